// Generated from proto/gift.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { copiedString, packed, skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, int64AsNumber, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { EnvelopeBusinessType, EnvelopeDisplay, EnvelopeFollowShowStatus, GiftMessageIgnoreConfig, GiftMessageVersion, GiftPanelBeaconBubbleType, GiftStructSchemeGiftType, GiftTrayStyle, LinkmicGiftExpressionStrategy, MatchInfoMultiplierType } from './enums.js';
import { decodeAssetBundle, decodeAssetsModel, type AssetBundle, type AssetsModel } from './asset.js';
import { decodePrivilegeLogExtra, type PrivilegeLogExtra } from './badge.js';
import { decodeCommonMessageData, decodeMessageCommonText, decodeMsgFilter, decodePublicAreaCommon, decodePublicAreaMessageCommon, decodeUserIdentity, type CommonMessageData, type MessageCommonText, type MsgFilter, type PublicAreaCommon, type PublicAreaMessageCommon, type UserIdentity } from './common.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeUser, type User } from './user.js';

/** A gift of the catalogue, as it stands inside gift messages. */
export interface Gift {
  /** Newer schemas: image. */
  giftImage: ImageModel | undefined;
  describe: string;
  duration: number;
  id: string;
  forLinkMic: boolean;
  combo: boolean;
  /** 1: can be sent as a streak. Newer schemas: type. */
  giftType: number;
  /** Price of one, in diamonds. */
  diamondCount: number;
  isDisplayedOnPanel: boolean;
  primaryEffectId: string;
  giftLabelIcon: ImageModel | undefined;
  /** Name in the language of the connection. Newer schemas: name. */
  giftName: string;
  icon: ImageModel | undefined;
  goldEffect: string;
  previewImage: ImageModel | undefined;
  giftPanelBanner: GiftPanelBanner | undefined;
  isBroadcastGift: boolean;
  isEffectBefview: boolean;
  isRandomGift: boolean;
  isBoxGift: boolean;
  canPutInGiftBox: boolean;
  giftBoxInfo: GiftBoxInfo | undefined;
  trackerParams: Record<string, string>;
  lockInfo: GiftLockInfo | undefined;
  colorInfos: GiftColorInfo[];
  giftRankRecommendInfo: string;
  randomEffectInfo: GiftRandomEffectInfo | undefined;
  giftSubType: number;
  giftVerticalScenarios: number[];
  groupInTab: number;
  isGalleryGift: boolean;
  giftSponsorInfo: GiftSponsorInfo | undefined;
  giftSkins: GiftSkin[];
  giftLabelType: number;
  giftTexts: GiftText[];
  giftSkinToGiftTextsInfos: GiftSkinToGiftTextsInfo[];
  expirationTimestamp: string;
  batchGiftInfo: BatchGiftInfo | undefined;
  isGlobalGift: boolean;
  disableGalleryBanner: boolean;
  ugGiftInfo: UGGiftStructInfo | undefined;
  crossScreenEffectInfo: CrossScreenEffectInfo | undefined;
  beaconBubble: GiftPanelBeaconBubble | undefined;
  giftResources: Record<string, GiftResource>;
  resourceId: string;
  bizExtra: Record<string, string>;
  lynxCrossScreenEffectInfo: LynxCrossScreenEffectInfo | undefined;
  giftStructHash: string;
  schemeInfo: SchemeInfo | undefined;
  seriesInfo: GiftSeriesInfo | undefined;
  strategyEvent: string;
}

/** Decodes a Gift. */
export function decodeGift(input: WireInput, start: number, end: number, depth: number): Gift {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2 = '';
  let f4 = 0;
  let f5 = '0';
  let f7 = false;
  let f10 = false;
  let f11 = 0;
  let f12 = 0;
  let f13 = false;
  let f14 = '0';
  let f15: ImageModel | undefined;
  let f16 = '';
  let f21: ImageModel | undefined;
  let f24 = '';
  let f47: ImageModel | undefined;
  let f48: GiftPanelBanner | undefined;
  let f49 = false;
  let f50 = false;
  let f51 = false;
  let f52 = false;
  let f53 = false;
  let f54: GiftBoxInfo | undefined;
  const f100: Record<string, string> = {};
  let f101: GiftLockInfo | undefined;
  const f102: GiftColorInfo[] = [];
  let f103 = '';
  let f104: GiftRandomEffectInfo | undefined;
  let f105 = 0;
  const f106: number[] = [];
  let f107 = 0;
  let f108 = false;
  let f109: GiftSponsorInfo | undefined;
  const f110: GiftSkin[] = [];
  let f111 = 0;
  const f112: GiftText[] = [];
  const f113: GiftSkinToGiftTextsInfo[] = [];
  let f114 = '0';
  let f115: BatchGiftInfo | undefined;
  let f116 = false;
  let f117 = false;
  let f118: UGGiftStructInfo | undefined;
  let f119: CrossScreenEffectInfo | undefined;
  let f120: GiftPanelBeaconBubble | undefined;
  const f121: Record<string, GiftResource> = {};
  let f122 = '0';
  const f123: Record<string, string> = {};
  let f124: LynxCrossScreenEffectInfo | undefined;
  let f125 = '';
  let f126: SchemeInfo | undefined;
  let f127: GiftSeriesInfo | undefined;
  let f201 = '';
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
          f2 = string(input, q, p);
          break;
        case 122:
          f15 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 130:
          f16 = copiedString(input, q, p);
          break;
        case 170:
          f21 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 194:
          f24 = string(input, q, p);
          break;
        case 378:
          f47 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 386:
          f48 = decodeGiftPanelBanner(input, q, p, depth - 1);
          break;
        case 434:
          f54 = decodeGiftBoxInfo(input, q, p, depth - 1);
          break;
        case 802:
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f100);
          break;
        case 810:
          f101 = decodeGiftLockInfo(input, q, p, depth - 1);
          break;
        case 818:
          f102.push(decodeGiftColorInfo(input, q, p, depth - 1));
          break;
        case 826:
          f103 = string(input, q, p);
          break;
        case 834:
          f104 = decodeGiftRandomEffectInfo(input, q, p, depth - 1);
          break;
        case 850:
          packed(input, q, p, int32, f106);
          break;
        case 874:
          f109 = decodeGiftSponsorInfo(input, q, p, depth - 1);
          break;
        case 882:
          f110.push(decodeGiftSkin(input, q, p, depth - 1));
          break;
        case 898:
          f112.push(decodeGiftText(input, q, p, depth - 1));
          break;
        case 906:
          f113.push(decodeGiftSkinToGiftTextsInfo(input, q, p, depth - 1));
          break;
        case 922:
          f115 = decodeBatchGiftInfo(input, q, p, depth - 1);
          break;
        case 946:
          f118 = decodeUGGiftStructInfo(input, q, p, depth - 1);
          break;
        case 954:
          f119 = decodeCrossScreenEffectInfo(input, q, p, depth - 1);
          break;
        case 962:
          f120 = decodeGiftPanelBeaconBubble(input, q, p, depth - 1);
          break;
        case 970:
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: decodeGiftResource, absent: (i, d) => decodeGiftResource(i, 0, 0, d) }, f121);
          break;
        case 986:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f123);
          break;
        case 994:
          f124 = decodeLynxCrossScreenEffectInfo(input, q, p, depth - 1);
          break;
        case 1002:
          f125 = string(input, q, p);
          break;
        case 1010:
          f126 = decodeSchemeInfo(input, q, p, depth - 1);
          break;
        case 1018:
          f127 = decodeGiftSeriesInfo(input, q, p, depth - 1);
          break;
        case 1610:
          f201 = string(input, q, p);
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
          f5 = int64(b, q);
          break;
        case 56:
          f7 = bool(b, q);
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
        case 104:
          f13 = bool(b, q);
          break;
        case 112:
          f14 = int64(b, q);
          break;
        case 392:
          f49 = bool(b, q);
          break;
        case 400:
          f50 = bool(b, q);
          break;
        case 408:
          f51 = bool(b, q);
          break;
        case 416:
          f52 = bool(b, q);
          break;
        case 424:
          f53 = bool(b, q);
          break;
        case 840:
          f105 = int32(b, q);
          break;
        case 848:
          f106.push(int32(b, q));
          break;
        case 856:
          f107 = int32(b, q);
          break;
        case 864:
          f108 = bool(b, q);
          break;
        case 888:
          f111 = int32(b, q);
          break;
        case 912:
          f114 = int64(b, q);
          break;
        case 928:
          f116 = bool(b, q);
          break;
        case 936:
          f117 = bool(b, q);
          break;
        case 976:
          f122 = int64(b, q);
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
  const message: Gift = {
    giftImage: f1,
    describe: f2,
    duration: f4,
    id: f5,
    forLinkMic: f7,
    combo: f10,
    giftType: f11,
    diamondCount: f12,
    isDisplayedOnPanel: f13,
    primaryEffectId: f14,
    giftLabelIcon: f15,
    giftName: f16,
    icon: f21,
    goldEffect: f24,
    previewImage: f47,
    giftPanelBanner: f48,
    isBroadcastGift: f49,
    isEffectBefview: f50,
    isRandomGift: f51,
    isBoxGift: f52,
    canPutInGiftBox: f53,
    giftBoxInfo: f54,
    trackerParams: f100,
    lockInfo: f101,
    colorInfos: f102,
    giftRankRecommendInfo: f103,
    randomEffectInfo: f104,
    giftSubType: f105,
    giftVerticalScenarios: f106,
    groupInTab: f107,
    isGalleryGift: f108,
    giftSponsorInfo: f109,
    giftSkins: f110,
    giftLabelType: f111,
    giftTexts: f112,
    giftSkinToGiftTextsInfos: f113,
    expirationTimestamp: f114,
    batchGiftInfo: f115,
    isGlobalGift: f116,
    disableGalleryBanner: f117,
    ugGiftInfo: f118,
    crossScreenEffectInfo: f119,
    beaconBubble: f120,
    giftResources: f121,
    resourceId: f122,
    bizExtra: f123,
    lynxCrossScreenEffectInfo: f124,
    giftStructHash: f125,
    schemeInfo: f126,
    seriesInfo: f127,
    strategyEvent: f201,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A gift. A streak (combo) sends one message per step with a running total, and a last one with repeatEnd 1. */
export interface WebcastGiftMessage {
  common: CommonMessageData | undefined;
  /** Id in the gift catalogue. */
  giftId: number;
  fanTicketCount: string;
  groupCount: number;
  /** Running total of the streak. */
  repeatCount: number;
  comboCount: number;
  user: User;
  /** Who receives the gift when several streamers share the room. */
  toUser: User | undefined;
  /** 1 on the last message of a streak. */
  repeatEnd: number;
  textEffect: TextEffect | undefined;
  /** Identifies the streak together with user and gift. */
  groupId: string;
  incomeTaskgifts: string;
  roomFanTicketCount: string;
  priority: GiftIMPriority | undefined;
  /** Newer schemas: gift. */
  giftDetails: Gift | undefined;
  logId: string;
  /** 1, 2 and 4 while a streak runs. */
  sendType: string;
  publicAreaCommon: PublicAreaCommon | undefined;
  trayDisplayText: MessageCommonText | undefined;
  bannedDisplayEffects: string;
  /** Newer schemas: trayInfo. */
  mTrayInfo: GiftTrayInfo | undefined;
  monitorExtra: string;
  /** Newer schemas: monitorInfo. */
  giftExtra: GiftMonitorInfo | undefined;
  colorId: string;
  isFirstSent: boolean;
  displayTextForAnchor: MessageCommonText | undefined;
  displayTextForAudience: MessageCommonText | undefined;
  orderId: string;
  giftsInBox: GiftsBoxInfo | undefined;
  msgFilter: MsgFilter | undefined;
  lynxExtra: LynxGiftExtra[];
  userIdentity: UserIdentity | undefined;
  matchInfo: MatchInfo | undefined;
  linkmicGiftExpressionStrategy: LinkmicGiftExpressionStrategy;
  flyingMicResources: FlyingMicResources | undefined;
  disableGiftTracking: boolean;
  asset: AssetsModel | undefined;
  version: GiftMessageVersion;
  sponsorshipInfo: MessageSponsorshipInfo[];
  flyingMicResourcesV2: FlyingMicResources | undefined;
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  signature: string;
  signatureVersion: string;
  multiGenerateMessage: boolean;
  toMemberId: string;
  toMemberIdInt: string;
  toMemberNickname: string;
  interactiveGiftInfo: InteractiveGiftInfo | undefined;
  displayDurationMs: string;
  displayTextForSender: MessageCommonText | undefined;
  isAssetBundleGift: boolean;
  assetBundle: AssetBundle | undefined;
  effectExtra: string;
}

/** Decodes a WebcastGiftMessage. */
export function decodeWebcastGiftMessage(input: WireInput, start: number, end: number, depth: number): WebcastGiftMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = 0;
  let f3 = '0';
  let f4 = 0;
  let f5 = 0;
  let f6 = 0;
  let f7: User | undefined;
  let f8: User | undefined;
  let f9 = 0;
  let f10: TextEffect | undefined;
  let f11 = '0';
  let f12 = '0';
  let f13 = '0';
  let f14: GiftIMPriority | undefined;
  let f15: Gift | undefined;
  let f16 = '';
  let f17 = '0';
  let f18: PublicAreaCommon | undefined;
  let f19: MessageCommonText | undefined;
  let f20 = '0';
  let f21: GiftTrayInfo | undefined;
  let f22 = '';
  let f23: GiftMonitorInfo | undefined;
  let f24 = '0';
  let f25 = false;
  let f26: MessageCommonText | undefined;
  let f27: MessageCommonText | undefined;
  let f28 = '';
  let f29: GiftsBoxInfo | undefined;
  let f30: MsgFilter | undefined;
  const f31: LynxGiftExtra[] = [];
  let f32: UserIdentity | undefined;
  let f33: MatchInfo | undefined;
  let f34: LinkmicGiftExpressionStrategy = 0;
  let f35: FlyingMicResources | undefined;
  let f36 = false;
  let f37: AssetsModel | undefined;
  let f38: GiftMessageVersion = 0;
  const f39: MessageSponsorshipInfo[] = [];
  let f40: FlyingMicResources | undefined;
  let f41: PublicAreaMessageCommon | undefined;
  let f42 = '';
  let f43 = '';
  let f44 = false;
  let f45 = '';
  let f46 = '0';
  let f47 = '';
  let f48: InteractiveGiftInfo | undefined;
  let f49 = '0';
  let f50: MessageCommonText | undefined;
  let f51 = false;
  let f52: AssetBundle | undefined;
  let f53 = '';
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
        case 58:
          f7 = decodeUser(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeUser(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeTextEffect(input, q, p, depth - 1);
          break;
        case 114:
          f14 = decodeGiftIMPriority(input, q, p, depth - 1);
          break;
        case 122:
          f15 = decodeGift(input, q, p, depth - 1);
          break;
        case 130:
          f16 = string(input, q, p);
          break;
        case 146:
          f18 = decodePublicAreaCommon(input, q, p, depth - 1);
          break;
        case 154:
          f19 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 170:
          f21 = decodeGiftTrayInfo(input, q, p, depth - 1);
          break;
        case 178:
          f22 = string(input, q, p);
          break;
        case 186:
          f23 = decodeGiftMonitorInfo(input, q, p, depth - 1);
          break;
        case 210:
          f26 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 218:
          f27 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 226:
          f28 = string(input, q, p);
          break;
        case 234:
          f29 = decodeGiftsBoxInfo(input, q, p, depth - 1);
          break;
        case 242:
          f30 = decodeMsgFilter(input, q, p, depth - 1);
          break;
        case 250:
          f31.push(decodeLynxGiftExtra(input, q, p, depth - 1));
          break;
        case 258:
          f32 = decodeUserIdentity(input, q, p, depth - 1);
          break;
        case 266:
          f33 = decodeMatchInfo(input, q, p, depth - 1);
          break;
        case 282:
          f35 = decodeFlyingMicResources(input, q, p, depth - 1);
          break;
        case 298:
          f37 = decodeAssetsModel(input, q, p, depth - 1);
          break;
        case 314:
          f39.push(decodeMessageSponsorshipInfo(input, q, p, depth - 1));
          break;
        case 322:
          f40 = decodeFlyingMicResources(input, q, p, depth - 1);
          break;
        case 330:
          f41 = decodePublicAreaMessageCommon(input, q, p, depth - 1);
          break;
        case 338:
          f42 = string(input, q, p);
          break;
        case 346:
          f43 = string(input, q, p);
          break;
        case 362:
          f45 = string(input, q, p);
          break;
        case 378:
          f47 = string(input, q, p);
          break;
        case 386:
          f48 = decodeInteractiveGiftInfo(input, q, p, depth - 1);
          break;
        case 402:
          f50 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 418:
          f52 = decodeAssetBundle(input, q, p, depth - 1);
          break;
        case 426:
          f53 = string(input, q, p);
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
          f2 = int64AsNumber(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 40:
          f5 = int32(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 88:
          f11 = int64(b, q);
          break;
        case 96:
          f12 = int64(b, q);
          break;
        case 104:
          f13 = int64(b, q);
          break;
        case 136:
          f17 = int64(b, q);
          break;
        case 160:
          f20 = int64(b, q);
          break;
        case 192:
          f24 = int64(b, q);
          break;
        case 200:
          f25 = bool(b, q);
          break;
        case 272:
          f34 = int32(b, q);
          break;
        case 288:
          f36 = bool(b, q);
          break;
        case 304:
          f38 = int32(b, q);
          break;
        case 352:
          f44 = bool(b, q);
          break;
        case 368:
          f46 = int64(b, q);
          break;
        case 392:
          f49 = int64(b, q);
          break;
        case 408:
          f51 = bool(b, q);
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
  const message: WebcastGiftMessage = {
    common: f1,
    giftId: f2,
    fanTicketCount: f3,
    groupCount: f4,
    repeatCount: f5,
    comboCount: f6,
    user: f7 ?? decodeUser(input, 0, 0, depth),
    toUser: f8,
    repeatEnd: f9,
    textEffect: f10,
    groupId: f11,
    incomeTaskgifts: f12,
    roomFanTicketCount: f13,
    priority: f14,
    giftDetails: f15,
    logId: f16,
    sendType: f17,
    publicAreaCommon: f18,
    trayDisplayText: f19,
    bannedDisplayEffects: f20,
    mTrayInfo: f21,
    monitorExtra: f22,
    giftExtra: f23,
    colorId: f24,
    isFirstSent: f25,
    displayTextForAnchor: f26,
    displayTextForAudience: f27,
    orderId: f28,
    giftsInBox: f29,
    msgFilter: f30,
    lynxExtra: f31,
    userIdentity: f32,
    matchInfo: f33,
    linkmicGiftExpressionStrategy: f34,
    flyingMicResources: f35,
    disableGiftTracking: f36,
    asset: f37,
    version: f38,
    sponsorshipInfo: f39,
    flyingMicResourcesV2: f40,
    publicAreaMessageCommon: f41,
    signature: f42,
    signatureVersion: f43,
    multiGenerateMessage: f44,
    toMemberId: f45,
    toMemberIdInt: f46,
    toMemberNickname: f47,
    interactiveGiftInfo: f48,
    displayDurationMs: f49,
    displayTextForSender: f50,
    isAssetBundleGift: f51,
    assetBundle: f52,
    effectExtra: f53,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastGiftBroadcastMessage {
  common: CommonMessageData | undefined;
  fromUserId: string;
  leftIcon: ImageModel | undefined;
  notify: WebcastRoomNotifyMessage | undefined;
}

/** Decodes a WebcastGiftBroadcastMessage. */
export function decodeWebcastGiftBroadcastMessage(input: WireInput, start: number, end: number, depth: number): WebcastGiftBroadcastMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3: ImageModel | undefined;
  let f4: WebcastRoomNotifyMessage | undefined;
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
          f3 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeWebcastRoomNotifyMessage(input, q, p, depth - 1);
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
  const message: WebcastGiftBroadcastMessage = {
    common: f1,
    fromUserId: f2,
    leftIcon: f3,
    notify: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastGiftDynamicRestrictionMessage {
  common: CommonMessageData | undefined;
  dynamicRestriction: DynamicRestriction | undefined;
}

/** Decodes a WebcastGiftDynamicRestrictionMessage. */
export function decodeWebcastGiftDynamicRestrictionMessage(input: WireInput, start: number, end: number, depth: number): WebcastGiftDynamicRestrictionMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: DynamicRestriction | undefined;
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
          f2 = decodeDynamicRestriction(input, q, p, depth - 1);
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
  const message: WebcastGiftDynamicRestrictionMessage = {
    common: f1,
    dynamicRestriction: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastGiftPanelUpdateMessage {
  common: CommonMessageData | undefined;
  roomId: string;
  timestamp: string;
  galleryData: GalleryData | undefined;
  goalData: GoalData | undefined;
  roomBasedGiftData: RoomBasedGiftData | undefined;
  strategyContext: string;
}

/** Decodes a WebcastGiftPanelUpdateMessage. */
export function decodeWebcastGiftPanelUpdateMessage(input: WireInput, start: number, end: number, depth: number): WebcastGiftPanelUpdateMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3 = '0';
  let f10: GalleryData | undefined;
  let f11: GoalData | undefined;
  let f12: RoomBasedGiftData | undefined;
  let f100 = '';
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
        case 82:
          f10 = decodeGalleryData(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeGoalData(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeRoomBasedGiftData(input, q, p, depth - 1);
          break;
        case 802:
          f100 = string(input, q, p);
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
  const message: WebcastGiftPanelUpdateMessage = {
    common: f1,
    roomId: f2,
    timestamp: f3,
    galleryData: f10,
    goalData: f11,
    roomBasedGiftData: f12,
    strategyContext: f100,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastGiftPromptMessage {
  common: CommonMessageData | undefined;
  title: string;
  body: string;
  blockNumDays: number;
  orderId: string;
  orderTimestamp: string;
  inUserGiftingAddictionExpr: boolean;
  popUpSchema: string;
}

/** Decodes a WebcastGiftPromptMessage. */
export function decodeWebcastGiftPromptMessage(input: WireInput, start: number, end: number, depth: number): WebcastGiftPromptMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '';
  let f3 = '';
  let f4 = 0;
  let f5 = '';
  let f6 = '0';
  let f7 = false;
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
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 42:
          f5 = string(input, q, p);
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
        case 32:
          f4 = int32(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = bool(b, q);
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
  const message: WebcastGiftPromptMessage = {
    common: f1,
    title: f2,
    body: f3,
    blockNumDays: f4,
    orderId: f5,
    orderTimestamp: f6,
    inUserGiftingAddictionExpr: f7,
    popUpSchema: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastBindingGiftMessage {
  message: WebcastGiftMessage | undefined;
  header: CommonMessageData | undefined;
}

/** Decodes a WebcastBindingGiftMessage. */
export function decodeWebcastBindingGiftMessage(input: WireInput, start: number, end: number, depth: number): WebcastBindingGiftMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastGiftMessage | undefined;
  let f2: CommonMessageData | undefined;
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
          f1 = decodeWebcastGiftMessage(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeCommonMessageData(input, q, p, depth - 1);
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
  const message: WebcastBindingGiftMessage = {
    message: f1,
    header: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A treasure chest. */
export interface WebcastEnvelopeMessage {
  common: CommonMessageData | undefined;
  /** The chest itself. */
  envelopeInfo: MessageRedEnvelopInfo | undefined;
  display: EnvelopeDisplay;
}

/** Decodes a WebcastEnvelopeMessage. */
export function decodeWebcastEnvelopeMessage(input: WireInput, start: number, end: number, depth: number): WebcastEnvelopeMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: MessageRedEnvelopInfo | undefined;
  let f3: EnvelopeDisplay = 0;
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
          f2 = decodeMessageRedEnvelopInfo(input, q, p, depth - 1);
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
  const message: WebcastEnvelopeMessage = {
    common: f1,
    envelopeInfo: f2,
    display: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Background {
  width: number;
  height: number;
  mUrls: string[];
  mUri: string;
}

/** Decodes a Background. */
export function decodeBackground(input: WireInput, start: number, end: number, depth: number): Background {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
  const f3: string[] = [];
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
        case 26:
          f3.push(string(input, q, p));
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
  const message: Background = {
    width: f1,
    height: f2,
    mUrls: f3,
    mUri: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BatchGiftInfo {
  canBatchSend: boolean;
  availableCounts: string[];
}

/** Decodes a BatchGiftInfo. */
export function decodeBatchGiftInfo(input: WireInput, start: number, end: number, depth: number): BatchGiftInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
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
          f1 = bool(b, q);
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
  const message: BatchGiftInfo = {
    canBatchSend: f1,
    availableCounts: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CrossScreenEffectInfo {
  singleActionEffectIds: Record<string, number>;
  actionEffectIds: Record<string, number>;
  reactionEffectIds: Record<string, number>;
}

/** Decodes a CrossScreenEffectInfo. */
export function decodeCrossScreenEffectInfo(input: WireInput, start: number, end: number, depth: number): CrossScreenEffectInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: Record<string, number> = {};
  const f2: Record<string, number> = {};
  const f3: Record<string, number> = {};
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
          mapEntry(input, q, p, depth, 'int64', { wireType: 0, read: (i, s) => int32(i.bytes, s), absent: () => 0 }, f1);
          break;
        case 18:
          mapEntry(input, q, p, depth, 'int64', { wireType: 0, read: (i, s) => int32(i.bytes, s), absent: () => 0 }, f2);
          break;
        case 26:
          mapEntry(input, q, p, depth, 'int64', { wireType: 0, read: (i, s) => int32(i.bytes, s), absent: () => 0 }, f3);
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
  const message: CrossScreenEffectInfo = {
    singleActionEffectIds: f1,
    actionEffectIds: f2,
    reactionEffectIds: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Detail {
  text: MessageCommonText | undefined;
  textFontSize: number;
  background: ImageModel | undefined;
  start: string;
  duration: string;
  x: number;
  y: number;
  width: number;
  height: number;
  shadowDx: number;
  shadowDy: number;
  shadowRadius: number;
  shadowColor: string;
  strokeColor: string;
  strokeWidth: number;
}

/** Decodes a Detail. */
export function decodeDetail(input: WireInput, start: number, end: number, depth: number): Detail {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MessageCommonText | undefined;
  let f2 = 0;
  let f3: ImageModel | undefined;
  let f4 = '0';
  let f5 = '0';
  let f6 = 0;
  let f7 = 0;
  let f8 = 0;
  let f9 = 0;
  let f10 = 0;
  let f11 = 0;
  let f12 = 0;
  let f13 = '';
  let f14 = '';
  let f15 = 0;
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
          f1 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 106:
          f13 = string(input, q, p);
          break;
        case 114:
          f14 = string(input, q, p);
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
          f5 = int64(b, q);
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
          f9 = int32(b, q);
          break;
        case 80:
          f10 = int32(b, q);
          break;
        case 88:
          f11 = int32(b, q);
          break;
        case 96:
          f12 = int32(b, q);
          break;
        case 120:
          f15 = int32(b, q);
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
  const message: Detail = {
    text: f1,
    textFontSize: f2,
    background: f3,
    start: f4,
    duration: f5,
    x: f6,
    y: f7,
    width: f8,
    height: f9,
    shadowDx: f10,
    shadowDy: f11,
    shadowRadius: f12,
    shadowColor: f13,
    strokeColor: f14,
    strokeWidth: f15,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface DynamicRestriction {
  scenes: SceneRestriction | undefined;
  receivers: ReceiverRestriction[];
}

/** Decodes a DynamicRestriction. */
export function decodeDynamicRestriction(input: WireInput, start: number, end: number, depth: number): DynamicRestriction {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: SceneRestriction | undefined;
  const f2: ReceiverRestriction[] = [];
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
          f1 = decodeSceneRestriction(input, q, p, depth - 1);
          break;
        case 18:
          f2.push(decodeReceiverRestriction(input, q, p, depth - 1));
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
  const message: DynamicRestriction = {
    scenes: f1,
    receivers: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface EnvelopeEnigmaInfo {
  isEnigmaMaskOn: boolean;
}

/** Decodes a EnvelopeEnigmaInfo. */
export function decodeEnvelopeEnigmaInfo(input: WireInput, start: number, end: number, depth: number): EnvelopeEnigmaInfo {
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
  const message: EnvelopeEnigmaInfo = {
    isEnigmaMaskOn: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface FlyingMicResources {
  pathImage: ImageModel | undefined;
  micImage: ImageModel | undefined;
  transitionConfigs: TransitionConfig[];
}

/** Decodes a FlyingMicResources. */
export function decodeFlyingMicResources(input: WireInput, start: number, end: number, depth: number): FlyingMicResources {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2: ImageModel | undefined;
  const f3: TransitionConfig[] = [];
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
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 26:
          f3.push(decodeTransitionConfig(input, q, p, depth - 1));
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
  const message: FlyingMicResources = {
    pathImage: f1,
    micImage: f2,
    transitionConfigs: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GalleryData {
  progress: Record<string, TitleData>;
  period: string;
  endTimeInMs: string;
}

/** Decodes a GalleryData. */
export function decodeGalleryData(input: WireInput, start: number, end: number, depth: number): GalleryData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: Record<string, TitleData> = {};
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
      switch (tag) {
        case 10:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeTitleData, absent: (i, d) => decodeTitleData(i, 0, 0, d) }, f1);
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
  const message: GalleryData = {
    progress: f1,
    period: f2,
    endTimeInMs: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftBoxInfo {
  capacity: string;
  isPrimaryBox: boolean;
  schemeUrl: string;
  giftInfosInBox: GiftInfoInBox[];
}

/** Decodes a GiftBoxInfo. */
export function decodeGiftBoxInfo(input: WireInput, start: number, end: number, depth: number): GiftBoxInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = false;
  let f3 = '';
  const f4: GiftInfoInBox[] = [];
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
          f4.push(decodeGiftInfoInBox(input, q, p, depth - 1));
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
  const message: GiftBoxInfo = {
    capacity: f1,
    isPrimaryBox: f2,
    schemeUrl: f3,
    giftInfosInBox: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftColorInfo {
  colorId: string;
  colorName: string;
  colorValues: string[];
  colorImage: ImageModel | undefined;
  giftImage: ImageModel | undefined;
  colorEffectId: string;
  isDefault: boolean;
  colorImageSize: string;
}

/** Decodes a GiftColorInfo. */
export function decodeGiftColorInfo(input: WireInput, start: number, end: number, depth: number): GiftColorInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  const f3: string[] = [];
  let f4: ImageModel | undefined;
  let f5: ImageModel | undefined;
  let f6 = '0';
  let f7 = false;
  let f8 = '0';
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
          f3.push(string(input, q, p));
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeImageModel(input, q, p, depth - 1);
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
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = bool(b, q);
          break;
        case 64:
          f8 = int64(b, q);
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
  const message: GiftColorInfo = {
    colorId: f1,
    colorName: f2,
    colorValues: f3,
    colorImage: f4,
    giftImage: f5,
    colorEffectId: f6,
    isDefault: f7,
    colorImageSize: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftIMPriority {
  /** Newer schemas: queueSizes. */
  queueSizesList: string[];
  selfQueuePriority: string;
  priority: string;
}

/** Decodes a GiftIMPriority. */
export function decodeGiftIMPriority(input: WireInput, start: number, end: number, depth: number): GiftIMPriority {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: string[] = [];
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
      switch (tag) {
        case 10:
          packed(input, q, p, int64, f1);
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
          f1.push(int64(b, q));
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
  const message: GiftIMPriority = {
    queueSizesList: f1,
    selfQueuePriority: f2,
    priority: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftInfo {
  id: string;
  price: string;
}

/** Decodes a GiftInfo. */
export function decodeGiftInfo(input: WireInput, start: number, end: number, depth: number): GiftInfo {
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
  const message: GiftInfo = {
    id: f1,
    price: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftInfoInBox {
  giftId: string;
  effectId: string;
  colorId: string;
  remainTimes: number;
  asset: AssetsModel | undefined;
}

/** Decodes a GiftInfoInBox. */
export function decodeGiftInfoInBox(input: WireInput, start: number, end: number, depth: number): GiftInfoInBox {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f4 = 0;
  let f5: AssetsModel | undefined;
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
        case 42:
          f5 = decodeAssetsModel(input, q, p, depth - 1);
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
        case 24:
          f3 = int64(b, q);
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
  const message: GiftInfoInBox = {
    giftId: f1,
    effectId: f2,
    colorId: f3,
    remainTimes: f4,
    asset: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftLockInfo {
  lock: boolean;
  lockType: number;
  giftLevel: number;
  highlightEnabled: boolean;
  unlockButtonText: string;
  unlockSchema: string;
}

/** Decodes a GiftLockInfo. */
export function decodeGiftLockInfo(input: WireInput, start: number, end: number, depth: number): GiftLockInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = 0;
  let f3 = 0;
  let f4 = false;
  let f5 = '';
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
        case 8:
          f1 = bool(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        case 24:
          f3 = int32(b, q);
          break;
        case 32:
          f4 = bool(b, q);
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
  const message: GiftLockInfo = {
    lock: f1,
    lockType: f2,
    giftLevel: f3,
    highlightEnabled: f4,
    unlockButtonText: f5,
    unlockSchema: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** Bookkeeping of a gift: who received it and when it was sent. */
export interface GiftMonitorInfo {
  anchorId: string;
  profitApiMessageDur: string;
  sendGiftProfitApiStartMs: string;
  sendGiftProfitCoreStartMs: string;
  sendGiftReqStartMs: string;
  sendGiftSendMessageSuccessMs: string;
  sendProfitApiDur: string;
  toUserId: string;
  sendGiftStartClientLocalMs: string;
  fromPlatform: string;
  fromVersion: string;
}

/** Decodes a GiftMonitorInfo. */
export function decodeGiftMonitorInfo(input: WireInput, start: number, end: number, depth: number): GiftMonitorInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f4 = '0';
  let f5 = '0';
  let f6 = '0';
  let f7 = '0';
  let f8 = '0';
  let f9 = '0';
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
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
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
  const message: GiftMonitorInfo = {
    anchorId: f1,
    profitApiMessageDur: f2,
    sendGiftProfitApiStartMs: f3,
    sendGiftProfitCoreStartMs: f4,
    sendGiftReqStartMs: f5,
    sendGiftSendMessageSuccessMs: f6,
    sendProfitApiDur: f7,
    toUserId: f8,
    sendGiftStartClientLocalMs: f9,
    fromPlatform: f10,
    fromVersion: f11,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPanelBanner {
  displayText: MessageCommonText | undefined;
  leftIcon: ImageModel | undefined;
  schemaUrl: string;
  deprecated: string;
  /** Newer schemas: bgColorValues. */
  bgColors: string[];
  bannerLynxUrl: string;
  bannerPriority: number;
  bannerLynxExtra: string;
  bgImage: ImageModel | undefined;
}

/** Decodes a GiftPanelBanner. */
export function decodeGiftPanelBanner(input: WireInput, start: number, end: number, depth: number): GiftPanelBanner {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MessageCommonText | undefined;
  let f2: ImageModel | undefined;
  let f3 = '';
  let f4 = '';
  const f5: string[] = [];
  let f6 = '';
  let f7 = 0;
  let f8 = '';
  let f9: ImageModel | undefined;
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
          f1 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5.push(string(input, q, p));
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 74:
          f9 = decodeImageModel(input, q, p, depth - 1);
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
  const message: GiftPanelBanner = {
    displayText: f1,
    leftIcon: f2,
    schemaUrl: f3,
    deprecated: f4,
    bgColors: f5,
    bannerLynxUrl: f6,
    bannerPriority: f7,
    bannerLynxExtra: f8,
    bgImage: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPanelBeaconBubble {
  lynxUrl: string;
  lynxExtra: string;
  type: GiftPanelBeaconBubbleType;
}

/** Decodes a GiftPanelBeaconBubble. */
export function decodeGiftPanelBeaconBubble(input: WireInput, start: number, end: number, depth: number): GiftPanelBeaconBubble {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3: GiftPanelBeaconBubbleType = 0;
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
  const message: GiftPanelBeaconBubble = {
    lynxUrl: f1,
    lynxExtra: f2,
    type: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftRandomEffectInfo {
  randomGiftPanelBanner: RandomGiftPanelBanner | undefined;
  effectIds: string[];
  hostKey: string;
  audienceKey: string;
  randomGiftBubble: RandomGiftBubble | undefined;
}

/** Decodes a GiftRandomEffectInfo. */
export function decodeGiftRandomEffectInfo(input: WireInput, start: number, end: number, depth: number): GiftRandomEffectInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: RandomGiftPanelBanner | undefined;
  const f2: string[] = [];
  let f3 = '';
  let f4 = '';
  let f5: RandomGiftBubble | undefined;
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
          f1 = decodeRandomGiftPanelBanner(input, q, p, depth - 1);
          break;
        case 18:
          packed(input, q, p, int64, f2);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5 = decodeRandomGiftBubble(input, q, p, depth - 1);
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
  const message: GiftRandomEffectInfo = {
    randomGiftPanelBanner: f1,
    effectIds: f2,
    hostKey: f3,
    audienceKey: f4,
    randomGiftBubble: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftResource {
  id: string;
  image: ImageModel | undefined;
  effectId: string;
}

/** Decodes a GiftResource. */
export function decodeGiftResource(input: WireInput, start: number, end: number, depth: number): GiftResource {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: ImageModel | undefined;
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
        case 18:
          f2 = decodeImageModel(input, q, p, depth - 1);
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
  const message: GiftResource = {
    id: f1,
    image: f2,
    effectId: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftSeriesInfo {
  seriesName: string;
  giftIds: string[];
  enabled: boolean;
}

/** Decodes a GiftSeriesInfo. */
export function decodeGiftSeriesInfo(input: WireInput, start: number, end: number, depth: number): GiftSeriesInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = '';
  const f3: string[] = [];
  let f4 = false;
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
        case 32:
          f4 = bool(b, q);
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
  const message: GiftSeriesInfo = {
    seriesName: f2,
    giftIds: f3,
    enabled: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftSkin {
  giftSkinId: string;
  giftSkinName: string;
  staticImage: ImageModel | undefined;
  animatedImage: ImageModel | undefined;
}

/** Decodes a GiftSkin. */
export function decodeGiftSkin(input: WireInput, start: number, end: number, depth: number): GiftSkin {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  let f3: ImageModel | undefined;
  let f4: ImageModel | undefined;
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
          f3 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
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
  const message: GiftSkin = {
    giftSkinId: f1,
    giftSkinName: f2,
    staticImage: f3,
    animatedImage: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftSkinToGiftTextsInfo {
  giftSkinId: string;
  giftTextIds: string[];
}

/** Decodes a GiftSkinToGiftTextsInfo. */
export function decodeGiftSkinToGiftTextsInfo(input: WireInput, start: number, end: number, depth: number): GiftSkinToGiftTextsInfo {
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
  const message: GiftSkinToGiftTextsInfo = {
    giftSkinId: f1,
    giftTextIds: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftSponsorInfo {
  sponsorId: string;
  sponsorCount: string;
  currentCount: string;
  leftCountToSponsor: string;
  canSponsor: boolean;
}

/** Decodes a GiftSponsorInfo. */
export function decodeGiftSponsorInfo(input: WireInput, start: number, end: number, depth: number): GiftSponsorInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
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
  const message: GiftSponsorInfo = {
    sponsorId: f1,
    sponsorCount: f2,
    currentCount: f3,
    leftCountToSponsor: f4,
    canSponsor: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftText {
  giftTextId: string;
  giftTextName: string;
}

/** Decodes a GiftText. */
export function decodeGiftText(input: WireInput, start: number, end: number, depth: number): GiftText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
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
  const message: GiftText = {
    giftTextId: f1,
    giftTextName: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftTrayInfo {
  /** Newer schemas: trayDynamicImg. */
  mDynamicImg: ImageModel | undefined;
  canMirror: boolean;
  trayNormalBgImg: ImageModel | undefined;
  trayNormalBgColor: string[];
  traySmallBgImg: ImageModel | undefined;
  traySmallBgColor: string[];
  rightTagText: MessageCommonText | undefined;
  rightTagBgImg: ImageModel | undefined;
  rightTagBgColor: string[];
  trayNameTextColor: string;
  trayDescTextColor: string;
  rightTagJumpSchema: string;
  giftTrayJumpSchema: string;
}

/** Decodes a GiftTrayInfo. */
export function decodeGiftTrayInfo(input: WireInput, start: number, end: number, depth: number): GiftTrayInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2 = false;
  let f3: ImageModel | undefined;
  const f4: string[] = [];
  let f5: ImageModel | undefined;
  const f6: string[] = [];
  let f7: MessageCommonText | undefined;
  let f8: ImageModel | undefined;
  const f9: string[] = [];
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
          f1 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4.push(string(input, q, p));
          break;
        case 42:
          f5 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 50:
          f6.push(string(input, q, p));
          break;
        case 58:
          f7 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 74:
          f9.push(string(input, q, p));
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
        case 16:
          f2 = bool(b, q);
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
  const message: GiftTrayInfo = {
    mDynamicImg: f1,
    canMirror: f2,
    trayNormalBgImg: f3,
    trayNormalBgColor: f4,
    traySmallBgImg: f5,
    traySmallBgColor: f6,
    rightTagText: f7,
    rightTagBgImg: f8,
    rightTagBgColor: f9,
    trayNameTextColor: f10,
    trayDescTextColor: f11,
    rightTagJumpSchema: f12,
    giftTrayJumpSchema: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftsBoxInfo {
  /** Newer schemas: giftsInfoInBox. */
  gifts: GiftInfoInBox[];
}

/** Decodes a GiftsBoxInfo. */
export function decodeGiftsBoxInfo(input: WireInput, start: number, end: number, depth: number): GiftsBoxInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: GiftInfoInBox[] = [];
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
          f1.push(decodeGiftInfoInBox(input, q, p, depth - 1));
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
  const message: GiftsBoxInfo = {
    gifts: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GoalData {
  status: number;
  goalProgress: Record<string, Progress>;
}

/** Decodes a GoalData. */
export function decodeGoalData(input: WireInput, start: number, end: number, depth: number): GoalData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  const f2: Record<string, Progress> = {};
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
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeProgress, absent: (i, d) => decodeProgress(i, 0, 0, d) }, f2);
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
  const message: GoalData = {
    status: f1,
    goalProgress: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface InteractiveGiftInfo {
  crossScreenDelay: string;
  crossScreenRole: string;
  ignoreConfig: GiftMessageIgnoreConfig;
  uniqId: string;
  toUserTeamId: string;
  ignoreComponent: string;
}

/** Decodes a InteractiveGiftInfo. */
export function decodeInteractiveGiftInfo(input: WireInput, start: number, end: number, depth: number): InteractiveGiftInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3: GiftMessageIgnoreConfig = 0;
  let f4 = '0';
  let f5 = '0';
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
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int64(b, q);
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
  const message: InteractiveGiftInfo = {
    crossScreenDelay: f1,
    crossScreenRole: f2,
    ignoreConfig: f3,
    uniqId: f4,
    toUserTeamId: f5,
    ignoreComponent: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LynxCrossScreenEffectInfo {
  effectIds: string[];
}

/** Decodes a LynxCrossScreenEffectInfo. */
export function decodeLynxCrossScreenEffectInfo(input: WireInput, start: number, end: number, depth: number): LynxCrossScreenEffectInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f4: string[] = [];
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
          packed(input, q, p, int64, f4);
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
          f4.push(int64(b, q));
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
  const message: LynxCrossScreenEffectInfo = {
    effectIds: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LynxGiftExtra {
  id: string;
  code: string;
  type: string;
  params: string[];
  extra: string;
}

/** Decodes a LynxGiftExtra. */
export function decodeLynxGiftExtra(input: WireInput, start: number, end: number, depth: number): LynxGiftExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  const f4: string[] = [];
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
          f4.push(string(input, q, p));
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
  const message: LynxGiftExtra = {
    id: f1,
    code: f2,
    type: f3,
    params: f4,
    extra: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MatchInfo {
  critical: string;
  effectCardInUse: boolean;
  multiplierType: MatchInfoMultiplierType;
  multiplierValue: string;
}

/** Decodes a MatchInfo. */
export function decodeMatchInfo(input: WireInput, start: number, end: number, depth: number): MatchInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = false;
  let f3: MatchInfoMultiplierType = 0;
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
  const message: MatchInfo = {
    critical: f1,
    effectCardInUse: f2,
    multiplierType: f3,
    multiplierValue: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MessageRedEnvelopInfo {
  envelopeId: string;
  businessType: EnvelopeBusinessType;
  envelopeIdc: string;
  sendUserName: string;
  diamondCount: number;
  peopleCount: number;
  unpackAt: number;
  sendUserId: string;
  sendUserAvatar: ImageModel | undefined;
  createAt: string;
  roomId: string;
  followShowStatus: EnvelopeFollowShowStatus;
  skinId: number;
  voteCount: number;
  senderEnigmaInfo: EnvelopeEnigmaInfo | undefined;
  superFanCount: number;
}

/** Decodes a MessageRedEnvelopInfo. */
export function decodeMessageRedEnvelopInfo(input: WireInput, start: number, end: number, depth: number): MessageRedEnvelopInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: EnvelopeBusinessType = 0;
  let f3 = '';
  let f4 = '';
  let f5 = 0;
  let f6 = 0;
  let f7 = 0;
  let f8 = '';
  let f9: ImageModel | undefined;
  let f10 = '';
  let f11 = '';
  let f12: EnvelopeFollowShowStatus = 0;
  let f13 = 0;
  let f14 = 0;
  let f15: EnvelopeEnigmaInfo | undefined;
  let f16 = 0;
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
        case 34:
          f4 = string(input, q, p);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 74:
          f9 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 82:
          f10 = string(input, q, p);
          break;
        case 90:
          f11 = string(input, q, p);
          break;
        case 122:
          f15 = decodeEnvelopeEnigmaInfo(input, q, p, depth - 1);
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
        case 48:
          f6 = int32(b, q);
          break;
        case 56:
          f7 = int32(b, q);
          break;
        case 96:
          f12 = int32(b, q);
          break;
        case 104:
          f13 = int32(b, q);
          break;
        case 112:
          f14 = int32(b, q);
          break;
        case 128:
          f16 = int32(b, q);
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
  const message: MessageRedEnvelopInfo = {
    envelopeId: f1,
    businessType: f2,
    envelopeIdc: f3,
    sendUserName: f4,
    diamondCount: f5,
    peopleCount: f6,
    unpackAt: f7,
    sendUserId: f8,
    sendUserAvatar: f9,
    createAt: f10,
    roomId: f11,
    followShowStatus: f12,
    skinId: f13,
    voteCount: f14,
    senderEnigmaInfo: f15,
    superFanCount: f16,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MessageSponsorshipInfo {
  giftId: string;
  sponsorId: string;
  lightGiftUp: boolean;
  unlightedGiftIcon: string;
  giftGalleryDetailPageSchemeUrl: string;
  giftGalleryClickSponsor: boolean;
  giftTrayStyle: GiftTrayStyle;
  becomeAllSponsored: boolean;
}

/** Decodes a MessageSponsorshipInfo. */
export function decodeMessageSponsorshipInfo(input: WireInput, start: number, end: number, depth: number): MessageSponsorshipInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = false;
  let f4 = '';
  let f5 = '';
  let f6 = false;
  let f7: GiftTrayStyle = 0;
  let f21 = false;
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
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = bool(b, q);
          break;
        case 48:
          f6 = bool(b, q);
          break;
        case 56:
          f7 = int32(b, q);
          break;
        case 168:
          f21 = bool(b, q);
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
  const message: MessageSponsorshipInfo = {
    giftId: f1,
    sponsorId: f2,
    lightGiftUp: f3,
    unlightedGiftIcon: f4,
    giftGalleryDetailPageSchemeUrl: f5,
    giftGalleryClickSponsor: f6,
    giftTrayStyle: f7,
    becomeAllSponsored: f21,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface NotifyHighlightContent {
  content: string;
  needHighLight: boolean;
}

/** Decodes a NotifyHighlightContent. */
export function decodeNotifyHighlightContent(input: WireInput, start: number, end: number, depth: number): NotifyHighlightContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = false;
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
          f2 = bool(b, q);
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
  const message: NotifyHighlightContent = {
    content: f1,
    needHighLight: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface NotifyHighlightInfo {
  contents: NotifyHighlightContent[];
  highLightColor: string;
}

/** Decodes a NotifyHighlightInfo. */
export function decodeNotifyHighlightInfo(input: WireInput, start: number, end: number, depth: number): NotifyHighlightInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: NotifyHighlightContent[] = [];
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
          f1.push(decodeNotifyHighlightContent(input, q, p, depth - 1));
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
  const message: NotifyHighlightInfo = {
    contents: f1,
    highLightColor: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Progress {
  currentProgress: string;
  target: string;
  expiredTimestampInMs: string;
}

/** Decodes a Progress. */
export function decodeProgress(input: WireInput, start: number, end: number, depth: number): Progress {
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
  const message: Progress = {
    currentProgress: f1,
    target: f2,
    expiredTimestampInMs: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RandomGiftBubble {
  displayText: string;
  iconDynamicEffect: ImageModel | undefined;
}

/** Decodes a RandomGiftBubble. */
export function decodeRandomGiftBubble(input: WireInput, start: number, end: number, depth: number): RandomGiftBubble {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: ImageModel | undefined;
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
          f2 = decodeImageModel(input, q, p, depth - 1);
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
  const message: RandomGiftBubble = {
    displayText: f1,
    iconDynamicEffect: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RandomGiftPanelBanner {
  bgImage: ImageModel | undefined;
  shadingImage: ImageModel | undefined;
  targetNum: string;
  collectNum: string;
  displayText: string;
  leftIcon: ImageModel | undefined;
  schemaUrl: string;
  bgColorValues: string[];
  round: string;
  bannerPriority: number;
}

/** Decodes a RandomGiftPanelBanner. */
export function decodeRandomGiftPanelBanner(input: WireInput, start: number, end: number, depth: number): RandomGiftPanelBanner {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2: ImageModel | undefined;
  let f3 = '0';
  let f4 = '0';
  let f5 = '';
  let f6: ImageModel | undefined;
  let f7 = '';
  const f8: string[] = [];
  let f9 = '0';
  let f10 = 0;
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
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 50:
          f6 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 58:
          f7 = string(input, q, p);
          break;
        case 66:
          f8.push(string(input, q, p));
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
        case 72:
          f9 = int64(b, q);
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
  const message: RandomGiftPanelBanner = {
    bgImage: f1,
    shadingImage: f2,
    targetNum: f3,
    collectNum: f4,
    displayText: f5,
    leftIcon: f6,
    schemaUrl: f7,
    bgColorValues: f8,
    round: f9,
    bannerPriority: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ReceiverRestriction {
  userId: string;
  hiddenGids: string[];
}

/** Decodes a ReceiverRestriction. */
export function decodeReceiverRestriction(input: WireInput, start: number, end: number, depth: number): ReceiverRestriction {
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
  const message: ReceiverRestriction = {
    userId: f1,
    hiddenGids: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RoomBasedGiftData {
  roomBasedGifts: Record<string, RoomBasedGifts>;
}

/** Decodes a RoomBasedGiftData. */
export function decodeRoomBasedGiftData(input: WireInput, start: number, end: number, depth: number): RoomBasedGiftData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f2: Record<string, RoomBasedGifts> = {};
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
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeRoomBasedGifts, absent: (i, d) => decodeRoomBasedGifts(i, 0, 0, d) }, f2);
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
  const message: RoomBasedGiftData = {
    roomBasedGifts: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RoomBasedGifts {
  giftInfo: GiftInfo[];
}

/** Decodes a RoomBasedGifts. */
export function decodeRoomBasedGifts(input: WireInput, start: number, end: number, depth: number): RoomBasedGifts {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: GiftInfo[] = [];
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
          f1.push(decodeGiftInfo(input, q, p, depth - 1));
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
  const message: RoomBasedGifts = {
    giftInfo: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RoomNotifyMessageEventTracking {
  giftSubSenderId: string;
  giftSubReceiverId: string;
  anchorId: string;
  giftSubOrderCreateTime: string;
}

/** Decodes a RoomNotifyMessageEventTracking. */
export function decodeRoomNotifyMessageEventTracking(input: WireInput, start: number, end: number, depth: number): RoomNotifyMessageEventTracking {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
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
  const message: RoomNotifyMessageEventTracking = {
    giftSubSenderId: f1,
    giftSubReceiverId: f2,
    anchorId: f3,
    giftSubOrderCreateTime: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RoomNotifyMessageExtra {
  duration: string;
  background: Background | undefined;
  contentList: NotifyHighlightInfo | undefined;
}

/** Decodes a RoomNotifyMessageExtra. */
export function decodeRoomNotifyMessageExtra(input: WireInput, start: number, end: number, depth: number): RoomNotifyMessageExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: Background | undefined;
  let f3: NotifyHighlightInfo | undefined;
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
          f2 = decodeBackground(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeNotifyHighlightInfo(input, q, p, depth - 1);
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
  const message: RoomNotifyMessageExtra = {
    duration: f1,
    background: f2,
    contentList: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SceneRestriction {
  normalHiddenGids: string[];
  matchHiddenGids: string[];
  cohostHiddenGids: string[];
  multiguestHiddenGids: string[];
}

/** Decodes a SceneRestriction. */
export function decodeSceneRestriction(input: WireInput, start: number, end: number, depth: number): SceneRestriction {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: string[] = [];
  const f2: string[] = [];
  const f3: string[] = [];
  const f4: string[] = [];
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
          packed(input, q, p, int64, f1);
          break;
        case 18:
          packed(input, q, p, int64, f2);
          break;
        case 26:
          packed(input, q, p, int64, f3);
          break;
        case 34:
          packed(input, q, p, int64, f4);
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
          f1.push(int64(b, q));
          break;
        case 16:
          f2.push(int64(b, q));
          break;
        case 24:
          f3.push(int64(b, q));
          break;
        case 32:
          f4.push(int64(b, q));
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
  const message: SceneRestriction = {
    normalHiddenGids: f1,
    matchHiddenGids: f2,
    cohostHiddenGids: f3,
    multiguestHiddenGids: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SchemeInfo {
  schemeGiftType: GiftStructSchemeGiftType;
  schemeUrl: string;
  schemeDescribe: string;
  schemeDescribeColor: string;
}

/** Decodes a SchemeInfo. */
export function decodeSchemeInfo(input: WireInput, start: number, end: number, depth: number): SchemeInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GiftStructSchemeGiftType = 0;
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
  const message: SchemeInfo = {
    schemeGiftType: f1,
    schemeUrl: f2,
    schemeDescribe: f3,
    schemeDescribeColor: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TextEffect {
  /** Newer schemas: portrait. */
  portraitDetail: Detail | undefined;
  /** Newer schemas: landscape. */
  landscapeDetail: Detail | undefined;
}

/** Decodes a TextEffect. */
export function decodeTextEffect(input: WireInput, start: number, end: number, depth: number): TextEffect {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Detail | undefined;
  let f2: Detail | undefined;
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
          f1 = decodeDetail(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeDetail(input, q, p, depth - 1);
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
  const message: TextEffect = {
    portraitDetail: f1,
    landscapeDetail: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TitleData {
  goalCount: string;
  currentSponsorId: string;
}

/** Decodes a TitleData. */
export function decodeTitleData(input: WireInput, start: number, end: number, depth: number): TitleData {
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
  const message: TitleData = {
    goalCount: f1,
    currentSponsorId: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TransitionConfig {
  configId: string;
  resourceImage: ImageModel | undefined;
}

/** Decodes a TransitionConfig. */
export function decodeTransitionConfig(input: WireInput, start: number, end: number, depth: number): TransitionConfig {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: ImageModel | undefined;
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
  const message: TransitionConfig = {
    configId: f1,
    resourceImage: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UGGiftStructInfo {
  isUgGift: boolean;
  ugPointsCost: string;
}

/** Decodes a UGGiftStructInfo. */
export function decodeUGGiftStructInfo(input: WireInput, start: number, end: number, depth: number): UGGiftStructInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
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
          f1 = bool(b, q);
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
  const message: UGGiftStructInfo = {
    isUgGift: f1,
    ugPointsCost: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastRoomNotifyMessage {
  common: CommonMessageData | undefined;
  schema: string;
  notifyType: string;
  content: string;
  user: User | undefined;
  extra: RoomNotifyMessageExtra | undefined;
  notifyClass: number;
  flexSetting: string[];
  source: string;
  fromUserId: string;
  privilegeLogExtra: PrivilegeLogExtra | undefined;
  toAnchorId: string;
  eventTracking: RoomNotifyMessageEventTracking | undefined;
}

/** Decodes a WebcastRoomNotifyMessage. */
export function decodeWebcastRoomNotifyMessage(input: WireInput, start: number, end: number, depth: number): WebcastRoomNotifyMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '';
  let f3 = '0';
  let f4 = '';
  let f5: User | undefined;
  let f6: RoomNotifyMessageExtra | undefined;
  let f7 = 0;
  const f8: string[] = [];
  let f9 = '';
  let f10 = '0';
  let f11: PrivilegeLogExtra | undefined;
  let f12 = '0';
  let f13: RoomNotifyMessageEventTracking | undefined;
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
          f5 = decodeUser(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeRoomNotifyMessageExtra(input, q, p, depth - 1);
          break;
        case 66:
          packed(input, q, p, int64, f8);
          break;
        case 74:
          f9 = string(input, q, p);
          break;
        case 90:
          f11 = decodePrivilegeLogExtra(input, q, p, depth - 1);
          break;
        case 106:
          f13 = decodeRoomNotifyMessageEventTracking(input, q, p, depth - 1);
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
        case 56:
          f7 = int32(b, q);
          break;
        case 64:
          f8.push(int64(b, q));
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
  const message: WebcastRoomNotifyMessage = {
    common: f1,
    schema: f2,
    notifyType: f3,
    content: f4,
    user: f5,
    extra: f6,
    notifyClass: f7,
    flexSetting: f8,
    source: f9,
    fromUserId: f10,
    privilegeLogExtra: f11,
    toAnchorId: f12,
    eventTracking: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
