import { Agent as HttpsAgent } from 'node:https';
import { HttpProxyAgent, HttpsProxyAgent } from 'hpagent';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { InvalidOptionError } from '../../../src/errors.js';
import { ProxyError } from '../../../src/http/transport/errors.js';
import { type TikToolSourceOptions, tikToolSource } from '../../../src/sources/tiktool/tiktool.js';
import { closedOrigin, rejection } from '../../http/test-server.js';
import { everythingShown } from '../../http/transport/channels.js';
import { startHttpProxy, startSilence, startTalker } from '../../http/transport/proxy-servers.js';
import { startSocksProxy } from '../../http/transport/socks-server.js';
import { startManagedServer } from './managed-server.js';

const apiKey = 'tk_very_secret';

async function stage() {
  const server = await startManagedServer();
  onTestFinished(server.close);
  const { host } = new URL(server.wsUrl);
  const source = (options: Partial<TikToolSourceOptions>) =>
    tikToolSource({ uniqueId: 'ann', apiKey, wsUrl: server.wsUrl, ...options });
  return { server, host, source };
}

describe('the proxy of the socket', () => {
  test('opens a tunnel to the provider, and sees neither name nor key', async () => {
    const { server, host, source } = await stage();
    const proxy = await startHttpProxy({ credentials: 'me:s3cret' });
    const link = await source({ proxy: `http://me:s3cret@127.0.0.1:${proxy.port}` }).open();
    const heard = new Promise<Uint8Array>(resolve => {
      link.read(({ bytes }) => resolve(bytes));
    });
    server.event('chat', { comment: 'through' });
    expect((await heard).length).toBeGreaterThan(0);
    await link.close();
    await proxy.idle();
    expect(proxy.asked).toEqual([`CONNECT ${host}`]);
    expect(server.asked).toEqual([`/tiktool?uniqueId=ann&apiKey=${apiKey}`]);
  });

  test('may speak SOCKS, and be that of the environment', async () => {
    const { host, source } = await stage();
    const proxy = await startSocksProxy(5);
    const address = `socks5://127.0.0.1:${proxy.port}`;
    vi.stubEnv('http_proxy', address);
    vi.stubEnv('no_proxy', '');
    onTestFinished(() => void vi.unstubAllEnvs());
    for (const way of [address, new URL(address), 'env']) await (await source({ proxy: way }).open()).close();
    expect(proxy.asked).toEqual(Array(3).fill(`SOCKS5 ${host}`));
  });

  test('may be an agent of another package', async () => {
    const { host, source } = await stage();
    const proxy = await startHttpProxy();
    const agent = new HttpProxyAgent({ proxy: `http://127.0.0.1:${proxy.port}` });
    await (await source({ agent }).open()).close();
    expect(proxy.asked).toEqual([`CONNECT ${host}`]);
  });

  test('is asked with every opening', async () => {
    const { source } = await stage();
    const proxy = await startHttpProxy();
    const again = source({ proxy: `http://127.0.0.1:${proxy.port}` });
    for (let times = 0; times < 2; times++) await (await again.open()).close();
    expect(proxy.asked).toHaveLength(2);
  });

  test('does not hide what the provider says', async () => {
    const { server, source } = await stage();
    const proxy = await startHttpProxy();
    server.refuse(429);
    const error = await rejection(source({ proxy: `http://127.0.0.1:${proxy.port}` }).open());
    expect(error).toMatchObject({ code: 'MANAGED_SOCKET', closeCode: 4429 });
  });
});

describe('a proxy that cannot be used is never passed by', () => {
  type Broken = readonly [name: string, port: () => Promise<number>, expected: object];
  const broken: readonly Broken[] = [
    ['is not there', async () => Number(new URL(await closedOrigin()).port), { code: 'PROXY_FAILED' }],
    ['refuses', async () => (await startHttpProxy({ refuse: 502 })).port, { httpStatus: 502 }],
    ['wants other credentials', async () => (await startHttpProxy({ credentials: 'a:b' })).port, { httpStatus: 407 }],
  ];
  const ways = [
    ['address', (address: string) => ({ proxy: address })],
    ['agent', (address: string) => ({ agent: new HttpProxyAgent({ proxy: address }) })],
  ] as const;

  for (const [way, options] of ways) {
    test.each(broken)(`by its ${way}: one that %s`, async (_name, port, expected) => {
      const { server, source } = await stage();
      const error = await rejection(source(options(`http://me:s3cret@127.0.0.1:${await port()}`)).open());
      expect(error).toBeInstanceOf(ProxyError);
      expect(error).toMatchObject(expected);
      expect(everythingShown(error)).not.toMatch(/s3cret|tk_very_secret/);
      expect(server.asked).toEqual([]);
    });
  }

  test('one that answers what is no HTTP', async () => {
    const { server, source } = await stage();
    const { port } = await startTalker('hello\r\n\r\n', { ends: true });
    await expect(source({ proxy: `http://127.0.0.1:${port}` }).open()).rejects.toBeInstanceOf(ProxyError);
    expect(server.asked).toEqual([]);
  });

  test('one that is silent takes the time of opening, and is let go', async () => {
    const { server, source } = await stage();
    const proxy = await startSilence();
    const error = await rejection(source({ proxy: `http://127.0.0.1:${proxy.port}`, timeoutMs: 50 }).open());
    expect(error).toMatchObject({ code: 'CONNECT_TIMEOUT' });
    const abort = new AbortController();
    const opening = source({ proxy: `http://127.0.0.1:${proxy.port}` }).open(abort.signal);
    abort.abort(new Error('enough'));
    await expect(opening).rejects.toThrow('enough');
    await proxy.idle();
    expect(server.asked).toEqual([]);
  });
});

describe('what cannot be used is refused', () => {
  const proxy = 'http://127.0.0.1:9';
  const agent = new HttpsProxyAgent({ proxy });
  test.each<[string, Partial<TikToolSourceOptions>, RegExp]>([
    ['an address that is none', { proxy: 'ftp://127.0.0.1' }, /^proxy has to be a whole address/],
    ['what is no agent', { agent: {} as never }, /^agent is no agent/],
    ['both', { proxy, agent }, /proxy and agents/],
    ['a socket that knows nothing of the proxy', { proxy, webSocketImpl: WebSocket }, /webSocketImpl would go past/],
    ['nor of the agent', { agent, webSocketImpl: WebSocket }, /webSocketImpl would go past/],
  ])('%s', (_name, options, message) => {
    const construct = () => tikToolSource({ uniqueId: 'ann', apiKey, ...options });
    expect(construct).toThrow(InvalidOptionError);
    expect(construct).toThrow(message);
  });

  test('an agent for another scheme, when it is opened', async () => {
    const { server, source } = await stage();
    const error = await rejection(source({ agent: new HttpsAgent() }).open());
    expect(error).toMatchObject({ code: 'INVALID_OPTION' });
    expect(everythingShown(error)).not.toContain(apiKey);
    expect(server.asked).toEqual([]);
  });
});
