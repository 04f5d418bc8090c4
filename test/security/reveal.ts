import { inspect } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Learned, secretsIn } from './marks.js';

/** How deep something may be packed: the gzip in the base64 in a line of a recording is three. */
const deepest = 4;

/** The secrets in anything: a text, an error with all its causes, a list, bytes. Packed ones are found as well. */
export function secretsOf(value: unknown, learned?: Learned): string[] {
  const found = new Set<string>();
  for (const text of textsOf(value, new Set())) {
    for (const layer of unpacked(text, deepest)) for (const name of secretsIn(layer, learned)) found.add(name);
  }
  return [...found].sort();
}

/** The secrets in whatever prints or copies an object that people are likely to print. */
export function printedSecrets(value: unknown, learned?: Learned): string[] {
  const printed = [
    () => inspect(value, { depth: Number.POSITIVE_INFINITY, maxStringLength: null, maxArrayLength: null }),
    () => inspect(value, { depth: Number.POSITIVE_INFINITY, getters: true, maxStringLength: null }),
    () => JSON.stringify(value),
    () => String(value),
    () => inspect(structuredClone(value), { depth: Number.POSITIVE_INFINITY, showHidden: true, maxStringLength: null }),
  ].map(attempt);
  return secretsOf(printed, learned);
}

/** What cannot be copied or is a circle fails with an error, which is printed in its place. */
function attempt(print: () => unknown): unknown {
  try {
    return print();
  } catch (error) {
    return error;
  }
}

/** Every text in a value, by all its own properties. */
function* textsOf(value: unknown, seen: Set<unknown>): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Error) yield `${inspect(value, { depth: 20, showHidden: true })} ${String(value)}`;
  if (value instanceof URL) yield value.href;
  if (ArrayBuffer.isView(value)) {
    yield* binaryTexts(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    return;
  }
  if (value instanceof Headers || value instanceof Map || value instanceof Set) yield* textsOf([...value], seen);
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'string') yield key;
    yield* textsOf(Reflect.getOwnPropertyDescriptor(value, key)?.value, seen);
  }
}

function* unpacked(text: string, depth: number): Generator<string> {
  yield text;
  if (depth === 0) return;
  const decoded = percentDecoded(text);
  if (decoded !== text) yield* unpacked(decoded, depth - 1);
  for (const [run] of text.matchAll(/[\w+/-]{16,}/g)) {
    for (const inner of binaryTexts(Buffer.from(run, 'base64'))) {
      // What was no base64 has bytes of all kinds, and nothing to go on with.
      if (inner.includes('Zq7Mk9w') || /[\w+/%-]{16,}/.test(inner)) yield* unpacked(inner, depth - 1);
    }
  }
}

function* binaryTexts(bytes: Buffer): Generator<string> {
  yield bytes.toString('latin1');
  for (let at = bytes.indexOf(gzipMark); at >= 0; at = bytes.indexOf(gzipMark, at + 1)) {
    try {
      yield gunzipSync(bytes.subarray(at)).toString('latin1');
    } catch {
      // Two bytes that look like it, and are something else.
    }
  }
}

const gzipMark = Buffer.from([0x1f, 0x8b]);

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, run => Buffer.from(run.replaceAll('%', ''), 'hex').toString('latin1'));
}
