import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gunzip } from '../../src/platform/gunzip.js';
import { type Inflate, inflateOnce, reusedInflate } from '../../src/platform/inflate.js';

const reused = reusedInflate();

const ways: [string, Inflate][] = [
  ['the documented way', inflateOnce],
  ['the way without zlib', gunzip],
];
if (reused !== undefined) ways.push(['the reused state', reused]);

test('this runtime has the reused state', () => {
  expect(reused).toBeDefined();
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

test('both ways over zlib agree on every valid, cut, changed or continued input', () => {
  if (reused === undefined) throw new Error('nothing to compare');
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), bit: fc.integer({ min: 0, max: 7 }) });
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 3_000 }),
      fc.array(change, { maxLength: 3 }),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.uint8Array({ maxLength: 4 }),
      (bytes, changes, cut, tail) => {
        const packed = Buffer.concat([gzipSync(bytes), tail]);
        for (const { at, bit } of changes) {
          const index = Math.floor(at * (packed.length - 1));
          packed.writeUInt8(packed.readUInt8(index) ^ (1 << bit), index);
        }
        const input = cut === null ? packed : packed.subarray(0, Math.floor(cut * packed.length));
        // Nothing at all is not asked of it: gzip is recognised by its first three bytes.
        fc.pre(input.length > 2);
        expect(outcome(reused, input, 2_000)).toBe(outcome(inflateOnce, input, 2_000));
      },
    ),
    { numRuns: 3_000, seed: 20_261_121 },
  );
});
