import {
  type Gap,
  isLiveError,
  liveEventTypes,
  type RecordingHeader,
  type RecordingMark,
  replayOf,
  type SourceClose,
  TikTokLive,
} from '@livetap/live';
import { wireNamesOf } from './event-names.js';
import type { Outlet } from './outlet.js';
import { PlayedTime } from './played-time.js';
import type { Printer } from './print/printer.js';
import { recordingLines } from './recording-lines.js';
import { RemainingLines } from './remaining-lines.js';
import { type SessionEnd, showing, showRoom } from './session.js';
import type { Stop } from './stop.js';
import { WireTap } from './wire-tap.js';

/** A recording to play. */
export interface Playback {
  readonly path: string;
  /** 1 is as fast as it was, Infinity as fast as possible. */
  readonly speed: number;
  /** Where to begin, in milliseconds after the beginning. @defaultValue 0 */
  readonly from?: ((header: RecordingHeader) => number) | undefined;
  readonly printer: Printer;
  readonly stop: Stop;
  /** Where the printer writes: nothing is read faster than this is read. */
  readonly out: Outlet;
  readonly forMs?: number | undefined;
}

/**
 * Plays a recording through the same pipeline as a live room, and tells where it ends other than properly. Where a stream
 * ends, as in a live room the connection does too; the next stream in the same file is entered at once.
 * @throws FileError when the file cannot be read, RecordingFormatError when it is damaged.
 */
export async function playRecording(playback: Playback): Promise<void> {
  const { path, out, from = () => 0 } = playback;
  await using lines = new RemainingLines(paced(recordingLines(path), out));
  let begin: number | undefined;
  const fromOf = (header: RecordingHeader) => {
    begin ??= header.startedAt + from(header);
    return Math.max(0, begin - header.startedAt);
  };
  let end = await playStream({ ...playback, from: fromOf }, lines.read(), undefined);
  while (end.how === 'streamEnd') {
    const part = await lines.nextPart();
    if (part === undefined) return;
    // The time that was given for all of it runs already.
    end = await playStream({ ...playback, from: fromOf, forMs: undefined }, part, end.at);
  }
}

interface StreamEnd {
  readonly how: 'stopped' | 'streamEnd' | 'over';
  /** Time of what was played last, in milliseconds since 1970. */
  readonly at: number;
}

/** @param before when the stream before it ended; the time between is told as a gap */
async function playStream(
  { speed, from = () => 0, printer, stop, forMs }: Omit<Playback, 'path' | 'out'>,
  lines: AsyncIterable<string>,
  before: number | undefined,
): Promise<StreamEnd> {
  let onMark: (mark: RecordingMark) => void = () => {};
  const { header, source } = await replayOf(lines, { speed, onMark: mark => onMark(mark), from });
  const { uniqueId, roomId, startedAt } = header;
  const wire = printer.isRaw ? new WireTap(wireNamesOf(printer.wants)) : undefined;
  const time = new PlayedTime(startedAt + from(header), speed);
  let close: SourceClose | undefined;
  let frames = 0;
  const open: typeof source.open = async signal => {
    const link = await source.open(signal);
    wire?.begin(uniqueId, roomId);
    void link.closed.then(closed => {
      close = closed;
    });
    return {
      ...link,
      read: onFrame =>
        link.read(frame => {
          time.set(frame.receivedAt);
          frames += 1;
          onFrame(frame);
          wire?.give(frame);
        }),
    };
  };
  const live = new TikTokLive({ uniqueId, source: { ...source, open }, clock: time, raw: false });
  const show = showing(live, printer);
  // What frames show to be missing the recorder has written down as well; whoever is first tells it.
  const gaps = new Set<string>();
  const isNews = ({ from, reason }: Pick<Gap, 'from' | 'reason'>) => {
    const gap = `${from} ${reason}`;
    const isNew = !gaps.has(gap);
    gaps.add(gap);
    return isNew;
  };
  onMark = mark => {
    const { at } = mark;
    time.set(at);
    if (mark.kind === 'gap' && isNews(mark)) {
      show({ v: 1, type: 'gap', at, from: mark.from, to: at, reason: mark.reason });
    }
    // Events of the room follow from its frames, and are shown where they do.
    if (mark.kind === 'event' && !(liveEventTypes as readonly string[]).includes(mark.event)) {
      show({ v: 1, type: 'mark', at, event: mark.event, data: mark.data });
    }
  };
  if (before !== undefined && before < startedAt) {
    show({ v: 1, type: 'gap', at: startedAt, from: before, to: startedAt, reason: 'the stream had ended' });
  }
  let hasEnded = false;
  live.on('streamEnd', () => {
    hasEnded = true;
  });
  let end: SessionEnd = 'ended';
  try {
    const played = { now: () => time.last, greeting: `replaying @${uniqueId}, room ${roomId}`, isNews };
    end = await showRoom({ live, roomId, printer, stop, forMs, wire, played });
  } catch (error) {
    // Without a single batch the room is never entered; an empty evening is no failure, a damaged file is one.
    if (!isLiveError(error) || error.code !== 'SOCKET_CLOSED') throw error;
  }
  if (close?.error !== undefined) throw close.error;
  if (end === 'stopped') return { how: 'stopped', at: time.last };
  if (frames === 0 && from(header) > 0) printer.note('nothing was recorded from then on');
  if (close !== undefined && close.code !== 1000) {
    printer.note(`the recording ends: ${close.reason || `code ${close.code}`}`);
  }
  return { how: hasEnded ? 'streamEnd' : 'over', at: time.last };
}

/** Reads no faster than the output is read, so that nothing has to be dropped. */
async function* paced(lines: AsyncIterable<string>, out: Outlet): AsyncGenerator<string> {
  for await (const line of lines) {
    yield line;
    await out.drained();
  }
}
