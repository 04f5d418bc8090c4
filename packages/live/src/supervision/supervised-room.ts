import type { Candidate, CandidateList } from './candidates.js';
import type { Presence, RoomLink } from './link.js';
import type { ConnectionStatus, SourceStatus } from './status.js';
import type { WatchEnd } from './watch.js';

/** A stretch of time from which something may be missing. */
export interface Gap {
  /** When the last message before it was said, in milliseconds since 1970: until then everything was delivered. */
  readonly from: number;
  /** In milliseconds since 1970: from then on everything is delivered again. */
  readonly to: number;
  /** In plain words. */
  readonly reason: string;
}

/** Told that a room is entered, and which one it really is. */
export type OnEntered = (roomId: string) => void;

/** What a supervisor needs of the room it keeps open. */
export interface SupervisedRoom<C extends Candidate> {
  /** How the ways to the room stand. */
  readonly sources: () => readonly SourceStatus[];
  /** The ways to read the room, for one run. */
  readonly candidates: () => CandidateList<C>;
  /**
   * Waits until it is the turn of this room to be looked for, among those of the process.
   * @param onWait told until when, as it looks, in milliseconds since 1970
   * @throws the signal's reason.
   */
  readonly turn: (signal: AbortSignal, onWait: (nextAt: number) => void) => Promise<void>;
  /** Finds the room. @throws UserOfflineError when the streamer is not live. */
  readonly find: (signal: AbortSignal) => Promise<string>;
  /** Whether the streamer is live, by the cheapest way that needs no signer. */
  readonly isLive: (signal: AbortSignal) => Promise<boolean>;
  /** Asks for the room. Rejects when it cannot be asked. */
  readonly ask: (roomId: string, signal: AbortSignal) => Promise<Presence>;
  /**
   * Opens a source and enters the room.
   * @param onEntered call it in the turn in which the room proves to be entered, before its messages are given to listeners
   */
  readonly open: (candidate: C, roomId: string, signal: AbortSignal, onEntered: OnEntered) => Promise<RoomLink>;
  readonly viewers: () => number | undefined;
  readonly isPaused: () => boolean;
  readonly onStatus: (status: ConnectionStatus) => void;
  readonly onGap: (gap: Gap) => void;
  /** A room is entered, the first time or again. */
  readonly onOpen: (link: RoomLink, source: string) => void;
  /** A link is over. */
  readonly onClose: (end: WatchEnd) => void;
  /** What went wrong and was got over. */
  readonly onError: (info: string, error: Error) => void;
}
