// Generated from proto/subscription.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { SOVBriefInfo, SOVMaskInfo, SOVPinCardInfo, SubGoalPinCard, SubOnlyVideosBriefInfo, SubPinCard, SubPinCardExtra, SubPinCardText, Text, WebcastSubCapsuleMessage, WebcastSubNotifyMessage, WebcastSubPinEventMessage, WebcastSubscriptionNotifyMessage } from './subscription.js';
import { writeCommonMessageData, writeMessageCommonText, writePublicAreaMessageCommon } from './common.encode.js';
import { writeRoomNotifyMessageEventTracking } from './gift.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastSubNotifyMessage. */
export function writeWebcastSubNotifyMessage(w: Writer, m: Init<WebcastSubNotifyMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.user, writeUser);
  w.int32(24, m.exhibitionType);
  w.int64(32, m.subMonth);
  w.int32(40, m.subscribeType);
  w.int32(48, m.oldSubscribeStatus);
  w.int32(56, m.messageType);
  w.int32(64, m.subscribingStatus);
  w.bool(72, m.isSend);
  w.bool(80, m.isCustom);
  w.int32(88, m.giftSource);
  w.int32(96, m.messageDisplayStyle);
  w.message(106, m.publicAreaMessageCommon, writePublicAreaMessageCommon);
  w.string(114, m.packageId);
  w.message(122, m.eventTracking, writeRoomNotifyMessageEventTracking);
}

/** Writes the fields of a WebcastSubPinEventMessage. */
export function writeWebcastSubPinEventMessage(w: Writer, m: Init<WebcastSubPinEventMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.actionType);
  w.message(26, m.card, writeSubPinCard);
  w.int64(32, m.operatorUserId);
}

/** Writes the fields of a WebcastSubCapsuleMessage. */
export function writeWebcastSubCapsuleMessage(w: Writer, m: Init<WebcastSubCapsuleMessage>): void {
  w.message(10, m.header, writeCommonMessageData);
  w.message(18, m.description, writeMessageCommonText);
  w.message(26, m.btnName, writeMessageCommonText);
  w.string(34, m.btnUrl);
  w.string(42, m.capsuleScene);
  w.int64(48, m.fromUserId);
}

/** Writes the fields of a WebcastSubscriptionNotifyMessage. */
export function writeWebcastSubscriptionNotifyMessage(w: Writer, m: Init<WebcastSubscriptionNotifyMessage>): void {
  w.message(10, m.header, writeCommonMessageData);
  w.message(18, m.user, writeUser);
  w.int32(24, m.exhibitionType);
}

/** Writes the fields of a SOVBriefInfo. */
export function writeSOVBriefInfo(w: Writer, m: Init<SOVBriefInfo>): void {
  w.message(10, m.cover, writeImageModel);
  w.message(18, m.maskInfo, writeSOVMaskInfo);
  w.int32(24, m.lockInfo);
  w.int64(32, m.createTime);
  w.string(42, m.awemeId);
}

/** Writes the fields of a SOVMaskInfo. */
export function writeSOVMaskInfo(w: Writer, m: Init<SOVMaskInfo>): void {
  w.int32(8, m.type);
  w.string(18, m.title);
}

/** Writes the fields of a SOVPinCardInfo. */
export function writeSOVPinCardInfo(w: Writer, m: Init<SOVPinCardInfo>): void {
  w.bool(8, m.recentlyUpdated);
  w.message(18, m.sovInfo, writeSubOnlyVideosBriefInfo);
}

/** Writes the fields of a SubGoalPinCard. */
export function writeSubGoalPinCard(w: Writer, m: Init<SubGoalPinCard>): void {
  w.int64(8, m.goalId);
  w.int64(16, m.timeToLive);
  w.message(26, m.desc, writeSubPinCardText);
  w.int64(32, m.target);
  w.int64(40, m.progress);
}

/** Writes the fields of a SubOnlyVideosBriefInfo. */
export function writeSubOnlyVideosBriefInfo(w: Writer, m: Init<SubOnlyVideosBriefInfo>): void {
  w.string(10, m.totalCountStr);
  w.int32(16, m.totalCount);
  w.messages(26, m.sovBriefInfo, writeSOVBriefInfo);
  w.int32(32, m.creatorStatus);
  w.string(42, m.schema);
  w.bool(48, m.isSovAdjustmentsEnabledForConsumer);
  w.int32(56, m.newSovCount);
}

/** Writes the fields of a SubPinCard. */
export function writeSubPinCard(w: Writer, m: Init<SubPinCard>): void {
  w.int64(8, m.timeToLive);
  w.message(18, m.title, writeText);
  w.message(26, m.desc, writeText);
  w.message(34, m.image, writeImageModel);
  w.int32(40, m.type);
  w.int64(48, m.id);
  w.int64(56, m.templateId);
  w.message(66, m.goalPinCard, writeSubGoalPinCard);
  w.string(74, m.actionSchema);
  w.int64(80, m.lastPinTimestamp);
  w.message(90, m.extraInfo, writeSubPinCardExtra);
  w.int64(96, m.highlightTextNum);
  w.messages(106, m.icons, writeImageModel);
}

/** Writes the fields of a SubPinCardExtra. */
export function writeSubPinCardExtra(w: Writer, m: Init<SubPinCardExtra>): void {
  w.message(10, m.sovInfo, writeSOVPinCardInfo);
}

/** Writes the fields of a SubPinCardText. */
export function writeSubPinCardText(w: Writer, m: Init<SubPinCardText>): void {
  w.int32(8, m.type);
  w.string(18, m.content);
}

/** Writes the fields of a Text. */
export function writeText(w: Writer, m: Init<Text>): void {
  w.int32(8, m.type);
  w.string(18, m.content);
}
