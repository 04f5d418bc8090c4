// Generated from proto/gift.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { copiedString, packed, skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, int64AsNumber, varint32 } from '../wire/varint.js';
import type { Decoder, WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { EnvelopeBusinessType, EnvelopeDisplay, EnvelopeFollowShowStatus, GiftMessageIgnoreConfig, GiftMessageVersion, GiftPanelBeaconBubbleType, GiftStructSchemeGiftType, GiftTrayStyle, LinkmicGiftExpressionStrategy, MatchInfoMultiplierType } from './enums.js';
import { assetTables, type AssetBundle, type AssetsModel } from './asset.js';
import { badgeTables, type PrivilegeLogExtra } from './badge.js';
import { commonTables, decodeCommonMessageData, decodeMessageCommonText, decodePublicAreaMessageCommon, decodeUserIdentity, type CommonMessageData, type MessageCommonText, type MsgFilter, type PublicAreaCommon, type PublicAreaMessageCommon, type UserIdentity } from './common.js';
import { decodeImageModel, imageTables, type ImageModel } from './image.js';
import { decodeUser, type User, userTables } from './user.js';

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

export interface WebcastGiftDynamicRestrictionMessage {
  common: CommonMessageData | undefined;
  dynamicRestriction: DynamicRestriction | undefined;
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

export interface WebcastBindingGiftMessage {
  message: WebcastGiftMessage | undefined;
  header: CommonMessageData | undefined;
}

/** A treasure chest. */
export interface WebcastEnvelopeMessage {
  common: CommonMessageData | undefined;
  /** The chest itself. */
  envelopeInfo: MessageRedEnvelopInfo | undefined;
  display: EnvelopeDisplay;
}

export interface Background {
  width: number;
  height: number;
  mUrls: string[];
  mUri: string;
}

export interface BatchGiftInfo {
  canBatchSend: boolean;
  availableCounts: string[];
}

export interface CrossScreenEffectInfo {
  singleActionEffectIds: Record<string, number>;
  actionEffectIds: Record<string, number>;
  reactionEffectIds: Record<string, number>;
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

export interface DynamicRestriction {
  scenes: SceneRestriction | undefined;
  receivers: ReceiverRestriction[];
}

export interface EnvelopeEnigmaInfo {
  isEnigmaMaskOn: boolean;
}

export interface FlyingMicResources {
  pathImage: ImageModel | undefined;
  micImage: ImageModel | undefined;
  transitionConfigs: TransitionConfig[];
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

export interface GiftInfoInBox {
  giftId: string;
  effectId: string;
  colorId: string;
  remainTimes: number;
  asset: AssetsModel | undefined;
}

export interface GiftLockInfo {
  lock: boolean;
  lockType: number;
  giftLevel: number;
  highlightEnabled: boolean;
  unlockButtonText: string;
  unlockSchema: string;
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

export interface GiftPanelBeaconBubble {
  lynxUrl: string;
  lynxExtra: string;
  type: GiftPanelBeaconBubbleType;
}

export interface GiftRandomEffectInfo {
  randomGiftPanelBanner: RandomGiftPanelBanner | undefined;
  effectIds: string[];
  hostKey: string;
  audienceKey: string;
  randomGiftBubble: RandomGiftBubble | undefined;
}

export interface GiftResource {
  id: string;
  image: ImageModel | undefined;
  effectId: string;
}

export interface GiftSeriesInfo {
  seriesName: string;
  giftIds: string[];
  enabled: boolean;
}

export interface GiftSkin {
  giftSkinId: string;
  giftSkinName: string;
  staticImage: ImageModel | undefined;
  animatedImage: ImageModel | undefined;
}

export interface GiftSkinToGiftTextsInfo {
  giftSkinId: string;
  giftTextIds: string[];
}

export interface GiftSponsorInfo {
  sponsorId: string;
  sponsorCount: string;
  currentCount: string;
  leftCountToSponsor: string;
  canSponsor: boolean;
}

export interface GiftText {
  giftTextId: string;
  giftTextName: string;
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

export interface GiftsBoxInfo {
  /** Newer schemas: giftsInfoInBox. */
  gifts: GiftInfoInBox[];
}

export interface GoalData {
  status: number;
  goalProgress: Record<string, Progress>;
}

export interface InteractiveGiftInfo {
  crossScreenDelay: string;
  crossScreenRole: string;
  ignoreConfig: GiftMessageIgnoreConfig;
  uniqId: string;
  toUserTeamId: string;
  ignoreComponent: string;
}

export interface LynxCrossScreenEffectInfo {
  effectIds: string[];
}

export interface LynxGiftExtra {
  id: string;
  code: string;
  type: string;
  params: string[];
  extra: string;
}

export interface MatchInfo {
  critical: string;
  effectCardInUse: boolean;
  multiplierType: MatchInfoMultiplierType;
  multiplierValue: string;
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

export interface NotifyHighlightInfo {
  contents: NotifyHighlightContent[];
  highLightColor: string;
}

export interface Progress {
  currentProgress: string;
  target: string;
  expiredTimestampInMs: string;
}

export interface RandomGiftBubble {
  displayText: string;
  iconDynamicEffect: ImageModel | undefined;
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

export interface ReceiverRestriction {
  userId: string;
  hiddenGids: string[];
}

export interface RoomBasedGiftData {
  roomBasedGifts: Record<string, RoomBasedGifts>;
}

export interface RoomBasedGifts {
  giftInfo: GiftInfo[];
}

export interface RoomNotifyMessageEventTracking {
  giftSubSenderId: string;
  giftSubReceiverId: string;
  anchorId: string;
  giftSubOrderCreateTime: string;
}

export interface RoomNotifyMessageExtra {
  duration: string;
  background: Background | undefined;
  contentList: NotifyHighlightInfo | undefined;
}

export interface SceneRestriction {
  normalHiddenGids: string[];
  matchHiddenGids: string[];
  cohostHiddenGids: string[];
  multiguestHiddenGids: string[];
}

export interface SchemeInfo {
  schemeGiftType: GiftStructSchemeGiftType;
  schemeUrl: string;
  schemeDescribe: string;
  schemeDescribeColor: string;
}

export interface TextEffect {
  /** Newer schemas: portrait. */
  portraitDetail: Detail | undefined;
  /** Newer schemas: landscape. */
  landscapeDetail: Detail | undefined;
}

export interface TitleData {
  goalCount: string;
  currentSponsorId: string;
}

export interface TransitionConfig {
  configId: string;
  resourceImage: ImageModel | undefined;
}

export interface UGGiftStructInfo {
  isUgGift: boolean;
  ugPointsCost: string;
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

/** What the messages of this file consist of. */
export const giftTables = new MessageTables(
  {
    Gift: ['ImageModel s 4i l 7o 10o i i o l ImageModel c 21ImageModel 24s 47ImageModel GiftPanelBanner o o o o o GiftBoxInfo 100s:s GiftLockInfo GiftColorInfo* s GiftRandomEffectInfo i i* i o GiftSponsorInfo GiftSkin* i GiftText* GiftSkinToGiftTextsInfo* l BatchGiftInfo o o UGGiftStructInfo CrossScreenEffectInfo GiftPanelBeaconBubble s:GiftResource l l:s LynxCrossScreenEffectInfo s SchemeInfo GiftSeriesInfo 201s', (absent) => ({ giftImage: absent, describe: '', duration: 0, id: '0', forLinkMic: false, combo: false, giftType: 0, diamondCount: 0, isDisplayedOnPanel: false, primaryEffectId: '0', giftLabelIcon: absent, giftName: '', icon: absent, goldEffect: '', previewImage: absent, giftPanelBanner: absent, isBroadcastGift: false, isEffectBefview: false, isRandomGift: false, isBoxGift: false, canPutInGiftBox: false, giftBoxInfo: absent, trackerParams: {}, lockInfo: absent, colorInfos: [], giftRankRecommendInfo: '', randomEffectInfo: absent, giftSubType: 0, giftVerticalScenarios: [], groupInTab: 0, isGalleryGift: false, giftSponsorInfo: absent, giftSkins: [], giftLabelType: 0, giftTexts: [], giftSkinToGiftTextsInfos: [], expirationTimestamp: '0', batchGiftInfo: absent, isGlobalGift: false, disableGalleryBanner: false, ugGiftInfo: absent, crossScreenEffectInfo: absent, beaconBubble: absent, giftResources: {}, resourceId: '0', bizExtra: {}, lynxCrossScreenEffectInfo: absent, giftStructHash: '', schemeInfo: absent, seriesInfo: absent, strategyEvent: '' })],
    WebcastGiftMessage: ['CommonMessageData n l i i i User! User i TextEffect l l l GiftIMPriority Gift s l PublicAreaCommon MessageCommonText l GiftTrayInfo s GiftMonitorInfo l o MessageCommonText MessageCommonText s GiftsBoxInfo MsgFilter LynxGiftExtra* UserIdentity MatchInfo i FlyingMicResources o AssetsModel i MessageSponsorshipInfo* FlyingMicResources PublicAreaMessageCommon s s o s l s InteractiveGiftInfo l MessageCommonText o AssetBundle s', (absent) => ({ common: absent, giftId: 0, fanTicketCount: '0', groupCount: 0, repeatCount: 0, comboCount: 0, user: absent, toUser: absent, repeatEnd: 0, textEffect: absent, groupId: '0', incomeTaskgifts: '0', roomFanTicketCount: '0', priority: absent, giftDetails: absent, logId: '', sendType: '0', publicAreaCommon: absent, trayDisplayText: absent, bannedDisplayEffects: '0', mTrayInfo: absent, monitorExtra: '', giftExtra: absent, colorId: '0', isFirstSent: false, displayTextForAnchor: absent, displayTextForAudience: absent, orderId: '', giftsInBox: absent, msgFilter: absent, lynxExtra: [], userIdentity: absent, matchInfo: absent, linkmicGiftExpressionStrategy: 0, flyingMicResources: absent, disableGiftTracking: false, asset: absent, version: 0, sponsorshipInfo: [], flyingMicResourcesV2: absent, publicAreaMessageCommon: absent, signature: '', signatureVersion: '', multiGenerateMessage: false, toMemberId: '', toMemberIdInt: '0', toMemberNickname: '', interactiveGiftInfo: absent, displayDurationMs: '0', displayTextForSender: absent, isAssetBundleGift: false, assetBundle: absent, effectExtra: '' })],
    WebcastGiftBroadcastMessage: ['CommonMessageData l ImageModel WebcastRoomNotifyMessage', (absent) => ({ common: absent, fromUserId: '0', leftIcon: absent, notify: absent })],
    WebcastGiftDynamicRestrictionMessage: ['CommonMessageData DynamicRestriction', (absent) => ({ common: absent, dynamicRestriction: absent })],
    WebcastGiftPanelUpdateMessage: ['CommonMessageData l l 10GalleryData GoalData RoomBasedGiftData 100s', (absent) => ({ common: absent, roomId: '0', timestamp: '0', galleryData: absent, goalData: absent, roomBasedGiftData: absent, strategyContext: '' })],
    WebcastGiftPromptMessage: ['CommonMessageData s s i s l o s', (absent) => ({ common: absent, title: '', body: '', blockNumDays: 0, orderId: '', orderTimestamp: '0', inUserGiftingAddictionExpr: false, popUpSchema: '' })],
    WebcastBindingGiftMessage: ['WebcastGiftMessage CommonMessageData', (absent) => ({ message: absent, header: absent })],
    WebcastEnvelopeMessage: ['CommonMessageData MessageRedEnvelopInfo i', (absent) => ({ common: absent, envelopeInfo: absent, display: 0 })],
    Background: ['i i s* s', () => ({ width: 0, height: 0, mUrls: [], mUri: '' })],
    BatchGiftInfo: ['o l*', () => ({ canBatchSend: false, availableCounts: [] })],
    CrossScreenEffectInfo: ['l:i l:i l:i', () => ({ singleActionEffectIds: {}, actionEffectIds: {}, reactionEffectIds: {} })],
    Detail: ['MessageCommonText i ImageModel l l i i i i i i i s s i', (absent) => ({ text: absent, textFontSize: 0, background: absent, start: '0', duration: '0', x: 0, y: 0, width: 0, height: 0, shadowDx: 0, shadowDy: 0, shadowRadius: 0, shadowColor: '', strokeColor: '', strokeWidth: 0 })],
    DynamicRestriction: ['SceneRestriction ReceiverRestriction*', (absent) => ({ scenes: absent, receivers: [] })],
    EnvelopeEnigmaInfo: ['o', () => ({ isEnigmaMaskOn: false })],
    FlyingMicResources: ['ImageModel ImageModel TransitionConfig*', (absent) => ({ pathImage: absent, micImage: absent, transitionConfigs: [] })],
    GalleryData: ['l:TitleData l l', () => ({ progress: {}, period: '0', endTimeInMs: '0' })],
    GiftBoxInfo: ['l o s GiftInfoInBox*', () => ({ capacity: '0', isPrimaryBox: false, schemeUrl: '', giftInfosInBox: [] })],
    GiftColorInfo: ['l s s* ImageModel ImageModel l o l', (absent) => ({ colorId: '0', colorName: '', colorValues: [], colorImage: absent, giftImage: absent, colorEffectId: '0', isDefault: false, colorImageSize: '0' })],
    GiftIMPriority: ['l* l l', () => ({ queueSizesList: [], selfQueuePriority: '0', priority: '0' })],
    GiftInfo: ['l l', () => ({ id: '0', price: '0' })],
    GiftInfoInBox: ['l l l i AssetsModel', (absent) => ({ giftId: '0', effectId: '0', colorId: '0', remainTimes: 0, asset: absent })],
    GiftLockInfo: ['o i i o s s', () => ({ lock: false, lockType: 0, giftLevel: 0, highlightEnabled: false, unlockButtonText: '', unlockSchema: '' })],
    GiftMonitorInfo: ['l l l l l l l l l s s', () => ({ anchorId: '0', profitApiMessageDur: '0', sendGiftProfitApiStartMs: '0', sendGiftProfitCoreStartMs: '0', sendGiftReqStartMs: '0', sendGiftSendMessageSuccessMs: '0', sendProfitApiDur: '0', toUserId: '0', sendGiftStartClientLocalMs: '0', fromPlatform: '', fromVersion: '' })],
    GiftPanelBanner: ['MessageCommonText ImageModel s s s* s i s ImageModel', (absent) => ({ displayText: absent, leftIcon: absent, schemaUrl: '', deprecated: '', bgColors: [], bannerLynxUrl: '', bannerPriority: 0, bannerLynxExtra: '', bgImage: absent })],
    GiftPanelBeaconBubble: ['s s i', () => ({ lynxUrl: '', lynxExtra: '', type: 0 })],
    GiftRandomEffectInfo: ['RandomGiftPanelBanner l* s s RandomGiftBubble', (absent) => ({ randomGiftPanelBanner: absent, effectIds: [], hostKey: '', audienceKey: '', randomGiftBubble: absent })],
    GiftResource: ['l ImageModel l', (absent) => ({ id: '0', image: absent, effectId: '0' })],
    GiftSeriesInfo: ['2s l* o', () => ({ seriesName: '', giftIds: [], enabled: false })],
    GiftSkin: ['l s ImageModel ImageModel', (absent) => ({ giftSkinId: '0', giftSkinName: '', staticImage: absent, animatedImage: absent })],
    GiftSkinToGiftTextsInfo: ['l l*', () => ({ giftSkinId: '0', giftTextIds: [] })],
    GiftSponsorInfo: ['l l l l o', () => ({ sponsorId: '0', sponsorCount: '0', currentCount: '0', leftCountToSponsor: '0', canSponsor: false })],
    GiftText: ['l s', () => ({ giftTextId: '0', giftTextName: '' })],
    GiftTrayInfo: ['ImageModel o ImageModel s* ImageModel s* MessageCommonText ImageModel s* s s s s', (absent) => ({ mDynamicImg: absent, canMirror: false, trayNormalBgImg: absent, trayNormalBgColor: [], traySmallBgImg: absent, traySmallBgColor: [], rightTagText: absent, rightTagBgImg: absent, rightTagBgColor: [], trayNameTextColor: '', trayDescTextColor: '', rightTagJumpSchema: '', giftTrayJumpSchema: '' })],
    GiftsBoxInfo: ['GiftInfoInBox*', () => ({ gifts: [] })],
    GoalData: ['i l:Progress', () => ({ status: 0, goalProgress: {} })],
    InteractiveGiftInfo: ['l l i l l l', () => ({ crossScreenDelay: '0', crossScreenRole: '0', ignoreConfig: 0, uniqId: '0', toUserTeamId: '0', ignoreComponent: '0' })],
    LynxCrossScreenEffectInfo: ['4l*', () => ({ effectIds: [] })],
    LynxGiftExtra: ['l l l s* s', () => ({ id: '0', code: '0', type: '0', params: [], extra: '' })],
    MatchInfo: ['l o i l', () => ({ critical: '0', effectCardInUse: false, multiplierType: 0, multiplierValue: '0' })],
    MessageRedEnvelopInfo: ['s i s s i i i s ImageModel s s i i i EnvelopeEnigmaInfo i', (absent) => ({ envelopeId: '', businessType: 0, envelopeIdc: '', sendUserName: '', diamondCount: 0, peopleCount: 0, unpackAt: 0, sendUserId: '', sendUserAvatar: absent, createAt: '', roomId: '', followShowStatus: 0, skinId: 0, voteCount: 0, senderEnigmaInfo: absent, superFanCount: 0 })],
    MessageSponsorshipInfo: ['l l o s s o i 21o', () => ({ giftId: '0', sponsorId: '0', lightGiftUp: false, unlightedGiftIcon: '', giftGalleryDetailPageSchemeUrl: '', giftGalleryClickSponsor: false, giftTrayStyle: 0, becomeAllSponsored: false })],
    NotifyHighlightContent: ['s o', () => ({ content: '', needHighLight: false })],
    NotifyHighlightInfo: ['NotifyHighlightContent* s', () => ({ contents: [], highLightColor: '' })],
    Progress: ['l l l', () => ({ currentProgress: '0', target: '0', expiredTimestampInMs: '0' })],
    RandomGiftBubble: ['s ImageModel', (absent) => ({ displayText: '', iconDynamicEffect: absent })],
    RandomGiftPanelBanner: ['ImageModel ImageModel l l s ImageModel s s* l i', (absent) => ({ bgImage: absent, shadingImage: absent, targetNum: '0', collectNum: '0', displayText: '', leftIcon: absent, schemaUrl: '', bgColorValues: [], round: '0', bannerPriority: 0 })],
    ReceiverRestriction: ['l l*', () => ({ userId: '0', hiddenGids: [] })],
    RoomBasedGiftData: ['2l:RoomBasedGifts', () => ({ roomBasedGifts: {} })],
    RoomBasedGifts: ['GiftInfo*', () => ({ giftInfo: [] })],
    RoomNotifyMessageEventTracking: ['l l l l', () => ({ giftSubSenderId: '0', giftSubReceiverId: '0', anchorId: '0', giftSubOrderCreateTime: '0' })],
    RoomNotifyMessageExtra: ['l Background NotifyHighlightInfo', (absent) => ({ duration: '0', background: absent, contentList: absent })],
    SceneRestriction: ['l* l* l* l*', () => ({ normalHiddenGids: [], matchHiddenGids: [], cohostHiddenGids: [], multiguestHiddenGids: [] })],
    SchemeInfo: ['i s s s', () => ({ schemeGiftType: 0, schemeUrl: '', schemeDescribe: '', schemeDescribeColor: '' })],
    TextEffect: ['Detail Detail', (absent) => ({ portraitDetail: absent, landscapeDetail: absent })],
    TitleData: ['l l', () => ({ goalCount: '0', currentSponsorId: '0' })],
    TransitionConfig: ['l ImageModel', (absent) => ({ configId: '0', resourceImage: absent })],
    UGGiftStructInfo: ['o l', () => ({ isUgGift: false, ugPointsCost: '0' })],
    WebcastRoomNotifyMessage: ['CommonMessageData s l s User RoomNotifyMessageExtra i l* s l PrivilegeLogExtra l RoomNotifyMessageEventTracking', (absent) => ({ common: absent, schema: '', notifyType: '0', content: '', user: absent, extra: absent, notifyClass: 0, flexSetting: [], source: '', fromUserId: '0', privilegeLogExtra: absent, toAnchorId: '0', eventTracking: absent })],
  },
  [assetTables, badgeTables, commonTables, imageTables, userTables],
  {
    Gift: decodeGift,
    WebcastGiftMessage: decodeWebcastGiftMessage,
    WebcastGiftPanelUpdateMessage: decodeWebcastGiftPanelUpdateMessage,
    GalleryData: decodeGalleryData,
    GiftIMPriority: decodeGiftIMPriority,
    GiftMonitorInfo: decodeGiftMonitorInfo,
    MessageSponsorshipInfo: decodeMessageSponsorshipInfo,
  },
);

/** Decodes a WebcastGiftBroadcastMessage. */
export const decodeWebcastGiftBroadcastMessage: Decoder<WebcastGiftBroadcastMessage> = giftTables.decoder('WebcastGiftBroadcastMessage');

/** Decodes a WebcastGiftDynamicRestrictionMessage. */
export const decodeWebcastGiftDynamicRestrictionMessage: Decoder<WebcastGiftDynamicRestrictionMessage> = giftTables.decoder('WebcastGiftDynamicRestrictionMessage');

/** Decodes a WebcastGiftPromptMessage. */
export const decodeWebcastGiftPromptMessage: Decoder<WebcastGiftPromptMessage> = giftTables.decoder('WebcastGiftPromptMessage');

/** Decodes a WebcastBindingGiftMessage. */
export const decodeWebcastBindingGiftMessage: Decoder<WebcastBindingGiftMessage> = giftTables.decoder('WebcastBindingGiftMessage');

/** Decodes a WebcastEnvelopeMessage. */
export const decodeWebcastEnvelopeMessage: Decoder<WebcastEnvelopeMessage> = giftTables.decoder('WebcastEnvelopeMessage');

/** Decodes a WebcastRoomNotifyMessage. */
export const decodeWebcastRoomNotifyMessage: Decoder<WebcastRoomNotifyMessage> = giftTables.decoder('WebcastRoomNotifyMessage');

const decodeGiftPanelBanner: Decoder<GiftPanelBanner> = giftTables.decoder('GiftPanelBanner');

const decodeGiftBoxInfo: Decoder<GiftBoxInfo> = giftTables.decoder('GiftBoxInfo');

const decodeGiftLockInfo: Decoder<GiftLockInfo> = giftTables.decoder('GiftLockInfo');

const decodeGiftColorInfo: Decoder<GiftColorInfo> = giftTables.decoder('GiftColorInfo');

const decodeGiftRandomEffectInfo: Decoder<GiftRandomEffectInfo> = giftTables.decoder('GiftRandomEffectInfo');

const decodeGiftSponsorInfo: Decoder<GiftSponsorInfo> = giftTables.decoder('GiftSponsorInfo');

const decodeGiftSkin: Decoder<GiftSkin> = giftTables.decoder('GiftSkin');

const decodeGiftText: Decoder<GiftText> = giftTables.decoder('GiftText');

const decodeGiftSkinToGiftTextsInfo: Decoder<GiftSkinToGiftTextsInfo> = giftTables.decoder('GiftSkinToGiftTextsInfo');

const decodeBatchGiftInfo: Decoder<BatchGiftInfo> = giftTables.decoder('BatchGiftInfo');

const decodeUGGiftStructInfo: Decoder<UGGiftStructInfo> = giftTables.decoder('UGGiftStructInfo');

const decodeCrossScreenEffectInfo: Decoder<CrossScreenEffectInfo> = giftTables.decoder('CrossScreenEffectInfo');

const decodeGiftPanelBeaconBubble: Decoder<GiftPanelBeaconBubble> = giftTables.decoder('GiftPanelBeaconBubble');

const decodeGiftResource: Decoder<GiftResource> = giftTables.decoder('GiftResource');

const decodeLynxCrossScreenEffectInfo: Decoder<LynxCrossScreenEffectInfo> = giftTables.decoder('LynxCrossScreenEffectInfo');

const decodeSchemeInfo: Decoder<SchemeInfo> = giftTables.decoder('SchemeInfo');

const decodeGiftSeriesInfo: Decoder<GiftSeriesInfo> = giftTables.decoder('GiftSeriesInfo');

const decodeTextEffect: Decoder<TextEffect> = giftTables.decoder('TextEffect');

const decodePublicAreaCommon: Decoder<PublicAreaCommon> = commonTables.decoder('PublicAreaCommon');

const decodeGiftTrayInfo: Decoder<GiftTrayInfo> = giftTables.decoder('GiftTrayInfo');

const decodeGiftsBoxInfo: Decoder<GiftsBoxInfo> = giftTables.decoder('GiftsBoxInfo');

const decodeMsgFilter: Decoder<MsgFilter> = commonTables.decoder('MsgFilter');

const decodeLynxGiftExtra: Decoder<LynxGiftExtra> = giftTables.decoder('LynxGiftExtra');

const decodeMatchInfo: Decoder<MatchInfo> = giftTables.decoder('MatchInfo');

const decodeFlyingMicResources: Decoder<FlyingMicResources> = giftTables.decoder('FlyingMicResources');

const decodeAssetsModel: Decoder<AssetsModel> = assetTables.decoder('AssetsModel');

const decodeInteractiveGiftInfo: Decoder<InteractiveGiftInfo> = giftTables.decoder('InteractiveGiftInfo');

const decodeAssetBundle: Decoder<AssetBundle> = assetTables.decoder('AssetBundle');

const decodeGoalData: Decoder<GoalData> = giftTables.decoder('GoalData');

const decodeRoomBasedGiftData: Decoder<RoomBasedGiftData> = giftTables.decoder('RoomBasedGiftData');

const decodeTitleData: Decoder<TitleData> = giftTables.decoder('TitleData');
