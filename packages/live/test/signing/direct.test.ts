import { describe, expect, test } from 'vitest';
import { InvalidRequestError } from '../../src/http/errors.js';
import { BlockedError, InvalidResponseError, UserOfflineError } from '../../src/lookup/errors.js';
import { createDirectSigner } from '../../src/signing/direct.js';
import { pushServerFor } from '../../src/signing/direct-address.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';

const roomId = '7429384756123456789';
const request = { roomId, uniqueId: 'ann', userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Test/1', cursor: 'c|1' };
const session = { cookie: { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'useast5' } } } as const;
const home: Reply = { headers: { 'set-cookie': ['a=1, b=2; Path=/', 'ttwid=1%7Cnew; Path=/; HttpOnly'] } };

async function stage(answer: Reply = home) {
  const server = await startTestServer(({ path }) => (path === '/' ? answer : { status: 404 }));
  const webClient = clientFor(server, { session, headers: { Cookie: 'ttwid=1%7Cold' } });
  return { server, webClient };
}

describe('an unsigned address', () => {
  test('is complete, and that of a new visitor without a session', async () => {
    const { server, webClient } = await stage();
    const signer = createDirectSigner({ webClient, pushParams: { compress: '' }, random: () => 0.5 });
    const socket = await signer.sign(request);
    expect(signer.name).toBe('direct');
    expect(socket).toMatchObject({ roomId, cookies: ['ttwid=1%7Cnew'], userAgent: request.userAgent });
    expect(socket.initial).toBeUndefined();
    const { origin, pathname, searchParams } = new URL(socket.url);
    expect(origin + pathname).toBe('wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/');
    expect(Object.fromEntries(searchParams)).toEqual(socket.params);
    expect(socket.params).toMatchObject({
      ...{ aid: '1988', room_id: roomId, ws_direct: '1', heartbeat_duration: '10000', history_comment_count: '6' },
      ...{
        compress: '',
        last_rtt: '150.00',
        browser_platform: 'Linux x86_64',
        browser_version: '5.0 (X11; Linux x86_64) Test/1',
      },
    });
    expect(Object.keys(socket.params).filter(name => /cursor|internal_ext|bogus/i.test(name))).toEqual([]);
    const { headers } = server.seen();
    expect(headers).toMatchObject({ 'user-agent': request.userAgent, cookie: 'tt-target-idc=useast5' });
    expect(webClient.cookieJar.get('ttwid')).toBe('1%7Cnew');
  });

  test('is for one use: each has a visitor of its own', async () => {
    const { server, webClient } = await stage();
    const signer = createDirectSigner({ webClient });
    await signer.sign(request);
    await signer.sign({ ...request, userAgent: 'Other/2' });
    expect(server.requests.map(({ headers }) => headers['user-agent'])).toEqual([request.userAgent, 'Other/2']);
  });

  test('of room 0 is that of the username', async () => {
    const { server, webClient } = await stage();
    const signer = createDirectSigner({ webClient });
    expect(await rejection(signer.sign({ ...request, roomId: '0' }))).toBeInstanceOf(UserOfflineError);
    expect(server.seen().path).toBe('/@ann/live');
  });
});

test.each([
  ['', 'webcast-ws.tiktok.com'],
  ['ALL_SG', 'webcast-ws.tiktok.com'],
  ['US_TTP', 'webcast-ws.us.tiktok.com'],
  ['eu_ttp', 'webcast-ws.eu.tiktok.com'],
])('visitors from %j go to %s', (region, host) => {
  expect(new URL(pushServerFor(region)).host).toBe(host);
});

test.each([{ roomId: '' }, { roomId: '../x' }, { roomId: '0', uniqueId: '' }])('%j asks nobody', async part => {
  const { server, webClient } = await stage();
  const error = await rejection(createDirectSigner({ webClient }).sign({ ...request, ...part }));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(server.requests).toHaveLength(0);
});

test.each([
  [{ body: 'hello' }, InvalidResponseError],
  [{ status: 403 }, BlockedError],
  [{ status: 302, headers: { location: '/login' } }, BlockedError],
  [{ body: 'hello', headers: { 'set-cookie': ['ttwid=; Path=/'] } }, InvalidResponseError],
])('a front page that is %j', async (answer, type) => {
  const { webClient } = await stage(answer as Reply);
  expect(await rejection(createDirectSigner({ webClient }).sign(request))).toBeInstanceOf(type);
});

test('who gave up asks nobody', async () => {
  const { server, webClient } = await stage();
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(createDirectSigner({ webClient }).sign({ ...request, signal })).rejects.toThrow('enough');
  expect(server.requests).toHaveLength(0);
});
