import { at } from './captures.js';
import { count, type Derive, fieldsOf, flag, picture, text } from './derive.js';

/** What is told of everybody. */
export const person = fieldsOf({
  userId: text('userId'),
  uniqueId: text('uniqueId'),
  nickname: text('nickname'),
  avatar: picture('profilePicture', 'profilePictureMedium', 'profilePictureLarge'),
});

interface Badge {
  readonly kind: string;
  readonly scene: number;
  readonly level: number;
  readonly text: string;
  readonly image: unknown;
}

/** The scenes that occur. */
const kinds: Readonly<Record<number, string>> = {
  ...{ 1: 'moderator', 2: 'newGifter', 4: 'subscriber' },
  ...{ 6: 'topGifter', 8: 'gifterLevel', 10: 'fanLevel' },
};

function badgeOf(said: unknown): Badge {
  const scene = count('badgeScene')(said);
  const kind = kinds[scene] ?? 'other';
  const written = text('combine.text.defaultPattern', 'combine.str', 'text.defaultPattern', 'str.str')(said);
  const place = kind === 'topGifter' ? Number(/\d+/.exec(written)?.[0] ?? 0) : 0;
  const level = count('logExtra.level')(said) || place;
  return { kind, scene, level, text: written, image: picture('combine.icon', 'image.image')(said) };
}

/** The badges of somebody. What comes as a picture and as a text is one. */
function badgesOf(said: unknown): Badge[] {
  const all = Object.values((at(said, 'badges') ?? {}) as object).map(badgeOf);
  return all
    .filter((badge, index) => badge.kind === 'other' || all.findIndex(({ kind }) => kind === badge.kind) === index)
    .map(badge => {
      const forms = badge.kind === 'other' ? [badge] : all.filter(({ kind }) => kind === badge.kind);
      return {
        ...badge,
        level: forms.find(({ level }) => level > 0)?.level ?? 0,
        text: forms.find(form => form.text !== '')?.text ?? '',
        image: forms.find(({ image }) => image !== undefined)?.image,
      };
    });
}

/** Of which paths of a user, and of what a message says of its sender, any one makes a role. In the order of the roles. */
const rolePaths: Readonly<Record<string, { readonly user: readonly string[]; readonly identity: readonly string[] }>> =
  {
    host: { user: [], identity: ['isAnchor'] },
    moderator: { user: ['userAttr.isAdmin', 'userAttr.isSuperAdmin'], identity: ['isModeratorOfAnchor'] },
    subscriber: {
      user: ['isSubscribe', 'subscribeInfo.isSubscribe', 'subscribeInfo.isSubscribedToAnchor'],
      identity: ['isSubscriberOfAnchor'],
    },
    superFan: { user: [], identity: [] },
    topGifter: { user: [], identity: [] },
    friend: { user: [], identity: ['isMutualFollowingWithAnchor'] },
    follower: { user: [], identity: ['isFollowerOfAnchor', 'isMutualFollowingWithAnchor'] },
    gifter: { user: [], identity: ['isGiftGiverOfAnchor'] },
    newGifter: { user: [], identity: [] },
  };

const followRoles: Readonly<Record<string, readonly string[]>> = { 1: ['follower'], 2: ['friend', 'follower'] };

function rolesOf(user: unknown, identity: unknown): string[] {
  const told = [
    ...badgesOf(user).map(({ kind }) => kind),
    ...(followRoles[text('followInfo.followStatus')(user)] ?? []),
  ];
  return Object.entries(rolePaths)
    .filter(([role, paths]) => {
      if (told.includes(role)) return true;
      return paths.user.some(path => flag(path)(user)) || paths.identity.some(path => flag(path)(identity));
    })
    .map(([role]) => role);
}

/** Who did something: the first of the paths where somebody is. @param identity path of what the message says of them */
export function user(paths: string | readonly string[], identity = 'userIdentity'): Derive {
  return said => {
    const who = [paths]
      .flat()
      .map(path => at(said, path))
      .find(value => value !== undefined);
    const badges = badgesOf(who);
    const levelOf = (kind: string) => badges.find(badge => badge.kind === kind)?.level ?? 0;
    return {
      ...person(who),
      isVerified: flag('verified')(who),
      roles: rolesOf(who, at(said, identity)),
      badges,
      gifterLevel: levelOf('gifterLevel'),
      fanLevel: levelOf('fanLevel') || count('fansClub.data.level')(who),
      topGifterRank: levelOf('topGifter'),
    };
  };
}
