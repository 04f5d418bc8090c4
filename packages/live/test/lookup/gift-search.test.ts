import { expect, test } from 'vitest';
import { searchGifts } from '../../src/lookup/gift-search.js';
import type { KnownGift } from '../../src/lookup/known-gift.js';

function gift(id: number, diamondCount: number, ...names: readonly string[]): KnownGift {
  const byLanguage = Object.fromEntries(names.map((name, index) => [`l${index}`, name]));
  return {
    ...{ id, names: byLanguage, diamondCount, isStreakable: false, imageUrl: '', source: 'list' },
    formerPrices: [],
  };
}

const gifts = [
  gift(1, 30, 'White Rose'),
  gift(2, 1, 'Rose', 'Rosé'),
  gift(3, 20, 'Rosebud'),
  gift(4, 5, 'Café au lait'),
  gift(5, 9, 'Straße', 'İstanbul'),
  gift(6, 7, 'バラ'),
  gift(7, 8),
];

test.each([
  ['rose', [2, 3, 1]],
  ['ROSE', [2, 3, 1]],
  ['rosé', [2, 3, 1]],
  ['  rose ', [2, 3, 1]],
  ['cafe', [4]],
  ['lait cafe', [4]],
  ['lait tea', []],
  ['STRASSE', [5]],
  ['istanbul', [5]],
  ['バラ', [6]],
  ['7', [7]],
  ['77', []],
  ['', [2, 4, 6, 7, 5, 3, 1]],
  ['constructor', []],
])('%j finds %j', (text, expected) => {
  expect(searchGifts(gifts, text).map(({ id }) => id)).toEqual(expected);
});
