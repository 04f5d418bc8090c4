import type { User } from '../gen/types.js';
import { flatBadges, type LegacyBadges } from './badges.js';

/** How a user and the host follow each other. */
export interface LegacyFollowInfo {
  followingCount: number;
  followerCount: number;
  /** 0 does not follow, 1 follows, 2 friends. */
  followStatus: number;
  pushStatus: number;
}

/** Attributes of a user, which lie directly in the flat events of 1.x. */
export interface LegacyUser extends LegacyBadges {
  /** Decimal digits; `0` when it was not sent. */
  userId: string;
  /** Empty when it was not sent. */
  secUid: string;
  /** The @name without @. Absent when it was not sent. */
  uniqueId: string | undefined;
  /** Absent when it was not sent. */
  nickname: string | undefined;
  /** The address that {@link preferredPicture} chooses; null when there is none. */
  profilePictureUrl: string | null;
  /** 0 does not follow the host, 1 follows, 2 friends. Absent when it was not sent. */
  followRole: number | undefined;
  userDetails: {
    /** Seconds since 1970, as text; nearly always `0`. */
    createTime: string;
    bioDescription: string;
    /** Every address of the profile picture, as sent. */
    profilePictureUrls: string[];
  };
  /** Absent when it was not sent. */
  followInfo: LegacyFollowInfo | undefined;
}

/** The fields of a user that a flat event shows; battles know only some of them. */
export type UserParts = Partial<
  Pick<
    User,
    | 'userId'
    | 'secUid'
    | 'uniqueId'
    | 'nickname'
    | 'bioDescription'
    | 'createTime'
    | 'profilePicture'
    | 'profilePictureMedium'
    | 'profilePictureLarge'
    | 'followInfo'
    | 'badges'
  >
>;

/** Flattens a user. Nobody gives the attributes of a user of whom nothing is known. */
export function flatUser(user: UserParts = {}): LegacyUser {
  const pictures = [user.profilePicture, user.profilePictureMedium, user.profilePictureLarge];
  const profilePictureUrls = pictures.map(picture => picture?.url ?? []).find(urls => urls.length > 0) ?? [];
  const followInfo = flatFollowInfo(user);
  return {
    userId: user.userId || '0',
    secUid: user.secUid ?? '',
    uniqueId: user.uniqueId || undefined,
    nickname: user.nickname || undefined,
    profilePictureUrl: preferredPicture(profilePictureUrls),
    followRole: followInfo?.followStatus,
    userDetails: {
      createTime: user.createTime ?? '0',
      bioDescription: user.bioDescription ?? '',
      profilePictureUrls,
    },
    followInfo,
    ...flatBadges(user.badges ?? []),
  };
}

/**
 * Chooses among the addresses of one picture, as 1.x does: the first of 100 x 100 pixels as WebP, else as JPEG, else the
 * first that is not shrunk, else the first.
 * @returns null when there is none
 */
export function preferredPicture(urls: readonly string[]): string | null {
  const small = urls.filter(url => url.includes('100x100'));
  return (
    small.find(url => url.includes('.webp')) ??
    small.find(url => url.includes('.jpeg')) ??
    urls.find(url => !url.includes('shrink')) ??
    urls[0] ??
    null
  );
}

function flatFollowInfo({ followInfo }: UserParts): LegacyFollowInfo | undefined {
  return (
    followInfo && {
      followingCount: Number(followInfo.followingCount),
      followerCount: Number(followInfo.followerCount),
      followStatus: Number(followInfo.followStatus),
      pushStatus: Number(followInfo.pushStatus),
    }
  );
}
