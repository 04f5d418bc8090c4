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

  test('keeps at least so long, and at most twice as long', () => {
    const seen = new SeenIds({ keepMs: 1_000 });
    seen.turn(5_000);
    seen.add(1, 1);
    seen.turn(5_999);
    expect(seen.has(1, 1)).toBe(true);
    seen.turn(6_000);
    expect(seen.has(1, 1)).toBe(true);
    seen.turn(7_000);
    expect(seen.has(1, 1)).toBe(false);
  });

  test('forgets a long silence at once', () => {
    const seen = new SeenIds({ keepMs: 1_000 });
    seen.turn(5_000);
    seen.add(1, 1);
    seen.turn(60_000);
    expect(seen.has(1, 1)).toBe(false);
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
