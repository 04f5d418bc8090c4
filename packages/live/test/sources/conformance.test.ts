import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { WebcastHttpClient } from '../../src/http/client.js';
import { encode } from '../../src/schema.js';
import { frameSocketSource } from '../../src/sources/frame-socket.js';
import { pollingSource } from '../../src/sources/polling.js';
import { replayOf } from '../../src/sources/recording.js';
import { entryLine, headerLine } from '../../src/sources/recording-format.js';
import { defaultCapabilities, type FrameSource, type SourceCapabilities } from '../../src/sources/source.js';
import { standardWebSocketSource, type WebSocketConstructor } from '../../src/sources/standard-websocket.js';
import { webSocketSource } from '../../src/sources/websocket.js';
import { fakeSource } from '../fake-source.js';
import { conforms, type Stage } from './conformance.js';

/** Bytes that no text survives. */
function piece(index: number): Uint8Array {
  return Buffer.concat([Buffer.from(`piece ${index} `), Uint8Array.of(0, 255, 128, 10, index)]);
}

const signed = { ...defaultCapabilities, isReopenable: false };

const makes: readonly [name: string, sourceAt: (url: string) => FrameSource, capabilities: SourceCapabilities][] = [
  ['websocket', url => webSocketSource({ url, headers: {} }), signed],
  [
    'frame socket',
    url => frameSocketSource({ url, webSocket: WebSocket }),
    { ...defaultCapabilities, isDialogue: false },
  ],
  [
    'websocket of another make',
    url =>
      standardWebSocketSource({
        ...{ url, headers: {}, timeoutMs: 10_000 },
        implementation: WebSocket as WebSocketConstructor,
      }),
    signed,
  ],
];

for (const [name, sourceAt, capabilities] of makes)
  conforms({
    name,
    capabilities,
    ends: { code: 4005, reason: 'over' },
    async stage() {
      const sent: Uint8Array[] = [];
      const server = createServer();
      const sockets = new WebSocketServer({ noServer: true });
      let isUsed = false;
      let hang: (() => void) | undefined;
      server.on('upgrade', (request, socket, head) => {
        // As a signed address is: good for one socket.
        if (isUsed && !capabilities.isReopenable) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
        else if (hang !== undefined) {
          socket.on('error', () => {}).on('end', () => socket.destroy());
          hang();
        } else sockets.handleUpgrade(request, socket, head, client => sockets.emit('connection', client));
        isUsed = true;
      });
      sockets.on('connection', client => client.on('message', data => sent.push(data as Buffer)));
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      let given = 0;
      return {
        source: sourceAt(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`),
        give() {
          const bytes = piece(given++);
          for (const client of sockets.clients) client.send(bytes);
          return bytes;
        },
        end: () => {
          for (const client of sockets.clients) client.close(4005, 'over');
        },
        breakOff: () => {
          for (const client of sockets.clients) client.terminate();
        },
        sent,
        holdOpening: () =>
          new Promise(resolve => {
            hang = resolve;
          }),
        async close() {
          for (const client of sockets.clients) client.terminate();
          sockets.close();
          await new Promise(resolve => server.close(resolve));
        },
      };
    },
  });

conforms({
  name: 'polling',
  capabilities: { ...defaultCapabilities, isDialogue: false },
  ends: { code: 1000, reason: 'the stream is over' },
  async stage() {
    const pieces: Uint8Array[] = [];
    const sent: Uint8Array[] = [];
    let state: 'live' | 'over' | 'broken' = 'live';
    let hang: (() => void) | undefined;
    let waiting: ServerResponse | undefined;
    const nothingNew = encode('ProtoMessageFetchResult', { cursor: 'c0' });
    const answer = (response: ServerResponse, body: Uint8Array) =>
      response.setHeader('content-type', 'application/protobuf').end(body);
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (state === 'broken') return response.destroy();
      if (!url.pathname.endsWith('/fetch/')) {
        return response.end(JSON.stringify({ status_code: 0, data: { status: state === 'over' ? 4 : 2 } }));
      }
      if (hang !== undefined) return hang();
      const next = pieces.shift();
      if (next !== undefined) return answer(response, next);
      // The first poll is answered at once, the others when there is something.
      if (url.searchParams.get('cursor') === '' || state === 'over') return answer(response, nothingNew);
      waiting = response;
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const webClient = new WebcastHttpClient({
      endpoints: { webcast: origin },
      headers: { Cookie: 'sessionid=s' },
    });
    let given = 0;
    const release = (body: Uint8Array) => {
      if (waiting === undefined) return false;
      answer(waiting, body);
      waiting = undefined;
      return true;
    };
    return {
      source: pollingSource({
        webClient,
        roomId: '7429384756123456789',
        intervalMs: 0,
        statusIntervalMs: 0,
        retryDelaysMs: [1],
      }),
      give() {
        const payload = encode('WebcastChatMessage', { comment: `piece ${given++}` });
        const messages = [{ type: 'WebcastChatMessage', payload }];
        const bytes = encode('ProtoMessageFetchResult', { cursor: `c${given}`, messages });
        if (!release(bytes)) pieces.push(bytes);
        return bytes;
      },
      end() {
        state = 'over';
        release(nothingNew);
      },
      breakOff() {
        state = 'broken';
        waiting?.destroy();
      },
      sent,
      holdOpening: () =>
        new Promise(resolve => {
          hang = resolve;
        }),
      async close() {
        server.closeAllConnections();
        await new Promise(resolve => server.close(resolve));
      },
    };
  },
});

conforms({
  name: 'recording',
  capabilities: {
    isDialogue: false,
    isReopenable: false,
    isLive: false,
    hasHistory: true,
    isVerbatim: true,
    isIntact: false,
  },
  ends: { code: 4005, reason: 'over' },
  async stage() {
    const lines = new LineQueue();
    lines.push(headerLine({ uniqueId: 'ann', roomId: '1', startedAt: 1_000, source: 'websocket' }));
    const { source } = await replayOf(lines, { speed: Number.POSITIVE_INFINITY });
    let given = 0;
    return {
      source,
      give() {
        const bytes = piece(given++);
        lines.push(entryLine({ at: given, kind: 'frame', bytes }));
        return bytes;
      },
      end() {
        lines.push(entryLine({ at: given, kind: 'close', code: 4005, reason: 'over' }));
        lines.end();
      },
      breakOff: () => lines.fail(new Error('EIO')),
      sent: [],
      holdOpening: undefined,
      close: async () => {},
    };
  },
});

conforms({
  name: 'fake',
  capabilities: defaultCapabilities,
  ends: { code: 4005, reason: 'over' },
  async stage(): Promise<Stage> {
    let hang: (() => void) | undefined;
    const source = fakeSource(async () => {
      if (hang === undefined) return;
      hang();
      await new Promise(() => {});
    });
    let given = 0;
    return {
      source,
      give() {
        const bytes = piece(given++);
        source.push(bytes);
        return bytes;
      },
      end: () => source.end({ code: 4005, reason: 'over' }),
      breakOff: () => source.end({ code: 1006, reason: 'cut', error: new Error('cut') }),
      sent: source.sent,
      holdOpening: () =>
        new Promise(resolve => {
          hang = resolve;
        }),
      close: async () => {},
    };
  },
});

/** Lines that come when the test says so, and may fail. */
class LineQueue implements AsyncIterable<string> {
  readonly #lines: string[] = [];
  #failure: Error | undefined;
  #isOver = false;
  #wake: () => void = () => {};

  push(line: string): void {
    this.#lines.push(line);
    this.#wake();
  }

  end(): void {
    this.#isOver = true;
    this.#wake();
  }

  fail(error: Error): void {
    this.#failure = error;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (;;) {
      const line = this.#lines.shift();
      if (line !== undefined) yield line;
      else if (this.#failure !== undefined) throw this.#failure;
      else if (this.#isOver) return;
      else
        await new Promise<void>(resolve => {
          this.#wake = resolve;
        });
    }
  }
}
