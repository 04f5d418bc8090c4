import { expect, test } from 'vitest';
import { idOf, isFields, numberOf, textOf } from '../../src/http/fields.js';

test('idOf takes digits and exact numbers, nothing else', () => {
  expect(idOf('7429384756123456789')).toBe('7429384756123456789');
  expect(idOf(42)).toBe('42');
  for (const value of [
    '',
    '0',
    0,
    -1,
    1.5,
    Number('7429384756123456789'),
    'abc',
    '12a',
    '1'.repeat(21),
    null,
    undefined,
    {},
  ]) {
    expect(idOf(value)).toBe('');
  }
});

test('the other readers give nothing for values of another type', () => {
  expect([textOf('a'), textOf(1), textOf(null)]).toEqual(['a', '', '']);
  expect([numberOf(1), numberOf('1'), numberOf(undefined)]).toEqual([1, undefined, undefined]);
  expect([isFields({}), isFields([]), isFields(null), isFields('x')]).toEqual([true, false, false, false]);
});
