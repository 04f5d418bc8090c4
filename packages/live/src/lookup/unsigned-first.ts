import type { WebcastHttpClient } from '../http/client.js';
import type { HttpResponse } from '../http/response.js';
import { type AddressSigner, requestSigned, type WebcastRequest } from '../http/signed-request.js';
import { InvalidResponseError, RateLimitedError } from './errors.js';

/** How an answer is read that may come without a signature. */
export interface UnsignedFirst<T> {
  /** Asked once, when the service gives nothing to a request without signature. */
  readonly sign: AddressSigner | undefined;
  /** @throws InvalidResponseError or a subclass when the answer holds nothing of the kind. */
  read(response: HttpResponse): T;
  /** Whether that is what comes where a signature is wanted. */
  isEmpty(value: T): boolean;
}

/**
 * Asks the webcast host without a signature, which was enough in most reports; then signed, when a signer is given.
 * @throws what `read` and the signer throw, NetworkError when no answer came.
 */
export async function unsignedFirst<T>(
  webClient: WebcastHttpClient,
  request: WebcastRequest,
  { sign, read, isEmpty }: UnsignedFirst<T>,
): Promise<T> {
  const response = await webClient.request({ ...request, host: 'webcast' });
  if (sign === undefined) return read(response);
  try {
    const value = read(response);
    if (!isEmpty(value)) return value;
  } catch (error) {
    // The answer to a request that was not signed; its reason is the missing signature more often than what it says.
    if (!(error instanceof InvalidResponseError) || error instanceof RateLimitedError) throw error;
  }
  return read(await requestSigned(webClient, request, sign));
}
