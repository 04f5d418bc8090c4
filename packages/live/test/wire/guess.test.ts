import { describe, expect, test } from 'vitest';
import {
  defaultGuessLimits,
  type GuessedField,
  type GuessedValue,
  guessFields,
  textsOf,
} from '../../src/wire/guess.js';
import { concat, groupField, hex, lengthField, nestedField, padded, tag, varint, varintField } from './bytes.js';

/** What is guessed for the only field of a message. */
function guessOf(bytes: Uint8Array): GuessedValue | undefined {
  const fields = guessFields(bytes);
  expect(fields).toHaveLength(1);
  return fields?.[0]?.value;
}

const text = (value: string): GuessedValue => ({ kind: 'text', value });

function depthOf(fields: readonly GuessedField[] | undefined): number {
  const value = fields?.[0]?.value;
  return value?.kind === 'message' ? 1 + depthOf(value.fields) : 0;
}

describe('numbers', () => {
  test.each([
    [0n, { value: '0' }],
    [1n, { value: '1' }],
    [7429384756123456789n, { value: '7429384756123456789' }],
    [-1n, { value: '18446744073709551615', signed: '-1' }],
    [-(2n ** 63n), { value: '9223372036854775808', signed: '-9223372036854775808' }],
  ])('the varint %s', (number, expected) => {
    expect(guessOf(varintField(9, number))).toEqual({ kind: 'varint', ...expected });
  });

  test('a varint that is longer than it need be', () => {
    expect(guessOf(concat(tag(9, 0), padded(5, 10)))).toEqual({ kind: 'varint', value: '5' });
  });

  test('eight bytes are an integer, and a double where that is finite', () => {
    const of = (bytes: string) => guessOf(concat(tag(9, 1), hex(bytes)));
    expect(of('00 00 00 00 00 00 f8 3f')).toEqual({ kind: 'fixed64', value: '4609434218613702656', double: 1.5 });
    expect(of('ff ff ff ff ff ff ff ff')).toEqual({ kind: 'fixed64', value: '18446744073709551615' });
  });

  test('four bytes are an integer, and a float where that is finite', () => {
    const of = (bytes: string) => guessOf(concat(tag(9, 5), hex(bytes)));
    expect(of('00 00 c0 3f')).toEqual({ kind: 'fixed32', value: 1069547520, float: 1.5 });
    expect(of('ff ff ff ff')).toEqual({ kind: 'fixed32', value: 4294967295 });
  });
});

describe('length-delimited content', () => {
  test.each(['hello', 'Grüße', '日本語 😀👨‍👩‍👧', 'مرحبا', '', '42', 'two\nlines\tand a tab', '\ufeffmark'])(
    'is text when it can be read: "%s"',
    value => {
      expect(guessOf(lengthField(3, value))).toEqual(text(value));
    },
  );

  test('is a message when it is a whole one', () => {
    const inner = concat(lengthField(1, 'pm_mt_topic'), varintField(4, 400));
    expect(guessOf(lengthField(8, inner))).toEqual({
      kind: 'message',
      fields: [
        { no: 1, wireType: 2, value: text('pm_mt_topic') },
        { no: 4, wireType: 0, value: { kind: 'varint', value: '400' } },
      ],
    });
  });

  test('is a message also when tag and length of its text happen to be a line break and a letter', () => {
    const long = 'a text of sixty-five letters that makes its length byte a letter.';
    expect(guessOf(lengthField(8, lengthField(1, long)))).toEqual({
      kind: 'message',
      fields: [{ no: 1, wireType: 2, value: text(long) }],
    });
  });

  test.each([
    ['no UTF-8', 'ff fe 80', '//6A'],
    ['UTF-8 cut short', '61 c3', 'YcM='],
    ['a control character', '61 00', 'YQA='],
    ['a control character of two bytes', 'c2 85', 'woU='],
    ['a message cut short', '08 96', 'CJY='],
    ['field number 0', '00 01', 'AAE='],
    ['a field number that nobody uses', 'f8 ff ff 7f 01', '+P//fwE='],
    ['wire type 7', '0f 01', 'DwE='],
    ['the end of a group', '0c', 'DA=='],
    ['a group that never ends', '0b 08 01', 'CwgB'],
  ])('is bytes when it is %s', (_what, content, expected) => {
    expect(guessOf(lengthField(3, hex(content)))).toEqual({ kind: 'bytes', base64: expected });
  });
});

test('a group is a message', () => {
  expect(guessFields(groupField(3, varintField(1, 7), groupField(2)))).toEqual([
    {
      no: 3,
      wireType: 3,
      value: {
        kind: 'message',
        fields: [
          { no: 1, wireType: 0, value: { kind: 'varint', value: '7' } },
          { no: 2, wireType: 3, value: { kind: 'message', fields: [] } },
        ],
      },
    },
  ]);
});

test('order and duplicates are those of the wire', () => {
  const fields = guessFields(
    concat(varintField(5, 1), lengthField(2, 'a'), varintField(5, 2), varintField(536870911, 3)),
  );
  expect(fields?.map(({ no }) => no)).toEqual([5, 2, 5, 536870911]);
  expect(guessFields(hex(''))).toEqual([]);
});

test.each([
  ['half a tag', '80'],
  ['a tag alone', '08'],
  ['half a number', '08 80'],
  ['a number of eleven bytes', '08 80 80 80 80 80 80 80 80 80 80 00'],
  ['a length without content', '12 05 61'],
  ['a length of 4 GB', '12 ff ff ff ff 0f 61'],
  ['seven bytes of eight', '09 01 02 03 04 05 06 07'],
  ['three bytes of four', '0d 01 02 03'],
  ['field number 0', '02 00'],
  ['a group that another one ends', '0b 14'],
  ['wire type 6', '0e 00'],
  ['text', '68 65 6c 6c 6f'],
])('%s is no protobuf', (_what, bytes) => {
  expect(guessFields(hex(bytes))).toBeUndefined();
});

describe('limits', () => {
  test('a larger input is not looked at', () => {
    expect(guessFields(new Uint8Array(defaultGuessLimits.maxBytes + 1))).toBeUndefined();
    expect(guessFields(hex('08 01'), { ...defaultGuessLimits, maxBytes: 1 })).toBeUndefined();
    expect(guessFields(hex('08 01'), { ...defaultGuessLimits, maxBytes: 2 })).toHaveLength(1);
  });

  test('what lies too deep is not opened', () => {
    const bytes = nestedField(1, 50, varintField(1, 1));
    expect(depthOf(guessFields(bytes))).toBe(defaultGuessLimits.maxDepth);
    expect(depthOf(guessFields(bytes, { ...defaultGuessLimits, maxDepth: 3 }))).toBe(3);
    expect(guessFields(nestedField(1, 1, varintField(1, 1)), { ...defaultGuessLimits, maxDepth: 0 })).toEqual([
      { no: 1, wireType: 2, value: { kind: 'bytes', base64: 'CAE=' } },
    ]);
  });

  test('groups that lie too deep are no protobuf', () => {
    let bytes = hex('');
    for (let level = 0; level < 50; level++) bytes = groupField(1, bytes);
    expect(guessFields(bytes)).toBeUndefined();
  });

  test('further fields are left out', () => {
    const many = concat(...Array.from({ length: 30 }, (_, i) => varintField(1, i)));
    expect(guessFields(many, { ...defaultGuessLimits, maxFields: 10 })).toHaveLength(10);
    const nested = guessFields(concat(lengthField(2, many), lengthField(3, 'after')), {
      ...defaultGuessLimits,
      maxFields: 10,
    });
    expect(nested).toMatchObject([{ no: 2, value: { kind: 'message', fields: { length: 9 } } }]);
  });

  test('wrong guesses at every level of a hostile message stay within them', () => {
    // Each level looks like a message up to its very last byte.
    let bytes: Uint8Array = concat(...Array.from({ length: 2_000 }, () => varintField(1, 1)), hex('08'));
    for (let level = 0; level < 20; level++) bytes = concat(lengthField(1, bytes), hex('08'));
    expect(guessFields(bytes)).toBeUndefined();
    const whole = guessFields(lengthField(1, bytes));
    expect(JSON.stringify(whole).length).toBeLessThan(bytes.length * 2);
  });
});

test('texts are listed in wire order, from all levels', () => {
  const inner = concat(lengthField(1, 'second'), lengthField(2, lengthField(1, hex('ff'))), lengthField(3, 'third'));
  const fields = guessFields(
    concat(lengthField(5, 'first'), lengthField(1, inner), lengthField(9, ''), varint(8), varint(1)),
  );
  expect(textsOf(fields ?? [])).toEqual(['first', 'second', 'third']);
});

test('a guess survives JSON', () => {
  const fields = guessFields(concat(varintField(1, -5), lengthField(2, hex('ff')), tag(3, 5), hex('ff ff ff ff')));
  expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
});
