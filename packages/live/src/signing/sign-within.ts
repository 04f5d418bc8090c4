import { isLiveError } from '../errors.js';
import { SignAPIError } from '../euler/errors.js';
import { deadline } from '../http/deadline.js';
import { unlessAborted } from '../platform/unless-aborted.js';
import type { SignedSocket, Signer, SignRequest } from './signer.js';

/**
 * Asks a signer that may be the user's: it may throw anything, and never come to an end.
 * @param timeoutMs what it is given, in milliseconds
 * @throws the error of the signer where it is one of this library, a SignAPIError with it as its cause where it is not or nothing
 *   came in time, and the signal's reason when aborted.
 */
export async function signWithin(signer: Signer, request: SignRequest, timeoutMs: number): Promise<SignedSocket> {
  request.signal?.throwIfAborted();
  const limit = deadline(timeoutMs, request.signal);
  try {
    return await unlessAborted(signer.sign({ ...request, signal: limit.signal }), limit.signal);
  } catch (cause) {
    request.signal?.throwIfAborted();
    if (limit.expired()) throw new SignAPIError('Connect Error', `The signer gave nothing within ${timeoutMs} ms.`);
    if (isLiveError(cause)) throw cause;
    // Not its message: nobody knows what is in there.
    throw new SignAPIError('Sign Error', 'The signer failed; the cause says why.', {}, { cause });
  } finally {
    limit.end();
  }
}
