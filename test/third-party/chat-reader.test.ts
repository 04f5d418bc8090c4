import { startSimulator } from '@livetap/simulator';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startChatReader } from './chat-reader.js';

let reader: Awaited<ReturnType<typeof startChatReader>>;
let simulator: Awaited<ReturnType<typeof startSimulator>>;
let socket: Socket;

beforeEach(async () => {
  simulator = await startSimulator({ closeAfterEndMs: 20 });
  // The browser cannot say where the service is; the environment of the server can.
  process.env.LIVETAP_ENDPOINT = simulator.url;
  reader = await startChatReader();
  socket = io(reader.url, { transports: ['websocket'] });
});

afterEach(async () => {
  delete process.env.LIVETAP_ENDPOINT;
  delete process.env.SESSIONID;
  socket.close();
  await reader.close();
  await simulator[Symbol.asyncDispose]();
});

/** The next message of this name, as the browser gets it: after JSON. */
function next(event: string): Promise<Readonly<Record<string, unknown>>> {
  return new Promise(resolve => socket.once(event, resolve));
}

/** The next messages of this name until one of them fits. */
function until(event: string, fits: (data: Readonly<Record<string, unknown>>) => boolean): Promise<unknown[]> {
  const seen: unknown[] = [];
  return new Promise(resolve => {
    socket.on(event, data => {
      seen.push(data);
      if (fits(data)) resolve(seen);
    });
  });
}

test('the server of TikTok-Chat-Reader forwards flat events to a browser', async () => {
  const room = simulator.addRoom({ uniqueId: 'ann', title: 'hello', scenario: false });
  const connected = next('tiktokConnected');
  socket.emit('setUniqueId', '@ann', { requestOptions: { httpsAgent: {} } });
  expect(await connected).toMatchObject({ isConnected: true, roomId: room.roomId, roomInfo: { title: 'hello' } });

  const chat = next('chat');
  const gifts = until('gift', ({ repeatEnd }) => repeatEnd === true);
  const [member, like, viewers, ended] = ['member', 'like', 'roomUser', 'streamEnd'].map(next);
  const social = until('social', ({ displayType }) => displayType === 'pm_mt_guidance_share');
  room.say('good evening 🌙', 'bob');
  room.giftStreak('Firefly', 2, 'cid');
  room.join('dora');
  room.like(15, 'eve');
  room.follow('fay');
  room.share('gil');
  room.viewers(4321);

  const sent = room.sentOf('WebcastChatMessage')[0]?.user;
  expect(await chat).toMatchObject({
    comment: 'good evening 🌙',
    uniqueId: 'bob',
    userId: sent?.userId,
    profilePictureUrl: expect.stringMatching(/^https:.*100x100\.webp/),
    isModerator: false,
  });
  // What the page of that project reads of a gift: all of it has to be there, and be of the right type.
  const gift = { uniqueId: 'cid', giftType: 1, giftName: 'Firefly', diamondCount: 1, describe: 'Sent Firefly' };
  const picture = { giftPictureUrl: expect.stringContaining('firefly'), profilePictureUrl: expect.any(String) };
  expect(await gifts).toMatchObject([
    { ...gift, ...picture, repeatCount: 1, repeatEnd: false },
    { ...gift, ...picture, repeatCount: 2, repeatEnd: false },
    { ...gift, ...picture, repeatCount: 2, repeatEnd: true },
  ]);
  expect(await member).toMatchObject({ uniqueId: 'dora' });
  expect(await like).toMatchObject({ likeCount: 15, totalLikeCount: expect.any(Number), label: expect.any(String) });
  expect(await viewers).toMatchObject({ viewerCount: 4321 });
  expect(await social).toMatchObject([
    { uniqueId: 'fay', displayType: 'pm_main_follow_message_viewer_2' },
    { uniqueId: 'gil', displayType: 'pm_mt_guidance_share' },
  ]);
  room.end();
  await ended;
  await room.waitForNoSockets();
});

test('it comes back after a lost connection, however often that fails, and leaves when the browser does', async () => {
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const connected = next('tiktokConnected');
  socket.emit('setUniqueId', 'ann');
  await connected;
  simulator.inject('sign-no-push-server', { times: 2 });
  const back = until('log', line => String(line) === 'reconnected');
  room.closeSockets(1001);
  expect(await back).toEqual([
    'again in 20 ms',
    'Error while connecting: PushAddressMissingError',
    'again in 40 ms',
    'Error while connecting: PushAddressMissingError',
    'again in 80 ms',
    'reconnected',
  ]);
  const chat = next('chat');
  room.say('still here', 'bob');
  expect(await chat).toMatchObject({ comment: 'still here' });
  // What counts is how often it failed since it was last connected.
  const again = until('log', line => String(line) === 'reconnected');
  room.closeSockets(1001);
  expect(await again).toEqual(['again in 20 ms', 'reconnected']);
  socket.close();
  await room.waitForNoSockets();
});

test('it gives up after five attempts to come back, and says why', async () => {
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const connected = next('tiktokConnected');
  socket.emit('setUniqueId', 'ann');
  await connected;
  simulator.inject('sign-no-push-server');
  const log = until('log', line => String(line) === 'again in 320 ms');
  const lost = next('tiktokDisconnected');
  room.closeSockets(1001);
  expect(await lost).toBe('Connection lost. The sign provider sent no push address.');
  expect((await log).filter(line => String(line).startsWith('again'))).toHaveLength(5);
});

test('a server with an account reads by polling where no socket is to be had', async () => {
  process.env.SESSIONID = 'verysecret';
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  simulator.inject('sign-no-push-server');
  const connected = next('tiktokConnected');
  socket.emit('setUniqueId', 'ann', { enableExtendedGiftInfo: true });
  const state = await connected;
  expect(state).toMatchObject({ isConnected: true, upgradedToWebsocket: false });
  expect(JSON.stringify(state)).not.toContain('verysecret');
  const gift = next('gift');
  room.gift('Kite', { user: 'bob' });
  expect(await gift).toMatchObject({ uniqueId: 'bob', extendedGiftInfo: { name: 'Kite', diamond_count: 100 } });
});

test.each([
  ['a streamer who is not live', 'zoe', /not live|over/],
  ['a name that is none', 'not a name!', /InvalidUniqueIdError/],
])('it tells the browser about %s', async (_who, uniqueId, expected) => {
  simulator.addRoom({ uniqueId: 'zoe', status: 'offline', scenario: false });
  const refused = next('tiktokDisconnected');
  socket.emit('setUniqueId', uniqueId, {});
  expect(await refused).toMatch(expected);
});
