import type { SourceCapabilities, SourceClose, StreamPosition } from '../sources/source.js';
import type { StreamClocks } from '../state/stream-clocks.js';

/** A room that was entered. */
export interface RoomLink {
  /** The room that is really read. */
  readonly roomId: string;
  readonly capabilities: SourceCapabilities;
  /** Its signs of life. */
  readonly clocks: StreamClocks;
  /** Where the stream is, for the next link to go on from; undefined while no batch said so. */
  readonly position: () => StreamPosition | undefined;
  /** Resolves once, when nothing will come any more. Never rejects. */
  readonly closed: Promise<RoomLinkEnd>;
  /** Ends it and waits until it has ended. */
  close(): Promise<void>;
}

/** How a room's link ended. */
export interface RoomLinkEnd extends SourceClose {
  /** Whether the service said before that the stream is over. */
  readonly isStreamEnd: boolean;
}

/** What the service says of a room. */
export interface Presence {
  /** A paused stream is. */
  readonly isLive: boolean;
  /** Whether the host has paused the stream; undefined where it is not said. */
  readonly isPaused: boolean | undefined;
  /** How many are watching; undefined where it is not said. */
  readonly viewers: number | undefined;
}
