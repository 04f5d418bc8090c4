import { textReader } from '../wire/text.js';

const slots = 512;
/** Far longer than any name of the service; what is longer is read but not kept. */
const longestKept = 64;

interface Entry {
  readonly bytes: Uint8Array;
  readonly name: string;
}

// The same few dozen names come all the time. Giving the same string for the same bytes saves making it, and hashing it
// again wherever it is looked up. Invisible from outside; a slot holds the last name that fell into it.
const table: (Entry | undefined)[] = new Array<Entry | undefined>(slots).fill(undefined);

/** The method name between two positions. */
export function methodName(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length < 2 || length > longestKept) return textReader.utf8(bytes, start, end);
  // Names differ in their middle and near their end: most begin with "Webcast" and end with "Message".
  const middle = bytes[start + (length >> 1)] as number;
  const late = bytes[start + ((length * 5) >> 3)] as number;
  const slot = (length * 67 + middle * 31 + late * 7) & (slots - 1);
  const entry = table[slot];
  if (entry !== undefined && isEqual(entry.bytes, bytes, start, length)) return entry.name;
  const name = textReader.utf8(bytes, start, end);
  table[slot] = { bytes: new Uint8Array(bytes.subarray(start, end)), name };
  return name;
}

function isEqual(known: Uint8Array, bytes: Uint8Array, start: number, length: number): boolean {
  if (known.length !== length) return false;
  for (let i = 0; i < length; i++) if (known[i] !== bytes[start + i]) return false;
  return true;
}
