import { every, type LiveClock } from '../platform/clock.js';
import { conditionOf, type HealthThresholds, type LinkCondition } from '../state/stream-clocks.js';
import type { Presence, RoomLink, RoomLinkEnd } from './link.js';
import type { StatusKeeper } from './status.js';

/** What watching a link needs. */
export interface WatchOptions {
  readonly link: RoomLink;
  readonly source: string;
  readonly standby: string | undefined;
  readonly thresholds: HealthThresholds;
  readonly status: StatusKeeper;
  readonly clock: LiveClock;
  /** How many are watching, as messages of the room said last; undefined while they have not. */
  readonly viewers: () => number | undefined;
  /** Whether the host has paused the stream. */
  readonly isPaused: () => boolean;
  /** Asks the service for the room. Rejects when it cannot be asked. */
  readonly ask: (signal: AbortSignal) => Promise<Presence>;
}

/** Why a link is not read any more. */
export interface WatchEnd {
  /** In plain words. */
  readonly reason: string;
  /** Whether the source is to blame, so that another one should be tried. */
  readonly isSuspect: boolean;
  readonly end: RoomLinkEnd;
  /** What the service said of the room just before, where it was asked. */
  readonly answer?: Answer | undefined;
}

/** What the service says of a room; undefined when it could not be asked. */
export interface Answer {
  readonly presence: Presence | undefined;
}

const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;

/** Watches an open link until it ends or has to be given up; keeps the status meanwhile. */
export class LinkWatch {
  readonly #options: WatchOptions;
  readonly #asking = new AbortController();
  #givenUp: { readonly reason: string; readonly answer: Answer | undefined } | undefined;
  /** Until when the answer of the service stands in for the messages that do not come. */
  #excusedUntil = 0;
  #isAsking = false;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /** Resolves when the link has closed, by itself or because it was given up. Never rejects. */
  async run(): Promise<WatchEnd> {
    const { link, thresholds } = this.#options;
    const { quietAfterMs, lateAfterMs, deafAfterMs, staleAfterMs } = thresholds;
    const everyMs = Math.min(5_000, Math.max(20, Math.min(quietAfterMs, lateAfterMs, deafAfterMs, staleAfterMs) / 4));
    this.look();
    const stop = every(this.#options.clock, everyMs, () => this.look());
    const end = await link.closed;
    stop();
    this.#asking.abort();
    if (this.#givenUp !== undefined) return { ...this.#givenUp, isSuspect: true, end };
    const { code, reason, error } = end;
    const said = error?.message ?? reason;
    return { reason: `the source closed with code ${code}${said && `: ${said}`}`, isSuspect: false, end };
  }

  /** Looks at the clocks. To be called after a batch as well, so that a room that comes back is seen at once. */
  look(): void {
    const { link, thresholds } = this.#options;
    if (this.#givenUp !== undefined) return;
    const now = this.#options.clock.now();
    // What was recorded has times of its own.
    if (!link.capabilities.isLive) {
      this.#set('live', false);
      return;
    }
    const facts = { now, isDialogue: link.capabilities.isDialogue, isEmpty: this.#isExcused(now) };
    const condition = conditionOf(link.clocks, thresholds, facts);
    if (condition === 'stale')
      this.#giveUp(`nothing came for ${seconds(now - link.clocks.frameAt)}, not even an answer`);
    else if (condition === 'deaf') this.#suspect(now);
    else this.#set(condition, this.#isExcused(now));
  }

  #isExcused(now: number): boolean {
    return now < this.#excusedUntil;
  }

  #giveUp(reason: string, answer?: Answer): void {
    this.#givenUp = { reason, answer };
    void this.#options.link.close();
  }

  #set(condition: Exclude<LinkCondition, 'stale' | 'deaf'>, isAsked: boolean): void {
    const { link, status, source, standby, isPaused } = this.#options;
    const { clocks } = link;
    const details = { source, standby, next: 'goes on reading' };
    if (condition === 'live' && !isPaused()) status.set('live', { ...details, reason: `messages come by ${source}` });
    else if (condition === 'late') {
      const age = `messages are ${seconds(clocks.lagMs)} old when they come`;
      status.set('late', { ...details, reason: `${age}, or the clock of this machine is wrong` });
    } else {
      const reason = isPaused() ? 'the host has paused the stream' : 'nobody in the room does anything';
      // Its time is in `since`; the text stays the same, so that it is one change.
      status.set('quiet', { ...details, reason, next: isAsked ? 'asks again for the room' : details.next });
    }
  }

  /** Whether the room itself has said why nothing comes. It may have taken that back, and nobody here has heard it. */
  #isExplained(): boolean {
    const { isPaused, viewers } = this.#options;
    return isPaused() || viewers() === 0;
  }

  /** Open and nothing of the room comes: the room is asked for before anything is torn down. */
  #suspect(now: number): void {
    const { link, status, source, standby, ask, thresholds } = this.#options;
    const { clocks } = link;
    if (this.#isExplained()) this.#set('quiet', true);
    else {
      const answers = clocks.heartbeatAt > clocks.messageAt ? 'heartbeats are answered, but ' : '';
      const next = 'asks whether the room is still live';
      const silence = seconds(thresholds.deafAfterMs);
      status.set('deaf', { source, standby, next, reason: `${answers}no message of the room came for ${silence}` });
    }
    if (this.#isAsking) return;
    this.#isAsking = true;
    void ask(this.#asking.signal)
      .then(
        presence => this.#answered(now, presence),
        () => this.#answered(now, undefined),
      )
      .finally(() => {
        this.#isAsking = false;
      });
  }

  /** @param askedAt what came since then says more than any answer */
  #answered(askedAt: number, presence: Presence | undefined): void {
    const { link, isPaused, viewers } = this.#options;
    if (link.clocks.messageAt >= askedAt || this.#givenUp !== undefined) return;
    const answer = { presence };
    if (presence === undefined && this.#isExplained()) this.#excuse();
    else if (presence === undefined)
      this.#giveUp('no message came, and the service could not be asked for the room', answer);
    else if (!presence.isLive) this.#giveUp('no message came, and the service says that the stream is over', answer);
    // Where it does not say, the room has.
    else if ((presence.isPaused ?? isPaused()) || (presence.viewers ?? viewers()) === 0) this.#excuse();
    else this.#giveUp(`no message came, and the service says that ${presence.viewers ?? 'some'} are watching`, answer);
  }

  /** There is a reason why nothing comes; it is asked again after a while. */
  #excuse(): void {
    this.#excusedUntil = this.#options.clock.now() + this.#options.thresholds.deafAfterMs;
  }
}
