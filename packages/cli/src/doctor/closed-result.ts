import { isLiveError, UserOfflineError } from '@livetap/live';
import type { Reception } from './reception.js';
import { failure, finding, type StepResult } from './step.js';

/** Why a connection is closed that should be open. */
export function closedResult({ closed, failure: cause, hasEnded }: Reception): StepResult {
  if (hasEnded) return failure(new UserOfflineError('the stream ended meanwhile'));
  if (isLiveError(cause)) return failure(rootOf(cause));
  const said = [`code ${closed?.code ?? 1006}`, closed?.reason, cause?.message].filter(Boolean).join(', ');
  return finding('failed', 'CLOSED_EARLY', `the connection was closed (${said})`);
}

/** That a source was closed while it was opened is the consequence of what broke it. */
export function rootOf(error: unknown): unknown {
  return isLiveError(error) && error.code === 'SOCKET_CLOSED' && isLiveError(error.cause) ? error.cause : error;
}
