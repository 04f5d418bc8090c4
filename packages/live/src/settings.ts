import type { WebClientOptions, WsClientOptions } from './client-options.js';
import { InvalidOptionError } from './errors.js';
import type { WebcastHttpClientOptions } from './http/client.js';
import type { EndpointOptions } from './http/endpoints.js';
import { exchangeDefaults } from './http/exchange.js';
import { isFields } from './http/fields.js';
import { mergeHeaders } from './http/headers.js';
import type { SessionOptions } from './http/session.js';
import { tagOf } from './http/tag.js';
import { agentOf, agentsOf } from './http/transport/agents.js';
import { createTransport, type Transport } from './http/transport/transport.js';
import { connectionDefaults, type TikTokLiveConnectionOptions } from './options.js';

/** The socket as the options want it. */
export interface SocketSettings {
  /** On top of the parameters that a signature brings. */
  readonly params: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** For the `ws` client as it is. */
  readonly client: Readonly<Record<string, unknown>>;
  readonly socketAgent: Transport['socketAgent'];
  /** In milliseconds. */
  readonly connectTimeoutMs: number;
  /** What a signer, or a source that opens, is given at most: a socket and two requests, in milliseconds. */
  readonly openTimeoutMs: number;
  /** Undefined: as the service asks. */
  readonly heartbeatIntervalMs: number | undefined;
  /** In milliseconds. */
  readonly enterTimeoutMs: number;
  /** In milliseconds; Infinity for never. */
  readonly staleAfterMs: number;
}

/** What the options of all generations come to. */
export interface ConnectionSettings {
  readonly web: WebcastHttpClientOptions;
  readonly socket: SocketSettings;
}

/**
 * Brings the options of all generations together. Parameters and headers are merged name by name: to replace one keeps the
 * others. The more particular place wins: `web…Params` and `web…Headers`, then the overrides, then `…ClientOptions`; our
 * own names (`requestTimeoutMs`, `connectTimeoutMs`, `heartbeatIntervalMs`, `endpoints`) win over all of them.
 * @throws InvalidOptionError for options that cannot be used or contradict each other.
 */
export function connectionSettings(options: TikTokLiveConnectionOptions): ConnectionSettings {
  const web = record('webConfigOverrides', options.webConfigOverrides);
  const ws = record('wsConfigOverrides', options.wsConfigOverrides);
  const byDefault: WebClientOptions = web.DEFAULT_HTTP_CLIENT_OPTIONS ?? {};
  const http: WebClientOptions = { ...byDefault, ...options.webClientOptions };
  const { agent, timeout, handshakeTimeout, headers, ...client }: WsClientOptions = options.wsClientOptions ?? {};
  const { fetch, proxy, transport: way = connectionDefaults.transport } = options;
  if (way !== 'socket' && way !== 'polling') throw new InvalidOptionError("transport has to be 'socket' or 'polling'.");
  const transport = createTransport({
    fetch,
    proxy,
    agents: agentsOf(http),
    socketAgent: agentOf('wsClientOptions.agent', agent),
  });
  const connectTimeoutMs =
    options.connectTimeoutMs ?? handshakeTimeout ?? timeout ?? connectionDefaults.connectTimeoutMs;
  const requestTimeoutMs = options.requestTimeoutMs ?? (isFields(http.timeout) ? http.timeout.request : http.timeout);
  return {
    web: {
      endpoints: {
        ...hosts({ web: web.TIKTOK_HOST_WEB, webcast: web.TIKTOK_HOST_WEBCAST, push: ws.TIKTOK_HOST_WS }),
        ...options.endpoints,
      },
      presets: options.clientPresets,
      params: {
        ...options.webClientParams,
        ...web.DEFAULT_HTTP_CLIENT_PARAMS,
        ...byDefault.params,
        ...byDefault.searchParams,
        ...http.params,
        ...http.searchParams,
      },
      headers: merged(
        web.TIKTOK_HTTP_ORIGIN === undefined ? {} : { Origin: web.TIKTOK_HTTP_ORIGIN },
        options.webClientHeaders,
        web.DEFAULT_HTTP_CLIENT_HEADERS,
        byDefault.headers,
        http.headers,
      ),
      timeoutMs: requestTimeoutMs,
      fetch: transport.fetch,
      egress: tagOf(proxy?.toString()),
      logger: options.logger,
      session: sessionOf(options),
      apiClient: options.eulerApiInstance,
      signApiKey: options.signApiKey ?? undefined,
    },
    socket: {
      params: { ...options.wsClientParams, ...ws.DEFAULT_WS_CLIENT_PARAMS },
      headers: merged(options.websocketHeaders, options.wsClientHeaders, ws.DEFAULT_WS_CLIENT_HEADERS, headers),
      client,
      socketAgent: transport.socketAgent,
      connectTimeoutMs,
      openTimeoutMs: connectTimeoutMs + 2 * (requestTimeoutMs ?? exchangeDefaults.timeoutMs),
      heartbeatIntervalMs: heartbeatIntervalOf(options.heartbeatIntervalMs ?? ws.DEFAULT_WS_PING_INTERVAL),
      enterTimeoutMs: duration('enterTimeoutMs', options.enterTimeoutMs ?? connectionDefaults.enterTimeoutMs),
      staleAfterMs: duration('staleAfterMs', options.staleAfterMs ?? connectionDefaults.staleAfterMs, Infinity),
    },
  };
}

/** What a timer can hold: a longer delay would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

function duration(name: string, value: number, most: number = longestTimerMs): number {
  if (value > 0 && value <= most) return value;
  const upTo = most === Infinity ? '' : ` and at most ${most}`;
  throw new InvalidOptionError(`${name} has to be a number of milliseconds above 0${upTo}.`);
}

function heartbeatIntervalOf(value: number | undefined): number | undefined {
  return value === undefined ? undefined : duration('heartbeatIntervalMs', value);
}

/** By lower-case name. */
function merged(...sets: readonly (Readonly<Record<string, string>> | undefined)[]): Record<string, string> {
  return Object.fromEntries(mergeHeaders(...sets).entries());
}

function sessionOf({ session, sessionId, ttTargetIdc }: TikTokLiveConnectionOptions): SessionOptions {
  // Users of earlier versions write null for what they do not have.
  const hasPair = Boolean(sessionId) || Boolean(ttTargetIdc);
  if (!hasPair) return session ?? {};
  if (session?.cookie !== undefined) {
    throw new InvalidOptionError('session.cookie and sessionId with ttTargetIdc are the same thing: give one of them.');
  }
  const value = { sessionId: sessionId ?? '', ttTargetIdc: ttTargetIdc ?? '' };
  return { ...session, cookie: { type: 'cookie', value } };
}

function hosts(names: { readonly [Name in keyof EndpointOptions]: string | undefined }): EndpointOptions {
  const given = Object.entries(names).filter(([, host]) => host !== undefined);
  return Object.fromEntries(given.map(([name, host]) => [name, `${name === 'push' ? 'wss' : 'https'}://${host}`]));
}

function record<T extends object>(name: string, value: T | undefined): Partial<T> {
  if (value === undefined) return {};
  if (!isFields(value)) throw new InvalidOptionError(`${name} has to be an object.`);
  return value;
}
