import { InvalidOptionError, LiveError } from '../errors.js';

/** A loop over events is slower than the room, and its queue is full. */
export class SlowReaderError extends LiveError {
  /** How many events the queue can hold. */
  readonly size: number;
  /** How many events this reader has lost so far. */
  readonly dropped: number;

  constructor(size: number, dropped: number) {
    super('SLOW_READER', `a loop over events is slower than the room: more than ${size} events wait for it`);
    this.size = size;
    this.dropped = dropped;
  }
}

/** What waits for one reader and what it has lost, in numbers. */
export class Backlog {
  /** How many events may wait. */
  readonly size: number;
  /** How many events wait. */
  waiting = 0;
  /** How many events were lost. */
  dropped = 0;
  readonly #onSlow: (error: SlowReaderError) => void;
  #isSlow = false;

  /**
   * @param onSlow told when the first event is lost, and again after the reader had caught up
   * @throws InvalidOptionError when there cannot be such a size
   */
  constructor(size: number, onSlow: (error: SlowReaderError) => void) {
    if (!Number.isSafeInteger(size) || size < 1) {
      throw new InvalidOptionError('size has to be a whole number of events, 1 or more.');
    }
    this.size = size;
    this.#onSlow = onSlow;
  }

  /** Counts events as lost, and says so. */
  drop(count: number): void {
    this.dropped += count;
    if (!this.#isSlow) this.#onSlow(new SlowReaderError(this.size, this.dropped));
    this.#isSlow = true;
  }

  /** The reader has read all there was. */
  caughtUp(): void {
    this.#isSlow = false;
  }
}
