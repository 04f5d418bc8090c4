// Generated from proto/common.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { ActionButton, CommonMessageData, CreatorSuccessInfo, FrequencyControl, LiveMessageID, LiveMessageSEI, MessageCommonText, MessageDisplayInfo, MsgFilter, OperationInfo, OperationState, PatternRef, PerceptionDialogInfo, PerceptionFeedbackOption, PortraitInfo, PortraitTag, PublicAreaCommon, PublicAreaMessageCommon, PunishEventInfo, TagItem, TextFormat, TextPiece, TextPieceGift, TextPieceHeart, TextPieceImage, TextPiecePatternRef, TextPieceUser, Topic, UserIdentity, UserInteractionInfo, UserMetrics } from './common.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a CommonMessageData. */
export function writeCommonMessageData(w: Writer, m: Init<CommonMessageData>): void {
  w.string(10, m.method);
  w.int64(16, m.msgId);
  w.int64(24, m.roomId);
  w.int64(32, m.createTime);
  w.int32(40, m.monitor);
  w.bool(48, m.isShowMsg);
  w.string(58, m.describe);
  w.message(66, m.displayText, writeMessageCommonText);
  w.int64(72, m.foldType);
  w.int64(80, m.anchorFoldType);
  w.int64(88, m.priorityScore);
  w.string(98, m.logId);
  w.string(106, m.msgProcessFilterK);
  w.string(114, m.msgProcessFilterV);
  w.string(122, m.fromIdc);
  w.string(130, m.toIdc);
  w.stringList(138, m.filterMsgTagsList);
  w.message(146, m.sei, writeLiveMessageSEI);
  w.message(154, m.dependRootId, writeLiveMessageID);
  w.message(162, m.dependId, writeLiveMessageID);
  w.int64(168, m.anchorPriorityScore);
  w.int64(176, m.roomMessageHeatLevel);
  w.int64(184, m.foldTypeForWeb);
  w.int64(192, m.anchorFoldTypeForWeb);
  w.int64(200, m.clientSendTime);
  w.int32(208, m.dispatchStrategy);
}

/** Writes the fields of a PublicAreaMessageCommon. */
export function writePublicAreaMessageCommon(w: Writer, m: Init<PublicAreaMessageCommon>): void {
  w.int64(8, m.scrollGapCount);
  w.int64(16, m.anchorScrollGapCount);
  w.bool(24, m.releaseToScrollArea);
  w.bool(32, m.anchorReleaseToScrollArea);
  w.bool(40, m.isAnchorMarked);
  w.message(50, m.creatorSuccessInfo, writeCreatorSuccessInfo);
  w.message(58, m.portraitInfo, writePortraitInfo);
  w.message(66, m.userInteractionInfo, writeUserInteractionInfo);
  w.int64(72, m.adminFoldType);
  w.message(82, m.displayInfo, writeMessageDisplayInfo);
  w.bool(88, m.hideAboveScrollArea);
  w.message(98, m.operationInfo, writeOperationInfo);
  w.message(106, m.dynamicDisplayText, writeMessageCommonText);
}

/** Writes the fields of a PublicAreaCommon. */
export function writePublicAreaCommon(w: Writer, m: Init<PublicAreaCommon>): void {
  w.message(10, m.userLabel, writeImageModel);
  w.int64(16, m.userConsumeInRoom);
}

/** Writes the fields of a MsgFilter. */
export function writeMsgFilter(w: Writer, m: Init<MsgFilter>): void {
  w.bool(8, m.isGifter);
  w.bool(16, m.isSubscribedToAnchor);
}

/** Writes the fields of a UserIdentity. */
export function writeUserIdentity(w: Writer, m: Init<UserIdentity>): void {
  w.bool(8, m.isGiftGiverOfAnchor);
  w.bool(16, m.isSubscriberOfAnchor);
  w.bool(24, m.isMutualFollowingWithAnchor);
  w.bool(32, m.isFollowerOfAnchor);
  w.bool(40, m.isModeratorOfAnchor);
  w.bool(48, m.isAnchor);
}

/** Writes the fields of a PerceptionDialogInfo. */
export function writePerceptionDialogInfo(w: Writer, m: Init<PerceptionDialogInfo>): void {
  w.int32(8, m.iconType);
  w.message(18, m.title, writeMessageCommonText);
  w.message(26, m.subTitle, writeMessageCommonText);
  w.message(34, m.adviceActionText, writeMessageCommonText);
  w.message(42, m.defaultActionText, writeMessageCommonText);
  w.string(50, m.violationDetailUrl);
  w.int32(56, m.scene);
  w.int64(64, m.targetUserId);
  w.int64(72, m.targetRoomId);
  w.int64(80, m.countDownTime);
  w.bool(88, m.showFeedback);
  w.messages(98, m.feedbackOptionsList, writePerceptionFeedbackOption);
  w.int64(104, m.policyTip);
  w.int32(112, m.appealPopup);
  w.message(122, m.closeActionText, writeMessageCommonText);
}

/** Writes the fields of a PunishEventInfo. */
export function writePunishEventInfo(w: Writer, m: Init<PunishEventInfo>): void {
  w.string(10, m.punishType);
  w.string(18, m.punishReason);
  w.string(26, m.punishId);
  w.int64(32, m.violationUid);
  w.int32(40, m.punishTypeId);
  w.int64(48, m.duration);
  w.string(58, m.punishPerceptionCode);
  w.int64(64, m.endTime);
  w.string(74, m.violationUidStr);
  w.string(82, m.showReason);
}

/** Writes the fields of a ActionButton. */
export function writeActionButton(w: Writer, m: Init<ActionButton>): void {
  w.int32(8, m.buttonType);
  w.message(18, m.buttonActiveText, writeMessageCommonText);
  w.message(26, m.buttonInactiveText, writeMessageCommonText);
  w.string(34, m.buttonSchema);
  w.bool(40, m.enableButtonInactiveText);
}

/** Writes the fields of a CreatorSuccessInfo. */
export function writeCreatorSuccessInfo(w: Writer, m: Init<CreatorSuccessInfo>): void {
  w.messages(10, m.tags, writeTagItem);
  w.message(18, m.topic, writeTopic);
  w.messages(26, m.topicList, writeTopic);
  w.message(34, m.frequencyControl, writeFrequencyControl);
}

/** Writes the fields of a FrequencyControl. */
export function writeFrequencyControl(w: Writer, m: Init<FrequencyControl>): void {
  w.string(10, m.frequencyControlKey);
  w.int64(16, m.windowSize);
  w.int64(24, m.limitInWindow);
}

/** Writes the fields of a LiveMessageID. */
export function writeLiveMessageID(w: Writer, m: Init<LiveMessageID>): void {
  w.string(10, m.primaryId);
  w.string(18, m.messageScene);
}

/** Writes the fields of a LiveMessageSEI. */
export function writeLiveMessageSEI(w: Writer, m: Init<LiveMessageSEI>): void {
  w.message(10, m.uniqueId, writeLiveMessageID);
  w.int64(16, m.timestamp);
}

/** Writes the fields of a MessageCommonText. */
export function writeMessageCommonText(w: Writer, m: Init<MessageCommonText>): void {
  w.string(10, m.displayType);
  w.string(18, m.defaultPattern);
  w.message(26, m.defaultFormat, writeTextFormat);
  w.messages(34, m.piecesList, writeTextPiece);
}

/** Writes the fields of a MessageDisplayInfo. */
export function writeMessageDisplayInfo(w: Writer, m: Init<MessageDisplayInfo>): void {
  w.int32(8, m.durationType);
  w.int64(16, m.showDurationMs);
  w.int64(24, m.incrDurationMs);
  w.int32(32, m.stayStyle);
}

/** Writes the fields of a OperationInfo. */
export function writeOperationInfo(w: Writer, m: Init<OperationInfo>): void {
  w.message(10, m.initialState, writeOperationState);
  w.message(18, m.successState, writeOperationState);
  w.message(26, m.failureState, writeOperationState);
}

/** Writes the fields of a OperationState. */
export function writeOperationState(w: Writer, m: Init<OperationState>): void {
  w.string(10, m.scene);
  w.message(18, m.icon, writeImageModel);
  w.message(26, m.text, writeMessageCommonText);
  w.string(34, m.schema);
  w.int64(40, m.animationStyle);
  w.int64(48, m.duration);
}

/** Writes the fields of a PatternRef. */
export function writePatternRef(w: Writer, m: Init<PatternRef>): void {
  w.string(10, m.key);
  w.string(18, m.defaultPattern);
  w.map(26, m.keyGroups, (key, value) => {
    w.string(10, key);
    w.string(18, value);
  });
}

/** Writes the fields of a PerceptionFeedbackOption. */
export function writePerceptionFeedbackOption(w: Writer, m: Init<PerceptionFeedbackOption>): void {
  w.int64(8, m.id);
  w.string(18, m.contentKey);
}

/** Writes the fields of a PortraitInfo. */
export function writePortraitInfo(w: Writer, m: Init<PortraitInfo>): void {
  w.messages(10, m.userMetrics, writeUserMetrics);
  w.messages(18, m.portraitTag, writePortraitTag);
}

/** Writes the fields of a PortraitTag. */
export function writePortraitTag(w: Writer, m: Init<PortraitTag>): void {
  w.string(10, m.tagId);
  w.int64(16, m.priority);
  w.string(26, m.showValue);
  w.string(34, m.showArgs);
}

/** Writes the fields of a TagItem. */
export function writeTagItem(w: Writer, m: Init<TagItem>): void {
  w.int32(8, m.tagType);
  w.message(18, m.tagText, writeMessageCommonText);
}

/** Writes the fields of a TextFormat. */
export function writeTextFormat(w: Writer, m: Init<TextFormat>): void {
  w.string(10, m.color);
  w.bool(16, m.bold);
  w.bool(24, m.italic);
  w.int32(32, m.weight);
  w.int32(40, m.italicAngle);
  w.int32(48, m.fontSize);
  w.bool(56, m.useHeighLightColor);
  w.bool(64, m.useRemoteClor);
}

/** Writes the fields of a TextPiece. */
export function writeTextPiece(w: Writer, m: Init<TextPiece>): void {
  w.int32(8, m.type);
  w.message(18, m.format, writeTextFormat);
  w.string(90, m.stringValue);
  w.message(170, m.userValue, writeTextPieceUser);
  w.message(178, m.giftValue, writeTextPieceGift);
  w.message(186, m.heartValue, writeTextPieceHeart);
  w.message(194, m.patternRefValue, writeTextPiecePatternRef);
  w.message(202, m.imageValue, writeTextPieceImage);
}

/** Writes the fields of a TextPieceGift. */
export function writeTextPieceGift(w: Writer, m: Init<TextPieceGift>): void {
  w.int64(8, m.giftId);
  w.message(18, m.nameRef, writePatternRef);
  w.int32(24, m.showType);
  w.int64(32, m.colorId);
}

/** Writes the fields of a TextPieceHeart. */
export function writeTextPieceHeart(w: Writer, m: Init<TextPieceHeart>): void {
  w.string(10, m.color);
}

/** Writes the fields of a TextPieceImage. */
export function writeTextPieceImage(w: Writer, m: Init<TextPieceImage>): void {
  w.message(10, m.image, writeImageModel);
}

/** Writes the fields of a TextPiecePatternRef. */
export function writeTextPiecePatternRef(w: Writer, m: Init<TextPiecePatternRef>): void {
  w.string(10, m.key);
  w.string(18, m.defaultPattern);
}

/** Writes the fields of a TextPieceUser. */
export function writeTextPieceUser(w: Writer, m: Init<TextPieceUser>): void {
  w.message(10, m.user, writeUser);
  w.bool(16, m.withColon);
}

/** Writes the fields of a Topic. */
export function writeTopic(w: Writer, m: Init<Topic>): void {
  w.int32(8, m.topicActionType);
  w.message(18, m.topicText, writeMessageCommonText);
  w.message(26, m.topicTips, writeMessageCommonText);
  w.bool(32, m.hasButton);
  w.message(42, m.actionButton, writeActionButton);
  w.int32(48, m.tagType);
  w.int32(56, m.displayLocation);
  w.map(66, m.eventTrackingFields, (key, value) => {
    w.string(10, key);
    w.string(18, value);
  });
}

/** Writes the fields of a UserInteractionInfo. */
export function writeUserInteractionInfo(w: Writer, m: Init<UserInteractionInfo>): void {
  w.int64(8, m.likeCnt);
  w.int64(16, m.commentCnt);
  w.int64(24, m.shareCnt);
}

/** Writes the fields of a UserMetrics. */
export function writeUserMetrics(w: Writer, m: Init<UserMetrics>): void {
  w.int32(8, m.type);
  w.string(18, m.metricsValue);
}
