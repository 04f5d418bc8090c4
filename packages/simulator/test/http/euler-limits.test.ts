import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/clock.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';
import { ask } from '../faults/answers.js';
import { paths, roomId } from '../faults/stage.js';

let clock: ManualClock;
let simulator: Simulator;

beforeEach(async () => {
  clock = manualClock();
  const apiKeys = {
    paid: { accountId: 7, limits: { minute: 2, hour: 3 } },
    other: { limits: { minute: 2 } },
    usual: {},
    closed: { limits: { day: 0 } },
  };
  simulator = await startSimulator({ clock, apiKeys, anonymousLimits: { minute: 1 } });
  simulator.addRoom({ uniqueId: 'mara', roomId, scenario: false });
});
afterEach(() => simulator.close());

const sign = (key?: string) => ask(simulator, paths.sign, key === undefined ? {} : { 'x-api-key': key });
const limits = async (key?: string) =>
  (await ask(simulator, paths.limits, key === undefined ? {} : { 'x-api-key': key })).json;

test('the calls of a key are counted, and headers, refusals and the limits endpoint agree', async () => {
  const first = await sign('paid');
  expect([first.status, first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual([
    200,
    '2',
    '1',
  ]);
  clock.advance(10_000);
  expect((await sign('paid')).headers.get('ratelimit-reset')).toBe('50');
  const refused = await sign('paid');
  expect(refused).toMatchObject({ status: 429, json: { code: 429, limit_label: 'rate_limit_account_minute' } });
  expect(refused.headers.get('retry-after')).toBe('50');
  expect(await limits('paid')).toMatchObject({
    minute: { max: 2, remaining: 0, reset_at: new Date(clock.now() + 50_000).toISOString() },
    hour: { max: 3, remaining: 1 },
    day: { max: 2500, remaining: 2498 },
  });
});

test('a limit lets go on the clock of the simulator, until a longer one is reached', async () => {
  await sign('paid');
  await sign('paid');
  clock.advance(60_000);
  expect(await limits('paid')).toMatchObject({ minute: { remaining: 2, reset_at: null }, hour: { remaining: 1 } });
  expect((await sign('paid')).status).toBe(200);
  expect((await sign('paid')).json).toMatchObject({ limit_label: 'rate_limit_account_hour' });
});

test('each key has its own count, and so have all calls without one together', async () => {
  for (const key of ['paid', 'paid', undefined]) expect((await sign(key)).status).toBe(200);
  expect((await sign('other')).status).toBe(200);
  expect((await sign('paid')).status).toBe(429);
  expect((await sign()).json).toMatchObject({ limit_label: 'rate_limit_ip_minute' });
  expect(await limits()).toMatchObject({ minute: { max: 1, remaining: 0 }, hour: { max: 1_000_000 } });
});

test('every call but those about the account counts', async () => {
  const headers = { 'x-api-key': 'paid' };
  await ask(simulator, '/webcast/anchors/mara/room_id', headers);
  await ask(simulator, '/accounts/me', headers);
  await ask(simulator, '/webcast/rate_limits', headers);
  expect(await limits('paid')).toMatchObject({ minute: { remaining: 1 } });
});

test('a JWT has a count of its own, with its own limits', async () => {
  const wish = { expireAfter: 600, limits: { minute: 1, hour: 2, day: 3 } };
  const made = await fetch(`${simulator.url}/accounts/7/jwt/create`, {
    method: 'POST',
    headers: { 'x-api-key': 'paid' },
    body: JSON.stringify(wish),
  });
  const { token } = (await made.json()) as { token: string };
  const headers = { 'x-jwt-key': token };
  expect((await ask(simulator, paths.sign, headers)).status).toBe(200);
  expect((await ask(simulator, paths.sign, headers)).status).toBe(429);
  expect((await sign('paid')).status).toBe(200);
});

test('a key without limits of its own has the usual ones', async () => {
  expect(await limits('usual')).toMatchObject({ minute: { max: 10 }, hour: { max: 250 }, day: { max: 2500 } });
});

test('a limit of nothing refuses until the end of its window', async () => {
  const refused = await sign('closed');
  expect(refused).toMatchObject({ status: 429, json: { limit_label: 'rate_limit_account_day' } });
  expect(refused.headers.get('retry-after')).toBe('86400');
});

test('a fault counts beside the limits of a key: the tighter one holds, and its schedule is kept', async () => {
  const fault = simulator.inject('sign-limits', { minute: 1, hour: 9, times: 1 });
  await sign('paid');
  expect(await limits('paid')).toMatchObject({ minute: { max: 1, remaining: 0 }, hour: { max: 3, remaining: 2 } });
  expect((await sign('paid')).status).toBe(429);
  // It has struck as often as it was told; the key's own limit is still there.
  expect((await sign('paid')).status).toBe(200);
  expect((await sign('paid')).status).toBe(429);
  expect(fault.count).toBe(1);
  fault.stop();
  expect(await limits('paid')).toMatchObject({ minute: { max: 2, remaining: 0 } });
});
