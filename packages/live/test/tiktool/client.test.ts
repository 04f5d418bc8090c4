import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { InvalidOptionError, LimitExceededError } from '../../src/errors.js';
import { PremiumFeatureError, SignAPIError, SignatureRateLimitError } from '../../src/euler/errors.js';
import { InvalidRequestError } from '../../src/http/errors.js';
import { solvePuzzle, solveRotate, solveShapes } from '../../src/tiktool/captcha.js';
import { TikToolClient, type TikToolClientOptions } from '../../src/tiktool/client.js';
import { tikToolEndpoints } from '../../src/tiktool/endpoints.js';
import { closedOrigin, type Reply, rejection, startTestServer } from '../http/test-server.js';

const apiKey = 'tk_verysecret';
const cookies = 'sessionid=topsecret; tt-target-idc=useast5';

async function stage(answer: Reply | undefined, options: TikToolClientOptions = {}) {
  const server = await startTestServer(() => answer);
  return { server, client: new TikToolClient({ serverUrl: server.origin, apiKey, ...options }) };
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: JSON.stringify(body) };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a call', () => {
  test('by POST has its input in a JSON body, and the key in a header only', async () => {
    const { server, client } = await stage(json({ status_code: 0, data: { room_id: '7', alive: true } }));
    const { reply, status } = await client.request('/webcast/room_info', {
      ...{ unique_id: 'ann', room_id: undefined, anchor_id: 7429384756123456789n },
    });
    expect([status, reply]).toEqual([200, { status_code: 0, data: { room_id: '7', alive: true } }]);
    const { method, path, query, body, headers } = server.seen();
    expect([method, path, [...query], JSON.parse(body)]).toEqual([
      'POST',
      '/webcast/room_info',
      [],
      { unique_id: 'ann', anchor_id: '7429384756123456789' },
    ]);
    expect(headers).toMatchObject({ 'x-api-key': apiKey, 'content-type': 'application/json', 'user-agent': 'livetap' });
    expect(headers['x-cookie-header']).toBeUndefined();
  });

  test('by GET has it in the query, with commas in lists', async () => {
    const { server, client } = await stage(json({ status_code: 0, data: {} }));
    await client.api.bulkLiveCheck({ unique_ids: ['ann', 'bob'] }, { method: 'GET', cookies });
    const { method, path, query, body, headers } = server.seen();
    expect([method, path, [...query], body]).toEqual([
      'GET',
      '/webcast/bulk_live_check',
      [['unique_ids', 'ann,bob']],
      '',
    ]);
    expect(headers['x-cookie-header']).toBe(cookies);
  });

  test('can have a part of its path in the input', async () => {
    const { server, client } = await stage(json({ status_code: 0, data: {} }));
    await client.api.moderation({ action: 'mute/../x', user_id: '5' });
    expect(server.seen().path).toBe('/webcast/moderation/mute%2F..%2Fx');
    expect([...server.seen().query]).toEqual([['user_id', '5']]);
    expect(await rejection(client.api.moderation({ action: '..' }))).toBeInstanceOf(InvalidRequestError);
    expect(server.requests).toHaveLength(1);
  });

  test('says what is left to the key', async () => {
    const limits = { 'x-ratelimit-limit': '50', 'x-ratelimit-remaining': '49', 'x-ratelimit-reset': '1800000000' };
    const date = new Date(1_799_999_000_000).toUTCString();
    const answer = json({ status_code: 0, data: {} }, 200, { ...limits, date });
    const { client } = await stage(answer, { now: () => 1_799_999_000_000 });
    expect((await client.api.rateLimits({})).limit).toEqual({
      limit: 50,
      remaining: 49,
      resetTime: 1_800_000_000_000,
    });
    const { client: other } = await stage(json({ status_code: 0, data: {} }, 200, { 'x-ratelimit-limit': 'many' }));
    expect((await other.api.rateLimits({})).limit).toEqual({
      limit: undefined,
      remaining: undefined,
      resetTime: undefined,
    });
  });

  test('keeps ids that a number cannot hold', async () => {
    const { client } = await stage({ body: '{"status_code":0,"data":{"room_id":7429384756123456789}}' });
    const { reply } = await client.api.roomId({ unique_id: 'ann' });
    expect(reply.data).toEqual({ room_id: '7429384756123456789' });
  });

  test.each(['', 'webcast/x', '/webcast/../x', '/webcast/x?apiKey=1', '//host/x', '/a b', 5])(
    'of any path, but not of %j',
    async path => {
      const { server, client } = await stage(json({ status_code: 0 }));
      expect(await rejection(client.request(path as string))).toBeInstanceOf(InvalidRequestError);
      expect(server.requests).toHaveLength(0);
      await client.request('/webcast/new_thing');
      expect([server.seen().method, server.seen().path]).toEqual(['POST', '/webcast/new_thing']);
    },
  );
});

describe('the key and the address', () => {
  test('come from the environment unless they are given', async () => {
    const { server } = await stage(json({ status_code: 0, data: {} }));
    vi.stubEnv('LIVETAP_ENDPOINT', server.origin);
    expect(new TikToolClient().hasApiKey).toBe(false);
    vi.stubEnv('TIKTOOL_API_KEY', 'tk_environment');
    const client = new TikToolClient();
    expect([client.hasApiKey, client.serverUrl]).toEqual([true, `${server.origin}/tiktool`]);
    await client.api.rateLimits({});
    expect(server.seen().headers['x-api-key']).toBe('tk_environment');
    expect(server.seen().path).toBe('/tiktool/webcast/rate_limits');
  });

  test('have the usual default', () => {
    expect(new TikToolClient().serverUrl).toBe('https://api.tik.tools');
    expect(new TikToolClient({ serverUrl: 'https://host/a/' }).serverUrl).toBe('https://host/a');
    expect(() => new TikToolClient({ serverUrl: 'https://host/?key=1' })).toThrow(InvalidOptionError);
  });

  test('are not sent in the open', async () => {
    const client = new TikToolClient({ serverUrl: 'http://api.example-livetap.invalid', apiKey });
    const error = await rejection(client.api.rateLimits({}));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(String(error)).not.toContain(apiKey);
  });

  test('are seen nowhere', async () => {
    const said = `bad key ${apiKey} with ${encodeURIComponent(cookies)} and topsecret`;
    const { client } = await stage(json({ status_code: 401, message: said }, 401));
    const error = (await rejection(client.api.chat({ room_id: '7', text: 'hi' }, { cookies }))) as SignAPIError;
    for (const text of [
      error.message,
      inspect(error),
      JSON.stringify(error),
      inspect(client),
      JSON.stringify(client),
    ]) {
      expect(text).not.toMatch(/verysecret|topsecret/);
    }
    expect(error.message).toContain('[redacted]');
  });
});

describe('a refusal', () => {
  test('for a limit says when it lets go', async () => {
    const date = new Date(1_800_000_000_000).toUTCString();
    const reply = json({ status_code: 429, message: 'slow down' }, 429, { date, 'x-ratelimit-reset': '1800000042' });
    const { client } = await stage(reply, { now: () => 1_800_000_000_000 });
    const error = await rejection(client.api.rateLimits({}));
    expect(error).toBeInstanceOf(SignatureRateLimitError);
    expect(error).toMatchObject({
      code: 'SIGN_RATE_LIMITED',
      retryAfter: 42_000,
      resetTime: 1_800_000_042_000,
      message: 'The sign provider answered 429: slow down.',
    });
  });

  test.each([
    [401, { status_code: 401, error: 'bad key' }, SignAPIError, 'SIGN_FAILED', false],
    [403, { status_code: 403, message: 'tier' }, PremiumFeatureError, 'SIGN_PREMIUM', false],
    [404, { status_code: 404 }, SignAPIError, 'SIGN_FAILED', false],
    [500, { status_code: 500 }, SignAPIError, 'SIGN_FAILED', true],
    [503, 'down', SignAPIError, 'SIGN_FAILED', true],
    [200, { status_code: 403, message: 'tier' }, PremiumFeatureError, 'SIGN_PREMIUM', false],
    [200, { status_code: 429 }, SignatureRateLimitError, 'SIGN_RATE_LIMITED', true],
    [200, { status_code: -1, error: 'failed' }, SignAPIError, 'SIGN_FAILED', true],
    [200, { status_code: 4003110 }, SignAPIError, 'SIGN_FAILED', false],
    [200, [1, 2], SignAPIError, 'SIGN_FAILED', true],
    [302, {}, SignAPIError, 'SIGN_FAILED', false],
  ])('with %j and %j', async (status, body, type, code, retryable) => {
    const { client } = await stage(json(body, status));
    const error = await rejection(client.api.rateLimits({}));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code, retryable, httpStatus: status });
  });

  test.each(['', '{"status_code": 0', '<html>'])('with a body that is %j', async body => {
    const { client } = await stage({ body });
    expect(await rejection(client.api.rateLimits({}))).toMatchObject({ code: 'SIGN_FAILED', retryable: true });
  });
});

test('a provider that is not there, a signal, and an answer without an end', async () => {
  const gone = new TikToolClient({ serverUrl: await closedOrigin() });
  expect(await rejection(gone.api.rateLimits({}))).toMatchObject({ code: 'SIGN_FAILED', reason: 'Connect Error' });
  const { client } = await stage(undefined);
  const controller = new AbortController();
  const call = client.api.rateLimits({}, { signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(call).rejects.toThrow('enough');
  const { client: small } = await stage(json({ status_code: 0, data: 'x'.repeat(100) }), { maxBodyBytes: 50 });
  expect(await rejection(small.api.rateLimits({}))).toBeInstanceOf(LimitExceededError);
});

describe('recognition of pictures', () => {
  test('is passed on as it is', async () => {
    const { server } = await stage(json({ status_code: 0, data: { slideX: 5 } }));
    expect(await solvePuzzle(apiKey, 'AA', 'BB', server.origin)).toEqual({ slideX: 5 });
    expect([server.seen().path, JSON.parse(server.seen().body)]).toEqual([
      '/captcha/solve/puzzle',
      { puzzle: 'AA', piece: 'BB' },
    ]);
    await solveRotate(apiKey, 'CC', 'DD', server.origin);
    expect(JSON.parse(server.seen().body)).toEqual({ outer: 'CC', inner: 'DD' });
    await solveShapes(apiKey, 'EE', server.origin);
    expect([server.seen().path, JSON.parse(server.seen().body)]).toEqual(['/captcha/solve/shapes', { image: 'EE' }]);
  });

  test('needs an answer with data', async () => {
    const { server } = await stage(json({ status_code: 0 }));
    expect(await rejection(solveShapes(apiKey, 'EE', server.origin))).toMatchObject({
      code: 'SIGN_FAILED',
      reason: 'Empty Payload',
    });
  });
});

test('no two endpoints have the same path', () => {
  const paths = Object.values(tikToolEndpoints).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
