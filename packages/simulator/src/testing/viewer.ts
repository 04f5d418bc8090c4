import { type Person, personNamed } from '../scenario/people.js';

/** What a viewer can be to the host. */
export type ViewerRole = 'follower' | 'friend' | 'moderator' | 'subscriber';

/**
 * An invented viewer: always the same one for the same name, with these roles. Where a name is given in place of a viewer,
 * it is one without roles.
 */
export function viewer(uniqueId: string, ...roles: readonly ViewerRole[]): Person {
  const person = personNamed(uniqueId);
  const isFriend = roles.includes('friend');
  const follows = isFriend || roles.includes('follower');
  return {
    ...person,
    followInfo: {
      followingCount: '12',
      followerCount: follows ? '34' : '0',
      followStatus: isFriend ? '2' : follows ? '1' : '0',
    },
    ...(roles.includes('moderator') && { userAttr: { isAdmin: true } }),
    ...(roles.includes('subscriber') && { isSubscribe: true }),
  };
}

/** Who does something: a name, or a viewer. */
export function viewerOf(who: string | Person): Person {
  return typeof who === 'string' ? viewer(who) : who;
}
