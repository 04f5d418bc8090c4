import type { StreamPosition } from '../sources/source.js';
import type { BatchView, Stretch } from './scan.js';

/** Longer than any cursor that was seen. */
const longestCursor = 128;
/** Some times as long as any that was seen. */
const longestInternalExt = 2_048;

/** Shared by all that keep nothing yet. */
const none = new Uint8Array();

/** Keeps the position of the last batch, as bytes: most of them are never asked for. */
export class PositionKeeper {
  readonly #cursor = new KeptBytes();
  readonly #internalExt = new KeptBytes();

  /** The position of the last batch that had one; undefined while there was none. */
  get current(): StreamPosition | undefined {
    if (this.#cursor.length === 0) return undefined;
    return { cursor: this.#cursor.text, internalExt: this.#internalExt.text };
  }

  /** Takes the position of a batch. One without a cursor, or with one that cannot be, leaves the one before. */
  keep({ cursor, internalExt }: Pick<BatchView, 'cursor' | 'internalExt'>): void {
    const length = cursor.end - cursor.start;
    // They belong together: a cursor with the internalExt of another one is refused.
    if (length === 0 || length > longestCursor || internalExt.end - internalExt.start > longestInternalExt) return;
    this.#cursor.set(cursor);
    this.#internalExt.set(internalExt);
  }
}

/** A copy of bytes, over and over in the same place, which grows to what it has to hold. */
class KeptBytes {
  #bytes = none;
  length = 0;

  get text(): string {
    return new TextDecoder().decode(this.#bytes.subarray(0, this.length));
  }

  set({ bytes, start, end }: Stretch): void {
    this.length = end - start;
    if (this.length > this.#bytes.length) this.#bytes = new Uint8Array(this.length + (this.length >> 2));
    const kept = this.#bytes;
    // By hand: for so few bytes a view costs more than they do.
    for (let i = 0; i < this.length; i++) kept[i] = bytes[start + i] as number;
  }
}
