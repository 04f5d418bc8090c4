import { decode } from '@livetap/live/schema';
import { beforeEach, describe, expect, test } from 'vitest';
import { type RawClient, type ReceivedFrame, watch } from '../support/client.js';
import { freshRoom } from './stage.js';

const stage = freshRoom();
let client: RawClient;

beforeEach(async () => {
  client = await watch(stage.simulator, stage.room);
});

const comments = ({ batch }: ReceivedFrame) =>
  batch.messages.map(({ payload }) => decode('WebcastChatMessage', payload).comment);
const frames = () => client.received.filter(({ frame }) => frame.payloadType === 'msg');

/** Waits until everything sent so far has arrived. */
async function settled(): Promise<void> {
  const beats = client.received.filter(({ frame }) => frame.payloadType === 'hb').length;
  client.send('hb');
  await client.frame('hb', beats);
}

describe('late', () => {
  test('messages carry times of the past, everything else as it was', async () => {
    stage.simulator.inject('late', { byMs: 240_000, times: 1 });
    const { messages } = stage.room.say('old news');
    stage.room.say('news');
    const [old, fresh] = [await client.frame('msg', 0), await client.frame('msg', 1)];
    const [oldChat, freshChat] = [old, fresh].map(({ batch }) =>
      decode('WebcastChatMessage', batch.messages[0]?.payload ?? new Uint8Array()),
    );
    expect(oldChat).toMatchObject({
      comment: 'old news',
      common: { createTime: String(stage.clock.now() - 240_000), msgId: messages[0]?.msgId },
    });
    expect(freshChat?.common?.createTime).toBe(String(stage.clock.now()));
    expect([old.gzipped, fresh.gzipped]).toEqual([true, false]);
  });

  test('leaves messages alone that were given as bytes', async () => {
    stage.simulator.inject('late');
    const payload = Uint8Array.of(8, 1);
    stage.room.send({ method: 'Odd', payload });
    expect((await client.frame('msg')).batch.messages[0]?.payload).toEqual(payload);
  });
});

test('duplicate: the same bytes twice, and both may be acked', async () => {
  stage.simulator.inject('duplicate', { times: 1 });
  const { logId } = stage.room.say('twice');
  await client.frame('msg', 1);
  expect(client.bytes.at(-1)).toEqual(client.bytes.at(-2));
  for (const frame of frames()) client.ack(frame);
  await stage.room.waitUntil(({ acks }) => acks.length === 2, 'both acks');
  expect(stage.room.violations).toEqual([]);
  client.ack(frames()[0] as ReceivedFrame);
  await stage.room.waitUntil(({ violations }) => violations.length === 1, 'the violation');
  expect(stage.room.violations[0]).toContain(logId);
});

test('repeat: messages of the frame before come once more under their ids', async () => {
  const fault = stage.simulator.inject('repeat');
  const sent = ['one', 'two', 'three'].map(word => stage.room.say(word));
  await client.frame('msg', 2);
  expect(frames().map(comments)).toEqual([['one'], ['one', 'two'], ['two', 'three']]);
  const ids = frames().map(({ batch }) => batch.messages.map(({ msgId }) => msgId));
  expect(ids[1]).toEqual([sent[0]?.messages[0]?.msgId, sent[1]?.messages[0]?.msgId]);
  expect(fault.count).toBe(2);
});

describe('reorder', () => {
  test('swaps a frame with the one that follows it', async () => {
    stage.simulator.inject('reorder', { times: 1 });
    for (const word of ['one', 'two', 'three', 'four']) stage.room.say(word);
    await client.frame('msg', 3);
    expect(frames().map(frame => comments(frame)[0])).toEqual(['two', 'one', 'three', 'four']);
  });

  test('lets go of what it holds when it ends', async () => {
    const fault = stage.simulator.inject('reorder');
    stage.room.say('held');
    await settled();
    expect(frames()).toHaveLength(0);
    fault.stop();
    expect(comments(await client.frame('msg'))).toEqual(['held']);
  });
});

test('drop: a frame is lost, and its number with it', async () => {
  stage.simulator.inject('drop', { after: 1, times: 1 });
  for (const word of ['one', 'two', 'three']) stage.room.say(word);
  await client.frame('msg', 1);
  expect(frames().map(frame => comments(frame)[0])).toEqual(['one', 'three']);
  expect(frames().map(({ frame }) => frame.seqId)).toEqual(['2', '4']);
});

describe('truncate', () => {
  test.each([
    [0, () => 0],
    [0.3, (length: number) => Math.floor(length * 0.3)],
    [1, (length: number) => length - 1],
  ])('keeps %d of a frame, and never all of it', async (keep, expected) => {
    const fault = stage.simulator.inject('truncate', { keep });
    stage.room.send({ method: 'Odd', payload: Buffer.alloc(50) });
    await settled();
    fault.stop();
    stage.room.send({ method: 'Odd', payload: Buffer.alloc(50) });
    stage.room.send({ method: 'Odd', payload: Buffer.alloc(50) });
    await settled();
    // Entry, truncated, heartbeat, plain, and gzip as the truncated one was; times and ids have the same lengths.
    const [, cut, , , whole] = client.bytes;
    expect(cut?.length).toBe(expected(whole?.length ?? 0));
  });
});

describe('corrupt', () => {
  test('changes the payload and not the frame around it', async () => {
    stage.simulator.inject('corrupt', { bytes: 20, times: 1 });
    const { logId } = stage.room.say('something to be changed, long enough to be gzipped well');
    const [bytes = Buffer.alloc(0)] = await client.unreadables(1);
    expect(decode('WebcastPushFrame', bytes)).toMatchObject({ payloadType: 'msg', logId });
  });

  test('is the same again with the same seed, and another with another', async () => {
    /** Which bytes of the payload a fault changed, and into what. */
    const changes = async (seed: number) => {
      stage.room.send({ method: 'Odd', payload: Buffer.alloc(200) });
      using _fault = stage.simulator.inject('corrupt', { seed, bytes: 3 });
      const index = client.bytes.length;
      const { logId } = stage.room.send({ method: 'Odd', payload: Buffer.alloc(200) });
      await settled();
      const frame = decode('WebcastPushFrame', client.bytes[index + 1] ?? Buffer.alloc(0));
      expect(frame.logId).toBe(logId);
      return [...frame.payload.entries()].filter(([at, byte]) => byte !== 0 && at > 100 && at < 200);
    };
    const [first, again, other] = [await changes(5), await changes(5), await changes(6)];
    expect(first).not.toEqual([]);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });
});

test('garbage: a frame that is no protobuf, and then the one that was meant', async () => {
  stage.simulator.inject('garbage', { bytes: 33, times: 1 });
  stage.room.say('hello');
  const [bytes] = await client.unreadables(1);
  expect(bytes).toHaveLength(33);
  expect(comments(await client.frame('msg'))).toEqual(['hello']);
});

test('unknown-method: a message of its own that no schema knows', async () => {
  stage.simulator.inject('unknown-method', { method: 'WebcastNovelMessage', times: 1 });
  stage.room.say('hello');
  const [extra, usual] = [await client.frame('msg', 0), await client.frame('msg', 1)];
  expect(extra.batch.messages.map(({ type }) => type)).toEqual(['WebcastNovelMessage']);
  expect(comments(usual)).toEqual(['hello']);
  client.ack(extra);
  await stage.room.waitForAck(extra.frame.logId);
  expect(stage.room.violations).toEqual([]);
  expect(stage.room.counts.messages).toBe(1);
});

test('undecodable: a message of its own whose bytes are no protobuf', async () => {
  stage.simulator.inject('undecodable', { times: 1 });
  stage.room.say('hello');
  const { batch } = await client.frame('msg', 0);
  expect(() => decode('WebcastInRoomBannerMessage', batch.messages[0]?.payload ?? new Uint8Array())).toThrow();
  expect(comments(await client.frame('msg', 1))).toEqual(['hello']);
});

test('fragmentary-gzip: the header says gzip, the payload begins so, and inflates to nothing', async () => {
  stage.simulator.inject('fragmentary-gzip', { keep: 0.6, times: 1 });
  stage.room.say('hello');
  const [bytes = Buffer.alloc(0)] = await client.unreadables(1);
  const frame = decode('WebcastPushFrame', bytes);
  expect(frame.headers[0]).toEqual({ key: 'compress_type', value: 'gzip' });
  expect([...frame.payload.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
});

test('gzip-bomb: a small frame inflates to what was asked for', async () => {
  const { gunzipSync } = await import('node:zlib');
  stage.simulator.inject('gzip-bomb', { mebibytes: 3, times: 1 });
  stage.room.say('hello');
  const [bytes = Buffer.alloc(0)] = await client.unreadables(1);
  expect(bytes.length).toBeLessThan(10_000);
  expect(gunzipSync(decode('WebcastPushFrame', bytes).payload)).toHaveLength(3 * 2 ** 20);
});

test('flood: so many frames at once, which are no chances for more', async () => {
  const fault = stage.simulator.inject('flood', { frames: 300 });
  stage.room.say('hello');
  await client.frame('msg', 300);
  expect(stage.room.counts.frames).toBe(301);
  expect(fault.count).toBe(1);
  expect(comments(frames()[300] as ReceivedFrame)).toEqual(['flood 300 of 300']);
});

describe('control', () => {
  test.each([
    [1, 'paused'],
    [2, 'live'],
    [3, 'ended'],
    [4, 'ended'],
  ] as const)('%i: the room is %s', async (action, status) => {
    stage.simulator.inject('control', { action, times: 1 });
    stage.room.say('hello');
    const { batch } = await client.frame('msg', 1);
    expect(decode('WebcastControlMessage', batch.messages[0]?.payload ?? new Uint8Array()).action).toBe(action);
    expect(stage.room.status).toBe(status);
  });
});

test('vanish: the stream is over without a word', async () => {
  const fault = stage.simulator.inject('vanish');
  stage.room.say('hello');
  expect(await client.closed).toBe(1000);
  expect(stage.room.status).toBe('offline');
  expect(stage.room.sentOf('WebcastControlMessage')).toEqual([]);
  stage.room.say('to nobody');
  expect(fault.count).toBe(1);
});
