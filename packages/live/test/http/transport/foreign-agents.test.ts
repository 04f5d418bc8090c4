import { HttpProxyAgent, HttpsProxyAgent } from 'hpagent';
import { ProxyAgent } from 'proxy-agent';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { InvalidOptionError } from '../../../src/errors.js';
import { agentsOf, type NodeAgent } from '../../../src/http/transport/agents.js';
import { ProxyError } from '../../../src/http/transport/errors.js';
import { createTransport } from '../../../src/http/transport/transport.js';
import { SocketFailedError, WebSocketRejectedError } from '../../../src/sources/errors.js';
import { clientFor, closedOrigin, rejection, startTestServer } from '../test-server.js';
import { channels, everythingShown } from './channels.js';
import { startHttpProxy, startTalker, startTarget } from './proxy-servers.js';
import { startSocksProxy } from './socks-server.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The two forms in which existing programs give agents: for axios and for got. */
type WebClientOptions =
  | { httpAgent: NodeAgent; httpsAgent: NodeAgent }
  | { agent: { http: NodeAgent; https: NodeAgent } };

/** What existing programs pass for one proxy. */
function programs(
  proxy: string,
): [name: string, web: WebClientOptions, plainSocket: NodeAgent, secureSocket: NodeAgent][] {
  const any = new ProxyAgent({ getProxyForUrl: () => proxy });
  const http = new HttpProxyAgent({ proxy });
  const https = new HttpsProxyAgent({ proxy });
  return [
    ['proxy-agent', { httpAgent: any, httpsAgent: any }, any, any],
    ['hpagent', { agent: { http, https } }, http, https],
  ];
}

/** Both channels, set up as a program of one of these packages would. */
function plainChannels(web: WebClientOptions, socketAgent: NodeAgent) {
  return channels({ agents: agentsOf(web), socketAgent });
}

describe('agents of other packages', () => {
  test('lead both channels through an HTTP proxy', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const [plain, secure] = [await startTarget(), await startTarget({ tls: true })];
    const proxy = await startHttpProxy({ credentials: 'user:pw' });
    for (const [name, web, plainSocket, secureSocket] of programs(`http://user:pw@127.0.0.1:${proxy.port}`)) {
      const { http, socket } = plainChannels(web, plainSocket);
      expect(await http(`http://service.test:${plain.port}/a`), name).toContain('GET /a');
      expect(await http(`https://service.test:${secure.port}/b`), name).toContain('GET /b');
      expect(await socket(`ws://service.test:${plain.port}/`), name).toBe('hello');
      expect(await plainChannels(web, secureSocket).socket(`wss://service.test:${secure.port}/`), name).toBe('hello');
    }
    expect(proxy.connections()).toBe(8);
  });

  test.each([
    ['socks5', 5, 'user:pw', 'SOCKS5'],
    ['socks5h', 5, undefined, 'SOCKS5'],
    ['socks4', 4, undefined, 'SOCKS4'],
  ] as const)('lead both channels through %s', async (scheme, version, credentials, asked) => {
    const target = await startTarget();
    const proxy = await startSocksProxy(version, credentials === undefined ? {} : { credentials });
    const userInfo = credentials === undefined ? '' : `${credentials}@`;
    const agent = new ProxyAgent({ getProxyForUrl: () => `${scheme}://${userInfo}127.0.0.1:${proxy.port}` });
    const { http, socket } = plainChannels({ httpAgent: agent, httpsAgent: agent }, agent);
    expect(await http(`http://127.0.0.1:${target.port}/a`)).toContain('GET /a');
    expect(await socket(`ws://127.0.0.1:${target.port}/`)).toBe('hello');
    expect(proxy.asked).toEqual(Array(2).fill(`${asked} 127.0.0.1:${target.port}`));
  });

  test('fail as a proxy does when theirs is not there', async () => {
    const target = await startTarget();
    const { host } = new URL(await closedOrigin());
    for (const [, web, plainSocket, secureSocket] of programs(`http://user:s3cret@${host}`)) {
      await expectProxyErrors(target, web, plainSocket, secureSocket);
    }
    expect(target.connections()).toBe(0);
  });

  test.each([403, 407, 502])('fail as a proxy does when theirs answers %i', async refuse => {
    const [target, proxy] = [await startTarget(), await startHttpProxy({ refuse })];
    for (const [name, web, plainSocket, secureSocket] of programs(`http://user:s3cret@127.0.0.1:${proxy.port}`)) {
      const isForwarded = name === 'proxy-agent' && refuse !== 407;
      for (const error of await expectProxyErrors(target, web, plainSocket, secureSocket, !isForwarded)) {
        expect(error).toMatchObject({ httpStatus: refuse, retryable: refuse !== 407 });
      }
    }
    expect(target.connections()).toBe(0);
  });

  test('fail as a proxy does when theirs refuses by SOCKS', async () => {
    const [target, proxy] = [await startTarget(), await startSocksProxy(5, { credentials: 'user:other' })];
    const agent = new ProxyAgent({ getProxyForUrl: () => `socks5://user:s3cret@127.0.0.1:${proxy.port}` });
    for (const error of await expectProxyErrors(target, { httpAgent: agent, httpsAgent: agent }, agent, agent)) {
      expect(error).toMatchObject({ retryable: false });
    }
    expect(target.connections()).toBe(0);
  });

  test('fail as a proxy does when theirs ends without an answer', async () => {
    const [target, proxy] = [await startTarget(), await startTalker('', { ends: true })];
    const agent = new ProxyAgent({ getProxyForUrl: () => `http://user:s3cret@127.0.0.1:${proxy.port}` });
    await expectProxyErrors(target, { httpAgent: agent, httpsAgent: agent }, agent, agent, false);
    expect(target.connections()).toBe(0);
  });

  test('do not give their password away when they cannot use an address', async () => {
    const agent = new ProxyAgent({ getProxyForUrl: () => 'ftp://user:s3cret@127.0.0.1:1' });
    await expectProxyErrors(await startTarget(), { httpAgent: agent, httpsAgent: agent }, agent, agent);
  });

  test('that let a host out directly fail as the host does', async () => {
    const agent = new ProxyAgent({ getProxyForUrl: () => '' });
    const { http, socket } = plainChannels({ httpAgent: agent, httpsAgent: agent }, agent);
    const { host } = new URL(await closedOrigin());
    const error = await rejection(http(`http://${host}/`));
    expect(error).not.toBeInstanceOf(ProxyError);
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    expect(await rejection(socket(`ws://${host}/`))).toBeInstanceOf(SocketFailedError);
    const server = await startTestServer(() => ({ status: 200 }));
    expect(await rejection(socket(server.origin.replace('http', 'ws')))).toBeInstanceOf(WebSocketRejectedError);
  });

  test('of the wrong scheme are named', async () => {
    const proxy = 'http://user:s3cret@127.0.0.1:1';
    const http = new HttpProxyAgent({ proxy });
    const { http: get, socket } = plainChannels({ agent: { http, https: http } }, http);
    for (const error of [
      await rejection(get('https://service.test/?key=k3y')),
      await rejection(socket('wss://service.test/?key=k3y')),
    ]) {
      expect(error).toBeInstanceOf(InvalidOptionError);
      expect(String(error)).toContain('service.test is for another scheme');
      expect(everythingShown(error)).not.toMatch(/s3cret|k3y/);
    }
  });

  test('carry the requests of the HTTP client', async () => {
    const [server, proxy] = [await startTestServer(() => ({ body: 'ok' })), await startHttpProxy()];
    const [[, web] = []] = programs(`http://127.0.0.1:${proxy.port}`).slice(1);
    const { fetch } = createTransport({ agents: agentsOf(web) });
    expect((await clientFor(server, { fetch }).request({ host: 'web', path: '/' })).text()).toBe('ok');
    expect([proxy.connections(), server.requests.length]).toEqual([1, 1]);
  });
});

/** Asks for a target on every channel, and expects that the proxy is blamed, without its password. */
async function expectProxyErrors(
  target: { readonly port: number },
  web: WebClientOptions,
  plainSocket: NodeAgent,
  secureSocket: NodeAgent,
  plainHttp = true,
): Promise<unknown[]> {
  const { http, socket } = plainChannels(web, plainSocket);
  const host = `127.0.0.1:${target.port}/?key=k3y`;
  const errors = [
    ...(plainHttp ? [await rejection(http(`http://${host}`))] : []),
    await rejection(http(`https://${host}`)),
    await rejection(socket(`ws://${host}`)),
    await rejection(plainChannels(web, secureSocket).socket(`wss://${host}`)),
  ];
  for (const error of errors) {
    expect(error).toBeInstanceOf(ProxyError);
    expect(everythingShown(error)).not.toMatch(/s3cret|k3y/);
  }
  return errors;
}
