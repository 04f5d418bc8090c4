import { LimitExceededError } from '../errors.js';
import { unlessAborted } from '../platform/unless-aborted.js';
import { parseExactJson } from './exact-json.js';
import { quote, redact } from './secrets.js';

/** An answer, read completely. Every HTTP status is an answer: none of them rejects. */
export interface HttpResponse {
  readonly status: number;
  /** Should they repeat what the request had said in confidence, without that. */
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as UTF-8. */
  text(): string;
  /**
   * The body as JSON, with integers that a number cannot hold as decimal strings.
   * @throws SyntaxError when it is not JSON.
   */
  json(): unknown;
  /** A text of the answer for a message: without what the request had said in confidence. */
  quote(text: string): string;
}

/**
 * Reads a body, and stops as soon as it passes the limit.
 * @throws LimitExceededError when it does, and the signal's reason.
 */
export async function readBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const part = await unlessAborted(reader.read(), signal);
      if (part.done) break;
      length += part.value.length;
      if (length > maxBytes) throw new LimitExceededError('maxBodyBytes', maxBytes, length);
      chunks.push(part.value);
    }
  } catch (error) {
    abandon(reader.cancel());
    throw error;
  }
  const bytes = new Uint8Array(length);
  let pos = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, pos);
    pos += chunk.length;
  }
  return bytes;
}

/** Lets go of a body that nobody reads. */
export function discard(response: Response): void {
  const cancel = async () => response.body?.cancel();
  abandon(cancel());
}

/** Whether it succeeds changes nothing for anybody, and nobody knows how long it takes. */
function abandon(work: Promise<unknown>): void {
  work.catch(() => {});
}

/** An answer whose body was read. @param secrets - what the request had said in confidence */
export function answer(response: Response, bytes: Uint8Array, secrets: readonly string[]): HttpResponse {
  const text = () => new TextDecoder().decode(bytes);
  const headers = quotedHeaders(response.headers, secrets);
  const { status } = response;
  return { status, headers, bytes, text, json: () => jsonOf(text()), quote: said => quote(said, secrets) };
}

function jsonOf(text: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    // The runtime's own error shows a piece of the text, which may repeat the request.
    throw new SyntaxError('The text is no valid JSON.');
  }
}

/** What is read as a word or a number, and cookies: those are for the next request, and no message has them. */
const plainHeader = /cookie|^content-|^date$|^retry-after$|ratelimit/;
/** Shorter ones could be words that any answer has, in characters. */
const shortestSecret = 8;

function quotedHeaders(headers: Headers, secrets: readonly string[]): Headers {
  const long = secrets.filter(({ length }) => length >= shortestSecret);
  const repeated = [...headers].filter(([name, value]) => !plainHeader.test(name) && redact(value, long) !== value);
  if (repeated.length === 0) return headers;
  const quoted = new Headers(headers);
  for (const [name, value] of repeated) quoted.set(name, redact(value, long));
  return quoted;
}
