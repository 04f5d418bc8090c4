import type { MethodMessages } from '../gen/registry.js';
import type { Fold } from './fold.js';

/** Counters of a room since the fold began. */
export interface RoomTotals {
  /** Viewers now; 0 until the service says. */
  readonly viewers: number;
  readonly peakViewers: number;
  /** Likes of the room. Never goes back, although the service interleaves two counters. */
  readonly likes: number;
  /** Without those from before the fold began, which are shown again at the start. */
  readonly comments: number;
  readonly joins: number;
  readonly follows: number;
  readonly shares: number;
  /** Gifts that are final: streaks that ended, and gifts that cannot be sent as a streak. */
  readonly gifts: number;
  /** Their worth in diamonds. */
  readonly diamonds: number;
}

/** The events that totals are made of; others are ignored. */
export type TotalsEvent =
  | { readonly type: 'chat' | 'member' | 'follow' | 'share' }
  | { readonly type: 'roomUser'; readonly data: Pick<MethodMessages['WebcastRoomUserSeqMessage'], 'viewerCount'> }
  | { readonly type: 'like'; readonly data: Pick<MethodMessages['WebcastLikeMessage'], 'totalLikeCount'> }
  | { readonly type: 'gift'; readonly data: GiftStep };

/** What of a gift message decides about totals. */
export type GiftStep = Pick<MethodMessages['WebcastGiftMessage'], 'repeatCount' | 'repeatEnd' | 'giftDetails'>;

/**
 * Whether a gift message is the last word about its gift. Gifts of type 1 come once per step of a streak with a running
 * total, and a last time with `repeatEnd` 1; adding all of them up would count most gifts several times.
 */
export function isFinalGift({ giftDetails, repeatEnd }: GiftStep): boolean {
  return giftDetails?.giftType !== 1 || repeatEnd === 1;
}

/** Worth of a gift message in diamonds: price times running total. */
export function diamondsOf({ giftDetails, repeatCount }: GiftStep): number {
  return (giftDetails?.diamondCount ?? 0) * Math.max(1, repeatCount);
}

/** Counters that are changed in place. */
export type RunningTotals = { -readonly [K in keyof RoomTotals]: RoomTotals[K] };

/** Takes an event into account in place, as nearly every message of a room counts; whether anything changed. */
export function countInto(totals: RunningTotals, event: TotalsEvent): boolean {
  switch (event.type) {
    case 'chat':
      totals.comments += 1;
      return true;
    case 'member':
      totals.joins += 1;
      return true;
    case 'follow':
      totals.follows += 1;
      return true;
    case 'share':
      totals.shares += 1;
      return true;
    case 'roomUser': {
      const viewers = event.data.viewerCount;
      if (viewers === totals.viewers) return false;
      totals.viewers = viewers;
      totals.peakViewers = Math.max(totals.peakViewers, viewers);
      return true;
    }
    case 'like': {
      const { totalLikeCount } = event.data;
      if (!(totalLikeCount > totals.likes)) return false;
      totals.likes = totalLikeCount;
      return true;
    }
    case 'gift': {
      if (!isFinalGift(event.data)) return false;
      totals.gifts += Math.max(1, event.data.repeatCount);
      totals.diamonds += diamondsOf(event.data);
      return true;
    }
    default:
      return false;
  }
}

/** Counters of a room. */
export const roomTotals: Fold<RoomTotals, TotalsEvent> = {
  initial: {
    viewers: 0,
    peakViewers: 0,
    likes: 0,
    comments: 0,
    joins: 0,
    follows: 0,
    shares: 0,
    gifts: 0,
    diamonds: 0,
  },
  apply(state, event) {
    const next = { ...state };
    return countInto(next, event) ? next : state;
  },
};
