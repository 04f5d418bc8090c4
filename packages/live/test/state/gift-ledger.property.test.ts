import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GiftFact, GiftLedgerStep } from '../../src/state/gift-facts.js';
import { GiftLedger, giftLedgerDefaults } from '../../src/state/gift-ledger.js';
import { finalsIn, room, sumsOf } from './gift-frames.js';
import { delivered, type TrueStreak, trueStreaks } from './gift-service.js';

interface Delivery {
  readonly streaks: readonly TrueStreak[];
  readonly steps: readonly GiftLedgerStep<string>[];
  /** After which messages the ledger is asked for what timed out, and after which it is saved and restored. */
  readonly ticks: readonly boolean[];
  readonly restarts: readonly boolean[];
}

function deliveries(hasGroups: boolean, mostDelayMs: number): fc.Arbitrary<Delivery> {
  return trueStreaks(hasGroups).chain(streaks =>
    delivered(streaks, mostDelayMs).chain(steps => {
      const flags = fc.array(fc.boolean(), { minLength: steps.length, maxLength: steps.length });
      return fc.record({ streaks: fc.constant(streaks), steps: fc.constant(steps), ticks: flags, restarts: flags });
    }),
  );
}

/** All facts of a delivery, to the last final. */
function run({ steps, ticks }: Delivery, restarts: readonly boolean[] = []): GiftFact<string>[] {
  let ledger = new GiftLedger<string>(room);
  const facts = steps.flatMap((step, index) => {
    const timedOut = ticks[index] ? ledger.tick(step.at) : [];
    const told = [...timedOut, ...ledger.apply(step)];
    if (restarts[index]) ledger = new GiftLedger<string>(room, {}, JSON.parse(JSON.stringify(ledger.save())));
    return told;
  });
  return [...facts, ...ledger.close('disconnect', 9e12)];
}

function expectSound(facts: readonly GiftFact<string>[]): void {
  const sums = sumsOf(facts);
  expect(sums.finals).toBe(sums.deltas);
  expect(sums.finalDiamonds).toBe(sums.deltaDiamonds);
  const keys = finalsIn(facts).map(fact => fact.giftKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(finalsIn(facts).every(fact => fact.repeatCount > 0)).toBe(true);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const longDelayMs = 3 * giftLedgerDefaults.streakTimeoutMs;
const runs = { numRuns: 300 };

describe('whatever is lost, doubled, delayed and reordered', () => {
  test('each streak counts as much as the highest total of it that was seen', () => {
    fc.assert(
      fc.property(deliveries(true, longDelayMs), delivery => {
        const facts = run(delivery);
        expectSound(facts);
        for (const { lane, sent, steps } of delivery.streaks) {
          const { groupId } = steps[0] as GiftLedgerStep<string>;
          const isOf = (gift: { userId: string; giftId: number; groupId: string }) =>
            `${gift.userId}:${gift.giftId}` === lane && gift.groupId === groupId;
          const seen = delivery.steps.filter(isOf);
          const counted = sum(finalsIn(facts.filter(isOf)).map(fact => fact.repeatCount));
          expect(counted).toBe(Math.max(0, ...seen.map(step => step.repeatCount)));
          expect(counted).toBeLessThanOrEqual(sent);
          if (seen.some(step => step.repeatEnd)) expect(counted).toBe(sent);
        }
      }),
      runs,
    );
  });

  test('streaks without group id count no more than was sent', () => {
    fc.assert(
      fc.property(deliveries(false, longDelayMs), delivery => {
        const facts = run(delivery);
        expectSound(facts);
        for (const lane of new Set(delivery.streaks.map(streak => streak.lane))) {
          const counted = finalsIn(facts).filter(fact => `${fact.userId}:${fact.giftId}` === lane);
          const sent = delivery.streaks.filter(streak => streak.lane === lane);
          expect(sum(counted.map(fact => fact.repeatCount))).toBeLessThanOrEqual(sum(sent.map(streak => streak.sent)));
        }
      }),
      runs,
    );
  });

  test.each([true, false])('a restart after any message changes nothing (with group ids: %s)', hasGroups => {
    fc.assert(
      fc.property(deliveries(hasGroups, longDelayMs), delivery => {
        expect(run(delivery, delivery.restarts)).toEqual(run(delivery));
      }),
      runs,
    );
  });
});

describe('in order and in time, whatever is lost and doubled', () => {
  test('each streak of which anything was seen has exactly one final', () => {
    fc.assert(
      fc.property(deliveries(true, 0), delivery => {
        // Lost steps in a row can be silent longer than any timeout, so time only passes between the messages.
        const facts = run({ ...delivery, ticks: [] });
        expectSound(facts);
        const keyOf = ({ userId, giftId, groupId }: GiftLedgerStep<string>) => `${room}:${userId}:${giftId}:${groupId}`;
        const seen = new Set(delivery.steps.map(keyOf));
        expect(
          finalsIn(facts)
            .map(fact => fact.giftKey)
            .sort(),
        ).toEqual([...seen].sort());
      }),
      runs,
    );
  });

  test('streaks without group id of which everything was seen count whole', () => {
    fc.assert(
      fc.property(trueStreaks(false), streaks => {
        const whole = streaks.filter(({ steps }) => steps.some(step => step.repeatEnd || step.giftType === 2));
        const steps = whole.flatMap(streak => streak.steps.flatMap(step => [step, step])).sort((a, b) => a.at - b.at);
        const facts = run({ streaks: whole, steps, ticks: [], restarts: [] });
        expectSound(facts);
        expect(sumsOf(facts).finals).toBe(sum(whole.map(streak => streak.sent)));
        expect(finalsIn(facts)).toHaveLength(whole.length);
      }),
      runs,
    );
  });

  test('streaks without group id count whole when their end was seen, whichever steps were lost', () => {
    const losses = fc.array(fc.boolean(), { maxLength: 100 });
    fc.assert(
      fc.property(trueStreaks(false), losses, (streaks, lost) => {
        const whole = streaks.filter(({ steps }) => steps.some(step => step.repeatEnd || step.giftType === 2));
        const steps = whole
          .flatMap(streak => streak.steps)
          .filter((step, index) => step.repeatEnd || step.giftType === 2 || !lost[index])
          .sort((a, b) => a.at - b.at);
        const facts = run({ streaks: whole, steps, ticks: [], restarts: [] });
        expectSound(facts);
        expect(sumsOf(facts).finals).toBe(sum(whole.map(streak => streak.sent)));
        expect(finalsIn(facts)).toHaveLength(whole.length);
      }),
      runs,
    );
  });
});
