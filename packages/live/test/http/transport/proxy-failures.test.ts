import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { ProxyError } from '../../../src/http/transport/errors.js';
import { createTransport } from '../../../src/http/transport/transport.js';
import { ConnectTimeoutError } from '../../../src/sources/errors.js';
import { webSocketSource } from '../../../src/sources/websocket.js';
import { clientFor, closedOrigin, rejection, startTestServer } from '../test-server.js';
import { channels, everythingShown } from './channels.js';
import { startHttpProxy, startSilence, startTalker, startTarget } from './proxy-servers.js';
import { startSocksProxy } from './socks-server.js';

/** Asks for a target in all three ways through a proxy that fails, and shows that nothing got there. */
async function failures(proxy: string): Promise<ProxyError[]> {
  const target = await startTarget();
  const { http, socket } = channels({
    proxy: proxy.replace('://', '://user:s3cret@').replace('socks4://user:s3cret@', 'socks4://'),
  });
  const errors = await Promise.all([
    rejection(http(`http://127.0.0.1:${target.port}/?key=k3y`)),
    rejection(http(`https://127.0.0.1:${target.port}/?key=k3y`)),
    rejection(socket(`ws://127.0.0.1:${target.port}/?key=k3y`)),
  ]);
  expect(target.connections()).toBe(0);
  for (const error of errors) {
    expect(error).toBeInstanceOf(ProxyError);
    expect(error).toMatchObject({ code: 'PROXY_FAILED', who: 'network' });
    expect(everythingShown(error)).not.toMatch(/s3cret|czNjcmV0|k3y/);
  }
  return errors as ProxyError[];
}

describe('a proxy', () => {
  test.each(['http', 'https', 'socks4', 'socks5', 'socks5h'])('that is not there: %s', async scheme => {
    const origin = `${scheme}://${new URL(await closedOrigin()).host}`;
    for (const error of await failures(origin)) {
      expect(error).toMatchObject({ proxy: origin, retryable: true, httpStatus: undefined });
      expect(error.message).toContain('ECONNREFUSED');
      expect(error.cause).toBeInstanceOf(Error);
    }
  });

  test('whose name nobody knows', async () => {
    for (const error of await failures('socks5://proxy.invalid:1'))
      expect(error.proxy).toBe('socks5://proxy.invalid:1');
  });

  test('that answers 407, whether it should forward or open a tunnel', async () => {
    const proxy = await startHttpProxy({ credentials: 'other:one' });
    for (const error of await failures(`http://127.0.0.1:${proxy.port}`)) {
      expect(error).toMatchObject({ httpStatus: 407, retryable: false });
      expect(error.hint).toContain('credentials');
    }
    await proxy.idle();
  });

  test.each([403, 502])('that opens no tunnel, with %i', async refuse => {
    const [target, proxy] = [await startTarget(), await startHttpProxy({ refuse })];
    const { http, socket } = channels({ proxy: `http://127.0.0.1:${proxy.port}` });
    for (const error of [
      await rejection(http(`https://127.0.0.1:${target.port}/`)),
      await rejection(socket(`ws://127.0.0.1:${target.port}/`)),
    ]) {
      expect(error).toBeInstanceOf(ProxyError);
      expect(error).toMatchObject({ httpStatus: refuse, retryable: true });
    }
    // With a request that it forwards, the same may come from the host: it is an answer.
    expect(await http(`http://127.0.0.1:${target.port}/`)).toBe('refused');
    expect(target.connections()).toBe(0);
    await proxy.idle();
  });

  test.each([
    ['socks5', 5, { credentials: 'user:other' }, false, /did not accept the credentials/],
    ['socks5', 5, { refuse: 2 }, true, /refused \(.*rejected/],
    ['socks5', 5, { refuse: 5 }, true, /refused \(.*rejected/],
    ['socks4', 4, { refuse: 91 }, true, /refused \(.*rejected/],
  ] as const)('%s that refuses (%#)', async (scheme, version, options, retryable, message) => {
    const proxy = await startSocksProxy(version, options);
    for (const error of await failures(`${scheme}://127.0.0.1:${proxy.port}`)) {
      expect(error.retryable).toBe(retryable);
      expect(error.message).toMatch(message);
    }
    await proxy.idle();
  });

  test('of SOCKS that wants credentials and gets none', async () => {
    const [target, proxy] = [await startTarget(), await startSocksProxy(5, { credentials: 'a:b' })];
    const { http } = channels({ proxy: `socks5://127.0.0.1:${proxy.port}` });
    expect(await rejection(http(`http://127.0.0.1:${target.port}`))).toMatchObject({ retryable: false });
    expect([proxy.asked, target.connections()]).toEqual([['SOCKS5 without credentials'], 0]);
  });

  test.each([
    ['http', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['http', '\x05\xff'],
    ['http', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(200_000)}`],
    ['http', 'HTTP/1.1 200 OK'],
    ['socks5', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['socks5', Uint8Array.of(5, 9)],
    ['socks4', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['https', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ])('that does not speak %s (%#)', async (scheme, answer) => {
    const proxy = await startTalker(answer, { ends: answer === 'HTTP/1.1 200 OK' });
    await failures(`${scheme}://127.0.0.1:${proxy.port}`);
    await proxy.idle();
  });

  test('behind the HTTP client is named as what it is', async () => {
    const server = await startTestServer(() => ({}));
    const { fetch } = createTransport({ proxy: `http://user:s3cret@${new URL(await closedOrigin()).host}` });
    const error = await rejection(
      clientFor(server, { fetch }).request({ host: 'web', path: '/x', query: { apiKey: 'k3y' } }),
    );
    expect(error).toBeInstanceOf(ProxyError);
    expect(everythingShown(error)).not.toMatch(/s3cret|k3y/);
    expect(server.requests).toEqual([]);
  });

  test('that comes to the end of its tunnel at once fails the request, not the process', async () => {
    const proxy = await startHttpProxy();
    const { http, socket } = channels({ proxy: `http://127.0.0.1:${proxy.port}` });
    const { host } = new URL(await closedOrigin());
    expect(await rejection(http(`https://${host}/`))).toBeInstanceOf(ProxyError);
    expect(await rejection(socket(`ws://${host}/`))).toBeInstanceOf(ProxyError);
    await proxy.idle();
  });
});

describe('while a proxy is dialled', () => {
  const stop = new Error('stop');

  test.each(['http', 'https', 'socks4', 'socks5'])('%s: an abort leaves no socket', async scheme => {
    for (const target of ['http://127.0.0.1:1/', 'https://127.0.0.1:1/']) {
      const silence = await startSilence();
      const { fetch } = createTransport({ proxy: `${scheme}://127.0.0.1:${silence.port}` });
      const controller = new AbortController();
      const answer = rejection(Promise.resolve(fetch?.(target, { signal: controller.signal })));
      await silence.accepted;
      controller.abort(stop);
      expect(await answer).toBe(stop);
      await silence.idle();
    }
  });

  test.each(['http', 'https', 'socks4', 'socks5'])('%s: an aborted socket leaves none', async scheme => {
    const silence = await startSilence();
    const transport = createTransport({ proxy: `${scheme}://127.0.0.1:${silence.port}` });
    const url = 'wss://127.0.0.1:1/';
    const controller = new AbortController();
    const source = webSocketSource({ url, headers: {}, client: { agent: await transport.socketAgent(url) } });
    const opening = rejection(source.open(controller.signal));
    await silence.accepted;
    controller.abort(stop);
    expect(await opening).toBe(stop);
    await silence.idle();
  });

  test.each(['http', 'socks5'])('%s: the time for opening a socket runs, and leaves none', async scheme => {
    const silence = await startSilence();
    const transport = createTransport({ proxy: `${scheme}://127.0.0.1:${silence.port}` });
    const url = 'ws://127.0.0.1:1/';
    const agent = await transport.socketAgent(url);
    const source = webSocketSource({ url, headers: {}, client: { agent, handshakeTimeout: 30 } });
    const error = await rejection(source.open());
    expect(error).toBeInstanceOf(ConnectTimeoutError);
    expect(String(error)).toContain('30 ms');
    expect(silence.connections()).toBe(1);
    await silence.idle();
  });

  test('the time for an HTTP request runs', async () => {
    const silence = await startSilence();
    const server = await startTestServer(() => ({}));
    const { fetch } = createTransport({ proxy: `socks5://127.0.0.1:${silence.port}` });
    const error = await rejection(clientFor(server, { fetch, timeoutMs: 30 }).request({ host: 'web', path: '/' }));
    expect(error).toMatchObject({ code: 'NETWORK_TIMEOUT' });
    await silence.idle();
  });

  test('an abort before the agent is asked dials nobody', async () => {
    const silence = await startSilence();
    const { fetch } = createTransport({ proxy: `socks5://127.0.0.1:${silence.port}` });
    const controller = new AbortController();
    const answer = rejection(Promise.resolve(fetch?.('http://127.0.0.1:1/', { signal: controller.signal })));
    const aborted = once(controller.signal, 'abort');
    controller.abort(stop);
    await aborted;
    expect(await answer).toBe(stop);
    expect(silence.connections()).toBe(0);
  });
});
