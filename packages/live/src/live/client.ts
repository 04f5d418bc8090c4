import { SignAPIError } from '../euler/errors.js';
import { type FrameLimits, frameLimits } from '../frames/limits.js';
import { InvalidResponseError, UserOfflineError } from '../lookup/errors.js';
import { liveStatus } from '../lookup/live-status.js';
import type { RoomInfo } from '../lookup/replies.wire.js';
import type { MessageReaders } from '../messages/reader.js';
import { openRoom } from '../open-room.js';
import { type LiveClock, machineClock } from '../platform/clock.js';
import type { RoomOptions } from '../room.js';
import { RoomClient } from '../room-client.js';
import { roomSource } from '../room-source.js';
import { RouteConfig } from '../routes.js';
import type { FrameSource, StreamPosition } from '../sources/source.js';
import { type StreamHealth, StreamMeter } from '../state/stream-health.js';
import { unknownRoomId } from '../state/unknown-room.js';
import { budgetsOf, type SourceBudgets } from '../supervision/budgets.js';
import { CandidateList } from '../supervision/candidates.js';
import type { Presence, RoomLink } from '../supervision/link.js';
import { LookupPauses, processLookupPauses } from '../supervision/lookup-pauses.js';
import type { SourceStatus } from '../supervision/status.js';
import { LiveGifts } from './gifts.js';
import { lookupTurn } from './lookup-turn.js';
import type { LiveNotices } from './notices.js';
import { type LiveSettings, type TikTokLiveOptions, wireOptions } from './options.js';
import { RoomMemory } from './room-memory.js';
import { type LiveSource, liveSources, sourceStatus } from './sources.js';

/** What a room gives while it is open. */
export interface LiveRoomListener extends Pick<RoomOptions, 'onBatch' | 'onLost'> {
  /** The room proves to be entered; called once, before its messages. @param roomId which one it really is */
  readonly onEntered: (roomId: string) => void;
  /** Makes the readers of the room. */
  readonly readers: (roomId: string, onStreamEnd: () => void) => MessageReaders;
}

/** Who is told what {@link LiveClient} comes by. */
export interface LiveClientListener {
  readonly onError: (info: string, error: Error) => void;
  readonly onQuotaLow: LiveNotices['quotaLow'];
}

/** What a run of the supervisor asks about a room, and how it is opened, by the options of `TikTokLive`. */
export class LiveClient extends RoomClient {
  readonly gifts: LiveGifts;
  /** What was delivered of the room. */
  readonly memory: RoomMemory;
  readonly #options: TikTokLiveOptions;
  readonly #limits: FrameLimits;
  readonly #meter = new StreamMeter();
  readonly #sources: readonly LiveSource[];
  readonly #budgets: SourceBudgets;
  readonly #pauses: LookupPauses;
  readonly #clock: LiveClock;
  readonly #onError: LiveClientListener['onError'];
  readonly #onQuotaLow: LiveClientListener['onQuotaLow'];
  /** Whether the host has paused the stream, as messages or the service said last. */
  isPaused = false;
  #link: RoomLink | undefined;

  /** @throws InvalidUniqueIdError, InvalidOptionError */
  constructor(options: TikTokLiveOptions, { thresholds }: LiveSettings, { onError, onQuotaLow }: LiveClientListener) {
    super(options.uniqueId, wireOptions(options, thresholds));
    this.#options = options;
    this.#limits = frameLimits(options.limits);
    this.#onError = onError;
    this.#onQuotaLow = onQuotaLow;
    const { budgets, fetch, clock = machineClock } = options;
    this.#clock = clock;
    this.memory = new RoomMemory(clock);
    this.#budgets = budgets ?? budgetsOf(clock);
    // What is answered by a program of one's own is nothing for others.
    const isShared = clock === machineClock && fetch === undefined;
    this.#pauses = isShared ? processLookupPauses : new LookupPauses(() => clock.now());
    this.#sources = liveSources({ options, webClient: this.webClient, pushParams: this.socketSettings.params });
    this.gifts = this.#gifts();
  }

  /** How well the stream can be read, over all connections. */
  get health(): StreamHealth {
    return this.#meter.snapshot();
  }

  /** The ways to read the room, for one run. */
  candidates(random: () => number): CandidateList<LiveSource> {
    const now = () => this.#clock.now();
    const { reconnect: backOff, returnAfterMs } = this.#options;
    return new CandidateList(this.#sources, { backOff, returnAfterMs, budgets: this.#budgets, now, random });
  }

  /** How the ways to read the room stand. */
  get sources(): readonly SourceStatus[] {
    return this.#sources.map(source => sourceStatus(source, this.#budgets));
  }

  /** What a source's provider has said counts for all rooms that spend the same. */
  #noteQuota({ name: source, budget, quota }: LiveSource): void {
    const heard = quota?.();
    if (budget === undefined || heard === undefined) return;
    if (this.#budgets.note(budget.key, budget.rate, heard)) this.#onQuotaLow({ source, ...heard });
  }

  /** Waits until it is the turn of this room to be looked for. */
  turn(signal: AbortSignal, onWait: (nextAt: number) => void): Promise<void> {
    return lookupTurn({ webClient: this.webClient, budgets: this.#budgets, clock: this.#clock }, signal, onWait);
  }

  /** Whether the option `source` is read first, which needs no room: where it fails, the next way finds the room. */
  get beginsWithSource(): boolean {
    return this.#isByOneSource || (this.#options.source !== undefined && this.#options.sources === undefined);
  }

  get #isByOneSource(): boolean {
    const { source } = this.#options;
    const isIt = ({ by }: LiveSource) => by !== 'polling' && 'source' in by && by.source === source;
    return source !== undefined && this.#sources.every(isIt);
  }

  /**
   * Finds the room, and what is known about it. Where it is not found, the option `source` reads it all the same.
   * @throws UserOfflineError when the streamer is not live.
   */
  async find(signal: AbortSignal): Promise<string> {
    if (this.#isByOneSource) return unknownRoomId;
    if (!this.beginsWithSource) return this.#findRoom(signal);
    try {
      return await this.#findRoom(signal);
    } catch (error) {
      signal.throwIfAborted();
      this.#onError('the room could not be found, so that it is read without its id', error as Error);
      return unknownRoomId;
    }
  }

  async #findRoom(signal: AbortSignal): Promise<string> {
    this.isPaused = false;
    const roomId = await this.lookupRoomId(signal);
    if (roomId === '') throw new UserOfflineError(`@${this.uniqueId} is not live.`, { roomId });
    const { isLive } = await this.ask(roomId, signal);
    if (!isLive) throw new UserOfflineError(`@${this.uniqueId} is not live.`, { roomId });
    return roomId;
  }

  /** Whether the streamer is live, asked without a signer: by the answer of a few hundred bytes, and only without it by the page. */
  async isLive(signal: AbortSignal): Promise<boolean> {
    const { webClient, name: uniqueId } = this;
    const request = { webClient, uniqueId, signal, skipFetchRoomIdFromEulerRoute: true };
    try {
      const answer = { ...request, skipFetchRoomInfoFromHtmlRoute: true };
      return await this.#pauses.ask(this.#asks('web', 'answer'), () => RouteConfig.fetchIsLiveComposite(answer));
    } catch {
      signal.throwIfAborted();
      const page = { ...request, skipFetchRoomInfoFromApiLiveRoute: true };
      return this.#pauses.ask(this.#asks('web', 'page'), () => RouteConfig.fetchIsLiveComposite(page));
    }
  }

  /** Asks for a room: its info, and where that is not to be had, whether the streamer is live. */
  async ask(roomId: string, signal: AbortSignal): Promise<Presence> {
    const unsaid = { isPaused: undefined, viewers: undefined };
    if (roomId === unknownRoomId) return { ...unsaid, isLive: await this.isLive(signal) };
    try {
      const wasPaused = this.isPaused;
      const info = () => this.loadRoomInfo(roomId, signal);
      const { status, user_count: viewers } = await this.#pauses.ask(this.#asks('webcast', 'info'), info);
      const isPaused = status === 0 ? undefined : status === liveStatus.paused;
      // What was heard meanwhile is newer than the answer.
      if (this.isPaused === wasPaused) this.isPaused = isPaused ?? wasPaused;
      return { isLive: true, isPaused, viewers };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof UserOfflineError) return { ...unsaid, isLive: false };
      return { ...unsaid, isLive: await this.isLive(signal) };
    }
  }

  /** Opens one way and enters the room; where the stream was interrupted, if that way can go on from there. */
  async open(chosen: LiveSource, roomId: string, signal: AbortSignal, listener: LiveRoomListener): Promise<RoomLink> {
    const position = this.memory.positionIn(roomId);
    try {
      return await this.#openAt(position, chosen, roomId, signal, listener);
    } catch (error) {
      if (position === undefined || !isRefusal(error)) throw error;
      // It may be too old, and would be refused each time.
      this.memory.moved(undefined);
      const { budget } = chosen;
      if (budget !== undefined) await this.#budgets.spend(budget.key, budget.rate, signal);
      return await this.#openAt(undefined, chosen, roomId, signal, listener);
    } finally {
      this.#noteQuota(chosen);
    }
  }

  async #openAt(
    position: StreamPosition | undefined,
    chosen: LiveSource,
    roomId: string,
    signal: AbortSignal,
    listener: LiveRoomListener,
  ): Promise<RoomLink> {
    // Apart, so that nothing of the source stays with what the room calls: it has the signed address.
    const { roomId: entered, source } = await this.#sourceOf(chosen, roomId, position, signal);
    const { onBatch, onLost, readers } = listener;
    let isEntered = false;
    const link = await openRoom({
      ...{ roomId: entered, source, position, signal, clock: this.#options.clock },
      ...{ limits: this.#limits, meter: this.#meter, onBatch, onLost },
      uniqueId: this.uniqueId,
      record: this.options.record,
      socket: this.socketSettings,
      seen: this.memory.seenIn(entered),
      readers: onStreamEnd => readers(entered, onStreamEnd),
      onEntered: () => {
        if (!isEntered) listener.onEntered(entered);
        isEntered = true;
      },
      onError: this.#onError,
    });
    this.enter(entered);
    this.memory.entered();
    // A service that confirms nothing and says nothing is given its time, and then the room counts as entered.
    if (!isEntered) listener.onEntered(entered);
    isEntered = true;
    this.#link = link;
    void link.closed.then(() => {
      const last = link.position();
      if (last !== undefined) this.memory.moved(last);
    });
    return link;
  }

  /** What {@link RoomMemory} has to be saved. */
  get progress(): ReturnType<RoomMemory['progress']> {
    return this.#link && this.memory.progress(this.#link.position());
  }

  /** Whom a look-up asks, for what, and from where: what pauses go by. */
  #asks(host: 'web' | 'webcast', what: string): string {
    return `${this.webClient.endpoints[host]} ${what} ${this.#options.proxy ?? ''}`;
  }

  async #sourceOf(
    { by }: LiveSource,
    known: string,
    position: StreamPosition | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly roomId: string; readonly source: FrameSource }> {
    if (by !== 'polling' && 'source' in by) {
      return { roomId: known === unknownRoomId ? this.memory.roomId : known, source: by.source };
    }
    const roomId = known === unknownRoomId ? await this.#findRoom(signal) : known;
    const transport = by === 'polling' ? 'polling' : 'socket';
    const signer = by === 'polling' ? undefined : by.signer;
    return roomSource(
      {
        ...{ webClient: this.webClient, uniqueId: this.name, signal, limits: this.#limits, position },
        options: { ...this.options, transport, signer, enableRequestPolling: by === 'polling' },
        socket: this.socketSettings,
        clock: this.#clock,
        addressSigner: this.addressSigner,
        webSocket: this.#options.webSocketImpl,
        onOpen: () => {},
        onError: this.#onError,
      },
      roomId,
    );
  }

  #gifts(): LiveGifts {
    const { gifts: choice, source, fetch } = this.#options;
    const { webClient, logger } = this;
    return new LiveGifts({
      mayAsk: source === undefined,
      language: webClient.clientParams.webcast_language ?? 'en',
      // What is replayed, or answered by a program of one's own, is nothing for others.
      sharedAs: source === undefined && fetch === undefined ? webClient.endpoints.webcast : undefined,
      findRoom: async () => (/[1-9]/.test(this.roomId) ? this.roomId : this.fetchRoomId()),
      fetchList: (roomId, language) =>
        RouteConfig.fetchRoomGifts({ webClient, roomId, language, sign: this.addressSigner }),
      ...{ choice, logger },
    });
  }

  /** What the service said about a room; null where it was not asked, or asked about another one since. */
  override infoOf(roomId: string): RoomInfo | null {
    return super.infoOf(roomId);
  }

  protected override report(info: string, exception: Error): void {
    this.#onError(info, exception);
  }
}

/** Statuses by which a sign provider says that what it was given cannot be, or is not there any more. */
const refusals: readonly unknown[] = [400, 410, 422];

/** Whether somebody has answered and did not like what was asked, such as a position that is too old. */
function isRefusal(error: unknown): boolean {
  if (error instanceof SignAPIError) return refusals.includes(error.httpStatus);
  return error instanceof InvalidResponseError && error.code === 'INVALID_RESPONSE';
}
