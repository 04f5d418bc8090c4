// Generated from proto/link-mic.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { bytes, packed, skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { CohostLayoutMode, DetailBlockReason, LinkmicPlayType, LinkmicReplyType, OptPairStatus, PlayScene, PlayUserTag, ReserveReplyStatus, RivalExtraInfoAnchorLayer, RivalExtraInfoBattleInfoBattleInfoType, RivalExtraInfoInviteBlockReason, RivalExtraInfoTextType, ScoreType, TagV2TagClassification } from './enums.js';
import { decodeGiftGalleryBadgeInfo, type GiftGalleryBadgeInfo } from './battle.js';
import { decodeCommonMessageData, type CommonMessageData } from './common.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeUser, type User } from './user.js';

const noBytes = new Uint8Array(0);

export interface WebcastLinkMicMethod {
  common: CommonMessageData | undefined;
  messageType: number;
  accessKey: string;
  anchorLinkmicId: string;
  userId: string;
  fanTicket: string;
  totalLinkMicFanTicket: string;
  channelId: string;
  layout: string;
  vendor: string;
  dimension: string;
  theme: string;
  inviteUid: string;
  /** Newer schemas: answer. */
  reply: number;
  startTime: string;
  duration: number;
  userScores: Uint8Array[];
  matchType: number;
  win: boolean;
  prompts: string;
  toUserId: string;
  contributors: Record<string, LinkMicMethod_ContributorList>;
  linkmicLayout: string;
  fromUserId: string;
  tips: string;
  startTimeMs: string;
  confluenceType: number;
  fromRoomId: string;
  inviteType: number;
  subType: string;
  inviterRivalExtra: RivalExtraInfo | undefined;
  rtcExtInfo: string;
  rtcAppId: string;
  appId: string;
  appSign: string;
  rtcAppSign: string;
  anchorLinkMicIdStr: string;
  rivalAnchorId: string;
  rivalLinkmicId: number;
  rivalLinkmicIdStr: string;
  /** Newer schemas: showPopup. */
  shouldShowPopup: boolean;
  secInviteUid: string;
  scene: string;
  secApplyUid: string;
  linkedUsers: User[];
  secFromUserId: string;
  replyType: LinkmicReplyType;
  replyPrompts: string;
  secToUserId: string;
  invitorInfo: Uint8Array;
  rtcJoinChannel: boolean;
  /** Newer schemas: fanTicketIconType. */
  fanTicketType: number;
}

/** Decodes a WebcastLinkMicMethod. */
export function decodeWebcastLinkMicMethod(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicMethod {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = 0;
  let f3 = '';
  let f4 = '0';
  let f5 = '0';
  let f6 = '0';
  let f7 = '0';
  let f8 = '0';
  let f9 = '0';
  let f10 = '0';
  let f11 = '0';
  let f12 = '';
  let f13 = '0';
  let f14 = 0;
  let f15 = '0';
  let f16 = 0;
  const f17: Uint8Array[] = [];
  let f18 = 0;
  let f19 = false;
  let f20 = '';
  let f21 = '0';
  const f22: Record<string, LinkMicMethod_ContributorList> = {};
  let f23 = '0';
  let f24 = '0';
  let f25 = '';
  let f26 = '0';
  let f27 = 0;
  let f28 = '0';
  let f29 = 0;
  let f30 = '0';
  let f31: RivalExtraInfo | undefined;
  let f32 = '';
  let f33 = '';
  let f34 = '';
  let f35 = '';
  let f36 = '';
  let f37 = '';
  let f38 = '0';
  let f39 = 0;
  let f40 = '';
  let f41 = false;
  let f42 = '0';
  let f43 = '0';
  let f44 = '0';
  const f45: User[] = [];
  let f46 = '';
  let f47: LinkmicReplyType = 0;
  let f48 = '';
  let f49 = '';
  let f50: Uint8Array = noBytes;
  let f51 = false;
  let f52 = 0;
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
        case 98:
          f12 = string(input, q, p);
          break;
        case 138:
          f17.push(bytes(input, q, p));
          break;
        case 162:
          f20 = string(input, q, p);
          break;
        case 178:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeLinkMicMethod_ContributorList, absent: (i, d) => decodeLinkMicMethod_ContributorList(i, 0, 0, d) }, f22);
          break;
        case 202:
          f25 = string(input, q, p);
          break;
        case 250:
          f31 = decodeRivalExtraInfo(input, q, p, depth - 1);
          break;
        case 258:
          f32 = string(input, q, p);
          break;
        case 266:
          f33 = string(input, q, p);
          break;
        case 274:
          f34 = string(input, q, p);
          break;
        case 282:
          f35 = string(input, q, p);
          break;
        case 290:
          f36 = string(input, q, p);
          break;
        case 298:
          f37 = string(input, q, p);
          break;
        case 322:
          f40 = string(input, q, p);
          break;
        case 362:
          f45.push(decodeUser(input, q, p, depth - 1));
          break;
        case 370:
          f46 = string(input, q, p);
          break;
        case 386:
          f48 = string(input, q, p);
          break;
        case 394:
          f49 = string(input, q, p);
          break;
        case 402:
          f50 = bytes(input, q, p);
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
        case 80:
          f10 = int64(b, q);
          break;
        case 88:
          f11 = int64(b, q);
          break;
        case 104:
          f13 = int64(b, q);
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
        case 144:
          f18 = int32(b, q);
          break;
        case 152:
          f19 = bool(b, q);
          break;
        case 168:
          f21 = int64(b, q);
          break;
        case 184:
          f23 = int64(b, q);
          break;
        case 192:
          f24 = int64(b, q);
          break;
        case 208:
          f26 = int64(b, q);
          break;
        case 216:
          f27 = int32(b, q);
          break;
        case 224:
          f28 = int64(b, q);
          break;
        case 232:
          f29 = int32(b, q);
          break;
        case 240:
          f30 = int64(b, q);
          break;
        case 304:
          f38 = int64(b, q);
          break;
        case 312:
          f39 = int32(b, q);
          break;
        case 328:
          f41 = bool(b, q);
          break;
        case 336:
          f42 = int64(b, q);
          break;
        case 344:
          f43 = int64(b, q);
          break;
        case 352:
          f44 = int64(b, q);
          break;
        case 376:
          f47 = int32(b, q);
          break;
        case 408:
          f51 = bool(b, q);
          break;
        case 416:
          f52 = int32(b, q);
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
  const message: WebcastLinkMicMethod = {
    common: f1,
    messageType: f2,
    accessKey: f3,
    anchorLinkmicId: f4,
    userId: f5,
    fanTicket: f6,
    totalLinkMicFanTicket: f7,
    channelId: f8,
    layout: f9,
    vendor: f10,
    dimension: f11,
    theme: f12,
    inviteUid: f13,
    reply: f14,
    startTime: f15,
    duration: f16,
    userScores: f17,
    matchType: f18,
    win: f19,
    prompts: f20,
    toUserId: f21,
    contributors: f22,
    linkmicLayout: f23,
    fromUserId: f24,
    tips: f25,
    startTimeMs: f26,
    confluenceType: f27,
    fromRoomId: f28,
    inviteType: f29,
    subType: f30,
    inviterRivalExtra: f31,
    rtcExtInfo: f32,
    rtcAppId: f33,
    appId: f34,
    appSign: f35,
    rtcAppSign: f36,
    anchorLinkMicIdStr: f37,
    rivalAnchorId: f38,
    rivalLinkmicId: f39,
    rivalLinkmicIdStr: f40,
    shouldShowPopup: f41,
    secInviteUid: f42,
    scene: f43,
    secApplyUid: f44,
    linkedUsers: f45,
    secFromUserId: f46,
    replyType: f47,
    replyPrompts: f48,
    secToUserId: f49,
    invitorInfo: f50,
    rtcJoinChannel: f51,
    fanTicketType: f52,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicFanTicketMethod {
  common: CommonMessageData | undefined;
  FanTicketRoomNotice: FanTicketRoomNoticeContent | undefined;
}

/** Decodes a WebcastLinkMicFanTicketMethod. */
export function decodeWebcastLinkMicFanTicketMethod(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicFanTicketMethod {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: FanTicketRoomNoticeContent | undefined;
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
          f2 = decodeFanTicketRoomNoticeContent(input, q, p, depth - 1);
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
  const message: WebcastLinkMicFanTicketMethod = {
    common: f1,
    FanTicketRoomNotice: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AnchorLinkmicUserSettings {
  isTurnOn: boolean;
  acceptMultiLinkmic: boolean;
  acceptNotFollowerInvite: boolean;
  allowGiftToOtherAnchors: boolean;
  blockInvitationOfThisLive: boolean;
  receiveFriendMultiHostInvites: boolean;
  receiveFriendMultiHostApplication: boolean;
  blockThisMultiHostInvites: boolean;
  blockThisMultiHostApplication: boolean;
  receiveNotFriendMultiHostInvites: boolean;
  receiveNotFriendMultiHostApplication: boolean;
  allowLiveNoticeOfFriends: boolean;
  allowFriendInvites: boolean;
  allowSuggestedInvites: boolean;
  allowFriendInvitesWhenOfflive: boolean;
  allowUserCohostSuggestions: boolean;
  allowMissedInvitationNotice: boolean;
  allowLiveNoticeOfSuggested: boolean;
  allowGuestRequestDuringCohost: boolean;
  allowGuestApplyDuringCohost: boolean;
}

/** Decodes a AnchorLinkmicUserSettings. */
export function decodeAnchorLinkmicUserSettings(input: WireInput, start: number, end: number, depth: number): AnchorLinkmicUserSettings {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = false;
  let f4 = false;
  let f5 = false;
  let f6 = false;
  let f7 = false;
  let f8 = false;
  let f9 = false;
  let f10 = false;
  let f11 = false;
  let f12 = false;
  let f13 = false;
  let f14 = false;
  let f15 = false;
  let f16 = false;
  let f17 = false;
  let f18 = false;
  let f19 = false;
  let f20 = false;
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
        case 56:
          f7 = bool(b, q);
          break;
        case 64:
          f8 = bool(b, q);
          break;
        case 72:
          f9 = bool(b, q);
          break;
        case 80:
          f10 = bool(b, q);
          break;
        case 88:
          f11 = bool(b, q);
          break;
        case 96:
          f12 = bool(b, q);
          break;
        case 104:
          f13 = bool(b, q);
          break;
        case 112:
          f14 = bool(b, q);
          break;
        case 120:
          f15 = bool(b, q);
          break;
        case 128:
          f16 = bool(b, q);
          break;
        case 136:
          f17 = bool(b, q);
          break;
        case 144:
          f18 = bool(b, q);
          break;
        case 152:
          f19 = bool(b, q);
          break;
        case 160:
          f20 = bool(b, q);
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
  const message: AnchorLinkmicUserSettings = {
    isTurnOn: f1,
    acceptMultiLinkmic: f2,
    acceptNotFollowerInvite: f3,
    allowGiftToOtherAnchors: f4,
    blockInvitationOfThisLive: f5,
    receiveFriendMultiHostInvites: f6,
    receiveFriendMultiHostApplication: f7,
    blockThisMultiHostInvites: f8,
    blockThisMultiHostApplication: f9,
    receiveNotFriendMultiHostInvites: f10,
    receiveNotFriendMultiHostApplication: f11,
    allowLiveNoticeOfFriends: f12,
    allowFriendInvites: f13,
    allowSuggestedInvites: f14,
    allowFriendInvitesWhenOfflive: f15,
    allowUserCohostSuggestions: f16,
    allowMissedInvitationNotice: f17,
    allowLiveNoticeOfSuggested: f18,
    allowGuestRequestDuringCohost: f19,
    allowGuestApplyDuringCohost: f20,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleInfo {
  infoType: RivalExtraInfoBattleInfoBattleInfoType;
  value: string;
}

/** Decodes a BattleInfo. */
export function decodeBattleInfo(input: WireInput, start: number, end: number, depth: number): BattleInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: RivalExtraInfoBattleInfoBattleInfoType = 0;
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
          f1 = int32(b, q);
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
  const message: BattleInfo = {
    infoType: f1,
    value: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleUserSettings {
  isTurnOn: boolean;
  acceptNotFollowerInvite: boolean;
  allowGiftToOtherAnchors: boolean;
}

/** Decodes a BattleUserSettings. */
export function decodeBattleUserSettings(input: WireInput, start: number, end: number, depth: number): BattleUserSettings {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = false;
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
          f3 = bool(b, q);
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
  const message: BattleUserSettings = {
    isTurnOn: f1,
    acceptNotFollowerInvite: f2,
    allowGiftToOtherAnchors: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface FanTicketRoomNoticeContent {
  /** Newer schemas: userFanTicket. */
  UserFanTicketList: UserFanTicket[];
  TotalLinkMicFanTicket: string;
  MatchId: string;
  EventTime: string;
  FanTicketIconUrl: string;
  playId: string;
  playScene: PlayScene;
  version: string;
  scoreType: ScoreType;
}

/** Decodes a FanTicketRoomNoticeContent. */
export function decodeFanTicketRoomNoticeContent(input: WireInput, start: number, end: number, depth: number): FanTicketRoomNoticeContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: UserFanTicket[] = [];
  let f2 = '0';
  let f3 = '0';
  let f4 = '0';
  let f5 = '';
  let f6 = '0';
  let f7: PlayScene = 0;
  let f8 = '0';
  let f9: ScoreType = 0;
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
          f1.push(decodeUserFanTicket(input, q, p, depth - 1));
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
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int32(b, q);
          break;
        case 64:
          f8 = int64(b, q);
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
  const message: FanTicketRoomNoticeContent = {
    UserFanTicketList: f1,
    TotalLinkMicFanTicket: f2,
    MatchId: f3,
    EventTime: f4,
    FanTicketIconUrl: f5,
    playId: f6,
    playScene: f7,
    version: f8,
    scoreType: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkMicMethod_Contributor {
  score: string;
  rank: string;
  userId: string;
  user: User | undefined;
}

/** Decodes a LinkMicMethod_Contributor. */
export function decodeLinkMicMethod_Contributor(input: WireInput, start: number, end: number, depth: number): LinkMicMethod_Contributor {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f4: User | undefined;
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
          f4 = decodeUser(input, q, p, depth - 1);
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
  const message: LinkMicMethod_Contributor = {
    score: f1,
    rank: f2,
    userId: f3,
    user: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkMicMethod_ContributorList {
  contributor: LinkMicMethod_Contributor[];
}

/** Decodes a LinkMicMethod_ContributorList. */
export function decodeLinkMicMethod_ContributorList(input: WireInput, start: number, end: number, depth: number): LinkMicMethod_ContributorList {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: LinkMicMethod_Contributor[] = [];
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
          f1.push(decodeLinkMicMethod_Contributor(input, q, p, depth - 1));
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
  const message: LinkMicMethod_ContributorList = {
    contributor: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerInfo {
  linkedUsers: UserInfo[];
  inQuickPairing: boolean;
  linkedGuestUsers: UserInfo[];
}

/** Decodes a LinkerInfo. */
export function decodeLinkerInfo(input: WireInput, start: number, end: number, depth: number): LinkerInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: UserInfo[] = [];
  let f2 = false;
  const f3: UserInfo[] = [];
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
          f1.push(decodeUserInfo(input, q, p, depth - 1));
          break;
        case 26:
          f3.push(decodeUserInfo(input, q, p, depth - 1));
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
  const message: LinkerInfo = {
    linkedUsers: f1,
    inQuickPairing: f2,
    linkedGuestUsers: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface OffliveInviteInfo {
  inviterTimestamp: string;
}

/** Decodes a OffliveInviteInfo. */
export function decodeOffliveInviteInfo(input: WireInput, start: number, end: number, depth: number): OffliveInviteInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
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
  const message: OffliveInviteInfo = {
    inviterTimestamp: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface OptPairInfo {
  mappingId: string;
  expectedTimeSec: string;
  /** Newer schemas: optPairStatus. */
  buttonNoticeType: OptPairStatus;
  optPairType: string;
  teamInfo: TeamInfo[];
}

/** Decodes a OptPairInfo. */
export function decodeOptPairInfo(input: WireInput, start: number, end: number, depth: number): OptPairInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3: OptPairStatus = 0;
  let f4 = '0';
  const f5: TeamInfo[] = [];
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
          f5.push(decodeTeamInfo(input, q, p, depth - 1));
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
  const message: OptPairInfo = {
    mappingId: f1,
    expectedTimeSec: f2,
    buttonNoticeType: f3,
    optPairType: f4,
    teamInfo: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ReserveInfo {
  reservationId: string;
  replyStatus: ReserveReplyStatus;
  bubbleTip: string;
  responseTime: string;
  isReservationSender: boolean;
  createdTimestamp: string;
  viewed: boolean;
}

/** Decodes a ReserveInfo. */
export function decodeReserveInfo(input: WireInput, start: number, end: number, depth: number): ReserveInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: ReserveReplyStatus = 0;
  let f3 = '';
  let f4 = '0';
  let f5 = false;
  let f6 = '0';
  let f7 = false;
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
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = bool(b, q);
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
  const message: ReserveInfo = {
    reservationId: f1,
    replyStatus: f2,
    bubbleTip: f3,
    responseTime: f4,
    isReservationSender: f5,
    createdTimestamp: f6,
    viewed: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RivalExtraInfo {
  text: string;
  textType: RivalExtraInfoTextType;
  label: string;
  anchorLayer: RivalExtraInfoAnchorLayer;
  linkerInfo: LinkerInfo | undefined;
  linkmicUserSettings: AnchorLinkmicUserSettings | undefined;
  battleUserSettings: BattleUserSettings | undefined;
  inviteBlockReason: RivalExtraInfoInviteBlockReason;
  showPlayType: LinkmicPlayType;
  topHostInfo: TopHostInfo | undefined;
  tag: Tag | undefined;
  reserveInfo: ReserveInfo | undefined;
  detailBlockReason: DetailBlockReason;
  optPairInfo: OptPairInfo | undefined;
  tagV2: TagV2 | undefined;
  eoyLevel: string;
  battleInfo: BattleInfo | undefined;
  cohostLayoutMode: CohostLayoutMode;
  gameTag: RivalsGameTag | undefined;
  giftGalleryBadgeInfo: GiftGalleryBadgeInfo | undefined;
  offliveInviteInfo: OffliveInviteInfo | undefined;
  userSuggestionInfo: UserSuggestionInfo | undefined;
}

/** Decodes a RivalExtraInfo. */
export function decodeRivalExtraInfo(input: WireInput, start: number, end: number, depth: number): RivalExtraInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: RivalExtraInfoTextType = 0;
  let f3 = '';
  let f4: RivalExtraInfoAnchorLayer = 0;
  let f5: LinkerInfo | undefined;
  let f6: AnchorLinkmicUserSettings | undefined;
  let f7: BattleUserSettings | undefined;
  let f8: RivalExtraInfoInviteBlockReason = 0;
  let f9: LinkmicPlayType = 0;
  let f10: TopHostInfo | undefined;
  let f11: Tag | undefined;
  let f12: ReserveInfo | undefined;
  let f13: DetailBlockReason = 0;
  let f14: OptPairInfo | undefined;
  let f15: TagV2 | undefined;
  let f16 = '0';
  let f17: BattleInfo | undefined;
  let f18: CohostLayoutMode = 0;
  let f19: RivalsGameTag | undefined;
  let f20: GiftGalleryBadgeInfo | undefined;
  let f21: OffliveInviteInfo | undefined;
  let f22: UserSuggestionInfo | undefined;
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
        case 42:
          f5 = decodeLinkerInfo(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeAnchorLinkmicUserSettings(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeBattleUserSettings(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeTopHostInfo(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeTag(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeReserveInfo(input, q, p, depth - 1);
          break;
        case 114:
          f14 = decodeOptPairInfo(input, q, p, depth - 1);
          break;
        case 122:
          f15 = decodeTagV2(input, q, p, depth - 1);
          break;
        case 138:
          f17 = decodeBattleInfo(input, q, p, depth - 1);
          break;
        case 154:
          f19 = decodeRivalsGameTag(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodeGiftGalleryBadgeInfo(input, q, p, depth - 1);
          break;
        case 170:
          f21 = decodeOffliveInviteInfo(input, q, p, depth - 1);
          break;
        case 178:
          f22 = decodeUserSuggestionInfo(input, q, p, depth - 1);
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
          f4 = int32(b, q);
          break;
        case 64:
          f8 = int32(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 104:
          f13 = int32(b, q);
          break;
        case 128:
          f16 = int64(b, q);
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
  const message: RivalExtraInfo = {
    text: f1,
    textType: f2,
    label: f3,
    anchorLayer: f4,
    linkerInfo: f5,
    linkmicUserSettings: f6,
    battleUserSettings: f7,
    inviteBlockReason: f8,
    showPlayType: f9,
    topHostInfo: f10,
    tag: f11,
    reserveInfo: f12,
    detailBlockReason: f13,
    optPairInfo: f14,
    tagV2: f15,
    eoyLevel: f16,
    battleInfo: f17,
    cohostLayoutMode: f18,
    gameTag: f19,
    giftGalleryBadgeInfo: f20,
    offliveInviteInfo: f21,
    userSuggestionInfo: f22,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RivalsGameTag {
  tagId: string;
  tagDisplayText: string;
  gapTimeTag: string;
}

/** Decodes a RivalsGameTag. */
export function decodeRivalsGameTag(input: WireInput, start: number, end: number, depth: number): RivalsGameTag {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
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
  const message: RivalsGameTag = {
    tagId: f1,
    tagDisplayText: f2,
    gapTimeTag: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SecondDegreeRelationContent {
  relatedUsers: UserInfo[];
  totalRelatedUserCnt: string;
}

/** Decodes a SecondDegreeRelationContent. */
export function decodeSecondDegreeRelationContent(input: WireInput, start: number, end: number, depth: number): SecondDegreeRelationContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: UserInfo[] = [];
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
          f1.push(decodeUserInfo(input, q, p, depth - 1));
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
  const message: SecondDegreeRelationContent = {
    relatedUsers: f1,
    totalRelatedUserCnt: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SimilarInterestContent {
  contentId: string;
  displayText: string;
}

/** Decodes a SimilarInterestContent. */
export function decodeSimilarInterestContent(input: WireInput, start: number, end: number, depth: number): SimilarInterestContent {
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
  const message: SimilarInterestContent = {
    contentId: f1,
    displayText: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Tag {
  tagType: number;
  tagValue: string;
  tagText: string;
}

/** Decodes a Tag. */
export function decodeTag(input: WireInput, start: number, end: number, depth: number): Tag {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = '';
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
        case 18:
          f2 = string(input, q, p);
          break;
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
  const message: Tag = {
    tagType: f1,
    tagValue: f2,
    tagText: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TagV2 {
  tagClassification: TagV2TagClassification;
  tagType: number;
  tagValue: string;
  starlingKey: string;
  secondDegreeRelationContent: SecondDegreeRelationContent | undefined;
  cohostHistoryDay: string;
  similarInterestContent: SimilarInterestContent | undefined;
}

/** Decodes a TagV2. */
export function decodeTagV2(input: WireInput, start: number, end: number, depth: number): TagV2 {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: TagV2TagClassification = 0;
  let f2 = 0;
  let f3 = '';
  let f4 = '';
  let f10: SecondDegreeRelationContent | undefined;
  let f11 = '0';
  let f12: SimilarInterestContent | undefined;
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
        case 82:
          f10 = decodeSecondDegreeRelationContent(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeSimilarInterestContent(input, q, p, depth - 1);
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
        case 88:
          f11 = int64(b, q);
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
  const message: TagV2 = {
    tagClassification: f1,
    tagType: f2,
    tagValue: f3,
    starlingKey: f4,
    secondDegreeRelationContent: f10,
    cohostHistoryDay: f11,
    similarInterestContent: f12,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TeamInfo {
  teamId: string;
  userId: string[];
}

/** Decodes a TeamInfo. */
export function decodeTeamInfo(input: WireInput, start: number, end: number, depth: number): TeamInfo {
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
  const message: TeamInfo = {
    teamId: f1,
    userId: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TopHostInfo {
  rankType: string;
  topIndex: string;
}

/** Decodes a TopHostInfo. */
export function decodeTopHostInfo(input: WireInput, start: number, end: number, depth: number): TopHostInfo {
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
  const message: TopHostInfo = {
    rankType: f1,
    topIndex: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UserCountdownInfo {
  countdownId: string;
  score: string;
  targetScore: string;
  completionProgressPercent: number;
}

/** Decodes a UserCountdownInfo. */
export function decodeUserCountdownInfo(input: WireInput, start: number, end: number, depth: number): UserCountdownInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
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
  const message: UserCountdownInfo = {
    countdownId: f1,
    score: f2,
    targetScore: f3,
    completionProgressPercent: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UserFanTicket {
  UserId: string;
  FanTicket: string;
  MatchTotalScore: string;
  MatchRank: number;
  countdownInfo: UserCountdownInfo | undefined;
  playInfo: UserPlayInfo | undefined;
  iconName: string;
  animationName: string;
  ticketUiStyle: string;
  completionProgressPercent: number;
  topGuestRank: number;
  ticketUiStyleV2: string;
}

/** Decodes a UserFanTicket. */
export function decodeUserFanTicket(input: WireInput, start: number, end: number, depth: number): UserFanTicket {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f4 = 0;
  let f5: UserCountdownInfo | undefined;
  let f6: UserPlayInfo | undefined;
  let f7 = '';
  let f8 = '';
  let f9 = '';
  let f10 = 0;
  let f11 = 0;
  let f12 = '';
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
          f5 = decodeUserCountdownInfo(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeUserPlayInfo(input, q, p, depth - 1);
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
        case 98:
          f12 = string(input, q, p);
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
  const message: UserFanTicket = {
    UserId: f1,
    FanTicket: f2,
    MatchTotalScore: f3,
    MatchRank: f4,
    countdownInfo: f5,
    playInfo: f6,
    iconName: f7,
    animationName: f8,
    ticketUiStyle: f9,
    completionProgressPercent: f10,
    topGuestRank: f11,
    ticketUiStyleV2: f12,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UserInfo {
  userId: string;
  nickName: string;
  avatarThumb: ImageModel | undefined;
}

/** Decodes a UserInfo. */
export function decodeUserInfo(input: WireInput, start: number, end: number, depth: number): UserInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  let f3: ImageModel | undefined;
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
  const message: UserInfo = {
    userId: f1,
    nickName: f2,
    avatarThumb: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UserPlayInfo {
  playId: string;
  playScene: PlayScene;
  score: string;
  rank: number;
  targetScore: string;
  userTag: PlayUserTag;
}

/** Decodes a UserPlayInfo. */
export function decodeUserPlayInfo(input: WireInput, start: number, end: number, depth: number): UserPlayInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: PlayScene = 0;
  let f3 = '0';
  let f4 = 0;
  let f5 = '0';
  let f6: PlayUserTag = 0;
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
        case 32:
          f4 = int32(b, q);
          break;
        case 40:
          f5 = int64(b, q);
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
  const message: UserPlayInfo = {
    playId: f1,
    playScene: f2,
    score: f3,
    rank: f4,
    targetScore: f5,
    userTag: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UserSuggestionInfo {
  voteCount: string;
  voterInfoList: UserInfo[];
}

/** Decodes a UserSuggestionInfo. */
export function decodeUserSuggestionInfo(input: WireInput, start: number, end: number, depth: number): UserSuggestionInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: UserInfo[] = [];
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
          f2.push(decodeUserInfo(input, q, p, depth - 1));
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
  const message: UserSuggestionInfo = {
    voteCount: f1,
    voterInfoList: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
