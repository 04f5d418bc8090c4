import { type Fields, isFields, numberOf, textOf } from '../http/fields.js';
import type { HttpResponse } from '../http/response.js';
import { PremiumFeatureError, SignAPIError, SignatureRateLimitError, type SignTrace } from './errors.js';
import { readSignLimit } from './rate-limit.js';

/** Waits before trying again, in milliseconds: each is the first step of the caller's back-off. */
export const pausesMs = { unreachable: 5_000, emptyAnswer: 10_000, incomplete: 5_000, outage: 60_000 } as const;

const openingBrace = 0x7b;

/** What is needed to word a failure. */
export interface FailureContext {
  readonly trace: SignTrace;
  /** What must not appear in a message, should the provider repeat it. */
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Reads the ids that the provider puts on its answers. */
export function readTrace(response: HttpResponse): SignTrace {
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
  const { trace } = context;
  const good = response.status >= 200 && response.status < 300;
  const body = jsonBody(response);
  if (good && body === undefined) {
    if (response.bytes.length > 0) return undefined;
    const message = 'The sign provider sent nothing: TikTok gave it no answer for this room.';
    return new SignAPIError('Empty Payload', message, trace, { retryAfterMs: pausesMs.emptyAnswer });
  }
  const code = good ? (numberOf(body?.code) ?? response.status) : response.status;
  const said = providerMessage(body, context.secrets);
  const message = `The sign provider answered ${code}${said === '' ? '' : `: ${said}`}.`;
  switch (code) {
    case 401:
      return new SignAPIError('Sign Error', message, trace, {
        retryable: false,
        hint: 'Check the API key of your sign provider.',
      });
    case 402:
    case 403:
      return new PremiumFeatureError(message, trace);
    case 429:
      return new SignatureRateLimitError(
        message,
        readSignLimit(response.headers, textOf(body?.limit_label) || undefined, context.now),
        trace,
      );
    case 502:
    case 503:
    case 504:
      return new SignAPIError('Connect Error', message, trace, { retryAfterMs: pausesMs.unreachable });
    default:
      return code >= 500
        ? new SignAPIError('Sign Error', message, trace, { retryAfterMs: pausesMs.emptyAnswer })
        : new SignAPIError('Sign Error', message, trace, { retryable: false });
  }
}

/** No protobuf of this kind begins with a brace, so the first byte decides, whatever the content type says. */
function jsonBody(response: HttpResponse): Fields | undefined {
  if (response.bytes[0] !== openingBrace) return undefined;
  try {
    const json = response.json();
    return isFields(json) ? json : {};
  } catch {
    // Broken JSON is still no protobuf; there is only nothing to quote from it.
    return {};
  }
}

function providerMessage(body: Fields | undefined, secrets: readonly string[]): string {
  let said = textOf(body?.message) || textOf(body?.error);
  for (const secret of secrets) said = said.replaceAll(secret, '[redacted]');
  return said
    .replace(/\s+/g, ' ')
    .slice(0, 200)
    .replace(/[.\s]+$/, '');
}
