import { LimitExceededError } from '../errors.js';
import { parseExactJson } from './exact-json.js';

/** An answer, read completely. Every HTTP status is an answer: none of them rejects. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as UTF-8. */
  text(): string;
  /**
   * The body as JSON, with integers that a number cannot hold as decimal strings.
   * @throws SyntaxError when it is not JSON.
   */
  json(): unknown;
}

/**
 * Reads a body, and stops as soon as it passes the limit.
 * @throws LimitExceededError when it does.
 */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new LimitExceededError('maxBodyBytes', maxBytes, length);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let pos = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, pos);
    pos += chunk.length;
  }
  return bytes;
}

/** An answer whose body was read. */
export function answer(response: Response, bytes: Uint8Array): HttpResponse {
  const text = () => new TextDecoder().decode(bytes);
  return { status: response.status, headers: response.headers, bytes, text, json: () => parseExactJson(text()) };
}
