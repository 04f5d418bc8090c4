import type {
  WebClientOptions,
  WebcastWebConfigDefaults,
  WebcastWebSocketConfigDefaults,
  WsClientOptions,
} from './client-options.js';
import type { EulerStreamApiClient } from './euler/client.js';
import type { FrameLimits } from './frames/limits.js';
import type { EndpointOptions } from './http/endpoints.js';
import type { ClientPresets } from './http/presets.js';
import type { SessionOptions } from './http/session.js';
import type { Logger } from './logger.js';
import type { SignedWebSocketProvider, SigningOptions } from './signing/signed-websocket.js';
import type { Signer } from './signing/signer.js';
import type { LineWriter } from './sources/recording.js';
import type { FrameSource } from './sources/source.js';
import type { BackOffOptions } from './supervision/back-off.js';
import type { SourceBudgets } from './supervision/budgets.js';

/** Options of a connection; every one is optional. */
export interface TikTokLiveConnectionOptions extends SigningOptions {
  /**
   * Hosts to talk to instead of the real ones, each a whole origin: a simulator, a sign server of your own.
   * @defaultValue the real ones
   */
  readonly endpoints?: EndpointOptions | undefined;
  /**
   * API key of the sign provider.
   * @defaultValue `SignConfig.apiKey`; without one the provider's anonymous limits apply
   */
  readonly signApiKey?: string | null | undefined;
  /**
   * The login of an account: its comments are sent with it. It stays between this machine and TikTok unless
   * `authenticateWs` or `useMobile` says otherwise.
   * @defaultValue none: an anonymous viewer
   */
  readonly session?: SessionOptions | undefined;
  /** `sessionid` cookie of the account; together with `ttTargetIdc` the same as `session.cookie`. */
  readonly sessionId?: string | null | undefined;
  /** `tt-target-idc` cookie of the account. */
  readonly ttTargetIdc?: string | null | undefined;
  /**
   * Do not ask the sign provider for a room that TikTok itself did not tell.
   * @defaultValue false
   */
  readonly disableEulerFallbacks?: boolean | undefined;
  /**
   * Client of the sign provider, made by `createEulerClient`, for all calls to it.
   * @defaultValue one made from `signApiKey` and `SignConfig`
   */
  readonly eulerApiInstance?: EulerStreamApiClient | undefined;
  /**
   * Gets the address of the socket, instead of the sign provider.
   * @defaultValue `RouteConfig.fetchSignedWebSocketFromProvider`
   */
  readonly signedWebSocketProvider?: SignedWebSocketProvider | undefined;
  /**
   * Fetch the gift list while connecting and add `extendedGiftInfo` to the gift events. A list that is not to be had is
   * reported as an `error` event; the connection goes on without it.
   * @defaultValue false
   */
  readonly enableExtendedGiftInfo?: boolean | undefined;
  /**
   * `polling` opens no socket and asks nobody to sign one: the room is read by HTTP requests alone, which needs
   * `session.cookie`, or an API key whose plan signs requests.
   * @defaultValue `socket`
   */
  readonly transport?: 'socket' | 'polling' | undefined;
  /**
   * Read the room by HTTP requests when no socket is to be had. Needs `session.cookie`, or an API key whose plan signs
   * requests.
   * @defaultValue true
   */
  readonly enableRequestPolling?: boolean | undefined;
  /**
   * Time from one such request to the next, in milliseconds.
   * @defaultValue 1000
   */
  readonly requestPollingIntervalMs?: number | undefined;
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
  /**
   * Proxy for HTTP requests and the socket alike: `http://`, `https://`, `socks5://`, `socks5h://`, `socks4a://` or
   * `socks4://`, with `user:password@` where needed; `env` takes the proxies of the environment. A proxy that cannot be
   * used is an error, never a direct connection.
   * @defaultValue none; the environment is not looked at
   */
  readonly proxy?: string | URL | undefined;
  /**
   * Sends the HTTP requests.
   * @defaultValue the global `fetch`
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Further query parameters of every HTTP request. */
  readonly webClientParams?: Readonly<Record<string, string>> | undefined;
  /** Further headers of every HTTP request. */
  readonly webClientHeaders?: Readonly<Record<string, string>> | undefined;
  /** Agents, timeout, headers and parameters of the HTTP requests in the form of axios or got. */
  readonly webClientOptions?: WebClientOptions | undefined;
  /** Replaces defaults of the HTTP requests one by one. */
  readonly webConfigOverrides?: Partial<WebcastWebConfigDefaults> | undefined;
  /** Further query parameters of the socket. */
  readonly wsClientParams?: Readonly<Record<string, string>> | undefined;
  /** Further headers of the socket's handshake. */
  readonly wsClientHeaders?: Readonly<Record<string, string>> | undefined;
  /** The same under its older name. */
  readonly websocketHeaders?: Readonly<Record<string, string>> | undefined;
  /** Agent and timeout of the socket, and further options of the `ws` client. */
  readonly wsClientOptions?: WsClientOptions | undefined;
  /** Replaces defaults of the socket one by one. */
  readonly wsConfigOverrides?: Partial<WebcastWebSocketConfigDefaults> | undefined;
  /**
   * Turns a room into a socket address, for providers of another kind than `signedWebSocketProvider` can be. The address has
   * to be wss on a host of TikTok, or on the origin that `endpoints.push` names: cookies go there.
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
   * @defaultValue what the service asks for as it accepts the socket (1 to 60 s), else 10000, as the web client does
   */
  readonly heartbeatIntervalMs?: number | undefined;
  /**
   * How long nothing at all may come on an open socket, in milliseconds. Every heartbeat is answered, so a socket that is
   * silent for longer is dead, although it looks open: it is closed, and `disconnected` says why.
   * `Infinity` switches that off.
   * @defaultValue 60000
   */
  readonly staleAfterMs?: number | undefined;
  /**
   * How long the socket may take to open, in milliseconds. A signer or a source of yours is given that and twice `requestTimeoutMs`.
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
  /**
   * Make a lost connection again, with pauses that grow; an object says how long they are. Not after `disconnect()` or the end
   * of the stream. Each try that fails is an `error` event; `connected` says when it has worked. What was delivered does not
   * come again.
   * @defaultValue false
   */
  readonly reconnect?: boolean | BackOffOptions | undefined;
  /** What connections spend together on sign providers. @defaultValue one for all of the process */
  readonly budgets?: SourceBudgets | undefined;
  /** Limits on what one frame may cost. */
  readonly limits?: Partial<FrameLimits> | undefined;
  /**
   * Told about errors that have no listener; at level `debug` about every HTTP request, at `info` about rooms that are
   * entered and left.
   * @defaultValue the console for errors, nothing for the rest
   */
  readonly logger?: Logger | undefined;
}

/** The defaults of the options that are plain values. */
export const connectionDefaults = {
  processInitialData: true,
  fetchRoomInfoOnConnect: true,
  enableExtendedGiftInfo: false,
  enableRequestPolling: true,
  transport: 'socket',
  authenticateWs: false,
  useMobile: false,
  heartbeatIntervalMs: 10_000,
  staleAfterMs: 60_000,
  connectTimeoutMs: 20_000,
  enterTimeoutMs: 3_000,
} as const satisfies TikTokLiveConnectionOptions;

/** The switches that can be changed on a connection; they count from its next `connect()` on. */
export interface TikTokLiveConnectionMutableOptions {
  processInitialData: boolean;
  fetchRoomInfoOnConnect: boolean;
  enableExtendedGiftInfo: boolean;
  authenticateWs: boolean;
  useMobile: boolean;
}

/** The options as a connection keeps them. */
export type RetainedOptions = Omit<TikTokLiveConnectionOptions, keyof TikTokLiveConnectionMutableOptions> &
  TikTokLiveConnectionMutableOptions;

/** What may hold a key, a cookie or a password. */
const secretOptions = [
  'signApiKey',
  'session',
  'sessionId',
  'ttTargetIdc',
  'proxy',
  'webClientParams',
  'webClientHeaders',
  'webClientOptions',
  'webConfigOverrides',
  'wsClientParams',
  'wsClientHeaders',
  'websocketHeaders',
  'wsClientOptions',
  'wsConfigOverrides',
] as const satisfies readonly (keyof TikTokLiveConnectionOptions)[];

/** A copy of the options with the defaults of the switches. What may hold a secret can be read and is never printed. */
export function retainedOptions(options: TikTokLiveConnectionOptions): RetainedOptions {
  const { processInitialData, fetchRoomInfoOnConnect, enableExtendedGiftInfo, authenticateWs, useMobile } = options;
  // Not by a spread: an object that begins with one has a shape of its own, which is kept with it.
  const retained: RetainedOptions = Object.assign({}, options, {
    processInitialData: processInitialData ?? connectionDefaults.processInitialData,
    fetchRoomInfoOnConnect: fetchRoomInfoOnConnect ?? connectionDefaults.fetchRoomInfoOnConnect,
    enableExtendedGiftInfo: enableExtendedGiftInfo ?? connectionDefaults.enableExtendedGiftInfo,
    authenticateWs: authenticateWs ?? connectionDefaults.authenticateWs,
    useMobile: useMobile ?? connectionDefaults.useMobile,
  });
  for (const name of secretOptions) {
    if (name in retained) Object.defineProperty(retained, name, { enumerable: false });
  }
  return retained;
}
