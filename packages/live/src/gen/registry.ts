// Generated from proto/*.proto by scripts/generate.js. Do not edit.
import type { Decoder } from '../wire/read.js';
import { decodeWebcastBarrageMessage } from './barrage.js';
import { decodeWebcastLinkMicArmies, decodeWebcastLinkMicBattle, decodeWebcastLinkMicBattleItemCard, decodeWebcastLinkMicBattlePunishFinish, decodeWebcastLinkmicBattleTaskMessage } from './battle.js';
import { decodeWebcastCaptionMessage, decodeWebcastChatMessage, decodeWebcastEmoteChatMessage, decodeWebcastImDeleteMessage, decodeWebcastQuestionNewMessage } from './chat.js';
import { decodeWebcastAccessControlMessage, decodeWebcastAccessRecallMessage, decodeWebcastControlMessage, decodeWebcastMsgDetectMessage, decodeWebcastPerceptionMessage, decodeWebcastRoomVerifyMessage } from './control.js';
import { decodeWebcastBindingGiftMessage, decodeWebcastEnvelopeMessage, decodeWebcastGiftBroadcastMessage, decodeWebcastGiftDynamicRestrictionMessage, decodeWebcastGiftMessage, decodeWebcastGiftPanelUpdateMessage, decodeWebcastGiftPromptMessage, decodeWebcastRoomNotifyMessage } from './gift.js';
import { decodeWebcastGoalUpdateMessage } from './goal.js';
import { decodeWebcastLikeMessage } from './like.js';
import { decodeWebcastLinkLayerMessage, decodeWebcastLinkMicLayoutStateMessage, decodeWebcastLinkStateMessage } from './link-layer.js';
import { decodeWebcastLinkMessage } from './link-message.js';
import { decodeWebcastLinkMicFanTicketMethod, decodeWebcastLinkMicMethod } from './link-mic.js';
import { decodeWebcastMemberMessage, decodeWebcastUnauthorizedMemberMessage } from './member.js';
import { decodeWebcastRoomPinMessage } from './pin.js';
import { decodeWebcastPollMessage } from './poll.js';
import { decodeWebcastGameRankNotifyMessage, decodeWebcastHourlyRankMessage, decodeWebcastHourlyRankRewardMessage, decodeWebcastRankTextMessage, decodeWebcastRankUpdateMessage } from './rank.js';
import { decodeSystemMessage, decodeWebcastAlertBoxAuditResultMessage, decodeWebcastBoostCardMessage, decodeWebcastBottomMessage, decodeWebcastCapsuleMessage, decodeWebcastGuideMessage, decodeWebcastInRoomBannerMessage, decodeWebcastLiveGameIntroMessage, decodeWebcastLiveIntroMessage, decodeWebcastMarqueeAnnouncementMessage, decodeWebcastNoticeMessage, decodeWebcastRoomMessage, decodeWebcastSpeakerMessage, decodeWebcastSystemMessage, decodeWebcastToastMessage } from './room.js';
import { decodeWebcastOecLiveShoppingMessage, decodeWebcastPartnershipDropsUpdateMessage, decodeWebcastPartnershipGameOfflineMessage, decodeWebcastPartnershipPunishMessage } from './shop.js';
import { decodeWebcastSocialMessage } from './social.js';
import { decodeWebcastSubCapsuleMessage, decodeWebcastSubNotifyMessage, decodeWebcastSubPinEventMessage, decodeWebcastSubscriptionNotifyMessage } from './subscription.js';
import { decodeWebcastRoomUserSeqMessage, decodeWebcastViewerPicksUpdateMessage } from './viewers.js';
import type { WebcastBarrageMessage } from './barrage.js';
import type { WebcastLinkMicArmies, WebcastLinkMicBattle, WebcastLinkMicBattleItemCard, WebcastLinkMicBattlePunishFinish, WebcastLinkmicBattleTaskMessage } from './battle.js';
import type { WebcastCaptionMessage, WebcastChatMessage, WebcastEmoteChatMessage, WebcastImDeleteMessage, WebcastQuestionNewMessage } from './chat.js';
import type { WebcastAccessControlMessage, WebcastAccessRecallMessage, WebcastControlMessage, WebcastMsgDetectMessage, WebcastPerceptionMessage, WebcastRoomVerifyMessage } from './control.js';
import type { WebcastBindingGiftMessage, WebcastEnvelopeMessage, WebcastGiftBroadcastMessage, WebcastGiftDynamicRestrictionMessage, WebcastGiftMessage, WebcastGiftPanelUpdateMessage, WebcastGiftPromptMessage, WebcastRoomNotifyMessage } from './gift.js';
import type { WebcastGoalUpdateMessage } from './goal.js';
import type { WebcastLikeMessage } from './like.js';
import type { WebcastLinkLayerMessage, WebcastLinkMicLayoutStateMessage, WebcastLinkStateMessage } from './link-layer.js';
import type { WebcastLinkMessage } from './link-message.js';
import type { WebcastLinkMicFanTicketMethod, WebcastLinkMicMethod } from './link-mic.js';
import type { WebcastMemberMessage, WebcastUnauthorizedMemberMessage } from './member.js';
import type { WebcastRoomPinMessage } from './pin.js';
import type { WebcastPollMessage } from './poll.js';
import type { WebcastGameRankNotifyMessage, WebcastHourlyRankMessage, WebcastHourlyRankRewardMessage, WebcastRankTextMessage, WebcastRankUpdateMessage } from './rank.js';
import type { SystemMessage, WebcastAlertBoxAuditResultMessage, WebcastBoostCardMessage, WebcastBottomMessage, WebcastCapsuleMessage, WebcastGuideMessage, WebcastInRoomBannerMessage, WebcastLiveGameIntroMessage, WebcastLiveIntroMessage, WebcastMarqueeAnnouncementMessage, WebcastNoticeMessage, WebcastRoomMessage, WebcastSpeakerMessage, WebcastSystemMessage, WebcastToastMessage } from './room.js';
import type { WebcastOecLiveShoppingMessage, WebcastPartnershipDropsUpdateMessage, WebcastPartnershipGameOfflineMessage, WebcastPartnershipPunishMessage } from './shop.js';
import type { WebcastSocialMessage } from './social.js';
import type { WebcastSubCapsuleMessage, WebcastSubNotifyMessage, WebcastSubPinEventMessage, WebcastSubscriptionNotifyMessage } from './subscription.js';
import type { WebcastRoomUserSeqMessage, WebcastViewerPicksUpdateMessage } from './viewers.js';

/** The message behind each method name of the service. */
export interface MethodMessages {
  WebcastBarrageMessage: WebcastBarrageMessage;
  WebcastLinkMicBattle: WebcastLinkMicBattle;
  WebcastLinkMicArmies: WebcastLinkMicArmies;
  WebcastLinkMicBattlePunishFinish: WebcastLinkMicBattlePunishFinish;
  WebcastLinkmicBattleTaskMessage: WebcastLinkmicBattleTaskMessage;
  WebcastLinkMicBattleItemCard: WebcastLinkMicBattleItemCard;
  WebcastChatMessage: WebcastChatMessage;
  WebcastEmoteChatMessage: WebcastEmoteChatMessage;
  WebcastImDeleteMessage: WebcastImDeleteMessage;
  WebcastCaptionMessage: WebcastCaptionMessage;
  WebcastQuestionNewMessage: WebcastQuestionNewMessage;
  WebcastControlMessage: WebcastControlMessage;
  WebcastMsgDetectMessage: WebcastMsgDetectMessage;
  WebcastAccessControlMessage: WebcastAccessControlMessage;
  WebcastAccessRecallMessage: WebcastAccessRecallMessage;
  WebcastRoomVerifyMessage: WebcastRoomVerifyMessage;
  WebcastPerceptionMessage: WebcastPerceptionMessage;
  WebcastGiftMessage: WebcastGiftMessage;
  WebcastGiftBroadcastMessage: WebcastGiftBroadcastMessage;
  WebcastGiftDynamicRestrictionMessage: WebcastGiftDynamicRestrictionMessage;
  WebcastGiftPanelUpdateMessage: WebcastGiftPanelUpdateMessage;
  WebcastGiftPromptMessage: WebcastGiftPromptMessage;
  WebcastBindingGiftMessage: WebcastBindingGiftMessage;
  WebcastEnvelopeMessage: WebcastEnvelopeMessage;
  WebcastRoomNotifyMessage: WebcastRoomNotifyMessage;
  WebcastGoalUpdateMessage: WebcastGoalUpdateMessage;
  WebcastLikeMessage: WebcastLikeMessage;
  WebcastLinkLayerMessage: WebcastLinkLayerMessage;
  WebcastLinkMicLayoutStateMessage: WebcastLinkMicLayoutStateMessage;
  WebcastLinkStateMessage: WebcastLinkStateMessage;
  WebcastLinkMessage: WebcastLinkMessage;
  WebcastLinkMicMethod: WebcastLinkMicMethod;
  WebcastLinkMicFanTicketMethod: WebcastLinkMicFanTicketMethod;
  WebcastMemberMessage: WebcastMemberMessage;
  WebcastUnauthorizedMemberMessage: WebcastUnauthorizedMemberMessage;
  WebcastRoomPinMessage: WebcastRoomPinMessage;
  WebcastPollMessage: WebcastPollMessage;
  WebcastRankUpdateMessage: WebcastRankUpdateMessage;
  WebcastRankTextMessage: WebcastRankTextMessage;
  WebcastHourlyRankRewardMessage: WebcastHourlyRankRewardMessage;
  WebcastHourlyRankMessage: WebcastHourlyRankMessage;
  WebcastGameRankNotifyMessage: WebcastGameRankNotifyMessage;
  WebcastRoomMessage: WebcastRoomMessage;
  WebcastSystemMessage: WebcastSystemMessage;
  SystemMessage: SystemMessage;
  WebcastNoticeMessage: WebcastNoticeMessage;
  WebcastToastMessage: WebcastToastMessage;
  WebcastGuideMessage: WebcastGuideMessage;
  WebcastBottomMessage: WebcastBottomMessage;
  WebcastInRoomBannerMessage: WebcastInRoomBannerMessage;
  WebcastSpeakerMessage: WebcastSpeakerMessage;
  WebcastMarqueeAnnouncementMessage: WebcastMarqueeAnnouncementMessage;
  WebcastCapsuleMessage: WebcastCapsuleMessage;
  WebcastBoostCardMessage: WebcastBoostCardMessage;
  WebcastAlertBoxAuditResultMessage: WebcastAlertBoxAuditResultMessage;
  WebcastLiveIntroMessage: WebcastLiveIntroMessage;
  WebcastLiveGameIntroMessage: WebcastLiveGameIntroMessage;
  WebcastOecLiveShoppingMessage: WebcastOecLiveShoppingMessage;
  WebcastPartnershipDropsUpdateMessage: WebcastPartnershipDropsUpdateMessage;
  WebcastPartnershipGameOfflineMessage: WebcastPartnershipGameOfflineMessage;
  WebcastPartnershipPunishMessage: WebcastPartnershipPunishMessage;
  WebcastSocialMessage: WebcastSocialMessage;
  WebcastSubNotifyMessage: WebcastSubNotifyMessage;
  WebcastSubPinEventMessage: WebcastSubPinEventMessage;
  WebcastSubCapsuleMessage: WebcastSubCapsuleMessage;
  WebcastSubscriptionNotifyMessage: WebcastSubscriptionNotifyMessage;
  WebcastRoomUserSeqMessage: WebcastRoomUserSeqMessage;
  WebcastViewerPicksUpdateMessage: WebcastViewerPicksUpdateMessage;
}

/** The decoder of each method. */
export const methodDecoders: { readonly [M in keyof MethodMessages]: Decoder<MethodMessages[M]> } = {
  WebcastBarrageMessage: decodeWebcastBarrageMessage,
  WebcastLinkMicBattle: decodeWebcastLinkMicBattle,
  WebcastLinkMicArmies: decodeWebcastLinkMicArmies,
  WebcastLinkMicBattlePunishFinish: decodeWebcastLinkMicBattlePunishFinish,
  WebcastLinkmicBattleTaskMessage: decodeWebcastLinkmicBattleTaskMessage,
  WebcastLinkMicBattleItemCard: decodeWebcastLinkMicBattleItemCard,
  WebcastChatMessage: decodeWebcastChatMessage,
  WebcastEmoteChatMessage: decodeWebcastEmoteChatMessage,
  WebcastImDeleteMessage: decodeWebcastImDeleteMessage,
  WebcastCaptionMessage: decodeWebcastCaptionMessage,
  WebcastQuestionNewMessage: decodeWebcastQuestionNewMessage,
  WebcastControlMessage: decodeWebcastControlMessage,
  WebcastMsgDetectMessage: decodeWebcastMsgDetectMessage,
  WebcastAccessControlMessage: decodeWebcastAccessControlMessage,
  WebcastAccessRecallMessage: decodeWebcastAccessRecallMessage,
  WebcastRoomVerifyMessage: decodeWebcastRoomVerifyMessage,
  WebcastPerceptionMessage: decodeWebcastPerceptionMessage,
  WebcastGiftMessage: decodeWebcastGiftMessage,
  WebcastGiftBroadcastMessage: decodeWebcastGiftBroadcastMessage,
  WebcastGiftDynamicRestrictionMessage: decodeWebcastGiftDynamicRestrictionMessage,
  WebcastGiftPanelUpdateMessage: decodeWebcastGiftPanelUpdateMessage,
  WebcastGiftPromptMessage: decodeWebcastGiftPromptMessage,
  WebcastBindingGiftMessage: decodeWebcastBindingGiftMessage,
  WebcastEnvelopeMessage: decodeWebcastEnvelopeMessage,
  WebcastRoomNotifyMessage: decodeWebcastRoomNotifyMessage,
  WebcastGoalUpdateMessage: decodeWebcastGoalUpdateMessage,
  WebcastLikeMessage: decodeWebcastLikeMessage,
  WebcastLinkLayerMessage: decodeWebcastLinkLayerMessage,
  WebcastLinkMicLayoutStateMessage: decodeWebcastLinkMicLayoutStateMessage,
  WebcastLinkStateMessage: decodeWebcastLinkStateMessage,
  WebcastLinkMessage: decodeWebcastLinkMessage,
  WebcastLinkMicMethod: decodeWebcastLinkMicMethod,
  WebcastLinkMicFanTicketMethod: decodeWebcastLinkMicFanTicketMethod,
  WebcastMemberMessage: decodeWebcastMemberMessage,
  WebcastUnauthorizedMemberMessage: decodeWebcastUnauthorizedMemberMessage,
  WebcastRoomPinMessage: decodeWebcastRoomPinMessage,
  WebcastPollMessage: decodeWebcastPollMessage,
  WebcastRankUpdateMessage: decodeWebcastRankUpdateMessage,
  WebcastRankTextMessage: decodeWebcastRankTextMessage,
  WebcastHourlyRankRewardMessage: decodeWebcastHourlyRankRewardMessage,
  WebcastHourlyRankMessage: decodeWebcastHourlyRankMessage,
  WebcastGameRankNotifyMessage: decodeWebcastGameRankNotifyMessage,
  WebcastRoomMessage: decodeWebcastRoomMessage,
  WebcastSystemMessage: decodeWebcastSystemMessage,
  SystemMessage: decodeSystemMessage,
  WebcastNoticeMessage: decodeWebcastNoticeMessage,
  WebcastToastMessage: decodeWebcastToastMessage,
  WebcastGuideMessage: decodeWebcastGuideMessage,
  WebcastBottomMessage: decodeWebcastBottomMessage,
  WebcastInRoomBannerMessage: decodeWebcastInRoomBannerMessage,
  WebcastSpeakerMessage: decodeWebcastSpeakerMessage,
  WebcastMarqueeAnnouncementMessage: decodeWebcastMarqueeAnnouncementMessage,
  WebcastCapsuleMessage: decodeWebcastCapsuleMessage,
  WebcastBoostCardMessage: decodeWebcastBoostCardMessage,
  WebcastAlertBoxAuditResultMessage: decodeWebcastAlertBoxAuditResultMessage,
  WebcastLiveIntroMessage: decodeWebcastLiveIntroMessage,
  WebcastLiveGameIntroMessage: decodeWebcastLiveGameIntroMessage,
  WebcastOecLiveShoppingMessage: decodeWebcastOecLiveShoppingMessage,
  WebcastPartnershipDropsUpdateMessage: decodeWebcastPartnershipDropsUpdateMessage,
  WebcastPartnershipGameOfflineMessage: decodeWebcastPartnershipGameOfflineMessage,
  WebcastPartnershipPunishMessage: decodeWebcastPartnershipPunishMessage,
  WebcastSocialMessage: decodeWebcastSocialMessage,
  WebcastSubNotifyMessage: decodeWebcastSubNotifyMessage,
  WebcastSubPinEventMessage: decodeWebcastSubPinEventMessage,
  WebcastSubCapsuleMessage: decodeWebcastSubCapsuleMessage,
  WebcastSubscriptionNotifyMessage: decodeWebcastSubscriptionNotifyMessage,
  WebcastRoomUserSeqMessage: decodeWebcastRoomUserSeqMessage,
  WebcastViewerPicksUpdateMessage: decodeWebcastViewerPicksUpdateMessage,
};
