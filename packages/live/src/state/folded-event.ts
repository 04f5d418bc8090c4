import { isJoin } from '../events/live/audience.js';
import type { BattleArmiesEvent, BattleEvent } from '../events/live/battle.js';
import type { LiveEvent } from '../events/live/event-map.js';
import { isSocialJoin } from '../events/live/social.js';
import type { RoomBattleEvent, RoomStateEvent } from './room-state-events.js';

/** What an event says to the state of its room; undefined for one that changes nothing there. */
export function foldedEvent(event: LiveEvent): RoomStateEvent | undefined {
  switch (event.type) {
    case 'chat':
      return event;
    case 'member':
      return isJoin(event) ? event : undefined;
    case 'social':
      if (isSocialJoin(event)) return { ...event, type: 'member' };
      return event.action === 'other' ? undefined : { ...event, type: event.action };
    case 'like': {
      const { id, at, user, likeCount: count, totalLikes: total } = event;
      return { type: 'like', id, at, user, count, total };
    }
    case 'gift':
    case 'giftProgress':
      return { ...event, giftId: Number(event.giftId) };
    case 'roomUserSeq': {
      const { id, at, viewerCount: viewers, topViewers } = event;
      return { type: 'roomUser', id, at, viewers, topViewers };
    }
    case 'battle':
    case 'battleArmies':
      return foldedBattle(event);
    case 'goal':
      return event;
    default:
      return undefined;
  }
}

/** An invitation is no battle yet. */
const notBegun: ReadonlySet<string> = new Set(['invited', 'rejected', 'cancelled']);

function foldedBattle(event: BattleEvent | BattleArmiesEvent): RoomBattleEvent | undefined {
  const { id, at, battleId, startedAt, durationMs, endsAt, teams } = event;
  const isBattle = event.type === 'battle';
  if (isBattle && notBegun.has(event.status)) return undefined;
  const isOver = isBattle ? event.status === 'ended' : event.isFinal;
  // News of the battle itself repeat no scores while it runs: a zero there is none.
  const sides = teams.map(({ teamId: sideId, hosts, score }) => ({
    sideId,
    hosts,
    score: isBattle && !isOver && score === 0 ? undefined : score,
  }));
  const scoredAt = isBattle ? undefined : event.scoredAt;
  const winner = isBattle ? event.winner : undefined;
  return { type: 'battle', id, at, battleId, startedAt, durationMs, endsAt, sides, scoredAt, isOver, winner };
}
