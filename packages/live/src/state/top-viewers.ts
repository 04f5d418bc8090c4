import type { Fold } from './fold.js';
import { keptUser, type RoomViewersEvent, type TopViewer } from './room-state-events.js';

/** The service ranks at most so many. */
export const mostTopViewers = 20;

/** The viewers with most coins, best first, as the service ranks them: at most 20. Those who left are not among them. */
export const topViewers: Fold<readonly TopViewer[], RoomViewersEvent> = {
  initial: [],
  apply(ranked, { topViewers: told }) {
    if (told === undefined || isSameRanking(ranked, told)) return ranked;
    const kept = told.map(({ rank, coins, user }) => ({ rank, coins, user: keptUser(user) }));
    const isInOrder = kept.every(({ rank }, index) => index === 0 || rank >= (kept[index - 1]?.rank ?? 0));
    if (!isInOrder) kept.sort((a, b) => a.rank - b.rank);
    return kept.length > mostTopViewers ? kept.slice(0, mostTopViewers) : kept;
  },
};

function isSameRanking(a: readonly TopViewer[], b: readonly TopViewer[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ rank, coins, user }, index) => {
    const other = b[index];
    return rank === other?.rank && coins === other.coins && user.userId === other.user.userId;
  });
}
