import fc from 'fast-check';
import type { GiftLedgerStep } from '../../src/state/gift-facts.js';
import { frame } from './gift-frames.js';

/** A streak as it truly was, with the messages that the service sends about it. */
export interface TrueStreak {
  readonly lane: string;
  readonly sent: number;
  readonly steps: readonly GiftLedgerStep<string>[];
}

interface Plan {
  readonly user: number;
  readonly gift: number;
  readonly growth: readonly number[];
  readonly pauseMs: number;
  readonly hasEnd: boolean;
  /** Which of its messages do not say whether the gift can be a streak. */
  readonly untyped: readonly boolean[];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  user: fc.integer({ min: 1, max: 3 }),
  gift: fc.integer({ min: 1, max: 3 }),
  growth: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
  pauseMs: fc.integer({ min: 1, max: 3_000 }),
  hasEnd: fc.boolean(),
  untyped: fc.array(fc.boolean(), { maxLength: 7 }),
});

/** The steps of streaks: each user sends one after the other, and may have two of different gifts running. Gift 3 is none. */
function streaksOf(plans: readonly Plan[], hasGroups: boolean): TrueStreak[] {
  const freeAt = new Map<string, number>();
  let messages = 0;
  return plans.map(({ user, gift, growth, pauseMs, hasEnd, untyped }, index) => {
    const lane = `${user}:${gift}`;
    const isStreak = gift !== 3;
    let sentAt = 1_000_000 + (freeAt.get(lane) ?? index * 100);
    let repeatCount = 0;
    const common = {
      userId: String(user),
      giftId: gift,
      diamondCount: gift * 5,
      giftType: isStreak ? 1 : 2,
      groupId: hasGroups ? String(sentAt) : '0',
    };
    const steps = (isStreak ? growth : [1]).map(added => {
      sentAt += pauseMs;
      repeatCount += added;
      messages += 1;
      return frame({ ...common, repeatCount, msgId: String(messages), sentAt, at: sentAt, logId: `log ${messages}` });
    });
    const last = steps.at(-1);
    if (isStreak && hasEnd && last !== undefined) {
      sentAt += pauseMs;
      messages += 1;
      steps.push({ ...last, repeatEnd: true, msgId: String(messages), sentAt, at: sentAt });
    }
    freeAt.set(lane, sentAt - 1_000_000 + 1);
    // Gifts that are no streak and have neither type nor group cannot be told from doubled messages.
    const mayLack = isStreak || hasGroups;
    const told = steps.map((step, place) => (mayLack && untyped[place] ? { ...step, giftType: 0 } : step));
    return { lane, sent: repeatCount, steps: told };
  });
}

/** What true streaks look like. @param hasGroups whether the service names them */
export function trueStreaks(hasGroups: boolean): fc.Arbitrary<TrueStreak[]> {
  return fc.array(plan, { minLength: 1, maxLength: 12 }).map(plans => streaksOf(plans, hasGroups));
}

/**
 * What arrives of streaks: each message any number of times up to three, each time late by up to so many milliseconds,
 * in the order of arrival.
 */
export function delivered(streaks: readonly TrueStreak[], mostDelayMs: number): fc.Arbitrary<GiftLedgerStep<string>[]> {
  const sent = streaks.flatMap(streak => streak.steps);
  const delays = fc.array(fc.integer({ min: 0, max: mostDelayMs }), { maxLength: 3 });
  return fc
    .array(delays, { minLength: sent.length, maxLength: sent.length })
    .map(all =>
      sent
        .flatMap((step, index) => (all[index] ?? []).map(delay => ({ ...step, at: step.at + delay })))
        .sort((a, b) => a.at - b.at),
    );
}
