import { describe, expect, test } from 'vitest';
import { InvalidOptionError, LiveError } from '../../src/errors.js';
import { WebSocketRejectedError } from '../../src/sources/errors.js';
import { SourceBudgets } from '../../src/supervision/budgets.js';
import { type Candidate, CandidateList, type CandidateListOptions } from '../../src/supervision/candidates.js';

const direct: Candidate = { name: 'direct' };
const euler: Candidate = { name: 'euler' };

/** A list on a clock that the test turns; pauses are always the longest. */
function listOf(candidates: Candidate[], options: Partial<CandidateListOptions> = {}) {
  const clock = { now: 1_000_000 };
  const now = () => clock.now;
  const list = new CandidateList(candidates, { now, random: () => 1, budgets: new SourceBudgets(now), ...options });
  const next = () => {
    const choice = list.next();
    return choice && [choice.candidate.name, choice.waitMs];
  };
  return { list, clock, next };
}

const refused = new LiveError('SOCKET_REJECTED', 'no');
const limited = new LiveError('SIGN_RATE_LIMITED', 'later', { retryAfterMs: 90_000 });
const never = new LiveError('SIGN_PREMIUM', 'another plan');

describe('the next source', () => {
  test('is the first one, and the second when the first fails', () => {
    const { list, next } = listOf([direct, euler]);
    expect(next()).toEqual(['direct', 0]);
    list.failed(direct, refused);
    expect(next()).toEqual(['euler', 0]);
  });

  test('has to wait no longer when the clock is set back', () => {
    const { list, clock, next } = listOf([direct]);
    list.failed(direct, refused);
    clock.now -= 7_200_000;
    expect(next()).toEqual(['direct', 1_000]);
    clock.now += 1_000;
    expect(next()).toEqual(['direct', 0]);
  });

  test('is the one that is ready first when all have failed, with growing pauses', () => {
    const { list, clock, next } = listOf([direct, euler]);
    list.failed(direct, refused);
    list.failed(euler, refused);
    expect(next()).toEqual(['direct', 1_000]);
    clock.now += 1_000;
    list.failed(direct, refused);
    expect(next()).toEqual(['euler', 0]);
    list.failed(euler, refused);
    list.failed(euler, refused);
    expect(next()).toEqual(['direct', 2_000]);
    for (let i = 0; i < 40; i++) list.failed(direct, refused);
    for (let i = 0; i < 40; i++) list.failed(euler, refused);
    expect(next()).toEqual(['direct', 30_000]);
  });

  test('waits for as long as the provider asked, and the jitter comes on top', () => {
    const { list, next } = listOf([euler]);
    list.failed(euler, limited);
    expect(next()).toEqual(['euler', 91_000]);
  });

  test('is one again that was refused with 403, after a minute: it may have been a single refusal', () => {
    const { list, clock, next } = listOf([direct]);
    const forbidden = new WebSocketRejectedError({
      ...{ httpStatus: 403, handshakeStatus: undefined, handshakeMessage: undefined, logId: undefined },
    });
    list.failed(direct, forbidden);
    expect(next()).toEqual(['direct', 61_000]);
    clock.now += 61_000;
    expect(next()).toEqual(['direct', 0]);
  });

  test('is never one again for which trying changes nothing', () => {
    const { list, clock, next } = listOf([euler, direct]);
    list.failed(euler, never);
    expect(next()).toEqual(['direct', 0]);
    expect(list.standbyFor(direct)).toBeUndefined();
    list.failed(direct, never);
    clock.now += 10 ** 9;
    expect(next()).toBeUndefined();
  });

  test('is the same one after a first loss, and another one after a second', () => {
    const { list, next } = listOf([direct, euler]);
    list.opened(direct);
    list.lost(direct, false);
    expect(next()).toEqual(['direct', 1_000]);
    list.opened(direct);
    list.lost(direct, false);
    expect(next()).toEqual(['euler', 0]);
  });

  test('is another one at once when the lost one is to blame', () => {
    const { list, next } = listOf([direct, euler]);
    list.opened(direct);
    list.lost(direct, true);
    expect(next()).toEqual(['euler', 0]);
    expect(list.standbyFor(euler)).toBe(direct);
  });

  test('is what was on standby', () => {
    const tiktool: Candidate = { name: 'tiktool' };
    const polling: Candidate = { name: 'polling' };
    const { list, next } = listOf([tiktool, euler, polling]);
    expect(list.standbyFor(tiktool)).toBe(euler);
    list.failed(euler, limited);
    list.opened(tiktool);
    expect(list.standbyFor(tiktool)).toBe(polling);
    list.lost(tiktool, true);
    expect(next()).toEqual(['polling', 0]);
  });

  test('goes back to a preferred one only after it was left alone for long enough', () => {
    const { list, clock, next } = listOf([direct, euler], { returnAfterMs: 300_000 });
    list.failed(direct, refused);
    list.opened(euler);
    clock.now += 120_000;
    list.lost(euler, false);
    expect(next()).toEqual(['euler', 1_000]);
    list.opened(euler);
    clock.now += 240_000;
    list.lost(euler, true);
    expect(next()).toEqual(['direct', 0]);
  });

  test('begins the pauses anew after a connection that held', () => {
    const { list, clock, next } = listOf([direct]);
    for (let i = 0; i < 5; i++) list.failed(direct, refused);
    expect(next()).toEqual(['direct', 16_000]);
    list.opened(direct);
    clock.now += 60_000;
    list.lost(direct, false);
    expect(next()).toEqual(['direct', 1_000]);
  });

  test('has a back-off that can be', () => {
    expect(() => listOf([direct], { backOff: { firstMs: -1 } })).toThrow(InvalidOptionError);
    expect(() => listOf([direct], { backOff: { mostMs: Number.NaN } })).toThrow('reconnect.mostMs');
  });
});

describe('a budget', () => {
  const rate = { burst: 2, everyMs: 10_000 };
  const budget = { key: 'euler', rate };

  const never = new AbortController().signal;

  test('is spent by all rooms together and comes back with time', async () => {
    const clock = { now: 0 };
    const budgets = new SourceBudgets(() => clock.now);
    const room = () => listOf([{ name: 'euler', budget }], { budgets, now: () => clock.now });
    const rooms = [room(), room(), room()];
    for (const { list } of rooms.slice(0, 2)) {
      const choice = list.next();
      expect(choice?.waitMs).toBe(0);
      if (choice !== undefined) await list.spend(choice.candidate, never, () => {});
    }
    expect(rooms[2]?.next()).toEqual(['euler', 10_000]);
    clock.now += 10_000;
    expect(rooms[2]?.next()).toEqual(['euler', 0]);
  });

  test('that is spent is the reason for another way', () => {
    const clock = { now: 1_000_000 };
    const budgets = new SourceBudgets(() => clock.now);
    budgets.pause('euler', rate, 42_000);
    const { list } = listOf([{ name: 'euler', budget }, direct], { budgets, now: () => clock.now });
    expect(list.next()).toMatchObject({
      ...{ candidate: direct, waitMs: 0 },
      reason: 'euler: its budget is spent until 1970-01-01T00:17:22.000Z',
    });
    clock.now += 42_000;
    expect(list.next()).toMatchObject({ candidate: { name: 'euler' }, reason: undefined });
  });

  test('is waited for where the others are not to be tried again', () => {
    const budgets = new SourceBudgets(() => 1_000_000);
    budgets.pause('euler', rate, 42_000);
    const candidate = { name: 'euler', budget };
    const { list } = listOf([candidate, direct], { budgets });
    list.failed(direct, refused);
    expect(list.next(false, new Set([direct]))).toMatchObject({ candidate, waitMs: 42_000, reason: undefined });
    expect(list.next(false, new Set([direct, candidate]))).toBeUndefined();
  });

  test('is closed for all rooms when the provider asks one of them to wait', () => {
    const clock = { now: 0 };
    const budgets = new SourceBudgets(() => clock.now);
    const candidate = { name: 'euler', budget };
    const one = listOf([candidate], { budgets, now: () => clock.now });
    const other = listOf([candidate], { budgets, now: () => clock.now });
    one.list.failed(candidate, limited);
    expect(other.next()).toEqual(['euler', 90_000]);
  });

  test('of others is not touched, and a thousand of them are no leak', async () => {
    const budgets = new SourceBudgets(() => 0);
    for (let i = 0; i < 5_000; i++) budgets.waitMs(`key ${i}`, rate);
    await budgets.spend('mine', { burst: 1, everyMs: 1_000 }, never);
    expect(budgets.waitMs('mine', { burst: 1, everyMs: 1_000 })).toBe(1_000);
    expect(budgets.waitMs('theirs', { burst: 1, everyMs: 1_000 })).toBe(0);
  });
});
