import { InvalidOptionError, LiveError } from '../errors.js';
import type { EventReaders, ReadEvents } from './event-readers.js';
import type { SomeEvent } from './event-types.js';

/** Fewer events came than were waited for. */
export class EventsMissingError extends LiveError {
  /** `ended`: no more will come, because of `cause` where there is one. `timeout`: the time ran out. */
  readonly reason: 'ended' | 'timeout';
  /** How many came. */
  readonly came: number;
  /** How many were waited for. */
  readonly wanted: number;
  readonly #events: readonly SomeEvent[];

  constructor(
    reason: 'ended' | 'timeout',
    types: readonly string[],
    events: readonly SomeEvent[],
    wanted: number,
    cause?: Error,
  ) {
    const why = reason === 'ended' ? 'before the events ended' : 'in time';
    super('EVENTS_MISSING', `${events.length} of ${wanted} ${types.join(' and ')} events came ${why}`, { cause });
    this.reason = reason;
    this.came = events.length;
    this.wanted = wanted;
    this.#events = events;
  }

  /** Those that came. Not shown where the error is printed: what viewers write is personal data. */
  get events(): readonly SomeEvent[] {
    return this.#events;
  }
}

/** How long to wait for events. */
export interface CollectOptions {
  /** Gives up: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Gives up after so many milliseconds, with EventsMissingError. @defaultValue the end of the events */
  readonly timeoutMs?: number | undefined;
}

// A longer delay than a timer can hold would fire at once.
const longestTimerMs = 2 ** 31 - 1;

/** Which events are collected, and how long. */
export interface CollectedEvents extends ReadEvents {
  readonly count: number;
  readonly timeoutMs: number | undefined;
}

/**
 * Waits until so many events have come.
 * @throws EventsMissingError when fewer come, InvalidOptionError for a count or time that cannot be used, or the
 *   signal's reason.
 */
export async function collectEvents<E extends SomeEvent>(readers: EventReaders, wanted: CollectedEvents): Promise<E[]> {
  const { count, timeoutMs } = wanted;
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new InvalidOptionError('The number of events to wait for has to be a whole number, 1 or more.');
  }
  if (timeoutMs !== undefined && !(timeoutMs > 0 && timeoutMs <= longestTimerMs)) {
    throw new InvalidOptionError(`timeoutMs has to be a number of milliseconds above 0 and at most ${longestTimerMs}.`);
  }
  const events: E[] = [];
  let remove = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<E[]>((resolve, reject) => {
      const missing = (reason: 'ended' | 'timeout', cause?: Error) =>
        reject(new EventsMissingError(reason, wanted.types, events, count, cause));
      const take = (event: E) => {
        // The one that is taken out while an event is given may be called for it once more.
        if (events.length < count) events.push(event);
        if (events.length === count) resolve(events);
      };
      remove = readers.add({ take, end: error => missing('ended', error), abort: reject }, wanted);
      if (timeoutMs !== undefined) timer = setTimeout(() => missing('timeout'), timeoutMs);
    });
  } finally {
    clearTimeout(timer);
    remove();
  }
}
