import { describe, expect, test } from 'vitest';
import type { GiftFact, GiftLedgerStep } from '../../src/state/gift-facts.js';
import { GiftLedger, giftLedgerDefaults } from '../../src/state/gift-ledger.js';
import { ann, bob, finalsIn, frame, progressIn, room, sumsOf } from './gift-frames.js';

const timeout = giftLedgerDefaults.streakTimeoutMs;
const key = `${room}:${ann}:5655:1701792311393`;

function ledgerOf(...steps: GiftLedgerStep<string>[]) {
  const ledger = new GiftLedger<string>(room);
  return { ledger, facts: steps.flatMap(step => ledger.apply(step)) };
}

/** What matters of finals: key, count, why. */
function told(facts: readonly GiftFact<string>[]) {
  return finalsIn(facts).map(fact => [fact.giftKey, fact.repeatCount, fact.closedBy]);
}

describe('a streak', () => {
  const counts = [1, 3, 7, 10, 11];
  const steps = counts.map((repeatCount, index) => frame({ repeatCount, at: 1_000 + 1_500 * index, diamondCount: 5 }));
  const end = frame({ repeatCount: 11, repeatEnd: true, at: 10_000, diamondCount: 5 });

  test('as it was recorded gives a delta for each step and one final', () => {
    const { ledger, facts } = ledgerOf(...steps, end);
    expect(progressIn(facts).map(fact => fact.delta)).toEqual([1, 2, 4, 3, 1]);
    expect(progressIn(facts).map(fact => fact.repeatCount)).toEqual(counts);
    expect(progressIn(facts).map(fact => fact.diamonds)).toEqual(counts.map(count => 5 * count));
    expect(finalsIn(facts)).toEqual([
      {
        type: 'gift',
        giftKey: key,
        continues: undefined,
        giftId: 5655,
        giftName: 'Rose',
        userId: ann,
        toUserId: undefined,
        groupId: '1701792311393',
        repeatCount: 11,
        diamondCount: 5,
        diamonds: 55,
        startedAt: 1_000,
        at: 10_000,
        isHistory: false,
        context: undefined,
        closedBy: 'end',
      },
    ]);
    expect(sumsOf(facts)).toEqual({ finals: 11, deltas: 11, finalDiamonds: 55, deltaDiamonds: 55 });
    expect(ledger.inFlight).toBe(0);
  });

  test('whose steps come twice, late and out of order counts the same', () => {
    const [a, b, c, d, e] = steps as [GiftLedgerStep<string>, ...GiftLedgerStep<string>[]];
    const { facts } = ledgerOf(...[c, a, a, e, b, d, e, end, end, c, a].filter(step => step !== undefined));
    expect(told(facts)).toEqual([[key, 11, 'end']]);
    expect(sumsOf(facts).deltas).toBe(11);
  });

  test('whose end alone is seen counts whole', () => {
    const { facts } = ledgerOf(end);
    expect(progressIn(facts).map(fact => fact.delta)).toEqual([11]);
    expect(told(facts)).toEqual([[key, 11, 'end']]);
  });

  test('whose end says more than its steps counts what the end says', () => {
    const { facts } = ledgerOf(frame({ repeatCount: 2 }), frame({ repeatCount: 9, repeatEnd: true }));
    expect(progressIn(facts).map(fact => fact.delta)).toEqual([2, 7]);
    expect(told(facts)).toEqual([[key, 9, 'end']]);
  });

  test('whose end says less than its steps counts what the steps said', () => {
    expect(told(ledgerOf(frame({ repeatCount: 9 }), frame({ repeatCount: 2, repeatEnd: true })).facts)).toEqual([
      [key, 9, 'end'],
    ]);
  });

  test('that says no number, or nonsense, is one gift', () => {
    for (const repeatCount of [0, -5, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const { facts } = ledgerOf(frame({ repeatCount, diamondCount: -1, repeatEnd: true }));
      expect(sumsOf(facts)).toEqual({ finals: 1, deltas: 1, finalDiamonds: 0, deltaDiamonds: 0 });
    }
  });

  test('whose price becomes known late is worth it from then on, and deltas still add up', () => {
    const { facts } = ledgerOf(
      frame({ repeatCount: 2, diamondCount: 0, giftName: '' }),
      frame({ repeatCount: 2, diamondCount: 10 }),
      frame({ repeatCount: 3, diamondCount: 999, repeatEnd: true }),
    );
    expect(progressIn(facts).map(fact => [fact.delta, fact.diamondsDelta])).toEqual([
      [2, 0],
      [0, 20],
      [1, 10],
    ]);
    expect(finalsIn(facts)).toMatchObject([{ giftName: 'Rose', diamondCount: 10, diamonds: 30 }]);
  });

  test('gives back the context of its latest message, also when nothing else comes', () => {
    const { ledger, facts } = ledgerOf(
      frame({ context: 'first' }),
      frame({ repeatCount: 3, context: 'third' }),
      frame({ repeatCount: 2, context: 'late' }),
    );
    expect(progressIn(facts).map(fact => fact.context)).toEqual(['first', 'third']);
    expect(ledger.close('disconnect', 2_000).map(fact => fact.context)).toEqual(['third']);
  });

  test('is history while all its messages are', () => {
    const old = ledgerOf(frame({ isHistory: true }), frame({ isHistory: true, repeatEnd: true }));
    expect(old.facts.map(fact => fact.isHistory)).toEqual([true, true]);
    const both = ledgerOf(frame({ isHistory: true }), frame({ repeatCount: 2, repeatEnd: true }));
    expect(both.facts.map(fact => fact.isHistory)).toEqual([true, false, false]);
  });
});

describe('gifts without streak', () => {
  const single = frame({ giftId: 6369, giftType: 2, diamondCount: 500 });

  test('are final at once, and once', () => {
    const { facts } = ledgerOf(single, { ...single, msgId: '2' });
    expect(facts.map(fact => fact.type)).toEqual(['giftProgress', 'gift']);
    expect(told(facts)).toEqual([[`${room}:${ann}:6369:1701792311393`, 1, 'end']]);
  });

  test('without group id are told apart by message', () => {
    const bare = { ...single, groupId: '0' };
    const { facts } = ledgerOf({ ...bare, msgId: '1' }, { ...bare, msgId: '2' }, { ...bare, msgId: '1' });
    expect(told(facts)).toEqual([
      [`${room}:${ann}:6369:m1`, 1, 'end'],
      [`${room}:${ann}:6369:m2`, 1, 'end'],
    ]);
  });

  test('without any id each count', () => {
    const { facts } = ledgerOf(...[1, 2].map(() => ({ ...single, groupId: '', msgId: '0' })));
    expect(told(facts).map(([name]) => name)).toEqual([`${room}:${ann}:6369:n1`, `${room}:${ann}:6369:n2`]);
  });

  test('need no place among the streaks', () => {
    const ledger = new GiftLedger<string>(room, { maxStreaks: 1 });
    ledger.apply(frame());
    expect(told(ledger.apply(single))).toHaveLength(1);
    expect([ledger.inFlight, ledger.evicted]).toEqual([1, 0]);
  });
});

describe('gifts that do not say whether they can be a streak', () => {
  const untyped = (init: Partial<GiftLedgerStep<string>>) => frame({ giftType: 0, ...init });

  test.each([
    ['with', '1701792311393', key],
    ['without', '0', `${room}:${ann}:5655:m1`],
  ])('are one %s a group id, and final with their end', (_, groupId, giftKey) => {
    let messages = 0;
    const said = (repeatCount: number) => {
      messages += 1;
      return untyped({
        groupId,
        repeatCount,
        logId: `log ${repeatCount}`,
        msgId: String(messages),
        sentAt: 100 * messages,
      });
    };
    const { facts } = ledgerOf(said(1), said(3), said(5), { ...said(5), repeatEnd: true });
    expect(told(facts)).toEqual([[giftKey, 5, 'end']]);
  });

  test('are final when nothing more comes, or their user goes on to the next', () => {
    const { ledger, facts } = ledgerOf(untyped({ repeatCount: 2 }), untyped({ groupId: '1701792319999', at: 2_000 }));
    expect(told(facts)).toEqual([[key, 2, 'next']]);
    expect(told(ledger.tick(2_000 + timeout))).toEqual([[`${room}:${ann}:5655:1701792319999`, 1, 'timeout']]);
  });

  test('are whatever another message of them says', () => {
    const streak = ledgerOf(
      untyped({}),
      frame({ repeatCount: 4 }),
      untyped({ repeatCount: 4 }),
      frame({ repeatCount: 5, repeatEnd: true }),
    );
    expect(told(streak.facts)).toEqual([[key, 5, 'end']]);
    expect(told(ledgerOf(untyped({}), frame({ giftType: 2 })).facts)).toEqual([[key, 1, 'end']]);
  });
});

describe('a streak without its end', () => {
  test('is final when it was silent for too long, not before', () => {
    const { ledger } = ledgerOf(frame({ repeatCount: 4 }), frame({ repeatCount: 6, at: 3_000 }));
    expect(ledger.dueAt).toBe(3_000 + timeout);
    expect(ledger.tick(3_000 + timeout - 1)).toEqual([]);
    expect(ledger.tick(3_000 + timeout)).toMatchObject([{ giftKey: key, repeatCount: 6, closedBy: 'timeout' }]);
    expect(ledger.tick(9e9)).toEqual([]);
    expect(ledger.dueAt).toBeUndefined();
  });

  test('is final in the order of silence', () => {
    const { ledger } = ledgerOf(frame(), frame({ userId: bob, at: 1_500 }), frame({ repeatCount: 2, at: 2_000 }));
    expect(ledger.tick(1_500 + timeout).map(fact => fact.userId)).toEqual([bob]);
    expect(ledger.tick(2_000 + timeout).map(fact => fact.userId)).toEqual([ann]);
  });

  test('is final when the stream is left', () => {
    const { ledger } = ledgerOf(frame({ repeatCount: 4 }), frame({ userId: bob }));
    expect(ledger.close('disconnect', 5_000)).toMatchObject([
      { userId: ann, repeatCount: 4, closedBy: 'disconnect', at: 5_000 },
      { userId: bob, repeatCount: 1, closedBy: 'disconnect', at: 5_000 },
    ]);
    expect(ledger.close('disconnect', 5_000)).toEqual([]);
  });

  test('is final when its user begins the same gift again', () => {
    const { ledger, facts } = ledgerOf(frame({ repeatCount: 4 }), frame({ groupId: '1701792319999' }));
    expect(told(facts)).toEqual([[key, 4, 'next']]);
    expect(ledger.inFlight).toBe(1);
  });

  test('runs on beside another gift, user or receiver, and beside an older group that comes late', () => {
    const { ledger, facts } = ledgerOf(
      frame(),
      frame({ giftId: 9139 }),
      frame({ userId: bob }),
      frame({ toUserId: bob }),
      frame({ groupId: '999', repeatCount: 3 }),
      frame({ groupId: '1701792311392', repeatCount: 3 }),
    );
    expect(told(facts)).toEqual([]);
    expect(ledger.inFlight).toBe(6);
  });
});

describe('what comes after a final', () => {
  function afterTimeout(...steps: GiftLedgerStep<string>[]) {
    const { ledger } = ledgerOf(frame({ repeatCount: 5, diamondCount: 3 }));
    ledger.tick(1_000 + timeout);
    return { ledger, facts: steps.flatMap(step => ledger.apply(step)) };
  }

  test('is nothing where it says no more', () => {
    const { facts } = afterTimeout(
      frame({ repeatCount: 4 }),
      frame({ repeatCount: 5 }),
      frame({ repeatCount: 5, repeatEnd: true }),
    );
    expect(facts).toEqual([]);
  });

  test('is the rest under a key of its own where it says more', () => {
    const { facts } = afterTimeout(frame({ repeatCount: 8, repeatEnd: true, diamondCount: 0 }));
    expect(facts).toMatchObject([
      { type: 'giftProgress', giftKey: `${key}+5`, continues: key, delta: 3, diamondsDelta: 9 },
      { type: 'gift', giftKey: `${key}+5`, continues: key, repeatCount: 3, diamonds: 9, closedBy: 'end' },
    ]);
  });

  test('runs on as a streak, and may be taken for finished again', () => {
    const { ledger, facts } = afterTimeout(
      frame({ repeatCount: 6, at: 20_000 }),
      frame({ repeatCount: 8, at: 21_000 }),
    );
    expect(progressIn(facts).map(fact => [fact.delta, fact.repeatCount])).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(told(ledger.tick(90_000))).toEqual([[`${key}+5`, 3, 'timeout']]);
    const rest = ledger.apply(frame({ repeatCount: 9, repeatEnd: true }));
    expect(finalsIn(rest)).toMatchObject([{ giftKey: `${key}+8`, continues: key, repeatCount: 1 }]);
  });

  test('does not finish the streak that its user has begun since', () => {
    const { ledger, facts } = ledgerOf(
      frame({ repeatCount: 2 }),
      frame({ groupId: '1701792319999' }),
      frame({ repeatCount: 3 }),
      frame({ groupId: '1701792319999', repeatCount: 2, repeatEnd: true }),
    );
    expect(told(facts)).toEqual([
      [key, 2, 'next'],
      [`${room}:${ann}:5655:1701792319999`, 2, 'end'],
    ]);
    expect(told(ledger.close('disconnect', 2_000))).toEqual([[`${key}+2`, 1, 'disconnect']]);
  });
});

describe('streaks without group id', () => {
  const bare = (init: Partial<GiftLedgerStep<string>>) => frame({ groupId: '0', ...init });
  const first = `${room}:${ann}:5655:m1`;

  test('end and begin again by what was sent when', () => {
    const { facts } = ledgerOf(
      bare({ msgId: '1', repeatCount: 1, sentAt: 100, logId: 'a' }),
      bare({ msgId: '2', repeatCount: 5, sentAt: 200, logId: 'b' }),
      bare({ msgId: '3', repeatCount: 5, sentAt: 300, logId: 'b', repeatEnd: true }),
      bare({ msgId: '4', repeatCount: 5, sentAt: 310, logId: 'b', repeatEnd: true }),
      bare({ msgId: '2', repeatCount: 3, sentAt: 150, logId: 'c' }),
      bare({ msgId: '5', repeatCount: 1, sentAt: 400, logId: 'd' }),
      bare({ msgId: '6', repeatCount: 1, sentAt: 500, logId: 'd', repeatEnd: true }),
    );
    expect(told(facts)).toEqual([
      [first, 5, 'end'],
      [`${room}:${ann}:5655:m5`, 1, 'end'],
    ]);
  });

  test('are finished by a total that falls and was sent later', () => {
    const { ledger, facts } = ledgerOf(
      bare({ msgId: '1', repeatCount: 5, sentAt: 200 }),
      bare({ msgId: '2', repeatCount: 4, sentAt: 150 }),
      bare({ msgId: '3', repeatCount: 2, sentAt: 300 }),
    );
    expect(told(facts)).toEqual([[first, 5, 'next']]);
    expect(sumsOf(facts).deltas).toBe(7);
    expect(ledger.inFlight).toBe(1);
  });

  test('that were finished by silence count nothing that was sent before a later message said the same', () => {
    const ledger = new GiftLedger<string>(room);
    ledger.apply(bare({ msgId: '1', repeatCount: 13, sentAt: 100, at: 100 }));
    ledger.tick(100 + timeout);
    // The end of another streak of the same length; then what was sent in between comes late.
    const late = [
      bare({ msgId: '2', repeatCount: 13, sentAt: 900, at: 60_000, logId: 'c', repeatEnd: true }),
      bare({ msgId: '3', repeatCount: 18, sentAt: 200, at: 60_001, logId: 'a', repeatEnd: true }),
      bare({ msgId: '4', repeatCount: 9, sentAt: 500, at: 60_002, logId: 'b' }),
    ].flatMap(step => ledger.apply(step));
    expect([late, ledger.inFlight]).toEqual([[], 0]);
  });

  test('begin anew after an end, also where the first total seen is higher', () => {
    const { facts } = ledgerOf(
      bare({ msgId: '1', repeatCount: 2, sentAt: 100, logId: 'a', repeatEnd: true }),
      bare({ msgId: '2', repeatCount: 3, sentAt: 200, logId: 'b', repeatEnd: true }),
    );
    expect(told(facts)).toEqual([
      [first, 2, 'end'],
      [`${room}:${ann}:5655:m2`, 3, 'end'],
    ]);
  });

  test('are not finished by the late end of an earlier one', () => {
    const { ledger } = ledgerOf(bare({ msgId: '5', repeatCount: 12, sentAt: 500, logId: 'e' }));
    ledger.tick(1_000 + timeout);
    expect(ledger.apply(bare({ msgId: '3', repeatCount: 4, sentAt: 300, logId: 'b', repeatEnd: true }))).toEqual([]);
    const rest = ledger.apply(bare({ msgId: '6', repeatCount: 15, sentAt: 600, logId: 'f' }));
    expect(progressIn(rest).map(fact => [fact.continues, fact.delta])).toEqual([[`${room}:${ann}:5655:m5`, 3]]);
  });

  test('of unknown time rather count too little than too much, until they were silent long enough', () => {
    const { ledger, facts } = ledgerOf(
      bare({ msgId: '1', repeatCount: 5 }),
      bare({ msgId: '2', repeatCount: 4, at: 2_000 }),
      bare({ msgId: '3', repeatCount: 6, at: 2_000, repeatEnd: true }),
      bare({ msgId: '4', repeatCount: 2, at: 3_000 }),
    );
    expect(sumsOf(facts)).toMatchObject({ finals: 6, deltas: 6 });
    const later = ledger.apply(bare({ msgId: '5', repeatCount: 2, at: 2_001 + timeout }));
    expect(later).toMatchObject([{ type: 'giftProgress', delta: 2, giftKey: `${room}:${ann}:5655:m5` }]);
  });

  test('to several receivers are several', () => {
    const { facts } = ledgerOf(
      bare({ msgId: '1', toUserId: ann, repeatEnd: true }),
      bare({ msgId: '2', toUserId: bob, repeatEnd: true }),
    );
    expect(told(facts).map(([name]) => name)).toEqual([`${first}:${ann}`, `${room}:${ann}:5655:m2:${bob}`]);
  });
});

describe('memory', () => {
  test('has room for so many streaks; the most silent one makes place, and that is counted', () => {
    const ledger = new GiftLedger(room, { maxStreaks: 2 });
    const facts = ['1', '2', '3'].flatMap(userId => ledger.apply({ ...frame({ userId }), context: undefined }));
    expect(finalsIn(facts)).toMatchObject([{ userId: '1', closedBy: 'timeout', repeatCount: 1 }]);
    expect([ledger.inFlight, ledger.evicted]).toEqual([2, 1]);
  });

  test('has room for so many finals; the oldest is forgotten, and that is counted', () => {
    const ledger = new GiftLedger<string>(room, { maxFinals: 2 });
    const ends = ['1', '2', '3'].map(groupId => frame({ groupId, repeatEnd: true }));
    for (const end of ends) ledger.apply(end);
    expect(ledger.forgotten).toBe(1);
    expect(ends.slice(1).flatMap(end => ledger.apply(end))).toEqual([]);
    expect(ledger.save().closed).toHaveLength(2);
  });

  test.each(['streakTimeoutMs', 'maxStreaks', 'maxFinals'])('%s must be a whole number of at least 1', name => {
    for (const value of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => new GiftLedger(room, { [name]: value })).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(name) }),
      );
  });
});

describe('what is saved', () => {
  const saved = ledgerOf(frame({ repeatCount: 2 }), frame({ userId: bob, repeatEnd: true })).ledger.save();

  test('is plain JSON, and a copy', () => {
    const { ledger } = ledgerOf(frame({ repeatCount: 2, context: 'kept' }));
    const before = ledger.save();
    const text = JSON.stringify(before);
    ledger.apply(frame({ repeatCount: 3 }));
    expect(JSON.stringify(before)).toBe(text);
    const again = new GiftLedger<string>(room, {}, JSON.parse(text));
    expect(again.tick(9e9)).toMatchObject([{ repeatCount: 2, context: 'kept', toUserId: undefined }]);
    again.apply(frame({ userId: bob }));
    expect(JSON.stringify(before)).toBe(text);
  });

  test('knows what is final after a restart', () => {
    const ledger = new GiftLedger<string>(room, {}, JSON.parse(JSON.stringify(saved)));
    expect(ledger.apply(frame({ userId: bob, repeatEnd: true }))).toEqual([]);
    expect(ledger.apply(frame({ repeatCount: 3, repeatEnd: true }))).toMatchObject([
      { type: 'giftProgress', delta: 1 },
      { type: 'gift', giftKey: key, repeatCount: 3 },
    ]);
  });

  test('goes on naming what has no name', () => {
    const bare = frame({ giftType: 2, groupId: '', msgId: '' });
    const { ledger } = ledgerOf(bare);
    const again = new GiftLedger<string>(room, {}, JSON.parse(JSON.stringify(ledger.save())));
    expect(told(again.apply(bare))).toEqual([[`${room}:${ann}:5655:n2`, 1, 'end']]);
  });

  test.each([
    ['of another room', { ...saved, roomId: '1' }, 'of another room'],
    ['of no room', { ...saved, roomId: undefined }, 'of another room'],
    ['of another version', { ...saved, version: 2 }, 'version 2'],
    ['without version', {}, 'is no gift ledger'],
    ['that is nothing', null, 'is no gift ledger'],
    ['without lists', { ...saved, open: undefined }, 'damaged'],
    ['with half a streak', { ...saved, open: [{ ...saved.open[0], count: '2' }] }, 'damaged'],
    ['with half a final', { ...saved, closed: [{ ...saved.closed[0], count: null }] }, 'damaged'],
    ['without counters', { ...saved, evicted: undefined }, 'damaged'],
  ])('%s is refused', (_, damaged, reason) => {
    expect(() => new GiftLedger<string>(room, {}, damaged as unknown as typeof saved)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(reason) }),
    );
  });
});

test('streaks are finished as well when the clock was set back, and hold up no other', () => {
  const { ledger } = ledgerOf(frame({ at: 9_000_000, repeatCount: 2 }), frame({ at: 1_000, userId: bob }));
  expect(ledger.tick(1_000 + timeout)).toMatchObject([{ userId: bob, closedBy: 'timeout' }]);
  expect(ledger.dueAt).toBe(1_000 + 2 * timeout);
  expect(ledger.tick(1_000 + 2 * timeout)).toMatchObject([{ userId: ann, repeatCount: 2, closedBy: 'timeout' }]);
});
