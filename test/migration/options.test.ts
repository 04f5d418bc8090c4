import { once } from 'node:events';
import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRandomPresets, TikTokLiveConnection, type TikTokLiveConnectionOptions } from '@livetap/live';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

// Options of the constructor as programs for tiktok-live-connector 2.x give them.
let simulator: Simulator;
let room: Room;
beforeEach(async () => {
  simulator = await startSimulator();
  room = simulator.addRoom({ uniqueId: 'ann', scenario: false, earlierComments: 3 });
});
afterEach(() => simulator.close());

function connectionWith(options: TikTokLiveConnectionOptions): TikTokLiveConnection {
  return new TikTokLiveConnection('ann', { endpoints: simulator.endpoints, ...options });
}

const isPush = ({ path }: { readonly path: string }) => path.startsWith('/webcast/im/ws_proxy/');

describe('an option', () => {
  test.each([
    [undefined, 3],
    [true, 3],
    [false, 0],
  ])('processInitialData %s: %i comments of before', async (processInitialData, expected) => {
    // The comments of before come with the signature; the socket repeats none of them to whoever asks for none.
    await using connection = connectionWith({ processInitialData, wsClientParams: { history_comment_count: '0' } });
    const comments: string[] = [];
    connection.on('chat', ({ comment }) => comments.push(comment));
    await connection.connect();
    const last = new Promise<void>(resolve => connection.on('chat', ({ comment }) => comment === 'now' && resolve()));
    room.say('now');
    await last;
    expect(comments).toHaveLength(expected + 1);
  });

  test.each([
    [undefined, 1],
    [true, 1],
    [false, 0],
  ])('fetchRoomInfoOnConnect %s: %i requests', async (fetchRoomInfoOnConnect, expected) => {
    await using connection = connectionWith({ fetchRoomInfoOnConnect });
    const { roomInfo } = await connection.connect();
    expect(simulator.requests.filter(({ path }) => path.startsWith('/webcast/room/info'))).toHaveLength(expected);
    expect(roomInfo === null).toBe(expected === 0);
  });

  test('webClientParams and webClientHeaders are sent with every request, not with the socket', async () => {
    await using connection = connectionWith({
      webClientParams: { app_language: 'de-DE' },
      webClientHeaders: { 'X-Own': 'yes' },
    });
    await connection.connect();
    const [info] = simulator.requests.filter(({ path }) => path.startsWith('/webcast/room/info'));
    expect(info?.query.get('app_language')).toBe('de-DE');
    expect(info?.headers['x-own']).toBe('yes');
    expect(simulator.requests.find(isPush)?.headers['x-own']).toBeUndefined();
  });

  test('wsClientParams and wsClientHeaders are sent with the socket, not with requests', async () => {
    await using connection = connectionWith({
      wsClientParams: { own: 'yes' },
      wsClientHeaders: { 'X-Own': 'yes' },
    });
    await connection.connect();
    const socket = simulator.requests.find(isPush);
    expect([socket?.query.get('own'), socket?.headers['x-own']]).toEqual(['yes', 'yes']);
    expect(simulator.requests.filter(request => !isPush(request) && request.headers['x-own'] === 'yes')).toEqual([]);
  });

  test('wsClientOptions.agent opens the socket, and nothing else', async () => {
    const targets: unknown[] = [];
    class CountingAgent extends Agent {
      override createConnection(options: object, callback?: (error: Error | null, stream: Duplex) => void) {
        targets.push('port' in options ? Number(options.port) : undefined);
        return super.createConnection(options, callback);
      }
    }
    await using connection = connectionWith({ wsClientOptions: { agent: new CountingAgent() } });
    await connection.connect();
    expect(targets).toEqual([Number(new URL(simulator.url).port)]);
  });

  test('wsClientOptions.handshakeTimeout gives up on a service that does not answer the upgrade', async () => {
    const silent = createServer().on('upgrade', () => {});
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const push = `ws://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    await using connection = connectionWith({
      endpoints: { ...simulator.endpoints, push },
      wsClientOptions: { handshakeTimeout: 50 },
    });
    await expect(connection.connect()).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT' });
    silent.closeAllConnections();
    silent.close();
  });

  test('the options are kept as they were given', () => {
    const options = { processInitialData: false, endpoints: simulator.endpoints };
    expect(new TikTokLiveConnection('ann', options).options).toMatchObject(options);
  });

  test('clientPresets decide what device, screen and place are told, and are random otherwise', async () => {
    const presets = getRandomPresets(() => 0.5);
    const languages = new Set<string | null>();
    await using connection = connectionWith({ clientPresets: presets });
    await connection.connect();
    for (const request of simulator.requests) {
      const { path, query } = request;
      if (isPush(request) || path === '/webcast/room/info') languages.add(query.get('browser_language'));
    }
    expect([...languages]).toEqual([presets.location.lang_country]);
    const drawn = Array.from({ length: 50 }, () => JSON.stringify(getRandomPresets()));
    expect(new Set(drawn).size).toBeGreaterThan(1);
  });
});
