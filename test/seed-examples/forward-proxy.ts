import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { loopbackCertificate, loopbackKey } from '../../packages/live/test/http/transport/loopback-certificate.js';
import { join } from '../../packages/live/test/http/transport/proxy-servers.js';

/** A proxy on this machine for the examples that want one. */
export interface ForwardProxy {
  /** `user:password@host:port`. */
  readonly address: string;
  /** What it was asked to connect to: `host:port`. */
  readonly targets: readonly string[];
  [Symbol.dispose](): void;
}

/**
 * Starts a proxy that connects (`CONNECT`) whoever has the password to anything on this machine.
 * @param scheme how one talks to the proxy itself
 */
export async function startForwardProxy(scheme: 'http' | 'https'): Promise<ForwardProxy> {
  const targets: string[] = [];
  const open = new Set<Duplex>();
  const wanted = `Basic ${Buffer.from('user:pwd').toString('base64')}`;
  const tls = {
    ...{ key: loopbackKey, cert: loopbackCertificate },
    // Agents of the time of the examples offer a protocol that nobody else has heard of.
    ALPNCallback: ({ protocols }: { readonly protocols: readonly string[] }) => protocols[0],
  };
  const server = scheme === 'https' ? createTlsServer(tls) : createServer();
  server.on('connect', ({ url = '', headers }: IncomingMessage, client: Duplex) => {
    const [host = '', port = ''] = url.split(':');
    if (headers['proxy-authorization'] !== wanted || host !== '127.0.0.1') {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    targets.push(url);
    open.add(client);
    client.once('close', () => open.delete(client));
    join(client, Number(port), () => client.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `user:pwd@127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    [Symbol.dispose]() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
