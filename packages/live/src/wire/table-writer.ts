import {
  type DelimitedKind,
  type MessageTable,
  type NumberKind,
  type TableField,
  type TableMessage,
  tableFields,
  wireTypeOf,
} from './table-field.js';
import type { Init, Writer } from './write.js';

/** Writes the fields of a message. */
export type MessageWriter<T> = (w: Writer, m: Init<T>) => void;

/** Writes a value behind a tag; of what type it is, the table knows. */
type ValueWriter = (w: Writer, tag: number, value: never) => void;

/** How one value of a kind is written, and how a list of them. */
interface ValueWriters {
  readonly one: ValueWriter;
  readonly many: ValueWriter;
}

const string: ValueWriters = {
  one: (w, tag, value) => w.string(tag, value),
  many: (w, tag, values) => w.stringList(tag, values),
};
const bytes: ValueWriters = {
  one: (w, tag, value) => w.bytes(tag, value),
  many: (w, tag, values) => w.bytesList(tag, values),
};
const int64: ValueWriters = {
  one: (w, tag, value) => w.int64(tag, value),
  many: (w, tag, values) => w.int64Packed(tag, values),
};
const scalars: Readonly<Record<DelimitedKind | NumberKind, ValueWriters>> = {
  s: string,
  c: string,
  b: bytes,
  v: bytes,
  o: { one: (w, tag, value) => w.bool(tag, value), many: (w, tag, values) => w.boolPacked(tag, values) },
  i: { one: (w, tag, value) => w.int32(tag, value), many: (w, tag, values) => w.int32Packed(tag, values) },
  u: { one: (w, tag, value) => w.uint32(tag, value), many: (w, tag, values) => w.uint32Packed(tag, values) },
  l: int64,
  g: int64,
  n: int64,
  f: { one: (w, tag, value) => w.float(tag, value), many: (w, tag, values) => w.floatPacked(tag, values) },
  d: { one: (w, tag, value) => w.double(tag, value), many: (w, tag, values) => w.doublePacked(tag, values) },
};

/**
 * The writer of the message that a table describes. The table is read when it is first used.
 * @param writerOf the writers of the messages it has fields of
 */
export function tableWriter(
  table: MessageTable,
  writerOf: (name: string) => MessageWriter<TableMessage>,
): MessageWriter<TableMessage> {
  let fields: ((w: Writer, m: TableMessage) => void)[] | undefined;
  return (w, m) => {
    fields ??= tableFields(table).map(field => fieldWriter(field, writerOf));
    for (const write of fields) write(w, m);
  };
}

function fieldWriter(
  { key, number, type, card, keyKind }: TableField,
  writerOf: (name: string) => MessageWriter<TableMessage>,
): (w: Writer, m: TableMessage) => void {
  const { one, many } = type.of === 'message' ? messageWriters(writerOf(type.name)) : scalars[type.kind];
  const wireType = wireTypeOf(type);
  const tag = number * 8 + wireType;
  const lengthTag = number * 8 + 2;
  if (card === 'many') return (w, m) => many(w, lengthTag, m[key] as never);
  if (card !== 'map') return (w, m) => one(w, tag, m[key] as never);
  const valueTag = 2 * 8 + wireType;
  const writeKey = (w: Writer, name: string) => (keyKind === 's' ? w.string(10, name) : w.int64(8, name));
  return (w, m) =>
    w.map(lengthTag, m[key] as Record<string, unknown> | undefined, (name, value) => {
      writeKey(w, name);
      one(w, valueTag, value as never);
    });
}

function messageWriters(write: MessageWriter<TableMessage>): ValueWriters {
  return {
    one: (w, tag, value) => w.message(tag, value, write),
    many: (w, tag, values) => w.messages(tag, values, write),
  };
}
