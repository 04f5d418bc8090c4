import { UserOfflineError } from '../lookup/errors.js';
import { steadyTime } from '../platform/clock.js';
import { unlessAborted } from '../platform/unless-aborted.js';
import type { Presence } from './link.js';

/** How long an answer counts, in milliseconds: a stream can end at any time, but hardly a question is asked in vain. */
const freshMs = 2_000;
/** How long it counts that nobody could be asked, in milliseconds: no longer than it takes to choose another way. */
const vainMs = 100;

/** What the service said of the room last. Nothing is signed for a stream that is over, and nobody is asked twice at a time. */
export class PresenceCheck {
  readonly #ask: (roomId: string, signal: AbortSignal) => Promise<Presence>;
  readonly #now: () => number;
  #last: { readonly roomId: string; readonly at: number; readonly presence: Presence | undefined } | undefined;

  /**
   * @param ask asks the service for a room; rejects when it cannot be asked
   * @param now the clock, in milliseconds since 1970
   */
  constructor(ask: (roomId: string, signal: AbortSignal) => Promise<Presence>, now: () => number) {
    this.#ask = ask;
    this.#now = steadyTime(now);
  }

  /** Whether the service was asked last in vain. */
  get isUnknown(): boolean {
    return this.#last !== undefined && this.#last.presence === undefined;
  }

  /** The service was asked elsewhere. @param presence undefined when that was in vain */
  heard(roomId: string, presence: Presence | undefined): void {
    this.#last = { roomId, presence, at: this.#now() };
  }

  /**
   * What the service says of the room; undefined when it cannot be asked.
   * @throws the signal's reason.
   */
  async ask(roomId: string, signal: AbortSignal): Promise<Presence | undefined> {
    const presence = await unlessAborted(this.#ask(roomId, signal), signal).catch(() => undefined);
    signal.throwIfAborted();
    this.heard(roomId, presence);
    return presence;
  }

  /**
   * Asks unless that was done a moment ago.
   * @param moment how long that is, in milliseconds
   * @returns whether the room is known to be live; false when the service cannot be asked
   * @throws UserOfflineError when it says that the stream is over, or the signal's reason.
   */
  async confirm(roomId: string, signal: AbortSignal, moment: number = freshMs): Promise<boolean> {
    const last = this.#last;
    const countsForMs = this.isUnknown ? Math.min(moment, vainMs) : moment;
    const isFresh = last?.roomId === roomId && this.#now() - last.at < countsForMs;
    const presence = isFresh ? last.presence : await this.ask(roomId, signal);
    if (presence?.isLive === false) throw new UserOfflineError('The stream has ended.', { roomId });
    return presence !== undefined;
  }
}
