import { isLiveError } from '../errors.js';
import { deadline } from '../http/deadline.js';
import { unlessAborted } from '../platform/unless-aborted.js';
import { ConnectTimeoutError, SourceFailedError } from './errors.js';
import type { FrameLink, FrameSource, StreamPosition } from './source.js';

/** What opening a source needs. */
export interface OpenWithinOptions {
  readonly signal: AbortSignal;
  readonly position: StreamPosition | undefined;
  /** What it is given, in milliseconds. */
  readonly timeoutMs: number;
  /** Told when a link that came too late did not close. */
  readonly onError: (info: string, error: Error) => void;
}

/**
 * Opens a source that may be the user's: it may throw anything, and never come to an end. A link that comes too late is closed.
 * @throws the error of the source where it is one of this library, a SourceFailedError with it as its cause where it is not,
 *   ConnectTimeoutError, and the signal's reason when aborted.
 */
export async function openWithin(
  source: FrameSource,
  { signal, position, timeoutMs, onError }: OpenWithinOptions,
): Promise<FrameLink> {
  signal.throwIfAborted();
  const limit = deadline(timeoutMs, signal);
  const close = async (late: FrameLink) => void (await late.close());
  const onLate = (late: FrameLink) =>
    void close(late).catch(error => onError('the source did not close', new SourceFailedError('close', error)));
  try {
    return await unlessAborted(source.open(limit.signal, position), limit.signal, onLate);
  } catch (cause) {
    signal.throwIfAborted();
    if (limit.expired()) throw new ConnectTimeoutError(`the source ${source.name}`, timeoutMs);
    throw isLiveError(cause) ? cause : new SourceFailedError('open', cause);
  } finally {
    limit.end();
  }
}
