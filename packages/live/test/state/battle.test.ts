import { describe, expect, test } from 'vitest';
import { type Battle, battleRemainingMs, roomBattle } from '../../src/state/battle.js';
import type { RoomBattleEvent } from '../../src/state/room-state-events.js';

const ann = { userId: 'ann', uniqueId: 'ann_tester', nickname: 'Ann' };
const bob = { userId: 'bob', uniqueId: 'bob_tester', nickname: 'Bob' };

function event(init: Partial<RoomBattleEvent>): RoomBattleEvent {
  return { type: 'battle', id: '1', at: 1_000, battleId: 'first', sides: [], isOver: false, ...init };
}

const began = event({
  startedAt: 10_000,
  durationMs: 300_000,
  sides: [
    { sideId: 'ann', hosts: [ann] },
    { sideId: 'bob', hosts: [bob] },
  ],
});

function scores(annScore: number, bobScore: number, scoredAt: number, init: Partial<RoomBattleEvent> = {}) {
  const sides = [
    { sideId: 'bob', hosts: [], score: bobScore },
    { sideId: 'ann', hosts: [], score: annScore },
  ];
  return event({ sides, scoredAt, ...init });
}

function battleOf(...events: readonly RoomBattleEvent[]): Battle {
  const { battle } = events.reduce((state, each) => roomBattle.apply(Object.freeze(state), each), roomBattle.initial);
  if (battle === undefined) throw new Error('no battle');
  return battle;
}

const scoresOf = ({ sides }: Battle) => Object.fromEntries(sides.map(({ sideId, score }) => [sideId, score]));

test('is put together from what messages tell', () => {
  expect(battleOf(began, scores(3, 18, 20_000))).toEqual({
    battleId: 'first',
    startedAt: 10_000,
    endsAt: 310_000,
    sides: [
      { sideId: 'ann', hosts: [ann], score: 3 },
      { sideId: 'bob', hosts: [bob], score: 18 },
    ],
    scoredAt: 20_000,
    isOver: false,
    winner: undefined,
  });
});

test('ends when the service says, where it does', () => {
  expect(battleOf(began, event({ endsAt: 400_000, durationMs: 300_000 })).endsAt).toBe(400_000);
  expect(battleOf(event({ endsAt: 400_000 }), scores(1, 2, 20_000)).endsAt).toBe(400_000);
});

test('is over with the last scores, and then told who won', () => {
  const last = scores(5, 18, 20_000, { isOver: true });
  expect(battleOf(began, last)).toMatchObject({ isOver: true, winner: 'bob' });
  expect(battleOf(began, last, scores(99, 1, 30_000)).sides).toEqual(battleOf(began, last).sides);
  expect(battleOf(began, last, event({ isOver: true, winner: 'ann' }))).toMatchObject({ isOver: true, winner: 'ann' });
  const state = [began, last].reduce(roomBattle.apply, roomBattle.initial);
  expect(roomBattle.apply(state, event({ isOver: true, winner: 'bob' }))).toBe(state);
});

test('takes scores before it knows who stands where', () => {
  const battle = battleOf(scores(3, 18, 20_000), began);
  expect(scoresOf(battle)).toEqual({ ann: 3, bob: 18 });
  expect(battle.sides.map(side => side.hosts)).toEqual([[bob], [ann]]);
});

test('ignores scores that were counted earlier', () => {
  expect(scoresOf(battleOf(began, scores(5, 18, 20_000), scores(4, 9, 19_000)))).toEqual({ ann: 5, bob: 18 });
});

test('ends with the result, which stands', () => {
  const battle = battleOf(began, scores(5, 18, 20_000), scores(30, 20, 0, { isOver: true }), scores(0, 99, 30_000));
  expect(battle).toMatchObject({ isOver: true, winner: 'ann' });
  expect(scoresOf(battle)).toEqual({ ann: 30, bob: 20 });
});

test.each([
  ['as the service says', scores(30, 20, 1, { isOver: true, winner: 'bob' }), 'bob'],
  ['nobody, where it says so', scores(30, 20, 1, { isOver: true, winner: 'draw' }), 'draw'],
  ['nobody, where scores are equal', scores(7, 7, 1, { isOver: true }), 'draw'],
  [
    'unknown, where only one side is',
    event({ isOver: true, sides: [{ sideId: 'ann', hosts: [], score: 1 }] }),
    undefined,
  ],
])('is won by: %s', (_, end, winner) => {
  expect(battleOf(end).winner).toBe(winner);
});

describe('another battle', () => {
  const second = event({ battleId: 'second', startedAt: 400_000, durationMs: 60_000 });

  test('takes the place of the one before, whose late messages are ignored', () => {
    expect(battleOf(began, second, scores(9, 9, 500_000))).toMatchObject({ battleId: 'second', sides: [] });
  });

  test('that began earlier is a late message', () => {
    expect(battleOf(second, began).battleId).toBe('second');
  });
});

test('stays the same object when nothing is new', () => {
  const state = roomBattle.apply(roomBattle.initial, began);
  expect(roomBattle.apply(state, began)).toBe(state);
  const over = roomBattle.apply(state, event({ isOver: true }));
  expect(roomBattle.apply(over, event({ isOver: true }))).toBe(over);
});

test('does not grow without end', () => {
  const events = Array.from({ length: 100 }, (_, index) =>
    event({ sides: [{ sideId: String(index), hosts: [], score: 1 }] }),
  );
  expect(battleOf(...events).sides).toHaveLength(16);
});

test('knows how long it has to go', () => {
  const battle = battleOf(began);
  expect(battleRemainingMs(battle, 10_000)).toBe(300_000);
  expect(battleRemainingMs(battle, 999_999)).toBe(0);
  expect(battleRemainingMs(battleOf(began, event({ isOver: true })), 10_000)).toBe(0);
  expect(battleRemainingMs(battleOf(event({})), 10_000)).toBeUndefined();
});
