import { decode } from '@livetap/live/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../../src/simulator.js';
import { sign, userAgent } from '../support/client.js';

const roomId = '7429384756123456789';
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator();
  simulator.addRoom({ uniqueId: 'mara', roomId, scenario: false });
  simulator.addRoom({ uniqueId: 'otis', status: 'ended', scenario: false });
});
afterAll(() => simulator.close());

async function get(path: string) {
  const response = await fetch(`${simulator.endpoints.sign}${path}`);
  return { status: response.status, body: JSON.parse(await response.text()) };
}

describe('the connect call', () => {
  test('says where and how to connect', async () => {
    const { response, result, cookie } = await sign(simulator, roomId);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/protobuf');
    expect(response.headers.get('x-room-id')).toBe(roomId);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
    expect(response.headers.get('x-agent-id')).toBe('demo-1');
    expect(response.headers.get('ratelimit-limit')).toBe('1000000');
    expect(cookie).toMatch(/^ttwid=1%7C/);
    expect(result).toMatchObject({ fetchInterval: '1000', needsAck: true, isFirst: true, messages: [] });
    expect(result.cursor).toMatch(/^\d+_\d+_1_1_\d+_0$/);
    expect(result.internalExt).toMatch(/^fetch_time:\d+\|seq:0\|wss_info:/);
    expect(result.wsUrl).toBe(`${simulator.endpoints.push}/webcast/im/ws_proxy/ws_reuse_supplement/`);
    expect(result.wsParams.imprp).toMatch(/^[\w-]{32}$/);
    expect(simulator.rooms[0]?.violations).toEqual([]);
  });

  test('brings the comments from before, marked as history', async () => {
    const room = simulator.addRoom({ uniqueId: 'yuki', scenario: false });
    for (const text of ['one', 'two', 'three', 'four', 'five', 'six', 'seven']) room.say(text);
    room.viewers(3);
    const { result } = await sign(simulator, room.roomId);
    expect(result.messages.map(message => [message.type, message.isHistory, message.msgId])).toEqual(
      room.history.map(message => ['WebcastChatMessage', true, message.msgId]),
    );
    const comments = result.messages.map(({ payload }) => decode('WebcastChatMessage', payload).comment);
    expect(comments).toEqual(['two', 'three', 'four', 'five', 'six', 'seven']);
  });

  test('under its older name finds the room by id or by name', async () => {
    for (const query of [`room_id=${roomId}`, 'room_id=0&unique_id=mara', 'unique_id=mara']) {
      const response = await fetch(
        `${simulator.endpoints.sign}/webcast/fetch?${query}&user_agent=${encodeURIComponent(userAgent)}`,
      );
      expect([response.status, response.headers.get('x-room-id')]).toEqual([200, roomId]);
    }
  });

  test('with room id 0 resolves unique_id', async () => {
    const { response } = await sign(simulator, '0', { unique_id: 'mara' });
    expect(response.headers.get('x-room-id')).toBe(roomId);
  });

  test('notices when it is not told the User-Agent', async () => {
    const room = simulator.addRoom({ uniqueId: 'wren', scenario: false });
    await fetch(`${simulator.endpoints.sign}/webcast/rooms/${room.roomId}/connect`);
    expect(room.violations).toEqual([expect.stringContaining('user_agent')]);
  });

  test.each([
    ['/webcast/rooms/abc/connect', 400],
    ['/webcast/rooms/0/connect', 400],
    ['/webcast/fetch', 400],
    ['/webcast/rooms/7429384756123456780/connect', 500],
    ['/webcast/rooms/0/connect?unique_id=nobody', 500],
    ['/webcast/fetch?unique_id=otis', 500],
  ])('%s fails with %d and a message', async (path, status) => {
    const answer = await get(path);
    expect(answer).toEqual({ status, body: { code: status, message: expect.any(String) } });
  });
});

test('the room id of a host can be asked for', async () => {
  expect((await get('/webcast/anchors/mara/room_id')).body).toMatchObject({
    code: 200,
    ok: true,
    is_live: true,
    room_id: roomId,
  });
  expect((await get('/webcast/anchors/otis/room_id')).body).toMatchObject({ ok: true, is_live: false });
  expect(await get('/webcast/anchors/nobody/room_id')).toMatchObject({ status: 404, body: { code: 404, ok: false } });
});

test.each(['/accounts/me/rate_limits?type=WEBCAST', '/webcast/rate_limits'])('%s gives the limits', async path => {
  const { body } = await get(path);
  expect(body).toMatchObject({ code: 200, minute: { max: 1_000_000 } });
  expect(Object.keys(body)).toEqual(['code', 'day', 'hour', 'minute']);
});
