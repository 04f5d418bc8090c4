import { createEulerClient, type EulerClientOptions, type EulerStreamApiClient } from '../euler/client.js';
import { CookieJar, splitSetCookie } from './cookie-jar.js';
import { type EndpointOptions, type Endpoints, isTikTokHost, resolveEndpoints } from './endpoints.js';
import { type ExchangeOptions, type ExchangeSettings, exchange, exchangeSettings } from './exchange.js';
import { mergeHeaders } from './headers.js';
import { type ClientPresets, createDeviceId, defaultHeaders, defaultQuery, getRandomPresets } from './presets.js';
import type { HttpResponse } from './response.js';
import { bundlesOf, type SessionOptions } from './session.js';

/** How an {@link WebcastHttpClient} is set up. */
export interface WebcastHttpClientOptions extends ExchangeOptions {
  /** Hosts that stand in for the service's. @defaultValue {@link defaultEndpoints} */
  readonly endpoints?: EndpointOptions | undefined;
  /** The viewer that requests claim to be. @defaultValue drawn at random for each client */
  readonly presets?: ClientPresets | undefined;
  /** Query parameters for every call to TikTok, on top of the defaults. @defaultValue none */
  readonly params?: Readonly<Record<string, string>> | undefined;
  /**
   * Headers for every call to TikTok, on top of the defaults. A `Cookie` header is taken apart into the jar.
   * @defaultValue none
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Cookies to start with. @defaultValue a new jar */
  readonly jar?: CookieJar | undefined;
  /** A login to put into the jar. @defaultValue none */
  readonly session?: SessionOptions | undefined;
  /** The client of the sign provider. @defaultValue made of `SignConfig` and the options here, when it is first used */
  readonly apiClient?: EulerStreamApiClient | undefined;
  /** Stands for the address that requests come from, such as that of a proxy. No secret. @defaultValue empty: this machine */
  readonly egress?: string | undefined;
  /** API key for the sign provider; without effect on an `apiClient` that is given. @defaultValue `SignConfig.apiKey` */
  readonly signApiKey?: string | undefined;
}

/** One call. */
export interface HttpRequest {
  /** Which endpoint. */
  readonly host: 'web' | 'webcast';
  /** Percent-encoded path from the first slash on, without a query. */
  readonly path: string;
  /** Wins over the client's parameters; `undefined` takes one of them out. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Wins over the client's headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** @defaultValue `GET` */
  readonly method?: 'GET' | 'POST';
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Who makes it, for the log: the name of a route. @defaultValue not said */
  readonly routeId?: string | undefined;
  /** Stops the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * `permanent` follows 301 and 308, at most three, and only to a host of TikTok or the same origin. Temporary
   * redirects are always handed to the caller: the service uses them to send visitors it does not want elsewhere.
   * @defaultValue `permanent`
   */
  readonly redirect?: 'permanent' | 'manual';
}

const maxRedirects = 3;

/** Talks to TikTok's web hosts as one consistent viewer, and has the client of the sign provider beside it. */
export class WebcastHttpClient {
  readonly endpoints: Endpoints;
  readonly presets: ClientPresets;
  readonly cookieJar: CookieJar;
  /** Stands for the address that requests come from; empty for this machine. */
  readonly egress: string;
  /** Parameters of every call to TikTok. Changes count from the next call on. Not printed: they can hold a token. */
  readonly clientParams: Record<string, string>;
  /** Headers of every call to TikTok, by lower-case name. Changes count from the next call on. Not printed either. */
  readonly clientHeaders: Record<string, string>;
  readonly #transport: ExchangeSettings;
  readonly #signing: Pick<EulerClientOptions, 'apiKey' | 'basePath'>;
  #apiClient: EulerStreamApiClient | undefined;

  /** @throws InvalidOptionError when an option has a value that cannot be used. */
  constructor(options: WebcastHttpClientOptions = {}) {
    this.endpoints = resolveEndpoints(options.endpoints);
    this.presets = options.presets ?? getRandomPresets();
    this.cookieJar = options.jar ?? new CookieJar();
    this.egress = options.egress ?? '';
    this.clientParams = { ...defaultQuery(this.presets, createDeviceId()), ...options.params };
    for (const bundle of bundlesOf(options.session ?? {})) this.cookieJar.addSession(bundle);
    const headers = mergeHeaders(defaultHeaders(this.presets), options.headers);
    for (const pair of (headers.get('cookie') ?? '').split(';').filter(text => text.trim() !== '')) {
      const equals = pair.indexOf('=');
      this.cookieJar.set(pair.slice(0, Math.max(equals, 0)).trim(), pair.slice(equals + 1).trim());
    }
    headers.delete('cookie');
    this.clientHeaders = Object.fromEntries(headers);
    for (const name of ['clientParams', 'clientHeaders']) Object.defineProperty(this, name, { enumerable: false });
    this.#transport = exchangeSettings(options);
    this.#apiClient = options.apiClient;
    this.#signing = { apiKey: options.signApiKey, basePath: options.endpoints?.sign };
  }

  /**
   * The client of the sign provider: the given one, or one that is made at the first use of this property.
   * @throws InvalidOptionError when `SignConfig` has a value that cannot be used.
   */
  get apiClient(): EulerStreamApiClient {
    this.#apiClient ??= createEulerClient({ ...this.#transport, ...this.#signing });
    return this.#apiClient;
  }

  /** How calls are made, for other clients that have to go the same way: through the same proxy. */
  get transport(): ExchangeOptions {
    return this.#transport;
  }

  /** The older name of {@link apiClient}. */
  get webSigner(): EulerStreamApiClient {
    return this.apiClient;
  }

  /** The user agent that calls really carry. A signed socket has to repeat it. */
  get userAgent(): string {
    return mergeHeaders(this.clientHeaders).get('user-agent') ?? this.presets.device.user_agent;
  }

  /**
   * Makes one call and reads its answer. Cookies that TikTok sets go into the jar.
   * @throws NetworkError when no answer came.
   * @throws LimitExceededError when the answer is larger than `maxBodyBytes`.
   * @throws InvalidOptionError when a header has a value that no request can carry.
   */
  async request(request: HttpRequest): Promise<HttpResponse> {
    let redirects = 0;
    return exchange(this.#transport, {
      url: this.#address(request),
      routeId: request.routeId,
      signal: request.signal,
      outgoing: url => ({ method: request.method ?? 'GET', headers: this.#headers(request, url), body: request.body }),
      onHead: (response, url) => {
        this.cookieJar.processSetCookie(setCookies(response.headers));
        return redirects++ < maxRedirects ? redirectTarget(request, response, url) : undefined;
      },
    });
  }

  #headers(request: HttpRequest, url: URL): Headers {
    const headers = mergeHeaders(this.clientHeaders, request.headers);
    const cookies = headers.has('cookie') ? '' : this.cookieJar.header(url);
    if (cookies !== '') headers.set('cookie', cookies);
    return headers;
  }

  #address(request: HttpRequest): URL {
    const url = new URL(this.endpoints[request.host]);
    url.pathname = request.path;
    const query = { ...this.clientParams, ...request.query };
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, value);
    }
    return url;
  }
}

function setCookies(headers: Headers): string[] {
  // Older implementations that a caller may bring along join the headers and do not take them apart again.
  return headers.getSetCookie?.() ?? splitSetCookie(headers.get('set-cookie') ?? '');
}

function redirectTarget(request: HttpRequest, response: Response, from: URL): URL | undefined {
  if (request.redirect === 'manual' || (request.method ?? 'GET') !== 'GET') return undefined;
  if (response.status !== 301 && response.status !== 308) return undefined;
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, from.href)) return undefined;
  const target = new URL(location, from.href);
  const withinTikTok = isTikTokHost(from.hostname) && isTikTokHost(target.hostname) && target.protocol === 'https:';
  return target.origin === from.origin || withinTikTok ? target : undefined;
}
