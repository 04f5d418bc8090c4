// The page about the application events.
import { shapeOf } from './catalog.js';

/** Marks the names of fields in what a comment says about the source: items of one word, and words with dots in longer ones. */
function sourceText(source) {
  return source
    .split(/(?<=[,;]) /)
    .map(item => item.replace(/^[^\s`,;]+(?=[,;]?$)|(?<![`\w])[\w.[\]{}]*[.\]]\w[\w.[\]{}]*|Webcast\w+$/g, '`$&`'))
    .join(' ');
}

const cell = text => text.replaceAll('|', '\\|');

class PageWriter {
  /** Shapes that events are made of, by name, in the order in which they are met. */
  parts = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  /** A type as readers know it. Notes the named ones. */
  typeText(type) {
    const { checker } = this;
    if (checker.isArrayType(type)) {
      const item = this.typeText(checker.getTypeArguments(type)[0]);
      return item.includes(' ') ? `(${item})[]` : `${item}[]`;
    }
    if (type.isUnion() && !type.types.every(part => part.isLiteral?.() || part.intrinsicName)) {
      return type.types.map(part => this.typeText(part)).join(' or ');
    }
    if (type.isClassOrInterface()) {
      const { name } = type.symbol;
      if (!this.parts.has(name)) {
        this.parts.set(name, undefined);
        this.parts.set(name, shapeOf(checker, type));
      }
      return `[${name}](#${name.toLowerCase()})`;
    }
    if (type.isUnion() && type.types.every(part => part.isStringLiteral()))
      return type.types
        .map(part => `\`'${part.value}'\``)
        .sort()
        .join(' or ');
    return `\`${checker.typeToString(type)}\``;
  }

  fields(fields) {
    const rows = fields.map(({ name, type, isOptional, about, unit, source }) => {
      const what = isOptional ? `${this.typeText(type)}, may be absent` : this.typeText(type);
      return `| \`${name}\` | ${what} | ${cell(unit)} | ${cell(about)} | ${cell(sourceText(source))} |`;
    });
    return ['| Field | Type | Unit | What | From |', '|---|---|---|---|---|', ...rows].join('\n');
  }
}

/**
 * @param {import('./catalog.js').Catalog} catalog
 * @param {Record<string, object>} examples an event of each type
 * @param {string} note first line of the page
 */
export function eventsPage({ events, base, checker }, examples, note) {
  const writer = new PageWriter(checker);
  const common = new Set([...base.fields.map(({ name }) => name), 'raw']);
  const sections = events.map(({ event, about, source, fields }) => {
    const own = fields.filter(({ name }) => !common.has(name));
    const table = own.length > 0 ? `${writer.fields(own)}\n\n` : '';
    const example = examples[event];
    if (example === undefined) throw new Error(`there is no example of the event ${event}`);
    const from =
      source &&
      `\n\nFrom ${source
        .split(', ')
        .map(name => (/^Webcast/.test(name) ? `\`${name}\`` : name))
        .join(', ')}.`;
    return `### \`${event}\`\n\n${about}${from}\n\n${table}\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`;
  });
  for (const name of writer.parts.keys()) writer.fields(writer.parts.get(name).fields);
  const parts = [...writer.parts.values()].map(
    ({ name, about, fields }) => `### ${name}\n\n${about}\n\n${writer.fields(fields)}\n`,
  );
  return `${note}
# Application events

Flat, read-only, versioned. Ids are text, counts are numbers, times are milliseconds since 1970. What may be absent is
\`undefined\`, and so no part of the JSON. New fields may come within a version; none changes its meaning or goes away. The same as
JSON Schema: [live-events.schema.json](live-events.schema.json).

Derived events (\`follow\`, \`share\`, \`subscribe\`, \`streamEnd\`, …) come right after the event they follow from, never instead of it.

\`event.raw\` is the whole message as the service sent it, typed under its method's name. It is decoded when it is first asked
for, and throws \`SchemaDecodeError\` should a part that the event did not need be damaged. It is no part of JSON, spread, copies and
comparisons.

## Every event

${writer.fields(base.fields)}

## Events

${sections.join('\n')}
## What they are made of

${parts.join('\n')}`;
}
