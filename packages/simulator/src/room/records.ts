import type { SimulatedMessage } from '../messages/draft.js';

/** A frame that was sent to the sockets of a room. */
export interface SentFrame {
  /** Id of the frame; a client repeats it in its ack. */
  readonly logId: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly messages: readonly SimulatedMessage[];
  /** Whether its batch was gzipped for the clients that accept that. */
  readonly compressed: boolean;
  /** How many sockets it went to. */
  readonly receivers: number;
}

/** A client entered the room. */
export interface EntryRecord {
  readonly atMs: number;
  readonly roomId: string;
  readonly enterUniqueId: string;
}

/** A client confirmed a frame. */
export interface AckRecord {
  readonly atMs: number;
  readonly logId: string;
  /** The payload as text: what the frame gave as `internalExt`, `-`, or nothing, depending on the client. */
  readonly payload: string;
}

/** A client said that it is still there. */
export interface HeartbeatRecord {
  readonly atMs: number;
  /** `0` in the short form that old clients send. */
  readonly roomId: string;
  /** Counts from 1; `0` when the client does not count. */
  readonly sequence: string;
}

/** A client polled the room over HTTP. */
export interface PollRecord {
  readonly atMs: number;
  /** What the client gave; empty in its first poll. */
  readonly cursor: string;
  /** How many messages it got. */
  readonly messages: number;
}

/** Adds to a log that keeps at least the last `keep` items. */
export function remember<T>(log: T[], item: T, keep: number): void {
  log.push(item);
  // Cutting in blocks, because moving the rest of a long list for every item would be slow.
  if (log.length > keep + 1000) log.splice(0, log.length - keep);
}
