import { describe, expect, test } from 'vitest';
import { TikTokLiveConnection } from '../src/connection.js';
import { CredentialsRequiredError, InvalidRequestError } from '../src/http/errors.js';
import { InvalidUniqueIdError, RateLimitedError, UserNotFoundError } from '../src/lookup/errors.js';
import type { RoomGift } from '../src/lookup/gifts.wire.js';
import type { RoomInfo } from '../src/lookup/replies.wire.js';
import type { TikTokLiveConnectionOptions } from '../src/options.js';
import type { Routes } from '../src/routes.js';
import { handTimers, turn } from './hand-timers.js';
import { rejection } from './http/test-server.js';
import { roomId } from './lookup/answers.js';
import { replaceRoutes, unwanted } from './replaced-routes.js';

const otherRoom = '7429384756123456780';
const info = { id_str: roomId, title: 'hello' } as RoomInfo;
const gifts: readonly RoomGift[] = [{ id: 5655, name: 'Rose', diamond_count: 1 }];

/** A client whose routes are all replaced; those that are not named must not be asked. */
function clientWith(routes: Partial<Routes>, options: TikTokLiveConnectionOptions = {}, name: string | null = 'ann') {
  const none = {
    ...{ fetchRoomIdComposite: unwanted, fetchIsLiveComposite: unwanted, fetchRoomInfo: unwanted },
    ...{ fetchRoomGifts: unwanted, sendRoomChatFromProvider: unwanted, fetchSignedWebSocketFromProvider: unwanted },
  };
  replaceRoutes({ ...none, ...routes });
  return new TikTokLiveConnection(name ?? undefined, options);
}

/** A route that gives these answers in turn, the last one for ever, and what it was asked. */
function answering<T>(...answers: readonly (T | Error)[]) {
  const asked: object[] = [];
  const route = async (request: object): Promise<T> => {
    const answer = answers[Math.min(asked.push(request), answers.length) - 1] as T | Error;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, route };
}

describe('fetchRoomId', () => {
  test('keeps the room of its own streamer, once, and that of nobody else', async () => {
    const rooms = answering(otherRoom, roomId, otherRoom);
    const client = clientWith({ fetchRoomIdComposite: rooms.route });
    expect(await client.fetchRoomId('bob')).toBe(otherRoom);
    expect(client.roomId).toBe('');
    expect(await client.fetchRoomId()).toBe(roomId);
    expect(await client.fetchRoomId()).toBe(otherRoom);
    expect(client.roomId).toBe(roomId);
    expect(rooms.asked.map(request => (request as { uniqueId: string }).uniqueId)).toEqual(['bob', 'ann', 'ann']);
  });

  test.each([undefined, false, true])('passes disableEulerFallbacks %s on to every lookup', async skip => {
    const rooms = answering(roomId);
    const states = answering(true);
    const routes = { fetchRoomIdComposite: rooms.route, fetchIsLiveComposite: states.route };
    const client = clientWith(routes, { disableEulerFallbacks: skip });
    await client.fetchRoomId();
    await client.fetchIsLive();
    const expected = { webClient: client.webClient, uniqueId: 'ann', skipFetchRoomIdFromEulerRoute: skip };
    for (const request of [...rooms.asked, ...states.asked]) expect(request).toEqual(expected);
    expect([rooms.asked.length, states.asked.length]).toEqual([1, 1]);
    // Waiting is nothing that a provider is paid for.
    await client.waitUntilLive();
    expect(states.asked[1]).toEqual({ ...expected, skipFetchRoomIdFromEulerRoute: true });
  });
});

describe('fetchRoomInfo', () => {
  test('looks the room up when it is not known, and keeps what it got', async () => {
    const rooms = answering(roomId);
    const infos = answering(info);
    const client = clientWith({ fetchRoomIdComposite: rooms.route, fetchRoomInfo: infos.route });
    expect(client.roomInfo).toBeNull();
    expect(await client.fetchRoomInfo()).toBe(info);
    expect(await client.getRoomInfo()).toBe(info);
    expect(client.roomInfo).toBe(info);
    expect(infos.asked).toEqual([
      { webClient: client.webClient, roomId },
      { webClient: client.webClient, roomId },
    ]);
    expect(rooms.asked).toHaveLength(1);
  });

  test('of a room that is named looks nothing up, and keeps the old one when it fails', async () => {
    const failure = new RateLimitedError('wait', { routeId: 'x' });
    const client = clientWith({ fetchRoomInfo: answering(info, failure).route });
    expect(await client.fetchRoomInfo(otherRoom)).toBe(info);
    expect(await rejection(client.fetchRoomInfo(otherRoom))).toBe(failure);
    expect([client.roomInfo, client.roomId]).toEqual([info, '']);
  });
});

describe('fetchAvailableGifts', () => {
  test.each([
    [{}, 'undefined'],
    [{ signApiKey: 'key' }, 'function'],
  ])('keeps the list; with %j its signer is: %s', async (options, kind) => {
    const lists = answering(gifts);
    const routes = { fetchRoomIdComposite: answering(roomId).route, fetchRoomGifts: lists.route };
    const client = clientWith(routes, options);
    expect(client.availableGifts).toBeNull();
    expect(await client.fetchAvailableGifts()).toBe(gifts);
    expect(await client.getAvailableGifts()).toBe(gifts);
    expect([client.availableGifts, client.state.availableGifts]).toEqual([gifts, gifts]);
    const [request] = lists.asked as { readonly roomId: string; readonly sign: unknown }[];
    expect([request?.roomId, typeof request?.sign]).toEqual([roomId, kind]);
  });
});

describe('sendMessage', () => {
  const reply = { code: 200, data: { status_code: 0 } };

  test('goes to the known room, or to the one that is named', async () => {
    const chat = answering(reply);
    const routes = { fetchRoomIdComposite: answering(roomId).route, sendRoomChatFromProvider: chat.route };
    const client = clientWith(routes as Partial<Routes>);
    await client.fetchRoomId();
    expect(await client.sendMessage('hello')).toBe(reply);
    await client.sendMessage('hello', otherRoom);
    const { webClient } = client;
    expect(chat.asked).toEqual([
      { webClient, roomId, content: 'hello' },
      { webClient, roomId: otherRoom, content: 'hello' },
    ]);
  });

  test('without a room asks nobody', async () => {
    expect(await rejection(clientWith({}).sendMessage('hello'))).toBeInstanceOf(InvalidRequestError);
  });

  test('without a session asks nobody', async () => {
    const { RouteConfig } = await import('../src/routes.js');
    const { sendRoomChatFromProvider } = RouteConfig;
    const client = clientWith({ sendRoomChatFromProvider });
    expect(await rejection(client.sendMessage('hello', roomId))).toBeInstanceOf(CredentialsRequiredError);
  });
});

describe('waitUntilLive', () => {
  test('ends at once when the streamer is live, and asks nothing for less than 30 seconds', async () => {
    const states = answering(true);
    const client = clientWith({ fetchIsLiveComposite: states.route });
    await client.waitUntilLive(30);
    expect(await rejection(client.waitUntilLive(29))).toMatchObject({ code: 'INVALID_OPTION' });
    expect(states.asked).toHaveLength(1);
  });

  test('tells the error listeners what failed in passing, and throws what is final', async () => {
    const timers = handTimers();
    const passing = new RateLimitedError('wait', { routeId: 'x' });
    const final = new UserNotFoundError('ann', 'no such user');
    const client = clientWith({ fetchIsLiveComposite: answering<boolean>(passing, final).route });
    const errors: unknown[] = [];
    client.on('error', event => errors.push(event));
    const waiting = rejection(client.waitUntilLive());
    while (timers.running === 0) await turn();
    expect(timers.pauses).toEqual([60_000]);
    timers.fire();
    expect(await waiting).toBe(final);
    expect(errors).toEqual([{ info: 'could not ask whether the streamer is live', exception: passing }]);
  });

  test('is given up with its signal, which the question gets as well', async () => {
    const timers = handTimers();
    const controller = new AbortController();
    const states = answering(false);
    const client = clientWith({ fetchIsLiveComposite: states.route });
    const waiting = rejection(client.waitUntilLive(30, controller.signal));
    while (timers.running === 0) await turn();
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    expect(states.asked).toEqual([expect.objectContaining({ signal: controller.signal })]);
    expect(timers.running).toBe(0);
  });
});

describe('without a username', () => {
  const record = () => {};

  test.each<[string, (client: TikTokLiveConnection) => Promise<unknown>, TikTokLiveConnectionOptions?]>([
    ['fetchRoomId', client => client.fetchRoomId()],
    ['fetchIsLive', client => client.fetchIsLive()],
    ['waitUntilLive', client => client.waitUntilLive()],
    ['fetchRoomInfo', client => client.fetchRoomInfo()],
    ['fetchAvailableGifts', client => client.fetchAvailableGifts()],
    ['connect', client => client.connect()],
    ['connect by name', client => client.connect(), { connectWithUniqueId: true }],
    ['a recording', client => client.connect(roomId), { record, source: { name: 'none', open: unwanted } }],
  ])('%s asks nobody', async (_what, call, options = {}) => {
    const client = clientWith({}, { logger: { warn() {} }, ...options }, null);
    client.on('error', () => {});
    expect(client.uniqueId).toBe('');
    expect(await rejection(call(client))).toBeInstanceOf(InvalidUniqueIdError);
  });

  test('what needs none works', async () => {
    const routes = { fetchRoomInfo: answering(info).route, fetchRoomIdComposite: answering(otherRoom).route };
    const client = clientWith(routes, {}, null);
    expect(await client.fetchRoomInfo(roomId)).toBe(info);
    expect(await client.webClient.fetchRoomInfo({ roomId })).toBe(info);
    expect(await client.fetchRoomId('bob')).toBe(otherRoom);
  });
});
