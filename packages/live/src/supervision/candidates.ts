import { isLiveError } from '../errors.js';
import { type BackOffOptions, backOffOptions, pauseMs } from './back-off.js';
import { type BudgetRate, processBudgets, type SourceBudgets } from './budgets.js';

/** One of the ways to read a room, in the order in which they are preferred. */
export interface Candidate {
  /** Short, for the status: `direct`, `euler`. */
  readonly name: string;
  /** Whose quota opening it spends: provider, key and address. Never printed. @defaultValue nobody's */
  readonly budget?: { readonly key: string; readonly rate: BudgetRate } | undefined;
}

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
  /** How long to wait before, in milliseconds. */
  readonly waitMs: number;
}

/** The ways to read one room: which is next, and when. */
export class CandidateList<C extends Candidate> {
  readonly #candidates: readonly C[];
  readonly #tracks: Map<C, Track>;
  readonly #options: CandidateListOptions;
  readonly #backOff: ReturnType<typeof backOffOptions>;
  readonly #returnAfterMs: number;
  readonly #budgets: SourceBudgets;
  /** The one that worked last. */
  #current: C | undefined;

  /** @throws InvalidOptionError for a time of the back-off that cannot be. */
  constructor(candidates: readonly C[], options: CandidateListOptions) {
    this.#candidates = candidates;
    this.#options = options;
    this.#backOff = backOffOptions(options.backOff);
    this.#returnAfterMs = options.returnAfterMs ?? 300_000;
    this.#budgets = options.budgets ?? processBudgets;
    this.#tracks = new Map(candidates.map(candidate => [candidate, newTrack()]));
  }

  get size(): number {
    return this.#candidates.length;
  }

  /** The next one to try; undefined when none is left that trying again could change anything for. */
  next(): Choice<C> | undefined {
    const now = this.#options.now();
    const choices = this.#candidates
      .map(candidate => ({ candidate, waitMs: this.#waitMs(candidate, now) }))
      .filter(({ waitMs }) => waitMs !== Infinity);
    // One that was lost for the first time is simply opened again.
    const lost = choices.find(({ candidate }) => candidate === this.#current && this.#track(candidate).failures === 1);
    if (lost !== undefined && lost.waitMs <= this.#backOff.firstMs) return lost;
    const shortest = Math.min(...choices.map(({ waitMs }) => waitMs));
    // Of those that need not wait the first; where all have to, the one that is ready first.
    return choices.find(({ waitMs }) => waitMs <= shortest);
  }

  /** The first one beside the given that could be tried. */
  standbyFor(candidate: C): C | undefined {
    return this.#candidates.find(other => other !== candidate && this.#track(other).readyAt !== Infinity);
  }

  /** One is about to be opened. */
  opening({ budget }: C): void {
    if (budget !== undefined) this.#budgets.take(budget.key, budget.rate);
  }

  /** One is open. */
  opened(candidate: C): void {
    this.#current = candidate;
    this.#track(candidate).openedAt = this.#options.now();
  }

  /**
   * An open one was lost, and not because the stream ended. One that had held for long counts as if it had never failed.
   * @param isSuspect whether it is to blame, so that another one goes first
   */
  lost(candidate: C, isSuspect: boolean): void {
    const track = this.#track(candidate);
    const now = this.#options.now();
    if (now - track.openedAt >= this.#backOff.healthyMs) Object.assign(track, newTrack());
    if (isSuspect) track.failures += 1;
    this.#penalize(candidate, 0);
  }

  /** One could not be opened. */
  failed(candidate: C, error: unknown): void {
    const known = isLiveError(error) ? error : undefined;
    this.#penalize(candidate, known?.retryAfterMs ?? 0);
    const { budget } = candidate;
    // What the provider asks of one room it asks of all that spend the same quota.
    if (known?.retryAfterMs !== undefined && budget !== undefined) {
      this.#budgets.pause(budget.key, budget.rate, known.retryAfterMs);
    }
    if (known?.retryable === false) this.#track(candidate).readyAt = Infinity;
  }

  /** How many times in a row the one that failed least has failed. */
  get failures(): number {
    return Math.min(...[...this.#tracks.values()].map(({ failures }) => failures));
  }

  #penalize(candidate: C, retryAfterMs: number): void {
    const track = this.#track(candidate);
    const now = this.#options.now();
    track.failures += 1;
    track.failedAt = now;
    track.readyAt = now + pauseMs(this.#backOff, track.failures, this.#options.random, retryAfterMs);
  }

  #waitMs(candidate: C, now: number): number {
    const track = this.#track(candidate);
    const { budget } = candidate;
    const spent = budget === undefined ? 0 : this.#budgets.waitMs(budget.key, budget.rate);
    const current = this.#current;
    // The one that works goes first, until those before it have been left alone for long enough.
    const isResting =
      current !== undefined &&
      current !== candidate &&
      track.failures > 0 &&
      this.#track(current).readyAt !== Infinity &&
      this.#track(current).failures <= track.failures;
    const restsUntil = isResting ? track.failedAt + this.#returnAfterMs : 0;
    return Math.max(0, spent, Math.max(track.readyAt, restsUntil) - now);
  }

  #track(candidate: C): Track {
    return this.#tracks.get(candidate) ?? newTrack();
  }
}

function newTrack(): Track {
  return { failures: 0, readyAt: 0, failedAt: 0, openedAt: 0 };
}
