import { type Fields, isFields } from '../http/fields.js';
import type { HttpResponse } from '../http/response.js';
import { readRetryAfter } from '../http/retry-after.js';
import { BlockedError, type InvalidResponseDetails, InvalidResponseError, RateLimitedError } from './errors.js';

/** Where an answer came from, for the errors about it. */
export interface AnswerOrigin {
  /** The function that made the call. */
  readonly routeId: string;
  /** The same in plain words, as the start of a sentence. */
  readonly what: string;
  /** Whether the request carried a session: where a login is missing then, the session is not valid any more. */
  readonly hasSession?: boolean;
}

/** The first step of the usual back-off for a broken service, in milliseconds. */
const brokenPauseMs = 1_000;

/**
 * Says why an answer cannot be used as it is: a human check, a refused address, a limit, a broken service.
 * @returns undefined when nothing speaks against reading it.
 */
export function refusalOf(response: HttpResponse, origin: AnswerOrigin): InvalidResponseError | undefined {
  const { status } = response;
  const { routeId, what } = origin;
  const details: InvalidResponseDetails = { routeId, status };
  const text = response.text();
  if (text.includes('SlardarWAF') || text.includes('_wafchallengeid')) {
    return new BlockedError('waf', `${what} is behind a script challenge for this address.`, details);
  }
  if (text.includes('tiktok-verify-page') || text.includes('Verify to continue')) {
    return new BlockedError('captcha', `${what} is behind a captcha for this address.`, details);
  }
  if (status === 429) {
    const retryAfterMs = readRetryAfter(response.headers);
    return new RateLimitedError(`${what} answered 429: too many requests.`, { ...details, retryAfterMs });
  }
  // 420 is how the outermost servers refuse an address.
  if (status === 403 || status === 420) {
    return new BlockedError('forbidden', `${what} refused this address with status ${status}.`, details);
  }
  if (status >= 300 && status < 400) return redirectError(response, origin);
  if (status >= 500) {
    const retryAfterMs = readRetryAfter(response.headers) ?? brokenPauseMs;
    return new InvalidResponseError(`${what} answered with status ${status}.`, { ...details, retryAfterMs });
  }
  if (status >= 400) {
    return new InvalidResponseError(`${what} answered with status ${status}.`, { ...details, retryable: false });
  }
  if (text.trim() === '') {
    return new BlockedError('forbidden', `${what} answered with nothing, which it does to blocked addresses.`, {
      ...details,
      retryable: true,
    });
  }
  return undefined;
}

/**
 * The JSON object of an answer.
 * @throws BlockedError, RateLimitedError or InvalidResponseError when there is none.
 */
export function readJsonAnswer(response: HttpResponse, origin: AnswerOrigin): Fields {
  let json: unknown;
  let cause: unknown;
  try {
    json = response.json();
  } catch (error) {
    cause = error;
  }
  const good = response.status >= 200 && response.status < 300;
  if (good && isFields(json)) return json;
  // Not before: a stream's title may hold the very words that mark a human check.
  const refusal = refusalOf(response, origin);
  if (refusal !== undefined) throw refusal;
  const details: InvalidResponseDetails = { routeId: origin.routeId, status: response.status, cause };
  if (response.text().trimStart().startsWith('<')) {
    const message = `${origin.what} sent a web page instead of JSON, which it does to blocked addresses.`;
    throw new BlockedError('forbidden', message, { ...details, retryable: true });
  }
  const reason = cause === undefined ? 'sent JSON that is no object' : 'sent no valid JSON';
  throw new InvalidResponseError(`${origin.what} ${reason}.`, details);
}

function redirectError(response: HttpResponse, { routeId, what }: AnswerOrigin): InvalidResponseError {
  const { status } = response;
  if (status === 301 || status === 308) {
    return new InvalidResponseError(`${what} moved to an address that was not followed.`, { routeId, status });
  }
  const login = /\/login\b/i.test(response.headers.get('location') ?? '');
  const reason = login ? 'wants a login' : 'is not shown to this address';
  return new BlockedError(login ? 'login' : 'forbidden', `${what} ${reason} (status ${status}).`, { routeId, status });
}
