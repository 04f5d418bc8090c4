import { afterEach, describe, expect, test, vi } from 'vitest';
import { TikTokLiveConnection } from '../src/connection.js';
import type { TikTokLiveConnectionOptions } from '../src/options.js';
import { decode } from '../src/schema.js';
import { replayOf } from '../src/sources/recording.js';
import { enteredFrame, type FakeSource, fakeSource, message, messageFrame } from './fake-source.js';

const opened: TikTokLiveConnection[] = [];
afterEach(async () => {
  for (const connection of opened.splice(0)) await connection.disconnect();
});

function connectionTo(source: FakeSource, options: TikTokLiveConnectionOptions = {}): TikTokLiveConnection {
  const connection = new TikTokLiveConnection('ann', { source, ...options });
  opened.push(connection);
  return connection;
}

/** Connects, with the confirmation of the room coming as soon as the room is asked for. */
async function connect(connection: TikTokLiveConnection, source: FakeSource) {
  const before = source.sent.length;
  const connecting = connection.connect('7429384756123456789');
  await vi.waitFor(() => expect(source.sent.length).toBeGreaterThan(before));
  source.push(enteredFrame);
  return connecting;
}

function payloadTypes(source: FakeSource): string[] {
  return source.sent.map(bytes => decode('WebcastPushFrame', bytes).payloadType);
}

const chat = (comment: string) => message('WebcastChatMessage', { comment, user: { uniqueId: 'bob' } });

describe('connect', () => {
  test('enters the room first, then sends a heartbeat, and resolves on the confirmation', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const events: string[] = [];
    connection.on('connected', state => events.push(`connected ${state.roomId} ${state.isConnected}`));
    connection.on('enterRoom', () => events.push(`enterRoom ${connection.isConnecting}`));
    const state = await connect(connection, source);
    expect(payloadTypes(source)).toEqual(['im_enter_room', 'hb']);
    expect(events).toEqual(['enterRoom true', 'connected 7429384756123456789 true']);
    expect(state).toEqual({
      isConnected: true,
      isConnecting: false,
      roomId: '7429384756123456789',
      roomInfo: null,
      availableGifts: null,
    });
  });

  test('resolves on the first batch too', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const connecting = connection.connect();
    await vi.waitFor(() => expect(source.sent.length).toBeGreaterThan(0));
    source.push(messageFrame([]));
    await expect(connecting).resolves.toMatchObject({ isConnected: true });
  });

  test('resolves when the service says nothing for as long as the option allows', async () => {
    const connection = connectionTo(fakeSource(), { enterTimeoutMs: 1 });
    await expect(connection.connect()).resolves.toMatchObject({ isConnected: true });
  });

  test('is refused while it runs and when it is open', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const connecting = connect(connection, source);
    expect(connection.isConnecting).toBe(true);
    await expect(connection.connect()).rejects.toMatchObject({ code: 'ALREADY_CONNECTING' });
    await connecting;
    await expect(connection.connect()).rejects.toMatchObject({ code: 'ALREADY_CONNECTED' });
    expect(connection.isConnected).toBe(true);
  });

  test('rejects when the source closes before the room is entered, and can be called again', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const lost: unknown[] = [];
    connection.on('disconnected', event => lost.push(event));
    const connecting = connection.connect();
    await vi.waitFor(() => expect(source.sent.length).toBeGreaterThan(0));
    source.end({ code: 4404, reason: 'not live' });
    await expect(connecting).rejects.toMatchObject({ code: 'SOCKET_CLOSED', closeCode: 4404, closeReason: 'not live' });
    expect(connection.state).toMatchObject({ isConnected: false, isConnecting: false, roomId: '' });
    expect(lost).toEqual([]);
    await connect(connection, source);
    expect(connection.isConnected).toBe(true);
  });

  test('tells the error listeners as well as the caller', async () => {
    const failure = new Error('no');
    const connection = connectionTo(fakeSource(Promise.reject(failure)));
    const errors: unknown[] = [];
    connection.on('error', event => errors.push(event));
    await expect(connection.connect()).rejects.toBe(failure);
    expect(errors).toEqual([{ info: 'Error while connecting', exception: failure }]);
  });

  test('comes before disconnected even when the source ends in the turn in which the room is entered', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const events: string[] = [];
    connection.on('connected', () => events.push('connected')).on('disconnected', () => events.push('disconnected'));
    const connecting = connection.connect();
    await vi.waitFor(() => expect(source.sent.length).toBeGreaterThan(0));
    source.push(enteredFrame);
    source.end({ code: 1006, reason: '' });
    await connecting;
    await vi.waitFor(() => expect(events).toEqual(['connected', 'disconnected']));
  });
});

describe('disconnect', () => {
  test('closes once, emits once, and may be called at any time', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    await connection.disconnect();
    await connect(connection, source);
    const lost: unknown[] = [];
    connection.on('disconnected', event => lost.push(event));
    await Promise.all([connection.disconnect(), connection.disconnect()]);
    await connection.disconnect();
    expect(lost).toEqual([{ code: 1000, reason: '' }]);
    expect(connection.state).toMatchObject({ isConnected: false, roomId: '' });
  });

  test('ends a connect that waits for its source', async () => {
    const connection = connectionTo(fakeSource(new Promise(() => {})));
    const connecting = connection.connect();
    const outcome = expect(connecting).rejects.toMatchObject({ code: 'DISCONNECTED' });
    await connection.disconnect();
    await outcome;
    expect(connection.isConnecting).toBe(false);
  });

  test('ends a connect that waits for its room', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const connecting = connection.connect();
    await vi.waitFor(() => expect(source.sent.length).toBeGreaterThan(0));
    const outcome = expect(connecting).rejects.toMatchObject({ code: 'DISCONNECTED' });
    await connection.disconnect();
    await outcome;
    expect(source.closes).toBe(1);
  });

  test('is what await using does', async () => {
    const source = fakeSource();
    {
      await using connection = connectionTo(source);
      await connect(connection, source);
    }
    expect(source.closes).toBe(1);
  });

  test('stops the heartbeats', async () => {
    const source = fakeSource();
    const connection = connectionTo(source, { heartbeatIntervalMs: 1 });
    await connect(connection, source);
    await vi.waitFor(() => expect(payloadTypes(source).filter(type => type === 'hb').length).toBeGreaterThan(3));
    await connection.disconnect();
    const { length } = source.sent;
    await new Promise(resolve => setTimeout(resolve, 10));
    expect(source.sent).toHaveLength(length);
  });
});

describe('events', () => {
  test('carry typed messages in the order of the wire, derived ones after their own', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const events: string[] = [];
    connection
      .on('chat', data => events.push(`chat ${data.user.uniqueId} ${data.comment}`))
      .on('social', data => events.push(`social ${data.action}`))
      .on('follow', data => events.push(`follow ${data.user?.uniqueId}`))
      .on('share', () => events.push('share'))
      .on('like', data => events.push(`like ${data.likeCount} of ${data.totalLikeCount}`));
    await connect(connection, source);
    source.push(
      messageFrame([
        chat('one'),
        message('WebcastSocialMessage', { action: '1', user: { uniqueId: 'cid' } }),
        message('WebcastLikeMessage', { likeCount: 15, totalLikeCount: 3_000_000 }),
        chat('two'),
      ]),
    );
    expect(events).toEqual(['chat bob one', 'social 1', 'follow cid', 'like 15 of 3000000', 'chat bob two']);
  });

  test('survive a message that cannot be decoded', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const chats: string[] = [];
    const errors: string[] = [];
    connection.on('chat', data => chats.push(data.comment));
    connection.on('error', ({ info, exception }) => errors.push(`${info}: ${exception.name}`));
    await connect(connection, source);
    const bad = { type: 'WebcastChatMessage', payload: Uint8Array.of(0x1a, 0x7f) };
    source.push(messageFrame([chat('one'), bad, chat('two')]));
    source.push(Uint8Array.of(0xff, 0xff));
    source.push(messageFrame([chat('three')]));
    expect(chats).toEqual(['one', 'two', 'three']);
    expect(errors).toEqual(['a message was skipped: SchemaDecodeError', 'a frame was skipped: FrameDecodeError']);
  });

  test('pass unknown methods through with their bytes', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const unknown: unknown[] = [];
    const raw: unknown[] = [];
    connection.on('unknown', data => unknown.push({ ...data, payload: [...data.payload] }));
    connection.on('rawData', (method, payload) => raw.push([method, ...payload]));
    await connect(connection, source);
    source.push(messageFrame([{ type: 'WebcastNewThing', payload: Uint8Array.of(8, 1), msgId: '77' }]));
    expect(unknown).toEqual([
      {
        method: 'WebcastNewThing',
        msgId: '77',
        payload: [8, 1],
        base64: 'CAE=',
        fields: [{ no: 1, wireType: 0, value: expect.objectContaining({ kind: expect.any(String) }) }],
        strings: [],
      },
    ]);
    expect(raw).toEqual([['WebcastNewThing', 8, 1]]);
  });

  test('decode only what somebody listens to, and everything for decodedData', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const errors: unknown[] = [];
    connection.on('error', event => errors.push(event));
    await connect(connection, source);
    const bad = { type: 'WebcastChatMessage', payload: Uint8Array.of(0x1a, 0x7f) };
    source.push(messageFrame([bad]));
    expect(errors).toEqual([]);
    const decoded: string[] = [];
    connection.on('decodedData', method => decoded.push(method));
    source.push(messageFrame([bad, message('WebcastMemberMessage', {})]));
    expect(errors).toHaveLength(1);
    expect(decoded).toEqual(['WebcastMemberMessage']);
  });

  test.each([
    ['the host', 3],
    ['moderation', 4],
  ])('end the connection when %s ends the stream, although nobody listens', async (_who, action) => {
    const source = fakeSource();
    const connection = connectionTo(source);
    await connect(connection, source);
    const lost = new Promise(resolve => connection.on('disconnected', resolve));
    source.push(messageFrame([message('WebcastControlMessage', { action })]));
    await expect(lost).resolves.toEqual({ code: 1000, reason: '' });
  });

  test('give the ended stream its action, and do not end on a pause', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const ends: unknown[] = [];
    connection.on('streamEnd', event => ends.push(event));
    await connect(connection, source);
    source.push(messageFrame([message('WebcastControlMessage', { action: 1 })]));
    expect(connection.isConnected).toBe(true);
    source.push(messageFrame([message('WebcastControlMessage', { action: 3 })]));
    expect(ends).toEqual([{ action: 3 }]);
  });

  test('acknowledge what asks for it before the listeners run', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    let seen: string[] = [];
    connection.on('chat', () => {
      seen = payloadTypes(source);
    });
    await connect(connection, source);
    source.push(messageFrame([chat('one')], { needsAck: true, internalExt: 'a:1|b:2' }));
    expect(seen.at(-1)).toBe('ack');
    const ack = decode('WebcastPushFrame', source.sent.at(-1) ?? new Uint8Array());
    expect(ack).toMatchObject({ logId: '5', payloadEncoding: 'pb' });
    expect(new TextDecoder().decode(ack.payload)).toBe('a:1|b:2');
  });
});

describe('errors', () => {
  test('of a listener reach the error listeners and stop nobody', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const errors: string[] = [];
    const chats: string[] = [];
    connection.on('error', ({ exception }) => errors.push(exception.message));
    connection.on('chat', () => {
      throw new Error('mine');
    });
    connection.on('chat', data => chats.push(data.comment));
    await connect(connection, source);
    source.push(messageFrame([chat('one')]));
    expect(chats).toEqual(['one']);
    expect(errors).toEqual(['a listener of "chat" threw: mine']);
  });

  test('without a listener, and those of error listeners, go to the logger', async () => {
    const source = fakeSource();
    const lines: string[] = [];
    const connection = connectionTo(source, { logger: { warn: line => lines.push(line) } });
    await connect(connection, source);
    source.push(Uint8Array.of(0xff, 0xff));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^livetap: a frame was skipped: /);
    connection.on('error', () => {
      throw new Error('twice');
    });
    source.push(Uint8Array.of(0xff, 0xff));
    expect(lines.slice(1)).toEqual(['livetap: listener of "error": a listener of "error" threw: twice']);
  });

  test('of the source are reported before disconnected', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const events: string[] = [];
    connection.on('error', ({ exception }) => events.push(exception.message));
    connection.on('disconnected', ({ code }) => events.push(`disconnected ${code}`));
    await connect(connection, source);
    source.end({ code: 1006, reason: '', error: new Error('ECONNRESET') });
    await vi.waitFor(() => expect(events).toEqual(['ECONNRESET', 'disconnected 1006']));
  });
});

test('a recorded connection plays again to the same events', async () => {
  const source = fakeSource();
  const lines: string[] = [];
  const first = connectionTo(source, { record: line => lines.push(line) });
  const live: string[] = [];
  first.on('chat', data => live.push(data.comment));
  await connect(first, source);
  for (const text of ['one', 'two', 'three']) source.push(messageFrame([chat(text)]));
  await first.disconnect();

  const { header, source: recording } = await replayOf(lines, { speed: Number.POSITIVE_INFINITY });
  expect(header).toMatchObject({ uniqueId: 'ann', roomId: '7429384756123456789', source: 'fake' });
  const second = new TikTokLiveConnection(header.uniqueId, { source: recording });
  const replayed: string[] = [];
  second.on('chat', data => replayed.push(data.comment));
  const over = new Promise(resolve => second.on('disconnected', resolve));
  await second.connect(header.roomId);
  await expect(over).resolves.toEqual({ code: 1000, reason: '' });
  expect(replayed).toEqual(live);
});

test('a wrong name is refused before anything else', () => {
  expect(() => new TikTokLiveConnection('no spaces')).toThrow(expect.objectContaining({ code: 'INVALID_UNIQUE_ID' }));
});
