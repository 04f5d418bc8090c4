import type { GiftSupply } from '../live-readers/options.js';
import type { Logger } from '../logger.js';
import { GiftCatalog, type GiftCatalogLoad, type GiftCatalogOptions } from '../lookup/gift-catalog.js';
import type { RoomGiftInfo } from '../lookup/gifts.wire.js';
import type { KnownGift } from '../lookup/known-gift.js';

/** What {@link LiveGifts} need. */
export interface LiveGiftsRequest {
  /** As in the options of `TikTokLive`. */
  readonly choice: GiftCatalog | GiftCatalogOptions | false | undefined;
  /** Language of the connection, such as `en`. */
  readonly language: string;
  /** The service that the catalogue is of, where rooms may share it; undefined for a catalogue of this client alone. */
  readonly sharedAs: string | undefined;
  /** Fetches the list of a room. */
  readonly fetchList: (roomId: string, language: string) => Promise<RoomGiftInfo>;
  /** Whether the service may be asked in passing: not where the room is replayed, or read by a source of the caller alone. */
  readonly mayAsk: boolean;
  /** Finds a room whose list can be asked for. */
  readonly findRoom: () => Promise<string>;
  readonly logger: Logger;
}

/** Catalogues of this process, by service and language: what one room fetched and learned, all have. */
const processCatalogs = new Map<string, GiftCatalog>();

/** The gifts there are, as a client knows them: of the gift list once it was fetched, and what was sent. */
export class LiveGifts {
  /** All that is known, by id; the same object in all clients that share it. */
  readonly catalog: GiftCatalog;
  readonly #request: LiveGiftsRequest;
  readonly #isUsed: boolean;

  /** @throws InvalidOptionError when an option of the catalogue cannot be used. */
  constructor(request: LiveGiftsRequest) {
    this.#request = request;
    this.#isUsed = request.choice !== false;
    this.catalog = catalogFor(request);
  }

  /**
   * Loads the list, for example to choose from: from the file, or with a request where that is missing or too old. Not needed for
   * events, which have it fetched when a gift leaves something out. Never rejects; what went wrong goes to the logger.
   * @param language of the names; default is that of the catalogue
   */
  load(language?: string): Promise<GiftCatalogLoad> {
    const { fetchList, findRoom } = this.#request;
    return this.catalog.load(async wanted => fetchList(await findRoom(), wanted), language);
  }

  /** Finds gifts by a part of their name or by their id; all for an empty text. See {@link GiftCatalog.search}. */
  search(text: string): KnownGift[] {
    return this.catalog.search(text);
  }

  /** What events take from the catalogue in a room; undefined for nothing. */
  supply(roomId: string): GiftSupply | undefined {
    if (!this.#isUsed) return undefined;
    const { catalog } = this;
    const { language, fetchList, mayAsk } = this.#request;
    const fetch = mayAsk ? (wanted: string) => fetchList(roomId, wanted) : undefined;
    return { catalog, language, request: () => catalog.loadOnce(fetch) };
  }

  /** Writes the file when something was learned that is not in it. Never rejects. */
  async save(): Promise<void> {
    if (!this.catalog.isSaved) await this.catalog.save();
  }
}

function catalogFor({ choice, language, sharedAs, logger }: LiveGiftsRequest): GiftCatalog {
  if (choice instanceof GiftCatalog) return choice;
  const onWarning = (error: Error) => logger.warn(`livetap: ${error.message}`);
  if (choice || sharedAs === undefined) {
    const own = choice || {};
    return new GiftCatalog({ ...own, language: own.language ?? language, onWarning: own.onWarning ?? onWarning });
  }
  const key = `${sharedAs} ${language}`;
  const catalog = processCatalogs.get(key) ?? new GiftCatalog({ language, onWarning });
  processCatalogs.set(key, catalog);
  return catalog;
}
