import { describe, expect, test, vi } from 'vitest';
import { TikTokLiveConnection } from '../src/connection.js';
import { LiveError } from '../src/errors.js';
import { replayOf } from '../src/sources/recording.js';
import { collectGarbage } from './collect-garbage.js';
import { chat, connect, connectionTo, payloadTypes } from './fake-connection.js';
import { enteredFrame, fakeSource, messageFrame } from './fake-source.js';

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

  test('keeps neither its signal nor its time limit once it has resolved', async () => {
    const source = fakeSource();
    const signals: WeakRef<AbortSignal>[] = [];
    const open = (signal?: AbortSignal) => {
      if (signal !== undefined) signals.push(new WeakRef(signal));
      return source.open(signal);
    };
    const connection = connectionTo({ ...source, open });
    await connect(connection, source);
    await collectGarbage();
    expect(signals.map(reference => reference.deref())).toEqual([undefined]);
    expect(connection.isConnected).toBe(true);
    await connection.disconnect();
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
    const failure = new LiveError('OTHER_ROOM', 'no');
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

test('a recording that cannot be written is reported, and the room goes on', async () => {
  const source = fakeSource();
  const record = () => {
    throw new Error('ENOSPC: no space left on device');
  };
  const connection = connectionTo(source, { record });
  const heard: string[] = [];
  connection.on('error', ({ info, exception }) => heard.push(`${info}: ${exception.message}`));
  connection.on('chat', data => heard.push(data.comment));
  await connect(connection, source);
  source.push(messageFrame([chat('still here')]));
  const reported = 'nothing more is recorded: the recording ended: ENOSPC: no space left on device';
  expect(heard).toEqual([reported, 'still here']);
});

test('null is no options, as programs of earlier versions write it', () => {
  expect(new TikTokLiveConnection('@ann', null).uniqueId).toBe('ann');
});

test('a wrong name is refused before anything else', () => {
  expect(() => new TikTokLiveConnection('no spaces')).toThrow(expect.objectContaining({ code: 'INVALID_UNIQUE_ID' }));
});
