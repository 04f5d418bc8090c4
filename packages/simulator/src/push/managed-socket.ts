import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { SimulatorRequest } from '../http/route.js';
import { tikToolPrefix } from '../http/tiktool-access.js';
import { visibleStatus } from '../http/transmit.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Service } from '../service.js';
import { beginManagedSession } from './managed-session.js';
import { closeSocket } from './push-socket.js';
import { type HandshakeRefusal, UnansweredHandshakes } from './unanswered-handshakes.js';

/** Why a managed socket is closed: the numbers of the provider's newer package. */
const closes = { credentials: 4401, offline: 4404, limit: 4429 } as const;
const usualSockets = 3;

/** A client that is not let in: by a socket that is closed as soon as it is open, or by no socket. */
export type ManagedRefusal = ({ readonly code: number } | HandshakeRefusal) & {
  /** With a code it is told; otherwise a client never sees it. */
  readonly reason: string;
};

/** A client that is let in. */
export interface ManagedAdmission {
  readonly room: SimulatedRoom;
  /** What its sockets are counted under. */
  readonly callerId: string;
}

/** What is decided about a client, and how long it waits for that: in milliseconds of the clock. */
export type ManagedVerdict = (ManagedAdmission | ManagedRefusal) & { readonly delayMs?: number };

/** The managed socket of TikTool, below its address: it tells the events of a room as JSON, to who shows a key or a token. */
export class ManagedSocket {
  readonly #service: Service;
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 1024 });
  readonly #handshakes: UnansweredHandshakes;
  readonly #counts = new Map<string, number>();

  constructor(service: Service) {
    this.#service = service;
    this.#handshakes = new UnansweredHandshakes(service.clock);
  }

  /** Whether an upgrade is meant for it. */
  has({ path }: SimulatorRequest): boolean {
    return path.replace(/\/$/, '') === tikToolPrefix;
  }

  /**
   * Answers an upgrade: unless a fault has it otherwise with a socket, which says why it is closed.
   * @returns the status that the client gets to see, and why it is not let in
   */
  upgrade(
    request: SimulatorRequest,
    incoming: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ): { readonly status: number; readonly refusal: string | undefined } {
    const verdict = this.#service.faults.managedHandshake(request, () => this.#admit(request));
    this.#handshakes.answer(socket, verdict.delayMs ?? 0, () => this.#settle(verdict, incoming, socket, head));
    if (!('reason' in verdict)) return { status: 101, refusal: undefined };
    const status = 'code' in verdict ? 101 : visibleStatus(verdict.httpStatus ?? 200, verdict.broken);
    return { status, refusal: verdict.reason };
  }

  /** Closes all sockets; those that do not answer are cut off. */
  async close(): Promise<void> {
    this.#handshakes.close();
    await Promise.all([...this.#server.clients].map(closeSocket));
    this.#server.close();
  }

  #settle(verdict: ManagedVerdict, incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
    if ('reason' in verdict && !('code' in verdict)) {
      this.#handshakes.refuse(socket, verdict);
      return;
    }
    this.#server.handleUpgrade(incoming, socket, head, webSocket => {
      if ('code' in verdict) {
        webSocket.close(verdict.code, verdict.reason);
        return;
      }
      const { room, callerId } = verdict;
      this.#count(callerId, 1);
      webSocket.on('close', () => this.#count(callerId, -1));
      beginManagedSession(webSocket, socket, room, this.#service);
    });
  }

  #count(callerId: string, by: number): void {
    this.#counts.set(callerId, (this.#counts.get(callerId) ?? 0) + by);
  }

  #admit({ query }: SimulatorRequest): ManagedVerdict {
    const { keys, rooms } = this.#service;
    const caller = keys.caller(query.get('apiKey') ?? undefined, query.get('jwtKey') ?? undefined);
    const name = (query.get('uniqueId') ?? '').toLowerCase();
    if (caller === undefined || caller.by === 'nobody') {
      return { code: closes.credentials, reason: 'The API key or token is missing, invalid or expired.' };
    }
    if (caller.creators?.some(creator => creator.toLowerCase() === name) === false) {
      return { code: closes.credentials, reason: 'The token is for another creator.' };
    }
    const room = rooms.named(name);
    if (room === undefined || !room.broadcast.onAir) return { code: closes.offline, reason: 'The user is not live.' };
    if ((this.#counts.get(caller.id) ?? 0) >= (caller.maxSockets ?? usualSockets)) {
      return { code: closes.limit, reason: 'There are too many sockets.' };
    }
    return { room, callerId: caller.id };
  }
}
