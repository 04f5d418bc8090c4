import { TikTokLiveConnection } from './connection.js';
import { numberOf, textOf } from './http/fields.js';
import type { TikTokLiveOptions } from './live/options.js';
import { TikTokLive } from './live/tiktok-live.js';
import { FeedExhaustedError } from './lookup/errors.js';
import type { RoomInfo } from './lookup/replies.wire.js';
import type { TikTokLiveConnectionOptions } from './options.js';
import { RouteConfig } from './routes.js';
import { connectionSettings } from './settings.js';
import { TikTokWebClient } from './web-client.js';

/** Options of {@link createFeed}: those of the requests, and of the connections and clients that `track()` and `trackLive()` make. */
export interface FeedOptions extends TikTokLiveConnectionOptions {
  /**
   * Which feed: 86 the suggestions beside a stream, 87 those of the start page, 89 games, 42 those who are followed (needs
   * a session).
   * @defaultValue `86`
   */
  readonly channelId?: string | undefined;
}

/** A live room of the feed. Texts are empty where the service left them out. */
export interface FeedRoom {
  /** Decimal digits. */
  readonly roomId: string;
  /** The streamer. */
  readonly uniqueId: string;
  readonly nickname: string;
  readonly title: string;
  /** Viewers now; 0 when the service does not say. */
  readonly viewerCount: number;
  /** All that the feed says, in the shape of `room/info`. */
  readonly info: RoomInfo;
  /**
   * A connection to the streamer, with the options of the feed. Add listeners, then `connect(room.roomId)`.
   * @param options win over those of the feed
   * @throws InvalidUniqueIdError when the feed did not name the streamer.
   */
  track(options?: TikTokLiveConnectionOptions): TikTokLiveConnection;
  /**
   * A client of the application level for the streamer, with those options of the feed that it has too. Add listeners, then
   * `connect(room.roomId)`. Whether it connects again is up to its own `autoReconnect`.
   * @param options win over those of the feed
   * @throws InvalidUniqueIdError when the feed did not name the streamer, InvalidOptionError for options that cannot be used.
   */
  trackLive(options?: Omit<TikTokLiveOptions, 'uniqueId'>): TikTokLive;
}

/** One page of a {@link Feed}. */
export interface FeedRooms {
  /** Those that did not come before; at least one. */
  readonly rooms: readonly FeedRoom[];
  /** Whether it makes sense to ask for the next page. */
  readonly hasMore: boolean;
}

/**
 * The live rooms that the service recommends. Iterated it gives each room once, those that `next()` gave included, and
 * ends where the feed ends; a later iteration goes on where the one before stopped.
 */
export class Feed implements AsyncIterable<FeedRoom> {
  readonly #options: FeedOptions;
  readonly #webClient: TikTokWebClient;
  readonly #rooms: FeedRoom[] = [];
  readonly #known = new Set<string>();
  #iterated = 0;
  #cursor: string | undefined;
  #isOver = false;
  #last: Promise<unknown> = Promise.resolve();

  /** @throws InvalidOptionError for options that cannot be used. */
  constructor(options: FeedOptions) {
    this.#options = options;
    this.#webClient = new TikTokWebClient(connectionSettings(options).web);
  }

  /** All rooms so far, in the order of the feed. */
  get rooms(): readonly FeedRoom[] {
    return this.#rooms;
  }

  /**
   * Fetches the next page. After an error it can be called again and asks for the same page; calls that overlap wait for
   * each other.
   * @throws FeedExhaustedError when there is no further room, BlockedError, RateLimitedError, InvalidResponseError or
   *   NetworkError, the signal's reason when aborted.
   */
  next(signal?: AbortSignal): Promise<FeedRooms> {
    const page = this.#last.then(() => this.#fetch(signal));
    // Whoever asked is told of the error.
    this.#last = page.catch(() => {});
    return page;
  }

  /** @throws what {@link next} throws, but for FeedExhaustedError: there the iteration ends. */
  async *[Symbol.asyncIterator](): AsyncGenerator<FeedRoom, void, undefined> {
    for (;;) {
      const room = this.#rooms[this.#iterated];
      if (room === undefined) {
        if (!(await this.#hasFetched())) return;
      } else {
        this.#iterated += 1;
        yield room;
      }
    }
  }

  async #hasFetched(): Promise<boolean> {
    try {
      await this.next();
      return true;
    } catch (error) {
      if (error instanceof FeedExhaustedError) return false;
      throw error;
    }
  }

  async #fetch(signal: AbortSignal | undefined): Promise<FeedRooms> {
    signal?.throwIfAborted();
    if (this.#isOver) throw new FeedExhaustedError();
    const { channelId } = this.#options;
    const webClient = this.#webClient;
    const request = { webClient, channelId, cursor: this.#cursor, sign: webClient.addressSigner, signal };
    const page = await RouteConfig.fetchFeed(request);
    this.#cursor = page.cursor;
    const rooms: FeedRoom[] = [];
    for (const info of page.rooms) {
      if (this.#known.has(info.id_str)) continue;
      this.#known.add(info.id_str);
      rooms.push(this.#roomOf(info));
    }
    // A feed that only repeats itself has nothing more to say, whatever it says about that.
    this.#isOver = !page.hasMore || rooms.length === 0;
    if (rooms.length === 0) throw new FeedExhaustedError();
    this.#rooms.push(...rooms);
    return { rooms, hasMore: !this.#isOver };
  }

  #roomOf(info: RoomInfo): FeedRoom {
    const uniqueId = textOf(info.owner.display_id);
    return {
      roomId: info.id_str,
      uniqueId,
      nickname: textOf(info.owner.nickname),
      title: info.title,
      viewerCount: numberOf(info.user_count) ?? 0,
      info,
      track: options => new TikTokLiveConnection(uniqueId, { ...this.#options, ...options }),
      trackLive: options => new TikTokLive({ ...this.#liveOptions(), ...options, uniqueId }),
    };
  }

  /** At the wire level `reconnect` may be a switch; here it only says how long to wait. */
  #liveOptions(): Omit<TikTokLiveOptions, 'uniqueId'> {
    const { reconnect, ...shared } = this.#options;
    return typeof reconnect === 'object' ? { ...shared, reconnect } : shared;
  }
}

/**
 * Finds live rooms: those that the service recommends to this address. Nothing is asked before the first page is wanted.
 * @throws InvalidOptionError for options that cannot be used.
 *
 * @example
 * for await (const room of createFeed()) console.log(room.uniqueId, room.viewerCount);
 */
export function createFeed(options: FeedOptions = {}): Feed {
  return new Feed(options);
}
