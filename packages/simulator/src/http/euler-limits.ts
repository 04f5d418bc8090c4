import type { Caller } from '../provider-keys.js';
import { type KeyLimits, type WindowState, windowLengthsMs } from '../quota.js';
import type { Service } from '../service.js';
import { json, type Reply, type SimulatorRequest } from './route.js';

/** The ways in which providers and gateways say when a limit lets go. */
export const limitHeaderStyles = [
  'retry-after',
  'retry-after-date',
  'ratelimit-reset',
  'x-ratelimit-reset',
  'none',
] as const;

/** Name of one of them. */
export type LimitHeader = (typeof limitHeaderStyles)[number];

/** Limits for a call that are not those of its caller; they count beside them. */
export interface ImposedLimits {
  readonly limits: KeyLimits;
  readonly header: LimitHeader;
  /** Whether a call too many is refused this time. Asked once for each of them. */
  readonly refuses: () => boolean;
}

/** The header that says when a limit lets go. */
export function limitHeader(style: LimitHeader, nowMs: number, resetMs: number): Readonly<Record<string, string>> {
  const seconds = String(Math.ceil((resetMs - nowMs) / 1000));
  switch (style) {
    case 'retry-after':
      return { 'retry-after': seconds };
    case 'retry-after-date':
      return { 'retry-after': new Date(Math.ceil(resetMs / 1000) * 1000).toUTCString() };
    case 'ratelimit-reset':
      return { 'ratelimit-remaining': '0', 'ratelimit-reset': seconds };
    case 'x-ratelimit-reset':
      return { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(resetMs / 1000)) };
    case 'none':
      return {};
  }
}

/** How a provider tells of its limits. */
export interface LimitWording {
  /** What a call too many is answered. */
  refusal(state: WindowState, caller: Caller, header: LimitHeader, nowMs: number): Reply;
  /** What an answer that was allowed says about the window that has the least left. */
  headers(least: WindowState, nowMs: number): Readonly<Record<string, string>>;
}

/** Counts a call and answers it, or refuses it when nothing is left. A refused call does not count. */
export function counted(
  request: SimulatorRequest,
  { quota, clock }: Service,
  caller: Caller,
  answer: () => Reply,
  wording: LimitWording = eulerWording,
): Reply {
  const own: ImposedLimits = { limits: caller.limits, header: 'retry-after', refuses: () => true };
  for (const { limits, header, refuses } of [...(request.imposed ?? []), own]) {
    const usedUp = quota.usedUp(caller.id, limits);
    if (usedUp !== undefined && refuses()) return wording.refusal(usedUp, caller, header, clock.now());
  }
  quota.count(caller.id);
  const reply = answer();
  const states = quota.states(caller.id, tightest(request, caller));
  const [least] = [...states].sort((a, b) => a.remaining - b.remaining);
  const told = least === undefined ? {} : wording.headers(least, clock.now());
  return { ...reply, headers: { ...told, ...reply.headers } };
}

/** The answer of the provider to the question how the limits of a caller stand. */
export function limitReport(request: SimulatorRequest, { quota }: Service, caller: Caller): Reply {
  const windows = quota.states(caller.id, tightest(request, caller)).map(({ window, max, remaining, resetMs }) => {
    const resetAt = resetMs === undefined ? null : new Date(resetMs).toISOString();
    return [window, { max, remaining, reset_at: resetAt }];
  });
  return json({ code: 200, ...Object.fromEntries(windows) });
}

/** What is allowed in the end: the least of what the caller and each fault allow. */
export function tightest({ imposed = [] }: SimulatorRequest, caller: Caller): KeyLimits {
  const all = [...imposed.map(({ limits }) => limits), caller.limits];
  const least = (window: keyof KeyLimits) => Math.min(...all.map(limits => limits[window]));
  return { minute: least('minute'), hour: least('hour'), day: least('day') };
}

/** When a window lets go; nothing runs in one that allows nothing. */
export function letsGoMs({ window, resetMs }: WindowState, nowMs: number): number {
  return resetMs ?? nowMs + windowLengthsMs[window];
}

const eulerWording: LimitWording = {
  refusal(state, { by }, header, nowMs) {
    const { window, max } = state;
    const body = {
      code: 429,
      message: `Too many requests: ${max} in one ${window} are allowed.`,
      limit_label: `rate_limit_${by === 'nobody' ? 'ip' : 'account'}_${window}`,
    };
    const trace = { 'x-request-id': 'limit-429', 'x-agent-id': 'demo-1' };
    return json(body, 429, { ...trace, ...limitHeader(header, nowMs, letsGoMs(state, nowMs)) });
  },
  headers: ({ max, remaining, resetMs = 0 }, nowMs) => ({
    'ratelimit-limit': String(max),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(Math.max(0, Math.ceil((resetMs - nowMs) / 1000))),
  }),
};
