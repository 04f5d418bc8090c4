import type { Clock } from './clock.js';
import type { Credentials } from './credentials.js';
import type { ActiveFaults } from './faults/active-faults.js';
import type { SimulatorEndpoints } from './options.js';
import type { ProviderKeys } from './provider-keys.js';
import type { Quota } from './quota.js';
import type { SimulatedRoom } from './room/simulated-room.js';

/** What routes and sockets share: the rooms, what was given out, the time. */
export interface Service {
  readonly endpoints: SimulatorEndpoints;
  readonly clock: Clock;
  readonly credentials: Credentials;
  /** Who may call the sign provider, and what for. */
  readonly keys: ProviderKeys;
  /** How often each of them called. */
  readonly quota: Quota;
  readonly rooms: RoomDirectory;
  readonly faults: ActiveFaults;
  /** A socket is closed when it sends nothing for this long, in milliseconds. */
  readonly heartbeatTimeoutMs: number;
  /** Whether the gift list is empty without a signature. */
  readonly giftListNeedsSignature: boolean;
}

/** The rooms by name and by id. */
export class RoomDirectory {
  readonly #rooms = new Map<string, SimulatedRoom>();

  /** Names are matched without regard to case, as the service does. */
  named(uniqueId: string): SimulatedRoom | undefined {
    return this.#rooms.get(uniqueId.toLowerCase());
  }

  /** The room that has or had a broadcast with this id. */
  withId(roomId: string): SimulatedRoom | undefined {
    return this.all().find(room => room.broadcastWith(roomId) !== undefined);
  }

  /** The room whose present broadcast has this id, while it is on the air. */
  onAir(roomId: string): SimulatedRoom | undefined {
    return this.all().find(room => room.roomId === roomId && room.broadcast.onAir);
  }

  /** The room whose present broadcast has this video. */
  withStream(streamId: string): SimulatedRoom | undefined {
    return this.all().find(room => room.broadcast.streamId === streamId);
  }

  add(room: SimulatedRoom): void {
    this.#rooms.set(room.uniqueId.toLowerCase(), room);
  }

  all(): SimulatedRoom[] {
    return [...this.#rooms.values()];
  }
}
