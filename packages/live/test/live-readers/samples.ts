import type { Messages } from '../../src/gen/messages.js';
import type { MethodName } from '../../src/messages/methods.js';
import { encode } from '../../src/schema.js';
import type { Init } from '../../src/wire/write.js';
import { sentMs } from './live-room.js';

/** An encoded message. */
export interface Sample {
  readonly method: string;
  readonly payload: Uint8Array;
}

function sample<M extends MethodName & keyof Messages>(method: M, message: Init<Messages[M]>): Sample {
  const common = { createTime: String(sentMs), roomId: '7574616000000001', ...(message as { common?: object }).common };
  return { method, payload: encode(method, { ...message, common } as Init<Messages[M]>) };
}

const picture = (name: string) => ({
  url: [
    `https://p16-sign.example-livetap.invalid/avt/${name}~100x100.webp`,
    `https://p77-sign.example-livetap.invalid/avt/${name}~100x100.webp`,
  ],
  mUri: `100x100/avt/${name}`,
});

/** Somebody with all that a user can have. */
export const ann = {
  userId: '7000000000000000001',
  uniqueId: 'ann.tester',
  nickname: 'Ann 🦊',
  profilePicture: picture('ann'),
  verified: true,
  followInfo: { followStatus: '1' },
  badges: [
    {
      badgeScene: 1,
      combine: { icon: picture('moderator'), text: { key: 'pm_mt_moderator_im', defaultPattern: 'Moderator' } },
    },
    { badgeScene: 8, logExtra: { level: '25' }, combine: { icon: picture('grade'), str: '25' } },
    { badgeScene: 10, logExtra: { level: '7' }, combine: { icon: picture('fans'), str: 'Ⅰ' } },
  ],
};

export const ben = { userId: '7000000000000000002', uniqueId: 'ben', nickname: 'Ben', profilePicture: picture('ben') };

const rose = { giftName: 'Rose', giftType: 1, diamondCount: 1, giftImage: picture('rose') };
const rosesOf = (repeatCount: number, repeatEnd = 0) =>
  sample('WebcastGiftMessage', {
    giftId: 5655,
    repeatCount,
    repeatEnd,
    user: ann,
    groupId: '1763640000123',
    giftDetails: rose,
  });
const subscribed = {
  displayType: 'pm_mt_subscribe_first_barrage',
  defaultPattern: '{0:user} subscribed for the first time',
};
const hosts = {
  '41': { user: { userId: '41', displayId: 'host', nickName: 'Host' } },
  '42': { user: { userId: '42', displayId: 'rival', nickName: 'Rival' } },
};
const fighters = (first: string, second: string) => ({
  '41': { hostScore: first, userArmy: [{ userId: ann.userId, nickname: ann.nickname, score: first }] },
  '42': { hostScore: second },
});
const clock = { battleId: '900', startTimeMs: String(sentMs), duration: 300 };

/** One message of every kind, in an order in which they could come: together they raise every event. */
export const samples: readonly Sample[] = [
  sample('WebcastRoomMessage', { content: 'Welcome to TikTok LIVE!', isWelcome: true }),
  sample('WebcastLiveIntroMessage', {
    roomId: '7574616000000001',
    description: 'Every evening at eight',
    host: ben,
    language: 'en',
  }),
  sample('WebcastMemberMessage', { user: ann, action: 1, memberCount: 412, clientEnterSource: 'homepage_hot' }),
  sample('WebcastChatMessage', {
    comment: 'hi @Ben 👋🏽!',
    user: ann,
    contentLanguage: 'en',
    atUser: ben,
    emotes: [{ placeInComment: 3, emote: { emoteId: '6734575975059892760', image: picture('emote') } }],
    userIdentity: { isModeratorOfAnchor: true },
  }),
  sample('WebcastEmoteChatMessage', { user: ann, emoteList: [{ emoteId: '673', image: picture('emote') }] }),
  sample('WebcastLikeMessage', { user: ann, likeCount: 15, totalLikeCount: 3015 }),
  sample('WebcastSocialMessage', {
    user: ann,
    action: '1',
    followCount: 5001,
    common: { displayText: { displayType: 'pm_main_follow_message_viewer_2' } },
  }),
  sample('WebcastSocialMessage', {
    user: ben,
    action: '3',
    shareTarget: 'copy',
    common: { displayText: { displayType: 'pm_mt_guidance_viewer_5_share' } },
  }),
  rosesOf(1),
  rosesOf(3),
  rosesOf(3, 1),
  sample('WebcastRoomUserSeqMessage', {
    viewerCount: 418,
    totalUser: 2600,
    ranksList: [
      { rank: 1, coinCount: 990, user: ann },
      { rank: 2, coinCount: 12, user: ben },
    ],
  }),
  sample('WebcastSubNotifyMessage', { user: ann, subMonth: '3' }),
  sample('WebcastBarrageMessage', {
    msgType: 4,
    content: { ...subscribed, piecesList: [{ type: 11, userValue: { user: ann } }] },
  }),
  sample('WebcastBarrageMessage', {
    msgType: 100,
    user: ann,
    commonBarrageContent: { displayType: 'ttlive_superfan_upgrade', defaultPattern: 'is a super fan now' },
  }),
  sample('WebcastBarrageMessage', {
    msgType: 100,
    user: ann,
    content: { displayType: 'ttlive_superFan_commentNotif_superFanJoined', defaultPattern: 'joined' },
  }),
  sample('WebcastQuestionNewMessage', {
    details: { questionId: '55', questionText: 'Which song is next?', user: ben },
  }),
  sample('WebcastEnvelopeMessage', {
    display: 1,
    envelopeInfo: {
      envelopeId: '66',
      businessType: 1,
      sendUserId: ben.userId,
      sendUserName: 'Ben',
      sendUserAvatar: picture('ben'),
      diamondCount: 20,
      peopleCount: 5,
      unpackAt: 1_763_640_180,
    },
  }),
  sample('WebcastEnvelopeMessage', {
    display: 1,
    envelopeInfo: { envelopeId: '67', businessType: 19, diamondCount: 100, peopleCount: 10 },
  }),
  sample('WebcastRankUpdateMessage', {
    updatesList: [
      {
        rankType: 1,
        ownerRank: '14',
        countdown: '586176',
        defaultContent: { displayType: 'pm_mt_Live_WR', defaultPattern: 'Weekly ranking' },
      },
    ],
  }),
  sample('WebcastRankTextMessage', {
    scene: 1,
    ownerIdxBeforeUpdate: '5',
    ownerIdxAfterUpdate: '3',
    curUserId: ann.userId,
    otherGetBadgeMsg: {
      displayType: 'pm_mt_topviewer_comment',
      defaultPattern: '{0:user} just became the No. {1:string} viewer!',
      piecesList: [
        { type: 11, userValue: { user: ann } },
        { type: 1, stringValue: '3' },
      ],
    },
  }),
  sample('WebcastLinkMicBattle', { battleId: '900', action: 4, battleSetting: clock, anchorInfo: hosts }),
  sample('WebcastLinkmicBattleTaskMessage', {
    battleId: '900',
    battleTaskMessageType: 0,
    taskStart: {
      battleBonusConfig: {
        taskPeriodConfig: { progressTarget: '7' },
        rewardPeriodConfig: { rewardMultiple: 2, duration: '30' },
      },
    },
  }),
  sample('WebcastLinkMicArmies', {
    battleId: '900',
    battleStatus: 1,
    scoreUpdateTime: String(sentMs + 50),
    battleSettings: clock,
    battleItems: fighters('120', '80'),
  }),
  sample('WebcastLinkMicBattle', {
    battleId: '900',
    action: 5,
    battleSetting: clock,
    armies: fighters('150', '90'),
    battleResult: { '41': { userId: '41', result: 0, score: '150' }, '42': { userId: '42', result: 1, score: '90' } },
  }),
  sample('WebcastLinkMessage', { MessageType: 6, LinkerId: '71', EnterContent: { linkedUsersList: [{ user: ben }] } }),
  sample('WebcastGoalUpdateMessage', {
    contributorId: ann.userId,
    contributorDisplayId: 'ann.tester',
    contributeCount: '1',
    goal: {
      id: '88',
      idStr: '88',
      status: 2,
      description: 'Roses for the band',
      subGoals: [
        { id: '5655', idStr: '5655', progress: '1759', target: '3333', gift: { name: 'Rose', icon: picture('rose') } },
      ],
    },
  }),
  sample('WebcastPollMessage', {
    pollId: '99',
    startContent: {
      Title: 'Which song?',
      StartTime: String(sentMs),
      EndTime: String(sentMs + 60_000),
      Operator: ben,
      OptionList: [
        { DisplayContent: 'A', OptionIdx: 0, Votes: 3 },
        { DisplayContent: 'B', OptionIdx: 1, Votes: 4 },
      ],
    },
  }),
  sample('WebcastOecLiveShoppingMessage', {
    data1: 1,
    shopData: {
      title: 'A mug',
      priceString: '€9.00',
      imageUrl: 'https://p16.example-livetap.invalid/mug.webp',
      shopUrl: 'https://shop.example-livetap.invalid/mug',
      data1: '1780',
      shopName: 'Mugs',
    },
  }),
  sample('WebcastRoomPinMessage', {
    method: 'WebcastChatMessage',
    action: 1,
    pinId: '4',
    displayDuration: '60',
    operator: ben,
    chatMessage: { comment: 'hi', user: ann },
  }),
  sample('WebcastCaptionMessage', {
    content: [{ lang: 'en', content: 'good evening' }],
    definite: true,
    sentenceId: '12',
    durationMs: '900',
  }),
  sample('WebcastImDeleteMessage', { deleteMsgIdsList: ['4'], deleteUserIdsList: [ben.userId] }),
  sample('WebcastToastMessage', { scene: 'gift' }),
  sample('WebcastControlMessage', { action: 1, tips: 'back soon' }),
  sample('WebcastControlMessage', { action: 2 }),
  sample('WebcastControlMessage', { action: 3 }),
];
