import { exactJson, parseExactJson } from '../exact-json.js';
import type { Answer } from '../http/transmit.js';

/** A JSON object. */
export type Fields = Record<string, unknown>;

const html = { 'content-type': 'text/html; charset=utf-8' };
const state = /(<script id="SIGI_STATE"[^>]*>)(.*?)(?=<\/script>)/s;

/** A web page. */
export function page(title: string, body: string, status = 200): Answer {
  const text = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  return { status, headers: html, body: text };
}

/** The JSON object that an answer holds; undefined for any other answer. */
export function readJson({ headers, body }: Answer): Fields | undefined {
  if (headers['content-type']?.startsWith('application/json') !== true || typeof body !== 'string') return undefined;
  const value = parseExactJson(body);
  return isFields(value) ? value : undefined;
}

/** An answer with another JSON object in it. */
export function withJson(answer: Answer, value: Fields): Answer {
  return { ...answer, body: exactJson(value) };
}

/** The text of the state that a live page carries for its own scripts; undefined for any other answer. */
export function readState({ body }: Answer): string | undefined {
  return typeof body === 'string' ? state.exec(body)?.[2] : undefined;
}

/** A live page with another state in it. */
export function withState(answer: Answer, text: string): Answer {
  return { ...answer, body: String(answer.body).replace(state, (_all, start: string) => `${start}${text}`) };
}

/**
 * The user and the room that a live page or the `api-live` JSON describes, changed.
 * @returns undefined for an answer that describes none
 */
export function describedChanged(answer: Answer, change: (user: Fields, liveRoom: Fields) => void): Answer | undefined {
  const pageState = readState(answer);
  const whole = pageState === undefined ? readJson(answer) : parseExactJson(pageState);
  if (!isFields(whole)) return undefined;
  const described = isFields(whole.LiveRoom) ? whole.LiveRoom.liveRoomUserInfo : whole.data;
  if (!isFields(described) || !isFields(described.user) || !isFields(described.liveRoom)) return undefined;
  change(described.user, described.liveRoom);
  if (pageState === undefined) return withJson(answer, whole);
  return withState(answer, exactJson(whole).replaceAll('<', '\\u003c'));
}

/** Whether a value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An answer of this status without anything a reader could use, as of what stands before a server. */
export function bare(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'text/html', ...headers }, body: `<html>${status}</html>` };
}
