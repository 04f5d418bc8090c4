import type { PresenceCheck } from './presence-check.js';
import type { StatusKeeper } from './status.js';
import type { WatchEnd } from './watch.js';

/** Tells the end of a stream from the end of a link: nothing is over before the service was asked. */
export class EndCheck {
  readonly #presence: PresenceCheck;
  readonly #status: StatusKeeper;
  readonly #isAlwaysAsked: boolean;
  #isUnconfirmed = false;

  /** @param isAlwaysAsked whether it matters as well when the link did not say that the stream is over */
  constructor(presence: PresenceCheck, status: StatusKeeper, isAlwaysAsked: boolean) {
    this.#presence = presence;
    this.#status = status;
    this.#isAlwaysAsked = isAlwaysAsked;
  }

  /** Whether the last link said that the stream is over, and nobody could be asked. */
  get isUnconfirmed(): boolean {
    return this.#isUnconfirmed;
  }

  /** What the last link said counts no more. */
  forget(): void {
    this.#isUnconfirmed = false;
  }

  /**
   * Why the stream is over, as the service confirms; undefined when it is not, or when it cannot be asked.
   * @throws the signal's reason.
   */
  async isOver({ reason, hint, end, answer }: WatchEnd, roomId: string, signal: AbortSignal) {
    if (answer === undefined && !end.isStreamEnd && !this.#isAlwaysAsked) return undefined;
    const said = end.isStreamEnd ? 'the stream was ended by its host or by moderation' : reason;
    // What was asked a moment ago, before a link was given up, need not be asked again.
    const next = answer === undefined ? 'asks whether the stream is over' : 'looks for a way in';
    this.#status.set('reconnecting', { reason: said, hint, next });
    if (answer !== undefined) this.#presence.heard(roomId, answer.presence);
    const presence = answer === undefined ? await this.#presence.ask(roomId, signal) : answer.presence;
    if (presence?.isLive === false) return `${said}; the service confirms that it is over`;
    const wasUnconfirmed = this.#isUnconfirmed;
    this.#isUnconfirmed = presence === undefined && end.isStreamEnd;
    if (!this.#isUnconfirmed) return undefined;
    // Where nobody can be asked, the room itself is: one that is over says so again, or lets nobody in.
    if (wasUnconfirmed) return `${said}; the room says so again on a second connection`;
    const unconfirmed = `${said}; the service could not be asked whether that is so`;
    this.#status.set('reconnecting', { reason: unconfirmed, hint, next: 'looks into the room again' });
    return undefined;
  }
}
