import { decode } from '@livetap/live/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Room } from '../../src/room/room.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';
import { open, RawClient, signedAddress, userAgent } from '../support/client.js';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

const session = { cookie: 'sessionid=x', 'user-agent': userAgent };

function request(room: Room, query: Record<string, string>, headers: Record<string, string> = session) {
  const search = new URLSearchParams({ aid: '1988', room_id: room.roomId, history_len: '10', ...query });
  return fetch(`${simulator.endpoints.webcast}/webcast/im/fetch/?${search}`, { headers });
}

/** One poll, decoded, with what the next one has to send. */
async function poll(room: Room, query: Record<string, string> = {}) {
  const response = await request(room, query);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/protobuf']);
  const result = decode('ProtoMessageFetchResult', new Uint8Array(await response.arrayBuffer()));
  const comments = result.messages.map(({ payload }) => decode('WebcastChatMessage', payload).comment);
  return { response, result, comments, next: { cursor: result.cursor, internal_ext: result.internalExt } };
}

test('the first poll brings the last comments as history, later ones what is new, in order, each once', async () => {
  const room = simulator.addRoom({ uniqueId: 'ann', roomId: '7429384756123456789', scenario: false });
  room.say('before');
  const first = await poll(room);
  expect(first.comments).toEqual(['before']);
  expect(first.result.messages[0]).toMatchObject({ isHistory: true, msgId: room.sent[0]?.msgId });
  expect(first.result).toMatchObject({ isFirst: true, fetchType: 2, fetchInterval: '1000', needsAck: false });

  room.say('one');
  room.send({ method: 'WebcastChatMessage', message: { comment: 'two' } });
  const second = await poll(room, first.next);
  expect(second.comments).toEqual(['one', 'two']);
  expect(second.result).toMatchObject({ isFirst: false, wsUrl: '' });
  expect(second.result.messages.map(({ msgId }) => msgId)).toEqual(room.sent.slice(1).map(({ msgId }) => msgId));
  expect(second.result.messages.every(({ isHistory }) => !isHistory)).toBe(true);

  const third = await poll(room, second.next);
  expect(third.comments).toEqual([]);
  // An earlier position gives the same again.
  expect((await poll(room, first.next)).comments).toEqual(['one', 'two']);
  const cursors = [first, second, third].map(({ result }) => result.cursor);
  expect(new Set(cursors).size).toBe(3);
  expect(room.polls.map(({ cursor, messages }) => [cursor, messages])).toEqual([
    ['', 1],
    [first.result.cursor, 2],
    [second.result.cursor, 0],
    [first.result.cursor, 2],
  ]);
  expect([room.violations, room.sockets]).toEqual([[], 0]);
});

test('history_len says how many old comments', async () => {
  const room = simulator.addRoom({ uniqueId: 'lea', scenario: false, earlierComments: 5 });
  expect((await poll(room, { history_len: '2' })).comments).toHaveLength(2);
  expect((await poll(room, { history_len: '0' })).comments).toHaveLength(0);
  expect((await poll(room, { history_len: '99' })).comments).toHaveLength(5);
});

test('the first poll offers a socket that can be opened', async () => {
  const room = simulator.addRoom({ uniqueId: 'tom', scenario: false });
  const { response, result } = await poll(room);
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const client = await open(signedAddress(result, room.roomId), { 'user-agent': userAgent, cookie });
  expect(client).toBeInstanceOf(RawClient);
  (client as RawClient).close();
});

describe('whoever polls', () => {
  test('has a session or a signature, else the answer is an empty 403', async () => {
    const room = simulator.addRoom({ uniqueId: 'kim', scenario: false });
    for (const headers of [{}, { cookie: 'ttwid=1' }, { cookie: 'sessionid=' }]) {
      const response = await request(room, {}, headers);
      expect([response.status, await response.text()]).toEqual([403, '']);
    }
    expect((await request(room, { 'X-Bogus': 'DFSz' }, {})).status).toBe(200);
    expect((await request(room, { 'X-Bogus': '' }, {})).status).toBe(403);
    expect(room.polls).toHaveLength(1);
  });

  test('without aid, or for a room that does not exist, is refused with HTTP 200', async () => {
    const room = simulator.addRoom({ uniqueId: 'joe', scenario: false });
    for (const query of [{ aid: '' }, { room_id: '5' }, { room_id: '' }]) {
      const response = await request(room, query);
      expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ status_code: 10011 })]);
    }
  });

  test('begins the scenario', async () => {
    const room = simulator.addRoom({
      uniqueId: 'eve',
      scenario: { kind: 'peak', speed: Number.POSITIVE_INFINITY, durationMs: 10_000 },
    });
    const first = await poll(room);
    await room.waitUntil(({ playing, counts }) => !playing && counts.frames > 0, 'the end of the scenario');
    const response = await request(room, first.next);
    const { messages } = decode('ProtoMessageFetchResult', new Uint8Array(await response.arrayBuffer()));
    expect(messages.map(({ msgId }) => msgId)).toEqual(room.sent.map(({ msgId }) => msgId));
    expect(messages.length).toBeGreaterThan(100);
  });

  test('with a position that was never given out is told nothing, and the room remembers', async () => {
    const room = simulator.addRoom({ uniqueId: 'max', scenario: false });
    const { next } = await poll(room);
    room.say('hi');
    expect((await poll(room, { ...next, cursor: 'c1' })).comments).toEqual([]);
    expect((await poll(room, { ...next, cursor: '1_9_1_1_1_0' })).comments).toEqual([]);
    expect((await poll(room, { cursor: next.cursor })).comments).toEqual(['hi']);
    expect(room.violations).toEqual([
      'A client polled with a cursor that was not given out.',
      'A client polled with a cursor that was not given out.',
      'A client polled with an internal_ext that does not belong to its cursor.',
    ]);
  });

  test('sees the end of the stream, and nothing of the next broadcast', async () => {
    const room = simulator.addRoom({ uniqueId: 'pia', scenario: false });
    const { roomId } = room;
    const { next } = await poll(room);
    room.end();
    const { result } = await poll(room, next);
    expect(result.messages.map(({ type }) => type)).toEqual(['WebcastControlMessage']);
    room.goLive();
    room.say('a new evening');
    expect((await poll(room, { ...next, room_id: roomId })).comments).toEqual([]);
    expect((await poll(room)).comments).toEqual(['a new evening']);
  });
});

test('a room that keeps few records gives what it still has', async () => {
  await using small = await startSimulator({ keepRecords: 5 });
  const room = small.addRoom({ uniqueId: 'ann', scenario: false });
  const url = `${small.endpoints.webcast}/webcast/im/fetch/?aid=1988&room_id=${room.roomId}`;
  const read = async (address: string) =>
    decode('ProtoMessageFetchResult', new Uint8Array(await (await fetch(address, { headers: session })).arrayBuffer()));
  const { cursor, internalExt } = await read(url);
  for (let count = 0; count < 2_000; count++) room.say(String(count));
  const query = new URLSearchParams({ cursor, internal_ext: internalExt });
  const { messages } = await read(`${url}&${query}`);
  expect(messages.length).toBeGreaterThanOrEqual(5);
  expect(messages.at(-1)?.msgId).toBe(room.sent.at(-1)?.msgId);
});
