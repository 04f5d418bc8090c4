/** A prefix code as one table: by the next bits of the input, the symbol they stand for. */
export interface PrefixCode {
  /** Symbol times 16 plus the length of its code, for every value of the next `longest` bits; 0 where no code begins so. */
  readonly entries: Uint16Array;
  /** Bits of the longest code, at most 15. */
  readonly longest: number;
}

const mostBits = 15;

/**
 * The code that the lengths of its codes define (RFC 1951, section 3.2.2).
 * @param lengths by symbol, 0 to 15; 0 for one that does not occur
 * @param isPartial whether one code of one bit may stand alone, as a block with one distance has it
 * @throws Error when no such code exists, or codes are left over.
 */
export function prefixCode(lengths: Uint8Array, isPartial: boolean): PrefixCode {
  const counts = new Uint16Array(mostBits + 1);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  counts[0] = 0;
  const longest = counts.findLastIndex(count => count > 0);
  const next = new Uint16Array(mostBits + 1);
  let unused = 1;
  for (let length = 1; length <= mostBits; length++) {
    next[length] = ((next[length - 1] as number) + (counts[length - 1] as number)) << 1;
    unused = unused * 2 - (counts[length] as number);
    if (unused < 0) throw new Error('more codes than there can be');
  }
  if (unused > 0 && !(isPartial && longest <= 1)) throw new Error('codes that are left over');
  const entries = new Uint16Array(1 << Math.max(longest, 0));
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const code = next[length] as number;
    next[length] = code + 1;
    for (let bits = reversed(code, length); bits < entries.length; bits += 1 << length) {
      entries[bits] = (symbol << 4) | length;
    }
  }
  return { entries, longest: Math.max(longest, 0) };
}

/** Codes are packed from their most significant bit on, everything else from the least. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
