import { type FrameSource, isLiveError, replayOf, type SourceClose, TikTokLiveConnection } from '@livetap/live';
import { defineCommand } from '../command.js';
import type { Outlet } from '../outlet.js';
import { replaySpeed } from '../readers.js';
import { recordingLines } from '../recording-lines.js';
import { type SessionEnd, showRoom } from '../session.js';
import { Stop } from '../stop.js';
import { outputOptions, printerFor } from './output-options.js';

/** Plays a recording through the same pipeline as a live room. */
export const replay = defineCommand({
  name: 'replay',
  about: 'play a recording again',
  positionals: ['<file>'],
  options: {
    speed: { value: '<n>', about: 'how many times faster; max or 0 is as fast as possible', read: replaySpeed },
    ...outputOptions,
  },
  examples: ['replay evening.jsonl --speed 10', 'replay evening.jsonl --speed max --json > evening.events.jsonl'],
  async run({ positionals: [path = ''], options }, io) {
    using stop = new Stop(io.out.gone);
    const { header, source } = await replayOf(paced(recordingLines(path), io.out), { speed: options.speed ?? 1 });
    const { uniqueId, roomId } = header;
    const observed = observe(source, header.startedAt);
    const connection = new TikTokLiveConnection(uniqueId, { source: observed.source });
    const printer = printerFor(options, io);
    let end: SessionEnd | undefined;
    try {
      end = await showRoom({
        connection,
        roomId,
        printer,
        stop,
        forMs: options.for,
        arrivedAt: observed.arrivedAt,
        greeting: `replaying @${uniqueId}, room ${roomId}`,
      });
    } catch (error) {
      // Without a single batch the room is never entered; an empty evening is no failure, a damaged file is one.
      if (!isLiveError(error) || error.code !== 'SOCKET_CLOSED') throw error;
    }
    const close = observed.close();
    if (close?.error !== undefined) throw close.error;
    if (end?.how !== 'stopped' && close !== undefined && close.code !== 1000) {
      printer.note(`the recording ends: ${close.reason || `code ${close.code}`}`);
    }
  },
});

/** Reads no faster than the output is read, so that nothing has to be dropped. */
async function* paced(lines: AsyncIterable<string>, out: Outlet): AsyncGenerator<string> {
  for await (const line of lines) {
    yield line;
    await out.drained();
  }
}

/** Passes a source through and remembers when its frames arrived and how it closed. */
function observe(source: FrameSource, startedAt: number) {
  let at = startedAt;
  let close: SourceClose | undefined;
  const observed: FrameSource = {
    name: source.name,
    async open(signal) {
      const link = await source.open(signal);
      void link.closed.then(closed => {
        close = closed;
      });
      return {
        ...link,
        read: onFrame =>
          link.read(frame => {
            at = frame.receivedAt;
            onFrame(frame);
          }),
      };
    },
  };
  return { source: observed, arrivedAt: () => at, close: () => close };
}
