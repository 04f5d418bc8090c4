// Generated from proto/room.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AlertAudio, AlertImage, AlertText, BoostCard, CapsuleBizParams, CapsuleBizParamsAnchorPinPerk, CapsuleBizParamsCohost, CapsuleBizParamsCommentFlaggedPrompt, CapsuleBizParamsCommentFlaggedPromptForNewUser, CapsuleBizParamsCommentMuteRulePrompt, CapsuleBizParamsEcom, CapsuleBizParamsEcomEventTracking, CapsuleBizParamsGamingModeratorsCommentGuide, CapsuleBizParamsModeratorGuide, CapsuleBizParamsMultiGuestApplyGuide, CapsuleBizParamsMultiGuestInviteGuide, CapsuleBizParamsNewAnchorEffect, CapsuleBizParamsRandomGift, GameAction, LinkMicAudienceInviteGuide, LinkMicAudienceNoticeText, LinkMicAudienceTurnOnGuide, LinkmicAudienceApplyGuide, LinkmicAudienceInviteGroupChatMemberGuide, MessageEntity, RecommendComment, SystemMessage, UserModelPredictionData, WebcastAlertBoxAuditResultMessage, WebcastBoostCardMessage, WebcastBottomMessage, WebcastCapsuleMessage, WebcastGuideMessage, WebcastInRoomBannerMessage, WebcastLiveGameIntroMessage, WebcastLiveIntroMessage, WebcastMarqueeAnnouncementMessage, WebcastNoticeMessage, WebcastRoomMessage, WebcastSpeakerMessage, WebcastSystemMessage, WebcastToastMessage } from './room.js';
import { writeBadgeStruct } from './badge.encode.js';
import { writeCommonMessageData, writeMessageCommonText, writePublicAreaMessageCommon, writePunishEventInfo } from './common.encode.js';
import { writeGift, writeWebcastRoomNotifyMessage } from './gift.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastRoomMessage. */
export function writeWebcastRoomMessage(w: Writer, m: Init<WebcastRoomMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.string(18, m.content);
  w.bool(24, m.supportLandscape);
  w.int64(32, m.source);
  w.message(42, m.icon, writeImageModel);
  w.string(50, m.scene);
  w.bool(56, m.isWelcome);
  w.message(66, m.publicAreaCommon, writePublicAreaMessageCommon);
  w.int64(72, m.showDurationMs);
  w.string(82, m.subScene);
  w.string(90, m.schema);
  w.string(98, m.signature);
  w.string(106, m.signatureVersion);
}

/** Writes the fields of a WebcastSystemMessage. */
export function writeWebcastSystemMessage(w: Writer, m: Init<WebcastSystemMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.string(18, m.message);
}

/** Writes the fields of a SystemMessage. */
export function writeSystemMessage(w: Writer, m: Init<SystemMessage>): void {
  w.string(18, m.description);
}

/** Writes the fields of a WebcastNoticeMessage. */
export function writeWebcastNoticeMessage(w: Writer, m: Init<WebcastNoticeMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.string(18, m.content);
  w.int32(24, m.noticeType);
  w.string(34, m.style);
  w.message(42, m.title, writeMessageCommonText);
  w.message(50, m.violationReason, writeMessageCommonText);
  w.message(58, m.displayText, writeMessageCommonText);
  w.message(66, m.tipsTitle, writeMessageCommonText);
  w.string(74, m.tipsUrl);
  w.message(82, m.noticeTitle, writeMessageCommonText);
  w.message(90, m.noticeContent, writeMessageCommonText);
  w.string(98, m.scene);
}

/** Writes the fields of a WebcastToastMessage. */
export function writeWebcastToastMessage(w: Writer, m: Init<WebcastToastMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.displayDurationMillisecond);
  w.int64(24, m.delayDisplayDurationMillisecond);
  w.string(34, m.scene);
}

/** Writes the fields of a WebcastGuideMessage. */
export function writeWebcastGuideMessage(w: Writer, m: Init<WebcastGuideMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.guideType);
  w.int64(24, m.giftId);
  w.string(34, m.description);
  w.int64(40, m.duration);
  w.int64(48, m.displayStyle);
  w.string(58, m.scene);
}

/** Writes the fields of a WebcastBottomMessage. */
export function writeWebcastBottomMessage(w: Writer, m: Init<WebcastBottomMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.string(18, m.content);
  w.int32(24, m.showType);
  w.int32(32, m.textType);
  w.int64(40, m.duration);
  w.int32(48, m.bizType);
  w.int64(56, m.violationUserId);
  w.message(66, m.punishInfo, writePunishEventInfo);
  w.int32(72, m.style);
  w.string(82, m.detailUrl);
  w.int32(88, m.floatStyle);
  w.int32(96, m.floatIconType);
}

/** Writes the fields of a WebcastInRoomBannerMessage. */
export function writeWebcastInRoomBannerMessage(w: Writer, m: Init<WebcastInRoomBannerMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.string(18, m.jsonData);
  w.int32(24, m.position);
  w.int32(32, m.actionType);
}

/** Writes the fields of a WebcastSpeakerMessage. */
export function writeWebcastSpeakerMessage(w: Writer, m: Init<WebcastSpeakerMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
}

/** Writes the fields of a WebcastMarqueeAnnouncementMessage. */
export function writeWebcastMarqueeAnnouncementMessage(w: Writer, m: Init<WebcastMarqueeAnnouncementMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.string(18, m.messageScene);
  w.messages(26, m.messageEntity, writeMessageEntity);
}

/** Writes the fields of a WebcastCapsuleMessage. */
export function writeWebcastCapsuleMessage(w: Writer, m: Init<WebcastCapsuleMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.icon, writeImageModel);
  w.message(26, m.desc, writeMessageCommonText);
  w.message(34, m.buttonText, writeMessageCommonText);
  w.string(42, m.schema);
  w.int32(48, m.type);
  w.string(58, m.scene);
  w.message(66, m.bizParams, writeCapsuleBizParams);
  w.string(74, m.subScene);
  w.int32(80, m.style);
  w.bool(88, m.skipFc);
  w.message(98, m.publicAreaMessageCommon, writePublicAreaMessageCommon);
  w.bool(104, m.reportAction);
}

/** Writes the fields of a WebcastBoostCardMessage. */
export function writeWebcastBoostCardMessage(w: Writer, m: Init<WebcastBoostCardMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.messages(26, m.cards, writeBoostCard);
}

/** Writes the fields of a WebcastAlertBoxAuditResultMessage. */
export function writeWebcastAlertBoxAuditResultMessage(w: Writer, m: Init<WebcastAlertBoxAuditResultMessage>): void {
  w.message(10, m.header, writeCommonMessageData);
  w.int64(16, m.userId);
  w.messages(26, m.image, writeAlertImage);
  w.messages(34, m.text, writeAlertText);
  w.string(42, m.scene);
  w.messages(50, m.audio, writeAlertAudio);
}

/** Writes the fields of a WebcastLiveIntroMessage. */
export function writeWebcastLiveIntroMessage(w: Writer, m: Init<WebcastLiveIntroMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.roomId);
  w.int32(24, m.auditStatus);
  w.string(34, m.description);
  w.message(42, m.host, writeUser);
  w.int32(48, m.introMode);
  w.messages(58, m.badges, writeBadgeStruct);
  w.string(66, m.language);
}

/** Writes the fields of a WebcastLiveGameIntroMessage. */
export function writeWebcastLiveGameIntroMessage(w: Writer, m: Init<WebcastLiveGameIntroMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.content, writeMessageCommonText);
  w.bool(24, m.hasRankInfo);
}

/** Writes the fields of a AlertAudio. */
export function writeAlertAudio(w: Writer, m: Init<AlertAudio>): void {
  w.int64(8, m.id);
  w.int32(16, m.alertType);
  w.string(26, m.tOSUrl);
  w.int32(32, m.auditStatus);
}

/** Writes the fields of a AlertImage. */
export function writeAlertImage(w: Writer, m: Init<AlertImage>): void {
  w.int64(8, m.id);
  w.int32(16, m.alertType);
  w.string(26, m.tOSUrl);
  w.int32(32, m.auditStatus);
}

/** Writes the fields of a AlertText. */
export function writeAlertText(w: Writer, m: Init<AlertText>): void {
  w.int64(8, m.id);
  w.int32(16, m.alertType);
  w.string(26, m.text);
  w.int32(32, m.auditStatus);
}

/** Writes the fields of a BoostCard. */
export function writeBoostCard(w: Writer, m: Init<BoostCard>): void {
  w.int64(8, m.mCardId);
  w.int32(16, m.taskSource);
  w.int64(24, m.taskId);
}

/** Writes the fields of a CapsuleBizParams. */
export function writeCapsuleBizParams(w: Writer, m: Init<CapsuleBizParams>): void {
  w.message(10, m.cohost, writeCapsuleBizParamsCohost);
  w.message(26, m.randomGift, writeCapsuleBizParamsRandomGift);
  w.message(34, m.effectParams, writeCapsuleBizParamsNewAnchorEffect);
  w.message(42, m.commentFlaggedPrompt, writeCapsuleBizParamsCommentFlaggedPrompt);
  w.message(50, m.multiGuestInviteGuide, writeCapsuleBizParamsMultiGuestInviteGuide);
  w.message(58, m.anchorPinPerk, writeCapsuleBizParamsAnchorPinPerk);
  w.message(66, m.gamingModeratorsCommentGuide, writeCapsuleBizParamsGamingModeratorsCommentGuide);
  w.message(74, m.commentMuteRulePrompt, writeCapsuleBizParamsCommentMuteRulePrompt);
  w.message(82, m.commentFlaggedPromptForNewUser, writeCapsuleBizParamsCommentFlaggedPromptForNewUser);
  w.message(90, m.moderatorGuideInfo, writeCapsuleBizParamsModeratorGuide);
  w.message(98, m.multiGuestApplyGuide, writeCapsuleBizParamsMultiGuestApplyGuide);
  w.message(106, m.ecom, writeCapsuleBizParamsEcom);
}

/** Writes the fields of a CapsuleBizParamsAnchorPinPerk. */
export function writeCapsuleBizParamsAnchorPinPerk(w: Writer, m: Init<CapsuleBizParamsAnchorPinPerk>): void {
  w.int64(8, m.pinId);
  w.int32(16, m.pinCardType);
  w.string(26, m.templateId);
}

/** Writes the fields of a CapsuleBizParamsCohost. */
export function writeCapsuleBizParamsCohost(w: Writer, m: Init<CapsuleBizParamsCohost>): void {
  w.int64(8, m.availableFriendNumber);
  w.bool(16, m.isFollowedByRival);
  w.message(26, m.rivalUser, writeUser);
  w.string(34, m.type);
  w.message(42, m.inviteeModelPredictionData, writeUserModelPredictionData);
  w.int64(48, m.inviteeRoomId);
  w.int64(56, m.inviteeInnerChannelId);
  w.message(66, m.inviteeUserInfo, writeUser);
  w.bool(72, m.isFriend);
  w.string(82, m.subType);
  w.string(90, m.rivalVoteCount);
}

/** Writes the fields of a CapsuleBizParamsCommentFlaggedPrompt. */
export function writeCapsuleBizParamsCommentFlaggedPrompt(w: Writer, m: Init<CapsuleBizParamsCommentFlaggedPrompt>): void {
  w.int64(8, m.trigger);
}

/** Writes the fields of a CapsuleBizParamsCommentFlaggedPromptForNewUser. */
export function writeCapsuleBizParamsCommentFlaggedPromptForNewUser(w: Writer, m: Init<CapsuleBizParamsCommentFlaggedPromptForNewUser>): void {
  w.int64(8, m.trigger);
  w.int64Packed(18, m.commentIds);
}

/** Writes the fields of a CapsuleBizParamsCommentMuteRulePrompt. */
export function writeCapsuleBizParamsCommentMuteRulePrompt(w: Writer, m: Init<CapsuleBizParamsCommentMuteRulePrompt>): void {
  w.string(10, m.content);
  w.int64(16, m.userCnt);
}

/** Writes the fields of a CapsuleBizParamsEcom. */
export function writeCapsuleBizParamsEcom(w: Writer, m: Init<CapsuleBizParamsEcom>): void {
  w.message(26, m.eventTracking, writeCapsuleBizParamsEcomEventTracking);
}

/** Writes the fields of a CapsuleBizParamsEcomEventTracking. */
export function writeCapsuleBizParamsEcomEventTracking(w: Writer, m: Init<CapsuleBizParamsEcomEventTracking>): void {
  w.string(10, m.ecomRecommId);
  w.string(18, m.ecomRecommTrigger);
}

/** Writes the fields of a CapsuleBizParamsGamingModeratorsCommentGuide. */
export function writeCapsuleBizParamsGamingModeratorsCommentGuide(w: Writer, m: Init<CapsuleBizParamsGamingModeratorsCommentGuide>): void {
  w.message(10, m.user, writeUser);
  w.message(18, m.replyMsgText, writeMessageCommonText);
  w.message(26, m.recommendText, writeRecommendComment);
  w.int64(40, m.ruleId);
  w.message(50, m.action, writeGameAction);
}

/** Writes the fields of a CapsuleBizParamsModeratorGuide. */
export function writeCapsuleBizParamsModeratorGuide(w: Writer, m: Init<CapsuleBizParamsModeratorGuide>): void {
  w.bool(8, m.isGiftModerator);
  w.bool(16, m.isInteractiveModerator);
  w.bool(24, m.isToolModerator);
  w.message(34, m.hvUser, writeUser);
  w.message(42, m.welcomeMsg, writeMessageCommonText);
  w.stringList(50, m.recommendSensitiveWords);
}

/** Writes the fields of a CapsuleBizParamsMultiGuestApplyGuide. */
export function writeCapsuleBizParamsMultiGuestApplyGuide(w: Writer, m: Init<CapsuleBizParamsMultiGuestApplyGuide>): void {
  w.message(10, m.applyUser, writeUser);
  w.int32(16, m.displayStrategy);
  w.string(26, m.linkmicAudienceApplyNoticeReason);
  w.int32(32, m.noticeType);
  w.message(42, m.applyNoticeGuide, writeLinkmicAudienceApplyGuide);
}

/** Writes the fields of a CapsuleBizParamsMultiGuestInviteGuide. */
export function writeCapsuleBizParamsMultiGuestInviteGuide(w: Writer, m: Init<CapsuleBizParamsMultiGuestInviteGuide>): void {
  w.message(10, m.inviteeUser, writeUser);
  w.int32(16, m.displayStrategy);
  w.string(26, m.linkmicAudienceInviteNoticeReason);
  w.int32(32, m.noticeType);
  w.message(42, m.turnOnGuide, writeLinkMicAudienceTurnOnGuide);
  w.message(50, m.noticeGuide, writeLinkMicAudienceInviteGuide);
  w.message(58, m.groupChatMemberInviteGuide, writeLinkmicAudienceInviteGroupChatMemberGuide);
}

/** Writes the fields of a CapsuleBizParamsNewAnchorEffect. */
export function writeCapsuleBizParamsNewAnchorEffect(w: Writer, m: Init<CapsuleBizParamsNewAnchorEffect>): void {
  w.string(10, m.effectPanel);
  w.string(18, m.resourceId);
  w.string(26, m.categoryId);
  w.string(34, m.tabKey);
}

/** Writes the fields of a CapsuleBizParamsRandomGift. */
export function writeCapsuleBizParamsRandomGift(w: Writer, m: Init<CapsuleBizParamsRandomGift>): void {
  w.int64(8, m.round);
  w.string(18, m.effectNameKey);
  w.message(26, m.gift, writeGift);
  w.int64(32, m.type);
  w.bool(40, m.filterHost);
}

/** Writes the fields of a GameAction. */
export function writeGameAction(w: Writer, m: Init<GameAction>): void {
  w.int32(8, m.actionType);
  w.int32(16, m.jumpPage);
  w.int64(24, m.followUserId);
  w.message(34, m.followUserInfo, writeUser);
  w.string(42, m.actionSchema);
}

/** Writes the fields of a LinkMicAudienceInviteGuide. */
export function writeLinkMicAudienceInviteGuide(w: Writer, m: Init<LinkMicAudienceInviteGuide>): void {
  w.message(10, m.content, writeLinkMicAudienceNoticeText);
  w.message(18, m.buttonContent, writeLinkMicAudienceNoticeText);
  w.message(26, m.user, writeUser);
  w.int32(32, m.displayStrategy);
  w.string(42, m.linkmicAudienceInviteNoticeReason);
}

/** Writes the fields of a LinkMicAudienceNoticeText. */
export function writeLinkMicAudienceNoticeText(w: Writer, m: Init<LinkMicAudienceNoticeText>): void {
  w.string(10, m.text);
}

/** Writes the fields of a LinkMicAudienceTurnOnGuide. */
export function writeLinkMicAudienceTurnOnGuide(w: Writer, m: Init<LinkMicAudienceTurnOnGuide>): void {
  w.message(10, m.content, writeLinkMicAudienceNoticeText);
  w.message(18, m.buttonContent, writeLinkMicAudienceNoticeText);
}

/** Writes the fields of a LinkmicAudienceApplyGuide. */
export function writeLinkmicAudienceApplyGuide(w: Writer, m: Init<LinkmicAudienceApplyGuide>): void {
  w.message(10, m.content, writeLinkMicAudienceNoticeText);
  w.message(18, m.buttonContent, writeLinkMicAudienceNoticeText);
  w.message(26, m.user, writeUser);
  w.int32(32, m.displayStrategy);
  w.string(42, m.linkmicAudienceApplyNoticeReason);
  w.int64(48, m.displayPosition);
  w.string(58, m.triggerType);
  w.string(66, m.requestId);
  w.string(74, m.linkmicId);
}

/** Writes the fields of a LinkmicAudienceInviteGroupChatMemberGuide. */
export function writeLinkmicAudienceInviteGroupChatMemberGuide(w: Writer, m: Init<LinkmicAudienceInviteGroupChatMemberGuide>): void {
  w.message(10, m.content, writeLinkMicAudienceNoticeText);
  w.message(18, m.buttonContent, writeLinkMicAudienceNoticeText);
  w.int64Packed(26, m.groupMemberUserIds);
}

/** Writes the fields of a MessageEntity. */
export function writeMessageEntity(w: Writer, m: Init<MessageEntity>): void {
  w.message(10, m.notify, writeWebcastRoomNotifyMessage);
}

/** Writes the fields of a RecommendComment. */
export function writeRecommendComment(w: Writer, m: Init<RecommendComment>): void {
  w.int64(8, m.priority);
  w.int64(16, m.duration);
  w.message(26, m.recommendText, writeMessageCommonText);
  w.int64(32, m.tipsType);
}

/** Writes the fields of a UserModelPredictionData. */
export function writeUserModelPredictionData(w: Writer, m: Init<UserModelPredictionData>): void {
  w.int64(8, m.userId);
  w.map(18, m.modelPredictionData, (key, value) => {
    w.string(10, key);
    w.double(17, value);
  });
}
