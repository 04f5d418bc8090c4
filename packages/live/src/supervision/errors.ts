import { isLiveError, LiveError, type LiveErrorDetails } from '../errors.js';

/** Trying again was given up. What to do, whose turn it is and when, is what the failure of the last try says. */
export class GaveUpError extends LiveError {
  /** How many tries in a row have failed. */
  readonly attempts: number;

  constructor(attempts: number, cause: unknown) {
    const why = cause instanceof Error ? `: ${cause.message}` : '';
    super('GAVE_UP', `the room was given up after ${attempts} tries in a row${why}`, {
      cause,
      ...(isLiveError(cause) ? diagnosisOf(cause) : {}),
    });
    this.attempts = attempts;
  }
}

function diagnosisOf({ who, hint, retryable, retryAfterMs }: LiveError): LiveErrorDetails {
  return { who, hint, retryable, retryAfterMs };
}
