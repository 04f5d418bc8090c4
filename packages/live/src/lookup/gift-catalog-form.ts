import { type Fields, isFields } from '../http/fields.js';
import { GiftCatalogError } from './errors.js';
import type { KnownGift } from './known-gift.js';

/** A gift catalogue as it is kept. */
export interface SavedGifts {
  /** When the list of a language was fetched, in milliseconds since 1970. */
  readonly fetchedAt: Readonly<Record<string, number>>;
  readonly gifts: readonly KnownGift[];
}

const kind = 'gifts';
const version = 1;

/** The text that {@link parseGifts} reads. */
export function giftsText({ fetchedAt, gifts }: SavedGifts): string {
  return `${JSON.stringify({ livetap: kind, version, fetchedAt, gifts })}\n`;
}

const head = `{"livetap":"${kind}"`;

/** Whether a text is a catalogue of any version, whole, damaged or cut, or nothing: whether it may be written over. */
export function isGiftsText(text: string): boolean {
  return text.startsWith(head) || head.startsWith(text.trimEnd());
}

/** @throws GiftCatalogError when the text is damaged, of another version, or something else. */
export function parseGifts(text: string): SavedGifts {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch (cause) {
    throw new GiftCatalogError('The file of the gift catalogue is no valid JSON.', { cause });
  }
  if (!isFields(saved) || saved.livetap !== kind || saved.version !== version) {
    throw new GiftCatalogError('The file of the gift catalogue is none, or of another version.');
  }
  const { fetchedAt, gifts } = saved;
  if (!isRecordOf(fetchedAt, isNumber) || !Array.isArray(gifts) || !gifts.every(isGift)) {
    throw new GiftCatalogError('The file of the gift catalogue is damaged.');
  }
  return { fetchedAt, gifts };
}

function isGift(value: unknown): value is KnownGift {
  if (!isFields(value)) return false;
  const { id, names, diamondCount, isStreakable, imageUrl, source, formerPrices } = value;
  return (
    isNumber(id) &&
    isRecordOf(names, isText) &&
    isNumber(diamondCount) &&
    typeof isStreakable === 'boolean' &&
    isText(imageUrl) &&
    (source === 'list' || source === 'message') &&
    Array.isArray(formerPrices) &&
    formerPrices.every((price: unknown) => isRecordOf(price, isNumber) && 'diamondCount' in price && 'untilMs' in price)
  );
}

function isRecordOf<T>(value: unknown, isOne: (entry: unknown) => entry is T): value is Fields & Record<string, T> {
  return isFields(value) && Object.values(value).every(isOne);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
