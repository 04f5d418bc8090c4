// Generated from proto/member.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { EffectConfigBean, WaveAlgorithmData, WebcastMemberMessage, WebcastUnauthorizedMemberMessage } from './member.js';
import { writeCommonMessageData, writeMessageCommonText, writePublicAreaMessageCommon } from './common.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastMemberMessage. */
export function writeWebcastMemberMessage(w: Writer, m: Init<WebcastMemberMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.user, writeUser);
  w.int32(24, m.memberCount);
  w.message(34, m.operator, writeUser);
  w.bool(40, m.isSetToAdmin);
  w.bool(48, m.isTopUser);
  w.int64(56, m.rankScore);
  w.int64(64, m.topUserNo);
  w.int64(72, m.enterType);
  w.int32(80, m.action);
  w.string(90, m.actionDescription);
  w.int64(96, m.userId);
  w.message(106, m.effectConfig, writeEffectConfigBean);
  w.string(114, m.popStr);
  w.message(122, m.enterEffectConfig, writeEffectConfigBean);
  w.message(130, m.backgroundImage, writeImageModel);
  w.message(138, m.backgroundImageV2, writeImageModel);
  w.message(146, m.anchorDisplayText, writeMessageCommonText);
  w.string(154, m.clientEnterSource);
  w.string(162, m.clientEnterType);
  w.string(170, m.clientLiveReason);
  w.int64(176, m.actionDuration);
  w.string(186, m.userShareType);
  w.int32(192, m.displayStyle);
  w.map(202, m.adminPermissions, (key, value) => {
    w.int64(8, key);
    w.int32(16, value);
  });
  w.int32(208, m.kickSource);
  w.int64(216, m.allowPreviewTime);
  w.int64(224, m.lastSubscriptionAction);
  w.message(234, m.publicAreaMessageCommon, writePublicAreaMessageCommon);
  w.int64(240, m.liveSubOnlyTier);
  w.int64(248, m.liveSubOnlyMonth);
  w.string(258, m.ecStreamerKey);
  w.int64(264, m.showWave);
  w.message(274, m.waveAlgorithmData, writeWaveAlgorithmData);
  w.int32(280, m.hitAbStatus);
}

/** Writes the fields of a WebcastUnauthorizedMemberMessage. */
export function writeWebcastUnauthorizedMemberMessage(w: Writer, m: Init<WebcastUnauthorizedMemberMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.action);
  w.message(26, m.nickNamePrefix, writeMessageCommonText);
  w.string(34, m.nickName);
  w.message(42, m.enterText, writeMessageCommonText);
  w.message(50, m.publicAreaCommon, writePublicAreaMessageCommon);
}

/** Writes the fields of a EffectConfigBean. */
export function writeEffectConfigBean(w: Writer, m: Init<EffectConfigBean>): void {
  w.int64(8, m.type);
  w.message(18, m.icon, writeImageModel);
  w.int64(24, m.avatarPos);
  w.message(34, m.text, writeMessageCommonText);
  w.message(42, m.textIcon, writeImageModel);
  w.int32(48, m.stayTime);
  w.int64(56, m.animAssetId);
  w.message(66, m.badge, writeImageModel);
  w.int64Packed(74, m.flexSettingArrayList);
}

/** Writes the fields of a WaveAlgorithmData. */
export function writeWaveAlgorithmData(w: Writer, m: Init<WaveAlgorithmData>): void {
  w.string(10, m.algorithmVersion);
  w.bool(16, m.isAlgHit);
  w.string(26, m.predictScore);
  w.bool(32, m.isRewatch);
  w.bool(40, m.isFollow);
}
