import { describe, expect, test, vi } from 'vitest';
import { decode } from '../src/schema.js';
import { chat, connect, connectionTo, payloadTypes } from './fake-connection.js';
import { fakeSource, message, messageFrame } from './fake-source.js';

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
    // With what that listener was told of, which nobody would hear of otherwise.
    const told = lines[0]?.replace('livetap: ', '');
    expect(lines.slice(1)).toEqual([
      `livetap: listener of "error": a listener of "error", told of "${told}", threw: twice`,
    ]);
  });

  test('go to the level for errors where the logger has one; rooms are told at info', async () => {
    const source = fakeSource();
    const lines: string[] = [];
    const level = (name: string) => (line: string) => void lines.push(`${name}: ${line}`);
    const logger = { info: level('info'), warn: level('warn'), error: level('error') };
    const connection = connectionTo(source, { logger });
    await connect(connection, source);
    source.push(Uint8Array.of(0xff, 0xff));
    await connection.disconnect();
    expect(lines).toEqual([
      expect.stringMatching(/^info: livetap: connecting to room \d+$/),
      expect.stringMatching(/^error: livetap: a frame was skipped: /),
      expect.stringMatching(/^info: livetap: left room \d+$/),
    ]);
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
