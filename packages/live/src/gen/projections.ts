// Generated from proto/projections.json by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { imageUrl } from '../wire/image-url.js';
import { mapEntry } from '../wire/map.js';
import { copiedString, skipValue, string } from '../wire/read.js';
import { bool, int32, int64, int64AsNumber, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { BadgeSceneType, MemberMessageAction } from './enums.js';

/** A part of ProtoMessageFetchResult. */
export interface PollPosition {
  /** Opaque. Where to go on after a reconnect. */
  cursor: string;
  /** Milliseconds until the next poll; without meaning on a socket. */
  fetchInterval: string;
  /** Opaque. Goes back in the ack and with the next poll. */
  internalExt: string;
  /** Parameters to add to the socket address. Newer schemas: routeParams. */
  wsParams: Record<string, string>;
  /** Address of the push socket, in the first answer only. Newer schemas: pushServer. */
  wsUrl: string;
}

/** Decodes a PollPosition. */
export function decodePollPosition(input: WireInput, start: number, end: number, depth: number): PollPosition {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = '';
  let f3 = '0';
  let f5 = '';
  const f7: Record<string, string> = {};
  let f10 = '';
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
          f2 = copiedString(input, q, p);
          break;
        case 42:
          f5 = copiedString(input, q, p);
          break;
        case 58:
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: (i, s, e) => copiedString(i, s, e), absent: () => '' }, f7);
          break;
        case 82:
          f10 = copiedString(input, q, p);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int64(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    cursor: f2,
    fetchInterval: f3,
    internalExt: f5,
    wsParams: f7,
    wsUrl: f10,
  };
}

/** A part of WebcastPushFrame. */
export interface PushFrameType {
  /** From the server `msg`, `hb`, `im_enter_room_resp`, `ack`, `close`; from the client `im_enter_room`, `hb`, `ack`. */
  payloadType: string;
}

/** Decodes a PushFrameType. */
export function decodePushFrameType(input: WireInput, start: number, end: number, depth: number): PushFrameType {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f7 = '';
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
        case 58:
          f7 = copiedString(input, q, p);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    payloadType: f7,
  };
}

/** A part of CommonMessageData. */
export interface LiveHeader {
  /** Milliseconds since 1970. */
  createTime: number;
}

/** Decodes a LiveHeader. */
export function decodeLiveHeader(input: WireInput, start: number, end: number, depth: number): LiveHeader {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f4 = 0;
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
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 32:
          f4 = int64AsNumber(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    createTime: f4,
  };
}

/** A part of BadgeStruct. */
export interface LiveBadgePart {
  /** Newer schemas: sceneType. */
  badgeScene: BadgeSceneType;
  /** Newer schemas: privilegeLogExtra. */
  logExtra: LiveBadgePartLogExtra | undefined;
  image: LiveBadgePartImage | undefined;
  text: LiveBadgePartText | undefined;
  str: LiveBadgePartStr | undefined;
  combine: LiveBadgePartCombine | undefined;
}

/** Decodes a LiveBadgePart. */
export function decodeLiveBadgePart(input: WireInput, start: number, end: number, depth: number): LiveBadgePart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f3: BadgeSceneType = 0;
  let f12: LiveBadgePartLogExtra | undefined;
  let f20: LiveBadgePartImage | undefined;
  let f21: LiveBadgePartText | undefined;
  let f22: LiveBadgePartStr | undefined;
  let f23: LiveBadgePartCombine | undefined;
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
        case 98:
          f12 = decodeLiveBadgePartLogExtra(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodeLiveBadgePartImage(input, q, p, depth - 1);
          break;
        case 170:
          f21 = decodeLiveBadgePartText(input, q, p, depth - 1);
          break;
        case 178:
          f22 = decodeLiveBadgePartStr(input, q, p, depth - 1);
          break;
        case 186:
          f23 = decodeLiveBadgePartCombine(input, q, p, depth - 1);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int32(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    badgeScene: f3,
    logExtra: f12,
    image: f20,
    text: f21,
    str: f22,
    combine: f23,
  };
}

/** A part of PrivilegeLogExtra. */
export interface LiveBadgePartLogExtra {
  level: string;
}

/** Decodes a LiveBadgePartLogExtra. */
export function decodeLiveBadgePartLogExtra(input: WireInput, start: number, end: number, depth: number): LiveBadgePartLogExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f5 = '';
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
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    level: f5,
  };
}

/** A part of ImageBadge. */
export interface LiveBadgePartImage {
  image: string;
}

/** Decodes a LiveBadgePartImage. */
export function decodeLiveBadgePartImage(input: WireInput, start: number, end: number, depth: number): LiveBadgePartImage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = '';
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
          f2 = imageUrl(input, q, p, depth - 1);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    image: f2,
  };
}

/** A part of TextBadge. */
export interface LiveBadgePartText {
  key: string;
  defaultPattern: string;
}

/** Decodes a LiveBadgePartText. */
export function decodeLiveBadgePartText(input: WireInput, start: number, end: number, depth: number): LiveBadgePartText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = '';
  let f3 = '';
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
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    key: f2,
    defaultPattern: f3,
  };
}

/** A part of StringBadge. */
export interface LiveBadgePartStr {
  str: string;
}

/** Decodes a LiveBadgePartStr. */
export function decodeLiveBadgePartStr(input: WireInput, start: number, end: number, depth: number): LiveBadgePartStr {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = '';
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
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    str: f2,
  };
}

/** A part of CombineBadgeStruct. */
export interface LiveBadgePartCombine {
  icon: string;
  text: LiveBadgePartCombineText | undefined;
  str: string;
}

/** Decodes a LiveBadgePartCombine. */
export function decodeLiveBadgePartCombine(input: WireInput, start: number, end: number, depth: number): LiveBadgePartCombine {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = '';
  let f3: LiveBadgePartCombineText | undefined;
  let f4 = '';
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
          f2 = imageUrl(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeLiveBadgePartCombineText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    icon: f2,
    text: f3,
    str: f4,
  };
}

/** A part of BadgeText. */
export interface LiveBadgePartCombineText {
  key: string;
  defaultPattern: string;
}

/** Decodes a LiveBadgePartCombineText. */
export function decodeLiveBadgePartCombineText(input: WireInput, start: number, end: number, depth: number): LiveBadgePartCombineText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
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
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    key: f1,
    defaultPattern: f2,
  };
}

/** A part of User. */
export interface LiveUserPart {
  /** The stable key of a user. Newer schemas: id. */
  userId: string;
  /** Display name; not unique, changes often. */
  nickname: string;
  /** About 100 pixels square. Newer schemas: avatarThumb. */
  profilePicture: string;
  /** Newer schemas: avatarMedium. */
  profilePictureMedium: string;
  /** Newer schemas: avatarLarge. */
  profilePictureLarge: string;
  verified: boolean;
  /** How many follow this user, and whom the user follows. */
  followInfo: LiveUserPartFollowInfo | undefined;
  fansClub: LiveUserPartFansClub | undefined;
  userAttr: LiveUserPartUserAttr | undefined;
  /** The @name; unique, but the user can change it. Newer schemas: displayId. */
  uniqueId: string;
  subscribeInfo: LiveUserPartSubscribeInfo | undefined;
  /** The badges beside the name. Newer schemas: badgeList. */
  badges: LiveBadgePart[];
  isSubscribe: boolean;
}

/** Decodes a LiveUserPart. */
export function decodeLiveUserPart(input: WireInput, start: number, end: number, depth: number): LiveUserPart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f3 = '';
  let f9 = '';
  let f10 = '';
  let f11 = '';
  let f12 = false;
  let f22: LiveUserPartFollowInfo | undefined;
  let f24: LiveUserPartFansClub | undefined;
  let f32: LiveUserPartUserAttr | undefined;
  let f38 = '';
  let f63: LiveUserPartSubscribeInfo | undefined;
  const f64: LiveBadgePart[] = [];
  let f1090 = false;
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
          f3 = copiedString(input, q, p);
          break;
        case 74:
          f9 = imageUrl(input, q, p, depth - 1);
          break;
        case 82:
          f10 = imageUrl(input, q, p, depth - 1);
          break;
        case 90:
          f11 = imageUrl(input, q, p, depth - 1);
          break;
        case 178:
          f22 = decodeLiveUserPartFollowInfo(input, q, p, depth - 1);
          break;
        case 194:
          f24 = decodeLiveUserPartFansClub(input, q, p, depth - 1);
          break;
        case 258:
          f32 = decodeLiveUserPartUserAttr(input, q, p, depth - 1);
          break;
        case 306:
          f38 = copiedString(input, q, p);
          break;
        case 506:
          f63 = decodeLiveUserPartSubscribeInfo(input, q, p, depth - 1);
          break;
        case 514:
          f64.push(decodeLiveBadgePart(input, q, p, depth - 1));
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 96:
          f12 = bool(b, q);
          break;
        case 8720:
          f1090 = bool(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    userId: f1,
    nickname: f3,
    profilePicture: f9,
    profilePictureMedium: f10,
    profilePictureLarge: f11,
    verified: f12,
    followInfo: f22,
    fansClub: f24,
    userAttr: f32,
    uniqueId: f38,
    subscribeInfo: f63,
    badges: f64,
    isSubscribe: f1090,
  };
}

/** A part of FollowInfo. */
export interface LiveUserPartFollowInfo {
  /** 0 not following, 1 following, 2 friends. */
  followStatus: number;
}

/** Decodes a LiveUserPartFollowInfo. */
export function decodeLiveUserPartFollowInfo(input: WireInput, start: number, end: number, depth: number): LiveUserPartFollowInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f3 = 0;
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
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int64AsNumber(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    followStatus: f3,
  };
}

/** A part of FansClubMember. */
export interface LiveUserPartFansClub {
  data: LiveUserPartFansClubData | undefined;
}

/** Decodes a LiveUserPartFansClub. */
export function decodeLiveUserPartFansClub(input: WireInput, start: number, end: number, depth: number): LiveUserPartFansClub {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LiveUserPartFansClubData | undefined;
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
          f1 = decodeLiveUserPartFansClubData(input, q, p, depth - 1);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    data: f1,
  };
}

/** A part of FansClubData. */
export interface LiveUserPartFansClubData {
  level: number;
}

/** Decodes a LiveUserPartFansClubData. */
export function decodeLiveUserPartFansClubData(input: WireInput, start: number, end: number, depth: number): LiveUserPartFansClubData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = 0;
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
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int32(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    level: f2,
  };
}

/** A part of UserAttr. */
export interface LiveUserPartUserAttr {
  isAdmin: boolean;
  isSuperAdmin: boolean;
}

/** Decodes a LiveUserPartUserAttr. */
export function decodeLiveUserPartUserAttr(input: WireInput, start: number, end: number, depth: number): LiveUserPartUserAttr {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = false;
  let f3 = false;
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
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = bool(b, q);
          break;
        case 24:
          f3 = bool(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    isAdmin: f2,
    isSuperAdmin: f3,
  };
}

/** A part of SubscribeInfo. */
export interface LiveUserPartSubscribeInfo {
  isSubscribe: boolean;
  isSubscribedToAnchor: boolean;
}

/** Decodes a LiveUserPartSubscribeInfo. */
export function decodeLiveUserPartSubscribeInfo(input: WireInput, start: number, end: number, depth: number): LiveUserPartSubscribeInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = false;
  let f7 = false;
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
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = bool(b, q);
          break;
        case 56:
          f7 = bool(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    isSubscribe: f2,
    isSubscribedToAnchor: f7,
  };
}

/** A part of User. */
export interface LivePersonPart {
  /** The stable key of a user. Newer schemas: id. */
  userId: string;
  /** Display name; not unique, changes often. */
  nickname: string;
  /** About 100 pixels square. Newer schemas: avatarThumb. */
  profilePicture: string;
  /** Newer schemas: avatarMedium. */
  profilePictureMedium: string;
  /** Newer schemas: avatarLarge. */
  profilePictureLarge: string;
  /** The @name; unique, but the user can change it. Newer schemas: displayId. */
  uniqueId: string;
}

/** Decodes a LivePersonPart. */
export function decodeLivePersonPart(input: WireInput, start: number, end: number, depth: number): LivePersonPart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f3 = '';
  let f9 = '';
  let f10 = '';
  let f11 = '';
  let f38 = '';
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
          f3 = copiedString(input, q, p);
          break;
        case 74:
          f9 = imageUrl(input, q, p, depth - 1);
          break;
        case 82:
          f10 = imageUrl(input, q, p, depth - 1);
          break;
        case 90:
          f11 = imageUrl(input, q, p, depth - 1);
          break;
        case 306:
          f38 = copiedString(input, q, p);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    userId: f1,
    nickname: f3,
    profilePicture: f9,
    profilePictureMedium: f10,
    profilePictureLarge: f11,
    uniqueId: f38,
  };
}

/** A part of UserIdentity. */
export interface LiveIdentityPart {
  isGiftGiverOfAnchor: boolean;
  isSubscriberOfAnchor: boolean;
  isMutualFollowingWithAnchor: boolean;
  isFollowerOfAnchor: boolean;
  isModeratorOfAnchor: boolean;
  isAnchor: boolean;
}

/** Decodes a LiveIdentityPart. */
export function decodeLiveIdentityPart(input: WireInput, start: number, end: number, depth: number): LiveIdentityPart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = false;
  let f4 = false;
  let f5 = false;
  let f6 = false;
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
          f3 = bool(b, q);
          break;
        case 32:
          f4 = bool(b, q);
          break;
        case 40:
          f5 = bool(b, q);
          break;
        case 48:
          f6 = bool(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    isGiftGiverOfAnchor: f1,
    isSubscriberOfAnchor: f2,
    isMutualFollowingWithAnchor: f3,
    isFollowerOfAnchor: f4,
    isModeratorOfAnchor: f5,
    isAnchor: f6,
  };
}

/** A part of EmoteModel. */
export interface LiveEmotePart {
  emoteId: string;
  image: string;
}

/** Decodes a LiveEmotePart. */
export function decodeLiveEmotePart(input: WireInput, start: number, end: number, depth: number): LiveEmotePart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
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
          f2 = imageUrl(input, q, p, depth - 1);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    emoteId: f1,
    image: f2,
  };
}

/** A part of WebcastChatMessage. */
export interface LiveChatPart {
  common: LiveHeader | undefined;
  user: LiveUserPart;
  /** The text of the comment. Newer schemas: content. */
  comment: string;
  /** The user mentioned by @name. */
  atUser: LivePersonPart | undefined;
  emotes: LiveChatPartEmotes[];
  /** Language as the service guesses it, for example `en`. */
  contentLanguage: string;
  userIdentity: LiveIdentityPart | undefined;
  mentionUsers: LivePersonPart[];
}

/** Decodes a LiveChatPart. */
export function decodeLiveChatPart(input: WireInput, start: number, end: number, depth: number): LiveChatPart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LiveHeader | undefined;
  let f2: LiveUserPart | undefined;
  let f3 = '';
  let f12: LivePersonPart | undefined;
  const f13: LiveChatPartEmotes[] = [];
  let f14 = '';
  let f18: LiveIdentityPart | undefined;
  const f28: LivePersonPart[] = [];
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
          f1 = decodeLiveHeader(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeLiveUserPart(input, q, p, depth - 1);
          break;
        case 26:
          f3 = copiedString(input, q, p);
          break;
        case 98:
          f12 = decodeLivePersonPart(input, q, p, depth - 1);
          break;
        case 106:
          f13.push(decodeLiveChatPartEmotes(input, q, p, depth - 1));
          break;
        case 114:
          f14 = string(input, q, p);
          break;
        case 146:
          f18 = decodeLiveIdentityPart(input, q, p, depth - 1);
          break;
        case 226:
          f28.push(decodeLivePersonPart(input, q, p, depth - 1));
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    common: f1,
    user: f2 ?? decodeLiveUserPart(input, 0, 0, depth),
    comment: f3,
    atUser: f12,
    emotes: f13,
    contentLanguage: f14,
    userIdentity: f18,
    mentionUsers: f28,
  };
}

/** A part of EmojiEmoteWithIndex. */
export interface LiveChatPartEmotes {
  /** Newer schemas: index. */
  placeInComment: number;
  emote: LiveEmotePart | undefined;
}

/** Decodes a LiveChatPartEmotes. */
export function decodeLiveChatPartEmotes(input: WireInput, start: number, end: number, depth: number): LiveChatPartEmotes {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: LiveEmotePart | undefined;
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
          f2 = decodeLiveEmotePart(input, q, p, depth - 1);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    placeInComment: f1,
    emote: f2,
  };
}

/** A part of WebcastEmoteChatMessage. */
export interface LiveEmoteChatPart {
  common: LiveHeader | undefined;
  user: LiveUserPart | undefined;
  emoteList: LiveEmotePart[];
  userIdentity: LiveIdentityPart | undefined;
}

/** Decodes a LiveEmoteChatPart. */
export function decodeLiveEmoteChatPart(input: WireInput, start: number, end: number, depth: number): LiveEmoteChatPart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LiveHeader | undefined;
  let f2: LiveUserPart | undefined;
  const f3: LiveEmotePart[] = [];
  let f5: LiveIdentityPart | undefined;
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
          f1 = decodeLiveHeader(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeLiveUserPart(input, q, p, depth - 1);
          break;
        case 26:
          f3.push(decodeLiveEmotePart(input, q, p, depth - 1));
          break;
        case 42:
          f5 = decodeLiveIdentityPart(input, q, p, depth - 1);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    common: f1,
    user: f2,
    emoteList: f3,
    userIdentity: f5,
  };
}

/** A part of WebcastMemberMessage. */
export interface LiveMemberPart {
  common: LiveHeader | undefined;
  user: LiveUserPart | undefined;
  /** Viewers in the room. */
  memberCount: number;
  /** 1 joined, 3 subscribed; 26, 27 and 50 occur too, their meaning is unknown. */
  action: MemberMessageAction;
  clientEnterSource: string;
}

/** Decodes a LiveMemberPart. */
export function decodeLiveMemberPart(input: WireInput, start: number, end: number, depth: number): LiveMemberPart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LiveHeader | undefined;
  let f2: LiveUserPart | undefined;
  let f3 = 0;
  let f10: MemberMessageAction = 0;
  let f19 = '';
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
          f1 = decodeLiveHeader(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeLiveUserPart(input, q, p, depth - 1);
          break;
        case 154:
          f19 = string(input, q, p);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int32(b, q);
          break;
        case 80:
          f10 = int32(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    common: f1,
    user: f2,
    memberCount: f3,
    action: f10,
    clientEnterSource: f19,
  };
}

/** A part of WebcastLikeMessage. */
export interface LiveLikePart {
  common: LiveHeader | undefined;
  /** Likes in this message, at most 15. Newer schemas: count. */
  likeCount: number;
  /** Likes of the room. Not monotone: two counters are interleaved. Newer schemas: total. */
  totalLikeCount: number;
  user: LiveUserPart | undefined;
}

/** Decodes a LiveLikePart. */
export function decodeLiveLikePart(input: WireInput, start: number, end: number, depth: number): LiveLikePart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LiveHeader | undefined;
  let f2 = 0;
  let f3 = 0;
  let f5: LiveUserPart | undefined;
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
          f1 = decodeLiveHeader(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeLiveUserPart(input, q, p, depth - 1);
          break;
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
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    common: f1,
    likeCount: f2,
    totalLikeCount: f3,
    user: f5,
  };
}

/** A part of WebcastSocialMessage. */
export interface LiveSocialPart {
  common: LiveSocialPartCommon | undefined;
  user: LiveUserPart | undefined;
  /** 1 follow, 3 share. */
  action: string;
  shareTarget: string;
  /** Followers of the host after a follow. */
  followCount: number;
  shareCount: number;
}

/** Decodes a LiveSocialPart. */
export function decodeLiveSocialPart(input: WireInput, start: number, end: number, depth: number): LiveSocialPart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LiveSocialPartCommon | undefined;
  let f2: LiveUserPart | undefined;
  let f4 = '0';
  let f5 = '';
  let f6 = 0;
  let f8 = 0;
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
          f1 = decodeLiveSocialPartCommon(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeLiveUserPart(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 32:
          f4 = int64(b, q);
          break;
        case 48:
          f6 = int64AsNumber(b, q);
          break;
        case 64:
          f8 = int32(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    common: f1,
    user: f2,
    action: f4,
    shareTarget: f5,
    followCount: f6,
    shareCount: f8,
  };
}

/** A part of CommonMessageData. */
export interface LiveSocialPartCommon {
  /** Milliseconds since 1970. */
  createTime: number;
  /** What the app shows; its key classifies follows, shares, joins and super fans. */
  displayText: LiveSocialPartCommonDisplayText | undefined;
}

/** Decodes a LiveSocialPartCommon. */
export function decodeLiveSocialPartCommon(input: WireInput, start: number, end: number, depth: number): LiveSocialPartCommon {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f4 = 0;
  let f8: LiveSocialPartCommonDisplayText | undefined;
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
        case 66:
          f8 = decodeLiveSocialPartCommonDisplayText(input, q, p, depth - 1);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 32:
          f4 = int64AsNumber(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    createTime: f4,
    displayText: f8,
  };
}

/** A part of MessageCommonText. */
export interface LiveSocialPartCommonDisplayText {
  /** Key of the text, for example `pm_main_follow_message_viewer_2` or `pm_mt_guidance_share`. Newer schemas: key. */
  displayType: string;
}

/** Decodes a LiveSocialPartCommonDisplayText. */
export function decodeLiveSocialPartCommonDisplayText(input: WireInput, start: number, end: number, depth: number): LiveSocialPartCommonDisplayText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
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
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    displayType: f1,
  };
}

/** A part of WebcastCaptionMessage. */
export interface LiveCaptionPart {
  common: LiveHeader | undefined;
  durationMs: string;
  content: LiveCaptionPartContent[];
  sentenceId: string;
  definite: boolean;
}

/** Decodes a LiveCaptionPart. */
export function decodeLiveCaptionPart(input: WireInput, start: number, end: number, depth: number): LiveCaptionPart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LiveHeader | undefined;
  let f3 = '0';
  const f4: LiveCaptionPartContent[] = [];
  let f5 = '0';
  let f7 = false;
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
          f1 = decodeLiveHeader(input, q, p, depth - 1);
          break;
        case 34:
          f4.push(decodeLiveCaptionPartContent(input, q, p, depth - 1));
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 56:
          f7 = bool(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    common: f1,
    durationMs: f3,
    content: f4,
    sentenceId: f5,
    definite: f7,
  };
}

/** A part of CaptionContent. */
export interface LiveCaptionPartContent {
  lang: string;
  content: string;
}

/** Decodes a LiveCaptionPartContent. */
export function decodeLiveCaptionPartContent(input: WireInput, start: number, end: number, depth: number): LiveCaptionPartContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
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
          f1 = copiedString(input, q, p);
          break;
        case 18:
          f2 = copiedString(input, q, p);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    lang: f1,
    content: f2,
  };
}

/** A part of WebcastRoomUserSeqMessage. */
export interface LiveViewersPart {
  common: LiveHeader | undefined;
  /** The top gifters of the room. Newer schemas: ranks. */
  ranksList: LiveViewersPartRanksList[];
  /** How many are watching now. Newer schemas: total. */
  viewerCount: number;
  /** How many came in since the stream began. */
  totalUser: number;
}

/** Decodes a LiveViewersPart. */
export function decodeLiveViewersPart(input: WireInput, start: number, end: number, depth: number): LiveViewersPart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LiveHeader | undefined;
  const f2: LiveViewersPartRanksList[] = [];
  let f3 = 0;
  let f7 = 0;
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
          f1 = decodeLiveHeader(input, q, p, depth - 1);
          break;
        case 18:
          f2.push(decodeLiveViewersPartRanksList(input, q, p, depth - 1));
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int64AsNumber(b, q);
          break;
        case 56:
          f7 = int64AsNumber(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    common: f1,
    ranksList: f2,
    viewerCount: f3,
    totalUser: f7,
  };
}

/** A part of Contributor. */
export interface LiveViewersPartRanksList {
  /** Diamonds given. Newer schemas: score. */
  coinCount: number;
  user: LivePersonPart | undefined;
  rank: number;
}

/** Decodes a LiveViewersPartRanksList. */
export function decodeLiveViewersPartRanksList(input: WireInput, start: number, end: number, depth: number): LiveViewersPartRanksList {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: LivePersonPart | undefined;
  let f3 = 0;
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
          f2 = decodeLivePersonPart(input, q, p, depth - 1);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64AsNumber(b, q);
          break;
        case 24:
          f3 = int64AsNumber(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    coinCount: f1,
    user: f2,
    rank: f3,
  };
}

/** A part of WebcastGiftMessage. */
export interface LiveGiftPart {
  common: LiveHeader | undefined;
  /** Id in the gift catalogue. */
  giftId: number;
  /** Running total of the streak. */
  repeatCount: number;
  user: LiveUserPart;
  /** Who receives the gift when several streamers share the room. */
  toUser: LivePersonPart | undefined;
  /** 1 on the last message of a streak. */
  repeatEnd: number;
  /** Identifies the streak together with user and gift. */
  groupId: string;
  /** Newer schemas: gift. */
  giftDetails: LiveGiftPartGiftDetails | undefined;
  logId: string;
  /** Newer schemas: monitorInfo. */
  giftExtra: LiveGiftPartGiftExtra | undefined;
  userIdentity: LiveIdentityPart | undefined;
}

/** Decodes a LiveGiftPart. */
export function decodeLiveGiftPart(input: WireInput, start: number, end: number, depth: number): LiveGiftPart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LiveHeader | undefined;
  let f2 = 0;
  let f5 = 0;
  let f7: LiveUserPart | undefined;
  let f8: LivePersonPart | undefined;
  let f9 = 0;
  let f11 = '0';
  let f15: LiveGiftPartGiftDetails | undefined;
  let f16 = '';
  let f23: LiveGiftPartGiftExtra | undefined;
  let f32: LiveIdentityPart | undefined;
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
          f1 = decodeLiveHeader(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeLiveUserPart(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeLivePersonPart(input, q, p, depth - 1);
          break;
        case 122:
          f15 = decodeLiveGiftPartGiftDetails(input, q, p, depth - 1);
          break;
        case 130:
          f16 = string(input, q, p);
          break;
        case 186:
          f23 = decodeLiveGiftPartGiftExtra(input, q, p, depth - 1);
          break;
        case 258:
          f32 = decodeLiveIdentityPart(input, q, p, depth - 1);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64AsNumber(b, q);
          break;
        case 40:
          f5 = int32(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 88:
          f11 = int64(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    common: f1,
    giftId: f2,
    repeatCount: f5,
    user: f7 ?? decodeLiveUserPart(input, 0, 0, depth),
    toUser: f8,
    repeatEnd: f9,
    groupId: f11,
    giftDetails: f15,
    logId: f16,
    giftExtra: f23,
    userIdentity: f32,
  };
}

/** A part of Gift. */
export interface LiveGiftPartGiftDetails {
  /** Newer schemas: image. */
  giftImage: string;
  /** 1: can be sent as a streak. Newer schemas: type. */
  giftType: number;
  /** Price of one, in diamonds. */
  diamondCount: number;
  /** Name in the language of the connection. Newer schemas: name. */
  giftName: string;
}

/** Decodes a LiveGiftPartGiftDetails. */
export function decodeLiveGiftPartGiftDetails(input: WireInput, start: number, end: number, depth: number): LiveGiftPartGiftDetails {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f11 = 0;
  let f12 = 0;
  let f16 = '';
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
          f1 = imageUrl(input, q, p, depth - 1);
          break;
        case 130:
          f16 = copiedString(input, q, p);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 88:
          f11 = int32(b, q);
          break;
        case 96:
          f12 = int32(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    giftImage: f1,
    giftType: f11,
    diamondCount: f12,
    giftName: f16,
  };
}

/** A part of GiftMonitorInfo. */
export interface LiveGiftPartGiftExtra {
  toUserId: string;
}

/** Decodes a LiveGiftPartGiftExtra. */
export function decodeLiveGiftPartGiftExtra(input: WireInput, start: number, end: number, depth: number): LiveGiftPartGiftExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f8 = '0';
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
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 64:
          f8 = int64(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    toUserId: f8,
  };
}
