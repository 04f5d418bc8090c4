import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { WebcastHttpClient } from '../../src/http/client.js';
import { NetworkError } from '../../src/http/errors.js';
import {
  BlockedError,
  InvalidResponseCompositeError,
  InvalidResponseError,
  InvalidUniqueIdError,
  RateLimitedError,
  UserNotFoundError,
} from '../../src/lookup/errors.js';
import { apiLiveStep, type LookupStep, livePageStep, lookupRoom } from '../../src/lookup/lookup-room.js';
import { clientFor, closedOrigin, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { json, livePage, notFound, pageOf, roomId, userInfo, wafPage } from './answers.js';

const uniqueId = 'ann_streamer';
const noLiveRoom = livePage({ CurrentRoom: {} });

async function lookup(page: Reply, api: Reply, steps?: readonly LookupStep[]) {
  const server = await startTestServer(({ path }) => (path.startsWith('/api-live/') ? api : page));
  return { server, result: lookupRoom({ webClient: clientFor(server), uniqueId: `@${uniqueId}`, steps }) };
}

const apiOf = (info: unknown) => json({ statusCode: 0, data: info });
const page403: Reply = { status: 403 };

describe('lookupRoom', () => {
  test('the page answers alone when it can', async () => {
    const { server, result } = await lookup(pageOf(userInfo(2)), apiOf(userInfo(4)));
    expect(await result).toEqual({
      roomId,
      status: 'live',
      via: 'page',
      user: {
        id: '6812345678901234567',
        uniqueId,
        nickname: 'Ann',
        secUid: 'MS4w',
        verified: true,
        avatarUrl: 'https://a/t.webp',
        followerCount: 10,
      },
      title: 'hi',
      coverUrl: 'https://a/c.webp',
      startedAtMs: 1763639000000,
      viewerCount: 42,
    });
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    [2, 'live'],
    [3, 'paused'],
    [4, 'offline'],
    [0, 'offline'],
    [1, 'offline'],
  ])('status %i is %s', async (code, status) => {
    expect(await (await lookup(pageOf(userInfo(code)), {})).result).toMatchObject({ status, roomId });
  });

  test.each(['', '0'])('a streamer who was never live has room id %j and is offline', async room => {
    expect(await (await lookup(pageOf(userInfo(4, room)), {})).result).toMatchObject({ status: 'offline', roomId: '' });
  });

  test('fields of another type count as missing', async () => {
    const info = { user: { roomId, id: 5.5, status: 2, nickname: 7 }, stats: [], liveRoom: 'x' };
    expect(await (await lookup(pageOf(info), {})).result).toEqual({
      roomId,
      status: 'live',
      via: 'page',
      user: { id: '', uniqueId, nickname: '', secUid: '', verified: false, avatarUrl: '' },
      title: '',
      coverUrl: '',
    });
  });

  test.each<[string, Reply]>([
    ['blocked', wafPage],
    ['refused', page403],
    ['limited', { status: 429 }],
    ['empty', {}],
    ['broken', livePage('{')],
    ['without the user', noLiveRoom],
    ['live without a room', pageOf(userInfo(2, '0'))],
  ])('the JSON endpoint answers when the page is %s', async (_, page) => {
    expect(await (await lookup(page, apiOf(userInfo(2)))).result).toMatchObject({ roomId, status: 'live', via: 'api' });
  });

  test('another order', async () => {
    const { server, result } = await lookup(pageOf(userInfo(2)), apiOf(userInfo(2)), [apiLiveStep(), livePageStep()]);
    expect((await result).via).toBe('api');
    expect(server.requests.map(request => request.path)).toEqual(['/api-live/user/room/']);
    expect((await (await lookup(pageOf(userInfo(2)), notFound, [apiLiveStep(), livePageStep()])).result).via).toBe(
      'page',
    );
  });

  test('a step of the caller', async () => {
    const found = await (await lookup(pageOf(userInfo(2)), {})).result;
    const own: LookupStep = {
      name: 'own',
      find: async ({ uniqueId: name }) => ({ ...found, via: 'own', title: name }),
    };
    expect(await (await lookup(wafPage, wafPage, [livePageStep(), apiLiveStep(), own])).result).toMatchObject({
      via: 'own',
      title: uniqueId,
    });
  });
});

describe('an unknown user', () => {
  test.each<[string, Reply, Reply, boolean]>([
    ['both say so', noLiveRoom, notFound, false],
    ['only the JSON endpoint says so', wafPage, notFound, false],
    ['only the page says so', noLiveRoom, wafPage, true],
  ])('%s', async (_, page, api, retryable) => {
    const error = await rejection((await lookup(page, api)).result);
    expect(error).toBeInstanceOf(UserNotFoundError);
    expect(error).toMatchObject({ uniqueId, retryable, cause: { code: 'LOOKUP_FAILED', requestErrs: [{}, {}] } });
  });
});

describe('when nothing works', () => {
  test('one sentence says what each step saw', async () => {
    const error = await rejection((await lookup(wafPage, { status: 429, headers: { 'retry-after': '9' } })).result);
    expect(error).toBeInstanceOf(InvalidResponseCompositeError);
    expect(error).toMatchObject({
      code: 'LOOKUP_FAILED',
      routeId: 'lookupRoom',
      retryable: true,
      retryAfterMs: 300_000,
      requestErrs: [expect.any(BlockedError), expect.any(RateLimitedError)],
      message:
        'No way to find the room of @ann_streamer worked: The live page of @ann_streamer is behind a script challenge for this address; ' +
        'The JSON endpoint of the live page answered 429: too many requests.',
    });
  });

  test.each([
    ['a short pause', '9', 30_000],
    ['a long pause', '45', 45_000],
  ])('asking again makes sense after half a minute, or later where one asks for that: %s', async (_, after, ms) => {
    const slower = { status: 429, headers: { 'retry-after': after } };
    const error = await rejection((await lookup({ status: 503 }, slower)).result);
    expect(error).toMatchObject({ code: 'LOOKUP_FAILED', retryable: true, retryAfterMs: ms });
  });

  test('a step that is final does not delay the others', async () => {
    const error = await rejection((await lookup(page403, { status: 503 })).result);
    expect(error).toMatchObject({ code: 'LOOKUP_FAILED', retryable: true, retryAfterMs: 30_000 });
  });

  test('what no step can hope for is not retryable', async () => {
    const error = await rejection((await lookup(page403, page403)).result);
    expect(error).toMatchObject({ code: 'LOOKUP_FAILED', retryable: false, retryAfterMs: undefined });
  });

  test('live without a room everywhere', async () => {
    const error = await rejection((await lookup(pageOf(userInfo(2, '')), apiOf(userInfo(2, '')))).result);
    expect(error).toMatchObject({ requestErrs: [expect.any(InvalidResponseError), expect.any(InvalidResponseError)] });
  });

  test('an unreachable host gives the advice for that', async () => {
    const webClient = new WebcastHttpClient({ endpoints: { web: await closedOrigin() } });
    const error = await rejection(lookupRoom({ webClient, uniqueId, routeId: 'fetchRoomIdComposite' }));
    expect(error).toMatchObject({
      routeId: 'fetchRoomIdComposite',
      requestErrs: [expect.any(NetworkError), expect.any(NetworkError)],
      hint: expect.stringContaining('internet connection'),
      retryable: true,
    });
  });
});

describe('what is passed on at once', () => {
  test('a bad username and a lookup without steps', async () => {
    const { server, result } = await lookup({}, {}, []);
    expect(await rejection(result)).toBeInstanceOf(InvalidOptionError);
    expect(await rejection(lookupRoom({ webClient: clientFor(server), uniqueId: ' ' }))).toBeInstanceOf(
      InvalidUniqueIdError,
    );
    expect(server.requests).toHaveLength(0);
  });

  test("the caller's stop", async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const server = await startTestServer(() => {
      controller.abort(reason);
      return undefined;
    });
    expect(await rejection(lookupRoom({ webClient: clientFor(server), uniqueId, signal: controller.signal }))).toBe(
      reason,
    );
    expect(server.requests).toHaveLength(1);
  });

  test('mistakes of the caller and bugs of a step', async () => {
    const mistake = new InvalidOptionError('x');
    const bug = new TypeError('y');
    for (const thrown of [mistake, bug]) {
      const broken: LookupStep = { name: 'broken', find: () => Promise.reject(thrown) };
      expect(await rejection((await lookup({}, {}, [broken, livePageStep()])).result)).toBe(thrown);
    }
  });
});
