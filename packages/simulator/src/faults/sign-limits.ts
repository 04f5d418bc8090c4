import type { SimulatorRequest } from '../http/route.js';
import { json } from '../http/route.js';
import type { Answer } from '../http/transmit.js';
import { defineFault, type FaultEffect } from './fault.js';
import { wholeNumber } from './parameter.js';
import { type LimitHeader, limitHeader, limitHeaderParameter, providerFailure } from './provider-answers.js';
import { Quota, type WindowState } from './quota.js';
import { isIn } from './routes.js';

/** The limits of the sign provider, counted for each API key and for all calls without one together. */
export const signLimits = defineFault({
  stage: 'sign',
  about: 'The provider counts the calls of each key, and those without a key, and refuses more with 429.',
  routes: ['sign', 'limits'],
  parameters: {
    minute: wholeNumber(1, 5, 'how many calls a minute'),
    hour: wholeNumber(1, 30, 'how many calls an hour'),
    day: wholeNumber(1, 500, 'how many calls a day'),
    header: limitHeaderParameter,
  },
  effect: ({ header, ...max }, { clock }): FaultEffect => {
    const quota = new Quota(max, clock);
    return {
      http: (request, next, strike) => {
        const caller = callerOf(request);
        if (isIn(['limits'], request.path)) return report(quota.states(caller));
        const usedUp = quota.take(caller);
        if (usedUp !== undefined) return strike() ? refusal(usedUp, caller, header, clock.now()) : next(request);
        const answer = next(request);
        return { ...answer, headers: { ...answer.headers, ...countHeaders(quota.states(caller), clock.now()) } };
      },
    };
  },
});

const anonymous = 'anonymous';

function callerOf({ query, headers }: SimulatorRequest): string {
  return query.get('apiKey') ?? headers['x-api-key'] ?? headers['x-jwt-key'] ?? anonymous;
}

/** The answer of the provider to the question how the limits stand. */
function report(states: readonly WindowState[]): Answer {
  const windows = states.map(({ window, max, remaining, resetMs }) => {
    const resetAt = resetMs === undefined ? null : new Date(resetMs).toISOString();
    return [window, { max, remaining, reset_at: resetAt }];
  });
  return json({ code: 200, ...Object.fromEntries(windows) });
}

function refusal(usedUp: WindowState, caller: string, header: LimitHeader, nowMs: number): Answer {
  const { window, max, resetMs = nowMs } = usedUp;
  const limitLabel = `rate_limit_${caller === anonymous ? 'ip' : 'account'}_${window}`;
  const message = `Too many requests: ${max} in one ${window} are allowed.`;
  const headers = limitHeader(header, nowMs, resetMs);
  return providerFailure(429, { message, limit_label: limitLabel }, { headers });
}

/** What an answer that was allowed says about the window that has the least left. */
function countHeaders(states: readonly WindowState[], nowMs: number): Readonly<Record<string, string>> {
  const [tightest] = [...states].sort((a, b) => a.remaining - b.remaining);
  if (tightest === undefined) return {};
  const { max, remaining, resetMs = nowMs } = tightest;
  return {
    'ratelimit-limit': String(max),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(Math.ceil((resetMs - nowMs) / 1000)),
  };
}
