import { isLiveError } from '../errors.js';
import { UserOfflineError } from '../lookup/errors.js';
import { sleep } from '../sources/sleep.js';
import { unknownRoomId } from '../state/unknown-room.js';
import { cadenceMs } from './cadence.js';
import type { Candidate, CandidateList } from './candidates.js';
import { Continuity } from './continuity.js';
import { EndCheck } from './end-check.js';
import { GaveUpError } from './errors.js';
import { findRoom } from './find-room.js';
import type { RoomLink } from './link.js';
import { PresenceCheck } from './presence-check.js';
import { because, idleBecause, type Why } from './reasons.js';
import { type ConnectionStatus, StatusKeeper } from './status.js';
import type { OnEntered, SupervisedRoom } from './supervised-room.js';
import type { LastRun, SupervisorOptions } from './supervisor-options.js';
import { LinkWatch, type WatchEnd } from './watch.js';

/** Why a run is over. */
type Outcome = Why & { readonly state: 'idle' | 'ended' };

const nothingNext = 'nothing more, until connect() is called';

/**
 * Keeps one room open: finds it, opens the best source there is, watches it, and opens it or another one again when it is
 * lost. Everything it does and waits for is in its status.
 */
export class Supervisor<C extends Candidate> {
  readonly #room: SupervisedRoom<C>;
  readonly #options: SupervisorOptions;
  readonly #status: StatusKeeper;
  readonly #continuity: Continuity;
  readonly #presence: PresenceCheck;
  readonly #end: EndCheck;
  #watch: LinkWatch | undefined;
  #link: RoomLink | undefined;
  /** When the newest link began to be opened. */
  #openedAt: number;
  #isDone = false;
  /** Whether what is read no more is a room of which nobody knew which one it was. */
  #isUnknownBroken = false;
  /** The room in which nobody does anything, also over another link. */
  #idleRoomId: string | undefined;

  constructor(room: SupervisedRoom<C>, options: SupervisorOptions) {
    this.#room = room;
    this.#options = options;
    const now = () => options.clock.now();
    this.#status = new StatusKeeper(status => room.onStatus(status), now, room.sources);
    this.#continuity = new Continuity(gap => room.onGap(gap), now);
    this.#presence = new PresenceCheck((roomId, signal) => room.ask(roomId, signal), now);
    this.#end = new EndCheck(this.#presence, this.#status, options.reconnects || options.waitsUntilLive);
    this.#openedAt = now();
  }

  get status(): ConnectionStatus {
    return this.#status.current;
  }

  /** Whether the last run has come to its end, although its promise may not have settled: the last status was told before. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /**
   * To be called with every batch: whether a room that was quiet is so no more is seen at once.
   * @param isNews whether there is something else to see, as a pause of the stream
   */
  look(isNews = false): void {
    if (isNews || this.#status.state !== 'live') this.#watch?.look();
  }

  /** Until when everything of the room was delivered, or told of as a gap, in milliseconds since 1970. */
  get deliveredUntil(): number {
    return this.#continuity.brokenSince ?? this.#link?.clocks.saidAt ?? this.#openedAt;
  }

  /**
   * A part of the stream did not come, or could not be read.
   * @param from until when everything before it was said; absent for up to now
   */
  lostPart(reason: string, from = this.#link?.clocks.saidAt ?? this.#openedAt): void {
    this.#continuity.lost(from, reason);
  }

  /**
   * Keeps the room open until the stream has ended, nothing more can be done, or the signal aborts.
   * @param known the room, where the caller knows it
   * @param onReady called when the room is entered for the first time
   * @param last what an earlier run has delivered: until when, and of which room
   * @throws why the room could not be entered for the first time, or the signal's reason.
   */
  async run(known: string | undefined, signal: AbortSignal, onReady: () => void, last?: LastRun): Promise<void> {
    this.#isDone = false;
    this.#end.forget();
    try {
      const { state, ...why } = await this.#run(known, signal, onReady, last);
      this.#isDone = true;
      this.#status.set(state, { ...why, next: nothingNext });
    } catch (error) {
      const { state, ...why } = idleBecause(error, signal);
      this.#isDone = true;
      if (!(state === 'offline' && this.status.state === 'offline'))
        this.#status.set(state, { ...why, next: nothingNext });
      throw error;
    }
  }

  async #run(known: string | undefined, signal: AbortSignal, onReady: () => void, last?: LastRun): Promise<Outcome> {
    const { reconnects, waitsUntilLive, cadence, clock, random } = this.#options;
    const search = { room: this.#room, status: this.#status, waitsUntilLive, signal, cadence, clock, random };
    let roomId = known;
    let lastId: string | undefined;
    let candidates = this.#room.candidates();
    let isFirst = true;
    if (last !== undefined) this.#broken(last.roomId, last.at, 'the program was not running');
    for (;;) {
      if (roomId === undefined) {
        roomId = await findRoom({ ...search, over: lastId, wasFound: lastId !== undefined });
        if (roomId !== unknownRoomId)
          this.#presence.heard(roomId, { isLive: true, isPaused: undefined, viewers: undefined });
      }
      const asked = roomId;
      let over: string | undefined;
      try {
        const onEntered = (entered: string) => this.#mended(entered);
        const { link, candidate } = await this.#open(candidates, asked, signal, isFirst, onEntered);
        if (isFirst) onReady();
        isFirst = false;
        const ended = await this.#follow(link, candidate, candidates, signal);
        roomId = link.roomId;
        const { isLive } = link.capabilities;
        let reason = signal.aborted ? 'it was disconnected' : ended.reason;
        if (isLive) this.#broken(roomId, link.clocks.saidAt, reason);
        signal.throwIfAborted();
        over = isLive ? await this.#end.isOver(ended, roomId, signal) : 'what was recorded has ended';
        if (this.#end.isUnconfirmed) {
          reason = this.status.reason;
          this.#broken(roomId, link.clocks.saidAt, reason);
        }
        if (over !== undefined && ended.end.isStreamEnd) this.#continuity.conclude();
        if (over === undefined && !reconnects) {
          this.#continuity.tell();
          return { state: 'idle', reason: `${reason}; reconnecting is switched off`, hint: ended.hint };
        }
        if (over === undefined) candidates.lost(candidate, ended.isSuspect);
      } catch (error) {
        if ((!isFirst || waitsUntilLive) && error instanceof UserOfflineError) over = error.message;
        else {
          // A first try that fails has told its caller, and changes nothing about what is missing.
          if (!isFirst && !signal.aborted) this.#continuity.tell();
          throw error;
        }
      }
      if (over === undefined) continue;
      if (!isFirst) this.#continuity.tell();
      this.#isUnknownBroken = false;
      if (!waitsUntilLive) return { state: 'ended', reason: over, hint: undefined };
      this.#status.set('ended', { reason: over, next: 'waits for the next stream' });
      // The next stream is another room, and nothing is missing from before it.
      [lastId, roomId] = [roomId, undefined];
      candidates = this.#room.candidates();
    }
  }

  #broken(roomId: string, from: number, reason: string): void {
    this.#isUnknownBroken = roomId === unknownRoomId;
    this.#continuity.broken(roomId, from, reason);
  }

  /** @param entered the room that is really read: the unknown one, too, when its id is known now */
  #mended(entered: string): void {
    this.#continuity.mended(this.#isUnknownBroken ? unknownRoomId : entered);
  }

  /** Opens the best source there is; of a first time each once, later or where the stream is waited for again and again. */
  async #open(
    candidates: CandidateList<C>,
    roomId: string,
    signal: AbortSignal,
    isFirst: boolean,
    onEntered: OnEntered,
  ): Promise<{ link: RoomLink; candidate: C }> {
    const { waitsUntilLive, maxAttempts, cadence, clock, random } = this.#options;
    const isOnce = isFirst && !waitsUntilLive;
    const tried = new Set<C>();
    // The first and the last one alone: a network can be gone for weeks.
    let first: unknown;
    let failure: unknown;
    let attempts = 0;
    let gaveUpAt: number | undefined;
    const { reason: lost, hint: cure } = this.status;
    const cause: Why = isFirst ? { reason: 'the room is known', hint: undefined } : { reason: lost, hint: cure };
    for (;;) {
      const { isUnknown } = this.#presence;
      // Who asks for a first time waits for the turn of a way, and not for one that has failed.
      const choice = candidates.next(isUnknown, isOnce ? tried : undefined);
      // What was asked for first says most; the others were reported.
      if (isFirst && choice === undefined) throw first;
      if (!isOnce && attempts >= maxAttempts && (!isFirst || first !== undefined)) gaveUpAt ??= clock.now();
      if (choice === undefined || (gaveUpAt !== undefined && !waitsUntilLive)) throw new GaveUpError(attempts, failure);
      const { candidate } = choice;
      // Who waits for weeks does not give up, but tries no more often than a stream is asked for.
      const restMs = gaveUpAt === undefined ? 0 : cadenceMs(cadence, clock.now() - gaveUpAt, random);
      const pauseMs = Math.max(choice.backOffMs, restMs);
      const { name } = candidate;
      const standby = candidates.standbyFor(candidate)?.name;
      const why = failure === undefined ? cause : because(failure);
      const reason = choice.reason === undefined ? why.reason : `${why.reason}; ${choice.reason}`;
      const details = { reason, hint: why.hint, source: name, standby };
      const onWait = (nextAt: number) => {
        const waiting = isFirst ? 'connecting' : 'reconnecting';
        this.#status.set(waiting, { ...details, next: `tries ${name}`, nextAt });
      };
      const waitMs = Math.max(choice.waitMs, restMs);
      if (waitMs > 0) onWait(clock.now() + waitMs);
      if (pauseMs > 0) await sleep(Math.min(pauseMs, 2 ** 31 - 1), signal, clock);
      signal.throwIfAborted();
      await candidates.spend(candidate, signal, onWait);
      this.#status.set('connecting', { ...details, next: `enters the room by ${name}` });
      const isLive = await this.#confirm(candidate, candidates, roomId, signal, gaveUpAt !== undefined);
      // Once it is known that nobody can be asked, ways that sign nothing come first.
      if (!isLive && (!isUnknown || candidates.isHeld(candidate))) {
        candidates.giveBack(candidate);
        continue;
      }
      candidates.opening(candidate, isLive);
      this.#openedAt = clock.now();
      tried.add(candidate);
      try {
        const link = await this.#room.open(candidate, roomId, signal, onEntered);
        candidates.opened(candidate);
        this.#room.onOpen(link, name);
        return { link, candidate };
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof UserOfflineError) throw error;
        first ??= error;
        failure = error;
        // While the network is gone nothing is tried, however often: such tries do not count.
        if (!isLiveError(error) || error.who !== 'network') attempts += 1;
        candidates.failed(candidate, error);
        if (!isOnce || candidates.size > 1) this.#room.onError(`${name} could not be opened`, error as Error);
        if (!isOnce && gaveUpAt === undefined) await this.#presence.confirm(roomId, signal, 0);
      }
    }
  }

  /**
   * Nothing is signed for a stream that is over: the service is asked right before, because a stream can end while the turn of a
   * room is waited for.
   * @param isRested whether it was not tried for long, so that it is asked in any case
   * @returns whether the room is live as far as has to be known; false when a signature is needed and nobody can be asked
   * @throws UserOfflineError
   */
  async #confirm(
    candidate: C,
    candidates: CandidateList<C>,
    roomId: string,
    signal: AbortSignal,
    isRested: boolean,
  ): Promise<boolean> {
    if (candidate.signs !== true && !isRested) return true;
    try {
      return (await this.#presence.confirm(roomId, signal)) || candidate.signs !== true;
    } catch (error) {
      candidates.giveBack(candidate);
      throw error;
    }
  }

  async #follow(link: RoomLink, candidate: C, candidates: CandidateList<C>, signal: AbortSignal): Promise<WatchEnd> {
    const { thresholds, clock } = this.#options;
    const { viewers, isPaused, ask } = this.#room;
    const { activityAt } = link.clocks;
    const close = () => void link.close();
    signal.addEventListener('abort', close, { once: true });
    if (signal.aborted) close();
    this.#link = link;
    this.#watch = new LinkWatch({
      source: candidate.name,
      isIdleKnown: this.#idleRoomId === link.roomId,
      standby: candidates.standbyFor(candidate)?.name,
      ask: stop => ask(link.roomId, stop),
      ...{ link, thresholds, clock, viewers, isPaused, status: this.#status },
    });
    const end = await this.#watch.run();
    this.#idleRoomId = end.isIdleKnown ? link.roomId : undefined;
    // A room in which people do something was not over.
    if (link.clocks.activityAt > activityAt) this.#end.forget();
    this.#watch = undefined;
    this.#link = undefined;
    signal.removeEventListener('abort', close);
    this.#room.onClose(end);
    return end;
  }
}
