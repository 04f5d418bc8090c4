/** A seeded source of randomness: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number from 0 up to but not including 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items. @throws RangeError when there are none. */
  pick<T>(items: readonly T[]): T;
  /** The time to the next event of a Poisson process, in the unit of `mean`. */
  exponential(mean: number): number;
  /** `length` random hex digits. */
  hex(length: number): string;
}

/** Creates a {@link Random} from a 32 bit seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;

  // A Weyl sequence through a 32 bit mixer: one word of state, fast, and even enough for a simulation.
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  };
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

  return {
    next,
    integer,
    chance: probability => next() < probability,
    pick(items) {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
    exponential: mean => -mean * Math.log(1 - next()),
    hex(length) {
      let digits = '';
      while (digits.length < length) digits += integer(0, 0xffffff).toString(16).padStart(6, '0');
      return digits.slice(0, length);
    },
  };
}
