import type { GiftContext } from '../events/live/gift.js';
import { shareRaw } from '../events/live/raw.js';
import type { LiveGiftPart } from '../gen/projections.js';
import type { KnownGift } from '../lookup/known-gift.js';
import type { GiftLedgerStep } from '../state/gift-facts.js';
import type { GiftSupply } from './options.js';

/** A gift message on its way to the ledger. */
export type GiftStep = GiftLedgerStep<GiftContext> & { readonly context: GiftContext };

/** How long a gift waits for the gift list, in milliseconds: as long as a silent streak, so that one timer does for both. */
const mostWaitMs = 10_000;
/** More that wait fill the memory. */
const mostWaiting = 1_000;

/**
 * Gives gifts what their messages leave out: name, price, picture, and whether they can be sent as a streak. A gift that is not
 * known waits a moment for the list, because a final gift is never taken back: without, the first of each would be worth nothing.
 * Every other gift goes on at once.
 */
export class GiftCompletion {
  readonly #supply: GiftSupply;
  readonly #apply: (step: GiftStep) => void;
  readonly #onLate: () => void;
  #waiting: GiftStep[] = [];

  /**
   * @param apply takes the steps on; those of one gift in the order in which they came
   * @param onLate called after steps were taken on that had to wait
   */
  constructor(supply: GiftSupply, apply: (step: GiftStep) => void, onLate: () => void) {
    this.#supply = supply;
    this.#apply = apply;
    this.#onLate = onLate;
  }

  /** When waiting is over, in milliseconds by the clock of the messages; undefined while nothing waits. */
  get dueAt(): number | undefined {
    const [first] = this.#waiting;
    return first && first.at + mostWaitMs;
  }

  take(step: GiftStep, message: LiveGiftPart): void {
    const { catalog, language, request } = this.#supply;
    catalog.learn(message, language);
    const isBehind = this.#waiting.length > 0 && this.#waiting.some(({ giftId }) => giftId === step.giftId);
    const requested = isBehind || isWhole(step) || this.#isKnown(step) ? undefined : request();
    if (isBehind || requested !== undefined) this.#waiting.push(step);
    else this.#apply(this.#completed(step));
    if (this.#waiting.length > mostWaiting) this.flush();
    void requested?.finally(() => this.flush());
  }

  /** Waiting is over when it took too long, or the clock was set back meanwhile. @param now by the clock of the messages */
  tick(now: number): void {
    const [first] = this.#waiting;
    if (first !== undefined && (now >= first.at + mostWaitMs || now < first.at)) this.flush();
  }

  /** Takes on what waits, with whatever is known by now. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const step of waiting) this.#apply(this.#completed(step));
    this.#onLate();
  }

  /** Whether the list would say no more than is known. */
  #isKnown({ giftId }: GiftStep): boolean {
    const known = this.#supply.catalog.get(giftId);
    if (known === undefined) return giftId <= 0;
    return known.source === 'list' || known.diamondCount > 0;
  }

  #completed(step: GiftStep): GiftStep {
    if (isWhole(step)) return step;
    const { catalog } = this.#supply;
    const known = catalog.get(step.giftId);
    if (known === undefined) return step;
    const giftType = step.giftType || typeOf(known);
    return {
      ...step,
      giftName: step.giftName || catalog.nameOf(known.id),
      diamondCount: step.diamondCount || known.diamondCount,
      giftType,
      context: withContext(step.context, known, giftType === streakable),
    };
  }
}

const streakable = 1;
const single = 2;

function typeOf({ isStreakable }: KnownGift): number {
  return isStreakable ? streakable : single;
}

function isWhole({ giftName, diamondCount, giftType, context }: GiftStep): boolean {
  return giftName !== '' && diamondCount > 0 && giftType > 0 && context.image !== undefined;
}

function withContext(context: GiftContext, { imageUrl }: KnownGift, combo: boolean): GiftContext {
  const whole = { ...context, combo, image: context.image ?? (imageUrl || undefined) };
  shareRaw(context, whole);
  return whole;
}
