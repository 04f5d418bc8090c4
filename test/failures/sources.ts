import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserSource, type FrameSource, TikTokLiveConnection, tikfinitySource } from '@livetap/live';
import { WebSocketServer } from 'ws';
import { closedOrigin } from '../../packages/live/test/http/test-server.js';
import { failure, rejection } from './failure.js';

const closedPort = async () => Number(new URL(await closedOrigin()).port);

/** What a browser source says of something that answers on the debugging port with this text. */
async function browserThatSays(text: string): Promise<unknown> {
  const server = createServer((_request, response) => response.end(text));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  try {
    return await rejection(browserSource({ port: (server.address() as AddressInfo).port }).open());
  } finally {
    server.close();
  }
}

/** What ends a source that is to show @mara while TikFinity follows @bob. */
async function tikfinityOfBob(): Promise<unknown> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', socket =>
    socket.send(JSON.stringify({ event: 'chat', data: { comment: 'hi', tikfinityUsername: 'bob' } })),
  );
  await new Promise(resolve => server.once('listening', resolve));
  try {
    const link = await tikfinitySource({ port: (server.address() as AddressInfo).port, uniqueId: 'mara' }).open();
    link.read(() => {});
    return (await link.closed).error;
  } finally {
    server.close();
  }
}

const broken: FrameSource = {
  name: 'broken',
  open: async () => ({
    closed: new Promise(() => {}),
    read: () => {
      throw new Error('not my day');
    },
    send: () => {},
    close: async () => ({ code: 1000, reason: '' }),
  }),
};

/** While frames come from something on this machine. */
export const sourceFailures = [
  failure(
    'beside',
    'a source of the caller breaks its contract',
    [],
    { name: 'SourceFailedError', code: 'SOURCE_FAILED', retryable: false, fields: { part: 'read' } },
    { error: () => rejection(new TikTokLiveConnection('mara', { source: broken }).connect()) },
  ),
  failure(
    'beside',
    'no browser answers on the debugging port',
    [],
    { name: 'BrowserUnreachableError', code: 'BROWSER_UNREACHABLE', retryable: true },
    { error: async () => rejection(browserSource({ port: await closedPort() }).open()) },
  ),
  failure(
    'beside',
    'the browser shows no live page',
    [],
    { name: 'BrowserTabError', code: 'BROWSER_TAB_MISSING', retryable: true, fields: { open: [] } },
    { error: () => browserThatSays('[]') },
  ),
  failure(
    'beside',
    'what answers on the debugging port is no browser',
    [],
    { name: 'BrowserProtocolError', code: 'BROWSER_PROTOCOL', retryable: false },
    { error: () => browserThatSays('hello') },
  ),
  failure(
    'beside',
    'TikFinity does not run',
    [],
    { name: 'TikfinityUnreachableError', code: 'TIKFINITY_UNREACHABLE', retryable: true },
    { error: async () => rejection(tikfinitySource({ port: await closedPort() }).open()) },
  ),
  failure(
    'beside',
    'TikFinity follows somebody else',
    [],
    { name: 'OtherRoomError', code: 'OTHER_ROOM', retryable: true, fields: { wanted: 'mara', found: 'bob' } },
    { error: tikfinityOfBob },
  ),
];
