import { once } from 'node:events';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { AlreadyConnectedError, AlreadyConnectingError, DisconnectedError } from '../../src/connection-errors.js';
import { InvalidOptionError } from '../../src/errors.js';
import { WebcastPushConnection } from '../../src/legacy/connection.js';
import type { WebcastPushConnectionOptions } from '../../src/legacy/options.js';
import { encode } from '../../src/schema.js';
import { ListenerError } from '../../src/sinks/emitter.js';
import { enteredFrame, type FakeSource, fakeSource, message, messageFrame } from '../fake-source.js';

function connectionTo(source: FakeSource, options: WebcastPushConnectionOptions = {}): WebcastPushConnection {
  const connection = new WebcastPushConnection('ann', { source, ...options });
  onTestFinished(() => connection.disconnect());
  return connection;
}

/** Connects, with the confirmation of the room coming as soon as the room is asked for. */
async function connect(connection: WebcastPushConnection, source: FakeSource) {
  const before = source.sent.length;
  const connecting = connection.connect('7429384756123456789');
  await vi.waitFor(() => expect(source.sent.length).toBeGreaterThan(before));
  source.push(enteredFrame);
  return connecting;
}

const chat = (comment: string) => message('WebcastChatMessage', { comment, user: { uniqueId: 'bob' } });

describe('WebcastPushConnection', () => {
  test('connects, tells the state as 1.x did, and disconnects', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const events: unknown[] = [];
    connection.on('connected', state => events.push(['connected', state]));
    connection.on('disconnected', event => events.push(['disconnected', event]));
    expect(connection.getState()).toMatchObject({ isConnected: false, roomId: '', availableGifts: null });

    const state = await connect(connection, source);
    expect(state).toEqual({
      isConnected: true,
      upgradedToWebsocket: false,
      roomId: '7429384756123456789',
      roomInfo: null,
      availableGifts: null,
    });
    expect(connection.getState()).toEqual(state);
    expect([connection.isConnected, connection.roomId]).toEqual([true, '7429384756123456789']);

    const closing = connection.disconnect();
    expect(connection.isConnected).toBe(false);
    await closing;
    expect(events).toEqual([
      ['connected', state],
      ['disconnected', { code: 1000, reason: '' }],
    ]);
  });

  test('delivers flat events in the order of the wire, social before follow', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const seen: unknown[] = [];
    connection.on('rawData', (method, payload) => seen.push(['rawData', method, payload.length]));
    connection.on('decodedData', (method, data) => seen.push(['decodedData', method, 'uniqueId' in data]));
    connection.on('chat', ({ uniqueId, comment }) => seen.push(['chat', uniqueId, comment]));
    connection.on('social', ({ uniqueId }) => seen.push(['social', uniqueId]));
    connection.on('follow', ({ uniqueId }) => seen.push(['follow', uniqueId]));
    connection.on('share', () => seen.push('share'));
    await connect(connection, source);
    const social = message('WebcastSocialMessage', { action: '1', user: { uniqueId: 'cid' } });
    source.push(messageFrame([chat('hello'), social]));
    expect(seen).toEqual([
      ['rawData', 'WebcastChatMessage', chat('hello').payload.length],
      ['decodedData', 'WebcastChatMessage', true],
      ['chat', 'bob', 'hello'],
      ['rawData', 'WebcastSocialMessage', social.payload.length],
      ['decodedData', 'WebcastSocialMessage', true],
      ['social', 'cid'],
      ['follow', 'cid'],
    ]);
  });

  test('makes subscribe of news about a subscription, and superFan and its kin of theirs', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const seen: unknown[] = [];
    connection.on('subscribe', ({ uniqueId, subMonth }) => seen.push(['subscribe', uniqueId, subMonth]));
    connection.on('superFan', ({ uniqueId }) => seen.push(['superFan', uniqueId]));
    connection.on('superFanBox', ({ coins }) => seen.push(['superFanBox', coins]));
    await connect(connection, source);
    const user = { uniqueId: 'bob' };
    source.push(
      messageFrame([
        message('WebcastSubNotifyMessage', { user, subMonth: '3' }),
        message('WebcastBarrageMessage', { user, content: { displayType: 'ttlive_superfan_x' } }),
        message('WebcastEnvelopeMessage', { envelopeInfo: { businessType: 19, diamondCount: 5 } }),
      ]),
    );
    expect(seen).toEqual([
      ['subscribe', 'bob', 3],
      ['superFan', 'bob'],
      ['superFanBox', 5],
    ]);
  });

  test('ends with the stream, as streamEnd says', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const ends: unknown[] = [];
    connection.on('streamEnd', event => ends.push(event));
    const over = once(connection as unknown as NodeJS.EventEmitter, 'disconnected');
    await connect(connection, source);
    source.push(messageFrame([message('WebcastControlMessage', { action: 4 })]));
    expect(await over).toEqual([{ code: 1000, reason: '' }]);
    expect(ends).toEqual([{ action: 4 }]);
  });

  test('gives binary data as Buffer', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const texts: string[] = [];
    connection.on('rawData', (_method, payload) => texts.push((payload as Buffer).toString('base64')));
    connection.on('decodedData', (_method, _data, payload) => texts.push((payload as Buffer).toString('base64')));
    await connect(connection, source);
    const frames: string[] = [];
    connection.on('websocketData', frame => frames.push((frame as Buffer).toString('base64')));
    const frame = messageFrame([chat('hello')]);
    source.push(frame);
    const payload = Buffer.from(chat('hello').payload).toString('base64');
    expect(texts).toEqual([payload, payload]);
    expect(frames).toEqual([Buffer.from(frame).toString('base64')]);
  });

  test('decodes only what somebody listens to', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    await connect(connection, source);
    const decoded = () => connection.connection.health.decoded;
    const deliver = () => source.push(messageFrame([chat('hello')]));
    deliver();
    expect(decoded()).toBe(0);
    const listener = vi.fn();
    connection.on('chat', listener);
    deliver();
    connection.off('chat', listener);
    deliver();
    connection.once('chat', listener);
    deliver();
    deliver();
    expect(decoded()).toBe(2);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('refuses a second connect, and one more on an open connection', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const first = connect(connection, source);
    await expect(connection.connect()).rejects.toThrow(AlreadyConnectingError);
    await first;
    await expect(connection.connect()).rejects.toThrow(AlreadyConnectedError);
  });

  test('can connect again right after disconnect(), which 1.x had done at once', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    await connect(connection, source);
    const closing = connection.disconnect();
    await connect(connection, source);
    await closing;
    expect(connection.isConnected).toBe(true);
  });

  test('is stopped by a disconnect() right after connect()', async () => {
    const source = fakeSource(new Promise(() => {}));
    const connection = connectionTo(source);
    const errors: string[] = [];
    connection.on('error', ({ info, exception }) => errors.push(`${info}: ${exception.name}`));
    const connecting = connection.connect('1');
    expect(connection.isConnecting).toBe(true);
    const refused = expect(connecting).rejects.toThrow(DisconnectedError);
    await connection.disconnect();
    await refused;
    expect(errors).toEqual(['Error while connecting: DisconnectedError']);
  });

  test('tells of options that have no effect, without their values', () => {
    const warn = vi.fn();
    connectionTo(fakeSource(), { logger: { warn }, signProviderOptions: { headers: { 'x-key': 'secret' } } });
    expect(warn.mock.calls).toEqual([['livetap: without effect: signProviderOptions.headers']]);
  });

  test('refuses a session that is no cookie value, and does not show it', () => {
    const create = () => connectionTo(fakeSource(), { sessionId: 'se;cret' });
    expect(create).toThrow(InvalidOptionError);
    expect(create).not.toThrow(/se;cret/);
  });
});

describe('a listener that throws', () => {
  const broken = () => {
    throw new Error('broken');
  };

  test('keeps no other from being called, and is told to error', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const errors: unknown[] = [];
    const comments: string[] = [];
    connection.on('error', ({ info, exception }) => errors.push(info, exception));
    connection.on('chat', broken).on('chat', ({ comment }) => comments.push(comment));
    await connect(connection, source);
    source.push(messageFrame([chat('one'), chat('two')]));
    expect(comments).toEqual(['one', 'two']);
    expect(errors).toEqual(
      Array(2)
        .fill(['listener of "chat"', expect.any(ListenerError)])
        .flat(),
    );
  });

  test('is logged where nobody listens to error, and where that listener throws as well', async () => {
    const warn = vi.fn();
    const source = fakeSource();
    const connection = connectionTo(source, { logger: { warn } });
    connection.on('chat', broken);
    await connect(connection, source);
    source.push(messageFrame([chat('one')]));
    expect(warn.mock.calls).toEqual([[expect.stringContaining('listener of "chat"')]]);
    connection.on('error', broken);
    source.push(messageFrame([chat('two')]));
    expect(warn.mock.calls.slice(1)).toEqual([[expect.stringContaining('listener of "error"')]]);
  });

  test('or a message that cannot be read do not end the connection', async () => {
    const source = fakeSource();
    const connection = connectionTo(source);
    const errors: string[] = [];
    connection.on('error', ({ exception }) => errors.push(exception.name));
    connection.on('chat', () => {});
    await connect(connection, source);
    source.push(messageFrame([{ type: 'WebcastChatMessage', payload: Uint8Array.of(0x1a, 0x7f) }]));
    source.push(encode('WebcastPushFrame', { payloadType: 'msg', payload: Uint8Array.of(0xff) }));
    expect(errors).toEqual(['SchemaDecodeError', 'FrameDecodeError']);
    expect(connection.isConnected).toBe(true);
  });
});
