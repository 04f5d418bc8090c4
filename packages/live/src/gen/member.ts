// Generated from proto/member.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { packed, skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { DisplayStyle, HitABStatus, MemberMessageAction } from './enums.js';
import { decodeCommonMessageData, decodeMessageCommonText, decodePublicAreaMessageCommon, type CommonMessageData, type MessageCommonText, type PublicAreaMessageCommon } from './common.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeUser, type User } from './user.js';

/** Somebody came into the room. */
export interface WebcastMemberMessage {
  common: CommonMessageData | undefined;
  user: User | undefined;
  /** Viewers in the room. */
  memberCount: number;
  /** Who acted, when it was not the user. */
  operator: User | undefined;
  isSetToAdmin: boolean;
  isTopUser: boolean;
  rankScore: string;
  topUserNo: string;
  enterType: string;
  /** 1 joined, 3 subscribed; 26, 27 and 50 occur too, their meaning is unknown. */
  action: MemberMessageAction;
  actionDescription: string;
  userId: string;
  effectConfig: EffectConfigBean | undefined;
  popStr: string;
  enterEffectConfig: EffectConfigBean | undefined;
  backgroundImage: ImageModel | undefined;
  backgroundImageV2: ImageModel | undefined;
  anchorDisplayText: MessageCommonText | undefined;
  clientEnterSource: string;
  clientEnterType: string;
  clientLiveReason: string;
  actionDuration: string;
  userShareType: string;
  displayStyle: DisplayStyle;
  adminPermissions: Record<string, number>;
  kickSource: number;
  allowPreviewTime: string;
  lastSubscriptionAction: string;
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  liveSubOnlyTier: string;
  liveSubOnlyMonth: string;
  ecStreamerKey: string;
  showWave: string;
  waveAlgorithmData: WaveAlgorithmData | undefined;
  hitAbStatus: HitABStatus;
}

/** Decodes a WebcastMemberMessage. */
export function decodeWebcastMemberMessage(input: WireInput, start: number, end: number, depth: number): WebcastMemberMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: User | undefined;
  let f3 = 0;
  let f4: User | undefined;
  let f5 = false;
  let f6 = false;
  let f7 = '0';
  let f8 = '0';
  let f9 = '0';
  let f10: MemberMessageAction = 0;
  let f11 = '';
  let f12 = '0';
  let f13: EffectConfigBean | undefined;
  let f14 = '';
  let f15: EffectConfigBean | undefined;
  let f16: ImageModel | undefined;
  let f17: ImageModel | undefined;
  let f18: MessageCommonText | undefined;
  let f19 = '';
  let f20 = '';
  let f21 = '';
  let f22 = '0';
  let f23 = '';
  let f24: DisplayStyle = 0;
  const f25: Record<string, number> = {};
  let f26 = 0;
  let f27 = '0';
  let f28 = '0';
  let f29: PublicAreaMessageCommon | undefined;
  let f30 = '0';
  let f31 = '0';
  let f32 = '';
  let f33 = '0';
  let f34: WaveAlgorithmData | undefined;
  let f35: HitABStatus = 0;
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
        case 34:
          f4 = decodeUser(input, q, p, depth - 1);
          break;
        case 90:
          f11 = string(input, q, p);
          break;
        case 106:
          f13 = decodeEffectConfigBean(input, q, p, depth - 1);
          break;
        case 114:
          f14 = string(input, q, p);
          break;
        case 122:
          f15 = decodeEffectConfigBean(input, q, p, depth - 1);
          break;
        case 130:
          f16 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 138:
          f17 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 146:
          f18 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 154:
          f19 = string(input, q, p);
          break;
        case 162:
          f20 = string(input, q, p);
          break;
        case 170:
          f21 = string(input, q, p);
          break;
        case 186:
          f23 = string(input, q, p);
          break;
        case 202:
          mapEntry(input, q, p, depth, 'int32', { wireType: 0, read: (i, s) => int32(i.bytes, s), absent: () => 0 }, f25);
          break;
        case 234:
          f29 = decodePublicAreaMessageCommon(input, q, p, depth - 1);
          break;
        case 258:
          f32 = string(input, q, p);
          break;
        case 274:
          f34 = decodeWaveAlgorithmData(input, q, p, depth - 1);
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
        case 40:
          f5 = bool(b, q);
          break;
        case 48:
          f6 = bool(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 64:
          f8 = int64(b, q);
          break;
        case 72:
          f9 = int64(b, q);
          break;
        case 80:
          f10 = int32(b, q);
          break;
        case 96:
          f12 = int64(b, q);
          break;
        case 176:
          f22 = int64(b, q);
          break;
        case 192:
          f24 = int32(b, q);
          break;
        case 208:
          f26 = int32(b, q);
          break;
        case 216:
          f27 = int64(b, q);
          break;
        case 224:
          f28 = int64(b, q);
          break;
        case 240:
          f30 = int64(b, q);
          break;
        case 248:
          f31 = int64(b, q);
          break;
        case 264:
          f33 = int64(b, q);
          break;
        case 280:
          f35 = int32(b, q);
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
  const message: WebcastMemberMessage = {
    common: f1,
    user: f2,
    memberCount: f3,
    operator: f4,
    isSetToAdmin: f5,
    isTopUser: f6,
    rankScore: f7,
    topUserNo: f8,
    enterType: f9,
    action: f10,
    actionDescription: f11,
    userId: f12,
    effectConfig: f13,
    popStr: f14,
    enterEffectConfig: f15,
    backgroundImage: f16,
    backgroundImageV2: f17,
    anchorDisplayText: f18,
    clientEnterSource: f19,
    clientEnterType: f20,
    clientLiveReason: f21,
    actionDuration: f22,
    userShareType: f23,
    displayStyle: f24,
    adminPermissions: f25,
    kickSource: f26,
    allowPreviewTime: f27,
    lastSubscriptionAction: f28,
    publicAreaMessageCommon: f29,
    liveSubOnlyTier: f30,
    liveSubOnlyMonth: f31,
    ecStreamerKey: f32,
    showWave: f33,
    waveAlgorithmData: f34,
    hitAbStatus: f35,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A viewer without account came in. */
export interface WebcastUnauthorizedMemberMessage {
  common: CommonMessageData | undefined;
  action: number;
  nickNamePrefix: MessageCommonText | undefined;
  nickName: string;
  enterText: MessageCommonText | undefined;
  publicAreaCommon: PublicAreaMessageCommon | undefined;
}

/** Decodes a WebcastUnauthorizedMemberMessage. */
export function decodeWebcastUnauthorizedMemberMessage(input: WireInput, start: number, end: number, depth: number): WebcastUnauthorizedMemberMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = 0;
  let f3: MessageCommonText | undefined;
  let f4 = '';
  let f5: MessageCommonText | undefined;
  let f6: PublicAreaMessageCommon | undefined;
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
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodePublicAreaMessageCommon(input, q, p, depth - 1);
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
  const message: WebcastUnauthorizedMemberMessage = {
    common: f1,
    action: f2,
    nickNamePrefix: f3,
    nickName: f4,
    enterText: f5,
    publicAreaCommon: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** The animation shown when a member with a level comes in. */
export interface EffectConfigBean {
  type: string;
  icon: ImageModel | undefined;
  avatarPos: string;
  text: MessageCommonText | undefined;
  textIcon: ImageModel | undefined;
  stayTime: number;
  animAssetId: string;
  badge: ImageModel | undefined;
  flexSettingArrayList: string[];
}

/** Decodes a EffectConfigBean. */
export function decodeEffectConfigBean(input: WireInput, start: number, end: number, depth: number): EffectConfigBean {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: ImageModel | undefined;
  let f3 = '0';
  let f4: MessageCommonText | undefined;
  let f5: ImageModel | undefined;
  let f6 = 0;
  let f7 = '0';
  let f8: ImageModel | undefined;
  const f9: string[] = [];
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
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 74:
          packed(input, q, p, int64, f9);
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
        case 24:
          f3 = int64(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 72:
          f9.push(int64(b, q));
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
  const message: EffectConfigBean = {
    type: f1,
    icon: f2,
    avatarPos: f3,
    text: f4,
    textIcon: f5,
    stayTime: f6,
    animAssetId: f7,
    badge: f8,
    flexSettingArrayList: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WaveAlgorithmData {
  algorithmVersion: string;
  isAlgHit: boolean;
  predictScore: string;
  isRewatch: boolean;
  isFollow: boolean;
}

/** Decodes a WaveAlgorithmData. */
export function decodeWaveAlgorithmData(input: WireInput, start: number, end: number, depth: number): WaveAlgorithmData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = false;
  let f3 = '';
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
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
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
          f2 = bool(b, q);
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
  const message: WaveAlgorithmData = {
    algorithmVersion: f1,
    isAlgHit: f2,
    predictScore: f3,
    isRewatch: f4,
    isFollow: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
