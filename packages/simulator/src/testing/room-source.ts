import {
  type FrameLink,
  type FrameSource,
  InvalidRequestError,
  type RawFrame,
  type SourceClose,
  UserOfflineError,
} from '@livetap/live';
import type { Clock } from '../clock.js';
import { batchFrame, entryFrame, type OutgoingFrame } from '../push/outgoing-frame.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Watcher } from '../room/watcher.js';

/** So many of the last comments are told to whoever comes in, as the service does. */
const historyLength = 6;

/**
 * A room as a source in the same process: what the room sends is read in the turn in which it is sent, and what it sends before
 * somebody reads waits. Each opening begins with the last comments, as the service does it.
 */
export function roomSource(room: SimulatedRoom, clock: Clock): FrameSource {
  const capabilities = { isDialogue: false };
  return {
    name: 'test',
    capabilities,
    async open(signal) {
      signal?.throwIfAborted();
      if (!room.broadcast.onAir) {
        throw new UserOfflineError(`@${room.uniqueId} is not live.`, { roomId: room.roomId });
      }
      return { capabilities, ...openLink(room, clock) };
    },
  };
}

function openLink(room: SimulatedRoom, clock: Clock): FrameLink {
  let onFrame: Parameters<FrameLink['read']>[0] | undefined;
  const waiting: RawFrame[] = [];
  let frames = 0;
  let settle: (close: SourceClose) => void = () => {};
  const closed = new Promise<SourceClose>(resolve => {
    settle = resolve;
  });
  let isOver = false;
  const give = ({ bytes }: OutgoingFrame) => {
    const frame = { kind: 'frame', bytes, receivedAt: clock.now() } as const;
    // While it works off what waited, what comes waits behind that.
    if (onFrame === undefined || waiting.length > 0) waiting.push(frame);
    else if (!isOver) onFrame(frame);
  };
  const end = (close: SourceClose) => {
    isOver = true;
    room.leave(watcher);
    settle(close);
  };
  const watcher: Watcher = {
    acceptsGzip: false,
    deliver: batch => give(batchFrame(batch, ++frames, false)),
    close: code => end({ code, reason: '' }),
  };
  give(entryFrame(room.entryBatch(), ++frames));
  const history = room.historyBatch(historyLength);
  if (history !== undefined) watcher.deliver(history);
  room.enter(watcher);
  return {
    closed,
    read(reader) {
      if (onFrame !== undefined) throw new InvalidRequestError('A link is read once, and somebody reads this one.');
      onFrame = reader;
      // What is heard may have made its reader leave.
      for (let next = waiting[0]; next !== undefined && !isOver; next = waiting[0]) {
        reader(next);
        waiting.shift();
      }
    },
    send() {},
    close() {
      end({ code: 1000, reason: 'closed' });
      return closed;
    },
  };
}
