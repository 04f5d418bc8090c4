import { decode, encode } from '@livetap/live/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/clock.js';
import type { Room } from '../../src/room/room.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';
import { openUnsigned, watch } from '../support/client.js';

let clock: ManualClock;
let simulator: Simulator;
let room: Room;

beforeEach(async () => {
  clock = manualClock();
  simulator = await startSimulator({ clock });
  room = simulator.addRoom({ uniqueId: 'mara', roomId: '7429384756123456789', scenario: false });
});
afterEach(() => simulator.close());

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

describe('entering', () => {
  test('is answered by the first frame, and counted and logged', async () => {
    const client = await watch(simulator, room);
    const { frame } = await client.frame('im_enter_room_resp');
    expect(frame).toMatchObject({
      seqId: '1',
      service: '8888',
      method: '8',
      payloadEncoding: 'pb',
      payload: new Uint8Array(),
    });
    expect(frame.headers).toEqual([
      { key: 'compress_type', value: 'none' },
      { key: 'im_cursor', value: expect.stringMatching(/^\d+_\d+_1_1_\d+_0$/) },
    ]);
    await room.waitForSocket();
    expect(room.sockets).toBe(1);
    expect(room.entries).toEqual([
      { atMs: clock.now(), roomId: '7429384756123456789', enterUniqueId: '1234567890123456789' },
    ]);
    expect(room.violations).toEqual([]);
  });

  test('is needed before anything is sent', async () => {
    const client = await openUnsigned(simulator, room, {});
    room.say('nobody hears this');
    expect(room.frames[0]?.receivers).toBe(0);
    await client.enter(room.roomId);
    room.say('hello');
    const { batch } = await client.frame('msg');
    expect(batch.messages.map(({ payload }) => decode('WebcastChatMessage', payload).comment)).toEqual(['hello']);
  });

  test('brings the comments from before when nothing was signed', async () => {
    for (const text of ['one', 'two', 'three']) room.say(text);
    const client = await openUnsigned(simulator, room, { history_comment_count: '2' });
    await client.enter(room.roomId);
    const { batch } = await client.frame('msg');
    expect(batch.isFirst).toBe(true);
    expect(batch.messages.map(({ msgId, isHistory }) => [msgId, isHistory])).toEqual(
      room.sent.slice(1).map(({ msgId }) => [msgId, true]),
    );
  });

  test('another room leaves the first one', async () => {
    const other = simulator.addRoom({ uniqueId: 'otis', scenario: false });
    const client = await watch(simulator, room);
    client.heartbeat(room.roomId, 1);
    await client.enter(other.roomId);
    client.heartbeat(other.roomId, 1);
    await other.waitForHeartbeat(1);
    expect([room.sockets, other.sockets]).toEqual([0, 1]);
    room.say('not for you');
    other.say('for you');
    const { batch } = await client.frame('msg');
    expect(batch.messages[0]?.msgId).toBe(other.sent[0]?.msgId);
    expect([...room.violations, ...other.violations]).toEqual([]);
  });

  test('a room that is not on the air is a violation', async () => {
    const client = await watch(simulator, room);
    client.send('im_enter_room', encode('WebcastImEnterRoomMessage', { roomId: '7429384756123456780', liveId: '12' }));
    await room.waitUntil(({ violations }) => violations.length > 0, 'the violation');
    expect(room.violations).toEqual([expect.stringContaining('7429384756123456780')]);
    expect(room.sockets).toBe(1);
  });
});

describe('frames with messages', () => {
  test('carry what was sent, gzipped and plain by turns', async () => {
    const client = await watch(simulator, room);
    const first = room.send(
      { method: 'WebcastChatMessage', message: { comment: 'one' } },
      { method: 'Odd', payload: Uint8Array.of(8, 1) },
    );
    const second = room.say('two');
    const frames = [await client.frame('msg', 0), await client.frame('msg', 1)];
    expect(frames.map(({ gzipped }) => gzipped)).toEqual([true, false]);
    expect(frames.map(({ frame }) => frame.headers[0]?.value)).toEqual(['gzip', 'none']);
    expect(frames.map(({ frame }) => frame.logId)).toEqual([first.logId, second.logId]);
    expect(frames.map(({ frame }) => frame.seqId)).toEqual(['2', '3']);
    expect(frames[0]?.batch).toMatchObject({
      needsAck: true,
      isFirst: false,
      fetchInterval: '1000',
      now: String(clock.now()),
    });
    expect(frames[0]?.frame.headers[1]).toEqual({ key: 'im_cursor', value: frames[0]?.batch.cursor });
    const shown = frames[0]?.batch.messages.map(({ type, msgId, payload }) => [type, msgId, hex(payload)]);
    expect(shown).toEqual(first.messages.map(({ method, msgId, payload }) => [method, msgId, hex(payload)]));
  });

  test('are plain for a client that did not ask for gzip', async () => {
    const client = await openUnsigned(simulator, room, { compress: '' });
    await client.enter(room.roomId);
    room.say('one');
    room.say('two');
    expect([(await client.frame('msg', 0)).gzipped, (await client.frame('msg', 1)).gzipped]).toEqual([false, false]);
  });

  test('go to all clients of the room', async () => {
    const clients = [await watch(simulator, room), await watch(simulator, room)];
    expect(room.say('hello').receivers).toBe(2);
    for (const client of clients) expect((await client.frame('msg')).batch.messages).toHaveLength(1);
  });
});

describe('acks', () => {
  test('are recorded with their payload', async () => {
    const client = await watch(simulator, room);
    const { logId } = room.say('hello');
    const received = await client.frame('msg');
    client.ack(received);
    expect(await room.waitForAck(logId)).toEqual({ atMs: clock.now(), logId, payload: received.batch.internalExt });
    expect(room.violations).toEqual([]);
  });

  test('of the entry are allowed, of anything else that was not sent are not, nor twice', async () => {
    const client = await watch(simulator, room);
    client.ack(await client.frame('im_enter_room_resp'));
    await room.waitForAck();
    expect(room.violations).toEqual([]);
    client.ack(await client.frame('im_enter_room_resp'));
    client.send('ack', new Uint8Array(), '7429384756123456780');
    await room.waitForAck('7429384756123456780');
    expect(room.violations).toHaveLength(2);
    expect(room.violations[1]).toContain('7429384756123456780');
  });
});

describe('heartbeats', () => {
  test('are answered and recorded', async () => {
    const client = await watch(simulator, room);
    client.heartbeat(room.roomId, 1);
    client.heartbeat(room.roomId, 2);
    await room.waitForHeartbeat(2);
    expect((await client.frame('hb', 1)).frame).toMatchObject({ payloadType: 'hb', seqId: '3' });
    expect(room.heartbeats.map(({ roomId, sequence }) => [roomId, sequence])).toEqual([
      [room.roomId, '1'],
      [room.roomId, '2'],
    ]);
    expect(room.violations).toEqual([]);
  });

  test('in the short form of old clients are answered too', async () => {
    const client = await watch(simulator, room);
    client.sendBytes(Buffer.from('3a026862', 'hex'));
    await client.frame('hb');
    expect(room.heartbeats).toEqual([{ atMs: clock.now(), roomId: '0', sequence: '0' }]);
    expect(room.violations).toEqual([]);
  });

  test('may come before the entry and count on after it', async () => {
    const client = await openUnsigned(simulator, room, {});
    client.heartbeat(room.roomId, 1);
    await client.enter(room.roomId);
    client.heartbeat(room.roomId, 2);
    await room.waitForHeartbeat(2);
    expect(room.violations).toEqual([]);
  });

  test('for another room or out of order are violations', async () => {
    const client = await watch(simulator, room);
    client.heartbeat('7429384756123456800', 1);
    client.heartbeat(room.roomId, 5);
    await room.waitForHeartbeat(5);
    expect(room.violations).toEqual([
      expect.stringContaining('7429384756123456800'),
      'Heartbeat 5 came after heartbeat 1.',
    ]);
  });

  test('keep the socket open; 30 seconds without one close it, acks or not', async () => {
    const client = await watch(simulator, room);
    clock.advance(29_999);
    client.heartbeat(room.roomId, 1);
    await room.waitForHeartbeat(1);
    clock.advance(29_999);
    expect(room.sockets).toBe(1);
    client.ack(await client.frame('im_enter_room_resp'));
    await room.waitForAck();
    clock.advance(1);
    expect(await client.closed).toBe(1000);
    expect(room.sockets).toBe(0);
  });
});

describe('the end of the stream', () => {
  test.each([3, 4] as const)('by control message %d closes the sockets a moment later', async action => {
    const client = await watch(simulator, room);
    room.end(action);
    const { batch } = await client.frame('msg');
    expect(batch.messages[0]?.type).toBe('WebcastControlMessage');
    expect(decode('WebcastControlMessage', batch.messages[0]?.payload ?? new Uint8Array()).action).toBe(action);
    expect([room.status, room.sockets]).toEqual(['ended', 1]);
    clock.advance(1000);
    expect(await client.closed).toBe(1000);
  });

  test('without a word closes the sockets at once', async () => {
    const client = await watch(simulator, room);
    room.goOffline();
    expect(await client.closed).toBe(1000);
    expect([room.status, client.received.filter(({ frame }) => frame.payloadType === 'msg').length]).toEqual([
      'offline',
      0,
    ]);
  });
});

test('text, noise and unknown frames are violations and close nothing', async () => {
  const client = await watch(simulator, room);
  client.sendBytes('hello');
  client.sendBytes(Uint8Array.of(0xff, 0xff));
  client.send('im_enter_room', Uint8Array.of(0x0a, 0x7f));
  client.send('dance');
  client.heartbeat(room.roomId, 1);
  await room.waitForHeartbeat(1);
  expect(room.violations).toEqual([
    expect.stringContaining('text frame'),
    expect.stringContaining('2 bytes'),
    expect.stringContaining('cannot be decoded'),
    expect.stringContaining('"dance"'),
  ]);
  expect(room.sockets).toBe(1);
});

test('a client that leaves is gone', async () => {
  const client = await watch(simulator, room);
  client.close();
  await room.waitForNoSockets();
  expect(room.sockets).toBe(0);
});
