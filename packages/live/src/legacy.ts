// The flat types have a second name each: that of the message, under which programs import them.
export type {
  LegacyBarrage,
  LegacyBarrage as WebcastBarrageMessage,
  LegacyLike,
  LegacyLike as WebcastLikeMessage,
  LegacyMember,
  LegacyMember as WebcastMemberMessage,
  LegacyRoomUser,
  LegacyRoomUser as WebcastRoomUserSeqMessage,
  LegacySocial,
  LegacySocial as WebcastSocialMessage,
  LegacySubscription,
  LegacySubscription as WebcastSubNotifyMessage,
  LegacyText,
  LegacyTopViewer,
} from './legacy/audience.js';
export type {
  LegacyBadge,
  LegacyBadges,
  LegacyImageBadge,
  LegacyPrivilegeBadge,
  LegacyTextBadge,
} from './legacy/badges.js';
export type {
  LegacyBattle,
  LegacyBattle as WebcastLinkMicBattle,
  LegacyBattleArmies,
  LegacyBattleArmies as WebcastLinkMicArmies,
  LegacyBattleArmy,
} from './legacy/battle.js';
export { WebcastPushConnection } from './legacy/connection.js';
export { type FlatEventName, flatEvents, flattenMessage, type LegacyEventMap } from './legacy/events.js';
export type {
  LegacyEnvelope,
  LegacyEnvelope as WebcastEnvelopeMessage,
  LegacyGift,
  LegacyGift as WebcastGiftMessage,
} from './legacy/gift.js';
export type { LegacyMessage } from './legacy/message.js';
export type { WebcastPushConnectionOptions } from './legacy/options.js';
export { signatureProvider } from './legacy/signature-provider.js';
export type { LegacyState } from './legacy/state.js';
export type {
  LegacyChat,
  LegacyChat as WebcastChatMessage,
  LegacyCommentEmote,
  LegacyEmote,
  LegacyEmoteChat,
  LegacyEmoteChat as WebcastEmoteChatMessage,
  LegacyLiveIntro,
  LegacyLiveIntro as WebcastLiveIntroMessage,
  LegacyQuestion,
  LegacyQuestion as WebcastQuestionNewMessage,
} from './legacy/talk.js';
export { flatUser, type LegacyFollowInfo, type LegacyUser, preferredPicture, type UserParts } from './legacy/user.js';
