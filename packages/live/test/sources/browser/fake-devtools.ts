import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { encode } from '../../../src/schema.js';

/** A tab as `/json/list` shows it. */
export interface FakeTab {
  readonly id: string;
  readonly type?: string;
  readonly url: string;
  readonly title?: string;
}

export const annLive: FakeTab = { id: 'A1', url: 'https://www.tiktok.com/@ann/live', title: 'Ann' };
export const pushUrl = 'wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?room_id=1';

/** A browser that answers on its debugging port as Chrome does, and does what the test says. */
export class FakeBrowser {
  tabs: readonly FakeTab[] = [annLive];
  /** Answers `/json/list` in another way. */
  list: ((response: ServerResponse) => void) | undefined;
  /** Answers a call in another way; undefined leaves it without an answer. */
  answer: (call: { readonly id: number; readonly method: string }) => object | undefined = ({ id }) => ({
    id,
    result: {},
  });
  /** Whether the port lets nobody in. */
  isClosed = false;
  /** Told when the last one who was attached has gone. */
  onDetached: () => void = () => {};
  /** The methods that were called. */
  readonly calls: string[] = [];
  readonly #server: Server;
  readonly #sockets = new WebSocketServer({ noServer: true });

  private constructor() {
    this.#server = createServer((request, response) => {
      if (this.list !== undefined) this.list(response);
      else if (request.url === '/json/list')
        response.end(JSON.stringify(this.tabs.map(tab => ({ type: 'page', ...tab }))));
      else response.writeHead(404).end();
    });
    this.#server.on('connection', socket => {
      if (this.isClosed) socket.destroy();
    });
    this.#server.on('upgrade', (request, socket, head) => {
      const isTab = this.tabs.some(({ id }) => request.url === `/devtools/page/${id}`);
      // As Chrome does: a page of the web must not get in.
      if (!isTab || request.headers.origin !== undefined) socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      else this.#sockets.handleUpgrade(request, socket, head, client => this.#attach(client));
    });
  }

  /** @param port 0 for any that is free */
  static async start(port = 0): Promise<FakeBrowser> {
    const browser = new FakeBrowser();
    await new Promise<void>((resolve, reject) => {
      browser.#server.once('error', reject);
      browser.#server.listen(port, '127.0.0.1', resolve);
    });
    return browser;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Sends an event to whoever is attached. */
  event(method: string, params: object): void {
    this.raw(JSON.stringify({ method, params }));
  }

  /** Sends any text. */
  raw(text: string): void {
    for (const client of this.#sockets.clients) client.send(text);
  }

  /** A binary frame that the page received. */
  frame(bytes: Uint8Array, requestId = '1.1'): void {
    const response = { opcode: 2, mask: false, payloadData: Buffer.from(bytes).toString('base64') };
    this.event('Network.webSocketFrameReceived', { requestId, timestamp: 1, response });
  }

  /** The tab is closed, as its person does it. */
  closeTab(): void {
    this.event('Inspector.detached', { reason: 'target_closed' });
    this.quit();
  }

  /** The connections break. */
  quit(): void {
    for (const client of this.#sockets.clients) client.terminate();
    this.#server.closeAllConnections();
  }

  async close(): Promise<void> {
    this.quit();
    this.#sockets.close();
    await new Promise(resolve => this.#server.close(resolve));
  }

  #attach(client: WebSocket): void {
    client.on('close', () => {
      if (this.#sockets.clients.size === 0) this.onDetached();
    });
    client.on('message', data => {
      const call = JSON.parse(String(data)) as { readonly id: number; readonly method: string };
      this.calls.push(call.method);
      const answer = this.answer(call);
      if (answer !== undefined) client.send(JSON.stringify(answer));
    });
  }
}

/** A frame of the push socket. */
export function pushFrame(text: string, payloadType = 'msg'): Uint8Array {
  return encode('WebcastPushFrame', { payloadType, payload: Buffer.from(text) });
}
