/** Who can do something about an error: the caller, the streamer, TikTok, the sign provider, or the network between. */
export type ErrorOwner = 'you' | 'streamer' | 'service' | 'provider' | 'network';

interface ErrorKind {
  readonly who: ErrorOwner;
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable: boolean;
  /** What to do next, in plain words. Shown to streamers as it is. */
  readonly hint: string;
}

/** Every error code, once. `docs/errors.md` is generated from this table. */
export const errorCodes = {
  INVALID_UNIQUE_ID: {
    who: 'you',
    retryable: false,
    hint: 'Give the name from the profile address: name, @name or https://www.tiktok.com/@name/live.',
  },
  INVALID_OPTION: { who: 'you', retryable: false, hint: 'Correct the option that the message names.' },
  INVALID_REQUEST: {
    who: 'you',
    retryable: false,
    hint: 'Give the missing value, for example a room id, or connect first so that it is known.',
  },
  ALREADY_CONNECTING: { who: 'you', retryable: false, hint: 'Await the connect() that is already running.' },
  ALREADY_CONNECTED: { who: 'you', retryable: false, hint: 'Call disconnect() before connecting again.' },
  DISCONNECTED: {
    who: 'you',
    retryable: false,
    hint: 'disconnect() was called while connect() was still running. Call connect() again when you want the room.',
  },
  USER_NOT_FOUND: {
    who: 'you',
    retryable: false,
    hint: 'Check the spelling of the username. A name that exists may also be hidden from your country.',
  },
  USER_OFFLINE: { who: 'streamer', retryable: true, hint: 'Wait until the streamer goes live, then connect again.' },
  ROOM_RESTRICTED: {
    who: 'streamer',
    retryable: false,
    hint: 'The room is private, age-restricted or closed to this address. A logged-in session may be able to see it.',
  },
  BLOCKED: {
    who: 'service',
    retryable: true,
    hint: 'TikTok asks this address for a human check. Wait some minutes, use another network, or give the room id yourself.',
  },
  RATE_LIMITED: { who: 'service', retryable: true, hint: 'Too many requests from this address. Wait, then try again.' },
  INVALID_RESPONSE: {
    who: 'service',
    retryable: true,
    hint: 'The service answered something else than expected. Try again; if it stays, report it with the message.',
  },
  LOOKUP_FAILED: {
    who: 'service',
    retryable: true,
    hint: 'No way to find the room worked; requestErrs lists what each one saw. Try again, or give the room id yourself.',
  },
  NETWORK_UNREACHABLE: {
    who: 'network',
    retryable: true,
    hint: 'The host could not be reached. Check the internet connection, the proxy and the endpoints option.',
  },
  NETWORK_TIMEOUT: {
    who: 'network',
    retryable: true,
    hint: 'The host did not answer in time. Try again, or raise the timeout.',
  },
  LIMIT_EXCEEDED: {
    who: 'service',
    retryable: false,
    hint: 'Data was larger than the limit that protects this process. Raise the limit only if you trust the sender.',
  },
  SIGN_FAILED: {
    who: 'provider',
    retryable: true,
    hint: 'The sign provider gave no usable address. Try again in some seconds, or use another source or provider.',
  },
  SIGN_RATE_LIMITED: {
    who: 'provider',
    retryable: true,
    hint: 'The sign provider allows no more connections for now. Wait for retryAfter, or use an API key of your own.',
  },
  SIGN_PREMIUM: {
    who: 'provider',
    retryable: false,
    hint: 'The plan of your sign provider key does not include this. Use another plan or leave the feature off.',
  },
  PUSH_HOST_UNKNOWN: {
    who: 'provider',
    retryable: false,
    hint: 'The provider named a push host that is not TikTok. Set endpoints.push if you really want to connect there.',
  },
  SOCKET_REJECTED: {
    who: 'service',
    retryable: true,
    hint: 'TikTok refused the socket. Connect again: a fresh signature is fetched each time.',
  },
  SOCKET_CLOSED: {
    who: 'service',
    retryable: true,
    hint: 'The socket opened but was closed before the room was entered. Try again; check that the stream still runs.',
  },
  CONNECT_TIMEOUT: {
    who: 'network',
    retryable: true,
    hint: 'The socket did not open in time. Check the network and proxy, then try again.',
  },
  FRAME_MALFORMED: {
    who: 'service',
    retryable: false,
    hint: 'One frame could not be read and was skipped; the connection goes on. Report it with the bytes.',
  },
  MESSAGE_MALFORMED: {
    who: 'service',
    retryable: false,
    hint: 'One message could not be read and was skipped; the rest of its batch was delivered. Report it with the bytes.',
  },
  LISTENER_FAILED: {
    who: 'you',
    retryable: false,
    hint: 'A listener of yours threw. The other listeners were still called; fix the one in the stack trace.',
  },
  RECORDING_INVALID: {
    who: 'you',
    retryable: false,
    hint: 'The file is not a recording of this library, or a line of it is damaged. docs/recording.md describes the format.',
  },
} as const satisfies Record<string, ErrorKind>;

/** The closed set of error codes. Each has a heading in `docs/errors.md`. */
export type LiveErrorCode = keyof typeof errorCodes;

/** What a subclass may add to the defaults of its code. */
export interface LiveErrorDetails {
  readonly cause?: unknown;
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
    this.who = kind.who;
    this.retryable = details.retryable ?? kind.retryable;
    this.retryAfterMs = details.retryAfterMs;
    this.hint = details.hint ?? kind.hint;
    // The class name, not the code: stack traces and the names that existing programs test for stay readable.
    this.name = new.target.name;
  }
}

/** Whether a caught value is an error of this library, whichever installed copy it came from. */
export function isLiveError(value: unknown): value is LiveError {
  return value instanceof Error && 'code' in value && typeof value.code === 'string' && value.code in errorCodes;
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
