import { errorCodes, type LiveErrorCode } from './error-codes.js';

/** Who can do something about an error: the caller, the streamer, TikTok, the sign provider, or the network between. */
export type ErrorOwner = 'you' | 'streamer' | 'service' | 'provider' | 'network';

/** What every error of one code has in common. */
export interface ErrorKind {
  /** The classes that carry the code. */
  readonly classes: readonly string[];
  /** What happened. */
  readonly about: string;
  readonly who: ErrorOwner;
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable: boolean;
  /** What to do next, in plain words. Shown to streamers as it is. */
  readonly hint: string;
}

/** What a subclass may add to the defaults of its code. */
export interface LiveErrorDetails {
  readonly cause?: unknown;
  readonly who?: ErrorOwner;
  readonly retryable?: boolean;
  /** When trying again makes sense, in milliseconds from now. */
  readonly retryAfterMs?: number | undefined;
  readonly hint?: string;
}

/** Base of every error of this library. Test with {@link isLiveError}: `instanceof` fails across two installed copies. */
export class LiveError extends Error {
  readonly code: LiveErrorCode;
  readonly who: ErrorOwner;
  readonly retryable: boolean;
  /** When trying again makes sense, in milliseconds from now; absent when nobody said. */
  readonly retryAfterMs: number | undefined;
  readonly hint: string;

  constructor(code: LiveErrorCode, message: string, details: LiveErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    const kind: ErrorKind = errorCodes[code];
    this.code = code;
    this.who = details.who ?? kind.who;
    this.retryable = details.retryable ?? kind.retryable;
    this.retryAfterMs = details.retryAfterMs;
    this.hint = details.hint ?? kind.hint;
    // The class name, not the code: stack traces and the names that existing programs test for stay readable.
    this.name = new.target.name;
  }
}

/** Whether a caught value is an error of this library, whichever installed copy it came from. */
export function isLiveError(value: unknown): value is LiveError {
  if (!(value instanceof Error) || !('code' in value && 'who' in value && 'hint' in value)) return false;
  return typeof value.code === 'string' && Object.hasOwn(errorCodes, value.code);
}

/** An option has a value that cannot be used. The message names the option, never a secret value. */
export class InvalidOptionError extends LiveError {
  constructor(message: string) {
    super('INVALID_OPTION', message);
  }
}

/** Data larger than a limit that protects this process. It was not read further. */
export class LimitExceededError extends LiveError {
  /** Name of the limit. */
  readonly limit: string;
  /** Its value. */
  readonly max: number;
  /** What arrived, where that is known before reading it all. */
  readonly actual: number | undefined;

  constructor(limit: string, max: number, actual?: number, cause?: unknown) {
    super('LIMIT_EXCEEDED', `${actual ?? 'more'} is over ${limit} (${max})`, { cause });
    this.limit = limit;
    this.max = max;
    this.actual = actual;
  }
}
