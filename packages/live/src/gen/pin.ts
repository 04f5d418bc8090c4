// Generated from proto/pin.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { PinMessageActionType } from './enums.js';
import { decodeWebcastChatMessage, type WebcastChatMessage } from './chat.js';
import { decodeCommonMessageData, type CommonMessageData } from './common.js';
import { decodeWebcastGiftMessage, type WebcastGiftMessage } from './gift.js';
import { decodeWebcastLikeMessage, type WebcastLikeMessage } from './like.js';
import { decodeWebcastMemberMessage, type WebcastMemberMessage } from './member.js';
import { decodeWebcastSocialMessage, type WebcastSocialMessage } from './social.js';
import { decodeUser, type User } from './user.js';

/** A message was pinned. Which of the fields 2 to 6 is set follows `method`. */
export interface WebcastRoomPinMessage {
  common: CommonMessageData | undefined;
  chatMessage: WebcastChatMessage | undefined;
  socialMessage: WebcastSocialMessage | undefined;
  giftMessage: WebcastGiftMessage | undefined;
  memberMessage: WebcastMemberMessage | undefined;
  likeMessage: WebcastLikeMessage | undefined;
  method: string;
  pinTime: string;
  operator: User | undefined;
  action: PinMessageActionType;
  displayDuration: string;
  /** Newer schemas: pinMsgId. */
  pinId: string;
  ecStreamerKey: string;
}

/** Decodes a WebcastRoomPinMessage. */
export function decodeWebcastRoomPinMessage(input: WireInput, start: number, end: number, depth: number): WebcastRoomPinMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: WebcastChatMessage | undefined;
  let f3: WebcastSocialMessage | undefined;
  let f4: WebcastGiftMessage | undefined;
  let f5: WebcastMemberMessage | undefined;
  let f6: WebcastLikeMessage | undefined;
  let f30 = '';
  let f31 = '0';
  let f32: User | undefined;
  let f33: PinMessageActionType = 0;
  let f34 = '0';
  let f35 = '0';
  let f36 = '';
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
          f2 = decodeWebcastChatMessage(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeWebcastSocialMessage(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeWebcastGiftMessage(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeWebcastMemberMessage(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeWebcastLikeMessage(input, q, p, depth - 1);
          break;
        case 242:
          f30 = string(input, q, p);
          break;
        case 258:
          f32 = decodeUser(input, q, p, depth - 1);
          break;
        case 290:
          f36 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 248:
          f31 = int64(b, q);
          break;
        case 264:
          f33 = int32(b, q);
          break;
        case 272:
          f34 = int64(b, q);
          break;
        case 280:
          f35 = int64(b, q);
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
  const message: WebcastRoomPinMessage = {
    common: f1,
    chatMessage: f2,
    socialMessage: f3,
    giftMessage: f4,
    memberMessage: f5,
    likeMessage: f6,
    method: f30,
    pinTime: f31,
    operator: f32,
    action: f33,
    displayDuration: f34,
    pinId: f35,
    ecStreamerKey: f36,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
