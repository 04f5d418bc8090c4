import type { ClientEventMap, TikTokLiveConnectionState } from './client-events.js';
import { AlreadyConnectedError, AlreadyConnectingError, DisconnectedError } from './connection-errors.js';
import { enterRoom } from './entry.js';
import { SignConfig } from './euler/sign-config.js';
import { type FrameLimits, frameLimits } from './frames/limits.js';
import { WebcastHttpClient } from './http/client.js';
import { lookupRoom } from './lookup/lookup-room.js';
import type { RoomInfo } from './lookup/replies.wire.js';
import { fetchRoomInfo } from './lookup/room-info.js';
import { normalizeUniqueId } from './lookup/unique-id.js';
import { connectionDefaults, type Logger, type TikTokLiveConnectionOptions } from './options.js';
import { findRoom, signedSource } from './push-source.js';
import type { RoomEvents } from './room.js';
import { createEulerSigner } from './signing/euler.js';
import type { Signer } from './signing/signer.js';
import { Emitter, ListenerError } from './sinks/emitter.js';
import { recordingOf } from './sources/recording.js';
import type { FrameLink, FrameSource, SourceClose } from './sources/source.js';
import type { WebcastWebSocketClient } from './sources/websocket.js';
import { type StreamHealth, StreamMeter } from './state/stream-health.js';

interface OpenRoom {
  readonly link: FrameLink;
  /** Resolves when the link has closed and `disconnected` was emitted. */
  readonly over: Promise<void>;
}

/**
 * A connection to the LIVE room of one streamer: finds the room, signs, opens the push socket and emits what comes as
 * decoded messages of the service's own schema.
 *
 * It does not reconnect by itself: after `disconnected`, wait a moment and call `connect()` again.
 *
 * @example
 * const connection = new TikTokLiveConnection('officialgeilegisela');
 * connection.on('chat', data => console.log(`${data.user.uniqueId}: ${data.comment}`));
 * await connection.connect();
 */
export class TikTokLiveConnection {
  /** The streamer's name, without @ or address. */
  readonly uniqueId: string;
  /** The options as given. */
  readonly options: TikTokLiveConnectionOptions;
  /** The HTTP client with its cookie jar, parameters and headers. */
  readonly webClient: WebcastHttpClient;
  readonly #emitter: Emitter<ClientEventMap>;
  readonly #limits: FrameLimits;
  readonly #signer: Signer;
  readonly #meter = new StreamMeter();
  readonly #logger: Logger;
  #attempt: { readonly abort: AbortController; readonly settled: Promise<unknown> } | undefined;
  #open: OpenRoom | undefined;
  #wsClient: WebcastWebSocketClient | null = null;
  #roomId = '';
  #roomInfo: RoomInfo | null = null;

  /**
   * @param uniqueId the streamer: `name`, `@name` or `https://www.tiktok.com/@name/live`
   * @throws InvalidUniqueIdError when it is none of these, InvalidOptionError when an option cannot be used.
   */
  constructor(uniqueId: string, options: TikTokLiveConnectionOptions = {}) {
    this.uniqueId = normalizeUniqueId(uniqueId);
    this.options = options;
    this.#logger = options.logger ?? console;
    this.#limits = frameLimits(options.limits);
    this.#emitter = new Emitter(error => this.#report(`listener of "${error.event}"`, error));
    const { basePath, apiKey, baseOptions } = SignConfig;
    this.webClient = new WebcastHttpClient({
      endpoints: { sign: basePath, ...options.endpoints },
      presets: options.clientPresets,
      params: options.webClientParams,
      headers: options.webClientHeaders,
      timeoutMs: options.requestTimeoutMs,
      fetch: options.fetch,
    });
    this.#signer =
      options.signer ??
      createEulerSigner({
        webClient: this.webClient,
        apiKey: options.signApiKey ?? apiKey,
        headers: baseOptions?.headers,
        pushParams: options.wsClientParams,
      });
  }

  /** Whether `connect()` is running. */
  get isConnecting(): boolean {
    return this.#attempt !== undefined;
  }

  /** Whether the room is entered and its socket open. */
  get isConnected(): boolean {
    return this.#open !== undefined && this.#attempt === undefined;
  }

  /** The room; empty while none is known. */
  get roomId(): string {
    return this.#roomId;
  }

  /** What the last `fetchRoomInfo()` returned. */
  get roomInfo(): RoomInfo | null {
    return this.#roomInfo;
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
    const { isConnected, isConnecting, roomId, roomInfo } = this;
    return { isConnected, isConnecting, roomId, roomInfo, availableGifts: null };
  }

  /**
   * Connects. Resolves when the socket is open and the room entered.
   * @param roomId skips the lookup of the username
   * @throws UserOfflineError, UserNotFoundError or another error of the lookup, SignAPIError and its subclasses when
   *   signing fails, WebSocketRejectedError, ConnectTimeoutError, SocketFailedError or SocketClosedError when the socket
   *   fails, AlreadyConnectingError, AlreadyConnectedError, DisconnectedError.
   */
  async connect(roomId?: string): Promise<TikTokLiveConnectionState> {
    if (this.#attempt !== undefined) throw new AlreadyConnectingError();
    if (this.#open !== undefined) throw new AlreadyConnectedError();
    const abort = new AbortController();
    const connecting = this.#connect(roomId, abort.signal);
    this.#attempt = { abort, settled: connecting.catch(() => {}) };
    try {
      await connecting;
    } catch (error) {
      this.#attempt = undefined;
      this.#forget();
      // Told to the caller; the `error` listeners, where there are any, hear of it too.
      this.#emitter.emit('error', { info: 'Error while connecting', exception: error as Error });
      throw error;
    }
    this.#attempt = undefined;
    const { state } = this;
    this.#emitter.emit('connected', state);
    return state;
  }

  /** Closes the connection and waits until it is closed. Safe to call at any time; ends a running `connect()`. */
  async disconnect(): Promise<void> {
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

  /**
   * Finds the current room of a streamer. Works without a connection.
   * @param uniqueId another streamer; default is this connection's
   * @throws UserNotFoundError, InvalidResponseCompositeError
   */
  async fetchRoomId(uniqueId: string = this.uniqueId): Promise<string> {
    const { roomId } = await lookupRoom({ webClient: this.webClient, uniqueId });
    return roomId;
  }

  /**
   * Whether a streamer is live now; a paused stream is. Works without a connection.
   * @param uniqueId another streamer; default is this connection's
   * @throws UserNotFoundError, InvalidResponseCompositeError
   */
  async fetchIsLive(uniqueId: string = this.uniqueId): Promise<boolean> {
    const { status } = await lookupRoom({ webClient: this.webClient, uniqueId });
    return status !== 'offline';
  }

  /**
   * Fetches what the service knows about a room, and keeps it as `roomInfo`. Works without a connection.
   * @param roomId default is this connection's room, which is looked up when it is not known yet
   * @throws UserOfflineError when the stream is over, or another error of the lookup.
   */
  async fetchRoomInfo(roomId?: string): Promise<RoomInfo> {
    const id = roomId ?? (this.#roomId || (await this.fetchRoomId()));
    this.#roomInfo = await fetchRoomInfo({ webClient: this.webClient, roomId: id });
    return this.#roomInfo;
  }

  /** Adds a listener. Names are completed and payloads typed by the editor; the constants do as well as the strings. */
  on<E extends keyof ClientEventMap>(event: E, listener: ClientEventMap[E]): this {
    this.#emitter.on(event, listener);
    return this;
  }

  /** Adds a listener that is called once. */
  once<E extends keyof ClientEventMap>(event: E, listener: ClientEventMap[E]): this {
    this.#emitter.once(event, listener);
    return this;
  }

  /** Removes a listener. */
  off<E extends keyof ClientEventMap>(event: E, listener: ClientEventMap[E]): this {
    this.#emitter.off(event, listener);
    return this;
  }

  /** Removes all listeners of an event, or of all events. */
  removeAllListeners(event?: keyof ClientEventMap): this {
    this.#emitter.clear(event);
    return this;
  }

  /** How many listeners an event has. */
  listenerCount(event: keyof ClientEventMap): number {
    return this.#emitter.count(event);
  }

  async #connect(known: string | undefined, signal: AbortSignal): Promise<void> {
    const { source, roomId } = await this.#source(known, signal);
    this.#roomId = roomId;
    const { record, heartbeatIntervalMs, enterTimeoutMs } = this.options;
    const onError = (info: string, error: Error) => this.#report(info, error);
    const recorded =
      record === undefined
        ? source
        : recordingOf(source, { uniqueId: this.uniqueId, roomId }, record, error =>
            onError('nothing more is recorded', error),
          );
    const link = await recorded.open(signal);
    const { entered, closed } = enterRoom({
      roomId,
      link,
      signal,
      emitter: this.#emitter as unknown as Emitter<RoomEvents>,
      meter: this.#meter,
      limits: this.#limits,
      heartbeatIntervalMs: heartbeatIntervalMs ?? connectionDefaults.heartbeatIntervalMs,
      enterTimeoutMs: enterTimeoutMs ?? connectionDefaults.enterTimeoutMs,
      onOver: () => void link.close(),
      onError,
    });
    try {
      await entered;
    } catch (error) {
      await link.close();
      throw error;
    }
    this.#open = { link, over: this.#whenOver(closed) };
  }

  async #source(known: string | undefined, signal: AbortSignal): Promise<{ source: FrameSource; roomId: string }> {
    const { webClient, uniqueId, options } = this;
    if (options.source !== undefined) return { source: options.source, roomId: known ?? '0' };
    const request = { webClient, uniqueId, options, signal };
    const { roomId, roomInfo } = await findRoom(request, known);
    this.#roomInfo = roomInfo ?? this.#roomInfo;
    const onOpen = (client: WebcastWebSocketClient) => {
      this.#wsClient = client;
      this.#emitter.emit('websocketConnected', client);
    };
    return signedSource({ ...request, signer: this.#signer, limits: this.#limits, onOpen }, roomId);
  }

  async #whenOver(closed: Promise<SourceClose>): Promise<void> {
    const { code, reason, error } = await closed;
    // A link can close in the very turn in which the room was entered: `connected` still comes first.
    await this.#attempt?.settled;
    this.#forget();
    if (error !== undefined) this.#report('the source failed', error);
    this.#emitter.emit('disconnected', { code, reason });
  }

  #forget(): void {
    this.#open = undefined;
    this.#wsClient = null;
    this.#roomId = '';
  }

  /** An error without listener is neither thrown nor silent; nor is one of the `error` listeners themselves. */
  #report(info: string, exception: Error): void {
    const fromErrorListener = exception instanceof ListenerError && exception.event === 'error';
    if (fromErrorListener || !this.#emitter.emit('error', { info, exception })) {
      this.#logger.warn(`livetap: ${info}: ${exception.message}`);
    }
  }
}
