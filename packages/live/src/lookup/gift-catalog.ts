import { InvalidOptionError } from '../errors.js';
import type { TextFile } from '../platform/text-file.js';
import { GiftCatalogError } from './errors.js';
import { giftsText, isGiftsText, parseGifts } from './gift-catalog-form.js';
import { searchGifts } from './gift-search.js';
import type { RoomGiftInfo } from './gifts.wire.js';
import {
  type GiftTelling,
  isKnownAlready,
  type KnownGift,
  type ToldGift,
  toldByList,
  toldByMessage,
  withTold,
} from './known-gift.js';

/** Options of a {@link GiftCatalog}. */
export interface GiftCatalogOptions {
  /** Where it is kept from one program to the next, for example `textFile(path)`. @defaultValue nowhere */
  readonly file?: TextFile | undefined;
  /** Of the names, such as `de`. @defaultValue `en` */
  readonly language?: string | undefined;
  /** How long a fetched list is good, in milliseconds; 0 fetches it with every `load()`. @defaultValue 604800000: a week */
  readonly maxAgeMs?: number | undefined;
  /** Told what it does without: a list that was not to be had, a file that cannot be used. @defaultValue the console */
  readonly onWarning?: ((error: Error) => void) | undefined;
  /** Milliseconds since 1970. @defaultValue `Date.now` */
  readonly now?: (() => number) | undefined;
}

/** The defaults of {@link GiftCatalogOptions} that are plain values. */
export const giftCatalogDefaults = { language: 'en', maxAgeMs: 7 * 24 * 3_600_000 } as const;

/** What a message changed: a gift that was not known, or another price than before. */
export interface GiftNews {
  readonly kind: 'new' | 'price';
  readonly gift: KnownGift;
}

/**
 * What `load()` came to: the list was `fetched`; it was in memory or in the file and young enough (`kept`); it was not to
 * be had, and what is known is `outdated` or learned; or nothing is known.
 */
export type GiftCatalogLoad = 'fetched' | 'kept' | 'outdated' | 'nothing';

/** Gives the gift list of a room, with names in a language. */
export type FetchGiftList = (language: string) => Promise<RoomGiftInfo>;

/** A list that was asked for and did not help is not asked for again for so long, in milliseconds. */
const pauseMs = 600_000;

// The service has some thousands. Whoever sends messages with invented ids must not fill the memory.
const mostGifts = 20_000;

/**
 * The gifts there are: from the gift list of any room, which is nearly the same in all, and from gift messages. Nothing of
 * it is needed to read a room, so nothing in it fails: what it has to do without, it tells `onWarning`.
 *
 * @example
 * const catalog = new GiftCatalog({ file: textFile('gifts.json') });
 * await catalog.load(language => webClient.fetchRoomGifts({ roomId, language }));
 * connection.on('gift', message => catalog.learn(message));
 * console.log(catalog.search('rose').map(gift => catalog.nameOf(gift.id)));
 */
export class GiftCatalog implements Iterable<KnownGift> {
  readonly language: string;
  readonly #file: TextFile | undefined;
  readonly #maxAgeMs: number;
  readonly #warn: (error: Error) => void;
  readonly #now: () => number;
  readonly #gifts = new Map<number, KnownGift>();
  readonly #fetchedAt = new Map<string, number>();
  #isRead: Promise<void> | undefined;
  /** By language, while it is being fetched. */
  readonly #loading = new Map<string, Promise<GiftCatalogLoad>>();
  #askedAt: number | undefined;
  #isSaved = true;
  /** Whether the file is something else, which is not written over. */
  #isForeign = false;

  /** @throws InvalidOptionError when an option has a value that cannot be used. */
  constructor(options: GiftCatalogOptions = {}) {
    this.language = checkedLanguage(options.language ?? giftCatalogDefaults.language);
    this.#maxAgeMs = options.maxAgeMs ?? giftCatalogDefaults.maxAgeMs;
    if (!(this.#maxAgeMs >= 0)) throw new InvalidOptionError('maxAgeMs has to be a number, zero or above.');
    this.#file = options.file;
    this.#warn = options.onWarning ?? (error => console.warn(`livetap: ${error.message}`));
    this.#now = options.now ?? Date.now;
  }

  /** How many gifts are known. */
  get size(): number {
    return this.#gifts.size;
  }

  [Symbol.iterator](): Iterator<KnownGift> {
    return this.#gifts.values();
  }

  /**
   * Reads the file, and fetches the list where that is missing, damaged or too old, or does not have the language; what was
   * fetched is saved. Whoever asks while it is fetched shares the answer. Never rejects.
   * @param fetchList gives the gift list of a room, for example `webClient.fetchRoomGifts`; asked only when it is needed
   * @param language of the names; default is that of the catalogue
   */
  load(fetchList: FetchGiftList, language: string = this.language): Promise<GiftCatalogLoad> {
    const running = this.#loading.get(language);
    if (running !== undefined) return running;
    const loading = this.#load(fetchList, language).finally(() => this.#loading.delete(language));
    this.#loading.set(language, loading);
    return loading;
  }

  /**
   * Loads the list in the language of the catalogue for whoever met a gift that is not known, unless that was tried less than ten
   * minutes ago: many gifts, and many rooms, cost one request. Never rejects.
   * @param fetchList as in {@link load}; without it only the file is read
   * @returns when it was tried; undefined when there is nothing to wait for
   */
  loadOnce(fetchList: FetchGiftList | undefined): Promise<unknown> | undefined {
    const running = this.#loading.get(this.language);
    if (running !== undefined) return running;
    if (fetchList === undefined) {
      const isUnread = this.#file !== undefined && this.#isRead === undefined;
      return isUnread ? this.read() : undefined;
    }
    const now = this.#now();
    if (this.#askedAt !== undefined && Math.abs(now - this.#askedAt) < pauseMs) return undefined;
    this.#askedAt = now;
    return this.load(fetchList);
  }

  /** Reads the file, once. Never rejects. */
  async read(): Promise<void> {
    this.#isRead ??= this.#read();
    await this.#isRead;
  }

  /**
   * Notes what a gift message says of its gift.
   * @param language of its name: that of the connection; default is that of the catalogue
   * @returns what was new in it
   */
  learn(message: GiftTelling, language: string = this.language): GiftNews | undefined {
    const known = this.#gifts.get(message.giftId);
    if (known !== undefined && isKnownAlready(known, message, language)) return undefined;
    const told = toldByMessage(message);
    return told === undefined ? undefined : this.#tell(told, language);
  }

  /** A gift by the id that messages give; undefined when it is not known. */
  get(id: string | number): KnownGift | undefined {
    return this.#gifts.get(Number(id));
  }

  /** Name of a gift in a language, else in another one; empty when it has none. */
  nameOf(id: string | number, language: string = this.language): string {
    const names = this.get(id)?.names ?? {};
    const tag = [language, this.language].find(known => Object.hasOwn(names, known)) ?? Object.keys(names)[0];
    return names[tag ?? ''] ?? '';
  }

  /**
   * Finds gifts by a part of their name, in any language, or by their id; all for an empty text. Neither case nor diacritics
   * count. What fits best comes first, then what is cheaper.
   */
  search(text: string): KnownGift[] {
    return searchGifts(this, text);
  }

  /** When the list of a language was fetched, in milliseconds since 1970; undefined when it never was. */
  fetchedAtMs(language: string = this.language): number | undefined {
    return this.#fetchedAt.get(language);
  }

  /** Whether all that is known is in the file, as far as this object knows. */
  get isSaved(): boolean {
    return this.#isSaved;
  }

  /** Writes the file, what was learned included. Never rejects. @returns whether it was written */
  async save(): Promise<boolean> {
    if (this.#file === undefined) return false;
    // What is in it and was not asked for yet would be lost.
    await this.read();
    if (this.#isForeign) return false;
    const text = giftsText({ fetchedAt: Object.fromEntries(this.#fetchedAt), gifts: [...this] });
    this.#isSaved = true;
    try {
      await this.#file.write(text);
      return true;
    } catch (cause) {
      this.#isSaved = false;
      this.#warn(new GiftCatalogError('The file of the gift catalogue cannot be written.', { cause }));
      return false;
    }
  }

  async #load(fetchList: FetchGiftList, language: string): Promise<GiftCatalogLoad> {
    try {
      checkedLanguage(language);
      await this.read();
      const fetchedAt = this.#fetchedAt.get(language);
      // One from the future is no reason to believe it for ever.
      const age = Math.abs(this.#now() - (fetchedAt ?? 0));
      if (fetchedAt !== undefined && age < this.#maxAgeMs) return 'kept';
      const list = await fetchList(language);
      if (list.length === 0) throw new GiftCatalogError('The gift list came empty.');
      for (const gift of list) this.#tell(toldByList(gift), language);
      this.#fetchedAt.set(language, this.#now());
    } catch (error) {
      this.#warn(error instanceof Error ? error : new GiftCatalogError('The gift list could not be fetched.'));
      return this.size > 0 ? 'outdated' : 'nothing';
    }
    await this.save();
    return 'fetched';
  }

  async #read(): Promise<void> {
    try {
      const text = await this.#file?.read();
      if (text === undefined) return;
      if (!isGiftsText(text)) {
        this.#isForeign = true;
        throw new GiftCatalogError('The file is no gift catalogue: it is left as it is, and nothing is saved.');
      }
      const { fetchedAt, gifts } = parseGifts(text);
      // What was learned before the file was read is newer.
      for (const gift of gifts) if (!this.#gifts.has(gift.id)) this.#gifts.set(gift.id, gift);
      for (const [language, at] of Object.entries(fetchedAt)) this.#fetchedAt.set(language, at);
    } catch (cause) {
      const unread = 'The file of the gift catalogue cannot be read.';
      this.#warn(cause instanceof GiftCatalogError ? cause : new GiftCatalogError(unread, { cause }));
    }
  }

  #tell(told: ToldGift, language: string): GiftNews | undefined {
    const known = this.#gifts.get(told.id);
    const isFull = known === undefined && this.#gifts.size >= mostGifts;
    if (!Number.isSafeInteger(told.id) || told.id <= 0 || isFull) return undefined;
    const gift = withTold(known, told, language, this.#now());
    this.#gifts.set(gift.id, gift);
    this.#isSaved = false;
    if (known === undefined) return { kind: 'new', gift };
    return known.diamondCount === gift.diamondCount ? undefined : { kind: 'price', gift };
  }
}

/** @throws InvalidOptionError for anything but a language tag. */
function checkedLanguage(language: string): string {
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) return language;
  throw new InvalidOptionError('language has to be one such as en, de or pt-BR.');
}
