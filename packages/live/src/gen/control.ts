// Generated from proto/control.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { ControlAction, PerceptionDialogIconType } from './enums.js';
import { decodeCommonMessageData, decodeMessageCommonText, decodePerceptionDialogInfo, decodePunishEventInfo, type CommonMessageData, type MessageCommonText, type PerceptionDialogInfo, type PunishEventInfo } from './common.js';

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

/** Decodes a WebcastControlMessage. */
export function decodeWebcastControlMessage(input: WireInput, start: number, end: number, depth: number): WebcastControlMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: ControlAction = 0;
  let f3 = '';
  let f4: Extra | undefined;
  let f5: PerceptionDialogInfo | undefined;
  let f6: MessageCommonText | undefined;
  let f7: PunishEventInfo | undefined;
  let f8: MessageCommonText | undefined;
  let f9 = 0;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = decodeExtra(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodePerceptionDialogInfo(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodePunishEventInfo(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int32(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastControlMessage = {
    common: f1,
    action: f2,
    tips: f3,
    extra: f4,
    perceptionDialog: f5,
    perceptionAudienceText: f6,
    punishInfo: f7,
    floatText: f8,
    floatStyle: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a WebcastMsgDetectMessage. */
export function decodeWebcastMsgDetectMessage(input: WireInput, start: number, end: number, depth: number): WebcastMsgDetectMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = 0;
  let f3: TriggerCondition | undefined;
  let f4: TimeInfo | undefined;
  let f5 = 0;
  let f6 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeTriggerCondition(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeTimeInfo(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int32(b, q);
          break;
        case 40:
          f5 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastMsgDetectMessage = {
    common: f1,
    detectType: f2,
    triggerCondition: f3,
    timeInfo: f4,
    triggerBy: f5,
    fromRegion: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastAccessControlMessage {
  common: CommonMessageData | undefined;
  captcha: AccessControlCaptcha | undefined;
}

/** Decodes a WebcastAccessControlMessage. */
export function decodeWebcastAccessControlMessage(input: WireInput, start: number, end: number, depth: number): WebcastAccessControlMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: AccessControlCaptcha | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeAccessControlCaptcha(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastAccessControlMessage = {
    common: f1,
    captcha: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a WebcastAccessRecallMessage. */
export function decodeWebcastAccessRecallMessage(input: WireInput, start: number, end: number, depth: number): WebcastAccessRecallMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = 0;
  let f3 = '0';
  let f4 = '0';
  let f5 = '';
  let f6: MessageCommonText | undefined;
  let f7: MessageCommonText | undefined;
  let f8: PunishEventInfo | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 50:
          f6 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodePunishEventInfo(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int32(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastAccessRecallMessage = {
    common: f1,
    status: f2,
    duration: f3,
    endTime: f4,
    scene: f5,
    notice: f6,
    content: f7,
    punishInfo: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastRoomVerifyMessage {
  common: CommonMessageData | undefined;
  action: number;
  content: string;
  noticeType: string;
  closeRoom: boolean;
}

/** Decodes a WebcastRoomVerifyMessage. */
export function decodeWebcastRoomVerifyMessage(input: WireInput, start: number, end: number, depth: number): WebcastRoomVerifyMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = 0;
  let f3 = '';
  let f4 = '0';
  let f5 = false;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int32(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastRoomVerifyMessage = {
    common: f1,
    action: f2,
    content: f3,
    noticeType: f4,
    closeRoom: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a WebcastPerceptionMessage. */
export function decodeWebcastPerceptionMessage(input: WireInput, start: number, end: number, depth: number): WebcastPerceptionMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: PerceptionDialogInfo | undefined;
  let f3: PunishEventInfo | undefined;
  let f4 = 0;
  let f5 = false;
  let f6: MessageCommonText | undefined;
  let f7 = 0;
  let f8: MessageCommonText | undefined;
  let f9: PerceptionSheetInfo | undefined;
  let f10: PerceptionDialogIconType = 0;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodePerceptionDialogInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodePunishEventInfo(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodePerceptionSheetInfo(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 32:
          f4 = int32(b, q);
          break;
        case 40:
          f5 = bool(b, q);
          break;
        case 56:
          f7 = int32(b, q);
          break;
        case 80:
          f10 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastPerceptionMessage = {
    common: f1,
    dialog: f2,
    punishInfo: f3,
    endTime: f4,
    showViolationWarning: f5,
    toast: f6,
    floatStyle: f7,
    floatText: f8,
    sheet: f9,
    floatIconType: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AccessControlCaptcha {
  captchaRecordId: string;
  roomId: string;
  verifyDurationInSec: string;
}

/** Decodes a AccessControlCaptcha. */
export function decodeAccessControlCaptcha(input: WireInput, start: number, end: number, depth: number): AccessControlCaptcha {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: AccessControlCaptcha = {
    captchaRecordId: f1,
    roomId: f2,
    verifyDurationInSec: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a Extra. */
export function decodeExtra(input: WireInput, start: number, end: number, depth: number): Extra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let f4: MessageCommonText | undefined;
  let f5: MessageCommonText | undefined;
  let f6: MessageCommonText | undefined;
  let f7: MessageCommonText | undefined;
  let f8 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: Extra = {
    banInfoUrl: f1,
    reasonNo: f2,
    title: f3,
    violationReason: f4,
    content: f5,
    gotItButton: f6,
    banDetailButton: f7,
    source: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a PerceptionSheetInfo. */
export function decodePerceptionSheetInfo(input: WireInput, start: number, end: number, depth: number): PerceptionSheetInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: PerceptionDialogIconType = 0;
  let f2: MessageCommonText | undefined;
  let f3: MessageCommonText | undefined;
  let f4: MessageCommonText | undefined;
  let f5: MessageCommonText | undefined;
  let f6: MessageCommonText | undefined;
  let f7: MessageCommonText | undefined;
  let f8: MessageCommonText | undefined;
  let f9 = 0;
  let f10 = '0';
  let f11 = '0';
  let f12 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 18:
          f2 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 80:
          f10 = int64(b, q);
          break;
        case 88:
          f11 = int64(b, q);
          break;
        case 96:
          f12 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: PerceptionSheetInfo = {
    iconType: f1,
    title: f2,
    subTitle: f3,
    reasonTitle: f4,
    reasonInfo: f5,
    notAllowedTitle: f6,
    notAllowedText: f7,
    defaultActionText: f8,
    scene: f9,
    targetUserId: f10,
    targetRoomId: f11,
    countDownTime: f12,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TimeInfo {
  clientStartMs: string;
  apiRecvTimeMs: string;
  apiSendToGoimMs: string;
}

/** Decodes a TimeInfo. */
export function decodeTimeInfo(input: WireInput, start: number, end: number, depth: number): TimeInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: TimeInfo = {
    clientStartMs: f1,
    apiRecvTimeMs: f2,
    apiSendToGoimMs: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TriggerCondition {
  uplinkDetectHttp: boolean;
  uplinkDetectWebSocket: boolean;
  detectP2PMsg: boolean;
  detectRoomMsg: boolean;
  httpOptimize: boolean;
}

/** Decodes a TriggerCondition. */
export function decodeTriggerCondition(input: WireInput, start: number, end: number, depth: number): TriggerCondition {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = false;
  let f4 = false;
  let f5 = false;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = bool(b, q);
          break;
        case 16:
          f2 = bool(b, q);
          break;
        case 24:
          f3 = bool(b, q);
          break;
        case 32:
          f4 = bool(b, q);
          break;
        case 40:
          f5 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: TriggerCondition = {
    uplinkDetectHttp: f1,
    uplinkDetectWebSocket: f2,
    detectP2PMsg: f3,
    detectRoomMsg: f4,
    httpOptimize: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
