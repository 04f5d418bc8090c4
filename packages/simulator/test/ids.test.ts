import { expect, test } from 'vitest';
import { exactId, hashText, idSource } from '../src/ids.js';

test('ids have 19 digits, and lose their last ones in a JavaScript number', () => {
  const ids = idSource(1_763_640_000, 7, 0);
  for (let count = 0; count < 1000; count++) {
    const id = ids.next();
    expect(id).toMatch(/^7\d{18}$/);
    expect(BigInt(Number(id)).toString()).not.toBe(id);
  }
});

test('a source never repeats an id, and gives the same ones for the same seed', () => {
  const take = (seed: number, lane: 0 | 1 = 0) => {
    const ids = idSource(1_763_640_000, seed, lane);
    return Array.from({ length: 20_000 }, () => ids.next());
  };
  expect(new Set(take(1)).size).toBe(20_000);
  expect(take(1)).toEqual(take(1));
  expect(new Set([...take(1), ...take(1, 1)]).size).toBe(40_000);
  expect(take(2)[0]).not.toBe(take(1)[0]);
});

test('an id carries its time, and a hash its text', () => {
  expect(BigInt(exactId(1_763_640_000, 5)) >> 32n).toBe(1_763_640_000n);
  expect(hashText('mara')).toBe(hashText('mara'));
  expect(hashText('mara')).not.toBe(hashText('maro'));
});
