import { WireError } from './errors.js';
import { skipValue } from './read.js';
import { varint32 } from './varint.js';

/** How deep groups may lie within each other where nothing is decoded; the service sends none. */
const deepestGroup = 16;

/** Walks over the fields of a message without decoding them: tags and positions, one field at a time. */
export class FieldCursor {
  readonly bytes: Uint8Array;
  /** Field number times eight, plus the wire type. */
  tag = 0;
  /** Where the value of the field begins; for a length-delimited one, after its length. */
  start = 0;
  /** Where the value ends, and the next field begins. */
  end = 0;
  #last: number;

  /** Begins before the first field between two positions; without them, of all the bytes. */
  constructor(bytes: Uint8Array, start = 0, end: number = bytes.length) {
    this.bytes = bytes;
    this.end = start;
    this.#last = end;
  }

  /** Begins again, before the first field between two other positions. */
  moveTo(start: number, end: number): void {
    this.end = start;
    this.#last = end;
  }

  /**
   * Goes to the next field.
   * @returns false when there is none.
   * @throws WireError when the bytes are no valid protobuf.
   */
  next(): boolean {
    const { bytes } = this;
    const last = this.#last;
    let pos = this.end;
    if (pos >= last) return false;
    let tag = bytes[pos++] as number;
    if (tag > 127) {
      tag = varint32(bytes, pos - 1);
      while ((bytes[pos++] as number) > 127);
    }
    if (tag < 8) throw new WireError('field number 0', pos);
    let start = pos;
    if ((tag & 7) === 2) {
      let length = bytes[pos++] as number;
      if (length > 127) {
        length = varint32(bytes, pos - 1);
        while ((bytes[pos++] as number) > 127);
      }
      start = pos;
      pos += length;
      // Written so that it also catches a position that is no number, after a length that was cut short.
      if (!(pos <= last)) throw new WireError('field cut short', start);
    } else {
      pos = skipValue(bytes, tag, pos, last, deepestGroup);
    }
    this.tag = tag;
    this.start = start;
    this.end = pos;
    return true;
  }
}
