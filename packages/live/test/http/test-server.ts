import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { WebcastHttpClient, type WebcastHttpClientOptions } from '../../src/http/client.js';

/** One request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the server answers. Left out: 200, no headers, empty body. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Sends the head and the body, then never ends. */
  readonly hang?: boolean;
  /** Cuts the connection after the body, before the promised length. */
  readonly cut?: boolean;
}

export interface TestServer {
  readonly origin: string;
  readonly requests: SeenRequest[];
  /** The last request. */
  seen(): SeenRequest;
}

/** A real server on the loopback, gone when the test is over. Answering `undefined` leaves the request open. */
export async function startTestServer(answer: (request: SeenRequest) => Reply | undefined): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    let body = '';
    for await (const chunk of incoming) body += String(chunk);
    const { method = 'GET', headers } = incoming;
    const request = { method, path: url.pathname, query: url.searchParams, headers, body };
    requests.push(request);
    const reply = answer(request);
    if (reply === undefined) return;
    for (const [name, value] of Object.entries(reply.headers ?? {})) {
      response.setHeader(name, typeof value === 'string' ? value : [...value]);
    }
    if (reply.cut === true) response.setHeader('content-length', '1000');
    response.writeHead(reply.status ?? 200);
    if (reply.hang === true) response.write(reply.body ?? '');
    else if (reply.cut === true) response.write(reply.body ?? '', () => response.destroy());
    else response.end(reply.body ?? '');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const seen = () => {
    const last = requests.at(-1);
    if (last === undefined) throw new Error('no request arrived');
    return last;
  };
  return { origin: `http://127.0.0.1:${port}`, requests, seen };
}

/** A client whose hosts are all the test server. */
export function clientFor(server: TestServer, options: WebcastHttpClientOptions = {}): WebcastHttpClient {
  const { origin } = server;
  return new WebcastHttpClient({ endpoints: { web: origin, webcast: origin, sign: origin }, ...options });
}

/** The value a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    value => Promise.reject(new Error(`resolved with ${JSON.stringify(value)}`)),
    (error: unknown) => error,
  );
}

/** An origin on the loopback where nothing listens any more. */
export async function closedOrigin(): Promise<string> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
