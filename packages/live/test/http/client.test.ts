import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { InvalidOptionError, LimitExceededError } from '../../src/errors.js';
import { WebcastHttpClient } from '../../src/http/client.js';
import { NetworkError } from '../../src/http/errors.js';
import { getRandomPresets } from '../../src/http/presets.js';
import { clientFor, closedOrigin, rejection, startTestServer } from './test-server.js';

const page = { host: 'web', path: '/@ann/live' } as const;

describe('what is sent', () => {
  test('defaults, overrides of the client, and values of the call, each winning over the one before', async () => {
    const server = await startTestServer(() => ({ body: 'ok' }));
    const presets = getRandomPresets(() => 0);
    const http = clientFor(server, {
      presets,
      params: { region: 'AT', os: 'mine' },
      headers: { 'accept-language': 'de', 'X-Mine': '1' },
    });
    await http.request({
      ...page,
      query: { os: 'call', room_id: '7 |:', from_page: undefined },
      headers: { 'x-mine': '2' },
    });
    const { method, path, query, headers } = server.seen();
    expect([method, path]).toEqual(['GET', '/@ann/live']);
    expect(query.get('aid')).toBe('1988');
    expect(query.get('region')).toBe('AT');
    expect(query.getAll('os')).toEqual(['call']);
    expect(query.get('room_id')).toBe('7 |:');
    expect(query.has('from_page')).toBe(false);
    expect(query.get('device_id')).toMatch(/^7\d{18}$/);
    expect(headers).toMatchObject({
      'user-agent': presets.device.user_agent,
      'accept-language': 'de',
      'x-mine': '2',
      origin: 'https://www.tiktok.com',
      referer: 'https://www.tiktok.com/',
      cookie: 'tt-target-idc=useast1a',
      'sec-fetch-mode': 'cors',
    });
  });

  test('changes to params and headers count from the next call on', async () => {
    const server = await startTestServer(() => ({}));
    const http = clientFor(server);
    http.clientParams.region = 'XX';
    http.clientHeaders['User-Agent'] = 'Other/1';
    await http.request(page);
    expect(server.seen().query.get('region')).toBe('XX');
    expect(server.seen().headers['user-agent']).toBe('Other/1');
    expect(http.userAgent).toBe('Other/1');
  });

  test('a body by POST', async () => {
    const server = await startTestServer(() => ({}));
    await clientFor(server).request({
      host: 'webcast',
      path: '/webcast/room/enter/',
      method: 'POST',
      body: 'room_id=1',
    });
    expect(server.seen()).toMatchObject({ method: 'POST', body: 'room_id=1' });
  });

  test('a path cannot lead to another host', async () => {
    const server = await startTestServer(() => ({}));
    await clientFor(server).request({ host: 'web', path: '//example.invalid/x' });
    expect(server.requests).toHaveLength(1);
  });

  test('fetch is looked up at call time unless given', async () => {
    const asked: string[] = [];
    const http = new WebcastHttpClient({
      fetch: async input => {
        asked.push(String(input));
        return new Response('hi');
      },
    });
    expect((await http.request({ host: 'web', path: '/x', query: { a: '1' } })).text()).toBe('hi');
    expect(asked).toEqual([expect.stringMatching(/^https:\/\/www\.tiktok\.com\/x\?.*a=1$/)]);
  });
});

describe('cookies', () => {
  test('are merged from TikTok and sent back to it', async () => {
    const server = await startTestServer(() => ({
      headers: { 'set-cookie': ['ttwid=1%7Cx; Expires=Wed, 21 Oct 2099 07:28:00 GMT', 'b=2'] },
    }));
    const http = clientFor(server);
    await http.request(page);
    await http.request({ host: 'webcast', path: '/webcast/room/info/' });
    expect(server.seen().headers.cookie).toBe('tt-target-idc=useast1a; ttwid=1%7Cx; b=2');
  });

  test('and everything else of TikTok never go to the sign provider, and its own are not taken', async () => {
    const server = await startTestServer(() => ({ headers: { 'set-cookie': 'evil=1' }, body: '{"code":200}' }));
    const http = clientFor(server, { params: { secret: '1' }, headers: { 'x-secret': '1' } });
    http.cookieJar.setSession('S', 'useast5');
    await http.apiClient.webcast.getRateLimits();
    const { headers, query } = server.seen();
    expect(headers.cookie).toBeUndefined();
    expect(headers['x-secret']).toBeUndefined();
    expect(headers['user-agent']).toBe('livetap');
    expect([...query.keys()]).toEqual([]);
    expect(http.cookieJar.names).not.toContain('evil');
  });

  test('given as a header move into the jar', async () => {
    const server = await startTestServer(() => ({}));
    const http = clientFor(server, { headers: { cookie: 'sessionid=S; a=b=c;' } });
    await http.request(page);
    expect(server.seen().headers.cookie).toBe('tt-target-idc=useast1a; sessionid=S; a=b=c');
    expect(JSON.stringify(http.clientHeaders)).not.toContain('sessionid');
    await http.request({ ...page, headers: { cookie: 'only=this' } });
    expect(server.seen().headers.cookie).toBe('only=this');
  });

  test('are read from implementations of fetch that join them', async () => {
    const joined = new Response('', { headers: [['set-cookie', 'a=1; Path=/, b=2']] });
    Object.defineProperty(joined.headers, 'getSetCookie', { value: undefined });
    const http = new WebcastHttpClient({ fetch: async () => joined });
    await http.request(page);
    expect(http.cookieJar.names).toEqual(['tt-target-idc', 'a', 'b']);
  });
});

describe('what comes back', () => {
  test('every status is an answer', async () => {
    const server = await startTestServer(() => ({
      status: 503,
      headers: { 'x-a': 'b' },
      body: '{"id":7429384756123456789}',
    }));
    const response = await clientFor(server).request(page);
    expect(response.status).toBe(503);
    expect(response.headers.get('x-a')).toBe('b');
    expect(response.json()).toEqual({ id: '7429384756123456789' });
    expect(response.bytes).toHaveLength(26);
  });

  test('no JSON throws a SyntaxError', async () => {
    const server = await startTestServer(() => ({ body: '<html>' }));
    const response = await clientFor(server).request(page);
    expect(() => response.json()).toThrow(SyntaxError);
  });

  test('a body over the limit is cut off, also when it was small before decompression', async () => {
    const body = gzipSync(Buffer.alloc(1_000_000));
    expect(body.length).toBeLessThan(2000);
    const server = await startTestServer(() => ({ headers: { 'content-encoding': 'gzip' }, body }));
    const error = await rejection(clientFor(server, { maxBodyBytes: 50_000 }).request(page));
    expect(error).toBeInstanceOf(LimitExceededError);
    expect(error).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'maxBodyBytes', max: 50_000 });
  });

  test('an endless body over the limit is cut off', async () => {
    const server = await startTestServer(() => ({ body: 'x'.repeat(200), hang: true }));
    const error = await rejection(clientFor(server, { maxBodyBytes: 100 }).request(page));
    expect(error).toBeInstanceOf(LimitExceededError);
  });

  test('a body of exactly the limit is fine', async () => {
    const server = await startTestServer(() => ({ body: 'x'.repeat(100) }));
    expect((await clientFor(server, { maxBodyBytes: 100 }).request(page)).text()).toHaveLength(100);
  });
});

describe('redirects', () => {
  test('permanent ones are followed on the same origin, with their cookies', async () => {
    const server = await startTestServer(({ path }) =>
      path === '/@ann/live'
        ? { status: 301, headers: { location: '/@ann2/live?x=1', 'set-cookie': 'a=1' } }
        : { body: path },
    );
    const http = clientFor(server);
    expect((await http.request(page)).text()).toBe('/@ann2/live');
    expect(server.seen().headers.cookie).toBe('tt-target-idc=useast1a; a=1');
  });

  test.each([
    [302, '/login'],
    [307, '/login'],
    [301, 'http://127.0.0.1:1/elsewhere'],
    [301, 'https://www.tiktok.com/'],
    [308, 'http://['],
  ])('%i to %s is handed to the caller', async (status, location) => {
    const server = await startTestServer(() => ({ status, headers: { location } }));
    const response = await clientFor(server).request(page);
    expect([response.status, response.headers.get('location')]).toEqual([status, location]);
    expect(server.requests).toHaveLength(1);
  });

  test('between hosts of TikTok permanent ones are followed, encrypted only', async () => {
    const asked: string[] = [];
    const locations = ['https://m.tiktok.com/@ann/live', 'http://www.tiktok.com/@ann/live'];
    const http = new WebcastHttpClient({
      fetch: async input => {
        const location = locations[asked.push(new URL(String(input)).origin) - 1] ?? '';
        return new Response('', { status: 301, headers: { location } });
      },
    });
    expect((await http.request(page)).headers.get('location')).toBe('http://www.tiktok.com/@ann/live');
    expect(asked).toEqual(['https://www.tiktok.com', 'https://m.tiktok.com']);
  });

  test('a loop ends after three', async () => {
    const server = await startTestServer(() => ({ status: 301, headers: { location: '/@ann/live' } }));
    expect((await clientFor(server).request(page)).status).toBe(301);
    expect(server.requests).toHaveLength(4);
  });

  test('neither manual calls nor POSTs follow', async () => {
    const server = await startTestServer(() => ({ status: 301, headers: { location: '/other' } }));
    const http = clientFor(server);
    expect((await http.request({ ...page, redirect: 'manual' })).status).toBe(301);
    expect((await http.request({ ...page, method: 'POST' })).status).toBe(301);
    expect(server.requests).toHaveLength(2);
  });
});

describe('when no answer comes', () => {
  test('a closed port is unreachable, and the query stays out of the error', async () => {
    const server = await startTestServer(() => ({ body: 'x', cut: true }));
    const broken = await rejection(clientFor(server).request({ ...page, query: { apiKey: 'topsecret' } }));
    expect(broken).toBeInstanceOf(NetworkError);
    expect(broken).toMatchObject({ code: 'NETWORK_UNREACHABLE', path: '/@ann/live', retryable: true });
    const web = await closedOrigin();
    const http = new WebcastHttpClient({ endpoints: { web } });
    const closed = await rejection(http.request({ host: 'web', path: '/x', query: { apiKey: 'topsecret' } }));
    expect(closed).toMatchObject({ code: 'NETWORK_UNREACHABLE', host: new URL(web).host, path: '/x' });
    expect(String(closed)).toContain('ECONNREFUSED');
    for (const error of [broken, closed]) {
      expect(error).toBeInstanceOf(NetworkError);
      expect(String(error)).not.toContain('topsecret');
    }
  });

  test('a cause that repeats the request goes on without it, and without what else it carries', async () => {
    const http = new WebcastHttpClient({
      fetch: async input => {
        throw Object.assign(new Error(`request to ${String(input)} failed`), { code: 'EOWN', url: String(input) });
      },
    });
    const error = await rejection(http.request({ host: 'web', path: '/x', query: { apiKey: 'topsecret' } }));
    expect(error).toMatchObject({ code: 'NETWORK_UNREACHABLE' });
    expect((error as Error).cause).toMatchObject({
      message: expect.stringContaining('/x?aid=[redacted]'),
      code: 'EOWN',
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('topsecret');
  });

  test.each([
    ['the head', undefined],
    ['the body', { body: 'x', hang: true }],
  ])('time runs out while waiting for %s', async (_, reply) => {
    const server = await startTestServer(() => reply);
    const error = await rejection(clientFor(server, { timeoutMs: 30 }).request(page));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: 'NETWORK_TIMEOUT', path: '/@ann/live' });
    expect(String(error)).toContain('30 ms');
  });

  test("the caller's stop rejects with its reason", async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const server = await startTestServer(() => {
      controller.abort(reason);
      return undefined;
    });
    expect(await rejection(clientFor(server).request({ ...page, signal: controller.signal }))).toBe(reason);
    expect(await rejection(clientFor(server).request({ ...page, signal: controller.signal }))).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });
});

describe('options', () => {
  test.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { maxBodyBytes: -1 }, { endpoints: { web: 'x' } }])(
    '%j',
    options => {
      expect(() => new WebcastHttpClient(options)).toThrow(InvalidOptionError);
    },
  );

  test('a header that cannot be sent is named without its value', async () => {
    const http = new WebcastHttpClient();
    const error = await rejection(http.request({ ...page, headers: { 'x-api-key': 'topsecret\n1' } }));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(String(error)).toContain('x-api-key');
    expect(String(error)).not.toContain('topsecret');
  });
});
