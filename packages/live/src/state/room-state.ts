import { InvalidOptionError } from '../errors.js';
import { type Battle, type BattleState, roomBattle } from './battle.js';
import type { RunningFold } from './fold.js';
import { type Goal, roomGoals } from './goals.js';
import { isSavedLeaderboard, Leaderboard, type LeaderboardEntry, type SavedLeaderboard } from './leaderboard.js';
import type { RoomStateEvent, RoomUser, TopViewer } from './room-state-events.js';
import { hasFields, isListOf, requireSaved } from './saved-form.js';
import { type StreakInFlight, StreaksInFlight } from './streaks-in-flight.js';
import { topViewers } from './top-viewers.js';
import { countInto, type RoomTotals, type RunningTotals, roomTotals, type TotalsEvent } from './totals.js';
import { requireWholeNumbers } from './whole-number.js';

/** What a room's leaderboards rank: diamonds of final gifts, likes, comments. */
export type LeaderboardName = 'diamonds' | 'likes' | 'comments';

/** What is true of a room now. Plain data; what was given out does not change any more. */
export interface RoomSnapshot {
  /** Viewers now and at most, likes, and what was counted since the state began. */
  readonly totals: RoomTotals;
  /** The viewers with most coins, best first, as the service ranks them: at most 20. */
  readonly topViewers: readonly TopViewer[];
  /** Best first. What was counted since the state began, not what the service ranks. */
  readonly leaderboards: Readonly<Record<LeaderboardName, readonly LeaderboardEntry[]>>;
  /** Gifts that are not final, the one that began first at the front. */
  readonly streaks: readonly StreakInFlight[];
  /** The battle that runs, or the last one. */
  readonly battle: Battle | undefined;
  readonly goals: readonly Goal[];
}

/** A part of the state that can change by itself. */
export type RoomPart = keyof RoomSnapshot;

/** That the state of a room has changed. */
export interface RoomStateChange {
  /** What is not as it was: each part once. */
  readonly parts: readonly RoomPart[];
  /** The state as it is when this is asked for, which costs its size once for each change. */
  readonly snapshot: RoomSnapshot;
}

/** Options of {@link RoomState}. */
export interface RoomStateOptions {
  /**
   * How many places a leaderboard has.
   * @defaultValue 20
   */
  readonly places?: number;
  /**
   * How many users a leaderboard remembers. When there are more, a quarter is forgotten, those with least first. At
   * least twice the places.
   * @defaultValue 2000
   */
  readonly maxUsers?: number;
  /**
   * Most gifts in flight; the one that began first gives way.
   * @defaultValue 500
   */
  readonly maxStreaks?: number;
}

/** The defaults of {@link RoomStateOptions}. */
export const roomStateDefaults: Required<RoomStateOptions> = { places: 20, maxUsers: 2_000, maxStreaks: 500 };

/** A room state as plain JSON. Its parts may change with the version; only {@link RoomState} reads them. */
export interface SavedRoomState {
  readonly version: 1;
  readonly totals: RoomTotals;
  readonly topViewers: readonly TopViewer[];
  readonly leaderboards: Readonly<Record<LeaderboardName, SavedLeaderboard>>;
  readonly streaks: readonly StreakInFlight[];
  readonly battle: BattleState;
  readonly goals: readonly Goal[];
}

const version = 1;
const names: readonly LeaderboardName[] = ['diamonds', 'likes', 'comments'];

/** Every part, in the order in which those that changed are told. */
const partNames: readonly RoomPart[] = ['streaks', 'leaderboards', 'totals', 'topViewers', 'battle', 'goals'];
const changed = Object.fromEntries(partNames.map((name, index) => [name, 1 << index])) as Record<RoomPart, number>;
/** By the set of parts as bits: nearly every message changes some, and mostly the same. */
const partLists: readonly (readonly RoomPart[])[] = Array.from({ length: 1 << partNames.length }, (_, bits) =>
  Object.freeze(partNames.filter(name => (bits & changed[name]) !== 0)),
);

/**
 * What is true of a room now, folded from application events; readable at any time. Without clock. An event costs the
 * same however long the room has been open; a snapshot costs its size, and nothing while nothing changed.
 *
 * Every event counts each time it is given, so what comes twice has to be filtered before; only likes, whose total never
 * goes back, and battles put late messages right themselves.
 */
export class RoomState implements RunningFold<RoomStateEvent, readonly RoomPart[], SavedRoomState> {
  readonly #boards: Readonly<Record<LeaderboardName, Leaderboard>>;
  readonly #streaks: StreaksInFlight;
  readonly #totals: RunningTotals;
  #topViewers: readonly TopViewer[];
  #battle: BattleState;
  #goals: readonly Goal[];
  #snapshot: RoomSnapshot | undefined;

  /**
   * @param saved what an earlier state of this room saved, to go on from there
   * @throws InvalidOptionError when an option is not a whole number of at least 1, `maxUsers` is less than twice `places`,
   * or `saved` is of another version or damaged
   */
  constructor(options: RoomStateOptions = {}, saved?: SavedRoomState) {
    const { places, maxUsers, maxStreaks } = checked({ ...roomStateDefaults, ...options });
    if (saved !== undefined) requireSaved('room state', saved, version, () => isWhole(saved));
    const board = (name: LeaderboardName) => new Leaderboard(places, maxUsers, saved?.leaderboards[name]);
    this.#boards = { diamonds: board('diamonds'), likes: board('likes'), comments: board('comments') };
    this.#streaks = new StreaksInFlight(maxStreaks, saved?.streaks);
    this.#totals = { ...(saved?.totals ?? roomTotals.initial) };
    this.#topViewers = saved?.topViewers ?? topViewers.initial;
    this.#battle = saved?.battle ?? roomBattle.initial;
    this.#goals = saved?.goals ?? roomGoals.initial;
  }

  /** How many users the leaderboards have forgotten. While it is 0 they are exact. */
  get forgotten(): number {
    return names.reduce((sum, name) => sum + this.#boards[name].forgotten, 0);
  }

  /** Takes an event into account; gives the parts that are not as they were. */
  apply(event: RoomStateEvent): readonly RoomPart[] {
    const ranked = this.#topViewers;
    const { battle } = this.#battle;
    const goals = this.#goals;
    let bits = this.#fold(event);
    if (this.#topViewers !== ranked) bits |= changed.topViewers;
    if (this.#battle.battle !== battle) bits |= changed.battle;
    if (this.#goals !== goals) bits |= changed.goals;
    if (bits !== 0) this.#snapshot = undefined;
    return partLists[bits] ?? [];
  }

  /** The state as it is now; the same object until something changes. */
  snapshot(): RoomSnapshot {
    this.#snapshot ??= {
      totals: { ...this.#totals },
      topViewers: this.#topViewers,
      leaderboards: {
        diamonds: this.#boards.diamonds.ranks(),
        likes: this.#boards.likes.ranks(),
        comments: this.#boards.comments.ranks(),
      },
      streaks: this.#streaks.list(),
      battle: this.#battle.battle,
      goals: this.#goals,
    };
    return this.#snapshot;
  }

  save(): SavedRoomState {
    return {
      version,
      totals: { ...this.#totals },
      topViewers: this.#topViewers,
      leaderboards: {
        diamonds: this.#boards.diamonds.save(),
        likes: this.#boards.likes.save(),
        comments: this.#boards.comments.save(),
      },
      streaks: this.#streaks.list(),
      battle: this.#battle,
      goals: this.#goals,
    };
  }

  /** Gives the parts whose change does not show in an object of their own, as bits. */
  #fold(event: RoomStateEvent): number {
    switch (event.type) {
      case 'chat':
        return this.#count(event) | this.#rank('comments', event.user, 1);
      case 'member':
      case 'follow':
      case 'share':
        return this.#count(event);
      case 'like':
        return (
          this.#count({ type: 'like', data: { totalLikeCount: event.total } }) |
          this.#rank('likes', event.user, event.count)
        );
      case 'roomUser':
        this.#topViewers = topViewers.apply(this.#topViewers, event);
        return this.#count({ type: 'roomUser', data: { viewerCount: event.viewers } });
      case 'giftProgress':
        return this.#streaks.apply(event) ? changed.streaks : 0;
      case 'gift':
        this.#totals.gifts += event.repeatCount;
        this.#totals.diamonds += event.diamonds;
        return (
          changed.totals |
          this.#rank('diamonds', event.user, event.diamonds) |
          (this.#streaks.apply(event) ? changed.streaks : 0)
        );
      case 'battle':
        this.#battle = roomBattle.apply(this.#battle, event);
        return 0;
      case 'goal':
        this.#goals = roomGoals.apply(this.#goals, event);
        return 0;
      default:
        return 0;
    }
  }

  #count(event: TotalsEvent): number {
    return countInto(this.#totals, event) ? changed.totals : 0;
  }

  #rank(name: LeaderboardName, user: RoomUser, value: number): number {
    return this.#boards[name].add(user, value) ? changed.leaderboards : 0;
  }
}

function checked(options: Required<RoomStateOptions>): Required<RoomStateOptions> {
  requireWholeNumbers(options, ['places', 'maxUsers', 'maxStreaks']);
  // What is freed when the memory is full must not reach into the ranks.
  if (options.maxUsers < 2 * options.places)
    throw new InvalidOptionError(
      `maxUsers must be at least ${2 * options.places}, twice the places, not ${options.maxUsers}`,
    );
  return options;
}

function isWhole(saved: SavedRoomState): boolean {
  const { totals, topViewers: ranked, leaderboards, streaks, battle, goals } = saved;
  const counted = Object.fromEntries(Object.keys(roomTotals.initial).map(name => [name, 'number' as const]));
  return (
    hasFields(totals, counted) &&
    isListOf(ranked, { rank: 'number', coins: 'number' }) &&
    names.every(name => isSavedLeaderboard(leaderboards?.[name])) &&
    isListOf(streaks, { giftKey: 'string', repeatCount: 'number', diamonds: 'number' }) &&
    hasFields(battle, {}) &&
    (battle.battle === undefined || isListOf(battle.battle.sides, { sideId: 'string', score: 'number' })) &&
    isListOf(goals, { goalId: 'string' })
  );
}
