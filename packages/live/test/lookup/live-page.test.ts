import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  BlockedError,
  InvalidResponseError,
  InvalidUniqueIdError,
  RateLimitedError,
  UserNotFoundError,
} from '../../src/lookup/errors.js';
import { fetchRoomInfoFromHtml } from '../../src/lookup/live-page.js';
import { lookupRoom } from '../../src/lookup/lookup-room.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { captchaPage, livePage, pageOf, roomId, userInfo, wafPage } from './answers.js';

async function read(reply: Reply | undefined, uniqueId = '@ann_streamer') {
  const server = await startTestServer(() => reply);
  const webClient = clientFor(server);
  return { server, webClient, result: fetchRoomInfoFromHtml({ webClient, uniqueId }) };
}

describe('fetchRoomInfoFromHtml', () => {
  test('reads user, counts and stream', async () => {
    const { server, webClient, result } = await read(
      pageOf(userInfo(2)),
      'https://www.tiktok.com/@ann_streamer/live?lang=en',
    );
    expect(await result).toEqual(userInfo(2));
    expect(server.seen().path).toBe('/@ann_streamer/live');
    expect(webClient.cookieJar.get('ttwid')).toBe('1%7Cx');
  });

  test.each([
    ['the stream', { ...userInfo(2, ''), liveRoom: { status: 2, roomId } }, ''],
    ['the current room', userInfo(2, '0'), roomId],
  ])('takes the room id from %s when the user has none', async (_, info, current) => {
    const { result } = await read(livePage({ LiveRoom: { liveRoomUserInfo: info }, CurrentRoom: { roomId: current } }));
    expect((await result).user).toMatchObject({ roomId, nickname: 'Ann' });
  });

  test('a room id that was sent as a number keeps its digits', async () => {
    const { result } = await read(
      livePage(`{"LiveRoom":{"liveRoomUserInfo":{"user":{"roomId":${roomId}},"liveRoom":{"status":2}}}}`),
    );
    expect((await result).user.roomId).toBe(roomId);
  });

  test('follows a permanent redirect', async () => {
    const server = await startTestServer(({ path }) =>
      path === '/@ann_streamer/live' ? { status: 301, headers: { location: '/@ann_new/live' } } : pageOf(userInfo(2)),
    );
    expect(await fetchRoomInfoFromHtml({ webClient: clientFor(server), uniqueId: 'ann_streamer' })).toEqual(
      userInfo(2),
    );
  });

  test('text that looks like a human check is no matter on a page with a state', async () => {
    const info = { ...userInfo(2), liveRoom: { status: 2, title: 'Verify to continue SlardarWAF' } };
    expect(await (await read(pageOf(info))).result).toEqual(info);
  });
});

describe('a page that is of no use', () => {
  test.each<[string, Reply, string, boolean]>([
    ['a script challenge', wafPage, 'waf', true],
    ['a script challenge with another status', { ...wafPage, status: 403 }, 'waf', true],
    ['a captcha', captchaPage, 'captcha', true],
    ['a captcha in words', { body: '<title>Verify to continue</title>' }, 'captcha', true],
    ['403', { status: 403, body: 'no' }, 'forbidden', false],
    ['420', { status: 420 }, 'forbidden', false],
    [
      'a redirect to the login',
      { status: 302, headers: { location: 'https://www.tiktok.com/login?redirect_url=x' } },
      'login',
      false,
    ],
    ['a redirect elsewhere', { status: 302, headers: { location: '/' } }, 'forbidden', false],
    ['an empty body', {}, 'forbidden', true],
    ['a state for logged-in users only', livePage({ LiveRoom: { needLogin: true } }), 'login', false],
  ])('%s is blocked', async (_, reply, kind, retryable) => {
    const error = await rejection((await read(reply)).result);
    expect(error).toBeInstanceOf(BlockedError);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({
      code: 'BLOCKED',
      kind,
      retryable,
      routeId: 'fetchRoomInfoFromHtml',
      status: reply.status ?? 200,
    });
  });

  test('a human check asks for a pause of minutes', async () => {
    expect(await rejection((await read(wafPage)).result)).toMatchObject({ retryAfterMs: 300_000 });
  });

  test.each([
    [{ 'retry-after': '7' }, 7000],
    [{}, 60_000],
  ])('429 with %j', async (headers, retryAfterMs) => {
    const error = await rejection((await read({ status: 429, headers })).result);
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ code: 'RATE_LIMITED', status: 429, retryAfterMs });
  });

  test.each<[string, Reply, boolean]>([
    ['no state', { body: '<html><meta property="og:url" content="x"></html>' }, true],
    ['a state that never ends', { body: '<script id="SIGI_STATE" type="application/json">{"LiveRoom":{}' }, true],
    ['a state without a bracket', { body: 'id="SIGI_STATE"' }, true],
    ['broken JSON', livePage('{"LiveRoom":'), true],
    ['a state that is no object', livePage('[1]'), true],
    ['a LiveRoom that is no object', livePage('{"LiveRoom":"x"}'), true],
    ['500', { status: 500, body: 'oops' }, true],
    ['400', { status: 400, body: 'oops' }, false],
    ['a move to another site', { status: 301, headers: { location: 'https://example.invalid/' } }, true],
  ])('%s is an invalid response', async (_, reply, retryable) => {
    const error = await rejection((await read(reply)).result);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', retryable, status: reply.status ?? 200 });
  });

  test.each<[string, Reply, boolean]>([
    ['404', { status: 404, body: '<html>' }, false],
    ['a state without LiveRoom', livePage({ CurrentRoom: {} }), true],
    ['a state without a user', livePage({ LiveRoom: { liveRoomUserInfo: { stats: {} } } }), true],
    ['a state whose user is no object', livePage({ LiveRoom: { liveRoomUserInfo: { user: null } } }), true],
  ])('%s is an unknown user', async (_, reply, retryable) => {
    const error = await rejection((await read(reply)).result);
    expect(error).toBeInstanceOf(UserNotFoundError);
    expect(error).toMatchObject({ code: 'USER_NOT_FOUND', uniqueId: 'ann_streamer', retryable });
  });

  test('a bad username asks nobody', async () => {
    const { server, result } = await read({}, 'a b');
    expect(await rejection(result)).toBeInstanceOf(InvalidUniqueIdError);
    expect(server.requests).toHaveLength(0);
  });
});

const capture = new URL('../../../../../shared/captures/http/live-page-2026-02.html', import.meta.url);

test.skipIf(!existsSync(capture))('reads a page as TikTok sent it', async () => {
  const body = readFileSync(capture, 'utf8');
  const server = await startTestServer(() => ({ body }));
  const room = await lookupRoom({ webClient: clientFor(server), uniqueId: 'someone' });
  expect(room).toMatchObject({ via: 'page', status: 'live', startedAtMs: 1770027106000 });
  expect(body).toContain(`"roomId":"${room.roomId}"`);
  expect(body).toContain(`"uniqueId":"${room.user.uniqueId}"`);
  expect(room.roomId).toMatch(/^\d{19}$/);
});
