import { icon } from './images.js';

/** A gift of the catalogue. */
export interface CatalogueGift {
  readonly id: number;
  readonly name: string;
  /** Price of one, in diamonds. */
  readonly diamondCount: number;
  /** 1: can be sent as a streak. 2: is sent one at a time. */
  readonly type: 1 | 2;
}

/** The gifts of every simulated room; the gift list endpoint serves the same ones. */
export const giftCatalogue: readonly CatalogueGift[] = [
  { id: 90001, name: 'Paper Boat', diamondCount: 1, type: 1 },
  { id: 90002, name: 'Warm Tea', diamondCount: 1, type: 1 },
  { id: 90003, name: 'Firefly', diamondCount: 1, type: 1 },
  { id: 90004, name: 'Clover', diamondCount: 2, type: 1 },
  { id: 90005, name: 'Little Drum', diamondCount: 5, type: 1 },
  { id: 90006, name: 'Pancake Stack', diamondCount: 5, type: 1 },
  { id: 90007, name: 'Woolly Sock', diamondCount: 9, type: 1 },
  { id: 90008, name: 'Brass Key', diamondCount: 10, type: 1 },
  { id: 90009, name: 'Rain Boots', diamondCount: 20, type: 1 },
  { id: 90010, name: 'Songbird', diamondCount: 30, type: 1 },
  { id: 90011, name: 'Picnic Basket', diamondCount: 99, type: 1 },
  { id: 90012, name: 'Kite', diamondCount: 100, type: 2 },
  { id: 90013, name: 'Garden Gnome', diamondCount: 149, type: 2 },
  { id: 90014, name: 'Tandem Bike', diamondCount: 199, type: 2 },
  { id: 90015, name: 'Snow Globe', diamondCount: 299, type: 2 },
  { id: 90016, name: 'Tree House', diamondCount: 500, type: 2 },
  { id: 90017, name: 'Hot Air Balloon', diamondCount: 1000, type: 2 },
  { id: 90018, name: 'Night Train', diamondCount: 4999, type: 2 },
  { id: 90019, name: 'Lighthouse', diamondCount: 10000, type: 2 },
  { id: 90020, name: 'Northern Lights', diamondCount: 29999, type: 2 },
];

/** Their names in German, by id, for whoever asks for that language; in all others they are English. */
export const germanGiftNames: Readonly<Record<number, string>> = {
  90001: 'Papierboot',
  90002: 'Warmer Tee',
  90003: 'Glühwürmchen',
  90004: 'Kleeblatt',
  90005: 'Kleine Trommel',
  90006: 'Pfannkuchen',
  90007: 'Wollsocke',
  90008: 'Messingschlüssel',
  90009: 'Gummistiefel',
  90010: 'Singvogel',
  90011: 'Picknickkorb',
  90012: 'Drachen',
  90013: 'Gartenzwerg',
  90014: 'Tandem',
  90015: 'Schneekugel',
  90016: 'Baumhaus',
  90017: 'Heißluftballon',
  90018: 'Nachtzug',
  90019: 'Leuchtturm',
  90020: 'Nordlicht',
};

/** The gift with this name or id, if there is one. */
export function findGift(nameOrId: string | number): CatalogueGift | undefined {
  return giftCatalogue.find(gift => gift.id === nameOrId || gift.name === nameOrId);
}

/** File name of the picture of a gift. */
export function giftIcon(gift: CatalogueGift) {
  return icon(`gift_${gift.id}_${gift.name.toLowerCase().replaceAll(' ', '_')}`);
}
