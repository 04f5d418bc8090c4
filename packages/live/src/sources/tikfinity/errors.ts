import { LiveError } from '../../errors.js';

/** TikFinity does not answer on its local port, or has gone. */
export class TikfinityUnreachableError extends LiveError {
  /** Host and port that were asked. */
  readonly address: string;

  constructor(address: string, reason: string, cause?: unknown) {
    super('TIKFINITY_UNREACHABLE', `TikFinity is not to be had at ${address}: ${reason}`, { cause });
    this.address = address;
  }
}

/** One thing TikFinity sent is no event. It was skipped. */
export class TikfinityEventError extends LiveError {
  constructor(reason: string, cause?: unknown) {
    super('MESSAGE_MALFORMED', `an event of TikFinity was skipped: ${reason}`, { cause });
  }
}
