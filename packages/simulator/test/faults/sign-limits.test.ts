import { describe, expect, test } from 'vitest';
import { startSimulator } from '../../src/simulator.js';
import { ask, type Seen } from './answers.js';
import { freshRoom, paths, roomId } from './stage.js';

const stage = freshRoom();

const at = (ms: number) => new Date(1_763_640_000_000 + ms).toISOString();

test('calls are counted, refused beyond the limit, and allowed again in the next window', async () => {
  const fault = stage.simulator.inject('sign-limits', { minute: 2, hour: 10, day: 100 });
  const first = await ask(stage.simulator, paths.sign);
  expect(first.status).toBe(200);
  expect(['limit', 'remaining', 'reset'].map(name => first.headers.get(`ratelimit-${name}`))).toEqual(['2', '1', '60']);
  stage.clock.advance(20_000);
  const second = await ask(stage.simulator, paths.sign);
  expect(['remaining', 'reset'].map(name => second.headers.get(`ratelimit-${name}`))).toEqual(['0', '40']);
  const third = await ask(stage.simulator, paths.sign);
  expect(third).toMatchObject({ status: 429, json: { code: 429, limit_label: 'rate_limit_ip_minute' } });
  expect(third.headers.get('retry-after')).toBe('40');
  expect(fault.count).toBe(1);
  stage.clock.advance(39_999);
  expect((await ask(stage.simulator, paths.sign)).status).toBe(429);
  stage.clock.advance(1);
  expect((await ask(stage.simulator, paths.sign)).status).toBe(200);
  expect(fault.count).toBe(2);
});

test.each(['/accounts/me/rate_limits?type=WEBCAST', '/webcast/rate_limits'])('%s agrees', async limits => {
  stage.simulator.inject('sign-limits', { minute: 5, hour: 30, day: 500 });
  const idle = { minute: { max: 5, remaining: 5, reset_at: null }, hour: { remaining: 30 }, day: { remaining: 500 } };
  expect((await ask(stage.simulator, limits)).json).toMatchObject({ code: 200, ...idle });
  await ask(stage.simulator, paths.sign);
  await ask(stage.simulator, paths.sign);
  const { json } = await ask(stage.simulator, limits);
  expect(json).toEqual({
    code: 200,
    day: { max: 500, remaining: 498, reset_at: at(86_400_000) },
    hour: { max: 30, remaining: 28, reset_at: at(3_600_000) },
    minute: { max: 5, remaining: 3, reset_at: at(60_000) },
  });
});

test('a key has a count of its own, in whichever way it is given', async () => {
  stage.simulator.inject('sign-limits', { minute: 1 });
  const status = async (query: string, headers: Record<string, string> = {}) =>
    (await ask(stage.simulator, `${paths.sign}${query}`, headers)).status;
  expect([await status(''), await status('')]).toEqual([200, 429]);
  expect([await status('&apiKey=one'), await status('', { 'x-api-key': 'one' })]).toEqual([200, 429]);
  expect([await status('', { 'x-jwt-key': 'two' }), await status('', { 'x-jwt-key': 'two' })]).toEqual([200, 429]);
  expect((await ask(stage.simulator, paths.limits, { 'x-api-key': 'three' })).json).toMatchObject({
    minute: { remaining: 1 },
  });
  expect((await ask(stage.simulator, `${paths.sign}&apiKey=one`)).json).toMatchObject({
    limit_label: 'rate_limit_account_minute',
  });
});

test('the window that lets go last is named, by the header asked for', async () => {
  stage.simulator.inject('sign-limits', { minute: 1, hour: 2, day: 2, header: 'x-ratelimit-reset' });
  await ask(stage.simulator, paths.sign);
  stage.clock.advance(60_000);
  await ask(stage.simulator, paths.sign);
  const refused = await ask(stage.simulator, paths.sign);
  expect(refused.json).toMatchObject({ limit_label: 'rate_limit_ip_day' });
  expect(refused.headers.get('x-ratelimit-reset')).toBe(String(1_763_640_000 + 86_400));
  expect(refused.headers.get('retry-after')).toBeNull();
});

test('refused calls do not count', async () => {
  stage.simulator.inject('sign-limits', { minute: 1, hour: 2 });
  for (let call = 0; call < 5; call++) await ask(stage.simulator, paths.sign);
  expect((await ask(stage.simulator, paths.limits)).json).toMatchObject({ hour: { remaining: 1 } });
});

test('other calls of the provider count when the route says so', async () => {
  stage.simulator.inject('sign-limits', { minute: 1, route: 'provider' });
  expect((await ask(stage.simulator, '/webcast/anchors/mara/room_id')).status).toBe(200);
  expect((await ask(stage.simulator, paths.sign)).status).toBe(429);
  expect((await ask(stage.simulator, paths.limits)).json).toMatchObject({ minute: { remaining: 0 } });
  expect((await ask(stage.simulator, paths.info)).status).toBe(200);
});

describe('at TikTool', () => {
  const signing = `/tiktool/webcast/sign_websocket?room_id=${roomId}`;
  const told = ({ status, headers }: Seen) => [
    status,
    ...['limit', 'remaining', 'reset'].map(name => Number(headers.get(`x-ratelimit-${name}`))),
  ];
  const nowS = 1_763_640_000;

  test('calls are counted, refused beyond the limit, and allowed again in the next window', async () => {
    const fault = stage.simulator.inject('sign-limits', { minute: 2 });
    const call = () => ask(stage.simulator, signing, { 'x-api-key': 'one' });
    expect(told(await call())).toEqual([200, 2, 1, nowS + 60]);
    stage.clock.advance(20_000);
    expect(told(await call())).toEqual([200, 2, 0, nowS + 60]);
    const refused = await call();
    expect(told(refused)).toEqual([429, 2, 0, nowS + 60]);
    expect(refused.json).toEqual({ status_code: 429, message: 'Rate limit exceeded.' });
    expect(fault.count).toBe(1);
    stage.clock.advance(40_000);
    expect(told(await call())).toEqual([200, 2, 1, nowS + 120]);
  });

  test('each key has its count, apart from that of the same key at the other provider', async () => {
    stage.simulator.inject('sign-limits', { minute: 1 });
    const statuses = async (path: string, key: string) => {
      const call = async () => (await ask(stage.simulator, path, { 'x-api-key': key })).status;
      return [await call(), await call()];
    };
    expect(await statuses(signing, 'one')).toEqual([200, 429]);
    expect(await statuses(signing, 'two')).toEqual([200, 429]);
    expect(await statuses(paths.sign, 'one')).toEqual([200, 429]);
  });

  test('the limits of a key that is known hold without a fault, and it tells of them', async () => {
    await using simulator = await startSimulator({ apiKeys: { mine: { limits: { minute: 2, day: 7 } } } });
    simulator.addRoom({ uniqueId: 'mara', roomId, scenario: false });
    const call = (path: string) => ask(simulator, path, { 'x-api-key': 'mine' });
    expect((await call(signing)).status).toBe(200);
    expect((await call('/tiktool/webcast/rate_limits')).json).toMatchObject({
      data: { api: { limit: 7, remaining: 5 } },
    });
    expect((await call(signing)).status).toBe(429);
  });

  test('a call without a key is refused for that and not counted', async () => {
    const fault = stage.simulator.inject('sign-limits', { minute: 1 });
    for (let call = 0; call < 3; call++) expect((await ask(stage.simulator, signing)).status).toBe(401);
    expect(fault.count).toBe(0);
  });
});
