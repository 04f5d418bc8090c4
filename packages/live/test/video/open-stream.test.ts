import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openStream } from '../../src/video/open-stream.js';
import { type Reply, rejection, startTestServer, type TestServer } from '../http/test-server.js';

const flv = 'FLV\u0001\u0005 and what follows';
const path = '/stage/stream-1_hd.flv';

interface Circumstances {
  readonly staleAfterMs?: number;
  readonly signal?: AbortSignal;
}

function open(
  server: Pick<TestServer, 'origin'>,
  { staleAfterMs = 15_000, signal = new AbortController().signal }: Circumstances = {},
) {
  const address = `${server.origin}${path}?expire=1&sign=verysecret`;
  return openStream({ address, fetch: globalThis.fetch, headers: { 'user-agent': 'test' }, staleAfterMs, signal });
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += new TextDecoder().decode(chunk);
  return text;
}

const answering = (reply: Reply) => startTestServer(() => reply);

describe('a stream', () => {
  test('is read from its first byte to its last', async () => {
    const server = await answering({ body: flv });
    expect(await textOf(await open(server))).toBe(flv);
    expect(server.seen().headers['user-agent']).toBe('test');
    expect(server.seen().headers.cookie).toBeUndefined();
  });

  test('is followed to where it moved', async () => {
    const server = await startTestServer(({ path: asked, query }) =>
      asked === path ? { status: 302, headers: { location: `/edge?${query}` } } : { body: flv },
    );
    expect(await textOf(await open(server))).toBe(flv);
    expect(server.seen().query.get('sign')).toBe('verysecret');
  });

  test('that breaks off is an error of the network', async () => {
    const chunks = await open(await answering({ body: flv, cut: true }));
    expect(await rejection(textOf(chunks))).toMatchObject({ name: 'NetworkError', code: 'NETWORK_UNREACHABLE', path });
  });

  test('of which nothing comes any more is given up', async () => {
    const chunks = await open(await answering({ body: flv, hang: true }), { staleAfterMs: 50 });
    expect(await rejection(textOf(chunks))).toMatchObject({ code: 'NETWORK_TIMEOUT', retryable: true });
  });

  test('ends with the signal', async () => {
    const controller = new AbortController();
    const chunks = await open(await answering({ body: flv, hang: true }), { signal: controller.signal });
    const first = await chunks.next();
    expect(new TextDecoder().decode(first.value as Uint8Array)).toBe(flv);
    const next = rejection(chunks.next());
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await next).toBe(reason);
  });

  test('is let go of by whoever reads no further', async () => {
    const server = createServer((_incoming, response) => {
      response.write(flv);
      gone = once(response, 'close');
    });
    let gone: Promise<unknown> | undefined;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    for await (const chunk of await open({ origin: `http://127.0.0.1:${port}` })) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    await gone;
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });
});

describe('what is no stream:', () => {
  test.each<[string, Reply, object]>([
    ['the sign of a stream that is over', { body: '{"message":"pong"}' }, { code: 'VIDEO_LOST', status: 200 }],
    ['nothing', { body: '' }, { code: 'VIDEO_LOST', status: 200 }],
    ['two bytes', { body: 'FL' }, { code: 'VIDEO_LOST', status: 200 }],
    ['an address that has expired', { status: 403 }, { code: 'VIDEO_LOST', status: 403 }],
    ['not found', { status: 404, body: 'x' }, { code: 'VIDEO_LOST', status: 404 }],
    ['a move to nowhere', { status: 302 }, { code: 'VIDEO_LOST', status: 302 }],
    ['a move to a file', { status: 302, headers: { location: 'file:///etc/passwd' } }, { code: 'VIDEO_LOST' }],
    ['a move in a circle', { status: 302, headers: { location: path } }, { code: 'VIDEO_LOST', status: 302 }],
    ['an answer that never begins', { hang: true }, { code: 'NETWORK_TIMEOUT' }],
  ])('%s', async (_, reply, expected) => {
    const error = await rejection(open(await answering(reply), { staleAfterMs: reply.hang ? 50 : 15_000 }));
    expect(error).toMatchObject({ retryable: true, ...expected });
    const { message, cause } = error as Error;
    expect(`${message} ${JSON.stringify(error)} ${String(cause)}`).not.toMatch(/verysecret|sign=/);
  });
});
