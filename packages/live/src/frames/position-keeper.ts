import type { StreamPosition } from '../sources/source.js';
import type { Stretch } from '../wire/stretch.js';
import type { BatchView } from './scan.js';

/** Longer than any cursor that was seen. */
const longestCursor = 128;
/** Some times as long as any that was seen. */
const longestInternalExt = 2_048;
/** Shared by all that keep nothing yet. */
const none = new Uint8Array();

/** Keeps the position of the last batch, as bytes: most of them are never asked for. */
export class PositionKeeper {
  /** The cursor, and behind it the internalExt; written over, and made anew when it is too small. */
  #bytes = none;
  #cursorLength = 0;
  #length = 0;

  /** The position of the last batch that had one; undefined while there was none. */
  get current(): StreamPosition | undefined {
    if (this.#cursorLength === 0) return undefined;
    const text = (start: number, end: number) => new TextDecoder().decode(this.#bytes.subarray(start, end));
    return { cursor: text(0, this.#cursorLength), internalExt: text(this.#cursorLength, this.#length) };
  }

  /** Takes the position of a batch. One without a cursor, or with one that cannot be, leaves the one before. */
  keep({ cursor, internalExt }: Pick<BatchView, 'cursor' | 'internalExt'>): void {
    const cursorLength = cursor.end - cursor.start;
    const extLength = internalExt.end - internalExt.start;
    // They belong together: a cursor with the internalExt of another one is refused.
    if (cursorLength === 0 || cursorLength > longestCursor || extLength > longestInternalExt) return;
    const length = cursorLength + extLength;
    if (length > this.#bytes.length) this.#bytes = new Uint8Array(length + (length >> 2));
    copy(cursor, this.#bytes, 0);
    copy(internalExt, this.#bytes, cursorLength);
    this.#cursorLength = cursorLength;
    this.#length = length;
  }
}

/** By hand: for so few bytes a view costs more than they do. */
function copy({ bytes, start, end }: Stretch, to: Uint8Array, at: number): void {
  for (let i = start; i < end; i++) to[at + i - start] = bytes[i] as number;
}
