import { InvalidOptionError } from '../errors.js';
import { PulledIterator } from './event-iterator.js';
import type { SomeEvent } from './event-types.js';
import { type BacklogLimit, SlowReaderError } from './slow-reader.js';

/** What happens to a reader that is slower than the room, once its queue is full. */
export type SlowReaderPolicy = (typeof policies)[number];

const policies = ['drop-oldest', 'drop-newest', 'close'] as const;

/** @throws InvalidOptionError when there is no such policy. */
export function slowReaderPolicy(policy: SlowReaderPolicy): SlowReaderPolicy {
  if (policies.includes(policy)) return policy;
  throw new InvalidOptionError(`policy has to be one of ${policies.join(', ')}.`);
}

/** Stands where events were dropped, for readers that ask for `marks`. */
export interface DroppedEvents {
  readonly type: 'dropped';
  /** When the first of them happened, in milliseconds since 1970. */
  readonly at: number;
  /** How many were dropped here. */
  readonly count: number;
}

/** How a queue behaves. */
export interface EventQueueOptions extends BacklogLimit {
  readonly policy: SlowReaderPolicy;
  /** Whether the reader is given a mark where events were dropped. */
  readonly marks: boolean;
}

interface Waiting<E> {
  readonly event: E;
  /** What was dropped just before it. */
  lost: DroppedEvents | undefined;
  next: Waiting<E> | undefined;
}

/** The events that wait for one reader, oldest first: never more than the size. */
export class EventQueue<E extends SomeEvent> extends PulledIterator<E | DroppedEvents> {
  readonly #options: EventQueueOptions;
  #oldest: Waiting<E> | undefined;
  #newest: Waiting<E> | undefined;
  #waiting = 0;
  #dropped = 0;
  /** What was dropped after the newest. */
  #lost: DroppedEvents | undefined;
  #isSlow = false;

  constructor(options: EventQueueOptions, onReturn: () => void) {
    super(onReturn);
    this.#options = options;
  }

  get dropped(): number {
    return this.#dropped;
  }

  get waiting(): number {
    return this.#waiting;
  }

  take(event: E): void {
    if (this.isOver) return;
    if (this.#waiting === this.#options.size && !this.#makeRoom(event)) return;
    this.#append(event);
    this.serve();
  }

  protected override shift(): E | DroppedEvents | undefined {
    const place = this.#oldest;
    const lost = place === undefined ? this.#lost : place.lost;
    if (place === undefined) this.#lost = undefined;
    else place.lost = undefined;
    if (lost !== undefined && this.#options.marks) return lost;
    if (place !== undefined) return this.#remove(place);
    this.#isSlow = false;
    return undefined;
  }

  protected override clear(): void {
    this.#oldest = undefined;
    this.#newest = undefined;
    this.#lost = undefined;
    this.#waiting = 0;
  }

  /** @returns whether there is a place for the event now */
  #makeRoom(event: E): boolean {
    const { policy, size, onSlow } = this.#options;
    this.#dropped += 1;
    if (policy === 'close') {
      this.leave(new SlowReaderError(size, this.#dropped));
      return false;
    }
    const oldest = this.#oldest;
    if (policy === 'drop-oldest' && oldest !== undefined) {
      this.#remove(oldest);
      const lost = withLost(oldest.lost, oldest.event);
      if (this.#oldest === undefined) this.#lost = lost;
      else this.#oldest.lost = lost;
    } else {
      this.#lost = withLost(this.#lost, event);
    }
    if (!this.#isSlow) onSlow(new SlowReaderError(size, this.#dropped));
    this.#isSlow = true;
    return policy === 'drop-oldest';
  }

  #append(event: E): void {
    const place: Waiting<E> = { event, lost: this.#lost, next: undefined };
    this.#lost = undefined;
    if (this.#newest === undefined) this.#oldest = place;
    else this.#newest.next = place;
    this.#newest = place;
    this.#waiting += 1;
  }

  /** Takes out the oldest. */
  #remove(oldest: Waiting<E>): E {
    this.#oldest = oldest.next;
    if (oldest.next === undefined) this.#newest = undefined;
    this.#waiting -= 1;
    return oldest.event;
  }
}

function withLost(lost: DroppedEvents | undefined, event: SomeEvent): DroppedEvents {
  return { type: 'dropped', at: lost?.at ?? event.at, count: (lost?.count ?? 0) + 1 };
}
