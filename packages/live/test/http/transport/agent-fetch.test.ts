import { Agent, createServer } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { InvalidOptionError, LimitExceededError } from '../../../src/errors.js';
import { agentFetch } from '../../../src/http/transport/agent-fetch.js';
import { clientFor, rejection, startTestServer } from '../test-server.js';
import { counting, startSilence } from './proxy-servers.js';

const fetchDirectly = agentFetch({});

/** A server that answers every request with these bytes, and whether it ends the connection after them. */
async function raw(answer: string, after?: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer(socket => socket.once('data', () => socket.write(answer, () => after?.(socket))));
  return `http://127.0.0.1:${(await counting(server)).port}`;
}

describe('what is sent', () => {
  test('method, headers, query and a body, as fetch sends them', async () => {
    const server = await startTestServer(() => ({}));
    const init = { method: 'POST', headers: { 'X-Mine': 'ä', cookie: 'a=b; c=d', 'user-agent': 'Mozilla/5.0' } };
    await fetchDirectly(`${server.origin}/a%20b?x=1&y=%7C#gone`, { ...init, body: 'gruß' });
    expect(server.seen()).toMatchObject({ method: 'POST', path: '/a%20b', body: 'gruß' });
    expect([...server.seen().query]).toEqual([
      ['x', '1'],
      ['y', '|'],
    ]);
    expect(server.seen().headers).toMatchObject({
      'x-mine': 'ä',
      cookie: 'a=b; c=d',
      'user-agent': 'Mozilla/5.0',
      'content-type': 'text/plain;charset=UTF-8',
      'content-length': '5',
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
    });
    await fetchDirectly(new URL(server.origin), { method: 'POST', body: Uint8Array.of(104, 105) });
    expect(server.seen()).toMatchObject({ body: 'hi' });
    await fetchDirectly(new Request(server.origin, { headers: { accept: 'text/html' } }));
    expect(server.seen()).toMatchObject({ method: 'GET', path: '/', body: '' });
    expect(server.seen().headers.accept).toBe('text/html');
    await fetchDirectly(server.origin, { method: 'POST' });
    expect(server.seen().headers['content-length']).toBe('0');
  });

  test('through the agent of the scheme', async () => {
    const server = await startTestServer(() => ({ body: 'ok' }));
    const used: string[] = [];
    class Seen extends Agent {
      override createConnection(...parameters: Parameters<Agent['createConnection']>) {
        used.push(String(parameters[0].port));
        return super.createConnection(...parameters);
      }
    }
    const send = agentFetch({ http: new Seen() });
    expect(await (await send(server.origin)).text()).toBe('ok');
    expect(used).toEqual([new URL(server.origin).port]);
  });

  test('not through an agent of the other scheme', async () => {
    const server = await startTestServer(() => ({}));
    const error = await rejection(agentFetch({ http: new HttpsAgent() })(`${server.origin}/x?key=secret`));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(String(error)).not.toContain('secret');
    expect(server.requests).toEqual([]);
  });
});

describe('what comes back', () => {
  test('status, status text and headers, those that come twice too', async () => {
    const origin = await raw(
      'HTTP/1.1 418 Tea pot\r\nSet-Cookie: a=1, b\r\nSET-COOKIE: c=2\r\nX-Two: 1\r\nX-Two: 2\r\nContent-Length: 2\r\n\r\nhi',
    );
    const response = await fetchDirectly(origin);
    expect([response.status, response.statusText, response.ok]).toEqual([418, 'Tea pot', false]);
    expect(response.headers.getSetCookie()).toEqual(['a=1, b', 'c=2']);
    expect(response.headers.get('x-two')).toBe('1, 2');
    expect(await response.text()).toBe('hi');
  });

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['deflate, GZIP', (bytes: Buffer) => gzipSync(deflateSync(bytes))],
    ['identity', (bytes: Buffer) => bytes],
    ['something', (bytes: Buffer) => bytes],
    ['gzip, something', (bytes: Buffer) => bytes],
  ])('a body in %s', async (encoding, encode) => {
    const text = 'größer '.repeat(20_000);
    const body = encode(Buffer.from(text));
    const server = await startTestServer(() => ({ headers: { 'content-encoding': encoding }, body }));
    expect(await (await fetchDirectly(server.origin)).text()).toBe(text);
  });

  test('no body with 204, 304 and HEAD, whatever the headers promise', async () => {
    const gzip = { 'content-encoding': 'gzip' };
    const server = await startTestServer(({ path, method }) =>
      method === 'HEAD'
        ? { headers: { ...gzip, 'content-length': '99' } }
        : { status: Number(path.slice(1)), headers: gzip },
    );
    for (const [path, method] of [
      ['/204', 'GET'],
      ['/304', 'GET'],
      ['/200', 'HEAD'],
    ] as const) {
      const response = await fetchDirectly(server.origin + path, { method });
      expect(response.body).toBeNull();
      expect(await response.text()).toBe('');
    }
  });

  test('a redirect is handed over, never followed', async () => {
    const server = await startTestServer(() => ({ status: 302, headers: { location: '/next' } }));
    const response = await fetchDirectly(server.origin);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/next']);
    expect(server.requests).toHaveLength(1);
  });

  test('a body is read at the pace of its reader, and a cancelled one ends the connection', async () => {
    let written = 0;
    const server = createServer((_request, response) => {
      const more = () => {
        written += 65_536;
        response.write(Buffer.alloc(65_536), error => error ?? more());
      };
      more();
    });
    const { port, idle } = await counting(server);
    const response = await fetchDirectly(`http://127.0.0.1:${port}`);
    const turns = 3000;
    for (let turn = 0; turn < turns; turn++) await new Promise(resolve => setImmediate(resolve));
    // What fits into the buffers of both ends; without a hold, each turn would bring more.
    expect(written).toBeLessThan(20_000_000);
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    await reader?.cancel();
    await idle();
  });

  test('the limit of the client cuts a small body that inflates to a large one', async () => {
    const body = gzipSync(Buffer.alloc(10_000_000));
    const server = await startTestServer(() => ({ headers: { 'content-encoding': 'gzip' }, body }));
    const http = clientFor(server, { fetch: fetchDirectly, maxBodyBytes: 50_000 });
    expect(await rejection(http.request({ host: 'web', path: '/' }))).toBeInstanceOf(LimitExceededError);
  });
});

describe('hostile and broken answers', () => {
  test.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['headers without end', `HTTP/1.1 200 OK\r\nX-Large: ${'x'.repeat(100_000)}`],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx'],
    ['a status that no Response can have', 'HTTP/1.1 999 No\r\nContent-Length: 0\r\n\r\n'],
    [
      'an upgrade that nobody asked for',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
    ],
    ['more encodings than anybody uses', `HTTP/1.1 200 OK\r\nContent-Encoding: ${'gzip,'.repeat(1000)}\r\n\r\n`],
  ])('%s rejects', async (_, answer) => {
    expect(await rejection(fetchDirectly(await raw(answer)))).toBeInstanceOf(Error);
  });

  test('an end before the first byte rejects', async () => {
    expect(await rejection(fetchDirectly(await raw('', socket => socket.destroy())))).toBeInstanceOf(Error);
  });

  test.each([
    ['a reset', 'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nsome', (socket: Socket) => socket.resetAndDestroy()],
    ['an early end', 'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nsome', (socket: Socket) => socket.end()],
    ['half a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab', (socket: Socket) => socket.end()],
    ['a body that is no gzip', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nsome', undefined],
  ])('%s in the body fails the body', async (_, answer, after) => {
    const response = await fetchDirectly(await raw(answer, after));
    expect(response.status).toBe(200);
    expect(await rejection(response.text())).toBeInstanceOf(Error);
  });

  test('what is there of a gzip stream without its end is taken', async () => {
    const body = gzipSync('hello').subarray(0, -8);
    const server = await startTestServer(() => ({ headers: { 'content-encoding': 'gzip' }, body }));
    expect(await (await fetchDirectly(server.origin)).text()).toBe('hello');
  });
});

describe('the signal', () => {
  const stop = new Error('stop');

  test('aborted before, nothing is sent', async () => {
    const silence = await startSilence();
    const url = `http://127.0.0.1:${silence.port}`;
    expect(await rejection(fetchDirectly(url, { signal: AbortSignal.abort(stop) }))).toBe(stop);
    expect(silence.connections()).toBe(0);
  });

  test('aborted while waiting, the connection ends', async () => {
    const silence = await startSilence();
    const controller = new AbortController();
    const answer = rejection(fetchDirectly(`http://127.0.0.1:${silence.port}`, { signal: controller.signal }));
    await silence.accepted;
    controller.abort(stop);
    expect(await answer).toBe(stop);
    await silence.idle();
  });

  test.each([[''], ['Content-Encoding: gzip\r\n']])(
    'aborted in the body (%j), the body fails with its reason',
    async header => {
      const server = createTcpServer(socket =>
        socket.once('data', () => socket.write(`HTTP/1.1 200 OK\r\n${header}Content-Length: 1000\r\n\r\n`)),
      );
      const { port, idle } = await counting(server);
      const controller = new AbortController();
      const response = await fetchDirectly(`http://127.0.0.1:${port}`, { signal: controller.signal });
      const text = rejection(response.text());
      controller.abort(stop);
      expect(await text).toBe(stop);
      await idle();
    },
  );

  test('aborted with a body nobody reads, nothing is thrown at anybody', async () => {
    const server = createTcpServer(socket =>
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n')),
    );
    const { port, idle } = await counting(server);
    const controller = new AbortController();
    const response = await fetchDirectly(`http://127.0.0.1:${port}`, { signal: controller.signal });
    controller.abort(stop);
    await idle();
    expect(await rejection(response.text())).toBe(stop);
  });

  test('aborted after the end, nothing happens', async () => {
    const server = await startTestServer(() => ({ body: 'ok' }));
    const controller = new AbortController();
    const response = await fetchDirectly(server.origin, { signal: controller.signal });
    expect(await response.text()).toBe('ok');
    controller.abort(stop);
    expect(server.requests).toHaveLength(1);
  });
});
