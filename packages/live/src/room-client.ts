import type { ClientEventMap } from './client-events.js';
import type { EulerStreamApiClient } from './euler/client.js';
import type { RoomChatReply } from './euler/webcast.wire.js';
import { InvalidRequestError } from './http/errors.js';
import { isFields } from './http/fields.js';
import type { AddressSigner } from './http/signed-request.js';
import { GuardedLogger } from './logger.js';
import type { RoomGiftInfo } from './lookup/gifts.wire.js';
import type { PriceList } from './lookup/price-list.wire.js';
import type { RoomInfo } from './lookup/replies.wire.js';
import { normalizeUniqueId } from './lookup/unique-id.js';
import type { UserInfo } from './lookup/user-info.wire.js';
import { type RetainedOptions, retainedOptions, type TikTokLiveConnectionOptions } from './options.js';
import { PackedJson } from './platform/packed-json.js';
import { RouteConfig } from './routes.js';
import { connectionSettings, type SocketSettings } from './settings.js';
import { ListenerError } from './sinks/emitter.js';
import { Listenable } from './sinks/listenable.js';
import { waitPauses, waitUntilLive } from './wait-until-live.js';
import { TikTokWebClient } from './web-client.js';

/** How one call can be ended. */
export interface Abortable {
  /** Ends the call when it aborts: it rejects with the reason of the signal. @defaultValue only its own limits end it */
  readonly signal?: AbortSignal | undefined;
}

/** What can be asked about a streamer and a room, connected or not. Everything is asked through `RouteConfig`. */
export abstract class RoomClient extends Listenable<ClientEventMap> {
  /** The streamer's name, without @ or address; empty when none was given. */
  readonly uniqueId: string;
  /** The options as given. The switches may be changed: they count from the next `connect()` on. */
  readonly options: RetainedOptions;
  /** The HTTP client with its cookie jar, parameters, headers and routes. */
  readonly webClient: TikTokWebClient;
  readonly #socket: SocketSettings;
  readonly #logger: GuardedLogger;
  #roomId = '';
  #roomInfo: PackedJson<RoomInfo> | undefined;
  /** The room that `roomInfo` is about. */
  #roomInfoOf = '';
  #availableGifts: RoomGiftInfo | null = null;

  constructor(uniqueId: string | undefined, options: TikTokLiveConnectionOptions) {
    super();
    // One that was left out: everything that needs no name can be used all the same.
    this.uniqueId = uniqueId === undefined ? '' : normalizeUniqueId(uniqueId);
    this.options = retainedOptions(options);
    this.#logger = new GuardedLogger(options.logger);
    const { web, socket } = connectionSettings(options);
    this.#socket = socket;
    this.webClient = new TikTokWebClient(web, options.budgets);
  }

  /**
   * The client of the sign provider, with every endpoint it has.
   * @throws InvalidOptionError when `SignConfig` has a value that cannot be used.
   */
  get apiClient(): EulerStreamApiClient {
    return this.webClient.apiClient;
  }

  /** The query parameters of every HTTP request. Changes count from the next request on. */
  get clientParams(): Record<string, string> {
    return this.webClient.clientParams;
  }

  /** The older name of {@link clientParams}. */
  get webClientParams(): Record<string, string> {
    return this.webClient.clientParams;
  }

  /** The room; empty while none is known. */
  get roomId(): string {
    return this.#roomId;
  }

  /** What the last `fetchRoomInfo()` returned, or `connect()` with `fetchRoomInfoOnConnect`. */
  get roomInfo(): RoomInfo | null {
    return this.#roomInfo?.value ?? null;
  }

  /** What the last `fetchAvailableGifts()` returned, or `connect()` with `enableExtendedGiftInfo`. */
  get availableGifts(): RoomGiftInfo | null {
    return this.#availableGifts;
  }

  /**
   * Finds the current room of a streamer: live page, then JSON endpoint, then sign provider.
   * @param uniqueId another streamer; default is this connection's, whose room is then kept as `roomId`
   * @returns decimal digits; of an offline streamer the last room, empty when there never was one
   * @throws UserNotFoundError, InvalidResponseCompositeError, the signal's reason
   */
  async fetchRoomId(uniqueId?: string, { signal }: Abortable = {}): Promise<string> {
    const roomId = await this.lookupRoomId(signal, uniqueId);
    if (uniqueId === undefined) this.#roomId ||= roomId;
    return roomId;
  }

  /**
   * Whether a streamer is live now, asked the same ways; a paused stream is.
   * @param uniqueId another streamer; default is this connection's
   * @throws UserNotFoundError, InvalidResponseCompositeError, the signal's reason
   */
  async fetchIsLive(uniqueId?: string, { signal }: Abortable = {}): Promise<boolean> {
    return RouteConfig.fetchIsLiveComposite({ ...this.#lookup(uniqueId), signal });
  }

  /**
   * Waits until the streamer is live: asks at once, then again and again, without the sign provider. A question that fails in
   * passing is told to the `error` listeners and asked again.
   * @param seconds from one question to the next, at least 30, and up to a fifth more, so that many do not ask together; default
   *   is about 30 in the first half hour, 60 for six hours, and 180 after that
   * @param signal ends the waiting
   * @throws InvalidOptionError below 30 seconds, UserNotFoundError or another error that waiting does not change, the
   *   signal's reason when aborted.
   */
  async waitUntilLive(seconds?: number, signal?: AbortSignal): Promise<void> {
    return waitUntilLive({
      isLive: stop => {
        const { webClient, uniqueId } = this.#lookup(undefined);
        return RouteConfig.fetchIsLiveComposite({
          webClient,
          uniqueId,
          signal: stop,
          skipFetchRoomIdFromEulerRoute: true,
        });
      },
      pauseMs: waitPauses(seconds, Math.random),
      signal,
      onError: error => this.report('could not ask whether the streamer is live', error),
    });
  }

  /**
   * Fetches what the service knows about a room, and keeps it as `roomInfo`.
   * @param roomId default is this connection's room, which is looked up when it is not known yet
   * @throws UserOfflineError when the stream is over, another error of the lookup, or the signal's reason.
   */
  async fetchRoomInfo(roomId?: string, { signal }: Abortable = {}): Promise<RoomInfo> {
    return this.loadRoomInfo(roomId ?? (await this.#knownRoom(signal)), signal);
  }

  /** The older name of {@link fetchRoomInfo}. */
  async getRoomInfo(roomId?: string, options?: Abortable): Promise<RoomInfo> {
    return this.fetchRoomInfo(roomId, options);
  }

  /**
   * Fetches the gifts that can be sent in this connection's room, and keeps them as `availableGifts`.
   * @throws UserNotFoundError or another error of the lookup, BlockedError, RateLimitedError, InvalidResponseError, or the
   *   signal's reason.
   */
  async fetchAvailableGifts({ signal }: Abortable = {}): Promise<RoomGiftInfo> {
    return this.loadGifts(await this.#knownRoom(signal), signal);
  }

  /** The older name of {@link fetchAvailableGifts}. */
  async getAvailableGifts(options?: Abortable): Promise<RoomGiftInfo> {
    return this.fetchAvailableGifts(options);
  }

  /**
   * Reads a profile: ids, texts, pictures, followers and other totals.
   * @param uniqueId another user, by name or numeric id; default is this connection's streamer
   * @throws InvalidUniqueIdError without a name, UserNotFoundError, AgeRestrictedError for a private profile that says nothing,
   *   BlockedError, RateLimitedError, InvalidResponseError, NetworkError, or the signal's reason.
   */
  async fetchUserInfo(uniqueId: string = this.name, { signal }: Abortable = {}): Promise<UserInfo> {
    return this.webClient.fetchUserInfo({ uniqueId, signal });
  }

  /**
   * Asks what coins cost, in US cents and in the currency of the country.
   * @throws BlockedError, RateLimitedError, InvalidResponseError, NetworkError, or the signal's reason.
   */
  async fetchPriceList({ signal }: Abortable = {}): Promise<PriceList> {
    return this.webClient.fetchPriceList({ signal });
  }

  /**
   * Writes a comment, as the account of the `session` option. Key and session go to the sign provider, which sends it.
   * @param content the comment; TikTok's own page takes 150 characters, and one in two seconds
   * @param roomId default is this connection's room
   * @throws InvalidRequestError without a room or a text, CredentialsRequiredError without a session; both before anything
   *   was sent. PremiumFeatureError and other SignAPIErrors of the provider, InvalidResponseError when TikTok refuses, the
   *   signal's reason: whether it was sent is not known then.
   */
  async sendMessage(
    content: string,
    roomId: string = this.#roomId,
    { signal }: Abortable = {},
  ): Promise<RoomChatReply> {
    if (roomId === '') throw new InvalidRequestError('There is no room to write to: connect first, or give a room id.');
    return RouteConfig.sendRoomChatFromProvider({ webClient: this.webClient, roomId, content, signal });
  }

  /** `uniqueId`, for what cannot do without. @throws InvalidUniqueIdError when none was given. */
  protected get name(): string {
    return normalizeUniqueId(this.uniqueId);
  }

  protected get socketSettings(): SocketSettings {
    return this.#socket;
  }

  protected enter(roomId: string): void {
    const step = roomId === '' ? `left room ${this.#roomId}` : `connecting to room ${roomId}`;
    if (roomId !== '' || this.#roomId !== '') this.logStep(step);
    this.#roomId = roomId;
  }

  /** A step in the life of the connection; not to the console, where nobody asked for it. */
  protected logStep(step: string): void {
    if (this.options.logger) this.#logger.info(`livetap: ${step}`);
  }

  /** Where errors go that have no listener, and what is told at other levels. */
  protected get logger(): GuardedLogger {
    return this.#logger;
  }

  protected async lookupRoomId(signal: AbortSignal | undefined, uniqueId?: string): Promise<string> {
    return RouteConfig.fetchRoomIdComposite({ ...this.#lookup(uniqueId), signal });
  }

  protected async loadRoomInfo(roomId: string, signal: AbortSignal | undefined): Promise<RoomInfo> {
    const info = await RouteConfig.fetchRoomInfo({ webClient: this.webClient, roomId, signal });
    // A route of the user's may give anything.
    this.#roomInfo = isFields(info) ? new PackedJson(info) : undefined;
    this.#roomInfoOf = roomId;
    return info;
  }

  /** What was fetched about a room last, if it was about this one. */
  protected infoOf(roomId: string): RoomInfo | null {
    return this.#roomInfoOf === roomId ? this.roomInfo : null;
  }

  protected async loadGifts(roomId: string, signal: AbortSignal | undefined): Promise<RoomGiftInfo> {
    const { webClient, addressSigner: sign } = this;
    this.#availableGifts = await RouteConfig.fetchRoomGifts({ webClient, roomId, sign, signal });
    return this.#availableGifts;
  }

  /** Has single requests signed by the provider; undefined without an API key, which it wants for that. */
  protected get addressSigner(): AddressSigner | undefined {
    return this.webClient.addressSigner;
  }

  /** An error without listener is neither thrown nor silent; nor is one of the `error` listeners themselves. */
  protected report(info: string, exception: Error): void {
    const fromErrorListener = exception instanceof ListenerError && exception.event === 'error';
    if (fromErrorListener || !this.emitter.emit('error', { info, exception })) {
      this.#logger.error(`livetap: ${info}: ${exception.message}`);
    }
  }

  protected listenerFailed(error: ListenerError): void {
    this.report(`listener of "${error.event}"`, error);
  }

  async #knownRoom(signal: AbortSignal | undefined): Promise<string> {
    return this.#roomId || (await this.fetchRoomId(undefined, { signal }));
  }

  /** @throws InvalidUniqueIdError */
  #lookup(uniqueId: string = this.name) {
    const { webClient, options } = this;
    return { webClient, uniqueId, skipFetchRoomIdFromEulerRoute: options.disableEulerFallbacks };
  }
}
