// The tables: what each message consists of, for the decoders and writers of `wire/tables.ts` that follow them.

/** The letters of scalars that have only one, as `wire/table-field.ts` says what they mean. */
const letters = { bool: 'o', enum: 'i', int32: 'i', uint32: 'u', float: 'f', double: 'd', int64: 'l', uint64: 'g' };
const keyLetters = { string: 's', int32: 'i', int64: 'l' };

function kindOf(field) {
  if (field.kind === 'message') return field.type;
  if (field.kind === 'string') return field.copied ? 'c' : 's';
  if (field.kind === 'bytes') return field.view ? 'v' : 'b';
  return field.asNumber ? 'n' : letters[field.kind];
}

function wordOf(field, numberBefore) {
  const number = field.number === numberBefore + 1 ? '' : field.number;
  const key = field.card === 'map' ? `${keyLetters[field.keyKind]}:` : '';
  const mark = field.card === 'many' ? '*' : field.present ? '!' : '';
  return `${number}${key}${kindOf(field)}${mark}`;
}

/** What stands in a field that was not sent, but for a message that is never absent: that is put in afterwards. */
export function defaultOf(field) {
  if (field.card === 'many') return '[]';
  if (field.card === 'map') return '{}';
  switch (field.kind) {
    case 'message':
      return 'absent';
    case 'string':
      return "''";
    case 'bytes':
      return 'noBytes';
    case 'bool':
      return 'false';
    case 'int64':
    case 'uint64':
      return field.asNumber ? '0' : "'0'";
    default:
      return '0';
  }
}

function tableText({ name, fields }) {
  const words = fields.map((field, index) => wordOf(field, index === 0 ? 0 : fields[index - 1].number)).join(' ');
  const values = fields.map(field => `${field.name}: ${defaultOf(field)}`).join(', ');
  const parameter = values.includes(': absent') ? 'absent' : '';
  return `    ${name}: ['${words}', (${parameter}) => ({ ${values} })],\n`;
}

/** The name of the tables of a family: `linkMicTables` of `link-mic`. */
export function tablesName(family) {
  return `${family.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Tables`;
}

/** The tables of one family, as a constant. */
export function tablesText(schema, family, { runtime, importFrom }) {
  const types = family.messages.flatMap(({ fields }) => fields.filter(f => f.kind === 'message').map(f => f.type));
  const families = [...new Set(types.map(type => schema.messages.get(type).family))].sort();
  const links = families.filter(name => name !== family.name).map(tablesName);
  for (const name of families) importFrom(name, tablesName(name));
  runtime.add('../wire/tables.js', 'MessageTables');
  const hot = family.messages.filter(({ isHot }) => isHot).map(({ name }) => `    ${name}: decode${name},\n`);
  return `/** What the messages of this file consist of. */
export const ${tablesName(family.name)} = new MessageTables(
  {
${family.messages.map(tableText).join('')}  },
  [${links.join(', ')}],
  {
${hot.join('')}  },
);
`;
}
