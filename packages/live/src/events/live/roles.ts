import { isSubscriberScene, type LiveBadge } from './badges.js';

/** Every role, in the order in which they are listed. */
export const liveRoleNames = [
  'host',
  'moderator',
  'subscriber',
  'superFan',
  'topGifter',
  'friend',
  'follower',
  'gifter',
  'newGifter',
] as const;

/** What somebody is to the host. A super fan is a subscriber as well where the service says so. */
export type LiveRole = (typeof liveRoleNames)[number];

/** What of a user decides about roles. */
export interface RoleFields {
  readonly followInfo: { readonly followStatus: number | string } | undefined;
  readonly userAttr: { readonly isAdmin: boolean; readonly isSuperAdmin: boolean } | undefined;
  readonly subscribeInfo: { readonly isSubscribe: boolean; readonly isSubscribedToAnchor: boolean } | undefined;
  readonly isSubscribe: boolean;
}

/** What some messages say about their sender. */
export interface IdentityFields {
  readonly isGiftGiverOfAnchor: boolean;
  readonly isSubscriberOfAnchor: boolean;
  readonly isMutualFollowingWithAnchor: boolean;
  readonly isFollowerOfAnchor: boolean;
  readonly isModeratorOfAnchor: boolean;
  readonly isAnchor: boolean;
}

const bit = Object.fromEntries(liveRoleNames.map((name, index) => [name, 1 << index])) as Record<LiveRole, number>;

const bitsOfBadge: Readonly<Record<LiveBadge['kind'], number>> = {
  moderator: bit.moderator,
  host: bit.host,
  subscriber: bit.subscriber,
  superFan: bit.superFan,
  topGifter: bit.topGifter,
  newGifter: bit.newGifter,
  friend: bit.friend,
  gifterLevel: 0,
  fanLevel: 0,
  other: 0,
};

/** By the set of roles as bits: users with the same roles share one list. */
const lists = new Map<number, readonly LiveRole[]>();

/** The roles of a user, in the order of {@link LiveRole}. */
export function liveRoles(
  { followInfo, userAttr, subscribeInfo, isSubscribe }: RoleFields,
  badges: readonly LiveBadge[],
  identity: IdentityFields | undefined,
): readonly LiveRole[] {
  let roles = identity === undefined ? 0 : bitsOfIdentity(identity);
  for (const { kind, scene } of badges) {
    roles |= bitsOfBadge[kind];
    // Super fans have the badges of subscribers, where the service counts them as such.
    if (kind === 'superFan' && isSubscriberScene(scene)) roles |= bit.subscriber;
  }
  // 0 does not follow, 1 follows, 2 friends.
  const status = followInfo === undefined ? 0 : Number(followInfo.followStatus);
  if (status === 1) roles |= bit.follower;
  if (status === 2) roles |= bit.friend | bit.follower;
  if (userAttr?.isAdmin || userAttr?.isSuperAdmin) roles |= bit.moderator;
  if (isSubscribe || subscribeInfo?.isSubscribe || subscribeInfo?.isSubscribedToAnchor) roles |= bit.subscriber;
  return listOf(roles);
}

/** The same roles and that of a super fan, for somebody of whom an event says so. */
export function withSuperFan(roles: readonly LiveRole[]): readonly LiveRole[] {
  return listOf(roles.reduce((all, role) => all | bit[role], bit.superFan));
}

function listOf(roles: number): readonly LiveRole[] {
  let list = lists.get(roles);
  if (list === undefined) {
    list = Object.freeze(liveRoleNames.filter(name => (roles & bit[name]) !== 0));
    lists.set(roles, list);
  }
  return list;
}

function bitsOfIdentity(identity: IdentityFields): number {
  return (
    (identity.isAnchor ? bit.host : 0) |
    (identity.isModeratorOfAnchor ? bit.moderator : 0) |
    (identity.isSubscriberOfAnchor ? bit.subscriber : 0) |
    (identity.isMutualFollowingWithAnchor ? bit.friend | bit.follower : 0) |
    (identity.isFollowerOfAnchor ? bit.follower : 0) |
    (identity.isGiftGiverOfAnchor ? bit.gifter : 0)
  );
}
