import { type EulerStreamApiClient, errorCodes } from '@livetap/live';
import type { TikToolClient } from '@livetap/live/tiktool';
import { count } from '../print/numbers.js';
import type { StepResult } from './step.js';
import type { HeaderQuota } from './traffic.js';

/** How one window of a quota stands. */
interface QuotaWindow {
  readonly name: keyof typeof windowWords;
  readonly limit: number | undefined;
  readonly remaining: number;
  /** When it begins anew, in milliseconds since 1970. */
  readonly resetTime: number | undefined;
}

const windowWords = { day: 'today', hour: 'this hour', minute: 'this minute', now: 'for now' } as const;
const eulerWindows = ['day', 'hour', 'minute'] as const;

/** Asks Euler Stream what is left to the key. @throws SignAPIError or one of its subclasses */
export async function eulerQuota(client: EulerStreamApiClient, signal: AbortSignal): Promise<StepResult> {
  const { data } = await client.accounts.getRateLimits('WEBCAST', { signal });
  return quotaResult(
    eulerWindows.flatMap(name => windowOf(name, data[name]?.max, data[name]?.remaining, data[name]?.reset_at)),
  );
}

/** Asks TikTool what is left to the key. @throws SignAPIError or one of its subclasses */
export async function tikToolQuota(client: TikToolClient, signal: AbortSignal): Promise<StepResult> {
  const { reply } = await client.api.rateLimits({}, { signal });
  const api = reply.action === undefined ? reply.data?.api : undefined;
  return quotaResult(windowOf('day', api?.limit, api?.remaining, api?.reset_at));
}

/** What is left by the headers of an answer. */
export function headerQuota(quota: HeaderQuota | undefined): StepResult {
  return quotaResult(windowOf('now', quota?.limit, quota?.remaining, undefined));
}

/** The fields as they came: a provider may leave any of them out. */
function windowOf(name: QuotaWindow['name'], limit: unknown, remaining: unknown, resetAt: unknown): QuotaWindow[] {
  if (typeof remaining !== 'number') return [];
  // Seconds since 1970, or a date.
  const stated = typeof resetAt === 'number' ? resetAt * 1000 : Date.parse(String(resetAt));
  const resetTime = Number.isNaN(stated) ? undefined : stated;
  return [{ name, limit: typeof limit === 'number' ? limit : undefined, remaining, resetTime }];
}

/** Says how a quota stands. One that is used up is a failure: whoever asks all the same only prolongs it. */
function quotaResult(windows: readonly QuotaWindow[]): StepResult {
  if (windows.length === 0) return { text: 'the provider does not say how many calls are left' };
  const stands = windows.map(({ name, limit, remaining }) => {
    return `${count(remaining)}${limit === undefined ? '' : ` of ${count(limit)}`} ${windowWords[name]}`;
  });
  const text = `calls left: ${stands.join(', ')}`;
  const facts = Object.fromEntries(windows.map(({ name, remaining }) => [`${name}Remaining`, remaining]));
  const empty = windows.filter(({ remaining }) => remaining <= 0);
  if (empty.length === 0) return { text, facts };
  const pauses = empty.flatMap(({ resetTime }) =>
    resetTime === undefined ? [] : [Math.max(0, resetTime - Date.now())],
  );
  const later = pauses.length === 0 ? {} : { retryAfterMs: Math.max(...pauses) };
  const { who, hint } = errorCodes.SIGN_RATE_LIMITED;
  return { status: 'failed', code: 'SIGN_RATE_LIMITED', who, hint, text, facts, ...later };
}
