import protobuf from 'protobufjs';
import { absent, isInt64, isNumber, messageOf, type Value } from './oracle.js';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const texts = ['', 'hello', 'Grüße', '日本語', '😀👨‍👩‍👧', 'مرحبا', '\u0000\u007f', '\ufeffmark', 'x'.repeat(130)];
const int32s = [0, 1, -1, 127, 128, 2147483647, -2147483648];
const int64s = [0n, 1n, -1n, 127n, 128n, 2n ** 32n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n), 7429390000000000101n];
const doubles = [0, -0, 1.5, -1e300, Number.NaN, Number.POSITIVE_INFINITY];

/**
 * A message with every field filled, in the shape our decoders give.
 * @param levels how many levels of messages may lie in it
 */
export function randomMessage(type: protobuf.Type, random: () => number, levels: number): Value {
  return Object.fromEntries(type.fieldsArray.map(field => [field.name, randomField(field, random, levels)]));
}

function randomField(field: protobuf.Field, random: () => number, levels: number): unknown {
  const isMessage = messageOf(field) !== undefined;
  if (isMessage && levels === 0) return absent(field);
  // Deeper down the tree gets thin, or the largest messages would grow without end.
  const many = () => Math.floor(random() * (isMessage && levels < 3 ? 2 : 4));
  const value = () => randomValue(field, random, levels);
  if (field.repeated) return Array.from({ length: many() }, value);
  if (field instanceof protobuf.MapField) {
    return Object.fromEntries(Array.from({ length: many() }, () => [randomKey(field, random), value()]));
  }
  return isMessage && random() < 0.1 ? absent(field) : value();
}

function randomValue(field: protobuf.Field, random: () => number, levels: number): unknown {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const message = messageOf(field);
  if (message !== undefined) return randomMessage(message, random, levels - 1);
  if (field.resolvedType instanceof protobuf.Enum) {
    // Known numbers and those of a newer schema.
    return pick([...Object.values(field.resolvedType.values), 26, 100_000, -1]);
  }
  if (isInt64(field)) {
    if (isNumber(field)) return pick([0, 1, -1, 2 ** 32, Number.MAX_SAFE_INTEGER]);
    const value = random() < 0.5 ? pick(int64s) : BigInt.asIntN(64, BigInt(Math.floor(random() * 2 ** 53)) << 11n);
    return String(field.type === 'uint64' ? BigInt.asUintN(64, value) : value);
  }
  switch (field.type) {
    case 'string':
      return pick(texts);
    case 'bytes':
      return Uint8Array.from({ length: Math.floor(random() * 5) }, () => random() * 256);
    case 'bool':
      return random() < 0.5;
    case 'int32':
      return pick(int32s);
    case 'uint32':
      return pick(int32s) >>> 0;
    case 'float':
      return Math.fround(pick(doubles));
    case 'double':
      return pick(doubles);
    default:
      throw new Error(`${field.fullName}: no values for ${field.type}`);
  }
}

function randomKey(field: protobuf.MapField, random: () => number): string {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  if (field.keyType === 'string') return pick(texts);
  return String(field.keyType === 'int32' ? pick(int32s) : pick(int64s));
}
