import { describe, expect, test } from 'vitest';
import { openSigned, type RawClient, watch } from '../support/client.js';
import { freshRoom } from './stage.js';

const stage = freshRoom();

const types = (client: RawClient) => client.received.map(({ frame }) => frame.payloadType);

describe('cut', () => {
  test.each([
    ['a short frame', 'x'],
    ['a frame of more than 125 bytes', 'x'.repeat(500)],
    ['a frame of more than 65,535 bytes', 'x'.repeat(70_000)],
  ])('breaks the connection in the middle of %s', async (_name, text) => {
    const client = await watch(stage.simulator, stage.room);
    const fault = stage.simulator.inject('cut');
    stage.room.send({ method: 'Odd', payload: Buffer.from(text) });
    expect(await client.closed).toBe(1006);
    expect(types(client)).toEqual(['im_enter_room_resp']);
    expect(fault.count).toBe(1);
    await stage.room.waitForNoSockets();
  });

  test('lets the frames before pass', async () => {
    const client = await watch(stage.simulator, stage.room);
    stage.simulator.inject('cut', { after: 2 });
    for (const word of ['one', 'two', 'three']) stage.room.say(word);
    expect(await client.closed).toBe(1006);
    expect(types(client)).toEqual(['im_enter_room_resp', 'msg', 'msg']);
  });
});

describe('close', () => {
  test.each([1000, 1011, 4404])('with code %i', async code => {
    const client = await watch(stage.simulator, stage.room);
    stage.simulator.inject('close', { code });
    stage.room.say('hello');
    expect(await client.closed).toBe(code);
    expect(types(client)).toEqual(['im_enter_room_resp']);
  });

  test.each([999, 1005, 1006, 1015, 2999, 5000, 1000.5])('%d is no code to close with', code => {
    expect(() => stage.simulator.inject('close', { code })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    );
  });
});

describe('half-open', () => {
  test('stops both directions, until it ends', async () => {
    const client = await watch(stage.simulator, stage.room);
    const fault = stage.simulator.inject('half-open');
    stage.room.say('lost');
    client.heartbeat(stage.room.roomId, 1);
    fault.stop();
    // What came meanwhile is heard now; what was to go out is lost.
    await stage.room.waitForHeartbeat(1);
    expect((await client.frame('hb')).frame.payloadType).toBe('hb');
    stage.room.say('heard');
    await client.frame('msg');
    expect(types(client)).toEqual(['im_enter_room_resp', 'hb', 'msg']);
    expect(fault.count).toBe(1);
  });

  test('leaves other sockets alone, and the one that is stuck hears nothing of its end', async () => {
    const stuck = await watch(stage.simulator, stage.room);
    stage.simulator.inject('half-open', { times: 1 });
    stage.room.say('lost');
    const other = await watch(stage.simulator, stage.room);
    stuck.heartbeat(stage.room.roomId, 1);
    stage.room.say('heard');
    await other.frame('msg');
    other.heartbeat(stage.room.roomId, 1);
    await other.frame('hb');
    expect(types(stuck)).toEqual(['im_enter_room_resp']);
    expect(stage.room.heartbeats).toHaveLength(1);
    // Both are given up by the server; only one of them learns of it.
    stage.clock.advance(30_000);
    expect(await other.closed).toBe(1000);
    expect(stage.room.sockets).toBe(0);
    expect(await Promise.race([stuck.closed, openSigned(stage.simulator, stage.room).then(() => 'still open')])).toBe(
      'still open',
    );
  });

  test('ends with the close that was meant meanwhile', async () => {
    const client = await watch(stage.simulator, stage.room);
    const fault = stage.simulator.inject('half-open');
    stage.room.say('lost');
    stage.room.goOffline();
    fault.stop();
    expect(await client.closed).toBe(1000);
  });
});

describe('silence', () => {
  test('a socket that is accepted hears nothing, and is heard', async () => {
    const fault = stage.simulator.inject('silence', { times: 1 });
    const client = await openSigned(stage.simulator, stage.room);
    client.send('hb');
    await stage.room.waitForHeartbeat();
    const other = await watch(stage.simulator, stage.room);
    stage.room.say('hello');
    await other.frame('msg');
    expect(client.bytes).toEqual([]);
    expect(fault.count).toBe(1);
    fault.stop();
    client.send('hb');
    await client.frame('hb');
  });

  test('does not befall a socket that has heard something', async () => {
    const client = await watch(stage.simulator, stage.room);
    stage.room.say('before');
    stage.simulator.inject('silence', { after: 1 });
    stage.room.say('after');
    await client.frame('msg', 1);
  });
});

test('deaf: heartbeats are answered, messages do not come, until it ends', async () => {
  const client = await watch(stage.simulator, stage.room);
  const fault = stage.simulator.inject('deaf', { after: 1 });
  for (const word of ['one', 'two', 'three']) stage.room.say(word);
  client.heartbeat(stage.room.roomId, 1);
  await client.frame('hb');
  expect(types(client)).toEqual(['im_enter_room_resp', 'msg', 'hb']);
  expect(fault.count).toBe(1);
  fault.stop();
  stage.room.say('four');
  await client.frame('msg', 1);
});

test('no-entry-answer: the entry counts and is not confirmed', async () => {
  stage.simulator.inject('no-entry-answer');
  const client = await openSigned(stage.simulator, stage.room);
  void client.enter(stage.room.roomId);
  await stage.room.waitForSocket();
  stage.room.say('hello');
  await client.frame('msg');
  expect(types(client)).toEqual(['msg']);
});

describe('slow-frames', () => {
  test('come late and in order', async () => {
    const client = await watch(stage.simulator, stage.room);
    stage.simulator.inject('slow-frames', { delayMs: 1000 });
    stage.room.say('one');
    stage.room.say('two');
    stage.clock.advance(999);
    client.heartbeat(stage.room.roomId, 1);
    await stage.room.waitForHeartbeat(1);
    expect(types(client)).toEqual(['im_enter_room_resp']);
    stage.clock.advance(1);
    await client.frame('msg', 1);
    stage.clock.advance(999);
    await client.frame('hb');
    expect(client.received.map(({ frame }) => frame.seqId)).toEqual(['1', '2', '3', '4']);
  });

  test('what is not late itself waits behind what is', async () => {
    const client = await watch(stage.simulator, stage.room);
    stage.simulator.inject('slow-frames', { delayMs: 1000, times: 1 });
    for (const word of ['one', 'two', 'three']) stage.room.say(word);
    client.heartbeat(stage.room.roomId, 1);
    await stage.room.waitForHeartbeat(1);
    stage.clock.advance(1000);
    await client.frame('hb');
    stage.room.say('four');
    await client.frame('msg', 3);
    expect(client.received.map(({ frame }) => frame.seqId)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('come at once and in order when it ends', async () => {
    const client = await watch(stage.simulator, stage.room);
    const fault = stage.simulator.inject('slow-frames');
    stage.room.say('one');
    stage.room.say('two');
    fault.stop();
    stage.room.say('three');
    await client.frame('msg', 2);
    expect(client.received.map(({ frame }) => frame.seqId)).toEqual(['1', '2', '3', '4']);
  });
});

test('leave-request comes after a frame', async () => {
  const client = await watch(stage.simulator, stage.room);
  stage.simulator.inject('leave-request', { times: 1 });
  stage.room.say('hello');
  await client.frame('close');
  expect(types(client)).toEqual(['im_enter_room_resp', 'msg', 'close']);
});
