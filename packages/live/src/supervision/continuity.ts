import type { Gap } from './supervised-room.js';

/** A stretch that has begun, and of which nobody knows yet when it ends. */
interface Break {
  readonly roomId: string;
  /** In milliseconds since 1970. */
  readonly from: number;
  readonly reason: string;
  /** Whether what lies before `from` was told, and nothing is missing from behind it as far as is known. */
  readonly isTold: boolean;
}

/**
 * Until when everything of a room was delivered, over all runs of one supervisor. Where that is not proven it tells a gap:
 * each stretch once, however often it was tried in between.
 */
export class Continuity {
  readonly #onGap: (gap: Gap) => void;
  readonly #now: () => number;
  #break: Break | undefined;

  /** @param now the clock, in milliseconds since 1970 */
  constructor(onGap: (gap: Gap) => void, now: () => number) {
    this.#onGap = onGap;
    this.#now = now;
  }

  /** Since when nothing is read, or what was missed is not told of; undefined while it is read. In milliseconds since 1970. */
  get brokenSince(): number | undefined {
    return this.#break?.from;
  }

  /** Nothing is read any more. What is said of the same room later takes the place of what was said before. */
  broken(roomId: string, from: number, reason: string): void {
    this.#break = { roomId, from, reason, isTold: false };
  }

  /** A room is read again. Of another room nothing is missing. */
  mended(roomId: string): void {
    const found = this.#break;
    this.#break = undefined;
    if (found?.roomId === roomId) this.lost(found.from, found.reason);
  }

  /** It may take long until the room is read again, if ever: what is missing until now is told now. */
  tell(): void {
    const found = this.#break;
    if (found === undefined || found.isTold) return;
    this.lost(found.from, found.reason);
    this.#settle(found);
  }

  /** Nothing is missing until now: the stream had ended, and nothing comes after its end. */
  conclude(): void {
    if (this.#break !== undefined) this.#settle(this.#break);
  }

  /** Something is missing from then until now. @param from in milliseconds since 1970 */
  lost(from: number, reason: string): void {
    // The clock may have been set back since.
    this.#onGap({ from, to: Math.max(from, this.#now()), reason });
  }

  #settle(found: Break): void {
    this.#break = { ...found, from: this.#now(), isTold: true };
  }
}
