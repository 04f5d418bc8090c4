import { every, type LiveClock, steadyTime } from '../platform/clock.js';
import { conditionOf, type HealthThresholds, type LinkCondition } from '../state/stream-clocks.js';
import type { Presence, RoomLink, RoomLinkEnd } from './link.js';
import { linkHints } from './link-hints.js';
import { because, type Why } from './reasons.js';
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
  /** Whether the link before was given up because nobody did anything: if it stays so, that is how the room is. */
  readonly isIdleKnown: boolean;
  /** Asks the service for the room. Rejects when it cannot be asked. */
  readonly ask: (signal: AbortSignal) => Promise<Presence>;
}

/** Why a link is not read any more. */
export interface WatchEnd extends Why {
  /** Whether the source is to blame, so that another one should be tried. */
  readonly isSuspect: boolean;
  /** As {@link WatchOptions.isIdleKnown}, for the next link. */
  readonly isIdleKnown: boolean;
  readonly end: RoomLinkEnd;
  /** What the service said of the room just before, where it was asked. */
  readonly answer?: Answer | undefined;
}

/** What the service says of a room; undefined when it could not be asked. */
export interface Answer {
  readonly presence: Presence | undefined;
}

/** For so many times as long as it takes to be deaf a silent link is kept while nobody can be asked. */
const unansweredDeafs = 2;
/** And while the room has said why nothing comes, and the service neither confirms it nor denies it. */
const explainedDeafs = 5;

/** Nobody here can do anything about that. */
const paused: Why = { reason: 'the host has paused the stream', hint: undefined };
const idle: Why = { reason: 'nobody in the room does anything', hint: linkHints.quiet };

const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;

/** Watches an open link until it ends or has to be given up; keeps the status meanwhile. */
export class LinkWatch {
  readonly #options: WatchOptions;
  readonly #asking = new AbortController();
  /** What excuses and pauses are by, and whether a look is late. */
  readonly #time: () => number;
  #lookedAt = 0;
  /** Since a look that was late nothing is judged: what came meanwhile may not have been read. What came last until then. */
  #behind: { readonly frameAt: number } | undefined;
  #givenUp: (Why & { readonly answer: Answer | undefined }) | undefined;
  /** Until when the answer of the service stands in for the messages that do not come. */
  #excusedUntil = 0;
  #isAsking = false;
  /** Before then nobody is asked again who could not be asked. */
  #askAgainAt = 0;
  /** When somebody last did something before nobody did for so long that the room was opened anew; undefined where it was not. */
  #idleSince: number | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#time = steadyTime(() => options.clock.now());
    this.#idleSince = options.isIdleKnown ? options.link.clocks.activityAt : undefined;
  }

  /** Resolves when the link has closed, by itself or because it was given up. Never rejects. */
  async run(): Promise<WatchEnd> {
    const { link, thresholds } = this.#options;
    const { quietAfterMs, lateAfterMs, deafAfterMs, staleAfterMs } = thresholds;
    const everyMs = Math.min(5_000, Math.max(20, Math.min(quietAfterMs, lateAfterMs, deafAfterMs, staleAfterMs) / 4));
    this.look();
    this.#lookedAt = this.#time();
    const stop = every(this.#options.clock, everyMs, () => this.#lookAgain(everyMs));
    const end = await link.closed;
    stop();
    this.#asking.abort();
    const isIdleKnown = this.#isIdleKnown;
    if (this.#givenUp !== undefined) return { ...this.#givenUp, isSuspect: true, isIdleKnown, end };
    const { code, error, isStreamEnd } = end;
    const said = error?.message ?? end.reason;
    const reason = `the source closed with code ${code}${said && `: ${said}`}`;
    // That a stream ends is nothing to be mended.
    const hint = isStreamEnd ? undefined : error === undefined ? linkHints.closed : because(error).hint;
    return { reason, hint, isSuspect: false, isIdleKnown, end };
  }

  /**
   * Looks when it is time. A look that is late was held up, by a listener, a debugger or a machine that slept, as was what reads the
   * link: the next one judges. Late as well, it does so only if the turns between have brought nothing.
   */
  #lookAgain(everyMs: number): void {
    const { frameAt } = this.#options.link.clocks;
    const now = this.#time();
    const isLate = now - this.#lookedAt > 2 * everyMs;
    this.#lookedAt = now;
    this.#behind = isLate && this.#behind?.frameAt !== frameAt ? { frameAt } : undefined;
    this.look();
  }

  /** Looks at the clocks. To be called after a batch as well, so that a room that comes back is seen at once. */
  look(): void {
    const { link, thresholds, viewers, isPaused } = this.#options;
    if (this.#givenUp !== undefined || this.#behind !== undefined) return;
    // What was recorded has times of its own.
    if (!link.capabilities.isLive) {
      this.#set('live', false);
      return;
    }
    const now = this.#options.clock.now();
    link.clocks.setBackTo(now);
    if (this.#idleSince !== undefined) this.#idleSince = Math.min(this.#idleSince, now);
    const isEmpty = this.#isExcused;
    const isBusy = !isEmpty && !this.#isIdleKnown && !isPaused() && (viewers() ?? 0) >= thresholds.busyFromViewers;
    const facts = { now, isDialogue: link.capabilities.isDialogue, isEmpty, isBusy };
    const condition = conditionOf(link.clocks, thresholds, facts);
    if (condition === 'stale')
      this.#giveUp(`nothing came for ${seconds(now - link.clocks.frameAt)}, not even an answer`, linkHints.silent);
    else if (condition === 'deaf' || condition === 'idle') this.#suspect(condition);
    else this.#set(condition, isEmpty);
  }

  get #isExcused(): boolean {
    return this.#time() < this.#excusedUntil;
  }

  get #isIdleKnown(): boolean {
    return this.#idleSince === this.#options.link.clocks.activityAt;
  }

  #giveUp(reason: string, hint: string | undefined, answer?: Answer): void {
    this.#givenUp = { reason, hint, answer };
    void this.#options.link.close();
  }

  #set(condition: Exclude<LinkCondition, 'stale' | 'deaf' | 'idle'>, isAsked: boolean): void {
    const { link, status, source, standby, isPaused, thresholds } = this.#options;
    const { clocks } = link;
    const details = { source, standby, next: 'goes on reading' };
    if (condition === 'live' && !isPaused()) status.set('live', { ...details, reason: `messages come by ${source}` });
    else if (condition === 'late') {
      // Roughly: how old they are changes with every look, and a status is told whenever it changes.
      const age = `messages are ${seconds(clocks.lagMs - (clocks.lagMs % thresholds.lateAfterMs))} old when they come`;
      const reason = `${age}, or the clock of this machine is wrong`;
      status.set('late', { ...details, reason, hint: linkHints.late });
    } else {
      const why = isPaused() ? paused : idle;
      // Its time is in `since`; the text stays the same, so that it is one change.
      status.set('quiet', { ...details, ...why, next: isAsked ? 'asks again for the room' : details.next });
    }
  }

  /** Whether the room itself has said why nothing comes. It may have taken that back, and nobody here has heard it. */
  #isExplained(): boolean {
    const { isPaused, viewers } = this.#options;
    return isPaused() || viewers() === 0;
  }

  /** Open and nothing of the room comes, or nothing of the people in it: the room is asked for before anything is torn down. */
  #suspect(condition: 'deaf' | 'idle'): void {
    const { ask } = this.#options;
    if (condition === 'deaf' && this.#isExplained()) this.#set('quiet', true);
    else this.#setDeaf(condition);
    if (this.#isAsking || this.#time() < this.#askAgainAt) return;
    const heardAt = this.#heardAt(condition);
    this.#isAsking = true;
    void ask(this.#asking.signal)
      .then(
        presence => this.#answered(condition, heardAt, presence),
        () => this.#answered(condition, heardAt, undefined),
      )
      .finally(() => {
        this.#isAsking = false;
        if (!this.#asking.signal.aborted) this.look();
      });
  }

  #setDeaf(condition: 'deaf' | 'idle'): void {
    const { link, status, source, standby, thresholds } = this.#options;
    const { heartbeatAt, messageAt } = link.clocks;
    const answers = heartbeatAt > messageAt ? 'heartbeats are answered, but ' : '';
    const reason =
      condition === 'deaf'
        ? `${answers}no message of the room came for ${seconds(thresholds.deafAfterMs)}`
        : `more than ${thresholds.busyFromViewers} are watching, but nothing that people do came`;
    const next = `asks ${this.#askAgainAt === 0 ? '' : 'again '}whether the room is still live`;
    status.set('deaf', { source, standby, next, reason, hint: linkHints.deaf });
  }

  /** When what is missed came last. */
  #heardAt(condition: 'deaf' | 'idle'): number {
    const { messageAt, activityAt } = this.#options.link.clocks;
    return condition === 'deaf' ? messageAt : activityAt;
  }

  /** @param heardAt before the question: what came since then says more than any answer */
  #answered(condition: 'deaf' | 'idle', heardAt: number, presence: Presence | undefined): void {
    const { isPaused, thresholds } = this.#options;
    const isDeaf = condition === 'deaf';
    if (this.#heardAt(condition) !== heardAt || this.#givenUp !== undefined) return;
    const what = isDeaf ? 'no message came' : 'nothing that people do came';
    const answer = { presence };
    // Where the service does not say, the room has, which holds for a while.
    const viewers = presence?.viewers ?? this.#options.viewers();
    const isFew = isDeaf ? viewers === 0 : (viewers ?? 0) < thresholds.busyFromViewers;
    const isConfirmed = !isDeaf || presence?.isPaused === true || presence?.viewers === 0;
    if (presence === undefined) this.#unanswered(condition);
    else if (!presence.isLive) this.#giveUp(`${what}, and the service says that the stream is over`, undefined, answer);
    else if (!(isFew || (presence.isPaused ?? isPaused()))) {
      if (!isDeaf) this.#idleSince = heardAt;
      const watching = `the service says that ${presence.viewers ?? 'some'} are watching`;
      this.#giveUp(`${what}, and ${watching}`, linkHints.deaf, answer);
    } else if (isConfirmed || !this.#isOverdue(explainedDeafs)) this.#excuse();
    else this.#giveUp(`${this.#silence}, and the service does not say why`, linkHints.deaf, answer);
  }

  /** Nobody could be asked: messages may only be rare, so that the link is kept a while longer. */
  #unanswered(condition: 'deaf' | 'idle'): void {
    const { thresholds } = this.#options;
    const isExplained = this.#isExplained();
    if (condition === 'deaf' && this.#isOverdue(isExplained ? explainedDeafs : unansweredDeafs)) {
      const unasked = `${this.#silence}, and the service could not be asked for the room`;
      this.#giveUp(unasked, linkHints.deaf, { presence: undefined });
    } else if (condition === 'idle' || isExplained) this.#excuse();
    else this.#askAgainAt = this.#time() + thresholds.deafAfterMs / 4;
  }

  /** Whether no message came for so many times as long as it takes to be deaf. */
  #isOverdue(deafs: number): boolean {
    return this.#silentMs >= deafs * this.#options.thresholds.deafAfterMs;
  }

  get #silentMs(): number {
    return this.#options.clock.now() - this.#options.link.clocks.messageAt;
  }

  get #silence(): string {
    return `no message came for ${seconds(this.#silentMs)}`;
  }

  /** There is a reason why nothing comes; it is asked again after a while. */
  #excuse(): void {
    this.#excusedUntil = this.#time() + this.#options.thresholds.deafAfterMs;
  }
}
