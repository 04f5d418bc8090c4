import { describe, expect, test } from 'vitest';
import { getRandomPresets } from '../../src/http/presets.js';
import { UnknownPushHostError } from '../../src/signing/errors.js';
import { buildPushAddress, pushParams } from '../../src/signing/push-address.js';

const server = 'wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/';
const presets = getRandomPresets(() => 0);

describe('pushParams', () => {
  test('repeats the presets and names the room', () => {
    const params = pushParams({ presets, roomId: '7', cursor: 'c_1', internalExt: 'a:1|b', random: () => 0.5 });
    expect(params).toMatchObject({
      version_code: '180800',
      aid: '1988',
      device_platform: 'web',
      ws_direct: '0',
      heartbeat_duration: '0',
      compress: 'gzip',
      identity: 'audience',
      browser_version: presets.device.browser_version,
      tz_name: 'Europe/Berlin',
      last_rtt: '150.00',
      room_id: '7',
      cursor: 'c_1',
      internal_ext: 'a:1|b',
    });
  });

  test('a round trip of 100 to 200 ms with decimals', () => {
    expect(pushParams({ presets, roomId: '7', cursor: '', internalExt: '' }).last_rtt).toMatch(/^(1\d\d|200)\.\d\d$/);
  });
});

describe('buildPushAddress', () => {
  test('percent-encodes names and values', () => {
    const { url, params } = buildPushAddress({
      pushServer: server,
      params: { ext: 'a:1|b c&d=e_ü', 'n m': '1' },
      routeParams: {},
    });
    expect(url).toBe(`${server}?ext=a%3A1%7Cb%20c%26d%3De_%C3%BC&n%20m=1`);
    expect(params).toEqual({ ext: 'a:1|b c&d=e_ü', 'n m': '1' });
    expect(new URL(url).searchParams.get('ext')).toBe('a:1|b c&d=e_ü');
  });

  test('route parameters win unless they are empty', () => {
    const { url } = buildPushAddress({
      pushServer: server,
      params: { a: '1', b: '2' },
      routeParams: { b: '9', a: '', imprp: 'x' },
    });
    expect(url).toBe(`${server}?a=1&b=9&imprp=x`);
  });

  test.each(['?', '?k=%2F+x%7c&room_id=5', '?k=%2F+x%7c&room_id=5&'])(
    'a query of its own (%s) stays byte for byte',
    own => {
      const { url, params } = buildPushAddress({
        pushServer: `${server}${own}`,
        params: { room_id: '7', aid: '1988' },
        routeParams: { k: 'z' },
      });
      const signed = own === '?' ? '' : 'k=%2F+x%7c&room_id=5&';
      expect(url).toBe(own === '?' ? `${server}?room_id=7&aid=1988&k=z` : `${server}?${signed}aid=1988`);
      expect([...new URL(url).searchParams.keys()].toSorted()).toEqual(Object.keys(params).toSorted());
      expect(params).toEqual(Object.fromEntries(new URL(url).searchParams));
    },
  );

  test('a fragment is dropped, which no socket address may have', () => {
    expect(buildPushAddress({ pushServer: `${server}#x`, params: { a: '1' }, routeParams: {} }).url).toBe(
      `${server}?a=1`,
    );
  });

  test.each(['wss://webcast-ws.eu.tiktok.com/x', 'wss://tiktok.com/x', 'wss://webcast16-ws-useast1a.tiktok.com/x'])(
    '%s is trusted',
    pushServer => {
      expect(buildPushAddress({ pushServer, params: {}, routeParams: {} }).url.startsWith(pushServer)).toBe(true);
    },
  );

  test.each([
    ['ws://webcast-ws.tiktok.com/x', 'webcast-ws.tiktok.com'],
    ['https://webcast-ws.tiktok.com/x', 'webcast-ws.tiktok.com'],
    ['wss://evil.com/.tiktok.com?token=secret', 'evil.com'],
    ['wss://tiktok.com.evil.com/', 'tiktok.com.evil.com'],
    ['wss://eviltiktok.com/', 'eviltiktok.com'],
    ['wss://user@webcast-ws.tiktok.com/', 'webcast-ws.tiktok.com'],
    ['wss://webcast-ws.tiktok.com@evil.com/', 'evil.com'],
    ['no address', ''],
  ])('%s is not', (pushServer, host) => {
    const build = () => buildPushAddress({ pushServer, params: {}, routeParams: {} });
    expect(build).toThrow(UnknownPushHostError);
    expect(build).toThrow(expect.objectContaining({ code: 'PUSH_HOST_UNKNOWN', host }));
    expect(build).not.toThrow('secret');
  });

  test.each([
    ['ws://127.0.0.1:5', 'ws://127.0.0.1:5'],
    ['http://127.0.0.1:5', 'ws://127.0.0.1:5'],
    ['https://h', 'wss://h'],
    ['wss://h', 'wss://h'],
  ])('the endpoint %s takes the place of an origin that is expected', (endpoint, origin) => {
    const address = { params: { a: '1' }, routeParams: {}, endpoint };
    const own = new URL(endpoint).hostname;
    for (const host of [
      'wss://webcast-ws.tiktok.com',
      `ws://${own}:9`,
      'ws://localhost:9',
      'ws://0.0.0.0',
      'wss://[::1]:9',
    ])
      expect(buildPushAddress({ pushServer: `${host}/p/?q=1`, ...address }).url).toBe(`${origin}/p/?q=1&a=1`);
  });

  test.each([
    ['wss://evil.com:9/p/?q=secret', 'evil.com:9'],
    ['ws://webcast-ws.tiktok.com/', 'webcast-ws.tiktok.com'],
    ['wss://127.0.0.1.evil.com/', '127.0.0.1.evil.com'],
    ['ws://h@127.0.0.1/', '127.0.0.1'],
    ['', ''],
  ])('a foreign host (%s) shows although an endpoint would take its place', (pushServer, host) => {
    const build = () => buildPushAddress({ pushServer, params: {}, routeParams: {}, endpoint: 'ws://127.0.0.1:5' });
    expect(build).toThrow(expect.objectContaining({ code: 'PUSH_HOST_UNKNOWN', host }));
    expect(build).not.toThrow('secret');
  });
});
