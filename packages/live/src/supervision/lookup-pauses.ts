import { isLiveError } from '../errors.js';
import { InvalidResponseCompositeError, InvalidResponseError, RateLimitedError } from '../lookup/errors.js';
import { steadyTime } from '../platform/clock.js';
import { longestAskedPauseMs } from './back-off.js';

/** Most pauses that are kept; those that are over are forgotten first. */
const mostPauses = 1_000;

/**
 * The pauses that hosts of the service asked for when they were asked for a room. They are kept by all rooms that ask the same
 * host the same from the same address: who goes on asking is blocked. None is longer than {@link longestAskedPauseMs}.
 */
export class LookupPauses {
  /** Until when, in {@link steadyTime}, by host and address. */
  readonly #until = new Map<string, number>();
  readonly #now: () => number;

  /** @param now the clock, in milliseconds since 1970 */
  constructor(now: () => number = Date.now) {
    this.#now = steadyTime(now);
  }

  /**
   * Asks, unless a pause is being kept, and keeps the one that is asked for.
   * @param key whom, and from where; never printed
   * @throws RateLimitedError without asking while a pause is being kept, or what `question` throws.
   */
  async ask<T>(key: string, question: () => Promise<T>): Promise<T> {
    const retryAfterMs = (this.#until.get(key) ?? 0) - this.#now();
    if (retryAfterMs > 0) {
      const message = `TikTok wants to be left alone for ${Math.ceil(retryAfterMs / 1_000)} s, and was not asked.`;
      throw new RateLimitedError(message, { routeId: 'LookupPauses', retryAfterMs });
    }
    try {
      return await question();
    } catch (error) {
      const forMs = pauseAskedBy(error);
      if (forMs > 0) this.#keep(key, forMs);
      throw error;
    }
  }

  #keep(key: string, forMs: number): void {
    const now = this.#now();
    if (this.#until.size >= mostPauses) {
      for (const [other, until] of this.#until) if (until <= now) this.#until.delete(other);
    }
    this.#until.set(key, Math.max(this.#until.get(key) ?? 0, now + Math.min(forMs, longestAskedPauseMs)));
  }
}

/** What the host itself asked for, of a single answer or of any of several, in milliseconds. */
function pauseAskedBy(error: unknown): number {
  if (error instanceof InvalidResponseCompositeError) return Math.max(0, ...error.requestErrs.map(pauseAskedBy));
  if (isLiveError(error) && error.cause instanceof InvalidResponseCompositeError) return pauseAskedBy(error.cause);
  const isLimit = error instanceof RateLimitedError;
  const isBroken = error instanceof InvalidResponseError && (error.status ?? 0) >= 500;
  return isLimit || isBroken ? (error.retryAfterMs ?? 0) : 0;
}

/** What all rooms of this process keep together. */
export const processLookupPauses = new LookupPauses();
