/** One gift message, as the ledger reads it. */
export interface GiftLedgerStep<C = undefined> {
  /** Id in the gift catalogue. */
  readonly giftId: number;
  readonly giftName: string;
  /** 1 where the gift can be sent as a streak; 0 where the message does not say, which is taken for one until it ends. */
  readonly giftType: number;
  /** Price of one, in diamonds; 0 where the message does not say. */
  readonly diamondCount: number;
  /** Running total of the streak, not an addition. */
  readonly repeatCount: number;
  /** Whether this is the last message of a streak. */
  readonly repeatEnd: boolean;
  /** The same in all messages of a streak, and new in each; empty or `0` for none. In recordings: when the streak began, in ms. */
  readonly groupId: string;
  readonly userId: string;
  /**
   * Who receives the gift, where several streamers share the room; empty or `0` for the host. A combo over several
   * receivers is one streak for each, so it must be there in all messages of a streak or in none.
   */
  readonly toUserId?: string | undefined;
  readonly msgId: string;
  /** When it came, in milliseconds since 1970, by the clock that `tick` is given too. */
  readonly at: number;
  /** When the service sent it (`common.createTime`), in milliseconds since 1970; only read where there is no group id. */
  readonly sentAt?: number | undefined;
  /** The service's name of the request that sent the gift. A last message repeats that of the one before it. Only read where there is no group id. */
  readonly logId?: string | undefined;
  /** Whether it is older than the connection. */
  readonly isHistory: boolean;
  /** Whatever the caller wants back with each fact of the streak, as of its latest message. Plain JSON where the ledger is saved. */
  readonly context?: C | undefined;
}

/**
 * Why a streak is final: its last message came (`end`, also for gifts without streaks), it was silent for too long or there
 * was no room for it any more (`timeout`), the stream was left (`disconnect`), or its user began another one of the same
 * gift (`next`).
 */
export type GiftClosedBy = 'end' | 'timeout' | 'disconnect' | 'next';

/** What both facts say about a gift. */
export interface GiftSum<C = undefined> {
  /**
   * Names this gift for good: `room:user:gift:group`, with `:receiver` where one is named. Nothing in it depends on when
   * or where the ledger ran, so another process, or this one after a reconnect, gives the same gift the same key; store
   * finals under it and none is stored twice. Without a group id the id of the streak's first seen message stands in
   * its place, as `m…`. What arrives after a final has a key of its own: the first one, `+`, and how many were final.
   */
  readonly giftKey: string;
  /** The key of the first final, where this is the rest of a streak that was taken for finished too early; else undefined. */
  readonly continues: string | undefined;
  readonly giftId: number;
  readonly giftName: string;
  readonly userId: string;
  readonly toUserId: string | undefined;
  readonly groupId: string;
  /** How many so far, under this key. */
  readonly repeatCount: number;
  /** Price of one, in diamonds; 0 while unknown. */
  readonly diamondCount: number;
  /** Worth so far, under this key, in diamonds. */
  readonly diamonds: number;
  /** When its first message came, in milliseconds since 1970. */
  readonly startedAt: number;
  /** When this became known, in milliseconds since 1970. */
  readonly at: number;
  /** Whether all its messages were older than the connection. */
  readonly isHistory: boolean;
  readonly context: C | undefined;
}

/** A gift grew. Every final is preceded by at least one; their deltas add up to it. */
export interface GiftProgress<C = undefined> extends GiftSum<C> {
  readonly type: 'giftProgress';
  /** How many more than in the fact before; 0 where only the price became known. */
  readonly delta: number;
  /** Worth of what was added, in diamonds. */
  readonly diamondsDelta: number;
}

/** A gift is final. Exactly one for each key. */
export interface GiftFinal<C = undefined> extends GiftSum<C> {
  readonly type: 'gift';
  readonly closedBy: GiftClosedBy;
}

/** What the ledger says. */
export type GiftFact<C = undefined> = GiftProgress<C> | GiftFinal<C>;
