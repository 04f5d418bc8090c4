import type { Clock } from '../clock.js';
import type { SimulatorRequest } from '../http/route.js';
import type { Answer } from '../http/transmit.js';
import type { Verdict } from '../push/handshake.js';
import type { ManagedVerdict } from '../push/managed-socket.js';
import type { OutgoingFrame } from '../push/outgoing-frame.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { RoomDirectory } from '../service.js';
import type { FaultName, FaultOptions } from './catalog.js';
import type { FaultyLink, FaultyManagedLink } from './fault.js';
import { type Fault, Injection } from './injection.js';
import { readFault } from './read-options.js';

/**
 * The faults of a simulator. Each place of the service asks here what happens instead of what would happen; the fault that
 * was injected first decides first.
 */
export class ActiveFaults {
  readonly #clock: Clock;
  readonly #rooms: RoomDirectory;
  #injections: readonly Injection[] = [];

  constructor(clock: Clock, rooms: RoomDirectory) {
    this.#clock = clock;
    this.#rooms = rooms;
  }

  get list(): readonly Fault[] {
    return this.#injections;
  }

  /** @throws SimulatorError INVALID_OPTION */
  inject(name: FaultName, options: FaultOptions<FaultName> = {}): Fault {
    const read = readFault(name, options, this.#rooms);
    const onStop = (stopped: Injection) => {
      this.#injections = this.#injections.filter(other => other !== stopped);
    };
    const injection = new Injection(options, read, { clock: this.#clock, rooms: this.#rooms, onStop });
    this.#injections = [...this.#injections, injection];
    return injection;
  }

  /** What a request is answered. @param last what answers it when no fault does */
  answer(request: SimulatorRequest, last: (request: SimulatorRequest) => Answer): Answer {
    return this.#injections.reduceRight((next, injection) => asked => injection.answer(asked, next), last)(request);
  }

  /**
   * What is decided about a handshake.
   * @param last what decides it when no fault does
   * @param open how many sockets the address of the client has
   */
  handshake(request: SimulatorRequest, last: () => Verdict, open: () => number): Verdict {
    return this.#injections.reduceRight((next, injection) => () => injection.handshake(request, next, open), last)();
  }

  /** What goes out in place of a frame. @param last sends a frame */
  frame(frame: OutgoingFrame, link: FaultyLink, last: (frame: OutgoingFrame) => void): void {
    this.#injections.reduceRight((next, injection) => sent => injection.frame(sent, next, link), last)(frame);
  }

  /** What is decided about a client of TikTool's managed socket. @param last what decides it when no fault does */
  managedHandshake(request: SimulatorRequest, last: () => ManagedVerdict): ManagedVerdict {
    return this.#injections.reduceRight((next, injection) => () => injection.managedHandshake(request, next), last)();
  }

  /** What goes out in place of an event of TikTool's managed socket. @param last sends an event */
  managedEvent(text: string, link: FaultyManagedLink, last: (text: string) => void): void {
    this.#injections.reduceRight((next, injection) => sent => injection.managedEvent(sent, next, link), last)(text);
  }

  /** What follows a frame that a room has sent. */
  frameSent(room: SimulatedRoom): void {
    for (const injection of this.#injections) injection.frameSent(room);
  }

  /** Ends all of them; nothing they hold happens any more. */
  shutDown(): void {
    for (const injection of this.#injections) injection.shutDown();
    this.#injections = [];
  }
}
