import type { LineWriter } from './recording.js';
import { entryLine, parseLine } from './recording-format.js';

/** Writes into a recording what no frame says, between the frames. */
export interface Recorder {
  /** What the `record` option takes. It may be given to one connection after the other: each begins a part. */
  readonly record: LineWriter;
  /**
   * Writes that nothing was received for a while, although there may have been something.
   * @param from when it began, in milliseconds since 1970
   * @param to when it ended, in milliseconds since 1970
   * @param reason one short sentence; no address, key or name of a person
   * @returns false when nothing is being recorded yet, and nothing was written
   * @throws what writing a line throws
   */
  gap(from: number, to: number, reason: string): boolean;
  /**
   * Writes an event, for example a change of status.
   * @param data anything that JSON can hold @defaultValue nothing
   * @param at milliseconds since 1970 @defaultValue now
   * @returns false when nothing is being recorded yet, and nothing was written
   * @throws what writing a line throws
   */
  event(event: string, data?: unknown, at?: number): boolean;
}

/**
 * Makes a recorder over what takes the lines. A recording without gaps and events of its own needs none.
 * @param write where it is async, nobody hears of its failure to write a gap or an event: it has to hear of that itself
 */
export function recorderOf(write: LineWriter): Recorder {
  let startedAt: number | undefined;
  const since = (start: number, time: number) => Math.max(0, time - start);
  return {
    record: line => {
      const written = write(line);
      // Only headers say when a part begins, and only they have this name.
      if (line.startsWith('{"livetap"')) {
        const header = parseLine(line, 1);
        if ('startedAt' in header) startedAt = header.startedAt;
      }
      // Of an async one: whoever records hears when it fails.
      return written;
    },
    gap: (from, to, reason) => {
      if (startedAt === undefined) return false;
      write(entryLine({ at: since(startedAt, to), kind: 'gap', lastedMs: Math.max(0, to - from), reason }));
      return true;
    },
    event: (event, data, at = Date.now()) => {
      if (startedAt === undefined) return false;
      write(entryLine({ at: since(startedAt, at), kind: 'event', event, data }));
      return true;
    },
  };
}
