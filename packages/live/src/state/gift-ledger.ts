import { InvalidOptionError } from '../errors.js';
import type { RunningFold } from './fold.js';
import type { GiftClosedBy, GiftFact, GiftFinal, GiftLedgerStep } from './gift-facts.js';
import {
  type ClosedStreak,
  closedOf,
  countOf,
  finalOf,
  firstKey,
  hasGroup,
  heardAgain,
  isLast,
  isLaterGroup,
  laneOf,
  type OpenStreak,
  priceOf,
  progressOf,
  relate,
  streakId,
} from './gift-streak.js';
import { namedLedger } from './named-ledger.js';
import { isListOf, requireSaved } from './saved-form.js';
import { requireWholeNumbers } from './whole-number.js';

/** Options of {@link GiftLedger}. */
export interface GiftLedgerOptions {
  /**
   * After how many milliseconds without a message a streak counts as finished. In recorded streaks steps come every 1.5
   * seconds and the last message up to 3.6 seconds after them; the rest is for slow networks and polls. Too early costs no
   * gift: what comes after is counted under a key of its own.
   * @defaultValue 10000
   */
  readonly streakTimeoutMs?: number;
  /**
   * Most streaks that run at a time. When one more begins, the one that was silent longest becomes final.
   * @defaultValue 500
   */
  readonly maxStreaks?: number;
  /**
   * Most finals that are remembered, to know their late and repeated messages. A message of one that was forgotten
   * counts as a new gift.
   * @defaultValue 2000
   */
  readonly maxFinals?: number;
}

/** The defaults of {@link GiftLedgerOptions}. */
export const giftLedgerDefaults: Required<GiftLedgerOptions> = {
  streakTimeoutMs: 10_000,
  maxStreaks: 500,
  maxFinals: 2_000,
};

/** A ledger as plain JSON. Its parts may change with the version; only {@link GiftLedger} reads them. */
export interface SavedGiftLedger<C = undefined> {
  readonly version: 1;
  readonly roomId: string;
  readonly open: readonly Readonly<OpenStreak<C>>[];
  readonly closed: readonly ClosedStreak[];
  readonly evicted: number;
  readonly forgotten: number;
  readonly nameless: number;
}

const version = 1;
const nothing: readonly never[] = Object.freeze([]);

/**
 * Turns gift messages into sums that can be paid out: a `giftProgress` whenever a gift grows, and one final `gift` for
 * each key. Whatever is lost, doubled, delayed or reordered, the deltas add up to the finals once nothing is in flight,
 * never to more than was sent, and to all of it when the last message of each streak, or a later one, was seen.
 *
 * Only the highest running total of a streak counts, so doubled and reordered messages change nothing, and a lost one is
 * made up for by the next. A final is never taken back: messages that are higher than it, as after a close by
 * timeout, raise a further `giftProgress` and a final of the rest under a key of its own, which `continues` the first.
 *
 * Without clock and timers: `tick` and `close` are told the time. A message costs the same however many streaks run;
 * what is remembered is bounded, at about 400 bytes for each final. Messages sent twice under one id need not be
 * filtered before.
 */
export class GiftLedger<C = undefined>
  implements RunningFold<GiftLedgerStep<C>, readonly GiftFact<C>[], SavedGiftLedger<C>>
{
  readonly roomId: string;
  readonly #options: Required<GiftLedgerOptions>;
  /** The one that was silent longest first. */
  readonly #open = new Map<string, OpenStreak<C>>();
  /** The oldest final first. */
  readonly #closed = new Map<string, ClosedStreak>();
  /** The latest streak of each user, gift and receiver, while it is open. */
  readonly #latest = new Map<string, OpenStreak<C>>();
  #evicted = 0;
  #forgotten = 0;
  #nameless = 0;
  readonly #name = () => `n${++this.#nameless}`;

  /**
   * @param roomId part of every key: user, gift and group may meet again in another room
   * @param saved what an earlier ledger of this room saved, to go on from there; also as room `0`, while nobody knew which one it is
   * @throws InvalidOptionError when an option is not a whole number of at least 1, or `saved` is of another room or version, or damaged
   */
  constructor(roomId: string, options: GiftLedgerOptions = {}, saved?: SavedGiftLedger<C>) {
    this.roomId = roomId;
    this.#options = { ...giftLedgerDefaults, ...options };
    requireWholeNumbers(this.#options, ['streakTimeoutMs', 'maxStreaks', 'maxFinals']);
    if (saved !== undefined) this.#restore(saved);
  }

  /** How many streaks are in flight. */
  get inFlight(): number {
    return this.#open.size;
  }

  /** How many streaks became final because more than `maxStreaks` ran. */
  get evicted(): number {
    return this.#evicted;
  }

  /** How many finals are not remembered any more, because there were more than `maxFinals`. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** When the next streak will be finished by silence, in milliseconds since 1970: when to call {@link tick}. Undefined while none runs. */
  get dueAt(): number | undefined {
    const oldest = first(this.#open);
    return oldest && oldest.at + this.#options.streakTimeoutMs;
  }

  /** Takes a gift message into account. */
  apply(step: GiftLedgerStep<C>): readonly GiftFact<C>[] {
    const id = streakId(this.roomId, step, this.#name);
    const open = this.#open.get(id);
    if (open !== undefined) {
      const relation = hasGroup(step) ? 'same' : relate(open, step, this.#options.streakTimeoutMs);
      if (relation === 'same') return this.#advance(open, step, isLast(step));
      return relation === 'late' ? nothing : [this.#finish(open, 'next', step.at), ...this.#begin(id, step)];
    }
    const closed = this.#closed.get(id);
    if (closed === undefined) return this.#begin(id, step);
    const relation = hasGroup(step) ? 'same' : relate(closed, step, this.#options.streakTimeoutMs);
    if (relation === 'new') return this.#begin(id, step);
    if (relation === 'late') return nothing;
    if (countOf(step) > closed.count) return this.#begin(id, step, closed);
    this.#closed.set(id, heardAgain(closed, step));
    return nothing;
  }

  /** Makes final what was silent for too long. Costs what it closes. @param now in milliseconds since 1970 */
  tick(now: number): readonly GiftFinal<C>[] {
    const finals: GiftFinal<C>[] = [];
    for (const streak of this.#open.values()) {
      // Where the clock was set back, its silence counts from now on, and others behind it may be over.
      if (streak.at > now) streak.at = now;
      else if (now - streak.at < this.#options.streakTimeoutMs) break;
      else finals.push(this.#finish(streak, 'timeout', now));
    }
    return finals;
  }

  /**
   * Makes everything in flight final, the one that was silent longest first: when the stream has ended or is left for
   * good. A connection that will be back in some seconds better leaves its streaks to {@link tick}, so that they stay
   * in one piece.
   *
   * @param reason what the finals say closed them, as a rule `disconnect`
   * @param now in milliseconds since 1970
   */
  close(reason: GiftClosedBy, now: number): readonly GiftFinal<C>[] {
    return [...this.#open.values()].map(streak => this.#finish(streak, reason, now));
  }

  save(): SavedGiftLedger<C> {
    return {
      version,
      roomId: this.roomId,
      open: Array.from(this.#open.values(), streak => ({ ...streak })),
      closed: [...this.#closed.values()],
      evicted: this.#evicted,
      forgotten: this.#forgotten,
      nameless: this.#nameless,
    };
  }

  #begin(id: string, step: GiftLedgerStep<C>, before?: ClosedStreak): readonly GiftFact<C>[] {
    const ended: GiftFact<C>[] = [];
    const lane = laneOf(this.roomId, step);
    const latest = this.#latest.get(lane);
    const isLatest = latest === undefined || isLaterGroup(step.groupId, latest.groupId);
    if (latest !== undefined && isLatest) ended.push(this.#finish(latest, 'next', step.at));
    const isEnd = isLast(step);
    const oldest = !isEnd && this.#open.size >= this.#options.maxStreaks ? first(this.#open) : undefined;
    if (oldest !== undefined) {
      this.#evicted += 1;
      ended.push(this.#finish(oldest, 'timeout', step.at));
    }
    const key = before?.giftKey ?? firstKey(this.roomId, step, id, this.#name);
    const base = before?.count ?? 0;
    const streak: OpenStreak<C> = {
      id,
      giftKey: before === undefined ? key : `${key}+${base}`,
      continues: before === undefined ? undefined : key,
      giftId: step.giftId,
      userId: step.userId,
      toUserId: step.toUserId,
      groupId: step.groupId,
      startedAt: step.at,
      base,
      count: base,
      diamonds: 0,
      diamondCount: before?.diamondCount ?? 0,
      giftName: step.giftName,
      isHistory: step.isHistory,
      isLatest,
      at: step.at,
      sentAt: 0,
      logId: '',
      context: step.context,
    };
    this.#open.set(id, streak);
    if (isLatest) this.#latest.set(lane, streak);
    const facts = this.#advance(streak, step, isEnd);
    return ended.length === 0 ? facts : [...ended, ...facts];
  }

  #advance(streak: OpenStreak<C>, step: GiftLedgerStep<C>, isEnd: boolean): readonly GiftFact<C>[] {
    const added = Math.max(0, countOf(step) - streak.count);
    streak.count += added;
    // The first price that is told stays: facts that are out were reckoned with it.
    if (streak.diamondCount === 0) streak.diamondCount = priceOf(step);
    if (streak.giftName === '') streak.giftName = step.giftName;
    streak.isHistory &&= step.isHistory;
    streak.at = step.at;
    if (!hasGroup(step)) {
      streak.sentAt = Math.max(streak.sentAt, step.sentAt ?? 0);
      if (added > 0) streak.logId = step.logId ?? '';
    }
    if (added > 0 || isEnd) streak.context = step.context;
    const progress = progressOf(streak, added);
    if (isEnd) {
      const final = this.#finish(streak, 'end', step.at);
      return progress === undefined ? [final] : [progress, final];
    }
    // To the end of the line: the map stays in the order of silence.
    this.#open.delete(streak.id);
    this.#open.set(streak.id, streak);
    return progress === undefined ? nothing : [progress];
  }

  #finish(streak: OpenStreak<C>, closedBy: GiftClosedBy, at: number): GiftFinal<C> {
    this.#open.delete(streak.id);
    if (streak.isLatest) this.#latest.delete(laneOf(this.roomId, streak));
    this.#closed.delete(streak.id);
    this.#closed.set(streak.id, closedOf(streak, closedBy));
    const oldest = this.#closed.size > this.#options.maxFinals ? first(this.#closed) : undefined;
    if (oldest !== undefined) {
      this.#forgotten += 1;
      this.#closed.delete(oldest.id);
    }
    return finalOf(streak, closedBy, at);
  }

  #restore(given: SavedGiftLedger<C>): void {
    requireSaved('gift ledger', given, version, () => isWhole(given));
    const saved = namedLedger(given, this.roomId);
    if (saved.roomId !== this.roomId) throw new InvalidOptionError('saved is a gift ledger of another room');
    for (const kept of saved.open) {
      const streak = { ...kept };
      this.#open.set(streak.id, streak);
      if (streak.isLatest) this.#latest.set(laneOf(this.roomId, streak), streak);
    }
    for (const streak of saved.closed) this.#closed.set(streak.id, streak);
    this.#evicted = saved.evicted;
    this.#forgotten = saved.forgotten;
    this.#nameless = saved.nameless;
  }
}

function isWhole(saved: SavedGiftLedger<unknown>): boolean {
  const { open, closed, evicted, forgotten, nameless } = saved;
  const both = { id: 'string', giftKey: 'string', count: 'number', diamondCount: 'number' } as const;
  const times = { at: 'number', sentAt: 'number', logId: 'string' } as const;
  const names = { giftId: 'number', giftName: 'string', userId: 'string', groupId: 'string' } as const;
  const sums = {
    base: 'number',
    diamonds: 'number',
    startedAt: 'number',
    isHistory: 'boolean',
    isLatest: 'boolean',
  } as const;
  return (
    [evicted, forgotten, nameless].every(Number.isSafeInteger) &&
    isListOf(open, { ...both, ...times, ...names, ...sums }) &&
    isListOf(closed, { ...both, ...times, ended: 'boolean' })
  );
}

function first<V>(map: ReadonlyMap<string, V>): V | undefined {
  return map.values().next().value;
}
