import { keptUser, type RoomGiftEvent, type RoomUser } from './room-state-events.js';

/** A gift that is not final yet. */
export interface StreakInFlight {
  readonly giftKey: string;
  readonly user: RoomUser;
  readonly giftId: number;
  readonly giftName: string;
  readonly repeatCount: number;
  readonly diamonds: number;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** When it last grew, in milliseconds since 1970. */
  readonly at: number;
}

/** The gifts that are not final, the one that began first at the front. */
export class StreaksInFlight {
  readonly #streaks: Map<string, StreakInFlight>;
  readonly #most: number;

  /** @param most how many are kept; the one that began first gives way */
  constructor(most: number, streaks: readonly StreakInFlight[] = []) {
    this.#most = most;
    this.#streaks = new Map(streaks.map(streak => [streak.giftKey, streak]));
  }

  /** Takes a step or a final into account; whether anything changed. */
  apply(event: RoomGiftEvent): boolean {
    const { giftKey, giftId, giftName, repeatCount, diamonds, at } = event;
    if (event.type === 'gift') return this.#streaks.delete(giftKey);
    const known = this.#streaks.get(giftKey);
    const user = known?.user ?? keptUser(event.user);
    const startedAt = known?.startedAt ?? at;
    this.#streaks.set(giftKey, { giftKey, user, giftId, giftName, repeatCount, diamonds, startedAt, at });
    const [oldest] = this.#streaks.size > this.#most ? this.#streaks.keys() : [];
    if (oldest !== undefined) this.#streaks.delete(oldest);
    return true;
  }

  list(): StreakInFlight[] {
    return [...this.#streaks.values()];
  }
}
