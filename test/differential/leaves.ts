/** One value in a decoded message that can be altered and put back. */
export interface Leaf {
  /** `user.badges[0].text.key`, as in a comparison. */
  readonly path: string;
  alter(): void;
  restore(): void;
}

/** Every value in a decoded message: scalars, bytes, empty lists and maps, and absent messages. */
export function* leavesIn(tree: object, path = ''): Generator<Leaf> {
  const record = tree as Record<string, unknown>;
  for (const [key, value] of Object.entries(record)) {
    const at = Array.isArray(tree) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const isTree = typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
    if (isTree && Object.keys(value).length > 0) yield* leavesIn(value, at);
    else {
      const alter = () => {
        record[key] = another(value);
      };
      const restore = () => {
        record[key] = value;
      };
      yield { path: at, alter, restore };
    }
  }
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return `${value}1`;
  if (value instanceof Uint8Array) return Uint8Array.of(...value, 1);
  return Array.isArray(value) ? ['altered'] : { altered: 1 };
}
