import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, request, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { loopbackCertificate, loopbackKey } from './loopback-certificate.js';

/** A server that counts. Gone, with all its connections, when the test is over. */
export interface CountingServer {
  readonly port: number;
  /** Connections ever accepted. */
  readonly connections: () => number;
  /** Resolves when no connection is open any more. */
  idle(): Promise<void>;
}

/** A proxy of any kind. Every name leads to the loopback, so that a name nobody can resolve proves who resolved it. */
export interface TestProxy extends CountingServer {
  /** What it was asked for, in order: `CONNECT service.test:443`, `GET http://service.test/`, `SOCKS5 127.0.0.1:80`. */
  readonly asked: string[];
}

/** The service behind the proxies: HTTP that answers with its own story, and a socket that sends its greeting. */
export interface TestTarget extends CountingServer {
  readonly requests: IncomingMessage[];
}

/** Waits for the port, and takes everything down at the end of the test. */
export async function counting(server: TcpServer): Promise<CountingServer> {
  const open = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    open.add(socket);
    socket
      .on('error', () => {})
      .once('close', () => {
        open.delete(socket);
        server.emit('drained');
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    for (const socket of open) socket.destroy();
    await new Promise(resolve => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const idle = async () => {
    while (open.size > 0) await once(server, 'drained');
  };
  return { port, connections: () => connections, idle };
}

function httpServer(tls: boolean): Server {
  return tls ? createHttpsServer({ key: loopbackKey, cert: loopbackCertificate }) : createHttpServer();
}

export async function startTarget({ tls = false } = {}): Promise<TestTarget> {
  const server = httpServer(tls);
  const requests: IncomingMessage[] = [];
  server.on('request', (incoming, response) => {
    requests.push(incoming);
    response.setHeader('set-cookie', ['a=1', 'b=2']);
    response.end(`${incoming.method} ${incoming.url} for ${incoming.headers.host}`);
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', socket => socket.send('hello'));
  return { ...(await counting(server)), requests };
}

export interface HttpProxyOptions {
  readonly tls?: boolean;
  /** Wants these credentials, and answers 407 to others. */
  readonly credentials?: string;
  /** Answers every request with this status. */
  readonly refuse?: number;
}

/** A proxy that opens tunnels and forwards requests. */
export async function startHttpProxy({ tls = false, credentials, refuse }: HttpProxyOptions = {}): Promise<TestProxy> {
  const server = httpServer(tls);
  const asked: string[] = [];
  const refusal = ({ method, url, headers }: IncomingMessage) => {
    asked.push(`${method} ${url}`);
    const expected = `Basic ${Buffer.from(credentials ?? '').toString('base64')}`;
    return credentials !== undefined && headers['proxy-authorization'] !== expected ? 407 : refuse;
  };
  server.on('connect', (incoming: IncomingMessage, client: Duplex) => {
    const status = refusal(incoming);
    if (status !== undefined) client.end(`HTTP/1.1 ${status} No\r\nContent-Length: 7\r\n\r\nrefused`);
    else join(client, Number(incoming.url?.split(':').at(-1)), () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
  });
  server.on('request', (incoming, response) => {
    const status = refusal(incoming);
    if (status !== undefined) {
      response.writeHead(status).end('refused');
      return;
    }
    const { port, pathname, search } = new URL(incoming.url ?? '');
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const onward = request({ host: '127.0.0.1', port, path: pathname + search, method: incoming.method, headers });
    onward.on('response', answer => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  return { ...(await counting(server)), asked };
}

/** Answers whatever comes first with any bytes, and ends or waits. */
export async function startTalker(answer: string | Uint8Array, { ends = false } = {}): Promise<CountingServer> {
  return counting(
    createTcpServer(socket => socket.once('data', () => (ends ? socket.end(answer) : socket.write(answer)))),
  );
}

/** Accepts connections and never says anything. */
export async function startSilence(): Promise<CountingServer & { readonly accepted: Promise<unknown> }> {
  // Read, because nobody notices the end of what is not read.
  const server = createTcpServer(socket => socket.resume());
  const accepted = once(server, 'connection');
  return { ...(await counting(server)), accepted };
}

/** Connects to a port of the loopback and joins both ends. */
export function join(client: Duplex, port: number, ready: () => void): void {
  const upstream = connect(port, '127.0.0.1', () => {
    ready();
    upstream.pipe(client).pipe(upstream);
  });
  upstream.on('error', () => client.destroy()).once('close', () => client.destroy());
  client.on('error', () => upstream.destroy()).once('close', () => upstream.destroy());
}
