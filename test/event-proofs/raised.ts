import type { LiveEventType } from '@livetap/live';
import type { ExpectedEvent, TestRoom } from '@livetap/simulator/testing';
import { expect } from 'vitest';
import { roomMessages } from '../seed-examples/room-messages.js';

const bob = { uniqueId: 'bob', nickname: 'Bob' };
const picture = { url: ['https://pictures.invalid/one.webp'], mUri: 'one' };
/** With all that is told of somebody. */
const fullBob = {
  ...bob,
  userId: '8',
  profilePicture: picture,
  badges: [{ badgeScene: 1, combine: { text: { key: 'pm_mt_moderator_im', defaultPattern: 'Moderator' } } }],
};
const cid = { uniqueId: 'cid', nickname: 'Cid' };

/** What raises an event: a message of the examples, or what happens in a room. */
export type Say = keyof typeof roomMessages | ((room: TestRoom) => void);

/** Every event that existing libraries have under some name, by a message as the service sends it, and the fields that it then has. */
export const raised: [
  name: LiveEventType,
  say: Say,
  fields: Omit<ExpectedEvent, 'type'> & Readonly<Record<string, unknown>>,
][] = [
  [
    'chat',
    room => room.send('WebcastChatMessage', { user: fullBob, comment: 'hello' }),
    {
      user: { ...bob, avatar: picture.url[0], roles: ['moderator'], badges: [{ scene: 1 }] },
      comment: 'hello',
      at: expect.any(Number),
      emotes: [],
    },
  ],
  ['member', 'member', { user: bob, action: 1 }],
  ['join', 'member', { user: bob }],
  ['like', 'like', { user: bob, likeCount: 15, totalLikes: 200 }],
  [
    'gift',
    room => {
      const giftDetails = { giftType: 1, giftName: 'Rose', diamondCount: 5 };
      const gift = { user: fullBob, toUser: { userId: '9', nickname: 'Cid' }, giftId: 5655, groupId: '7', giftDetails };
      room.send('WebcastGiftMessage', { ...gift, repeatCount: 2 });
      room.send('WebcastGiftMessage', { ...gift, repeatCount: 3, repeatEnd: 1 });
    },
    {
      ...{
        user: bob,
        receiver: { userId: '9', nickname: 'Cid' },
        at: expect.any(Number),
        combo: true,
        repeatEnd: true,
      },
      ...{ giftId: '5655', giftName: 'Rose', diamondCount: 5, repeatCount: 3, diamonds: 15 },
    },
  ],
  ['giftProgress', 'gift', { user: bob, giftName: 'Rose', delta: 3, repeatEnd: false }],
  ['social', 'social', { user: bob, action: 'share' }],
  ['follow', 'follow', { user: bob, action: 'follow' }],
  ['share', 'social', { user: bob, action: 'share' }],
  ['moreShare', room => room.share('bob', 'broughtFive'), { user: { uniqueId: 'bob' }, usersJoined: 5 }],
  [
    'roomUserSeq',
    room => room.send('WebcastRoomUserSeqMessage', { ...roomMessages.roomUser.message, totalUser: 5000 } as never),
    { viewerCount: 4321, totalViewers: 5000, topViewers: [{ user: bob, coins: 99, rank: 1 }] },
  ],
  [
    'battle',
    room => room.send('WebcastLinkMicBattle', { ...roomMessages.linkMicBattle.message, action: 4 } as never),
    {
      battleId: '81',
      status: 'started',
      teams: [
        { hosts: [bob], users: [] },
        { hosts: [cid], users: [] },
      ],
    },
  ],
  [
    'battleArmies',
    room => room.battle('rival').score('bob', 7),
    {
      battleId: expect.stringMatching(/^[1-9]\d+$/),
      teams: [
        { score: 7, users: [{ nickname: 'bob', score: 7 }] },
        { score: 0, hostUser: { uniqueId: 'rival' } },
      ],
    },
  ],
  [
    'subscribe',
    room => room.send('WebcastSubNotifyMessage', { user: fullBob, subMonth: '3' }),
    { user: bob, subMonth: 3 },
  ],
  [
    'emoteChat',
    room => room.send('WebcastEmoteChatMessage', { user: fullBob, emoteList: [{ emoteId: '777', image: picture }] }),
    { user: bob, emoteId: '777', emoteUrl: picture.url[0] },
  ],
  ['envelope', 'envelope', { user: { nickname: 'Bob' }, envelopeId: '71', diamondCount: 20 }],
  ['question', 'questionNew', { user: bob, questionText: 'why?' }],
  ['control', room => room.pause(), { action: 1 }],
  ['streamEnd', room => room.end(), { action: 3, endedBy: 'host' }],
  ['room', 'roomMessage', { content: 'rules', status: expect.any(String) }],
  [
    'liveIntro',
    'liveIntro',
    { id: expect.stringMatching(/./), user: cid, title: 'welcome', roomId: expect.stringMatching(/^\d{19}$/) },
  ],
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

/** Makes it happen in a room. */
export function say(room: TestRoom, what: Say): void {
  if (typeof what === 'function') {
    what(room);
    return;
  }
  const draft = roomMessages[what];
  if ('payload' in draft) room.sendBytes(draft.method, draft.payload);
  // The two of one draft belong together.
  else room.send(draft.method, draft.message as never);
}
