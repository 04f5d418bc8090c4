import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LikeCounter, type LikeStep, likeCounterDefaults } from '../../src/state/likes.js';

const idle = likeCounterDefaults.burstIdleMs;
let messages = 0;

function like(init: Partial<LikeStep> = {}): LikeStep {
  messages += 1;
  return { msgId: String(messages), userId: 'ann', likeCount: 5, totalLikeCount: 0, at: 1_000, ...init };
}

describe('the total', () => {
  test('never goes back, though two counters come in turn', () => {
    const counter = new LikeCounter();
    const facts = [100, 40, 120, 60].flatMap(totalLikeCount => counter.apply(like({ totalLikeCount })));
    expect(facts.map(fact => fact.type === 'like' && [fact.total, fact.totalDelta])).toEqual([
      [100, 100],
      [100, 0],
      [120, 20],
      [120, 0],
    ]);
    expect(counter.total).toBe(120);
  });

  test('and the counts are not moved by nonsense', () => {
    const counter = new LikeCounter();
    for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 60])
      expect(counter.apply(like({ totalLikeCount: value, likeCount: value }))).toMatchObject([{ count: 0, total: 0 }]);
  });
});

describe('bursts', () => {
  test('add up what a user likes, until they pause', () => {
    const counter = new LikeCounter();
    const facts = [0, 2_000, 4_000].flatMap(at => counter.apply(like({ at })));
    expect(facts.map(fact => fact.type === 'like' && fact.burst)).toEqual([5, 10, 15]);
    expect(counter.dueAt).toBe(4_000 + idle);
    expect(counter.tick(4_000 + idle - 1)).toEqual([]);
    expect(counter.tick(4_000 + idle)).toEqual([
      { type: 'likeBurst', userId: 'ann', count: 15, messages: 3, startedAt: 0, lastAt: 4_000 },
    ]);
    expect(counter.dueAt).toBeUndefined();
    expect(counter.apply(like({ at: 20_000 }))).toMatchObject([{ burst: 5 }]);
  });

  test('of several users run side by side, and end in the order of silence', () => {
    const counter = new LikeCounter();
    counter.apply(like({ at: 0 }));
    counter.apply(like({ at: 100, userId: 'bob' }));
    counter.apply(like({ at: 200 }));
    expect(counter.tick(100 + idle).map(burst => burst.userId)).toEqual(['bob']);
    expect(counter.close().map(burst => [burst.userId, burst.count])).toEqual([['ann', 10]]);
    expect(counter.close()).toEqual([]);
  });

  test('end with the like after a pause, also when nobody asked in between', () => {
    const counter = new LikeCounter();
    counter.apply(like({ at: 0 }));
    expect(counter.apply(like({ at: idle }))).toMatchObject([
      { type: 'likeBurst', count: 5 },
      { type: 'like', burst: 5 },
    ]);
  });

  test('make place for others when there are too many', () => {
    const counter = new LikeCounter({ maxBursts: 1 });
    counter.apply(like());
    expect(counter.apply(like({ userId: 'bob' }))).toMatchObject([
      { type: 'likeBurst', userId: 'ann' },
      { type: 'like', userId: 'bob' },
    ]);
  });
});

describe('a message that comes twice', () => {
  test('counts once', () => {
    const counter = new LikeCounter();
    const first = like({ totalLikeCount: 7 });
    expect(counter.apply(first)).toHaveLength(1);
    expect(counter.apply(first)).toEqual([]);
    expect(counter.close()).toMatchObject([{ count: 5, messages: 1 }]);
  });

  test('counts again when more others came between than are remembered', () => {
    const counter = new LikeCounter({ maxIds: 2 });
    const [a, b, c] = [like(), like(), like()];
    for (const step of [a, b, c]) counter.apply(step);
    expect(counter.apply(c)).toEqual([]);
    expect(counter.apply(a)).toHaveLength(1);
  });

  test('cannot be known without an id', () => {
    const counter = new LikeCounter();
    for (const msgId of ['', '', '0', '0']) expect(counter.apply(like({ msgId }))).toHaveLength(1);
  });
});

test('whatever comes, bursts add up to the likes of distinct messages, and a restart changes nothing', () => {
  const step = fc.record({
    msgId: fc.integer({ min: 1, max: 30 }).map(String),
    userId: fc.constantFrom('ann', 'bob', 'cem', 'dee'),
    likeCount: fc.integer({ min: 0, max: 15 }),
    totalLikeCount: fc.integer({ min: 0, max: 500 }),
    at: fc.integer({ min: 0, max: 60_000 }),
  });
  const run = (steps: readonly LikeStep[], isRestarted: boolean) => {
    let counter = new LikeCounter({ maxBursts: 3 });
    const facts = steps.flatMap(each => {
      const told = [...counter.tick(each.at), ...counter.apply(each)];
      if (isRestarted) counter = new LikeCounter({ maxBursts: 3 }, JSON.parse(JSON.stringify(counter.save())));
      return told;
    });
    return [...facts, ...counter.close()];
  };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), steps => {
      const inTime = steps.toSorted((a, b) => a.at - b.at);
      const facts = run(inTime, false);
      const distinct = inTime.filter((each, index) => inTime.findIndex(({ msgId }) => msgId === each.msgId) === index);
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
      const likes = sum(distinct.map(each => each.likeCount));
      expect(sum(facts.map(fact => (fact.type === 'like' ? fact.count : 0)))).toBe(likes);
      expect(sum(facts.map(fact => (fact.type === 'likeBurst' ? fact.count : 0)))).toBe(likes);
      expect(sum(facts.map(fact => (fact.type === 'like' ? fact.totalDelta : 0)))).toBe(
        Math.max(0, ...distinct.map(each => each.totalLikeCount)),
      );
      expect(run(inTime, true)).toEqual(facts);
    }),
    { numRuns: 200 },
  );
});

describe('options and saved counters that cannot be used', () => {
  test.each(['burstIdleMs', 'maxBursts', 'maxIds'])('%s must be a whole number of at least 1', name => {
    expect(() => new LikeCounter({ [name]: 0 })).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });

  const saved = new LikeCounter().save();
  test.each([
    [{ ...saved, version: 3 }],
    [{ ...saved, total: 'many' }],
    [{ ...saved, bursts: [{ userId: 'ann' }] }],
    [{ ...saved, ids: [1] }],
    ['text'],
  ])('%o is refused', damaged => {
    expect(() => new LikeCounter({}, damaged as typeof saved)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining('like counter') }),
    );
  });
});

test('a burst ends as well when the clock was set back, and holds up no other', () => {
  const counter = new LikeCounter();
  counter.apply(like({ at: 9_000_000 }));
  counter.apply(like({ userId: 'bob' }));
  expect(counter.tick(1_000 + idle).map(({ userId }) => userId)).toEqual(['bob']);
  expect(counter.dueAt).toBe(1_000 + 2 * idle);
  expect(counter.tick(1_000 + 2 * idle).map(({ userId }) => userId)).toEqual(['ann']);
});
