// Generated from proto/barrage.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AnimationData, BarrageEvent, BarrageTypeEcomLiveParam, BarrageTypeFansLevelParam, BarrageTypeGiftGalleryParam, BarrageTypeSubscribeGiftParam, BarrageTypeUserGradeParam, DisplayControl, RightLabel, ShowResult, WebcastBarrageMessage } from './barrage.js';
import { writeBadgeStruct, writePrivilegeLogExtra } from './badge.encode.js';
import { writeCommonMessageData, writeMessageCommonText, writePublicAreaMessageCommon } from './common.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastBarrageMessage. */
export function writeWebcastBarrageMessage(w: Writer, m: Init<WebcastBarrageMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.event, writeBarrageEvent);
  w.int32(24, m.msgType);
  w.message(34, m.icon, writeImageModel);
  w.message(42, m.content, writeMessageCommonText);
  w.int64(48, m.duration);
  w.message(58, m.backGround, writeImageModel);
  w.message(66, m.rightIcon, writeImageModel);
  w.int32(72, m.displayConfig);
  w.int64(80, m.galleryGiftId);
  w.string(90, m.scene);
  w.message(98, m.control, writeDisplayControl);
  w.message(106, m.rightLabel, writeRightLabel);
  w.bool(112, m.useMarquee);
  w.int32(120, m.showType);
  w.message(130, m.badge, writeBadgeStruct);
  w.int32(136, m.renderType);
  w.int32(144, m.leftIconDisplayType);
  w.message(154, m.ribbonAnimation, writeImageModel);
  w.message(162, m.animationData, writeAnimationData);
  w.string(170, m.hybridUrl);
  w.string(178, m.schema);
  w.string(186, m.subType);
  w.message(194, m.commonBarrageContent, writeMessageCommonText);
  w.message(402, m.user, writeUser);
  w.message(802, m.userGradeParam, writeBarrageTypeUserGradeParam);
  w.message(810, m.fansLevelParam, writeBarrageTypeFansLevelParam);
  w.message(818, m.subscribeGiftParam, writeBarrageTypeSubscribeGiftParam);
  w.message(826, m.privilegeLogExtra, writePrivilegeLogExtra);
  w.message(834, m.giftGalleryParams, writeBarrageTypeGiftGalleryParam);
  w.message(842, m.publicAreaMessageCommon, writePublicAreaMessageCommon);
  w.message(850, m.ecomLiveParam, writeBarrageTypeEcomLiveParam);
}

/** Writes the fields of a AnimationData. */
export function writeAnimationData(w: Writer, m: Init<AnimationData>): void {
  w.string(10, m.geckoChannelName);
  w.string(18, m.fileName);
  w.int64(24, m.height);
  w.int64(32, m.width);
  w.int64(40, m.rightOffset);
}

/** Writes the fields of a BarrageEvent. */
export function writeBarrageEvent(w: Writer, m: Init<BarrageEvent>): void {
  w.string(10, m.eventName);
  w.map(18, m.params, (key, value) => {
    w.string(10, key);
    w.string(18, value);
  });
}

/** Writes the fields of a BarrageTypeEcomLiveParam. */
export function writeBarrageTypeEcomLiveParam(w: Writer, m: Init<BarrageTypeEcomLiveParam>): void {
  w.string(10, m.plpParams);
  w.string(18, m.scene);
  w.string(26, m.anchoredProductId);
  w.string(34, m.anchoredLabelKey);
  w.string(42, m.entranceForm);
  w.string(50, m.anchoredProductSource);
  w.int32(56, m.anchoredProductPlatform);
}

/** Writes the fields of a BarrageTypeFansLevelParam. */
export function writeBarrageTypeFansLevelParam(w: Writer, m: Init<BarrageTypeFansLevelParam>): void {
  w.int32(8, m.currentGrade);
  w.int32(16, m.displayConfig);
  w.message(34, m.user, writeUser);
}

/** Writes the fields of a BarrageTypeGiftGalleryParam. */
export function writeBarrageTypeGiftGalleryParam(w: Writer, m: Init<BarrageTypeGiftGalleryParam>): void {
  w.int64(8, m.fromUserId);
  w.int64(16, m.toUserId);
}

/** Writes the fields of a BarrageTypeSubscribeGiftParam. */
export function writeBarrageTypeSubscribeGiftParam(w: Writer, m: Init<BarrageTypeSubscribeGiftParam>): void {
  w.int64(8, m.giftSubCount);
  w.bool(16, m.showGiftSubCount);
  w.int32(24, m.giftSource);
}

/** Writes the fields of a BarrageTypeUserGradeParam. */
export function writeBarrageTypeUserGradeParam(w: Writer, m: Init<BarrageTypeUserGradeParam>): void {
  w.int32(8, m.currentGrade);
  w.int32(16, m.displayConfig);
  w.string(26, m.userId);
  w.message(34, m.user, writeUser);
}

/** Writes the fields of a DisplayControl. */
export function writeDisplayControl(w: Writer, m: Init<DisplayControl>): void {
  w.int32(8, m.priority);
  w.int64(16, m.duration);
  w.map(26, m.targetGroupShowRst, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeShowResult);
  });
  w.int32(32, m.horizontalTriggerType);
}

/** Writes the fields of a RightLabel. */
export function writeRightLabel(w: Writer, m: Init<RightLabel>): void {
  w.string(10, m.backgroundColor);
  w.message(18, m.content, writeMessageCommonText);
  w.int64(24, m.height);
}

/** Writes the fields of a ShowResult. */
export function writeShowResult(w: Writer, m: Init<ShowResult>): void {
  w.bool(8, m.banned);
}
