// Generated from proto/member.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { Decoder, WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { DisplayStyle, HitABStatus, MemberMessageAction } from './enums.js';
import { commonTables, decodeCommonMessageData, decodeMessageCommonText, decodePublicAreaMessageCommon, type CommonMessageData, type MessageCommonText, type PublicAreaMessageCommon } from './common.js';
import { decodeImageModel, imageTables, type ImageModel } from './image.js';
import { decodeUser, type User, userTables } from './user.js';

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

export interface WaveAlgorithmData {
  algorithmVersion: string;
  isAlgHit: boolean;
  predictScore: string;
  isRewatch: boolean;
  isFollow: boolean;
}

/** What the messages of this file consist of. */
export const memberTables = new MessageTables(
  {
    WebcastMemberMessage: ['CommonMessageData User i User o o l l l i s l EffectConfigBean s EffectConfigBean ImageModel ImageModel MessageCommonText s s s l s i i:i i l l PublicAreaMessageCommon l l s l WaveAlgorithmData i', (absent) => ({ common: absent, user: absent, memberCount: 0, operator: absent, isSetToAdmin: false, isTopUser: false, rankScore: '0', topUserNo: '0', enterType: '0', action: 0, actionDescription: '', userId: '0', effectConfig: absent, popStr: '', enterEffectConfig: absent, backgroundImage: absent, backgroundImageV2: absent, anchorDisplayText: absent, clientEnterSource: '', clientEnterType: '', clientLiveReason: '', actionDuration: '0', userShareType: '', displayStyle: 0, adminPermissions: {}, kickSource: 0, allowPreviewTime: '0', lastSubscriptionAction: '0', publicAreaMessageCommon: absent, liveSubOnlyTier: '0', liveSubOnlyMonth: '0', ecStreamerKey: '', showWave: '0', waveAlgorithmData: absent, hitAbStatus: 0 })],
    WebcastUnauthorizedMemberMessage: ['CommonMessageData i MessageCommonText s MessageCommonText PublicAreaMessageCommon', (absent) => ({ common: absent, action: 0, nickNamePrefix: absent, nickName: '', enterText: absent, publicAreaCommon: absent })],
    EffectConfigBean: ['l ImageModel l MessageCommonText ImageModel i l ImageModel l*', (absent) => ({ type: '0', icon: absent, avatarPos: '0', text: absent, textIcon: absent, stayTime: 0, animAssetId: '0', badge: absent, flexSettingArrayList: [] })],
    WaveAlgorithmData: ['s o s o o', () => ({ algorithmVersion: '', isAlgHit: false, predictScore: '', isRewatch: false, isFollow: false })],
  },
  [commonTables, imageTables, userTables],
  {
    WebcastMemberMessage: decodeWebcastMemberMessage,
  },
);

/** Decodes a WebcastUnauthorizedMemberMessage. */
export const decodeWebcastUnauthorizedMemberMessage: Decoder<WebcastUnauthorizedMemberMessage> = memberTables.decoder('WebcastUnauthorizedMemberMessage');

const decodeEffectConfigBean: Decoder<EffectConfigBean> = memberTables.decoder('EffectConfigBean');

const decodeWaveAlgorithmData: Decoder<WaveAlgorithmData> = memberTables.decoder('WaveAlgorithmData');
