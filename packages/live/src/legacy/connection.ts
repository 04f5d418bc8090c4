import { TikTokLiveConnection } from '../connection.js';
import type { Fields } from '../http/fields.js';
import { GuardedLogger } from '../logger.js';
import { UserOfflineError } from '../lookup/errors.js';
import type { RoomGiftInfo } from '../lookup/gifts.wire.js';
import type { RoomInfo } from '../lookup/replies.wire.js';
import type { ListenerError } from '../sinks/emitter.js';
import { type Bridge, bridgeTo } from './bridge.js';
import type { LegacyEventMap } from './events.js';
import { NodeStyleEmitter } from './node-emitter.js';
import {
  defaultDataCenter,
  modernOptions,
  optionsWithoutEffect,
  type WebcastPushConnectionOptions,
} from './options.js';
import type { LegacyState } from './state.js';

/**
 * The class of tiktok-live-connector 1.x over {@link TikTokLiveConnection}: the same constructor, methods and events, with
 * the flat objects of 1.x. For programs that exist; new ones are better off with `TikTokLiveConnection`.
 *
 * A listener that throws does not end the process: the others are called, and an `error` event tells of it.
 *
 * @example
 * const connection = new WebcastPushConnection('officialgeilegisela');
 * connection.on('chat', data => console.log(`${data.uniqueId} writes: ${data.comment}`));
 * await connection.connect();
 */
export class WebcastPushConnection extends NodeStyleEmitter<LegacyEventMap> {
  /** The connection underneath, for whatever 1.x did not have. */
  readonly connection: TikTokLiveConnection;
  readonly #bridges = new Map<string, Bridge>();
  #closing: Promise<void> | undefined;

  /**
   * @param uniqueId the streamer: `name`, `@name` or `https://www.tiktok.com/@name/live`
   * @throws InvalidUniqueIdError when it is none of these, InvalidOptionError when an option cannot be used.
   */
  constructor(uniqueId: string, options: WebcastPushConnectionOptions = {}) {
    super();
    this.connection = new TikTokLiveConnection(uniqueId, modernOptions(options));
    const lost = optionsWithoutEffect(options);
    if (lost.length > 0) this.#warn(`without effect: ${lost.join(', ')}`);
  }

  /** Whether `connect()` is running. */
  get isConnecting(): boolean {
    return this.connection.isConnecting;
  }

  /** Whether the room is entered and its socket open; false from `disconnect()` on. */
  get isConnected(): boolean {
    return this.connection.isConnected && this.#closing === undefined;
  }

  /** The room; empty while none is known. */
  get roomId(): string {
    return this.connection.roomId;
  }

  /** What the service last said about the room; null before. */
  get roomInfo(): RoomInfo | null {
    return this.connection.roomInfo;
  }

  /**
   * Connects. A `disconnect()` that is still closing the last connection is waited for.
   * @param roomId skips the lookup of the username
   * @returns the same as `getState()`
   * @throws the errors of `TikTokLiveConnection.connect()`.
   */
  async connect(roomId?: string | null): Promise<LegacyState> {
    // Nothing is waited for otherwise: a disconnect() right after this call has to find a running connect().
    if (this.#closing !== undefined) await this.#closing;
    await this.connection.connect(roomId || undefined);
    return this.getState();
  }

  /** Closes the connection. Safe to call at any time; 1.x returned nothing, this resolves when it is closed. */
  disconnect(): Promise<void> {
    const closing = this.connection.disconnect().finally(() => {
      if (this.#closing === closing) this.#closing = undefined;
    });
    this.#closing = closing;
    return closing;
  }

  /** The state of the connection as one snapshot. */
  getState(): LegacyState {
    const { wsClient, roomId, roomInfo, availableGifts } = this.connection;
    return { isConnected: this.isConnected, upgradedToWebsocket: wsClient !== null, roomId, roomInfo, availableGifts };
  }

  /**
   * Fetches what the service knows about the room; works without a connection. A stream that is over is no error: its
   * `status` is 4.
   * @throws UserNotFoundError or another error of the lookup, UserOfflineError when nothing is known about the stream.
   */
  async getRoomInfo(): Promise<RoomInfo> {
    try {
      return await this.connection.fetchRoomInfo();
    } catch (error) {
      if (error instanceof UserOfflineError && error.roomInfo !== undefined) return error.roomInfo;
      throw error;
    }
  }

  /**
   * Fetches the gifts that can be sent, and keeps them for `getState()`. Works without a connection.
   * @throws the errors of `TikTokLiveConnection.fetchAvailableGifts()`.
   */
  getAvailableGifts(): Promise<RoomGiftInfo> {
    return this.connection.fetchAvailableGifts();
  }

  /** Finds the current room. @throws UserNotFoundError, InvalidResponseCompositeError */
  fetchRoomId(): Promise<string> {
    return this.connection.fetchRoomId();
  }

  /** Whether the streamer is live now. @throws UserNotFoundError, InvalidResponseCompositeError */
  fetchIsLive(): Promise<boolean> {
    return this.connection.fetchIsLive();
  }

  /**
   * Writes a comment into the room, straight to TikTok as 1.x did: no sign provider is asked, and none gets the session.
   * @param sessionId the `sessionid` cookie of an account, from here on; default is the option of that name
   * @returns what the service says about the new comment
   * @throws CredentialsRequiredError without a session, InvalidSessionIdError when it has expired, or another error of
   *   `RouteConfig.sendRoomChat`.
   */
  async sendMessage(text: string, sessionId?: string | null): Promise<Fields> {
    const { webClient, roomId } = this.connection;
    const { cookieJar } = webClient;
    if (sessionId) cookieJar.setSession(sessionId, cookieJar.get('tt-target-idc') ?? defaultDataCenter);
    return webClient.sendRoomChat({ roomId: roomId || (await this.fetchRoomId()), content: text });
  }

  /** Listens underneath exactly where somebody listens here: what nobody wants is not even decoded. */
  protected listenersChanged(event: keyof LegacyEventMap): void {
    const isWanted = this.listenerCount(event) > 0;
    const current = this.#bridges.get(event);
    if (isWanted && current === undefined) {
      const bridge = bridgeTo(event, this);
      if (bridge === undefined) return;
      this.#bridges.set(event, bridge);
      bridge.attach(this.connection);
    } else if (!isWanted && current !== undefined) {
      this.#bridges.delete(event);
      current.detach(this.connection);
    }
  }

  protected listenerFailed(error: ListenerError): void {
    const info = `listener of "${error.event}"`;
    const isTold = error.event !== 'error' && this.emit('error', { info, exception: error });
    if (!isTold) this.#warn(`${info}: ${error.message}`);
  }

  #warn(message: string): void {
    new GuardedLogger(this.connection.options.logger).warn(`livetap: ${message}`);
  }
}
