import { describe, expect, test } from 'vitest';
import { fetchUserInfo } from '../../src/lookup/user-info.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { captchaPage, roomId, wafPage } from './answers.js';

const user = {
  ...{ id: '6812345678901234567', uniqueId: 'ann_streamer', nickname: 'Ann', secUid: 'MS4w', roomId },
  ...{ verified: true, signature: 'hello', privateAccount: false, createTime: 1600000000, avatarThumb: 'https://a/t' },
};
const stats = { followerCount: 10, followingCount: 3, heart: 8, heartCount: 9, videoCount: 4, diggCount: 1 };

/** A profile page around what it carries for its scripts. */
function profilePage(detail: unknown): Reply {
  return carrying(JSON.stringify({ __DEFAULT_SCOPE__: { 'webapp.user-detail': detail } }));
}

function carrying(script: string): Reply {
  return {
    body: `<html><head><script id="other">{}</script></head><body><script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${script}</script></body></html>`,
  };
}

async function fetched(reply: Reply, uniqueId = '@ann_streamer') {
  const server = await startTestServer(() => reply);
  return { server, result: fetchUserInfo({ webClient: clientFor(server), uniqueId }) };
}

describe('fetchUserInfo', () => {
  test('gives user and totals of the profile page', async () => {
    const { server, result } = await fetched(profilePage({ statusCode: 0, userInfo: { user, stats } }));
    expect(await result).toEqual({ user, stats });
    expect(server.seen().path).toBe('/@ann_streamer');
  });

  test('what readers take for granted is always there, and ids are exact', async () => {
    const { result } = await fetched(
      carrying(
        '{"__DEFAULT_SCOPE__":{"webapp.user-detail":{"userInfo":{"user":{"id":6812345678901234567,"roomId":"0"},"stats":{"heart":8}}}}}',
      ),
    );
    expect(await result).toEqual({
      user: {
        ...{ id: '6812345678901234567', uniqueId: 'ann_streamer', nickname: '', secUid: '', roomId: '' },
        ...{ verified: false, signature: '', privateAccount: false },
      },
      stats: { heart: 8, followerCount: 0, followingCount: 0, heartCount: 8, videoCount: 0 },
    });
  });

  test('gives a private profile as far as the page shows it', async () => {
    const shown = { ...user, privateAccount: true };
    const { result } = await fetched(profilePage({ statusCode: 10222, userInfo: { user: shown, stats } }));
    expect((await result).user.privateAccount).toBe(true);
  });

  test.each<[string, Reply, object]>([
    ['private', profilePage({ statusCode: 10222 }), { code: 'ROOM_RESTRICTED', statusCode: 10222 }],
    ['nobody', profilePage({ statusCode: 10221, userInfo: {} }), { code: 'USER_NOT_FOUND' }],
    ['nobody any more', profilePage({ statusCode: 10223 }), { code: 'USER_NOT_FOUND' }],
    ['another code', profilePage({ statusCode: 5, userInfo: {} }), { code: 'INVALID_RESPONSE', statusCode: 5 }],
    ['no user', profilePage({ statusCode: 0, userInfo: { user: { id: 'x' } } }), { code: 'INVALID_RESPONSE' }],
    ['nothing about a user', carrying('{"__DEFAULT_SCOPE__":{}}'), { code: 'INVALID_RESPONSE' }],
    ['something else than an object', carrying('[1]'), { code: 'INVALID_RESPONSE' }],
    ['a cut script', carrying('{"__DEFAULT'), { code: 'INVALID_RESPONSE' }],
    ['no script', { body: '<html></html>' }, { code: 'INVALID_RESPONSE' }],
    ['nothing', { body: '' }, { code: 'BLOCKED', kind: 'forbidden' }],
    ['a captcha', captchaPage, { code: 'BLOCKED', kind: 'captcha' }],
    ['a bot check', wafPage, { code: 'BLOCKED', kind: 'waf' }],
    ['404', { status: 404 }, { code: 'USER_NOT_FOUND' }],
    ['429', { status: 429 }, { code: 'RATE_LIMITED' }],
  ])('fails with what came: %s', async (_name, reply, expected) => {
    expect(await rejection((await fetched(reply)).result)).toMatchObject(expected);
  });

  test('asks nobody for a name that is none', async () => {
    const { server, result } = await fetched({}, 'a b');
    expect(await rejection(result)).toMatchObject({ code: 'INVALID_UNIQUE_ID' });
    expect(server.requests).toEqual([]);
  });
});
