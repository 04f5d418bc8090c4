import { isOpen, type RoomView } from '../room-view.js';
import { counted } from './numbers.js';
import { waitingWords } from './status-words.js';

/** The status line: how the room stands now. @param now in milliseconds since 1970 */
export function statusText({ uniqueId, status, totals }: RoomView, now: number): string {
  if (!isOpen(status)) return `@${uniqueId} ${waitingWords(status, now)}`;
  const { viewers, likes, diamonds, comments } = totals;
  return [
    `@${uniqueId} ${status.state}`,
    counted(viewers, 'viewer'),
    counted(likes, 'like'),
    counted(diamonds, 'diamond'),
    counted(comments, 'comment'),
  ].join(' · ');
}

/** The last line: what was counted while we were there. */
export function summaryText({ totals }: Pick<RoomView, 'totals'>): string {
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
