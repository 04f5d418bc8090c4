/** How lively a room is: about 3, 4, 20 and 55 messages a second. */
export type ScenarioKind = 'quiet' | 'normal' | 'busy' | 'peak';

/** Messages a second of each sort that arrives at random. Viewer counts and likes have a beat of their own. */
export interface Rates {
  readonly member: number;
  readonly chat: number;
  readonly caption: number;
  readonly follow: number;
  readonly share: number;
  readonly gift: number;
  readonly giftPanel: number;
  readonly fanTickets: number;
  readonly linkMic: number;
  readonly goal: number;
  readonly unknown: number;
  readonly undecodable: number;
  /** The following come only while a battle runs. */
  readonly rank: number;
  readonly armies: number;
  readonly linkLayer: number;
  readonly link: number;
}

/** A sort of message that arrives at random. */
export type Sort = keyof Rates;

/** What a class of rooms is like. */
export interface RoomClass {
  /** Rates outside of battles. */
  readonly calm: Rates;
  /** Rates while a battle runs. */
  readonly battle: Rates;
  /** Battles: how long one lasts and how long the pause before it; undefined when there are none. */
  readonly battles: { readonly lengthS: number; readonly pauseS: number } | undefined;
  /** Mean time between two likes. They are never closer than 0.95 s. */
  readonly likeEveryMs: number;
  /** How often the total of a like message comes from the second counter, which is behind. */
  readonly otherCounter: number;
  /** People who stay, talk and give. */
  readonly regulars: number;
  /** Viewers at the start. */
  readonly viewers: number;
}

const none: Rates = {
  ...{ member: 0, chat: 0, caption: 0, follow: 0, share: 0, gift: 0, giftPanel: 0, fanTickets: 0, linkMic: 0, goal: 0 },
  ...{ unknown: 0, undecodable: 0, rank: 0, armies: 0, linkLayer: 0, link: 0 },
};

/** A room with news: many look in, few talk, nobody gives. */
const quiet: Rates = {
  ...none,
  ...{ member: 2.03, chat: 0.31, follow: 0.035, share: 0.07, unknown: 0.032, undecodable: 0.0015 },
};

/** The mean of two ordinary rooms that were recorded for ten minutes each. */
const normal: Rates = {
  ...none,
  ...{ member: 1.47, chat: 0.56, caption: 0.353, follow: 0.082, share: 0.014, gift: 0.041, giftPanel: 0.038 },
  ...{ fanTickets: 0.032, linkMic: 0.028, unknown: 0.085, undecodable: 0.002 },
};

const busy: Rates = {
  ...none,
  ...{ member: 6.3, chat: 6, caption: 0.3, follow: 0.5, share: 0.2, gift: 1.3, giftPanel: 0.05, fanTickets: 0.8 },
  ...{ linkMic: 0.8, goal: 0.5, unknown: 0.4, undecodable: 0.004 },
};

const peak: Rates = {
  ...none,
  ...{ member: 4.2, chat: 13.5, caption: 0.3, follow: 1.3, share: 0.4, gift: 5, giftPanel: 0.1, fanTickets: 1 },
  ...{ linkMic: 1, unknown: 1, undecodable: 0.005 },
};

/** The classes of rooms, after measurements of real ones. */
export const roomClasses: Readonly<Record<ScenarioKind, RoomClass>> = {
  quiet: {
    ...{ calm: quiet, battle: quiet, battles: undefined },
    ...{ likeEveryMs: 10_900, otherCounter: 0.45, regulars: 40, viewers: 1200 },
  },
  normal: {
    ...{ calm: normal, battle: normal, battles: undefined },
    ...{ likeEveryMs: 1115, otherCounter: 0.25, regulars: 80, viewers: 400 },
  },
  busy: {
    calm: busy,
    battle: {
      ...busy,
      ...{ gift: 2, rank: 1.3, linkMic: 1.4, fanTickets: 1, armies: 0.4, linkLayer: 0.12, link: 0.03 },
    },
    battles: { lengthS: 300, pauseS: 60 },
    ...{ likeEveryMs: 1000, otherCounter: 0.3, regulars: 250, viewers: 4000 },
  },
  peak: {
    calm: peak,
    battle: {
      ...peak,
      ...{ gift: 12.6, rank: 9.3, linkMic: 9, fanTickets: 1.9, armies: 0.8, linkLayer: 0.17, link: 0.06 },
    },
    battles: { lengthS: 300, pauseS: 10 },
    ...{ likeEveryMs: 1000, otherCounter: 0.3, regulars: 400, viewers: 15_000 },
  },
};
