// Projections: decoders for a named part of a message. They skip everything else without looking at it, unknown fields
// included, and are several times faster than decoding the whole.
import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads the projections that are wanted: a JSON object of name to `{ "of": message, "fields": [path, …] }`, where a path is
 * `user.nickname`, or `user` for all of it. None when the file does not exist.
 * @param {string} file
 * @returns {Record<string, { of: string, fields: string[] }>}
 */
export function readProjections(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** The family of all projections, as the generators take it. @param {ReturnType<typeof readProjections>} projections */
export function projectionFamily(schema, projections) {
  const messages = Object.entries(projections).flatMap(([name, { of, fields }]) => project(schema, name, of, fields));
  return { name: 'projections', messages, enums: [] };
}

/** @returns {import('./schema.js').Message[]} the projection itself and the parts of its sub-messages */
function project(schema, name, of, paths) {
  const source = schema.messages.get(of);
  if (source === undefined) throw new Error(`projection ${name}: there is no message ${of}`);
  const chosen = new Map();
  for (const path of paths) {
    const [field = '', ...rest] = path.split('.');
    if (!source.fields.some(candidate => candidate.name === field)) {
      throw new Error(
        `projection ${name}: ${of} has no field ${field}; it has ${source.fields.map(f => f.name).join(', ')}`,
      );
    }
    const below = chosen.get(field) ?? { isWhole: false, paths: [] };
    if (rest.length === 0) below.isWhole = true;
    else below.paths.push(rest.join('.'));
    chosen.set(field, below);
  }
  const nested = [];
  const fields = source.fields.flatMap(field => {
    const below = chosen.get(field.name);
    if (below === undefined) return [];
    if (below.isWhole) return [field];
    if (field.kind !== 'message') throw new Error(`projection ${name}: ${of}.${field.name} is no message`);
    const type = `${name}${field.name[0].toUpperCase()}${field.name.slice(1)}`;
    nested.push(...project(schema, type, field.type, below.paths));
    return [{ ...field, type }];
  });
  return [{ name, family: 'projections', comment: `A part of ${of}.`, fields }, ...nested];
}
