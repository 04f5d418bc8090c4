// Generated from proto/*.proto by scripts/generate.js. Do not edit.
import type { Decoder } from '../wire/read.js';
import type * as types from './types.js';
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

/** The message behind each method name of the service. */
export interface MethodMessages {
  WebcastBarrageMessage: types.WebcastBarrageMessage;
  WebcastLinkMicBattle: types.WebcastLinkMicBattle;
  WebcastLinkMicArmies: types.WebcastLinkMicArmies;
  WebcastLinkMicBattlePunishFinish: types.WebcastLinkMicBattlePunishFinish;
  WebcastLinkmicBattleTaskMessage: types.WebcastLinkmicBattleTaskMessage;
  WebcastLinkMicBattleItemCard: types.WebcastLinkMicBattleItemCard;
  WebcastChatMessage: types.WebcastChatMessage;
  WebcastEmoteChatMessage: types.WebcastEmoteChatMessage;
  WebcastImDeleteMessage: types.WebcastImDeleteMessage;
  WebcastCaptionMessage: types.WebcastCaptionMessage;
  WebcastQuestionNewMessage: types.WebcastQuestionNewMessage;
  WebcastControlMessage: types.WebcastControlMessage;
  WebcastMsgDetectMessage: types.WebcastMsgDetectMessage;
  WebcastAccessControlMessage: types.WebcastAccessControlMessage;
  WebcastAccessRecallMessage: types.WebcastAccessRecallMessage;
  WebcastRoomVerifyMessage: types.WebcastRoomVerifyMessage;
  WebcastPerceptionMessage: types.WebcastPerceptionMessage;
  WebcastGiftMessage: types.WebcastGiftMessage;
  WebcastGiftBroadcastMessage: types.WebcastGiftBroadcastMessage;
  WebcastGiftDynamicRestrictionMessage: types.WebcastGiftDynamicRestrictionMessage;
  WebcastGiftPanelUpdateMessage: types.WebcastGiftPanelUpdateMessage;
  WebcastGiftPromptMessage: types.WebcastGiftPromptMessage;
  WebcastBindingGiftMessage: types.WebcastBindingGiftMessage;
  WebcastEnvelopeMessage: types.WebcastEnvelopeMessage;
  WebcastRoomNotifyMessage: types.WebcastRoomNotifyMessage;
  WebcastGoalUpdateMessage: types.WebcastGoalUpdateMessage;
  WebcastLikeMessage: types.WebcastLikeMessage;
  WebcastLinkLayerMessage: types.WebcastLinkLayerMessage;
  WebcastLinkMicLayoutStateMessage: types.WebcastLinkMicLayoutStateMessage;
  WebcastLinkStateMessage: types.WebcastLinkStateMessage;
  WebcastLinkMessage: types.WebcastLinkMessage;
  WebcastLinkMicMethod: types.WebcastLinkMicMethod;
  WebcastLinkMicFanTicketMethod: types.WebcastLinkMicFanTicketMethod;
  WebcastMemberMessage: types.WebcastMemberMessage;
  WebcastUnauthorizedMemberMessage: types.WebcastUnauthorizedMemberMessage;
  WebcastRoomPinMessage: types.WebcastRoomPinMessage;
  WebcastPollMessage: types.WebcastPollMessage;
  WebcastRankUpdateMessage: types.WebcastRankUpdateMessage;
  WebcastRankTextMessage: types.WebcastRankTextMessage;
  WebcastHourlyRankRewardMessage: types.WebcastHourlyRankRewardMessage;
  WebcastHourlyRankMessage: types.WebcastHourlyRankMessage;
  WebcastGameRankNotifyMessage: types.WebcastGameRankNotifyMessage;
  WebcastRoomMessage: types.WebcastRoomMessage;
  WebcastSystemMessage: types.WebcastSystemMessage;
  SystemMessage: types.SystemMessage;
  WebcastNoticeMessage: types.WebcastNoticeMessage;
  WebcastToastMessage: types.WebcastToastMessage;
  WebcastGuideMessage: types.WebcastGuideMessage;
  WebcastBottomMessage: types.WebcastBottomMessage;
  WebcastInRoomBannerMessage: types.WebcastInRoomBannerMessage;
  WebcastSpeakerMessage: types.WebcastSpeakerMessage;
  WebcastMarqueeAnnouncementMessage: types.WebcastMarqueeAnnouncementMessage;
  WebcastCapsuleMessage: types.WebcastCapsuleMessage;
  WebcastBoostCardMessage: types.WebcastBoostCardMessage;
  WebcastAlertBoxAuditResultMessage: types.WebcastAlertBoxAuditResultMessage;
  WebcastLiveIntroMessage: types.WebcastLiveIntroMessage;
  WebcastLiveGameIntroMessage: types.WebcastLiveGameIntroMessage;
  WebcastOecLiveShoppingMessage: types.WebcastOecLiveShoppingMessage;
  WebcastPartnershipDropsUpdateMessage: types.WebcastPartnershipDropsUpdateMessage;
  WebcastPartnershipGameOfflineMessage: types.WebcastPartnershipGameOfflineMessage;
  WebcastPartnershipPunishMessage: types.WebcastPartnershipPunishMessage;
  WebcastSocialMessage: types.WebcastSocialMessage;
  WebcastSubNotifyMessage: types.WebcastSubNotifyMessage;
  WebcastSubPinEventMessage: types.WebcastSubPinEventMessage;
  WebcastSubCapsuleMessage: types.WebcastSubCapsuleMessage;
  WebcastSubscriptionNotifyMessage: types.WebcastSubscriptionNotifyMessage;
  WebcastRoomUserSeqMessage: types.WebcastRoomUserSeqMessage;
  WebcastViewerPicksUpdateMessage: types.WebcastViewerPicksUpdateMessage;
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
