import { decode } from '@livetap/live/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giftCatalogue } from '../../src/scenario/gifts.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';
import { watch } from '../support/client.js';

/* The endpoints of the webcast host that ask who is asking. */

const roomId = '7429384756123456789';
const session = { cookie: 'a=b; sessionid=s3cret' };
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ giftListNeedsSignature: true });
  simulator.addRoom({ uniqueId: 'mara', roomId, scenario: false });
});
afterAll(() => simulator.close());

async function get(path: string, headers: Record<string, string> = {}, init: RequestInit = {}) {
  const response = await fetch(`${simulator.endpoints.webcast}/webcast/${path}`, { headers, ...init });
  const text = await response.text();
  return { status: response.status, text, body: text === '' ? undefined : JSON.parse(text) };
}

function post(path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = session) {
  const type =
    typeof body === 'string' && body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
  return get(path, { 'content-type': type, ...headers }, { method: 'POST', body });
}

test('gift/list is empty without a signature where one is wanted', async () => {
  const path = `gift/list/?aid=1988&room_id=${roomId}`;
  expect((await get(path)).body).toMatchObject({ status_code: 0, data: {} });
  expect((await get(path)).body.data.gifts).toBeUndefined();
  expect((await get(`${path}&X-Bogus=DFSz`)).body.data.gifts).toHaveLength(giftCatalogue.length);
});

describe('ranklist/online_audience', () => {
  test('lists who did something, by what they gave', async () => {
    const room = simulator.addRoom({ uniqueId: 'otis', scenario: false });
    room.say('hi', 'bob');
    room.gift('Kite', { user: 'cleo' });
    room.giftStreak('Little Drum', 3, 'dan');
    room.viewers(40);
    const { body, text } = await get(
      `ranklist/online_audience/?aid=1988&room_id=${room.roomId}&anchor_id=${room.userId}`,
      session,
    );
    expect(body).toMatchObject({ status_code: 0, data: { total: 40, anonymous: 37 } });
    const ranks = body.data.ranks.map((rank: { rank: number; score: number; user: { display_id: string } }) => [
      ...[rank.rank, rank.score, rank.user.display_id],
    ]);
    expect(ranks).toEqual([
      [1, 100, 'cleo'],
      [2, 15, 'dan'],
      [3, 0, 'bob'],
    ]);
    expect(text).toContain(`"id":${body.data.ranks[0].user.id_str},`);
  });

  test('is for accounts, and for the host of the room', async () => {
    const { userId = '' } = simulator.rooms[0] ?? {};
    const path = `ranklist/online_audience/?aid=1988&room_id=${roomId}&anchor_id=`;
    expect((await get(path + userId)).body.status_code).toBe(20003);
    expect((await get(`${path}5`, session)).body.status_code).toBe(10011);
    expect((await get(path + userId, session)).body.data.ranks).toEqual([]);
  });
});

describe('room/enter and room/leave', () => {
  test('give the room to whoever is admitted', async () => {
    for (const body of [`room_id=${roomId}&enter_source=others-others`, `{"room_id":"${roomId}"}`]) {
      expect((await post('room/enter/?aid=1988', body)).body).toMatchObject({
        status_code: 0,
        data: { id_str: roomId },
      });
    }
    expect((await post('room/leave/', `{"reason":0,"room_id":"${roomId}"}`)).body).toMatchObject({ status_code: 0 });
    expect((await post('room/enter/?X-Bogus=1', `room_id=${roomId}`, {})).body.data.status).toBe(2);
  });

  test('refuse everybody else, and other rooms', async () => {
    expect(await post('room/enter/', `room_id=${roomId}`, {})).toMatchObject({ status: 403, text: '' });
    expect(await post('room/leave/', `room_id=${roomId}`, {})).toMatchObject({ status: 403, text: '' });
    expect((await post('room/enter/', 'room_id=5')).body.status_code).toBe(10011);
    // A number in JSON loses its last digits on the way, here as there.
    expect((await post('room/enter/', `{"room_id":${roomId}}`)).body.status_code).toBe(10011);
    expect((await post('room/leave/', '{"room_id"')).body.status_code).toBe(10011);
    expect((await get('room/enter/', session)).status).toBe(404);
  });
});

describe('room/chat', () => {
  test('echoes the comment to the sockets of the room', async () => {
    const room = simulator.addRoom({ uniqueId: 'wren', scenario: false });
    const client = await watch(simulator, room);
    const { body, text } = await post(
      'room/chat/?aid=1988',
      JSON.stringify({ room_id: room.roomId, content: 'hé 😀' }),
    );
    const [message] = (await client.frame('msg')).batch.messages;
    const chat = decode('WebcastChatMessage', message?.payload ?? new Uint8Array());
    expect([chat.comment, chat.user?.uniqueId]).toEqual(['hé 😀', expect.stringMatching(/^account_\d+$/)]);
    expect(body).toMatchObject({ status_code: 0, data: { content: 'hé 😀', msg_id_str: message?.msgId } });
    expect(text).toContain(`"msg_id":${message?.msgId},`);
    expect(JSON.stringify([...room.sent])).not.toContain('s3cret');
    client.close();
  });

  test('takes the comment from the query too, as old clients send it', async () => {
    const room = simulator.addRoom({ uniqueId: 'nils', scenario: false });
    await post(`room/chat/?room_id=${room.roomId}&content=hi+there`, '');
    expect(room.sentOf('WebcastChatMessage')[0]?.comment).toBe('hi there');
  });

  test('is for accounts, and needs a room on the air and something to say', async () => {
    const body = JSON.stringify({ room_id: roomId, content: 'hi' });
    expect((await post('room/chat/', body, {})).body.status_code).toBe(20003);
    expect((await post('room/chat/', body, { cookie: 'sessionid=' })).body.status_code).toBe(20003);
    expect((await post('room/chat/', JSON.stringify({ room_id: roomId, content: ' ' }))).body.status_code).toBe(10011);
    expect((await post('room/chat/', JSON.stringify({ room_id: '5', content: 'hi' }))).body.status_code).toBe(10011);
    expect((await post('room/chat/', new Uint8Array([0xff, 0xfe]))).body.status_code).toBe(10011);
    expect(simulator.rooms[0]?.sent).toEqual([]);
  });

  test('a body without end is not kept', async () => {
    const { status } = await post('room/chat/', `{"content":"${'x'.repeat(70_000)}"}`);
    expect(status).toBe(413);
    expect(simulator.requests.at(-1)?.body).toHaveLength(0);
  });
});
