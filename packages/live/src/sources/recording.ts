import { InvalidRequestError } from '../http/errors.js';
import { brokenBy, closedByUs, Delivery } from './delivery.js';
import { RecordingFailedError, RecordingFormatError } from './errors.js';
import { entryLine, headerLine, parseEntry, parseHeader, type RecordingHeader } from './recording-format.js';
import { sleep } from './sleep.js';
import type { FrameLink, FrameSource, SourceCapabilities, SourceClose } from './source.js';

/** Takes one line of a recording, without its line feed. When it throws, the recording ends and the room goes on. */
export type LineWriter = (line: string) => void;

/** What is known about a room before its first frame. */
export interface RecordingSubject {
  readonly uniqueId: string;
  readonly roomId: string;
}

/**
 * Passes a source through and writes down every frame that comes, before anybody reads it.
 * Nothing that is sent is written, nor any address, header or cookie.
 * @param onError told once when a line could not be written; no line follows it, so a recording has no gap inside
 */
export function recordingOf(
  source: FrameSource,
  subject: RecordingSubject,
  write: LineWriter,
  onError: (error: RecordingFailedError) => void,
): FrameSource {
  return {
    name: source.name,
    capabilities: source.capabilities,
    async open(signal) {
      const link = await source.open(signal);
      const startedAt = Date.now();
      let hasFailed = false;
      // A disk that is full must not take the room with it.
      const keep = (line: string) => {
        if (hasFailed) return;
        try {
          write(line);
        } catch (cause) {
          hasFailed = true;
          onError(new RecordingFailedError(cause));
        }
      };
      keep(headerLine({ ...subject, startedAt, source: source.name }));
      // A clock that is set back must not make a line that cannot be read again.
      const since = (time: number) => Math.max(0, time - startedAt);
      void link.closed.then(({ code, reason }) => {
        keep(entryLine({ at: since(Date.now()), kind: 'close', code, reason }));
      });
      return {
        ...link,
        read: onFrame =>
          link.read(frame => {
            keep(entryLine({ at: since(frame.receivedAt), kind: frame.kind, bytes: frame.bytes }));
            onFrame(frame);
          }),
      };
    },
  };
}

/** How a recording is played. */
export interface ReplayOptions {
  /**
   * 1 plays in real time, 10 ten times faster, Infinity as fast as it can be read.
   * @defaultValue 1
   */
  readonly speed?: number;
}

/** A recording with its header read and its frames still to come. */
export interface Replay {
  readonly header: RecordingHeader;
  readonly source: FrameSource;
}

const capabilities: SourceCapabilities = {
  // Whoever recorded it was in the room.
  isDialogue: false,
  isReopenable: false,
  isLive: false,
  hasHistory: true,
  isVerbatim: true,
};

/**
 * Reads a recording. The frames carry the arrival times they had.
 * A last line that was cut (the recorder was killed) ends the replay like a lost connection; other damage is an error,
 * reported as the `error` of the close.
 * @param lines the lines of the file, without line feeds
 * @throws RecordingFormatError when the first line does not begin a recording. Opening its source a second time throws
 *   InvalidRequestError: the lines are read once.
 */
export async function replayOf(
  lines: AsyncIterable<string> | Iterable<string>,
  options: ReplayOptions = {},
): Promise<Replay> {
  const { speed = 1 } = options;
  const iterator = iterate(lines);
  const first = await iterator.next();
  if (first.done) throw new RecordingFormatError(1, 'is missing: the file is empty');
  const header = parseHeader(first.value);
  let isOpened = false;
  const open: FrameSource['open'] = async signal => {
    signal?.throwIfAborted();
    if (isOpened) throw new InvalidRequestError('A recording is played once; replayOf reads it again.');
    isOpened = true;
    return player(iterator, header, speed);
  };
  return { header, source: { name: 'recording', capabilities, open } };
}

async function* iterate(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  yield* lines;
}

function player(lines: AsyncGenerator<string>, header: RecordingHeader, speed: number): FrameLink {
  const stop = new AbortController();
  const delivery = new Delivery();
  const end = (close: SourceClose) => {
    delivery.end(close);
    return lines.return(undefined);
  };
  return {
    closed: delivery.closed,
    capabilities,
    read: onFrame => {
      delivery.begin(onFrame);
      void playLines(lines, header, speed, delivery, stop.signal).then(end, error =>
        // The lines themselves could not be read: a disk or a pipe failed.
        end({ code: 1006, reason: 'the recording could not be read', error: error as Error }),
      );
    },
    send: () => {},
    close: () => {
      stop.abort();
      delivery.end(closedByUs);
      // With a reader the player lets go of the lines.
      if (!delivery.isRead) void lines.return(undefined);
      return delivery.closed;
    },
  };
}

async function playLines(
  lines: AsyncGenerator<string>,
  header: RecordingHeader,
  speed: number,
  delivery: Delivery,
  stop: AbortSignal,
): Promise<SourceClose> {
  const begun = performance.now();
  let yielded = begun;
  let number = 1;
  let pending: RecordingFormatError | undefined;
  for await (const line of lines) {
    if (pending !== undefined) return brokenBy(pending);
    number += 1;
    if (line === '') continue;
    let entry: ReturnType<typeof parseEntry>;
    try {
      entry = parseEntry(line, number);
    } catch (error) {
      // Only fatal when another line follows: the last one may have been cut.
      pending = error as RecordingFormatError;
      continue;
    }
    const now = performance.now();
    const wait = begun + entry.at / speed - now;
    // Even at full speed the process must breathe: timers, signals and writes get a turn now and then.
    if (wait > 1 || now - yielded > 20) {
      await sleep(Math.max(0, wait), stop);
      yielded = performance.now();
    }
    if (stop.aborted) return closedByUs;
    if (entry.kind === 'close') return { code: entry.code, reason: entry.reason };
    delivery.give(entry.kind, entry.bytes, header.startedAt + entry.at);
  }
  return { code: 1006, reason: pending ? 'the recording was cut in its last line' : 'the recording has no end' };
}
