import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SimulatorRequest } from '../http/route.js';
import type { Service } from '../service.js';
import { type Admission, admit, type Refusal, type Verdict } from './handshake.js';
import { Session } from './session.js';

/** Clients only send short frames. */
const largestClientFrame = 64 * 1024;
/** How long a client may take over the closing handshake when everything is shut down, in milliseconds. */
const closingMs = 200;
const goingAway = 1001;
const usualPingS = 10;

/** The push socket of the simulator, behind the HTTP server that owns the port. */
export class PushSocket {
  readonly #service: Service;
  readonly #server: WebSocketServer;
  /** What each handshake asks for that does not ask for the usual. */
  readonly #pingIntervals = new WeakMap<IncomingMessage, number>();
  /** Connections that were let in and have not ended, by the address of the client. */
  readonly #open = new Map<string, Set<Duplex>>();
  /** Connections whose handshake has no answer yet; undefined when none is to come. */
  readonly #waiting = new Map<Duplex, (() => void) | undefined>();

  constructor(service: Service) {
    this.#service = service;
    this.#server = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload: largestClientFrame,
      // The service does not answer to subprotocols, which some clients offer.
      handleProtocols: () => false,
    });
    this.#server.on('headers', (headers, incoming) => {
      headers.push(`Handshake-Options: ping-interval=${this.#pingIntervals.get(incoming) ?? usualPingS};`);
    });
  }

  /** Answers an upgrade: with a session, or with a refusal, which is returned. */
  upgrade(request: SimulatorRequest, incoming: IncomingMessage, socket: Duplex, head: Buffer): Refusal | undefined {
    const { faults, clock } = this.#service;
    const open = this.#openOf(request.address);
    const verdict = faults.handshake(
      request,
      () => admit(request, this.#service),
      () => open.size,
    );
    const { delayMs = 0 } = verdict;
    if (!('reason' in verdict)) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    }
    const settle = () => this.#settle(verdict, incoming, socket, head);
    if (delayMs > 0) this.#waiting.set(socket, clock.after(delayMs, settle));
    else settle();
    return 'reason' in verdict ? verdict : undefined;
  }

  /** Closes all sockets; those that do not answer are cut off. */
  async close(): Promise<void> {
    for (const [socket, cancel] of this.#waiting) {
      cancel?.();
      socket.destroy();
    }
    this.#waiting.clear();
    await Promise.all([...this.#server.clients].map(closeSocket));
    this.#server.close();
  }

  #openOf(address: string): Set<Duplex> {
    const open = this.#open.get(address) ?? new Set();
    this.#open.set(address, open);
    return open;
  }

  #settle(verdict: Verdict, incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#waiting.delete(socket);
    if ('reason' in verdict) this.#refuse(verdict, socket);
    else this.#accept(verdict, incoming, socket, head);
  }

  #accept(admission: Admission, incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { pingIntervalS } = admission;
    if (pingIntervalS !== undefined) this.#pingIntervals.set(incoming, pingIntervalS);
    this.#server.handleUpgrade(incoming, socket, head, webSocket => {
      new Session(webSocket, socket, admission, this.#service);
    });
  }

  /** The refusal as the service writes it: a finished HTTP answer, mostly of status 200, without a body. */
  #refuse({ httpStatus = 200, status, message, broken }: Refusal, socket: Duplex): void {
    if (broken === 'before') {
      socket.destroy();
      return;
    }
    if (broken === 'silent') {
      this.#keepSilent(socket);
      return;
    }
    const lines = [
      `HTTP/1.1 ${httpStatus} ${STATUS_CODES[httpStatus] ?? ''}`,
      'Content-Length: 0',
      'Connection: close',
      `X-Tt-Logid: ${this.#service.clock.now()}0000000000000000000`,
    ];
    if (status !== undefined) lines.push(`Handshake-Status: ${status}`);
    if (message !== undefined) lines.push(`Handshake-Msg: ${message}`);
    socket.end(`${lines.join('\r\n')}\r\n\r\n`);
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

/** Closes a socket; one that does not answer is cut off. */
export function closeSocket(socket: WebSocket): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(() => socket.terminate(), closingMs);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(goingAway);
  });
}
