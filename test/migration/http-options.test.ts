import { Agent as HttpAgent } from 'node:http';
import { Agent } from 'node:https';
import type { TikTokLiveConnectionOptions } from '@livetap/live';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { loopbackCertificate } from '../../packages/live/test/http/transport/loopback-certificate.js';
import { startTlsFront } from '../seed-examples/tls-front.js';
import { paths, session, startStage } from './stage.js';

// Options of requests, socket and polling as programs for tiktok-live-connector 2.x give them.
async function requestsWith(options: TikTokLiveConnectionOptions) {
  const { connectionWith, asked } = await startStage();
  await connectionWith(options).connect();
  const [info, socket] = [asked(paths.roomInfo)[0], asked(paths.socket)[0]];
  return {
    info: { language: info?.query.get('app_language'), own: info?.headers['x-own'] },
    socket: { language: socket?.query.get('app_language'), own: socket?.headers['x-own'] },
  };
}

const own = { language: 'de-DE', own: 'yes' };
const params = { app_language: 'de-DE' };
const headers = { 'X-Own': 'yes' };

describe('parameters and headers', () => {
  test.each<[string, TikTokLiveConnectionOptions]>([
    ['webClientOptions', { webClientOptions: { searchParams: params, headers } }],
    ['webConfigOverrides', { webConfigOverrides: overrides('HTTP') }],
  ])('of %s are sent with requests, not with the socket', async (_name, options) => {
    const { info, socket } = await requestsWith(options);
    expect(info).toEqual(own);
    expect(socket.own).toBeUndefined();
    expect(socket.language).not.toBe('de-DE');
  });

  test('of wsConfigOverrides are sent with the socket, not with requests', async () => {
    const { info, socket } = await requestsWith({ wsConfigOverrides: overrides('WS') });
    expect(socket).toEqual(own);
    expect(info.own).toBeUndefined();
    expect(info.language).not.toBe('de-DE');
  });

  test('websocketHeaders are sent with the socket, not with requests', async () => {
    const { info, socket } = await requestsWith({ websocketHeaders: headers });
    expect([info.own, socket.own]).toEqual([undefined, 'yes']);
  });

  test('that are replaced leave the other defaults as they are', async () => {
    const { connectionWith, asked } = await startStage();
    const connection = connectionWith({ webConfigOverrides: overrides('HTTP') });
    await connection.fetchRoomInfo();
    const [info] = asked(paths.roomInfo);
    expect(info?.query.get('aid')).toBe('1988');
    expect(info?.headers['user-agent']).toBe(connection.webClient.userAgent);
  });

  test('changed in clientParams, which is webClientParams, count from the next request on', async () => {
    const { connectionWith, asked } = await startStage();
    const connection = connectionWith();
    expect(connection.webClientParams).toBe(connection.clientParams);
    await connection.fetchRoomInfo();
    connection.clientParams.app_language = 'de-DE';
    await connection.fetchRoomInfo();
    const [first, second] = asked(paths.roomInfo).map(({ query }) => query.get('app_language'));
    expect(first).not.toBe('de-DE');
    expect(second).toBe('de-DE');
  });
});

describe('agents', () => {
  // The front's certificate is trusted by this agent alone: what does not go through it fails.
  test.each<[string, (agent: Agent) => TikTokLiveConnectionOptions]>([
    ['webClientOptions.httpsAgent', httpsAgent => ({ webClientOptions: { httpsAgent } })],
    ['webClientOptions.agent.https', https => ({ webClientOptions: { agent: { https } } })],
  ])('%s carries the requests', async (_name, optionsWith) => {
    const { connectionWith, simulator, asked } = await startStage();
    using front = await startTlsFront(Number(new URL(simulator.url).port));
    const agent = new Agent({ ca: loopbackCertificate });
    onTestFinished(() => agent.destroy());
    const { push } = simulator.endpoints;
    const endpoints = { web: front.url, webcast: front.url, sign: front.url, push };
    await connectionWith({ ...optionsWith(agent), endpoints }).connect();
    expect(asked(paths.roomInfo)).toHaveLength(1);
    const refused = connectionWith({ endpoints }).fetchRoomInfo('1');
    await expect(refused).rejects.toMatchObject({ code: 'NETWORK_UNREACHABLE' });
  });

  test('webClientOptions.agent.http carries requests without TLS', async () => {
    const { connectionWith, simulator } = await startStage();
    class CountingAgent extends HttpAgent {
      connections = 0;
      override createConnection(...given: Parameters<HttpAgent['createConnection']>) {
        this.connections++;
        return super.createConnection(...given);
      }
    }
    const http = new CountingAgent();
    await connectionWith({ webClientOptions: { agent: { http } } }).connect();
    const requests = simulator.requests.filter(({ path }) => !path.includes(paths.socket));
    expect(http.connections).toBe(requests.length);
  });
});

describe('time limits', () => {
  test.each<[string, TikTokLiveConnectionOptions]>([
    ['webClientOptions.timeout', { webClientOptions: { timeout: 20 } }],
    ['webClientOptions.timeout.request', { webClientOptions: { timeout: { request: 20 } } }],
  ])('%s ends a request that nobody answers', async (_name, options) => {
    const { connectionWith, simulator, room } = await startStage();
    simulator.inject('hang');
    const asking = connectionWith(options).fetchRoomInfo(room.roomId);
    await expect(asking).rejects.toMatchObject({ code: 'NETWORK_TIMEOUT' });
  });

  test('wsClientOptions.timeout gives up on a socket that does not open', async () => {
    const { connectionWith, simulator } = await startStage();
    simulator.inject('handshake-hang');
    const connecting = connectionWith({ wsClientOptions: { timeout: 20 } }).connect();
    await expect(connecting).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT' });
  });
});

test('a switch changed on options counts from the next connect on', async () => {
  const { connectionWith, asked } = await startStage();
  const connection = connectionWith();
  expect(Object.keys(connection.options)).toEqual(
    expect.arrayContaining(['processInitialData', 'fetchRoomInfoOnConnect', 'enableExtendedGiftInfo']),
  );
  connection.options.fetchRoomInfoOnConnect = false;
  connection.options.enableExtendedGiftInfo = true;
  await connection.connect();
  expect([asked(paths.roomInfo).length, asked(paths.gifts).length]).toEqual([0, 1]);
});

test('requestPollingIntervalMs is the pause between requests where no socket is to be had', async () => {
  const { connectionWith, room, simulator, asked } = await startStage();
  simulator.inject('sign-no-push-server');
  const pauses = vi.spyOn(globalThis, 'setTimeout');
  onTestFinished(() => pauses.mockRestore());
  const connection = connectionWith({ session, requestPollingIntervalMs: 54_321 });
  const comment = new Promise<string>(resolve => connection.on('chat', data => resolve(data.comment)));
  room.say('hello');
  await connection.connect();
  expect(await comment).toBe('hello');
  await vi.waitFor(() => expect(pauses.mock.calls.map(([, delayMs]) => delayMs)).toContain(54_321));
  expect([asked(paths.socket).length, asked(paths.poll).length]).toEqual([0, 1]);
});

function overrides(kind: 'HTTP' | 'WS') {
  return { [`DEFAULT_${kind}_CLIENT_PARAMS`]: params, [`DEFAULT_${kind}_CLIENT_HEADERS`]: headers };
}
