// Generated from proto/control.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AccessControlCaptcha, Extra, PerceptionSheetInfo, TimeInfo, TriggerCondition, WebcastAccessControlMessage, WebcastAccessRecallMessage, WebcastControlMessage, WebcastMsgDetectMessage, WebcastPerceptionMessage, WebcastRoomVerifyMessage } from './control.js';
import { writeCommonMessageData, writeMessageCommonText, writePerceptionDialogInfo, writePunishEventInfo } from './common.encode.js';

/** Writes the fields of a WebcastControlMessage. */
export function writeWebcastControlMessage(w: Writer, m: Init<WebcastControlMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.action);
  w.string(26, m.tips);
  w.message(34, m.extra, writeExtra);
  w.message(42, m.perceptionDialog, writePerceptionDialogInfo);
  w.message(50, m.perceptionAudienceText, writeMessageCommonText);
  w.message(58, m.punishInfo, writePunishEventInfo);
  w.message(66, m.floatText, writeMessageCommonText);
  w.int32(72, m.floatStyle);
}

/** Writes the fields of a WebcastMsgDetectMessage. */
export function writeWebcastMsgDetectMessage(w: Writer, m: Init<WebcastMsgDetectMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.detectType);
  w.message(26, m.triggerCondition, writeTriggerCondition);
  w.message(34, m.timeInfo, writeTimeInfo);
  w.int32(40, m.triggerBy);
  w.string(50, m.fromRegion);
}

/** Writes the fields of a WebcastAccessControlMessage. */
export function writeWebcastAccessControlMessage(w: Writer, m: Init<WebcastAccessControlMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.captcha, writeAccessControlCaptcha);
}

/** Writes the fields of a WebcastAccessRecallMessage. */
export function writeWebcastAccessRecallMessage(w: Writer, m: Init<WebcastAccessRecallMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.status);
  w.int64(24, m.duration);
  w.int64(32, m.endTime);
  w.string(42, m.scene);
  w.message(50, m.notice, writeMessageCommonText);
  w.message(58, m.content, writeMessageCommonText);
  w.message(66, m.punishInfo, writePunishEventInfo);
}

/** Writes the fields of a WebcastRoomVerifyMessage. */
export function writeWebcastRoomVerifyMessage(w: Writer, m: Init<WebcastRoomVerifyMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.action);
  w.string(26, m.content);
  w.int64(32, m.noticeType);
  w.bool(40, m.closeRoom);
}

/** Writes the fields of a WebcastPerceptionMessage. */
export function writeWebcastPerceptionMessage(w: Writer, m: Init<WebcastPerceptionMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.dialog, writePerceptionDialogInfo);
  w.message(26, m.punishInfo, writePunishEventInfo);
  w.int32(32, m.endTime);
  w.bool(40, m.showViolationWarning);
  w.message(50, m.toast, writeMessageCommonText);
  w.int32(56, m.floatStyle);
  w.message(66, m.floatText, writeMessageCommonText);
  w.message(74, m.sheet, writePerceptionSheetInfo);
  w.int32(80, m.floatIconType);
}

/** Writes the fields of a AccessControlCaptcha. */
export function writeAccessControlCaptcha(w: Writer, m: Init<AccessControlCaptcha>): void {
  w.int64(8, m.captchaRecordId);
  w.int64(16, m.roomId);
  w.int64(24, m.verifyDurationInSec);
}

/** Writes the fields of a Extra. */
export function writeExtra(w: Writer, m: Init<Extra>): void {
  w.string(10, m.banInfoUrl);
  w.int64(16, m.reasonNo);
  w.message(26, m.title, writeMessageCommonText);
  w.message(34, m.violationReason, writeMessageCommonText);
  w.message(42, m.content, writeMessageCommonText);
  w.message(50, m.gotItButton, writeMessageCommonText);
  w.message(58, m.banDetailButton, writeMessageCommonText);
  w.string(66, m.source);
}

/** Writes the fields of a PerceptionSheetInfo. */
export function writePerceptionSheetInfo(w: Writer, m: Init<PerceptionSheetInfo>): void {
  w.int32(8, m.iconType);
  w.message(18, m.title, writeMessageCommonText);
  w.message(26, m.subTitle, writeMessageCommonText);
  w.message(34, m.reasonTitle, writeMessageCommonText);
  w.message(42, m.reasonInfo, writeMessageCommonText);
  w.message(50, m.notAllowedTitle, writeMessageCommonText);
  w.message(58, m.notAllowedText, writeMessageCommonText);
  w.message(66, m.defaultActionText, writeMessageCommonText);
  w.int32(72, m.scene);
  w.int64(80, m.targetUserId);
  w.int64(88, m.targetRoomId);
  w.int64(96, m.countDownTime);
}

/** Writes the fields of a TimeInfo. */
export function writeTimeInfo(w: Writer, m: Init<TimeInfo>): void {
  w.int64(8, m.clientStartMs);
  w.int64(16, m.apiRecvTimeMs);
  w.int64(24, m.apiSendToGoimMs);
}

/** Writes the fields of a TriggerCondition. */
export function writeTriggerCondition(w: Writer, m: Init<TriggerCondition>): void {
  w.bool(8, m.uplinkDetectHttp);
  w.bool(16, m.uplinkDetectWebSocket);
  w.bool(24, m.detectP2PMsg);
  w.bool(32, m.detectRoomMsg);
  w.bool(40, m.httpOptimize);
}
