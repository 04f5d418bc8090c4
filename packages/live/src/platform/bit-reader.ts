import type { PrefixCode } from './prefix-code.js';

/** Reads a stretch of bytes bit by bit, the least significant first, as deflate is packed (RFC 1951, section 3.1.1). */
export class BitReader {
  readonly bytes: Uint8Array;
  readonly #end: number;
  /** Of the next byte that is not held yet. */
  #position: number;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.bytes = bytes;
    this.#position = start;
    this.#end = end;
  }

  /** The next bits as a number; up to 16. @throws Error at the end of the bytes. */
  take(count: number): number {
    this.#hold(count);
    if (this.#count < count) throw endOfBytes();
    const value = this.#held & ((1 << count) - 1);
    this.#drop(count);
    return value;
  }

  /** The next symbol of a code. @throws Error where no code begins like this, and at the end of the bytes. */
  symbol({ entries, longest }: PrefixCode): number {
    this.#hold(longest);
    // Beyond the end there are zeros, which may look like a code.
    const entry = entries[this.#held & ((1 << longest) - 1)] as number;
    const length = entry & 15;
    if (length === 0) throw new Error('a code that stands for nothing');
    if (length > this.#count) throw endOfBytes();
    this.#drop(length);
    return entry >> 4;
  }

  /**
   * Leaves what is left of a byte, and steps over so many whole ones.
   * @returns where those begin
   * @throws Error at the end of the bytes.
   */
  skipBytes(count: number): number {
    const start = this.#position - (this.#count >> 3);
    if (start + count > this.#end) throw endOfBytes();
    this.#position = start + count;
    this.#held = 0;
    this.#count = 0;
    return start;
  }

  #hold(count: number): void {
    while (this.#count < count && this.#position < this.#end) {
      this.#held |= (this.bytes[this.#position++] as number) << this.#count;
      this.#count += 8;
    }
  }

  #drop(count: number): void {
    this.#held >>>= count;
    this.#count -= count;
  }
}

/** What is thrown where bytes are missing. */
export function endOfBytes(): Error {
  return new Error('unexpected end of the bytes');
}
