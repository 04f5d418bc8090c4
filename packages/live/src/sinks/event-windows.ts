import { PulledIterator } from './event-iterator.js';
import type { SomeEvent } from './event-types.js';
import type { Backlog } from './slow-reader.js';

/** What happened in one span of time. */
export interface EventWindow<E extends SomeEvent> {
  /** The first moment that belongs to it, in milliseconds since 1970: a multiple of the duration. */
  readonly from: number;
  /** The first moment that does not belong to it any more, in milliseconds since 1970. */
  readonly to: number;
  /** In the order in which they came. */
  readonly events: readonly E[];
  /** The same events by type. A type of which none came is absent. */
  readonly byType: { readonly [T in E['type']]?: readonly Extract<E, { readonly type: T }>[] };
  /** How many of the events are older than the window: the one that they belong to was over when they came. */
  readonly late: number;
  /** How many events were dropped, in this window or just before it, because the reader was slower than the room. */
  readonly dropped: number;
}

/** Over so many windows without an event time is taken to have jumped: they are not given one by one. */
export const longestGap = 1_000;

/** A window that is not given yet, or several in a row in which nothing happened. */
interface Span<E> {
  from: number;
  /** How many windows it stands for. */
  repeat: number;
  readonly events: E[];
  late: number;
  dropped: number;
}

/** Sorts events into windows of event time, and gives each window when time has passed its end. */
export class EventWindows<E extends SomeEvent> extends PulledIterator<EventWindow<E>> {
  readonly #durationMs: number;
  readonly #closed: Span<E>[] = [];
  #open: Span<E> | undefined;

  constructor(durationMs: number, backlog: Backlog, onReturn: () => void) {
    super(backlog, onReturn);
    this.#durationMs = durationMs;
  }

  take(event: E): void {
    if (this.isOver) return;
    const open = this.#spanOf(event.at);
    if (this.waiting === this.backlog.size) this.#dropOldest(open);
    // Whoever was told of that may have had enough.
    if (this.isOver) return;
    open.events.push(event);
    if (event.at < open.from) open.late += 1;
    this.backlog.waiting += 1;
    this.serve();
  }

  advance(at: number): void {
    if (this.isOver) return;
    this.#spanOf(at);
    this.serve();
  }

  protected override shift(): EventWindow<E> | undefined {
    const [span] = this.#closed;
    if (span !== undefined) {
      if (span.repeat === 1) this.#closed.shift();
      const window = this.#windowOf(span);
      // What is left of it, when it stands for several.
      span.repeat -= 1;
      span.from += this.#durationMs;
      span.dropped = 0;
      return window;
    }
    const last = this.#open;
    if (!this.isOver || last === undefined) return undefined;
    this.#open = undefined;
    return this.#windowOf(last);
  }

  protected override clear(): void {
    this.#closed.length = 0;
    this.#open = undefined;
  }

  /** The open window, after time has come to this moment. */
  #spanOf(at: number): Span<E> {
    const open = this.#open;
    // An event without a time happens now.
    const time = Number.isFinite(at) ? at : (open?.from ?? 0);
    const from = Math.floor(time / this.#durationMs) * this.#durationMs;
    if (open === undefined) return this.#begin(from);
    const steps = (from - open.from) / this.#durationMs;
    if (steps <= 0 && steps >= -longestGap) return open;
    this.#close(open);
    if (steps > 1 && steps <= longestGap) {
      this.#close({ from: open.from + this.#durationMs, repeat: steps - 1, events: [], late: 0, dropped: 0 });
    }
    return this.#begin(from);
  }

  #begin(from: number): Span<E> {
    this.#open = { from, repeat: 1, events: [], late: 0, dropped: 0 };
    return this.#open;
  }

  #close(span: Span<E>): void {
    const before = this.#closed.at(-1);
    // However long nobody reads, what nothing happened in takes one place.
    const continues = before !== undefined && before.from + before.repeat * this.#durationMs === span.from;
    if (continues && isEmpty(before) && isEmpty(span)) before.repeat += span.repeat;
    else this.#closed.push(span);
  }

  /** Makes room for one event: lets go of the oldest window that has any, or of the oldest event of the open one. */
  #dropOldest(open: Span<E>): void {
    let lost = 0;
    let dropped = 0;
    while (lost === 0 && this.#closed.length > 0) {
      const span = this.#closed.shift();
      lost = span?.events.length ?? 0;
      dropped += span?.dropped ?? 0;
    }
    if (lost === 0) {
      open.events.shift();
      lost = 1;
    }
    (this.#closed[0] ?? open).dropped += lost + dropped;
    this.backlog.waiting -= lost;
    this.backlog.drop(lost);
  }

  #windowOf({ from, events, late, dropped }: Span<E>): EventWindow<E> {
    this.backlog.waiting -= events.length;
    return { from, to: from + this.#durationMs, events, byType: byType(events), late, dropped };
  }
}

function byType<E extends SomeEvent>(events: readonly E[]): EventWindow<E>['byType'] {
  const lists = new Map<string, E[]>();
  for (const event of events) {
    const list = lists.get(event.type);
    if (list === undefined) lists.set(event.type, [event]);
    else list.push(event);
  }
  // The type system cannot follow that each list has the events of its type.
  return Object.fromEntries(lists) as unknown as EventWindow<E>['byType'];
}

function isEmpty({ events, dropped }: Span<unknown>): boolean {
  return events.length === 0 && dropped === 0;
}
