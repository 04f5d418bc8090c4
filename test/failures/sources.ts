import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserSource, type FrameSource, TikTokLiveConnection, tikfinitySource, tikToolSource } from '@livetap/live';
import { WebSocketServer } from 'ws';
import { closedOrigin } from '../../packages/live/test/http/test-server.js';
import { failure, rejection, type Scene } from './failure.js';

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

/** What opening TikTool's managed socket throws. */
function managed({ simulator }: Scene, uniqueId: string, token: string): Promise<unknown> {
  const wsUrl = simulator.endpoints.tiktool.replace('http', 'ws');
  return rejection(tikToolSource({ uniqueId, connect: async () => ({ token, wsUrl }) }).open());
}

/** A token of the simulator's own that is good for @mara. */
async function tokenOf({ simulator }: Scene): Promise<string> {
  const answer = await fetch(`${simulator.endpoints.tiktool}/api/live/connect?uniqueId=mara`);
  return ((await answer.json()) as { token: string }).token;
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
  failure(
    'beside',
    'TikTool does not take the token of its managed socket',
    [],
    {
      name: 'TikToolSocketError',
      code: 'MANAGED_SOCKET',
      retryable: true,
      hint: 'Check the API key of TikTool, or the token that stands in for it: for this streamer, and not expired.',
      fields: { closeCode: 4401 },
    },
    { error: async scene => managed(scene, 'bob', await tokenOf(scene)) },
  ),
  failure(
    'beside',
    'TikTool says that the streamer is not live',
    [],
    { name: 'UserOfflineError', code: 'USER_OFFLINE', retryable: true },
    {
      error: async scene => {
        const token = await tokenOf(scene);
        scene.room.goOffline();
        return managed(scene, 'mara', token);
      },
    },
  ),
];
