import { isFields } from '../http/fields.js';
import type { RoomGift } from './gifts.wire.js';

/** What is known of a gift. */
export interface KnownGift {
  readonly id: number;
  /** By language, such as `de`. */
  readonly names: Readonly<Record<string, string>>;
  /** Price of one, in diamonds; 0 while unknown. */
  readonly diamondCount: number;
  /** Whether it can be sent as a streak. */
  readonly isStreakable: boolean;
  /** Its picture; empty while unknown. */
  readonly imageUrl: string;
  /** `list` when a gift list had it, `message` when it is known only because somebody sent it. */
  readonly source: 'list' | 'message';
  /** What it cost before, oldest first; the last ten. */
  readonly formerPrices: readonly FormerPrice[];
}

/** A price that is not asked any more. */
export interface FormerPrice {
  readonly diamondCount: number;
  /** When another one was seen, in milliseconds since 1970. */
  readonly untilMs: number;
}

/** What one list or message says of a gift. */
export type ToldGift = Omit<KnownGift, 'names' | 'formerPrices'> & { readonly name: string };

/** The part of a gift message that tells of the gift; a message that was decoded as a whole is one. */
export interface GiftTelling {
  readonly giftId: number;
  readonly giftDetails:
    | {
        readonly giftName: string;
        readonly diamondCount: number;
        readonly giftType: number;
        readonly combo?: boolean;
        /** The image, or its address. */
        readonly giftImage: { readonly url: readonly string[] } | string | undefined;
      }
    | undefined;
}

/** What the gift list says. */
export function toldByList({ id, name, diamond_count, type, combo, image, icon }: RoomGift): ToldGift {
  const pictures = [image, icon].flatMap(picture => (isFields(picture) ? (picture.url_list as unknown) : []));
  const imageUrl = pictures.flat().find(url => typeof url === 'string') ?? '';
  return {
    id,
    name,
    diamondCount: diamond_count,
    isStreakable: type === 1 || combo === true,
    imageUrl,
    source: 'list',
  };
}

/** What a gift message says; undefined when it says nothing of its gift. */
export function toldByMessage({ giftId, giftDetails }: GiftTelling): ToldGift | undefined {
  if (giftDetails === undefined) return undefined;
  const { giftName: name, diamondCount, giftImage } = giftDetails;
  const imageUrl = typeof giftImage === 'string' ? giftImage : (giftImage?.url[0] ?? '');
  return { id: giftId, name, diamondCount, isStreakable: isStreakable(giftDetails), imageUrl, source: 'message' };
}

/** Whether a message says nothing of its gift that is not known; nearly all do. @param language of its name */
export function isKnownAlready(known: KnownGift, { giftDetails }: GiftTelling, language: string): boolean {
  if (giftDetails === undefined) return true;
  const { giftName, diamondCount, giftImage } = giftDetails;
  return (
    diamondCount === known.diamondCount &&
    giftName === known.names[language] &&
    isStreakable(giftDetails) === known.isStreakable &&
    (known.imageUrl !== '' || giftImage === undefined || giftImage === '')
  );
}

function isStreakable({ giftType, combo = false }: NonNullable<GiftTelling['giftDetails']>): boolean {
  return giftType === 1 || combo;
}

const mostFormerPrices = 10;

/**
 * Adds what was told to what is known. A list outweighs a message, except for the price: that is news whoever tells it.
 * @param language of the name that was told
 */
export function withTold(known: KnownGift | undefined, told: ToldGift, language: string, nowMs: number): KnownGift {
  const { name, ...fields } = told;
  if (known === undefined) {
    return { ...fields, names: name === '' ? {} : { [language]: name }, formerPrices: [] };
  }
  const outweighs = told.source === 'list' || known.source === 'message';
  const isNamed = name !== '' && (outweighs || !Object.hasOwn(known.names, language));
  const isPriceNew = told.diamondCount > 0 && told.diamondCount !== known.diamondCount;
  const former = { diamondCount: known.diamondCount, untilMs: nowMs };
  return {
    id: known.id,
    names: isNamed ? { ...known.names, [language]: name } : known.names,
    diamondCount: isPriceNew ? told.diamondCount : known.diamondCount,
    isStreakable: outweighs ? told.isStreakable : known.isStreakable,
    imageUrl: (outweighs && told.imageUrl) || known.imageUrl || told.imageUrl,
    source: outweighs ? told.source : known.source,
    formerPrices:
      isPriceNew && known.diamondCount > 0
        ? [...known.formerPrices, former].slice(-mostFormerPrices)
        : known.formerPrices,
  };
}
