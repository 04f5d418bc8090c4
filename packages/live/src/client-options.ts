/*
 * How earlier clients of this protocol let their users adjust HTTP requests and the socket. All of it is taken; where it
 * overlaps, `settings.ts` says who wins.
 */

/** Options of the HTTP client, in the form of axios or of got. What is not listed changes nothing. */
export interface WebClientOptions {
  /** Longest time for one request, in milliseconds; `{ request }` is the form of got. */
  readonly timeout?: number | { readonly request?: number | undefined } | undefined;
  /** Agents of `node:http` and `node:https` by scheme, for example of a proxy (got). */
  readonly agent?: { readonly http?: unknown; readonly https?: unknown; readonly http2?: unknown } | undefined;
  /** Agent for `http://` (axios). */
  readonly httpAgent?: unknown;
  /** Agent for `https://` (axios). */
  readonly httpsAgent?: unknown;
  /** Further headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Further query parameters of every request (axios). */
  readonly params?: Readonly<Record<string, string>> | undefined;
  /** Further query parameters of every request (got). */
  readonly searchParams?: Readonly<Record<string, string>> | undefined;
  readonly [option: string]: unknown;
}

/** Options of the socket; what is not listed goes to the `ws` client as it is. */
export interface WsClientOptions {
  /** Agent of `node:https` (for `wss://`), for example of a proxy. */
  readonly agent?: unknown;
  /** How long the socket may take to open, in milliseconds. */
  readonly handshakeTimeout?: number | undefined;
  /** The same under its older name. */
  readonly timeout?: number | undefined;
  /** Further headers of the handshake. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly [option: string]: unknown;
}

/** The defaults of the HTTP requests, as they can be replaced one by one. */
export interface WebcastWebConfigDefaults {
  /** Host of the live pages, without scheme. */
  readonly TIKTOK_HOST_WEB: string;
  /** Host of the `/webcast/` JSON, without scheme. */
  readonly TIKTOK_HOST_WEBCAST: string;
  /** Value of the `Origin` header. */
  readonly TIKTOK_HTTP_ORIGIN: string;
  readonly DEFAULT_HTTP_CLIENT_OPTIONS: WebClientOptions;
  readonly DEFAULT_HTTP_CLIENT_PARAMS: Readonly<Record<string, string>>;
  readonly DEFAULT_HTTP_CLIENT_HEADERS: Readonly<Record<string, string>>;
}

/** The defaults of the socket, as they can be replaced one by one. */
export interface WebcastWebSocketConfigDefaults {
  /** Host of the socket, without scheme, instead of the one that the sign provider names. */
  readonly TIKTOK_HOST_WS: string;
  readonly DEFAULT_WS_CLIENT_PARAMS: Readonly<Record<string, string>>;
  readonly DEFAULT_WS_CLIENT_HEADERS: Readonly<Record<string, string>>;
  /** Time from one heartbeat to the next, in milliseconds. */
  readonly DEFAULT_WS_PING_INTERVAL: number;
}
