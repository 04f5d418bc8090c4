import { InvalidOptionError } from '../errors.js';
import { type Endpoints, isEncrypted, isTikTokHost, resolveEndpoints } from '../http/endpoints.js';
import { InvalidRequestError } from '../http/errors.js';
import { type ExchangeOptions, exchange, exchangeSettings } from '../http/exchange.js';
import { type Fields, isFields, textOf } from '../http/fields.js';
import { readJsonAnswer } from './answers.js';
import { InvalidResponseError } from './errors.js';
import { readWebcastAnswer } from './webcast-answers.js';

/** How a signed request is made. */
export interface FetchSignedUrlOptions extends ExchangeOptions {
  /**
   * TikTok cookies of a session, `sessionid=…; tt-target-idc=…`, on top of those that came with the signature.
   * @defaultValue none
   */
  readonly cookies?: string | undefined;
  /** Hosts that stand in for TikTok's, which a signed address may lead to as well. @defaultValue TikTok's own */
  readonly endpoints?: Pick<Endpoints, 'web' | 'webcast'> | undefined;
  readonly signal?: AbortSignal | undefined;
}

const routeId = 'fetchSignedUrl';
const what = 'The signed address';

// The transport's own business, or what is written from `cookies`.
const notTaken = /^(?:host|connection|content-length|transfer-encoding|cookie)$/i;

/**
 * Makes the request that a provider signed: an answer with `action: 'fetch_signed_url'`, as `callApi` and the methods of
 * `TikToolClient` get it. The provider never sees what TikTok answers.
 * @returns TikTok's JSON object
 * @throws InvalidRequestError when the answer holds no signed request, InvalidResponseError when it leads to a host that
 *   is not TikTok's: nothing is sent there.
 * @throws InvalidOptionError when cookies would travel in the open.
 * @throws BlockedError, RateLimitedError, AgeRestrictedError, InvalidSessionIdError or InvalidResponseError as TikTok
 *   answers, NetworkError when no answer came, LimitExceededError, and the signal's reason.
 */
export async function fetchSignedUrl(response: object, options: FetchSignedUrlOptions = {}): Promise<Fields> {
  const reply: Fields = isFields(response) ? response : {};
  const signedUrl = textOf(reply.signed_url);
  if (reply.action !== 'fetch_signed_url' || signedUrl === '') {
    throw new InvalidRequestError("fetchSignedUrl needs an answer with action: 'fetch_signed_url' and a signed_url.");
  }
  const url = trustedAddress(signedUrl, options.endpoints ?? resolveEndpoints());
  const method = textOf(reply.method).toUpperCase() || 'GET';
  const headers = headersOf(reply.headers);
  const cookies = [textOf(reply.cookies), options.cookies ?? ''].filter(part => part !== '').join('; ');
  if (cookies !== '') setHeader(headers, 'cookie', cookies);
  if (options.cookies && !isEncrypted(url)) {
    throw new InvalidOptionError(`cookies are sent over https only, or to this machine; ${url.origin} is neither.`);
  }
  const body = bodyOf(method, reply.body);
  const answer = await exchange(exchangeSettings(options), {
    url,
    routeId,
    signal: options.signal,
    outgoing: () => ({ method, headers, body }),
  });
  const origin = { routeId, what, hasSession: options.cookies !== undefined };
  const json = readJsonAnswer(answer, origin);
  // Not every host of TikTok has codes of this kind.
  return json.status_code === undefined ? json : readWebcastAnswer(answer, origin);
}

function trustedAddress(address: string, endpoints: Pick<Endpoints, 'web' | 'webcast'>): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isTikTok = url?.protocol === 'https:' && isTikTokHost(url.hostname);
  const standsIn = url !== undefined && [endpoints.web, endpoints.webcast].includes(url.origin);
  if (url !== undefined && (isTikTok || standsIn) && url.username === '') return url;
  const where = url === undefined ? 'cannot be read' : `leads to ${url.host} and is none of TikTok's`;
  throw unusable(`${what} ${where}; nothing was sent there.`);
}

function headersOf(given: unknown): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(isFields(given) ? given : {})) {
    if (typeof value === 'string' && !notTaken.test(name)) setHeader(headers, name, value);
  }
  return headers;
}

/** The message of the platform would show the value. */
function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw unusable(`${what} came with a header that no request can carry.`);
  }
}

function bodyOf(method: string, body: unknown): string | undefined {
  if (method !== 'GET' && method !== 'POST') throw unusable(`${what} came with a method that is neither GET nor POST.`);
  if (method === 'GET' || body === undefined || body === null) return undefined;
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function unusable(message: string): InvalidResponseError {
  return new InvalidResponseError(message, { routeId, retryable: false });
}
