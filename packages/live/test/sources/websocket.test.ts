import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { ConnectTimeoutError, SocketFailedError, WebSocketRejectedError } from '../../src/sources/errors.js';
import type { FrameLink, RawFrame } from '../../src/sources/source.js';
import { type WebSocketSourceOptions, webSocketSource } from '../../src/sources/websocket.js';
import { collectGarbage } from '../collect-garbage.js';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A push server of its own; `accept` is called with each socket. */
async function serve(accept: (socket: WebSocket, request: IncomingMessage) => void): Promise<string> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', accept);
  closers.push(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  await once(server, 'listening');
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/push`;
}

/** A server that answers every upgrade with the given HTTP response. */
async function refuse(status: number, headers: Record<string, string> = {}): Promise<string> {
  const server = createServer();
  server.on('upgrade', (_request, socket) => {
    const lines = Object.entries({ 'Content-Length': '0', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} Whatever\r\n${lines.join('')}\r\n`);
  });
  server.listen(0, '127.0.0.1');
  closers.push(() => server.close());
  await once(server, 'listening');
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/push`;
}

function open(url: string, options: Partial<WebSocketSourceOptions> = {}, signal?: AbortSignal): Promise<FrameLink> {
  return webSocketSource({ url, headers: {}, ...options }).open(signal);
}

/** Collects frames until `count` have come. */
function collect(link: FrameLink, count: number): Promise<RawFrame[]> {
  return new Promise(resolve => {
    const frames: RawFrame[] = [];
    link.read(frame => {
      frames.push(frame);
      if (frames.length === count) resolve(frames);
    });
  });
}

describe('an open socket', () => {
  test.each([
    ['ping-interval=7;', 7000],
    ['foo=1; Ping-Interval=12;bar', 12_000],
    ['ping-interval=60', 60_000],
    ['ping-interval=0;', undefined],
    ['ping-interval=61;', undefined],
    ['ping-interval=-5;', undefined],
    ['ping-interval=1e9', 1000],
    ['slow-ping-interval=5', undefined],
    ['ping-interval', undefined],
    [undefined, undefined],
  ])('has the interval of heartbeats that the service asks for: %s', async (options, expected) => {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    server.on('headers', headers => options !== undefined && headers.push(`Handshake-Options: ${options}`));
    closers.push(() => server.close());
    await once(server, 'listening');
    const link = await open(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/push`);
    expect(link.heartbeatIntervalMs).toBe(expected);
    await link.close();
  });

  test('carries the headers it was given', async () => {
    const seen = withResolvers<IncomingMessage['headers']>();
    const url = await serve((_socket, request) => seen.resolve(request.headers));
    const link = await open(url, { headers: { 'User-Agent': 'Mozilla/5.0 test', Cookie: 'ttwid=1|abc' } });
    expect(await seen.promise).toMatchObject({ 'user-agent': 'Mozilla/5.0 test', cookie: 'ttwid=1|abc' });
    await link.close();
  });

  test('keeps frames that came before anybody read, and gives the initial batch first', async () => {
    const url = await serve(socket => {
      for (const byte of [1, 2, 3]) socket.send(Uint8Array.of(byte));
    });
    const link = await open(url, { initial: Uint8Array.of(0) });
    await new Promise(resolve => setImmediate(resolve));
    const frames = await collect(link, 4);
    expect(frames.map(frame => [frame.kind, ...frame.bytes])).toEqual([
      ['batch', 0],
      ['frame', 1],
      ['frame', 2],
      ['frame', 3],
    ]);
    await link.close();
  });

  test('keeps nothing of what opening it took', async () => {
    const url = await serve(() => {});
    const taken: WeakRef<object>[] = [];
    const opening = () => {
      const options = { initial: new Uint8Array(1_000), headers: { Cookie: 'ttwid=1|abc' }, client: {} };
      const { signal } = new AbortController();
      taken.push(...[options.initial, options.headers, options.client, signal].map(object => new WeakRef(object)));
      return open(url, options, signal);
    };
    const link = await opening();
    const first = await new Promise<number>(resolve => link.read(({ bytes }) => resolve(bytes.length)));
    await collectGarbage();
    expect([first, ...taken.map(reference => reference.deref())]).toEqual([1_000, ...taken.map(() => undefined)]);
    await link.close();
  });

  test('sends, closes with 1000 and may be closed twice', async () => {
    const received = withResolvers<Buffer>();
    const url = await serve(socket => socket.on('message', data => received.resolve(data as Buffer)));
    const link = await open(url);
    link.read(() => {});
    link.send(Uint8Array.of(7, 8));
    expect([...(await received.promise)]).toEqual([7, 8]);
    const [first, second] = await Promise.all([link.close(), link.close()]);
    expect(first).toMatchObject({ code: 1000 });
    expect(second).toBe(first);
    link.send(Uint8Array.of(9));
  });

  test('sends what was said right before it is closed, in order', async () => {
    const received: number[][] = [];
    const url = await serve(socket => socket.on('message', data => received.push([...(data as Buffer)])));
    const link = await open(url);
    link.read(() => {});
    for (const byte of [1, 2, 3]) link.send(Uint8Array.of(byte));
    await link.close();
    expect(received).toEqual([[1], [2], [3]]);
  });

  test('gives a message whole that came in parts, as text or as nothing', async () => {
    const url = await serve(socket => {
      socket.send(Uint8Array.of(1), { fin: false });
      socket.send(Uint8Array.of(2, 3), { fin: true });
      socket.send('text');
      socket.send(new Uint8Array(0));
    });
    const link = await open(url);
    const frames = await collect(link, 3);
    expect(frames.map(({ bytes }) => [...bytes])).toEqual([[1, 2, 3], [...Buffer.from('text')], []]);
    await link.close();
  });

  test('leaves its messages whole for somebody else who listens to it', async () => {
    const url = await serve(socket => socket.send(Uint8Array.of(1, 2)));
    const heard: unknown[] = [];
    const link = await open(url, {
      onOpen: ({ connection }) => (connection as WebSocket).on('message', parts => heard.push(parts)),
    });
    const [frame] = await collect(link, 1);
    expect([[...(frame?.bytes ?? [])], heard]).toEqual([[1, 2], [[Buffer.of(1, 2)]]]);
    await link.close();
  });

  test('tells code and reason when the server closes', async () => {
    const url = await serve(socket => socket.close(4005, 'stream ended'));
    const link = await open(url);
    link.read(() => {});
    expect(await link.closed).toEqual({ code: 4005, reason: 'stream ended' });
  });

  test('tells 1006 when the connection is cut', async () => {
    const url = await serve(socket => socket.terminate());
    const link = await open(url);
    link.read(() => {});
    expect(await link.closed).toMatchObject({ code: 1006 });
  });

  test('closes within its time when the server does not answer the close', async () => {
    const url = await serve(socket => socket.pause());
    const link = await open(url, { closeTimeoutMs: 20 });
    link.read(() => {});
    expect(await link.close()).toMatchObject({ code: 1006 });
  });

  test('closes with an error on a frame over the limit', async () => {
    const url = await serve(socket => socket.send(new Uint8Array(2000)));
    const link = await open(url, { maxFrameBytes: 1000 });
    const frames: RawFrame[] = [];
    link.read(frame => frames.push(frame));
    const close = await link.closed;
    expect(close.error?.message).toMatch(/payload size exceeded/i);
    expect(frames).toEqual([]);
  });
});

describe('a socket that does not open', () => {
  test('reports an upgrade answered with 200 and the reason in its headers', async () => {
    const url = await refuse(200, {
      'Handshake-Status': '415',
      'Handshake-Msg': 'DEVICE_BLOCKED',
      'X-Tt-Logid': 'log1',
    });
    const error = await open(url).catch(reason => reason);
    expect(error).toBeInstanceOf(WebSocketRejectedError);
    expect(error).toMatchObject({
      code: 'SOCKET_REJECTED',
      httpStatus: 200,
      handshakeStatus: '415',
      handshakeMessage: 'DEVICE_BLOCKED',
      logId: 'log1',
      retryable: true,
    });
    expect(error.message).toBe('the socket was refused with HTTP 200 (415 DEVICE_BLOCKED)');
  });

  test('says so when the refusal gives no reason', async () => {
    const error = await open(await refuse(200)).catch(reason => reason);
    expect(error.message).toBe('the socket was refused with HTTP 200 and no reason');
  });

  test('asks to try again a minute later when the address is forbidden', async () => {
    const error = await open(await refuse(403)).catch(reason => reason);
    expect(error).toMatchObject({ httpStatus: 403, retryable: true, retryAfterMs: 60_000 });
  });

  test('reports a port where nobody listens, without the query', async () => {
    const tcp = createTcpServer().listen(0, '127.0.0.1');
    await once(tcp, 'listening');
    const { port } = tcp.address() as AddressInfo;
    await new Promise(resolve => tcp.close(resolve));
    const error = await open(`ws://127.0.0.1:${port}/push?X-Bogus=secret`).catch(reason => reason);
    expect(error).toBeInstanceOf(SocketFailedError);
    expect(error).toMatchObject({ code: 'NETWORK_UNREACHABLE', who: 'network' });
    expect(error.message).toContain(`127.0.0.1:${port}`);
    expect(error.message).not.toContain('secret');
  });

  test('gives up on a server that never answers', async () => {
    const tcp = createTcpServer().listen(0, '127.0.0.1');
    closers.push(() => tcp.close());
    await once(tcp, 'listening');
    tcp.on('connection', socket => closers.push(() => socket.destroy()));
    const url = `ws://127.0.0.1:${(tcp.address() as AddressInfo).port}/push`;
    const error = await open(url, { handshakeTimeoutMs: 30 }).catch(reason => reason);
    expect(error).toBeInstanceOf(ConnectTimeoutError);
    expect(error).toMatchObject({ code: 'CONNECT_TIMEOUT', retryable: true });
  });

  test('rejects with the reason of an aborted signal, before and during the handshake', async () => {
    const stop = new Error('stop');
    const url = await serve(() => {});
    await expect(open(url, {}, AbortSignal.abort(stop))).rejects.toBe(stop);
    const tcp = createTcpServer().listen(0, '127.0.0.1');
    closers.push(() => tcp.close());
    await once(tcp, 'listening');
    const controller = new AbortController();
    tcp.on('connection', socket => {
      closers.push(() => socket.destroy());
      controller.abort(stop);
    });
    const silent = `ws://127.0.0.1:${(tcp.address() as AddressInfo).port}/push`;
    await expect(open(silent, {}, controller.signal)).rejects.toBe(stop);
  });
});

function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>(settle => {
    resolve = settle;
  });
  return { promise, resolve };
}
