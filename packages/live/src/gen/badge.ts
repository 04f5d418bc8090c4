// Generated from proto/badge.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { Decoder, WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { BadgeDisplayType, BadgeExhibitionType, BadgePriorityType, BadgeSceneType, BadgeTextPosition, DisplayStatus, HorizontalPaddingRule, Position, VerticalPaddingRule } from './enums.js';
import { decodeImageModel, imageTables, type ImageModel } from './image.js';

/** One badge. `combine` is the form in use; the others are older. */
export interface BadgeStruct {
  displayType: BadgeDisplayType;
  /** Newer schemas: priorityType. */
  badgePriorityType: BadgePriorityType;
  /** Newer schemas: sceneType. */
  badgeScene: BadgeSceneType;
  position: Position;
  displayStatus: DisplayStatus;
  greyedByClient: string;
  exhibitionType: BadgeExhibitionType;
  /** Newer schemas: openweburl. */
  schemaUrl: string;
  display: boolean;
  /** Newer schemas: privilegeLogExtra. */
  logExtra: PrivilegeLogExtra | undefined;
  image: ImageBadge | undefined;
  text: TextBadge | undefined;
  str: StringBadge | undefined;
  combine: CombineBadgeStruct | undefined;
  isCustomized: boolean;
}

/** Decodes a BadgeStruct. */
export function decodeBadgeStruct(input: WireInput, start: number, end: number, depth: number): BadgeStruct {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: BadgeDisplayType = 0;
  let f2: BadgePriorityType = 0;
  let f3: BadgeSceneType = 0;
  let f4: Position = 0;
  let f5: DisplayStatus = 0;
  let f6 = '0';
  let f7: BadgeExhibitionType = 0;
  let f10 = '';
  let f11 = false;
  let f12: PrivilegeLogExtra | undefined;
  let f20: ImageBadge | undefined;
  let f21: TextBadge | undefined;
  let f22: StringBadge | undefined;
  let f23: CombineBadgeStruct | undefined;
  let f24 = false;
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
        case 98:
          f12 = decodePrivilegeLogExtra(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodeImageBadge(input, q, p, depth - 1);
          break;
        case 170:
          f21 = decodeTextBadge(input, q, p, depth - 1);
          break;
        case 178:
          f22 = decodeStringBadge(input, q, p, depth - 1);
          break;
        case 186:
          f23 = decodeCombineBadgeStruct(input, q, p, depth - 1);
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
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 40:
          f5 = int32(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int32(b, q);
          break;
        case 88:
          f11 = bool(b, q);
          break;
        case 192:
          f24 = bool(b, q);
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
  const message: BadgeStruct = {
    displayType: f1,
    badgePriorityType: f2,
    badgeScene: f3,
    position: f4,
    displayStatus: f5,
    greyedByClient: f6,
    exhibitionType: f7,
    schemaUrl: f10,
    display: f11,
    logExtra: f12,
    image: f20,
    text: f21,
    str: f22,
    combine: f23,
    isCustomized: f24,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PrivilegeLogExtra {
  dataVersion: string;
  privilegeId: string;
  privilegeVersion: string;
  privilegeOrderId: string;
  level: string;
  startTime: string;
  endTime: string;
}

/** Decodes a PrivilegeLogExtra. */
export function decodePrivilegeLogExtra(input: WireInput, start: number, end: number, depth: number): PrivilegeLogExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
  let f4 = '';
  let f5 = '';
  let f6 = '0';
  let f7 = '0';
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
          f7 = int64(b, q);
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
  const message: PrivilegeLogExtra = {
    dataVersion: f1,
    privilegeId: f2,
    privilegeVersion: f3,
    privilegeOrderId: f4,
    level: f5,
    startTime: f6,
    endTime: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ArrowConfig {
  icon: ImageModel | undefined;
}

/** The text on a combined badge. */
export interface BadgeText {
  key: string;
  defaultPattern: string;
  pieces: string[];
}

/** Decodes a BadgeText. */
export function decodeBadgeText(input: WireInput, start: number, end: number, depth: number): BadgeText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
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
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BadgeText = {
    key: f1,
    defaultPattern: f2,
    pieces: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CombineBadgeBackground {
  image: ImageModel | undefined;
  backgroundColorCode: string;
  borderColorCode: string;
  stretchableBackgroundImage: StretchableBackgroundImage | undefined;
  leftSideImage: ImageModel | undefined;
}

/** Decodes a CombineBadgeBackground. */
export function decodeCombineBadgeBackground(input: WireInput, start: number, end: number, depth: number): CombineBadgeBackground {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2 = '';
  let f3 = '';
  let f4: StretchableBackgroundImage | undefined;
  let f5: ImageModel | undefined;
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
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = decodeStretchableBackgroundImage(input, q, p, depth - 1);
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: CombineBadgeBackground = {
    image: f1,
    backgroundColorCode: f2,
    borderColorCode: f3,
    stretchableBackgroundImage: f4,
    leftSideImage: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A badge made of an icon, a text and a background. */
export interface CombineBadgeStruct {
  /** Newer schemas: displayType. */
  badgeDisplayType: number;
  icon: ImageModel | undefined;
  text: BadgeText | undefined;
  str: string;
  padding: PaddingInfo | undefined;
  fontStyle: FontStyle | undefined;
  profileCardPanel: ProfileCardPanel | undefined;
  background: CombineBadgeBackground | undefined;
  backgroundDarkMode: CombineBadgeBackground | undefined;
  iconAutoMirrored: boolean;
  /** Newer schemas: backgroundAutoMirrored. */
  bgAutoMirrored: boolean;
  publicScreenShowStyle: number;
  personalCardShowStyle: number;
  rankListOnlineAudienceShowStyle: number;
  multiGuestShowStyle: number;
  arrowConfig: ArrowConfig | undefined;
  paddingNewFont: PaddingInfo | undefined;
}

/** Decodes a CombineBadgeStruct. */
export function decodeCombineBadgeStruct(input: WireInput, start: number, end: number, depth: number): CombineBadgeStruct {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: ImageModel | undefined;
  let f3: BadgeText | undefined;
  let f4 = '';
  let f5: PaddingInfo | undefined;
  let f6: FontStyle | undefined;
  let f7: ProfileCardPanel | undefined;
  let f11: CombineBadgeBackground | undefined;
  let f12: CombineBadgeBackground | undefined;
  let f13 = false;
  let f14 = false;
  let f15 = 0;
  let f16 = 0;
  let f17 = 0;
  let f18 = 0;
  let f19: ArrowConfig | undefined;
  let f20: PaddingInfo | undefined;
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
        case 26:
          f3 = decodeBadgeText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5 = decodePaddingInfo(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeFontStyle(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeProfileCardPanel(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeCombineBadgeBackground(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeCombineBadgeBackground(input, q, p, depth - 1);
          break;
        case 154:
          f19 = decodeArrowConfig(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodePaddingInfo(input, q, p, depth - 1);
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
        case 104:
          f13 = bool(b, q);
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
  const message: CombineBadgeStruct = {
    badgeDisplayType: f1,
    icon: f2,
    text: f3,
    str: f4,
    padding: f5,
    fontStyle: f6,
    profileCardPanel: f7,
    background: f11,
    backgroundDarkMode: f12,
    iconAutoMirrored: f13,
    bgAutoMirrored: f14,
    publicScreenShowStyle: f15,
    personalCardShowStyle: f16,
    rankListOnlineAudienceShowStyle: f17,
    multiGuestShowStyle: f18,
    arrowConfig: f19,
    paddingNewFont: f20,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface FontStyle {
  fontSize: number;
  fontWidth: number;
  fontColor: string;
  borderColor: string;
}

/** Decodes a FontStyle. */
export function decodeFontStyle(input: WireInput, start: number, end: number, depth: number): FontStyle {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
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
  const message: FontStyle = {
    fontSize: f1,
    fontWidth: f2,
    fontColor: f3,
    borderColor: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface IconConfig {
  icon: ImageModel | undefined;
  background: CombineBadgeBackground | undefined;
}

export interface ImageBadge {
  displayType: BadgeDisplayType;
  image: ImageModel | undefined;
}

/** Decodes a ImageBadge. */
export function decodeImageBadge(input: WireInput, start: number, end: number, depth: number): ImageBadge {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: BadgeDisplayType = 0;
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
  const message: ImageBadge = {
    displayType: f1,
    image: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LabelConfig {
  label: string;
  fontStyle: FontStyle | undefined;
  background: CombineBadgeBackground | undefined;
}

export interface NumberConfig {
  number: string;
  fontStyle: FontStyle | undefined;
  background: CombineBadgeBackground | undefined;
}

export interface PaddingInfo {
  useSpecific: boolean;
  middlePadding: number;
  badgeWidth: number;
  leftPadding: number;
  rightPadding: number;
  iconTopPadding: number;
  iconBottomPadding: number;
  horizontalPaddingRule: HorizontalPaddingRule;
  verticalPaddingRule: VerticalPaddingRule;
}

/** Decodes a PaddingInfo. */
export function decodePaddingInfo(input: WireInput, start: number, end: number, depth: number): PaddingInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5 = 0;
  let f6 = 0;
  let f7 = 0;
  let f8: HorizontalPaddingRule = 0;
  let f9: VerticalPaddingRule = 0;
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
  const message: PaddingInfo = {
    useSpecific: f1,
    middlePadding: f2,
    badgeWidth: f3,
    leftPadding: f4,
    rightPadding: f5,
    iconTopPadding: f6,
    iconBottomPadding: f7,
    horizontalPaddingRule: f8,
    verticalPaddingRule: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProfileCardPanel {
  useNewProfileCardStyle: boolean;
  badgeTextPosition: BadgeTextPosition;
  projectionConfig: ProjectionConfig | undefined;
  profileContent: ProfileContent | undefined;
  separatorConfig: SeparatorConfig | undefined;
}

/** Decodes a ProfileCardPanel. */
export function decodeProfileCardPanel(input: WireInput, start: number, end: number, depth: number): ProfileCardPanel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2: BadgeTextPosition = 0;
  let f3: ProjectionConfig | undefined;
  let f4: ProfileContent | undefined;
  let f5: SeparatorConfig | undefined;
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
          f3 = decodeProjectionConfig(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeProfileContent(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeSeparatorConfig(input, q, p, depth - 1);
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
  const message: ProfileCardPanel = {
    useNewProfileCardStyle: f1,
    badgeTextPosition: f2,
    projectionConfig: f3,
    profileContent: f4,
    separatorConfig: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProfileContent {
  useContent: boolean;
  iconList: IconConfig[];
  numberConfig: NumberConfig | undefined;
  labelConfig: LabelConfig | undefined;
}

/** Decodes a ProfileContent. */
export function decodeProfileContent(input: WireInput, start: number, end: number, depth: number): ProfileContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  const f2: IconConfig[] = [];
  let f3: NumberConfig | undefined;
  let f4: LabelConfig | undefined;
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
          f2.push(decodeIconConfig(input, q, p, depth - 1));
          break;
        case 26:
          f3 = decodeNumberConfig(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeLabelConfig(input, q, p, depth - 1);
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
  const message: ProfileContent = {
    useContent: f1,
    iconList: f2,
    numberConfig: f3,
    labelConfig: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProjectionConfig {
  useProjection: boolean;
  icon: ImageModel | undefined;
}

/** Decodes a ProjectionConfig. */
export function decodeProjectionConfig(input: WireInput, start: number, end: number, depth: number): ProjectionConfig {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
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
  const message: ProjectionConfig = {
    useProjection: f1,
    icon: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SeparatorConfig {
  color: string;
}

export interface StretchableBackgroundImage {
  image: ImageModel | undefined;
  flexSettings: string[];
}

export interface StringBadge {
  displayType: BadgeDisplayType;
  str: string;
}

export interface TextBadge {
  displayType: BadgeDisplayType;
  key: string;
  defaultPattern: string;
  pieces: string[];
}

/** Decodes a TextBadge. */
export function decodeTextBadge(input: WireInput, start: number, end: number, depth: number): TextBadge {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: BadgeDisplayType = 0;
  let f2 = '';
  let f3 = '';
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
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4.push(string(input, q, p));
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
  const message: TextBadge = {
    displayType: f1,
    key: f2,
    defaultPattern: f3,
    pieces: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** What the messages of this file consist of. */
export const badgeTables = new MessageTables(
  {
    BadgeStruct: ['i i i i i l i 10s o PrivilegeLogExtra 20ImageBadge TextBadge StringBadge CombineBadgeStruct o', (absent) => ({ displayType: 0, badgePriorityType: 0, badgeScene: 0, position: 0, displayStatus: 0, greyedByClient: '0', exhibitionType: 0, schemaUrl: '', display: false, logExtra: absent, image: absent, text: absent, str: absent, combine: absent, isCustomized: false })],
    PrivilegeLogExtra: ['s s s s s l l', () => ({ dataVersion: '', privilegeId: '', privilegeVersion: '', privilegeOrderId: '', level: '', startTime: '0', endTime: '0' })],
    ArrowConfig: ['ImageModel', (absent) => ({ icon: absent })],
    BadgeText: ['s s s*', () => ({ key: '', defaultPattern: '', pieces: [] })],
    CombineBadgeBackground: ['ImageModel s s StretchableBackgroundImage ImageModel', (absent) => ({ image: absent, backgroundColorCode: '', borderColorCode: '', stretchableBackgroundImage: absent, leftSideImage: absent })],
    CombineBadgeStruct: ['i ImageModel BadgeText s PaddingInfo FontStyle ProfileCardPanel 11CombineBadgeBackground CombineBadgeBackground o o i i i i ArrowConfig PaddingInfo', (absent) => ({ badgeDisplayType: 0, icon: absent, text: absent, str: '', padding: absent, fontStyle: absent, profileCardPanel: absent, background: absent, backgroundDarkMode: absent, iconAutoMirrored: false, bgAutoMirrored: false, publicScreenShowStyle: 0, personalCardShowStyle: 0, rankListOnlineAudienceShowStyle: 0, multiGuestShowStyle: 0, arrowConfig: absent, paddingNewFont: absent })],
    FontStyle: ['i i s s', () => ({ fontSize: 0, fontWidth: 0, fontColor: '', borderColor: '' })],
    IconConfig: ['ImageModel CombineBadgeBackground', (absent) => ({ icon: absent, background: absent })],
    ImageBadge: ['i ImageModel', (absent) => ({ displayType: 0, image: absent })],
    LabelConfig: ['s FontStyle CombineBadgeBackground', (absent) => ({ label: '', fontStyle: absent, background: absent })],
    NumberConfig: ['l FontStyle CombineBadgeBackground', (absent) => ({ number: '0', fontStyle: absent, background: absent })],
    PaddingInfo: ['o i i i i i i i i', () => ({ useSpecific: false, middlePadding: 0, badgeWidth: 0, leftPadding: 0, rightPadding: 0, iconTopPadding: 0, iconBottomPadding: 0, horizontalPaddingRule: 0, verticalPaddingRule: 0 })],
    ProfileCardPanel: ['o i ProjectionConfig ProfileContent SeparatorConfig', (absent) => ({ useNewProfileCardStyle: false, badgeTextPosition: 0, projectionConfig: absent, profileContent: absent, separatorConfig: absent })],
    ProfileContent: ['o IconConfig* NumberConfig LabelConfig', (absent) => ({ useContent: false, iconList: [], numberConfig: absent, labelConfig: absent })],
    ProjectionConfig: ['o ImageModel', (absent) => ({ useProjection: false, icon: absent })],
    SeparatorConfig: ['s', () => ({ color: '' })],
    StretchableBackgroundImage: ['ImageModel l*', (absent) => ({ image: absent, flexSettings: [] })],
    StringBadge: ['i s', () => ({ displayType: 0, str: '' })],
    TextBadge: ['i s s s*', () => ({ displayType: 0, key: '', defaultPattern: '', pieces: [] })],
  },
  [imageTables],
  {
    BadgeStruct: decodeBadgeStruct,
    PrivilegeLogExtra: decodePrivilegeLogExtra,
    BadgeText: decodeBadgeText,
    CombineBadgeBackground: decodeCombineBadgeBackground,
    CombineBadgeStruct: decodeCombineBadgeStruct,
    FontStyle: decodeFontStyle,
    ImageBadge: decodeImageBadge,
    PaddingInfo: decodePaddingInfo,
    ProfileCardPanel: decodeProfileCardPanel,
    ProfileContent: decodeProfileContent,
    ProjectionConfig: decodeProjectionConfig,
    TextBadge: decodeTextBadge,
  },
);

const decodeStringBadge: Decoder<StringBadge> = badgeTables.decoder('StringBadge');

const decodeStretchableBackgroundImage: Decoder<StretchableBackgroundImage> = badgeTables.decoder('StretchableBackgroundImage');

const decodeArrowConfig: Decoder<ArrowConfig> = badgeTables.decoder('ArrowConfig');

const decodeSeparatorConfig: Decoder<SeparatorConfig> = badgeTables.decoder('SeparatorConfig');

const decodeIconConfig: Decoder<IconConfig> = badgeTables.decoder('IconConfig');

const decodeNumberConfig: Decoder<NumberConfig> = badgeTables.decoder('NumberConfig');

const decodeLabelConfig: Decoder<LabelConfig> = badgeTables.decoder('LabelConfig');
