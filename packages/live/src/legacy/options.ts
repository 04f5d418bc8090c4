import { InvalidOptionError } from '../errors.js';
import type { TikTokLiveConnectionOptions } from '../options.js';

/** The options of 1.x whose names or shapes are not those of `TikTokLiveConnection`. */
export interface LegacyOptions {
  /**
   * Fetch the gift list while connecting, and put the entry of each gift into `extendedGiftInfo`.
   * @defaultValue false
   */
  readonly enableExtendedGiftInfo?: boolean | undefined;
  /** Polling instead of a socket, with `false`. @defaultValue true */
  readonly enableWebsocketUpgrade?: boolean | undefined;
  /** Polling where no socket is offered. @defaultValue true */
  readonly enableRequestPolling?: boolean | undefined;
  /** Time from one poll to the next, in milliseconds. @defaultValue 1000 */
  readonly requestPollingIntervalMs?: number | undefined;
  /** The `sessionid` cookie of an account, for `sendMessage()`. @defaultValue none */
  readonly sessionId?: string | null | undefined;
  /** The `tt-target-idc` cookie of that account. @defaultValue `useast1a` */
  readonly ttTargetIdc?: string | null | undefined;
  /** Further query parameters of every HTTP request and of the socket. */
  readonly clientParams?: Readonly<Record<string, unknown>> | undefined;
  /** Further headers of every HTTP request. */
  readonly requestHeaders?: Readonly<Record<string, string>> | undefined;
  /** Further headers of the socket's handshake. */
  readonly websocketHeaders?: Readonly<Record<string, string>> | undefined;
  /** `timeout` of HTTP requests in milliseconds. */
  readonly requestOptions?: Readonly<Record<string, unknown>> | undefined;
  /** `timeout` of the socket's handshake in milliseconds, and `agent`. */
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

/** Options of a `WebcastPushConnection`: those of 1.x, and those of `TikTokLiveConnection`, which win. */
export type WebcastPushConnectionOptions = LegacyOptions & Omit<TikTokLiveConnectionOptions, keyof LegacyOptions>;

/**
 * The options of `TikTokLiveConnection` that mean what these of 1.x meant.
 * @throws InvalidOptionError for a proxy agent of HTTP requests or a time that is no number.
 */
export function modernOptions(options: WebcastPushConnectionOptions): TikTokLiveConnectionOptions {
  const {
    enableExtendedGiftInfo: _gifts,
    enableWebsocketUpgrade: _upgrade,
    enableRequestPolling: _polling,
    requestPollingIntervalMs: _interval,
    sessionId: _session,
    ttTargetIdc: _idc,
    clientParams,
    requestHeaders,
    websocketHeaders,
    requestOptions = {},
    websocketOptions = {},
    signProviderOptions = {},
    ...modern
  } = options;
  const params = texts(clientParams);
  const { agent } = websocketOptions;
  const { host, params: { apiKey } = {} } = signProviderOptions;
  refuseAgents(requestOptions);
  return {
    ...modern,
    endpoints: host === undefined ? modern.endpoints : { sign: host, ...modern.endpoints },
    signApiKey: modern.signApiKey ?? (typeof apiKey === 'string' ? apiKey : undefined),
    webClientParams: { ...params, ...modern.webClientParams },
    webClientHeaders: { ...requestHeaders, ...modern.webClientHeaders },
    wsClientParams: { ...params, ...modern.wsClientParams },
    wsClientHeaders: { ...websocketHeaders, ...modern.wsClientHeaders },
    wsClientOptions: agent === undefined ? modern.wsClientOptions : { agent, ...modern.wsClientOptions },
    requestTimeoutMs: modern.requestTimeoutMs ?? milliseconds('requestOptions.timeout', requestOptions.timeout),
    connectTimeoutMs: modern.connectTimeoutMs ?? milliseconds('websocketOptions.timeout', websocketOptions.timeout),
  };
}

/** Names of the options that were given and have no effect, so that nobody waits for one. */
export function optionsWithoutEffect(options: WebcastPushConnectionOptions): string[] {
  const { enableExtendedGiftInfo, enableWebsocketUpgrade, signProviderOptions: { headers, isFallback } = {} } = options;
  return [
    ...(enableExtendedGiftInfo === true ? ['enableExtendedGiftInfo'] : []),
    ...(enableWebsocketUpgrade === false ? ['enableWebsocketUpgrade'] : []),
    ...(headers === undefined ? [] : ['signProviderOptions.headers']),
    ...(isFallback === true ? ['signProviderOptions.isFallback'] : []),
  ];
}

/** A proxy that is not used must be an error, never a direct connection. */
function refuseAgents(requestOptions: Readonly<Record<string, unknown>>): void {
  for (const name of ['httpsAgent', 'httpAgent', 'proxy']) {
    if (requestOptions[name]) {
      throw new InvalidOptionError(
        `requestOptions.${name} is not supported; give a fetch that uses your proxy instead.`,
      );
    }
  }
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
