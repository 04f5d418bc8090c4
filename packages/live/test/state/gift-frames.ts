import type { GiftFact, GiftFinal, GiftLedgerStep, GiftProgress } from '../../src/state/gift-facts.js';

export const room = '7300000000000000001';
export const ann = '6812345678901234567';
export const bob = '6812345678901234568';
export const rose = 5655;

/** A message of a streak of roses by Ann; what a test is about is given. */
export function frame(init: Partial<GiftLedgerStep<string>> = {}): GiftLedgerStep<string> {
  return {
    giftId: rose,
    giftName: 'Rose',
    giftType: 1,
    diamondCount: 1,
    repeatCount: 1,
    repeatEnd: false,
    groupId: '1701792311393',
    userId: ann,
    msgId: '7419776879916697963',
    at: 1_000,
    isHistory: false,
    ...init,
  };
}

/** The facts of one kind. */
export function progressIn<C>(facts: readonly GiftFact<C>[]): GiftProgress<C>[] {
  return facts.filter(fact => fact.type === 'giftProgress');
}

/** The facts of the other kind. */
export function finalsIn<C>(facts: readonly GiftFact<C>[]): GiftFinal<C>[] {
  return facts.filter(fact => fact.type === 'gift');
}

/** How many gifts facts add up to, and their worth. */
export function sumsOf(facts: readonly GiftFact<unknown>[]) {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const finals = finalsIn(facts);
  const progress = progressIn(facts);
  return {
    finals: sum(finals.map(fact => fact.repeatCount)),
    deltas: sum(progress.map(fact => fact.delta)),
    finalDiamonds: sum(finals.map(fact => fact.diamonds)),
    deltaDiamonds: sum(progress.map(fact => fact.diamondsDelta)),
  };
}
