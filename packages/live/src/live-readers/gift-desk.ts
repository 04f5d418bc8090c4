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
import type { GiftClosedBy, GiftFact } from '../state/gift-facts.js';
import { GiftLedger } from '../state/gift-ledger.js';
import { GiftCompletion, type GiftStep } from './gift-completion.js';
import type { LiveReadersOptions } from './options.js';

/** What becomes of gift messages. */
export type GiftNews = GiftEvent | GiftProgressEvent;

/** Puts gift messages through the ledger of their room and makes events of what it says. */
export class GiftDesk {
  readonly #ledger: GiftLedger<GiftContext>;
  readonly #emit: (event: GiftNews) => void;
  readonly #completion: GiftCompletion | undefined;

  /** @param onLate called when gifts were told of that had to wait for the gift list */
  constructor(
    { roomId, gifts, saved, supply }: LiveReadersOptions,
    emit: (event: GiftNews) => void,
    onLate: () => void,
  ) {
    this.#ledger = new GiftLedger(roomId, gifts, saved?.gifts);
    this.#emit = emit;
    const apply = (step: GiftStep) => this.#tell(this.#ledger.apply(step));
    this.#completion = supply && new GiftCompletion(supply, apply, onLate);
  }

  get dueAt(): number | undefined {
    const waiting = this.#completion?.dueAt;
    if (waiting === undefined) return this.#ledger.dueAt;
    return Math.min(waiting, this.#ledger.dueAt ?? waiting);
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
    const step = stepOf(message, msgId, head, receivedAt, context);
    if (this.#completion === undefined) this.#tell(this.#ledger.apply(step));
    else this.#completion.take(step, message);
  }

  tick(now: number): void {
    this.#completion?.tick(now);
    this.#tell(this.#ledger.tick(now));
  }

  close(reason: GiftClosedBy, now: number): void {
    this.#completion?.flush();
    this.#tell(this.#ledger.close(reason, now));
  }

  /** What waits is told of first: whoever goes on from there takes it for delivered. */
  save(): ReturnType<GiftLedger<GiftContext>['save']> {
    this.#completion?.flush();
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
): GiftStep {
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
