import type { LiveError } from '../../errors.js';
import { UserNotFoundError, UserOfflineError } from '../../lookup/errors.js';
import { TikToolSocketError } from './errors.js';

/** What is known where a socket ends. */
export interface ClosedSocket {
  readonly code: number;
  /** What the provider said, without secrets; often empty. */
  readonly reason: string;
  readonly uniqueId: string;
  /** Whether another try shows another token. */
  readonly hasFreshToken: boolean;
}

/** How long to leave a provider alone that has too much to do, in milliseconds. */
const overloadPauseMs = 10_000;
/** How long to leave a provider alone that allows no more, in milliseconds. */
const limitPauseMs = 60_000;

const keyHint = 'Check the API key of TikTool, or the token that stands in for it: for this streamer, and not expired.';
const limitHint =
  'TikTool allows no more sockets, or no more of this one, for now. Close others, wait, or use another plan or source.';

/**
 * What the provider's close codes mean. Its documents and its newer package have two lists, which differ in all numbers but
 * 4005: that is a limit in the one and the end of the stream in the other, and says nothing alone.
 * @returns undefined for an end that is no failure, or of which nothing is known
 */
export function closeError({ code, reason, uniqueId, hasFreshToken }: ClosedSocket): LiveError | undefined {
  const said = reason === '' ? '' : ` (${reason})`;
  const failed = (what: string) => `TikTool ${what}: its socket closed with code ${code}${said}`;
  switch (code) {
    case 4000:
    case 4404:
      return new UserOfflineError(`@${uniqueId} is not live, says TikTool.`);
    case 4004:
      return new UserNotFoundError(uniqueId, `TikTool knows no user @${uniqueId}.`);
    case 4002:
    case 4429:
      return new TikToolSocketError(code, failed('allows no more'), { retryAfterMs: limitPauseMs, hint: limitHint });
    case 4003:
    case 4401:
      return new TikToolSocketError(code, failed('does not take the key or token'), {
        retryable: hasFreshToken,
        hint: keyHint,
      });
    case 4007:
      return new TikToolSocketError(code, failed('is overloaded'), { retryAfterMs: overloadPauseMs });
    default:
      return undefined;
  }
}
