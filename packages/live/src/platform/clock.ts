/**
 * Where the time comes from. It may be set back and jump ahead, as that of a machine does. What is shown (`since`, `nextAt`,
 * `from`, `to`, `at`) are its dates as they are then. Durations are measured by {@link steadyTime}: half a minute stays half a
 * minute when the clock is set back by hours, and the time in which a machine slept has passed.
 */
export interface LiveClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `action` once after so many milliseconds; the returned function cancels it and may be called at any time. */
  after(delayMs: number, action: () => void): () => void;
}

/** The time of this machine. */
export const machineClock: LiveClock = {
  now: () => Date.now(),
  after(delayMs, action) {
    const timer = setTimeout(action, delayMs);
    return () => clearTimeout(timer);
  },
};

/**
 * A time for durations: goes on with a clock, also when that jumps ahead, and never goes back. Where the clock is set back it goes
 * on from where it was when it was last asked.
 * @param now the clock, in milliseconds
 * @returns milliseconds that are no date: they are only to be compared with each other
 */
export function steadyTime(now: () => number): () => number {
  let last = now();
  let setBackMs = 0;
  return () => {
    const current = now();
    if (current < last) setBackMs += last - current;
    last = current;
    return current + setBackMs;
  };
}

/** Runs `action` again and again. @returns what ends it; may be called at any time, by the action too */
export function every(clock: LiveClock, periodMs: number, action: () => void): () => void {
  if (clock === machineClock) {
    // The same with a third of the memory, which each open room has to have.
    const timer = setInterval(action, periodMs);
    return () => clearInterval(timer);
  }
  let cancel: () => void;
  const next = () => {
    cancel = clock.after(periodMs, () => {
      next();
      action();
    });
  };
  next();
  return () => cancel();
}
