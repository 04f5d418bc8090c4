import { type ProviderQuota, shareLeft } from '../euler/quota.js';

/** How often a source may be opened. */
export interface BudgetRate {
  /** So many times at once. */
  readonly burst: number;
  /** Time after which one more is allowed, in milliseconds. */
  readonly everyMs: number;
}

/** Most budgets that are kept; those that are full again are forgotten first, as they say nothing. */
const mostBudgets = 1_000;

/** Of what is allowed, less than this part is little. */
const littleLeft = 0.1;
/** What begins anew within this time is no reason for a notice, and worth waiting for, in milliseconds. */
const soonMs = 3_600_000;
const dayMs = 24 * soonMs;

interface Budget {
  tokens: number;
  at: number;
  notBefore: number;
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
  readonly #now: () => number;

  /** @param now the clock, in milliseconds since 1970 */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** How long to wait until a token is there, in milliseconds. */
  waitMs(key: string, rate: BudgetRate): number {
    const { tokens, notBefore } = this.#refilled(key, rate);
    const now = this.#now();
    return Math.max(0, notBefore - now, tokens >= 1 ? 0 : Math.ceil((1 - tokens) * rate.everyMs));
  }

  /** Takes a token. Call it only when {@link waitMs} is 0; otherwise it is taken in advance. */
  take(key: string, rate: BudgetRate): void {
    this.#refilled(key, rate).tokens -= 1;
  }

  /** Nobody spends anything for so long, because the provider said so. @param forMs in milliseconds */
  pause(key: string, rate: BudgetRate, forMs: number): void {
    const budget = this.#refilled(key, rate);
    budget.notBefore = Math.max(budget.notBefore, this.#now() + forMs);
  }

  /**
   * The provider has said how many calls are left. Where there are none, nobody spends any until there are, if that is soon.
   * @returns whether little is left, and nobody was told yet: once for each quota, until it begins anew
   */
  note(key: string, rate: BudgetRate, quota: ProviderQuota): boolean {
    const budget = this.#refilled(key, rate);
    if (budget.quota !== undefined && quota.at < budget.quota.at) return false;
    budget.quota = quota;
    const now = this.#now();
    const { remaining, resetsAt = now + dayMs } = quota;
    const isSoon = resetsAt - now <= soonMs;
    if (remaining === 0 && isSoon) budget.notBefore = Math.max(budget.notBefore, resetsAt);
    if (isSoon || shareLeft(quota) >= littleLeft || now < budget.toldUntil) return false;
    budget.toldUntil = resetsAt;
    return true;
  }

  /** What {@link note} was told last; undefined until then. */
  quota(key: string): ProviderQuota | undefined {
    return this.#budgets.get(key)?.quota;
  }

  #refilled(key: string, { burst, everyMs }: BudgetRate): Budget {
    const now = this.#now();
    const found = this.#budgets.get(key);
    if (found === undefined) {
      if (this.#budgets.size >= mostBudgets) this.#forget(burst, now);
      const budget = { tokens: burst, at: now, notBefore: 0, quota: undefined, toldUntil: 0 };
      this.#budgets.set(key, budget);
      return budget;
    }
    found.tokens = Math.min(burst, found.tokens + Math.max(0, now - found.at) / everyMs);
    found.at = now;
    return found;
  }

  #forget(burst: number, now: number): void {
    for (const [key, { tokens, notBefore }] of this.#budgets) {
      if (tokens >= burst && notBefore <= now) this.#budgets.delete(key);
    }
  }
}

/** What all rooms of this process spend together. */
export const processBudgets = new SourceBudgets();
