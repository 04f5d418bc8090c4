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

/** How much may wait for a reader, and who hears when it is more. */
export interface BacklogLimit {
  /** How many events may wait. */
  readonly size: number;
  /** Told when the first event is lost, and again after the reader had caught up. */
  readonly onSlow: (error: SlowReaderError) => void;
}

/** @throws InvalidOptionError when a queue cannot have the size. */
export function backlogSize(size: number): number {
  if (Number.isSafeInteger(size) && size >= 1) return size;
  throw new InvalidOptionError('size has to be a whole number of events, 1 or more.');
}
