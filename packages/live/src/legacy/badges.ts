import type { BadgeStruct, ImageModel } from '../gen/types.js';
import { lastUrl } from './image.js';

/** A badge that is a text, for example `{ type: 'pm_mt_moderator_im', name: 'Moderator' }`. */
export interface LegacyTextBadge {
  /** What the badge means: 1 moderator, 4 and 7 subscriber, 8 gifter level, 10 team member. */
  badgeSceneType: number;
  /** Key of the text. */
  type: string;
  name: string;
}

/** A badge that is a picture. */
export interface LegacyImageBadge {
  type: 'image';
  badgeSceneType: number;
  displayType: number;
  url: string;
}

/** A badge that is a level. */
export interface LegacyPrivilegeBadge {
  type: 'privilege';
  privilegeId: string;
  level: number;
  badgeSceneType: number;
}

/** One badge of a user. */
export type LegacyBadge = LegacyTextBadge | LegacyImageBadge | LegacyPrivilegeBadge;

/** What the badges of a user say. */
export interface LegacyBadges {
  userBadges: LegacyBadge[];
  /** What each badge means, one number a badge, also for badges that show nothing. */
  userSceneTypes: number[];
  isModerator: boolean;
  isNewGifter: boolean;
  /** Whether the user subscribes to the host. */
  isSubscriber: boolean;
  /** 1 to 3, null for everybody else. */
  topGifterRank: number | null;
  /** Level of gifts given anywhere; 0 when it was not sent. */
  gifterLevel: number;
  /** Level within the team of the host; 0 when it was not sent. */
  teamMemberLevel: number;
}

// BadgeSceneType of the schema.
const moderator = 1;
const subscriber = [4, 7];
const gifterGrade = 8;
const teamMember = 10;

/**
 * Flattens badges: the texts, pictures and levels that 1.x read, and behind them the icons of combined badges, which the
 * service sends alone nowadays.
 */
export function flatBadges(badges: readonly BadgeStruct[]): LegacyBadges {
  const userBadges = [...badges.flatMap(flatBadge), ...badges.flatMap(combinedBadge)];
  const scenes = badges.map(({ badgeScene }) => badgeScene);
  const keys = badges.map(({ text, combine }) => `${text?.key ?? ''} ${combine?.text?.key ?? ''}`.toLowerCase());
  const urls = userBadges.flatMap(badge => ('url' in badge ? [badge.url] : []));
  return {
    userBadges,
    userSceneTypes: scenes,
    isModerator: scenes.includes(moderator) || keys.some(key => key.includes('moderator')),
    isNewGifter: keys.some(key => key.includes('live_ng_')),
    isSubscriber: subscriber.some(scene => scenes.includes(scene)) || urls.some(url => /\/sub_/i.test(url)),
    topGifterRank: topGifterRank(urls),
    gifterLevel: levelOf(userBadges, gifterGrade),
    teamMemberLevel: levelOf(userBadges, teamMember),
  };
}

function flatBadge({ badgeScene: badgeSceneType, text, image, logExtra }: BadgeStruct): LegacyBadge[] {
  const flat: LegacyBadge[] = [];
  if (text !== undefined) flat.push({ badgeSceneType, type: text.key, name: text.defaultPattern });
  if (image !== undefined) flat.push(...pictureBadge(badgeSceneType, image.displayType, image.image));
  const level = Number(logExtra?.level);
  if (logExtra !== undefined && level > 0) {
    flat.push({ type: 'privilege', privilegeId: logExtra.privilegeId, level, badgeSceneType });
  }
  return flat;
}

function combinedBadge({ badgeScene, combine }: BadgeStruct): LegacyBadge[] {
  return combine === undefined ? [] : pictureBadge(badgeScene, combine.badgeDisplayType, combine.icon);
}

/** Nothing where the picture has no address. */
function pictureBadge(badgeSceneType: number, displayType: number, image: ImageModel | undefined): LegacyImageBadge[] {
  const url = lastUrl(image);
  return url === undefined ? [] : [{ type: 'image', badgeSceneType, displayType, url }];
}

function levelOf(badges: readonly LegacyBadge[], scene: number): number {
  for (const badge of badges) {
    if (badge.badgeSceneType === scene && 'level' in badge) return badge.level;
  }
  return 0;
}

/** The place among those who gave most stands only in the file name of a picture. */
function topGifterRank(urls: readonly string[]): number | null {
  for (const url of urls) {
    const place = /ranklist_top_gifter_(\d{1,3})\.png/.exec(url)?.[1];
    if (place !== undefined) return Number(place);
  }
  return null;
}
