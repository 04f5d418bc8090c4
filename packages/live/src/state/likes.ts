import type { RunningFold } from './fold.js';
import { RecentIds } from './recent-ids.js';
import { isListOf, requireSaved } from './saved-form.js';
import { requireWholeNumbers } from './whole-number.js';

/** One like message, as {@link LikeCounter} reads it. */
export interface LikeStep {
  /** Empty or `0` for none; such a message is always new. */
  readonly msgId: string;
  readonly userId: string;
  /** Likes in this message. The service sends at most 15 in one. */
  readonly likeCount: number;
  /** Likes of the room, as the message says; 0 where it does not. The service interleaves two counters, so it goes back at times. */
  readonly totalLikeCount: number;
  /** When it came, in milliseconds since 1970, by the clock that `tick` is given too. */
  readonly at: number;
}

/** Somebody liked. */
export interface LikeFact {
  readonly type: 'like';
  readonly userId: string;
  /** Likes in this message. */
  readonly count: number;
  /** Likes of this user since their burst began, these included. */
  readonly burst: number;
  /** Likes of the room: the highest total that was said. Never goes back. */
  readonly total: number;
  /** By how much the total grew. More than `count` as a rule, since most likes are only sent as part of the total. */
  readonly totalDelta: number;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** A burst is over: its user has not liked for some time. The counts of all likes add up to those of all bursts. */
export interface LikeBurst {
  readonly type: 'likeBurst';
  readonly userId: string;
  readonly count: number;
  readonly messages: number;
  /** When its first message came, in milliseconds since 1970. */
  readonly startedAt: number;
  /** When its last message came, in milliseconds since 1970. */
  readonly lastAt: number;
}

/** Options of {@link LikeCounter}. */
export interface LikeCounterOptions {
  /**
   * After how many milliseconds without a like of its user a burst is over. Somebody who keeps tapping is heard of every few seconds.
   * @defaultValue 5000
   */
  readonly burstIdleMs?: number;
  /**
   * Most users with a burst. When one more begins, the one that was silent longest is over.
   * @defaultValue 1000
   */
  readonly maxBursts?: number;
  /**
   * Most message ids that are remembered, to know those that come twice.
   * @defaultValue 2000
   */
  readonly maxIds?: number;
}

/** The defaults of {@link LikeCounterOptions}. */
export const likeCounterDefaults: Required<LikeCounterOptions> = {
  burstIdleMs: 5_000,
  maxBursts: 1_000,
  maxIds: 2_000,
};

/** A like counter as plain JSON. */
export interface SavedLikes {
  readonly version: 1;
  readonly total: number;
  readonly bursts: readonly LikeBurst[];
  readonly ids: readonly string[];
}

const version = 1;

/**
 * Counts likes: a room total that never goes back, and the likes of each user in bursts. A message that comes twice counts
 * once. A message costs the same however many bursts run.
 */
export class LikeCounter implements RunningFold<LikeStep, readonly (LikeFact | LikeBurst)[], SavedLikes> {
  readonly #options: Required<LikeCounterOptions>;
  readonly #ids: RecentIds;
  /** By user; the one that was silent longest first. */
  readonly #bursts = new Map<string, { -readonly [K in keyof LikeBurst]: LikeBurst[K] }>();
  #total = 0;

  /**
   * @param saved what an earlier counter of this room saved, to go on from there
   * @throws InvalidOptionError when an option is not a whole number of at least 1, or `saved` is of another version or damaged
   */
  constructor(options: LikeCounterOptions = {}, saved?: SavedLikes) {
    this.#options = { ...likeCounterDefaults, ...options };
    requireWholeNumbers(this.#options, ['burstIdleMs', 'maxBursts', 'maxIds']);
    if (saved !== undefined) requireSaved('like counter', saved, version, () => isWhole(saved));
    this.#ids = new RecentIds(this.#options.maxIds, saved?.ids);
    this.#total = saved?.total ?? 0;
    for (const burst of saved?.bursts ?? []) this.#bursts.set(burst.userId, { ...burst });
  }

  /** Likes of the room: the highest total that was said. */
  get total(): number {
    return this.#total;
  }

  /** When the next burst will be over, in milliseconds since 1970: when to call {@link tick}. Undefined while none runs. */
  get dueAt(): number | undefined {
    const oldest = this.#bursts.values().next().value;
    return oldest && oldest.lastAt + this.#options.burstIdleMs;
  }

  /** Takes a like message into account. A message that came before gives nothing. */
  apply(step: LikeStep): readonly (LikeFact | LikeBurst)[] {
    if (step.msgId !== '' && step.msgId !== '0' && !this.#ids.add(step.msgId)) return [];
    const { userId, at } = step;
    const count = countIn(step.likeCount);
    const totalDelta = Math.max(0, countIn(step.totalLikeCount) - this.#total);
    this.#total += totalDelta;
    const over = this.#makeRoom(userId, at);
    const before = this.#bursts.get(userId);
    const burst = before ?? { type: 'likeBurst', userId, count: 0, messages: 0, startedAt: at, lastAt: at };
    burst.count += count;
    burst.messages += 1;
    burst.lastAt = at;
    // To the end of the line: the map stays in the order of silence.
    this.#bursts.delete(userId);
    this.#bursts.set(userId, burst);
    const fact: LikeFact = { type: 'like', userId, count, burst: burst.count, total: this.#total, totalDelta, at };
    return over === undefined ? [fact] : [over, fact];
  }

  /** Ends the bursts whose users were silent for long enough. Costs what it ends. @param now in milliseconds since 1970 */
  tick(now: number): readonly LikeBurst[] {
    const over: LikeBurst[] = [];
    for (const burst of this.#bursts.values()) {
      // Where the clock was set back, its silence counts from now on, and others behind it may be over.
      if (burst.lastAt > now) burst.lastAt = now;
      else if (this.#isOver(burst, now)) over.push(this.#end(burst));
      else break;
    }
    return over;
  }

  /** Ends all bursts, as when the stream has ended. */
  close(): readonly LikeBurst[] {
    return [...this.#bursts.values()].map(burst => this.#end(burst));
  }

  save(): SavedLikes {
    const bursts = Array.from(this.#bursts.values(), burst => ({ ...burst }));
    return { version, total: this.#total, bursts, ids: this.#ids.list() };
  }

  /** Ends what stands in the way of a like: the user's own burst if it is over, or the most silent one if all places are taken. */
  #makeRoom(userId: string, at: number): LikeBurst | undefined {
    const own = this.#bursts.get(userId);
    if (own !== undefined) return this.#isOver(own, at) ? this.#end(own) : undefined;
    const oldest = this.#bursts.size >= this.#options.maxBursts ? this.#bursts.values().next().value : undefined;
    return oldest && this.#end(oldest);
  }

  #isOver({ lastAt }: LikeBurst, now: number): boolean {
    return now - lastAt >= this.#options.burstIdleMs;
  }

  #end(burst: LikeBurst): LikeBurst {
    this.#bursts.delete(burst.userId);
    return burst;
  }
}

function countIn(value: number): number {
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function isWhole({ total, bursts, ids }: SavedLikes): boolean {
  const numbers = { count: 'number', messages: 'number', startedAt: 'number', lastAt: 'number' } as const;
  return (
    Number.isSafeInteger(total) &&
    isListOf(bursts, { ...numbers, userId: 'string' }) &&
    Array.isArray(ids) &&
    ids.every(id => typeof id === 'string')
  );
}
