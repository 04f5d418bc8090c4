import { type ProviderQuota, statedQuota } from '../euler/quota.js';
import { isFields } from '../http/fields.js';

/**
 * What TikTool says when it is asked for its limits; undefined where it does not say how much is left. A day is what it counts by.
 * @param data the `data` of the answer
 * @param now when it came, in milliseconds since 1970
 */
export function tikToolQuota(data: unknown, now: number): ProviderQuota | undefined {
  const api = isFields(data) && isFields(data.api) ? data.api : {};
  return statedQuota({ remaining: api.remaining, limit: api.limit, resetsAt: api.reset_at }, 'day', now);
}
