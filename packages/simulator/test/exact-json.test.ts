import { expect, test } from 'vitest';
import { exactJson } from '../src/exact-json.js';

test('writes bigints as numbers with all digits, and everything else as JSON does', () => {
  const text = exactJson({ id: 7429384756123456789n, id_str: '7429384756123456789', list: [1n, -2n, 'a "b"'] });
  expect(text).toBe('{"id":7429384756123456789,"id_str":"7429384756123456789","list":[1,-2,"a \\"b\\""]}');
});
