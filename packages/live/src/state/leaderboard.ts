import { isSameUser, keptUser, type RoomUser } from './room-state-events.js';
import { hasFields, isListOf } from './saved-form.js';

/** A place on a leaderboard. */
export interface LeaderboardEntry {
  /** From 1. Of equals, who got there first stands first. */
  readonly rank: number;
  readonly user: RoomUser;
  readonly value: number;
}

/** A leaderboard as plain JSON: everybody with what they have, in the order in which they got there. */
export interface SavedLeaderboard {
  readonly forgotten: number;
  readonly scores: readonly { readonly user: RoomUser; readonly value: number }[];
}

interface Score {
  user: RoomUser;
  value: number;
  /** Higher than that of all who were added to before. */
  order: number;
}

/** How much of the memory is freed when it is full: in one go, so that it need not be sorted for each newcomer. */
const freedShare = 4;

/**
 * Who has most of something that only grows. An addition costs the same however many users there are, up to a sort when
 * the memory is full: then those with least are forgotten, a quarter at a time, and begin at zero should they come again.
 */
export class Leaderboard {
  readonly #places: number;
  readonly #maxUsers: number;
  /** By user id. */
  readonly #scores = new Map<string, Score>();
  #additions = 0;
  /** The best, in order. */
  #top: Score[] = [];
  #forgotten = 0;

  /**
   * @param places how many are ranked
   * @param maxUsers how many are remembered; more than `places`
   */
  constructor(places: number, maxUsers: number, saved?: SavedLeaderboard) {
    this.#places = places;
    this.#maxUsers = maxUsers;
    if (saved === undefined) return;
    this.#forgotten = saved.forgotten;
    for (const { user, value } of saved.scores) {
      this.#scores.set(user.userId, { user, value, order: ++this.#additions });
    }
    this.#top = this.#ranking().slice(0, places);
    if (this.#scores.size > maxUsers) this.#forget();
  }

  /** How many users were forgotten, as there were more than are remembered. While it is 0 the board is exact. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /**
   * Adds to what a user has; whether the ranks or their values changed. What is no positive number adds nothing, and nothing is
   * added to users without an id: several of them would be one.
   */
  add(user: RoomUser, value: number): boolean {
    if (!(value > 0 && Number.isFinite(value))) return false;
    const { userId } = user;
    if (userId === '' || userId === '0') return false;
    const known = this.#scores.get(userId);
    const score = known ?? { user: keptUser(user), value: 0, order: 0 };
    if (known !== undefined && !isSameUser(known.user, user)) known.user = keptUser(user);
    score.value += value;
    score.order = ++this.#additions;
    if (known === undefined) {
      this.#scores.set(userId, score);
      if (this.#scores.size > this.#maxUsers) this.#forget();
    }
    return this.#place(score);
  }

  /** The ranks as they are now. */
  ranks(): LeaderboardEntry[] {
    return this.#top.map(({ user, value }, index) => ({ rank: index + 1, user, value }));
  }

  save(): SavedLeaderboard {
    const scores = [...this.#scores.values()].sort((a, b) => a.order - b.order);
    return { forgotten: this.#forgotten, scores: scores.map(({ user, value }) => ({ user, value })) };
  }

  #place(score: Score): boolean {
    const top = this.#top;
    let place = top.indexOf(score);
    if (place < 0) {
      const last = top[this.#places - 1];
      if (last !== undefined && score.value <= last.value) return false;
      place = Math.min(top.length, this.#places - 1);
    }
    for (; place > 0; place--) {
      const above = top[place - 1];
      if (above === undefined || above.value >= score.value) break;
      top[place] = above;
    }
    top[place] = score;
    return true;
  }

  #forget(): void {
    const ranking = this.#ranking();
    const kept = Math.max(this.#places, Math.floor(this.#maxUsers - this.#maxUsers / freedShare));
    for (const { user } of ranking.slice(kept)) this.#scores.delete(user.userId);
    this.#forgotten += ranking.length - this.#scores.size;
  }

  /** Everybody, the best first; of equals, who got there first. */
  #ranking(): Score[] {
    return [...this.#scores.values()].sort((a, b) => b.value - a.value || a.order - b.order);
  }
}

/** Whether a leaderboard that was saved can be gone on with. */
export function isSavedLeaderboard(saved: SavedLeaderboard): boolean {
  if (!hasFields(saved, { forgotten: 'number' })) return false;
  if (!isListOf(saved.scores, { value: 'number' })) return false;
  const users = saved.scores.map(({ user }) => user);
  return isListOf(users, { userId: 'string', uniqueId: 'string', nickname: 'string' });
}
