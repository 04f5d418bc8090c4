import { describe, expect, test } from 'vitest';
import { flat } from './flat.js';

const bob = { userId: '7429384756123456789', uniqueId: 'bob', nickname: 'Bob' };
const common = {
  msgId: '7429390000000000101',
  createTime: '1763640000123',
  displayText: { displayType: 'some_key', defaultPattern: '{0:user} did something' },
};
const head = {
  msgId: '7429390000000000101',
  createTime: '1763640000123',
  displayType: 'some_key',
  label: '{0:user} did something',
};
/** Pictures of users are chosen by another rule. */
const avatar = (url: string) => ({ url: [url] });
const image = (url: string) => ({ url: [`${url}?other`, url] });

describe('the head of a message', () => {
  test('is flat, ids and times as text', () => {
    expect(flat('like', 'WebcastLikeMessage', { common })).toMatchObject(head);
  });

  test('that was not sent has empty texts, and neither id nor time', () => {
    const { msgId, createTime, displayType, label } = flat('like', 'WebcastLikeMessage', {});
    expect([msgId, createTime, displayType, label]).toEqual([undefined, undefined, '', '']);
    expect(flat('like', 'WebcastLikeMessage', { common: {} })).toMatchObject({ msgId: undefined, label: '' });
  });
});

test('chat has the comment, and its emotes with their places', () => {
  const emotes = [
    { placeInComment: 4, emote: { emoteId: '71', image: image('https://p.example/71.webp') } },
    { emote: { emoteId: '72' } },
    {},
  ];
  expect(flat('chat', 'WebcastChatMessage', { common, user: bob, comment: 'hi 🌙', emotes })).toMatchObject({
    ...head,
    ...bob,
    comment: 'hi 🌙',
    emotes: [
      { emoteId: '71', emoteImageUrl: 'https://p.example/71.webp', placeInComment: 4 },
      { emoteId: '72', emoteImageUrl: undefined, placeInComment: 0 },
      { emoteId: '', emoteImageUrl: undefined, placeInComment: 0 },
    ],
  });
});

test('emote has the first emote directly and all of them as a list', () => {
  const emoteList = [
    { emoteId: '71', image: image('a.webp') },
    { emoteId: '72', image: image('b.webp') },
  ];
  expect(flat('emote', 'WebcastEmoteChatMessage', { user: bob, emoteList })).toMatchObject({
    ...bob,
    emoteId: '71',
    emoteImageUrl: 'a.webp',
    emotes: [
      { emoteId: '71', emoteImageUrl: 'a.webp' },
      { emoteId: '72', emoteImageUrl: 'b.webp' },
    ],
  });
});

test('questionNew has the question and who asked it', () => {
  const question = flat('questionNew', 'WebcastQuestionNewMessage', {
    common,
    details: { questionText: 'Why?', user: bob },
  });
  expect(question).toMatchObject({ ...head, ...bob, questionText: 'Why?' });
});

test('liveIntro has the text and the host', () => {
  const intro = { roomId: '7429384756123456789', description: 'Welcome', host: bob };
  expect(flat('liveIntro', 'WebcastLiveIntroMessage', intro)).toMatchObject({
    ...bob,
    id: '7429384756123456789',
    description: 'Welcome',
  });
});

test('member has the action as a number', () => {
  expect(flat('member', 'WebcastMemberMessage', { user: bob, action: 1 })).toMatchObject({ ...bob, actionId: 1 });
  expect(flat('member', 'WebcastMemberMessage', { action: 26 }).actionId).toBe(26);
});

test('like has both counts', () => {
  const like = flat('like', 'WebcastLikeMessage', { user: bob, likeCount: 15, totalLikeCount: 5_000_000_000 });
  expect(like).toMatchObject({ ...bob, likeCount: 15, totalLikeCount: 5_000_000_000 });
});

test.each(['social', 'follow', 'share'] as const)('%s has the user and the text that says what happened', event => {
  expect(flat(event, 'WebcastSocialMessage', { common, user: bob, action: '1' })).toMatchObject({ ...head, ...bob });
});

test('subscribe has every number as a number', () => {
  const message = {
    exhibitionType: 1,
    subMonth: '12',
    subscribeType: 2,
    oldSubscribeStatus: 1,
    subscribingStatus: 2,
  } as const;
  expect(flat('subscribe', 'WebcastSubNotifyMessage', { ...message, user: bob })).toMatchObject({
    ...message,
    ...bob,
    subMonth: 12,
  });
});

test('roomUser has the viewer count and the top viewers, known or not', () => {
  const ranksList = [{ coinCount: 900, user: bob }, { coinCount: 3 }, {}];
  const room = flat('roomUser', 'WebcastRoomUserSeqMessage', { viewerCount: 4321, ranksList });
  expect(room.viewerCount).toBe(4321);
  expect(room.topViewers).toMatchObject([
    { user: bob, coinCount: 900 },
    { user: null, coinCount: 3 },
    { user: null, coinCount: 0 },
  ]);
});

describe('envelope', () => {
  const envelopeInfo = {
    diamondCount: 100,
    peopleCount: 10,
    unpackAt: 1_763_640_000,
    sendUserId: '11',
    sendUserName: 'Cid',
    sendUserAvatar: avatar('cid.webp'),
  };

  test('has what is in it, and the whole user of its text', () => {
    const displayText = { piecesList: [{ stringValue: 'x' }, { userValue: { user: bob } }] };
    expect(flat('envelope', 'WebcastEnvelopeMessage', { common: { displayText }, envelopeInfo })).toMatchObject({
      ...bob,
      coins: 100,
      canOpen: 10,
      timestamp: 1_763_640_000,
    });
  });

  test('without a text has what the chest knows of the user', () => {
    const chest = flat('envelope', 'WebcastEnvelopeMessage', { envelopeInfo });
    expect(chest).toMatchObject({ userId: '11', nickname: 'Cid', profilePictureUrl: 'cid.webp', uniqueId: undefined });
  });

  test('without both has nobody', () => {
    expect(flat('envelope', 'WebcastEnvelopeMessage', {})).toMatchObject({ coins: 0, timestamp: 0, userId: '0' });
  });
});

test('linkMicBattle has the hosts with name and picture, the own one first', () => {
  const host = (userId: string, displayId: string) => ({
    user: { userId, displayId, nickName: displayId.toUpperCase(), avatarThumb: avatar(`${displayId}.webp`) },
  });
  const anchorInfo = {
    '7429384756123456789': host('7429384756123456789', 'ann'),
    '6994367558246597637': host('6994367558246597637', 'bob'),
    '5': {},
  };
  const { battleUsers } = flat('linkMicBattle', 'WebcastLinkMicBattle', { anchorInfo });
  // A number-like key of few digits comes first in any object; such an id has no user here.
  expect(battleUsers).toMatchObject([
    { userId: '7429384756123456789', uniqueId: 'ann', nickname: 'ANN', profilePictureUrl: 'ann.webp' },
    { userId: '6994367558246597637', uniqueId: 'bob', nickname: 'BOB', profilePictureUrl: 'bob.webp' },
  ]);
});

test('linkMicArmies has a side for each host, points as numbers', () => {
  const battleItems = {
    '7429384756123456789': {
      hostScore: '17058',
      userArmy: [{ userId: '12', nickname: 'Dora', avatarThumb: avatar('dora.webp') }],
    },
    '6994367558246597637': {},
  };
  const armies = flat('linkMicArmies', 'WebcastLinkMicArmies', { battleStatus: 1, battleItems });
  expect(armies).toMatchObject({
    battleStatus: 1,
    battleArmies: [
      {
        hostUserId: '7429384756123456789',
        points: 17058,
        participants: [{ userId: '12', nickname: 'Dora', profilePictureUrl: 'dora.webp', uniqueId: undefined }],
      },
      { hostUserId: '6994367558246597637', points: 0, participants: [] },
    ],
  });
});

test('barrage has the texts and the user', () => {
  const content = { displayType: 'ttlive_superfan_x', defaultPattern: '{0:user} is here' };
  const barrage = flat('barrage', 'WebcastBarrageMessage', { user: bob, msgType: 9, content });
  expect(barrage).toMatchObject({ ...bob, msgType: 9, content, commonBarrageContent: undefined });
});
