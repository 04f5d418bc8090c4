// Generated from proto/subscription.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { ExhibitionType, GiftSource, MessageDisplayStyle, MessageType, OldSubscribeStatus, PinCardType, SOVLockInfoType, SOVMaskInfoType, SOVStatus, SubPinCardTextTextType, SubPinEventMessageActionType, SubscribeType, SubscribingStatus } from './enums.js';
import { decodeCommonMessageData, decodeMessageCommonText, decodePublicAreaMessageCommon, type CommonMessageData, type MessageCommonText, type PublicAreaMessageCommon } from './common.js';
import { decodeRoomNotifyMessageEventTracking, type RoomNotifyMessageEventTracking } from './gift.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeUser, type User } from './user.js';

/** Somebody subscribed to the host. */
export interface WebcastSubNotifyMessage {
  common: CommonMessageData | undefined;
  user: User | undefined;
  exhibitionType: ExhibitionType;
  subMonth: string;
  subscribeType: SubscribeType;
  oldSubscribeStatus: OldSubscribeStatus;
  messageType: MessageType;
  subscribingStatus: SubscribingStatus;
  isSend: boolean;
  isCustom: boolean;
  giftSource: GiftSource;
  messageDisplayStyle: MessageDisplayStyle;
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  packageId: string;
  eventTracking: RoomNotifyMessageEventTracking | undefined;
}

/** Decodes a WebcastSubNotifyMessage. */
export function decodeWebcastSubNotifyMessage(input: WireInput, start: number, end: number, depth: number): WebcastSubNotifyMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: User | undefined;
  let f3: ExhibitionType = 0;
  let f4 = '0';
  let f5: SubscribeType = 0;
  let f6: OldSubscribeStatus = 0;
  let f7: MessageType = 0;
  let f8: SubscribingStatus = 0;
  let f9 = false;
  let f10 = false;
  let f11: GiftSource = 0;
  let f12: MessageDisplayStyle = 0;
  let f13: PublicAreaMessageCommon | undefined;
  let f14 = '';
  let f15: RoomNotifyMessageEventTracking | undefined;
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
          f2 = decodeUser(input, q, p, depth - 1);
          break;
        case 106:
          f13 = decodePublicAreaMessageCommon(input, q, p, depth - 1);
          break;
        case 114:
          f14 = string(input, q, p);
          break;
        case 122:
          f15 = decodeRoomNotifyMessageEventTracking(input, q, p, depth - 1);
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
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int32(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        case 56:
          f7 = int32(b, q);
          break;
        case 64:
          f8 = int32(b, q);
          break;
        case 72:
          f9 = bool(b, q);
          break;
        case 80:
          f10 = bool(b, q);
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
  const message: WebcastSubNotifyMessage = {
    common: f1,
    user: f2,
    exhibitionType: f3,
    subMonth: f4,
    subscribeType: f5,
    oldSubscribeStatus: f6,
    messageType: f7,
    subscribingStatus: f8,
    isSend: f9,
    isCustom: f10,
    giftSource: f11,
    messageDisplayStyle: f12,
    publicAreaMessageCommon: f13,
    packageId: f14,
    eventTracking: f15,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastSubPinEventMessage {
  common: CommonMessageData | undefined;
  actionType: SubPinEventMessageActionType;
  card: SubPinCard | undefined;
  operatorUserId: string;
}

/** Decodes a WebcastSubPinEventMessage. */
export function decodeWebcastSubPinEventMessage(input: WireInput, start: number, end: number, depth: number): WebcastSubPinEventMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: SubPinEventMessageActionType = 0;
  let f3: SubPinCard | undefined;
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
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeSubPinCard(input, q, p, depth - 1);
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
  const message: WebcastSubPinEventMessage = {
    common: f1,
    actionType: f2,
    card: f3,
    operatorUserId: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastSubCapsuleMessage {
  header: CommonMessageData | undefined;
  description: MessageCommonText | undefined;
  btnName: MessageCommonText | undefined;
  btnUrl: string;
  capsuleScene: string;
  fromUserId: string;
}

/** Decodes a WebcastSubCapsuleMessage. */
export function decodeWebcastSubCapsuleMessage(input: WireInput, start: number, end: number, depth: number): WebcastSubCapsuleMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: MessageCommonText | undefined;
  let f3: MessageCommonText | undefined;
  let f4 = '';
  let f5 = '';
  let f6 = '0';
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
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = string(input, q, p);
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
  const message: WebcastSubCapsuleMessage = {
    header: f1,
    description: f2,
    btnName: f3,
    btnUrl: f4,
    capsuleScene: f5,
    fromUserId: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastSubscriptionNotifyMessage {
  header: CommonMessageData | undefined;
  user: User | undefined;
  exhibitionType: ExhibitionType;
}

/** Decodes a WebcastSubscriptionNotifyMessage. */
export function decodeWebcastSubscriptionNotifyMessage(input: WireInput, start: number, end: number, depth: number): WebcastSubscriptionNotifyMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: User | undefined;
  let f3: ExhibitionType = 0;
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
          f2 = decodeUser(input, q, p, depth - 1);
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
  const message: WebcastSubscriptionNotifyMessage = {
    header: f1,
    user: f2,
    exhibitionType: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SOVBriefInfo {
  cover: ImageModel | undefined;
  maskInfo: SOVMaskInfo | undefined;
  lockInfo: SOVLockInfoType;
  createTime: string;
  awemeId: string;
}

/** Decodes a SOVBriefInfo. */
export function decodeSOVBriefInfo(input: WireInput, start: number, end: number, depth: number): SOVBriefInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2: SOVMaskInfo | undefined;
  let f3: SOVLockInfoType = 0;
  let f4 = '0';
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
          f1 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeSOVMaskInfo(input, q, p, depth - 1);
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
        case 24:
          f3 = int32(b, q);
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
  const message: SOVBriefInfo = {
    cover: f1,
    maskInfo: f2,
    lockInfo: f3,
    createTime: f4,
    awemeId: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SOVMaskInfo {
  type: SOVMaskInfoType;
  title: string;
}

/** Decodes a SOVMaskInfo. */
export function decodeSOVMaskInfo(input: WireInput, start: number, end: number, depth: number): SOVMaskInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: SOVMaskInfoType = 0;
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
      switch (tag) {
        case 8:
          f1 = int32(b, q);
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
  const message: SOVMaskInfo = {
    type: f1,
    title: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SOVPinCardInfo {
  recentlyUpdated: boolean;
  sovInfo: SubOnlyVideosBriefInfo | undefined;
}

/** Decodes a SOVPinCardInfo. */
export function decodeSOVPinCardInfo(input: WireInput, start: number, end: number, depth: number): SOVPinCardInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2: SubOnlyVideosBriefInfo | undefined;
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
          f2 = decodeSubOnlyVideosBriefInfo(input, q, p, depth - 1);
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
  const message: SOVPinCardInfo = {
    recentlyUpdated: f1,
    sovInfo: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SubGoalPinCard {
  goalId: string;
  timeToLive: string;
  desc: SubPinCardText | undefined;
  target: string;
  progress: string;
}

/** Decodes a SubGoalPinCard. */
export function decodeSubGoalPinCard(input: WireInput, start: number, end: number, depth: number): SubGoalPinCard {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3: SubPinCardText | undefined;
  let f4 = '0';
  let f5 = '0';
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
          f3 = decodeSubPinCardText(input, q, p, depth - 1);
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
  const message: SubGoalPinCard = {
    goalId: f1,
    timeToLive: f2,
    desc: f3,
    target: f4,
    progress: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SubOnlyVideosBriefInfo {
  totalCountStr: string;
  totalCount: number;
  sovBriefInfo: SOVBriefInfo[];
  creatorStatus: SOVStatus;
  schema: string;
  isSovAdjustmentsEnabledForConsumer: boolean;
  newSovCount: number;
}

/** Decodes a SubOnlyVideosBriefInfo. */
export function decodeSubOnlyVideosBriefInfo(input: WireInput, start: number, end: number, depth: number): SubOnlyVideosBriefInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = 0;
  const f3: SOVBriefInfo[] = [];
  let f4: SOVStatus = 0;
  let f5 = '';
  let f6 = false;
  let f7 = 0;
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
          f3.push(decodeSOVBriefInfo(input, q, p, depth - 1));
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
        case 16:
          f2 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 48:
          f6 = bool(b, q);
          break;
        case 56:
          f7 = int32(b, q);
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
  const message: SubOnlyVideosBriefInfo = {
    totalCountStr: f1,
    totalCount: f2,
    sovBriefInfo: f3,
    creatorStatus: f4,
    schema: f5,
    isSovAdjustmentsEnabledForConsumer: f6,
    newSovCount: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SubPinCard {
  timeToLive: string;
  title: Text | undefined;
  desc: Text | undefined;
  image: ImageModel | undefined;
  type: PinCardType;
  id: string;
  templateId: string;
  goalPinCard: SubGoalPinCard | undefined;
  actionSchema: string;
  lastPinTimestamp: string;
  extraInfo: SubPinCardExtra | undefined;
  highlightTextNum: string;
  icons: ImageModel[];
}

/** Decodes a SubPinCard. */
export function decodeSubPinCard(input: WireInput, start: number, end: number, depth: number): SubPinCard {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: Text | undefined;
  let f3: Text | undefined;
  let f4: ImageModel | undefined;
  let f5: PinCardType = 0;
  let f6 = '0';
  let f7 = '0';
  let f8: SubGoalPinCard | undefined;
  let f9 = '';
  let f10 = '0';
  let f11: SubPinCardExtra | undefined;
  let f12 = '0';
  const f13: ImageModel[] = [];
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
          f2 = decodeText(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeSubGoalPinCard(input, q, p, depth - 1);
          break;
        case 74:
          f9 = string(input, q, p);
          break;
        case 90:
          f11 = decodeSubPinCardExtra(input, q, p, depth - 1);
          break;
        case 106:
          f13.push(decodeImageModel(input, q, p, depth - 1));
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
        case 40:
          f5 = int32(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 80:
          f10 = int64(b, q);
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
  const message: SubPinCard = {
    timeToLive: f1,
    title: f2,
    desc: f3,
    image: f4,
    type: f5,
    id: f6,
    templateId: f7,
    goalPinCard: f8,
    actionSchema: f9,
    lastPinTimestamp: f10,
    extraInfo: f11,
    highlightTextNum: f12,
    icons: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SubPinCardExtra {
  sovInfo: SOVPinCardInfo | undefined;
}

/** Decodes a SubPinCardExtra. */
export function decodeSubPinCardExtra(input: WireInput, start: number, end: number, depth: number): SubPinCardExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: SOVPinCardInfo | undefined;
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
          f1 = decodeSOVPinCardInfo(input, q, p, depth - 1);
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
  const message: SubPinCardExtra = {
    sovInfo: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SubPinCardText {
  type: SubPinCardTextTextType;
  content: string;
}

/** Decodes a SubPinCardText. */
export function decodeSubPinCardText(input: WireInput, start: number, end: number, depth: number): SubPinCardText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: SubPinCardTextTextType = 0;
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
      switch (tag) {
        case 8:
          f1 = int32(b, q);
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
  const message: SubPinCardText = {
    type: f1,
    content: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Text {
  type: SubPinCardTextTextType;
  content: string;
}

/** Decodes a Text. */
export function decodeText(input: WireInput, start: number, end: number, depth: number): Text {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: SubPinCardTextTextType = 0;
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
      switch (tag) {
        case 8:
          f1 = int32(b, q);
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
  const message: Text = {
    type: f1,
    content: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
