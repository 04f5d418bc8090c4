import { randomBytes } from 'node:crypto';
import type { ConnectionStateName } from '@livetap/live';
import { entryLine, headerLine, type RecordingItem, readRecording } from '@livetap/live/recording';
import { Pseudonyms } from './pseudonyms.js';
import { collectFrameNames, type ScrubCounts, scrubFrame } from './scrub-frame.js';
import type { MessageScrubbing } from './scrub-message.js';

export type { ScrubCounts } from './scrub-frame.js';

/** How a recording is scrubbed. */
export interface ScrubOptions {
  /**
   * Makes the pseudonyms. With the same key the same person has the same pseudonym in several recordings, and whoever
   * has it can find out who somebody is: keep it as you would keep a list of all names.
   * @defaultValue a random one that is forgotten
   */
  readonly key?: Uint8Array | undefined;
  /**
   * Whether what people write is blotted out. Otherwise names and contacts in it are replaced, and the rest stays.
   * @defaultValue false
   */
  readonly blotsText?: boolean | undefined;
  /** Counts what is done and what is left out. @defaultValue nobody counts */
  readonly counts?: ScrubCounts | undefined;
}

/** Counts that begin. */
export function noCounts(): ScrubCounts {
  return { frames: 0, messages: 0, droppedFrames: 0, unknownMessages: 0, malformedMessages: 0, forgottenNames: 0 };
}

/** The lines of a recording, without line feeds. */
export type RecordingLines = AsyncIterable<string> | Iterable<string>;

/**
 * Takes personal data out of a recording: names and ids become pseudonyms, pictures and other addresses lead nowhere, and
 * whatever is not known to be the service's own is left out. The result is a recording. Times, counts and levels stay.
 * @param lines an array, or a function that gives the lines each time from the first, is read twice, so that also what
 *   was written about somebody before they were seen is without their name. Lines that can be read once only are given as
 *   they are: what was written before somebody was seen keeps their name.
 * @returns the lines of the scrubbed one
 * @throws RecordingFormatError when it is none, or is damaged before its end
 */
export async function* scrubRecording(
  lines: RecordingLines | (() => RecordingLines),
  options: ScrubOptions = {},
): AsyncGenerator<string, void, undefined> {
  const { key = randomBytes(32), blotsText = false, counts = noCounts() } = options;
  const pseudonyms = new Pseudonyms(key);
  const isRepeatable = typeof lines === 'function' || Array.isArray(lines);
  const read = typeof lines === 'function' ? lines : () => lines;
  // Where texts are blotted out nobody looks for names.
  if (isRepeatable && !blotsText) await collectRecordingNames(read(), pseudonyms);
  let startedAt = 0;
  for await (const item of readRecording(read())) {
    if (item.kind === 'header') startedAt = item.at;
    const line = scrubItem(item, startedAt, { pseudonyms, blotsText }, counts);
    counts.forgottenNames = pseudonyms.seen.forgotten;
    if (line !== undefined) yield line;
  }
}

async function collectRecordingNames(lines: RecordingLines, pseudonyms: Pseudonyms): Promise<void> {
  for await (const item of readRecording(lines)) {
    if (item.kind === 'header') pseudonyms.handle(item.header.uniqueId);
    if (item.kind === 'frame' || item.kind === 'batch') collectFrameNames(item, pseudonyms);
  }
}

/** @returns undefined where nothing of it stays */
function scrubItem(
  item: RecordingItem,
  startedAt: number,
  scrubbing: MessageScrubbing,
  counts: ScrubCounts,
): string | undefined {
  const { pseudonyms } = scrubbing;
  const at = item.at - startedAt;
  switch (item.kind) {
    case 'header': {
      const { uniqueId, roomId, startedAt, source } = item.header;
      const name = /^[a-z]{1,32}$/.test(source) ? source : 'unknown';
      return headerLine({
        uniqueId: pseudonyms.handle(uniqueId),
        roomId: pseudonyms.id(roomId),
        startedAt,
        source: name,
      });
    }
    case 'frame':
    case 'batch': {
      const bytes = scrubFrame(item, scrubbing, counts);
      return bytes && entryLine({ at, kind: item.kind, bytes });
    }
    // Reasons, and what events carry, may be anybody's words.
    case 'close':
      return entryLine({ at, kind: 'close', code: item.code, reason: '' });
    case 'gap':
      return entryLine({ at, kind: 'gap', lastedMs: item.at - item.from, reason: '' });
    case 'event':
      // Events of the room follow from its frames; of a status the reason is left out as well.
      return item.event === 'status' ? statusLine(at, item.data) : undefined;
    case 'torn':
      return undefined;
  }
}

/** Of a status only its name stays. @returns undefined where it is none */
function statusLine(at: number, data: unknown): string | undefined {
  const { state } = (data ?? {}) as { readonly state?: unknown };
  if (typeof state !== 'string' || !states.has(state)) return undefined;
  return entryLine({ at, kind: 'event', event: 'status', data: { state } });
}

const states: ReadonlySet<string> = new Set<ConnectionStateName>([
  ...(['idle', 'lookup', 'offline', 'connecting', 'live', 'quiet', 'late', 'deaf', 'reconnecting', 'ended'] as const),
]);
