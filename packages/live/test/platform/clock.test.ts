import { manualClock } from '@livetap/simulator';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { every, machineClock, steadyTime } from '../../src/platform/clock.js';
import { sleep } from '../../src/sources/sleep.js';

describe('the clock of the machine', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
  afterEach(() => void vi.useRealTimers());

  test('runs something once, unless it is cancelled, before or after', () => {
    const done: number[] = [];
    machineClock.after(10, () => done.push(machineClock.now()));
    const cancel = machineClock.after(20, () => done.push(0));
    vi.advanceTimersByTime(15);
    cancel();
    cancel();
    vi.advanceTimersByTime(100);
    expect(done).toEqual([1_010]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a clock that is turned by hand', () => {
  test('runs something again and again, until it is ended, also by what it runs', () => {
    const clock = manualClock(0);
    const at: number[] = [];
    const stop = every(clock, 100, () => {
      at.push(clock.now());
      if (at.length === 3) stop();
    });
    clock.advance(1_000);
    expect(at).toEqual([100, 200, 300]);
    stop();
  });

  test('ends a pause, which an abort ends as well and leaves nothing behind', async () => {
    const clock = manualClock(0);
    const abort = new AbortController();
    const ended: string[] = [];
    const hour = sleep(3_600_000, abort.signal, clock).then(() => ended.push('hour'));
    const day = sleep(86_400_000, abort.signal, clock).then(() => ended.push('day'));
    clock.advance(3_599_999);
    await Promise.resolve();
    expect(ended).toEqual([]);
    clock.advance(1);
    await hour;
    expect(ended).toEqual(['hour']);
    abort.abort();
    await day;
    await sleep(1_000, abort.signal, clock);
    expect(ended).toEqual(['hour', 'day']);
  });
});

test('a steady time goes on with its clock, also through a jump ahead, and never back', () => {
  let now = 1_000_000;
  const time = steadyTime(() => now);
  const passed = (ms: number) => {
    const before = time();
    now += ms;
    return time() - before;
  };
  expect([0, 500, -7_200_000, 500, 7_200_000, -1, -1, 30_000].map(passed)).toEqual([
    0, 500, 0, 500, 7_200_000, 0, 0, 30_000,
  ]);
});
