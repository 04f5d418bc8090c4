import { secretsOfRequest } from '../http/secrets.js';
import { RuntimeUnsupportedError } from '../platform/errors.js';
import { ConnectTimeoutError, SocketFailedError } from './errors.js';
import { asError, type StandardWebSocket, socketLink } from './socket-link.js';
import { defaultCapabilities, type FrameLink, type FrameSource, type SourceCapabilities } from './source.js';

/**
 * A constructor of such sockets: that of Node 22, Bun or Deno, of the `ws` package, or of one's own. The headers are what
 * the push service looks at, so it has to take them as second argument, `{ headers }`, as those do; a browser's own does not.
 * What it says of its second argument does not matter, as the types of the same class differ from one library to the next.
 */
export type WebSocketConstructor = new (url: string, options: never) => StandardWebSocket;

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

/** A dialogue, and one that cannot be had again: a signed address is good for one socket. */
const plainCapabilities: SourceCapabilities = { ...defaultCapabilities, isReopenable: false };
const secureCapabilities: SourceCapabilities = { ...plainCapabilities, isIntact: true };

/** What holds for the push socket at a signed address. The same two objects for all of them. */
export function signedSocketCapabilities(url: string): SourceCapabilities {
  return isSecure(url) ? secureCapabilities : plainCapabilities;
}

/** Whether what comes from an address comes over TLS. */
function isSecure(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'wss:';
}

/**
 * The push socket by a WebSocket implementation of the caller's. It says less when it is refused: the standard hides what
 * the service answered.
 */
export function standardWebSocketSource(options: StandardWebSocketOptions): FrameSource {
  const { implementation: Implementation, url, headers, initial, timeoutMs } = options;
  const capabilities = signedSocketCapabilities(url);
  const create = () => new Implementation(url, { headers } as never);
  return {
    name: 'websocket',
    capabilities,
    open: signal => openStandardSocket({ url, headers, create, capabilities, initial, timeoutMs }, signal),
  };
}

/** A socket of the standard that is to be opened. */
export interface StandardSocketRequest {
  /** Of which only the host is told. */
  readonly url: string;
  /** Those of the handshake. */
  readonly headers: Readonly<Record<string, string>>;
  readonly create: () => StandardWebSocket;
  readonly capabilities: SourceCapabilities;
  readonly initial?: Uint8Array | undefined;
  readonly timeoutMs: number;
}

/**
 * Opens a socket of the standard.
 * @throws RuntimeUnsupportedError when the implementation takes no headers, ConnectTimeoutError, SocketFailedError, or the
 *   reason of the signal; nothing stays open then.
 */
export async function openStandardSocket(
  { url, headers, create, capabilities, initial, timeoutMs }: StandardSocketRequest,
  signal: AbortSignal | undefined,
): Promise<FrameLink> {
  signal?.throwIfAborted();
  const address = new URL(url);
  const { host } = address;
  let socket: StandardWebSocket;
  try {
    socket = create();
  } catch (cause) {
    throw notCreated(host, cause);
  }
  const link = socketLink(socket, capabilities, secretsOfRequest(address, Object.entries(headers)), initial);
  await new Promise<void>((resolve, reject) => {
    let hasFailed = false;
    const shut = () => {
      try {
        socket.close();
      } catch {
        // Some throw while they connect. Why it was given up is told already; where it opens after all, it is closed then.
      }
    };
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      outcome();
    };
    const fail = (error: unknown) =>
      settle(() => {
        hasFailed = true;
        reject(error);
        shut();
      });
    const abort = () => fail(signal?.reason);
    const timer = setTimeout(() => fail(new ConnectTimeoutError(host, timeoutMs)), Math.min(timeoutMs, 2 ** 31 - 1));
    signal?.addEventListener('abort', abort, { once: true });
    socket.addEventListener('open', () => (hasFailed ? shut() : settle(resolve)));
    void link.closed.then(({ code, error }) =>
      fail(new SocketFailedError(host, error ?? new Error(`it closed with code ${code} before it was open`))),
    );
  });
  return link;
}

/** Without the words of the cause: as a rule they repeat the address, and that carries the signature. */
function notCreated(host: string, cause: unknown): RuntimeUnsupportedError | SocketFailedError {
  const { name } = asError(cause);
  // What browsers and workers say to a second argument that is no list of subprotocols.
  if (typeof DOMException === 'function' && cause instanceof DOMException && name === 'SyntaxError') {
    return new RuntimeUnsupportedError('the WebSocket implementation takes no headers', headersHint);
  }
  return new SocketFailedError(host, new Error(`the WebSocket implementation threw ${name}`));
}

const headersHint =
  'Leave webSocketImpl out where the library opens sockets itself, or give one that takes headers; in a page give a source.';
