// Generated from proto/social.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { int32, int64, int64AsNumber, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import { commonTables, decodeCommonMessageData, decodePublicAreaMessageCommon, type CommonMessageData, type PublicAreaMessageCommon } from './common.js';
import { decodeUser, type User, userTables } from './user.js';

/** A follow or a share; the key of the display text tells which. */
export interface WebcastSocialMessage {
  common: CommonMessageData | undefined;
  user: User | undefined;
  shareType: string;
  /** 1 follow, 3 share. */
  action: string;
  shareTarget: string;
  /** Followers of the host after a follow. */
  followCount: number;
  shareDisplayStyle: string;
  shareCount: number;
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  signature: string;
  signatureVersion: string;
  showDurationMs: string;
  followType: number;
  targetUserId: string;
  scene: string;
}

/** Decodes a WebcastSocialMessage. */
export function decodeWebcastSocialMessage(input: WireInput, start: number, end: number, depth: number): WebcastSocialMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: User | undefined;
  let f3 = '0';
  let f4 = '0';
  let f5 = '';
  let f6 = 0;
  let f7 = '0';
  let f8 = 0;
  let f9: PublicAreaMessageCommon | undefined;
  let f10 = '';
  let f11 = '';
  let f12 = '0';
  let f13 = 0;
  let f14 = '0';
  let f15 = '';
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
        case 42:
          f5 = string(input, q, p);
          break;
        case 74:
          f9 = decodePublicAreaMessageCommon(input, q, p, depth - 1);
          break;
        case 82:
          f10 = string(input, q, p);
          break;
        case 90:
          f11 = string(input, q, p);
          break;
        case 122:
          f15 = string(input, q, p);
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
        case 48:
          f6 = int64AsNumber(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 64:
          f8 = int32(b, q);
          break;
        case 96:
          f12 = int64(b, q);
          break;
        case 104:
          f13 = int32(b, q);
          break;
        case 112:
          f14 = int64(b, q);
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
  const message: WebcastSocialMessage = {
    common: f1,
    user: f2,
    shareType: f3,
    action: f4,
    shareTarget: f5,
    followCount: f6,
    shareDisplayStyle: f7,
    shareCount: f8,
    publicAreaMessageCommon: f9,
    signature: f10,
    signatureVersion: f11,
    showDurationMs: f12,
    followType: f13,
    targetUserId: f14,
    scene: f15,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** What the messages of this file consist of. */
export const socialTables = new MessageTables(
  {
    WebcastSocialMessage: ['CommonMessageData User l l s n l i PublicAreaMessageCommon s s l i l s', (absent) => ({ common: absent, user: absent, shareType: '0', action: '0', shareTarget: '', followCount: 0, shareDisplayStyle: '0', shareCount: 0, publicAreaMessageCommon: absent, signature: '', signatureVersion: '', showDurationMs: '0', followType: 0, targetUserId: '0', scene: '' })],
  },
  [commonTables, userTables],
  {
    WebcastSocialMessage: decodeWebcastSocialMessage,
  },
);
