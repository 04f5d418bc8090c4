import { once } from 'node:events';
import {
  createServer,
  Agent as HttpAgent,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TikTokLiveOptions, WebSocketConstructor } from '@livetap/live';
import { decode, encode } from '@livetap/live/schema';
import { type Room, type Simulator, type SimulatorOptions, startSimulator } from '@livetap/simulator';
import { WebSocket } from 'ws';

/** A request as a host got it. */
export interface HostRequest {
  readonly host: string;
  /** Whether it would have been sent over TLS. */
  readonly isEncrypted: boolean;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers in place of a host. */
export type Answer = (request: HostRequest, response: ServerResponse) => void;
/** Answers an upgrade in place of a host. */
export type UpgradeAnswer = (request: HostRequest, socket: Duplex, incoming: IncomingMessage, head: Buffer) => void;

/** The names of the hosts. */
export const names = {
  web: 'www.tiktok.com',
  webcast: 'webcast.tiktok.com',
  push: 'webcast-ws.tiktok.com',
  video: 'pull-flv.tiktokcdn.com',
  euler: 'api.eulerstream.com',
  tiktool: 'api.tik.tools',
  /** Nobody that anything was ever given for. */
  foreign: 'foreign.example',
} as const;

/** Cookies and parameters that services give out, and that are theirs alone. */
const issuedNames = /^(?:ttwid|imprp|x-bogus|x-gnarly|_signature|mstoken)$/i;

/** Which host is meant by what cannot say so. */
const hostHeader = 'x-meant-for';

/**
 * All hosts that a client talks to, under their real names and without a network: every connection leads to this machine,
 * where it is written down and passed on to a simulator, which plays TikTok and both providers.
 */
export class Hosts {
  readonly requests: HostRequest[] = [];
  readonly simulator: Simulator;
  readonly room: Room;
  readonly #answers: [host: string, part: string, answer: Answer][] = [];
  readonly #upgrades: [host: string, answer: UpgradeAnswer][] = [];
  readonly #encrypted = this.#server(true);
  readonly #open = this.#server(false);

  private constructor(simulator: Simulator) {
    this.simulator = simulator;
    this.room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  }

  static async start(options?: SimulatorOptions): Promise<Hosts> {
    const hosts = new Hosts(await startSimulator(options));
    for (const server of [hosts.#encrypted, hosts.#open]) await once(server.listen(0, '127.0.0.1'), 'listening');
    return hosts;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of [this.#encrypted, this.#open]) {
      server.closeAllConnections();
      server.close();
    }
    await this.simulator.close();
  }

  /** Answers requests to a host whose path has this part. */
  answer(host: string, part: string, answer: Answer): void {
    this.#answers.push([host, part, answer]);
  }

  /** Answers sockets to a host. */
  answerUpgrade(host: string, answer: UpgradeAnswer): void {
    this.#upgrades.push([host, answer]);
  }

  /** One origin for all hosts, for those who can be given nothing else. */
  get origin(): string {
    return `http://127.0.0.1:${portOf(this.#open)}`;
  }

  /** What leads a client here: agents without TLS, for every name. */
  get options(): Pick<TikTokLiveOptions, 'webClientOptions' | 'wsClientOptions'> {
    const lead = (agent: HttpAgent, server: Server) =>
      Object.assign(agent, { createConnection: () => connect(portOf(server), '127.0.0.1') });
    const httpsAgent = lead(new HttpsAgent(), this.#encrypted);
    return {
      webClientOptions: { httpAgent: lead(new HttpAgent(), this.#open), httpsAgent },
      wsClientOptions: { agent: httpsAgent },
    };
  }

  /** The same for whatever takes a `fetch`. */
  get fetch(): typeof globalThis.fetch {
    return async (input, init) => {
      const { protocol, host, pathname, search } = new URL(input instanceof Request ? input.url : input);
      const headers = new Headers(init?.headers);
      headers.set(hostHeader, host);
      const port = portOf(protocol === 'https:' ? this.#encrypted : this.#open);
      return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...init, headers });
    };
  }

  /** The same for a WebSocket of another make. */
  get webSocket(): WebSocketConstructor {
    const { agent } = this.options.wsClientOptions as { readonly agent: HttpsAgent };
    return class extends WebSocket {
      constructor(url: string, { headers }: { readonly headers: Readonly<Record<string, string>> }) {
        super(url, { headers, agent });
      }
    } as unknown as WebSocketConstructor;
  }

  /** What services gave out, as the requests with it show. */
  get learned(): Map<string, string> {
    const learned = new Map<string, string>();
    for (const { url, headers } of this.requests) {
      const cookies = (headers.cookie ?? '').split('; ').map(pair => pair.split(/=(.*)/s));
      const query = [...new URL(url, 'http://any').searchParams];
      for (const [name = '', value = ''] of [...cookies, ...query]) {
        if (issuedNames.test(name) && value.length > 8 && !value.startsWith('Zq7Mk9w')) {
          learned.set(value, name.toLowerCase()).set(decodeURIComponent(value), name.toLowerCase());
        }
      }
    }
    return learned;
  }

  #server(isEncrypted: boolean): Server {
    const server = createServer((incoming, response) => void this.#serve(incoming, response, isEncrypted));
    server.on('upgrade', (incoming, socket: Duplex, head: Buffer) =>
      this.#upgrade(incoming, socket, head, isEncrypted),
    );
    return server;
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse, isEncrypted: boolean): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const asked = this.#record(incoming, isEncrypted, body.toString('latin1'));
    const [, , answer] = this.#answers.find(([host, part]) => host === asked.host && asked.url.includes(part)) ?? [];
    if (answer !== undefined) answer(asked, response);
    else if (asked.host === names.foreign) response.writeHead(404).end();
    else this.#forward(asked, body, response);
  }

  #record(incoming: IncomingMessage, isEncrypted: boolean, body = ''): HostRequest {
    const { method = '', url = '', headers } = incoming;
    const { [hostHeader]: host = headers.host } = headers;
    const asked = { host: String(host), isEncrypted, method, url, headers, body };
    this.requests.push(asked);
    return asked;
  }

  #forward({ host, method, url, headers }: HostRequest, body: Buffer, response: ServerResponse): void {
    const path = host === names.tiktool ? `/tiktool${url}` : url;
    const { port } = new URL(this.simulator.url);
    const passed = request(
      { host: '127.0.0.1', port, method, path, headers: { ...headers, 'accept-encoding': 'identity' } },
      async reply => {
        const { 'content-length': _length, ...kept } = reply.headers;
        response.writeHead(reply.statusCode ?? 502, kept);
        if (/flv/.test(kept['content-type'] ?? '')) return void reply.pipe(response);
        const chunks: Buffer[] = [];
        try {
          for await (const chunk of reply) chunks.push(chunk as Buffer);
          const bytes = Buffer.concat(chunks);
          response.end(host.startsWith('127.') ? bytes : this.#renamed(bytes, kept['content-type']));
        } catch {
          response.destroy();
        }
      },
    );
    passed.on('error', () => response.destroy()).end(body);
  }

  /** The simulator gives its own addresses out; here they are those of the real hosts. */
  #renamed(bytes: Buffer, type = ''): Uint8Array {
    const { host } = new URL(this.simulator.url);
    if (type.includes('protobuf') && bytes.length > 0) {
      const batch = decode('ProtoMessageFetchResult', bytes);
      const wsUrl = batch.wsUrl.replace(`ws://${host}`, `wss://${names.push}`);
      return wsUrl === batch.wsUrl ? bytes : encode('ProtoMessageFetchResult', { ...batch, wsUrl });
    }
    const text = bytes.toString('utf8');
    if (!text.includes(host)) return bytes;
    const to = (name: string) => `https://${name}`;
    return Buffer.from(
      text
        .replaceAll(`ws://${host}`, `wss://${names.push}`)
        .replaceAll(`http://${host}/webcast/`, `${to(names.webcast)}/webcast/`)
        .replaceAll(`http://${host}`, to(names.video)),
    );
  }

  #upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer, isEncrypted: boolean): void {
    const asked = this.#record(incoming, isEncrypted);
    socket.on('error', () => socket.destroy());
    const [, answer] = this.#upgrades.find(([host]) => host === asked.host) ?? [];
    if (answer !== undefined) {
      answer(asked, socket, incoming, head);
      return;
    }
    const through = connect(Number(new URL(this.simulator.url).port), '127.0.0.1');
    through.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('close', () => through.destroy());
    const lines = incoming.rawHeaders.flatMap((name, at) =>
      at % 2 === 0 ? [`${name}: ${incoming.rawHeaders[at + 1]}`] : [],
    );
    through.write([`GET ${incoming.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    through.write(head);
    socket.pipe(through).pipe(socket);
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
