import { type CatalogueGift, giftCatalogue } from './gifts.js';
import type { Random } from './random.js';

/** One message of a gift: how long after the one before it, the running total, and whether it ends the streak. */
export interface PlannedGift {
  readonly afterMs: number;
  readonly repeatCount: number;
  readonly repeatEnd: boolean;
}

/** Messages that one act of giving causes on average, streaks and single gifts together; see {@link planGift}. */
export const messagesPerGift = 2.5;

const mostSteps = 12;

/** A gift somebody gives: mostly a cheap one. */
export function chooseGift(random: Random): CatalogueGift {
  const cheap = giftCatalogue.filter(gift => gift.diamondCount <= 30);
  return random.pick(random.chance(0.75) ? cheap : giftCatalogue);
}

/**
 * The messages of one act of giving. A gift that cannot be repeated is one message. Another is a streak: totals that
 * grow, not always by one, and a last message that repeats the total and says that it is over.
 */
export function planGift(gift: CatalogueGift, random: Random): PlannedGift[] {
  if (gift.type !== 1) return [{ afterMs: 0, repeatCount: 1, repeatEnd: false }];
  const steps: PlannedGift[] = [{ afterMs: 0, repeatCount: 1, repeatEnd: false }];
  const more = Math.min(mostSteps, Math.floor(random.exponential(1.1)));
  let repeatCount = 1;
  for (let step = 0; step < more; step++) {
    repeatCount += random.chance(0.6) ? 1 : random.integer(2, 5);
    steps.push({ afterMs: random.integer(250, 1100), repeatCount, repeatEnd: false });
  }
  return [...steps, { afterMs: random.integer(1500, 3000), repeatCount, repeatEnd: true }];
}
