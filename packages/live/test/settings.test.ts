import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../src/errors.js';
import type { TikTokLiveConnectionOptions } from '../src/options.js';
import { connectionSettings } from '../src/settings.js';

const cookie = { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'useast1a' } } as const;

describe('the settings', () => {
  test('of no options at all', () => {
    const { web, socket } = connectionSettings({});
    expect(web).toMatchObject({ endpoints: {}, params: {}, headers: {}, session: {} });
    expect([web.timeoutMs, web.fetch, web.apiClient, web.signApiKey, web.presets]).toEqual(Array(5).fill(undefined));
    expect(socket).toMatchObject({ params: {}, headers: {}, client: {} });
    expect([socket.connectTimeoutMs, socket.heartbeatIntervalMs]).toEqual([20_000, undefined]);
  });

  test('refuse a transport that does not exist', () => {
    const transport = 'carrier pigeon' as 'socket';
    expect(() => connectionSettings({ transport })).toThrow(InvalidOptionError);
  });

  test('take null where earlier versions did', () => {
    const { web } = connectionSettings({ signApiKey: null, sessionId: null, ttTargetIdc: null });
    expect([web.signApiKey, web.session]).toEqual([undefined, {}]);
  });

  test.each<[string, unknown, unknown]>([
    ['parameters', { a: 'params', b: 'overrides', c: 'options', d: 'search' }, 'params'],
    ['headers', { a: 'headers', b: 'overrides', c: 'defaults', d: 'options' }, 'headers'],
  ])('merge the %s of requests name by name, the more particular place wins', (_what, expected, name) => {
    const { web } = connectionSettings({
      webClientParams: { a: 'params', b: 'params', c: 'params', d: 'params' },
      webClientHeaders: { a: 'headers', b: 'headers', c: 'headers', d: 'headers' },
      webConfigOverrides: {
        DEFAULT_HTTP_CLIENT_PARAMS: { b: 'overrides', c: 'overrides', d: 'overrides' },
        DEFAULT_HTTP_CLIENT_HEADERS: { b: 'overrides', c: 'overrides', d: 'overrides' },
        DEFAULT_HTTP_CLIENT_OPTIONS: { headers: { c: 'defaults', d: 'defaults' } },
      },
      webClientOptions: {
        params: { c: 'options', d: 'options' },
        searchParams: { d: 'search' },
        headers: { d: 'options' },
      },
    });
    expect(web[name as 'params' | 'headers']).toEqual(expected);
  });

  test('know a header in whatever case it is written', () => {
    const { web, socket } = connectionSettings({
      webClientHeaders: { 'X-Own': '1' },
      webConfigOverrides: { DEFAULT_HTTP_CLIENT_HEADERS: { 'x-own': '2' } },
      webClientOptions: { headers: { 'X-Own': '3' } },
      wsClientHeaders: { 'X-Own': '1' },
      wsConfigOverrides: { DEFAULT_WS_CLIENT_HEADERS: { 'x-OWN': '2' } },
    });
    expect([web.headers, socket.headers]).toEqual([{ 'x-own': '3' }, { 'x-own': '2' }]);
  });

  test('merge what the socket gets, older names included', () => {
    const { socket } = connectionSettings({
      wsClientParams: { a: 'params', b: 'params' },
      websocketHeaders: { a: 'older', b: 'older', c: 'older', d: 'older' },
      wsClientHeaders: { b: 'headers', c: 'headers', d: 'headers' },
      wsConfigOverrides: {
        DEFAULT_WS_CLIENT_PARAMS: { b: 'overrides' },
        DEFAULT_WS_CLIENT_HEADERS: { c: 'overrides', d: 'overrides' },
      },
      wsClientOptions: { headers: { d: 'options' }, localAddress: '127.0.0.1' },
    });
    expect(socket.params).toEqual({ a: 'params', b: 'overrides' });
    expect(socket.headers).toEqual({ a: 'older', b: 'headers', c: 'overrides', d: 'options' });
    expect(socket.client).toEqual({ localAddress: '127.0.0.1' });
  });

  test.each<[TikTokLiveConnectionOptions, number | undefined]>([
    [{ webClientOptions: { timeout: 1 } }, 1],
    [{ webClientOptions: { timeout: { request: 2 } } }, 2],
    [{ webConfigOverrides: { DEFAULT_HTTP_CLIENT_OPTIONS: { timeout: 3 } } }, 3],
    [{ webConfigOverrides: { DEFAULT_HTTP_CLIENT_OPTIONS: { timeout: 3 } }, webClientOptions: { timeout: 1 } }, 1],
    [{ webClientOptions: { timeout: 1 }, requestTimeoutMs: 4 }, 4],
    [{ webClientOptions: { timeout: {} } }, undefined],
  ])('limit requests by %j to %s ms', (options, expected) => {
    expect(connectionSettings(options).web.timeoutMs).toBe(expected);
  });

  test.each<[TikTokLiveConnectionOptions, number]>([
    [{ wsClientOptions: { timeout: 1 } }, 1],
    [{ wsClientOptions: { timeout: 1, handshakeTimeout: 2 } }, 2],
    [{ wsClientOptions: { handshakeTimeout: 2 }, connectTimeoutMs: 3 }, 3],
  ])('limit the opening of the socket by %j to %i ms', (options, expected) => {
    expect(connectionSettings(options).socket.connectTimeoutMs).toBe(expected);
  });

  test.each<[TikTokLiveConnectionOptions, number]>([
    [{ wsConfigOverrides: { DEFAULT_WS_PING_INTERVAL: 1 } }, 1],
    [{ wsConfigOverrides: { DEFAULT_WS_PING_INTERVAL: 1 }, heartbeatIntervalMs: 2 }, 2],
  ])('beat by %j every %i ms', (options, expected) => {
    expect(connectionSettings(options).socket.heartbeatIntervalMs).toBe(expected);
  });

  test('make origins of hosts, and prefer endpoints', () => {
    const { web } = connectionSettings({
      webConfigOverrides: { TIKTOK_HOST_WEB: 'one', TIKTOK_HOST_WEBCAST: 'two', TIKTOK_HTTP_ORIGIN: 'https://own' },
      wsConfigOverrides: { TIKTOK_HOST_WS: 'three' },
      endpoints: { webcast: 'http://127.0.0.1:1' },
    });
    expect(web.endpoints).toEqual({ web: 'https://one', webcast: 'http://127.0.0.1:1', push: 'wss://three' });
    expect(web.headers).toEqual({ origin: 'https://own' });
  });

  test('make one session of either way to give it, and keep the token beside it', () => {
    const oAuthToken = { type: 'oAuthToken', value: 'othersecret' } as const;
    const pair = { sessionId: 'verysecret', ttTargetIdc: 'useast1a' };
    expect(connectionSettings(pair).web.session).toEqual({ cookie });
    expect(connectionSettings({ ...pair, session: { oAuthToken } }).web.session).toEqual({ cookie, oAuthToken });
    expect(connectionSettings({ session: { cookie } }).web.session).toEqual({ cookie });
  });
});

describe('times', () => {
  const names = ['heartbeatIntervalMs', 'enterTimeoutMs', 'staleAfterMs'] as const;

  test.each(names.flatMap(name => [0, -1, Number.NaN].map(value => [name, value] as const)))(
    '%s cannot be %d',
    (name, value) => {
      expect(() => connectionSettings({ [name]: value })).toThrow(
        new InvalidOptionError(
          `${name} has to be a number of milliseconds above 0${name === 'staleAfterMs' ? '' : ' and at most 2147483647'}.`,
        ),
      );
    },
  );

  test('of timers cannot be longer than a timer holds', () => {
    expect(() => connectionSettings({ heartbeatIntervalMs: 2 ** 31 })).toThrow(InvalidOptionError);
    expect(() => connectionSettings({ enterTimeoutMs: Number.POSITIVE_INFINITY })).toThrow(InvalidOptionError);
    expect(connectionSettings({ staleAfterMs: Number.POSITIVE_INFINITY }).socket.staleAfterMs).toBe(Infinity);
  });
});

describe('options that contradict each other or cannot be', () => {
  test.each<[string, unknown]>([
    ['a session twice', { session: { cookie }, sessionId: 'verysecret', ttTargetIdc: 'useast1a' }],
    ['overrides that are none', { webConfigOverrides: 'verysecret' }],
    ['overrides that are none', { wsConfigOverrides: ['verysecret'].join() }],
    ['a header that cannot be sent', { webClientHeaders: { 'X-Own': 'verysecret\n1' } }],
    ['two forms of agents', { webClientOptions: { httpAgent: agent(), agent: { http: agent() } } }],
    ['a proxy and an agent', { proxy: 'http://u:verysecret@127.0.0.1:1', wsClientOptions: { agent: agent() } }],
  ])('are refused: %s', (_what, options) => {
    let thrown: unknown;
    try {
      connectionSettings(options as TikTokLiveConnectionOptions);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidOptionError);
    expect(String(thrown)).not.toContain('verysecret');
  });
});

function agent() {
  return { addRequest() {}, destroy() {} };
}
