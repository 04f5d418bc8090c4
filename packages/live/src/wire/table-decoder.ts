import { cutShort, overlong, tooDeep, tooManyParts } from './errors.js';
import { type MapValue, mapEntry } from './map.js';
import { bytes, copiedString, type Decoder, packed, skipValue, string, view, type WireInput } from './read.js';
import {
  type DelimitedKind,
  type FieldType,
  type MessageTable,
  type NumberKind,
  type TableMessage,
  tableFields,
  wireTypeOf,
} from './table-field.js';
import { attachUnknown, keepUnknown, type UnknownField } from './unknown.js';
import { bool, double, float, int32, int64, int64AsNumber, uint32, uint64, varint32 } from './varint.js';

/** Reads what is not length-delimited. */
type NumberReader = (bytes: Uint8Array, pos: number) => unknown;

const numberReaders: Readonly<Record<NumberKind, NumberReader>> = {
  ...{ o: bool, i: int32, u: uint32, l: int64, g: uint64, n: int64AsNumber, f: float, d: double },
};
const delimitedReaders: Readonly<Record<DelimitedKind, Decoder<unknown>>> = {
  ...{ s: string, c: copiedString, b: bytes, v: view },
};
const keyKinds = { s: 'string', i: 'int32', l: 'int64' } as const;

/** A field under the tag of one of its wire types. */
interface NumberField {
  readonly key: string;
  readonly isList: boolean;
  readonly read: NumberReader;
}

/** A length-delimited field under its tag: its value is read, or added to a list or a map. */
type DelimitedField = { readonly key: string; readonly isList: boolean } & (
  | { readonly read: Decoder<unknown>; readonly add: undefined }
  | { readonly read: undefined; readonly add: ValueAdder }
);

/** Adds values to a list or a map. Is given the depth that is left to the message, not to the value. */
type ValueAdder = (input: WireInput, start: number, end: number, depth: number, values: never) => void;

/** A table, made ready for decoding. */
interface Layout {
  readonly make: () => TableMessage;
  readonly numbers: ReadonlyMap<number, NumberField>;
  readonly delimited: ReadonlyMap<number, DelimitedField>;
  /** Messages that are never absent. */
  readonly present: readonly { readonly key: string; readonly decode: Decoder<unknown> }[];
}

type DecoderOf = (name: string) => Decoder<unknown>;

/**
 * The decoder of the message that a table describes: it gives and refuses the same as a generated one. The table is
 * read when it is first used.
 * @param decoderOf the decoders of the messages it has fields of
 */
export function tableDecoder(table: MessageTable, decoderOf: DecoderOf): Decoder<TableMessage> {
  let layout: Layout | undefined;
  return (input, start, end, depth) => {
    layout ??= layoutOf(table, decoderOf);
    return decodeAs(layout, input, start, end, depth);
  };
}

// The walk over the bytes is that of the generated decoders, see scripts/generate/decoders.js.
function decodeAs(layout: Layout, input: WireInput, start: number, end: number, depth: number): TableMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const message = layout.make();
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not `p > end`: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      const field = layout.delimited.get(tag);
      if (field === undefined) unknown = keepUnknown(unknown, input, tag, q, p);
      else if (field.read === undefined) field.add(input, q, p, depth, message[field.key] as never);
      else put(message, field, field.read(input, q, p, depth - 1));
      continue;
    }
    const q = p;
    if (wire === 0) {
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else p = skipValue(b, tag, p, end, depth);
    const field = layout.numbers.get(tag);
    if (field === undefined) unknown = keepUnknown(unknown, input, tag, q, p);
    else put(message, field, field.read(b, q));
  }
  if (p !== end) throw cutShort(end);
  for (const { key, decode } of layout.present) message[key] ??= decode(input, 0, 0, depth);
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

function put(message: TableMessage, { key, isList }: NumberField | DelimitedField, value: unknown): void {
  if (isList) (message[key] as unknown[]).push(value);
  else message[key] = value;
}

function layoutOf(table: MessageTable, decoderOf: DecoderOf): Layout {
  const numbers = new Map<number, NumberField>();
  const delimited = new Map<number, DelimitedField>();
  const present: { key: string; decode: Decoder<unknown> }[] = [];
  for (const { key, number, type, card, keyKind } of tableFields(table)) {
    const isList = card === 'many';
    const lengthTag = number * 8 + 2;
    if (keyKind !== undefined) {
      const value = mapValue(type, decoderOf);
      const add: ValueAdder = (input, start, end, depth, map) =>
        mapEntry(input, start, end, depth, keyKinds[keyKind], value, map);
      delimited.set(lengthTag, { key, isList, read: undefined, add });
    } else if (type.of === 'number') {
      const read = numberReaders[type.kind];
      numbers.set(number * 8 + wireTypeOf(type), { key, isList, read });
      // A list of numbers may stand packed, too.
      const add: ValueAdder = (input, start, end, _depth, list) => packed(input, start, end, read, list);
      if (isList) delimited.set(lengthTag, { key, isList, read: undefined, add });
    } else {
      const read = type.of === 'message' ? decoderOf(type.name) : delimitedReaders[type.kind];
      delimited.set(lengthTag, { key, isList, read, add: undefined });
      if (card === 'present') present.push({ key, decode: read });
    }
  }
  return { make: table[1], numbers, delimited, present };
}

function mapValue(type: FieldType, decoderOf: DecoderOf): MapValue<unknown> {
  if (type.of === 'message') {
    const read = decoderOf(type.name);
    return { wireType: 2, read, absent: (input, depth) => read(input, 0, 0, depth) };
  }
  if (type.of === 'delimited') {
    const isText = type.kind === 's' || type.kind === 'c';
    return { wireType: 2, read: delimitedReaders[type.kind], absent: () => (isText ? '' : new Uint8Array(0)) };
  }
  const read = numberReaders[type.kind];
  const absent = type.kind === 'l' || type.kind === 'g' ? '0' : type.kind === 'o' ? false : 0;
  return { wireType: wireTypeOf(type), read: (input, start) => read(input.bytes, start), absent: () => absent };
}
