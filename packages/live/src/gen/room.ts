// Generated from proto/room.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { packed, skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, double, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { AuditStatus, BizType, GameActionType, JumpPage, PerceptionDialogIconType, ShowType, TextType } from './enums.js';
import { decodeBadgeStruct, type BadgeStruct } from './badge.js';
import { decodeCommonMessageData, decodeMessageCommonText, decodePublicAreaMessageCommon, decodePunishEventInfo, type CommonMessageData, type MessageCommonText, type PublicAreaMessageCommon, type PunishEventInfo } from './common.js';
import { decodeGift, decodeWebcastRoomNotifyMessage, type Gift, type WebcastRoomNotifyMessage } from './gift.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeUser, type User } from './user.js';

export interface WebcastRoomMessage {
  common: CommonMessageData | undefined;
  content: string;
  /** Newer schemas: supprotLandscape. */
  supportLandscape: boolean;
  source: string;
  icon: ImageModel | undefined;
  scene: string;
  isWelcome: boolean;
  publicAreaCommon: PublicAreaMessageCommon | undefined;
  showDurationMs: string;
  subScene: string;
  schema: string;
  signature: string;
  signatureVersion: string;
}

/** Decodes a WebcastRoomMessage. */
export function decodeWebcastRoomMessage(input: WireInput, start: number, end: number, depth: number): WebcastRoomMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '';
  let f3 = false;
  let f4 = '0';
  let f5: ImageModel | undefined;
  let f6 = '';
  let f7 = false;
  let f8: PublicAreaMessageCommon | undefined;
  let f9 = '0';
  let f10 = '';
  let f11 = '';
  let f12 = '';
  let f13 = '';
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
          f2 = string(input, q, p);
          break;
        case 42:
          f5 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 66:
          f8 = decodePublicAreaMessageCommon(input, q, p, depth - 1);
          break;
        case 82:
          f10 = string(input, q, p);
          break;
        case 90:
          f11 = string(input, q, p);
          break;
        case 98:
          f12 = string(input, q, p);
          break;
        case 106:
          f13 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = bool(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 56:
          f7 = bool(b, q);
          break;
        case 72:
          f9 = int64(b, q);
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
  const message: WebcastRoomMessage = {
    common: f1,
    content: f2,
    supportLandscape: f3,
    source: f4,
    icon: f5,
    scene: f6,
    isWelcome: f7,
    publicAreaCommon: f8,
    showDurationMs: f9,
    subScene: f10,
    schema: f11,
    signature: f12,
    signatureVersion: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastSystemMessage {
  common: CommonMessageData | undefined;
  message: string;
}

/** Decodes a WebcastSystemMessage. */
export function decodeWebcastSystemMessage(input: WireInput, start: number, end: number, depth: number): WebcastSystemMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '';
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
          f2 = string(input, q, p);
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
  const message: WebcastSystemMessage = {
    common: f1,
    message: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A notice of the system, under the method name without prefix. */
export interface SystemMessage {
  description: string;
}

/** Decodes a SystemMessage. */
export function decodeSystemMessage(input: WireInput, start: number, end: number, depth: number): SystemMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = '';
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
          f2 = string(input, q, p);
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
  const message: SystemMessage = {
    description: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastNoticeMessage {
  common: CommonMessageData | undefined;
  content: string;
  noticeType: number;
  style: string;
  title: MessageCommonText | undefined;
  violationReason: MessageCommonText | undefined;
  displayText: MessageCommonText | undefined;
  tipsTitle: MessageCommonText | undefined;
  tipsUrl: string;
  noticeTitle: MessageCommonText | undefined;
  noticeContent: MessageCommonText | undefined;
  scene: string;
}

/** Decodes a WebcastNoticeMessage. */
export function decodeWebcastNoticeMessage(input: WireInput, start: number, end: number, depth: number): WebcastNoticeMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '';
  let f3 = 0;
  let f4 = '';
  let f5: MessageCommonText | undefined;
  let f6: MessageCommonText | undefined;
  let f7: MessageCommonText | undefined;
  let f8: MessageCommonText | undefined;
  let f9 = '';
  let f10: MessageCommonText | undefined;
  let f11: MessageCommonText | undefined;
  let f12 = '';
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
          f2 = string(input, q, p);
          break;
        case 34:
          f4 = string(input, q, p);
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
        case 74:
          f9 = string(input, q, p);
          break;
        case 82:
          f10 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 98:
          f12 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int32(b, q);
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
  const message: WebcastNoticeMessage = {
    common: f1,
    content: f2,
    noticeType: f3,
    style: f4,
    title: f5,
    violationReason: f6,
    displayText: f7,
    tipsTitle: f8,
    tipsUrl: f9,
    noticeTitle: f10,
    noticeContent: f11,
    scene: f12,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastToastMessage {
  common: CommonMessageData | undefined;
  displayDurationMillisecond: string;
  delayDisplayDurationMillisecond: string;
  scene: string;
}

/** Decodes a WebcastToastMessage. */
export function decodeWebcastToastMessage(input: WireInput, start: number, end: number, depth: number): WebcastToastMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3 = '0';
  let f4 = '';
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
        case 34:
          f4 = string(input, q, p);
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
  const message: WebcastToastMessage = {
    common: f1,
    displayDurationMillisecond: f2,
    delayDisplayDurationMillisecond: f3,
    scene: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastGuideMessage {
  common: CommonMessageData | undefined;
  guideType: string;
  giftId: string;
  description: string;
  duration: string;
  displayStyle: string;
  scene: string;
}

/** Decodes a WebcastGuideMessage. */
export function decodeWebcastGuideMessage(input: WireInput, start: number, end: number, depth: number): WebcastGuideMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3 = '0';
  let f4 = '';
  let f5 = '0';
  let f6 = '0';
  let f7 = '';
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
        case 34:
          f4 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
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
        case 24:
          f3 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
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
  const message: WebcastGuideMessage = {
    common: f1,
    guideType: f2,
    giftId: f3,
    description: f4,
    duration: f5,
    displayStyle: f6,
    scene: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastBottomMessage {
  common: CommonMessageData | undefined;
  content: string;
  showType: ShowType;
  textType: TextType;
  duration: string;
  bizType: BizType;
  violationUserId: string;
  punishInfo: PunishEventInfo | undefined;
  style: number;
  detailUrl: string;
  floatStyle: number;
  floatIconType: PerceptionDialogIconType;
}

/** Decodes a WebcastBottomMessage. */
export function decodeWebcastBottomMessage(input: WireInput, start: number, end: number, depth: number): WebcastBottomMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '';
  let f3: ShowType = 0;
  let f4: TextType = 0;
  let f5 = '0';
  let f6: BizType = 0;
  let f7 = '0';
  let f8: PunishEventInfo | undefined;
  let f9 = 0;
  let f10 = '';
  let f11 = 0;
  let f12: PerceptionDialogIconType = 0;
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
          f2 = string(input, q, p);
          break;
        case 66:
          f8 = decodePunishEventInfo(input, q, p, depth - 1);
          break;
        case 82:
          f10 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 88:
          f11 = int32(b, q);
          break;
        case 96:
          f12 = int32(b, q);
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
  const message: WebcastBottomMessage = {
    common: f1,
    content: f2,
    showType: f3,
    textType: f4,
    duration: f5,
    bizType: f6,
    violationUserId: f7,
    punishInfo: f8,
    style: f9,
    detailUrl: f10,
    floatStyle: f11,
    floatIconType: f12,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A banner; its content is JSON text. */
export interface WebcastInRoomBannerMessage {
  common: CommonMessageData | undefined;
  /** JSON text. */
  jsonData: string;
  position: number;
  actionType: number;
}

/** Decodes a WebcastInRoomBannerMessage. */
export function decodeWebcastInRoomBannerMessage(input: WireInput, start: number, end: number, depth: number): WebcastInRoomBannerMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '';
  let f3 = 0;
  let f4 = 0;
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
          f2 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
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
  const message: WebcastInRoomBannerMessage = {
    common: f1,
    jsonData: f2,
    position: f3,
    actionType: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastSpeakerMessage {
  common: CommonMessageData | undefined;
}

/** Decodes a WebcastSpeakerMessage. */
export function decodeWebcastSpeakerMessage(input: WireInput, start: number, end: number, depth: number): WebcastSpeakerMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
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
  const message: WebcastSpeakerMessage = {
    common: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastMarqueeAnnouncementMessage {
  common: CommonMessageData | undefined;
  messageScene: string;
  messageEntity: MessageEntity[];
}

/** Decodes a WebcastMarqueeAnnouncementMessage. */
export function decodeWebcastMarqueeAnnouncementMessage(input: WireInput, start: number, end: number, depth: number): WebcastMarqueeAnnouncementMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '';
  const f3: MessageEntity[] = [];
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
          f2 = string(input, q, p);
          break;
        case 26:
          f3.push(decodeMessageEntity(input, q, p, depth - 1));
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
  const message: WebcastMarqueeAnnouncementMessage = {
    common: f1,
    messageScene: f2,
    messageEntity: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastCapsuleMessage {
  common: CommonMessageData | undefined;
  icon: ImageModel | undefined;
  desc: MessageCommonText | undefined;
  buttonText: MessageCommonText | undefined;
  schema: string;
  type: number;
  scene: string;
  bizParams: CapsuleBizParams | undefined;
  subScene: string;
  style: number;
  skipFc: boolean;
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  reportAction: boolean;
}

/** Decodes a WebcastCapsuleMessage. */
export function decodeWebcastCapsuleMessage(input: WireInput, start: number, end: number, depth: number): WebcastCapsuleMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: ImageModel | undefined;
  let f3: MessageCommonText | undefined;
  let f4: MessageCommonText | undefined;
  let f5 = '';
  let f6 = 0;
  let f7 = '';
  let f8: CapsuleBizParams | undefined;
  let f9 = '';
  let f10 = 0;
  let f11 = false;
  let f12: PublicAreaMessageCommon | undefined;
  let f13 = false;
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
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
          break;
        case 66:
          f8 = decodeCapsuleBizParams(input, q, p, depth - 1);
          break;
        case 74:
          f9 = string(input, q, p);
          break;
        case 98:
          f12 = decodePublicAreaMessageCommon(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 48:
          f6 = int32(b, q);
          break;
        case 80:
          f10 = int32(b, q);
          break;
        case 88:
          f11 = bool(b, q);
          break;
        case 104:
          f13 = bool(b, q);
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
  const message: WebcastCapsuleMessage = {
    common: f1,
    icon: f2,
    desc: f3,
    buttonText: f4,
    schema: f5,
    type: f6,
    scene: f7,
    bizParams: f8,
    subScene: f9,
    style: f10,
    skipFc: f11,
    publicAreaMessageCommon: f12,
    reportAction: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastBoostCardMessage {
  common: CommonMessageData | undefined;
  cards: BoostCard[];
}

/** Decodes a WebcastBoostCardMessage. */
export function decodeWebcastBoostCardMessage(input: WireInput, start: number, end: number, depth: number): WebcastBoostCardMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  const f3: BoostCard[] = [];
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
          f3.push(decodeBoostCard(input, q, p, depth - 1));
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
  const message: WebcastBoostCardMessage = {
    common: f1,
    cards: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastAlertBoxAuditResultMessage {
  header: CommonMessageData | undefined;
  userId: string;
  image: AlertImage[];
  text: AlertText[];
  scene: string;
  audio: AlertAudio[];
}

/** Decodes a WebcastAlertBoxAuditResultMessage. */
export function decodeWebcastAlertBoxAuditResultMessage(input: WireInput, start: number, end: number, depth: number): WebcastAlertBoxAuditResultMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  const f3: AlertImage[] = [];
  const f4: AlertText[] = [];
  let f5 = '';
  const f6: AlertAudio[] = [];
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
          f3.push(decodeAlertImage(input, q, p, depth - 1));
          break;
        case 34:
          f4.push(decodeAlertText(input, q, p, depth - 1));
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 50:
          f6.push(decodeAlertAudio(input, q, p, depth - 1));
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
  const message: WebcastAlertBoxAuditResultMessage = {
    header: f1,
    userId: f2,
    image: f3,
    text: f4,
    scene: f5,
    audio: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** The introduction text of the host. */
export interface WebcastLiveIntroMessage {
  common: CommonMessageData | undefined;
  /** Newer schemas: id. */
  roomId: string;
  auditStatus: AuditStatus;
  /** Newer schemas: content. */
  description: string;
  /** Newer schemas: user. */
  host: User | undefined;
  introMode: number;
  badges: BadgeStruct[];
  /** Newer schemas: contentLanguage. */
  language: string;
}

/** Decodes a WebcastLiveIntroMessage. */
export function decodeWebcastLiveIntroMessage(input: WireInput, start: number, end: number, depth: number): WebcastLiveIntroMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3: AuditStatus = 0;
  let f4 = '';
  let f5: User | undefined;
  let f6 = 0;
  const f7: BadgeStruct[] = [];
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
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5 = decodeUser(input, q, p, depth - 1);
          break;
        case 58:
          f7.push(decodeBadgeStruct(input, q, p, depth - 1));
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
        case 24:
          f3 = int32(b, q);
          break;
        case 48:
          f6 = int32(b, q);
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
  const message: WebcastLiveIntroMessage = {
    common: f1,
    roomId: f2,
    auditStatus: f3,
    description: f4,
    host: f5,
    introMode: f6,
    badges: f7,
    language: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLiveGameIntroMessage {
  common: CommonMessageData | undefined;
  content: MessageCommonText | undefined;
  hasRankInfo: boolean;
}

/** Decodes a WebcastLiveGameIntroMessage. */
export function decodeWebcastLiveGameIntroMessage(input: WireInput, start: number, end: number, depth: number): WebcastLiveGameIntroMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: MessageCommonText | undefined;
  let f3 = false;
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
          f2 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = bool(b, q);
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
  const message: WebcastLiveGameIntroMessage = {
    common: f1,
    content: f2,
    hasRankInfo: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AlertAudio {
  id: string;
  alertType: number;
  tOSUrl: string;
  auditStatus: AuditStatus;
}

/** Decodes a AlertAudio. */
export function decodeAlertAudio(input: WireInput, start: number, end: number, depth: number): AlertAudio {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = 0;
  let f3 = '';
  let f4: AuditStatus = 0;
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
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
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
  const message: AlertAudio = {
    id: f1,
    alertType: f2,
    tOSUrl: f3,
    auditStatus: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AlertImage {
  id: string;
  alertType: number;
  tOSUrl: string;
  auditStatus: AuditStatus;
}

/** Decodes a AlertImage. */
export function decodeAlertImage(input: WireInput, start: number, end: number, depth: number): AlertImage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = 0;
  let f3 = '';
  let f4: AuditStatus = 0;
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
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
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
  const message: AlertImage = {
    id: f1,
    alertType: f2,
    tOSUrl: f3,
    auditStatus: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AlertText {
  id: string;
  alertType: number;
  text: string;
  auditStatus: AuditStatus;
}

/** Decodes a AlertText. */
export function decodeAlertText(input: WireInput, start: number, end: number, depth: number): AlertText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = 0;
  let f3 = '';
  let f4: AuditStatus = 0;
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
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
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
  const message: AlertText = {
    id: f1,
    alertType: f2,
    text: f3,
    auditStatus: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BoostCard {
  mCardId: string;
  taskSource: number;
  taskId: string;
}

/** Decodes a BoostCard. */
export function decodeBoostCard(input: WireInput, start: number, end: number, depth: number): BoostCard {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = 0;
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
          f2 = int32(b, q);
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
  const message: BoostCard = {
    mCardId: f1,
    taskSource: f2,
    taskId: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParams {
  cohost: CapsuleBizParamsCohost | undefined;
  randomGift: CapsuleBizParamsRandomGift | undefined;
  effectParams: CapsuleBizParamsNewAnchorEffect | undefined;
  commentFlaggedPrompt: CapsuleBizParamsCommentFlaggedPrompt | undefined;
  multiGuestInviteGuide: CapsuleBizParamsMultiGuestInviteGuide | undefined;
  anchorPinPerk: CapsuleBizParamsAnchorPinPerk | undefined;
  gamingModeratorsCommentGuide: CapsuleBizParamsGamingModeratorsCommentGuide | undefined;
  commentMuteRulePrompt: CapsuleBizParamsCommentMuteRulePrompt | undefined;
  commentFlaggedPromptForNewUser: CapsuleBizParamsCommentFlaggedPromptForNewUser | undefined;
  moderatorGuideInfo: CapsuleBizParamsModeratorGuide | undefined;
  multiGuestApplyGuide: CapsuleBizParamsMultiGuestApplyGuide | undefined;
  ecom: CapsuleBizParamsEcom | undefined;
}

/** Decodes a CapsuleBizParams. */
export function decodeCapsuleBizParams(input: WireInput, start: number, end: number, depth: number): CapsuleBizParams {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CapsuleBizParamsCohost | undefined;
  let f3: CapsuleBizParamsRandomGift | undefined;
  let f4: CapsuleBizParamsNewAnchorEffect | undefined;
  let f5: CapsuleBizParamsCommentFlaggedPrompt | undefined;
  let f6: CapsuleBizParamsMultiGuestInviteGuide | undefined;
  let f7: CapsuleBizParamsAnchorPinPerk | undefined;
  let f8: CapsuleBizParamsGamingModeratorsCommentGuide | undefined;
  let f9: CapsuleBizParamsCommentMuteRulePrompt | undefined;
  let f10: CapsuleBizParamsCommentFlaggedPromptForNewUser | undefined;
  let f11: CapsuleBizParamsModeratorGuide | undefined;
  let f12: CapsuleBizParamsMultiGuestApplyGuide | undefined;
  let f13: CapsuleBizParamsEcom | undefined;
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
          f1 = decodeCapsuleBizParamsCohost(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeCapsuleBizParamsRandomGift(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeCapsuleBizParamsNewAnchorEffect(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeCapsuleBizParamsCommentFlaggedPrompt(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeCapsuleBizParamsMultiGuestInviteGuide(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeCapsuleBizParamsAnchorPinPerk(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeCapsuleBizParamsGamingModeratorsCommentGuide(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodeCapsuleBizParamsCommentMuteRulePrompt(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeCapsuleBizParamsCommentFlaggedPromptForNewUser(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeCapsuleBizParamsModeratorGuide(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeCapsuleBizParamsMultiGuestApplyGuide(input, q, p, depth - 1);
          break;
        case 106:
          f13 = decodeCapsuleBizParamsEcom(input, q, p, depth - 1);
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
  const message: CapsuleBizParams = {
    cohost: f1,
    randomGift: f3,
    effectParams: f4,
    commentFlaggedPrompt: f5,
    multiGuestInviteGuide: f6,
    anchorPinPerk: f7,
    gamingModeratorsCommentGuide: f8,
    commentMuteRulePrompt: f9,
    commentFlaggedPromptForNewUser: f10,
    moderatorGuideInfo: f11,
    multiGuestApplyGuide: f12,
    ecom: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsAnchorPinPerk {
  pinId: string;
  pinCardType: number;
  templateId: string;
}

/** Decodes a CapsuleBizParamsAnchorPinPerk. */
export function decodeCapsuleBizParamsAnchorPinPerk(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsAnchorPinPerk {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = 0;
  let f3 = '';
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
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int32(b, q);
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
  const message: CapsuleBizParamsAnchorPinPerk = {
    pinId: f1,
    pinCardType: f2,
    templateId: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsCohost {
  availableFriendNumber: string;
  isFollowedByRival: boolean;
  rivalUser: User | undefined;
  type: string;
  inviteeModelPredictionData: UserModelPredictionData | undefined;
  inviteeRoomId: string;
  inviteeInnerChannelId: string;
  inviteeUserInfo: User | undefined;
  isFriend: boolean;
  subType: string;
  rivalVoteCount: string;
}

/** Decodes a CapsuleBizParamsCohost. */
export function decodeCapsuleBizParamsCohost(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsCohost {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = false;
  let f3: User | undefined;
  let f4 = '';
  let f5: UserModelPredictionData | undefined;
  let f6 = '0';
  let f7 = '0';
  let f8: User | undefined;
  let f9 = false;
  let f10 = '';
  let f11 = '';
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
        case 26:
          f3 = decodeUser(input, q, p, depth - 1);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5 = decodeUserModelPredictionData(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeUser(input, q, p, depth - 1);
          break;
        case 82:
          f10 = string(input, q, p);
          break;
        case 90:
          f11 = string(input, q, p);
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
          f1 = int64(b, q);
          break;
        case 16:
          f2 = bool(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 72:
          f9 = bool(b, q);
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
  const message: CapsuleBizParamsCohost = {
    availableFriendNumber: f1,
    isFollowedByRival: f2,
    rivalUser: f3,
    type: f4,
    inviteeModelPredictionData: f5,
    inviteeRoomId: f6,
    inviteeInnerChannelId: f7,
    inviteeUserInfo: f8,
    isFriend: f9,
    subType: f10,
    rivalVoteCount: f11,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsCommentFlaggedPrompt {
  trigger: string;
}

/** Decodes a CapsuleBizParamsCommentFlaggedPrompt. */
export function decodeCapsuleBizParamsCommentFlaggedPrompt(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsCommentFlaggedPrompt {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
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
  const message: CapsuleBizParamsCommentFlaggedPrompt = {
    trigger: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsCommentFlaggedPromptForNewUser {
  trigger: string;
  commentIds: string[];
}

/** Decodes a CapsuleBizParamsCommentFlaggedPromptForNewUser. */
export function decodeCapsuleBizParamsCommentFlaggedPromptForNewUser(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsCommentFlaggedPromptForNewUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: string[] = [];
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
          packed(input, q, p, int64, f2);
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
          f1 = int64(b, q);
          break;
        case 16:
          f2.push(int64(b, q));
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
  const message: CapsuleBizParamsCommentFlaggedPromptForNewUser = {
    trigger: f1,
    commentIds: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsCommentMuteRulePrompt {
  content: string;
  userCnt: string;
}

/** Decodes a CapsuleBizParamsCommentMuteRulePrompt. */
export function decodeCapsuleBizParamsCommentMuteRulePrompt(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsCommentMuteRulePrompt {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '0';
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
  const message: CapsuleBizParamsCommentMuteRulePrompt = {
    content: f1,
    userCnt: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsEcom {
  eventTracking: CapsuleBizParamsEcomEventTracking | undefined;
}

/** Decodes a CapsuleBizParamsEcom. */
export function decodeCapsuleBizParamsEcom(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsEcom {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f3: CapsuleBizParamsEcomEventTracking | undefined;
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
        case 26:
          f3 = decodeCapsuleBizParamsEcomEventTracking(input, q, p, depth - 1);
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
  const message: CapsuleBizParamsEcom = {
    eventTracking: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsEcomEventTracking {
  ecomRecommId: string;
  ecomRecommTrigger: string;
}

/** Decodes a CapsuleBizParamsEcomEventTracking. */
export function decodeCapsuleBizParamsEcomEventTracking(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsEcomEventTracking {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
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
        case 18:
          f2 = string(input, q, p);
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
  const message: CapsuleBizParamsEcomEventTracking = {
    ecomRecommId: f1,
    ecomRecommTrigger: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsGamingModeratorsCommentGuide {
  user: User | undefined;
  replyMsgText: MessageCommonText | undefined;
  recommendText: RecommendComment | undefined;
  ruleId: string;
  action: GameAction | undefined;
}

/** Decodes a CapsuleBizParamsGamingModeratorsCommentGuide. */
export function decodeCapsuleBizParamsGamingModeratorsCommentGuide(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsGamingModeratorsCommentGuide {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: User | undefined;
  let f2: MessageCommonText | undefined;
  let f3: RecommendComment | undefined;
  let f5 = '0';
  let f6: GameAction | undefined;
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
          f1 = decodeUser(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeRecommendComment(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeGameAction(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 40:
          f5 = int64(b, q);
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
  const message: CapsuleBizParamsGamingModeratorsCommentGuide = {
    user: f1,
    replyMsgText: f2,
    recommendText: f3,
    ruleId: f5,
    action: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsModeratorGuide {
  isGiftModerator: boolean;
  isInteractiveModerator: boolean;
  isToolModerator: boolean;
  hvUser: User | undefined;
  welcomeMsg: MessageCommonText | undefined;
  recommendSensitiveWords: string[];
}

/** Decodes a CapsuleBizParamsModeratorGuide. */
export function decodeCapsuleBizParamsModeratorGuide(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsModeratorGuide {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = false;
  let f4: User | undefined;
  let f5: MessageCommonText | undefined;
  const f6: string[] = [];
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
        case 34:
          f4 = decodeUser(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 50:
          f6.push(string(input, q, p));
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
          f1 = bool(b, q);
          break;
        case 16:
          f2 = bool(b, q);
          break;
        case 24:
          f3 = bool(b, q);
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
  const message: CapsuleBizParamsModeratorGuide = {
    isGiftModerator: f1,
    isInteractiveModerator: f2,
    isToolModerator: f3,
    hvUser: f4,
    welcomeMsg: f5,
    recommendSensitiveWords: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsMultiGuestApplyGuide {
  applyUser: User | undefined;
  displayStrategy: number;
  linkmicAudienceApplyNoticeReason: string;
  noticeType: number;
  applyNoticeGuide: LinkmicAudienceApplyGuide | undefined;
}

/** Decodes a CapsuleBizParamsMultiGuestApplyGuide. */
export function decodeCapsuleBizParamsMultiGuestApplyGuide(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsMultiGuestApplyGuide {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: User | undefined;
  let f2 = 0;
  let f3 = '';
  let f4 = 0;
  let f5: LinkmicAudienceApplyGuide | undefined;
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
          f1 = decodeUser(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 42:
          f5 = decodeLinkmicAudienceApplyGuide(input, q, p, depth - 1);
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
          f4 = int32(b, q);
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
  const message: CapsuleBizParamsMultiGuestApplyGuide = {
    applyUser: f1,
    displayStrategy: f2,
    linkmicAudienceApplyNoticeReason: f3,
    noticeType: f4,
    applyNoticeGuide: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsMultiGuestInviteGuide {
  inviteeUser: User | undefined;
  displayStrategy: number;
  linkmicAudienceInviteNoticeReason: string;
  noticeType: number;
  turnOnGuide: LinkMicAudienceTurnOnGuide | undefined;
  noticeGuide: LinkMicAudienceInviteGuide | undefined;
  groupChatMemberInviteGuide: LinkmicAudienceInviteGroupChatMemberGuide | undefined;
}

/** Decodes a CapsuleBizParamsMultiGuestInviteGuide. */
export function decodeCapsuleBizParamsMultiGuestInviteGuide(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsMultiGuestInviteGuide {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: User | undefined;
  let f2 = 0;
  let f3 = '';
  let f4 = 0;
  let f5: LinkMicAudienceTurnOnGuide | undefined;
  let f6: LinkMicAudienceInviteGuide | undefined;
  let f7: LinkmicAudienceInviteGroupChatMemberGuide | undefined;
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
          f1 = decodeUser(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 42:
          f5 = decodeLinkMicAudienceTurnOnGuide(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeLinkMicAudienceInviteGuide(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeLinkmicAudienceInviteGroupChatMemberGuide(input, q, p, depth - 1);
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
          f4 = int32(b, q);
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
  const message: CapsuleBizParamsMultiGuestInviteGuide = {
    inviteeUser: f1,
    displayStrategy: f2,
    linkmicAudienceInviteNoticeReason: f3,
    noticeType: f4,
    turnOnGuide: f5,
    noticeGuide: f6,
    groupChatMemberInviteGuide: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsNewAnchorEffect {
  effectPanel: string;
  resourceId: string;
  categoryId: string;
  tabKey: string;
}

/** Decodes a CapsuleBizParamsNewAnchorEffect. */
export function decodeCapsuleBizParamsNewAnchorEffect(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsNewAnchorEffect {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
  let f4 = '';
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
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = string(input, q, p);
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
  const message: CapsuleBizParamsNewAnchorEffect = {
    effectPanel: f1,
    resourceId: f2,
    categoryId: f3,
    tabKey: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CapsuleBizParamsRandomGift {
  round: string;
  effectNameKey: string;
  gift: Gift | undefined;
  type: string;
  filterHost: boolean;
}

/** Decodes a CapsuleBizParamsRandomGift. */
export function decodeCapsuleBizParamsRandomGift(input: WireInput, start: number, end: number, depth: number): CapsuleBizParamsRandomGift {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  let f3: Gift | undefined;
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
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = decodeGift(input, q, p, depth - 1);
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
          f1 = int64(b, q);
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
  const message: CapsuleBizParamsRandomGift = {
    round: f1,
    effectNameKey: f2,
    gift: f3,
    type: f4,
    filterHost: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GameAction {
  actionType: GameActionType;
  jumpPage: JumpPage;
  followUserId: string;
  followUserInfo: User | undefined;
  actionSchema: string;
}

/** Decodes a GameAction. */
export function decodeGameAction(input: WireInput, start: number, end: number, depth: number): GameAction {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GameActionType = 0;
  let f2: JumpPage = 0;
  let f3 = '0';
  let f4: User | undefined;
  let f5 = '';
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
        case 34:
          f4 = decodeUser(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
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
        case 16:
          f2 = int32(b, q);
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
  const message: GameAction = {
    actionType: f1,
    jumpPage: f2,
    followUserId: f3,
    followUserInfo: f4,
    actionSchema: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkMicAudienceInviteGuide {
  content: LinkMicAudienceNoticeText | undefined;
  buttonContent: LinkMicAudienceNoticeText | undefined;
  user: User | undefined;
  displayStrategy: number;
  linkmicAudienceInviteNoticeReason: string;
}

/** Decodes a LinkMicAudienceInviteGuide. */
export function decodeLinkMicAudienceInviteGuide(input: WireInput, start: number, end: number, depth: number): LinkMicAudienceInviteGuide {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LinkMicAudienceNoticeText | undefined;
  let f2: LinkMicAudienceNoticeText | undefined;
  let f3: User | undefined;
  let f4 = 0;
  let f5 = '';
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
          f1 = decodeLinkMicAudienceNoticeText(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeLinkMicAudienceNoticeText(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeUser(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
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
  const message: LinkMicAudienceInviteGuide = {
    content: f1,
    buttonContent: f2,
    user: f3,
    displayStrategy: f4,
    linkmicAudienceInviteNoticeReason: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkMicAudienceNoticeText {
  text: string;
}

/** Decodes a LinkMicAudienceNoticeText. */
export function decodeLinkMicAudienceNoticeText(input: WireInput, start: number, end: number, depth: number): LinkMicAudienceNoticeText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
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
  const message: LinkMicAudienceNoticeText = {
    text: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkMicAudienceTurnOnGuide {
  content: LinkMicAudienceNoticeText | undefined;
  buttonContent: LinkMicAudienceNoticeText | undefined;
}

/** Decodes a LinkMicAudienceTurnOnGuide. */
export function decodeLinkMicAudienceTurnOnGuide(input: WireInput, start: number, end: number, depth: number): LinkMicAudienceTurnOnGuide {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LinkMicAudienceNoticeText | undefined;
  let f2: LinkMicAudienceNoticeText | undefined;
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
          f1 = decodeLinkMicAudienceNoticeText(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeLinkMicAudienceNoticeText(input, q, p, depth - 1);
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
  const message: LinkMicAudienceTurnOnGuide = {
    content: f1,
    buttonContent: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkmicAudienceApplyGuide {
  content: LinkMicAudienceNoticeText | undefined;
  buttonContent: LinkMicAudienceNoticeText | undefined;
  user: User | undefined;
  displayStrategy: number;
  linkmicAudienceApplyNoticeReason: string;
  displayPosition: string;
  triggerType: string;
  requestId: string;
  linkmicId: string;
}

/** Decodes a LinkmicAudienceApplyGuide. */
export function decodeLinkmicAudienceApplyGuide(input: WireInput, start: number, end: number, depth: number): LinkmicAudienceApplyGuide {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LinkMicAudienceNoticeText | undefined;
  let f2: LinkMicAudienceNoticeText | undefined;
  let f3: User | undefined;
  let f4 = 0;
  let f5 = '';
  let f6 = '0';
  let f7 = '';
  let f8 = '';
  let f9 = '';
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
          f1 = decodeLinkMicAudienceNoticeText(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeLinkMicAudienceNoticeText(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeUser(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 74:
          f9 = string(input, q, p);
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
        case 48:
          f6 = int64(b, q);
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
  const message: LinkmicAudienceApplyGuide = {
    content: f1,
    buttonContent: f2,
    user: f3,
    displayStrategy: f4,
    linkmicAudienceApplyNoticeReason: f5,
    displayPosition: f6,
    triggerType: f7,
    requestId: f8,
    linkmicId: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkmicAudienceInviteGroupChatMemberGuide {
  content: LinkMicAudienceNoticeText | undefined;
  buttonContent: LinkMicAudienceNoticeText | undefined;
  groupMemberUserIds: string[];
}

/** Decodes a LinkmicAudienceInviteGroupChatMemberGuide. */
export function decodeLinkmicAudienceInviteGroupChatMemberGuide(input: WireInput, start: number, end: number, depth: number): LinkmicAudienceInviteGroupChatMemberGuide {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LinkMicAudienceNoticeText | undefined;
  let f2: LinkMicAudienceNoticeText | undefined;
  const f3: string[] = [];
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
          f1 = decodeLinkMicAudienceNoticeText(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeLinkMicAudienceNoticeText(input, q, p, depth - 1);
          break;
        case 26:
          packed(input, q, p, int64, f3);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3.push(int64(b, q));
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
  const message: LinkmicAudienceInviteGroupChatMemberGuide = {
    content: f1,
    buttonContent: f2,
    groupMemberUserIds: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MessageEntity {
  notify: WebcastRoomNotifyMessage | undefined;
}

/** Decodes a MessageEntity. */
export function decodeMessageEntity(input: WireInput, start: number, end: number, depth: number): MessageEntity {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastRoomNotifyMessage | undefined;
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
          f1 = decodeWebcastRoomNotifyMessage(input, q, p, depth - 1);
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
  const message: MessageEntity = {
    notify: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RecommendComment {
  priority: string;
  duration: string;
  recommendText: MessageCommonText | undefined;
  tipsType: string;
}

/** Decodes a RecommendComment. */
export function decodeRecommendComment(input: WireInput, start: number, end: number, depth: number): RecommendComment {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let f4 = '0';
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
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
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
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
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
  const message: RecommendComment = {
    priority: f1,
    duration: f2,
    recommendText: f3,
    tipsType: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UserModelPredictionData {
  userId: string;
  modelPredictionData: Record<string, number>;
}

/** Decodes a UserModelPredictionData. */
export function decodeUserModelPredictionData(input: WireInput, start: number, end: number, depth: number): UserModelPredictionData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: Record<string, number> = {};
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
          mapEntry(input, q, p, depth, 'string', { wireType: 1, read: (i, s) => double(i.bytes, s), absent: () => 0 }, f2);
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
          f1 = int64(b, q);
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
  const message: UserModelPredictionData = {
    userId: f1,
    modelPredictionData: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
