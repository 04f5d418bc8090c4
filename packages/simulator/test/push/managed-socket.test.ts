import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { managedEvent } from '../../src/push/managed-events.js';
import type { Room } from '../../src/room/room.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';

/*
 * TikTool's managed socket, by its address. The library's own source meets it in test/tiktool-socket.test.ts.
 */
let simulator: Simulator;
let room: Room;

beforeAll(async () => {
  simulator = await startSimulator({ apiKeys: { good: {} }, closeAfterEndMs: 20 });
  room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
});
afterAll(() => simulator.close());

/** A socket with what it says, from the start. */
function socketWith(query: string) {
  const socket = new WebSocket(`${simulator.endpoints.tiktool.replace('http', 'ws')}?${query}`);
  const frames: Record<string, unknown>[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', text => {
    frames.push(JSON.parse(String(text)));
    for (const look of waiting.splice(0)) look();
  });
  const closed = once(socket, 'close').then(([code, reason]) => [code, String(reason)]);
  const came = async (count: number) => {
    while (frames.length < count) await new Promise<void>(resolve => waiting.push(resolve));
    return frames;
  };
  return { socket, closed, came };
}

async function jwt(input: object): Promise<string> {
  const answer = await fetch(`${simulator.endpoints.tiktool}/authentication/jwt`, {
    method: 'POST',
    headers: { 'x-api-key': 'good' },
    body: JSON.stringify(input),
  });
  const { data } = (await answer.json()) as { data: { token: string } };
  return data.token;
}

test('says who the room is first, then its events, in both forms at once', async () => {
  const { socket, came } = socketWith('uniqueId=MARA&apiKey=good');
  await came(1);
  room.say('hello', 'bob');
  room.gift('Kite', { user: 'cid' });
  const [info, chat, gift] = await came(3);
  expect(info).toMatchObject({
    event: 'roomInfo',
    roomId: room.roomId,
    uniqueId: 'mara',
    roomInfo: { title: room.title },
  });
  const said = { type: 'chat', comment: 'hello', msgId: '', timestamp: expect.any(Number), user: { uniqueId: 'bob' } };
  expect(chat).toMatchObject({ event: 'chat', ...said, data: said });
  expect(gift).toMatchObject({ event: 'gift', data: { giftName: 'Kite', diamondCount: 100, giftType: 2 } });
  socket.close();
  await room.waitForNoSockets();
});

describe('is closed at once', () => {
  test.each([
    ['without a key', 'uniqueId=mara', 4401],
    ['for a key that is not known', 'uniqueId=mara&apiKey=bad', 4401],
    ['for a token that is not known', 'uniqueId=mara&jwtKey=bad', 4401],
    ['for nobody', 'apiKey=good', 4404],
    ['for who is not there', 'uniqueId=nils&apiKey=good', 4404],
  ])('%s', async (_why, query, code) => {
    const [closeCode, reason] = await socketWith(query).closed;
    expect([closeCode, simulator.requests.at(-1)?.refusal]).toEqual([code, reason]);
    expect(reason).not.toBe('');
  });

  test('for one more than the token allows, and for another creator', async () => {
    const token = await jwt({ allowed_creators: ['Mara'], max_websockets: 2 });
    const query = `uniqueId=mara&jwtKey=${token}`;
    const sockets = [socketWith(query), socketWith(query)];
    await Promise.all(sockets.map(({ came }) => came(1)));
    expect((await socketWith(query).closed)[0]).toBe(4429);
    expect((await socketWith(`uniqueId=nils&jwtKey=${token}`).closed)[0]).toBe(4401);
    for (const { socket } of sockets) socket.close();
    await room.waitForNoSockets();
    const another = socketWith(query);
    await another.came(1);
    another.socket.close();
    await room.waitForNoSockets();
  });
});

test('a token has to be asked for sensibly', async () => {
  const answer = await fetch(`${simulator.endpoints.tiktool}/authentication/jwt?apiKey=good&max_websockets=0`);
  expect(answer.status).toBe(400);
});

test('closes with the end of the stream, and when the connection is to be lost', async () => {
  const lost = socketWith('uniqueId=mara&apiKey=good');
  await lost.came(1);
  room.closeSockets(1011);
  expect((await lost.closed)[0]).toBe(1011);
  const ended = socketWith('uniqueId=mara&apiKey=good');
  await ended.came(1);
  room.end();
  expect((await ended.closed)[0]).toBe(4005);
  expect(await ended.came(2)).toMatchObject([{ event: 'roomInfo' }, { event: 'control', action: 3 }]);
});

test('bytes that are no message become an unknown event', () => {
  const payload = Uint8Array.of(0xff, 0xff, 0xff);
  for (const method of ['WebcastChatMessage', 'WebcastTomorrowMessage']) {
    expect(managedEvent({ method, msgId: '5', payload, message: undefined }, 7)).toEqual({
      ...{ type: 'unknown', method, timestamp: 7, msgId: '' },
    });
  }
});
