import { describe, expect, test } from 'vitest';
import { type MessageTable, tableFields, wireTypeOf } from '../../src/wire/table-field.js';

const number = { of: 'number' as const };
const delimited = { of: 'delimited' as const };
const one = { card: 'one', keyKind: undefined };

describe('the words of a table', () => {
  test('say number, type and cardinality of each field', () => {
    const table: MessageTable = [
      'i s 5User l* User! 90s:n i:Gift l:c',
      absent => ({ a: 0, b: '', c: absent, d: [], e: absent, f: {}, g: {}, h: {} }),
    ];
    expect(tableFields(table)).toEqual([
      { key: 'a', number: 1, type: { ...number, kind: 'i' }, ...one },
      { key: 'b', number: 2, type: { ...delimited, kind: 's' }, ...one },
      { key: 'c', number: 5, type: { of: 'message', name: 'User' }, ...one },
      { key: 'd', number: 6, type: { ...number, kind: 'l' }, ...one, card: 'many' },
      { key: 'e', number: 7, type: { of: 'message', name: 'User' }, ...one, card: 'present' },
      { key: 'f', number: 90, type: { ...number, kind: 'n' }, card: 'map', keyKind: 's' },
      { key: 'g', number: 91, type: { of: 'message', name: 'Gift' }, card: 'map', keyKind: 'i' },
      { key: 'h', number: 92, type: { ...delimited, kind: 'c' }, card: 'map', keyKind: 'l' },
    ]);
  });

  test('are none for a message without fields', () => {
    expect(tableFields(['', () => ({})])).toEqual([]);
  });

  test.each(['x', '-1i', 'i+', 'q:i', 'user', '2', ''])('refuse "%s"', word => {
    expect(() => tableFields([`i ${word}`, () => ({ a: 0, b: 0 })])).toThrow(`"${word}" describes no field`);
  });

  test('refuse to be more or fewer than the fields', () => {
    expect(() => tableFields(['i i', () => ({ a: 0 })])).toThrow('2 words for 1 fields');
    expect(() => tableFields(['', () => ({ a: 0 })])).toThrow('0 words for 1 fields');
  });
});

test('each kind has its wire type', () => {
  const types = tableFields([
    's c b v User o i u l g n f d',
    absent => Object.fromEntries([...'abcdefghijklm'].map(key => [key, absent])),
  ]);
  expect(types.map(({ type }) => wireTypeOf(type))).toEqual([2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 5, 1]);
});
