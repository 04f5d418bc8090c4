import { describe, expect, test } from 'vitest';
import { fetchRoomInfoFromApiLive } from '../../src/lookup/api-live.js';
import { BlockedError, InvalidResponseError, RateLimitedError, UserNotFoundError } from '../../src/lookup/errors.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { captchaPage, json, notFound, userInfo, wafPage } from './answers.js';

async function read(reply: Reply) {
  const server = await startTestServer(() => reply);
  return { server, result: fetchRoomInfoFromApiLive({ webClient: clientFor(server), uniqueId: '@ann_streamer' }) };
}

describe('fetchRoomInfoFromApiLive', () => {
  test('asks with the three parameters that count', async () => {
    const { server, result } = await read(json({ statusCode: 0, message: '', data: userInfo(3) }));
    expect(await result).toEqual(userInfo(3));
    const { path, query } = server.seen();
    expect(path).toBe('/api-live/user/room/');
    expect([query.get('aid'), query.get('uniqueId'), query.get('sourceType')]).toEqual(['1988', 'ann_streamer', '54']);
  });

  test('words of a human check inside the JSON are no human check', async () => {
    const info = { ...userInfo(2), liveRoom: { title: 'Verify to continue' } };
    expect(await (await read(json({ statusCode: 0, data: info }))).result).toEqual(info);
  });

  test('an unknown user', async () => {
    const error = await rejection((await read(notFound)).result);
    expect(error).toBeInstanceOf(UserNotFoundError);
    expect(error).toMatchObject({ uniqueId: 'ann_streamer', retryable: false });
  });

  test.each<[Reply, string]>([
    [wafPage, 'waf'],
    [captchaPage, 'captcha'],
    [{ body: '<!DOCTYPE html><html></html>' }, 'forbidden'],
    [{ body: '' }, 'forbidden'],
    [{ status: 403, body: '{}' }, 'forbidden'],
    [{ status: 302, headers: { location: '/login' } }, 'login'],
  ])('blocked: %j', async (reply, kind) => {
    const error = await rejection((await read(reply)).result);
    expect(error).toBeInstanceOf(BlockedError);
    expect(error).toMatchObject({ kind, routeId: 'fetchRoomInfoFromApiLive' });
  });

  test('429', async () => {
    expect(await rejection((await read({ status: 429, body: '{"statusCode":0}' })).result)).toBeInstanceOf(
      RateLimitedError,
    );
  });

  test.each<[Reply, object]>([
    [
      json({ statusCode: 10000, message: 'params_error' }),
      { statusCode: 10000, message: expect.stringContaining('params_error') },
    ],
    [json({ statusCode: 404000 }), { statusCode: 404000 }],
    [json({ message: 'x' }), { statusCode: undefined }],
    [json({ statusCode: '0', data: userInfo(2) }), { statusCode: undefined }],
    [json({ statusCode: 0 }), { statusCode: 0 }],
    [json({ statusCode: 0, data: { stats: {} } }), { statusCode: 0 }],
    [json({ statusCode: 0, data: { user: [] } }), { statusCode: 0 }],
    [json('[1]'), { status: 200 }],
    [json('{"statusCode":0,'), { status: 200, cause: expect.any(SyntaxError) }],
    [{ status: 502, body: 'Bad gateway' }, { status: 502 }],
  ])('invalid: %j', async (reply, fields) => {
    const error = await rejection((await read(reply)).result);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', ...fields });
  });
});
