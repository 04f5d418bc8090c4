import { machineClock } from '../platform/clock.js';

/** A timer looks at least so often, in milliseconds: a clock that was set back may have put off what is due. */
const longestDelayMs = 600_000;

/** Something that has to be done when nothing has happened for long enough. */
export interface Due {
  /** When, by the clock of the messages; undefined for never. */
  readonly dueAt: number | undefined;
  /** Does it. @param now by the clock of the messages */
  tick(now: number): void;
}

/**
 * One timer for what is due. The clock of the messages may be another than ours, or run faster, as in a replay: it is
 * taken to go on from the last message as fast as ours. What is due mostly moves away while messages come, so a timer
 * that runs is left alone and looks again when it is over, unless something is due before that.
 */
export class DueTimer {
  readonly #due: Due;
  readonly #now: () => number;
  readonly #after: (delayMs: number, action: () => void) => () => void;
  #offset = 0;
  #cancel: (() => void) | undefined;
  /** For what is due when the timer runs, by the clock of the messages. */
  #armedFor = Number.POSITIVE_INFINITY;
  #isStopped = false;

  /** @param now our clock, in milliseconds @param after runs something once after so many milliseconds; returns what cancels it */
  constructor(due: Due, now: () => number, after = machineClock.after) {
    this.#due = due;
    this.#now = now;
    this.#after = after;
  }

  /** The time by the clock of the messages. */
  get time(): number {
    return this.#now() + this.#offset;
  }

  /** A message came. Does what is due by now, and sees to what will be. @param receivedAt by the clock of the messages */
  turn(receivedAt: number): void {
    this.#offset = receivedAt - this.#now();
    if ((this.#due.dueAt ?? Number.POSITIVE_INFINITY) <= receivedAt) this.#due.tick(receivedAt);
  }

  /** Sees to it that the timer runs, and is over in time, if something is due some time. */
  arm(): void {
    const { dueAt } = this.#due;
    if (this.#isStopped || dueAt === undefined || dueAt >= this.#armedFor) return;
    const delayMs = Math.min(longestDelayMs, Math.max(0, dueAt - this.time));
    this.#cancel?.();
    this.#armedFor = dueAt;
    this.#cancel = this.#after(delayMs, () => this.#fire());
  }

  /** For good. */
  stop(): void {
    this.#isStopped = true;
    this.#cancel?.();
  }

  #fire(): void {
    // What is seen to while things are done is seen to once, afterwards.
    this.#armedFor = Number.NEGATIVE_INFINITY;
    this.#due.tick(this.time);
    this.#armedFor = Number.POSITIVE_INFINITY;
    this.arm();
  }
}
