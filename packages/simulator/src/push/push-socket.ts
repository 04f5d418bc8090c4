import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SimulatorRequest } from '../http/route.js';
import type { Service } from '../service.js';
import { type Admission, admit, type Refusal } from './handshake.js';
import { Session } from './session.js';

/** Clients only send short frames. */
const largestClientFrame = 64 * 1024;
/** How long a client may take over the closing handshake when everything is shut down, in milliseconds. */
const closingMs = 200;
const goingAway = 1001;

/** The push socket of the simulator, behind the HTTP server that owns the port. */
export class PushSocket {
  readonly #service: Service;
  readonly #server: WebSocketServer;

  constructor(service: Service) {
    this.#service = service;
    this.#server = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload: largestClientFrame,
      // The service does not answer to subprotocols, which some clients offer.
      handleProtocols: () => false,
    });
    this.#server.on('headers', headers => headers.push('Handshake-Options: ping-interval=10;'));
  }

  /** Answers an upgrade: with a session, or with a refusal, which is returned. */
  upgrade(request: SimulatorRequest, incoming: IncomingMessage, socket: Duplex, head: Buffer): Refusal | undefined {
    const outcome = admit(request, this.#service);
    if ('reason' in outcome) {
      refuse(socket, outcome, this.#service.clock.now());
      return outcome;
    }
    this.#server.handleUpgrade(incoming, socket, head, webSocket => this.#begin(webSocket, outcome));
    return undefined;
  }

  /** Closes all sockets; those that do not answer are cut off. */
  async close(): Promise<void> {
    await Promise.all([...this.#server.clients].map(closeSocket));
    this.#server.close();
  }

  #begin(socket: WebSocket, admission: Admission): void {
    new Session(socket, admission, this.#service);
  }
}

/** The refusal as the service writes it: a finished HTTP answer of status 200 without a body. */
function refuse(socket: Duplex, { status, message }: Refusal, nowMs: number): void {
  const lines = [
    'HTTP/1.1 200 OK',
    'Content-Length: 0',
    'Connection: close',
    `X-Tt-Logid: ${nowMs}0000000000000000000`,
  ];
  if (status !== undefined) lines.push(`Handshake-Status: ${status}`);
  if (message !== undefined) lines.push(`Handshake-Msg: ${message}`);
  socket.end(`${lines.join('\r\n')}\r\n\r\n`);
}

function closeSocket(socket: WebSocket): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(() => socket.terminate(), closingMs);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(goingAway);
  });
}
