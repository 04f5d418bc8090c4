import { LiveError } from '../errors.js';

/** What was asked for needs something that this runtime does not have: a page has no files, and sets no headers of a socket. */
export class RuntimeUnsupportedError extends LiveError {
  /** @param hint what to do instead; by default that of the code */
  constructor(message: string, hint?: string, cause?: unknown) {
    super('RUNTIME_UNSUPPORTED', message, { cause, ...(hint === undefined ? {} : { hint }) });
  }
}
