import { type LiveEventType, liveEventTypes } from '@livetap/live';
import { createTestRoom, type ExpectedEvent, expectEvents, type TestRoom } from '@livetap/simulator/testing';
import { expect, test } from 'vitest';
import { roomMessages } from './seed-examples/room-messages.js';

/*
 * Every event of the application level that existing libraries have under some name, raised by a message as the service
 * sends it. The fields are those that their documentation names.
 */
const bob = { uniqueId: 'bob', nickname: 'Bob' };
const cid = { uniqueId: 'cid', nickname: 'Cid' };

type Say = keyof typeof roomMessages | ((room: TestRoom) => void);

const raised: [
  name: LiveEventType,
  say: Say,
  fields: Omit<ExpectedEvent, 'type'> & Readonly<Record<string, unknown>>,
][] = [
  ['chat', 'chat', { user: bob, comment: 'hello', emotes: [] }],
  ['member', 'member', { user: bob, action: 1 }],
  ['join', 'member', { user: bob }],
  ['like', 'like', { user: bob, likeCount: 15, totalLikes: 200 }],
  [
    'gift',
    room => {
      say(room, 'gift');
      say(room, 'lastGift');
    },
    { user: bob, giftId: '5655', giftName: 'Rose', diamondCount: 0, repeatCount: 3, combo: true, repeatEnd: true },
  ],
  ['giftProgress', 'gift', { user: bob, giftName: 'Rose', delta: 3, repeatEnd: false }],
  ['social', 'social', { user: bob, action: 'share' }],
  ['follow', 'follow', { user: bob, action: 'follow' }],
  ['share', 'social', { user: bob, action: 'share' }],
  ['moreShare', room => room.share('bob', 'broughtFive'), { user: { uniqueId: 'bob' }, usersJoined: 5 }],
  ['roomUserSeq', 'roomUser', { viewerCount: 4321, totalViewers: 0, topViewers: [{ user: bob, coins: 99, rank: 1 }] }],
  ['battle', 'linkMicBattle', { battleId: '81', teams: [{ users: [] }, { users: [] }] }],
  [
    'battleArmies',
    room => room.battle('rival').score('bob', 7),
    {
      teams: [
        { score: 7, users: [{ nickname: 'bob', score: 7 }] },
        { score: 0, hostUser: { uniqueId: 'rival' } },
      ],
    },
  ],
  ['subscribe', 'subscribe', { user: bob, subMonth: 0 }],
  ['emoteChat', 'emote', { user: bob, emoteId: '777', emoteUrl: undefined }],
  ['envelope', 'envelope', { user: { nickname: 'Bob' }, envelopeId: '71', diamondCount: 20 }],
  ['question', 'questionNew', { user: bob, questionText: 'why?' }],
  ['control', room => room.pause(), { action: 1 }],
  ['streamEnd', room => room.end(), { action: 3, endedBy: 'host' }],
  ['room', 'roomMessage', { content: 'rules', status: expect.any(String) }],
  ['liveIntro', 'liveIntro', { user: cid, title: 'welcome', roomId: expect.stringMatching(/^\d{19}$/) }],
  ['rankUpdate', 'rankUpdate', { rankType: 1, rank: 7, rankList: [{ rank: 7, rankType: 1 }] }],
  ['userRank', 'rankText', { rank: 4, rankBefore: 9, text: 'up' }],
  ['linkMic', 'linkMicMethod', { source: 'linkMic', action: 'type4', users: [{ userId: '83' }, { userId: '84' }] }],
  ['goal', 'goalUpdate', { description: '100 roses', contributed: 2 }],
  ['caption', 'captionMessage', { text: 'hello', language: 'en' }],
  ['poll', 'pollMessage', { title: 'tea or coffee' }],
  ['superFan', 'superFan', { text: 'a super fan' }],
  ['superFanJoin', 'superFanJoin', { text: 'a super fan came' }],
  ['superFanBox', 'superFanBox', { envelopeId: '72' }],
  [
    'unknown',
    'inRoomBanner',
    { method: 'WebcastInRoomBannerMessage', hasSchema: true, base64: expect.stringMatching(/^[\w+/]+=*$/) },
  ],
];

function say(room: TestRoom, what: Say): void {
  if (typeof what === 'function') {
    what(room);
    return;
  }
  const draft = roomMessages[what];
  if ('payload' in draft) room.sendBytes(draft.method, draft.payload);
  // The two of one draft belong together.
  else room.send(draft.method, draft.message as never);
}

test.each(raised)('%s is raised with its fields', async (type, what, fields) => {
  await using room = createTestRoom();
  await room.live.connect();
  const expected = [{ type, ...fields }] as unknown as ExpectedEvent[];
  const [event] = await expectEvents(room.live, expected, () => say(room, what));
  expect(event).toMatchObject({ v: 1, roomId: room.roomId, isHistory: false });
  expect(JSON.parse(JSON.stringify(event))).toMatchObject({ type });
});

test('what is not in this list has tests of its own', () => {
  const here = new Set(raised.map(([type]) => type));
  const elsewhere = liveEventTypes.filter(type => !here.has(type));
  expect(elsewhere.sort()).toEqual(
    ['barrage', 'battleTask', 'likeBurst', 'moderation', 'pin', 'product', 'streamPaused', 'streamResumed'].sort(),
  );
});

test('a message that cannot be read is an error, and a gap', async () => {
  await using room = createTestRoom();
  const told: string[] = [];
  room.live.on('error', error => told.push(error.name)).on('gap', ({ reason }) => told.push(reason));
  await room.live.connect();
  say(room, 'broken');
  expect(told.sort()).toEqual(['SchemaDecodeError', 'a message could not be read']);
});
