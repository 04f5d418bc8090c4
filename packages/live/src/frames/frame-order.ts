/** What puts frames in their order. */
export interface FrameOrderOptions<F> {
  /** A frame whose turn it is. */
  readonly deliver: (frame: F) => void;
  /** So many frames before the next one did not come in time. They may still come, and are delivered then. */
  readonly onMissing: (frames: number) => void;
  /**
   * How long a frame waits for one that should come before it, in milliseconds.
   * @defaultValue 250
   */
  readonly waitMs?: number;
}

/** So many numbers in a row have to count up by one before a missing one says anything. */
const provenAfter = 3;
/** Most frames that wait; the service never is that far ahead of itself. */
const mostWaiting = 64;
/** A counter that leaves out more than this of the last {@link judgedFrames} counts something else than frames. */
const mostMissing = 8;
const judgedFrames = 32;

/**
 * Puts frames in the order in which the service numbered them, and notices numbers that are missing. The service counts the
 * frames of a socket by one; nothing promises that, so it is believed only as long as it holds. Frames that come in order
 * cost two comparisons and are delivered in the turn in which they come.
 */
export class FrameOrder<F> {
  readonly #options: FrameOrderOptions<F>;
  /** By their numbers. */
  readonly #waiting = new Map<number, F>();
  #last = 0;
  #inOrder = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isMeaningless = false;
  #missing = 0;
  #judged = 0;

  constructor(options: FrameOrderOptions<F>) {
    this.#options = options;
  }

  /** Takes a frame. @param number what the service gave it; 0 where it gave none */
  take(number: number, frame: F): void {
    const isNext = number === this.#last + 1;
    if (number === 0 || this.#isMeaningless || (this.#waiting.size === 0 && isNext)) {
      if (isNext) this.#count();
      this.#options.deliver(frame);
      return;
    }
    if (isNext) {
      this.#count();
      this.#options.deliver(frame);
      this.#release();
      return;
    }
    const isAhead = number > this.#last + 1;
    if (isAhead && this.#inOrder >= provenAfter && this.#waiting.size < mostWaiting) {
      this.#waiting.set(number, frame);
      this.#timer ??= setTimeout(() => this.#giveUp(), this.#options.waitMs ?? 250);
      return;
    }
    if (this.#waiting.size > 0 && isAhead) this.#giveUp();
    // The first of all, one that comes late or twice, or the numbers begin anew.
    if (isAhead || this.#inOrder < provenAfter) {
      this.#last = number;
      this.#inOrder = 0;
    }
    this.#options.deliver(frame);
  }

  /** Delivers what waits and stops. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = [...this.#waiting.entries()].sort(([a], [b]) => a - b);
    this.#waiting.clear();
    for (const [, frame] of waiting) this.#options.deliver(frame);
  }

  /** Delivers those that follow without a break. */
  #release(): void {
    for (let frame = this.#next(); frame !== undefined; frame = this.#next()) this.#options.deliver(frame);
    if (this.#waiting.size > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #next(): F | undefined {
    const number = this.#last + 1;
    const frame = this.#waiting.get(number);
    if (frame === undefined) return undefined;
    this.#waiting.delete(number);
    this.#count();
    return frame;
  }

  /** What is missing does not come any more. */
  #giveUp(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.size === 0) return;
    const first = Math.min(...this.#waiting.keys());
    const missing = first - this.#last - 1;
    this.#last = first - 1;
    this.#missing += 1;
    if (this.#missing > mostMissing) {
      this.#isMeaningless = true;
      this.stop();
      return;
    }
    this.#options.onMissing(missing);
    this.#release();
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#giveUp(), this.#options.waitMs ?? 250);
  }

  #count(): void {
    this.#last += 1;
    this.#inOrder += 1;
    this.#judged += 1;
    if (this.#judged < judgedFrames) return;
    this.#judged = 0;
    this.#missing = 0;
  }
}
