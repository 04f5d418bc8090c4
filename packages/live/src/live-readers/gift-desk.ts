import type { LiveHead } from '../events/live/base.js';
import {
  type GiftContext,
  type GiftEvent,
  type GiftProgressEvent,
  giftContext,
  giftEvent,
  giftProgressEvent,
} from '../events/live/gift.js';
import { shareRaw } from '../events/live/raw.js';
import type { LiveGiftPart } from '../gen/projections.js';
import type { GiftClosedBy, GiftFact, GiftLedgerStep } from '../state/gift-facts.js';
import { GiftLedger } from '../state/gift-ledger.js';
import type { LiveReadersOptions } from './options.js';

/** What becomes of gift messages. */
export type GiftNews = GiftEvent | GiftProgressEvent;

/** Puts gift messages through the ledger of their room and makes events of what it says. */
export class GiftDesk {
  readonly #ledger: GiftLedger<GiftContext>;
  readonly #emit: (event: GiftNews) => void;

  constructor({ roomId, gifts, saved }: LiveReadersOptions, emit: (event: GiftNews) => void) {
    this.#ledger = new GiftLedger(roomId, gifts, saved?.gifts);
    this.#emit = emit;
  }

  get dueAt(): number | undefined {
    return this.#ledger.dueAt;
  }

  /**
   * @param attach gives an object the `raw` of the message
   * @param receivedAt when it came: the clock of the ledger
   */
  take(
    message: LiveGiftPart,
    msgId: string,
    head: LiveHead,
    receivedAt: number,
    attach: (target: object) => void,
  ): void {
    const context = giftContext(message, head);
    // On the context, so that a final by timeout still has the message; not part of what is saved.
    attach(context);
    this.#tell(this.#ledger.apply(stepOf(message, msgId, head, receivedAt, context)));
  }

  tick(now: number): void {
    this.#tell(this.#ledger.tick(now));
  }

  close(reason: GiftClosedBy, now: number): void {
    this.#tell(this.#ledger.close(reason, now));
  }

  save(): ReturnType<GiftLedger<GiftContext>['save']> {
    return this.#ledger.save();
  }

  #tell(facts: readonly GiftFact<GiftContext>[]): void {
    for (const fact of facts) {
      const { context } = fact;
      // Every step carries one, so every streak has one, also a restored one.
      if (context === undefined) continue;
      const event =
        fact.type === 'gift' ? giftEvent(fact, context, fact.closedBy) : giftProgressEvent(fact, context, fact);
      shareRaw(context, event);
      this.#emit(event);
    }
  }
}

function stepOf(
  message: LiveGiftPart,
  msgId: string,
  { at, isHistory, lagMs }: LiveHead,
  receivedAt: number,
  context: GiftContext,
): GiftLedgerStep<GiftContext> {
  const { giftDetails, giftId, groupId, repeatCount, repeatEnd, logId, user, toUser } = message;
  return {
    giftId,
    giftName: giftDetails?.giftName ?? '',
    giftType: giftDetails?.giftType ?? 0,
    diamondCount: giftDetails?.diamondCount ?? 0,
    repeatCount,
    repeatEnd: repeatEnd !== 0,
    groupId,
    userId: user.userId,
    toUserId: toUser?.userId,
    msgId,
    at: receivedAt,
    // Without a lag the service did not say when.
    sentAt: lagMs === undefined ? undefined : at,
    logId,
    isHistory,
    context,
  };
}
