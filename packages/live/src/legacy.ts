export type {
  LegacyBarrage,
  LegacyLike,
  LegacyMember,
  LegacyRoomUser,
  LegacySocial,
  LegacySubscription,
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
export type { LegacyBattle, LegacyBattleArmies, LegacyBattleArmy } from './legacy/battle.js';
export { WebcastPushConnection } from './legacy/connection.js';
export { type FlatEventName, flatEvents, flattenMessage, type LegacyEventMap } from './legacy/events.js';
export type { LegacyEnvelope, LegacyGift } from './legacy/gift.js';
export type { LegacyMessage } from './legacy/message.js';
export type { LegacyOptions, WebcastPushConnectionOptions } from './legacy/options.js';
export { signatureProvider } from './legacy/signature-provider.js';
export type { GiftListEntry, LegacyState } from './legacy/state.js';
export type {
  LegacyChat,
  LegacyCommentEmote,
  LegacyEmote,
  LegacyEmoteChat,
  LegacyLiveIntro,
  LegacyQuestion,
} from './legacy/talk.js';
export { flatUser, type LegacyFollowInfo, type LegacyUser, preferredPicture, type UserParts } from './legacy/user.js';
