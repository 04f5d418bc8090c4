import { onTestFinished } from 'vitest';

/** Timers of the library that only run when a test says so. */
export interface HandTimers {
  /** How many are running. */
  readonly running: number;
  /** The delays of all pauses so far, in milliseconds, oldest first. */
  readonly pauses: readonly number[];
  /** Ends every pause that is running. */
  fire(): void;
}

/**
 * Takes the timers of the library out of time until the test is over. Those of everybody else stay as they are: the
 * platform's `fetch` has timers too, and is told by the place of the call.
 */
export function handTimers(): HandTimers {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const pauses: number[] = [];
  const running = new Map<unknown, () => void>();
  const begin = (callback: () => void, delayMs: number) => {
    // Who set the timer, and who had it set by a clock.
    const caller = new Error().stack?.split('\n').slice(2, 4).join('\n') ?? '';
    if (!caller.includes('/packages/live/src/')) return set(callback, delayMs);
    const handle = {};
    // A time limit is no pause: it runs until it is cleared.
    const isPause = caller.includes('sleep.ts');
    if (isPause) pauses.push(delayMs);
    running.set(handle, isPause ? callback : () => {});
    return handle;
  };
  globalThis.setTimeout = begin as typeof set;
  globalThis.clearTimeout = handle => {
    if (!running.delete(handle)) clear(handle);
  };
  onTestFinished(() => {
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  });
  return {
    get running() {
      return running.size;
    },
    pauses,
    fire() {
      for (const callback of [...running.values()]) callback();
    },
  };
}

/** Lets the process take another turn, input and output included. */
export function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
