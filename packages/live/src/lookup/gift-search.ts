import type { KnownGift } from './known-gift.js';

/**
 * Finds gifts by a part of their name, in any language, or by their id. Neither case nor diacritics count; of several words
 * each has to be in the name. Whole names come first, then those that begin so, then the others; the cheaper one first.
 */
export function searchGifts(gifts: Iterable<KnownGift>, text: string): KnownGift[] {
  const wanted = folded(text).trim();
  const words = wanted.split(/\s+/);
  const found = [...gifts].flatMap(gift => {
    const ranks = Object.values(gift.names).map(name => rankOf(folded(name), wanted, words));
    const rank = Math.min(...ranks, String(gift.id) === wanted || wanted === '' ? best : none);
    return rank === none ? [] : [{ gift, rank }];
  });
  const order = (one: KnownGift, other: KnownGift) => one.diamondCount - other.diamondCount || one.id - other.id;
  return found.sort((one, other) => one.rank - other.rank || order(one.gift, other.gift)).map(({ gift }) => gift);
}

const best = 0;
const none = Infinity;

function rankOf(name: string, wanted: string, words: readonly string[]): number {
  if (name === wanted) return best;
  if (name.startsWith(wanted)) return 1;
  return words.every(word => name.includes(word)) ? 2 : none;
}

/** Without case and diacritics. Up and down again, because some letters are two in capitals: `ß` and `ss` are the same. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();
}
