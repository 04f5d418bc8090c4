import { decode, encode } from '@livetap/live/schema';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/scenario/random.js';
import { reorderFields } from '../../src/scenario/wire-order.js';

test('changes the order of fields and nothing else', () => {
  const bytes = encode('WebcastGoalUpdateMessage', {
    common: { method: 'WebcastGoalUpdateMessage', msgId: '7429384756123456789' },
    contributeCount: '-1',
    goal: { description: 'ç', contributors: [{ displayId: 'a' }, { displayId: 'b' }] },
    giftRepeatCount: '300',
  });
  const reordered = Array.from({ length: 20 }, (_, seed) => reorderFields(bytes, seededRandom(seed)));
  expect(reordered.some(other => !Buffer.from(other).equals(bytes))).toBe(true);
  for (const other of reordered) {
    expect(decode('WebcastGoalUpdateMessage', other)).toEqual(decode('WebcastGoalUpdateMessage', bytes));
  }
});

test('keeps the elements of a list in order', () => {
  const bytes = encode('ImageModel', { url: ['one', 'two', 'three'], mUri: 'x', height: 2 });
  for (let seed = 0; seed < 20; seed++) {
    expect(decode('ImageModel', reorderFields(bytes, seededRandom(seed))).url).toEqual(['one', 'two', 'three']);
  }
});

test('an empty message stays empty', () => {
  expect(reorderFields(new Uint8Array(), seededRandom(1))).toHaveLength(0);
});
