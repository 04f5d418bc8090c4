import type { TikTokLiveConnectionState } from './client-events.js';
import { AlreadyConnectedError, AlreadyConnectingError, DisconnectedError } from './connection-errors.js';
import { isLiveError } from './errors.js';
import { type FrameLimits, frameLimits } from './frames/limits.js';
import { UserOfflineError } from './lookup/errors.js';
import { type GiftLookup, giftLookup } from './lookup/gifts.js';
import { SeenIds } from './messages/seen-ids.js';
import { openRoom } from './open-room.js';
import type { TikTokLiveConnectionOptions } from './options.js';
import { passAbort } from './platform/pass-abort.js';
import { reconnect } from './reconnect.js';
import { type Abortable, RoomClient } from './room-client.js';
import { type RoomSource, roomSource } from './room-source.js';
import type { Emitter } from './sinks/emitter.js';
import type { FrameSource, StreamPosition } from './sources/source.js';
import type { WebcastWebSocketClient } from './sources/websocket.js';
import { type StreamHealth, StreamMeter } from './state/stream-health.js';
import { backOffOptions } from './supervision/back-off.js';
import { processBudgets } from './supervision/budgets.js';
import type { RoomLink, RoomLinkEnd } from './supervision/link.js';
import { type RoomEvents, WireReaders } from './wire-readers.js';

interface OpenRoom {
  readonly link: RoomLink;
  /** Resolves when the link has closed and `disconnected` was emitted. */
  readonly over: Promise<void>;
}

/**
 * A connection to the LIVE room of one streamer: finds the room, signs, opens the push socket and emits what comes as
 * decoded messages of the service's own schema.
 *
 * It reconnects by itself only with the option `reconnect`; without it, wait a moment after `disconnected` and call
 * `connect()` again.
 *
 * @example
 * const connection = new TikTokLiveConnection('officialgeilegisela');
 * connection.on('chat', data => console.log(`${data.user.uniqueId}: ${data.comment}`));
 * await connection.connect();
 */
export class TikTokLiveConnection extends RoomClient {
  readonly #limits: FrameLimits;
  readonly #meter = new StreamMeter();
  #seen: { readonly roomId: string; readonly ids: SeenIds } | undefined;
  /** Where the stream of `seen` was when its connection ended. */
  #position: StreamPosition | undefined;
  #attempt: { readonly abort: AbortController; readonly settled: Promise<unknown> } | undefined;
  #open: OpenRoom | undefined;
  #wsClient: WebcastWebSocketClient | null = null;
  #comingBack: AbortController | undefined;
  #hasEnded = false;

  /**
   * @param uniqueId the streamer: `name`, `@name` or `https://www.tiktok.com/@name/live`. Without one, whatever needs a
   *   name rejects with InvalidUniqueIdError; the routes of `webClient` and `connect(roomId)` do not.
   * @param options none, also as null, which programs of earlier versions write
   * @throws InvalidUniqueIdError when it is none of these, InvalidOptionError when an option cannot be used.
   */
  constructor(uniqueId?: string, options?: TikTokLiveConnectionOptions | null) {
    super(uniqueId, options ?? {});
    const { limits, reconnect } = options ?? {};
    this.#limits = frameLimits(limits);
    if (typeof reconnect === 'object') backOffOptions(reconnect);
  }

  /** Whether `connect()` is running. */
  get isConnecting(): boolean {
    return this.#attempt !== undefined;
  }

  /** Whether the room is entered and its socket open. */
  get isConnected(): boolean {
    return this.#open !== undefined && this.#attempt === undefined;
  }

  /** The open socket; null before, after, and with other sources. */
  get wsClient(): WebcastWebSocketClient | null {
    return this.#wsClient;
  }

  /**
   * How well the stream can be read: what was decoded, skipped, unknown or failed, by method, and the drift alarm. Counts
   * over all connections of this object.
   */
  get health(): StreamHealth {
    return this.#meter.snapshot();
  }

  /** The state of the connection as one snapshot. */
  get state(): TikTokLiveConnectionState {
    const { isConnected, isConnecting, roomId, roomInfo, availableGifts } = this;
    return { isConnected, isConnecting, roomId, roomInfo, availableGifts };
  }

  /**
   * Connects. Resolves when the socket is open and the room entered.
   * @param roomId skips the lookup of the username
   * @throws UserOfflineError, UserNotFoundError or another error of the lookup, SignAPIError and its subclasses when
   *   signing fails, WebSocketRejectedError, ConnectTimeoutError, SocketFailedError or SocketClosedError when the socket
   *   fails, AlreadyConnectingError, AlreadyConnectedError, DisconnectedError, the signal's reason. The signal ends the
   *   connecting; what is open is ended by `disconnect()`.
   */
  async connect(roomId?: string, { signal }: Abortable = {}): Promise<TikTokLiveConnectionState> {
    signal?.throwIfAborted();
    this.#comingBack?.abort();
    // Who connects anew begins at the present; only a connection that is made again goes on.
    this.#position = undefined;
    return this.#connectOnce(roomId, signal);
  }

  async #connectOnce(roomId: string | undefined, signal?: AbortSignal): Promise<TikTokLiveConnectionState> {
    if (this.#attempt !== undefined) throw new AlreadyConnectingError();
    if (this.#open !== undefined) throw new AlreadyConnectedError();
    const abort = new AbortController();
    const letGo = passAbort(signal, abort);
    const connecting = this.#connect(roomId, abort.signal).finally(letGo);
    this.#attempt = { abort, settled: connecting.catch(() => {}) };
    try {
      await connecting;
    } catch (error) {
      this.#attempt = undefined;
      this.#forget();
      // It may be too old, and would be refused each time.
      if (!isLiveError(error) || error.who !== 'network') this.#position = undefined;
      // Told to the caller; the `error` listeners, where there are any, hear of it too.
      this.emitter.emit('error', { info: 'Error while connecting', exception: error as Error });
      throw error;
    }
    this.#attempt = undefined;
    const { state } = this;
    this.emitter.emit('connected', state);
    return state;
  }

  /** Closes the connection and waits until it is closed. Safe to call at any time; ends a running `connect()`. */
  async disconnect(): Promise<void> {
    this.#hasEnded = true;
    this.#comingBack?.abort();
    const attempt = this.#attempt;
    attempt?.abort.abort(new DisconnectedError());
    await attempt?.settled;
    const open = this.#open;
    await open?.link.close();
    await open?.over;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.disconnect();
  }

  async #connect(known: string | undefined, signal: AbortSignal): Promise<void> {
    this.#hasEnded = false;
    const { source, roomId, giftInfo } = await this.#prepare(known, signal);
    this.enter(roomId);
    const emitter = this.emitter as unknown as Emitter<RoomEvents>;
    const link = await openRoom({
      ...{ roomId, source, signal, meter: this.#meter, limits: this.#limits, position: this.#positionIn(roomId) },
      // A recording says whose room it is; nothing else needs the name.
      uniqueId: this.options.record === undefined ? this.uniqueId : this.name,
      record: this.options.record,
      socket: this.socketSettings,
      seen: this.#seenIn(roomId),
      readers: onStreamEnd => new WireReaders({ emitter, giftInfo, onStreamEnd }),
      onFrame: bytes => {
        if (emitter.has('websocketData')) emitter.emit('websocketData', bytes);
      },
      onEntered: isConfirmed => {
        if (isConfirmed) emitter.emit('enterRoom');
      },
      onError: (info, error) => this.report(info, error),
    });
    this.#open = { link, over: link.closed.then(end => this.#over(link, end)) };
  }

  /** Finds the room, what is to be known about it, and where its frames come from. */
  async #prepare(
    known: string | undefined,
    signal: AbortSignal,
  ): Promise<{ source: FrameSource; roomId: string; giftInfo: GiftLookup | undefined }> {
    const { options } = this;
    if (options.source !== undefined) return { source: options.source, roomId: known ?? '0', giftInfo: undefined };
    // The provider is left to find the room, so its answer comes before everything that needs the room.
    const signed =
      options.connectWithUniqueId === true && known === undefined ? await this.#source('0', signal) : undefined;
    const roomId = signed?.roomId ?? known ?? (await this.#findRoom(signal));
    if (options.fetchRoomInfoOnConnect) await this.#checkLive(roomId, signal);
    const giftInfo = options.enableExtendedGiftInfo ? await this.#giftInfo(roomId, signal) : undefined;
    return { ...(signed ?? (await this.#source(roomId, signal))), giftInfo };
  }

  async #findRoom(signal: AbortSignal): Promise<string> {
    const roomId = await this.lookupRoomId(signal);
    if (roomId === '') throw new UserOfflineError(`@${this.uniqueId} is not live.`, { roomId });
    return roomId;
  }

  async #checkLive(roomId: string, signal: AbortSignal): Promise<void> {
    try {
      await this.loadRoomInfo(roomId, signal);
    } catch (error) {
      if (!(error instanceof UserOfflineError) || this.uniqueId === '') throw error;
      throw new UserOfflineError(`@${this.uniqueId} is not live.`, { roomId, roomInfo: error.roomInfo });
    }
  }

  /** A gift list that is not to be had is no reason to miss the room. */
  async #giftInfo(roomId: string, signal: AbortSignal): Promise<GiftLookup | undefined> {
    try {
      return giftLookup(await this.loadGifts(roomId, signal));
    } catch (error) {
      signal.throwIfAborted();
      this.report('the gift list could not be fetched, so gifts come without extendedGiftInfo', error as Error);
      return undefined;
    }
  }

  async #source(roomId: string, signal: AbortSignal): Promise<RoomSource> {
    const { webClient, options, addressSigner } = this;
    const uniqueId = roomId === '0' ? this.name : this.uniqueId;
    const request = {
      ...{ webClient, uniqueId, options, addressSigner, signal, position: this.#positionIn(roomId) },
      socket: this.socketSettings,
      limits: this.#limits,
      budgets: options.budgets ?? processBudgets,
      onWait: (nextAt: number) =>
        this.logStep(`waits for its turn to have a socket signed, until ${new Date(nextAt).toISOString()}`),
      onOpen: (client: WebcastWebSocketClient) => {
        this.#wsClient = client;
        this.emitter.emit('websocketConnected', client);
      },
      onError: (info: string, error: Error) => this.report(info, error),
    };
    return roomSource(request, roomId);
  }

  async #over(
    { roomId, capabilities, position }: RoomLink,
    { code, reason, error, isStreamEnd }: RoomLinkEnd,
  ): Promise<void> {
    this.#position = position() ?? this.#position;
    // A link can close in the very turn in which the room was entered: `connected` still comes first.
    await this.#attempt?.settled;
    this.#forget();
    if (error !== undefined) this.report('the source failed', error);
    this.emitter.emit('disconnected', { code, reason });
    if (this.options.reconnect && !isStreamEnd && !this.#hasEnded && capabilities.isLive) this.#comeBack(roomId);
  }

  /** In the background: whoever called connect() has long been told that it worked. */
  #comeBack(roomId: string): void {
    const { reconnect: backOff } = this.options;
    const abort = new AbortController();
    this.#comingBack = abort;
    void reconnect({
      backOff: typeof backOff === 'object' ? backOff : {},
      connect: () => this.#connectOnce(roomId),
      signal: abort.signal,
    }).then(error => {
      if (error !== undefined) this.report('the connection is not made again', error);
    });
  }

  /** What was delivered of this room, so that its last messages do not come again with each connection. */
  #seenIn(roomId: string): SeenIds {
    const known = this.options.source === undefined && this.#seen?.roomId === roomId ? this.#seen : undefined;
    // Another source is another stream, even when it has the same messages: a recording can be played twice.
    if (known === undefined) this.#position = undefined;
    this.#seen = known ?? { roomId, ids: new SeenIds() };
    return this.#seen.ids;
  }

  /** Where to go on in a room that was read before. */
  #positionIn(roomId: string): StreamPosition | undefined {
    return this.options.source === undefined && this.#seen?.roomId === roomId ? this.#position : undefined;
  }

  #forget(): void {
    this.#open = undefined;
    this.#wsClient = null;
    this.enter('');
  }
}
