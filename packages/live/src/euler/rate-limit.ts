import { answeredAt, readRetryAfter } from '../http/retry-after.js';
import type { SignLimit } from './errors.js';

const unstatedPauseMs = 60_000;

/**
 * Reads when a limit lets go, from whichever of the usual headers the provider sends. Its dates are counted from the `Date` of the
 * answer, so that it does not matter whose clock is wrong, and given by the clock of this machine.
 * @param limitLabel - The name of the limit from the body.
 * @param now - The time to count from, in milliseconds since 1970.
 */
export function readSignLimit(headers: Headers, limitLabel: string | undefined, now: number): SignLimit {
  const pause = readRetryAfter(headers, now);
  const theirNow = answeredAt(headers) ?? now;
  const reset = headers.get('x-ratelimit-reset');
  const resetMs = untilInstant(reset, theirNow) ?? untilInstant(headers.get('ratelimit-reset'), theirNow) ?? pause;
  const resetTime = resetMs === undefined ? undefined : now + resetMs;
  return { retryAfter: pause ?? Math.max(0, resetMs ?? unstatedPauseMs), resetTime, limitLabel };
}

/** Gateways differ: seconds from now, seconds since 1970 or milliseconds since 1970. Their sizes cannot be mixed up. */
function untilInstant(value: string | null, now: number): number | undefined {
  if (value === null || !/^\d{1,15}(?:\.\d+)?$/.test(value.trim())) return undefined;
  const number = Number(value);
  if (number >= 1e12) return Math.round(number) - now;
  return number >= 1e9 ? Math.round(number * 1000) - now : Math.round(number * 1000);
}
