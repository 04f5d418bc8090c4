import type { Clock } from '../clock.js';
import type { SimulatorRequest } from '../http/route.js';
import type { Answer } from '../http/transmit.js';
import type { Verdict } from '../push/handshake.js';
import type { ManagedVerdict } from '../push/managed-socket.js';
import type { OutgoingFrame } from '../push/outgoing-frame.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import { Waiters, type WaitOptions } from '../room/waiters.js';
import { seededRandom } from '../scenario/random.js';
import type { RoomDirectory } from '../service.js';
import type { FaultName, FaultOptions } from './catalog.js';
import type { FaultDefinition, FaultEffect, FaultyLink, FaultyManagedLink } from './fault.js';
import type { ReadFault } from './read-options.js';
import { isIn, isMeantBy, roomOf } from './routes.js';
import { Schedule } from './schedule.js';

/** A fault that was injected. */
export interface Fault {
  readonly name: FaultName;
  /** The options as given. */
  readonly options: FaultOptions<FaultName>;
  /** How often it struck. */
  readonly count: number;
  /** Ends it: what it still holds is let go, and the service is as before. Can be called more than once. */
  stop(): void;
  /** Waits until it struck so often. @defaultValue 1 @throws SimulatorError WAIT_TIMEOUT, CLOSED */
  waitForStrikes(count?: number, options?: WaitOptions): Promise<void>;
  /** The same as `stop()`, for `using`. */
  [Symbol.dispose](): void;
}

/** Where a fault is injected. */
export interface Surroundings {
  readonly clock: Clock;
  readonly rooms: RoomDirectory;
  /** Called once, when it has stopped. */
  readonly onStop: (injection: Injection) => void;
}

/** Keeps what is random about a fault apart from what is random about when it strikes. */
const otherSequence = 0x5eed;

/** One injection of a fault: what it does, when, and how often it did. */
export class Injection implements Fault {
  readonly name: FaultName;
  readonly options: FaultOptions<FaultName>;
  readonly #surroundings: Surroundings;
  readonly #read: ReadFault;
  readonly #definition: FaultDefinition;
  readonly #schedule: Schedule;
  readonly #effect: FaultEffect;
  readonly #waiters = new Waiters();
  /** What is to happen later, in the order in which it is due. */
  readonly #held = new Map<() => void, () => void>();
  #isStopped = false;
  #isActing = false;
  #cancelEnd = (): void => {};

  /** @throws SimulatorError INVALID_OPTION when the parameters do not fit together */
  constructor(options: FaultOptions<FaultName>, read: ReadFault, surroundings: Surroundings) {
    const { clock, rooms } = surroundings;
    const { when } = read;
    this.name = read.name;
    this.options = options;
    this.#read = read;
    this.#definition = read.definition;
    this.#surroundings = surroundings;
    this.#schedule = new Schedule(when, clock);
    const random = seededRandom((when.seed ?? 1) ^ otherSequence);
    const later = (delayMs: number, action: () => void) => this.#later(delayMs, action);
    this.#effect = read.definition.effect(read.parameters, { clock, random, rooms, later });
    if (when.forMs !== undefined) this.#cancelEnd = clock.after((when.afterMs ?? 0) + when.forMs, () => this.stop());
  }

  get count(): number {
    return this.#schedule.count;
  }

  stop(): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#cancelEnd();
    for (const [action, cancel] of this.#held) {
      cancel();
      action();
    }
    this.#held.clear();
    this.#effect.end?.();
    this.#surroundings.onStop(this);
  }

  [Symbol.dispose](): void {
    this.stop();
  }

  async waitForStrikes(count = 1, options?: WaitOptions): Promise<void> {
    const find = () => (this.count >= count ? true : undefined);
    await this.#waiters.until(find, `strike ${count} of the fault ${this.name}`, options);
  }

  /** Ends it when everything ends: nothing it holds happens any more. */
  shutDown(): void {
    this.#isStopped = true;
    this.#cancelEnd();
    for (const cancel of this.#held.values()) cancel();
    this.#held.clear();
    this.#waiters.close();
  }

  answer(request: SimulatorRequest, next: (request: SimulatorRequest) => Answer): Answer {
    const { http } = this.#effect;
    const fits = http !== undefined && this.#fitsRoute(request.path) && this.#fitsRequest(request);
    return fits ? http(request, next, this.#strike) : next(request);
  }

  handshake(request: SimulatorRequest, next: () => Verdict, open: () => number): Verdict {
    const { handshake } = this.#effect;
    return handshake !== undefined && this.#fitsRequest(request) ? handshake(next, this.#strike, open) : next();
  }

  frame(frame: OutgoingFrame, next: (frame: OutgoingFrame) => void, link: FaultyLink): void {
    const effect = this.#effect.frame;
    if (effect !== undefined && this.#fits(link.room)) effect(frame, next, link, this.#strike);
    else next(frame);
  }

  managedHandshake(request: SimulatorRequest, next: () => ManagedVerdict): ManagedVerdict {
    const { managedHandshake } = this.#effect;
    const fits = managedHandshake !== undefined && this.#fitsRequest(request);
    return fits ? managedHandshake(next, this.#strike) : next();
  }

  managedEvent(text: string, next: (text: string) => void, link: FaultyManagedLink): void {
    const { managedEvent } = this.#effect;
    if (managedEvent !== undefined && this.#fits(link.room)) managedEvent(text, next, link, this.#strike);
    else next(text);
  }

  frameSent(room: SimulatedRoom): void {
    const effect = this.#effect.room;
    // What it sends itself is no chance for more.
    if (effect === undefined || this.#isActing || !this.#fits(room)) return;
    this.#isActing = true;
    try {
      effect(room, this.#strike);
    } finally {
      this.#isActing = false;
    }
  }

  readonly #strike = (): boolean => {
    const strikes = this.#schedule.strike();
    if (strikes) this.#waiters.changed();
    return strikes;
  };

  #fits(room: SimulatedRoom | undefined): boolean {
    if (this.#isStopped) return false;
    const only = this.#read.room;
    return only === undefined || only === room;
  }

  #fitsRequest(request: SimulatorRequest): boolean {
    return this.#fits(this.#read.room === undefined ? undefined : roomOf(request, this.#surroundings.rooms));
  }

  #fitsRoute(path: string): boolean {
    const { route } = this.#read.when;
    return route === undefined ? isIn(this.#definition.routes ?? [], path) : isMeantBy(route, path);
  }

  #later(delayMs: number, action: () => void): void {
    const run = () => {
      this.#held.delete(run);
      action();
    };
    this.#held.set(run, this.#surroundings.clock.after(delayMs, run));
  }
}
