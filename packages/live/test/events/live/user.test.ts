import { describe, expect, test } from 'vitest';
import { withSuperFan } from '../../../src/events/live/roles.js';
import { liveUser } from '../../../src/events/live/user.js';
import type { User } from '../../../src/gen/user.js';
import { decode, encode } from '../../../src/schema.js';
import type { Init } from '../../../src/wire/write.js';

function userOf(user: Init<User>): ReturnType<typeof liveUser> {
  return liveUser(decode('User', encode('User', user)));
}

const icon = (name: string) => ({
  url: [`https://p16.example-livetap.invalid/webcast-va/${name}`],
  mUri: `webcast-va/${name}`,
});
const noIdentity = {
  isGiftGiverOfAnchor: false,
  isSubscriberOfAnchor: false,
  isMutualFollowingWithAnchor: false,
  isFollowerOfAnchor: false,
  isModeratorOfAnchor: false,
  isAnchor: false,
};

describe('roles', () => {
  test.each<[string, Init<User>, readonly string[]]>([
    ['nobody', {}, []],
    ['a moderator by badge', { badges: [{ badgeScene: 1 }] }, ['moderator']],
    ['a moderator by right', { userAttr: { isAdmin: true } }, ['moderator']],
    ['a moderator by the text of a badge', { badges: [{ text: { key: 'pm_mt_moderator_im' } }] }, ['moderator']],
    ['a subscriber by badge', { badges: [{ badgeScene: 4 }] }, ['subscriber']],
    ['a new subscriber', { badges: [{ badgeScene: 7 }] }, ['subscriber']],
    [
      'a subscriber by the picture of a badge',
      { badges: [{ image: { image: icon('sub_fd2f.png') } }] },
      ['subscriber'],
    ],
    ['a subscriber by the user', { subscribeInfo: { isSubscribedToAnchor: true } }, ['subscriber']],
    ['a super fan', { badges: [{ badgeScene: 10, combine: { icon: icon('super_fan_lv2.png') } }] }, ['superFan']],
    [
      'a super fan who counts as a subscriber',
      { badges: [{ badgeScene: 4, combine: { text: { key: 'pm_mt_super_fan' } } }] },
      ['subscriber', 'superFan'],
    ],
    [
      'a super fan by both badges',
      {
        badges: [
          { badgeScene: 10, combine: { icon: icon('superfan_lv2.png') } },
          { badgeScene: 4, text: { key: 'ttlive_superFan_badge' } },
        ],
      },
      ['subscriber', 'superFan'],
    ],
    [
      'a super fan by the badge, a subscriber by the user',
      { badges: [{ badgeScene: 10, image: { image: icon('Super-Fan.png') } }], isSubscribe: true },
      ['subscriber', 'superFan'],
    ],
    [
      'a moderator whose badge only looks like one',
      { badges: [{ badgeScene: 1, text: { key: 'super_fan' } }] },
      ['moderator'],
    ],
    ['a top gifter', { badges: [{ badgeScene: 6 }] }, ['topGifter']],
    ['a new gifter', { badges: [{ combine: { text: { key: 'live_ng_badge' } } }] }, ['newGifter']],
    ['a friend by badge', { badges: [{ badgeScene: 3 }] }, ['friend']],
    ['a follower', { followInfo: { followStatus: '1' } }, ['follower']],
    ['a friend', { followInfo: { followStatus: '2' } }, ['friend', 'follower']],
    ['the host', { badges: [{ badgeScene: 12 }] }, ['host']],
    ['a badge that nobody knows', { badges: [{ badgeScene: 99 }] }, []],
  ])('of %s', (_, user, roles) => {
    expect(userOf(user).roles).toEqual(roles);
  });

  test('are also told by what the message says of its sender', () => {
    const all = Object.fromEntries(Object.keys(noIdentity).map(name => [name, true])) as typeof noIdentity;
    expect(liveUser(undefined, all).roles).toEqual(['host', 'moderator', 'subscriber', 'friend', 'follower', 'gifter']);
    expect(liveUser(undefined, noIdentity).roles).toEqual([]);
  });

  test('are one list for all who have the same, which nobody can change', () => {
    const roles = userOf({ badges: [{ badgeScene: 1 }] }).roles;
    expect(userOf({ userAttr: { isAdmin: true } }).roles).toBe(roles);
    expect(Object.isFrozen(roles)).toBe(true);
  });
});

describe('levels', () => {
  test('stand on badges', () => {
    const badges = [
      { badgeScene: 8, logExtra: { level: '31' } },
      { badgeScene: 10, logExtra: { level: '12' } },
      { badgeScene: 6, image: { image: icon('ranklist_top_gifter_2.png') } },
    ];
    expect(userOf({ badges })).toMatchObject({ gifterLevel: 31, fanLevel: 12, topGifterRank: 2 });
  });

  test('in the fan club stand on the badge of super fans too, and else in the club', () => {
    const superFan = (scene: number, level: string) => ({
      badgeScene: scene,
      combine: { icon: icon('super_fan.png') },
      logExtra: { level },
    });
    expect(userOf({ badges: [superFan(10, '23'), superFan(4, '2')] }).fanLevel).toBe(23);
    expect(userOf({ badges: [superFan(4, '2')] }).fanLevel).toBe(0);
    expect(userOf({ badges: [{ badgeScene: 10 }], fansClub: { data: { level: 4 } } }).fanLevel).toBe(4);
  });

  test('are 0 where they are not said, or no number', () => {
    expect(userOf({ badges: [{ badgeScene: 8, logExtra: { level: 'Ⅴ' } }] })).toMatchObject({
      gifterLevel: 0,
      fanLevel: 0,
    });
    expect(userOf({ fansClub: { data: { level: 4 } } }).fanLevel).toBe(4);
  });
});

test('the role of a super fan is added to the others once, in its place', () => {
  expect(withSuperFan([])).toEqual(['superFan']);
  expect(withSuperFan(['moderator', 'follower'])).toEqual(['moderator', 'superFan', 'follower']);
  expect(withSuperFan(['superFan'])).toBe(withSuperFan([]));
});

test('a badge has what is written on it in any of its forms', () => {
  const words = [
    { combine: { text: { key: 'k', defaultPattern: 'Moderator' }, str: 'x' } },
    { combine: { str: '25' } },
    { text: { key: 'k', defaultPattern: 'old' } },
    { str: { str: 'oldest' } },
    {},
  ];
  expect(userOf({ badges: words }).badges.map(({ text }) => text)).toEqual(['Moderator', '25', 'old', 'oldest', '']);
});

test('a badge that is sent as a picture and as a text is one', () => {
  const badges = [
    { badgeScene: 6, image: { image: icon('new_top_gifter_version_2.png') } },
    { badgeScene: 8, logExtra: { level: '3' } },
    { badgeScene: 6, text: { key: 'pm_mt_top_gifter', defaultPattern: 'No. 2' } },
  ];
  const user = userOf({ badges });
  expect(user.topGifterRank).toBe(2);
  expect(user.badges).toMatchObject([
    { kind: 'topGifter', level: 2, text: 'No. 2', image: expect.stringContaining('new_top_gifter') },
    { kind: 'gifterLevel', level: 3 },
  ]);
});

test('the picture is the small one, else the next larger one', () => {
  const medium = { profilePictureMedium: icon('medium'), profilePictureLarge: icon('large') };
  expect(userOf({ profilePicture: icon('small'), ...medium }).avatar).toContain('small');
  expect(userOf({ profilePicture: { mUri: 'gone' }, ...medium }).avatar).toContain('medium');
  expect(userOf({ profilePictureLarge: icon('large') }).avatar).toContain('large');
  expect(userOf({}).avatar).toBeUndefined();
});

test('nobody has empty fields', () => {
  expect(liveUser()).toEqual({
    userId: '',
    uniqueId: '',
    nickname: '',
    avatar: undefined,
    isVerified: false,
    roles: [],
    badges: [],
    gifterLevel: 0,
    fanLevel: 0,
    topGifterRank: 0,
  });
  expect(userOf({}).userId).toBe('');
});
