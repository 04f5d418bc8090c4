import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import { loopbackCertificate, loopbackKey } from '../../packages/live/test/http/transport/loopback-certificate.js';

/** TLS in front of a server on this machine, as real services have it. */
export interface TlsFront {
  /** `https://127.0.0.1:port` */
  readonly url: string;
  [Symbol.dispose](): void;
}

/** Takes TLS connections and passes what they say to a port of the loopback. */
export async function startTlsFront(port: number): Promise<TlsFront> {
  const open = new Set<Socket>();
  const server = createServer({ key: loopbackKey, cert: loopbackCertificate }, client => {
    const target = connect(port, '127.0.0.1');
    target.pipe(client).pipe(target);
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      open.add(one);
      // An end that breaks takes the other one with it.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.dispose]() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
