// Reads proto/*.proto into the model that the generators share.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs';

/**
 * @typedef {{ name: string, number: number, comment: string | null, kind: string, type: string, card: 'one' | 'many' | 'map',
 *   keyKind?: string, asNumber: boolean, present: boolean, copied: boolean, view: boolean,
 *   reader?: { name: string, from: string } }} Field
 * @typedef {{ name: string, family: string, comment: string | null, isHot: boolean, fields: Field[] }} Message
 * @typedef {{ name: string, family: string, comment: string | null, values: { name: string, number: number }[] }} EnumType
 * @typedef {{ name: string, messages: Message[], enums: EnumType[] }} Family
 */

/** `isHot` is what `hot.json` says. @param {string} folder @returns {{ families: Family[], messages: Map<string, Message>, enums: Map<string, EnumType> }} */
export function readSchema(folder) {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.proto') && name !== 'options.proto')
    .sort();
  const parsed = files.map(file => {
    const root = new protobuf.Root();
    protobuf.parse(readFileSync(join(folder, file), 'utf8'), root, { keepCase: true, alternateCommentMode: true });
    return { family: file.replace('.proto', ''), nested: root.lookup('webcast').nestedArray };
  });
  const typesOf = kind =>
    parsed.flatMap(({ family, nested }) => nested.filter(t => t instanceof kind).map(type => ({ family, type })));
  const enums = new Map(typesOf(protobuf.Enum).map(({ family, type }) => [type.name, enumModel(family, type)]));
  const names = new Set(typesOf(protobuf.Type).map(({ type }) => type.name));
  const { messages: hot } = JSON.parse(readFileSync(join(folder, 'hot.json'), 'utf8'));
  const gone = hot.filter(name => !names.has(name));
  if (gone.length > 0) throw new Error(`hot.json: there is no message ${gone.join(', ')}`);
  const messages = new Map(
    typesOf(protobuf.Type).map(({ family, type }) => [
      type.name,
      { ...messageModel(family, type, names, enums), isHot: hot.includes(type.name) },
    ]),
  );
  const families = parsed.map(({ family: name }) => ({
    name,
    messages: [...messages.values()].filter(m => m.family === name),
    enums: [...enums.values()].filter(e => e.family === name),
  }));
  return { families, messages, enums };
}

function enumModel(family, type) {
  // protobuf scopes enum values to the package, so they carry the name of their enum there; our constants do not.
  const values = Object.entries(type.values).map(([name, number]) => ({
    name: name.slice(type.name.length + 1),
    number,
  }));
  return { name: type.name, family, comment: type.comment, values };
}

function messageModel(family, type, names, enums) {
  const fields = type.fieldsArray.map(field => {
    if (
      !names.has(field.type) &&
      !enums.has(field.type) &&
      !(field.type in protobuf.types.basic) &&
      field.type !== 'bytes'
    ) {
      throw new Error(`${type.name}.${field.name}: unknown type ${field.type}`);
    }
    const kind = names.has(field.type) ? 'message' : enums.has(field.type) ? 'enum' : field.type;
    return {
      name: field.name,
      number: field.id,
      comment: field.comment,
      kind,
      type: field.type,
      card: field.map ? 'map' : field.repeated ? 'many' : 'one',
      keyKind: field.map ? field.keyType : undefined,
      view: field.options?.['(view)'] === true,
      // An envelope is large and has few strings of its own: not worth a text of the whole.
      copied: field.options?.['(copied)'] === true || family === 'envelope',
      asNumber: field.options?.jstype === 'JS_NUMBER',
      present: field.options?.['(present)'] === true,
    };
  });
  return { name: type.name, family, comment: type.comment, fields };
}
