import { type ImageFields, imageAddress } from './image.js';

/** What a badge stands for. */
export type LiveBadgeKind =
  | 'moderator'
  | 'host'
  | 'subscriber'
  | 'superFan'
  | 'gifterLevel'
  | 'fanLevel'
  | 'topGifter'
  | 'newGifter'
  | 'friend'
  | 'other';

/** A badge beside a name. */
export interface LiveBadge {
  /** What it stands for. @source badges[].badgeScene, and the key of its text or the name of its picture */
  readonly kind: LiveBadgeKind;
  /** The service's number for the kind. @source badges[].badgeScene */
  readonly scene: number;
  /** Level that it shows, or the place among the top gifters; 0 for none. @source badges[].logExtra.level, else text and picture */
  readonly level: number;
  /** What is written on it; may be empty. @source badges[].combine.text.defaultPattern, .combine.str, .text, .str */
  readonly text: string;
  /** Address of its picture. @source badges[].combine.icon, .image */
  readonly image: string | undefined;
}

interface TextFields {
  readonly key: string;
  readonly defaultPattern: string;
}

/** What of a badge is read. */
export interface BadgeFields {
  readonly badgeScene: number;
  readonly logExtra: { readonly level: string } | undefined;
  readonly image: { readonly image: ImageFields } | undefined;
  readonly text: TextFields | undefined;
  readonly str: { readonly str: string } | undefined;
  readonly combine:
    | { readonly icon: ImageFields; readonly text: TextFields | undefined; readonly str: string }
    | undefined;
}

/** The badges of the host's fan club, to which super fans belong. */
export const fanScene = 10;

// Numbers of BadgeSceneType in the schema.
const kinds: Readonly<Record<number, LiveBadgeKind>> = {
  1: 'moderator',
  2: 'newGifter',
  3: 'friend',
  4: 'subscriber',
  6: 'topGifter',
  7: 'subscriber',
  8: 'gifterLevel',
  [fanScene]: 'fanLevel',
  12: 'host',
};

/** Whether badges of a scene are those of subscribers, whatever they look like. */
export function isSubscriberScene(scene: number): boolean {
  return kinds[scene] === 'subscriber';
}

const none: readonly LiveBadge[] = Object.freeze([]);

/**
 * Brings the badges of a user, of which there are several generations, into one form. The service sends some twice, as a picture
 * and as a text: they become one.
 */
export function liveBadges(badges: readonly BadgeFields[]): readonly LiveBadge[] {
  if (badges.length === 0) return none;
  const found: LiveBadge[] = [];
  for (const badge of badges) {
    const next = liveBadge(badge);
    const same = next.kind === 'other' ? -1 : found.findIndex(one => isSameBadge(one, next));
    const before = found[same];
    if (before === undefined) found.push(next);
    else found[same] = { ...before, ...filled(before, next) };
  }
  return found;
}

/** Super fans have badges of two scenes, which say different things: that of the fan club and that of subscribers. */
function isSameBadge({ kind, scene }: LiveBadge, next: LiveBadge): boolean {
  return kind === next.kind && (kind !== 'superFan' || scene === next.scene);
}

/** What the second form of a badge says more. */
function filled(before: LiveBadge, next: LiveBadge): Pick<LiveBadge, 'level' | 'text' | 'image'> {
  return { level: before.level || next.level, text: before.text || next.text, image: before.image ?? next.image };
}

function liveBadge({ badgeScene: scene, logExtra, image: picture, text, str, combine }: BadgeFields): LiveBadge {
  const image = imageAddress(combine?.icon) ?? imageAddress(picture?.image);
  const key = combine?.text?.key || text?.key || '';
  const kind = kindOf(scene, key, image ?? '');
  const words = combine?.text?.defaultPattern || combine?.str || text?.defaultPattern || str?.str || '';
  const level = Number(logExtra?.level) || (kind === 'topGifter' ? placeOf(image ?? '', words) : 0);
  return { kind, scene, level, text: words, image };
}

const superFan = /super[_-]?fan/i;

function kindOf(scene: number, key: string, image: string): LiveBadgeKind {
  const kind = kinds[scene];
  if (kind === 'gifterLevel' || kind === 'moderator') return kind;
  if (superFan.test(key) || superFan.test(image)) return 'superFan';
  if (kind !== undefined) return kind;
  if (key.includes('moderator')) return 'moderator';
  if (key.includes('live_ng_')) return 'newGifter';
  if (image.includes('ranklist_top_gifter')) return 'topGifter';
  return /\/sub_/i.test(image) ? 'subscriber' : 'other';
}

/** The place among those who gave most stands in the file name of older pictures, and in the text of newer badges. */
function placeOf(image: string, words: string): number {
  return Number((/ranklist_top_gifter_(\d{1,3})\./.exec(image) ?? /\b(\d{1,3})\b/.exec(words))?.[1] ?? 0);
}
