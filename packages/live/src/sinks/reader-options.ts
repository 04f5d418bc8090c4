import type { EventFilter } from './event-filter.js';
import type { SlowReaderPolicy } from './event-queue.js';

/** What every way to read events in a loop can be told. */
export interface ReadOptions<E> {
  /** Which of the events are read. @defaultValue all */
  readonly filter?: EventFilter<E> | undefined;
  /** Ends the reading at once, as leaving the loop does: without an error. */
  readonly signal?: AbortSignal | undefined;
}

/** How events are read one by one. */
export interface EventsOptions<E> extends ReadOptions<E> {
  /** How many events may wait for the reader. @defaultValue 1000 */
  readonly size?: number | undefined;
  /**
   * What happens when more would have to wait. `drop-oldest`: the oldest that waits is dropped. `drop-newest`: the one
   * that comes is dropped. `close`: what waits is read, then the loop ends with SlowReaderError.
   * @defaultValue 'drop-oldest'
   */
  readonly policy?: SlowReaderPolicy | undefined;
  /** Whether a mark, `{ type: 'dropped', at, count }`, stands in the place of what was dropped. @defaultValue false */
  readonly marks?: boolean | undefined;
}

/** How events are read by windows. */
export interface WindowOptions<E> extends ReadOptions<E> {
  /**
   * How many events may wait in windows that are not read yet, the open one among them. When more would have to, the
   * oldest window is dropped; of the open one, when it is the only one, its oldest event.
   * @defaultValue 10000
   */
  readonly size?: number | undefined;
}

/** What holds where nobody says otherwise. */
export const readerDefaults = { size: 1_000, policy: 'drop-oldest', windowSize: 10_000 } as const satisfies {
  readonly size: number;
  readonly policy: SlowReaderPolicy;
  readonly windowSize: number;
};

/** The types of events and the options behind them, as `events('chat', 'gift', { size: 10 })` is called. */
export function typesAndOptions<O extends object>(args: readonly unknown[]): { types: readonly string[]; options: O } {
  const last = args.at(-1);
  const hasOptions = typeof last === 'object' && last !== null;
  // The signatures of the callers say what stands where.
  return {
    types: (hasOptions ? args.slice(0, -1) : args) as readonly string[],
    options: (hasOptions ? last : {}) as O,
  };
}
