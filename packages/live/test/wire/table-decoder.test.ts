import { describe, expect, test } from 'vitest';
import { type Decoder, readMessage } from '../../src/wire/read.js';
import { tableDecoder } from '../../src/wire/table-decoder.js';
import type { MessageTable } from '../../src/wire/table-field.js';
import { unknownFields } from '../../src/wire/unknown.js';
import { concat, groupField, hex, lengthField, nestedField, tag, varintField } from './bytes.js';

/** The decoder of a table; `Inner` has a count and one of itself. */
function decoderOf(...table: MessageTable): Decoder<Record<string, unknown>> {
  const inner: Decoder<unknown> = tableDecoder(['i Inner', absent => ({ count: 0, inner: absent })], () => inner);
  return tableDecoder(table, name => {
    expect(name).toBe('Inner');
    return inner;
  });
}

/** What a table of one field, number 3, reads. */
function read(word: string, bytes: Uint8Array, start: unknown = undefined): unknown {
  const decode = decoderOf(`3${word}`, () => ({ field: Array.isArray(start) ? [] : start }));
  return readMessage(decode, bytes).field;
}

const field = (wireType: number, bytes: string) => concat(tag(3, wireType), hex(bytes));

const values: [word: string, bytes: Uint8Array, expected: unknown][] = [
  ['s', field(2, '02 61 62'), 'ab'],
  ['c', field(2, '02 61 62'), 'ab'],
  ['b', field(2, '02 01 ff'), hex('01 ff')],
  ['v', field(2, '02 01 ff'), hex('01 ff')],
  ['o', field(0, '01'), true],
  ['i', field(0, 'ff ff ff ff ff ff ff ff ff 01'), -1],
  ['u', field(0, 'ff ff ff ff 0f'), 4294967295],
  ['l', field(0, 'ff ff ff ff ff ff ff ff ff 01'), '-1'],
  ['g', field(0, 'ff ff ff ff ff ff ff ff ff 01'), '18446744073709551615'],
  ['n', field(0, 'ac 02'), 300],
  ['f', field(5, '00 00 c0 3f'), 1.5],
  ['d', field(1, '00 00 00 00 00 00 f8 3f'), 1.5],
  ['Inner', field(2, '02 08 05'), { count: 5, inner: undefined }],
];

describe('a field', () => {
  test.each(values)('of %s', (word, bytes, expected) => {
    expect(read(word, bytes)).toEqual(expected);
    expect(read(`${word}*`, concat(bytes, bytes), [])).toEqual([expected, expected]);
  });

  test.each(values)('of %s keeps its default when it is absent', word => {
    expect(read(word, hex(''), 'default')).toBe('default');
  });

  test('is the last one that was sent', () => {
    expect(read('i', concat(varintField(3, 1), varintField(3, 0)))).toBe(0);
    expect(read('Inner', concat(field(2, '02 08 05'), field(2, '00')))).toEqual({ count: 0, inner: undefined });
  });

  test('that is never absent is made at the end, in the same message', () => {
    const decode = decoderOf('Inner! i', absent => ({ inner: absent, count: 0 }));
    const empty = { count: 0, inner: undefined };
    expect(readMessage(decode, varintField(2, 1))).toEqual({ inner: empty, count: 1 });
    expect(Object.keys(readMessage(decode, hex('')))).toEqual(['inner', 'count']);
    expect(readMessage(decode, lengthField(1, hex('08 05')))).toMatchObject({ inner: { count: 5 } });
    const limits = { maxDepth: 100, maxStringBytes: 9, maxParts: 1 };
    expect(() => readMessage(decode, hex(''), limits)).toThrow('too many parts');
  });
});

describe('a list of numbers', () => {
  test.each(['i', 'u', 'n'])('of %s may stand packed, single and both', kind => {
    expect(read(`${kind}*`, concat(field(2, '03 01 ac 02'), varintField(3, 7)), [])).toEqual([1, 300, 7]);
  });

  test('that is packed badly is refused', () => {
    expect(() => read('i*', field(2, '02 01 ac'), [])).toThrow('varint cut short');
  });

  test('of another message is another one', () => {
    const decode = decoderOf('i*', () => ({ list: [] }));
    const first = readMessage(decode, varintField(1, 1));
    expect(readMessage(decode, varintField(1, 2))).toEqual({ list: [2] });
    expect(first).toEqual({ list: [1] });
  });
});

describe('a map', () => {
  const map = (word: string, ...entries: Uint8Array[]) => {
    const decode = decoderOf(`3${word}`, () => ({ field: {} }));
    return readMessage(decode, concat(...entries.map(entry => lengthField(3, entry)))).field;
  };

  test.each<[word: string, entry: Uint8Array, expected: object]>([
    ['s:s', concat(lengthField(1, 'a'), lengthField(2, 'b')), { a: 'b' }],
    ['s:d', concat(lengthField(1, 'a'), tag(2, 1), hex('00 00 00 00 00 00 f8 3f')), { a: 1.5 }],
    ['i:i', concat(varintField(1, -1), varintField(2, 7)), { '-1': 7 }],
    ['l:l', concat(varintField(1, 7429384756123456789n), varintField(2, 9)), { '7429384756123456789': '9' }],
    ['l:Inner', concat(varintField(1, 9), lengthField(2, hex('08 05'))), { '9': { count: 5, inner: undefined } }],
  ])('of %s', (word, entry, expected) => {
    expect(map(word, entry)).toEqual(expected);
  });

  test.each<[word: string, expected: object]>([
    ['s:s', { '': '' }],
    ['s:b', { '': hex('') }],
    ['i:i', { '0': 0 }],
    ['i:o', { '0': false }],
    ['l:l', { '0': '0' }],
    ['l:g', { '0': '0' }],
    ['l:n', { '0': 0 }],
    ['l:Inner', { '0': { count: 0, inner: undefined } }],
  ])('of %s has defaults where an entry has nothing', (word, expected) => {
    expect(map(word, hex(''))).toEqual(expected);
  });
});

describe('what the table does not know', () => {
  const decode = decoderOf('i', () => ({ count: 0 }));

  test('is kept: other numbers, other wire types, groups', () => {
    const group = groupField(4, varintField(1, 1));
    const bytes = concat(
      varintField(900, 5),
      lengthField(1, 'x'),
      tag(1, 5),
      hex('01 02 03 04'),
      group,
      varintField(1, 8),
    );
    const message = readMessage(decode, bytes);
    expect(message).toEqual({ count: 8 });
    expect(unknownFields(message).map(({ no, wireType }) => [no, wireType])).toEqual([
      [900, 0],
      [1, 2],
      [1, 5],
      [4, 3],
    ]);
  });

  test('is refused where it is no protobuf', () => {
    expect(() => readMessage(decode, hex('08'))).toThrow('message cut short at byte 1');
    expect(() => readMessage(decode, hex('0a 05 01'))).toThrow('message cut short at byte 2');
    expect(() => readMessage(decode, hex('0a'))).toThrow('message cut short');
    expect(() => readMessage(decode, hex('08 80 80 80 80 80 80 80 80 80 80 01'))).toThrow('longer than ten bytes');
    expect(() => readMessage(decode, hex('0f'))).toThrow('not a protobuf field');
    expect(() => readMessage(decode, hex('00 01'))).toThrow('field number 0');
  });
});

describe('limits', () => {
  const decode = decoderOf('i Inner', absent => ({ count: 0, inner: absent }));

  test('on depth', () => {
    expect(() => readMessage(decode, nestedField(2, 100))).not.toThrow();
    expect(() => readMessage(decode, nestedField(2, 101))).toThrow('nested too deep');
    expect(() => readMessage(decode, nestedField(2, 50_000))).toThrow('nested too deep');
  });

  test('on parts', () => {
    const limits = { maxDepth: 100, maxStringBytes: 9, maxParts: 3 };
    expect(() => readMessage(decode, nestedField(2, 2), limits)).not.toThrow();
    expect(() => readMessage(decode, nestedField(2, 3), limits)).toThrow('too many parts');
    expect(() => readMessage(decode, concat(...[5, 6, 7].map(no => varintField(no, 1))), limits)).toThrow(
      'too many parts',
    );
  });

  test('on texts', () => {
    const text = decoderOf('s', () => ({ text: '' }));
    const limits = { maxDepth: 9, maxStringBytes: 4, maxParts: 9 };
    expect(readMessage(text, lengthField(1, 'four'), limits)).toEqual({ text: 'four' });
    expect(() => readMessage(text, lengthField(1, 'fives'), limits)).toThrow('string over the limit');
  });
});
