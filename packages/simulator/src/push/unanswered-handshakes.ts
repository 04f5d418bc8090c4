import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Clock } from '../clock.js';

/** What a client gets in place of a socket. */
export interface HandshakeRefusal {
  /** HTTP status. @defaultValue 200 */
  readonly httpStatus?: number;
  /** The connection breaks instead of an answer, or stays and nothing comes. */
  readonly broken?: 'before' | 'silent';
}

/** Connections whose handshake has no answer yet, and the answers that are none. */
export class UnansweredHandshakes {
  readonly #clock: Clock;
  /** What cancels the answer; undefined when none is to come. */
  readonly #waiting = new Map<Duplex, (() => void) | undefined>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Has a handshake answered when its time has come. @param delayMs in milliseconds of the clock; 0 is now */
  answer(socket: Duplex, delayMs: number, act: () => void): void {
    const settle = () => {
      this.#waiting.delete(socket);
      act();
    };
    if (delayMs > 0) this.#waiting.set(socket, this.#clock.after(delayMs, settle));
    else settle();
  }

  /** Answers with a finished HTTP answer without a body, or as it is broken. @param headers whole lines */
  refuse(socket: Duplex, { httpStatus = 200, broken }: HandshakeRefusal, headers: readonly string[] = []): void {
    if (broken === 'before') {
      socket.destroy();
      return;
    }
    if (broken === 'silent') {
      this.#keepSilent(socket);
      return;
    }
    const status = `HTTP/1.1 ${httpStatus} ${STATUS_CODES[httpStatus] ?? ''}`;
    socket.end(`${[status, 'Content-Length: 0', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`);
  }

  /** Ends them all; nobody gets an answer any more. */
  close(): void {
    for (const [socket, cancel] of this.#waiting) {
      cancel?.();
      socket.destroy();
    }
    this.#waiting.clear();
  }

  /** Keeps a connection until the client leaves. */
  #keepSilent(socket: Duplex): void {
    this.#waiting.set(socket, undefined);
    socket.once('close', () => this.#waiting.delete(socket));
    socket.once('end', () => socket.destroy());
    // Only a socket that is read notices that the other side has left.
    socket.resume();
  }
}
