import { InvalidOptionError } from '../errors.js';

/** How many ids are remembered, and for how long. */
export interface SeenIdsOptions {
  /**
   * So many are remembered at least, and at most twice as many.
   * @defaultValue 32768: five minutes of a hundred messages a second
   */
  readonly maxIds?: number;
  /**
   * For so long at least, and at most twice as long, in milliseconds; of the last 500 none is forgotten for its age, since the
   * service shows its last comments again however old they are.
   * @defaultValue 300000
   */
  readonly keepMs?: number;
}

/** The defaults of {@link SeenIdsOptions}. */
export const seenIdsDefaults: Required<SeenIdsOptions> = { maxIds: 32_768, keepMs: 300_000 };

/** So many are not forgotten for their age: more than the service shows again. */
const ageless = 500;

/**
 * Remembers message ids, bounded in number and in time, so that a message that comes twice is delivered once: the service
 * repeats the last messages whenever a connection is made. Asked for every message that somebody wants, so an id is two
 * numbers and a look costs a few array reads: no text, no object.
 *
 * Two tables take turns. When one is full or old enough the other one is emptied and filled; both are looked at. What has to
 * stay of the emptied one is put to the full one before.
 */
export class SeenIds {
  readonly #maxIds: number;
  readonly #keepMs: number;
  #current = new IdTable();
  #previous = new IdTable();
  #since = Number.NEGATIVE_INFINITY;

  /** @throws InvalidOptionError when a number is not above 0. */
  constructor(options: SeenIdsOptions = {}) {
    const { maxIds, keepMs } = { ...seenIdsDefaults, ...options };
    if (!(maxIds >= 1) || !(keepMs > 0)) throw new InvalidOptionError('maxIds and keepMs have to be above 0.');
    this.#maxIds = maxIds;
    this.#keepMs = keepMs;
  }

  /** Forgets what is old enough. @param now milliseconds, of any clock: where it jumps, less is forgotten */
  turn(now: number): void {
    if (this.#current.size < this.#maxIds && now - this.#since < this.#keepMs) return;
    this.#since = now;
    const missing = Math.min(ageless, this.#maxIds) - this.#current.size;
    if (missing > 0) for (const id of newestOf([this.#previous], missing)) this.#add(id);
    this.#previous = this.#current;
    this.#current = new IdTable();
  }

  /**
   * Whether an id is remembered; never the id 0, which stands for none.
   * @param low its lower 32 bits, signed or not
   * @param high its upper 32 bits, signed or not
   */
  has(low: number, high: number): boolean {
    if (low === 0 && high === 0) return false;
    return this.#current.has(low, high) || this.#previous.has(low, high);
  }

  /** Remembers an id. */
  add(low: number, high: number): void {
    if (low !== 0 || high !== 0) this.#current.add(low, high);
  }

  /**
   * The newest ids, as decimal text, to be remembered by another process: the service counts its ids up with time.
   * @param most how many at most
   */
  newest(most: number): string[] {
    return newestOf([this.#previous, this.#current], most).map(String);
  }

  /** Remembers what {@link newest} gave. @param ids decimal digits each, of at most 64 bits */
  restore(ids: readonly string[]): void {
    for (const id of ids) this.#add(BigInt(id));
  }

  #add(id: bigint): void {
    this.add(Number(id & 0xffff_ffffn), Number((id >> 32n) & 0xffff_ffffn));
  }
}

/** The highest ids of some tables, the highest first. */
function newestOf(tables: readonly IdTable[], most: number): bigint[] {
  // As rough numbers first, which sort in milliseconds however many there are.
  const rough = Float64Array.from(tables.flatMap(table => table.rough())).sort();
  const least = rough.at(-most) ?? 0;
  const ids = tables.flatMap(table => table.from(least));
  ids.sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  return ids.slice(0, most);
}

const firstSlots = 64;
/** What all tables begin with, so that a room in which nothing is said has none: one free slot, never written to. */
const noCells = new Int32Array(2);

/** A set of pairs of numbers with open addressing, never more than half full. A pair of zeros is a free slot. */
class IdTable {
  #cells = noCells;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(low: number, high: number): boolean {
    const cells = this.#cells;
    const slot = find(cells, low | 0, high | 0);
    return cells[slot] !== 0 || cells[slot + 1] !== 0;
  }

  /** The pairs as one number each, which is exact to 53 bits. */
  rough(): number[] {
    return this.#map((low, high) => high * 2 ** 32 + low);
  }

  /** The pairs that are, roughly, at least so much. */
  from(least: number): bigint[] {
    return this.#map((low, high) => (high * 2 ** 32 + low < least ? undefined : (BigInt(high) << 32n) | BigInt(low)));
  }

  #map<T>(make: (low: number, high: number) => T | undefined): T[] {
    const cells = this.#cells;
    const made: T[] = [];
    for (let i = 0; i < cells.length; i += 2) {
      const low = (cells[i] as number) >>> 0;
      const high = (cells[i + 1] as number) >>> 0;
      const value = low === 0 && high === 0 ? undefined : make(low, high);
      if (value !== undefined) made.push(value);
    }
    return made;
  }

  add(low: number, high: number): void {
    let slot = find(this.#cells, low | 0, high | 0);
    if (this.#cells[slot] !== 0 || this.#cells[slot + 1] !== 0) return;
    this.#size += 1;
    if (this.#size * 4 > this.#cells.length) {
      this.#grow();
      slot = find(this.#cells, low | 0, high | 0);
    }
    this.#cells[slot] = low;
    this.#cells[slot + 1] = high;
  }

  #grow(): void {
    const old = this.#cells;
    const cells = new Int32Array(Math.max(firstSlots * 2, old.length * 2));
    for (let i = 0; i < old.length; i += 2) {
      const low = old[i] as number;
      const high = old[i + 1] as number;
      if (low === 0 && high === 0) continue;
      const slot = find(cells, low, high);
      cells[slot] = low;
      cells[slot + 1] = high;
    }
    this.#cells = cells;
  }
}

/** Where a pair is, or the free slot where it belongs. Ids count up in some of their bits, so all of them are mixed. */
function find(cells: Int32Array, low: number, high: number): number {
  const mask = cells.length - 1;
  let slot = (Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 7) & mask & ~1;
  while ((cells[slot] !== low || cells[slot + 1] !== high) && (cells[slot] !== 0 || cells[slot + 1] !== 0)) {
    slot = (slot + 2) & mask;
  }
  return slot;
}
