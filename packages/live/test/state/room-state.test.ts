import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RoomState, roomStateDefaults, type SavedRoomState } from '../../src/state/room-state.js';
import type { RoomStateEvent } from '../../src/state/room-state-events.js';
import { roomTotals } from '../../src/state/totals.js';

const ann = { userId: 'ann', uniqueId: 'ann_tester', nickname: 'Ann', avatar: 'https://p16.example/ann.webp' };
const bob = { userId: 'bob', uniqueId: 'bob_tester', nickname: 'Bob' };
const common = { id: '1', at: 1_000 };

function gift(type: 'gift' | 'giftProgress', repeatCount: number, giftKey = 'key', at = 1_000): RoomStateEvent {
  const diamonds = 5 * repeatCount;
  return { type, id: giftKey, at, user: ann, giftKey, giftId: 5655, giftName: 'Rose', repeatCount, diamonds };
}

function goal(progress: number, init: { goalId?: string; isRemoved?: boolean } = {}): RoomStateEvent {
  const subGoals = [{ id: '5655', name: 'Rose', progress, target: 10 }];
  return { type: 'goal', ...common, goalId: 'goal', description: 'Roses', subGoals, isRemoved: false, ...init };
}

const viewers = (count: number, ...coins: number[]): RoomStateEvent => ({
  type: 'roomUser',
  ...common,
  viewers: count,
  topViewers: coins.map((each, index) => ({ rank: index + 1, coins: each, user: index % 2 === 0 ? ann : bob })),
});
const chat: RoomStateEvent = { type: 'chat', ...common, user: bob };
const like = (count: number, total: number): RoomStateEvent => ({ type: 'like', ...common, user: ann, count, total });
const battle: RoomStateEvent = {
  type: 'battle',
  ...common,
  battleId: 'battle',
  sides: [{ sideId: 'ann', hosts: [ann], score: 3 }],
  isOver: false,
};

function stateOf(...events: readonly RoomStateEvent[]): RoomState {
  const state = new RoomState();
  for (const event of events) state.apply(event);
  return state;
}

test('begins empty', () => {
  expect(new RoomState().snapshot()).toEqual({
    totals: roomTotals.initial,
    topViewers: [],
    leaderboards: { diamonds: [], likes: [], comments: [] },
    streaks: [],
    battle: undefined,
    goals: [],
  });
});

test('counts', () => {
  const others = (['member', 'member', 'follow', 'share'] as const).map(type => ({ type, ...common, user: bob }));
  const events = [chat, chat, like(5, 100), like(5, 90), viewers(30), viewers(20), ...others, gift('gift', 3)];
  expect(stateOf(...events).snapshot().totals).toEqual({
    viewers: 20,
    peakViewers: 30,
    likes: 100,
    comments: 2,
    joins: 2,
    follows: 1,
    shares: 1,
    gifts: 3,
    diamonds: 15,
  });
});

test('ranks by diamonds, likes and comments, with equals in the order in which they got there', () => {
  const { leaderboards } = stateOf(
    gift('gift', 2),
    { ...gift('gift', 2, 'other'), user: bob } as RoomStateEvent,
    like(5, 0),
    chat,
    { ...chat, user: ann },
    chat,
  ).snapshot();
  expect(leaderboards).toEqual({
    diamonds: [
      { rank: 1, user: ann, value: 10 },
      { rank: 2, user: bob, value: 10 },
    ],
    likes: [{ rank: 1, user: ann, value: 5 }],
    comments: [
      { rank: 1, user: bob, value: 2 },
      { rank: 2, user: ann, value: 1 },
    ],
  });
});

describe('top viewers', () => {
  test('are those of the last message that says', () => {
    const quiet: RoomStateEvent = { type: 'roomUser', ...common, viewers: 5 };
    expect(stateOf(viewers(9, 7, 3), quiet).snapshot().topViewers).toEqual([
      { rank: 1, coins: 7, user: ann },
      { rank: 2, coins: 3, user: bob },
    ]);
    expect(stateOf(viewers(9, 7), viewers(0)).snapshot().topViewers).toEqual([]);
  });

  test('are at most 20, in the order of their ranks', () => {
    const ranks = Array.from({ length: 30 }, (_, index) => ({ rank: 30 - index, coins: index, user: ann }));
    const { topViewers } = stateOf({ type: 'roomUser', ...common, viewers: 30, topViewers: ranks }).snapshot();
    expect(topViewers.map(({ rank }) => rank)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

describe('streaks', () => {
  test('are in flight until they are final, and only then count', () => {
    const state = stateOf(gift('giftProgress', 1), gift('giftProgress', 4, 'key', 2_000));
    expect(state.snapshot().streaks).toEqual([
      {
        giftKey: 'key',
        user: ann,
        giftId: 5655,
        giftName: 'Rose',
        repeatCount: 4,
        diamonds: 20,
        startedAt: 1_000,
        at: 2_000,
      },
    ]);
    expect(state.snapshot().totals.gifts).toBe(0);
    state.apply(gift('gift', 4));
    expect(state.snapshot()).toMatchObject({ streaks: [], totals: { gifts: 4, diamonds: 20 } });
  });

  test('in flight are not kept without end', () => {
    const state = new RoomState({ maxStreaks: 2 });
    for (const key of ['a', 'b', 'c']) state.apply(gift('giftProgress', 1, key));
    expect(state.snapshot().streaks.map(streak => streak.giftKey)).toEqual(['b', 'c']);
  });
});

describe('goals', () => {
  test('come nearer, are reached, and go', () => {
    expect(stateOf(goal(3)).snapshot().goals).toMatchObject([{ goalId: 'goal', isReached: false }]);
    const state = stateOf(goal(3), goal(1, { goalId: 'other' }), goal(10));
    expect(state.snapshot().goals.map(each => [each.goalId, each.isReached])).toEqual([
      ['goal', true],
      ['other', false],
    ]);
    expect(state.apply(goal(0, { isRemoved: true }))).toEqual(['goals']);
    expect(state.apply(goal(0, { isRemoved: true }))).toEqual([]);
    expect(state.snapshot().goals).toHaveLength(1);
  });

  test('are kept so many', () => {
    const goals = Array.from({ length: 25 }, (_, index) => goal(0, { goalId: String(index) }));
    expect(
      stateOf(...goals)
        .snapshot()
        .goals.map(({ goalId }) => goalId),
    ).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 5)));
  });
});

test.each<[string, readonly RoomStateEvent[], readonly string[]]>([
  ['chat', [chat], ['leaderboards', 'totals']],
  ['member', [{ type: 'member', ...common, user: ann }], ['totals']],
  ['like', [like(5, 100)], ['leaderboards', 'totals']],
  ['like of a late total', [like(5, 100), like(0, 90)], []],
  ['roomUser', [viewers(9, 7)], ['totals', 'topViewers']],
  ['roomUser with nothing new', [viewers(9, 7), viewers(9, 7)], []],
  ['giftProgress', [gift('giftProgress', 1)], ['streaks']],
  ['gift', [gift('gift', 1)], ['leaderboards', 'totals']],
  ['gift that was in flight', [gift('giftProgress', 1), gift('gift', 1)], ['streaks', 'leaderboards', 'totals']],
  ['battle', [battle], ['battle']],
  ['battle with nothing new', [battle, battle], []],
  ['goal', [goal(1)], ['goals']],
  ['goal with nothing new', [goal(1), goal(1)], []],
  ['something else', [{ type: 'caption', ...common } as unknown as RoomStateEvent], []],
])('%s says which parts changed, and only they have', (_, events, parts) => {
  const before = stateOf(...events.slice(0, -1));
  const old = before.snapshot();
  const frozen = JSON.stringify(old);
  const last = events.at(-1) as RoomStateEvent;
  expect(before.apply(last)).toEqual(parts);
  const now = before.snapshot();
  const names = Object.keys(old) as (keyof typeof old)[];
  const different = names.filter(name => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
  expect(different.toSorted()).toEqual([...parts].sort());
  expect(JSON.stringify(old)).toBe(frozen);
  expect(now === old).toBe(parts.length === 0);
});

test('a snapshot is plain data', () => {
  const snapshot = stateOf(chat, like(1, 1), viewers(2, 1), gift('giftProgress', 1), battle, goal(1)).snapshot();
  expect(structuredClone(snapshot)).toEqual(snapshot);
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(JSON.parse(JSON.stringify(structuredClone(snapshot))));
});

test('what is saved goes on as if nothing had happened', () => {
  const over: RoomStateEvent = { ...battle, isOver: true };
  const event = fc.constantFrom(
    ...[
      chat,
      { ...chat, user: ann },
      like(3, 50),
      like(2, 40),
      viewers(5, 9, 8),
      viewers(4),
      battle,
      over,
      goal(2),
      goal(10),
    ],
    ...[gift('giftProgress', 2), gift('gift', 2), gift('gift', 1, 'single'), { ...battle, battleId: 'next' }],
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), fc.nat(30), (events, at) => {
      const whole = stateOf(...events);
      const half = stateOf(...events.slice(0, at));
      const saved = half.save();
      const text = JSON.stringify(saved);
      const again = new RoomState({}, JSON.parse(text));
      for (const each of events.slice(at)) expect(again.apply(each)).toEqual(half.apply(each));
      expect(again.snapshot()).toEqual(whole.snapshot());
      expect(JSON.stringify(again.save())).toEqual(JSON.stringify(whole.save()));
      expect(JSON.stringify(saved)).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('says how many users it has forgotten', () => {
  const state = new RoomState({ places: 2, maxUsers: 4 });
  for (const userId of ['1', '2', '3', '4', '5']) state.apply({ ...chat, user: { ...bob, userId } } as RoomStateEvent);
  expect(state.forgotten).toBe(2);
});

describe('options and saved states that cannot be used', () => {
  test.each([
    [{ places: 0 }, 'places'],
    [{ maxUsers: 1.5 }, 'maxUsers'],
    [{ maxStreaks: -1 }, 'maxStreaks'],
    [{ places: roomStateDefaults.maxUsers }, 'maxUsers must be at least 4000'],
  ])('%o', (options, reason) => {
    expect(() => new RoomState(options)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(reason) }),
    );
  });

  const saved = stateOf(chat, gift('giftProgress', 1), battle, goal(1), viewers(1, 1)).save();
  const board = { forgotten: 0, scores: [{ user: { userId: 'ann' }, value: 1 }] };
  test.each<[string, unknown, string]>([
    ['of another version', { ...saved, version: 0 }, 'version 0'],
    ['that is no object', [], 'is no room state'],
    ['without totals', { ...saved, totals: { ...saved.totals, likes: undefined } }, 'damaged'],
    ['without leaderboards', { ...saved, leaderboards: undefined }, 'damaged'],
    ['with half a user', { ...saved, leaderboards: { ...saved.leaderboards, likes: board } }, 'damaged'],
    ['with half a streak', { ...saved, streaks: [{ giftKey: 'key' }] }, 'damaged'],
    ['with half a battle', { ...saved, battle: { battle: {} } }, 'damaged'],
    ['without battle', { ...saved, battle: undefined }, 'damaged'],
    ['with half a top viewer', { ...saved, topViewers: [{}] }, 'damaged'],
    ['with half a goal', { ...saved, goals: [null] }, 'damaged'],
  ])('%s', (_, damaged, reason) => {
    expect(() => new RoomState({}, damaged as SavedRoomState)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(reason) }),
    );
  });
});
