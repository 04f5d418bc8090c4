import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { TikTokLiveOptions } from '@livetap/live';
import { tikToolSource } from '@livetap/live/tiktool';
import { describe, expect, test, vi } from 'vitest';
import { counting, join } from '../../packages/live/test/http/transport/proxy-servers.js';
import { startSocksProxy } from '../../packages/live/test/http/transport/socks-server.js';
import { secrets } from './marks.js';
import { oneLine } from './misconduct.js';
import { secretsOf } from './reveal.js';
import { openStage, type Stage } from './stage.js';

/** Whether a proxy goes on with a request; otherwise it has answered. */
type ProxyConduct = (incoming: IncomingMessage, client: Duplex) => boolean;

const wanted = `Basic ${btoa(`me:${secrets.proxyPassword}`)}`;

const repeat =
  (status: string, header = 'X-Echo'): ProxyConduct =>
  ({ url, headers }, client) => {
    const echo = oneLine(`${url} ${atob(String(headers['proxy-authorization']).slice(6))} ${JSON.stringify(headers)}`);
    client.end(`HTTP/1.1 ${status} ${echo}\r\n${header}: ${echo}\r\nContent-Length: ${echo.length}\r\n\r\n${echo}`);
    return false;
  };

/** Every way in which a proxy can answer. */
const conducts: Readonly<Record<string, ProxyConduct>> = {
  'passes everything on': () => true,
  'wants other credentials, and repeats them': repeat('407'),
  'refuses, and repeats the credentials': repeat('502'),
  'answers by itself, and repeats the credentials': repeat('200'),
  'sends elsewhere, with the credentials in the address': repeat('302', 'Location'),
  'answers what is no HTTP': ({ headers }, client) => {
    client.end(`${headers['proxy-authorization']} ${secrets.proxyPassword}\r\n\r\n`);
    return false;
  },
  'hangs up': (_incoming, client) => {
    client.destroy();
    return false;
  },
};

/** A proxy for HTTP that remembers which requests and tunnels it was asked for. */
async function startProxy(conduct: ProxyConduct) {
  const asked: IncomingMessage[] = [];
  const server = createServer((incoming: IncomingMessage, response: ServerResponse) => {
    asked.push(incoming);
    if (!conduct(incoming, incoming.socket)) return;
    const { port, pathname, search } = new URL(incoming.url ?? '');
    const { 'proxy-authorization': _own, ...headers } = incoming.headers;
    const onward = request({ host: '127.0.0.1', port, path: pathname + search, method: incoming.method, headers });
    onward.on('response', answer => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming: IncomingMessage, client: Duplex) => {
    asked.push(incoming);
    const { port } = new URL(`http://${incoming.url}`);
    if (conduct(incoming, client)) join(client, Number(port), () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
  });
  return { ...(await counting(server)), asked };
}

const sources = ['direct', 'euler', 'tiktool', 'tiktool-events', 'polling'] as const;

/** Connects by one source through a proxy, says something, and leaves. */
async function hearThrough(stage: Stage, proxy: string, name: (typeof sources)[number]) {
  const { endpoints } = stage.hosts.simulator;
  const managed = { uniqueId: 'ann', apiKey: secrets.tiktoolKey, wsUrl: endpoints.tiktool, proxy };
  const source = name === 'tiktool-events' ? tikToolSource(managed) : name;
  const through: Partial<TikTokLiveOptions> = {
    ...{ proxy, endpoints, sources: [source], webClientOptions: undefined, wsClientOptions: undefined },
  };
  const live = stage.live(through);
  let isHeard = false;
  live.on('chat', () => {
    isHeard = true;
  });
  await live.connect();
  stage.hosts.room.say('hello');
  await vi.waitFor(() => expect(isHeard).toBe(true), { timeout: 10_000 });
  await live.disconnect();
}

describe.each(Object.entries(conducts))('a proxy that %s', (name, conduct) => {
  test.each(sources)('has its credentials for itself, and is never passed by: %s', async source => {
    const stage = await openStage();
    const proxy = await startProxy(conduct);
    const { simulator } = stage.hosts;
    const address = `http://me:${secrets.proxyPassword}@127.0.0.1:${proxy.port}`;
    const over = hearThrough(stage, address, source);
    if (name.startsWith('passes')) await over;
    else await over.catch((error: unknown) => stage.channels.say('thrown', error));
    expect(stage.channels.leaks(stage.hosts)).toEqual([]);
    expect(proxy.asked.length).toBeGreaterThan(0);
    for (const { headers } of proxy.asked) expect(headers['proxy-authorization']).toBe(wanted);
    // Whatever got further came by the proxy, and without what was for it alone.
    expect(simulator.requests.length).toBe(name.startsWith('passes') ? proxy.asked.length : 0);
    expect(secretsOf(simulator.requests).filter(secret => secret === 'proxy-password')).toEqual([]);
    // In the tunnel to a host everything is for the host; of a tunnel the proxy sees where it goes.
    const tunnels = proxy.asked.filter(({ method }) => method === 'CONNECT');
    expect(secretsOf(tunnels.map(({ url, headers }) => ({ url, headers })))).toEqual(
      tunnels.length === 0 ? [] : ['proxy-password'],
    );
  });
});

describe('a proxy that speaks SOCKS', () => {
  test.each(sources)('has its credentials for itself: %s', async source => {
    const stage = await openStage();
    const credentials = `me:${secrets.proxyPassword}`;
    const proxy = await startSocksProxy(5, { credentials });
    await hearThrough(stage, `socks5://${credentials}@127.0.0.1:${proxy.port}`, source);
    expect(stage.channels.leaks(stage.hosts)).toEqual([]);
    expect(stage.hosts.simulator.requests.length).toBe(proxy.asked.length);
    expect(secretsOf(stage.hosts.simulator.requests)).not.toContain('proxy-password');
  });

  test.each(sources)('and does not want them: %s', async source => {
    const stage = await openStage();
    const proxy = await startSocksProxy(5, { credentials: 'me:other' });
    const over = hearThrough(stage, `socks5://me:${secrets.proxyPassword}@127.0.0.1:${proxy.port}`, source);
    await expect(over.finally(() => over.catch(error => stage.channels.say('thrown', error)))).rejects.toThrow();
    expect(stage.channels.leaks(stage.hosts)).toEqual([]);
    expect(stage.hosts.simulator.requests).toEqual([]);
  });
});
