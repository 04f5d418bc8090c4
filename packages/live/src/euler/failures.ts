import { type Fields, numberOf, textOf } from '../http/fields.js';
import type { HttpResponse } from '../http/response.js';
import { redact } from '../http/secrets.js';
import type { AnswerKind } from './endpoint.js';
import { PremiumFeatureError, SignAPIError, SignatureRateLimitError, type SignTrace } from './errors.js';
import { readSignLimit } from './rate-limit.js';

/** Waits before trying again, in milliseconds: each is the first step of the caller's back-off. */
export const pausesMs = { unreachable: 5_000, emptyAnswer: 10_000, incomplete: 5_000, outage: 60_000 } as const;

const finalHint =
  'The sign provider does not take this request. Check that the streamer is live, and the address and options of the provider.';
const openingBrace = 0x7b;

/** What is needed to word a failure. */
export interface FailureContext {
  readonly trace: SignTrace;
  /** What a good answer would be. */
  readonly answer: AnswerKind;
  /** The field of the body that says what is wrong with a 200. @defaultValue `code` */
  readonly codeField?: string;
  /** What must not appear in a message, should the provider repeat it. */
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Reads the ids that the provider puts on its answers. */
export function readTrace(response: Pick<HttpResponse, 'status' | 'headers'>): SignTrace {
  const header = (name: string) => response.headers.get(name) ?? undefined;
  return {
    requestId: header('x-request-id'),
    agentId: header('x-agent-id'),
    logId: header('x-log-id'),
    httpStatus: response.status,
  };
}

/**
 * Says what is wrong with an answer by its HTTP status, or by the code in its body, which may tell another story.
 * @returns undefined when the body is there to be read.
 */
export function failureOf(response: HttpResponse, context: FailureContext): SignAPIError | undefined {
  const { trace, answer, codeField = 'code' } = context;
  const good = response.status >= 200 && response.status < 300;
  const body = jsonBody(response, answer);
  if (good && body === undefined) {
    return answer === 'json' || response.bytes.length === 0 ? unreadable(response, context) : undefined;
  }
  const code = good ? (numberOf(body?.[codeField]) ?? response.status) : response.status;
  // Only an endpoint that never answers with JSON says by JSON alone that something is wrong.
  if (good && code >= 0 && code < 400 && answer !== 'bytes') return undefined;
  const said = providerMessage(body, context.secrets);
  const message = `The sign provider answered ${code}${said === '' ? '' : `: ${said}`}.`;
  switch (code) {
    case 401:
      return new SignAPIError('Sign Error', message, trace, {
        retryable: false,
        hint: 'Check the API key of your sign provider, or the JWT that stands in for it.',
      });
    case 402:
    case 403:
      return new PremiumFeatureError(message, trace);
    case 429:
      return new SignatureRateLimitError(
        message,
        readSignLimit(response.headers, redact(textOf(body?.limit_label), context.secrets) || undefined, context.now),
        trace,
      );
    case 502:
    case 503:
    case 504:
      return new SignAPIError('Connect Error', message, trace, { retryAfterMs: pausesMs.unreachable });
    default:
      return code < 0 || (code >= 500 && code < 600)
        ? new SignAPIError('Sign Error', message, trace, { retryAfterMs: pausesMs.emptyAnswer })
        : new SignAPIError('Sign Error', message, trace, { retryable: false, hint: finalHint });
  }
}

/** No protobuf and no picture of this provider begins with a brace, so the first byte decides, whatever the content type says. */
export function looksLikeJson(response: HttpResponse): boolean {
  return response.bytes[0] === openingBrace;
}

function jsonBody(response: HttpResponse, answer: AnswerKind): Fields | undefined {
  if (!looksLikeJson(response)) return undefined;
  try {
    return response.json() as Fields;
  } catch {
    // Broken JSON is still no protobuf; there is only nothing to quote from it.
    return answer === 'bytes' ? {} : undefined;
  }
}

function unreadable(response: HttpResponse, { trace, answer }: FailureContext): SignAPIError {
  if (response.bytes.length > 0) {
    return new SignAPIError('Sign Error', 'The sign provider sent something that is no JSON object.', trace);
  }
  const reason = answer === 'bytes' ? ': TikTok gave it no answer for this room' : '';
  const message = `The sign provider sent nothing${reason}.`;
  return new SignAPIError('Empty Payload', message, trace, { retryAfterMs: pausesMs.emptyAnswer });
}

function providerMessage(body: Fields | undefined, secrets: readonly string[]): string {
  return redact(textOf(body?.message) || textOf(body?.error), secrets)
    .replace(/\s+/g, ' ')
    .slice(0, 200)
    .replace(/[.\s]+$/, '');
}
