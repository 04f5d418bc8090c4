import { type BadgeFields, fanScene, type LiveBadge, liveBadges } from './badges.js';
import { idText } from './base.js';
import { type ImageFields, imageAddress } from './image.js';
import { type IdentityFields, type LiveRole, liveRoles, type RoleFields } from './roles.js';

/** Somebody, where little is said about them. */
export interface LivePerson {
  /** Decimal digits; the only stable key of a person. Empty where it is not said. @source user.userId */
  readonly userId: string;
  /** The @name without @; they can change it. May be empty. @source user.uniqueId */
  readonly uniqueId: string;
  /** Display name; not unique, changes often. May be empty. @source user.nickname */
  readonly nickname: string;
  /**
   * Address of the picture: small before medium before large; of the addresses of one picture the first with https that is no
   * stand-in. Signed, expires within days. @source user.profilePicture, .profilePictureMedium, .profilePictureLarge
   */
  readonly avatar: string | undefined;
}

/** Who did something. */
export interface LiveUser extends LivePerson {
  /** Whether the account is verified. @source user.verified */
  readonly isVerified: boolean;
  /** What they are to the host. @source user.badges, .followInfo, .userAttr, .subscribeInfo; userIdentity */
  readonly roles: readonly LiveRole[];
  /** The badges beside the name, in order. @source user.badges */
  readonly badges: readonly LiveBadge[];
  /** Level of gifts given anywhere; 0 where it is not said. @source user.badges of scene 8 */
  readonly gifterLevel: number;
  /** Level in the fan club of the host; 0 where it is not said. @source user.badges of scene 10, user.fansClub.data.level */
  readonly fanLevel: number;
  /** Place among those who gave most, from 1; 0 for everybody else. @source user.badges of scene 6 */
  readonly topGifterRank: number;
}

/** What of a user is read for a {@link LivePerson}. */
export interface PersonFields {
  readonly userId: string;
  readonly uniqueId: string;
  readonly nickname: string;
  readonly profilePicture: ImageFields;
  readonly profilePictureMedium: ImageFields;
  readonly profilePictureLarge: ImageFields;
}

/** What of a user is read for a {@link LiveUser}. */
export interface UserFields extends PersonFields, RoleFields {
  readonly verified: boolean;
  readonly fansClub: { readonly data: { readonly level: number } | undefined } | undefined;
  readonly badges: readonly BadgeFields[];
}

const nobodyFields: UserFields = {
  userId: '',
  uniqueId: '',
  nickname: '',
  profilePicture: undefined,
  profilePictureMedium: undefined,
  profilePictureLarge: undefined,
  verified: false,
  followInfo: undefined,
  fansClub: undefined,
  userAttr: undefined,
  subscribeInfo: undefined,
  badges: [],
  isSubscribe: false,
};

/** Who did something. One who is not named has empty fields, so that programs need not ask. */
export function liveUser(user: UserFields = nobodyFields, identity?: IdentityFields): LiveUser {
  const badges = liveBadges(user.badges);
  let gifterLevel = 0;
  let fanLevel = user.fansClub?.data?.level ?? 0;
  let topGifterRank = 0;
  for (const { kind, scene, level } of badges) {
    if (kind === 'gifterLevel') gifterLevel = level;
    else if (kind === 'fanLevel' || (kind === 'superFan' && scene === fanScene)) fanLevel = level || fanLevel;
    else if (kind === 'topGifter') topGifterRank = level;
  }
  return {
    userId: idText(user.userId),
    uniqueId: user.uniqueId,
    nickname: user.nickname,
    avatar: avatarOf(user),
    isVerified: user.verified,
    roles: liveRoles(user, badges, identity),
    badges,
    gifterLevel,
    fanLevel,
    topGifterRank,
  };
}

/** Somebody of whom little is said. */
export function livePerson(user: PersonFields): LivePerson {
  const { userId, uniqueId, nickname } = user;
  return { userId: idText(userId), uniqueId, nickname, avatar: avatarOf(user) };
}

function avatarOf(user: PersonFields): string | undefined {
  return (
    imageAddress(user.profilePicture) ??
    imageAddress(user.profilePictureMedium) ??
    imageAddress(user.profilePictureLarge)
  );
}
