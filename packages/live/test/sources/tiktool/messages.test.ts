import { expect, test } from 'vitest';
import { decode } from '../../../src/schema.js';
import { batchOf } from '../../../src/sources/tiktool/messages.js';
import { parseTikToolEvent } from '../../../src/sources/tiktool/tiktool-event.wire.js';

const ann = {
  id: '7000000000000000001',
  uniqueId: 'ann',
  nickname: 'Ann',
  profilePictureUrl: 'https://p16.example/a.webp',
  badges: ['x'],
  payGrade: 12,
};
const user = { userId: ann.id, uniqueId: 'ann', nickname: 'Ann', profilePicture: { url: [ann.profilePictureUrl] } };
const base = { timestamp: 1_763_640_000_000, msgId: '' };
const common = { createTime: '1763640000000', msgId: '0' };

/** The one message of an event, as it came over the socket. */
function messageOf(frame: object) {
  const event = parseTikToolEvent(JSON.stringify(frame));
  if (event === undefined) throw new Error('no event');
  const [message] = decode('ProtoMessageFetchResult', batchOf(event)).messages;
  if (message === undefined) throw new Error('no message');
  return message;
}

function decoded<N extends Parameters<typeof decode>[0]>(name: N, event: string, data: object) {
  const { type, payload } = messageOf({ event, data: { ...base, ...data } });
  expect(type).toBe(name);
  return decode(name, payload);
}

test('both forms of a frame are the same event', () => {
  const data = { type: 'chat', ...base, user: ann, comment: 'hello' };
  const frames = [{ event: 'chat', data }, data, { event: 'chat', ...data }];
  const messages = frames.map(frame => decode('WebcastChatMessage', messageOf(frame).payload));
  for (const message of messages) expect(message).toMatchObject({ comment: 'hello', user, common });
  for (const text of ['rubbish', '[]', 'null', '5', '{}', '{"event":""}', '{"type":5}', '{"data":{}}'])
    expect(parseTikToolEvent(text)).toBeUndefined();
});

test('events have the fields of their messages, ids as they are', () => {
  const emotes = [{ emoteId: 'e1', emoteUrl: 'https://p16.example/e.webp' }];
  const emote = { emoteId: 'e1', image: { url: ['https://p16.example/e.webp'] } };
  expect(decoded('WebcastChatMessage', 'chat', { user: ann, comment: 'hi', emotes })).toMatchObject({
    ...{ comment: 'hi', user, common, emotes: [{ emote }] },
  });
  expect(decoded('WebcastMemberMessage', 'member', { user: ann, action: 1 })).toMatchObject({ action: 1, user });
  expect(decoded('WebcastLikeMessage', 'like', { user: ann, likeCount: 5, totalLikes: 900 })).toMatchObject({
    ...{ likeCount: 5, totalLikeCount: 900, user },
  });
  for (const [action, number] of [
    ['follow', '1'],
    ['share', '3'],
    ['constructor', '0'],
  ])
    expect(decoded('WebcastSocialMessage', 'social', { user: ann, action }).action).toBe(number);
  expect(decoded('WebcastSubNotifyMessage', 'subscribe', { user: ann, subMonth: 4 })).toMatchObject({
    ...{ subMonth: '4', user },
  });
  expect(decoded('WebcastEmoteChatMessage', 'emoteChat', { user: ann, ...emotes[0] })).toMatchObject({
    ...{ user, emoteList: [emote] },
  });
  expect(decoded('WebcastEnvelopeMessage', 'envelope', { envelopeId: '81', diamondCount: 20 })).toMatchObject({
    envelopeInfo: { envelopeId: '81', diamondCount: 20 },
  });
  expect(decoded('WebcastQuestionNewMessage', 'question', { user: ann, questionText: 'why?' })).toMatchObject({
    details: { questionText: 'why?', user },
  });
  expect(decoded('WebcastControlMessage', 'control', { action: 3 })).toMatchObject({ action: 3, common });
  expect(decoded('WebcastLiveIntroMessage', 'liveIntro', { roomId: '77', title: 'welcome' })).toMatchObject({
    ...{ roomId: '77', description: 'welcome' },
  });
});

test('a gift has its price, and no group but that of its streak', () => {
  const gift = {
    ...{ user: ann, giftId: 5655, giftName: 'Rose', diamondCount: 1, repeatCount: 3, repeatEnd: true },
    ...{ giftType: 1, combo: false, groupId: '1763640000123', giftPictureUrl: 'https://p16.example/rose.png' },
  };
  expect(decoded('WebcastGiftMessage', 'gift', gift)).toMatchObject({
    ...{ giftId: 5655, repeatCount: 3, repeatEnd: 1, groupId: '1763640000123', user, common },
    giftDetails: {
      ...{ giftName: 'Rose', giftType: 1, diamondCount: 1, giftImage: { url: ['https://p16.example/rose.png'] } },
    },
  });
  // The id of who receives it, which is the same for all streaks.
  const { giftType: _, ...untyped } = { ...gift, groupId: '7000000000000000002', combo: true, repeatEnd: false };
  expect(decoded('WebcastGiftMessage', 'gift', untyped)).toMatchObject({
    ...{ groupId: '0', repeatEnd: 0, giftDetails: { giftType: 1 } },
  });
});

test('numbers that are not those of the service are left out', () => {
  expect(decoded('WebcastMemberMessage', 'member', { user: ann, action: 3 }).action).toBe(0);
  const viewers = (viewerCount: number, totalViewers: number) =>
    decoded('WebcastRoomUserSeqMessage', 'roomUserSeq', { viewerCount, totalViewers });
  expect(viewers(12, 12)).toMatchObject({ viewerCount: 12, totalUser: 0 });
  expect(viewers(12, 90)).toMatchObject({ viewerCount: 12, totalUser: 90 });
});

test('a battle has its sides, scores and supporters', () => {
  const teams = [
    { hostUserId: '11', score: 10, users: [{ user: ann, score: 7 }], hostUser: { id: '11', uniqueId: 'host' } },
    { hostUserId: '12', score: 4, users: [] },
    { hostUserId: '0', score: 9, users: [] },
    null,
  ];
  const battleSettings = { startTimeMs: 1_763_640_000_000, duration: 300, endTimeMs: 1_763_640_300_000 };
  const setting = { startTimeMs: '1763640000000', duration: 300, endTimeMs: '1763640300000' };
  const armies = {
    11: { hostScore: '10', userArmy: [{ userId: ann.id, score: '7', nickname: 'Ann' }] },
    12: { hostScore: '4', userArmy: [] },
  };
  const battle = (status: number) =>
    decoded('WebcastLinkMicBattle', 'battle', { battleId: '81', status, teams, battleSettings });
  expect(battle(1)).toMatchObject({ battleId: '81', action: 4, battleSetting: setting, armies });
  expect(Object.keys(battle(1).armies)).toEqual(['11', '12']);
  expect(battle(1).anchorInfo['11']).toMatchObject({ user: { userId: '11', displayId: 'host' } });
  expect([3, 5, 2].map(status => battle(status).action)).toEqual([5, 5, 0]);
  const scores = { battleId: '81', status: 1, teams, battleSettings, scoreUpdateTime: 1_763_640_001_000 };
  expect(decoded('WebcastLinkMicArmies', 'battleArmies', scores)).toMatchObject({
    ...{ battleId: '81', battleItems: armies, battleSettings: setting, scoreUpdateTime: '1763640001000' },
  });
});

test('what is missing, rounded or of another kind is left out', () => {
  const wild = {
    ...{ user: 'x', comment: 5, emotes: {}, giftId: -1, repeatCount: 1e12, diamondCount: 1.5, groupId: 2 ** 62 },
    ...{ msgId: 2 ** 60, timestamp: Number.NaN, teams: 'x', battleId: {}, status: 1e9, battleSettings: [] },
  };
  expect(decoded('WebcastChatMessage', 'chat', wild)).toMatchObject({ comment: '', user: { userId: '0' }, emotes: [] });
  expect(decoded('WebcastGiftMessage', 'gift', wild)).toMatchObject({ giftId: 0, repeatCount: 0, groupId: '0' });
  expect(decoded('WebcastLinkMicBattle', 'battle', wild)).toMatchObject({ battleId: '0', action: 0, armies: {} });
  expect(decoded('WebcastQuestionNewMessage', 'question', wild).details).toMatchObject({ questionText: '' });
});

test('other events are unknown ones with their JSON', () => {
  const { type, payload } = messageOf({ event: 'roomInfo', roomId: '77', roomInfo: { title: 'x' } });
  expect([type, new TextDecoder().decode(payload)]).toEqual([
    'TikTool.roomInfo',
    '{"roomId":"77","roomInfo":{"title":"x"}}',
  ]);
  for (const event of ['rankUpdate', 'linkMic', 'battleTask', 'barrage', 'room', 'unknown', 'toString'])
    expect(messageOf({ event, data: {} }).type).toBe(`TikTool.${event}`);
  expect(messageOf({ event: 'x'.repeat(999), data: {} }).type).toHaveLength('TikTool.'.length + 64);
});
