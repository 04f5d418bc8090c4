import { type LiveClock, steadyTime } from '../platform/clock.js';
import { unlessAborted } from '../platform/unless-aborted.js';
import { sleep } from '../sources/sleep.js';
import { longestAskedPauseMs } from './back-off.js';
import { type Cadence, cadenceMs } from './cadence.js';
import { isPassing, type Why } from './reasons.js';

/** What waiting for a stream needs. */
export interface LiveWait {
  readonly signal: AbortSignal;
  /** Asks once. */
  readonly isLive: (signal: AbortSignal) => Promise<boolean>;
  /** Whether the streamer was found before, so that one who is not found now is hidden and not misspelt. */
  readonly wasFound: boolean;
  /** The least first pause, in milliseconds: what the service asked for, of which at most {@link longestAskedPauseMs}. */
  readonly pauseMs: number;
  /** Told what is being waited for, and until when, in milliseconds since 1970. */
  readonly onWait: (why: Why, nextAt: number) => void;
  readonly onError: (error: Error) => void;
  readonly cadence: Cadence;
  readonly clock: LiveClock;
  readonly random: () => number;
}

/** Whoever waits for that has nothing else to do. */
const notLive: Why = { reason: 'the streamer is not live', hint: undefined };

/**
 * Waits until the streamer is live; also for weeks, through lost networks and machines that sleep.
 * @throws what asking again will not change, or the signal's reason.
 */
export async function waitForLive(wait: LiveWait): Promise<void> {
  const { signal, isLive, pauseMs, onWait, onError, cadence, clock, random } = wait;
  const time = steadyTime(() => clock.now());
  const since = time();
  let { wasFound } = wait;
  let why = notLive;
  let atLeastMs = pauseMs;
  for (;;) {
    const askedMs = Math.min(atLeastMs, longestAskedPauseMs);
    const waitMs = Math.max(cadenceMs(cadence, time() - since, random), askedMs);
    onWait(why, clock.now() + waitMs);
    await sleep(waitMs, signal, clock);
    signal.throwIfAborted();
    try {
      if (await unlessAborted(isLive(signal), signal)) return;
      wasFound = true;
      why = notLive;
      atLeastMs = 0;
    } catch (error) {
      signal.throwIfAborted();
      if (!isPassing(error, wasFound)) throw error;
      why = { reason: `it could not be asked: ${error.message}`, hint: error.hint };
      atLeastMs = error.retryAfterMs ?? 0;
      onError(error);
    }
  }
}
