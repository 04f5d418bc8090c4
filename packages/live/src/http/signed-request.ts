import { InvalidOptionError } from '../errors.js';
import type { HttpRequest, WebcastHttpClient } from './client.js';
import type { HttpResponse } from './response.js';

/** What a signer makes of an address. */
export interface SignedAddress {
  /** The address with what the signature adds to its query. Only the query is used: nobody else's host is asked. */
  readonly signedUrl: string;
  /** What the request has to send as its user agent, where the signature is bound to another than was given. */
  readonly userAgent?: string | undefined;
  /** `name=value` pairs that belong to the signature, on top of the cookies of the client. */
  readonly cookies?: readonly string[] | undefined;
}

/** The request that an address is signed for. */
export interface AddressToSign {
  readonly method: 'GET' | 'POST';
  /** What the request will send as its user agent. */
  readonly userAgent: string;
  /** What the request will send; absent without a body. */
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Signs one request to the webcast host, for example by a sign provider. Never given a cookie. It should keep the query
 * as it is and put its own parameters behind it: a signature covers the text of the query.
 */
export type AddressSigner = (url: string, request: AddressToSign) => Promise<SignedAddress>;

/** A request to the webcast host that can be signed. */
export interface WebcastRequest extends Omit<HttpRequest, 'host' | 'body' | 'redirect'> {
  readonly query: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Whether requests carry the session of an account. */
export function hasSession(webClient: WebcastHttpClient): boolean {
  return webClient.cookieJar.get('sessionid') !== undefined;
}

/**
 * Makes one request to the webcast host, signed.
 * @throws InvalidOptionError when the signer gives no address.
 * @throws what the signer throws, and what {@link WebcastHttpClient.request} throws; the signal's reason when aborted,
 *   also when the signer goes on regardless.
 */
export async function requestSigned(
  webClient: WebcastHttpClient,
  request: WebcastRequest,
  sign: AddressSigner,
): Promise<HttpResponse> {
  const { path, method = 'GET', body, signal } = request;
  signal?.throwIfAborted();
  const url = new URL(webClient.endpoints.webcast);
  url.pathname = path;
  // In the order in which the client will write it.
  url.search = String(new URLSearchParams({ ...webClient.clientParams, ...request.query }));
  const toSign = { method, userAgent: webClient.userAgent, body, signal };
  const signed = await untilAborted(sign(url.href, toSign), signal);
  if (!URL.canParse(signed.signedUrl)) {
    throw new InvalidOptionError('sign has to give a whole address as its signedUrl.');
  }
  const { searchParams } = new URL(signed.signedUrl);
  // A parameter that somebody added to the client meanwhile is not signed.
  const unsigned = Object.fromEntries(Object.keys(webClient.clientParams).map(name => [name, undefined]));
  const headers: Record<string, string> = { ...request.headers };
  if (signed.userAgent) headers['User-Agent'] = signed.userAgent;
  const cookies = signed.cookies?.length ? webClient.cookieJar.header(url, signed.cookies) : '';
  if (cookies !== '') headers.Cookie = cookies;
  return webClient.request({
    ...request,
    host: 'webcast',
    query: { ...unsigned, ...Object.fromEntries(searchParams) },
    headers,
  });
}

/** What the work gives, or a rejection with the signal's reason as soon as that aborts. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
