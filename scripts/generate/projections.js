// Projections: decoders for a named part of a message. They skip everything else without looking at it, unknown fields
// included, and are several times faster than decoding the whole.
import { existsSync, readFileSync } from 'node:fs';

/** Readers of a whole sub-message as one value, and where they are. */
const valueReaders = { imageUrl: '../wire/image-url.js' };

/**
 * Reads the projections that are wanted: a JSON object of name to `{ "of": message, "fields": [path, …] }`, where a path is
 * `user.nickname`, or `user` for all of it. After a colon stands how the last field of a path is read: `user:LiveUser` by
 * another projection, `icon:imageUrl` by one of {@link valueReaders} as one text, `createTime:number` as a number,
 * `url:copied` as a text that shares no memory with the message. None when the file does not exist.
 * @param {string} file
 * @returns {Record<string, { of: string, fields: string[] }>}
 */
export function readProjections(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** The family of all projections, as the generators take it. @param {ReturnType<typeof readProjections>} projections */
export function projectionFamily(schema, projections) {
  const messages = Object.entries(projections).flatMap(([name, { of, fields }]) =>
    project({ schema, projections }, name, of, fields),
  );
  return { name: 'projections', messages, enums: [] };
}

/** @returns {import('./schema.js').Message[]} the projection itself and the parts of its sub-messages */
function project(context, name, of, paths) {
  const { schema } = context;
  const source = schema.messages.get(of);
  if (source === undefined) throw new Error(`projection ${name}: there is no message ${of}`);
  const chosen = new Map();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('.');
    const [field = '', as] = head.split(':');
    if (!source.fields.some(candidate => candidate.name === field)) {
      throw new Error(
        `projection ${name}: ${of} has no field ${field}; it has ${source.fields.map(f => f.name).join(', ')}`,
      );
    }
    const below = chosen.get(field) ?? { isWhole: false, paths: [] };
    if (rest.length === 0) Object.assign(below, { isWhole: true, as });
    else below.paths.push(rest.join('.'));
    chosen.set(field, below);
  }
  const nested = [];
  const fields = source.fields.flatMap(field => {
    const below = chosen.get(field.name);
    if (below === undefined) return [];
    if (below.as !== undefined) return [readAs(context, `projection ${name}: ${of}.${field.name}`, field, below.as)];
    if (below.isWhole) return [field];
    if (field.kind !== 'message') throw new Error(`projection ${name}: ${of}.${field.name} is no message`);
    const type = `${name}${field.name[0].toUpperCase()}${field.name.slice(1)}`;
    nested.push(...project(context, type, field.type, below.paths));
    return [{ ...field, type }];
  });
  return [{ name, family: 'projections', comment: `A part of ${of}.`, isHot: true, fields }, ...nested];
}

/** A field that is read otherwise than the schema says. @returns {import('./schema.js').Field} */
function readAs({ projections }, where, field, as) {
  if (as === 'number') return { ...field, asNumber: true };
  if (as === 'copied') return { ...field, copied: true };
  if (as in valueReaders) {
    if (field.kind !== 'message') throw new Error(`${where} is no message`);
    return { ...field, kind: 'string', present: false, reader: { name: as, from: valueReaders[as] } };
  }
  if (projections[as]?.of !== field.type)
    throw new Error(`${where} is a ${field.type}, which ${as} is no projection of`);
  return { ...field, type: as };
}
