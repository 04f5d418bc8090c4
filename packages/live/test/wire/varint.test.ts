import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bool, double, float, int32, int64, int64AsNumber, uint32, uint64, varint32 } from '../../src/wire/varint.js';
import { concat, hex, padded, varint } from './bytes.js';

const boundaries = [
  0n,
  1n,
  127n,
  128n,
  129n,
  2n ** 14n - 1n,
  2n ** 14n,
  2n ** 21n,
  2n ** 28n - 1n,
  2n ** 28n,
  2n ** 31n - 1n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 32n + 1n,
  2n ** 35n - 1n,
  2n ** 35n,
  2n ** 42n,
  2n ** 49n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 53n + 1n,
  2n ** 56n - 1n,
  2n ** 56n,
  10n ** 18n,
  2n ** 63n - 1n,
  -1n,
  -127n,
  -128n,
  -(2n ** 31n),
  -(2n ** 32n),
  -(2n ** 32n) - 1n,
  -(2n ** 53n) - 1n,
  -(2n ** 63n) + 1n,
  -(2n ** 63n),
  // Where another length of digits begins.
  ...[12n, 13n, 18n].flatMap(digits => [10n ** digits - 1n, 10n ** digits]),
];

const anyInt64 = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  // Small ones and those around the powers of two are where readers go wrong.
  fc
    .tuple(fc.integer({ min: 0, max: 63 }), fc.integer({ min: -3, max: 3 }))
    .map(([power, off]) => BigInt.asIntN(64, 2n ** BigInt(power) + BigInt(off))),
);
const seeded = { seed: 41, numRuns: 5000 };

describe('boundaries', () => {
  test.each(boundaries)('%s reads as every kind of integer', value => {
    const bytes = varint(value);
    expect(int64(bytes, 0)).toBe(String(value));
    expect(uint64(bytes, 0)).toBe(String(BigInt.asUintN(64, value)));
    expect(int64AsNumber(bytes, 0)).toBe(Number(value));
    expect(int32(bytes, 0)).toBe(Number(BigInt.asIntN(32, value)));
    expect(uint32(bytes, 0)).toBe(Number(BigInt.asUintN(32, value)));
    expect(varint32(bytes, 0)).toBe(Number(BigInt.asUintN(32, value)));
    expect(bool(bytes, 0)).toBe(value !== 0n);
  });

  test('the largest uint64 is no negative number', () => {
    expect(uint64(hex('ff ff ff ff ff ff ff ff ff 01'), 0)).toBe('18446744073709551615');
    expect(int64(hex('ff ff ff ff ff ff ff ff ff 01'), 0)).toBe('-1');
  });
});

describe('values longer than they need be', () => {
  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10])('in %i bytes', length => {
    for (const value of [0n, 1n, 127n]) {
      const bytes = padded(value, length);
      expect(bytes).toHaveLength(length);
      expect(int64(bytes, 0)).toBe(String(value));
      expect(uint64(bytes, 0)).toBe(String(value));
      expect(int64AsNumber(bytes, 0)).toBe(Number(value));
      expect(int32(bytes, 0)).toBe(Number(value));
      expect(uint32(bytes, 0)).toBe(Number(value));
      expect(bool(bytes, 0)).toBe(value !== 0n);
    }
  });

  test('bits beyond the 64th are dropped', () => {
    expect(int64(hex('ff ff ff ff ff ff ff ff ff 7f'), 0)).toBe('-1');
    expect(uint64(hex('80 80 80 80 80 80 80 80 80 7e'), 0)).toBe('0');
  });

  test('a negative int32 in ten bytes and in five', () => {
    expect(int32(varint(-5), 0)).toBe(-5);
    expect(int32(varint(BigInt.asUintN(32, -5n)), 0)).toBe(-5);
  });
});

describe('any value', () => {
  test('int64 is what BigInt says', () => {
    fc.assert(
      fc.property(anyInt64, value => int64(varint(value), 0) === String(value)),
      seeded,
    );
  });

  test('uint64 is what BigInt says', () => {
    fc.assert(
      fc.property(anyInt64, value => uint64(varint(value), 0) === String(BigInt.asUintN(64, value))),
      seeded,
    );
  });

  test('a number is the nearest one', () => {
    fc.assert(
      fc.property(anyInt64, value => int64AsNumber(varint(value), 0) === Number(value)),
      seeded,
    );
  });

  test('int32 and uint32 are the low bits', () => {
    fc.assert(
      fc.property(anyInt64, value => {
        const bytes = varint(value);
        return int32(bytes, 0) === Number(BigInt.asIntN(32, value)) && uint32(bytes, 0) === Number(value & 0xffffffffn);
      }),
      seeded,
    );
  });

  test('at any place, between any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 9 }),
        anyInt64,
        fc.uint8Array({ maxLength: 9 }),
        (before, value, after) => {
          const bytes = concat(before, varint(value), after);
          return int64(bytes, before.length) === String(value) && bool(bytes, before.length) === (value !== 0n);
        },
      ),
      seeded,
    );
  });

  test('ids that would share a place in a cache stay apart', () => {
    const ids = [0, 1, 2, 3].map(bit => ((1_700_000_001n ^ BigInt(bit)) << 32n) | (1_234_567_892n ^ BigInt(bit)));
    for (let round = 0; round < 3; round++) {
      for (const id of ids) expect(int64(varint(id), 0)).toBe(String(id));
    }
  });
});

describe('bool', () => {
  test.each([
    ['00', false],
    ['80 00', false],
    ['80 80 80 80 80 80 80 80 80 00', false],
    ['01', true],
    ['02', true],
    ['80 01', true],
    ['80 80 80 80 80 80 80 80 80 01', true],
  ])('%s is %s', (bytes, value) => {
    expect(bool(hex(bytes), 0)).toBe(value);
  });
});

describe('fixed width', () => {
  test.each([0, -0, 1, -1.5, Math.PI, 1e300, Number.MIN_VALUE, Infinity, -Infinity, NaN])('%s', value => {
    const bytes = new Uint8Array(20);
    new DataView(bytes.buffer).setFloat64(3, value, true);
    new DataView(bytes.buffer).setFloat32(13, value, true);
    // Neither the start of the buffer nor an even address.
    const view = bytes.subarray(2);
    expect(double(view, 1)).toBe(value);
    expect(float(view, 11)).toBe(Math.fround(value));
  });
});

test('what ends in the middle reads as if zeros followed; the decoder reports it', () => {
  expect(int64(hex('ff'), 0)).toBe('127');
  expect(int64(hex('ff ff ff ff ff'), 0)).toBe(String(2n ** 35n - 1n));
  expect(int64(hex(''), 0)).toBe('0');
  expect(bool(hex('80'), 0)).toBe(false);
  expect(varint32(hex('80'), 0)).toBe(0);
});
