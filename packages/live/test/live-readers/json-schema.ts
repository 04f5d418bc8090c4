/** The part of JSON Schema that the schema of the events uses. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: 'string' | 'number' | 'boolean' | 'array' | 'object';
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const known = new Set(['$ref', 'const', 'enum', 'type', 'items', 'anyOf', 'properties', 'required', 'description']);

/**
 * What of an event is not as the schema of its type says. Stricter than JSON Schema: fields that are not in it count as wrong.
 */
export function violations(schema: Schema, event: unknown, type: string): string[] {
  const own = Object.values(schema.$defs ?? {}).find(({ properties }) => properties?.type?.const === type);
  if (own === undefined) return [`no schema for ${type}`];
  return check(schema, own, event, '');
}

function check(root: Schema, schema: Schema, value: unknown, path: string): string[] {
  for (const keyword of Object.keys(schema)) if (!known.has(keyword)) throw new Error(`${keyword} is not checked`);
  if (schema.$ref !== undefined) return check(root, target(root, schema.$ref), value, path);
  const text = JSON.stringify(value);
  if (schema.anyOf !== undefined) {
    const fits = schema.anyOf.some(one => check(root, one, value, path).length === 0);
    return fits ? [] : [`${path}: ${text} is none of the forms`];
  }
  if ('const' in schema)
    return value === schema.const ? [] : [`${path}: ${text} is not ${JSON.stringify(schema.const)}`];
  if (schema.enum !== undefined) return schema.enum.includes(value) ? [] : [`${path}: ${text} is none of the values`];
  const isRight = schema.type === 'array' ? Array.isArray(value) : typeof value === schema.type;
  if (!isRight) return [`${path}: ${text} is no ${schema.type}`];
  const { items } = schema;
  if (Array.isArray(value) && items !== undefined)
    return value.flatMap((item, index) => check(root, items, item, `${path}/${index}`));
  if (schema.type !== 'object') return [];
  const fields = value as Record<string, unknown>;
  const { properties = {}, required = [] } = schema;
  return [
    ...required.filter(name => !(name in fields)).map(name => `${path}/${name}: missing`),
    ...Object.entries(fields).flatMap(([name, field]) => {
      const own = properties[name];
      return own === undefined ? [`${path}/${name}: not in the schema`] : check(root, own, field, `${path}/${name}`);
    }),
  ];
}

function target(root: Schema, reference: string): Schema {
  const found = root.$defs?.[reference.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`${reference} is not there`);
  return found;
}
