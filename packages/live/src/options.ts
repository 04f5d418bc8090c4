import type { FrameLimits } from './frames/limits.js';
import type { EndpointOptions } from './http/endpoints.js';
import type { ClientPresets } from './http/presets.js';
import type { Signer } from './signing/signer.js';
import type { LineWriter } from './sources/recording.js';
import type { FrameSource } from './sources/source.js';

/** Told about what would otherwise be silent. Lines never contain cookies, keys or whole addresses. */
export interface Logger {
  warn(message: string): void;
}

/** Options of a connection; every one is optional. */
export interface TikTokLiveConnectionOptions {
  /**
   * Hosts to talk to instead of the real ones, each a whole origin: a simulator, a sign server of your own.
   * @defaultValue the real ones
   */
  readonly endpoints?: EndpointOptions | undefined;
  /**
   * API key of the sign provider.
   * @defaultValue `SignConfig.apiKey`; without one the provider's anonymous limits apply
   */
  readonly signApiKey?: string | undefined;
  /**
   * Deliver the batch that comes with the signature: what was said in the last seconds before the connection.
   * @defaultValue true
   */
  readonly processInitialData?: boolean | undefined;
  /**
   * Fetch the room's information while connecting, and refuse with UserOfflineError when the stream is over.
   * @defaultValue true
   */
  readonly fetchRoomInfoOnConnect?: boolean | undefined;
  /**
   * The device, screen and place the requests pretend to come from.
   * @defaultValue a random set per connection
   */
  readonly clientPresets?: ClientPresets | undefined;
  /** Further query parameters of every HTTP request. */
  readonly webClientParams?: Readonly<Record<string, string>> | undefined;
  /** Further headers of every HTTP request. */
  readonly webClientHeaders?: Readonly<Record<string, string>> | undefined;
  /** Further query parameters of the socket. */
  readonly wsClientParams?: Readonly<Record<string, string>> | undefined;
  /** Further headers of the socket's handshake. */
  readonly wsClientHeaders?: Readonly<Record<string, string>> | undefined;
  /** Further options of the `ws` client, for example `agent`. */
  readonly wsClientOptions?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Sends the HTTP requests.
   * @defaultValue the global `fetch`
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Turns a room into a socket address.
   * @defaultValue the Euler Stream provider
   */
  readonly signer?: Signer | undefined;
  /**
   * Take the frames from here, for example from a recording: nothing is looked up, nothing is signed.
   * @defaultValue the push socket
   */
  readonly source?: FrameSource | undefined;
  /**
   * Write every frame as a line of a recording; docs/recording.md describes the format. When it throws, the room goes on,
   * the recording ends, and an `error` event with RecordingFailedError says so.
   */
  readonly record?: LineWriter | undefined;
  /**
   * Time from one heartbeat to the next, in milliseconds.
   * @defaultValue 10000, as the web client does
   */
  readonly heartbeatIntervalMs?: number | undefined;
  /**
   * How long the socket may take to open, in milliseconds.
   * @defaultValue 20000
   */
  readonly connectTimeoutMs?: number | undefined;
  /**
   * How long `connect()` waits for the service to confirm the room on an open socket, in milliseconds.
   * @defaultValue 3000
   */
  readonly enterTimeoutMs?: number | undefined;
  /**
   * How long one HTTP request may take, in milliseconds.
   * @defaultValue 10000
   */
  readonly requestTimeoutMs?: number | undefined;
  /** Limits on what one frame may cost. */
  readonly limits?: Partial<FrameLimits> | undefined;
  /**
   * Told about errors that have no listener.
   * @defaultValue the console
   */
  readonly logger?: Logger | undefined;
}

/** The defaults of the options that are plain values. */
export const connectionDefaults = {
  processInitialData: true,
  fetchRoomInfoOnConnect: true,
  heartbeatIntervalMs: 10_000,
  connectTimeoutMs: 20_000,
  enterTimeoutMs: 3_000,
} as const satisfies TikTokLiveConnectionOptions;
