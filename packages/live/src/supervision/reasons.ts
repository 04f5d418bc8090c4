import { isLiveError, type LiveError } from '../errors.js';
import { UserNotFoundError, UserOfflineError } from '../lookup/errors.js';
import type { ConnectionStatus } from './status.js';

/** What is said of a state: why it is so, and what to do about it. */
export type Why = Pick<ConnectionStatus, 'reason' | 'hint'>;

/** What went wrong, in plain words, with its code; for what is no error of this library nobody here knows a cure. */
export function because(error: unknown): Why {
  if (isLiveError(error)) return { reason: `${error.message} (${error.code})`, hint: error.hint };
  return { reason: String((error as Error)?.message ?? error), hint: undefined };
}

/** Where a room stands when its run has thrown. */
export function idleBecause(error: unknown, signal: AbortSignal): Why & { readonly state: 'idle' | 'offline' } {
  if (signal.aborted) return { state: 'idle', reason: 'it was disconnected', hint: undefined };
  if (error instanceof UserOfflineError) return { state: 'offline', reason: error.message, hint: error.hint };
  return { state: 'idle', ...because(error) };
}

/**
 * Whether asking for a streamer again may change the answer. A name that nobody knows will not be known later, but one that
 * was found before is: TikTok says the same of users that it does not show for a while.
 */
export function isPassing(error: unknown, wasFound: boolean): error is LiveError {
  return isLiveError(error) && (error.retryable || (wasFound && error instanceof UserNotFoundError));
}
