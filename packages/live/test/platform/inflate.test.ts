import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/platform/crc32.js';
import { gunzip } from '../../src/platform/gunzip.js';
import { type Inflate, inflateOnce, reusedInflate, uncheckedInflate } from '../../src/platform/inflate.js';

const reused = reusedInflate();
const unchecked = reused && uncheckedInflate(reused);

const ways: [string, Inflate][] = [
  ['the documented way', inflateOnce],
  ['the way without zlib', gunzip],
];
if (reused !== undefined) ways.push(['the reused state', reused]);
if (unchecked !== undefined) ways.push(['the way without a checksum', unchecked]);

test('this runtime has the reused states', () => {
  expect([reused, unchecked]).not.toContain(undefined);
});

/** What came of it, in a form that can be compared: bytes, or the kind of failure. */
function outcome(inflate: Inflate, bytes: Uint8Array, maxBytes: number): string {
  try {
    return Buffer.from(inflate(bytes, maxBytes)).toString('base64');
  } catch (error) {
    return error instanceof RangeError ? 'too large' : 'no gzip';
  }
}

describe.each(ways)('%s', (_name, inflate) => {
  test.each([0, 1, 100, 65_535, 65_536, 65_537, 200_000, 1_500_000])('gives back %i bytes', size => {
    const bytes = Buffer.alloc(size, 'livetap ');
    expect(Buffer.compare(inflate(gzipSync(bytes), 2_000_000), bytes)).toBe(0);
  });

  test('gives exactly as much as the limit allows, and a RangeError for one byte more', () => {
    const packed = gzipSync(Buffer.alloc(100_000));
    expect(inflate(packed, 100_000)).toHaveLength(100_000);
    expect(() => inflate(packed, 99_999)).toThrow(RangeError);
  });

  test('stops a bomb at the limit', () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(() => inflate(bomb, 1_000_000)).toThrow(RangeError);
  });

  test('goes on after a failure', () => {
    const packed = gzipSync('fine');
    expect(() => inflate(packed.subarray(0, 10), 100)).toThrow();
    expect(() => inflate(Uint8Array.of(0x1f, 0x8b, 0x08, 1, 2), 100)).toThrow();
    expect(Buffer.from(inflate(packed, 100)).toString()).toBe('fine');
  });
});

/** Gzip as it comes, and as it should not: changed in some bits, cut short, or continued. Never of less than the three bytes it is known by. */
const anyGzip = fc
  .record({
    bytes: fc.uint8Array({ maxLength: 3_000 }),
    changes: fc.array(fc.record({ at: fc.nat({ max: 4_000 }), bit: fc.integer({ min: 0, max: 7 }) }), { maxLength: 3 }),
    cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 1 }),
    tail: fc.uint8Array({ maxLength: 4 }),
  })
  .map(({ bytes, changes, cut, tail }) => {
    const packed = Buffer.concat([gzipSync(bytes), tail]);
    for (const { at, bit } of changes) {
      const index = at % packed.length;
      packed.writeUInt8(packed.readUInt8(index) ^ (1 << bit), index);
    }
    return cut === null ? packed : packed.subarray(0, Math.floor(cut * packed.length));
  })
  .filter(({ length }) => length > 2);

test('both ways over zlib agree on every valid, cut, changed or continued input', () => {
  if (reused === undefined) throw new Error('nothing to compare');
  fc.assert(
    fc.property(anyGzip, input => {
      expect(outcome(reused, input, 2_000)).toBe(outcome(inflateOnce, input, 2_000));
    }),
    { numRuns: 3_000, seed: 20_261_121 },
  );
});

test('the way without a checksum gives what the other gives, and takes nothing but a wrong checksum beyond it', () => {
  if (unchecked === undefined) throw new Error('nothing to compare');
  let tolerated = 0;
  fc.assert(
    fc.property(anyGzip, input => {
      const expected = outcome(inflateOnce, input, 2_000);
      const found = outcome(unchecked, input, 2_000);
      if (found === expected) return;
      tolerated += 1;
      const mended = Buffer.from(input);
      const bytes = Buffer.from(found, 'base64');
      mended.writeUInt32LE(crc32(bytes, 0, bytes.length), input.length - 8);
      expect(found).toBe(outcome(inflateOnce, mended, 2_000));
    }),
    { numRuns: 3_000, seed: 20_261_121 },
  );
  expect(tolerated).toBeGreaterThan(0);
});

test('the way without a checksum leaves to the other what is unusual', () => {
  const named = Buffer.concat([
    gzipSync('named').subarray(0, 10),
    Buffer.from('a name\0'),
    gzipSync('named').subarray(10),
  ]);
  named.writeUInt8(8, 3);
  const twice = Buffer.concat([gzipSync('once, '), gzipSync('twice')]);
  expect([named, twice].map(input => Buffer.from(unchecked?.(input, 100) ?? []).toString())).toEqual([
    'named',
    'once, twice',
  ]);
});
