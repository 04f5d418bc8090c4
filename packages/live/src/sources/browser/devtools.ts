import type { WebSocket } from 'ws';
import { openLocalSocket } from '../local-socket.js';
import { BrowserProtocolError, BrowserUnreachableError } from './errors.js';

/** Something that happened in the tab, as the DevTools protocol names it. */
export interface DevToolsEvent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What one message may hold: the base64 of the largest frame of the service, and then some. */
const maxMessageBytes = 16 * 2 ** 20;

/**
 * A session with one tab over the DevTools protocol (https://chromedevtools.github.io/devtools-protocol/): calls that are
 * answered, and events. Events wait until somebody listens.
 */
export class DevToolsSession {
  /** Resolves when the session is over, with what was wrong, if anything was. Never rejects. */
  readonly closed: Promise<Error | undefined>;
  readonly #socket: WebSocket;
  readonly #calls = new Map<number, { resolve(): void; reject(error: Error): void }>();
  readonly #waiting: DevToolsEvent[] = [];
  #onEvent: ((event: DevToolsEvent) => void) | undefined;
  #lastCall = 0;
  #failure: Error | undefined;

  private constructor(socket: WebSocket, authority: string) {
    this.#socket = socket;
    socket.on('message', data => this.#receive(String(data)));
    socket.on('error', error => {
      this.#failure ??= new BrowserProtocolError('its socket failed', error);
    });
    this.closed = new Promise(resolve => {
      socket.once('close', () => {
        for (const call of this.#calls.values()) {
          call.reject(this.#failure ?? new BrowserUnreachableError(authority, 'the tab was closed'));
        }
        this.#calls.clear();
        resolve(this.#failure);
      });
    });
    socket.resume();
  }

  /** @throws BrowserUnreachableError when the tab does not let us in, or the signal's reason. */
  static async open(authority: string, tabId: string, signal: AbortSignal): Promise<DevToolsSession> {
    try {
      const socket = await openLocalSocket(`ws://${authority}/devtools/page/${tabId}`, maxMessageBytes, signal);
      return new DevToolsSession(socket, authority);
    } catch (error) {
      signal.throwIfAborted();
      throw new BrowserUnreachableError(authority, 'the tab does not let a debugger in', error);
    }
  }

  /**
   * Makes a call and waits until it is answered.
   * @throws BrowserProtocolError when the browser refuses it, BrowserUnreachableError when the tab goes meanwhile, the
   *   signal's reason.
   */
  async call(method: string, params: object, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.#lastCall += 1;
    const id = this.#lastCall;
    let abort: () => void = () => {};
    try {
      await new Promise<void>((resolve, reject) => {
        abort = () => reject(signal.reason);
        signal.addEventListener('abort', abort, { once: true });
        this.#calls.set(id, { resolve, reject });
        this.#socket.send(JSON.stringify({ id, method, params }));
      });
    } finally {
      this.#calls.delete(id);
      signal.removeEventListener('abort', abort);
    }
  }

  /** Reads no further until somebody listens. */
  pause(): void {
    this.#socket.pause();
  }

  /** Begins to deliver events, those that waited first. */
  listen(onEvent: (event: DevToolsEvent) => void): void {
    this.#onEvent = onEvent;
    for (const event of this.#waiting.splice(0)) onEvent(event);
    this.#socket.resume();
  }

  /** Ends it at once: the protocol has no goodbye, and the browser needs none. */
  end(failure?: Error): void {
    this.#failure ??= failure;
    this.#socket.terminate();
  }

  #receive(text: string): void {
    const { id, method, params, error } = parsed(text) ?? {};
    if (typeof method === 'string' && isObject(params)) {
      if (this.#onEvent === undefined) this.#waiting.push({ method, params });
      else this.#onEvent({ method, params });
    } else if (typeof id === 'number') {
      const call = this.#calls.get(id);
      if (isObject(error)) call?.reject(new BrowserProtocolError(`a call was refused: ${String(error.message)}`));
      else call?.resolve();
    } else {
      this.end(new BrowserProtocolError('neither an answer nor an event'));
    }
  }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // The caller says what it is when it is nothing.
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
