import { expect, test } from 'vitest';
import { wrap } from '../../src/print/wrap.js';

test.each([
  ['', 10, ['']],
  ['short', 10, ['short']],
  ['two words here', 9, ['two words', 'here']],
  ['exactly ten', 11, ['exactly ten']],
  ['a verylongword b', 5, ['a', 'veryl', 'ongwo', 'rd b']],
])('wrap(%j, %i)', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
