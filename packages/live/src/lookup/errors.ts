import type { LiveErrorCode } from '../error-codes.js';
import { LiveError, type LiveErrorDetails } from '../errors.js';
import type { RoomInfo } from './replies.wire.js';

/** The username cannot be one: it is empty, too long, or holds characters that no username has. */
export class InvalidUniqueIdError extends LiveError {
  constructor(message: string) {
    super('INVALID_UNIQUE_ID', message);
  }
}

/** TikTok shows no such user: misspelt, deleted, never live, or hidden from this country. */
export class UserNotFoundError extends LiveError {
  readonly uniqueId: string;

  constructor(uniqueId: string, message: string, details: LiveErrorDetails = {}) {
    super('USER_NOT_FOUND', message, details);
    this.uniqueId = uniqueId;
  }
}

/** The streamer is not live, or the stream is over. */
export class UserOfflineError extends LiveError {
  /** The room that is over, when it is known. */
  readonly roomId: string | undefined;
  /** What the service still says about that room, when it was asked. */
  readonly roomInfo: RoomInfo | undefined;

  constructor(message: string, room: { readonly roomId?: string; readonly roomInfo?: RoomInfo | undefined } = {}) {
    super('USER_OFFLINE', message);
    this.roomId = room.roomId;
    this.roomInfo = room.roomInfo;
  }
}

/** The file of a gift catalogue cannot be used, or a gift list is none. The catalogue does without and only tells of it. */
export class GiftCatalogError extends LiveError {
  constructor(message: string, details: LiveErrorDetails = {}) {
    super('GIFT_CATALOG', message, details);
  }
}

/** The feed of recommended rooms has no further one. */
export class FeedExhaustedError extends LiveError {
  constructor() {
    super('FEED_EXHAUSTED', 'The feed has no further rooms.');
  }
}

/** What an {@link InvalidResponseError} knows about the answer. */
export interface InvalidResponseDetails extends LiveErrorDetails {
  /** The step that failed: the name of the function that made the call. */
  readonly routeId: string;
  /** HTTP status. */
  readonly status?: number | undefined;
  /** The service's own status code from the body. */
  readonly statusCode?: number | undefined;
}

const finalHint =
  'The service does not take this request. Check what was given, such as the room id; if it is right, report it.';

/** A service answered something else than expected. */
export class InvalidResponseError extends LiveError {
  /** The step that failed: the name of the function that made the call. */
  readonly routeId: string;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** The service's own status code from the body, when it gave one: most of its failures come with HTTP status 200. */
  readonly statusCode: number | undefined;

  constructor(message: string, details: InvalidResponseDetails, code: LiveErrorCode = 'INVALID_RESPONSE') {
    // The advice of the code is to try again.
    const isFinal = code === 'INVALID_RESPONSE' && details.retryable === false;
    super(code, message, isFinal ? { hint: finalHint, ...details } : details);
    this.routeId = details.routeId;
    this.status = details.status;
    this.statusCode = details.statusCode;
  }
}

/** The room is private, age-restricted, or closed to this viewer. */
export class AgeRestrictedError extends InvalidResponseError {
  constructor(message: string, details: InvalidResponseDetails) {
    super(message, details, 'ROOM_RESTRICTED');
  }
}

/** The session that a request carried is not valid any more, or never was. */
export class InvalidSessionIdError extends InvalidResponseError {
  constructor(message: string, details: InvalidResponseDetails) {
    super(message, details, 'SESSION_INVALID');
  }
}

/** How a request was blocked: a script challenge, a captcha, the address refused, or only for logged-in users. */
export type BlockKind = 'waf' | 'captcha' | 'forbidden' | 'login';

const humanCheck: LiveErrorDetails = { retryAfterMs: 5 * 60_000 };
/** A human check passes after some minutes; an address or a missing login stays what it is. */
const blockDetails: Readonly<Record<BlockKind, LiveErrorDetails>> = {
  waf: humanCheck,
  captcha: humanCheck,
  forbidden: {
    retryable: false,
    hint: 'TikTok does not answer this address or country. Use another network or a proxy, or give the room id yourself.',
  },
  login: {
    retryable: false,
    hint: 'TikTok shows this to logged-in viewers only. Give a session: the cookies sessionid and tt-target-idc.',
  },
};

/** TikTok did not answer the question, but asked for a human, a login, or nothing at all. Nothing here gets around it. */
export class BlockedError extends InvalidResponseError {
  readonly kind: BlockKind;

  constructor(kind: BlockKind, message: string, details: InvalidResponseDetails) {
    super(message, { ...blockDetails[kind], ...details }, 'BLOCKED');
    this.kind = kind;
  }
}

const rateLimitPauseMs = 60_000;

/** Too many requests from this address. `retryAfterMs` is what the service asked for, else one minute. */
export class RateLimitedError extends InvalidResponseError {
  constructor(message: string, details: InvalidResponseDetails) {
    super(message, { ...details, retryAfterMs: details.retryAfterMs ?? rateLimitPauseMs }, 'RATE_LIMITED');
  }
}

/** Every way to get an answer failed. The message says in one sentence what each of them saw. */
export class InvalidResponseCompositeError extends LiveError {
  /** The function that tried them. */
  readonly routeId: string;
  /** One error for each step, in the order tried. */
  readonly requestErrs: readonly Error[];

  constructor(message: string, routeId: string, requestErrs: readonly Error[]) {
    super('LOOKUP_FAILED', message, commonDetails(requestErrs));
    this.routeId = routeId;
    this.requestErrs = requestErrs;
  }
}

/** Soonest time at which a whole lookup makes sense again, in milliseconds: it asks several services at once. */
const lookupPauseMs = 30_000;

/** What can be said about several errors at once. */
function commonDetails(errors: readonly Error[]): LiveErrorDetails {
  const known = errors.filter(error => error instanceof LiveError);
  const hints = new Set(known.map(error => error.hint));
  const [hint] = hints;
  const passing = known.filter(error => error.retryable);
  const retryable = known.length === 0 || passing.length > 0;
  // Trying again asks all of them again, so the longest pause that one of them wants counts.
  const pauses = passing.map(error => error.retryAfterMs ?? 0);
  return {
    retryable,
    retryAfterMs: retryable ? Math.max(lookupPauseMs, ...pauses) : undefined,
    // When all saw the same thing, its own advice is the better one.
    ...(hints.size === 1 && hint !== undefined ? { hint } : {}),
  };
}
