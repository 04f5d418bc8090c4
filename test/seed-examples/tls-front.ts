import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:tls';
import { loopbackCertificate, loopbackKey } from '../../packages/live/test/http/transport/loopback-certificate.js';
import { join } from '../../packages/live/test/http/transport/proxy-servers.js';

/** TLS in front of a server on this machine, as real services have it. */
export interface TlsFront {
  /** `https://127.0.0.1:port` */
  readonly url: string;
  /** Connections ever accepted. */
  readonly connections: number;
  [Symbol.dispose](): void;
}

/** Takes TLS connections and passes what they say to a port of the loopback. */
export async function startTlsFront(port: number): Promise<TlsFront> {
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer({ key: loopbackKey, cert: loopbackCertificate }, client => {
    connections++;
    open.add(client);
    client.once('close', () => open.delete(client));
    join(client, port, () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get connections() {
      return connections;
    },
    [Symbol.dispose]() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
