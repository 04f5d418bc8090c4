import { describe, expect, test } from 'vitest';
import type { MessageTable, TableMessage } from '../../src/wire/table-field.js';
import { tableWriter } from '../../src/wire/table-writer.js';
import { Writer } from '../../src/wire/write.js';
import { concat, hex, lengthField, tag, toHex, varint, varintField } from './bytes.js';

const inner: MessageTable = ['i', () => ({ count: 0 })];

/** What a table of one field, number 3, writes for a value. */
function written(word: string, value: unknown): string {
  const table: MessageTable = [`3${word}`, () => ({ field: undefined })];
  const write = tableWriter(table, name => {
    expect(name).toBe('Inner');
    return tableWriter(inner, () => expect.unreachable());
  });
  const writer = new Writer();
  write(writer, { field: value });
  return toHex(writer.finish());
}

const field = (wireType: number, bytes: string) => toHex(concat(tag(3, wireType), hex(bytes)));

describe('one value', () => {
  test.each<[word: string, value: unknown, expected: string]>([
    ['s', 'ab', field(2, '02 61 62')],
    ['c', 'ab', field(2, '02 61 62')],
    ['b', hex('01 ff'), field(2, '02 01 ff')],
    ['v', hex('01 ff'), field(2, '02 01 ff')],
    ['o', true, field(0, '01')],
    ['i', 300, field(0, 'ac 02')],
    ['i', -1, field(0, 'ff ff ff ff ff ff ff ff ff 01')],
    ['u', 4294967295, field(0, 'ff ff ff ff 0f')],
    ['l', '-1', field(0, 'ff ff ff ff ff ff ff ff ff 01')],
    ['g', '18446744073709551615', field(0, 'ff ff ff ff ff ff ff ff ff 01')],
    ['n', 300, field(0, 'ac 02')],
    ['f', 1.5, field(5, '00 00 c0 3f')],
    ['d', 1.5, field(1, '00 00 00 00 00 00 f8 3f')],
    ['Inner', { count: 5 }, field(2, '02 08 05')],
    ['Inner!', { count: 5 }, field(2, '02 08 05')],
    ['Inner', {}, field(2, '00')],
  ])('of %s: %s', (word, value, expected) => {
    expect(written(word, value)).toBe(expected);
  });

  test.each([
    's',
    'c',
    'b',
    'v',
    'o',
    'i',
    'u',
    'l',
    'g',
    'n',
    'f',
    'd',
    'Inner',
    'Inner!',
    's*',
    'i*',
    'Inner*',
    's:i',
  ])('of %s is left out when it is absent', word => {
    expect(written(word, undefined)).toBe('');
  });
});

describe('a list', () => {
  test.each<[word: string, values: unknown[], expected: string]>([
    ['s*', ['a', ''], field(2, '01 61') + field(2, '00')],
    ['c*', ['a', ''], field(2, '01 61') + field(2, '00')],
    ['b*', [hex('01'), hex('')], field(2, '01 01') + field(2, '00')],
    ['v*', [hex('01')], field(2, '01 01')],
    ['o*', [true, false], field(2, '02 01 00')],
    ['i*', [1, 300], field(2, '03 01 ac 02')],
    ['u*', [1, 300], field(2, '03 01 ac 02')],
    ['l*', ['1', '300'], field(2, '03 01 ac 02')],
    ['g*', ['1', '300'], field(2, '03 01 ac 02')],
    ['n*', [1, 300], field(2, '03 01 ac 02')],
    ['f*', [1.5], field(2, '04 00 00 c0 3f')],
    ['d*', [1.5], field(2, '08 00 00 00 00 00 00 f8 3f')],
    ['Inner*', [{ count: 5 }, {}], field(2, '02 08 05') + field(2, '00')],
  ])('of %s', (word, values, expected) => {
    expect(written(word, values)).toBe(expected);
    expect(written(word, [])).toBe('');
  });
});

describe('a map', () => {
  const entry = (...fields: Uint8Array[]) => toHex(lengthField(3, concat(...fields)));

  test.each<[word: string, map: TableMessage, expected: string]>([
    ['s:s', { a: 'b' }, entry(lengthField(1, 'a'), lengthField(2, 'b'))],
    ['s:d', { a: 1.5 }, entry(lengthField(1, 'a'), tag(2, 1), hex('00 00 00 00 00 00 f8 3f'))],
    ['i:i', { '-1': 7 }, entry(varintField(1, -1), varintField(2, 7))],
    ['l:l', { '7429384756123456789': '9' }, entry(varintField(1, 7429384756123456789n), varintField(2, 9))],
    ['l:Inner', { '9': { count: 5 } }, entry(varintField(1, 9), lengthField(2, hex('08 05')))],
  ])('of %s', (word, map, expected) => {
    expect(written(word, map)).toBe(expected);
    expect(written(word, {})).toBe('');
  });
});

test('fields are written in the order of the table, others are not', () => {
  const writer = new Writer();
  const write = tableWriter(['2i 1000s i', () => ({ b: 0, c: '', d: 0 })], () => expect.unreachable());
  write(writer, { d: 1, extra: 5, c: 'x', b: 2 });
  const expected = concat(varintField(2, 2), lengthField(1000, 'x'), tag(1001, 0), varint(1));
  expect(writer.finish()).toEqual(expected);
});
