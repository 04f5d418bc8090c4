// Generated from proto/like.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { int32, int64, int64AsNumber, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import { commonTables, decodeCommonMessageData, decodeMessageCommonText, decodePublicAreaMessageCommon, type CommonMessageData, type MessageCommonText, type PublicAreaMessageCommon } from './common.js';
import { decodeImageModel, imageTables, type ImageModel } from './image.js';
import { decodeUser, type User, userTables } from './user.js';

/** Likes of one user. At most 15 per message; most likes are never sent, the total counts them. */
export interface WebcastLikeMessage {
  common: CommonMessageData | undefined;
  /** Likes in this message, at most 15. Newer schemas: count. */
  likeCount: number;
  /** Likes of the room. Not monotone: two counters are interleaved. Newer schemas: total. */
  totalLikeCount: number;
  color: number;
  user: User | undefined;
  icon: string;
  icons: ImageModel[];
  specifiedDisplayText: SpecifiedDisplayText[];
  effectCnt: string;
  likeEffect: LikeEffect[];
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  roomMessageHeatLevel: string;
}

/** Decodes a WebcastLikeMessage. */
export function decodeWebcastLikeMessage(input: WireInput, start: number, end: number, depth: number): WebcastLikeMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = 0;
  let f3 = 0;
  let f4 = 0;
  let f5: User | undefined;
  let f6 = '';
  const f7: ImageModel[] = [];
  const f8: SpecifiedDisplayText[] = [];
  let f9 = '0';
  const f10: LikeEffect[] = [];
  let f11: PublicAreaMessageCommon | undefined;
  let f12 = '0';
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
        case 42:
          f5 = decodeUser(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 58:
          f7.push(decodeImageModel(input, q, p, depth - 1));
          break;
        case 66:
          f8.push(decodeSpecifiedDisplayText(input, q, p, depth - 1));
          break;
        case 82:
          f10.push(decodeLikeEffect(input, q, p, depth - 1));
          break;
        case 90:
          f11 = decodePublicAreaMessageCommon(input, q, p, depth - 1);
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
          f3 = int64AsNumber(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 72:
          f9 = int64(b, q);
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
  const message: WebcastLikeMessage = {
    common: f1,
    likeCount: f2,
    totalLikeCount: f3,
    color: f4,
    user: f5,
    icon: f6,
    icons: f7,
    specifiedDisplayText: f8,
    effectCnt: f9,
    likeEffect: f10,
    publicAreaMessageCommon: f11,
    roomMessageHeatLevel: f12,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LikeEffect {
  version: string;
  effectCnt: string;
  effectIntervalMs: string;
  level: string;
}

/** Decodes a LikeEffect. */
export function decodeLikeEffect(input: WireInput, start: number, end: number, depth: number): LikeEffect {
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
  const message: LikeEffect = {
    version: f1,
    effectCnt: f2,
    effectIntervalMs: f3,
    level: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SpecifiedDisplayText {
  uid: string;
  displayText: MessageCommonText | undefined;
}

/** Decodes a SpecifiedDisplayText. */
export function decodeSpecifiedDisplayText(input: WireInput, start: number, end: number, depth: number): SpecifiedDisplayText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: MessageCommonText | undefined;
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
  const message: SpecifiedDisplayText = {
    uid: f1,
    displayText: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** What the messages of this file consist of. */
export const likeTables = new MessageTables(
  {
    WebcastLikeMessage: ['CommonMessageData i n i User s ImageModel* SpecifiedDisplayText* l LikeEffect* PublicAreaMessageCommon l', (absent) => ({ common: absent, likeCount: 0, totalLikeCount: 0, color: 0, user: absent, icon: '', icons: [], specifiedDisplayText: [], effectCnt: '0', likeEffect: [], publicAreaMessageCommon: absent, roomMessageHeatLevel: '0' })],
    LikeEffect: ['l l l l', () => ({ version: '0', effectCnt: '0', effectIntervalMs: '0', level: '0' })],
    SpecifiedDisplayText: ['l MessageCommonText', (absent) => ({ uid: '0', displayText: absent })],
  },
  [commonTables, imageTables, userTables],
  {
    WebcastLikeMessage: decodeWebcastLikeMessage,
    LikeEffect: decodeLikeEffect,
    SpecifiedDisplayText: decodeSpecifiedDisplayText,
  },
);
