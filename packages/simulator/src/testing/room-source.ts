import {
  type FrameLink,
  type FrameSource,
  InvalidRequestError,
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
 * A room as a source in the same process: what the room sends is read in the turn in which it is sent. Each opening
 * begins with the last comments, as the service does it.
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
  let frames = 0;
  let settle: (close: SourceClose) => void = () => {};
  const closed = new Promise<SourceClose>(resolve => {
    settle = resolve;
  });
  let isOver = false;
  const give = ({ bytes }: OutgoingFrame) => {
    if (!isOver) onFrame?.({ kind: 'frame', bytes, receivedAt: clock.now() });
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
  return {
    closed,
    read(reader) {
      if (onFrame !== undefined) throw new InvalidRequestError('A link is read once, and somebody reads this one.');
      onFrame = reader;
      give(entryFrame(room.entryBatch(), ++frames));
      const history = room.historyBatch(historyLength);
      if (history !== undefined) watcher.deliver(history);
      // What is heard may have made its reader leave.
      if (!isOver) room.enter(watcher);
    },
    send() {},
    close() {
      end({ code: 1000, reason: 'closed' });
      return closed;
    },
  };
}
