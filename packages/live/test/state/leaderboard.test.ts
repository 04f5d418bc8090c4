import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Leaderboard } from '../../src/state/leaderboard.js';

const user = (userId: string, nickname = userId) => ({ userId, uniqueId: `@${userId}`, nickname });
const ranked = (board: Leaderboard) => board.ranks().map(({ rank, user: { userId }, value }) => [rank, userId, value]);

test('ranks by value; of equals who got there first', () => {
  const board = new Leaderboard(3, 10);
  for (const [name, value] of [
    ['ann', 5],
    ['bob', 7],
    ['cem', 5],
    ['dee', 1],
  ] as const)
    board.add(user(name), value);
  expect(ranked(board)).toEqual([
    [1, 'bob', 7],
    [2, 'ann', 5],
    [3, 'cem', 5],
  ]);
  board.add(user('ann'), 2);
  expect(ranked(board)[0]).toEqual([1, 'bob', 7]);
  board.add(user('dee'), 4);
  expect(ranked(board)[2]).toEqual([3, 'cem', 5]);
});

test('does not make one user of several without an id', () => {
  const board = new Leaderboard(3, 10);
  expect([board.add(user(''), 5), board.add(user('0'), 5)]).toEqual([false, false]);
  expect(board.ranks()).toEqual([]);
});

test('says whether the ranks changed', () => {
  const board = new Leaderboard(1, 10);
  expect(board.add(user('ann'), 5)).toBe(true);
  expect(board.add(user('bob'), 5)).toBe(false);
  expect(board.add(user('bob'), 1)).toBe(true);
});

test('shows users under the name they have now, and nothing else of them', () => {
  const board = new Leaderboard(2, 10);
  board.add({ ...user('ann', 'Ann'), ...{ secUid: 'long' } }, 1);
  const before = board.ranks();
  board.add(user('ann', 'Anna'), 1);
  expect(board.ranks()).toEqual([{ rank: 1, user: user('ann', 'Anna'), value: 2 }]);
  expect(before).toEqual([{ rank: 1, user: user('ann', 'Ann'), value: 1 }]);
});

test('is not moved by what is no positive number', () => {
  const board = new Leaderboard(2, 10);
  for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(board.add(user('ann'), value)).toBe(false);
  expect(board.ranks()).toEqual([]);
});

test('forgets those with least when there are too many, and counts them', () => {
  const board = new Leaderboard(2, 8);
  for (let index = 1; index <= 9; index++) board.add(user(String(index)), index);
  expect(board.forgotten).toBe(3);
  expect(board.save().scores.map(score => score.user.userId)).toEqual(['4', '5', '6', '7', '8', '9']);
  expect(ranked(board)).toEqual([
    [1, '9', 9],
    [2, '8', 8],
  ]);
});

test('equals a sort of everything, at every moment and after every restart', () => {
  const addition = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(fc.array(addition, { maxLength: 40 }), additions => {
      let board = new Leaderboard(3, 100);
      const values = new Map<string, { value: number; since: number }>();
      for (const [index, [name, value]] of additions.entries()) {
        const before = ranked(board);
        const hasChanged = board.add(user(name), value);
        values.set(name, { value: (values.get(name)?.value ?? 0) + value, since: index });
        const expected = [...values]
          .sort(([, a], [, b]) => b.value - a.value || a.since - b.since)
          .slice(0, 3)
          .map(([userId, score], place) => [place + 1, userId, score.value]);
        expect(ranked(board)).toEqual(expected);
        expect(hasChanged).toBe(JSON.stringify(before) !== JSON.stringify(expected));
        board = new Leaderboard(3, 100, JSON.parse(JSON.stringify(board.save())));
        expect(ranked(board)).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});
