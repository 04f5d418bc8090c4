import { describe, expect, test } from 'vitest';
import { WireError } from '../../src/wire/errors.js';
import {
  bytes,
  copiedString,
  defaultMessageLimits,
  packed,
  readMessage,
  skipValue,
  skipVarint,
  string,
  view,
  type WireInput,
  wireInput,
} from '../../src/wire/read.js';
import { int64 } from '../../src/wire/varint.js';
import { concat, groupField, hex, lengthField, tag, varint, varintField } from './bytes.js';

function input(of: Uint8Array, maxStringBytes = 100): WireInput {
  return readMessage(taken => taken, of, { ...defaultMessageLimits, maxDepth: 9, maxStringBytes });
}

describe('readMessage', () => {
  test('hands the whole message and the limits to the decoder', () => {
    const of = hex('61 c3 a4');
    const [seen, ...rest] = readMessage((...args) => args, of, {
      ...defaultMessageLimits,
      maxDepth: 7,
      maxStringBytes: 9,
    });
    expect(seen).toMatchObject({ maxStringBytes: 9 });
    expect(seen.bytes).toBe(of);
    expect(rest).toEqual([0, 3, 7]);
  });

  test('has generous defaults', () => {
    expect(defaultMessageLimits).toEqual({ maxDepth: 100, maxStringBytes: 1_048_576, maxParts: 10_000 });
    expect(readMessage((_input, _start, _end, depth) => depth, hex(''))).toBe(100);
  });
});

describe.each([
  ['string', string],
  ['copiedString', copiedString],
])('%s', (_name, read) => {
  const text = 'The quick brown fox jumps over the lazy dog.';

  /** The bytes at a place in a larger buffer, in the middle of others: what is next to a text must not matter. */
  function placed(encoded: Uint8Array, offset: number): Uint8Array {
    const buffer = new Uint8Array(encoded.length + 9).fill(0xff);
    buffer.set(encoded, offset);
    return buffer.subarray(offset, offset + encoded.length);
  }

  test.each([0, 1, 2, 3, 4])('reads ASCII of every length at every place, %i bytes into a buffer', offset => {
    const of = input(placed(new TextEncoder().encode(text), offset));
    for (let start = 0; start <= text.length; start++) {
      for (let end = start; end <= text.length; end++) {
        if (read(of, start, end) !== text.slice(start, end)) expect.fail(`from ${start} to ${end}`);
      }
    }
    expect(read(of, 4, 9)).toBe('quick');
  });

  test.each([0, 1, 2, 3])('sees a character beyond ASCII wherever it stands, %i bytes into a buffer', offset => {
    for (const length of [1, 3, 15, 16, 17, 19, 44]) {
      for (let at = 0; at <= length; at++) {
        const mixed = `${text.slice(0, at)}ä${text.slice(at, length)}`;
        const encoded = placed(new TextEncoder().encode(mixed), offset);
        expect(read(input(encoded), 0, encoded.length)).toBe(mixed);
      }
    }
  });

  test('does not mind neighbours that are not ASCII', () => {
    for (let start = 0; start < 4; start++) {
      const encoded = new TextEncoder().encode(`ääää${text}ääää`);
      const of = input(placed(encoded, start));
      expect(read(of, 8, 8 + text.length)).toBe(text);
    }
  });

  test('reads a message that lies among others', () => {
    const around = new TextEncoder().encode(`ää${text}ää`);
    const of = wireInput(around, 4, 4 + text.length, defaultMessageLimits);
    expect([read(of, 4, 4 + text.length), read(of, 8, 13)]).toEqual([text, 'quick']);
  });

  test('sees a character beyond ASCII in memory that has grown', () => {
    const memory: ArrayBuffer = Reflect.construct(ArrayBuffer, [text.length, { maxByteLength: 200 }]);
    new Uint8Array(memory).set(new TextEncoder().encode(text));
    expect(read(input(new Uint8Array(memory)), 0, text.length)).toBe(text);
    (memory as ArrayBuffer & { resize(length: number): void }).resize(200);
    const mixed = `${text}${text}ä${text}`;
    const encoded = new TextEncoder().encode(mixed);
    new Uint8Array(memory).set(encoded);
    expect(read(input(new Uint8Array(memory), 200), 0, encoded.length)).toBe(mixed);
  });

  test('replaces what is no UTF-8', () => {
    expect(read(input(hex('61 ff 62')), 0, 3)).toBe('a\ufffdb');
    expect(read(input(hex('ed a0 80')), 0, 3)).toBe('\ufffd\ufffd\ufffd');
  });

  test.each(['a'.repeat(5), 'ääa'])('refuses %s when five bytes are too many', long => {
    const encoded = new TextEncoder().encode(long);
    expect(encoded).toHaveLength(5);
    expect(() => read(input(encoded, 4), 0, 5)).toThrow(new WireError('string over the limit', 0));
    expect(read(input(encoded, 5), 0, 5)).toBe(long);
  });
});

describe('bytes', () => {
  test('are a plain copy', () => {
    const of = Buffer.from([1, 2, 3, 4]);
    const copy = bytes(input(of), 1, 3);
    of.fill(0);
    expect(copy).toEqual(Uint8Array.of(2, 3));
    expect(copy.constructor).toBe(Uint8Array);
    expect(copy.buffer.byteLength).toBe(2);
  });

  test('are shared where they are a view', () => {
    const of = Uint8Array.of(1, 2, 3, 4);
    const shared = view(input(of), 1, 3);
    of[1] = 9;
    expect(shared).toEqual(Uint8Array.of(9, 3));
  });

  test('are a plain array also when they are a view of a Buffer', () => {
    const of = Buffer.from([1, 2, 3, 4]).subarray(1);
    const shared = view(input(of), 1, 3);
    expect(shared).toStrictEqual(Uint8Array.of(3, 4));
    expect(shared.buffer).toBe(of.buffer);
  });
});

describe('packed', () => {
  test('adds value after value', () => {
    const of = concat(varint(1), varint(-1), varint(300n));
    const values = ['0'];
    packed(input(of), 0, of.length, int64, values);
    expect(values).toEqual(['0', '1', '-1', '300']);
  });

  test('may be empty', () => {
    const values: string[] = [];
    packed(input(hex('08')), 1, 1, int64, values);
    expect(values).toEqual([]);
  });

  test('must end with a whole value', () => {
    expect(() => packed(input(hex('01 80 01')), 0, 2, int64, [])).toThrow(new WireError('varint cut short', 1));
  });
});

describe('skipVarint', () => {
  test('takes one to ten bytes', () => {
    expect(skipVarint(hex('00 01'), 0, 2)).toBe(1);
    expect(skipVarint(hex('ff 80 80 80 80 80 80 80 80 01 05'), 0, 11)).toBe(10);
  });

  test.each([
    ['nothing left', '', 'varint cut short at byte 0'],
    ['no last byte', '80', 'varint cut short at byte 0'],
    ['eleven bytes', '80 80 80 80 80 80 80 80 80 80 00', 'varint longer than ten bytes at byte 0'],
  ])('refuses %s', (_what, of, message) => {
    expect(() => skipVarint(hex(of), 0, hex(of).length)).toThrow(message);
  });

  test('does not look behind the end', () => {
    expect(() => skipVarint(hex('80 80 01'), 0, 2)).toThrow('varint cut short at byte 0');
  });
});

describe('skipValue', () => {
  function skip(field: Uint8Array, depth = 10) {
    const start = skipVarint(field, 0, field.length);
    const first = field.slice(0, start).reduceRight((value, byte) => value * 128 + (byte & 127), 0);
    return skipValue(field, first, start, field.length, depth);
  }

  test.each([
    ['a varint', varintField(1, 300)],
    ['eight bytes', concat(tag(1, 1), hex('01 02 03 04 05 06 07 08'))],
    ['a string', lengthField(1, 'abc')],
    ['an empty string', lengthField(1, '')],
    ['a group', groupField(1, varintField(2, 1), lengthField(3, 'x'))],
    ['an empty group', groupField(1)],
    ['a group in a group of another number', groupField(1, groupField(16, varintField(2, 1)), varintField(4, 4))],
    ['four bytes', concat(tag(1, 5), hex('01 02 03 04'))],
    ['a large field number', varintField(536_870_911, 1)],
  ])('steps over %s', (_what, field) => {
    expect(skip(field)).toBe(field.length);
  });

  test.each([
    ['eight bytes', concat(tag(1, 1), hex('01 02 03 04 05 06 07')), 'field cut short'],
    ['four bytes', concat(tag(1, 5), hex('01 02 03')), 'field cut short'],
    ['a string', hex('0a 03 61 62'), 'field cut short'],
    ['a string of 4 GB', hex('0a ff ff ff ff 0f 61'), 'field cut short'],
    ['the length of a string', hex('0a 80'), 'varint cut short'],
    ['a group without end', concat(tag(1, 3), varintField(2, 1)), 'group never ends'],
    ['a group that is cut in a field', concat(tag(1, 3), hex('12 05 61')), 'field cut short'],
    ['a group that another one ends', concat(tag(1, 3), tag(2, 4)), 'group ends with another number'],
    ['an end without group', tag(1, 4), 'not a protobuf field'],
    ['wire type 6', tag(1, 6), 'not a protobuf field'],
    ['wire type 7', tag(1, 7), 'not a protobuf field'],
  ])('refuses %s', (_what, field, message) => {
    expect(() => skip(field)).toThrow(WireError);
    expect(() => skip(field)).toThrow(message);
  });

  test('counts groups as levels', () => {
    let field = varintField(2, 1);
    for (let level = 0; level < 5; level++) field = groupField(1, field);
    expect(skip(field, 5)).toBe(field.length);
    expect(() => skip(field, 4)).toThrow('nested too deep');
  });

  test('survives a million open groups', () => {
    const field = new Uint8Array(1_000_000).fill(0x0b);
    expect(() => skip(field, 100)).toThrow('nested too deep');
  });
});
