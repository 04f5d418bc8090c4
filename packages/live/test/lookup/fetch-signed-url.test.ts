import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { InvalidRequestError } from '../../src/http/errors.js';
import { InvalidResponseError, RateLimitedError } from '../../src/lookup/errors.js';
import { fetchSignedUrl } from '../../src/lookup/fetch-signed-url.js';
import { type Reply, rejection, startTestServer } from '../http/test-server.js';

const good = { body: '{"status_code":0,"data":{"id":7429384756123456789}}' };

async function stage(answer: Reply = good) {
  const server = await startTestServer(() => answer);
  const signed = {
    action: 'fetch_signed_url',
    signed_url: `${server.origin}/webcast/room/info/?aid=1988&X-Bogus=b%2F`,
  };
  return { server, signed, endpoints: { web: server.origin, webcast: server.origin } };
}

describe('the request', () => {
  test('is the one that was signed, with its headers and cookies', async () => {
    const { server, signed, endpoints } = await stage();
    const headers = { 'User-Agent': 'Signer/1', Referer: 'https://www.tiktok.com/', Host: 'evil', Cookie: 'x=1', n: 5 };
    const reply = { ...signed, headers, cookies: 'ttwid=a%7Cb; msToken=c' };
    expect(await fetchSignedUrl(reply, { endpoints, cookies: 'sessionid=s; tt-target-idc=i' })).toEqual({
      ...{ status_code: 0, data: { id: '7429384756123456789' } },
    });
    const seen = server.seen();
    expect([seen.method, seen.path, seen.query.get('X-Bogus')]).toEqual(['GET', '/webcast/room/info/', 'b/']);
    expect(seen.headers).toMatchObject({
      'user-agent': 'Signer/1',
      cookie: 'ttwid=a%7Cb; msToken=c; sessionid=s; tt-target-idc=i',
      host: new URL(server.origin).host,
    });
  });

  test.each([
    ['a=1', 'a=1'],
    [{ a: 1 }, '{"a":1}'],
    [undefined, ''],
  ])('can be a POST with the body %j', async (body, sent) => {
    const { server, signed, endpoints } = await stage();
    await fetchSignedUrl({ ...signed, method: 'post', body }, { endpoints });
    expect([server.seen().method, server.seen().body]).toEqual(['POST', sent]);
  });
});

describe('nothing is sent', () => {
  test.each([{}, { action: 'resolve_required' }, { action: 'fetch_signed_url' }, [1]])('for %j', async reply => {
    expect(await rejection(fetchSignedUrl(reply))).toBeInstanceOf(InvalidRequestError);
  });

  test.each([
    'https://evil.example-livetap.invalid/webcast?token=verysecret',
    'http://www.tiktok.com/webcast',
    'https://user@www.tiktok.com/',
    'https://www.tiktok.com.example-livetap.invalid/',
    'no address',
  ])('to %s', async signed_url => {
    const error = await rejection(fetchSignedUrl({ action: 'fetch_signed_url', signed_url, cookies: 'a=b' }));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(String(error)).not.toContain('verysecret');
  });

  test.each([{ method: 'DELETE' }, { headers: { 'bad name': 'verysecret' } }, { cookies: 'a=\nverysecret' }])(
    'with %j',
    async part => {
      const { server, signed, endpoints } = await stage();
      const error = await rejection(fetchSignedUrl({ ...signed, ...part }, { endpoints }));
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(String(error)).not.toContain('verysecret');
      expect(server.requests).toHaveLength(0);
    },
  );

  test('of a session in the open', async () => {
    const origin = 'http://proxy.example-livetap.invalid';
    const reply = { action: 'fetch_signed_url', signed_url: `${origin}/x` };
    const error = await rejection(
      fetchSignedUrl(reply, { endpoints: { web: origin, webcast: origin }, cookies: 'a=b' }),
    );
    expect(error).toBeInstanceOf(InvalidOptionError);
  });
});

describe('the answer of TikTok', () => {
  test.each([
    [{ status: 429 }, 'RATE_LIMITED'],
    [{ status: 302, headers: { location: 'https://www.tiktok.com/login' } }, 'BLOCKED'],
    [{ body: '{"status_code":20003}' }, 'BLOCKED'],
    [{ body: '{"status_code":4003110}' }, 'ROOM_RESTRICTED'],
    [{ body: '' }, 'BLOCKED'],
    [{ body: '[1]' }, 'INVALID_RESPONSE'],
  ])('%j is an error', async (answer, code) => {
    const { signed, endpoints } = await stage(answer as Reply);
    expect(await rejection(fetchSignedUrl(signed, { endpoints }))).toMatchObject({ code });
  });

  test('names its limit, and the session where one was sent', async () => {
    const { signed, endpoints } = await stage({ status: 429, headers: { 'retry-after': '7' } });
    const limited = await rejection(fetchSignedUrl(signed, { endpoints }));
    expect(limited).toBeInstanceOf(RateLimitedError);
    expect(limited).toMatchObject({ retryAfterMs: 7000, routeId: 'fetchSignedUrl' });
    const other = await stage({ body: '{"status_code":20003}' });
    expect(await rejection(fetchSignedUrl(other.signed, { endpoints: other.endpoints, cookies: 'a=b' }))).toMatchObject(
      {
        code: 'SESSION_INVALID',
      },
    );
  });

  test('need not have a code', async () => {
    const { signed, endpoints } = await stage({ body: '{"statusCode":0}' });
    expect(await fetchSignedUrl(signed, { endpoints })).toEqual({ statusCode: 0 });
  });
});
