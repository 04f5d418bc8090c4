import { readRetryAfter } from '../http/retry-after.js';
import type { SignLimit } from './errors.js';

const unstatedPauseMs = 60_000;

/**
 * Reads when a limit lets go, from whichever of the usual headers the provider sends.
 * @param limitLabel - The name of the limit from the body.
 * @param now - The time to count from, in milliseconds since 1970.
 */
export function readSignLimit(headers: Headers, limitLabel: string | undefined, now: number): SignLimit {
  const pause = readRetryAfter(headers, now);
  const stated = instant(headers.get('x-ratelimit-reset'), now) ?? instant(headers.get('ratelimit-reset'), now);
  const resetTime = stated ?? (pause === undefined ? undefined : now + pause);
  const retryAfter = pause ?? (resetTime === undefined ? unstatedPauseMs : Math.max(0, resetTime - now));
  return { retryAfter, resetTime, limitLabel };
}

/** Gateways differ: seconds from now, seconds since 1970 or milliseconds since 1970. Their sizes cannot be mixed up. */
function instant(value: string | null, now: number): number | undefined {
  if (value === null || !/^\d{1,15}(?:\.\d+)?$/.test(value.trim())) return undefined;
  const number = Number(value);
  if (number >= 1e12) return Math.round(number);
  return number >= 1e9 ? Math.round(number * 1000) : now + Math.round(number * 1000);
}
