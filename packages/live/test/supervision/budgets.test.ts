import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { LiveError } from '../../src/errors.js';
import type { ProviderQuota } from '../../src/euler/quota.js';
import { SourceBudgets } from '../../src/supervision/budgets.js';

const hourMs = 3_600_000;
const rate = { burst: 10, everyMs: 1_000 };

/** Budgets with a clock that stands still, and the quotas of one key. */
function stage() {
  const clock = { now: 1_000_000 };
  const budgets = new SourceBudgets(() => clock.now);
  const note = (quota: Partial<ProviderQuota>, key = 'euler k') =>
    budgets.note(key, rate, {
      ...{ remaining: 5, limit: 100, resetsAt: clock.now + 10 * hourMs, window: undefined, at: clock.now, ...quota },
    });
  return { clock, budgets, note };
}

test('the newest quota of a key is known, whoever heard of it', () => {
  const { budgets, note, clock } = stage();
  expect(budgets.quota('euler k')).toBeUndefined();
  note({ remaining: 90 });
  expect(budgets.quota('euler k')).toMatchObject({ remaining: 90, limit: 100 });
  note({ remaining: 95, at: clock.now - 1 });
  expect(budgets.quota('euler k')?.remaining).toBe(90);
  expect(budgets.quota('euler other')).toBeUndefined();
});

test('that little is left is told once, until the quota begins anew', () => {
  const { note, clock } = stage();
  expect(note({ remaining: 10 })).toBe(false);
  expect(note({ remaining: 9 })).toBe(true);
  expect([note({ remaining: 8 }), note({ remaining: 0 })]).toEqual([false, false]);
  expect(note({ remaining: 9 }, 'another key')).toBe(true);
  clock.now += 10 * hourMs;
  expect([note({ remaining: 100 }), note({ remaining: 9 })]).toEqual([false, true]);
});

test('what begins anew soon is no news, and without a limit only the end is', () => {
  const { note, clock } = stage();
  expect(note({ remaining: 0, limit: 10, resetsAt: clock.now + 60_000 })).toBe(false);
  expect(note({ remaining: 1, limit: undefined })).toBe(false);
  expect(note({ remaining: 0, limit: undefined, resetsAt: undefined })).toBe(true);
  clock.now += 23 * hourMs;
  expect(note({ remaining: 0, resetsAt: undefined })).toBe(false);
  clock.now += hourMs;
  expect(note({ remaining: 0, resetsAt: undefined })).toBe(true);
});

test('nobody spends what is not there, if that changes soon', () => {
  const { budgets, note, clock } = stage();
  note({ remaining: 0, resetsAt: clock.now + 42_000 });
  expect(budgets.waitMs('euler k', rate)).toBe(42_000);
  // A day is not waited for unasked: the provider says so when it is tried.
  note({ remaining: 0, resetsAt: clock.now + 10 * hourMs }, 'another key');
  expect(budgets.waitMs('another key', rate)).toBe(0);
});

describe('forty rooms that spend together', () => {
  const euler = { burst: 10, everyMs: 6_000 };

  /** Forty who ask at once, and when each of them got a token, in seconds. */
  function herd(pauseMs = 0) {
    vi.useFakeTimers({ now: 1_000_000 });
    onTestFinished(() => void vi.useRealTimers());
    const budgets = new SourceBudgets();
    if (pauseMs > 0) budgets.pause('euler k', euler, pauseMs);
    const at: number[] = [];
    const told: number[] = [];
    const aborts = Array.from({ length: 40 }, () => new AbortController());
    const spent = aborts.map((abort, index) =>
      budgets
        .spend('euler k', euler, abort.signal, nextAt => {
          told[index] = (nextAt - 1_000_000) / 1_000;
        })
        .then(() => void at.push((Date.now() - 1_000_000) / 1_000)),
    );
    for (const one of spent) one.catch(() => {});
    return { budgets, at, told, aborts, spent };
  }

  const times = (count: number, at: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => at(index));

  test('get what is there, and then one after the other', async () => {
    const { at, told } = herd();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(at).toEqual([...times(10, () => 0), ...times(30, index => 6 * (index + 1))]);
    // Each was told its own time, and not all the same.
    expect(told.filter(time => time !== undefined)).toEqual(times(30, index => 6 * (index + 1)));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('do not come together when a pause that the provider asked for is over', async () => {
    const { at, told } = herd(60_000);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(at).toEqual(times(40, index => 60 + 6 * index));
    expect(told).toEqual(at);
  });

  test('wait longer when a pause comes while they wait', async () => {
    const { at, told, budgets } = herd();
    await vi.advanceTimersByTimeAsync(12_000);
    budgets.pause('euler k', euler, 90_000);
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(at.slice(12)).toEqual(times(28, index => 102 + 6 * index));
    expect(told.slice(12)).toEqual(at.slice(12));
  });

  test('leave their place to those behind them when they are ended', async () => {
    const { at, aborts, spent } = herd();
    await vi.advanceTimersByTimeAsync(0);
    for (const abort of aborts.slice(10, 39)) abort.abort(new Error('enough'));
    await expect(spent[10]).rejects.toThrow('enough');
    await vi.advanceTimersByTimeAsync(200_000);
    expect(at).toHaveLength(11);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('get what another one gives back', async () => {
    const { at, budgets } = herd();
    await vi.advanceTimersByTimeAsync(1_000);
    budgets.giveBack('euler k', euler);
    await vi.advanceTimersByTimeAsync(0);
    expect(at.filter(time => time === 1)).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(at.slice(11)).toEqual(times(29, index => 6 * (index + 1)));
  });
});

describe('a clock that is set back', () => {
  test.each([
    ['by hours', 2 * hourMs],
    ['by half a pause', 15_000],
  ])('does not make a pause longer: %s', (_, backMs) => {
    const { clock, budgets } = stage();
    budgets.pause('euler k', rate, 30_000);
    clock.now += 10_000;
    expect(budgets.waitMs('euler k', rate)).toBe(20_000);
    clock.now -= backMs;
    expect(budgets.waitMs('euler k', rate)).toBe(20_000);
    clock.now += 20_000;
    expect(budgets.waitMs('euler k', rate)).toBe(0);
  });

  test('gives tokens back as fast as before, and none twice', async () => {
    const { clock, budgets } = stage();
    for (let spent = 0; spent < rate.burst; spent++) await budgets.spend('euler k', rate, undefined);
    clock.now -= hourMs;
    expect(budgets.waitMs('euler k', rate)).toBe(rate.everyMs);
    clock.now += rate.everyMs;
    expect(budgets.waitMs('euler k', rate)).toBe(0);
  });

  test('does not keep a quota longer than it lasts, and what is told of it are dates', () => {
    const { clock, budgets, note } = stage();
    clock.now -= 2 * hourMs;
    note({ remaining: 0, resetsAt: clock.now + 60_000 });
    expect(budgets.waitMs('euler k', rate)).toBe(60_000);
    const until: number[] = [];
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    void budgets.spend('euler k', rate, stop.signal, nextAt => until.push(nextAt)).catch(() => {});
    expect(until).toEqual([clock.now + 60_000]);
  });
});

test('a pause is an hour at most, whatever is asked for; then one goes first', async () => {
  const { clock, budgets } = stage();
  budgets.failed('euler k', rate, new LiveError('SIGN_FAILED', 'later', { retryAfterMs: 365 * 24 * hourMs }));
  expect(budgets.waitMs('euler k', rate)).toBe(hourMs);
  clock.now += hourMs;
  expect(budgets.waitMs('euler k', rate)).toBe(0);
  await budgets.spend('euler k', rate, undefined);
  expect(budgets.waitMs('euler k', rate)).toBe(rate.everyMs);
});
