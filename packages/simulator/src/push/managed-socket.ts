import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SimulatorRequest } from '../http/route.js';
import { tikToolPrefix } from '../http/tiktool-access.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Watcher } from '../room/watcher.js';
import type { Service } from '../service.js';
import type { Batch } from './frames.js';
import { managedEvent } from './managed-events.js';
import { closeSocket } from './push-socket.js';

/** Why a managed socket is closed: the numbers of the provider's newer package. */
const closes = { streamEnd: 4005, credentials: 4401, offline: 4404, limit: 4429 } as const;
const usualSockets = 3;

/** A socket that is closed as soon as it is open, and why. */
interface Refused {
  readonly code: number;
  readonly reason: string;
}

interface Admitted {
  readonly room: SimulatedRoom;
  /** What its sockets are counted under. */
  readonly callerId: string;
}

/**
 * The managed socket of TikTool, below its address: it tells the events of a room as JSON, to who shows a key or a token. A frame
 * has both forms that are known: `{ event, data }`, and the fields of the event beside them.
 */
export class ManagedSocket {
  readonly #service: Service;
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 1024 });
  readonly #counts = new Map<string, number>();

  constructor(service: Service) {
    this.#service = service;
  }

  /** Whether an upgrade is meant for it. */
  has({ path }: SimulatorRequest): boolean {
    return path.replace(/\/$/, '') === tikToolPrefix;
  }

  /** Answers an upgrade: always with a socket, which says why it is closed. @returns that reason; undefined when it stays open */
  upgrade(request: SimulatorRequest, incoming: IncomingMessage, socket: Duplex, head: Buffer): string | undefined {
    const verdict = this.#admit(request);
    this.#server.handleUpgrade(incoming, socket, head, webSocket => {
      if ('code' in verdict) webSocket.close(verdict.code, verdict.reason);
      else this.#begin(webSocket, verdict);
    });
    return 'code' in verdict ? verdict.reason : undefined;
  }

  /** Closes all sockets; those that do not answer are cut off. */
  async close(): Promise<void> {
    await Promise.all([...this.#server.clients].map(closeSocket));
    this.#server.close();
  }

  #admit({ query }: SimulatorRequest): Refused | Admitted {
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

  #begin(socket: WebSocket, { room, callerId }: Admitted): void {
    const { clock } = this.#service;
    const count = (by: number) => this.#counts.set(callerId, (this.#counts.get(callerId) ?? 0) + by);
    const tell = (frame: object) => socket.send(JSON.stringify(frame));
    const watcher: Watcher = {
      acceptsGzip: false,
      deliver: ({ parts }: Batch) => {
        for (const message of parts.messages) {
          const event = managedEvent(message, clock.now());
          tell({ event: event.type, ...event, data: event });
        }
      },
      close: code => {
        room.leave(watcher);
        socket.close(room.broadcast.onAir ? code : closes.streamEnd);
      },
    };
    count(1);
    // The close that follows an error says all there is to say.
    socket.on('error', () => {});
    socket.on('close', () => {
      count(-1);
      room.leave(watcher);
    });
    const { title, viewerCount: user_count, likes: like_count } = room.broadcast;
    const owner = { id: room.userId, uniqueId: room.uniqueId, nickname: room.host.nickname };
    const { roomId, uniqueId } = room;
    tell({ event: 'roomInfo', type: 'roomInfo', roomId, uniqueId, roomInfo: { title, user_count, like_count, owner } });
    room.enter(watcher);
  }
}
