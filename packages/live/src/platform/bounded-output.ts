/** Bytes that are being written, up to a limit; memory is taken as they come. */
export class BoundedOutput {
  bytes: Uint8Array;
  length = 0;
  readonly #max: number;

  constructor(max: number, firstSize: number) {
    this.#max = max;
    this.bytes = new Uint8Array(Math.min(max, firstSize));
  }

  /**
   * Makes room for so many more bytes.
   * @throws RangeError when that is over the limit.
   */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed > this.#max) throw new RangeError(`more than ${this.#max} bytes`);
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.min(this.#max, Math.max(needed, this.bytes.length * 2)));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
