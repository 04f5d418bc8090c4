import { LiveError } from '../errors.js';

/** Trying again was given up. */
export class GaveUpError extends LiveError {
  /** How many tries in a row have failed. */
  readonly attempts: number;

  constructor(attempts: number, cause: unknown) {
    const why = cause instanceof Error ? `: ${cause.message}` : '';
    super('GAVE_UP', `the room was given up after ${attempts} tries in a row${why}`, { cause });
    this.attempts = attempts;
  }
}
