import { constants, crc32, createGzip, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gunzip } from '../../src/platform/gunzip.js';

/** What zlib and ours make of the same bytes: the content, or that they are no gzip. */
function both(bytes: Uint8Array): string[] {
  return [(input: Uint8Array) => gunzipSync(input), (input: Uint8Array) => gunzip(input, 10_000_000)].map(inflate => {
    try {
      return Buffer.from(inflate(bytes)).toString('base64');
    } catch {
      return 'no gzip';
    }
  });
}

function expectSame(bytes: Uint8Array): void {
  const [theirs, ours] = both(bytes);
  expect(ours).toBe(theirs);
}

/** Words that repeat, as text and protobuf do, so that codes of all kinds are used. */
const content = fc
  .array(fc.oneof(fc.constantFrom('livetap ', 'WebcastChatMessage', '🎁'), fc.string({ maxLength: 40 })), {
    maxLength: 300,
  })
  .map(words => Buffer.from(words.join('')));

describe('inflates what zlib deflates', () => {
  const strategies = ['Z_DEFAULT_STRATEGY', 'Z_FILTERED', 'Z_HUFFMAN_ONLY', 'Z_RLE', 'Z_FIXED'] as const;
  test.each(strategies)('by the strategy %s, at every level', strategy => {
    fc.assert(
      fc.property(content, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (bytes, level, memLevel) => {
        const packed = gzipSync(bytes, { level, memLevel, strategy: constants[strategy] });
        expect(Buffer.from(gunzip(packed, bytes.length)).equals(bytes)).toBe(true);
      }),
      { numRuns: 100, seed: 20_261_121 },
    );
  });

  test('over distances of the whole window', () => {
    const words = Uint8Array.from({ length: 32_768 }, (_, at) => (at * at * 31 + (at >> 7)) & 0xff);
    const bytes = Buffer.concat([words, words, words.subarray(0, 99), Buffer.alloc(70_000, 1)]);
    expect(Buffer.from(gunzip(gzipSync(bytes, { level: 9 }), bytes.length)).equals(bytes)).toBe(true);
  });

  test('in several blocks and several members, with and without padding', async () => {
    const stream = createGzip();
    stream.write('one ');
    stream.flush(constants.Z_FULL_FLUSH, () => stream.end('two '));
    const parts = Buffer.concat(await stream.toArray());
    const members = Buffer.concat([parts, gzipSync('three')]);
    expect(Buffer.from(gunzip(members, 13)).toString()).toBe('one two three');
    for (const tail of [[0], [0, 1, 2], [1], [0x1f], [0x1f, 0x8b, 8, 0]]) {
      expectSame(Buffer.concat([members, Uint8Array.from(tail)]));
    }
  });

  test('behind a header with all its parts', () => {
    const head = [0x1f, 0x8b, 8, 0b11110, 1, 2, 3, 4, 0, 3, 3, 0, 7, 7, 7, ...Buffer.from('name\0comment\0')];
    const checksum = crc32(Buffer.from(head)) & 0xffff;
    const packed = Buffer.concat([
      Uint8Array.from([...head, checksum & 0xff, checksum >> 8]),
      gzipSync('content').subarray(10),
    ]);
    expect(both(packed)).toEqual([
      Buffer.from('content').toString('base64'),
      Buffer.from('content').toString('base64'),
    ]);
    for (let cut = 0; cut < packed.length; cut++) expectSame(packed.subarray(0, cut));
    for (let at = 0; at < packed.length; at++) {
      const changed = Buffer.from(packed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expectSame(changed);
    }
  });

  test('from the middle of other bytes', () => {
    const packed = gzipSync('content');
    const framed = Buffer.concat([Buffer.alloc(7, 9), packed, Buffer.alloc(5, 9)]);
    expect(Buffer.from(gunzip(framed, 100, 7, 7 + packed.length)).toString()).toBe('content');
  });
});

describe('refuses what zlib refuses:', () => {
  test('every cut and every changed bit of a gzip', () => {
    const packed = gzipSync(Buffer.from('WebcastGiftMessage livetap livetap livetap '.repeat(9)));
    for (let cut = 0; cut < packed.length; cut++) expectSame(packed.subarray(0, cut));
    for (let bit = 0; bit < packed.length * 8; bit++) {
      const changed = Buffer.from(packed);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expectSame(changed);
    }
  });

  test('deflate of random bits', () => {
    const head = gzipSync('').subarray(0, 10);
    // The first bits choose the type of the block; without that most would fail at once.
    const start = fc.constantFrom(0b001, 0b011, 0b101, 0b100);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), start, (bytes, type) => {
        const [first = 0, ...rest] = bytes;
        expectSame(Buffer.concat([head, Uint8Array.from([(first & 0xf8) | type, ...rest])]));
      }),
      { numRuns: 5_000, seed: 20_261_121 },
    );
  });

  test('deflate of random changes to its codes', () => {
    const text = Buffer.from('chat gift like member social roomUser '.repeat(4));
    const deflated = deflateRawSync(text, { level: 9 });
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc32(text), 0);
    trailer.writeUInt32LE(text.length, 4);
    const change = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
        const bytes = Buffer.from(deflated);
        for (const [at, value] of changes) bytes.writeUInt8(value, at % bytes.length);
        expectSame(Buffer.concat([gzipSync('').subarray(0, 10), bytes, trailer]));
      }),
      { numRuns: 5_000, seed: 20_261_121 },
    );
  });
});
