import { isLiveError } from './errors.js';
import { UserOfflineError } from './lookup/errors.js';
import { sleep } from './sources/sleep.js';
import { type BackOffOptions, backOffOptions, pauseMs } from './supervision/back-off.js';

/** How a lost connection is made again. */
export interface ReconnectRequest {
  readonly backOff: BackOffOptions;
  /** Connects once. */
  readonly connect: () => Promise<unknown>;
  /** Ends it: the caller connects or disconnects by itself. */
  readonly signal: AbortSignal;
  /** @defaultValue `Math.random` */
  readonly random?: () => number;
}

/**
 * Connects again and again, after pauses that grow and that honour what the service asked for.
 * @returns the error that trying again will not change; undefined when it is connected, or was ended
 */
export async function reconnect({ backOff, connect, signal, random = Math.random }: ReconnectRequest) {
  const options = backOffOptions(backOff);
  let atLeastMs = 0;
  for (let failures = 1; ; failures += 1) {
    await sleep(pauseMs(options, failures, random, atLeastMs), signal);
    if (signal.aborted) return undefined;
    try {
      await connect();
      return undefined;
    } catch (error) {
      if (signal.aborted) return undefined;
      const isPassing = isLiveError(error) && error.retryable && !(error instanceof UserOfflineError);
      if (!isPassing) return error as Error;
      atLeastMs = error.retryAfterMs ?? 0;
    }
  }
}
