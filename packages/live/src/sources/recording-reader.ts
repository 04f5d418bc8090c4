import { RecordingFormatError } from './errors.js';
import { parseHeader, parseLine, type RecordingEntry, type RecordingHeader } from './recording-format.js';
import type { RawFrame } from './source.js';

/** Something in a recording that is no frame. All times are in milliseconds since 1970. */
export type RecordingMark =
  /** A part begins: the first one, or one that was added later. */
  | { readonly kind: 'header'; readonly at: number; readonly header: RecordingHeader }
  /** The source ended. */
  | { readonly kind: 'close'; readonly at: number; readonly code: number; readonly reason: string }
  /** Nothing was recorded from `from` to `at`: the recorder says so, or it was not there between two parts. */
  | { readonly kind: 'gap'; readonly at: number; readonly from: number; readonly reason: string }
  /** Something that no frame says. */
  | { readonly kind: 'event'; readonly at: number; readonly event: string; readonly data?: unknown }
  /** A line was cut, because the recorder was killed while it wrote. It is left out. */
  | { readonly kind: 'torn'; readonly at: number; readonly line: number };

/** A frame in a recording. `at` is when it arrived, in milliseconds since 1970. */
export interface RecordedFrame {
  readonly kind: RawFrame['kind'];
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Anything in a recording, in the order of the file. */
export type RecordingItem = RecordedFrame | RecordingMark;

/**
 * Reads a recording of any version. A line that cannot be read is `torn` where the file or one of its parts ends with it.
 * @param lines the lines of the file, without line feeds
 * @throws RecordingFormatError when the first line does not begin a recording, a line is damaged that others follow, or a
 *   later part is of another streamer
 */
export async function* readRecording(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<RecordingItem, void, undefined> {
  let number = 0;
  let header: RecordingHeader | undefined;
  /** Time of the last line. */
  let last = 0;
  /** Why nothing more came, when a part follows. */
  let ended = 'the recorder stopped';
  let damage: RecordingFormatError | undefined;
  for await (const line of lines) {
    number += 1;
    if (line === '' && header !== undefined) continue;
    if (header === undefined) {
      header = parseHeader(line, number);
      last = header.startedAt;
      yield { kind: 'header', at: last, header };
      continue;
    }
    let parsed: RecordingHeader | RecordingEntry;
    try {
      parsed = parseLine(line, number);
    } catch (error) {
      if (damage !== undefined) throw damage;
      // Fatal when an entry follows; a part that is added to a torn file begins behind the damage.
      damage = error as RecordingFormatError;
      continue;
    }
    if ('startedAt' in parsed) {
      if (parsed.uniqueId !== header.uniqueId) throw new RecordingFormatError(number, 'goes on with another streamer');
      if (damage !== undefined) yield { kind: 'torn', at: last, line: damage.line };
      if (damage !== undefined) ended = 'the recorder was killed';
      damage = undefined;
      header = parsed;
      const at = header.startedAt;
      if (at > last) yield { kind: 'gap', at, from: last, reason: ended };
      last = at;
      ended = 'the recorder stopped';
      yield { kind: 'header', at, header };
      continue;
    }
    if (damage !== undefined) throw damage;
    last = header.startedAt + parsed.at;
    if (parsed.kind === 'close') ended = parsed.reason || `code ${parsed.code}`;
    yield itemOf(parsed, last);
  }
  if (header === undefined) throw new RecordingFormatError(1, 'is missing: the file is empty');
  if (damage !== undefined) yield { kind: 'torn', at: last, line: damage.line };
}

function itemOf(entry: RecordingEntry, at: number): RecordingItem {
  if (entry.kind === 'gap') return { kind: 'gap', at, from: at - entry.lastedMs, reason: entry.reason };
  return { ...entry, at };
}
