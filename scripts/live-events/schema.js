// The JSON Schema of the application events.
import ts from 'typescript';
import { shapeOf } from './catalog.js';

/** Makes schemas of types; named ones are collected in `definitions`. */
class SchemaWriter {
  definitions = {};

  constructor(checker) {
    this.checker = checker;
  }

  /** @param {import('typescript').Type} type */
  schema(type) {
    const { checker } = this;
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (checker.isArrayType(type)) return { type: 'array', items: this.schema(checker.getTypeArguments(type)[0]) };
    if (type.isUnion()) {
      if (type.types.every(part => part.isStringLiteral())) return { enum: type.types.map(part => part.value).sort() };
      return { anyOf: type.types.map(part => this.schema(part)) };
    }
    if (type.isClassOrInterface()) return this.reference(type);
    throw new Error(`no schema for ${checker.typeToString(type)}`);
  }

  reference(type) {
    const { name } = type.symbol;
    if (!(name in this.definitions)) {
      this.definitions[name] = {};
      this.definitions[name] = this.object(shapeOf(this.checker, type));
    }
    return { $ref: `#/$defs/${name}` };
  }

  /** What is not enumerable is no part of the JSON. */
  object({ fields, about }) {
    const shown = fields.filter(({ name }) => name !== 'raw');
    const properties = shown.map(({ name, type, about: text, unit }) => {
      const description = [text, unit && `Unit: ${unit}.`].filter(Boolean).join(' ');
      return [name, { ...this.schema(type), ...(description && { description }) }];
    });
    return {
      type: 'object',
      ...(about && { description: about }),
      properties: Object.fromEntries(properties),
      required: shown.filter(({ isOptional }) => !isOptional).map(({ name }) => name),
    };
  }
}

/** @param {import('./catalog.js').Catalog} catalog */
export function eventsSchema({ events, checker }) {
  const writer = new SchemaWriter(checker);
  for (const event of events) writer.definitions[event.name] = writer.object(event);
  const $defs = Object.fromEntries(Object.entries(writer.definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Livetap events, version 1',
    description:
      'One event of a room as JSON. New fields may come within a version, so further properties are allowed.',
    oneOf: events.map(({ name }) => ({ $ref: `#/$defs/${name}` })),
    $defs,
  };
}
