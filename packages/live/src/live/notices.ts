import type { ProviderQuota } from '../euler/quota.js';
import type { RoomInfo } from '../lookup/replies.wire.js';
import type { RoomStateChange } from '../state/room-state.js';
import type { ConnectionStatus } from '../supervision/status.js';
import type { Gap } from '../supervision/supervised-room.js';

/** A quota of which little is left. */
export interface LowQuota extends ProviderQuota {
  /** Whose: one of the `sources` of the status. */
  readonly source: string;
}

/** A {@link LowQuota} in words. */
export function lowQuotaText({ source, remaining, limit, resetsAt }: LowQuota): string {
  const until = resetsAt === undefined ? '' : ` until ${new Date(resetsAt).toISOString()}`;
  return `only ${remaining}${limit === undefined ? '' : ` of ${limit}`} calls of ${source} are left${until}`;
}

/** What is said about the connection, and not about the room. */
export interface LiveNotices {
  /** The room is entered, the first time or again. */
  readonly connected: () => void;
  /**
   * The connection is over; whether it will be made again is in the status.
   * @param code WebSocket close code: 1000 after our own close, 1006 when it was lost
   * @param reason in plain words
   */
  readonly disconnected: (code: number, reason: string) => void;
  /**
   * What the service says about the room, once for each stream and each `connect()`, right after `connected`. Not told where the
   * service was not asked, or did not answer.
   */
  readonly roomInfo: (info: RoomInfo) => void;
  /** Every change of the status. */
  readonly status: (status: ConnectionStatus) => void;
  /**
   * The state of the room has changed: once for each batch that changes it, after its events, and once for what changes by time.
   * Not told where no state is folded.
   */
  readonly state: (change: RoomStateChange) => void;
  /** A stretch of time from which something may be missing. Comes before the events that follow it. */
  readonly gap: (gap: Gap) => void;
  /**
   * Little is left of what a sign provider allows: less than a tenth, until a time that is more than an hour away. Told once until
   * the quota begins anew, by the room that hears of it, whichever rooms spend it; without a listener it goes to the logger.
   */
  readonly quotaLow: (quota: LowQuota) => void;
  /**
   * Something went wrong: a {@link LiveError} with `code` and `hint`. Without a listener it goes to the logger; it is never
   * thrown and never silent.
   */
  readonly error: (error: Error) => void;
}

/** Every notice, once: the type system sees to it that none is missing. */
export const liveNotices: { readonly [N in keyof LiveNotices]: true } = {
  connected: true,
  disconnected: true,
  roomInfo: true,
  status: true,
  state: true,
  gap: true,
  quotaLow: true,
  error: true,
};
