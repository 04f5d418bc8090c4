// Generated from proto/shop.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { packed, skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { GamepadTaskType, PartnershipDropsUpdateMessageChangeMode, PartnershipGameOfflineMessageOfflineGameInfoOfflineType } from './enums.js';
import { decodeCommonMessageData, decodePunishEventInfo, type CommonMessageData, type PunishEventInfo } from './common.js';
import { decodeImageModel, type ImageModel } from './image.js';

/** A product of the live shop. */
export interface WebcastOecLiveShoppingMessage {
  common: CommonMessageData | undefined;
  /** Newer schemas: actionType. */
  data1: number;
  liveProductNumber: number;
  /** Newer schemas: popProduct. */
  shopData: PopProduct | undefined;
  /** Newer schemas: traceInfo. */
  shopTimings: TraceInfo | undefined;
  hotTags: HotTag[];
  atmosphereTagInfo: AtmosphereTagInfo | undefined;
  livePermissionInfo: LivePermissionInfo | undefined;
  /** Newer schemas: productSnapShot. */
  details: ProductSnapShot | undefined;
  pinCardDelayTime: string;
  flashSaleAtmosphereInfo: FlashSaleAtmosphereInfo[];
  cardType: number;
  billboardInfo: BillboardInfo | undefined;
  billboardDisplayResult: BillboardDisplayResult | undefined;
  dispersionInfo: DispersionInfo[];
  promotionInfo: PromotionInfo | undefined;
  campaignBannerDisplayResult: CampaignBannerDisplayResult | undefined;
  campaignBannerDisplay: CampaignBannerDisplay | undefined;
  refreshLiveBagInfo: RefreshLiveBagInfo | undefined;
  anchorPinCardResetType: number;
  voucher: Voucher | undefined;
  oecLiveShoppingMessageV2: OecLiveShoppingMessageV2 | undefined;
}

/** Decodes a WebcastOecLiveShoppingMessage. */
export function decodeWebcastOecLiveShoppingMessage(input: WireInput, start: number, end: number, depth: number): WebcastOecLiveShoppingMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = 0;
  let f3 = 0;
  let f4: PopProduct | undefined;
  let f5: TraceInfo | undefined;
  const f6: HotTag[] = [];
  let f7: AtmosphereTagInfo | undefined;
  let f8: LivePermissionInfo | undefined;
  let f9: ProductSnapShot | undefined;
  let f10 = '0';
  const f11: FlashSaleAtmosphereInfo[] = [];
  let f12 = 0;
  let f13: BillboardInfo | undefined;
  let f14: BillboardDisplayResult | undefined;
  const f15: DispersionInfo[] = [];
  let f16: PromotionInfo | undefined;
  let f17: CampaignBannerDisplayResult | undefined;
  let f18: CampaignBannerDisplay | undefined;
  let f19: RefreshLiveBagInfo | undefined;
  let f20 = 0;
  let f21: Voucher | undefined;
  let f100: OecLiveShoppingMessageV2 | undefined;
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
          f4 = decodePopProduct(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeTraceInfo(input, q, p, depth - 1);
          break;
        case 50:
          f6.push(decodeHotTag(input, q, p, depth - 1));
          break;
        case 58:
          f7 = decodeAtmosphereTagInfo(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeLivePermissionInfo(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodeProductSnapShot(input, q, p, depth - 1);
          break;
        case 90:
          f11.push(decodeFlashSaleAtmosphereInfo(input, q, p, depth - 1));
          break;
        case 106:
          f13 = decodeBillboardInfo(input, q, p, depth - 1);
          break;
        case 114:
          f14 = decodeBillboardDisplayResult(input, q, p, depth - 1);
          break;
        case 122:
          f15.push(decodeDispersionInfo(input, q, p, depth - 1));
          break;
        case 130:
          f16 = decodePromotionInfo(input, q, p, depth - 1);
          break;
        case 138:
          f17 = decodeCampaignBannerDisplayResult(input, q, p, depth - 1);
          break;
        case 146:
          f18 = decodeCampaignBannerDisplay(input, q, p, depth - 1);
          break;
        case 154:
          f19 = decodeRefreshLiveBagInfo(input, q, p, depth - 1);
          break;
        case 170:
          f21 = decodeVoucher(input, q, p, depth - 1);
          break;
        case 802:
          f100 = decodeOecLiveShoppingMessageV2(input, q, p, depth - 1);
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
          f3 = int32(b, q);
          break;
        case 80:
          f10 = int64(b, q);
          break;
        case 96:
          f12 = int32(b, q);
          break;
        case 160:
          f20 = int32(b, q);
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
  const message: WebcastOecLiveShoppingMessage = {
    common: f1,
    data1: f2,
    liveProductNumber: f3,
    shopData: f4,
    shopTimings: f5,
    hotTags: f6,
    atmosphereTagInfo: f7,
    livePermissionInfo: f8,
    details: f9,
    pinCardDelayTime: f10,
    flashSaleAtmosphereInfo: f11,
    cardType: f12,
    billboardInfo: f13,
    billboardDisplayResult: f14,
    dispersionInfo: f15,
    promotionInfo: f16,
    campaignBannerDisplayResult: f17,
    campaignBannerDisplay: f18,
    refreshLiveBagInfo: f19,
    anchorPinCardResetType: f20,
    voucher: f21,
    oecLiveShoppingMessageV2: f100,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastPartnershipDropsUpdateMessage {
  common: CommonMessageData | undefined;
  changeMode: PartnershipDropsUpdateMessageChangeMode;
  dropsId: string;
  taskId: string;
  eventId: string;
  anchorUid: string;
}

/** Decodes a WebcastPartnershipDropsUpdateMessage. */
export function decodeWebcastPartnershipDropsUpdateMessage(input: WireInput, start: number, end: number, depth: number): WebcastPartnershipDropsUpdateMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: PartnershipDropsUpdateMessageChangeMode = 0;
  let f3 = '';
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
        case 26:
          f3 = string(input, q, p);
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
        case 16:
          f2 = int32(b, q);
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
  const message: WebcastPartnershipDropsUpdateMessage = {
    common: f1,
    changeMode: f2,
    dropsId: f3,
    taskId: f4,
    eventId: f5,
    anchorUid: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastPartnershipGameOfflineMessage {
  common: CommonMessageData | undefined;
  offlineGameList: OfflineGameInfo[];
}

/** Decodes a WebcastPartnershipGameOfflineMessage. */
export function decodeWebcastPartnershipGameOfflineMessage(input: WireInput, start: number, end: number, depth: number): WebcastPartnershipGameOfflineMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  const f2: OfflineGameInfo[] = [];
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
          f2.push(decodeOfflineGameInfo(input, q, p, depth - 1));
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
  const message: WebcastPartnershipGameOfflineMessage = {
    common: f1,
    offlineGameList: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastPartnershipPunishMessage {
  common: CommonMessageData | undefined;
  punishInfo: PunishEventInfo | undefined;
}

/** Decodes a WebcastPartnershipPunishMessage. */
export function decodeWebcastPartnershipPunishMessage(input: WireInput, start: number, end: number, depth: number): WebcastPartnershipPunishMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: PunishEventInfo | undefined;
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
          f2 = decodePunishEventInfo(input, q, p, depth - 1);
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
  const message: WebcastPartnershipPunishMessage = {
    common: f1,
    punishInfo: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AddToCartButton {
  status: number;
  clickHintStarling: string;
}

/** Decodes a AddToCartButton. */
export function decodeAddToCartButton(input: WireInput, start: number, end: number, depth: number): AddToCartButton {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
  const message: AddToCartButton = {
    status: f1,
    clickHintStarling: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AtmosphereInfo {
  tags: OecMsgTag[];
}

/** Decodes a AtmosphereInfo. */
export function decodeAtmosphereInfo(input: WireInput, start: number, end: number, depth: number): AtmosphereInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: OecMsgTag[] = [];
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
          f1.push(decodeOecMsgTag(input, q, p, depth - 1));
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
  const message: AtmosphereInfo = {
    tags: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AtmosphereTagInfo {
  tagType: number;
  atmosphereTags: ProductAtmosphereTag[];
  pinAtmosphereTags: ProductAtmosphereTag[];
}

/** Decodes a AtmosphereTagInfo. */
export function decodeAtmosphereTagInfo(input: WireInput, start: number, end: number, depth: number): AtmosphereTagInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  const f2: ProductAtmosphereTag[] = [];
  const f3: ProductAtmosphereTag[] = [];
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
          f2.push(decodeProductAtmosphereTag(input, q, p, depth - 1));
          break;
        case 26:
          f3.push(decodeProductAtmosphereTag(input, q, p, depth - 1));
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
  const message: AtmosphereTagInfo = {
    tagType: f1,
    atmosphereTags: f2,
    pinAtmosphereTags: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AtomAction {
  type: number;
  requestItem: ReqItem | undefined;
}

/** Decodes a AtomAction. */
export function decodeAtomAction(input: WireInput, start: number, end: number, depth: number): AtomAction {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: ReqItem | undefined;
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
          f2 = decodeReqItem(input, q, p, depth - 1);
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
  const message: AtomAction = {
    type: f1,
    requestItem: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AuctionInfo {
  auctionId: string;
  productId: string;
  versionTime: string;
  startTime: string;
  endTime: string;
  auctionWinner: OecMsgUserInfo | undefined;
  winnerBidPrice: PriceItem | undefined;
  nextBidPrice: PriceItem | undefined;
  suffix: string;
  extendAuctionCfg: ExtendAuctionCfg | undefined;
  auctionTextType: number;
  scrollElementList: ScrollElement[];
  rewardItem: ScrollElement | undefined;
  drawingStateTextType: number;
  auctionConfigId: string;
  auctionType: number;
  auctionStatus: number;
  isCarousel: boolean;
  carouselCfg: CarouselCfg | undefined;
  auctionTextTypeInt: number;
  drawingStateTextTypeInt: number;
  versionTimeStr: string;
}

/** Decodes a AuctionInfo. */
export function decodeAuctionInfo(input: WireInput, start: number, end: number, depth: number): AuctionInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f4 = '0';
  let f5 = '0';
  let f6: OecMsgUserInfo | undefined;
  let f7: PriceItem | undefined;
  let f8: PriceItem | undefined;
  let f9 = '';
  let f10: ExtendAuctionCfg | undefined;
  let f11 = 0;
  const f12: ScrollElement[] = [];
  let f13: ScrollElement | undefined;
  let f14 = 0;
  let f15 = '0';
  let f16 = 0;
  let f17 = 0;
  let f18 = false;
  let f19: CarouselCfg | undefined;
  let f20 = 0;
  let f21 = 0;
  let f22 = '';
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
        case 50:
          f6 = decodeOecMsgUserInfo(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodePriceItem(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodePriceItem(input, q, p, depth - 1);
          break;
        case 74:
          f9 = string(input, q, p);
          break;
        case 82:
          f10 = decodeExtendAuctionCfg(input, q, p, depth - 1);
          break;
        case 98:
          f12.push(decodeScrollElement(input, q, p, depth - 1));
          break;
        case 106:
          f13 = decodeScrollElement(input, q, p, depth - 1);
          break;
        case 154:
          f19 = decodeCarouselCfg(input, q, p, depth - 1);
          break;
        case 178:
          f22 = string(input, q, p);
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
        case 88:
          f11 = int32(b, q);
          break;
        case 112:
          f14 = int32(b, q);
          break;
        case 120:
          f15 = int64(b, q);
          break;
        case 128:
          f16 = int32(b, q);
          break;
        case 136:
          f17 = int32(b, q);
          break;
        case 144:
          f18 = bool(b, q);
          break;
        case 160:
          f20 = int32(b, q);
          break;
        case 168:
          f21 = int32(b, q);
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
  const message: AuctionInfo = {
    auctionId: f1,
    productId: f2,
    versionTime: f3,
    startTime: f4,
    endTime: f5,
    auctionWinner: f6,
    winnerBidPrice: f7,
    nextBidPrice: f8,
    suffix: f9,
    extendAuctionCfg: f10,
    auctionTextType: f11,
    scrollElementList: f12,
    rewardItem: f13,
    drawingStateTextType: f14,
    auctionConfigId: f15,
    auctionType: f16,
    auctionStatus: f17,
    isCarousel: f18,
    carouselCfg: f19,
    auctionTextTypeInt: f20,
    drawingStateTextTypeInt: f21,
    versionTimeStr: f22,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AuctionWinnerPopup {
  auctionId: string;
  winnerUserId: string;
  productId: string;
  notifyType: number;
  paymentExpireTimestamp: string;
  productImg: ImageModel | undefined;
  schema: string;
}

/** Decodes a AuctionWinnerPopup. */
export function decodeAuctionWinnerPopup(input: WireInput, start: number, end: number, depth: number): AuctionWinnerPopup {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
  let f4 = 0;
  let f5 = '';
  let f6: ImageModel | undefined;
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
          f1 = string(input, q, p);
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
        case 50:
          f6 = decodeImageModel(input, q, p, depth - 1);
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
  const message: AuctionWinnerPopup = {
    auctionId: f1,
    winnerUserId: f2,
    productId: f3,
    notifyType: f4,
    paymentExpireTimestamp: f5,
    productImg: f6,
    schema: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BagIndex {
  value: number;
}

/** Decodes a BagIndex. */
export function decodeBagIndex(input: WireInput, start: number, end: number, depth: number): BagIndex {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
  const message: BagIndex = {
    value: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BillboardDisplayResult {
  billboardType: number;
  billboardId: string;
  displayResult: number;
}

/** Decodes a BillboardDisplayResult. */
export function decodeBillboardDisplayResult(input: WireInput, start: number, end: number, depth: number): BillboardDisplayResult {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = '';
  let f3 = 0;
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
  const message: BillboardDisplayResult = {
    billboardType: f1,
    billboardId: f2,
    displayResult: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BillboardInfo {
  billboardType: number;
  billboardIds: string[];
  sourceFrom: number;
  bornTimeMs: string;
  billboardVersion: number;
  daInfo: Record<string, string>;
}

/** Decodes a BillboardInfo. */
export function decodeBillboardInfo(input: WireInput, start: number, end: number, depth: number): BillboardInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  const f2: string[] = [];
  let f3 = 0;
  let f4 = '';
  let f5 = 0;
  const f6: Record<string, string> = {};
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
          f2.push(string(input, q, p));
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 50:
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f6);
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
        case 24:
          f3 = int32(b, q);
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
  const message: BillboardInfo = {
    billboardType: f1,
    billboardIds: f2,
    sourceFrom: f3,
    bornTimeMs: f4,
    billboardVersion: f5,
    daInfo: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CampaignBannerDisplay {
  imageUrl: string;
  campaignBannerIsDisplay: boolean;
  sourceFrom: number;
  bornTimeMs: string;
  billboardVersion: number;
  daInfo: Record<string, string>;
}

/** Decodes a CampaignBannerDisplay. */
export function decodeCampaignBannerDisplay(input: WireInput, start: number, end: number, depth: number): CampaignBannerDisplay {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = false;
  let f3 = 0;
  let f4 = '';
  let f5 = 0;
  const f6: Record<string, string> = {};
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
        case 34:
          f4 = string(input, q, p);
          break;
        case 50:
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f6);
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
        case 24:
          f3 = int32(b, q);
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
  const message: CampaignBannerDisplay = {
    imageUrl: f1,
    campaignBannerIsDisplay: f2,
    sourceFrom: f3,
    bornTimeMs: f4,
    billboardVersion: f5,
    daInfo: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CampaignBannerDisplayResult {
  campaignBannerDisplayResult: number;
}

/** Decodes a CampaignBannerDisplayResult. */
export function decodeCampaignBannerDisplayResult(input: WireInput, start: number, end: number, depth: number): CampaignBannerDisplayResult {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
  const message: CampaignBannerDisplayResult = {
    campaignBannerDisplayResult: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CarouselCfg {
  intervalMs: string;
  textStatusList: number[];
  times: number;
}

/** Decodes a CarouselCfg. */
export function decodeCarouselCfg(input: WireInput, start: number, end: number, depth: number): CarouselCfg {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: number[] = [];
  let f3 = 0;
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
          packed(input, q, p, int32, f2);
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
          f2.push(int32(b, q));
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
  const message: CarouselCfg = {
    intervalMs: f1,
    textStatusList: f2,
    times: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CommerceInfo {
  productInfo: Record<string, ProductItem>;
  popCardInfo: PopCardInfo | undefined;
  popupWindowInfo: PopupWindowInfo | undefined;
  voucherInfo: Record<string, VoucherItem>;
  auctionInfo: AuctionInfo | undefined;
}

/** Decodes a CommerceInfo. */
export function decodeCommerceInfo(input: WireInput, start: number, end: number, depth: number): CommerceInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: Record<string, ProductItem> = {};
  let f2: PopCardInfo | undefined;
  let f3: PopupWindowInfo | undefined;
  const f4: Record<string, VoucherItem> = {};
  let f5: AuctionInfo | undefined;
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
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeProductItem, absent: (i, d) => decodeProductItem(i, 0, 0, d) }, f1);
          break;
        case 18:
          f2 = decodePopCardInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodePopupWindowInfo(input, q, p, depth - 1);
          break;
        case 34:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeVoucherItem, absent: (i, d) => decodeVoucherItem(i, 0, 0, d) }, f4);
          break;
        case 42:
          f5 = decodeAuctionInfo(input, q, p, depth - 1);
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
  const message: CommerceInfo = {
    productInfo: f1,
    popCardInfo: f2,
    popupWindowInfo: f3,
    voucherInfo: f4,
    auctionInfo: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface DelayParam {
  minDelayMs: string;
  maxDelayMs: string;
}

/** Decodes a DelayParam. */
export function decodeDelayParam(input: WireInput, start: number, end: number, depth: number): DelayParam {
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
  const message: DelayParam = {
    minDelayMs: f1,
    maxDelayMs: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface DispersionInfo {
  dispersionPath: number;
  delayParam: DelayParam | undefined;
}

/** Decodes a DispersionInfo. */
export function decodeDispersionInfo(input: WireInput, start: number, end: number, depth: number): DispersionInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: DelayParam | undefined;
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
          f2 = decodeDelayParam(input, q, p, depth - 1);
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
  const message: DispersionInfo = {
    dispersionPath: f1,
    delayParam: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface DispersionParam {
  maxDelayMs: string;
  minDelayMs: string;
}

/** Decodes a DispersionParam. */
export function decodeDispersionParam(input: WireInput, start: number, end: number, depth: number): DispersionParam {
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
  const message: DispersionParam = {
    maxDelayMs: f1,
    minDelayMs: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface EcomLiveElementActions {
  atomActions: AtomAction[];
  version: string;
}

/** Decodes a EcomLiveElementActions. */
export function decodeEcomLiveElementActions(input: WireInput, start: number, end: number, depth: number): EcomLiveElementActions {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: AtomAction[] = [];
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
          f1.push(decodeAtomAction(input, q, p, depth - 1));
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
  const message: EcomLiveElementActions = {
    atomActions: f1,
    version: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ExtendAuctionCfg {
  isExtendAuctionSupported: boolean;
  shouldExtend: boolean;
  extendAuctionTime: string;
}

/** Decodes a ExtendAuctionCfg. */
export function decodeExtendAuctionCfg(input: WireInput, start: number, end: number, depth: number): ExtendAuctionCfg {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
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
          f1 = bool(b, q);
          break;
        case 16:
          f2 = bool(b, q);
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
  const message: ExtendAuctionCfg = {
    isExtendAuctionSupported: f1,
    shouldExtend: f2,
    extendAuctionTime: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface FlashSaleAtmosphere {
  status: number;
  startTime: string;
  endTime: string;
  preheatTime: string;
}

/** Decodes a FlashSaleAtmosphere. */
export function decodeFlashSaleAtmosphere(input: WireInput, start: number, end: number, depth: number): FlashSaleAtmosphere {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
          f1 = int32(b, q);
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
  const message: FlashSaleAtmosphere = {
    status: f1,
    startTime: f2,
    endTime: f3,
    preheatTime: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface FlashSaleAtmosphereInfo {
  productId: string;
  activityId: string;
  flashSaleAtmosphere: FlashSaleAtmosphere | undefined;
  flashSaleStock: FlashSaleStock | undefined;
  pinnedProduct: boolean;
  liveOnlyChannel: boolean;
  creatorLimitType: number;
}

/** Decodes a FlashSaleAtmosphereInfo. */
export function decodeFlashSaleAtmosphereInfo(input: WireInput, start: number, end: number, depth: number): FlashSaleAtmosphereInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '0';
  let f3: FlashSaleAtmosphere | undefined;
  let f4: FlashSaleStock | undefined;
  let f5 = false;
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
          f3 = decodeFlashSaleAtmosphere(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeFlashSaleStock(input, q, p, depth - 1);
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
        case 40:
          f5 = bool(b, q);
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
  const message: FlashSaleAtmosphereInfo = {
    productId: f1,
    activityId: f2,
    flashSaleAtmosphere: f3,
    flashSaleStock: f4,
    pinnedProduct: f5,
    liveOnlyChannel: f6,
    creatorLimitType: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface FlashSaleStock {
  activityStockStatus: number;
  activityStock: number;
  activityStockText: string;
}

/** Decodes a FlashSaleStock. */
export function decodeFlashSaleStock(input: WireInput, start: number, end: number, depth: number): FlashSaleStock {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
  const message: FlashSaleStock = {
    activityStockStatus: f1,
    activityStock: f2,
    activityStockText: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface HotTag {
  productId: string;
  hotCount: string;
}

/** Decodes a HotTag. */
export function decodeHotTag(input: WireInput, start: number, end: number, depth: number): HotTag {
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
  const message: HotTag = {
    productId: f1,
    hotCount: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Img {
  key: string;
  width: number;
  height: number;
  url: string;
}

/** Decodes a Img. */
export function decodeImg(input: WireInput, start: number, end: number, depth: number): Img {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = 0;
  let f3 = 0;
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
          f2 = int32(b, q);
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
  const message: Img = {
    key: f1,
    width: f2,
    height: f3,
    url: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LiveFlashSaleInfo {
  activityId: string;
  type: number;
  status: number;
  stockStatus: number;
  availableStock: number;
}

/** Decodes a LiveFlashSaleInfo. */
export function decodeLiveFlashSaleInfo(input: WireInput, start: number, end: number, depth: number): LiveFlashSaleInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5 = 0;
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
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
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
  const message: LiveFlashSaleInfo = {
    activityId: f1,
    type: f2,
    status: f3,
    stockStatus: f4,
    availableStock: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LivePermissionInfo {
  endTime: string;
  reason: string;
}

/** Decodes a LivePermissionInfo. */
export function decodeLivePermissionInfo(input: WireInput, start: number, end: number, depth: number): LivePermissionInfo {
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
  const message: LivePermissionInfo = {
    endTime: f1,
    reason: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MsgMeta {
  sourceOperateMs: string;
  serverSendMs: string;
  reasons: string[];
}

/** Decodes a MsgMeta. */
export function decodeMsgMeta(input: WireInput, start: number, end: number, depth: number): MsgMeta {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
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
        case 26:
          f3.push(string(input, q, p));
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
  const message: MsgMeta = {
    sourceOperateMs: f1,
    serverSendMs: f2,
    reasons: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface OecLiveShoppingMessageV2 {
  actions: Record<string, EcomLiveElementActions>;
  commerceInfo: CommerceInfo | undefined;
  msgMeta: MsgMeta | undefined;
}

/** Decodes a OecLiveShoppingMessageV2. */
export function decodeOecLiveShoppingMessageV2(input: WireInput, start: number, end: number, depth: number): OecLiveShoppingMessageV2 {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: Record<string, EcomLiveElementActions> = {};
  let f2: CommerceInfo | undefined;
  let f10: MsgMeta | undefined;
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
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeEcomLiveElementActions, absent: (i, d) => decodeEcomLiveElementActions(i, 0, 0, d) }, f1);
          break;
        case 18:
          f2 = decodeCommerceInfo(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeMsgMeta(input, q, p, depth - 1);
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
  const message: OecLiveShoppingMessageV2 = {
    actions: f1,
    commerceInfo: f2,
    msgMeta: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface OecMsgTag {
  type: number;
  desc: string;
  count: string;
  status: number;
}

/** Decodes a OecMsgTag. */
export function decodeOecMsgTag(input: WireInput, start: number, end: number, depth: number): OecMsgTag {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = '';
  let f3 = '0';
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
  const message: OecMsgTag = {
    type: f1,
    desc: f2,
    count: f3,
    status: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface OecMsgUserInfo {
  userId: string;
  nickName: string;
  avatar: ImageModel | undefined;
  isWinner: boolean;
}

/** Decodes a OecMsgUserInfo. */
export function decodeOecMsgUserInfo(input: WireInput, start: number, end: number, depth: number): OecMsgUserInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  let f3: ImageModel | undefined;
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
          f3 = decodeImageModel(input, q, p, depth - 1);
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
  const message: OecMsgUserInfo = {
    userId: f1,
    nickName: f2,
    avatar: f3,
    isWinner: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface OfflineGameInfo {
  taskId: string;
  toastText: string;
  taskListLen: number;
  offlineType: PartnershipGameOfflineMessageOfflineGameInfoOfflineType;
  toastTitle: string;
  gameId: string;
  taskType: GamepadTaskType;
}

/** Decodes a OfflineGameInfo. */
export function decodeOfflineGameInfo(input: WireInput, start: number, end: number, depth: number): OfflineGameInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = 0;
  let f4: PartnershipGameOfflineMessageOfflineGameInfoOfflineType = 0;
  let f5 = '';
  let f6 = '';
  let f7: GamepadTaskType = 0;
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
        case 24:
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
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
  const message: OfflineGameInfo = {
    taskId: f1,
    toastText: f2,
    taskListLen: f3,
    offlineType: f4,
    toastTitle: f5,
    gameId: f6,
    taskType: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PopCardInfo {
  popProductId: string;
  popCardType: number;
  popCardId: string;
}

/** Decodes a PopCardInfo. */
export function decodePopCardInfo(input: WireInput, start: number, end: number, depth: number): PopCardInfo {
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
  const message: PopCardInfo = {
    popProductId: f1,
    popCardType: f2,
    popCardId: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PopProduct {
  title: string;
  /** Newer schemas: price. */
  priceString: string;
  imageUrl: string;
  /** Newer schemas: openUrl. */
  shopUrl: string;
  productType: string;
  /** Newer schemas: productId. */
  data1: string;
  /** Newer schemas: source. */
  shopName: string;
  /** Newer schemas: sourceFrom. */
  data2: number;
  /** Newer schemas: schema. */
  shopUrl2: string;
  /** Newer schemas: platform. */
  data3: number;
  /** Newer schemas: productStatus. */
  data4: number;
}

/** Decodes a PopProduct. */
export function decodePopProduct(input: WireInput, start: number, end: number, depth: number): PopProduct {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
  let f4 = '';
  let f5 = '';
  let f6 = '0';
  let f7 = '';
  let f8 = 0;
  let f9 = '';
  let f10 = 0;
  let f11 = 0;
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
        case 58:
          f7 = string(input, q, p);
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
        case 48:
          f6 = int64(b, q);
          break;
        case 64:
          f8 = int32(b, q);
          break;
        case 80:
          f10 = int32(b, q);
          break;
        case 88:
          f11 = int32(b, q);
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
  const message: PopProduct = {
    title: f1,
    priceString: f2,
    imageUrl: f3,
    shopUrl: f4,
    productType: f5,
    data1: f6,
    shopName: f7,
    data2: f8,
    shopUrl2: f9,
    data3: f10,
    data4: f11,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PopupWindowInfo {
  auctionWinnerPopup: AuctionWinnerPopup | undefined;
}

/** Decodes a PopupWindowInfo. */
export function decodePopupWindowInfo(input: WireInput, start: number, end: number, depth: number): PopupWindowInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: AuctionWinnerPopup | undefined;
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
          f1 = decodeAuctionWinnerPopup(input, q, p, depth - 1);
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
  const message: PopupWindowInfo = {
    auctionWinnerPopup: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PriceHideInfo {
  displayText: string;
}

/** Decodes a PriceHideInfo. */
export function decodePriceHideInfo(input: WireInput, start: number, end: number, depth: number): PriceHideInfo {
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
  const message: PriceHideInfo = {
    displayText: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PriceItem {
  currencyName: string;
  currencySymbol: string;
  symbolPosition: number;
  salePriceDecimal: string;
  originPriceDecimal: string;
  salePriceFormat: string;
  originPriceFormat: string;
  discountFormat: string;
  discountDecimal: string;
  pricePrefix: string;
  reducePriceFormat: string;
  singleProductPriceFormat: string;
  showCurrencySpace: boolean;
  currencyShowMode: number;
  priceDisplayMode: number;
  priceHideInfo: PriceHideInfo | undefined;
}

/** Decodes a PriceItem. */
export function decodePriceItem(input: WireInput, start: number, end: number, depth: number): PriceItem {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = '';
  let f3 = '';
  let f4 = 0;
  let f5 = '';
  let f6 = '';
  let f7 = '';
  let f8 = '';
  let f9 = '';
  let f10 = '';
  let f11 = '';
  let f12 = '';
  let f13 = '';
  let f14 = false;
  let f15 = 0;
  let f16 = 0;
  let f17: PriceHideInfo | undefined;
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
        case 42:
          f5 = string(input, q, p);
          break;
        case 50:
          f6 = string(input, q, p);
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
        case 138:
          f17 = decodePriceHideInfo(input, q, p, depth - 1);
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
        case 112:
          f14 = bool(b, q);
          break;
        case 120:
          f15 = int32(b, q);
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
  const message: PriceItem = {
    currencyName: f2,
    currencySymbol: f3,
    symbolPosition: f4,
    salePriceDecimal: f5,
    originPriceDecimal: f6,
    salePriceFormat: f7,
    originPriceFormat: f8,
    discountFormat: f9,
    discountDecimal: f10,
    pricePrefix: f11,
    reducePriceFormat: f12,
    singleProductPriceFormat: f13,
    showCurrencySpace: f14,
    currencyShowMode: f15,
    priceDisplayMode: f16,
    priceHideInfo: f17,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProductAtmosphereTag {
  productId: string;
  tagDesc: string;
  count: string;
}

/** Decodes a ProductAtmosphereTag. */
export function decodeProductAtmosphereTag(input: WireInput, start: number, end: number, depth: number): ProductAtmosphereTag {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
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
  const message: ProductAtmosphereTag = {
    productId: f1,
    tagDesc: f2,
    count: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProductItem {
  productId: string;
  bagIndex: BagIndex | undefined;
  title: Title | undefined;
  cover: ImageModel | undefined;
  atmosphereInfo: AtmosphereInfo | undefined;
  shopBrandLogo: ShopBrandLogo | undefined;
  liveFlashSaleInfo: LiveFlashSaleInfo | undefined;
  auctionInfo: AuctionInfo | undefined;
}

/** Decodes a ProductItem. */
export function decodeProductItem(input: WireInput, start: number, end: number, depth: number): ProductItem {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: BagIndex | undefined;
  let f3: Title | undefined;
  let f4: ImageModel | undefined;
  let f5: AtmosphereInfo | undefined;
  let f6: ShopBrandLogo | undefined;
  let f7: LiveFlashSaleInfo | undefined;
  let f8: AuctionInfo | undefined;
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
          f2 = decodeBagIndex(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeTitle(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeAtmosphereInfo(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeShopBrandLogo(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeLiveFlashSaleInfo(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeAuctionInfo(input, q, p, depth - 1);
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
  const message: ProductItem = {
    productId: f1,
    bagIndex: f2,
    title: f3,
    cover: f4,
    atmosphereInfo: f5,
    shopBrandLogo: f6,
    liveFlashSaleInfo: f7,
    auctionInfo: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProductSnapShot {
  /** Newer schemas: productId. */
  id1: string;
  title: string;
  /** Newer schemas: cover. */
  data1: Img | undefined;
  /** Newer schemas: stockType. */
  data2: number;
  timestamp: string;
  /** Newer schemas: addToCartButton. */
  data: AddToCartButton | undefined;
}

/** Decodes a ProductSnapShot. */
export function decodeProductSnapShot(input: WireInput, start: number, end: number, depth: number): ProductSnapShot {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3: Img | undefined;
  let f4 = 0;
  let f5 = '0';
  let f6: AddToCartButton | undefined;
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
          f3 = decodeImg(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeAddToCartButton(input, q, p, depth - 1);
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
  const message: ProductSnapShot = {
    id1: f1,
    title: f2,
    data1: f3,
    data2: f4,
    timestamp: f5,
    data: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PromotionInfo {
  promotionId: string;
  failedMessage: string;
  productIds: string[];
}

/** Decodes a PromotionInfo. */
export function decodePromotionInfo(input: WireInput, start: number, end: number, depth: number): PromotionInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  const f100: string[] = [];
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
        case 802:
          f100.push(string(input, q, p));
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
  const message: PromotionInfo = {
    promotionId: f1,
    failedMessage: f2,
    productIds: f100,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RefreshLiveBagInfo {
  refreshLiveBagTypes: number[];
}

/** Decodes a RefreshLiveBagInfo. */
export function decodeRefreshLiveBagInfo(input: WireInput, start: number, end: number, depth: number): RefreshLiveBagInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: number[] = [];
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
          packed(input, q, p, int32, f1);
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
          f1.push(int32(b, q));
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
  const message: RefreshLiveBagInfo = {
    refreshLiveBagTypes: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ReqItem {
  scene: number;
  dispersionParam: DispersionParam | undefined;
}

/** Decodes a ReqItem. */
export function decodeReqItem(input: WireInput, start: number, end: number, depth: number): ReqItem {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: DispersionParam | undefined;
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
          f2 = decodeDispersionParam(input, q, p, depth - 1);
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
  const message: ReqItem = {
    scene: f1,
    dispersionParam: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ScrollElement {
  productTitle: string;
}

/** Decodes a ScrollElement. */
export function decodeScrollElement(input: WireInput, start: number, end: number, depth: number): ScrollElement {
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
  const message: ScrollElement = {
    productTitle: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ShopBrandLogo {
  sellerName: string;
  sellerLogo: ImageModel | undefined;
  blueVImage: ImageModel | undefined;
  darkBlueVImage: ImageModel | undefined;
  topBrandImage: ImageModel | undefined;
  darkTopBrandImage: ImageModel | undefined;
}

/** Decodes a ShopBrandLogo. */
export function decodeShopBrandLogo(input: WireInput, start: number, end: number, depth: number): ShopBrandLogo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: ImageModel | undefined;
  let f3: ImageModel | undefined;
  let f4: ImageModel | undefined;
  let f5: ImageModel | undefined;
  let f6: ImageModel | undefined;
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
        case 26:
          f3 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeImageModel(input, q, p, depth - 1);
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
  const message: ShopBrandLogo = {
    sellerName: f1,
    sellerLogo: f2,
    blueVImage: f3,
    darkBlueVImage: f4,
    topBrandImage: f5,
    darkTopBrandImage: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Title {
  text: string;
}

/** Decodes a Title. */
export function decodeTitle(input: WireInput, start: number, end: number, depth: number): Title {
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
  const message: Title = {
    text: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TraceInfo {
  /** Newer schemas: operateTime. */
  timestamp1: string;
  /** Newer schemas: arrivalTime. */
  timestamp2: string;
  /** Newer schemas: sendTime. */
  timestamp3: string;
}

/** Decodes a TraceInfo. */
export function decodeTraceInfo(input: WireInput, start: number, end: number, depth: number): TraceInfo {
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
  const message: TraceInfo = {
    timestamp1: f1,
    timestamp2: f2,
    timestamp3: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Voucher {
  voucherTypeId: string;
  taskId: string;
  taskType: number;
  liveVoucherType: number;
  creatorOperationUniqueId: string;
  voucherMaxFaceValue: string;
}

/** Decodes a Voucher. */
export function decodeVoucher(input: WireInput, start: number, end: number, depth: number): Voucher {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = 0;
  let f4 = 0;
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
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
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
  const message: Voucher = {
    voucherTypeId: f1,
    taskId: f2,
    taskType: f3,
    liveVoucherType: f4,
    creatorOperationUniqueId: f5,
    voucherMaxFaceValue: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface VoucherItem {
  voucherTypeId: string;
  taskId: string;
  taskType: number;
  liveVoucherType: number;
  creatorOperationUniqueId: string;
  voucherMaxFaceValue: string;
}

/** Decodes a VoucherItem. */
export function decodeVoucherItem(input: WireInput, start: number, end: number, depth: number): VoucherItem {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = 0;
  let f4 = 0;
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
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
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
  const message: VoucherItem = {
    voucherTypeId: f1,
    taskId: f2,
    taskType: f3,
    liveVoucherType: f4,
    creatorOperationUniqueId: f5,
    voucherMaxFaceValue: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
