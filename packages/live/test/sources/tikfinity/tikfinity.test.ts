import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { TikTokLiveConnection } from '../../../src/connection.js';
import { InvalidOptionError } from '../../../src/errors.js';
import { decode } from '../../../src/schema.js';
import { defaultCapabilities, type RawFrame } from '../../../src/sources/source.js';
import { batchOf } from '../../../src/sources/tikfinity/messages.js';
import { tikfinitySource } from '../../../src/sources/tikfinity/tikfinity.js';
import { conforms } from '../conformance.js';

/** A program that speaks as TikFinity does. */
async function startTikfinity() {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  const sent: Uint8Array[] = [];
  let hang: (() => void) | undefined;
  server.on('upgrade', (request, socket, head) => {
    if (hang === undefined)
      return sockets.handleUpgrade(request, socket, head, client => sockets.emit('connection', client));
    socket.on('error', () => {}).on('end', () => socket.destroy());
    hang();
  });
  sockets.on('connection', client => client.on('message', data => sent.push(data as Buffer)));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const each = (act: (client: import('ws').WebSocket) => void) => {
    for (const client of sockets.clients) act(client);
  };
  return {
    port: (server.address() as AddressInfo).port,
    sent,
    raw: (text: string) => each(client => client.send(text)),
    event: (event: string, data: object) => each(client => client.send(JSON.stringify({ event, data }))),
    quit: () => each(client => client.terminate()),
    leave: () => each(client => client.close(1001, 'bye')),
    holdOpening: () =>
      new Promise<void>(resolve => {
        hang = resolve;
      }),
    async close() {
      each(client => client.terminate());
      sockets.close();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

conforms({
  name: 'tikfinity',
  capabilities: { ...defaultCapabilities, isDialogue: false, hasHistory: false, isVerbatim: false },
  ends: { code: 1001, reason: 'bye' },
  async stage() {
    const app = await startTikfinity();
    let given = 0;
    return {
      source: tikfinitySource({ port: app.port }),
      give() {
        const data = { comment: `piece ${given++}`, msgId: String(given) };
        app.event('chat', data);
        return batchOf({ event: 'chat', data }) as Uint8Array;
      },
      end: app.leave,
      breakOff: app.quit,
      sent: app.sent,
      holdOpening: app.holdOpening,
      close: app.close,
    };
  },
});

const ann = {
  userId: '7000000000000000001',
  secUid: 'MS4wLjAB',
  uniqueId: 'ann',
  nickname: 'Ann',
  profilePictureUrl: 'https://p16.example/a.webp',
  followInfo: { followingCount: 1, followerCount: 2, followStatus: 1, pushStatus: 0 },
  userDetails: {
    bioDescription: 'hi',
    profilePictureUrls: ['https://p16.example/a.webp', 'https://p16.example/b.webp'],
  },
  msgId: '7429390000000000101',
  createTime: '1763640000000',
  tikfinityUserId: 5,
  tikfinityUsername: 'host',
};

/** The one message of an event, decoded. */
function messageOf(event: string, data: object) {
  const [message] = decode(
    'ProtoMessageFetchResult',
    batchOf({ event, data: { ...data } }) ?? new Uint8Array(),
  ).messages;
  if (message === undefined) throw new Error('no message');
  return { type: message.type, msgId: message.msgId, payload: message.payload };
}

describe('the messages', () => {
  test('have what the events have, ids as they are', () => {
    const chat = messageOf('chat', {
      ...ann,
      comment: 'hello',
      emotes: [{ emoteId: 'e1', emoteImageUrl: 'https://p16.example/e.webp', placeInComment: 2 }],
    });
    expect([chat.type, chat.msgId]).toEqual(['WebcastChatMessage', ann.msgId]);
    expect(decode('WebcastChatMessage', chat.payload)).toMatchObject({
      comment: 'hello',
      common: { msgId: ann.msgId, createTime: ann.createTime },
      user: {
        ...{ userId: ann.userId, secUid: 'MS4wLjAB', uniqueId: 'ann', nickname: 'Ann', bioDescription: 'hi' },
        profilePicture: { url: ann.userDetails.profilePictureUrls },
        followInfo: { followStatus: '1', followerCount: '2' },
      },
      emotes: [{ placeInComment: 2, emote: { emoteId: 'e1', image: { url: ['https://p16.example/e.webp'] } } }],
    });
    const gift = messageOf('gift', {
      ...ann,
      ...{
        giftId: 5655,
        giftName: 'Rose',
        giftType: 1,
        diamondCount: 1,
        repeatCount: 3,
        repeatEnd: true,
        groupId: '77',
      },
      ...{ receiverUserId: '7000000000000000002', timestamp: 1763640000000 },
    });
    expect(decode('WebcastGiftMessage', gift.payload)).toMatchObject({
      ...{ giftId: 5655, repeatCount: 3, repeatEnd: 1, groupId: '77', user: { uniqueId: 'ann' } },
      giftDetails: { giftName: 'Rose', giftType: 1, diamondCount: 1 },
      giftExtra: { toUserId: '7000000000000000002', sendGiftSendMessageSuccessMs: '1763640000000' },
    });
    const decoded = <N extends Parameters<typeof decode>[0]>(name: N, event: string, data: object) => {
      const { type, payload } = messageOf(event, data);
      expect(type).toBe(name);
      return decode(name, payload);
    };
    expect(decoded('WebcastLikeMessage', 'like', { ...ann, likeCount: 15, totalLikeCount: 900 })).toMatchObject({
      ...{ likeCount: 15, totalLikeCount: 900 },
    });
    expect(decoded('WebcastMemberMessage', 'member', { ...ann, actionId: 26 })).toMatchObject({ action: 26 });
    expect(decoded('WebcastSocialMessage', 'follow', ann)).toMatchObject({ action: '1', user: { uniqueId: 'ann' } });
    expect(decoded('WebcastSocialMessage', 'share', ann)).toMatchObject({ action: '3' });
    expect(decoded('WebcastSubNotifyMessage', 'subscribe', { ...ann, subMonth: 4 })).toMatchObject({ subMonth: '4' });
    expect(decoded('WebcastControlMessage', 'streamEnd', {})).toMatchObject({ action: 3 });
    const topViewers = [
      { user: ann, coinCount: 9 },
      { user: null, coinCount: 8 },
    ];
    expect(decoded('WebcastRoomUserSeqMessage', 'roomUser', { viewerCount: 12, topViewers })).toMatchObject({
      viewerCount: 12,
      ranksList: [{ user: { uniqueId: 'ann' }, coinCount: 9 }, { coinCount: 8 }],
    });
  });

  test('leave out what is not there, rounded or of another kind', () => {
    const { payload, msgId } = messageOf('chat', {
      msgId: 2 ** 62,
      comment: 5,
      userId: {},
      emotes: 'x',
      followInfo: 1,
    });
    expect(msgId).toBe('0');
    expect(decode('WebcastChatMessage', payload)).toMatchObject({
      comment: '',
      user: { userId: '0', uniqueId: '' },
      emotes: [],
    });
    const wild = { giftId: -1, repeatCount: 1e12, groupId: '9'.repeat(19), diamondCount: 1.5, timestamp: Number.NaN };
    expect(decode('WebcastGiftMessage', messageOf('gift', wild).payload)).toMatchObject({
      giftId: 0,
      repeatCount: 0,
      groupId: '0',
    });
  });

  test('of other events are unknown ones with their JSON; social is left to follow and share', () => {
    const { type, payload } = messageOf('oecLiveShopping', { a: 1 });
    expect([type, new TextDecoder().decode(payload)]).toEqual(['Tikfinity.oecLiveShopping', '{"a":1}']);
    expect(messageOf('toString', {}).type).toBe('Tikfinity.toString');
    expect(batchOf({ event: 'social', data: ann })).toBeUndefined();
  });
});

describe('the source', () => {
  async function attached(options: Parameters<typeof tikfinitySource>[0] = {}) {
    const app = await startTikfinity();
    onTestFinished(app.close);
    const link = await tikfinitySource({ port: app.port, ...options }).open();
    onTestFinished(async () => void (await link.close()));
    const frames: RawFrame[] = [];
    const lost: string[] = [];
    link.read(
      frame => frames.push(frame),
      reason => lost.push(reason),
    );
    return { app, link, frames, lost };
  }

  test('feeds a connection: events as from the service, the rest as unknown, the end of the stream', async () => {
    const app = await startTikfinity();
    onTestFinished(app.close);
    await using connection = new TikTokLiveConnection('host', {
      source: tikfinitySource({ port: app.port, uniqueId: 'HOST' }),
    });
    const seen: unknown[] = [];
    connection
      .on('chat', ({ comment, user, common }) => seen.push(['chat', user.uniqueId, comment, common?.msgId]))
      .on('follow', ({ user }) => seen.push(['follow', user?.uniqueId]))
      .on('share', () => seen.push(['share']))
      .on('unknown', ({ method }) => seen.push(['unknown', method]))
      .on('streamEnd', ({ action }) => seen.push(['streamEnd', action]))
      .on('error', ({ exception }) => seen.push(exception));
    const over = new Promise(resolve => connection.on('disconnected', resolve));
    const connecting = connection.connect();
    await vi.waitFor(() => {
      app.event('roomUser', { viewerCount: 1 });
      expect(connection.isConnected).toBe(true);
    });
    await connecting;
    app.event('config', {});
    app.event('chat', { ...ann, comment: 'hello' });
    app.event('follow', { ...ann, msgId: '7429390000000000102' });
    app.event('streamEnd', {});
    expect(await over).toMatchObject({ code: 1000 });
    expect(seen).toEqual([
      ['unknown', 'Tikfinity.config'],
      ['chat', 'ann', 'hello', ann.msgId],
      ['follow', 'ann'],
      ['streamEnd', 3],
    ]);
    expect(app.sent).toEqual([]);
  });

  test('skips what is no event, says so, and goes on', async () => {
    const errors: unknown[] = [];
    const { app, frames, lost } = await attached({ onError: error => errors.push([error.name, error.code]) });
    for (const text of ['rubbish', '[]', 'null', '{"data":{}}', '{"event":""}']) app.raw(text);
    app.raw('{"event":"chat","data":null}');
    await vi.waitFor(() => expect(frames).toHaveLength(1), { interval: 2 });
    expect(errors).toEqual(Array(5).fill(['TikfinityEventError', 'MESSAGE_MALFORMED']));
    expect(lost).toEqual(Array(5).fill('an event could not be read'));
  });

  test('ends when the app follows somebody else', async () => {
    const { app, link, frames } = await attached({ uniqueId: '@bob' });
    app.event('chat', { ...ann, tikfinityUsername: 'Bob' });
    app.event('chat', ann);
    app.event('chat', { ...ann, tikfinityUsername: 'bob' });
    expect(await link.closed).toMatchObject({
      code: 1006,
      error: { code: 'OTHER_ROOM', wanted: 'bob', found: 'host' },
    });
    expect(frames).toHaveLength(1);
  });

  test('says that the app is not there, gone or silent', async () => {
    const { app, link } = await attached();
    app.quit();
    expect(await link.closed).toMatchObject({ code: 1006, error: { code: 'TIKFINITY_UNREACHABLE' } });
    const silent = await startTikfinity();
    onTestFinished(silent.close);
    void silent.holdOpening();
    const opening = tikfinitySource({ port: silent.port, timeoutMs: 20 }).open();
    await expect(opening).rejects.toMatchObject({ code: 'TIKFINITY_UNREACHABLE', retryable: true });
    const closed = await startTikfinity();
    await closed.close();
    await expect(tikfinitySource({ port: closed.port }).open()).rejects.toMatchObject({
      code: 'TIKFINITY_UNREACHABLE',
      address: `127.0.0.1:${closed.port}`,
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('stays on this machine', () => {
    expect(() => tikfinitySource({ host: '10.0.0.1' })).toThrow(InvalidOptionError);
    expect(() => tikfinitySource({ port: -1 })).toThrow(InvalidOptionError);
  });
});
