import { expect, test } from 'vitest';
import { readSignLimit } from '../../src/euler/rate-limit.js';

const now = 1_800_000_000_000;

test.each([
  [{ 'x-ratelimit-reset': String(now / 1000 + 172_830) }, 30_000],
  [{ 'ratelimit-reset': String(now + 172_830_000) }, 30_000],
  [{ 'ratelimit-reset': '42' }, 42_000],
  [{ 'retry-after': new Date(now + 172_830_000).toUTCString() }, 30_000],
])(
  'dates of a provider whose clock is two days ahead are counted from that of its answer: %j',
  (headers, retryAfter) => {
    const date = new Date(now + 172_800_000).toUTCString();
    const limit = { retryAfter, resetTime: now + retryAfter, limitLabel: undefined };
    expect(readSignLimit(new Headers({ ...headers, date }), undefined, now)).toEqual(limit);
  },
);

test.each<[Record<string, string>, number, number | undefined]>([
  [{}, 60_000, undefined],
  [{ 'retry-after': '30' }, 30_000, now + 30_000],
  [{ 'ratelimit-reset': '42' }, 42_000, now + 42_000],
  [{ 'x-ratelimit-reset': '1800000090' }, 90_000, 1_800_000_090_000],
  [{ 'x-ratelimit-reset': '1800000090000' }, 90_000, 1_800_000_090_000],
  [{ 'x-ratelimit-reset': '1799999990' }, 0, 1_799_999_990_000],
  [{ 'retry-after': '30', 'x-ratelimit-reset': '1800000090' }, 30_000, 1_800_000_090_000],
  [{ 'ratelimit-reset': 'soon' }, 60_000, undefined],
])('%j', (headers, retryAfter, resetTime) => {
  expect(readSignLimit(new Headers(headers), 'label', now)).toEqual({ retryAfter, resetTime, limitLabel: 'label' });
});
