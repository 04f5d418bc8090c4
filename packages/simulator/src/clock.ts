import { SimulatorError } from './errors.js';

/** Where the simulator takes its time from: protocol timers, ages of addresses, the pace of a scenario. */
export interface Clock {
  /** How many of its milliseconds pass in one of a client's. @defaultValue 1 */
  readonly factor?: number;
  /** Whole milliseconds since 1970. */
  now(): number;
  /** Runs `action` once after `delayMs`; the returned function cancels it and may be called at any time. */
  after(delayMs: number, action: () => void): () => void;
}

/** The time of this machine. */
export function wallClock(): Clock {
  return {
    now: () => Date.now(),
    after(delayMs, action) {
      const timer = setTimeout(action, delayMs);
      return () => clearTimeout(timer);
    },
  };
}

/**
 * The time of this machine from now on, made faster: with a factor of 60 an hour takes a minute. A `TikTokLive` that is given the
 * same `clock` goes along. Other clients keep their own time, so the simulator waits for what they do as long as with the usual
 * clock: see `heartbeatTimeoutMs` and `addressLifetimeMs` of its options.
 * @param factor above 0; below 1 makes it slower
 * @throws SimulatorError INVALID_OPTION for any other factor
 */
export function fastClock(factor: number): Clock {
  if (!(factor > 0 && Number.isFinite(factor))) {
    throw new SimulatorError('INVALID_OPTION', 'The factor of a fast clock has to be a number above zero.');
  }
  const wall = wallClock();
  const startMs = wall.now();
  return {
    factor,
    now: () => Math.floor(startMs + (wall.now() - startMs) * factor),
    after: (delayMs, action) => wall.after(Math.ceil(delayMs / factor), action),
  };
}

/** A clock that stands still until it is told to move, for tests that neither wait nor measure. */
export interface ManualClock extends Clock {
  /** Moves the time on; what falls due on the way runs in order, each at its own time, before this returns. */
  advance(ms: number): void;
}

/** Creates a {@link ManualClock} that starts at `startMs` (milliseconds since 1970; default 2025-11-20T12:00:00Z). */
export function manualClock(startMs = 1_763_640_000_000): ManualClock {
  let now = startMs;
  let timers: { readonly at: number; readonly action: () => void }[] = [];

  const firstUpTo = (limit: number) => timers.filter(timer => timer.at <= limit).sort((a, b) => a.at - b.at)[0];

  return {
    now: () => now,
    after(delayMs, action) {
      const timer = { at: now + Math.ceil(Math.max(0, delayMs)), action };
      timers.push(timer);
      return () => {
        timers = timers.filter(other => other !== timer);
      };
    },
    advance(ms) {
      const target = now + ms;
      for (let next = firstUpTo(target); next !== undefined; next = firstUpTo(target)) {
        const due = next;
        timers = timers.filter(timer => timer !== due);
        now = due.at;
        due.action();
      }
      now = target;
    },
  };
}
