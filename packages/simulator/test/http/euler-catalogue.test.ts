import { decode } from '@livetap/live/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Room } from '../../src/room/room.js';
import { giftCatalogue } from '../../src/scenario/gifts.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';
import { open, RawClient, sign, signedAddress, userAgent } from '../support/client.js';

const roomId = '7429384756123456789';
const cookies = { 'x-cookie-header': 'sessionid=S; tt-target-idc=useast5' };
let simulator: Simulator;
let mara: Room;

beforeAll(async () => {
  simulator = await startSimulator();
  mara = simulator.addRoom({ uniqueId: 'mara', roomId, scenario: false });
  simulator.addRoom({ uniqueId: 'otis', status: 'ended', scenario: false });
});
afterAll(() => simulator.close());

async function call(route: string, body?: unknown, headers: Record<string, string> = {}) {
  const [method = '', path = ''] = route.split(' ');
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${simulator.url}${path}`, {
    method,
    headers: { 'x-api-key': 'k', ...headers },
    ...sent,
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

describe('streamers', () => {
  test('the room and the streamer', async () => {
    mara.viewers(12);
    const { body } = await call('GET /webcast/anchors/mara/room_info');
    expect(body).toMatchObject({
      ok: true,
      data: {
        unique_id: 'mara',
        room_info: { id: roomId, status: 2, is_live: true, current_viewers: 12, title: mara.title },
        user: { unique_id: 'mara', numeric_uid: mara.userId },
      },
    });
    expect((await call('GET /webcast/room_info?uniqueId=mara')).body).toEqual(body);
    expect((await call('GET /webcast/anchors/otis/room_info')).body.data.room_info).toMatchObject({ is_live: false });
  });

  test('picture and video', async () => {
    expect((await call('GET /webcast/anchors/mara/room_cover')).body.cover_url).toMatch(/^https:\/\//);
    const { pullMap } = (await call('GET /webcast/anchors/mara/room_video')).body;
    expect(Object.keys(pullMap)).toEqual(['hls_ld', 'hls_sd', 'flv_ld', 'flv_sd']);
    const one = await call('GET /webcast/anchors/mara/room_video?streamType=flv_sd');
    expect(one.body.pullMap).toEqual({ flv_sd: pullMap.flv_sd });
  });

  test('who is live of many', async () => {
    const otis = simulator.rooms[1]?.userId ?? '';
    const { body } = await call('POST /webcast/bulk_live_check', { user_numeric_ids: [mara.userId, otis, '1'] });
    expect(body.response.data).toEqual({
      [mara.userId]: { is_live: true, room_id: roomId },
      [otis]: { is_live: false, room_id: null },
      1: { is_live: false, room_id: null },
    });
  });

  test('the gallery', async () => {
    const { data } = (await call('GET /webcast/anchors/mara/gift_gallery')).body;
    expect(data.normal_gifts[0]).toMatchObject({ gift_id: String(giftCatalogue[0]?.id), coin_price: 1 });
    expect(data.current_period_ends_at).toBeGreaterThan(data.current_timestamp);
  });

  test.each([
    ['GET /webcast/anchors/nobody/room_info', undefined, 404],
    ['GET /webcast/anchors/nobody/gift_gallery', undefined, 404],
    ['GET /webcast/anchors/otis/room_video', undefined, 404],
    ['GET /webcast/room_info', undefined, 404],
    ['POST /webcast/bulk_live_check', { user_numeric_ids: Array(51).fill('1') }, 400],
    ['POST /webcast/bulk_live_check', { user_numeric_ids: ['x'] }, 400],
    ['GET /webcast/bulk_live_check', undefined, 404],
  ])('%s %#: %d', async (route, body, status) => {
    expect(await call(route, body)).toMatchObject({ status, body: { code: status } });
  });
});

describe('gifts', () => {
  test('in pages, in order', async () => {
    const { body } = await call('GET /webcast/gifts/catalog?pageSize=6&pageNumber=4&orderBy=price&ascending=true');
    expect(body).toMatchObject({ total: 20, pageSize: 6, pageNumber: 4, totalPages: 4 });
    expect(body.gifts.map(({ giftName }: { giftName: string }) => giftName)).toEqual(['Lighthouse', 'Northern Lights']);
    const named = await call('GET /webcast/gifts/catalog?orderBy=name&ascending=false&pageSize=1');
    expect(named.body.gifts).toMatchObject([{ giftName: 'Woolly Sock', diamondCount: 9, combo: true }]);
  });

  test('one, by words, of a room, as a file', async () => {
    expect((await call('GET /webcast/gifts/catalog/90012')).body.gift).toMatchObject({
      giftName: 'Kite',
      combo: false,
    });
    const found = await call('POST /webcast/gifts/catalog/search?query=TREE');
    expect(found.body.gifts).toMatchObject([{ giftName: 'Tree House' }]);
    const room = await call(`GET /webcast/rooms/${roomId}/gifts`);
    expect(room.body.response).toMatchObject({ room_id: roomId, page_gifts: giftCatalogue.map(({ id }) => id) });
    expect((await call(`GET /webcast/gift_info?room_id=${roomId}`)).body).toEqual(room.body);
    expect((await call('GET /webcast/gifts')).body.url).toMatch(/^https:/);
  });

  test.each([
    ['GET /webcast/gifts/catalog?pageSize=101', 400],
    ['GET /webcast/gifts/catalog?pageNumber=0', 400],
    ['GET /webcast/gifts/catalog/1', 404],
    ['POST /webcast/gifts/catalog/search', 400],
    ['GET /webcast/rooms/1/gifts', 404],
  ])('%s: %d', async (route, status) => {
    expect(await call(route)).toMatchObject({ status, body: { code: status } });
  });
});

describe('signed addresses', () => {
  const url = 'https://webcast.tiktok.com/webcast/im/fetch/?aid=1988&a=%20b';

  test.each(['/tiktok/sign_url', '/webcast/sign_url'])('POST %s adds the tokens that it names', async path => {
    const { body } = await call(`POST ${path}`, { url, userAgent: 'UA/1' });
    const { signedUrl, tokens, userAgent: agent } = body.response;
    expect(agent).toBe('UA/1');
    expect(signedUrl.startsWith(`${url}&`)).toBe(true);
    expect(Object.keys(tokens)).toEqual(['X-Bogus', 'X-Gnarly', 'msToken']);
    const { searchParams } = new URL(signedUrl);
    for (const [name, token] of Object.entries(tokens)) expect(searchParams.get(name)).toBe(token);
  });

  test('in the older way', async () => {
    const { body } = await call(`GET /webcast/sign_url?url=${encodeURIComponent(url)}&client=ttlive-other&uuc=1`);
    expect(Object.keys(body)).toEqual(
      expect.arrayContaining(['signedUrl', 'User-Agent', 'msToken', '_signature', 'X-Bogus', 'browserName']),
    );
    expect((await call('GET /webcast/sign_url?url=x')).body).toEqual({ error: expect.any(String) });
  });

  test.each([{}, { url: 'x' }, { url, sessionId: 'S' }, { url, ttTargetIdc: 'T' }])('%j: 400', async body => {
    expect(await call('POST /tiktok/sign_url', body)).toMatchObject({ status: 400, body: { code: 400 } });
  });
});

describe('comments', () => {
  test('come out of the room, from the same viewer for the same session', async () => {
    const sent = await call(`POST /webcast/rooms/${roomId}/chat`, { content: 'hello' }, cookies);
    expect(sent.body).toMatchObject({ code: 200, data: { data: { content: 'hello' }, status_code: 0 } });
    const older = { content: 'again', roomId, sessionId: 'S', ttTargetIdc: 'useast5' };
    expect((await call('POST /webcast/chat', older)).status).toBe(200);
    await call(`POST /webcast/rooms/${roomId}/chat`, { content: 'other' }, { 'x-oauth-token': 'T' });
    const comments = mara.sentOf('WebcastChatMessage');
    expect(comments.map(({ comment }) => comment)).toEqual(['hello', 'again', 'other']);
    const [first, second, third] = comments.map(({ user }) => user?.uniqueId);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
    expect(first).not.toContain('S');
  });

  test.each([
    [`/webcast/rooms/${roomId}/chat`, { content: 'x' }, {}, 400],
    [`/webcast/rooms/${roomId}/chat`, { content: ' ' }, cookies, 400],
    [`/webcast/rooms/${roomId}/chat`, { content: 'x' }, { 'x-cookie-header': 'sessionid=S' }, 400],
    ['/webcast/rooms/1/chat', { content: 'x' }, cookies, 404],
    ['/webcast/chat', { content: 'x', roomId, sessionId: 'S' }, {}, 400],
  ])('POST %s %j: %d', async (path, body, headers, status) => {
    expect(await call(`POST ${path}`, body, headers as never)).toMatchObject({ status, body: { code: status } });
  });
});

describe('a socket', () => {
  const shaken = { 'user-agent': userAgent };

  async function shake(session: Record<string, string>, extra: string) {
    const { result, cookie } = await sign(simulator, roomId, { apiKey: 'k' }, session);
    return open(signedAddress(result, roomId), { ...shaken, cookie: `${cookie}${extra}` });
  }

  test('that was signed for a session needs its cookie, and no other', async () => {
    const accepted = await shake(cookies, '; sessionid=S');
    expect(accepted).toBeInstanceOf(RawClient);
    (accepted as RawClient).close();
    for (const [session, extra] of [
      [cookies, ''],
      [cookies, '; sessionid=other'],
      [{}, '; sessionid=S'],
      [{ 'x-oauth-token': 'T' }, '; sessionid=S'],
    ] as const) {
      expect(await shake(session, extra)).toMatchObject({
        status: 200,
        headers: { 'handshake-status': '417', 'handshake-msg': 'illegal secret key' },
      });
    }
  });
});

test('the connect call still gives a batch', async () => {
  const { result } = await sign(simulator, roomId, { platform: 'web' });
  expect(decode('WebcastChatMessage', result.messages[0]?.payload ?? new Uint8Array()).comment).toBe('hello');
});
