import { isLiveError, type LiveError } from '../errors.js';
import { UserNotFoundError, UserOfflineError } from '../lookup/errors.js';

/** What went wrong, in plain words, with its code. */
export function because(error: unknown): string {
  return isLiveError(error) ? `${error.message} (${error.code})` : String((error as Error)?.message ?? error);
}

/** Where a room stands when its run has thrown. */
export function idleBecause(error: unknown, signal: AbortSignal): { state: 'idle' | 'offline'; reason: string } {
  if (signal.aborted) return { state: 'idle', reason: 'it was disconnected' };
  if (error instanceof UserOfflineError) return { state: 'offline', reason: error.message };
  return { state: 'idle', reason: because(error) };
}

/**
 * Whether asking for a streamer again may change the answer. A name that nobody knows will not be known later, but one that
 * was found before is: TikTok says the same of users that it does not show for a while.
 */
export function isPassing(error: unknown, wasFound: boolean): error is LiveError {
  return isLiveError(error) && (error.retryable || (wasFound && error instanceof UserNotFoundError));
}
