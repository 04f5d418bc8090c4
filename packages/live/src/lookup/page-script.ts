import { parseExactJson } from '../http/exact-json.js';
import type { AnswerOrigin } from './answers.js';
import { InvalidResponseError } from './errors.js';

/** The text of a page's script by its id; undefined without one. Plain searches, so that no page can make this slow. */
export function pageScript(html: string, id: string): string | undefined {
  const at = html.indexOf(`id="${id}"`);
  const start = at < 0 ? -1 : html.indexOf('>', at);
  const end = start < 0 ? -1 : html.indexOf('</script>', start);
  return end < 0 ? undefined : html.slice(start + 1, end);
}

/**
 * The JSON that a page carries for its own scripts.
 * @throws InvalidResponseError when it is none.
 */
export function parsePageScript(script: string, { routeId, what }: AnswerOrigin, status: number): unknown {
  try {
    return parseExactJson(script);
  } catch (cause) {
    throw new InvalidResponseError(`${what} holds a state that is no valid JSON.`, { routeId, status, cause });
  }
}
