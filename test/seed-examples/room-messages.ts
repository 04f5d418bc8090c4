import { type Draft, personNamed } from '@livetap/simulator';

const bob = personNamed('bob', 'Bob');
const cid = personNamed('cid', 'Cid');

/** One message of every event that an example listens to, with a value in every field that one of them prints. */
export const roomMessages = {
  broken: { method: 'WebcastControlMessage', payload: Uint8Array.of(0xff) },
  member: { method: 'WebcastMemberMessage', message: { user: bob, memberCount: 12, action: 1 } },
  chat: { method: 'WebcastChatMessage', message: { user: bob, comment: 'hello' } },
  gift: {
    method: 'WebcastGiftMessage',
    message: { user: bob, giftId: 5655, repeatCount: 3, repeatEnd: 0, giftDetails: { giftType: 1, giftName: 'Rose' } },
  },
  lastGift: {
    method: 'WebcastGiftMessage',
    message: { user: bob, giftId: 5655, repeatCount: 3, repeatEnd: 1, giftDetails: { giftType: 1, giftName: 'Rose' } },
  },
  roomUser: {
    method: 'WebcastRoomUserSeqMessage',
    message: { viewerCount: 4321, ranksList: [{ user: bob, coinCount: 99, rank: 1 }] },
  },
  like: { method: 'WebcastLikeMessage', message: { user: bob, likeCount: 15, totalLikeCount: 200 } },
  social: {
    method: 'WebcastSocialMessage',
    message: { user: bob, action: '3', shareType: '1', shareTarget: '-1' },
  },
  follow: { method: 'WebcastSocialMessage', message: { user: bob, action: '1' } },
  emote: { method: 'WebcastEmoteChatMessage', message: { user: bob, emoteList: [{ emoteId: '777' }] } },
  envelope: {
    method: 'WebcastEnvelopeMessage',
    message: { envelopeInfo: { envelopeId: '71', sendUserName: 'Bob', diamondCount: 20, peopleCount: 5 } },
  },
  superFanBox: {
    method: 'WebcastEnvelopeMessage',
    message: { envelopeInfo: { envelopeId: '72', businessType: 19 } },
  },
  questionNew: { method: 'WebcastQuestionNewMessage', message: { details: { questionText: 'why?', user: bob } } },
  linkMicBattle: {
    method: 'WebcastLinkMicBattle',
    message: {
      battleId: '81',
      anchorInfo: {
        [bob.userId]: { user: { userId: bob.userId, displayId: 'bob', nickName: 'Bob' } },
        [cid.userId]: { user: { userId: cid.userId, displayId: 'cid', nickName: 'Cid' } },
      },
    },
  },
  linkMicArmies: {
    method: 'WebcastLinkMicArmies',
    message: { battleId: '81', giftId: '5655', giftCount: 2, totalDiamondCount: 30 },
  },
  liveIntro: { method: 'WebcastLiveIntroMessage', message: { host: cid, description: 'welcome' } },
  superFan: {
    method: 'WebcastBarrageMessage',
    message: {
      content: { displayType: 'ttlive_superfan_notif', defaultPattern: 'a super fan' },
      commonBarrageContent: { defaultPattern: 'all of it' },
    },
  },
  superFanJoin: {
    method: 'WebcastBarrageMessage',
    message: {
      content: { displayType: 'ttlive_superFan_commentNotif_superFanJoined', defaultPattern: 'a super fan came' },
      commonBarrageContent: { defaultPattern: 'all of it' },
    },
  },
  subscribe: { method: 'WebcastSubNotifyMessage', message: { user: bob } },
  goalUpdate: {
    method: 'WebcastGoalUpdateMessage',
    message: {
      goal: { description: '100 roses' },
      contributorDisplayId: 'bob',
      contributeCount: '2',
      contributeScore: '10',
    },
  },
  roomMessage: { method: 'WebcastRoomMessage', message: { content: 'rules', source: '1', scene: '11' } },
  captionMessage: {
    method: 'WebcastCaptionMessage',
    message: {
      timestampMs: '1763640000000',
      content: [
        { lang: 'en', content: 'hello' },
        { lang: 'de', content: 'hallo' },
      ],
    },
  },
  imDelete: {
    method: 'WebcastImDeleteMessage',
    message: { deleteMsgIdsList: ['1', '2'], deleteUserIdsList: ['3'] },
  },
  inRoomBanner: { method: 'WebcastInRoomBannerMessage', message: { jsonData: '{"a":1}' } },
  rankUpdate: { method: 'WebcastRankUpdateMessage', message: { updatesList: [{ rankType: 1, ownerRank: '7' }] } },
  pollMessage: {
    method: 'WebcastPollMessage',
    message: { pollBasicInfo: { title: 'tea or coffee', timeRemain: '60' } },
  },
  rankText: {
    method: 'WebcastRankTextMessage',
    message: { ownerIdxBeforeUpdate: '9', ownerIdxAfterUpdate: '4', selfGetBadgeMsg: { defaultPattern: 'up' } },
  },
  linkMicBattlePunishFinish: {
    method: 'WebcastLinkMicBattlePunishFinish',
    message: { battleId: '81', reason: 1, channelId: '82' },
  },
  linkMicBattleTask: {
    method: 'WebcastLinkmicBattleTaskMessage',
    message: {
      battleId: '81',
      battleTaskMessageType: 1,
      taskUpdate: { taskProgress: '5' },
      taskSettle: { taskResult: 1 },
    },
  },
  linkMicFanTicketMethod: {
    method: 'WebcastLinkMicFanTicketMethod',
    message: { FanTicketRoomNotice: { TotalLinkMicFanTicket: '40', UserFanTicketList: [{}, {}] } },
  },
  linkMicMethod: {
    method: 'WebcastLinkMicMethod',
    message: { messageType: 4, channelId: '82', userId: '83', toUserId: '84' },
  },
  unauthorizedMember: {
    method: 'WebcastUnauthorizedMemberMessage',
    message: { action: 1, nickName: 'guest', enterText: { defaultPattern: 'looks in' } },
  },
  oecLiveShopping: {
    method: 'WebcastOecLiveShoppingMessage',
    message: { shopData: { title: 'lamp', priceString: '5 €', shopName: 'lights', shopUrl: 'https://shop.invalid' } },
  },
  msgDetect: {
    method: 'WebcastMsgDetectMessage',
    message: {
      detectType: 1,
      triggerBy: 2,
      triggerCondition: { uplinkDetectWebSocket: true },
      timeInfo: { apiRecvTimeMs: '1763640000000' },
    },
  },
  linkMessage: {
    method: 'WebcastLinkMessage',
    message: {
      MessageType: 3,
      Scene: 2,
      InviteContent: { fromUserId: '83', actionId: '85' },
      ReplyContent: { replyStatus: '1', fromUserId: '83', toUserId: '84' },
    },
  },
  roomVerify: {
    method: 'WebcastRoomVerifyMessage',
    message: { noticeType: '2', action: 1, closeRoom: true, content: 'check' },
  },
  linkLayer: {
    method: 'WebcastLinkLayerMessage',
    message: {
      messageType: 1,
      channelId: '82',
      scene: 2,
      inviteContent: { inviteeLinkMicId: 'in' },
      createChannelContent: { ownerLinkMicId: 'own' },
    },
  },
  roomPin: {
    method: 'WebcastRoomPinMessage',
    message: {
      operator: cid,
      method: 'WebcastChatMessage',
      chatMessage: { comment: 'pinned' },
      giftMessage: { giftDetails: { giftName: 'Rose' } },
      socialMessage: { action: '1' },
      memberMessage: { user: bob },
      likeMessage: { likeCount: 3 },
    },
  },
} as const satisfies Record<string, Draft>;
