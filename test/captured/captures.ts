import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Real payloads are no part of the repository: they lie beside it where its maintainers work.
const folder = join(import.meta.dirname, '../../../shared/captures');

/** Whether there are captures; tests of them are left out where there are none. */
export const areCaptured = existsSync(join(folder, 'expected'));

/** A value that a right decoder finds at a path. */
export interface Leaf {
  readonly path: string;
  readonly value?: string | number | boolean;
  /** Length of bytes. */
  readonly len?: number;
}

/** A real payload, and what it decodes to as several schemas agree. */
export interface Capture {
  readonly n: number;
  readonly kind: 'frame' | 'response' | 'message';
  readonly method: string;
  readonly truncated: boolean;
  readonly parent?: number;
  readonly oracle: 'agreed' | 'single' | 'none';
  readonly leaves?: readonly Leaf[];
  /** What was read by hand of a message that only one schema knows, or none. */
  readonly wireOnly?: { readonly msgId?: string; readonly createTime?: string };
  readonly bytes: Uint8Array;
}

/** All captures, in the order of their numbers. */
export const captures: readonly Capture[] = (areCaptured ? readdirSync(join(folder, 'expected')) : [])
  .sort()
  .map(file => {
    const expected = JSON.parse(readFileSync(join(folder, 'expected', file), 'utf8'));
    const bytes = readFileSync(join(folder, `${file.replace('.json', '')}-${expected.method}.bin`));
    return { ...expected, bytes: new Uint8Array(bytes) };
  });

/** The captures of a kind, each with a name for a table of tests. */
export function ofKind(kind: Capture['kind']): [string, Capture][] {
  return captures.filter(capture => capture.kind === kind).map(capture => [`${capture.n} ${capture.method}`, capture]);
}

/** What is asserted of a capture. */
export function leavesOf({ oracle, leaves }: Capture): readonly Leaf[] {
  return oracle === 'agreed' && leaves !== undefined ? leaves : [];
}

/** The steps of a path like `user.badges[2].text{key}.value`. */
function stepsOf(path: string): string[] {
  const steps = path.matchAll(/([^.[\]{}]+)(?=[.[{]|$)|\[(\d+)\]|\{([^}]*)\}/g);
  return Array.from(steps, ([, name, index, key]) => name ?? index ?? key ?? '');
}

/** The value at a path; undefined where there is none. */
export function at(message: unknown, path: string): unknown {
  let value: unknown = message;
  for (const step of stepsOf(path)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** What the leaves of a capture say, as one object: what they do not say is absent. */
export function said(capture: Capture): object {
  const root: Record<string, unknown> = {};
  for (const { path, value } of leavesOf(capture)) {
    const lists = new Set(Array.from(path.matchAll(/\[/g), ({ index }) => stepsOf(path.slice(0, index)).length));
    const steps = stepsOf(path);
    let place = root;
    for (const [index, step] of steps.entries()) {
      const isLast = index === steps.length - 1;
      place[step] ??= isLast ? value : lists.has(index + 1) ? [] : {};
      place = place[step] as Record<string, unknown>;
    }
  }
  return root;
}
