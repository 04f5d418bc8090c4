import { describe, expect, test } from 'vitest';
import { Writer } from '../../src/wire/write.js';
import { concat, hex, lengthField, toHex, varint, varintField } from './bytes.js';

function written(write: (w: Writer) => void): string {
  const writer = new Writer();
  write(writer);
  return toHex(writer.finish());
}

describe('scalars', () => {
  test.each<[string, (w: Writer) => void, string]>([
    ['int32', w => w.int32(8, 300), '08ac02'],
    ['a negative int32 in ten bytes', w => w.int32(8, -1), '08ffffffffffffffffff01'],
    [
      'the largest and the smallest int32',
      w => {
        w.int32(8, 2147483647);
        w.int32(8, -2147483648);
      },
      '08ffffffff0708808080 80f8ffffffff01',
    ],
    ['uint32', w => w.uint32(8, 4294967295), '08ffffffff0f'],
    ['bool', w => w.bool(8, true), '0801'],
    ['string', w => w.string(10, 'ä'), '0a02c3a4'],
    ['half a surrogate pair as U+FFFD', w => w.string(10, '\ud800'), '0a03efbfbd'],
    ['bytes', w => w.bytes(10, Uint8Array.of(0, 255)), '0a0200ff'],
    ['float', w => w.float(13, 1), '0d0000803f'],
    ['double', w => w.double(9, 1), '09000000000000f03f'],
    [
      'negative zero, which is not the default',
      w => {
        w.float(13, -0);
        w.double(9, -0);
      },
      '0d00000080 090000000000000080',
    ],
    ['a large field number', w => w.int32(536870911 * 8, 1), 'f8ffffff0f01'],
  ])('%s', (_what, write, bytes) => {
    expect(written(write)).toBe(bytes.replaceAll(' ', ''));
  });

  test('defaults and absent values are left out', () => {
    expect(
      written(w => {
        for (const none of [undefined, 0]) {
          w.int32(8, none);
          w.uint32(8, none);
          w.int64(8, none);
          w.float(13, none);
          w.double(9, none);
        }
        w.int64(8, '0');
        w.int64(8, '');
        w.bool(8, false);
        w.bool(8, undefined);
        w.string(10, '');
        w.string(10, undefined);
        w.bytes(10, new Uint8Array(0));
        w.bytes(10, undefined);
        w.stringList(10, []);
        w.bytesList(10, undefined);
        w.int32Packed(10, []);
        w.message(10, undefined, () => {});
        w.messages(10, [], () => {});
        w.map(10, {}, () => {});
        w.map(10, undefined, () => {});
      }),
    ).toBe('');
  });
});

describe('int64', () => {
  const values = [
    '1',
    '127',
    '128',
    '999999999',
    '4294967295',
    '4294967296',
    '9007199254740993',
    '9223372036854775807',
    '18446744073709551615',
    '-1',
    '-128',
    '-4294967296',
    '-9007199254740993',
    '-9223372036854775808',
  ];

  test.each(values)('%s as text', value => {
    expect(written(w => w.int64(8, value))).toBe(toHex(varintField(1, BigInt(value))));
  });

  test.each([1, 128, 4294967295, 4294967296, 2 ** 53 - 1, -1, -(2 ** 53) + 1])('%d as number', value => {
    expect(written(w => w.int64(8, value))).toBe(toHex(varintField(1, value)));
  });

  test.each(['abc', '1.5', '1e3', '0x10', ' 7', '7 ', '--1', '-', '+1', 'NaN', 'Infinity', '1_000', '٣'])(
    'refuses the text "%s"',
    text => {
      expect(() => new Writer().int64(8, text)).toThrow(SyntaxError);
      expect(() => new Writer().int64Packed(10, ['1', text])).toThrow(SyntaxError);
    },
  );

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the number %d', value => {
    expect(() => new Writer().int64(8, value)).toThrow(RangeError);
  });

  test.each(['18446744073709551616', '-9223372036854775809', '99999999999999999999999999'])(
    'refuses %s, which takes more than 64 bits',
    value => {
      expect(() => new Writer().int64(8, value)).toThrow(RangeError);
    },
  );
});

describe('lists', () => {
  test('of numbers are packed, defaults included', () => {
    expect(written(w => w.int32Packed(10, [0, 1, -1]))).toBe(`0a0c0001${toHex(varint(-1))}`);
    expect(written(w => w.uint32Packed(10, [0, 4294967295]))).toBe('0a0600ffffffff0f');
    expect(written(w => w.int64Packed(10, ['0', 1, '300']))).toBe('0a040001ac02');
    expect(written(w => w.boolPacked(10, [true, false]))).toBe('0a020100');
    expect(written(w => w.floatPacked(10, [0, 1]))).toBe('0a08000000000000803f');
    expect(written(w => w.doublePacked(10, [1]))).toBe('0a08000000000000f03f');
  });

  test('of texts, bytes and messages have an entry each, empty ones too', () => {
    expect(written(w => w.stringList(10, ['a', '']))).toBe('0a01610a00');
    expect(written(w => w.bytesList(10, [Uint8Array.of(1), new Uint8Array(0)]))).toBe('0a01010a00');
    expect(written(w => w.messages(10, [1, 0], (writer, value) => writer.int32(8, value)))).toBe('0a0208010a00');
  });
});

describe('nested', () => {
  test('an empty message is written: its presence can mean something', () => {
    expect(written(w => w.message(10, {}, () => {}))).toBe('0a00');
  });

  test('maps have an entry per key, also for odd ones', () => {
    const map: Record<string, string> = JSON.parse('{"a":"x","__proto__":"y"}');
    const bytes = written(w =>
      w.map(10, map, (key, value) => {
        w.string(10, key);
        w.string(18, value);
      }),
    );
    const entries = Object.entries(map).map(([k, v]) => lengthField(1, concat(lengthField(1, k), lengthField(2, v))));
    expect(entries).toHaveLength(2);
    expect(bytes).toBe(toHex(concat(...entries)));
  });

  test.each([0, 1, 126, 127, 128, 129, 16_383, 16_384, 16_385, 2_097_151, 2_097_152])(
    'the length of %i bytes takes the room it needs',
    length => {
      const content = new Uint8Array(length).fill(0x55);
      const bytes = new Writer();
      bytes.bytesList(10, [content]);
      const text = new Writer();
      text.stringList(10, ['U'.repeat(length)]);
      const message = new Writer();
      message.message(18, content, (w, value) => w.bytesList(10, [value]));
      const expected = Buffer.concat([hex('0a'), varint(length), content]);
      expect(Buffer.compare(bytes.finish(), expected)).toBe(0);
      expect(Buffer.compare(text.finish(), expected)).toBe(0);
      expect(Buffer.compare(message.finish(), Buffer.concat([hex('12'), varint(expected.length), expected]))).toBe(0);
    },
  );
});

describe('the buffer', () => {
  const cases: [string, (w: Writer) => void, Uint8Array][] = [
    ['a text of one letter', w => w.string(18, 'a'), lengthField(2, 'a')],
    ['an empty text in a list', w => w.stringList(18, ['']), lengthField(2, '')],
    ['a text of 130 letters', w => w.string(18, 'a'.repeat(130)), lengthField(2, 'a'.repeat(130))],
    ['a text of three-byte letters', w => w.string(18, '€€'), lengthField(2, '€€')],
    ['a packed list', w => w.int32Packed(18, [1]), lengthField(2, hex('01'))],
    ['a packed list of floats', w => w.floatPacked(18, [1]), lengthField(2, hex('0000803f'))],
    ['an empty message', w => w.message(18, 0, () => {}), lengthField(2, '')],
    ['a message', w => w.message(18, 'b', (v, s) => v.string(10, s)), lengthField(2, lengthField(1, 'b'))],
    ['a large number', w => w.int64(16, '-1'), varintField(2, -1)],
    ['a double', w => w.double(17, 1), hex('11 000000000000f03f')],
  ];

  // A buffer that grows at the wrong moment loses what was just written, and only at certain lengths.
  test.each(cases)('grows around %s without losing a byte', (_what, write, field) => {
    for (let before = 0; before < 1100; before++) {
      const writer = new Writer();
      writer.bytesList(10, [new Uint8Array(before).fill(7)]);
      write(writer);
      writer.int32(24, 5);
      const expected = Buffer.concat([lengthField(1, new Uint8Array(before).fill(7)), field, varintField(3, 5)]);
      expect(Buffer.compare(writer.finish(), expected), `after ${before} bytes`).toBe(0);
    }
  });

  test('is handed out as a copy', () => {
    const writer = new Writer();
    writer.int32(8, 1);
    const first = writer.finish();
    writer.int32(16, 2);
    expect(toHex(first)).toBe('0801');
    expect(toHex(writer.finish())).toBe('08011002');
    expect(first.buffer.byteLength).toBe(2);
  });
});
