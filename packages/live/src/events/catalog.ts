import type { MethodName } from '../messages/methods.js';

interface WireEvent {
  /** The methods that raise the event. Usually one; the service has renamed some. */
  readonly methods: readonly MethodName[];
  readonly about: string;
}

/**
 * Every event that a message raises by itself: the only list of them. Event names, the constants of `WebcastEvent`,
 * listener types and the table in docs/events.md follow from it.
 */
export const wireEvents = {
  chat: { methods: ['WebcastChatMessage'], about: 'A viewer wrote a comment.' },
  gift: {
    methods: ['WebcastGiftMessage'],
    about:
      'A gift. A streakable one (giftDetails.giftType 1) comes again and again with a growing repeatCount until repeatEnd is 1.',
  },
  member: { methods: ['WebcastMemberMessage'], about: 'A viewer came in.' },
  like: { methods: ['WebcastLikeMessage'], about: 'A viewer sent likes, at most 15 at once; many are never sent.' },
  social: {
    methods: ['WebcastSocialMessage'],
    about:
      'A follow, a share or, rarely, news of likes; `follow` and `share` come in addition. The news of likes (display text `pm_mt_msg_viewer`) has no count and stays a `social`: a `like` always carries a WebcastLikeMessage.',
  },
  roomUser: { methods: ['WebcastRoomUserSeqMessage'], about: 'Viewer count and top gifters, about every two seconds.' },
  controlMessage: { methods: ['WebcastControlMessage'], about: 'The stream was paused, resumed or ended.' },
  emote: { methods: ['WebcastEmoteChatMessage'], about: 'A subscriber sent an emote.' },
  envelope: { methods: ['WebcastEnvelopeMessage'], about: 'A treasure chest.' },
  questionNew: { methods: ['WebcastQuestionNewMessage'], about: 'A viewer asked a question.' },
  linkMicBattle: { methods: ['WebcastLinkMicBattle'], about: 'A battle began, changed or ended.' },
  linkMicArmies: { methods: ['WebcastLinkMicArmies'], about: 'The score of a battle.' },
  linkMicBattlePunishFinish: {
    methods: ['WebcastLinkMicBattlePunishFinish'],
    about: 'The punishment after a battle ended.',
  },
  linkMicBattleTask: { methods: ['WebcastLinkmicBattleTaskMessage'], about: 'A task within a battle.' },
  linkMicBattleItemCard: { methods: ['WebcastLinkMicBattleItemCard'], about: 'An item card was used in a battle.' },
  linkMicFanTicketMethod: { methods: ['WebcastLinkMicFanTicketMethod'], about: 'Fan tickets of a link session.' },
  linkMicMethod: { methods: ['WebcastLinkMicMethod'], about: 'A step of a link session, older form.' },
  linkMicLayoutState: { methods: ['WebcastLinkMicLayoutStateMessage'], about: 'The layout of a multi-guest room.' },
  linkMessage: {
    methods: ['WebcastLinkMessage'],
    about: 'A step of a link session; `linkInvite`, `linkEnter` and so on come in addition.',
  },
  linkLayer: { methods: ['WebcastLinkLayerMessage'], about: 'A step of a multi-guest session.' },
  linkState: { methods: ['WebcastLinkStateMessage'], about: 'The state of a link session.' },
  liveIntro: { methods: ['WebcastLiveIntroMessage'], about: 'The introduction of the host.' },
  liveGameIntro: { methods: ['WebcastLiveGameIntroMessage'], about: 'The introduction of a game.' },
  barrage: { methods: ['WebcastBarrageMessage'], about: 'A text that flies over the picture.' },
  system: { methods: ['WebcastSystemMessage', 'SystemMessage'], about: 'A notice of the system.' },
  goalUpdate: { methods: ['WebcastGoalUpdateMessage'], about: 'A goal of the host moved.' },
  roomMessage: { methods: ['WebcastRoomMessage'], about: 'A notice of the room.' },
  captionMessage: { methods: ['WebcastCaptionMessage'], about: 'What the host says, as text.' },
  imDelete: { methods: ['WebcastImDeleteMessage'], about: 'Moderation removed comments or users.' },
  inRoomBanner: { methods: ['WebcastInRoomBannerMessage'], about: 'A banner, as JSON text.' },
  rankUpdate: { methods: ['WebcastRankUpdateMessage'], about: 'The host moved in a ranking.' },
  rankText: { methods: ['WebcastRankTextMessage'], about: 'A text about a ranking.' },
  hourlyRank: {
    methods: ['WebcastHourlyRankRewardMessage', 'WebcastHourlyRankMessage'],
    about: 'The hourly ranking; the older method has another layout.',
  },
  gameRankNotify: { methods: ['WebcastGameRankNotifyMessage'], about: 'A ranking of a game.' },
  pollMessage: { methods: ['WebcastPollMessage'], about: 'A poll began, changed or ended.' },
  unauthorizedMember: { methods: ['WebcastUnauthorizedMemberMessage'], about: 'A viewer without account came in.' },
  oecLiveShopping: { methods: ['WebcastOecLiveShoppingMessage'], about: 'A product of the live shop.' },
  msgDetect: { methods: ['WebcastMsgDetectMessage'], about: 'The service measures its own delivery.' },
  roomVerify: { methods: ['WebcastRoomVerifyMessage'], about: 'The room must verify itself.' },
  roomPin: { methods: ['WebcastRoomPinMessage'], about: 'A message was pinned.' },
  roomNotify: { methods: ['WebcastRoomNotifyMessage'], about: 'A notification within the room.' },
  accessControl: { methods: ['WebcastAccessControlMessage'], about: 'Access to the room is being limited.' },
  accessRecall: { methods: ['WebcastAccessRecallMessage'], about: 'A limit of access was lifted.' },
  alertBoxAuditResult: { methods: ['WebcastAlertBoxAuditResultMessage'], about: 'An alert box was reviewed.' },
  bindingGift: { methods: ['WebcastBindingGiftMessage'], about: 'A gift bound to another message.' },
  boostCard: { methods: ['WebcastBoostCardMessage'], about: 'A boost card.' },
  bottomMessage: { methods: ['WebcastBottomMessage'], about: 'A text at the bottom of the room.' },
  capsule: { methods: ['WebcastCapsuleMessage'], about: 'A capsule: a small notice above the chat.' },
  giftBroadcast: { methods: ['WebcastGiftBroadcastMessage'], about: 'A large gift shown in other rooms.' },
  giftDynamicRestriction: {
    methods: ['WebcastGiftDynamicRestrictionMessage'],
    about: 'Which gifts can be sent changed.',
  },
  giftPanelUpdate: { methods: ['WebcastGiftPanelUpdateMessage'], about: 'The gift panel changed.' },
  giftPrompt: { methods: ['WebcastGiftPromptMessage'], about: 'A prompt to send a gift.' },
  guide: { methods: ['WebcastGuideMessage'], about: 'A hint shown to the viewer.' },
  marqueeAnnouncement: { methods: ['WebcastMarqueeAnnouncementMessage'], about: 'A running announcement.' },
  notice: { methods: ['WebcastNoticeMessage'], about: 'A notice.' },
  partnershipDropsUpdate: { methods: ['WebcastPartnershipDropsUpdateMessage'], about: 'Game drops changed.' },
  partnershipGameOffline: { methods: ['WebcastPartnershipGameOfflineMessage'], about: 'A partner game went offline.' },
  partnershipPunish: { methods: ['WebcastPartnershipPunishMessage'], about: 'A partnership was penalised.' },
  perception: { methods: ['WebcastPerceptionMessage'], about: 'A dialog of moderation.' },
  speaker: { methods: ['WebcastSpeakerMessage'], about: 'A message to several rooms.' },
  subNotify: { methods: ['WebcastSubNotifyMessage'], about: 'Somebody subscribed to the host.' },
  subPinEvent: { methods: ['WebcastSubPinEventMessage'], about: 'A pinned subscription event.' },
  subCapsule: { methods: ['WebcastSubCapsuleMessage'], about: 'A capsule about subscriptions.' },
  subscriptionNotify: { methods: ['WebcastSubscriptionNotifyMessage'], about: 'A notice about a subscription.' },
  toast: { methods: ['WebcastToastMessage'], about: 'A short text shown and gone.' },
  viewerPicksUpdate: { methods: ['WebcastViewerPicksUpdateMessage'], about: 'Picks of the viewers changed.' },
} as const satisfies Record<string, WireEvent>;

/** Name of an event that a message raises by itself. */
export type WireEventName = keyof typeof wireEvents;
