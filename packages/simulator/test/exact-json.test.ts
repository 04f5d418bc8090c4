import { expect, test } from 'vitest';
import { exactJson, parseExactJson } from '../src/exact-json.js';

test('writes bigints as numbers with all digits, and everything else as JSON does', () => {
  const text = exactJson({ id: 7429384756123456789n, id_str: '7429384756123456789', list: [1n, -2n, 'a "b"'] });
  expect(text).toBe('{"id":7429384756123456789,"id_str":"7429384756123456789","list":[1,-2,"a \\"b\\""]}');
});

test('reads what it wrote: long numbers as bigints, and nothing that only looks like one', () => {
  const value = {
    id: 7429384756123456789n,
    list: [-7429384756123456789n, 12, 1.5],
    text: 'a ":7429384756123456789," \\',
    '7429384756123456789': '7429384756123456789',
    fraction: 1234567890123456.5,
  };
  expect(parseExactJson(exactJson(value))).toEqual(value);
  expect(() => parseExactJson('{"id":')).toThrow(SyntaxError);
});
