import type { LiveErrorCode } from '../error-codes.js';
import { LiveError, type LiveErrorDetails } from '../errors.js';

/** Why a sign provider gave no address. */
export type SignFailure =
  | 'Rate Limited'
  | 'Connect Error'
  | 'Empty Payload'
  | 'Sign Error'
  | 'Empty Cookies'
  | 'Premium Feature'
  | 'Authenticated WS';

/** What the provider says about one of its answers, for questions to its support. */
export interface SignTrace {
  readonly requestId?: string | undefined;
  /** Which of its machines answered. */
  readonly agentId?: string | undefined;
  readonly logId?: string | undefined;
  /** HTTP status, when there was an answer. */
  readonly httpStatus?: number | undefined;
}

/** The sign provider gave no usable address. */
export class SignAPIError extends LiveError {
  readonly reason: SignFailure;
  readonly requestId: string | undefined;
  readonly agentId: string | undefined;
  readonly logId: string | undefined;
  /** HTTP status, when there was an answer. */
  readonly httpStatus: number | undefined;

  constructor(
    reason: SignFailure,
    message: string,
    trace: SignTrace = {},
    details: LiveErrorDetails = {},
    code: LiveErrorCode = 'SIGN_FAILED',
  ) {
    super(code, message, details);
    this.reason = reason;
    this.requestId = trace.requestId;
    this.agentId = trace.agentId;
    this.logId = trace.logId;
    this.httpStatus = trace.httpStatus;
  }
}

/** When a limit of the provider lets go. */
export interface SignLimit {
  /** Milliseconds from now. */
  readonly retryAfter: number;
  /** Milliseconds since 1970, when the provider said so. */
  readonly resetTime: number | undefined;
  /** The provider's name of the limit, such as `rate_limit_account_day`. */
  readonly limitLabel: string | undefined;
}

/** The provider allows no more calls for now. Trying again before `retryAfter` only prolongs it. */
export class SignatureRateLimitError extends SignAPIError implements SignLimit {
  readonly retryAfter: number;
  readonly resetTime: number | undefined;
  readonly limitLabel: string | undefined;

  constructor(message: string, limit: SignLimit, trace: SignTrace = {}) {
    // Waiting for a limit of the day to end is nothing a program should do by itself.
    const retryable = !/day/i.test(limit.limitLabel ?? '');
    super('Rate Limited', message, trace, { retryable, retryAfterMs: limit.retryAfter }, 'SIGN_RATE_LIMITED');
    this.retryAfter = limit.retryAfter;
    this.resetTime = limit.resetTime;
    this.limitLabel = limit.limitLabel;
  }
}

/** The plan of the key does not include what was asked for. */
export class PremiumFeatureError extends SignAPIError {
  constructor(message: string, trace: SignTrace = {}) {
    super('Premium Feature', message, trace, {}, 'SIGN_PREMIUM');
  }
}
