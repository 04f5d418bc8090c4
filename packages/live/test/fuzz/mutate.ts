import { padded, tag, varint } from '../wire/bytes.js';

/** Numbers from 0 to 1. */
export type Random = () => number;

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Mutants stay below this size, or repeated growth would only test the limits. */
const mostBytes = 65_536;

export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

export function pick<T>(random: Random, values: readonly T[]): T {
  return values[below(random, values.length)] as T;
}

/** The bytes after one to three changes, each of bytes or, where they are protobuf, of fields at any level. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let left = 1 + below(random, 3); left > 0; left--) {
    result = random() < 0.5 ? changedBytes(result, random) : changedFields(result, random);
  }
  return result.length > mostBytes ? result.slice(0, mostBytes) : result;
}

/** The bytes after one change that knows nothing of their meaning. */
export function changedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return pick(random, byteMutations)(bytes, random);
}

const byteMutations: readonly Mutation[] = [
  function flipBit(bytes, random) {
    const copy = bytes.slice();
    const at = below(random, bytes.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
    return copy;
  },
  function setByte(bytes, random) {
    const copy = bytes.slice();
    copy[below(random, bytes.length)] = pick(random, [0, 1, 0x7f, 0x80, 0xff, below(random, 256)]);
    return copy;
  },
  function insert(bytes, random) {
    const at = below(random, bytes.length + 1);
    const inserted = Uint8Array.from({ length: 1 + below(random, 12) }, () => below(random, 256));
    return concat(bytes.subarray(0, at), inserted, bytes.subarray(at));
  },
  function remove(bytes, random) {
    const at = below(random, bytes.length);
    return concat(bytes.subarray(0, at), bytes.subarray(at + 1 + below(random, 12)));
  },
  function truncate(bytes, random) {
    return bytes.slice(0, below(random, bytes.length + 1));
  },
  function repeatPart(bytes, random) {
    const start = below(random, bytes.length);
    const end = start + 1 + below(random, Math.min(200, bytes.length - start));
    return concat(bytes.subarray(0, end), bytes.subarray(start));
  },
];

/** Where a field lies: its tag, its content without a length, its end. */
interface Place {
  readonly no: number;
  readonly wireType: number;
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/** The fields of a message; undefined when the bytes are none, or have groups. */
function placesOf(bytes: Uint8Array): Place[] | undefined {
  const places: Place[] = [];
  let pos = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[pos++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  while (pos < bytes.length) {
    const start = pos;
    const key = number();
    const wireType = key % 8;
    const no = (key - wireType) / 8;
    if (no < 1 || no > 536_870_911) return undefined;
    let content = pos;
    if (wireType === 0) number();
    else if (wireType === 1) pos += 8;
    else if (wireType === 5) pos += 4;
    else if (wireType === 2) {
      const length = number();
      content = pos;
      pos += length;
    } else return undefined;
    if (pos > bytes.length) return undefined;
    places.push({ no, wireType, start, content, end: pos });
  }
  return places;
}

/** The message after one change of its fields, or of those of a message within it. */
function changedFields(bytes: Uint8Array, random: Random): Uint8Array {
  const places = placesOf(bytes);
  if (places === undefined || places.length === 0) return changedBytes(bytes, random);
  const place = pick(random, places);
  const content = bytes.subarray(place.content, place.end);
  const replaced = (field: Uint8Array) => concat(bytes.subarray(0, place.start), field, bytes.subarray(place.end));
  if (place.wireType === 2 && content.length > 1 && random() < 0.6) {
    const inner = changedFields(content, random);
    return replaced(concat(tag(place.no, 2), varint(inner.length), inner));
  }
  const other = pick(random, places);
  const field = bytes.subarray(place.start, place.end);
  switch (below(random, 8)) {
    case 0:
      return concat(bytes, ...Array.from({ length: 1 + below(random, 20) }, () => field));
    case 1:
      return replaced(bytes.subarray(other.start, other.end));
    case 2:
      return replaced(new Uint8Array(0));
    case 3: {
      const wireType = below(random, 8);
      return replaced(concat(tag(place.no, wireType), bytes.subarray(place.content, place.end)));
    }
    case 4:
      return replaced(concat(tag(pick(random, [1, place.no + 1, 1034, 536_870_911]), place.wireType), content));
    case 5: {
      const length = pick(random, [0, content.length + 1, other.end - other.content, 2 ** 31, 2 ** 32 - 1]);
      return replaced(concat(tag(place.no, 2), varint(length), content));
    }
    case 6:
      return replaced(nestedIn(place.no, content, 1 + below(random, 120)));
    default:
      return replaced(concat(tag(place.no, 0), padded(BigInt(below(random, 2 ** 40)), 10)));
  }
}

/** Messages within messages, all in the field of one number. */
function nestedIn(no: number, content: Uint8Array, levels: number): Uint8Array {
  let bytes: Uint8Array = content.slice(0, 200);
  for (let level = 0; level < levels; level++) bytes = concat(tag(no, 2), varint(bytes.length), bytes);
  return bytes;
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
