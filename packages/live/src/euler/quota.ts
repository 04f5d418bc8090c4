import type { GetRateLimits } from './account.wire.js';
import type { SignatureRateLimitError } from './errors.js';
import { readSignLimit } from './rate-limit.js';

/** What a sign provider says about the calls that are left. */
export interface ProviderQuota {
  /** Calls that are left. */
  readonly remaining: number;
  /** Calls that are allowed in all; undefined where the provider does not say. */
  readonly limit: number | undefined;
  /** When counting begins anew, in milliseconds since 1970; undefined where the provider does not say. */
  readonly resetsAt: number | undefined;
  /** Of which time; undefined where the provider does not say, as in headers. */
  readonly window: 'day' | 'hour' | 'minute' | undefined;
  /** When the provider said so, in milliseconds since 1970. */
  readonly at: number;
}

/** Where a client keeps what its provider said last; all clients of one key share one. */
export interface QuotaNote {
  newest: ProviderQuota | undefined;
}

/** No date is later, in milliseconds since 1970. */
const latestDate = 8.64e15;

/** The windows of Euler Stream, the longest first. */
const windows = ['day', 'hour', 'minute'] as const;

/**
 * Reads what is left from the headers of an answer, `RateLimit-…` or `X-RateLimit-…`.
 * @param now when it came, in milliseconds since 1970
 * @returns undefined where they do not say
 */
export function readQuota(headers: Headers, now: number): ProviderQuota | undefined {
  const remaining = count(headers, 'remaining');
  if (remaining === undefined) return undefined;
  const { resetTime: resetsAt } = readSignLimit(headers, undefined, now);
  return { remaining, limit: count(headers, 'limit'), resetsAt, window: undefined, at: now };
}

/** What a refused call says: nothing is left until the limit lets go. @param now when it came, in milliseconds since 1970 */
export function quotaOfRefusal(
  { resetTime: resetsAt, limitLabel = '' }: SignatureRateLimitError,
  headers: Headers,
  now: number,
): ProviderQuota {
  const window = windows.find(name => limitLabel.includes(name));
  return { remaining: 0, limit: count(headers, 'limit'), resetsAt, window, at: now };
}

/**
 * What Euler Stream says when it is asked for its limits, window by window, the longest first. Windows without a number are
 * left out.
 * @param now when it came, in milliseconds since 1970
 */
export function eulerQuotas(limits: GetRateLimits, now: number): ProviderQuota[] {
  return windows.flatMap(window => {
    const { remaining, max, reset_at } = limits[window] ?? {};
    const quota = statedQuota({ remaining, limit: max, resetsAt: reset_at }, window, now);
    return quota === undefined ? [] : [quota];
  });
}

/**
 * A quota as an answer states it; its fields are as the provider sent them.
 * @returns undefined where it does not say how much is left
 */
export function statedQuota(
  { remaining, limit, resetsAt }: Readonly<Record<'remaining' | 'limit' | 'resetsAt', unknown>>,
  window: ProviderQuota['window'],
  now: number,
): ProviderQuota | undefined {
  if (typeof remaining !== 'number' || !Number.isFinite(remaining)) return undefined;
  // Seconds since 1970, or a date.
  const stated = typeof resetsAt === 'number' ? resetsAt * 1000 : Date.parse(String(resetsAt));
  return {
    remaining: Math.max(0, remaining),
    limit: typeof limit === 'number' ? limit : undefined,
    resetsAt: Math.abs(stated) <= latestDate ? stated : undefined,
    ...{ window, at: now },
  };
}

/** The one that is nearest to its end; of equals the first. */
export function tightestQuota(quotas: readonly ProviderQuota[]): ProviderQuota | undefined {
  return quotas.reduce<ProviderQuota | undefined>(
    (least, quota) => (least === undefined || shareLeft(quota) < shareLeft(least) ? quota : least),
    undefined,
  );
}

/** Of what is allowed, the part that is left: 0 to 1; where the limit is not said, 1 until nothing is left. */
export function shareLeft({ remaining, limit }: ProviderQuota): number {
  if (remaining <= 0) return 0;
  return limit === undefined || limit <= 0 ? 1 : Math.min(1, remaining / limit);
}

function count(headers: Headers, name: 'remaining' | 'limit'): number | undefined {
  const text = headers.get(`ratelimit-${name}`) ?? headers.get(`x-ratelimit-${name}`) ?? '';
  return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : undefined;
}
