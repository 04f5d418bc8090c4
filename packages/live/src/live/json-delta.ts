/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * A value in the form in which it is compared: of lists the text of each entry, so that comparing two costs no more than writing
 * one down.
 */
export type Comparable = string | List | { readonly [name: string]: Comparable };

/** The entries of a list, each as JSON. */
class List {
  readonly entries: readonly string[];

  constructor(entries: readonly string[]) {
    this.entries = entries;
  }
}

/**
 * What has changed of a value. A list is what is left of the one before, in its order, and what comes behind that: so it is
 * small for lists whose entries are added or moved to the end, and dropped anywhere.
 */
export type JsonDelta =
  /** Another value. */
  | { readonly to: Json }
  /** An object: of these fields, and without those. */
  | { readonly of: Readonly<Record<string, JsonDelta>>; readonly without?: readonly string[] }
  /** A list: without these entries, as pairs of the first and how many, and with those behind it. */
  | { readonly drop: readonly number[]; readonly add: readonly Json[] };

/** Brings a value into the form that {@link deltaOf} compares. Fields that are undefined are left out, as JSON does. */
export function comparable(value: Json): Comparable {
  if (Array.isArray(value)) return new List(value.map(entry => JSON.stringify(entry)));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, comparable(field as Json)]));
}

/** What has changed from one value to another; undefined when nothing has. */
export function deltaOf(before: Comparable, after: Comparable): JsonDelta | undefined {
  if (typeof before === 'string' || typeof after === 'string') {
    return before === after ? undefined : { to: JSON.parse(jsonOf(after)) };
  }
  if (before instanceof List && after instanceof List) return listDelta(before.entries, after.entries);
  if (before instanceof List || after instanceof List) return { to: JSON.parse(jsonOf(after)) };
  const changes = Object.entries(after).flatMap(([name, field]) => {
    const old = Object.hasOwn(before, name) ? before[name] : undefined;
    const delta = old === undefined ? { to: JSON.parse(jsonOf(field)) as Json } : deltaOf(old, field);
    return delta === undefined ? [] : [[name, delta] as const];
  });
  const of = Object.fromEntries(changes);
  const without = Object.keys(before).filter(name => !Object.hasOwn(after, name));
  if (without.length > 0) return { of, without };
  return changes.length === 0 ? undefined : { of };
}

/** A value as JSON. */
export function jsonOf(value: Comparable): string {
  if (typeof value === 'string') return value;
  if (value instanceof List) return `[${value.entries.join(',')}]`;
  return `{${Object.entries(value)
    .map(([name, field]) => `${JSON.stringify(name)}:${jsonOf(field)}`)
    .join(',')}}`;
}

/**
 * The value that a delta makes of another one.
 * @throws TypeError when they do not belong together
 */
export function patched(before: Json | undefined, delta: JsonDelta): Json {
  if ('to' in delta) return delta.to;
  if ('drop' in delta) {
    if (!Array.isArray(before)) throw new TypeError('a list has changed that is none');
    const left = [...before];
    // From behind, so that the places of those before stay as they were.
    for (let i = delta.drop.length - 2; i >= 0; i -= 2) left.splice(delta.drop[i] as number, delta.drop[i + 1]);
    return [...left, ...delta.add];
  }
  if (typeof before !== 'object' || before === null || Array.isArray(before)) {
    throw new TypeError('fields have changed of what has none');
  }
  const fields = new Map(Object.entries(before as Readonly<Record<string, Json>>));
  for (const name of delta.without ?? []) fields.delete(name);
  for (const [name, change] of Object.entries(delta.of)) fields.set(name, patched(fields.get(name), change));
  return Object.fromEntries(fields);
}

function listDelta(before: readonly string[], after: readonly string[]): JsonDelta | undefined {
  const drop: number[] = [];
  let kept = 0;
  for (const [index, entry] of before.entries()) {
    if (entry === after[kept]) kept += 1;
    else if ((drop.at(-2) ?? Number.NaN) + (drop.at(-1) ?? 0) === index) drop[drop.length - 1] = (drop.at(-1) ?? 0) + 1;
    else drop.push(index, 1);
  }
  if (drop.length === 0 && kept === after.length) return undefined;
  return { drop, add: after.slice(kept).map(entry => JSON.parse(entry) as Json) };
}
