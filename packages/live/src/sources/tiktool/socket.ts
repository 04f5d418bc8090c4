import { InvalidOptionError } from '../../errors.js';
import type { Transport } from '../../http/transport/transport.js';
import { closeSocket, openLocalSocket } from '../local-socket.js';

/** A socket of texts, as the standard has it, as far as it is used. */
export interface TextSocket {
  close(code?: number): void;
  addEventListener(type: 'open' | 'error', listener: (event: unknown) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { readonly code: number; readonly reason: string }) => void): void;
}

/** A constructor of such sockets: that of a browser, or of another runtime. */
export type TextSocketConstructor = new (url: string) => TextSocket;

/** A socket that is open, and what it says to whom it is handed. */
export interface OpenTextSocket {
  /** Tells what has come since it is open, and what follows. */
  listen(listener: TextListener): void;
  /** Closes it in order; the other side is given a moment. */
  close(): void;
  /** Ends it at once, as far as the platform lets us. */
  drop(): void;
}

/** Told what a socket says. */
export interface TextListener {
  /** @param text undefined for anything but a text */
  readonly onText: (text: string | undefined) => void;
  /** It has closed: with 1006 when the connection was lost. May be called twice. */
  readonly onClose: (code: number, reason: string) => void;
}

/** Where a socket leads, and how it is opened. */
export interface TextSocketRequest {
  /** Never logged: it carries the key. */
  readonly url: string;
  /** @defaultValue `ws` in Node, Bun and Deno, and the platform's own elsewhere */
  readonly implementation: TextSocketConstructor | undefined;
  /** The agent for an address; only for `ws`. */
  readonly socketAgent: Transport['socketAgent'];
  readonly signal: AbortSignal;
}

/** Close code of a connection that was lost. */
export const lostCode = 1006;
/** Far more than an event of TikTool. */
const maxTextBytes = 4 * 2 ** 20;
/** How long a close may take where the platform knows no way to cut, in milliseconds. */
const closeTimeoutMs = 2_000;

/**
 * Opens a socket.
 * @throws the reason of the signal, ProxyError when it is the proxy that fails, or an Error whose message says what broke,
 *   without the address.
 */
export async function openTextSocket(request: TextSocketRequest): Promise<OpenTextSocket> {
  const { url, implementation, socketAgent, signal } = request;
  const Implementation = implementation ?? platformSocket();
  if (Implementation === undefined) {
    const socket = await openLocalSocket(url, maxTextBytes, signal, await socketAgent(url));
    return handed(socket, {
      // It was paused since it is open, so nothing is missed.
      begin: () => socket.resume(),
      close: () => closeSocket(socket),
      drop: () => socket.terminate(),
    });
  }
  let socket: TextSocket;
  try {
    socket = new Implementation(url);
  } catch (cause) {
    // Not its words: as a rule they repeat the address.
    throw new Error(`the WebSocket implementation threw ${cause instanceof Error ? cause.name : 'something'}`);
  }
  const close = () => socket.close(1000);
  const open = handed(socket, { begin: () => {}, close, drop: close });
  await opened(socket, signal);
  return open;
}

/** The socket of a page or a worker; undefined where `ws` can be loaded, which keeps limits. */
function platformSocket(): TextSocketConstructor | undefined {
  const { process, WebSocket } = globalThis as {
    readonly process?: { readonly versions?: { readonly node?: string } };
    readonly WebSocket?: TextSocketConstructor;
  };
  if (process?.versions?.node !== undefined) return undefined;
  if (WebSocket === undefined)
    throw new InvalidOptionError('This platform has no WebSocket: give one as webSocketImpl.');
  return WebSocket;
}

interface SocketActs {
  readonly begin: () => void;
  readonly close: () => void;
  readonly drop: () => void;
}

/** Keeps what a socket says until somebody listens. */
function handed(socket: TextSocket, { begin, close, drop }: SocketActs): OpenTextSocket {
  let waiting: ((listener: TextListener) => void)[] = [];
  let listener: TextListener | undefined;
  let cut: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  const tell = (act: (to: TextListener) => void) => {
    if (listener === undefined) waiting.push(act);
    else act(listener);
  };
  socket.addEventListener('message', ({ data }) => {
    const text = typeof data === 'string' && data.length <= maxTextBytes ? data : undefined;
    tell(to => to.onText(text));
  });
  // A close follows, and says as much: of an error the standard tells nothing, and others repeat the address.
  socket.addEventListener('error', () => {});
  socket.addEventListener('close', ({ code, reason }) => {
    clearTimeout(cut);
    isClosed = true;
    tell(to => to.onClose(code, reason));
  });
  return {
    listen(to) {
      listener = to;
      const first = waiting;
      waiting = [];
      for (const act of first) act(to);
      begin();
    },
    close() {
      if (isClosed) return;
      cut ??= setTimeout(() => tell(to => to.onClose(lostCode, 'the other side did not close')), closeTimeoutMs);
      close();
    },
    drop,
  };
}

function opened(socket: TextSocket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void) => {
      signal.removeEventListener('abort', abort);
      outcome();
    };
    const abort = () =>
      settle(() => {
        socket.close();
        reject(signal.reason);
      });
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    socket.addEventListener('open', () => settle(resolve));
    // Of a socket that closes before it is open the standard tells no reason.
    socket.addEventListener('close', ({ code }) =>
      settle(() => reject(new Error(`it closed with code ${code} before it was open`))),
    );
  });
}
