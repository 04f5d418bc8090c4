import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { decode } from '@livetap/live/schema';
import { readSchema } from '../../scripts/generate/schema.js';

/*
 * Compares what tiktok-live-connector 2.4.0 decoded with what we decoded from the same bytes, leaf by leaf. Five rules make
 * values of the same meaning equal; whatever they do not cover has to be identical:
 *
 * 1. Names. It decodes with a newer generation of the schema than its documentation describes; ours are the documented
 *    names. field-names.tsv has every name that differs, per message.
 * 2. 64 bits. It gives decimal text always; we give a number for the few counts that documented programs calculate with.
 *    Both become text.
 * 3. Absent messages. Where documented programs read a message without a guard ours is empty when it is absent, its is
 *    undefined. An empty one counts as absent; one with any value in it does not.
 * 4. Bytes. Of two messages it knows no fields and gives the bytes; they count as the message that they decode to.
 * 5. Maps. It gives those of battles as lists of { key, value }, which is how a map travels. Both become entries by key.
 */

type Tree = Readonly<Record<string, unknown>>;

interface Field {
  /** The name that the connector has for it. */
  readonly its: string;
  readonly name: string;
  /** Message and name: `User.nickname`. */
  readonly id: string;
  readonly card: string;
  readonly kind: string;
  readonly type: string;
}

/** Stands in a {@link Difference} for what one side does not have at all. */
export const missing = Symbol('missing');

/** One leaf that is not the same. */
export interface Difference {
  /** The message it is a field of, and its name, ours: `User.nickname`. */
  readonly field: string;
  /** Where it is, in our names: `user.badges[0].text.key`. */
  readonly path: string;
  readonly connector: unknown;
  readonly livetap: unknown;
}

/** The outcome of a comparison. */
export interface Comparison {
  /** How many leaves were compared. */
  readonly leaves: number;
  readonly differences: readonly Difference[];
}

const { messages } = readSchema(join(import.meta.dirname, '../../proto'));

/** The fields of every message, with both names. */
const fieldsOf = new Map<string, readonly Field[]>();
const rows = readFileSync(join(import.meta.dirname, 'field-names.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);
const itsNames = new Map(rows.map(row => row.split('\t')).map(([message, its, ours]) => [`${message}.${ours}`, its]));
for (const [message, { fields }] of messages) {
  const withBoth = fields.map(({ name, card, kind, type }) => {
    const id = `${message}.${name}`;
    return { its: itsNames.get(id) ?? name, name, id, card, kind, type };
  });
  fieldsOf.set(message, withBoth);
}

/**
 * Compares one message decoded by both.
 * @param connector what the connector gave
 * @param livetap what we gave
 */
export function compare(message: string, connector: object, livetap: object): Comparison {
  const walk = new Walk();
  walk.message(message, connector as Tree, livetap as Tree);
  return walk;
}

class Walk implements Comparison {
  leaves = 0;
  readonly differences: Difference[] = [];
  readonly #path: (string | number)[] = [];

  message(type: string, connector: Tree, livetap: Tree): void {
    let [its, ours] = [0, 0];
    for (const field of fieldsOf.get(type) ?? []) {
      const [left, right] = [connector[field.its], livetap[field.name]];
      const known = left !== undefined || field.its in connector;
      if (known) its += 1;
      if (right !== undefined || field.name in livetap) ours += 1;
      // Most leaves are the same default on both sides.
      if (known && left === right && right !== undefined) this.leaves += 1;
      else this.#field(field, known ? left : missing, field.name in livetap ? right : missing);
    }
    if (Object.keys(connector).length > its) this.#strange(type, connector, field => field.its, 'connector');
    if (Object.keys(livetap).length > ours) this.#strange(type, livetap, field => field.name, 'livetap');
  }

  /** Reports fields that are in no schema. */
  #strange(type: string, tree: Tree, nameOf: (field: Field) => string, side: 'connector' | 'livetap'): void {
    const known = new Set(fieldsOf.get(type)?.map(nameOf));
    for (const name of Object.keys(tree).filter(each => !known.has(each))) {
      this.#at(name, () =>
        this.#differ(`${type}.${name}`, { connector: missing, livetap: missing, [side]: tree[name] }),
      );
    }
  }

  #field(field: Field, connector: unknown, livetap: unknown): void {
    this.#at(field.name, () => {
      if (connector === missing && livetap === missing) return;
      if (connector === missing || livetap === missing) this.#differ(field.id, { connector, livetap });
      else if (field.card === 'one') this.#value(field, connector, livetap);
      else this.#values(field, connector, livetap);
    });
  }

  #values(field: Field, connector: unknown, livetap: unknown): void {
    this.leaves += 1;
    const its = entriesOf(field.card, connector);
    const ours = entriesOf(field.card, livetap);
    if (its === undefined || ours?.size !== its.size) {
      this.#differ(field.id, { connector, livetap });
      return;
    }
    for (const [key, value] of its) {
      this.#at(key, () => this.#value(field, value, ours.has(key) ? ours.get(key) : missing));
    }
  }

  #value({ id, kind, type }: Field, connector: unknown, livetap: unknown): void {
    if (kind === 'message' && isTree(connector) && isTree(livetap)) {
      this.message(type, connector, livetap);
      return;
    }
    this.leaves += 1;
    const same =
      kind === 'message' ? isSameMessage(type, connector, livetap) : normal(kind, connector) === normal(kind, livetap);
    if (!same) this.#differ(id, { connector, livetap });
  }

  #at(key: string | number, compareThere: () => void): void {
    this.#path.push(key);
    compareThere();
    this.#path.pop();
  }

  #differ(field: string, values: Pick<Difference, 'connector' | 'livetap'>): void {
    const path = this.#path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key));
    this.differences.push({ field, path: path.join(''), ...values });
  }
}

/** Of messages that are absent or undecoded on a side, whether they are the same. */
function isSameMessage(type: string, connector: unknown, livetap: unknown): boolean {
  if (!(connector instanceof Uint8Array)) return connector === undefined && isEmpty(livetap);
  return connector.length === 0
    ? isEmpty(livetap)
    : isDeepStrictEqual(decode(type as Parameters<typeof decode>[0], connector), livetap);
}

/** 64 bits as text, bytes as text, everything else as it is. */
function normal(kind: string, value: unknown): unknown {
  if (kind.endsWith('64') && typeof value === 'number') return String(value);
  return kind === 'bytes' && value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** Whether a message is absent or has nothing but defaults in it. */
function isEmpty(value: unknown): boolean {
  if (value instanceof Uint8Array || Array.isArray(value)) return value.length === 0;
  if (isTree(value)) return Object.values(value).every(isEmpty);
  return value === undefined || value === 0 || value === '' || value === '0' || value === false;
}

/** The items of a list by their positions, of a map by their keys; undefined for anything else. */
function entriesOf(card: string, value: unknown): ReadonlyMap<string | number, unknown> | undefined {
  if (card === 'many') return Array.isArray(value) ? new Map(value.entries()) : undefined;
  if (Array.isArray(value)) return new Map(value.map(({ key, value }) => [String(key), value]));
  return isTree(value) ? new Map(Object.entries(value)) : undefined;
}
