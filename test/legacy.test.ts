import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type LegacyMessage, type LegacyUser, WebcastPushConnection } from '@livetap/live/legacy';
import { startSimulator } from '@livetap/simulator';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** A program as they were written for 1.x: CommonJS, untyped, no line about types or servers. */
const program = `
  const { WebcastPushConnection } = require('@livetap/live/legacy');

  const username = 'officialgeilegisela';
  const connection = new WebcastPushConnection(username, {
    processInitialData: false,
    enableWebsocketUpgrade: true,
    requestPollingIntervalMs: 2000,
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
      + ' for ' + data.diamondCount * data.repeatCount);
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
