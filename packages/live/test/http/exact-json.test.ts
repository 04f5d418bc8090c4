import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExactJson } from '../../src/http/exact-json.js';

describe('parseExactJson', () => {
  test('gives integers that a number cannot hold as strings', () => {
    expect(parseExactJson('{"id":7429384756123456789,"list":[-7429384756123456789, 9007199254740992]}')).toEqual({
      id: '7429384756123456789',
      list: ['-7429384756123456789', '9007199254740992'],
    });
    expect(parseExactJson('7429384756123456789')).toBe('7429384756123456789');
  });

  test('leaves every other number a number', () => {
    expect(
      parseExactJson('[9007199254740991,-9007199254740991,0.1234567890123456,7429384756123456789.5,1e400]'),
    ).toEqual([
      9007199254740991,
      -9007199254740991,
      0.1234567890123456,
      Number('7429384756123456789.5'),
      Number.POSITIVE_INFINITY,
    ]);
  });

  test('leaves strings alone, whatever they hold', () => {
    const value = { 'a"7429384756123456789': 'x\\"7429384756123456789\\', n: '{"id":7429384756123456789}' };
    expect(parseExactJson(JSON.stringify(value))).toEqual(value);
  });

  test.each([
    '',
    '{',
    '{"a":7429384756123456789',
    '"7429384756123456789',
    '[07429384756123456789]',
    '[1234567890123456789-]',
  ])('refuses %j as JSON.parse does', text => {
    expect(() => parseExactJson(text)).toThrow(SyntaxError);
  });

  test('equals JSON.parse where all numbers are exact', () => {
    const value = fc.anything({ values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] });
    fc.assert(
      fc.property(value, whatever => {
        const text = JSON.stringify([whatever]);
        expect(parseExactJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('keeps every digit of every 64-bit integer', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n }), id => {
        expect(String(parseExactJson(`[${id}]`))).toBe(String(id));
      }),
    );
  });
});
