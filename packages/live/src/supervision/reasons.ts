import { isLiveError } from '../errors.js';
import { UserOfflineError } from '../lookup/errors.js';

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
