import { type LiveClock, machineClock } from '../platform/clock.js';

/** What puts frames in their order. */
export interface FrameOrderOptions {
  /**
   * So many frames before the next one did not come in time. They may still come, and are delivered then.
   * @param from what the clocks said before the first of them
   * @defaultValue nobody is told
   */
  readonly onMissing?: ((frames: number, from: number) => void) | undefined;
  /**
   * The numbers go up by the same number, and not by one: what is missing cannot be told by them. Told once.
   * @defaultValue nobody is told
   */
  readonly onUncounted?: (() => void) | undefined;
  /**
   * Until when everything that was delivered was said, in milliseconds since 1970, asked when something is missing.
   * @defaultValue the time of this machine
   */
  readonly clocks?: { readonly saidAt: number } | undefined;
  /**
   * How long a frame waits for one that should come before it, in milliseconds.
   * @defaultValue 250
   */
  readonly waitMs?: number;
  /** Whose milliseconds are waited. @defaultValue those of this machine */
  readonly clock?: LiveClock | undefined;
}

/** Most frames that wait, and how far apart numbers are that have to do with each other. */
const mostWaiting = 64;
const defaultWaitMs = 250;
/** After more jumps than this within {@link judgedFrames} nothing waits any more, until as many frames came without one. */
const mostJumps = 8;
const judgedFrames = 32;
/** So many waits long what is missing is gathered while nothing waits. */
const gatheredWaits = 4;
/** Shared by all that nothing waits for; never written to. */
const none = new Map<number, never>();

/**
 * Puts frames in the order in which the service numbered them, and notices numbers that are missing. Frames that come in order
 * cost a few comparisons and are delivered in the turn in which they come.
 *
 * The service counts the frames of a socket by one; nothing promises that. Where too many numbers are left out, frames are
 * delivered as they come, and what is missing is told together, once a second at most: a link that loses much and a counter
 * of something else look alike. Numbers that always go up by the same are such a counter for certain.
 */
export class FrameOrder<F> {
  readonly #options: FrameOrderOptions;
  readonly #deliver: (frame: F) => void;
  /** By their numbers, several where they share one; {@link none} until the first has to wait, which in most rooms is never. */
  #waiting: Map<number, F[]> = none;
  /** How many frames wait. */
  #held = 0;
  /** The last one whose turn it was; undefined before the first. */
  #last: number | undefined;
  /** Ends the wait for what is missing; undefined while nothing is waited for. */
  #cancelWait: (() => void) | undefined;
  /** Whether frames are delivered as they come. */
  #isHasty = false;
  /** Frames that came and could not be read, since the last new one that could: each takes a number. */
  #unreadable = 0;
  #jumps = 0;
  #judged = 0;
  /** By how much the last number was higher than the one before, and for how many frames in a row. */
  #step = 1;
  #steps = 0;
  /** What is missing and was not told yet, and since when. */
  #untold: { frames: number; readonly from: number } | undefined;
  #isUncounted = false;

  /** @param deliver is given each frame whose turn it is */
  constructor(deliver: (frame: F) => void, options: FrameOrderOptions = {}) {
    this.#deliver = deliver;
    this.#options = options;
  }

  /** Takes a frame. @param number what the service gave it; 0 where it gave none */
  take(number: number, frame: F): void {
    const last = this.#last ?? 0;
    const isFar = Math.abs(number - last - 1) > mostWaiting;
    if (this.#last === undefined || number <= last || isFar) {
      // The first of all, one without a number, or one that comes late or twice. One that is far away begins anew.
      if (number > 0 && (this.#last === undefined || isFar)) this.#beginAt(number);
      this.#deliver(frame);
      return;
    }
    // Where some wait already, it is not known which of the missing ones was unreadable.
    const excused = this.#waiting.size === 0 ? this.#unreadable : 0;
    this.#unreadable = 0;
    if (this.#isHasty || number <= last + 1 + excused) {
      this.#advance(number, excused);
      this.#deliver(frame);
      if (this.#waiting.size > 0) this.#release(this.#next);
      return;
    }
    if (this.#waiting === none) this.#waiting = new Map();
    const same = this.#waiting.get(number);
    if (same === undefined) this.#waiting.set(number, [frame]);
    else same.push(frame);
    this.#held += 1;
    if (this.#held > mostWaiting) this.#giveUp();
    else this.#cancelWait ??= this.#wait(1, () => this.#giveUp());
  }

  /** A frame came whose number could not be read. Those after it need not wait for it. */
  skip(): void {
    this.#unreadable += 1;
  }

  /** The next frame is the first of another count. What waits is delivered, and what is missing before it told. */
  beginAnew(): void {
    this.stop();
    this.#last = undefined;
    this.#unreadable = 0;
  }

  /** Delivers what waits, tells what is missing, and stops. */
  stop(): void {
    while (this.#waiting.size > 0) this.#giveUp();
    this.#tell();
  }

  #beginAt(number: number): void {
    while (this.#waiting.size > 0) this.#giveUp();
    if (this.#last === undefined || number < this.#last) this.#last = number;
    else this.#advance(number, 0);
  }

  /** Delivers those that follow without a break. @param first the number that is next, whatever is missing before it */
  #release(first: number): void {
    for (let number = first; ; number += 1) {
      const frames = this.#waiting.get(number);
      if (frames === undefined) break;
      this.#waiting.delete(number);
      this.#held -= frames.length;
      this.#advance(number, 0);
      for (const frame of frames) this.#deliver(frame);
    }
    if (this.#waiting.size === 0 && !this.#isHasty) this.#stopWaiting();
  }

  get #next(): number {
    return (this.#last ?? 0) + 1;
  }

  /** What is missing does not come any more. */
  #giveUp(): void {
    this.#stopWaiting();
    this.#release(Math.min(...this.#waiting.keys()));
    if (this.#waiting.size === 0) return;
    if (this.#isHasty) this.#giveUp();
    else this.#cancelWait = this.#wait(1, () => this.#giveUp());
  }

  /** It is the turn of a number, above the last: what was left out before it is missing, but for so many. */
  #advance(number: number, excused: number): void {
    const step = number - (this.#last ?? 0);
    this.#steps = step === this.#step ? this.#steps + 1 : 1;
    this.#step = step;
    this.#last = number;
    if (step > 1 + excused) this.#miss(step - 1 - excused);
    else if (this.#isHasty && step === 1 && this.#steps >= judgedFrames) {
      this.#tell();
      this.#isHasty = false;
    }
    this.#judged += 1;
    if (this.#judged < judgedFrames) return;
    this.#judged = 0;
    this.#jumps = 0;
  }

  #miss(frames: number): void {
    const { onMissing, onUncounted } = this.#options;
    this.#jumps += 1;
    if (this.#jumps > mostJumps) this.#isHasty = true;
    if (!this.#isHasty) {
      onMissing?.(frames, this.#saidAt);
    } else if (this.#steps > mostJumps) {
      if (!this.#isUncounted) onUncounted?.();
      this.#isUncounted = true;
    } else {
      this.#untold ??= { frames: 0, from: this.#saidAt };
      this.#untold.frames += frames;
      this.#cancelWait ??= this.#wait(gatheredWaits, () => this.#tell());
    }
  }

  get #saidAt(): number {
    return this.#options.clocks?.saidAt ?? Date.now();
  }

  #tell(): void {
    this.#stopWaiting();
    const untold = this.#untold;
    this.#untold = undefined;
    if (untold !== undefined) this.#options.onMissing?.(untold.frames, untold.from);
  }

  #wait(waits: number, action: () => void): () => void {
    const { waitMs = defaultWaitMs, clock = machineClock } = this.#options;
    return clock.after(waits * waitMs, action);
  }

  #stopWaiting(): void {
    this.#cancelWait?.();
    this.#cancelWait = undefined;
  }
}
