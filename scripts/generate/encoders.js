// The encoders: the mirror of the decoders, for what a client sends, for the simulator and for tests.
import { heading, Imports, tagOf, wireType } from './text.js';

const scalarWriters = {
  bool: 'bool',
  string: 'string',
  bytes: 'bytes',
  enum: 'int32',
  int32: 'int32',
  uint32: 'uint32',
  float: 'float',
  double: 'double',
  int64: 'int64',
  uint64: 'int64',
};

function line(field, writer) {
  const value = `m.${field.name}`;
  const tag = tagOf(field.number, wireType(field));
  const list = tagOf(field.number, 2);
  if (field.card === 'map') {
    const entry =
      field.kind === 'message'
        ? `w.message(18, value, ${writer(field.type)})`
        : `w.${scalarWriters[field.kind]}(${tagOf(2, wireType(field))}, value)`;
    const key = field.keyKind === 'string' ? 'w.string(10, key)' : 'w.int64(8, key)';
    return `  w.map(${list}, ${value}, (key, value) => {\n    ${key};\n    ${entry};\n  });\n`;
  }
  if (field.kind === 'message') {
    const method = field.card === 'many' ? 'messages' : 'message';
    return `  w.${method}(${tag}, ${value}, ${writer(field.type)});\n`;
  }
  const method = scalarWriters[field.kind];
  if (field.card === 'one') return `  w.${method}(${tag}, ${value});\n`;
  if (wireType(field) === 2) return `  w.${method}List(${tag}, ${value});\n`;
  return `  w.${method}Packed(${list}, ${value});\n`;
}

/** One file per family: a writer and an encoder per message. */
export function encoderFile(schema, family) {
  const values = new Imports();
  const types = new Imports();
  const writer = type => {
    const from = schema.messages.get(type).family;
    if (from !== family.name) values.add(`./${from}.encode.js`, `write${type}`);
    return `write${type}`;
  };
  const body = family.messages.map(message => {
    types.add(`./${family.name}.js`, message.name);
    const lines = message.fields.map(field => line(field, writer)).join('');
    const used = lines === '' ? ['_w', '_m'] : ['w', 'm'];
    return `/** Writes the fields of a ${message.name}. */
export function write${message.name}(${used[0]}: Writer, ${used[1]}: Init<${message.name}>): void {\n${lines}}\n`;
  });
  types.add('../wire/write.js', 'Init');
  types.add('../wire/write.js', 'Writer');
  return `${heading(`proto/${family.name}.proto`)}${types.text('import type')}${values.text()}\n${body.join('\n')}`;
}
