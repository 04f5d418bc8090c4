import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs';

/*
 * An independent reading of proto/: protobufjs on the same files. Values here have the shape our decoders give: all
 * fields in the order of the schema, 64-bit integers as decimal strings unless a number is asked for, maps as objects.
 */

/** A decoded message of any type. */
export type Value = Record<string, unknown>;

const folder = join(import.meta.dirname, '../../../../proto');
const root = new protobuf.Root();
for (const file of readdirSync(folder).filter(name => name.endsWith('.proto'))) {
  // The options are ours; an unresolved option is still readable by its name.
  if (file === 'options.proto') continue;
  protobuf.parse(readFileSync(join(folder, file), 'utf8'), root, { keepCase: true });
}
root.resolveAll();

const namespace = root.lookup('webcast');
if (!(namespace instanceof protobuf.Namespace)) throw new Error('proto/ has no package webcast');

/** Every message type of the schema by name. */
export const types: ReadonlyMap<string, protobuf.Type> = new Map(
  namespace.nestedArray.filter(type => type instanceof protobuf.Type).map(type => [type.name, type]),
);

export function typeOf(name: string): protobuf.Type {
  const type = types.get(name);
  if (type === undefined) throw new Error(`no message ${name}`);
  return type;
}

/** The message type of a field, undefined for scalars and enums. */
export function messageOf(field: protobuf.Field): protobuf.Type | undefined {
  return field.resolvedType instanceof protobuf.Type ? field.resolvedType : undefined;
}

export function isInt64(field: protobuf.Field): boolean {
  return field.type === 'int64' || field.type === 'uint64';
}

export function isNumber(field: protobuf.Field): boolean {
  return field.options?.jstype === 'JS_NUMBER';
}

/** What a message decodes to when nothing of it was sent. */
export function emptyMessage(type: protobuf.Type): Value {
  return Object.fromEntries(type.fieldsArray.map(field => [field.name, absent(field)]));
}

/** What stands in a field that was not sent. */
export function absent(field: protobuf.Field): unknown {
  if (field.repeated) return [];
  if (field.map) return {};
  const message = messageOf(field);
  if (message !== undefined) return field.options?.['(present)'] === true ? emptyMessage(message) : undefined;
  if (isInt64(field)) return isNumber(field) ? 0 : '0';
  if (field.type === 'string') return '';
  if (field.type === 'bytes') return new Uint8Array(0);
  return field.type === 'bool' ? false : 0;
}

export function encodeWithOracle(type: protobuf.Type, value: Value): Uint8Array {
  return new Uint8Array(type.encode(type.fromObject(value)).finish());
}

export function decodeWithOracle(type: protobuf.Type, bytes: Uint8Array): Value {
  return normalized(type, type.decode(bytes));
}

function normalized(type: protobuf.Type, message: object): Value {
  const decoded = message as Value;
  return Object.fromEntries(
    type.fieldsArray.map(field => {
      const value = Object.hasOwn(decoded, field.name) ? decoded[field.name] : undefined;
      return [field.name, value === undefined || value === null ? absent(field) : fieldValue(field, value)];
    }),
  );
}

function fieldValue(field: protobuf.Field, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(one => single(field, one));
  if (field instanceof protobuf.MapField) {
    const entries = Object.entries(value as Value);
    return Object.fromEntries(entries.map(([key, one]) => [mapKey(field, key), single(field, one)]));
  }
  return single(field, value);
}

function single(field: protobuf.Field, value: unknown): unknown {
  const message = messageOf(field);
  if (message !== undefined) return normalized(message, value as object);
  if (isInt64(field)) return isNumber(field) ? Number(value) : String(value);
  return value instanceof Uint8Array ? new Uint8Array(value) : value;
}

/** protobufjs keeps 64-bit keys as eight characters, one per byte, but an absent one as "0". */
function mapKey(field: protobuf.MapField, key: string): string {
  return field.keyType === 'int64' && key !== '0' ? String(protobuf.util.longFromHash(key, false)) : key;
}
