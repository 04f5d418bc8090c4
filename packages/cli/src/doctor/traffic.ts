import { type ProviderQuota, readQuota } from '@livetap/live';
import { type Cost, noCost, type ProviderName, sumOf } from './cost.js';

/** Counts what is sent, and reads what the heads of answers say about the time and about quotas. */
export class Traffic {
  /** Carries requests as the global `fetch` does, and counts them. */
  readonly fetch: typeof globalThis.fetch;
  readonly #now: () => number;
  readonly #clockOffsets: number[] = [];
  readonly #usedUp = new Set<ProviderName>();
  #spent: Cost = noCost;
  #quota: ProviderQuota | undefined;

  /** @param now - The clock of this machine, in milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
    this.fetch = async (input, init) => {
      const { host } = new URL(input instanceof Request ? input.url : input);
      this.#add({ ...noCost, requests: { [host]: 1 } });
      const askedAt = now();
      const response = await globalThis.fetch(input, init);
      this.#read(response.headers, askedAt);
      return response;
    };
  }

  /** A call counts against the quota of a provider. */
  spend(provider: ProviderName): void {
    this.#add({ ...noCost, quota: { [provider]: 1 } });
  }

  /** A provider allows no more calls for now: each one that is made all the same prolongs that. */
  useUp(provider: ProviderName): void {
    this.#usedUp.add(provider);
  }

  /** Whether a provider has said that it allows no more calls. */
  isUsedUp(provider: ProviderName): boolean {
    return this.#usedUp.has(provider);
  }

  /** A socket to the push service is opened. */
  openSocket(): void {
    this.#add({ ...noCost, sockets: 1 });
  }

  /** What was sent since the last call of this. */
  takeCost(): Cost {
    const spent = this.#spent;
    this.#spent = noCost;
    return spent;
  }

  /** The newest word of a provider about its quota since the last call of this. */
  takeQuota(): ProviderQuota | undefined {
    const quota = this.#quota;
    this.#quota = undefined;
    return quota;
  }

  /**
   * How far the clock of this machine is behind those of the hosts that answered, in milliseconds: the middle of what all
   * answers say, each good to a second. Undefined while no answer had a `Date`.
   */
  get clockOffsetMs(): number | undefined {
    const sorted = this.#clockOffsets.toSorted((a, b) => a - b);
    return sorted[sorted.length >> 1];
  }

  #add(cost: Cost): void {
    this.#spent = sumOf([this.#spent, cost]);
  }

  #read(headers: Headers, askedAt: number): void {
    const date = Date.parse(headers.get('date') ?? '');
    const age = Number(headers.get('age') ?? 0);
    // An answer out of a cache is older than its way here. The header counts whole seconds.
    if (!Number.isNaN(date) && age === 0) this.#clockOffsets.push(date + 500 - (askedAt + this.#now()) / 2);
    this.#quota = readQuota(headers, this.#now()) ?? this.#quota;
  }
}
