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

/** Most frames that wait, and how far apart numbers are that have to do with each other. */
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
  /** The last one whose turn it was; undefined before the first. */
  #last: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isMeaningless = false;
  /** Frames that came and could not be read, since the last one that could: each takes a number. */
  #unreadable = 0;
  #missing = 0;
  #judged = 0;

  constructor(options: FrameOrderOptions<F>) {
    this.#options = options;
  }

  /** Takes a frame. @param number what the service gave it; 0 where it gave none */
  take(number: number, frame: F): void {
    const last = this.#last ?? 0;
    const expected = last + 1;
    const isFar = Math.abs(number - expected) > mostWaiting;
    if (this.#last === undefined || number <= last || isFar || this.#isMeaningless) {
      // The first of all, one without a number, or one that comes late or twice. One that is far away begins anew.
      if (number > 0 && (this.#last === undefined || isFar)) this.#beginAt(number);
      this.#options.deliver(frame);
      return;
    }
    // Where some wait already, it is not known which of the missing ones was unreadable.
    const excused = this.#waiting.size === 0 ? this.#unreadable : 0;
    if (number <= expected + excused) {
      this.#unreadable = 0;
      this.#count(number);
      this.#options.deliver(frame);
      if (this.#waiting.size > 0) this.#release();
      return;
    }
    this.#waiting.set(number, frame);
    if (this.#waiting.size > mostWaiting) this.#giveUp();
    else this.#timer ??= setTimeout(() => this.#giveUp(), this.#options.waitMs ?? 250);
  }

  /** A frame came whose number could not be read. Those after it need not wait for it. */
  skip(): void {
    this.#unreadable += 1;
  }

  /** Delivers what waits, tells what is missing before it, and stops. */
  stop(): void {
    while (this.#waiting.size > 0) this.#giveUp();
    clearTimeout(this.#timer);
  }

  #beginAt(number: number): void {
    while (this.#waiting.size > 0) this.#giveUp();
    const missing = this.#last === undefined ? 0 : number - this.#next;
    this.#last = number;
    if (missing > 0 && !this.#isMeaningless) this.#options.onMissing(missing);
  }

  /** Delivers those that follow without a break. */
  #release(): void {
    for (let number = this.#next; ; number += 1) {
      const frame = this.#waiting.get(number);
      if (frame === undefined) break;
      this.#waiting.delete(number);
      this.#count(number);
      this.#options.deliver(frame);
    }
    if (this.#waiting.size > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  get #next(): number {
    return (this.#last ?? 0) + 1;
  }

  /** What is missing does not come any more. */
  #giveUp(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const first = Math.min(...this.#waiting.keys());
    const missing = first - this.#next;
    this.#last = first - 1;
    this.#missing += 1;
    if (this.#missing > mostMissing) this.#isMeaningless = true;
    else this.#options.onMissing(missing);
    this.#release();
    if (this.#isMeaningless) this.stop();
    else if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#giveUp(), this.#options.waitMs ?? 250);
  }

  #count(number: number): void {
    this.#last = number;
    this.#judged += 1;
    if (this.#judged < judgedFrames) return;
    this.#judged = 0;
    this.#missing = 0;
  }
}
