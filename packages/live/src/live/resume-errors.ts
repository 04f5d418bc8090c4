import { isLiveError, LiveError } from '../errors.js';

/** What was saved cannot be gone on from. Where it is no saved run at all, it is left as it is, and nothing is saved over it. */
export class ResumeUnusableError extends LiveError {
  /** Whether it is a saved run, so that the next one is saved in its place. */
  readonly isSavedRun: boolean;

  /** @param reason what is wrong with it, in words that quote nothing of it */
  constructor(uniqueId: string, reason: string, { isSavedRun, cause }: { isSavedRun: boolean; cause?: unknown }) {
    super(
      'RESUME_UNUSABLE',
      isSavedRun
        ? `what an earlier run of @${uniqueId} has saved for resume cannot be gone on from: ${reason}`
        : `resume of @${uniqueId} was given what is no saved run: ${reason}; it is left as it is, and nothing is saved`,
      isSavedRun
        ? { cause, hint: 'Nothing has to be done: what can be used of it is, and the run is saved anew.' }
        : { cause },
    );
    this.isSavedRun = isSavedRun;
  }
}

/** What the `resume` option gives could not be read or written. Where it was not read, nothing is written over it. */
export class ResumeFailedError extends LiveError {
  /** What was tried. */
  readonly part: 'read' | 'write';

  constructor(uniqueId: string, part: ResumeFailedError['part'], cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const what = part === 'read' ? 'what an earlier run has saved could not be read' : 'the run could not be saved';
    super('RESUME_FAILED', `resume of @${uniqueId}: ${what}: ${reason}`, {
      cause,
      // Such as: a page has no files.
      ...(isLiveError(cause) && { hint: cause.hint, retryable: cause.retryable }),
    });
    this.part = part;
  }
}
