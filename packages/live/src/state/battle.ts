import type { Fold } from './fold.js';
import { type BattleSide, keptUser, type RoomBattleEvent } from './room-state-events.js';

/** A side with its score. */
export interface ScoredSide extends BattleSide {
  readonly score: number;
}

/** The battle of a room: the one that runs, or the last one. */
export interface Battle {
  readonly battleId: string;
  /** In milliseconds since 1970; undefined while unknown. */
  readonly startedAt: number | undefined;
  /** When its time is up, in milliseconds since 1970; undefined while unknown. See {@link battleRemainingMs}. */
  readonly endsAt: number | undefined;
  /** In the order in which they became known. */
  readonly sides: readonly ScoredSide[];
  /** When the service counted the scores, in milliseconds since 1970; 0 while it did not say. */
  readonly scoredAt: number;
  /** Whether the service said that it is over; its time may be up before. */
  readonly isOver: boolean;
  /** The id of the side that won; `draw`, or undefined while it runs. */
  readonly winner: string | undefined;
}

/** Most sides that are kept; the service pairs up to four streamers. What is more is ignored. */
const mostSides = 16;

/** What {@link roomBattle} keeps. */
export interface BattleState {
  readonly battle: Battle | undefined;
  /** The battle before this one: what comes late of it is not a new one. */
  readonly before: string | undefined;
}

/** How long a battle has to go, in milliseconds; 0 when its time is up or it is over, undefined while unknown. */
export function battleRemainingMs({ endsAt, isOver }: Battle, now: number): number | undefined {
  if (isOver) return 0;
  return endsAt === undefined ? undefined : Math.max(0, endsAt - now);
}

/**
 * The battle of a room. Messages about a battle tell parts of it (who, scores, the end), which are put together. Scores that
 * were counted before those that are known are ignored, as is what comes after the end or of the battle before.
 */
export const roomBattle: Fold<BattleState, RoomBattleEvent> = {
  initial: { battle: undefined, before: undefined },
  apply(state, event) {
    const { battle } = state;
    if (battle?.battleId === event.battleId) {
      const next = merge(battle, event);
      return next === battle ? state : { ...state, battle: next };
    }
    if (event.battleId === state.before || isBefore(event, battle)) return state;
    const empty: Battle = {
      battleId: event.battleId,
      startedAt: undefined,
      endsAt: undefined,
      sides: [],
      scoredAt: 0,
      isOver: false,
      winner: undefined,
    };
    return { battle: merge(empty, event), before: battle?.battleId };
  },
};

function merge(battle: Battle, event: RoomBattleEvent): Battle {
  // The last scores may come before the message that says who won.
  if (battle.isOver && event.winner === undefined) return battle;
  const startedAt = event.startedAt ?? battle.startedAt;
  const endsAt = event.endsAt ?? sumOf(startedAt, event.durationMs) ?? battle.endsAt;
  const scoredAt = event.scoredAt ?? battle.scoredAt;
  // The result at the end stands, whenever it was counted.
  const isCurrent = event.isOver || scoredAt >= battle.scoredAt;
  const sides = mergeSides(battle.sides, event.sides, isCurrent);
  const isSame = startedAt === battle.startedAt && endsAt === battle.endsAt && sides === battle.sides;
  const isOver = battle.isOver || event.isOver;
  const winner = isOver ? (event.winner ?? winnerOf(sides)) : undefined;
  const isEndSame = isOver === battle.isOver && winner === battle.winner;
  if (isSame && isEndSame && scoredAt <= battle.scoredAt) return battle;
  return {
    battleId: battle.battleId,
    startedAt,
    endsAt,
    sides,
    scoredAt: Math.max(scoredAt, battle.scoredAt),
    isOver,
    winner,
  };
}

function sumOf(startedAt: number | undefined, durationMs: number | undefined): number | undefined {
  return startedAt === undefined || durationMs === undefined ? undefined : startedAt + durationMs;
}

function mergeSides(
  known: readonly ScoredSide[],
  told: readonly BattleSide[],
  isCurrent: boolean,
): readonly ScoredSide[] {
  const sides = [...known];
  for (const { sideId, hosts, score } of told) {
    const index = sides.findIndex(side => side.sideId === sideId);
    const side = sides[index];
    if (side === undefined) {
      if (sides.length < mostSides) sides.push({ sideId, hosts: hosts.map(keptUser), score: score ?? 0 });
      continue;
    }
    const newScore = isCurrent && score !== undefined ? score : side.score;
    // Who stands on a side is told with the battle, not with each score.
    const isNewHosts = hosts.length > 0 && !hosts.every((host, place) => host.userId === side.hosts[place]?.userId);
    if (newScore === side.score && !isNewHosts) continue;
    sides[index] = { sideId, hosts: isNewHosts ? hosts.map(keptUser) : side.hosts, score: newScore };
  }
  const isSame = sides.length === known.length && sides.every((side, index) => side === known[index]);
  return isSame ? known : sides;
}

/** Whether an event is of a battle that began before this one. */
function isBefore(event: RoomBattleEvent, battle: Battle | undefined): boolean {
  return event.startedAt !== undefined && battle?.startedAt !== undefined && event.startedAt < battle.startedAt;
}

function winnerOf(sides: readonly ScoredSide[]): string | undefined {
  // One side alone is not known to have won.
  if (sides.length < 2) return undefined;
  const best = Math.max(...sides.map(side => side.score));
  const winners = sides.filter(side => side.score === best);
  return winners.length > 1 ? 'draw' : winners[0]?.sideId;
}
