import { AlreadyConnectedError, AlreadyConnectingError, DisconnectedError } from '../connection-errors.js';
import type { LiveEvent, LiveEvents } from '../events/live/event-map.js';
import { LiveEventReaders } from '../live-readers/live-readers.js';
import type { SavedLiveRoom } from '../live-readers/options.js';
import { GuardedLogger } from '../logger.js';
import { machineClock } from '../platform/clock.js';
import { passAbort } from '../platform/pass-abort.js';
import type { Abortable, RoomClient } from '../room-client.js';
import { ListenerError } from '../sinks/emitter.js';
import { LiveListenable } from '../sinks/live-listenable.js';
import type { RoomSnapshot } from '../state/room-state.js';
import type { StreamClocks } from '../state/stream-clocks.js';
import type { StreamHealth } from '../state/stream-health.js';
import { unknownRoomId } from '../state/unknown-room.js';
import type { RoomLink } from '../supervision/link.js';
import type { ConnectionStatus } from '../supervision/status.js';
import type { OnEntered } from '../supervision/supervised-room.js';
import { Supervisor } from '../supervision/supervisor.js';
import { liveEventCatalog } from './catalog.js';
import { LiveClient } from './client.js';
import type { LiveGifts } from './gifts.js';
import { type LiveNotices, lowQuotaText } from './notices.js';
import { type LiveSettings, liveSettings, type TikTokLiveOptions } from './options.js';
import { Resume } from './resume.js';
import { RoomReaders } from './room-readers.js';
import { type Run, startRun, unlessAskedFor } from './run.js';
import type { SavedRun } from './saved-run.js';
import type { LiveSource } from './sources.js';

/**
 * The LIVE room of one streamer, as events that are ready to use: flat, typed and stable; gifts as a ledger, in which each
 * gift is final once; delivered once and in order. It finds the room, takes the best source there is, falls over to the
 * next one, reconnects by itself, and says in its status what it does and why. Where something may be missing, it says so
 * with a `gap`.
 *
 * @example
 * const live = new TikTokLive({ uniqueId: 'officialgeilegisela' });
 * live.on('chat', event => console.log(`${event.user.uniqueId}: ${event.comment}`));
 * live.on('gift', event => console.log(`${event.user.uniqueId} sent ${event.repeatCount} × ${event.giftName}`));
 * await live.connect();
 */
export class TikTokLive extends LiveListenable<LiveEvents, LiveNotices> {
  readonly #options: TikTokLiveOptions;
  readonly #settings: LiveSettings;
  readonly #client: LiveClient;
  readonly #supervisor: Supervisor<LiveSource>;
  readonly #logger: GuardedLogger;
  readonly #readers: RoomReaders;
  /** The room whose info was told in this run. */
  #toldRoomId = '';
  #onStreamEnd: () => void = () => {};
  #eventCount = 0;
  #run: Run | undefined;
  readonly #resume: Resume | undefined;

  /** @throws InvalidUniqueIdError for a name that cannot be one, InvalidOptionError for an option that cannot be used. */
  constructor(options: TikTokLiveOptions) {
    super(liveEventCatalog);
    this.#options = options;
    this.#settings = liveSettings(options);
    this.#logger = new GuardedLogger(options.logger);
    this.#client = new LiveClient(options, this.#settings, {
      onError: (info, error) => this.#report(info, error),
      onQuotaLow: quota => this.notify('quotaLow', quota) || this.#logger.warn(`livetap: ${lowQuotaText(quota)}`),
    });
    const { resume, clock = machineClock } = options;
    this.#resume = resume && new Resume(resume, this.uniqueId, clock, error => this.#report('', error));
    this.#readers = new RoomReaders({
      make: (roomId, saved) => this.#newReaders(roomId, saved),
      isSame: (before, roomId) => this.#client.memory.isSame(before, roomId),
      onGap: gap => this.notify('gap', gap),
      now: () => clock.now(),
    });
    const client = this.#client;
    this.#supervisor = new Supervisor(
      {
        sources: () => client.sources,
        candidates: () => client.candidates(Math.random),
        ...{ turn: (signal, onWait) => client.turn(signal, onWait), find: signal => client.find(signal) },
        isLive: signal => client.isLive(signal),
        ask: (roomId, signal) => client.ask(roomId, signal),
        open: (candidate, roomId, signal, onEntered) => this.#open(candidate, roomId, signal, onEntered),
        viewers: () => this.#viewers,
        isPaused: () => client.isPaused,
        onStatus: status => this.#onStatus(status),
        onGap: gap => this.notify('gap', gap),
        onOpen: ({ roomId }) => this.#opened(roomId),
        onClose: ({ reason, end }) => this.notify('disconnected', end.code, reason),
        onError: (info, error) => this.#report(info, error),
      },
      { clock, random: Math.random, ...this.#settings },
    );
  }

  /** The streamer's name, without @ or address. */
  get uniqueId(): string {
    return this.#client.uniqueId;
  }

  /** Whether the room is entered and its connection is good for something: not while it is deaf. */
  get connected(): boolean {
    return ['live', 'quiet', 'late'].includes(this.status.state);
  }

  /** The room; empty while none is known. */
  get roomId(): string {
    return this.#readers.roomId;
  }

  /** How many events were given to listeners and readers. What nobody wants is not made into events. */
  get eventCount(): number {
    return this.#eventCount;
  }

  /** Where the connection stands, why, since when, and what happens next. */
  get status(): ConnectionStatus {
    return this.#supervisor.status;
  }

  /** How well the stream can be read: what was decoded, skipped, unknown or failed, by method, and the drift alarm. */
  get health(): StreamHealth {
    return this.#client.health;
  }

  /** What is true of the room now: viewers, totals, leaderboards, streaks, battle, goals. Undefined before the first room. */
  get state(): RoomSnapshot | undefined {
    return this.#readers.state;
  }

  /** The gifts there are, to be searched; what gift messages leave out, events have from there. */
  get gifts(): LiveGifts {
    return this.#client.gifts;
  }

  /** What can be asked about streamer and room beside the events: room info, gifts, comments to write. */
  get client(): RoomClient {
    return this.#client;
  }

  /**
   * Connects, and keeps the room open until its stream has ended.
   * @param roomId skips the look-up of the username
   * @returns when the room is entered
   * @throws UserOfflineError when the streamer is not live (and `waitUntilLive` is off), UserNotFoundError or another error
   *   of the look-up, the error of the preferred source when none could be opened, AlreadyConnectingError,
   *   AlreadyConnectedError, DisconnectedError, the signal's reason. The signal ends the connecting, which may wait for weeks;
   *   what is entered is ended by `disconnect()`. Whoever does not wait for it has to catch that all the same, as of every
   *   promise; but for a DisconnectedError, which ends no process.
   */
  connect(roomId?: string, options: Abortable = {}): Promise<void> {
    return unlessAskedFor(this.#connect(roomId, options));
  }

  async #connect(roomId: string | undefined, { signal }: Abortable): Promise<void> {
    signal?.throwIfAborted();
    // From a listener that has just been told that it is over.
    if (this.#supervisor.isDone) await this.#run?.settled;
    const running = this.#run;
    if (running !== undefined) throw running.isReady ? new AlreadyConnectedError() : new AlreadyConnectingError();
    const known = roomId ?? (this.#client.beginsWithSource ? unknownRoomId : undefined);
    this.beginEvents();
    const run = this.#start(known);
    this.#run = run;
    await run.ready.finally(passAbort(signal, run.abort));
  }

  /** Ends the connection, and a running `connect()`, and waits until all is closed. Safe to call at any time. */
  async disconnect(): Promise<void> {
    const run = this.#run;
    run?.abort.abort(new DisconnectedError());
    await run?.settled;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.disconnect();
  }

  #start(known: string | undefined): Run {
    this.#toldRoomId = '';
    return startRun({
      work: (signal, onReady) => this.#supervise(known, signal, onReady),
      onOver: error => this.#over(error),
      onLateError: error => this.#report('the connection was given up', error),
    });
  }

  async #supervise(known: string | undefined, signal: AbortSignal, onReady: () => void): Promise<void> {
    // In this object the room itself is still there, so the file is only asked for the first time.
    const left = this.roomId === '' ? await this.#resume?.load(signal) : undefined;
    if (left !== undefined) this.#client.memory.restore(left);
    this.#readers.resume(left);
    this.#resume?.start(() => this.#savedRun());
    // Not awaited: a run lasts as long as the stream.
    return this.#supervisor.run(known, signal, onReady, left);
  }

  /** The run is over: what is in flight becomes final or is saved, and whoever reads is told. */
  async #over(error: Error | undefined): Promise<void> {
    const run = this.#savedRun();
    this.#readers.stop(this.#resume === undefined);
    await Promise.all([this.#resume?.stop(run), this.gifts.save()]);
    this.#run = undefined;
    this.endEvents(error);
  }

  #savedRun(): SavedRun | undefined {
    const { progress } = this.#client;
    if (progress === undefined || progress.roomId !== this.roomId) return undefined;
    const [at, room] = [this.#supervisor.deliveredUntil, this.#readers.save()];
    return room && { version: 2, uniqueId: this.uniqueId, at, ...progress, ...room };
  }

  async #open(candidate: LiveSource, roomId: string, signal: AbortSignal, onEntered: OnEntered): Promise<RoomLink> {
    let clocks: StreamClocks | undefined;
    const link = await this.#client.open(candidate, roomId, signal, {
      onEntered,
      onBatch: () => {
        this.#readers.tellState();
        this.#supervisor.look();
        // When the newest message was said: windows close also where nothing that they read comes.
        if (clocks !== undefined) this.timePassed(clocks.saidAt);
      },
      onLost: (reason, from) => this.#supervisor.lostPart(reason, from),
      readers: (entered, onStreamEnd) => {
        this.#onStreamEnd = onStreamEnd;
        return this.#readers.of(entered);
      },
    });
    clocks = link.clocks;
    return link;
  }

  #opened(roomId: string): void {
    this.notify('connected');
    const info = roomId === this.#toldRoomId ? null : this.#client.infoOf(roomId);
    if (info === null) return;
    this.#toldRoomId = roomId;
    this.notify('roomInfo', info);
  }

  #newReaders(roomId: string, saved: SavedLiveRoom | undefined): LiveEventReaders {
    const { state, raw, clock } = this.#options;
    return new LiveEventReaders({
      roomId,
      state,
      raw,
      saved,
      emit: event => this.#give(event),
      supply: this.gifts.supply(roomId),
      ...(clock && { now: () => clock.now(), after: (delayMs, action) => clock.after(delayMs, action) }),
      // Whether the stream is paused has to be known in any case.
      wants: type => this.wants(type) || type === 'streamPaused' || type === 'streamResumed',
      version: () => this.wantsVersion,
      onStreamEnd: () => this.#onStreamEnd(),
      wantsState: () => this.listenerCount('state') > 0,
      onState: change => this.notify('state', change),
    });
  }

  #give(event: LiveEvent): void {
    const { type } = event;
    const isPause = type === 'streamPaused' || type === 'streamResumed';
    if (isPause) this.#client.isPaused = type === 'streamPaused';
    this.#eventCount += 1;
    this.emitEvent(event);
    if (isPause) this.#supervisor.look(true);
  }

  get #viewers(): number | undefined {
    const { viewers = 0, peakViewers = 0 } = this.state?.totals ?? {};
    return peakViewers === 0 ? undefined : viewers;
  }

  #onStatus(status: ConnectionStatus): void {
    if (status.state === 'ended') {
      this.#client.memory.ended();
      this.#readers.over();
    }
    this.notify('status', status);
    if (this.#options.debug !== true) return;
    this.#logger.debug(`livetap: @${this.uniqueId} is ${status.state}: ${status.reason}; ${status.next}`);
  }

  protected readerFailed(error: Error): void {
    this.#report('', error);
  }

  /** An error without listener is neither thrown nor silent; nor is one of the `error` listeners themselves. */
  #report(info: string, error: Error): void {
    const isOfErrorListener = error instanceof ListenerError && error.event === 'error';
    if (!isOfErrorListener && this.notify('error', error)) return;
    this.#logger.error(`livetap: ${info === '' ? '' : `${info}: `}${error.message}`);
  }
}
