import { expect, test } from 'vitest';
import { base64, portableBase64 } from '../../src/wire/base64.js';
import { hex } from './bytes.js';

test.each([
  ['', ''],
  ['00', 'AA=='],
  ['ff fe', '//4='],
  ['66 6f 6f', 'Zm9v'],
])('%s', (bytes, text) => {
  expect(base64(hex(bytes))).toBe(text);
  expect(portableBase64(hex(bytes))).toBe(text);
});

test('of more bytes than a call takes arguments, and of a view', () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i % 251);
  expect(portableBase64(bytes)).toBe(base64(bytes));
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(base64(bytes.subarray(7, 20_000))).toBe(Buffer.from(bytes.subarray(7, 20_000)).toString('base64'));
});
