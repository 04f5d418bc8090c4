import { expect, test } from 'vitest';
import { keepBytes, keptBytes } from '../../src/wire/kept-bytes.js';
import { wholeOf } from '../../src/wire/stretch.js';

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index & 255);

test('bytes that are kept come back as they were, whatever becomes of the memory they lay in', () => {
  const shared = Uint8Array.from(bytes);
  const kept = keepBytes({ bytes: shared, start: 3, end: 900 });
  shared.fill(0);
  expect(keptBytes(kept)).toEqual(bytes.subarray(3, 900));
});

test('a text of the bytes is used as it is', () => {
  const text = Buffer.from(bytes).toString('latin1');
  expect(keepBytes(wholeOf(bytes), text)).toBe(text);
  expect(keptBytes(text)).toEqual(bytes);
});

test('a copy that was kept is given back', () => {
  expect(keptBytes(bytes)).toBe(bytes);
});
