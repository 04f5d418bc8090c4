/** Where the time comes from. */
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
