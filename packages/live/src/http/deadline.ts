/** A signal with a time limit. */
export interface Deadline {
  /** Aborts when the time runs out or the caller's own signal aborts. */
  readonly signal: AbortSignal;
  /** Lets go of the timer and of the caller's signal. Has to be called. */
  end(): void;
  /** Whether the time ran out. */
  expired(): boolean;
}

/**
 * Joins a time limit with the caller's signal. Unlike `AbortSignal.any` it leaves nothing behind on a signal that may
 * live for days.
 * @param timeoutMs - From now, in milliseconds.
 */
export function deadline(timeoutMs: number, signal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let late = false;
  const stop = () => controller.abort(signal?.reason);
  const timer = setTimeout(
    () => {
      late = true;
      stop();
      // A longer delay than a timer can hold would fire at once.
    },
    Math.min(timeoutMs, 2 ** 31 - 1),
  );
  signal?.addEventListener('abort', stop, { once: true });
  const end = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  };
  return { signal: controller.signal, end, expired: () => late };
}
