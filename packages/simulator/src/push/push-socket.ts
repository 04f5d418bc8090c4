import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SimulatorRequest } from '../http/route.js';
import type { Service } from '../service.js';
import { type Admission, admit, type Refusal, type Verdict } from './handshake.js';
import { Session } from './session.js';
import { UnansweredHandshakes } from './unanswered-handshakes.js';

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
  readonly #handshakes: UnansweredHandshakes;

  constructor(service: Service) {
    this.#service = service;
    this.#handshakes = new UnansweredHandshakes(service.clock);
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
    const { faults } = this.#service;
    const open = this.#openOf(request.address);
    const verdict = faults.handshake(
      request,
      () => admit(request, this.#service),
      () => open.size,
    );
    if (!('reason' in verdict)) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    }
    this.#handshakes.answer(socket, verdict.delayMs ?? 0, () => this.#settle(verdict, incoming, socket, head));
    return 'reason' in verdict ? verdict : undefined;
  }

  /** Closes all sockets; those that do not answer are cut off. */
  async close(): Promise<void> {
    this.#handshakes.close();
    await Promise.all([...this.#server.clients].map(closeSocket));
    this.#server.close();
  }

  #openOf(address: string): Set<Duplex> {
    const open = this.#open.get(address) ?? new Set();
    this.#open.set(address, open);
    return open;
  }

  #settle(verdict: Verdict, incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
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

  /** The refusal as the service writes it: mostly of status 200. */
  #refuse(refusal: Refusal, socket: Duplex): void {
    const { status, message } = refusal;
    const headers = [`X-Tt-Logid: ${this.#service.clock.now()}0000000000000000000`];
    if (status !== undefined) headers.push(`Handshake-Status: ${status}`);
    if (message !== undefined) headers.push(`Handshake-Msg: ${message}`);
    this.#handshakes.refuse(socket, refusal, headers);
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
