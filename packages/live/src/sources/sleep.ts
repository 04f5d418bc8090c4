import { type LiveClock, machineClock } from '../platform/clock.js';

/**
 * Waits so many milliseconds, or until the signal aborts, whichever is first. Leaves neither timer nor listener behind.
 * @param clock whose milliseconds @defaultValue those of this machine
 */
export function sleep(ms: number, stop: AbortSignal | undefined, clock: LiveClock = machineClock): Promise<void> {
  return new Promise(resolve => {
    if (stop?.aborted === true) return resolve();
    const done = () => {
      cancel();
      stop?.removeEventListener('abort', done);
      resolve();
    };
    const cancel = clock.after(ms, done);
    stop?.addEventListener('abort', done, { once: true });
  });
}
