// The types and the decoders. Per hot message one function with position and fields in locals, a switch on the whole tag, and
// one object literal at the end, so that all messages of a type share one hidden class. The others follow tables.
import { isStandalone } from './registry.js';
import { defaultOf, tablesName, tablesText } from './tables.js';
import { doc, heading, Imports, isPackable, tagOf, wireType } from './text.js';

/** @param {import('./schema.js').Field} field */
function valueType(field, context) {
  switch (field.kind) {
    case 'message':
      return context.type(field.type);
    case 'enum':
      return context.types.add('./enums.js', field.type);
    case 'string':
      return 'string';
    case 'bytes':
      return 'Uint8Array';
    case 'bool':
      return 'boolean';
    case 'int64':
    case 'uint64':
      return field.asNumber ? 'number' : 'string';
    default:
      return 'number';
  }
}

function fieldType(field, context) {
  const value = valueType(field, context);
  if (field.card === 'many') return `${value}[]`;
  if (field.card === 'map') return `Record<string, ${value}>`;
  return field.kind === 'message' && !field.present ? `${value} | undefined` : value;
}

function start(field, context) {
  const type = fieldType(field, context);
  const [f, value] = [`f${field.number}`, defaultOf(field)];
  if (field.card !== 'one') return `const ${f}: ${type} = ${value};`;
  if (field.kind === 'message') return `let ${f}: ${valueType(field, context)} | undefined;`;
  return field.kind === 'bytes' || field.kind === 'enum' ? `let ${f}: ${type} = ${value};` : `let ${f} = ${value};`;
}

/** Name of the reader of a scalar. */
function reader(field, runtime) {
  const { kind } = field;
  if (field.reader !== undefined) return runtime.add(field.reader.from, field.reader.name);
  if (kind === 'string') return runtime.add('../wire/read.js', field.copied ? 'copiedString' : 'string');
  if (kind === 'bytes') return runtime.add('../wire/read.js', field.view ? 'view' : 'bytes');
  const name = kind === 'enum' ? 'int32' : field.asNumber ? 'int64AsNumber' : kind;
  return runtime.add('../wire/varint.js', name);
}

function readCall(field, context) {
  if (field.kind === 'message') return `${context.decoder(field.type)}(input, q, p, depth - 1)`;
  if (field.reader !== undefined) return `${reader(field, context.runtime)}(input, q, p, depth - 1)`;
  return wireType(field) === 2
    ? `${reader(field, context.runtime)}(input, q, p)`
    : `${reader(field, context.runtime)}(b, q)`;
}

function mapCase(field, context) {
  context.runtime.add('../wire/map.js', 'mapEntry');
  const wire = wireType(field);
  const from = wire === 2 ? (field.kind === 'message' ? '' : 'i, s, e') : 'i, s';
  const read =
    field.kind === 'message'
      ? context.decoder(field.type)
      : `(${from}) => ${reader(field, context.runtime)}(${from.replace(/^i/, wire === 2 ? 'i' : 'i.bytes')})`;
  const absent =
    field.kind === 'message'
      ? `(i, d) => ${context.decoder(field.type)}(i, 0, 0, d)`
      : `() => ${field.kind === 'string' ? "''" : field.kind === 'int64' && !field.asNumber ? "'0'" : '0'}`;
  return `mapEntry(input, q, p, depth, '${field.keyKind}', { wireType: ${wire}, read: ${read}, absent: ${absent} }, f${field.number});`;
}

/** The cases of one wire type. */
function cases(message, wire, context) {
  const lines = [];
  for (const field of message.fields) {
    const f = `f${field.number}`;
    if (field.card === 'map') {
      if (wire === 2) lines.push([tagOf(field.number, 2), mapCase(field, context)]);
    } else if (wireType(field) === wire) {
      const value = readCall(field, context);
      lines.push([tagOf(field.number, wire), field.card === 'many' ? `${f}.push(${value});` : `${f} = ${value};`]);
    } else if (wire === 2 && field.card === 'many' && isPackable(field)) {
      const read = reader(field, context.runtime);
      context.runtime.add('../wire/read.js', 'packed');
      lines.push([tagOf(field.number, 2), `packed(input, q, p, ${read}, ${f});`]);
    }
  }
  return lines;
}

/** @param {string} unknown what is done with a field that no case takes; empty for nothing */
function switchText(lines, indent, unknown) {
  if (lines.length === 0) return unknown === '' ? '' : `${indent}${unknown}\n`;
  const body = lines
    .map(([tag, text]) => `${indent}  case ${tag}:\n${indent}    ${text}\n${indent}    break;\n`)
    .join('');
  const rest = unknown === '' ? '' : `${indent}  default:\n${indent}    ${unknown}\n`;
  return `${indent}switch (tag) {\n${body}${rest}${indent}}\n`;
}

function decoder(message, context) {
  const { name, fields } = message;
  const result = fields.map(field => {
    const value = field.present
      ? `f${field.number} ?? ${context.decoder(field.type)}(input, 0, 0, depth)`
      : `f${field.number}`;
    return `    ${field.name}: ${value},\n`;
  });
  const fixed = [...cases(message, 1, context), ...cases(message, 5, context)];
  const unknown = context.keepsUnknown ? 'unknown = keepUnknown(unknown, input, tag, q, p);' : '';
  return `/** Decodes a ${name}. */
export function decode${name}(input: WireInput, start: number, end: number, depth: number): ${name} {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
${fields.map(field => `  ${start(field, context)}\n`).join('')}${context.keepsUnknown ? '  let unknown: UnknownField[] | undefined;\n' : ''}  let p = start;
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
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
${switchText(cases(message, 2, context), '      ', unknown)}    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
${switchText(cases(message, 0, context), '      ', unknown)}    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
${switchText(fixed, '      ', unknown)}    }
  }
  if (p !== end) throw cutShort(end);
  ${context.keepsUnknown ? `const message: ${name} =` : 'return'} {
${result.join('')}  };
${context.keepsUnknown ? '  return unknown === undefined ? message : attachUnknown(message, unknown);\n' : ''}}
`;
}

function declaration(message, context) {
  const fields = message.fields.map(
    field => `${doc(field.comment, '  ')}  ${field.name}: ${fieldType(field, context)};\n`,
  );
  return `${doc(message.comment)}export interface ${message.name} {\n${fields.join('')}}\n`;
}

/** What the decoders of hot messages call besides the readers of values. */
function importFrame({ runtime, types, keepsUnknown }) {
  types.add('../wire/read.js', 'WireInput');
  runtime.add('../wire/read.js', 'skipValue');
  runtime.add('../wire/varint.js', 'varint32');
  for (const name of ['cutShort', 'overlong', 'tooDeep', 'tooManyParts']) runtime.add('../wire/errors.js', name);
  if (!keepsUnknown) return;
  types.add('../wire/unknown.js', 'UnknownField');
  for (const name of ['attachUnknown', 'keepUnknown']) runtime.add('../wire/unknown.js', name);
}

/** A decoder that follows a table, as a constant. */
function tableDecoder({ name, family }, context) {
  return `const decode${name}: ${context.types.add('../wire/read.js', 'Decoder')}<${name}> = ${tablesName(family)}.decoder('${name}');\n`;
}

/**
 * One file per family: the types, the tables and the decoders.
 * @param {{ keepsUnknown?: boolean, source?: string }} [options] whether fields that are not decoded are kept; if not, all
 *   messages must be hot, and there are no tables
 */
export function decoderFile(schema, family, { keepsUnknown = true, source = `proto/${family.name}.proto` } = {}) {
  const types = new Imports();
  const runtime = new Imports();
  const values = new Imports();
  const calledCold = new Set();
  const messageOf = type => family.messages.find(({ name }) => name === type) ?? schema.messages.get(type);
  const importFrom = (from, name) => from === family.name || values.add(`./${from}.js`, name);
  const context = {
    types,
    runtime,
    keepsUnknown,
    type(name) {
      importFrom(messageOf(name).family, `type ${name}`);
      return name;
    },
    decoder(type) {
      const message = messageOf(type);
      importFrom(message.family, message.isHot ? `decode${type}` : tablesName(message.family));
      if (!message.isHot) calledCold.add(message);
      return `decode${type}`;
    },
  };
  const hot = family.messages.filter(({ isHot }) => isHot);
  if (hot.length > 0) importFrame(context);
  const body = family.messages
    .map(message => `${declaration(message, context)}${message.isHot ? `\n${decoder(message, context)}` : ''}`)
    .join('\n');
  const tables = keepsUnknown ? `\n${tablesText(schema, family, { runtime, importFrom })}` : '';
  const standing = family.messages.filter(message => !message.isHot && isStandalone(message));
  const own = [...calledCold].filter(message => !standing.includes(message));
  const decoders = [
    ...standing.map(message => `\n/** Decodes a ${message.name}. */\nexport ${tableDecoder(message, context)}`),
    ...own.map(message => `\n${tableDecoder(message, context)}`),
  ].join('');
  const noBytes = /\bnoBytes\b/.test(body + tables) ? '\nconst noBytes = new Uint8Array(0);\n' : '';
  const imports = `${runtime.text()}${types.text('import type')}${values.text()}`;
  return `${heading(source)}${imports}${noBytes}\n${body}${tables}${decoders}`;
}

/** The enum constants of all families, and their types: known numbers are named, unknown ones are kept. */
export function enumFile(schema) {
  const body = [...schema.enums.values()]
    .map(({ name, comment, values }) => {
      const lines = values.map(value => `  ${value.name}: ${value.number},\n`).join('');
      return `${doc(comment)}export const ${name} = {\n${lines}} as const;\nexport type ${name} = (typeof ${name})[keyof typeof ${name}] | (number & {});\n`;
    })
    .join('\n');
  return `${heading('proto/*.proto')}\n${body}`;
}
