import { isLiveError } from '../errors.js';
import { steadyTime } from '../platform/clock.js';
import type { ProviderBudget } from '../signing/budget.js';
import { type BackOffOptions, backOffOptions, pauseMs } from './back-off.js';
import { processBudgets, type SourceBudgets } from './budgets.js';

/** One of the ways to read a room, in the order in which they are preferred. */
export interface Candidate {
  /** Short, for the status: `direct`, `euler`. */
  readonly name: string;
  /** Whose quota opening it spends: provider, key and address. Never printed. @defaultValue nobody's */
  readonly budget?: ProviderBudget | undefined;
  /** Whether opening it asks a provider for a signature, which is nothing to be spent on a stream that is over. @defaultValue false */
  readonly signs?: boolean | undefined;
}

/** How often a room is signed for of which nobody can say whether it is live, in milliseconds. */
const unconfirmedMs = 60_000;
const nobody: ReadonlySet<never> = new Set();

/** How candidates are chosen. */
export interface CandidateListOptions {
  readonly backOff?: BackOffOptions | undefined;
  /**
   * How long a source that failed is left alone while another one works, in milliseconds: without it a room would go to and
   * fro between one that comes back for seconds and one that holds.
   * @defaultValue 300000
   */
  readonly returnAfterMs?: number | undefined;
  readonly budgets?: SourceBudgets | undefined;
  readonly now: () => number;
  readonly random: () => number;
}

interface Track {
  failures: number;
  /** When it may be tried again; Infinity for never. */
  readyAt: number;
  failedAt: number;
  /** When it was opened the last time. */
  openedAt: number;
}

/** What to try next. */
export interface Choice<C> {
  readonly candidate: C;
  /** How long to wait before, in milliseconds: the back-off, and the turn among the rooms that spend the same, as it looks now. */
  readonly waitMs: number;
  /** The part of it that is the back-off of this room. */
  readonly backOffMs: number;
  /** Why one that is preferred has to wait although nothing is wrong with it, in plain words; undefined when none has. */
  readonly reason: string | undefined;
}

/** How one of the ways stands. */
interface Standing<C> extends Omit<Choice<C>, 'reason'> {
  /** Time until its budget allows for it, in milliseconds. */
  readonly spentMs: number;
}

/** The ways to read one room: which is next, and when. */
export class CandidateList<C extends Candidate> {
  readonly #candidates: readonly C[];
  readonly #tracks: Map<C, Track>;
  readonly #options: CandidateListOptions;
  /** What all times here are by, but for those that are told. */
  readonly #time: () => number;
  readonly #backOff: ReturnType<typeof backOffOptions>;
  readonly #returnAfterMs: number;
  readonly #budgets: SourceBudgets;
  /** The one that worked last. */
  #current: C | undefined;
  /** Until when nothing is signed while nobody can be asked for the room. */
  #unsignedUntil = 0;

  /** @throws InvalidOptionError for a time of the back-off that cannot be. */
  constructor(candidates: readonly C[], options: CandidateListOptions) {
    this.#candidates = candidates;
    this.#options = options;
    this.#time = steadyTime(options.now);
    this.#backOff = backOffOptions(options.backOff);
    this.#returnAfterMs = options.returnAfterMs ?? 300_000;
    this.#budgets = options.budgets ?? processBudgets;
    this.#tracks = new Map(candidates.map(candidate => [candidate, newTrack()]));
  }

  get size(): number {
    return this.#candidates.length;
  }

  /**
   * The next one to try; undefined when none is left that trying again could change anything for.
   * @param isUnknown whether nobody can be asked if the room is live: those that sign nothing then go first
   * @param without those that are not to be tried again, however long the others have to wait
   */
  next(isUnknown = false, without: ReadonlySet<C> = nobody): Choice<C> | undefined {
    const now = this.#time();
    const isHeld = ({ signs }: C) => isUnknown && signs === true;
    const left = this.#candidates.filter(candidate => !without.has(candidate));
    const standings = left.map(candidate => this.#standing(candidate, isUnknown, now));
    const ordered = [...standings].sort(
      (one, other) => Number(isHeld(one.candidate)) - Number(isHeld(other.candidate)),
    );
    // One that was lost for the first time is simply opened again.
    const lost = ordered.find(({ candidate }) => candidate === this.#current && this.#track(candidate).failures === 1);
    const isBack = lost !== undefined && lost.waitMs <= this.#backOff.firstMs && !isHeld(lost.candidate);
    const chosen = isBack ? lost : readiest(ordered);
    if (chosen === undefined) return undefined;
    const before = standings.slice(0, standings.indexOf(chosen));
    const spent = isBack ? undefined : before.find(({ spentMs, backOffMs }) => spentMs > backOffMs);
    const held = before.find(({ candidate, waitMs }) => isHeld(candidate) && waitMs !== Infinity);
    const reason =
      spent !== undefined
        ? `${spent.candidate.name}: its budget is spent until ${new Date(this.#options.now() + spent.spentMs).toISOString()}`
        : held && `${held.candidate.name}: nothing is signed while the service cannot be asked for the room`;
    return { ...chosen, reason };
  }

  /** The one that would be next if the given one failed now. */
  standbyFor(candidate: C): C | undefined {
    const now = this.#time();
    const others = this.#candidates.filter(other => other !== candidate);
    return readiest(others.map(other => this.#standing(other, false, now, candidate)))?.candidate;
  }

  /**
   * One is about to be opened: waits until it is the turn of this room among those that spend the same.
   * @param onWait told until when, as it looks, in milliseconds since 1970
   * @throws the signal's reason.
   */
  async spend({ budget }: C, signal: AbortSignal, onWait: (nextAt: number) => void): Promise<void> {
    if (budget !== undefined) await this.#budgets.spend(budget.key, budget.rate, signal, onWait);
  }

  /** What was spent for one is not needed. */
  giveBack({ budget }: C): void {
    if (budget !== undefined) this.#budgets.giveBack(budget.key, budget.rate);
  }

  /** Whether one is left alone for as long as nobody can be asked for the room. */
  isHeld({ signs }: C): boolean {
    return signs === true && this.#time() < this.#unsignedUntil;
  }

  /** One is about to be opened. @param isConfirmed whether the room is known to be live */
  opening({ signs }: C, isConfirmed: boolean): void {
    if (signs === true && !isConfirmed) this.#unsignedUntil = this.#time() + unconfirmedMs;
  }

  /** One is open. */
  opened(candidate: C): void {
    this.#current = candidate;
    // A room that lets somebody in is live.
    this.#unsignedUntil = 0;
    this.#track(candidate).openedAt = this.#time();
  }

  /**
   * An open one was lost, and not because the stream ended. One that had held for long counts as if it had never failed.
   * @param isSuspect whether it is to blame, so that another one goes first
   */
  lost(candidate: C, isSuspect: boolean): void {
    const track = this.#track(candidate);
    const now = this.#time();
    if (now - track.openedAt >= this.#backOff.healthyMs) Object.assign(track, newTrack());
    if (isSuspect) track.failures += 1;
    this.#penalize(candidate, 0);
  }

  /** One could not be opened. */
  failed(candidate: C, error: unknown): void {
    const known = isLiveError(error) ? error : undefined;
    this.#penalize(candidate, known?.retryAfterMs ?? 0);
    const { budget } = candidate;
    if (budget !== undefined) this.#budgets.failed(budget.key, budget.rate, error);
    if (known?.retryable === false) this.#track(candidate).readyAt = Infinity;
  }

  #penalize(candidate: C, retryAfterMs: number): void {
    const track = this.#track(candidate);
    const now = this.#time();
    track.failures += 1;
    track.failedAt = now;
    track.readyAt = now + pauseMs(this.#backOff, track.failures, this.#options.random, retryAfterMs);
  }

  /** @param failed one that is taken as if it did not work any more */
  #standing(candidate: C, isUnknown: boolean, now: number, failed?: C): Standing<C> {
    const track = this.#track(candidate);
    const { budget } = candidate;
    const spentMs = budget === undefined ? 0 : this.#budgets.waitMs(budget.key, budget.rate);
    const current = this.#current;
    // The one that works goes first, until those before it have been left alone for long enough.
    const isResting =
      current !== undefined &&
      current !== candidate &&
      current !== failed &&
      !(isUnknown && current.signs === true) &&
      track.failures > 0 &&
      this.#track(current).readyAt !== Infinity &&
      this.#track(current).failures <= track.failures;
    const restsUntil = isResting ? track.failedAt + this.#returnAfterMs : 0;
    // In steps, as the room may be asked for again before.
    const isHeld = isUnknown && candidate.signs === true;
    const heldUntil = isHeld ? Math.min(this.#unsignedUntil, now + this.#backOff.mostMs) : 0;
    const backOffMs = Math.max(0, Math.max(track.readyAt, restsUntil, heldUntil) - now);
    return { candidate, waitMs: Math.max(spentMs, backOffMs), backOffMs, spentMs };
  }

  #track(candidate: C): Track {
    return this.#tracks.get(candidate) ?? newTrack();
  }
}

/** Of those that need not wait the first; where all have to, the one that is ready first. */
function readiest<C>(standings: readonly Standing<C>[]): Standing<C> | undefined {
  const possible = standings.filter(({ waitMs }) => waitMs !== Infinity);
  const shortest = Math.min(...possible.map(({ waitMs }) => waitMs));
  return possible.find(({ waitMs }) => waitMs <= shortest);
}

function newTrack(): Track {
  return { failures: 0, readyAt: 0, failedAt: 0, openedAt: 0 };
}
