// Generated from proto/control.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { ControlAction, PerceptionDialogIconType } from './enums.js';
import { commonTables, type CommonMessageData, type MessageCommonText, type PerceptionDialogInfo, type PunishEventInfo } from './common.js';

/** The host paused, resumed or ended the stream, or a moderator ended it. */
export interface WebcastControlMessage {
  common: CommonMessageData | undefined;
  /** 1 paused, 2 resumed, 3 ended by the host, 4 ended by moderation. */
  action: ControlAction;
  tips: string;
  extra: Extra | undefined;
  perceptionDialog: PerceptionDialogInfo | undefined;
  perceptionAudienceText: MessageCommonText | undefined;
  punishInfo: PunishEventInfo | undefined;
  floatText: MessageCommonText | undefined;
  floatStyle: number;
}

export interface WebcastMsgDetectMessage {
  common: CommonMessageData | undefined;
  /** Newer schemas: dType. */
  detectType: number;
  /** Newer schemas: tCondition. */
  triggerCondition: TriggerCondition | undefined;
  /** Newer schemas: tInfo. */
  timeInfo: TimeInfo | undefined;
  triggerBy: number;
  fromRegion: string;
}

export interface WebcastAccessControlMessage {
  common: CommonMessageData | undefined;
  captcha: AccessControlCaptcha | undefined;
}

export interface WebcastAccessRecallMessage {
  common: CommonMessageData | undefined;
  status: number;
  duration: string;
  endTime: string;
  scene: string;
  notice: MessageCommonText | undefined;
  content: MessageCommonText | undefined;
  punishInfo: PunishEventInfo | undefined;
}

export interface WebcastRoomVerifyMessage {
  common: CommonMessageData | undefined;
  action: number;
  content: string;
  noticeType: string;
  closeRoom: boolean;
}

export interface WebcastPerceptionMessage {
  common: CommonMessageData | undefined;
  dialog: PerceptionDialogInfo | undefined;
  punishInfo: PunishEventInfo | undefined;
  endTime: number;
  showViolationWarning: boolean;
  toast: MessageCommonText | undefined;
  floatStyle: number;
  floatText: MessageCommonText | undefined;
  sheet: PerceptionSheetInfo | undefined;
  floatIconType: PerceptionDialogIconType;
}

export interface AccessControlCaptcha {
  captchaRecordId: string;
  roomId: string;
  verifyDurationInSec: string;
}

export interface Extra {
  banInfoUrl: string;
  reasonNo: string;
  title: MessageCommonText | undefined;
  violationReason: MessageCommonText | undefined;
  content: MessageCommonText | undefined;
  gotItButton: MessageCommonText | undefined;
  banDetailButton: MessageCommonText | undefined;
  source: string;
}

export interface PerceptionSheetInfo {
  iconType: PerceptionDialogIconType;
  title: MessageCommonText | undefined;
  subTitle: MessageCommonText | undefined;
  reasonTitle: MessageCommonText | undefined;
  reasonInfo: MessageCommonText | undefined;
  notAllowedTitle: MessageCommonText | undefined;
  notAllowedText: MessageCommonText | undefined;
  defaultActionText: MessageCommonText | undefined;
  scene: number;
  targetUserId: string;
  targetRoomId: string;
  countDownTime: string;
}

export interface TimeInfo {
  clientStartMs: string;
  apiRecvTimeMs: string;
  apiSendToGoimMs: string;
}

export interface TriggerCondition {
  uplinkDetectHttp: boolean;
  uplinkDetectWebSocket: boolean;
  detectP2PMsg: boolean;
  detectRoomMsg: boolean;
  httpOptimize: boolean;
}

/** What the messages of this file consist of. */
export const controlTables = new MessageTables(
  {
    WebcastControlMessage: ['CommonMessageData i s Extra PerceptionDialogInfo MessageCommonText PunishEventInfo MessageCommonText i', (absent) => ({ common: absent, action: 0, tips: '', extra: absent, perceptionDialog: absent, perceptionAudienceText: absent, punishInfo: absent, floatText: absent, floatStyle: 0 })],
    WebcastMsgDetectMessage: ['CommonMessageData i TriggerCondition TimeInfo i s', (absent) => ({ common: absent, detectType: 0, triggerCondition: absent, timeInfo: absent, triggerBy: 0, fromRegion: '' })],
    WebcastAccessControlMessage: ['CommonMessageData AccessControlCaptcha', (absent) => ({ common: absent, captcha: absent })],
    WebcastAccessRecallMessage: ['CommonMessageData i l l s MessageCommonText MessageCommonText PunishEventInfo', (absent) => ({ common: absent, status: 0, duration: '0', endTime: '0', scene: '', notice: absent, content: absent, punishInfo: absent })],
    WebcastRoomVerifyMessage: ['CommonMessageData i s l o', (absent) => ({ common: absent, action: 0, content: '', noticeType: '0', closeRoom: false })],
    WebcastPerceptionMessage: ['CommonMessageData PerceptionDialogInfo PunishEventInfo i o MessageCommonText i MessageCommonText PerceptionSheetInfo i', (absent) => ({ common: absent, dialog: absent, punishInfo: absent, endTime: 0, showViolationWarning: false, toast: absent, floatStyle: 0, floatText: absent, sheet: absent, floatIconType: 0 })],
    AccessControlCaptcha: ['l l l', () => ({ captchaRecordId: '0', roomId: '0', verifyDurationInSec: '0' })],
    Extra: ['s l MessageCommonText MessageCommonText MessageCommonText MessageCommonText MessageCommonText s', (absent) => ({ banInfoUrl: '', reasonNo: '0', title: absent, violationReason: absent, content: absent, gotItButton: absent, banDetailButton: absent, source: '' })],
    PerceptionSheetInfo: ['i MessageCommonText MessageCommonText MessageCommonText MessageCommonText MessageCommonText MessageCommonText MessageCommonText i l l l', (absent) => ({ iconType: 0, title: absent, subTitle: absent, reasonTitle: absent, reasonInfo: absent, notAllowedTitle: absent, notAllowedText: absent, defaultActionText: absent, scene: 0, targetUserId: '0', targetRoomId: '0', countDownTime: '0' })],
    TimeInfo: ['l l l', () => ({ clientStartMs: '0', apiRecvTimeMs: '0', apiSendToGoimMs: '0' })],
    TriggerCondition: ['o o o o o', () => ({ uplinkDetectHttp: false, uplinkDetectWebSocket: false, detectP2PMsg: false, detectRoomMsg: false, httpOptimize: false })],
  },
  [commonTables],
  {
  },
);

/** Decodes a WebcastControlMessage. */
export const decodeWebcastControlMessage: Decoder<WebcastControlMessage> = controlTables.decoder('WebcastControlMessage');

/** Decodes a WebcastMsgDetectMessage. */
export const decodeWebcastMsgDetectMessage: Decoder<WebcastMsgDetectMessage> = controlTables.decoder('WebcastMsgDetectMessage');

/** Decodes a WebcastAccessControlMessage. */
export const decodeWebcastAccessControlMessage: Decoder<WebcastAccessControlMessage> = controlTables.decoder('WebcastAccessControlMessage');

/** Decodes a WebcastAccessRecallMessage. */
export const decodeWebcastAccessRecallMessage: Decoder<WebcastAccessRecallMessage> = controlTables.decoder('WebcastAccessRecallMessage');

/** Decodes a WebcastRoomVerifyMessage. */
export const decodeWebcastRoomVerifyMessage: Decoder<WebcastRoomVerifyMessage> = controlTables.decoder('WebcastRoomVerifyMessage');

/** Decodes a WebcastPerceptionMessage. */
export const decodeWebcastPerceptionMessage: Decoder<WebcastPerceptionMessage> = controlTables.decoder('WebcastPerceptionMessage');
