/** A user as the profile page describes one. */
export interface ProfileUser {
  /** Decimal digits. */
  readonly id: string;
  readonly uniqueId: string;
  readonly nickname: string;
  readonly secUid: string;
  /** The room while live; empty otherwise. Other ways to ask are more reliable. */
  readonly roomId: string;
  readonly verified: boolean;
  /** What the user says about themselves. */
  readonly signature: string;
  /** Whether only followers see the videos. */
  readonly privateAccount: boolean;
  /** Epoch seconds. */
  readonly createTime?: number;
  /** 1080 pixels. */
  readonly avatarLarger?: string;
  /** 720 pixels. */
  readonly avatarMedium?: string;
  /** 100 pixels. */
  readonly avatarThumb?: string;
  readonly bioLink?: { readonly link?: string; readonly risk?: number };
  readonly [field: string]: unknown;
}

/** Totals of a profile. */
export interface ProfileStats {
  readonly followerCount: number;
  readonly followingCount: number;
  /** Likes of all videos. */
  readonly heartCount: number;
  readonly videoCount: number;
  /** Likes given. */
  readonly diggCount?: number;
  readonly friendCount?: number;
  readonly [field: string]: unknown;
}

/** A user and the totals of the profile. */
export interface UserInfo {
  readonly user: ProfileUser;
  readonly stats: ProfileStats;
}
