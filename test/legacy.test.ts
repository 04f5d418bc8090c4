import { execFile } from 'node:child_process';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type LegacyMessage,
  type LegacyUser,
  type WebcastGiftMessage,
  WebcastPushConnection,
  type WebcastPushConnectionOptions,
} from '@livetap/live/legacy';
import { startSimulator } from '@livetap/simulator';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** A program as they were written for 1.x: CommonJS, untyped, no line about types or servers. */
const program = `
  const { WebcastPushConnection } = require('@livetap/live/legacy');

  const username = 'officialgeilegisela';
  const connection = new WebcastPushConnection(username, {
    processInitialData: false,
    enableWebsocketUpgrade: true,
    requestPollingIntervalMs: 2000,
    enableExtendedGiftInfo: true,
    clientParams: { app_language: 'en-US', device_platform: 'web' },
    requestHeaders: { headerName: 'headerValue' },
    websocketHeaders: { headerName: 'headerValue' },
    requestOptions: { timeout: 10000 },
    websocketOptions: { timeout: 10000 },
  });

  connection.on('chat', data => console.log(data.uniqueId + ' (userId:' + data.userId + ') writes: ' + data.comment));
  connection.on('gift', data => {
    const streak = data.giftType === 1 && !data.repeatEnd;
    console.log(data.uniqueId + (streak ? ' is sending ' : ' has sent ') + data.giftName + ' x' + data.repeatCount
      + ' for ' + data.extendedGiftInfo.diamond_count * data.repeatCount);
  });
  connection.on('member', data => console.log(data.uniqueId + ' joins the stream!'));
  connection.on('like', data => console.log(data.uniqueId + ' sent ' + data.likeCount + ' likes, total ' + data.totalLikeCount));
  connection.on('roomUser', data => console.log('Viewer Count: ' + data.viewerCount));
  connection.on('social', data => console.log('social: ' + data.label.replace('{0:user}', data.uniqueId)));
  connection.on('follow', data => console.log(data.uniqueId + ' followed!'));
  connection.on('share', data => console.log(data.uniqueId + ' shared the stream!'));
  connection.on('websocketConnected', client => console.log('websocket: ' + typeof client.connection.close));
  connection.on('rawData', (name, binary) => name === 'WebcastControlMessage' && console.log(typeof binary.toString('hex')));
  connection.on('streamEnd', ({ action }) => console.log('stream ended: ' + action));
  connection.on('error', ({ info, exception }) => console.error(info, exception));

  connection.connect().then(async state => {
    console.log('connected to ' + state.roomId + ', socket: ' + state.upgradedToWebsocket + ', ' + state.roomInfo.title);
    console.log('gifts: ' + (await connection.getAvailableGifts()).some(gift => gift.name && gift.diamond_count > 0));
    console.log('status: ' + (await connection.getRoomInfo()).status);
    console.log('ready');
  }).catch(err => console.error('failed to connect', err));

  connection.on('disconnected', () => console.log('disconnected :('));
`;

test('a program of 1.x, required as CommonJS, prints what happens in a room', async () => {
  await using simulator = await startSimulator({ closeAfterEndMs: 50 });
  const room = simulator.addRoom({ uniqueId: 'officialgeilegisela', title: 'hello', scenario: false });
  const running = promisify(execFile)(process.execPath, ['--no-warnings', '--input-type=commonjs', '--eval', program], {
    cwd: root,
    env: { ...process.env, LIVETAP_ENDPOINT: simulator.url },
    timeout: 15_000,
  });
  const ready = new Promise<void>(resolve => {
    running.child.stdout?.on('data', chunk => String(chunk).includes('ready') && resolve());
  });
  await Promise.race([ready, running]);
  room.say('good evening', 'bob');
  room.giftStreak('Firefly', 2, 'cid');
  room.join('dora');
  room.like(15, 'eve');
  room.viewers(4321);
  room.follow('fay');
  room.share('gil');
  room.end();
  const { stdout, stderr } = await running;
  const price = 2 * (room.sentOf('WebcastGiftMessage')[0]?.giftDetails?.diamondCount ?? 0);
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toEqual([
    'websocket: function',
    `connected to ${room.roomId}, socket: true, hello`,
    'gifts: true',
    'status: 2',
    'ready',
    `bob (userId:${room.sentOf('WebcastChatMessage')[0]?.user?.userId}) writes: good evening`,
    `cid is sending Firefly x1 for ${price / 2}`,
    `cid is sending Firefly x2 for ${price}`,
    `cid has sent Firefly x2 for ${price}`,
    'dora joins the stream!',
    expect.stringMatching(/^eve sent 15 likes, total \d+$/),
    'Viewer Count: 4321',
    'social: fay followed the LIVE creator',
    'fay followed!',
    'social: gil shared the LIVE',
    'gil shared the stream!',
    'string',
    'stream ended: 3',
    'disconnected :(',
  ]);
  expect(room.violations).toEqual([]);
});

test('a whole evening comes flat: every event has its user, picture and id', async () => {
  await using simulator = await startSimulator();
  const scenario = { kind: 'peak', seed: 11, durationMs: 40_000, speed: 100, ends: true } as const;
  const room = simulator.addRoom({ uniqueId: 'ann', scenario });
  const connection = new WebcastPushConnection('ann', { endpoints: simulator.endpoints, processInitialData: false });
  const lacking: string[] = [];
  const counts = { chat: 0, gift: 0, member: 0, like: 0, social: 0 };
  for (const event of Object.keys(counts) as (keyof typeof counts)[]) {
    connection.on(event, (data: LegacyUser & LegacyMessage) => {
      const { uniqueId, nickname, userId, profilePictureUrl, msgId } = data;
      counts[event] += 1;
      if (!uniqueId || !nickname || userId === '0' || !profilePictureUrl?.startsWith('https://') || !msgId) {
        lacking.push(`${event} ${msgId}`);
      }
    });
  }
  const battles: number[] = [];
  connection.on('linkMicBattle', ({ battleUsers }) => battles.push(battleUsers.length));
  const errors: unknown[] = [];
  connection.on('error', error => errors.push(error));
  const over = new Promise(resolve => connection.on('disconnected', resolve));
  await connection.connect();
  await over;
  expect(lacking).toEqual([]);
  expect(errors).toEqual([]);
  expect(counts).toEqual({
    chat: room.sentOf('WebcastChatMessage').length,
    gift: room.sentOf('WebcastGiftMessage').length,
    member: room.sentOf('WebcastMemberMessage').length,
    like: room.sentOf('WebcastLikeMessage').length,
    social: room.sentOf('WebcastSocialMessage').length,
  });
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
  expect(battles.every(hosts => hosts === 2)).toBe(true);
});

test('the state and the gifts have the entries of the gift list', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', title: 'hello', scenario: false });
  const connection = new WebcastPushConnection('ann', {
    endpoints: simulator.endpoints,
    enableExtendedGiftInfo: true,
  });
  const sent = new Promise<WebcastGiftMessage>(resolve => connection.on('gift', resolve));
  expect(connection.getState()).toEqual({
    isConnected: false,
    upgradedToWebsocket: false,
    roomId: '',
    roomInfo: null,
    availableGifts: null,
  });
  const state = await connection.connect();
  const kite = { id: 90012, name: 'Kite', diamond_count: 100 };
  expect(state).toMatchObject({
    isConnected: true,
    upgradedToWebsocket: true,
    roomId: room.roomId,
    roomInfo: { title: 'hello' },
    availableGifts: expect.arrayContaining([expect.objectContaining(kite)]),
  });
  expect(connection.getState()).toEqual(state);

  room.gift('Kite');
  const { giftId, extendedGiftInfo } = await sent;
  expect(giftId).toBe(90012);
  expect(extendedGiftInfo).toMatchObject(kite);
  expect(state.availableGifts).toContain(extendedGiftInfo);

  expect(await connection.getRoomInfo()).toMatchObject({ title: 'hello', status: 2 });
  expect(await connection.getAvailableGifts()).toEqual(state.availableGifts);
  room.goOffline();
  expect(await connection.getRoomInfo()).toMatchObject({ status: 4 });
  await connection.disconnect();
});

test('a comment goes into the room, and the session to nobody but TikTok', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const connection = new WebcastPushConnection('ann', { endpoints: simulator.endpoints, sessionId: 'verysecret' });
  const heard = new Promise(resolve => connection.on('chat', ({ comment }) => resolve(comment)));
  await connection.connect();
  const reply = await connection.sendMessage('hello from here');
  expect(await heard).toBe('hello from here');
  expect(reply.msg_id).toBe(room.sent.at(-1)?.msgId);
  await connection.disconnect();
  // Without a connection as well: the room is looked up.
  await new WebcastPushConnection('ann', { endpoints: simulator.endpoints }).sendMessage('still here', 'verysecret');
  expect(room.sentOf('WebcastChatMessage').at(-1)?.comment).toBe('still here');

  const carriers = simulator.requests.filter(({ headers, query }) =>
    `${JSON.stringify(headers)} ${query}`.includes('verysecret'),
  );
  expect(carriers.length).toBeGreaterThan(0);
  expect(
    carriers.map(({ path }) => path).filter(path => !/^\/(?:@|webcast\/(?:room|gift)\/|api-live\/)/.test(path)),
  ).toEqual([]);
});

test('requests and the socket go through the agents of 1.x', async () => {
  await using simulator = await startSimulator();
  simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const [httpAgent, agent] = [new CountingAgent(), new CountingAgent()];
  const connection = new WebcastPushConnection('ann', {
    endpoints: simulator.endpoints,
    requestOptions: { httpAgent, timeout: 10_000 },
    websocketOptions: { agent, timeout: 10_000 },
  });
  await connection.connect();
  await connection.disconnect();
  expect(httpAgent.connections).toBeGreaterThan(0);
  expect(agent.connections).toBe(1);
  expect(() => new WebcastPushConnection('ann', { requestOptions: { proxy: { host: 'p', auth: 'secret' } } })).toThrow(
    /proxy is not read/,
  );
});

class CountingAgent extends Agent {
  connections = 0;

  override createConnection(...parameters: Parameters<Agent['createConnection']>) {
    this.connections += 1;
    return super.createConnection(...parameters);
  }
}

describe('enableWebsocketUpgrade: false', () => {
  test('reads the room by polling', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', title: 'hello', scenario: false });
    room.say('before');
    const connection = new WebcastPushConnection('ann', {
      endpoints: simulator.endpoints,
      enableWebsocketUpgrade: false,
      enableExtendedGiftInfo: true,
      processInitialData: false,
      requestPollingIntervalMs: 1,
      sessionId: 'verysecret',
    });
    const seen: unknown[] = [];
    connection.on('chat', ({ uniqueId, comment }) => seen.push([uniqueId, comment]));
    connection.on('gift', ({ extendedGiftInfo }) => seen.push(extendedGiftInfo?.name));
    connection.on('error', ({ info }) => seen.push(info));
    const over = new Promise(resolve => connection.on('disconnected', resolve));
    expect(await connection.connect()).toMatchObject({
      isConnected: true,
      upgradedToWebsocket: false,
      roomInfo: { title: 'hello' },
    });
    room.say('one', 'bob');
    room.gift('Kite');
    room.end();
    await over;
    expect(seen).toEqual([['bob', 'one'], 'Kite']);
    expect([room.sockets, room.violations]).toEqual([0, []]);
    // No sign provider is asked: the session is enough.
    const polls = simulator.requests.filter(({ path }) => path === '/webcast/im/fetch/');
    expect(polls.every(({ headers, query }) => headers.cookie?.includes('verysecret') && !query.has('X-Bogus'))).toBe(
      true,
    );
    expect(polls.length).toBeGreaterThan(1);
  });

  test.each<[string, WebcastPushConnectionOptions]>([
    ['CREDENTIALS_REQUIRED', {}],
    ['INVALID_OPTION', { sessionId: 'verysecret', enableRequestPolling: false }],
  ])('is refused where polling is not possible: %s', async (code, options) => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { endpoints } = simulator;
    const connection = new WebcastPushConnection('ann', { endpoints, enableWebsocketUpgrade: false, ...options });
    connection.on('error', () => {});
    await expect(connection.connect()).rejects.toMatchObject({ code });
    expect(room.sockets).toBe(0);
  });
});
