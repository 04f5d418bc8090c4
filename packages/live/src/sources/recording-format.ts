import { RecordingFormatError } from './errors.js';
import type { RawFrame } from './source.js';

/*
 * A recording is text, one JSON object a line, described in docs/recording.md:
 *   {"livetap":"recording","version":1,"uniqueId":"ann","roomId":"7429…","startedAt":1763640000000,"source":"websocket"}
 *   {"at":0,"kind":"batch","bytes":"<base64>"}
 *   {"at":812,"kind":"frame","bytes":"<base64>"}
 *   {"at":60012,"kind":"close","code":1000,"reason":""}
 * The frames are as they came, compressed or not; cookies, addresses and whatever the client sent are not in it.
 */

/** First line of a recording. */
export interface RecordingHeader {
  readonly uniqueId: string;
  readonly roomId: string;
  /** Milliseconds since 1970; the `at` of each line counts from here. */
  readonly startedAt: number;
  /** Name of the source that was recorded. */
  readonly source: string;
}

/** A later line: a frame, or the end with what the source said about it. */
export type RecordingEntry =
  | { readonly at: number; readonly kind: RawFrame['kind']; readonly bytes: Uint8Array }
  | { readonly at: number; readonly kind: 'close'; readonly code: number; readonly reason: string };

/** The header as a line, without its line feed. */
export function headerLine(header: RecordingHeader): string {
  const { uniqueId, roomId, startedAt, source } = header;
  return JSON.stringify({ livetap: 'recording', version: 1, uniqueId, roomId, startedAt, source });
}

/** An entry as a line, without its line feed. */
export function entryLine(entry: RecordingEntry): string {
  if (entry.kind === 'close') return JSON.stringify(entry);
  return JSON.stringify({ at: entry.at, kind: entry.kind, bytes: toBase64(entry.bytes) });
}

/** @throws RecordingFormatError when the line does not begin a recording of this version. */
export function parseHeader(line: string): RecordingHeader {
  const value = parseObject(line, 1);
  if (value.livetap !== 'recording') throw new RecordingFormatError(1, 'does not begin a recording');
  if (value.version !== 1) throw new RecordingFormatError(1, `has version ${String(value.version)}; this is version 1`);
  const { uniqueId, roomId, startedAt, source } = value;
  if (typeof uniqueId !== 'string' || typeof roomId !== 'string' || typeof source !== 'string') {
    throw new RecordingFormatError(1, 'lacks uniqueId, roomId or source');
  }
  if (!/^[\w.]{1,64}$/.test(uniqueId) || !/^\d{1,20}$/.test(roomId)) {
    throw new RecordingFormatError(1, 'names no user or no room');
  }
  if (typeof startedAt !== 'number') throw new RecordingFormatError(1, 'lacks startedAt');
  return { uniqueId, roomId, startedAt, source };
}

/** @throws RecordingFormatError when the line is damaged. */
export function parseEntry(line: string, number: number): RecordingEntry {
  const { at, kind, bytes, code, reason } = parseObject(line, number);
  if (typeof at !== 'number' || !(at >= 0)) throw new RecordingFormatError(number, 'lacks its time');
  if (kind === 'close') {
    return {
      at,
      kind,
      code: typeof code === 'number' ? code : 1006,
      reason: typeof reason === 'string' ? reason : '',
    };
  }
  if (kind !== 'frame' && kind !== 'batch') throw new RecordingFormatError(number, `has kind ${String(kind)}`);
  if (typeof bytes !== 'string') throw new RecordingFormatError(number, 'lacks its bytes');
  return { at, kind, bytes: fromBase64(bytes, number) };
}

function parseObject(line: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new RecordingFormatError(number, 'is no JSON', error);
  }
  if (typeof value !== 'object' || value === null) throw new RecordingFormatError(number, 'is no JSON object');
  return value as Record<string, unknown>;
}

function toBase64(bytes: Uint8Array): string {
  // In pieces: a call takes only so many arguments.
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

function fromBase64(text: string, number: number): Uint8Array {
  let binary: string;
  try {
    binary = atob(text);
  } catch (error) {
    throw new RecordingFormatError(number, 'has bytes that are no base64', error);
  }
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
