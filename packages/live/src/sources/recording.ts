import { InvalidOptionError, isLiveError } from '../errors.js';
import { InvalidRequestError } from '../http/errors.js';
import { isBytes } from '../platform/bytes.js';
import { isThenable } from '../platform/thenable.js';
import { brokenBy, closedByUs, Delivery } from './delivery.js';
import { RecordingFailedError, RecordingFormatError, SourceFailedError } from './errors.js';
import { entryLine, headerLine, type RecordingHeader } from './recording-format.js';
import { type RecordingItem, type RecordingMark, readRecording } from './recording-reader.js';
import { sleep } from './sleep.js';
import type { FrameLink, FrameSource, SourceCapabilities, SourceClose } from './source.js';

/**
 * Takes one line of a recording, without its line feed. When it throws, the recording ends and the room goes on. It may be
 * async: it is not waited for, so it keeps the order itself, and when its promise is rejected, the recording ends as well.
 */
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
    async open(signal, position) {
      const link = await source.open(signal, position);
      const startedAt = Date.now();
      let hasFailed = false;
      const fail = (cause: unknown) => {
        if (hasFailed) return;
        hasFailed = true;
        onError(new RecordingFailedError(cause));
      };
      // A disk that is full must not take the room with it.
      const keep = (line: string) => {
        if (hasFailed) return;
        try {
          const written: unknown = write(line);
          if (isThenable(written)) Promise.resolve(written).catch(fail);
        } catch (cause) {
          fail(cause);
        }
      };
      keep(headerLine({ ...subject, startedAt, source: source.name }));
      // A clock that is set back must not make a line that cannot be read again.
      const since = (time: number) => Math.max(0, (Number.isFinite(time) ? time : Date.now()) - startedAt);
      const keepClose = ({ code, reason }: SourceClose) =>
        keep(entryLine({ at: since(Date.now()), kind: 'close', code, reason }));
      // It should not reject; where one of somebody else does, whoever reads the link is told.
      void link.closed.then(keepClose, cause => keepClose(brokenBy(new SourceFailedError('closed', cause))));
      // By name: the methods of a link of a class are not its own properties.
      return {
        closed: link.closed,
        capabilities: link.capabilities,
        heartbeatIntervalMs: link.heartbeatIntervalMs,
        send: bytes => link.send(bytes),
        close: () => link.close(),
        read: (onFrame, onLost) =>
          link.read(frame => {
            // What is no frame is refused by whoever reads it.
            if (isBytes(frame?.bytes)) {
              keep(entryLine({ at: since(frame.receivedAt), kind: frame.kind, bytes: frame.bytes }));
            }
            onFrame(frame);
          }, onLost),
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
  /**
   * Where to begin, in milliseconds after the beginning of the recording, or what makes that of its header; what lies
   * before it is left out.
   * @defaultValue 0
   */
  readonly from?: number | ((header: RecordingHeader) => number);
  /**
   * Told of what is no frame, at its time: gaps, events, cut lines, ends and beginnings of parts but the first. When it
   * throws, the replay ends with that error.
   * @defaultValue nobody
   */
  readonly onMark?: (mark: RecordingMark) => void;
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
  isIntact: false,
};

/**
 * Reads a recording. The frames carry the arrival times they had; all parts of it are played as one, and the time
 * between them passes as well.
 * A last line that was cut (the recorder was killed) ends the replay like a lost connection; other damage is an error,
 * reported as the `error` of the close.
 * @param lines the lines of the file, without line feeds
 * @throws RecordingFormatError when the first line does not begin a recording, InvalidOptionError when an option cannot
 *   be used. Opening its source a second time throws InvalidRequestError: the lines are read once.
 */
export async function replayOf(
  lines: AsyncIterable<string> | Iterable<string>,
  options: ReplayOptions = {},
): Promise<Replay> {
  const { speed = 1, onMark } = options;
  if (!(speed > 0)) throw new InvalidOptionError('speed has to be above 0; Infinity is as fast as possible.');
  const items = readRecording(lines);
  const first = await items.next();
  // The reader begins with a header or throws.
  if (first.done || first.value.kind !== 'header') throw new RecordingFormatError(1, 'does not begin a recording');
  const { header } = first.value;
  const from = typeof options.from === 'function' ? options.from(header) : (options.from ?? 0);
  if (!(from >= 0 && from < Number.POSITIVE_INFINITY)) throw new InvalidOptionError('from has to be 0 or more.');
  let isOpened = false;
  const open: FrameSource['open'] = async signal => {
    signal?.throwIfAborted();
    if (isOpened) throw new InvalidRequestError('A recording is played once; replayOf reads it again.');
    isOpened = true;
    return player(items, { startedAt: header.startedAt + from, speed, onMark });
  };
  return { header, source: { name: 'recording', capabilities, open } };
}

type Items = AsyncGenerator<RecordingItem, void, undefined>;

interface Pace {
  /** The moment of the recording at which it begins, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly speed: number;
  readonly onMark: ReplayOptions['onMark'];
}

function player(items: Items, pace: Pace): FrameLink {
  const stop = new AbortController();
  const delivery = new Delivery();
  const end = (close: SourceClose) => {
    delivery.end(close);
    return items.return();
  };
  return {
    closed: delivery.closed,
    capabilities,
    read: onFrame => {
      delivery.begin(onFrame);
      void play(items, pace, delivery, stop.signal).then(end, error =>
        // The lines themselves could not be read: a disk or a pipe failed.
        end(isLiveError(error) ? brokenBy(error) : { ...brokenBy(error), reason: 'the recording could not be read' }),
      );
    },
    send: () => {},
    close: () => {
      stop.abort();
      delivery.end(closedByUs);
      // With a reader the player lets go of the lines.
      if (!delivery.isRead) void items.return();
      return delivery.closed;
    },
  };
}

async function play(
  items: Items,
  { startedAt, speed, onMark }: Pace,
  delivery: Delivery,
  stop: AbortSignal,
): Promise<SourceClose> {
  const begun = performance.now();
  let yielded = begun;
  let close = noEnd;
  for await (const item of items) {
    if (item.kind === 'close') close = { code: item.code, reason: item.reason };
    else if (item.kind === 'torn') close = { code: 1006, reason: 'the recording was cut in its last line' };
    else if ('bytes' in item || item.kind === 'header') close = noEnd;
    if (item.at < startedAt) continue;
    for (;;) {
      const now = performance.now();
      const wait = begun + (item.at - startedAt) / speed - now;
      // Even at full speed the process must breathe: timers, signals and writes get a turn now and then.
      if (stop.aborted || !(wait > 1 || now - yielded > 20)) break;
      await sleep(Math.min(Math.max(0, wait), longestTimerMs), stop);
      yielded = performance.now();
    }
    if (stop.aborted) return closedByUs;
    if ('bytes' in item) delivery.give(item.kind, item.bytes, item.at);
    else onMark?.(item);
  }
  return close;
}

/** How a part ends whose recorder was not there for it. */
const noEnd: SourceClose = { code: 1006, reason: 'the recording has no end' };

/** A gap between two parts may be longer than a timer can wait. */
const longestTimerMs = 2 ** 31 - 1;
