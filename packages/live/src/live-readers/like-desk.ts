import type { LiveHead } from '../events/live/base.js';
import { type LikeBurstEvent, type LikeEvent, likeEvent } from '../events/live/like.js';
import { type LiveUser, liveUser } from '../events/live/user.js';
import type { LiveLikePart } from '../gen/projections.js';
import { type LikeBurst, LikeCounter, type SavedLikes } from '../state/likes.js';
import type { LiveReadersOptions } from './options.js';

/** Puts like messages through the counter of their room and makes events of what it says. */
export class LikeDesk {
  readonly #roomId: string;
  readonly #counter: LikeCounter;
  readonly #wants: LiveReadersOptions['wants'];
  readonly #emit: (event: LikeEvent | LikeBurstEvent) => void;
  /** By user id; only filled while somebody listens to bursts. */
  readonly #users = new Map<string, LiveUser>();

  constructor({ roomId, likes, saved, wants }: LiveReadersOptions, emit: (event: LikeEvent | LikeBurstEvent) => void) {
    this.#roomId = roomId;
    this.#counter = new LikeCounter(likes, saved?.likes);
    this.#wants = wants;
    this.#emit = emit;
  }

  /** Undefined while nobody listens to bursts: then it does not matter when they end. */
  get dueAt(): number | undefined {
    return this.#wants('likeBurst') ? this.#counter.dueAt : undefined;
  }

  /**
   * @param attach gives an object the `raw` of the message
   * @param receivedAt when it came: the clock of the counter
   */
  take(message: LiveLikePart, head: LiveHead, receivedAt: number, attach: (target: object) => void): void {
    const { likeCount, totalLikeCount, user } = message;
    const userId = user?.userId ?? '0';
    const wantsBursts = this.#wants('likeBurst');
    // No timer ends the bursts that nobody listens to; those who stopped liking are forgotten here.
    if (!wantsBursts) this.tick(receivedAt);
    // Without an id: what came twice was left out before.
    for (const fact of this.#counter.apply({ msgId: '', userId, likeCount, totalLikeCount, at: receivedAt })) {
      if (fact.type === 'likeBurst') {
        this.#tell(fact, receivedAt);
        continue;
      }
      const event = likeEvent(message, head, fact);
      if (wantsBursts) this.#users.set(userId, event.user);
      attach(event);
      this.#emit(event);
    }
  }

  tick(now: number): void {
    for (const burst of this.#counter.tick(now)) this.#tell(burst, now);
  }

  close(now: number): void {
    for (const burst of this.#counter.close()) this.#tell(burst, now);
  }

  save(): SavedLikes {
    return this.#counter.save();
  }

  #tell({ userId, count: likeCount, messages, startedAt, lastAt: endedAt }: LikeBurst, at: number): void {
    const user = this.#users.get(userId) ?? { ...liveUser(), userId };
    this.#users.delete(userId);
    if (!this.#wants('likeBurst')) return;
    const head = { id: `${userId}@${startedAt}`, at, roomId: this.#roomId, isHistory: false, lagMs: undefined };
    this.#emit({ v: 1, type: 'likeBurst', ...head, user, likeCount, messages, startedAt, endedAt });
  }
}
