import type { LiveClock } from '@livetap/live';

/**
 * The time of a recording while it is played: it goes on from what was played last, as many times faster as that is. Where it is
 * played as fast as possible the time stands still between two frames, so that the same comes of it each time.
 */
export class PlayedTime implements LiveClock {
  /** The time of what was played last, in milliseconds since 1970. */
  last: number;
  readonly #speed: number;
  #setAt = performance.now();

  /** @param startedAt in milliseconds since 1970 @param speed Infinity is as fast as possible */
  constructor(startedAt: number, speed: number) {
    this.last = startedAt;
    this.#speed = speed;
  }

  /** Something is played. @param at its time, in milliseconds since 1970 */
  set(at: number): void {
    this.last = at;
    this.#setAt = performance.now();
  }

  now(): number {
    if (this.#speed === Number.POSITIVE_INFINITY) return this.last;
    return this.last + Math.round((performance.now() - this.#setAt) * this.#speed);
  }

  after(delayMs: number, action: () => void): () => void {
    if (this.#speed === Number.POSITIVE_INFINITY) return () => {};
    const timer = setTimeout(action, delayMs / this.#speed);
    return () => clearTimeout(timer);
  }
}
