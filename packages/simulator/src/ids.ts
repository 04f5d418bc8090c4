/** A source of ids that never repeats one. */
export interface IdSource {
  next(): string;
}

const low30 = 0x3fffffff;
/** How many ids one source can give before it repeats: 2^29. */
const low29 = 0x1fffffff;

/**
 * Builds a 19 digit id as the service forms them: seconds since 1970 in the upper half, the rest below. The lowest bit is
 * always set, so an id that passed through a JavaScript number anywhere comes out different.
 * @param low 30 bits.
 */
export function exactId(seconds: number, low: number): string {
  return ((BigInt(Math.floor(seconds)) << 32n) | (BigInt(low & low30) << 2n) | 1n).toString();
}

/**
 * Ids for things that happen at `seconds`, in an order that looks random and follows from `seed`.
 * @param lane two sources of different lanes have no id in common
 */
export function idSource(seconds: number, seed: number, lane: 0 | 1): IdSource {
  let count = seed & low29;
  return {
    next() {
      count = (count + 1) & low29;
      // An odd factor maps the 29 bit numbers onto themselves, so no id comes twice.
      return exactId(seconds, (Math.imul(count, 0x2545f491) << 1) | lane);
    },
  };
}

/** A 32 bit hash of a text (FNV-1a), to derive stable ids and seeds from names. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
