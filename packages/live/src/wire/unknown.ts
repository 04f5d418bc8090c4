import { tooManyParts, WireError } from './errors.js';
import type { WireInput } from './read.js';

/** A field that the schema does not know, or knows with another wire type. */
export interface UnknownField {
  /** Field number. */
  readonly no: number;
  /** 0 varint, 1 eight bytes, 2 length-delimited, 3 group, 5 four bytes. */
  readonly wireType: number;
  /** The value as it stood on the wire, without its tag. */
  readonly bytes: Uint8Array;
}

const key: unique symbol = Symbol.for('livetap.unknownFields');

interface WithUnknown {
  [key]?: UnknownField[];
}

/**
 * The fields of a decoded message that its schema does not know, in wire order; nothing of the service is dropped.
 * Copies made by spread or `structuredClone` do not carry them.
 */
export function unknownFields(message: object): readonly UnknownField[] {
  return (message as WithUnknown)[key] ?? [];
}

/** For the generated decoders: remembers a field that no case took. */
export function keepUnknown(
  list: UnknownField[] | undefined,
  input: WireInput,
  tag: number,
  start: number,
  end: number,
): UnknownField[] {
  if (tag < 8) throw new WireError('field number 0', start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const field = { no: tag >>> 3, wireType: tag & 7, bytes: new Uint8Array(input.bytes.subarray(start, end)) };
  if (list === undefined) return [field];
  list.push(field);
  return list;
}

/** For the generated decoders: attaches them out of sight, so that the message stays a plain object. */
export function attachUnknown<T extends object>(message: T, fields: UnknownField[]): T {
  return Object.defineProperty(message, key, { value: fields });
}
