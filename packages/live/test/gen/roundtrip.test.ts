import assert from 'node:assert';
import { describe, expect, test } from 'vitest';
import { messageDecoders } from '../../src/gen/messages.js';
import { decode, encode, type Messages } from '../../src/schema.js';
import { decodeWithOracle, emptyMessage, encodeWithOracle, typeOf, types, type Value } from './oracle.js';
import { randomMessage, seededRandom } from './random-message.js';

const names = Object.keys(messageDecoders) as (keyof Messages)[];

/** Our two functions without the types of each message: here they are called for all of them. */
const ours = {
  decode: (name: keyof Messages, bytes: Uint8Array): Value => decode(name, bytes) as unknown as Value,
  encode: (name: keyof Messages, value: Value): Uint8Array => encode(name, value as object),
};

test('there is a decoder for every message of proto/, and for nothing else', () => {
  expect(names.toSorted()).toEqual([...types.keys()].toSorted());
  expect(names).toHaveLength(626);
});

// Strict equality tells -0, prototypes and undefined from absent; it does not tell the order of keys, hence `keyTree`.
describe.each(names)('%s', name => {
  const type = typeOf(name);
  const value = randomMessage(type, seededRandom(names.indexOf(name) + 1), 3);

  test('goes there and back between two encoders and two decoders', () => {
    const theirs = encodeWithOracle(type, value);
    const decoded = ours.decode(name, theirs);
    assert.deepStrictEqual(decoded, value);
    assert.deepStrictEqual(keyTree(decoded), keyTree(value));
    const encoded = ours.encode(name, value);
    assert.deepStrictEqual(decodeWithOracle(type, encoded), value);
    assert.deepStrictEqual(ours.decode(name, encoded), value);
  });

  test('is whole when nothing was sent', () => {
    const nothing = ours.decode(name, new Uint8Array(0));
    assert.deepStrictEqual(nothing, emptyMessage(type));
    assert.deepStrictEqual(Object.keys(nothing), Object.keys(value));
    assert.deepStrictEqual(ours.decode(name, ours.encode(name, nothing)), nothing);
  });
});

function keyTree(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keyTree);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return null;
  return Object.entries(value).map(([key, inner]) => [key, keyTree(inner)]);
}
