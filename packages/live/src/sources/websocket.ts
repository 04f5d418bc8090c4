import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { quote, quotedError, secretHeaders, secretsOfRequest } from '../http/secrets.js';
import { agentOf } from '../http/transport/agents.js';
import { AgentDial } from './agent-dial.js';
import { Delivery } from './delivery.js';
import { ConnectTimeoutError, SocketFailedError, WebSocketRejectedError } from './errors.js';
import type { FrameLink, FrameSource } from './source.js';
import { signedSocketCapabilities } from './standard-websocket.js';
import { webSocketOfPackage } from './ws-package.js';

/** Where and how to open the push socket. */
export interface WebSocketSourceOptions {
  /** Whole address with its query. Never logged: it carries the signature. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A batch that came with the signature; delivered before the first frame. */
  readonly initial?: Uint8Array | undefined;
  /**
   * How long opening may take, in milliseconds, a proxy included; 0 is for ever. `handshakeTimeout` among the options of
   * `ws` wins.
   * @defaultValue 20000
   */
  readonly handshakeTimeoutMs?: number;
  /**
   * How long a close may take before the socket is cut.
   * @defaultValue 2000
   */
  readonly closeTimeoutMs?: number;
  /**
   * Largest frame, in bytes.
   * @defaultValue 4194304
   */
  readonly maxFrameBytes?: number;
  /** Further options of the `ws` client, for example `agent`. */
  readonly client?: Readonly<Record<string, unknown>> | undefined;
  /** Called with the open socket. */
  readonly onOpen?: (client: WebcastWebSocketClient) => void;
}

/** The open socket, as `websocketConnected` and `wsClient` show it. */
export interface WebcastWebSocketClient {
  /** Whether the socket is open. */
  readonly open: boolean;
  /**
   * The socket of the `ws` package, as far as it is promised; cast it for more. Its messages are lists of parts (`binaryType` is
   * `fragments`).
   */
  readonly connection: OpenSocket;
}

/** What is promised of a socket. Not the type of `ws`, so that nobody needs its declarations. */
export interface OpenSocket {
  /** Whole address; it carries the signature, so it does not belong into a log. */
  readonly url: string;
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  close(code?: number, reason?: string): void;
}

/** The push socket. The `ws` package is loaded when a socket is opened, not before. */
export function webSocketSource(options: WebSocketSourceOptions): FrameSource {
  return {
    name: 'websocket',
    capabilities: signedSocketCapabilities(options.url),
    open: signal => open(options, signal),
  };
}

async function open(options: WebSocketSourceOptions, signal: AbortSignal | undefined): Promise<FrameLink> {
  const Client = await webSocketOfPackage();
  signal?.throwIfAborted();
  return linkOf(await dial(Client, options, signal), options);
}

/** A socket that is open, and what came of opening it. */
interface Dialed {
  readonly socket: WebSocket;
  readonly delivery: Delivery;
  /** What the service asked for. */
  readonly heartbeatIntervalMs: number | undefined;
}

/** Opens the socket. It comes paused: frames may follow the upgrade in the same packet, and wait until somebody reads. */
async function dial(
  Client: typeof WebSocket,
  options: WebSocketSourceOptions,
  signal: AbortSignal | undefined,
): Promise<Dialed> {
  const { client = {}, handshakeTimeoutMs = 20_000, maxFrameBytes = 4_194_304 } = options;
  const url = new URL(options.url);
  const timeoutMs = typeof client.handshakeTimeout === 'number' ? client.handshakeTimeout : handshakeTimeoutMs;
  const dialing = new AgentDial(url, agentOf('wsClientOptions.agent', client.agent));
  let heartbeatIntervalMs: number | undefined;
  const secrets = () => secretsOfRequest(url, Object.entries(options.headers));
  // By what the address is parsed to, so that both have one copy of it.
  const socket = dialing.open(Client, {
    headers: { ...options.headers },
    maxPayload: maxFrameBytes,
    // The payloads are gzip already, and text frames do not occur.
    perMessageDeflate: false,
    skipUTF8Validation: true,
    ...client,
    // The one of ws starts with the connection, and an agent may never come to that.
    handshakeTimeout: undefined,
  });
  const delivery = new Delivery();
  reportEnd(socket, delivery, url.href, Object.values(secretHeaders(Object.entries(options.headers))));

  socket.once('upgrade', ({ headers }) => {
    heartbeatIntervalMs = heartbeatIntervalIn(headers['handshake-options']);
  });
  await new Promise<void>((resolve, reject) => {
    const abort = () => fail(signal?.reason);
    const refuse = (_request: unknown, response: IncomingMessage) =>
      fail(dialing.refusal(response.statusCode) ?? refusal(response, secrets()));
    const broken = (error: Error) =>
      fail(dialing.failure(error) ?? new SocketFailedError(url.host, quotedError(error, secrets()) as Error));
    const timer = setTimeout(
      () => fail(new ConnectTimeoutError(url.host, timeoutMs)),
      // A longer delay than a timer can hold would fire at once.
      Math.min(timeoutMs || Infinity, 2 ** 31 - 1),
    );
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      socket.off('unexpected-response', refuse).off('error', broken);
    };
    const fail = (error: unknown) => {
      settle();
      socket.terminate();
      dialing.stop();
      reject(error);
    };
    signal?.addEventListener('abort', abort, { once: true });
    socket.once('unexpected-response', refuse).once('error', broken);
    socket.once('open', () => {
      settle();
      socket.pause();
      options.onOpen?.(new OpenWebSocket(socket));
      resolve();
    });
  });

  return { socket, delivery, heartbeatIntervalMs };
}

/** A function of its own, so that an open socket keeps nothing of what opening it took: the signed address above all. */
function linkOf(
  { socket, delivery, heartbeatIntervalMs }: Dialed,
  { url, initial, closeTimeoutMs = 2_000 }: WebSocketSourceOptions,
): FrameLink {
  const { closed } = delivery;
  let first = initial;
  const outgoing: Uint8Array[] = [];
  return {
    closed,
    capabilities: signedSocketCapabilities(url),
    heartbeatIntervalMs,
    read: onFrame => {
      delivery.begin(onFrame);
      if (first !== undefined) delivery.give('batch', first);
      first = undefined;
      socket.binaryType = 'fragments';
      socket.on('message', data => {
        // Somebody else who listens to this socket gets the same list after us.
        const isOurs = socket.listenerCount('message') === 1;
        delivery.give('frame', Array.isArray(data) ? taken(data, isOurs) : (data as Buffer));
      });
      socket.resume();
    },
    // After all frames of all sockets that came together: reading and writing in turns, a process with a thousand rooms spends a
    // tenth more on a frame.
    send: bytes => {
      if (outgoing.push(bytes) === 1) setImmediate(sendAll, socket, outgoing);
    },
    close: async () => {
      delivery.stop();
      sendAll(socket, outgoing);
      const cut = setTimeout(() => socket.terminate(), closeTimeoutMs);
      // Paused while nobody reads, and then the answer to the close would not be seen.
      socket.resume();
      socket.close(1000);
      try {
        return await closed;
      } finally {
        clearTimeout(cut);
      }
    },
  };
}

function sendAll(socket: WebSocket, outgoing: Uint8Array[]): void {
  for (const bytes of outgoing.splice(0)) if (socket.readyState === socket.OPEN) socket.send(bytes);
}

/**
 * Takes the bytes of a message out of the list of its parts, which `ws` made when the message before came. By now that list is old
 * for the garbage collector, and what is left in it lives until the next full collection: a thousand rooms would ask for one every
 * second.
 */
function taken(parts: Buffer[], isOurs: boolean): Buffer {
  const [first] = parts;
  const bytes = parts.length === 1 && first !== undefined ? first : Buffer.concat(parts);
  if (isOurs) parts.length = 0;
  return bytes;
}

/**
 * What the service asks for as it accepts the socket: `Handshake-Options: ping-interval=10;`, in seconds. More often than each
 * second or less often than each minute is no interval of heartbeats.
 */
function heartbeatIntervalIn(options: string | string[] | undefined): number | undefined {
  const seconds = Number(/(?:^|[;,\s])ping-interval=(\d+)/i.exec(String(options ?? ''))?.[1]);
  return seconds >= 1 && seconds <= 60 ? seconds * 1000 : undefined;
}

class OpenWebSocket implements WebcastWebSocketClient {
  /** No property: printing it would print the address. */
  readonly #socket: WebSocket;

  constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  get open(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  get connection(): WebSocket {
    return this.#socket;
  }
}

/**
 * Has the end of the socket told.
 * @param address kept instead of what it holds in confidence: the socket has the same text
 * @param secrets the values of those headers that were said in confidence
 */
function reportEnd(socket: WebSocket, delivery: Delivery, address: string, secrets: readonly string[]): void {
  let failure: Error | undefined;
  socket.on('error', error => {
    failure = error;
  });
  socket.on('close', (code, reason) => {
    delivery.end({
      code,
      reason: quote(reason.toString(), secretsOfRequest(new URL(address), Object.entries(secrets))),
      ...(failure === undefined ? {} : { error: failure }),
    });
  });
}

function refusal(response: IncomingMessage, secrets: readonly string[]): WebSocketRejectedError {
  const header = (name: string) => {
    const value = response.headers[name]?.toString();
    return value === undefined ? undefined : quote(value, secrets);
  };
  response.resume();
  return new WebSocketRejectedError({
    httpStatus: response.statusCode ?? 0,
    handshakeStatus: header('handshake-status'),
    handshakeMessage: header('handshake-msg'),
    logId: header('x-tt-logid'),
  });
}
