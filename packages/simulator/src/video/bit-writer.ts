/** Writes bits, the first one into the highest bit of the first byte, as H.264 counts them. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #used = 0;

  /** The lowest `length` bits of a number, at most 32. */
  bits(value: number, length: number): this {
    for (let at = length - 1; at >= 0; at -= 1) {
      if (this.#used % 8 === 0) this.#bytes.push(0);
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >>> at) & 1) << (7 - (this.#used % 8)));
      this.#used += 1;
    }
    return this;
  }

  /** Exponential Golomb codes of numbers from 0 (H.264, 9.1). */
  golomb(...values: readonly number[]): this {
    for (const value of values) {
      const length = 32 - Math.clz32(value + 1);
      this.bits(0, length - 1).bits(value + 1, length);
    }
    return this;
  }

  /** The bytes, closed by a one and the zeros that fill the last of them. */
  closed(): Uint8Array {
    this.bits(1, 1);
    return Uint8Array.from(this.#bytes);
  }
}
