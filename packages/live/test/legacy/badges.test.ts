import { describe, expect, test } from 'vitest';
import { flatBadges } from '../../src/legacy/badges.js';
import { decode, encode, type Init, type Messages } from '../../src/schema.js';

function badgesOf(...inits: Init<Messages['BadgeStruct']>[]) {
  return flatBadges(inits.map(init => decode('BadgeStruct', encode('BadgeStruct', init))));
}

const icon = (url: string) => ({ url: [`${url}?other`, url] });

describe('badges', () => {
  test('are texts, pictures and levels, in this order within each', () => {
    const { userBadges, userSceneTypes } = badgesOf(
      {
        badgeScene: 1,
        text: { key: 'pm_mt_moderator_im', defaultPattern: 'Moderator' },
        image: { displayType: 1, image: icon('https://p.example/mod.png') },
        logExtra: { privilegeId: '99', level: '3' },
      },
      { badgeScene: 6 },
    );
    expect(userBadges).toEqual([
      { badgeSceneType: 1, type: 'pm_mt_moderator_im', name: 'Moderator' },
      { badgeSceneType: 1, type: 'image', displayType: 1, url: 'https://p.example/mod.png' },
      { badgeSceneType: 1, type: 'privilege', privilegeId: '99', level: 3 },
    ]);
    expect(userSceneTypes).toEqual([1, 6]);
  });

  test('of the combined form show their icon, behind all others', () => {
    const { userBadges } = badgesOf(
      { badgeScene: 10, combine: { badgeDisplayType: 4, icon: icon('fans.png') } },
      { badgeScene: 1, text: { key: 'a key', defaultPattern: 'a name' } },
    );
    expect(userBadges).toEqual([
      { badgeSceneType: 1, type: 'a key', name: 'a name' },
      { type: 'image', badgeSceneType: 10, displayType: 4, url: 'fans.png' },
    ]);
  });

  test('without text, picture or level show nothing', () => {
    expect(badgesOf({ badgeScene: 8, image: {}, combine: { icon: {} }, logExtra: { level: '0' } }).userBadges).toEqual(
      [],
    );
    expect(badgesOf({ logExtra: { level: 'high' } }).userBadges).toEqual([]);
  });

  test.each<[string, Init<Messages['BadgeStruct']>]>([
    ['the meaning of a badge', { badgeScene: 1 }],
    ['the key of a text badge', { text: { key: 'pm_mt_moderator_im' } }],
    ['the key of a combined badge', { combine: { text: { key: 'pm_mt_Moderator_im' } } }],
  ])('tell a moderator by %s', (_how, badge) => {
    expect(badgesOf({ badgeScene: 6 }, badge).isModerator).toBe(true);
    expect(badgesOf({ badgeScene: 6 }).isModerator).toBe(false);
  });

  test.each<[string, Init<Messages['BadgeStruct']>]>([
    ['a subscriber', { badgeScene: 4 }],
    ['a new subscriber', { badgeScene: 7 }],
    ['a picture of the host', { image: { image: icon('https://p.example/webcast-va/sub_123.png') } }],
  ])('tell a subscriber by the badge of %s', (_how, badge) => {
    expect(badgesOf(badge).isSubscriber).toBe(true);
    expect(badgesOf({ badgeScene: 1 }).isSubscriber).toBe(false);
  });

  test('tell a new gifter by the key', () => {
    expect(badgesOf({ text: { key: 'pm_mt_live_ng_im' } }).isNewGifter).toBe(true);
    expect(badgesOf({ combine: { text: { key: 'pm_mt_live_ng_im' } } }).isNewGifter).toBe(true);
    expect(badgesOf({ text: { key: 'pm_mt_moderator_im' } }).isNewGifter).toBe(false);
  });

  test('tell the place among the top gifters by the file name', () => {
    const place = (name: string) => badgesOf({ image: { image: icon(`https://p.example/${name}`) } }).topGifterRank;
    expect(place('ranklist_top_gifter_2.png~tplv-obj.image')).toBe(2);
    expect(place('ranklist_top_gifter_.png')).toBeNull();
    expect(place('new_top_gifter_version_2.png')).toBeNull();
  });

  test('tell levels by the meaning, whatever else the badge shows', () => {
    const badges = badgesOf(
      { badgeScene: 8, combine: { icon: icon('grade.png') }, logExtra: { level: '26' } },
      { badgeScene: 10, logExtra: { level: '11' } },
    );
    expect(badges).toMatchObject({ gifterLevel: 26, teamMemberLevel: 11 });
  });
});
