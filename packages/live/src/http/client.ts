import { InvalidOptionError, LimitExceededError } from '../errors.js';
import { CookieJar, splitSetCookie } from './cookie-jar.js';
import { deadline } from './deadline.js';
import { type EndpointOptions, type Endpoints, isTikTokHost, resolveEndpoints } from './endpoints.js';
import { networkError } from './errors.js';
import { type ClientPresets, createDeviceId, defaultHeaders, defaultQuery, getRandomPresets } from './presets.js';
import { answer, type HttpResponse, readBody } from './response.js';

/** How an {@link WebcastHttpClient} is set up. */
export interface WebcastHttpClientOptions {
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
  /** Longest time for one call, answer included, in milliseconds. @defaultValue 10000 */
  readonly timeoutMs?: number | undefined;
  /** Longest answer after decompression, in bytes. @defaultValue 16777216 */
  readonly maxBodyBytes?: number | undefined;
  /** Carries the requests, for example through a proxy. @defaultValue `globalThis.fetch` at the time of each call */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** The defaults of {@link WebcastHttpClientOptions} that are plain values. */
export const httpClientDefaults = { timeoutMs: 10_000, maxBodyBytes: 16 * 1024 * 1024 } as const;

/** One call. */
export interface HttpRequest {
  /** Which endpoint. Only `web` and `webcast` get the client's parameters, headers and cookies. */
  readonly host: 'web' | 'webcast' | 'sign';
  /** Percent-encoded path from the first slash on, without a query. */
  readonly path: string;
  /** Wins over the client's parameters; `undefined` takes one of them out. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Wins over the client's headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** @defaultValue `GET` */
  readonly method?: 'GET' | 'POST';
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Stops the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * `permanent` follows 301 and 308, at most three, and only to a host of TikTok or the same origin. Temporary
   * redirects are always handed to the caller: the service uses them to send visitors it does not want elsewhere.
   * @defaultValue `permanent`; a `sign` call never follows
   */
  readonly redirect?: 'permanent' | 'manual';
}

const maxRedirects = 3;

/** Talks to TikTok's web hosts and to the sign provider as one consistent viewer. */
export class WebcastHttpClient {
  readonly endpoints: Endpoints;
  readonly presets: ClientPresets;
  readonly cookieJar: CookieJar;
  /** Parameters of every call to TikTok. Changes count from the next call on. */
  readonly clientParams: Record<string, string>;
  /** Headers of every call to TikTok, by lower-case name. Changes count from the next call on. */
  readonly clientHeaders: Record<string, string>;
  readonly #timeoutMs: number;
  readonly #maxBodyBytes: number;
  readonly #fetch: typeof globalThis.fetch | undefined;

  /** @throws InvalidOptionError when an option has a value that cannot be used. */
  constructor(options: WebcastHttpClientOptions = {}) {
    this.endpoints = resolveEndpoints(options.endpoints);
    this.presets = options.presets ?? getRandomPresets();
    this.cookieJar = options.jar ?? new CookieJar();
    this.clientParams = { ...defaultQuery(this.presets, createDeviceId()), ...options.params };
    const headers = mergeHeaders(defaultHeaders(this.presets), options.headers);
    for (const pair of (headers.get('cookie') ?? '').split(';').filter(text => text.trim() !== '')) {
      const equals = pair.indexOf('=');
      this.cookieJar.set(pair.slice(0, Math.max(equals, 0)).trim(), pair.slice(equals + 1).trim());
    }
    headers.delete('cookie');
    this.clientHeaders = Object.fromEntries(headers);
    this.#timeoutMs = positive('timeoutMs', options.timeoutMs ?? httpClientDefaults.timeoutMs);
    this.#maxBodyBytes = positive('maxBodyBytes', options.maxBodyBytes ?? httpClientDefaults.maxBodyBytes);
    this.#fetch = options.fetch;
  }

  /** The user agent that calls really carry. A signed socket has to repeat it. */
  get userAgent(): string {
    return mergeHeaders(this.clientHeaders, undefined).get('user-agent') ?? this.presets.device.user_agent;
  }

  /**
   * Makes one call and reads its answer. Cookies that TikTok sets go into the jar.
   * @throws NetworkError when no answer came.
   * @throws LimitExceededError when the answer is larger than `maxBodyBytes`.
   * @throws InvalidOptionError when a header has a value that no request can carry.
   */
  async request(request: HttpRequest): Promise<HttpResponse> {
    request.signal?.throwIfAborted();
    let url = this.#address(request);
    const { signal, end, expired } = deadline(this.#timeoutMs, request.signal);
    try {
      for (let redirects = 0; ; redirects++) {
        const response = await this.#send(request, url, signal);
        if (request.host !== 'sign') this.cookieJar.processSetCookie(setCookies(response.headers));
        const next = redirects < maxRedirects ? redirectTarget(request, response, url) : undefined;
        if (next === undefined) return answer(response, await readBody(response, this.#maxBodyBytes));
        await response.body?.cancel();
        url = next;
      }
    } catch (error) {
      if (request.signal?.aborted === true) throw request.signal.reason;
      if (error instanceof LimitExceededError || error instanceof InvalidOptionError) throw error;
      throw networkError(url, error, expired() ? this.#timeoutMs : undefined);
    } finally {
      end();
    }
  }

  #send(request: HttpRequest, url: URL, signal: AbortSignal): Promise<Response> {
    const forTikTok = request.host !== 'sign';
    const headers = mergeHeaders(forTikTok ? this.clientHeaders : {}, request.headers);
    if (forTikTok && !headers.has('cookie')) {
      const cookies = this.cookieJar.header(url);
      if (cookies !== '') headers.set('cookie', cookies);
    }
    const { method = 'GET', body } = request;
    const send = this.#fetch ?? globalThis.fetch;
    return send(url, { method, headers, signal, redirect: 'manual', ...(body === undefined ? {} : { body }) });
  }

  #address(request: HttpRequest): URL {
    const url = new URL(this.endpoints[request.host]);
    url.pathname = request.path;
    const query = { ...(request.host === 'sign' ? {} : this.clientParams), ...request.query };
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, value);
    }
    return url;
  }
}

/** @throws InvalidOptionError that names the header only: the message of the platform would show its value. */
function mergeHeaders(
  base: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>> | undefined,
): Headers {
  const headers = new Headers();
  for (const [name, value] of [...Object.entries(base), ...Object.entries(own ?? {})]) {
    try {
      headers.set(name, value);
    } catch {
      throw new InvalidOptionError(
        `The header ${JSON.stringify(name)} has a name or a value that no request can carry.`,
      );
    }
  }
  return headers;
}

function positive(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidOptionError(`${name} has to be a number above 0.`);
}

function setCookies(headers: Headers): string[] {
  // Older implementations that a caller may bring along join the headers and do not take them apart again.
  return headers.getSetCookie?.() ?? splitSetCookie(headers.get('set-cookie') ?? '');
}

function redirectTarget(request: HttpRequest, response: Response, from: URL): URL | undefined {
  if (request.host === 'sign' || request.redirect === 'manual' || (request.method ?? 'GET') !== 'GET') return undefined;
  if (response.status !== 301 && response.status !== 308) return undefined;
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, from.href)) return undefined;
  const target = new URL(location, from.href);
  const withinTikTok = isTikTokHost(from.hostname) && isTikTokHost(target.hostname) && target.protocol === 'https:';
  return target.origin === from.origin || withinTikTok ? target : undefined;
}
