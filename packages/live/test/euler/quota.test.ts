import { describe, expect, test } from 'vitest';
import { EulerStreamApiClient } from '../../src/euler/client.js';
import { eulerQuotas, readQuota, shareLeft, tightestQuota } from '../../src/euler/quota.js';
import { TikToolClient } from '../../src/tiktool/client.js';
import { tikToolQuota } from '../../src/tiktool/quota.js';
import { type Reply, rejection, startTestServer } from '../http/test-server.js';

const at = 1_800_000_000_000;
const now = () => at;

describe('in headers', () => {
  test.each<[Record<string, string>, object | undefined]>([
    [{}, undefined],
    [{ 'ratelimit-limit': '10' }, undefined],
    [{ 'ratelimit-remaining': 'many' }, undefined],
    [{ 'ratelimit-remaining': '-1' }, undefined],
    [{ 'ratelimit-remaining': '9' }, { remaining: 9, limit: undefined, resetsAt: undefined }],
    [
      { 'ratelimit-remaining': '9', 'ratelimit-limit': '10', 'ratelimit-reset': '42' },
      { remaining: 9, limit: 10, resetsAt: at + 42_000 },
    ],
    [
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '50', 'x-ratelimit-reset': '1800000090' },
      { remaining: 0, limit: 50, resetsAt: at + 90_000 },
    ],
  ])('%j', (headers, quota) => {
    expect(readQuota(new Headers(headers), at)).toEqual(quota && { ...quota, window: undefined, at });
  });
});

describe('when it is asked for', () => {
  const reset_at = '2027-01-15T08:00:00.000Z';

  test('Euler Stream states it by windows, of which the tightest counts', () => {
    const quotas = eulerQuotas(
      { code: 200, day: { max: 2500, remaining: 1870, reset_at }, minute: { max: 10, remaining: 2, reset_at: null } },
      at,
    );
    expect(quotas).toEqual([
      { remaining: 1870, limit: 2500, resetsAt: Date.parse(reset_at), window: 'day', at },
      { remaining: 2, limit: 10, resetsAt: undefined, window: 'minute', at },
    ]);
    expect(tightestQuota(quotas)).toBe(quotas[1]);
    expect(tightestQuota([])).toBeUndefined();
  });

  test.each([null, 'x', {}, { api: {} }, { api: { remaining: 'x' } }, { api: { remaining: Number.NaN } }])(
    'TikTool may say nothing of it: %j',
    data => expect(tikToolQuota(data, at)).toBeUndefined(),
  );

  test('TikTool states it as one number', () => {
    const api = { limit: 50, remaining: 49, reset_at: 1_800_000_090 };
    expect(tikToolQuota({ api }, at)).toEqual({ remaining: 49, limit: 50, resetsAt: at + 90_000, window: 'day', at });
    for (const reset_at of ['x', 1e300, -1e300, null]) {
      const quota = tikToolQuota({ api: { ...api, limit: null, reset_at } }, at);
      expect(quota).toMatchObject({ limit: undefined, resetsAt: undefined });
    }
  });

  test('what is left is a part of what is allowed, if that is known', () => {
    const quota = { remaining: 5, limit: 10, resetsAt: undefined, window: undefined, at };
    expect([5, 20, 0].map(remaining => shareLeft({ ...quota, remaining }))).toEqual([0.5, 1, 0]);
    expect([1, 0].map(remaining => shareLeft({ ...quota, remaining, limit: undefined }))).toEqual([1, 0]);
  });
});

const left = (remaining: number): Reply => ({
  headers: { 'ratelimit-remaining': String(remaining), 'ratelimit-limit': '10', 'ratelimit-reset': '42' },
  body: '{"code":200,"room_id":"7"}',
});

describe('a client of Euler Stream', () => {
  async function client(replies: readonly Reply[]) {
    let asked = 0;
    const server = await startTestServer(() => replies[asked++]);
    return new EulerStreamApiClient({ basePath: server.origin, apiKey: 'topsecret', now });
  }

  test('knows what the last call that counts said, and so do those made of it for the same key', async () => {
    const asked = await client([left(9), left(8)]);
    const derived = asked.with({ headers: { 'x-a': 'b' } });
    const other = asked.with({ apiKey: 'another' });
    expect(asked.quota).toBeUndefined();
    await asked.anchors.retrieveRoomId('ann');
    expect(asked.quota).toEqual({ remaining: 9, limit: 10, resetsAt: at + 42_000, window: undefined, at });
    await derived.anchors.retrieveRoomId('ann');
    expect([asked.quota?.remaining, derived.quota, other.quota]).toEqual([8, asked.quota, undefined]);
  });

  test('knows that nothing is left when it is refused', async () => {
    const body = '{"code":429,"message":"no","limit_label":"rate_limit_account_day"}';
    const asked = await client([{ status: 429, headers: { 'retry-after': '30' }, body }]);
    await rejection(asked.anchors.retrieveRoomId('ann'));
    expect(asked.quota).toEqual({ remaining: 0, limit: undefined, resetsAt: at + 30_000, window: 'day', at });
  });

  test('takes the answer to the question for what it is, and nothing from calls with limits of their own', async () => {
    const day = { max: 2500, remaining: 1870, reset_at: null };
    const asked = await client([{ ...left(1), body: JSON.stringify({ code: 200, day }) }, left(2), left(3), left(4)]);
    await asked.accounts.getRateLimits('WEBCAST');
    const stated = { remaining: 1870, limit: 2500, resetsAt: undefined, window: 'day', at };
    expect(asked.quota).toEqual(stated);
    await asked.accounts.getRateLimits('RANKINGS');
    await asked.accounts.retrieveAccountSelf();
    expect(asked.quota).toEqual(stated);
  });
});

test('a client of TikTool knows what it was told, by headers, by a refusal and by the answer to the question', async () => {
  const head = (remaining: number) => ({ 'x-ratelimit-remaining': String(remaining), 'x-ratelimit-limit': '50' });
  const api = { limit: 50, remaining: 40, reset_at: 1_800_000_090 };
  const replies: Reply[] = [
    { headers: head(41), body: '{"status_code":0,"data":{}}' },
    { headers: head(40), body: JSON.stringify({ status_code: 0, data: { tier: 'free', api } }) },
    { status: 429, headers: head(0), body: '{"status_code":429,"message":"no"}' },
  ];
  let asked = 0;
  const server = await startTestServer(() => replies[asked++]);
  const client = new TikToolClient({ serverUrl: server.origin, apiKey: 'tk_secret', now });
  expect(client.quota).toBeUndefined();
  await client.api.roomId({ unique_id: 'ann' });
  expect(client.quota).toMatchObject({ remaining: 41, limit: 50, window: undefined });
  await client.api.rateLimits({});
  expect(client.quota).toMatchObject({ remaining: 40, resetsAt: at + 90_000, window: 'day' });
  await rejection(client.api.roomId({ unique_id: 'ann' }));
  expect(client.quota).toMatchObject({ remaining: 0, limit: 50 });
});
