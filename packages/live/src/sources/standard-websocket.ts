import { quote, quotedError, secretsOfRequest } from '../http/secrets.js';
import { Delivery } from './delivery.js';
import { ConnectTimeoutError, SocketFailedError } from './errors.js';
import { defaultCapabilities, type FrameLink, type FrameSource } from './source.js';

/** A WebSocket as the standard has it, as far as it is used. */
export interface StandardWebSocket {
  binaryType: string;
  readonly readyState: number;
  send(data: Uint8Array): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'open' | 'error', listener: (event: unknown) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { readonly code: number; readonly reason: string }) => void): void;
}

/**
 * A constructor of such sockets: that of Node 22, Bun or Deno, of the `ws` package, or of one's own. The headers are what
 * the push service looks at, so it has to take them as second argument, as those do; a browser's own does not.
 */
export type WebSocketConstructor = new (
  url: string,
  options: { readonly headers: Readonly<Record<string, string>> },
) => StandardWebSocket;

/** Where and how to open a push socket of another make. */
export interface StandardWebSocketOptions {
  readonly implementation: WebSocketConstructor;
  /** Whole address with its query. Never logged: it carries the signature. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A batch that came with the signature; delivered before the first frame. */
  readonly initial?: Uint8Array | undefined;
  /** How long opening may take, in milliseconds. */
  readonly timeoutMs: number;
}

const open = 1;
/** How long a close may take before the link counts as closed, in milliseconds: the standard knows no way to cut. */
const closeTimeoutMs = 2_000;
const capabilities = { ...defaultCapabilities, isReopenable: false };

/**
 * The push socket by a WebSocket implementation of the caller's. It says less when it is refused: the standard hides what
 * the service answered.
 */
export function standardWebSocketSource(options: StandardWebSocketOptions): FrameSource {
  return { name: 'websocket', capabilities, open: signal => openSocket(options, signal) };
}

async function openSocket(options: StandardWebSocketOptions, signal: AbortSignal | undefined): Promise<FrameLink> {
  signal?.throwIfAborted();
  const { implementation: Implementation, url, headers, initial, timeoutMs } = options;
  const address = new URL(url);
  const { host } = address;
  const secrets = secretsOfRequest(address, Object.entries(headers));
  const delivery = new Delivery();
  let socket: StandardWebSocket;
  try {
    socket = new Implementation(url, { headers });
  } catch (cause) {
    // Not its words: as a rule they repeat the address, and that carries the signature.
    throw new SocketFailedError(host, new Error(`the WebSocket implementation threw ${asError(cause).name}`));
  }
  socket.binaryType = 'arraybuffer';
  // It cannot be paused: what comes before somebody reads has to wait here.
  let waiting: Uint8Array[] | undefined = [];
  let failure: Error | undefined;
  socket.addEventListener('message', ({ data }) => {
    // Text does not occur in this protocol.
    if (!(data instanceof ArrayBuffer)) return;
    const bytes = new Uint8Array(data);
    if (waiting === undefined) delivery.give('frame', bytes);
    else waiting.push(bytes);
  });
  socket.addEventListener('error', event => {
    const { error = 'the socket gave no reason' } = event as { readonly error?: unknown };
    failure = quotedError(error, secrets) as Error;
  });
  socket.addEventListener('close', ({ code, reason }) => {
    delivery.end({ code, reason: quote(reason, secrets), ...(failure === undefined ? {} : { error: failure }) });
  });
  await new Promise<void>((resolve, reject) => {
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      outcome();
    };
    const fail = (error: unknown) =>
      settle(() => {
        socket.close();
        reject(error);
      });
    const abort = () => fail(signal?.reason);
    const timer = setTimeout(() => fail(new ConnectTimeoutError(host, timeoutMs)), Math.min(timeoutMs, 2 ** 31 - 1));
    signal?.addEventListener('abort', abort, { once: true });
    socket.addEventListener('open', () => settle(resolve));
    void delivery.closed.then(({ code, error }) =>
      fail(new SocketFailedError(host, error ?? new Error(`it closed with code ${code} before it was open`))),
    );
  });
  const { closed } = delivery;
  return {
    closed,
    capabilities,
    read: onFrame => {
      delivery.begin(onFrame);
      if (initial !== undefined) delivery.give('batch', initial);
      const first = waiting ?? [];
      waiting = undefined;
      for (const bytes of first) delivery.give('frame', bytes);
    },
    send: bytes => {
      if (socket.readyState === open) socket.send(bytes);
    },
    close: async () => {
      delivery.stop();
      socket.close(1000);
      const cut = setTimeout(
        () => delivery.end({ code: 1006, reason: 'the other side did not close' }),
        closeTimeoutMs,
      );
      try {
        return await closed;
      } finally {
        clearTimeout(cut);
      }
    },
  };
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
