import { describe, expect, test } from 'vitest';
import { decode, encode, type Init, type Messages } from '../../src/schema.js';
import { diamondsOf, isFinalGift, type RoomTotals, roomTotals, type TotalsEvent } from '../../src/state/totals.js';

function frozen(state: RoomTotals): RoomTotals {
  return Object.freeze({ ...state });
}

function totalsOf(events: readonly TotalsEvent[]): RoomTotals {
  // Frozen at each step: a fold that changed its state would throw.
  return events.reduce(
    (state, event) => frozen(roomTotals.apply(state, Object.freeze(event))),
    frozen(roomTotals.initial),
  );
}

function gift(init: Init<Messages['WebcastGiftMessage']>): Messages['WebcastGiftMessage'] {
  return decode('WebcastGiftMessage', encode('WebcastGiftMessage', init));
}

/** A step of a streak of a gift worth five diamonds. */
function step(repeatCount: number, repeatEnd = 0): TotalsEvent {
  return { type: 'gift', data: gift({ repeatCount, repeatEnd, giftDetails: { giftType: 1, diamondCount: 5 } }) };
}

const like = (totalLikeCount: number): TotalsEvent => ({ type: 'like', data: { totalLikeCount } });
const viewers = (viewerCount: number): TotalsEvent => ({ type: 'roomUser', data: { viewerCount } });

test('begin at zero', () => {
  expect(new Set(Object.values(roomTotals.initial))).toEqual(new Set([0]));
  expect(totalsOf([])).toEqual(roomTotals.initial);
});

test('count what is counted by the message', () => {
  const events = ['chat', 'chat', 'chat', 'member', 'member', 'follow', 'share'] as const;
  expect(totalsOf(events.map(type => ({ type })))).toEqual({
    ...roomTotals.initial,
    comments: 3,
    joins: 2,
    follows: 1,
    shares: 1,
  });
});

test('know the viewers of now and of the best moment', () => {
  expect(totalsOf([viewers(10), viewers(30), viewers(20)])).toMatchObject({ viewers: 20, peakViewers: 30 });
  expect(totalsOf([viewers(10), viewers(0)])).toMatchObject({ viewers: 0, peakViewers: 10 });
});

describe('likes', () => {
  test('never go back, though two counters come in turn', () => {
    expect(totalsOf([like(100), like(40), like(120), like(60)]).likes).toBe(120);
  });

  test('that are not new change nothing', () => {
    const state = frozen({ ...roomTotals.initial, likes: 100 });
    expect(roomTotals.apply(state, like(100))).toBe(state);
    expect(roomTotals.apply(state, like(99))).toBe(state);
    expect(roomTotals.apply(state, like(0))).toBe(state);
  });
});

describe('gifts', () => {
  test('of a streak count once, when it ends', () => {
    expect(totalsOf([step(1), step(3), step(7), step(11)])).toMatchObject({ gifts: 0, diamonds: 0 });
    expect(totalsOf([step(1), step(3), step(7), step(11), step(11, 1)])).toMatchObject({ gifts: 11, diamonds: 55 });
    expect(totalsOf([step(1), step(1, 1), step(2), step(2, 1)])).toMatchObject({ gifts: 3, diamonds: 15 });
  });

  test('without a streak count at once', () => {
    const single = gift({ repeatCount: 1, giftDetails: { giftType: 2, diamondCount: 500 } });
    expect(totalsOf([{ type: 'gift', data: single }])).toMatchObject({ gifts: 1, diamonds: 500 });
  });

  test('that say no number are one, and without details worth nothing', () => {
    expect(totalsOf([{ type: 'gift', data: gift({}) }])).toMatchObject({ gifts: 1, diamonds: 0 });
    const uncounted = gift({ giftDetails: { giftType: 2, diamondCount: 3 } });
    expect(totalsOf([{ type: 'gift', data: uncounted }])).toMatchObject({ gifts: 1, diamonds: 3 });
  });

  test('in the middle of a streak change nothing', () => {
    const state = frozen(roomTotals.initial);
    expect(roomTotals.apply(state, step(5))).toBe(state);
  });

  test.each([
    [1, 0, false],
    [1, 1, true],
    [2, 0, true],
    [0, 0, true],
    [2, 1, true],
  ])('of type %i with repeatEnd %i are final: %s', (giftType, repeatEnd, final) => {
    expect(isFinalGift(gift({ repeatEnd, giftDetails: { giftType } }))).toBe(final);
  });

  test.each([
    [5, 1, 5],
    [5, 0, 5],
    [5, 99, 495],
    [0, 99, 0],
  ])('of %i diamonds, %i times, are worth %i', (diamondCount, repeatCount, diamonds) => {
    expect(diamondsOf(gift({ repeatCount, giftDetails: { diamondCount } }))).toBe(diamonds);
  });
});

test('events of other kinds change nothing', () => {
  const state = frozen(roomTotals.initial);
  const other = { type: 'controlMessage', data: {} } as unknown as TotalsEvent;
  expect(roomTotals.apply(state, other)).toBe(state);
});

test('the same events give the same totals, and a fold can be gone on with', () => {
  const events = [{ type: 'chat' } as const, viewers(3), like(7), step(2), step(2, 1), { type: 'share' } as const];
  const whole = totalsOf(events);
  expect(totalsOf(events)).toEqual(whole);
  const half = totalsOf(events.slice(0, 3));
  expect(events.slice(3).reduce(roomTotals.apply, half)).toEqual(whole);
});
