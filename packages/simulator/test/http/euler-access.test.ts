import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manualClock } from '../../src/clock.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';

const clock = manualClock();
const roomId = '7429384756123456789';
let simulator: Simulator;

beforeAll(async () => {
  const limits = { minute: 60, hour: 90, day: 300 };
  simulator = await startSimulator({ clock, apiKeys: { paid: { accountId: 7, limits }, small: { plan: 'free' } } });
  simulator.addRoom({ uniqueId: 'mara', roomId, scenario: false });
});
afterAll(() => simulator.close());

interface Call {
  readonly key?: string;
  readonly jwt?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

async function call(route: string, { key, jwt, headers = {}, body }: Call = {}) {
  const [method = '', path = ''] = route.split(' ');
  const shown = {
    ...(key === undefined ? {} : { 'x-api-key': key }),
    ...(jwt === undefined ? {} : { 'x-jwt-key': jwt }),
  };
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(`${simulator.url}${path}`, { method, headers: { ...shown, ...headers }, ...sent });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text };
}

const connect = `GET /webcast/rooms/${roomId}/connect?user_agent=x`;
const cookies = { 'x-cookie-header': 'a=b; sessionid=S; tt-target-idc=useast5' };

describe('who may call', () => {
  test.each([
    [connect, { key: 'wrong' }, 401],
    [connect, { jwt: 'wrong' }, 401],
    [`${connect}&apiKey=wrong`, {}, 401],
    [connect, {}, 200],
    [connect, { key: 'small' }, 200],
    ['GET /webcast/anchors/mara/room_id', {}, 200],
    ['GET /webcast/anchors/mara/room_cover', {}, 401],
    ['GET /webcast/anchors/mara/room_cover?apiKey=small', {}, 200],
    ['GET /webcast/anchors/mara/room_info', { key: 'small' }, 402],
    ['GET /webcast/anchors/mara/room_info', { key: 'paid' }, 200],
    ['POST /webcast/bulk_live_check', { key: 'small', body: {} }, 402],
    ['POST /tiktok/sign_url', { key: 'small', body: {} }, 403],
    [`POST /webcast/rooms/${roomId}/chat`, { key: 'small', body: {} }, 403],
    [connect, { key: 'small', headers: cookies }, 403],
    [connect, { headers: cookies }, 403],
    ['GET /accounts/me', {}, 401],
  ] as const)('%s with %j: %d', async (route, shown, status) => {
    const answer = await call(route, shown);
    expect(answer.status).toBe(status);
    if (status >= 400) expect(answer.body).toEqual({ code: status, message: expect.any(String) });
  });

  test('every key is good when none is named', async () => {
    await using open = await startSimulator();
    const response = await fetch(`${open.url}/accounts/me?apiKey=anything`);
    expect(await response.json()).toMatchObject({ code: 200, account: { id: 122, minute: 1_000_000 } });
  });

  test('keys that make no sense are refused', async () => {
    for (const key of [{ plan: 'gold' }, { accountId: 1.5 }, { limits: { day: -1 } }]) {
      await expect(startSimulator({ apiKeys: { key: key as never } })).rejects.toMatchObject({
        code: 'INVALID_OPTION',
      });
    }
    await expect(startSimulator({ anonymousLimits: { minute: 0.5 } })).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining('anonymousLimits'),
    });
  });
});

describe('accounts', () => {
  test('limits are those of the key', async () => {
    const { body } = await call('GET /accounts/me/rate_limits', { key: 'paid' });
    expect(body).toMatchObject({ minute: { max: 60 }, hour: { max: 90 }, day: { max: 300 } });
    expect((await call('GET /accounts/me', { key: 'paid' })).body).toMatchObject({ account: { id: 7, day: 300 } });
  });

  test('a JWT stands in for its key, with its own limits, until it expires', async () => {
    const wish = { expireAfter: 60, name: 'mine', limits: { minute: 1, hour: 2, day: 3 } };
    const made = await call('POST /accounts/7/jwt/create', { key: 'paid', body: wish });
    expect(made.body).toMatchObject({
      code: 200,
      config: { accountId: 7, ttl: 60, name: 'mine', limits: wish.limits },
    });
    const jwt: string = made.body.token;
    expect(jwt.split('.')).toHaveLength(3);
    expect((await call('GET /webcast/rate_limits', { jwt })).body).toMatchObject({
      minute: { max: 1 },
      day: { max: 3 },
    });
    expect((await call(connect, { jwt, headers: cookies })).status).toBe(200);
    expect((await call('GET /accounts/me', { jwt })).status).toBe(401);
    expect((await call('GET /webcast/rate_limits', { jwt: `${jwt}x` })).status).toBe(401);
    clock.advance(60_000);
    expect((await call('GET /webcast/rate_limits', { jwt })).status).toBe(401);
  });

  test('without limits a JWT has those of its key', async () => {
    const made = await call('POST /accounts/7/jwt/create', { key: 'paid', body: { expireAfter: 7200, limits: null } });
    expect(made.body.config).toMatchObject({ limits: { minute: 60, hour: 90, day: 300 }, name: null });
  });

  test.each([
    ['/accounts/7/jwt/create', { expireAfter: 7201 }, 400],
    ['/accounts/7/jwt/create', { expireAfter: 0 }, 400],
    ['/accounts/7/jwt/create', {}, 400],
    ['/accounts/7/jwt/create', { expireAfter: 1, limits: { minute: 1 } }, 400],
    ['/accounts/7/jwt/create', { expireAfter: 1, limits: 5 }, 400],
    ['/accounts/7/jwt/create', 'no json', 400],
    ['/accounts/7/jwt/create', '[]', 400],
    ['/accounts/8/jwt/create', { expireAfter: 1 }, 403],
  ])('POST %s with %j: %d', async (path, body, status) => {
    expect(await call(`POST ${path}`, { key: 'paid', body })).toMatchObject({ status, body: { code: status } });
  });
});

describe('sessions', () => {
  test.each<[string, Record<string, string>, number]>([
    [connect, { 'x-oauth-token': 'T' }, 200],
    [connect, { ...cookies, 'x-oauth-token': 'T' }, 400],
    [connect, { 'x-cookie-header': 'sessionid=S' }, 400],
    [connect, { 'x-cookie-header': 'tt-target-idc=useast5; sessionid=' }, 400],
    [`${connect}&platform=mobile`, cookies, 200],
    [`${connect}&platform=mobile`, { 'x-oauth-token': 'T' }, 400],
    [`${connect}&platform=mobile`, {}, 400],
    [`${connect}&platform=radio`, {}, 400],
  ])('%s with %j: %d', async (route, headers, status) => {
    expect((await call(route, { key: 'paid', headers })).status).toBe(status);
    expect(simulator.requests.at(-1)?.headers).toMatchObject(headers);
  });

  test('an agent can be preferred', async () => {
    const { headers } = await call(`${connect}&preferred_agent_ids=eu-7,eu-8`, { key: 'paid' });
    expect(headers.get('x-agent-id')).toBe('eu-7');
  });
});

test('a body is recorded, and one that is too long is not', async () => {
  await call('POST /webcast/bulk_live_check', { key: 'paid', body: { user_numeric_ids: ['1'] } });
  const recorded = simulator.requests.at(-1);
  expect(recorded?.method).toBe('POST');
  expect(new TextDecoder().decode(recorded?.body)).toBe('{"user_numeric_ids":["1"]}');
  const long = await call('POST /webcast/bulk_live_check', { key: 'paid', body: 'x'.repeat(1024 * 1024 + 1) });
  expect(long).toMatchObject({ status: 413, body: { code: 413 } });
  expect(simulator.requests.at(-1)?.body).toHaveLength(0);
});
