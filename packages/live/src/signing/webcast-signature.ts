import type { EulerStreamApiClient } from '../euler/client.js';
import { readTrace } from '../euler/failures.js';
import type { SignedUrl, SignTikTokUrlBody } from '../euler/tiktok.wire.js';
import type { WebcastHttpClient } from '../http/client.js';
import { InvalidRequestError } from '../http/errors.js';
import { isFields, textOf } from '../http/fields.js';
import { InvalidResponseError } from '../lookup/errors.js';
import { SignatureMissingTokensError } from './errors.js';

/** What {@link fetchWebcastSignatureFromProvider} needs. */
export interface WebcastSignatureRequest extends Omit<SignTikTokUrlBody, 'url'> {
  readonly webClient: WebcastHttpClient;
  /** @defaultValue that of the `webClient` */
  readonly apiClient?: EulerStreamApiClient | undefined;
  /** The complete address that will be asked. Signatures that it already has are taken out. */
  readonly url: string | URL;
  readonly signal?: AbortSignal | undefined;
}

/** An address of TikTok with its signature. */
export type WebcastSignature = SignedUrl;

const routeId = 'fetchWebcastSignatureFromProvider';
const signatures = ['x-bogus', 'x-gnarly', 'mstoken'];

/**
 * Has the provider sign any address of TikTok. The signed one has to be asked with the `userAgent` that comes with it. A
 * session is sent only when both of its values are given here; never that of the jar.
 * @throws InvalidRequestError when the address is none, or half a session is given.
 * @throws PremiumFeatureError when the plan does not include it, SignatureMissingTokensError when the signature is not
 *   there, another SignAPIError when the provider refuses, fails or is not there.
 * @throws InvalidResponseError when the signed address is another one than was given.
 */
export async function fetchWebcastSignatureFromProvider(request: WebcastSignatureRequest): Promise<WebcastSignature> {
  const { webClient, apiClient = webClient.apiClient, signal, url, userAgent = webClient.userAgent, ...rest } = request;
  if ((rest.sessionId === undefined) !== (rest.ttTargetIdc === undefined)) {
    throw new InvalidRequestError('A session needs both sessionId and ttTargetIdc.');
  }
  const unsigned = withoutSignature(url);
  const body = { ...rest, url: unsigned.href, userAgent };
  const { data, status, headers } = await apiClient.general.signTikTokUrl(body, 'ttlive-other', { signal });
  const trace = readTrace({ status, headers });
  const signed = isFields(data.response) ? data.response : {};
  const tokens = isFields(signed.tokens) ? signed.tokens : {};
  if (!Object.values(tokens).some(token => textOf(token) !== '')) {
    throw new SignatureMissingTokensError('The sign provider signed the address without any token.', trace);
  }
  const signedUrl = textOf(signed.signedUrl);
  // The caller will send cookies there.
  const target = URL.canParse(signedUrl) ? new URL(signedUrl) : undefined;
  if (target === undefined || target.origin !== unsigned.origin || target.pathname !== unsigned.pathname) {
    throw new InvalidResponseError('The sign provider signed another address than it was given.', { routeId, status });
  }
  return {
    signedUrl,
    userAgent: textOf(signed.userAgent) || userAgent,
    browserName: textOf(signed.browserName),
    browserVersion: textOf(signed.browserVersion),
    tokens,
    requestHeaders: isFields(signed.requestHeaders) ? signed.requestHeaders : {},
    cookies: Array.isArray(signed.cookies) ? signed.cookies : [],
  };
}

/** The query is cut by hand: writing it anew could change how the rest of it is encoded, which the signature covers. */
function withoutSignature(address: string | URL): URL {
  const url = URL.canParse(String(address)) ? new URL(String(address)) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new InvalidRequestError('Only a complete address that begins with https:// can be signed.');
  }
  const kept = url.search
    .slice(1)
    .split('&')
    .filter(pair => !signatures.includes((pair.split('=', 1)[0] ?? '').toLowerCase()));
  url.search = kept.join('&');
  url.hash = '';
  return url;
}
