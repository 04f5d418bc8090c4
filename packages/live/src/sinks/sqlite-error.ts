import { LiveError } from '../errors.js';

/** A database did not take events, or could not be prepared for them. What waits is tried again by itself. */
export class SqliteSinkError extends LiveError {
  /** Events that wait for the next try. */
  readonly waiting: number;
  /** Events that were given up since it was last told. */
  readonly lost: number;

  constructor({ waiting, lost }: { readonly waiting: number; readonly lost: number }, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super('SINK_FAILED', `the database did not take events (waiting: ${waiting}, lost: ${lost}): ${reason}`, {
      cause,
    });
    this.waiting = waiting;
    this.lost = lost;
  }
}
