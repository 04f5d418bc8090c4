import { describe, expect, test, vi } from 'vitest';
import { InvalidOptionError } from '../src/errors.js';
import { RateLimitedError, UserNotFoundError } from '../src/lookup/errors.js';
import { waitPauses, waitUntilLive } from '../src/wait-until-live.js';
import { handTimers } from './hand-timers.js';
import { rejection } from './http/test-server.js';

const limited = new RateLimitedError('wait', { routeId: 'x', retryAfterMs: 90_000 });

/** Waits for a streamer whose states are given, the last one for ever. */
function waiting(states: readonly (boolean | Error)[], { signal, intervalMs = 30_000 }: Partial<Wish> = {}) {
  const timers = handTimers();
  const errors: Error[] = [];
  let asked = 0;
  const over = waitUntilLive({
    isLive: async () => {
      const state = states[Math.min(asked++, states.length - 1)];
      if (state instanceof Error) throw state;
      return state === true;
    },
    ...{ pauseMs: () => intervalMs, signal },
    onError: error => errors.push(error),
  });
  return {
    ...{ over, timers, errors },
    asked: () => asked,
    /** Ends the pause after so many questions. */
    async pauseAfter(questions: number) {
      await vi.waitFor(() => expect([asked, timers.running]).toEqual([questions, 1]));
      timers.fire();
    },
  };
}

interface Wish {
  readonly signal: AbortSignal;
  readonly intervalMs: number;
}

describe('waiting', () => {
  test('asks at once, and does not pause when the answer is yes', async () => {
    const { over, timers, asked } = waiting([true]);
    await over;
    expect([asked(), timers.pauses]).toEqual([1, []]);
  });

  test('asks again after each interval', async () => {
    const { over, timers, asked, pauseAfter } = waiting([false, false, true]);
    await pauseAfter(1);
    await pauseAfter(2);
    await over;
    expect([asked(), timers.pauses]).toEqual([3, [30_000, 30_000]]);
  });

  test('reports what fails in passing, and waits as long as the service said', async () => {
    const { over, timers, errors, pauseAfter } = waiting([limited, true]);
    await pauseAfter(1);
    await over;
    expect([errors, timers.pauses]).toEqual([[limited], [90_000]]);
  });

  test.each([new UserNotFoundError('ann', 'no such user'), new TypeError('a bug')])('ends with %s', async final => {
    const { over, timers, errors } = waiting([final]);
    expect(await rejection(over)).toBe(final);
    expect([errors, timers.pauses]).toEqual([[], []]);
  });

  test('asks nothing when it is given up before', async () => {
    const reason = new Error('enough');
    const { over, asked } = waiting([true], { signal: AbortSignal.abort(reason) });
    expect(await rejection(over)).toBe(reason);
    expect(asked()).toBe(0);
  });

  test('is given up in the middle of a pause, and leaves no timer', async () => {
    const controller = new AbortController();
    const { over, timers } = waiting([false], { signal: controller.signal });
    await vi.waitFor(() => expect(timers.running).toBe(1));
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await rejection(over)).toBe(reason);
    expect(timers.running).toBe(0);
  });

  test('pauses no longer than a timer can hold', async () => {
    const { over, timers, pauseAfter } = waiting([false, true], { intervalMs: 1e12 });
    await pauseAfter(1);
    await over;
    expect(timers.pauses).toEqual([2 ** 31 - 1]);
  });
});

describe('the pauses', () => {
  test('are those that were asked for, and up to a fifth more', () => {
    expect(waitPauses(30, () => 0)(0)).toBe(30_000);
    expect(waitPauses(45.5, () => 0)(1e9)).toBe(45_500);
    expect(waitPauses(30, () => 0.5)(0)).toBe(33_000);
  });

  test('grow with the time where nobody says', () => {
    const pauseMs = waitPauses(undefined, () => 0.5);
    expect([0, 60 * 60_000, 24 * 60 * 60_000].map(pauseMs)).toEqual([30_000, 60_000, 180_000]);
    expect(waitPauses(undefined, () => 0)(0)).toBe(24_000);
  });

  test.each([29.9, 0, -60, Number.NaN, Number.POSITIVE_INFINITY])('are not %d seconds', seconds => {
    expect(() => waitPauses(seconds, () => 0)).toThrow(InvalidOptionError);
  });
});
