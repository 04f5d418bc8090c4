import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../../src/simulator.js';

const roomId = '7429384756123456789';
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator();
  simulator.addRoom({
    uniqueId: 'mara',
    roomId,
    title: 'Songs </script> & <tea>',
    nickname: 'Mara W.',
    scenario: false,
  });
  simulator.addRoom({ uniqueId: 'otis', status: 'offline', roomId: '7429384756123456791', scenario: false });
  simulator.addRoom({ uniqueId: 'wren', status: 'offline', roomId: '0', scenario: false });
});
afterAll(() => simulator.close());

async function page(name: string) {
  const response = await fetch(`${simulator.endpoints.web}/@${name}/live`);
  const text = await response.text();
  const state = /<script id="SIGI_STATE" type="application\/json">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
  return { response, text, state: JSON.parse(state) };
}

async function userRoom(query: string, path = '/api-live/user/room/') {
  const response = await fetch(`${simulator.endpoints.web}${path}?${query}`);
  return { status: response.status, body: JSON.parse(await response.text()) };
}

describe('the first visit', () => {
  test('sets a ttwid cookie, percent-encoded, of four parts', async () => {
    const response = await fetch(`${simulator.url}/`);
    const [cookie] = response.headers.getSetCookie();
    expect(response.status).toBe(200);
    expect(decodeURIComponent(cookie ?? '')).toMatch(/^ttwid=1\|[\w-]{43}\|\d{10}\|[0-9a-f]{64}; Path=\//);
  });

  test('a visitor who has one keeps it', async () => {
    const [cookie = ''] = (await fetch(`${simulator.url}/`)).headers.getSetCookie();
    const again = await fetch(`${simulator.url}/`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(again.headers.getSetCookie()).toEqual([]);
  });
});

describe('the profile page', () => {
  async function detail(name: string) {
    const text = await (await fetch(`${simulator.endpoints.web}/@${name}`)).text();
    const data = /<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__"[^>]*>(.*?)<\/script>/s.exec(text)?.[1] ?? '';
    return JSON.parse(data).__DEFAULT_SCOPE__['webapp.user-detail'];
  }

  test('holds the user and the totals, by name and by user id', async () => {
    const { statusCode, userInfo } = await detail('mara');
    expect(statusCode).toBe(0);
    expect(userInfo.user).toMatchObject({ uniqueId: 'mara', nickname: 'Mara W.', roomId, secUid: expect.any(String) });
    expect(userInfo.stats.followerCount).toBeGreaterThan(0);
    expect((await detail(userInfo.user.id)).userInfo.user.uniqueId).toBe('mara');
  });

  test('names no room of who is not live, and nobody where there is nobody', async () => {
    expect((await detail('otis')).userInfo.user.roomId).toBe('');
    expect(await detail('nobody')).toEqual({ statusCode: 10221, statusMsg: '' });
  });
});

describe('the live page', () => {
  test('of a live room holds its state, and sets the cookie', async () => {
    const { response, text, state } = await page('mara');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.getSetCookie()[0]).toMatch(/^ttwid=1%7C/);
    expect(text).toContain('<title>Mara W. (@mara) is LIVE - TikTok LIVE</title>');
    const { user, stats, liveRoom } = state.LiveRoom.liveRoomUserInfo;
    expect(state.LiveRoom.liveRoomStatus).toBe(0);
    expect(user).toMatchObject({ uniqueId: 'mara', nickname: 'Mara W.', roomId, status: 2 });
    expect(user.id).toBe(simulator.rooms[0]?.userId);
    expect(stats.followerCount).toBeGreaterThan(0);
    expect(liveRoom).toMatchObject({ title: 'Songs </script> & <tea>', status: 2, liveRoomStats: { userCount: 0 } });
    expect(liveRoom.streamId).not.toBe(roomId);
    const stream = JSON.parse(liveRoom.streamData.pull_data.stream_data);
    expect(Object.keys(stream.data)).toEqual(['origin', 'hd', 'sd', 'ld', 'ao']);
    expect(stream.data.origin.main.flv).toContain(`${simulator.url}/stage/stream-${liveRoom.streamId}_or4.flv?`);
    expect(state.CurrentRoom).toMatchObject({ roomInfo: null, roomId: '' });
  });

  test('of an offline room keeps the id of the last broadcast, with status 4', async () => {
    const { state } = await page('otis');
    const { user, liveRoom } = state.LiveRoom.liveRoomUserInfo;
    expect([user.roomId, user.status, liveRoom.status]).toEqual(['7429384756123456791', 4, 4]);
  });

  test('of somebody unknown has a state without LiveRoom', async () => {
    const { response, state } = await page('nobody');
    expect(response.status).toBe(200);
    expect(state.LiveRoom).toBeUndefined();
    expect(state.CurrentRoom).toBeDefined();
  });
});

describe('api-live/user/room', () => {
  const good = 'aid=1988&sourceType=54&uniqueId=';

  test('gives what the page gives, with or without the closing slash, whatever the case of the name', async () => {
    const { state } = await page('mara');
    const { body } = await userRoom(`${good}mara`);
    expect(body).toEqual({ statusCode: 0, message: '', data: state.LiveRoom.liveRoomUserInfo });
    expect((await userRoom(`${good}MARA`, '/api-live/user/room')).body).toEqual(body);
  });

  test('knows unknown users and missing parameters', async () => {
    expect((await userRoom(`${good}nobody`)).body).toMatchObject({ statusCode: 19881007, message: 'user_not_found' });
    for (const bad of ['uniqueId=mara&sourceType=54', 'aid=1988&uniqueId=mara', 'aid=1988&sourceType=54']) {
      const { status, body } = await userRoom(bad);
      expect([status, body.message]).toEqual([200, 'params_error']);
      expect(body.statusCode).not.toBe(0);
    }
  });

  test('follows the room: paused, ended, on the air again with a new id', async () => {
    const room = simulator.addRoom({ uniqueId: 'yuki', scenario: false });
    const look = async () => (await userRoom(`${good}yuki`)).body.data;
    room.pause();
    expect((await look()).liveRoom.status).toBe(3);
    room.resume();
    expect((await look()).liveRoom.status).toBe(2);
    room.end();
    const before = await look();
    expect([before.liveRoom.status, before.user.roomId]).toEqual([4, room.roomId]);
    room.goLive({ title: 'Once more' });
    const after = await look();
    expect([after.liveRoom.status, after.liveRoom.title, after.user.roomId]).toEqual([2, 'Once more', room.roomId]);
    expect(after.user.roomId).not.toBe(before.user.roomId);
  });

  test('an offline room can have the id 0', async () => {
    const { body } = await userRoom(`${good}wren`);
    expect([body.data.user.roomId, body.data.liveRoom.status]).toEqual(['0', 4]);
  });
});
