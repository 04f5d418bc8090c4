import { isLiveError } from '../errors.js';
import { SignatureRateLimitError } from '../euler/errors.js';
import { type ProviderQuota, shareLeft } from '../euler/quota.js';
import { type LiveClock, machineClock, steadyTime } from '../platform/clock.js';
import type { BudgetRate, ProviderBudget } from '../signing/budget.js';
import { sleep } from '../sources/sleep.js';
import { longestAskedPauseMs } from './back-off.js';

/** Most budgets that are kept; those that are full again are forgotten first, as they say nothing. */
const mostBudgets = 1_000;

/** Of what is allowed, less than this part is little. */
const littleLeft = 0.1;
/** What begins anew within this time is no reason for a notice, and worth waiting for, in milliseconds. */
const soonMs = 3_600_000;
const dayMs = 24 * soonMs;
/** What a timer can hold. */
const longestSleepMs = 2 ** 31 - 1;

/** Somebody who waits to spend a token. */
interface Waiter {
  /** Ends the sleep it is in. */
  wake: () => void;
}

interface Budget {
  tokens: number;
  /** Those who wait, in the order in which they came. */
  readonly queue: Waiter[];
  at: number;
  notBefore: number;
  /** What the provider said when it asked for the pause. */
  refusal: SignatureRateLimitError | undefined;
  quota: ProviderQuota | undefined;
  /** Until when it was told that little is left. */
  toldUntil: number;
}

/**
 * What rooms may spend together: one bucket of tokens for each provider, key and address, and the pause that a provider asked
 * one of them to make, which all of them keep. Without it, a hundred rooms that lose their connection together spend the quota
 * of a day in a minute.
 */
export class SourceBudgets {
  readonly #budgets = new Map<string, Budget>();
  readonly #clock: LiveClock;
  /** What all times of a budget are by. */
  readonly #time: () => number;

  /**
   * @param now the clock, in milliseconds since 1970
   * @param after runs an action after so many milliseconds of that clock
   */
  constructor(now: () => number = Date.now, after: LiveClock['after'] = machineClock.after) {
    this.#clock = { now, after };
    this.#time = steadyTime(now);
  }

  /** How long somebody who came now would have to wait for a token, behind those who wait already, in milliseconds. */
  waitMs(key: string, rate: BudgetRate): number {
    const budget = this.#refilled(key, rate);
    return this.#turnMs(budget, rate, budget.queue.length);
  }

  /**
   * Takes a token as soon as one is there, in the order in which rooms ask for them.
   * @param onWait told until when it probably has to be waited for, in milliseconds since 1970; again when that changes
   * @throws the signal's reason; then no token was taken.
   */
  async spend(
    key: string,
    rate: BudgetRate,
    signal: AbortSignal | undefined,
    onWait: (nextAt: number) => void = () => {},
  ): Promise<void> {
    signal?.throwIfAborted();
    const { queue } = this.#refilled(key, rate);
    const waiter: Waiter = { wake: () => {} };
    queue.push(waiter);
    const abort = () => waiter.wake();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      for (;;) {
        const budget = this.#refilled(key, rate);
        const waitMs = this.#turnMs(budget, rate, queue.indexOf(waiter));
        if (waitMs === 0) {
          budget.tokens -= 1;
          return;
        }
        onWait(this.#clock.now() + waitMs);
        const woken = new AbortController();
        waiter.wake = () => woken.abort();
        await sleep(Math.min(waitMs, longestSleepMs), woken.signal, this.#clock);
        signal?.throwIfAborted();
      }
    } finally {
      signal?.removeEventListener('abort', abort);
      queue.splice(queue.indexOf(waiter), 1);
    }
  }

  /**
   * Makes one call that spends a token, when it is its turn. What the provider asks of it counts for all.
   * @param onWait as in {@link spend}
   * @throws SignatureRateLimitError at once, without a call, while a limit lasts that another call ran into; what the call
   *   throws, and the signal's reason.
   */
  async call<T>(
    { key, rate }: ProviderBudget,
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
    onWait?: (nextAt: number) => void,
  ): Promise<T> {
    this.#refuse(this.#refilled(key, rate));
    await this.spend(key, rate, signal, onWait);
    try {
      return await work();
    } catch (error) {
      if (error instanceof SignatureRateLimitError) this.failed(key, rate, error);
      throw error;
    }
  }

  /** A call has failed: what the provider asks of one room it asks of all that spend the same. */
  failed(key: string, rate: BudgetRate, error: unknown): void {
    // A line that breaks says nothing about the provider.
    if (!isLiveError(error) || error.who === 'network' || error.retryAfterMs === undefined) return;
    this.pause(key, rate, error.retryAfterMs);
    if (error instanceof SignatureRateLimitError) this.#refilled(key, rate).refusal = error;
  }

  /** A token was taken and is not needed. */
  giveBack(key: string, rate: BudgetRate): void {
    const budget = this.#refilled(key, rate);
    budget.tokens = Math.min(rate.burst, budget.tokens + 1);
    for (const { wake } of budget.queue) wake();
  }

  /**
   * Nobody spends anything for so long, because the provider said so or fails. After it one goes first, and the others follow at
   * the rate of the budget, so that a provider that still fails is not asked by all of them.
   * @param forMs in milliseconds, of which at most {@link longestAskedPauseMs}
   */
  pause(key: string, rate: BudgetRate, forMs: number): void {
    const budget = this.#refilled(key, rate);
    budget.notBefore = Math.max(budget.notBefore, this.#time() + Math.min(forMs, longestAskedPauseMs));
    budget.tokens = Math.min(budget.tokens, 1 - (budget.notBefore - this.#time()) / rate.everyMs);
  }

  /**
   * The provider has said how many calls are left. Where there are none, nobody spends any until there are, if that is soon.
   * @returns whether little is left, and nobody was told yet: once for each quota, until it begins anew
   */
  note(key: string, rate: BudgetRate, quota: ProviderQuota): boolean {
    const budget = this.#refilled(key, rate);
    if (budget.quota !== undefined && quota.at < budget.quota.at) return false;
    budget.quota = quota;
    const now = this.#time();
    const { remaining, resetsAt } = quota;
    const lastsMs = resetsAt === undefined ? dayMs : resetsAt - this.#clock.now();
    const isSoon = lastsMs <= soonMs;
    if (remaining === 0 && isSoon) budget.notBefore = Math.max(budget.notBefore, now + lastsMs);
    if (isSoon || shareLeft(quota) >= littleLeft || now < budget.toldUntil) return false;
    budget.toldUntil = now + lastsMs;
    return true;
  }

  /** What {@link note} was told last; undefined until then. */
  quota(key: string): ProviderQuota | undefined {
    return this.#budgets.get(key)?.quota;
  }

  #refuse({ notBefore, refusal }: Budget): void {
    const retryAfter = notBefore - this.#time();
    if (refusal === undefined || retryAfter <= 0) return;
    const { resetTime, limitLabel, requestId, agentId, logId, httpStatus } = refusal;
    const message = `Not asked again, as another room was told: ${refusal.message}`;
    const trace = { requestId, agentId, logId, httpStatus };
    throw new SignatureRateLimitError(message, { retryAfter, resetTime, limitLabel }, trace);
  }

  /** When it is the turn of somebody with so many before, in milliseconds from now. */
  #turnMs({ tokens, notBefore }: Budget, { burst, everyMs }: BudgetRate, before: number): number {
    const pauseMs = Math.max(0, notBefore - this.#time());
    const afterPause = Math.min(burst, tokens + pauseMs / everyMs);
    return Math.ceil(pauseMs + Math.max(0, before + 1 - afterPause) * everyMs);
  }

  #refilled(key: string, { burst, everyMs }: BudgetRate): Budget {
    const now = this.#time();
    const found = this.#budgets.get(key);
    if (found === undefined) {
      if (this.#budgets.size >= mostBudgets) this.#forget(burst, now);
      const budget: Budget = {
        tokens: burst,
        queue: [],
        at: now,
        notBefore: 0,
        refusal: undefined,
        quota: undefined,
        toldUntil: 0,
      };
      this.#budgets.set(key, budget);
      return budget;
    }
    found.tokens = Math.min(burst, found.tokens + (now - found.at) / everyMs);
    found.at = now;
    return found;
  }

  #forget(burst: number, now: number): void {
    for (const [key, { tokens, queue, notBefore }] of this.#budgets) {
      if (tokens >= burst && queue.length === 0 && notBefore <= now) this.#budgets.delete(key);
    }
  }
}

/** What all rooms of this process spend together. */
export const processBudgets = new SourceBudgets();

/** The budgets of the process; rooms of other clocks have nothing in common with it. */
export function budgetsOf(clock: LiveClock): SourceBudgets {
  if (clock === machineClock) return processBudgets;
  return new SourceBudgets(
    () => clock.now(),
    (delayMs, action) => clock.after(delayMs, action),
  );
}
