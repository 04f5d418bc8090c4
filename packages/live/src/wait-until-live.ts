import { InvalidOptionError, isLiveError } from './errors.js';
import { sleep } from './sources/sleep.js';

/** The shortest time between two questions, in seconds: more of them get an address blocked. */
export const shortestWaitSeconds = 30;
/** The time between two questions when nobody says, in seconds. */
export const defaultWaitSeconds = 60;
// A longer delay than a timer can hold would fire at once.
const longestPauseMs = 2 ** 31 - 1;

/** What is waited for, and how. */
export interface WaitUntilLiveOptions {
  /** Asks once whether the streamer is live. */
  readonly isLive: (signal: AbortSignal | undefined) => Promise<boolean>;
  /** From one answer to the next question, in milliseconds. */
  readonly intervalMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Told about each question that failed in passing. */
  readonly onError: (error: Error) => void;
}

/**
 * Asks at once and then at each interval, until the streamer is live. A question that fails in passing (the network, a
 * limit) is reported and asked again, later where the service named a time.
 * @throws what a question throws that asking again will not change, or the signal's reason when aborted.
 */
export async function waitUntilLive({ isLive, intervalMs, signal, onError }: WaitUntilLiveOptions): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    let pauseMs = intervalMs;
    try {
      if (await isLive(signal)) return;
    } catch (error) {
      if (signal?.aborted === true || !isLiveError(error) || !error.retryable) throw error;
      pauseMs = Math.max(pauseMs, error.retryAfterMs ?? 0);
      onError(error);
    }
    await sleep(Math.min(pauseMs, longestPauseMs), signal);
  }
}

/**
 * Seconds as a caller gives them, in milliseconds.
 * @throws InvalidOptionError below {@link shortestWaitSeconds}.
 */
export function waitIntervalMs(seconds: number): number {
  if (Number.isFinite(seconds) && seconds >= shortestWaitSeconds) return seconds * 1000;
  throw new InvalidOptionError(`waitUntilLive takes ${shortestWaitSeconds} seconds or more.`);
}
