// Generated from proto/rank.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { packed, skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, uint32, uint64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { AffiliatedInfoStickerShowScene, ClassType, EntranceGroupType, GameRankNotifyMessageMsgType, OpType, ProfitRankType, RankTextMessageRankTestMessageScene, UnionAnimationInfoType } from './enums.js';
import { decodeCommonMessageData, decodeMessageCommonText, type CommonMessageData, type MessageCommonText } from './common.js';
import { decodeWebcastRoomNotifyMessage, type WebcastRoomNotifyMessage } from './gift.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeBorderInfo, type BorderInfo } from './user.js';

/** The host moved in a ranking. */
export interface WebcastRankUpdateMessage {
  common: CommonMessageData | undefined;
  /** Newer schemas: updates. */
  updatesList: RankUpdate[];
  groupType: EntranceGroupType;
  opType: OpType;
  /** Newer schemas: rankPriority. */
  priority: string;
  /** Newer schemas: tabs. */
  tabsList: RankTabInfo[];
  isAnimationLoopPlay: boolean;
  animationLoopForOff: boolean;
  unionAnimation: UnionAnimationInfo[];
  tabInfo: RankListTabInfo[];
  validRanks: ValidRanks | undefined;
}

/** Decodes a WebcastRankUpdateMessage. */
export function decodeWebcastRankUpdateMessage(input: WireInput, start: number, end: number, depth: number): WebcastRankUpdateMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  const f2: RankUpdate[] = [];
  let f3: EntranceGroupType = 0;
  let f4: OpType = 0;
  let f5 = '0';
  const f6: RankTabInfo[] = [];
  let f7 = false;
  let f8 = false;
  const f9: UnionAnimationInfo[] = [];
  const f10: RankListTabInfo[] = [];
  let f11: ValidRanks | undefined;
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
          f2.push(decodeRankUpdate(input, q, p, depth - 1));
          break;
        case 50:
          f6.push(decodeRankTabInfo(input, q, p, depth - 1));
          break;
        case 74:
          f9.push(decodeUnionAnimationInfo(input, q, p, depth - 1));
          break;
        case 82:
          f10.push(decodeRankListTabInfo(input, q, p, depth - 1));
          break;
        case 90:
          f11 = decodeValidRanks(input, q, p, depth - 1);
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
        case 40:
          f5 = int64(b, q);
          break;
        case 56:
          f7 = bool(b, q);
          break;
        case 64:
          f8 = bool(b, q);
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
  const message: WebcastRankUpdateMessage = {
    common: f1,
    updatesList: f2,
    groupType: f3,
    opType: f4,
    priority: f5,
    tabsList: f6,
    isAnimationLoopPlay: f7,
    animationLoopForOff: f8,
    unionAnimation: f9,
    tabInfo: f10,
    validRanks: f11,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastRankTextMessage {
  common: CommonMessageData | undefined;
  scene: RankTextMessageRankTestMessageScene;
  ownerIdxBeforeUpdate: string;
  ownerIdxAfterUpdate: string;
  selfGetBadgeMsg: MessageCommonText | undefined;
  otherGetBadgeMsg: MessageCommonText | undefined;
  curUserId: string;
  leftIcon: ImageModel | undefined;
  content: MessageCommonText | undefined;
  rankType: ProfitRankType;
  userEnigmaInfo: RankUserEnigmaInfo | undefined;
}

/** Decodes a WebcastRankTextMessage. */
export function decodeWebcastRankTextMessage(input: WireInput, start: number, end: number, depth: number): WebcastRankTextMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: RankTextMessageRankTestMessageScene = 0;
  let f3 = '0';
  let f4 = '0';
  let f5: MessageCommonText | undefined;
  let f6: MessageCommonText | undefined;
  let f7 = '0';
  let f8: ImageModel | undefined;
  let f9: MessageCommonText | undefined;
  let f10: ProfitRankType = 0;
  let f11: RankUserEnigmaInfo | undefined;
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
          f5 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeRankUserEnigmaInfo(input, q, p, depth - 1);
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
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 56:
          f7 = int64(b, q);
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
  const message: WebcastRankTextMessage = {
    common: f1,
    scene: f2,
    ownerIdxBeforeUpdate: f3,
    ownerIdxAfterUpdate: f4,
    selfGetBadgeMsg: f5,
    otherGetBadgeMsg: f6,
    curUserId: f7,
    leftIcon: f8,
    content: f9,
    rankType: f10,
    userEnigmaInfo: f11,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastHourlyRankRewardMessage {
  common: CommonMessageData | undefined;
  winners: HourlyRankRewardInfo[];
}

/** Decodes a WebcastHourlyRankRewardMessage. */
export function decodeWebcastHourlyRankRewardMessage(input: WireInput, start: number, end: number, depth: number): WebcastHourlyRankRewardMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  const f2: HourlyRankRewardInfo[] = [];
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
          f2.push(decodeHourlyRankRewardInfo(input, q, p, depth - 1));
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
  const message: WebcastHourlyRankRewardMessage = {
    common: f1,
    winners: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** Older form of the hourly ranking; its layout differs from WebcastHourlyRankRewardMessage. */
export interface WebcastHourlyRankMessage {
  common: CommonMessageData | undefined;
  data: WebcastHourlyRankMessage_RankContainer | undefined;
  data2: number;
}

/** Decodes a WebcastHourlyRankMessage. */
export function decodeWebcastHourlyRankMessage(input: WireInput, start: number, end: number, depth: number): WebcastHourlyRankMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: WebcastHourlyRankMessage_RankContainer | undefined;
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
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeWebcastHourlyRankMessage_RankContainer(input, q, p, depth - 1);
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
          f3 = uint32(b, q);
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
  const message: WebcastHourlyRankMessage = {
    common: f1,
    data: f2,
    data2: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastGameRankNotifyMessage {
  common: CommonMessageData | undefined;
  msgType: GameRankNotifyMessageMsgType;
  notifyText: MessageCommonText | undefined;
}

/** Decodes a WebcastGameRankNotifyMessage. */
export function decodeWebcastGameRankNotifyMessage(input: WireInput, start: number, end: number, depth: number): WebcastGameRankNotifyMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: GameRankNotifyMessageMsgType = 0;
  let f3: MessageCommonText | undefined;
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
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
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
  const message: WebcastGameRankNotifyMessage = {
    common: f1,
    msgType: f2,
    notifyText: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AffiliatedInfo {
  textContent: MessageCommonText | undefined;
  gapDesc: MessageCommonText | undefined;
  realTimeRank: string;
  teamRankBonusTime: TeamRankBonusTime | undefined;
  settleInfo: SettleInfo | undefined;
  middayPeakTimeStamp: string;
  stickerShowScene: AffiliatedInfoStickerShowScene;
  stickerSettleShowDuration: string;
  stickerGapDesc: MessageCommonText | undefined;
  stickerTrackParam: Record<string, string>;
}

/** Decodes a AffiliatedInfo. */
export function decodeAffiliatedInfo(input: WireInput, start: number, end: number, depth: number): AffiliatedInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MessageCommonText | undefined;
  let f2: MessageCommonText | undefined;
  let f3 = '0';
  let f4: TeamRankBonusTime | undefined;
  let f5: SettleInfo | undefined;
  let f6 = '0';
  let f7: AffiliatedInfoStickerShowScene = 0;
  let f8 = '0';
  let f9: MessageCommonText | undefined;
  const f10: Record<string, string> = {};
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
          f2 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeTeamRankBonusTime(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeSettleInfo(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 82:
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f10);
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
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int32(b, q);
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
  const message: AffiliatedInfo = {
    textContent: f1,
    gapDesc: f2,
    realTimeRank: f3,
    teamRankBonusTime: f4,
    settleInfo: f5,
    middayPeakTimeStamp: f6,
    stickerShowScene: f7,
    stickerSettleShowDuration: f8,
    stickerGapDesc: f9,
    stickerTrackParam: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ClassInfo {
  classType: ClassType;
  starCount: string;
}

/** Decodes a ClassInfo. */
export function decodeClassInfo(input: WireInput, start: number, end: number, depth: number): ClassInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ClassType = 0;
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
  const message: ClassInfo = {
    classType: f1,
    starCount: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface HourlyRankRewardInfo {
  userId: string;
  assetId: string;
  notify: WebcastRoomNotifyMessage | undefined;
  avatarBorder: BorderInfo | undefined;
}

/** Decodes a HourlyRankRewardInfo. */
export function decodeHourlyRankRewardInfo(input: WireInput, start: number, end: number, depth: number): HourlyRankRewardInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3: WebcastRoomNotifyMessage | undefined;
  let f4: BorderInfo | undefined;
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
          f3 = decodeWebcastRoomNotifyMessage(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeBorderInfo(input, q, p, depth - 1);
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
  const message: HourlyRankRewardInfo = {
    userId: f1,
    assetId: f2,
    notify: f3,
    avatarBorder: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RankAnimationInfo {
  type: number;
  backgroundColorString: string;
  contentText: MessageCommonText | undefined;
  duration: string;
  tileContent: MessageCommonText[];
}

/** Decodes a RankAnimationInfo. */
export function decodeRankAnimationInfo(input: WireInput, start: number, end: number, depth: number): RankAnimationInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = '';
  let f3: MessageCommonText | undefined;
  let f4 = '0';
  const f5: MessageCommonText[] = [];
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
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 42:
          f5.push(decodeMessageCommonText(input, q, p, depth - 1));
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
  const message: RankAnimationInfo = {
    type: f1,
    backgroundColorString: f2,
    contentText: f3,
    duration: f4,
    tileContent: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RankListTabInfo {
  tabs: RankTabInfo[];
  supportedVersion: string;
}

/** Decodes a RankListTabInfo. */
export function decodeRankListTabInfo(input: WireInput, start: number, end: number, depth: number): RankListTabInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: RankTabInfo[] = [];
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
          f1.push(decodeRankTabInfo(input, q, p, depth - 1));
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
  const message: RankListTabInfo = {
    tabs: f1,
    supportedVersion: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RankSprintPrompt {
  countdown: string;
  duration: string;
  content: MessageCommonText | undefined;
  backgroundColor: string;
  gapScore: string;
  ownerRankIdx: string;
}

/** Decodes a RankSprintPrompt. */
export function decodeRankSprintPrompt(input: WireInput, start: number, end: number, depth: number): RankSprintPrompt {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let f4 = '';
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
      switch (tag) {
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
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
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
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
  const message: RankSprintPrompt = {
    countdown: f1,
    duration: f2,
    content: f3,
    backgroundColor: f4,
    gapScore: f5,
    ownerRankIdx: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RankTabInfo {
  rankType: ProfitRankType;
  title: string;
  titleText: MessageCommonText | undefined;
  listLynxType: string;
}

/** Decodes a RankTabInfo. */
export function decodeRankTabInfo(input: WireInput, start: number, end: number, depth: number): RankTabInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ProfitRankType = 0;
  let f2 = '';
  let f3: MessageCommonText | undefined;
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
      switch (tag) {
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
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
  const message: RankTabInfo = {
    rankType: f1,
    title: f2,
    titleText: f3,
    listLynxType: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RankUpdate {
  rankType: ProfitRankType;
  /** Newer schemas: ownRank. */
  ownerRank: string;
  defaultContent: MessageCommonText | undefined;
  prompt: RankSprintPrompt | undefined;
  showEntranceAnimation: boolean;
  countdown: string;
  animationInfo: RankAnimationInfo | undefined;
  /** Newer schemas: belongType. */
  relatedTabRankType: string;
  requestFirstShowType: ProfitRankType;
  supportedVersion: string;
  owneronrank: boolean;
  entranceicon: ImageModel | undefined;
  affiliatedInfo: AffiliatedInfo | undefined;
  classInfo: ClassInfo | undefined;
  currentScore: string;
  listSchema: string;
}

/** Decodes a RankUpdate. */
export function decodeRankUpdate(input: WireInput, start: number, end: number, depth: number): RankUpdate {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ProfitRankType = 0;
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let f4: RankSprintPrompt | undefined;
  let f5 = false;
  let f6 = '0';
  let f7: RankAnimationInfo | undefined;
  let f8 = '0';
  let f9: ProfitRankType = 0;
  let f10 = '0';
  let f11 = false;
  let f12: ImageModel | undefined;
  let f13: AffiliatedInfo | undefined;
  let f14: ClassInfo | undefined;
  let f15 = '0';
  let f16 = '';
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
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeRankSprintPrompt(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeRankAnimationInfo(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 106:
          f13 = decodeAffiliatedInfo(input, q, p, depth - 1);
          break;
        case 114:
          f14 = decodeClassInfo(input, q, p, depth - 1);
          break;
        case 130:
          f16 = string(input, q, p);
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
          f2 = int64(b, q);
          break;
        case 40:
          f5 = bool(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 64:
          f8 = int64(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 80:
          f10 = int64(b, q);
          break;
        case 88:
          f11 = bool(b, q);
          break;
        case 120:
          f15 = int64(b, q);
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
  const message: RankUpdate = {
    rankType: f1,
    ownerRank: f2,
    defaultContent: f3,
    prompt: f4,
    showEntranceAnimation: f5,
    countdown: f6,
    animationInfo: f7,
    relatedTabRankType: f8,
    requestFirstShowType: f9,
    supportedVersion: f10,
    owneronrank: f11,
    entranceicon: f12,
    affiliatedInfo: f13,
    classInfo: f14,
    currentScore: f15,
    listSchema: f16,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RankUserEnigmaInfo {
  isEnigmaMaskOn: boolean;
}

/** Decodes a RankUserEnigmaInfo. */
export function decodeRankUserEnigmaInfo(input: WireInput, start: number, end: number, depth: number): RankUserEnigmaInfo {
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
  const message: RankUserEnigmaInfo = {
    isEnigmaMaskOn: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Ranking {
  type: string;
  label: string;
  color: TikTokColor | undefined;
  details: ValueLabel[];
}

/** Decodes a Ranking. */
export function decodeRanking(input: WireInput, start: number, end: number, depth: number): Ranking {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3: TikTokColor | undefined;
  const f4: ValueLabel[] = [];
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
          f3 = decodeTikTokColor(input, q, p, depth - 1);
          break;
        case 34:
          f4.push(decodeValueLabel(input, q, p, depth - 1));
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
  const message: Ranking = {
    type: f1,
    label: f2,
    color: f3,
    details: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SettleInfo {
  ownerSettleRank: string;
  newClassInfo: ClassInfo | undefined;
  oldClassInfo: ClassInfo | undefined;
  rankSettleTimestamp: string;
}

/** Decodes a SettleInfo. */
export function decodeSettleInfo(input: WireInput, start: number, end: number, depth: number): SettleInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: ClassInfo | undefined;
  let f3: ClassInfo | undefined;
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
      switch (tag) {
        case 18:
          f2 = decodeClassInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeClassInfo(input, q, p, depth - 1);
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
  const message: SettleInfo = {
    ownerSettleRank: f1,
    newClassInfo: f2,
    oldClassInfo: f3,
    rankSettleTimestamp: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TeamRankBonusTime {
  switch: boolean;
  startTimestamp: string;
  endTimestamp: string;
  showAnimation: boolean;
  bonusRate: string;
  bonusTimeGiftId: string;
}

/** Decodes a TeamRankBonusTime. */
export function decodeTeamRankBonusTime(input: WireInput, start: number, end: number, depth: number): TeamRankBonusTime {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = '0';
  let f3 = '0';
  let f4 = false;
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
          f1 = bool(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = bool(b, q);
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
  const message: TeamRankBonusTime = {
    switch: f1,
    startTimestamp: f2,
    endTimestamp: f3,
    showAnimation: f4,
    bonusRate: f5,
    bonusTimeGiftId: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TikTokColor {
  color: string;
  id: string;
  data1: number;
}

/** Decodes a TikTokColor. */
export function decodeTikTokColor(input: WireInput, start: number, end: number, depth: number): TikTokColor {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f4 = '0';
  let f6 = 0;
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
        case 32:
          f4 = uint64(b, q);
          break;
        case 48:
          f6 = uint32(b, q);
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
  const message: TikTokColor = {
    color: f1,
    id: f4,
    data1: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UnionAnimationInfo {
  unionType: UnionAnimationInfoType;
  rankTypeArray: ProfitRankType[];
  supportedVersion: string;
}

/** Decodes a UnionAnimationInfo. */
export function decodeUnionAnimationInfo(input: WireInput, start: number, end: number, depth: number): UnionAnimationInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: UnionAnimationInfoType = 0;
  const f2: ProfitRankType[] = [];
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
          f1 = int32(b, q);
          break;
        case 16:
          f2.push(int32(b, q));
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
  const message: UnionAnimationInfo = {
    unionType: f1,
    rankTypeArray: f2,
    supportedVersion: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ValidRanks {
  isEffect: boolean;
  rankTypes: number[];
}

/** Decodes a ValidRanks. */
export function decodeValidRanks(input: WireInput, start: number, end: number, depth: number): ValidRanks {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  const f2: number[] = [];
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
          f1 = bool(b, q);
          break;
        case 16:
          f2.push(int32(b, q));
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
  const message: ValidRanks = {
    isEffect: f1,
    rankTypes: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ValueLabel {
  data: number;
  label: string;
  label2: string;
  label3: string;
}

/** Decodes a ValueLabel. */
export function decodeValueLabel(input: WireInput, start: number, end: number, depth: number): ValueLabel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = '';
  let f3 = '';
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
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
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
          f1 = uint32(b, q);
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
  const message: ValueLabel = {
    data: f1,
    label: f2,
    label2: f3,
    label3: f11,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastHourlyRankMessage_RankContainer {
  data1: number;
  rankingData: WebcastHourlyRankMessage_RankContainer_RankingData | undefined;
  data2: number;
  rankings: Ranking | undefined;
  rankingData2: WebcastHourlyRankMessage_RankContainer_RankingData2 | undefined;
  data3: number;
  data4: number;
}

/** Decodes a WebcastHourlyRankMessage_RankContainer. */
export function decodeWebcastHourlyRankMessage_RankContainer(input: WireInput, start: number, end: number, depth: number): WebcastHourlyRankMessage_RankContainer {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: WebcastHourlyRankMessage_RankContainer_RankingData | undefined;
  let f3 = 0;
  let f4: Ranking | undefined;
  let f5: WebcastHourlyRankMessage_RankContainer_RankingData2 | undefined;
  let f6 = 0;
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
        case 18:
          f2 = decodeWebcastHourlyRankMessage_RankContainer_RankingData(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeRanking(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeWebcastHourlyRankMessage_RankContainer_RankingData2(input, q, p, depth - 1);
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
          f1 = uint32(b, q);
          break;
        case 24:
          f3 = uint32(b, q);
          break;
        case 48:
          f6 = uint32(b, q);
          break;
        case 56:
          f7 = uint32(b, q);
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
  const message: WebcastHourlyRankMessage_RankContainer = {
    data1: f1,
    rankingData: f2,
    data2: f3,
    rankings: f4,
    rankingData2: f5,
    data3: f6,
    data4: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastHourlyRankMessage_RankContainer_RankingData {
  data1: number;
  rankdata: Ranking | undefined;
  data2: string;
}

/** Decodes a WebcastHourlyRankMessage_RankContainer_RankingData. */
export function decodeWebcastHourlyRankMessage_RankContainer_RankingData(input: WireInput, start: number, end: number, depth: number): WebcastHourlyRankMessage_RankContainer_RankingData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: Ranking | undefined;
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
          f2 = decodeRanking(input, q, p, depth - 1);
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
          f1 = uint32(b, q);
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
  const message: WebcastHourlyRankMessage_RankContainer_RankingData = {
    data1: f1,
    rankdata: f2,
    data2: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastHourlyRankMessage_RankContainer_RankingData2 {
  data1: number;
  data2: number;
  rankdata: Ranking | undefined;
  data3: string;
  data4: number;
  data5: number;
}

/** Decodes a WebcastHourlyRankMessage_RankContainer_RankingData2. */
export function decodeWebcastHourlyRankMessage_RankContainer_RankingData2(input: WireInput, start: number, end: number, depth: number): WebcastHourlyRankMessage_RankContainer_RankingData2 {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
  let f3: Ranking | undefined;
  let f4 = '';
  let f5 = 0;
  let f6 = 0;
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
          f3 = decodeRanking(input, q, p, depth - 1);
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
          f1 = uint32(b, q);
          break;
        case 16:
          f2 = uint32(b, q);
          break;
        case 40:
          f5 = uint32(b, q);
          break;
        case 48:
          f6 = uint32(b, q);
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
  const message: WebcastHourlyRankMessage_RankContainer_RankingData2 = {
    data1: f1,
    data2: f2,
    rankdata: f3,
    data3: f4,
    data4: f5,
    data5: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
