import { Agent } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { InvalidOptionError } from '../../../src/errors.js';
import { createTransport } from '../../../src/http/transport/transport.js';
import { webSocketSource } from '../../../src/sources/websocket.js';
import { clientFor, startTestServer } from '../test-server.js';
import { channels } from './channels.js';
import { startHttpProxy, startTarget } from './proxy-servers.js';
import { startSocksProxy } from './socks-server.js';

// Certificates that nobody trusts are accepted; trusted-proxy.test.ts has the checks.
const acceptAnyCertificate = () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
};
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('through an HTTP proxy', () => {
  test.each([
    ['http', {}, ''],
    ['http', { credentials: 'us@er:p:w/ä' }, 'us%40er:p%3Aw%2F%C3%A4@'],
    ['https', { tls: true, credentials: 'user:' }, 'user@'],
  ])('%s %j: http is forwarded, the socket tunnelled', async (scheme, options, userInfo) => {
    if (scheme === 'https') acceptAnyCertificate();
    const [target, proxy] = [await startTarget(), await startHttpProxy(options)];
    const { http, socket } = channels({ proxy: `${scheme}://${userInfo}127.0.0.1:${proxy.port}` });
    const { port } = target;
    expect(await http(`http://service.test:${port}/a?b=c#d`)).toBe(`GET /a?b=c for service.test:${port}`);
    expect(await socket(`ws://service.test:${port}/push?x=1`)).toBe('hello');
    expect(proxy.asked).toEqual([`GET http://service.test:${port}/a?b=c`, `CONNECT service.test:${port}`]);
    expect([proxy.connections(), target.connections()]).toEqual([2, 2]);
    expect(target.requests[0]?.headers['proxy-authorization']).toBeUndefined();
    await Promise.all([proxy.idle(), target.idle()]);
  });

  test.each([
    ['http', false],
    ['https', true],
  ])('%s: https and wss are tunnelled', async (scheme, tls) => {
    acceptAnyCertificate();
    const [target, proxy] = [await startTarget({ tls: true }), await startHttpProxy({ tls })];
    const { http, socket } = channels({ proxy: `${scheme}://127.0.0.1:${proxy.port}` });
    const { port } = target;
    expect(await http(`https://service.test:${port}/a`)).toBe(`GET /a for service.test:${port}`);
    expect(await socket(`wss://service.test:${port}/push`)).toBe('hello');
    expect(proxy.asked).toEqual([`CONNECT service.test:${port}`, `CONNECT service.test:${port}`]);
    await Promise.all([proxy.idle(), target.idle()]);
  });

  test('an IPv6 host is asked for in brackets', async () => {
    const [target, proxy] = [await startTarget(), await startHttpProxy()];
    const { http, socket } = channels({ proxy: `http://127.0.0.1:${proxy.port}` });
    await http(`http://[2001:db8::1]:${target.port}/`);
    await socket(`ws://[2001:db8::1]:${target.port}/`);
    expect(proxy.asked).toEqual([`GET http://[2001:db8::1]:${target.port}/`, `CONNECT [2001:db8::1]:${target.port}`]);
  });

  test('the HTTP client has its body, its cookies and its redirects', async () => {
    const proxy = await startHttpProxy();
    const server = await startTestServer(({ path }) =>
      path === '/old' ? { status: 301, headers: { location: '/new', 'set-cookie': ['a=1', 'b=2'] } } : { body: path },
    );
    const { fetch } = createTransport({ proxy: new URL(`http://127.0.0.1:${proxy.port}`) });
    const http = clientFor(server, { fetch });
    expect((await http.request({ host: 'web', path: '/old' })).text()).toBe('/new');
    expect(server.seen().headers.cookie).toBe('tt-target-idc=useast1a; a=1; b=2');
    await http.request({ host: 'webcast', path: '/enter', method: 'POST', body: 'room_id=1' });
    expect(server.seen()).toMatchObject({ method: 'POST', body: 'room_id=1' });
    expect(proxy.connections()).toBe(3);
  });
});

describe('through a SOCKS proxy', () => {
  test.each([
    ['socks5', 5, undefined, '', 'SOCKS5 service.test'],
    ['socks5h', 5, undefined, '', 'SOCKS5 service.test'],
    ['socks5', 5, 'us@er:pä', 'us%40er:p%C3%A4@', 'SOCKS5 service.test'],
    ['socks5', 5, undefined, 'user:needless@', 'SOCKS5 service.test'],
    ['socks4a', 4, undefined, '', 'SOCKS4a service.test'],
    ['socks4a', 4, 'user', 'user@', 'SOCKS4a service.test'],
  ] as const)('%s (version %i, credentials %s)', async (scheme, version, credentials, userInfo, asked) => {
    acceptAnyCertificate();
    const [plain, secure] = [await startTarget(), await startTarget({ tls: true })];
    const proxy = await startSocksProxy(version, credentials === undefined ? {} : { credentials });
    const { http, socket } = channels({ proxy: `${scheme}://${userInfo}127.0.0.1:${proxy.port}` });
    expect(await http(`http://service.test:${plain.port}/a`)).toBe(`GET /a for service.test:${plain.port}`);
    expect(await http(`https://service.test:${secure.port}/a`)).toBe(`GET /a for service.test:${secure.port}`);
    expect(await socket(`ws://service.test:${plain.port}/`)).toBe('hello');
    expect(await socket(`wss://service.test:${secure.port}/`)).toBe('hello');
    const ports = [plain.port, secure.port, plain.port, secure.port];
    expect(proxy.asked).toEqual(ports.map(port => `${asked}:${port}`));
    expect([plain.connections(), secure.connections()]).toEqual([2, 2]);
    await Promise.all([proxy.idle(), plain.idle(), secure.idle()]);
  });

  test('version 4 gets the address of a name from here', async () => {
    const [target, proxy] = [await startTarget(), await startSocksProxy(4)];
    const { http, socket } = channels({ proxy: `socks4://127.0.0.1:${proxy.port}` });
    expect(await http(`http://localhost:${target.port}/a`)).toBe(`GET /a for localhost:${target.port}`);
    expect(await socket(`ws://127.0.0.1:${target.port}/`)).toBe('hello');
    expect(proxy.asked).toEqual([`SOCKS4 127.0.0.1:${target.port}`, `SOCKS4 127.0.0.1:${target.port}`]);
  });

  test('an IPv6 address goes as one', async () => {
    const [target, proxy] = [await startTarget(), await startSocksProxy(5)];
    const { http } = channels({ proxy: `socks5://127.0.0.1:${proxy.port}` });
    await http(`http://[2001:db8::1]:${target.port}/`);
    expect(proxy.asked).toEqual([`SOCKS5 [2001:db8::1]:${target.port}`]);
  });
});

describe('with the proxies of the environment', () => {
  test('both channels take the proxy of their scheme, and the exceptions are direct', async () => {
    const [target, plain, all] = [await startTarget(), await startHttpProxy(), await startSocksProxy(5)];
    vi.stubEnv('http_proxy', `127.0.0.1:${plain.port}`);
    vi.stubEnv('all_proxy', `socks5h://127.0.0.1:${all.port}`);
    vi.stubEnv('no_proxy', 'localhost');
    const { http, socket } = channels({ proxy: 'env' });
    expect(await http(`http://service.test:${target.port}/a`)).toContain('GET /a');
    expect(await socket(`ws://service.test:${target.port}/`)).toBe('hello');
    expect(plain.asked).toHaveLength(2);
    expect(await http(`http://localhost:${target.port}/b`)).toContain('GET /b');
    expect(await socket(`ws://localhost:${target.port}/`)).toBe('hello');
    await expect(http(`https://service.test:${target.port}/c`)).rejects.toThrow();
    expect([plain.asked.length, all.asked]).toEqual([2, [`SOCKS5 service.test:${target.port}`]]);
  });

  test('a loopback host is no exception by itself', async () => {
    const [target, proxy] = [await startTarget(), await startHttpProxy()];
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${proxy.port}`);
    const { http } = channels({ proxy: 'env' });
    await http(`http://127.0.0.1:${target.port}/`);
    expect(proxy.asked).toHaveLength(1);
  });

  test('a value that cannot be used is refused, and nothing is read without being asked', () => {
    vi.stubEnv('HTTPS_PROXY', 'ftp://user:secret@127.0.0.1');
    expect(() => createTransport({ proxy: 'env' })).toThrow(/^HTTPS_PROXY has to be/);
    expect(createTransport().fetch).toBeUndefined();
  });
});

describe('options', () => {
  const agent = new Agent();

  test('none at all leave the runtime its own ways', async () => {
    const transport = createTransport();
    expect(transport.fetch).toBeUndefined();
    expect(await transport.socketAgent('wss://h')).toBeUndefined();
  });

  test('a fetch and an agent for the socket go together', async () => {
    const transport = createTransport({ fetch: globalThis.fetch, socketAgent: agent });
    expect(transport.fetch).toBe(globalThis.fetch);
    expect(await transport.socketAgent('wss://h')).toBe(agent);
  });

  test('agents for HTTP alone leave the socket direct', async () => {
    const transport = createTransport({ agents: { http: agent } });
    expect(transport.fetch).toBeTypeOf('function');
    expect(await transport.socketAgent('ws://h')).toBeUndefined();
  });

  test.each([
    [{ fetch: globalThis.fetch, proxy: 'http://h' }, /fetch cannot be told/],
    [{ fetch: globalThis.fetch, proxy: 'env' }, /fetch cannot be told/],
    [{ fetch: globalThis.fetch, agents: { https: agent } }, /fetch cannot be told/],
    [{ proxy: 'http://h', agents: { http: agent } }, /give one of them/],
    [{ proxy: 'http://h', socketAgent: agent }, /give one of them/],
    [{ proxy: '' }, /^proxy has to be/],
    [{ proxy: 'ENV' }, /^proxy has to be/],
    [{ proxy: 'socks://user:secret@h' }, /^proxy has to be/],
    [{ socketAgent: {} }, /^wsClientOptions.agent is no agent/],
  ])('%# contradict each other or cannot be used', (options, message) => {
    const create = () => createTransport(options as Parameters<typeof createTransport>[0]);
    expect(create).toThrow(InvalidOptionError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(/secret/);
  });

  test.each([{ proxy: 'http://h' }, { proxy: 'env' }, { agents: { http: agent } }, { socketAgent: agent }])(
    '%# need the modules of Node',
    options => {
      vi.stubGlobal('process', undefined);
      try {
        expect(() => createTransport(options)).toThrow(/^(?:proxy|agents) needs? the network modules of Node/);
      } finally {
        vi.unstubAllGlobals();
      }
    },
  );

  test('an agent that is none is refused by the socket too', async () => {
    const opening = webSocketSource({
      url: 'ws://127.0.0.1:1',
      headers: {},
      client: { agent: 'http://u:secret@h' },
    }).open();
    await expect(opening).rejects.toThrow(/^wsClientOptions.agent is no agent/);
  });
});
