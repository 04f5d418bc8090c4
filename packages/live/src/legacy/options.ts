import { InvalidOptionError } from '../errors.js';
import type { TikTokLiveConnectionOptions } from '../options.js';

/** Options of a `WebcastPushConnection`: those of `TikTokLiveConnection`, and those of 1.x with other names, which give way. */
export interface WebcastPushConnectionOptions extends TikTokLiveConnectionOptions {
  /**
   * `false` opens no socket: the room is read by polling, which needs a session, or a key whose plan signs requests.
   * @defaultValue true
   */
  readonly enableWebsocketUpgrade?: boolean | undefined;
  /** The `tt-target-idc` cookie of the account. @defaultValue `useast1a` where there is a `sessionId` */
  readonly ttTargetIdc?: string | null | undefined;
  /** Further query parameters of every HTTP request and of the socket. */
  readonly clientParams?: Readonly<Record<string, unknown>> | undefined;
  /** Further headers of every HTTP request. */
  readonly requestHeaders?: Readonly<Record<string, string>> | undefined;
  /** Options of HTTP requests, as `webClientOptions`: `timeout` in milliseconds (0: none), `httpsAgent`, `httpAgent`. */
  readonly requestOptions?: Readonly<Record<string, unknown>> | undefined;
  /** Options of the socket, as `wsClientOptions`: `timeout` of the handshake in milliseconds (0: none), `agent`. */
  readonly websocketOptions?: Readonly<Record<string, unknown>> | undefined;
  /** Another sign server (`host`), and the key for it (`params.apiKey`). */
  readonly signProviderOptions?:
    | {
        readonly host?: string | undefined;
        readonly params?: Readonly<Record<string, unknown>> | undefined;
        readonly headers?: Readonly<Record<string, string>> | undefined;
        readonly isFallback?: boolean | undefined;
      }
    | undefined;
}

/** The data centre of a session that came without one: 1.x knew only `sessionid`. */
export const defaultDataCenter = 'useast1a';

/**
 * The options of `TikTokLiveConnection` that mean what these mean.
 * @throws InvalidOptionError for a time that is no number.
 */
export function modernOptions(options: WebcastPushConnectionOptions): TikTokLiveConnectionOptions {
  const {
    enableWebsocketUpgrade,
    clientParams,
    requestHeaders,
    requestOptions: { timeout: requestTimeout, ...requestOptions } = {},
    websocketOptions: { timeout: socketTimeout, ...websocketOptions } = {},
    signProviderOptions: { host, params: { apiKey } = {} } = {},
    ...modern
  } = options;
  const params = texts(clientParams);
  return {
    ...modern,
    ttTargetIdc: modern.ttTargetIdc || (modern.sessionId ? defaultDataCenter : undefined),
    endpoints: host === undefined ? modern.endpoints : { sign: host, ...modern.endpoints },
    signApiKey: modern.signApiKey ?? (typeof apiKey === 'string' ? apiKey : undefined),
    transport: enableWebsocketUpgrade === false ? 'polling' : modern.transport,
    webClientParams: { ...params, ...modern.webClientParams },
    webClientHeaders: { ...requestHeaders, ...modern.webClientHeaders },
    webClientOptions: { ...requestOptions, ...modern.webClientOptions },
    wsClientParams: { ...params, ...modern.wsClientParams },
    wsClientOptions: { ...websocketOptions, ...modern.wsClientOptions },
    requestTimeoutMs: modern.requestTimeoutMs ?? milliseconds('requestOptions.timeout', requestTimeout),
    connectTimeoutMs: modern.connectTimeoutMs ?? milliseconds('websocketOptions.timeout', socketTimeout),
  };
}

/** Names of the options that were given and have no effect, so that nobody waits for one. */
export function optionsWithoutEffect({ signProviderOptions = {} }: WebcastPushConnectionOptions): string[] {
  const { headers, params = {}, isFallback } = signProviderOptions;
  const names = [
    ...(Object.keys(params).some(name => name !== 'apiKey') ? ['params'] : []),
    ...(headers === undefined ? [] : ['headers']),
    ...(isFallback === true ? ['isFallback'] : []),
  ];
  return names.map(name => `signProviderOptions.${name}`);
}

function texts(params: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

function milliseconds(name: string, value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && value > 0) return value;
  // Both packages behind these options read 0 as no limit; the longest time a timer can wait is close to that.
  if (value === 0) return 2 ** 31 - 1;
  throw new InvalidOptionError(`${name} has to be a number of milliseconds.`);
}
