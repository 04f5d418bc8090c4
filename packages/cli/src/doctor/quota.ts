import { type EulerStreamApiClient, errorCodes, eulerQuotas, type ProviderQuota } from '@livetap/live';
import { tikToolQuota as statedBy, type TikToolClient } from '@livetap/live/tiktool';
import { count } from '../print/numbers.js';
import { terminalHint } from '../terminal-hint.js';
import type { StepResult } from './step.js';

const windowWords = { day: 'today', hour: 'this hour', minute: 'this minute', now: 'for now' } as const;

/** Asks Euler Stream what is left to the key. @throws SignAPIError or one of its subclasses */
export async function eulerQuota(client: EulerStreamApiClient, signal: AbortSignal): Promise<StepResult> {
  const { data } = await client.accounts.getRateLimits('WEBCAST', { signal });
  return quotaResult(eulerQuotas(data, Date.now()));
}

/** Asks TikTool what is left to the key. @throws SignAPIError or one of its subclasses */
export async function tikToolQuota(client: TikToolClient, signal: AbortSignal): Promise<StepResult> {
  const { reply } = await client.api.rateLimits({}, { signal });
  return quotaResult([statedBy(reply.data, Date.now())].filter(quota => quota !== undefined));
}

/** What is left by the headers of an answer. */
export function headerQuota(quota: ProviderQuota | undefined): StepResult {
  return quotaResult(quota === undefined ? [] : [quota]);
}

/** Says how a quota stands. One that is used up is a failure: whoever asks all the same only prolongs it. */
function quotaResult(quotas: readonly ProviderQuota[]): StepResult {
  if (quotas.length === 0) return { text: 'the provider does not say how many calls are left' };
  const stands = quotas.map(({ window, limit, remaining }) => {
    return `${count(remaining)}${limit === undefined ? '' : ` of ${count(limit)}`} ${windowWords[window ?? 'now']}`;
  });
  const text = `calls left: ${stands.join(', ')}`;
  const facts = Object.fromEntries(quotas.map(({ window, remaining }) => [`${window ?? 'now'}Remaining`, remaining]));
  const empty = quotas.filter(({ remaining }) => remaining <= 0);
  if (empty.length === 0) return { text, facts };
  const pauses = empty.flatMap(({ resetsAt }) => (resetsAt === undefined ? [] : [Math.max(0, resetsAt - Date.now())]));
  const later = pauses.length === 0 ? {} : { retryAfterMs: Math.max(...pauses) };
  const { who, hint } = errorCodes.SIGN_RATE_LIMITED;
  return { status: 'failed', code: 'SIGN_RATE_LIMITED', who, hint: terminalHint(hint), text, facts, ...later };
}
