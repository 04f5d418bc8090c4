import { LiveError, type LiveErrorDetails } from '../errors.js';
import { quotedError } from './secrets.js';
import { tlsDetails } from './tls-failure.js';
import { ProxyError } from './transport/errors.js';

/** A call lacks something it needs, for example a room id. */
export class InvalidRequestError extends LiveError {
  constructor(message: string) {
    super('INVALID_REQUEST', message);
  }
}

/** A call lacks the session of an account or the signature that it needs. Where that is known before, nothing is sent. */
export class CredentialsRequiredError extends LiveError {
  constructor(message: string, details: LiveErrorDetails = {}) {
    super('CREDENTIALS_REQUIRED', message, details);
  }
}

/** What a {@link NetworkError} tells apart. */
export interface NetworkErrorDetails {
  /** Host and port that were asked. */
  readonly host: string;
  /** Path that was asked, without its query: that may hold keys. */
  readonly path: string;
  readonly cause?: unknown;
}

/** No answer came: the host could not be reached, the connection broke, or the time ran out. */
export class NetworkError extends LiveError {
  readonly host: string;
  readonly path: string;

  /** @param code - `NETWORK_TIMEOUT` when the time ran out, `NETWORK_UNREACHABLE` for everything else. */
  constructor(code: 'NETWORK_UNREACHABLE' | 'NETWORK_TIMEOUT', message: string, details: NetworkErrorDetails) {
    // One second is the first step of the usual back-off for a broken transport.
    super(code, message, { cause: details.cause, ...(tlsDetails(details.cause) ?? { retryAfterMs: 1000 }) });
    this.host = details.host;
    this.path = details.path;
  }
}

/**
 * Turns what `fetch` rejected with into a {@link NetworkError}; a {@link ProxyError} says more and stays what it is.
 * @param expiredMs - The time limit in milliseconds, when it is what ended the call.
 * @param secrets - What the request said in confidence: no part of the cause may repeat it.
 */
export function networkError(
  url: URL,
  error: unknown,
  expiredMs: number | undefined,
  secrets: readonly string[],
): NetworkError | ProxyError {
  const details = { host: url.host, path: url.pathname };
  const where = `${url.host}${url.pathname}`;
  if (expiredMs !== undefined) {
    return new NetworkError('NETWORK_TIMEOUT', `${where} did not answer within ${expiredMs} ms.`, details);
  }
  if (error instanceof ProxyError) return error;
  // The reason proper lies below what fetch says.
  const cause = quotedError(error instanceof Error && error.cause instanceof Error ? error.cause : error, secrets);
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new NetworkError('NETWORK_UNREACHABLE', `${where} gave no complete answer${code}.`, { ...details, cause });
}
