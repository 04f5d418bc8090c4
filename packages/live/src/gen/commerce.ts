// Generated from proto/commerce.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { UserEcommerceEntranceCreatorType, UserEcommerceEntranceEntranceType, UserEcommerceEntranceSellingPointLiveSellingPointType, UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType, UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType, UserEcommerceEntranceViewVersion } from './enums.js';

export interface EcommerceEntrance {
  entranceType: UserEcommerceEntranceEntranceType;
  creatorType: UserEcommerceEntranceCreatorType;
  schema: string;
  shopEntranceInfo: ShopEntranceInfo | undefined;
  showcaseEntranceInfo: ShowcaseEntranceInfo | undefined;
  viewVersion: UserEcommerceEntranceViewVersion;
}

/** Decodes a EcommerceEntrance. */
export function decodeEcommerceEntrance(input: WireInput, start: number, end: number, depth: number): EcommerceEntrance {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: UserEcommerceEntranceEntranceType = 0;
  let f2: UserEcommerceEntranceCreatorType = 0;
  let f3 = '';
  let f4: ShopEntranceInfo | undefined;
  let f5: ShowcaseEntranceInfo | undefined;
  let f6: UserEcommerceEntranceViewVersion = 0;
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
          f4 = decodeShopEntranceInfo(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeShowcaseEntranceInfo(input, q, p, depth - 1);
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
  const message: EcommerceEntrance = {
    entranceType: f1,
    creatorType: f2,
    schema: f3,
    shopEntranceInfo: f4,
    showcaseEntranceInfo: f5,
    viewVersion: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SellingPoint {
  showText: string;
  sellingPointType: UserEcommerceEntranceSellingPointLiveSellingPointType;
}

/** Decodes a SellingPoint. */
export function decodeSellingPoint(input: WireInput, start: number, end: number, depth: number): SellingPoint {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: UserEcommerceEntranceSellingPointLiveSellingPointType = 0;
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
  const message: SellingPoint = {
    showText: f1,
    sellingPointType: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ShopEntranceInfo {
  shopId: string;
  shopName: string;
  shopRating: string;
  storeLabel: StoreLabel | undefined;
  formatSoldCount: string;
  soldCount: string;
  expRatePercentile: number;
  expRateTopDisplay: string;
  rateDisplayStyle: number;
  showRateNotApplicable: boolean;
  sellingPoint: SellingPoint[];
}

/** Decodes a ShopEntranceInfo. */
export function decodeShopEntranceInfo(input: WireInput, start: number, end: number, depth: number): ShopEntranceInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
  let f4: StoreLabel | undefined;
  let f5 = '';
  let f6 = '0';
  let f7 = 0;
  let f8 = '';
  let f9 = 0;
  let f10 = false;
  const f11: SellingPoint[] = [];
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
          f4 = decodeStoreLabel(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 90:
          f11.push(decodeSellingPoint(input, q, p, depth - 1));
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
        case 56:
          f7 = int32(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 80:
          f10 = bool(b, q);
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
  const message: ShopEntranceInfo = {
    shopId: f1,
    shopName: f2,
    shopRating: f3,
    storeLabel: f4,
    formatSoldCount: f5,
    soldCount: f6,
    expRatePercentile: f7,
    expRateTopDisplay: f8,
    rateDisplayStyle: f9,
    showRateNotApplicable: f10,
    sellingPoint: f11,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ShopLabelImage {
  height: number;
  width: number;
  minetype: string;
  thumbUri: string;
  thumbUriList: string[];
  uri: string;
  urlList: string[];
  color: string;
}

/** Decodes a ShopLabelImage. */
export function decodeShopLabelImage(input: WireInput, start: number, end: number, depth: number): ShopLabelImage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
  let f3 = '';
  let f4 = '';
  const f5: string[] = [];
  let f6 = '';
  const f7: string[] = [];
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
        case 58:
          f7.push(string(input, q, p));
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
  const message: ShopLabelImage = {
    height: f1,
    width: f2,
    minetype: f3,
    thumbUri: f4,
    thumbUriList: f5,
    uri: f6,
    urlList: f7,
    color: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ShowcaseEntranceInfo {
  formatSoldCount: string;
  soldCount: string;
  showcaseName: string;
  sellingPoint: SellingPoint[];
}

/** Decodes a ShowcaseEntranceInfo. */
export function decodeShowcaseEntranceInfo(input: WireInput, start: number, end: number, depth: number): ShowcaseEntranceInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '0';
  let f3 = '';
  const f11: SellingPoint[] = [];
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
        case 90:
          f11.push(decodeSellingPoint(input, q, p, depth - 1));
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
  const message: ShowcaseEntranceInfo = {
    formatSoldCount: f1,
    soldCount: f2,
    showcaseName: f3,
    sellingPoint: f11,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface StoreIdentityLabel {
  labelType: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType;
  identityLabelText: string;
  identityLogoLight: ShopLabelImage | undefined;
  identityLogoDark: ShopLabelImage | undefined;
  identityLabelBgColorLight: string;
  identityLabelBgColorDark: string;
  identityLabelTextColorLight: string;
  identityLabelTextColorDark: string;
  shopExplanationPageSchema: string;
  shopIdentityLabelKey: string;
}

/** Decodes a StoreIdentityLabel. */
export function decodeStoreIdentityLabel(input: WireInput, start: number, end: number, depth: number): StoreIdentityLabel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType = 0;
  let f2 = '';
  let f3: ShopLabelImage | undefined;
  let f4: ShopLabelImage | undefined;
  let f5 = '';
  let f6 = '';
  let f7 = '';
  let f8 = '';
  let f9 = '';
  let f10 = '';
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
          f3 = decodeShopLabelImage(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeShopLabelImage(input, q, p, depth - 1);
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
  const message: StoreIdentityLabel = {
    labelType: f1,
    identityLabelText: f2,
    identityLogoLight: f3,
    identityLogoDark: f4,
    identityLabelBgColorLight: f5,
    identityLabelBgColorDark: f6,
    identityLabelTextColorLight: f7,
    identityLabelTextColorDark: f8,
    shopExplanationPageSchema: f9,
    shopIdentityLabelKey: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface StoreLabel {
  officialLabel: StoreOfficialLabel | undefined;
  isBytemall: boolean;
  shopIdentityLabel: StoreIdentityLabel | undefined;
}

/** Decodes a StoreLabel. */
export function decodeStoreLabel(input: WireInput, start: number, end: number, depth: number): StoreLabel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: StoreOfficialLabel | undefined;
  let f2 = false;
  let f3: StoreIdentityLabel | undefined;
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
          f1 = decodeStoreOfficialLabel(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeStoreIdentityLabel(input, q, p, depth - 1);
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
  const message: StoreLabel = {
    officialLabel: f1,
    isBytemall: f2,
    shopIdentityLabel: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface StoreOfficialLabel {
  labelImageLight: ShopLabelImage | undefined;
  labelImageDark: ShopLabelImage | undefined;
  labelType: UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType;
  labelTypeStr: string;
}

/** Decodes a StoreOfficialLabel. */
export function decodeStoreOfficialLabel(input: WireInput, start: number, end: number, depth: number): StoreOfficialLabel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ShopLabelImage | undefined;
  let f2: ShopLabelImage | undefined;
  let f3: UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType = 0;
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
          f1 = decodeShopLabelImage(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeShopLabelImage(input, q, p, depth - 1);
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
  const message: StoreOfficialLabel = {
    labelImageLight: f1,
    labelImageDark: f2,
    labelType: f3,
    labelTypeStr: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
