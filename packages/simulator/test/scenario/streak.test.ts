import { expect, test } from 'vitest';
import { findGift, giftCatalogue } from '../../src/scenario/gifts.js';
import { seededRandom } from '../../src/scenario/random.js';
import { chooseGift, messagesPerGift, planGift } from '../../src/scenario/streak.js';

test('a gift that cannot be repeated is a single message', () => {
  const kite = giftCatalogue.find(gift => gift.type === 2) ?? giftCatalogue[0];
  expect(kite && planGift(kite, seededRandom(1))).toEqual([{ afterMs: 0, repeatCount: 1, repeatEnd: false }]);
});

test('a streak grows from 1 and ends once, with the total it reached', () => {
  const boat = findGift('Paper Boat');
  if (boat === undefined) throw new Error('The catalogue has no Paper Boat.');
  for (let seed = 0; seed < 200; seed++) {
    const plan = planGift(boat, seededRandom(seed));
    const totals = plan.map(step => step.repeatCount);
    expect(totals[0]).toBe(1);
    expect(plan.filter(step => step.repeatEnd)).toEqual([plan.at(-1)]);
    expect(totals.at(-1)).toBe(totals.at(-2));
    const growing = totals.slice(0, -1);
    expect(growing).toEqual([...new Set(growing)].sort((left, right) => left - right));
  }
});

test('one act of giving causes about as many messages as the rates assume', () => {
  const random = seededRandom(3);
  const acts = 5000;
  let messages = 0;
  for (let act = 0; act < acts; act++) messages += planGift(chooseGift(random), random).length;
  expect(messages / acts).toBeGreaterThan(messagesPerGift * 0.92);
  expect(messages / acts).toBeLessThan(messagesPerGift * 1.08);
});

test('the catalogue has about twenty gifts of both kinds, each with a name and an id of its own', () => {
  expect(giftCatalogue).toHaveLength(20);
  expect(new Set(giftCatalogue.map(gift => gift.id)).size).toBe(20);
  expect(new Set(giftCatalogue.map(gift => gift.name)).size).toBe(20);
  expect(new Set(giftCatalogue.map(gift => gift.type))).toEqual(new Set([1, 2]));
  expect(giftCatalogue.every(gift => gift.diamondCount >= 1)).toBe(true);
});
