import { enterRoom } from './entry.js';
import type { FrameLimits } from './frames/limits.js';
import type { MessageReaders } from './messages/reader.js';
import type { SeenIds } from './messages/seen-ids.js';
import { connectionDefaults } from './options.js';
import { type LiveClock, machineClock } from './platform/clock.js';
import type { RoomOptions } from './room.js';
import type { SocketSettings } from './settings.js';
import { openWithin } from './sources/open-within.js';
import { type LineWriter, recordingOf } from './sources/recording.js';
import { capabilitiesOf, type FrameSource, type StreamPosition } from './sources/source.js';
import { StreamClocks } from './state/stream-clocks.js';
import type { StreamMeter } from './state/stream-health.js';
import type { RoomLink } from './supervision/link.js';

/** What is needed to open a source and to enter a room over it. */
export interface OpenRoomOptions extends Pick<RoomOptions, 'onFrame' | 'onEntered' | 'onBatch' | 'onLost' | 'onError'> {
  readonly roomId: string;
  readonly uniqueId: string;
  readonly source: FrameSource;
  /** Where to go on after an interruption. @defaultValue the present */
  readonly position?: StreamPosition | undefined;
  readonly signal: AbortSignal;
  readonly socket: SocketSettings;
  readonly limits: FrameLimits;
  readonly meter: StreamMeter;
  /** The time of the entry, of heartbeats and clocks. @defaultValue that of this machine */
  readonly clock?: LiveClock | undefined;
  readonly seen: SeenIds;
  /** Told where every frame is to be written to as well. */
  readonly record: LineWriter | undefined;
  /** Makes the readers of the room. @param onStreamEnd to be called when the service says that the stream is over */
  readonly readers: (onStreamEnd: () => void) => MessageReaders;
}

/** Close code of a connection that was lost. */
const lostCode = 1006;

/**
 * Opens a source and enters the room over it, once.
 * @returns the room, entered
 * @throws the error of the source, SocketClosedError when it closes before the room is entered, or the signal's reason.
 */
export async function openRoom(options: OpenRoomOptions): Promise<RoomLink> {
  const { roomId, uniqueId, signal, socket, record, onError } = options;
  const { staleAfterMs } = socket;
  const source =
    record === undefined
      ? options.source
      : recordingOf(options.source, { uniqueId, roomId }, record, error => onError('nothing more is recorded', error));
  const { position: from } = options;
  const link = await openWithin(source, { signal, position: from, timeoutMs: socket.openTimeoutMs, onError });
  let silence: string | undefined;
  let isStreamEnd = false;
  // A source of somebody else may break its contract here too.
  const close = () => void link.close().catch(error => onError('the source did not close', error));
  const clocks = new StreamClocks((options.clock ?? machineClock).now());
  const { entered, closed, position } = enterRoom({
    ...{ roomId, link, signal, clocks, clock: options.clock, onError },
    ...{ limits: options.limits, meter: options.meter, seen: options.seen },
    ...{ onFrame: options.onFrame, onEntered: options.onEntered, onBatch: options.onBatch, onLost: options.onLost },
    readers: options.readers(() => {
      isStreamEnd = true;
      close();
    }),
    heartbeatIntervalMs:
      socket.heartbeatIntervalMs ?? link.heartbeatIntervalMs ?? connectionDefaults.heartbeatIntervalMs,
    enterTimeoutMs: socket.enterTimeoutMs,
    staleAfterMs,
    onStale: () => {
      silence ??= `nothing came for ${staleAfterMs / 1000} s`;
      close();
    },
    onOver: close,
  });
  try {
    await entered;
  } catch (error) {
    await link.close();
    throw error;
  }
  return {
    roomId,
    clocks,
    position,
    capabilities: capabilitiesOf(link),
    closed: closed.then(end => ({ ...end, ...(silence && { code: lostCode, reason: silence }), isStreamEnd })),
    close: async () => {
      await link.close().catch(error => onError('the source did not close', error));
      await closed;
    },
  };
}
