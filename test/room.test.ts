import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { TikTokLiveConnection, WebcastEvent } from '@livetap/live';
import { encode } from '@livetap/live/schema';
import { startSimulator } from '@livetap/simulator';
import { describe, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';

const root = join(import.meta.dirname, '..');

describe('a room of the simulator, over a real socket', () => {
  test('arrives as it was sent: every event, every value, in order', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', title: 'hello', scenario: false });
    await using connection = new TikTokLiveConnection('@ann', { endpoints: simulator.endpoints });
    const events: unknown[] = [];
    connection
      .on(WebcastEvent.CHAT, ({ user, comment }) => events.push(['chat', user.uniqueId, comment]))
      .on('gift', ({ user, giftId, giftDetails, repeatCount, repeatEnd }) =>
        events.push(['gift', user.uniqueId, giftId, giftDetails?.giftName, repeatCount, repeatEnd]),
      )
      .on('member', ({ user }) => events.push(['member', user?.uniqueId]))
      .on('like', ({ user, likeCount }) => events.push(['like', user?.uniqueId, likeCount]))
      .on('social', ({ action }) => events.push(['social', action]))
      .on('follow', ({ user }) => events.push(['follow', user?.uniqueId]))
      .on('share', ({ user }) => events.push(['share', user?.uniqueId]))
      .on('roomUser', ({ viewerCount }) => events.push(['roomUser', viewerCount]))
      .on('streamEnd', ({ action }) => events.push(['streamEnd', action]));
    const over = new Promise(resolve => connection.on('disconnected', resolve));

    const state = await connection.connect();
    expect(state).toMatchObject({ isConnected: true, roomId: room.roomId, roomInfo: { title: 'hello', status: 2 } });
    room.say('good evening 🌙', 'bob');
    room.giftStreak('Firefly', 2, 'cid');
    room.join('dora');
    room.like(15, 'eve');
    room.follow('fay');
    room.share('gil');
    room.viewers(4321);
    room.end(3);
    expect(await over).toEqual({ code: 1000, reason: '' });

    expect(events).toEqual([
      ['chat', 'bob', 'good evening 🌙'],
      ['gift', 'cid', 90003, 'Firefly', 1, 0],
      ['gift', 'cid', 90003, 'Firefly', 2, 0],
      ['gift', 'cid', 90003, 'Firefly', 2, 1],
      ['member', 'dora'],
      ['like', 'eve', 15],
      ['social', '1'],
      ['follow', 'fay'],
      ['social', '3'],
      ['share', 'gil'],
      ['roomUser', 4321],
      ['streamEnd', 3],
    ]);
    expect(room.acks.map(ack => ack.logId)).toEqual(room.frames.map(frame => frame.logId));
    expect(room.violations).toEqual([]);
  });

  test('of a whole lively scenario loses, doubles and reorders nothing', async () => {
    await using simulator = await startSimulator();
    const scenario = { kind: 'peak', seed: 7, durationMs: 20_000, speed: 100, ends: true } as const;
    const room = simulator.addRoom({ uniqueId: 'ann', scenario });
    await using connection = new TikTokLiveConnection('ann', {
      endpoints: simulator.endpoints,
      processInitialData: false,
    });
    const received: string[] = [];
    let failures = 0;
    connection.on('rawData', (method, payload) => received.push(`${method} ${payload.length}`));
    connection.on('decodedData', () => {}).on('error', () => failures++);
    const over = new Promise(resolve => connection.on('disconnected', resolve));
    await connection.connect();
    await over;
    expect(received).toEqual(room.sent.map(({ method, payload }) => `${method} ${payload.length}`));
    expect(received.length).toBeGreaterThan(500);
    expect(failures).toBe(
      room.sent.filter(({ message, method }) => message === undefined && method === 'WebcastInRoomBannerMessage')
        .length,
    );
    expect(room.violations).toEqual([]);
  });

  test('that is offline, over or unknown is refused before anything is signed', async () => {
    await using simulator = await startSimulator();
    simulator.addRoom({ uniqueId: 'ann', status: 'offline', scenario: false });
    simulator.addRoom({ uniqueId: 'bob', status: 'ended', scenario: false });
    const { endpoints } = simulator;
    for (const [name, code] of [
      ['ann', 'USER_OFFLINE'],
      ['bob', 'USER_OFFLINE'],
      ['nobody', 'USER_NOT_FOUND'],
    ] as const) {
      const connection = new TikTokLiveConnection(name, { endpoints });
      await expect(connection.connect()).rejects.toMatchObject({ code });
      expect(connection.state).toMatchObject({ isConnected: false, isConnecting: false, roomId: '' });
    }
    expect(simulator.requests.filter(({ path }) => path.includes('/connect'))).toEqual([]);
  });
});

describe('order', () => {
  test('holds over 2,000 frames from 20 bytes to 200 kB, compressed and not', async () => {
    const count = 2_000;
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await once(server, 'listening');
    server.on('connection', socket => {
      for (let index = 0; index < count; index++) {
        // Sizes grow and fall on another scale than compression changes, so that every pair of neighbours occurs.
        const size = Math.round(20 * 10_000 ** (((index * 7919) % 1000) / 999));
        const filler = index % 7 === 0 ? Buffer.alloc(size, 'x') : randomBytes(size);
        const message = encode('WebcastChatMessage', { comment: String(index), signature: filler.toString('latin1') });
        const batch = encode('ProtoMessageFetchResult', {
          messages: [{ type: 'WebcastChatMessage', payload: message }],
        });
        const payload = index % 3 === 0 ? batch : gzipSync(batch, { level: 1 });
        socket.send(encode('WebcastPushFrame', { payloadType: 'msg', payload }));
      }
      socket.close(1000);
    });
    const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const signer = {
      name: 'test',
      sign: async () => ({ url, roomId: '7429384756123456789', cookies: [], userAgent: 'test', params: {} }),
    };
    const connection = new TikTokLiveConnection('ann', {
      signer,
      endpoints: { push: url },
      fetchRoomInfoOnConnect: false,
    });
    const order: number[] = [];
    connection.on('chat', data => order.push(Number(data.comment)));
    const over = new Promise(resolve => connection.on('disconnected', resolve));
    await connection.connect('7429384756123456789');
    await over;
    server.close();
    expect(order).toEqual(Array.from({ length: count }, (_, index) => index));
  });
});

describe('trouble on the way', () => {
  /** A web server that gives every request the same answer. */
  async function answering(status: number, type: string, body: string) {
    const server = createServer((_request, response) => {
      response.writeHead(status, { 'Content-Type': type }).end(body);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { origin, [Symbol.dispose]: () => void server.close() };
  }

  test.each([
    ['HTML instead of JSON', 200, 'text/html', '<html><body>hello</body></html>', 'LOOKUP_FAILED'],
    ['empty bodies', 200, 'application/json', '', 'LOOKUP_FAILED'],
    ['a bot check', 200, 'text/html', '<script>SlardarWAF</script>Please wait...', 'LOOKUP_FAILED'],
    ['errors of the service', 500, 'text/plain', 'oops', 'LOOKUP_FAILED'],
  ])('%s', async (_name, status, type, body, code) => {
    using server = await answering(status, type, body);
    const { origin } = server;
    const connection = new TikTokLiveConnection('ann', { endpoints: { web: origin, webcast: origin, sign: origin } });
    const error = await connection.connect().catch(reason => reason);
    expect(error).toMatchObject({ code });
    expect(error.requestErrs).toHaveLength(3);
    expect(error.hint).toMatch(/\w+.*\./);
    expect(connection.state).toMatchObject({ isConnected: false, isConnecting: false, roomId: '' });
  });

  test('hosts that cannot be reached', async () => {
    const origin = await answering(200, '', '').then(async server => {
      server[Symbol.dispose]();
      return server.origin;
    });
    const connection = new TikTokLiveConnection('ann', { endpoints: { web: origin, webcast: origin, sign: origin } });
    const error = await connection.connect().catch(reason => reason);
    expect(error).toMatchObject({ code: 'LOOKUP_FAILED', retryable: true });
    expect(error.requestErrs.map((each: { code: string }) => each.code)).toEqual([
      'NETWORK_UNREACHABLE',
      'NETWORK_UNREACHABLE',
      'SIGN_FAILED',
    ]);
  });

  test('an upgrade answered with 200, by a socket that was used before', async () => {
    await using simulator = await startSimulator();
    simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const first = new TikTokLiveConnection('ann', { endpoints: simulator.endpoints });
    await first.connect();
    const url = first.wsClient?.connection.url ?? '';
    const second = new TikTokLiveConnection('ann', {
      endpoints: simulator.endpoints,
      signer: {
        name: 'stale',
        sign: async () => ({ url, roomId: first.roomId, cookies: [], userAgent: 'another', params: {} }),
      },
    });
    await expect(second.connect()).rejects.toMatchObject({ code: 'SOCKET_REJECTED', httpStatus: 200 });
    expect(second.state).toMatchObject({ isConnected: false, isConnecting: false });
    await first.disconnect();
  });
});

test('nothing stays behind: the process ends by itself after disconnect()', async () => {
  await using simulator = await startSimulator();
  simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const program = `
    import { TikTokLiveConnection } from '@livetap/live';
    const connection = new TikTokLiveConnection('ann');
    connection.on('chat', () => {});
    await connection.connect();
    await connection.disconnect();
    console.log('disconnected', process.getActiveResourcesInfo().filter(name => name !== 'PipeWrap').join());
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    env: { ...process.env, LIVETAP_ENDPOINT: simulator.url },
    timeout: 15_000,
  });
  expect(stdout).toMatch(/^disconnected/);
});
