import type { RoomView } from '../room-view.js';
import { counted } from './numbers.js';

/** The status line: how the room stands now. */
export function statusText({ uniqueId, state, totals }: RoomView): string {
  const { viewers, likes, diamonds, comments } = totals;
  return [
    `@${uniqueId} ${state}`,
    counted(viewers, 'viewer'),
    counted(likes, 'like'),
    counted(diamonds, 'diamond'),
    counted(comments, 'comment'),
  ].join(' · ');
}

/** The last line: what was counted while we were there. */
export function summaryText({ totals }: RoomView): string {
  const { comments, gifts, diamonds, likes, joins, follows, shares, peakViewers } = totals;
  return [
    counted(comments, 'comment'),
    `${counted(gifts, 'gift')} (${counted(diamonds, 'diamond')})`,
    counted(likes, 'like'),
    counted(joins, 'join'),
    counted(follows, 'follow'),
    counted(shares, 'share'),
    `at most ${counted(peakViewers, 'viewer')}`,
  ].join(' · ');
}
