import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { SeenIds } from '../../src/messages/seen-ids.js';

const halves = (id: bigint): [low: number, high: number] => [
  Number(BigInt.asUintN(32, id)),
  Number(BigInt.asUintN(32, id >> 32n)),
];

describe('remembered ids', () => {
  test('are those that were added, whatever their bits', () => {
    // Ids close to each other, as the service counts them, and any others.
    const id = fc.oneof(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.bigInt({ min: 7_429_384_756_123_456_000n, max: 7_429_384_756_123_460_000n }),
      fc.bigInt({ min: 0n, max: 300n }),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 2_000 }), fc.array(id, { maxLength: 200 }), (added, asked) => {
        const seen = new SeenIds();
        const expected = new Set<bigint>();
        for (const each of added) {
          expect(seen.has(...halves(each))).toBe(expected.has(each));
          seen.add(...halves(each));
          if (each !== 0n) expected.add(each);
        }
        for (const each of [...added, ...asked]) expect(seen.has(...halves(each))).toBe(expected.has(each));
      }),
      { numRuns: 50 },
    );
  });

  test('do not include 0, which stands for no id', () => {
    const seen = new SeenIds();
    seen.add(0, 0);
    expect(seen.has(0, 0)).toBe(false);
  });

  test('are the same with signed and unsigned halves', () => {
    const seen = new SeenIds();
    seen.add(0xffff_fffe, 0x8000_0001);
    expect(seen.has(-2, 0x8000_0001 | 0)).toBe(true);
  });
});

describe('forgetting', () => {
  test('keeps at least so many, and at most twice as many', () => {
    const seen = new SeenIds({ maxIds: 100 });
    const remembered = () => Array.from({ length: 1_000 }, (_, i) => i + 1).filter(id => seen.has(id, 7)).length;
    for (let id = 1; id <= 1_000; id++) {
      seen.turn(0);
      seen.add(id, 7);
      expect(seen.has(Math.max(1, id - 99), 7)).toBe(true);
      if (id % 50 === 0) expect(remembered()).toBeLessThanOrEqual(200);
    }
  });

  const remembered = (seen: SeenIds, most: number) =>
    Array.from({ length: most }, (_, i) => i + 1).filter(id => seen.has(id, 7));

  test('keeps at least so long, and at most twice as long, of more than are kept for good', () => {
    const seen = new SeenIds({ keepMs: 1_000 });
    const say = (from: number, to: number) => {
      for (let id = from; id <= to; id++) seen.add(id, 7);
    };
    seen.turn(5_000);
    say(1, 600);
    seen.turn(5_999);
    expect(remembered(seen, 600)).toHaveLength(600);
    seen.turn(6_000);
    say(601, 1_200);
    expect(remembered(seen, 1_200)).toHaveLength(1_200);
    seen.turn(7_000);
    expect(remembered(seen, 1_200)).toEqual(Array.from({ length: 600 }, (_, i) => i + 601));
  });

  test.each([
    ['in a slow room', 1_000],
    ['after a long silence', 3_600_000],
    ['when the clock jumps forward', 10 ** 12],
    ['when the clock is set back', -7_200_000],
  ])('never forgets the last 500 for their age %s', (_when, stepMs) => {
    const seen = new SeenIds({ keepMs: 1_000 });
    let now = 1_763_640_000_000;
    for (let id = 1; id <= 2_000; id++) {
      if (id % 100 === 0) now += stepMs;
      seen.turn(now);
      seen.add(id, 7);
      const last = Math.max(1, id - 499);
      expect([seen.has(last, 7), seen.has(last + 1, 7) || last === id]).toEqual([true, true]);
    }
  });

  test('leaves of a crowd the last 500 when nothing more is said', () => {
    const seen = new SeenIds({ keepMs: 1_000 });
    seen.turn(0);
    for (let id = 1; id <= 30_000; id++) seen.add(id, 7);
    for (let minute = 1; minute <= 10; minute++) seen.turn(minute * 60_000);
    expect(remembered(seen, 30_000)).toEqual(Array.from({ length: 500 }, (_, i) => i + 29_501));
  });

  test('remembers fewer than 500 where fewer are asked for', () => {
    const seen = new SeenIds({ maxIds: 10, keepMs: 1_000 });
    for (let id = 1; id <= 100; id++) {
      seen.turn(id * 500);
      seen.add(id, 7);
      expect(remembered(seen, id).length).toBeLessThanOrEqual(20);
    }
    expect(remembered(seen, 100).slice(-10)).toEqual([91, 92, 93, 94, 95, 96, 97, 98, 99, 100]);
  });
});

test.each([{ maxIds: 0 }, { keepMs: 0 }, { maxIds: Number.NaN }, { keepMs: -1 }])('cannot be set to %o', options => {
  expect(() => new SeenIds(options)).toThrow(InvalidOptionError);
});

test('the newest ids are remembered by another process', () => {
  const before = new SeenIds();
  before.turn(0);
  for (let i = 1; i <= 5_000; i++) before.add(i, 0x66e1_0000 + (i >>> 8));
  const saved = before.newest(100);
  expect(saved).toHaveLength(100);
  expect(saved[0]).toBe(String((BigInt(0x66e1_0000 + (5_000 >>> 8)) << 32n) | 5_000n));
  const after = new SeenIds();
  after.restore(saved);
  expect(after.has(5_000, 0x66e1_0000 + (5_000 >>> 8))).toBe(true);
  expect(after.has(4_901, 0x66e1_0000 + (4_901 >>> 8))).toBe(true);
  expect(after.has(4_900, 0x66e1_0000 + (4_900 >>> 8))).toBe(false);
  after.restore(['18446744073709551615']);
  expect(after.has(-1, -1)).toBe(true);
});
