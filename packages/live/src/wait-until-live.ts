import { InvalidOptionError, isLiveError } from './errors.js';
import { steadyTime } from './platform/clock.js';
import { sleep } from './sources/sleep.js';
import { longestAskedPauseMs } from './supervision/back-off.js';
import { cadenceDefaults, cadenceMs, shortestCadenceMs } from './supervision/cadence.js';

/** The shortest time between two questions, in seconds. */
export const shortestWaitSeconds = shortestCadenceMs / 1000;
// A longer delay than a timer can hold would fire at once.
const longestPauseMs = 2 ** 31 - 1;

/** What is waited for, and how. */
export interface WaitUntilLiveOptions {
  /** Asks once whether the streamer is live. */
  readonly isLive: (signal: AbortSignal | undefined) => Promise<boolean>;
  /** From one answer to the next question, by how long the streamer has been waited for; both in milliseconds. */
  readonly pauseMs: (waitedMs: number) => number;
  readonly signal?: AbortSignal | undefined;
  /** Told about each question that failed in passing. */
  readonly onError: (error: Error) => void;
}

/**
 * Asks at once and then after each pause, until the streamer is live. A question that fails in passing (the network, a
 * limit) is reported and asked again, later where the service named a time.
 * @throws what a question throws that asking again will not change, or the signal's reason when aborted.
 */
export async function waitUntilLive({
  isLive,
  pauseMs: pauseAfter,
  signal,
  onError,
}: WaitUntilLiveOptions): Promise<void> {
  const time = steadyTime(Date.now);
  const since = time();
  for (;;) {
    signal?.throwIfAborted();
    let pauseMs = pauseAfter(time() - since);
    try {
      if (await isLive(signal)) return;
    } catch (error) {
      if (signal?.aborted === true || !isLiveError(error) || !error.retryable) throw error;
      pauseMs = Math.max(pauseMs, Math.min(error.retryAfterMs ?? 0, longestAskedPauseMs));
      onError(error);
    }
    await sleep(Math.min(pauseMs, longestPauseMs), signal);
  }
}

/**
 * The pauses between two questions. Where nobody says, more often in the first half hour than after a day; never in step with
 * others who wait.
 * @param seconds the least pause
 * @param random source of numbers from 0 to below 1
 * @throws InvalidOptionError below {@link shortestWaitSeconds}.
 */
export function waitPauses(seconds: number | undefined, random: () => number): (waitedMs: number) => number {
  if (seconds === undefined) return waitedMs => cadenceMs(cadenceDefaults, waitedMs, random);
  if (Number.isFinite(seconds) && seconds >= shortestWaitSeconds) {
    return () => Math.round(seconds * 1000 * (1 + 0.2 * random()));
  }
  throw new InvalidOptionError(`waitUntilLive takes ${shortestWaitSeconds} seconds or more.`);
}
