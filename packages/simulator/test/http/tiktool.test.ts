import { tikToolEndpoints } from '@livetap/live/tiktool';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Room } from '../../src/room/room.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';

/*
 * What TikTool's side of the simulator answers, by its paths. The library's own client meets it in test/tiktool.test.ts.
 */
const roomId = '7429384756123456789';
const session = { 'x-cookie-header': 'sessionid=abc; tt-target-idc=useast5' };
let simulator: Simulator;
let room: Room;

beforeAll(async () => {
  const limits = { minute: 1000, hour: 1000, day: 500 };
  simulator = await startSimulator({ apiKeys: { paid: { limits }, small: { plan: 'free' } } });
  room = simulator.addRoom({ uniqueId: 'mara', roomId, scenario: false });
  simulator.addRoom({ uniqueId: 'off', scenario: false }).end();
});
afterAll(() => simulator.close());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: { readonly status_code: number; readonly [field: string]: unknown };
}

async function ask(
  path: string,
  input: Readonly<Record<string, unknown>> = {},
  { method = 'POST', key = 'paid', headers = {} }: { method?: string; key?: string; headers?: object } = {},
): Promise<Answer> {
  const url = new URL(`${simulator.endpoints.tiktool}${path}`);
  if (method === 'GET') for (const [name, value] of Object.entries(input)) url.searchParams.set(name, String(value));
  const response = await fetch(url, {
    method,
    headers: { ...(key === '' ? {} : { 'x-api-key': key }), ...headers },
    ...(method === 'GET' ? {} : { body: JSON.stringify(input) }),
  });
  return { status: response.status, headers: response.headers, json: (await response.json()) as Answer['json'] };
}

describe('who may call', () => {
  test('is who shows a key that is known, in a header or in the query', async () => {
    expect(await ask('/webcast/rate_limits', { apiKey: 'paid' }, { method: 'GET', key: '' })).toMatchObject({
      ...{ status: 200, json: { data: { tier: 'premium', api: { limit: 500, remaining: 499 } } } },
    });
    for (const key of ['', 'wrong']) {
      expect(await ask('/webcast/rate_limits', {}, { key })).toMatchObject({
        ...{ status: 401, json: { status_code: 401, message: expect.any(String) } },
      });
    }
  });

  test('is told what is left', async () => {
    const { headers } = await ask('/webcast/room_id', { unique_id: 'mara' });
    expect([headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')]).toEqual(['500', '498']);
    const seconds = Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000;
    expect([seconds > 86_300, seconds <= 86_401]).toEqual([true, true]);
  });

  test.each(['/webcast/feed', '/captcha/solve/puzzle'])('needs a plan for %s', async path => {
    expect(await ask(path, {}, { key: 'small' })).toMatchObject({ status: 403, json: { status_code: 403 } });
  });

  test.each(['/webcast/chat', '/webcast/user_earnings', '/webcast/moderation/mute'])(
    'needs a session for %s',
    async path => {
      expect(await ask(path)).toMatchObject({ status: 400, json: { status_code: 400 } });
      expect(await ask(path, {}, { headers: { 'x-cookie-header': 'sessionid=' } })).toMatchObject({ status: 400 });
    },
  );

  test('can be who shows a token', async () => {
    const made = await ask('/authentication/jwt', { expire_after: 60 });
    const jwtKey = (made.json.data as { token: string }).token;
    const byToken = { method: 'GET', key: '' };
    expect(await ask('/webcast/live_status', { unique_id: 'mara', jwtKey }, byToken)).toMatchObject({ status: 200 });
    expect(await ask('/authentication/jwt', { jwtKey }, byToken)).toMatchObject({ status: 403 });
    expect(await ask('/webcast/live_status', { jwtKey: 'x' }, byToken)).toMatchObject({ status: 401 });
  });
});

describe('sign and return', () => {
  test.each(['/webcast/room_info', '/webcast/room_video', '/webcast/gift_info', '/webcast/rankings'])(
    '%s wants the room, then signs',
    async path => {
      for (const method of ['GET', 'POST']) {
        expect(await ask(path, { unique_id: 'mara' }, { method, headers: session })).toMatchObject({
          ...{ status: 200, json: { action: 'resolve_required', unique_id: 'mara' } },
        });
        const { json } = await ask(path, { unique_id: 'mara', room_id: roomId }, { method, headers: session });
        expect(json).toMatchObject({ status_code: 0, action: 'fetch_signed_url', method: 'GET' });
        expect(JSON.stringify(json)).not.toContain('sessionid');
        const headers = { cookie: `${json.cookies}; sessionid=abc` };
        const response = await fetch(String(json.signed_url), { headers });
        expect(await response.json()).toMatchObject({ status_code: 0 });
      }
      expect(await ask(path)).toMatchObject({ status: 400 });
      expect(await ask(path, { room_id: '5' }, { headers: session })).toMatchObject({
        ...{ status: 400, json: { message: 'The user is not currently live.' } },
      });
    },
  );
});

describe('a request that makes no sense', () => {
  test.each([
    ['/webcast/sign_url', { url: 'x' }, 400],
    ['/webcast/sign_websocket', { room_id: '5' }, 400],
    ['/webcast/ws_credentials', {}, 400],
    ['/webcast/ws_credentials', { unique_id: 'off', room_id: '5' }, 400],
    ['/webcast/check_alive', {}, 400],
    ['/webcast/live_status', { unique_id: 'nobody' }, 404],
    ['/webcast/bulk_live_check', {}, 400],
    ['/webcast/room_cover', {}, 400],
    ['/webcast/hashtag_list', { count: 51 }, 400],
    ['/webcast/fetch', { unique_id: 'off' }, 400],
    ['/webcast/resolve_user_ids', { user_ids: 5 }, 400],
    ['/webcast/resolve_user_ids', { user_ids: Array(21).fill('1') }, 400],
    ['/webcast/chat', { room_id: '5', text: 'hi' }, 400],
    ['/webcast/chat', { room_id: roomId, text: ' ' }, 400],
    ['/webcast/live_analytics/video_detail', { video_id: '5' }, 404],
    ['/authentication/jwt', { expire_after: 0 }, 400],
    ['/captcha/solve/rotate', { outer: 'A' }, 400],
  ])('%s with %j: %i', async (path, input, status) => {
    expect(await ask(path, input, { headers: session })).toMatchObject({
      ...{ status, json: { status_code: status, message: expect.any(String) } },
    });
  });

  test('a body that is no object', async () => {
    const url = `${simulator.endpoints.tiktool}/webcast/room_id`;
    const response = await fetch(url, { method: 'POST', headers: { 'x-api-key': 'paid' }, body: '[1]' });
    expect(response.status).toBe(400);
  });
});

test('rankings without a session are what TikTool knows by itself', async () => {
  room.gift('Kite', { user: 'ann' });
  expect((await ask('/webcast/rankings', { unique_id: 'mara' })).json.data).toMatchObject({
    ...{ room_id: roomId, rankings: [{ rank: 1, user: { display_id: 'ann' } }] },
  });
});

test('names and ids are found by lists in a body and in a query', async () => {
  const ids = { user_ids: [room.userId, '5'] };
  const found = { [room.userId]: { userId: room.userId, username: 'mara', cached: false }, 5: null };
  expect((await ask('/webcast/resolve_user_ids', ids)).json.data).toEqual(found);
  expect((await ask('/webcast/resolve_user_ids', ids, { method: 'GET' })).json.data).toEqual(found);
  expect((await ask('/webcast/bulk_live_check', { usernames: ['mara', 'off', 'x'] })).json.data).toEqual({
    ...{ mara: true, off: false, x: false },
  });
  const alive = { room_id: roomId, alive: true };
  expect((await ask('/webcast/check_alive', { room_ids: `${roomId},5` })).json.data).toMatchObject([
    alive,
    { room_id: '5', alive: false },
  ]);
});

test('every endpoint that the library knows is served, by both methods', async () => {
  for (const { path } of Object.values(tikToolEndpoints)) {
    for (const method of ['GET', 'POST']) {
      const { status, json } = await ask(path.replace('{action}', 'mute'), {}, { method, headers: session });
      expect([path, typeof json.status_code]).toEqual([path, 'number']);
      // What is missing is said in the words of the endpoint; where nothing is served there is a code, not a status_code.
      expect([200, 400, 404]).toContain(status);
    }
  }
});
