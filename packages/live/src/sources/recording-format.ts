import { base64 } from '../wire/base64.js';
import { RecordingFormatError } from './errors.js';
import type { RawFrame } from './source.js';

/*
 * A recording is text, one JSON object a line, described in docs/recording.md:
 *   {"livetap":"recording","version":2,"uniqueId":"ann","roomId":"7429…","startedAt":1763640000000,"source":"websocket"}
 *   {"at":0,"kind":"batch","bytes":"<base64>"}
 *   {"at":812,"kind":"frame","bytes":"<base64>"}
 *   {"at":9000,"kind":"gap","lastedMs":4000,"reason":"the socket was silent"}
 *   {"at":9000,"kind":"event","event":"reconnected","data":{"attempt":2}}
 *   {"at":60012,"kind":"close","code":1000,"reason":""}
 * The frames are as they came, compressed or not; cookies, addresses and whatever the client sent are not in it.
 */

/** The version that is written. Version 1 has neither gaps nor events, and one header; it is read as well. */
const version = 2;

/** First line of a recording, and of each part that was added to it later. */
export interface RecordingHeader {
  readonly uniqueId: string;
  readonly roomId: string;
  /** Milliseconds since 1970; the `at` of each line counts from here. */
  readonly startedAt: number;
  /** Name of the source that was recorded. */
  readonly source: string;
}

/** A later line. `at` is in milliseconds since `startedAt` of the header before it. */
export type RecordingEntry =
  | { readonly at: number; readonly kind: RawFrame['kind']; readonly bytes: Uint8Array }
  /** The source ended, with what it said about it. */
  | { readonly at: number; readonly kind: 'close'; readonly code: number; readonly reason: string }
  /** Nothing was received for `lastedMs` milliseconds before `at`, although there may have been something. */
  | { readonly at: number; readonly kind: 'gap'; readonly lastedMs: number; readonly reason: string }
  /** Something that no frame says: a change of status, a remark. */
  | { readonly at: number; readonly kind: 'event'; readonly event: string; readonly data?: unknown };

/** The header as a line, without its line feed. */
export function headerLine(header: RecordingHeader): string {
  const { uniqueId, roomId, startedAt, source } = header;
  return JSON.stringify({ livetap: 'recording', version, uniqueId, roomId, startedAt, source });
}

/** An entry as a line, without its line feed. */
export function entryLine(entry: RecordingEntry): string {
  if (!('bytes' in entry)) return JSON.stringify(entry);
  return JSON.stringify({ at: entry.at, kind: entry.kind, bytes: base64(entry.bytes) });
}

/**
 * Reads the first line of a recording, or of a part of it.
 * @param number of the line, from 1, for the error
 * @throws RecordingFormatError when the line does not begin a recording of a version that can be read.
 */
export function parseHeader(line: string, number = 1): RecordingHeader {
  const value = parseObject(line, number);
  const fail = (reason: string) => new RecordingFormatError(number, reason);
  if (value.livetap !== 'recording') throw fail('does not begin a recording');
  if (value.version !== 1 && value.version !== version) {
    throw fail(`has version ${String(value.version)}; this is version ${version}`);
  }
  const { uniqueId, roomId, startedAt, source } = value;
  if (typeof uniqueId !== 'string' || typeof roomId !== 'string' || typeof source !== 'string') {
    throw fail('lacks uniqueId, roomId or source');
  }
  if (!/^[\w.]{1,64}$/.test(uniqueId) || !/^\d{1,20}$/.test(roomId)) throw fail('names no user or no room');
  if (!isTime(startedAt)) throw fail('lacks startedAt');
  return { uniqueId, roomId, startedAt, source };
}

/**
 * Reads a line of any kind.
 * @throws RecordingFormatError when the line is damaged.
 */
export function parseLine(line: string, number: number): RecordingHeader | RecordingEntry {
  const value = parseObject(line, number);
  return 'livetap' in value ? parseHeader(line, number) : entryOf(value, number);
}

/** @throws RecordingFormatError when the line is damaged. */
export function parseEntry(line: string, number: number): RecordingEntry {
  return entryOf(parseObject(line, number), number);
}

function entryOf(value: Record<string, unknown>, number: number): RecordingEntry {
  const { at, kind, bytes, code, lastedMs, event, data } = value;
  const fail = (reason: string) => new RecordingFormatError(number, reason);
  if (!isTime(at)) throw fail('lacks its time');
  const reason = typeof value.reason === 'string' ? value.reason : '';
  switch (kind) {
    case 'frame':
    case 'batch':
      if (typeof bytes !== 'string') throw fail('lacks its bytes');
      return { at, kind, bytes: fromBase64(bytes, number) };
    case 'close':
      return { at, kind, code: typeof code === 'number' ? code : 1006, reason };
    case 'gap':
      if (!isTime(lastedMs)) throw fail('does not say how long the gap lasted');
      return { at, kind, lastedMs, reason };
    case 'event':
      if (typeof event !== 'string') throw fail('does not name its event');
      return data === undefined ? { at, kind, event } : { at, kind, event, data };
    default:
      throw fail(`has kind ${String(kind)}`);
  }
}

/** Later than any clock shows. Two of them together are still a date. */
const latest = 4e15;

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= latest;
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
