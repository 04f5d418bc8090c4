import { describe, expect, test } from 'vitest';
import { flatUser, preferredPicture } from '../../src/legacy/user.js';
import { decode, encode, type Init, type Messages } from '../../src/schema.js';

function userOf(init: Init<Messages['User']>) {
  return flatUser(decode('User', encode('User', init)));
}

const picture = (url: string) => ({ url: [url] });

describe('a user', () => {
  test('lies flat, ids as text and counts as numbers', () => {
    const user = userOf({
      userId: '7429384756123456789',
      secUid: 'MS4w',
      uniqueId: 'bob',
      nickname: 'Bob',
      bioDescription: 'hi',
      createTime: '1763640000',
      profilePicture: picture('https://p.example/a.webp'),
      followInfo: { followingCount: '7', followerCount: '1234567', followStatus: '2', pushStatus: '1' },
    });
    expect(user).toEqual({
      userId: '7429384756123456789',
      secUid: 'MS4w',
      uniqueId: 'bob',
      nickname: 'Bob',
      profilePictureUrl: 'https://p.example/a.webp',
      followRole: 2,
      userDetails: { createTime: '1763640000', bioDescription: 'hi', profilePictureUrls: ['https://p.example/a.webp'] },
      followInfo: { followingCount: 7, followerCount: 1234567, followStatus: 2, pushStatus: 1 },
      userBadges: [],
      userSceneTypes: [],
      isModerator: false,
      isNewGifter: false,
      isSubscriber: false,
      topGifterRank: null,
      gifterLevel: 0,
      teamMemberLevel: 0,
    });
  });

  test('of whom nothing is known has every attribute all the same', () => {
    const nobody = flatUser(undefined);
    expect(nobody).toMatchObject({ userId: '0', secUid: '', profilePictureUrl: null, userBadges: [], gifterLevel: 0 });
    expect(nobody).toMatchObject({ uniqueId: undefined, nickname: undefined, followRole: undefined });
    expect(Object.keys(nobody).toSorted()).toEqual(Object.keys(userOf({ uniqueId: 'bob' })).toSorted());
    expect(userOf({})).toEqual(nobody);
  });

  test('has the picture of another size where the small one is missing', () => {
    expect(userOf({ profilePictureLarge: picture('large') }).profilePictureUrl).toBe('large');
    const both = { profilePictureMedium: picture('medium'), profilePictureLarge: picture('large') };
    expect(userOf({ profilePicture: {}, ...both }).userDetails.profilePictureUrls).toEqual(['medium']);
  });
});

describe('of the addresses of a picture', () => {
  test.each([
    ['the first of 100x100 as WebP', ['x~72.webp', 'c5_100x100.jpeg', 'c5_100x100.webp', '2_100x100.webp'], 2],
    ['else of 100x100 as JPEG', ['x~72.webp', 'c5_100x100.png', 'c5_100x100.jpeg'], 2],
    ['else the first that is not shrunk', ['tiktok-shrink:72:72.webp', 'cropcenter:100:100.webp', 'b.webp'], 1],
    ['else the first', ['tiktok-shrink:72:72.webp', 'tiktok-shrink:9:9.webp'], 0],
  ])('%s is taken', (_rule, urls, expected) => {
    expect(preferredPicture(urls)).toBe(urls[expected]);
  });

  test('there may be none', () => {
    expect(preferredPicture([])).toBeNull();
  });
});
