/**
 * The ids that were seen lately, so many and no more: what comes again is known, unless that many others came between.
 * Costs the same however many are remembered.
 */
export class RecentIds {
  readonly #seen: Set<string>;
  readonly #most: number;

  /** @param most how many are remembered. @param ids those of an earlier one, the oldest first */
  constructor(most: number, ids: readonly string[] = []) {
    this.#most = most;
    this.#seen = new Set(ids.slice(-most));
  }

  /** Remembers an id; whether it is new. */
  add(id: string): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    const [oldest] = this.#seen.size > this.#most ? this.#seen : [];
    if (oldest !== undefined) this.#seen.delete(oldest);
    return true;
  }

  /** What is remembered, the oldest first. */
  list(): string[] {
    return [...this.#seen];
  }
}
