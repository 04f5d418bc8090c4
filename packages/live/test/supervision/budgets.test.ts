import { expect, test } from 'vitest';
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
