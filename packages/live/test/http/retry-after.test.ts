import { expect, test } from 'vitest';
import { readRetryAfter } from '../../src/http/retry-after.js';

const now = Date.UTC(2026, 0, 1);

test.each([
  ['30', 30_000],
  ['0', 0],
  ['1.5', 1500],
  ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['-5', undefined],
  ['soon', undefined],
  ['99999999999999', undefined],
])('Retry-After: %s', (value, expected) => {
  expect(readRetryAfter(new Headers({ 'retry-after': value }), now)).toBe(expected);
});

test.each([
  ['2 days ahead', 'Sat, 03 Jan 2026 00:00:00 GMT', 'Sat, 03 Jan 2026 00:00:30 GMT', 30_000],
  ['2 days behind', 'Tue, 30 Dec 2025 00:00:00 GMT', 'Tue, 30 Dec 2025 00:00:30 GMT', 30_000],
  ['unknown', 'yesterday', 'Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['a number', '1767225600', 'Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
])('a date is counted from that of the answer: the clock of the service is %s', (_, date, value, expected) => {
  expect(readRetryAfter(new Headers({ date, 'retry-after': value }), now)).toBe(expected);
});

test('no header', () => {
  expect(readRetryAfter(new Headers())).toBeUndefined();
});
