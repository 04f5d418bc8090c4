import { describe, expect, test } from 'vitest';
import { type FlatEventName, flatEvents, flattenMessage } from '../../src/legacy/events.js';
import { decode, encode } from '../../src/schema.js';
import { typeOf } from '../gen/oracle.js';
import { randomMessage, seededRandom } from '../gen/random-message.js';
import { flat, messageOf } from './flat.js';

const events = Object.keys(flatEvents) as FlatEventName[];

/** Whether a value and all in it can be sent as JSON, which is what most programs do with it. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value === 'object' && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value);
    return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isPlain);
  }
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || ['string', 'boolean', 'undefined'].includes(typeof value);
}

describe.each(events)('%s', event => {
  const name = messageOf[event];
  const empty = flat(event, name);

  test('survives an empty message, and gives every field', () => {
    expect(isPlain(empty)).toBe(true);
    expect(empty).toMatchObject({ msgId: undefined, createTime: undefined, displayType: '', label: '' });
  });

  test('survives any message, with the same fields of the same types', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = randomMessage(typeOf(name), seededRandom(seed), 4);
      const flattened = flat(event, name, random as object);
      expect(Object.keys(flattened)).toEqual(Object.keys(empty));
      expect(isPlain(flattened), `seed ${seed}`).toBe(true);
      expect(isPlain(JSON.parse(JSON.stringify(flattened)))).toBe(true);
    }
  });

  test('is what decodedData gives for the message, with the prefix and without', () => {
    const message = decode(name, encode(name, {}));
    expect(flattenMessage(name, message)).toEqual(empty);
    expect(flattenMessage(name.replace('Webcast', ''), message)).toEqual(empty);
  });
});

test('a message without flat event stays as it is', () => {
  const message = decode('WebcastGoalUpdateMessage', new Uint8Array(0));
  expect(flattenMessage('WebcastGoalUpdateMessage', message)).toBe(message);
  expect(flattenMessage('NoSuchMessage', message)).toBe(message);
});
