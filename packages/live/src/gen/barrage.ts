// Generated from proto/barrage.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { BarrageMessageBarrageType, BarrageMessageIconDisplayType, BarrageMessageRenderType, BarrageMessageShowType, DisplayControlHorizontalOnclickTriggerType, GiftSource } from './enums.js';
import { decodeBadgeStruct, decodePrivilegeLogExtra, type BadgeStruct, type PrivilegeLogExtra } from './badge.js';
import { decodeCommonMessageData, decodeMessageCommonText, decodePublicAreaMessageCommon, type CommonMessageData, type MessageCommonText, type PublicAreaMessageCommon } from './common.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeUser, type User } from './user.js';

/** A text that flies over the picture: level-ups, entrances, super fans. */
export interface WebcastBarrageMessage {
  common: CommonMessageData | undefined;
  event: BarrageEvent | undefined;
  msgType: BarrageMessageBarrageType;
  icon: ImageModel | undefined;
  content: MessageCommonText | undefined;
  duration: string;
  backGround: ImageModel | undefined;
  rightIcon: ImageModel | undefined;
  displayConfig: number;
  galleryGiftId: string;
  scene: string;
  control: DisplayControl | undefined;
  rightLabel: RightLabel | undefined;
  useMarquee: boolean;
  showType: BarrageMessageShowType;
  badge: BadgeStruct | undefined;
  renderType: BarrageMessageRenderType;
  leftIconDisplayType: BarrageMessageIconDisplayType;
  ribbonAnimation: ImageModel | undefined;
  animationData: AnimationData | undefined;
  hybridUrl: string;
  schema: string;
  subType: string;
  commonBarrageContent: MessageCommonText | undefined;
  user: User | undefined;
  userGradeParam: BarrageTypeUserGradeParam | undefined;
  fansLevelParam: BarrageTypeFansLevelParam | undefined;
  subscribeGiftParam: BarrageTypeSubscribeGiftParam | undefined;
  privilegeLogExtra: PrivilegeLogExtra | undefined;
  giftGalleryParams: BarrageTypeGiftGalleryParam | undefined;
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  ecomLiveParam: BarrageTypeEcomLiveParam | undefined;
}

/** Decodes a WebcastBarrageMessage. */
export function decodeWebcastBarrageMessage(input: WireInput, start: number, end: number, depth: number): WebcastBarrageMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: BarrageEvent | undefined;
  let f3: BarrageMessageBarrageType = 0;
  let f4: ImageModel | undefined;
  let f5: MessageCommonText | undefined;
  let f6 = '0';
  let f7: ImageModel | undefined;
  let f8: ImageModel | undefined;
  let f9 = 0;
  let f10 = '0';
  let f11 = '';
  let f12: DisplayControl | undefined;
  let f13: RightLabel | undefined;
  let f14 = false;
  let f15: BarrageMessageShowType = 0;
  let f16: BadgeStruct | undefined;
  let f17: BarrageMessageRenderType = 0;
  let f18: BarrageMessageIconDisplayType = 0;
  let f19: ImageModel | undefined;
  let f20: AnimationData | undefined;
  let f21 = '';
  let f22 = '';
  let f23 = '';
  let f24: MessageCommonText | undefined;
  let f50: User | undefined;
  let f100: BarrageTypeUserGradeParam | undefined;
  let f101: BarrageTypeFansLevelParam | undefined;
  let f102: BarrageTypeSubscribeGiftParam | undefined;
  let f103: PrivilegeLogExtra | undefined;
  let f104: BarrageTypeGiftGalleryParam | undefined;
  let f105: PublicAreaMessageCommon | undefined;
  let f106: BarrageTypeEcomLiveParam | undefined;
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
          f2 = decodeBarrageEvent(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 90:
          f11 = string(input, q, p);
          break;
        case 98:
          f12 = decodeDisplayControl(input, q, p, depth - 1);
          break;
        case 106:
          f13 = decodeRightLabel(input, q, p, depth - 1);
          break;
        case 130:
          f16 = decodeBadgeStruct(input, q, p, depth - 1);
          break;
        case 154:
          f19 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodeAnimationData(input, q, p, depth - 1);
          break;
        case 170:
          f21 = string(input, q, p);
          break;
        case 178:
          f22 = string(input, q, p);
          break;
        case 186:
          f23 = string(input, q, p);
          break;
        case 194:
          f24 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 402:
          f50 = decodeUser(input, q, p, depth - 1);
          break;
        case 802:
          f100 = decodeBarrageTypeUserGradeParam(input, q, p, depth - 1);
          break;
        case 810:
          f101 = decodeBarrageTypeFansLevelParam(input, q, p, depth - 1);
          break;
        case 818:
          f102 = decodeBarrageTypeSubscribeGiftParam(input, q, p, depth - 1);
          break;
        case 826:
          f103 = decodePrivilegeLogExtra(input, q, p, depth - 1);
          break;
        case 834:
          f104 = decodeBarrageTypeGiftGalleryParam(input, q, p, depth - 1);
          break;
        case 842:
          f105 = decodePublicAreaMessageCommon(input, q, p, depth - 1);
          break;
        case 850:
          f106 = decodeBarrageTypeEcomLiveParam(input, q, p, depth - 1);
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
        case 48:
          f6 = int64(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 80:
          f10 = int64(b, q);
          break;
        case 112:
          f14 = bool(b, q);
          break;
        case 120:
          f15 = int32(b, q);
          break;
        case 136:
          f17 = int32(b, q);
          break;
        case 144:
          f18 = int32(b, q);
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
  const message: WebcastBarrageMessage = {
    common: f1,
    event: f2,
    msgType: f3,
    icon: f4,
    content: f5,
    duration: f6,
    backGround: f7,
    rightIcon: f8,
    displayConfig: f9,
    galleryGiftId: f10,
    scene: f11,
    control: f12,
    rightLabel: f13,
    useMarquee: f14,
    showType: f15,
    badge: f16,
    renderType: f17,
    leftIconDisplayType: f18,
    ribbonAnimation: f19,
    animationData: f20,
    hybridUrl: f21,
    schema: f22,
    subType: f23,
    commonBarrageContent: f24,
    user: f50,
    userGradeParam: f100,
    fansLevelParam: f101,
    subscribeGiftParam: f102,
    privilegeLogExtra: f103,
    giftGalleryParams: f104,
    publicAreaMessageCommon: f105,
    ecomLiveParam: f106,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AnimationData {
  geckoChannelName: string;
  fileName: string;
  height: string;
  width: string;
  rightOffset: string;
}

/** Decodes a AnimationData. */
export function decodeAnimationData(input: WireInput, start: number, end: number, depth: number): AnimationData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '0';
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
      switch (tag) {
        case 24:
          f3 = int64(b, q);
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
  const message: AnimationData = {
    geckoChannelName: f1,
    fileName: f2,
    height: f3,
    width: f4,
    rightOffset: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BarrageEvent {
  eventName: string;
  params: Record<string, string>;
}

/** Decodes a BarrageEvent. */
export function decodeBarrageEvent(input: WireInput, start: number, end: number, depth: number): BarrageEvent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  const f2: Record<string, string> = {};
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
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f2);
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
  const message: BarrageEvent = {
    eventName: f1,
    params: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BarrageTypeEcomLiveParam {
  plpParams: string;
  scene: string;
  anchoredProductId: string;
  anchoredLabelKey: string;
  entranceForm: string;
  anchoredProductSource: string;
  anchoredProductPlatform: number;
}

/** Decodes a BarrageTypeEcomLiveParam. */
export function decodeBarrageTypeEcomLiveParam(input: WireInput, start: number, end: number, depth: number): BarrageTypeEcomLiveParam {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
  let f4 = '';
  let f5 = '';
  let f6 = '';
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
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5 = string(input, q, p);
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
  const message: BarrageTypeEcomLiveParam = {
    plpParams: f1,
    scene: f2,
    anchoredProductId: f3,
    anchoredLabelKey: f4,
    entranceForm: f5,
    anchoredProductSource: f6,
    anchoredProductPlatform: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BarrageTypeFansLevelParam {
  currentGrade: number;
  displayConfig: number;
  user: User | undefined;
}

/** Decodes a BarrageTypeFansLevelParam. */
export function decodeBarrageTypeFansLevelParam(input: WireInput, start: number, end: number, depth: number): BarrageTypeFansLevelParam {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
  let f4: User | undefined;
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
  const message: BarrageTypeFansLevelParam = {
    currentGrade: f1,
    displayConfig: f2,
    user: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BarrageTypeGiftGalleryParam {
  fromUserId: string;
  toUserId: string;
}

/** Decodes a BarrageTypeGiftGalleryParam. */
export function decodeBarrageTypeGiftGalleryParam(input: WireInput, start: number, end: number, depth: number): BarrageTypeGiftGalleryParam {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
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
  const message: BarrageTypeGiftGalleryParam = {
    fromUserId: f1,
    toUserId: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BarrageTypeSubscribeGiftParam {
  giftSubCount: string;
  showGiftSubCount: boolean;
  giftSource: GiftSource;
}

/** Decodes a BarrageTypeSubscribeGiftParam. */
export function decodeBarrageTypeSubscribeGiftParam(input: WireInput, start: number, end: number, depth: number): BarrageTypeSubscribeGiftParam {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = false;
  let f3: GiftSource = 0;
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
          f2 = bool(b, q);
          break;
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
  const message: BarrageTypeSubscribeGiftParam = {
    giftSubCount: f1,
    showGiftSubCount: f2,
    giftSource: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BarrageTypeUserGradeParam {
  currentGrade: number;
  displayConfig: number;
  userId: string;
  user: User | undefined;
}

/** Decodes a BarrageTypeUserGradeParam. */
export function decodeBarrageTypeUserGradeParam(input: WireInput, start: number, end: number, depth: number): BarrageTypeUserGradeParam {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
  let f3 = '';
  let f4: User | undefined;
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
        case 34:
          f4 = decodeUser(input, q, p, depth - 1);
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
  const message: BarrageTypeUserGradeParam = {
    currentGrade: f1,
    displayConfig: f2,
    userId: f3,
    user: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface DisplayControl {
  priority: number;
  duration: string;
  targetGroupShowRst: Record<string, ShowResult>;
  horizontalTriggerType: DisplayControlHorizontalOnclickTriggerType;
}

/** Decodes a DisplayControl. */
export function decodeDisplayControl(input: WireInput, start: number, end: number, depth: number): DisplayControl {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = '0';
  const f3: Record<string, ShowResult> = {};
  let f4: DisplayControlHorizontalOnclickTriggerType = 0;
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
          mapEntry(input, q, p, depth, 'int32', { wireType: 2, read: decodeShowResult, absent: (i, d) => decodeShowResult(i, 0, 0, d) }, f3);
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
          f2 = int64(b, q);
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
  const message: DisplayControl = {
    priority: f1,
    duration: f2,
    targetGroupShowRst: f3,
    horizontalTriggerType: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RightLabel {
  backgroundColor: string;
  content: MessageCommonText | undefined;
  height: string;
}

/** Decodes a RightLabel. */
export function decodeRightLabel(input: WireInput, start: number, end: number, depth: number): RightLabel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: MessageCommonText | undefined;
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
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
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
  const message: RightLabel = {
    backgroundColor: f1,
    content: f2,
    height: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ShowResult {
  banned: boolean;
}

/** Decodes a ShowResult. */
export function decodeShowResult(input: WireInput, start: number, end: number, depth: number): ShowResult {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
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
  const message: ShowResult = {
    banned: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
