import { InvalidOptionError } from '../errors.js';
import { PulledIterator } from './event-iterator.js';
import type { SomeEvent } from './event-types.js';
import { type Backlog, SlowReaderError } from './slow-reader.js';

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
export interface EventQueueOptions {
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
  /** What was dropped after the newest. */
  #lost: DroppedEvents | undefined;

  constructor(backlog: Backlog, options: EventQueueOptions, onReturn: () => void) {
    super(backlog, onReturn);
    this.#options = options;
  }

  take(event: E): void {
    if (this.isOver) return;
    if (this.waiting === this.backlog.size && !this.#makeRoom(event)) return;
    this.#append(event);
    this.serve();
  }

  protected override shift(): E | DroppedEvents | undefined {
    const place = this.#oldest;
    const lost = place === undefined ? this.#lost : place.lost;
    if (place === undefined) this.#lost = undefined;
    else place.lost = undefined;
    if (lost !== undefined && this.#options.marks) return lost;
    return place && this.#remove(place);
  }

  protected override clear(): void {
    this.#oldest = undefined;
    this.#newest = undefined;
    this.#lost = undefined;
  }

  /** @returns whether there is a place for the event now */
  #makeRoom(event: E): boolean {
    const { backlog } = this;
    const { policy } = this.#options;
    if (policy === 'close') {
      backlog.dropped += 1;
      this.leave(new SlowReaderError(backlog.size, backlog.dropped));
      return false;
    }
    backlog.drop(1);
    const oldest = this.#oldest;
    if (policy === 'drop-newest' || oldest === undefined) {
      this.#lost = withLost(this.#lost, event);
      return false;
    }
    this.#remove(oldest);
    const lost = withLost(oldest.lost, oldest.event);
    if (this.#oldest === undefined) this.#lost = lost;
    else this.#oldest.lost = lost;
    return true;
  }

  #append(event: E): void {
    const place: Waiting<E> = { event, lost: this.#lost, next: undefined };
    this.#lost = undefined;
    if (this.#newest === undefined) this.#oldest = place;
    else this.#newest.next = place;
    this.#newest = place;
    this.backlog.waiting += 1;
  }

  /** Takes out the oldest. */
  #remove(oldest: Waiting<E>): E {
    this.#oldest = oldest.next;
    if (oldest.next === undefined) this.#newest = undefined;
    this.backlog.waiting -= 1;
    return oldest.event;
  }
}

function withLost(lost: DroppedEvents | undefined, event: SomeEvent): DroppedEvents {
  return { type: 'dropped', at: lost?.at ?? event.at, count: (lost?.count ?? 0) + 1 };
}
