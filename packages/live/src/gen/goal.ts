// Generated from proto/goal.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { AuditStatus, GoalMessageSource } from './enums.js';
import { decodeBadgeStruct, type BadgeStruct } from './badge.js';
import { decodeCommonMessageData, type CommonMessageData } from './common.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeEnigmaInfo, type EnigmaInfo } from './user.js';

/** Progress of a goal of the host. */
export interface WebcastGoalUpdateMessage {
  common: CommonMessageData | undefined;
  indicator: LiveStreamGoalIndicator | undefined;
  goal: LiveStreamGoal | undefined;
  contributorId: string;
  contributorAvatar: ImageModel | undefined;
  contributorDisplayId: string;
  contributeSubgoal: LiveStreamSubGoal | undefined;
  contributeCount: string;
  contributeScore: string;
  giftRepeatCount: string;
  contributorIdStr: string;
  pin: boolean;
  unpin: boolean;
  pinInfo: GoalPinInfo | undefined;
  updateSource: GoalMessageSource;
  goalExtra: string;
}

/** Decodes a WebcastGoalUpdateMessage. */
export function decodeWebcastGoalUpdateMessage(input: WireInput, start: number, end: number, depth: number): WebcastGoalUpdateMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: LiveStreamGoalIndicator | undefined;
  let f3: LiveStreamGoal | undefined;
  let f4 = '0';
  let f5: ImageModel | undefined;
  let f6 = '';
  let f7: LiveStreamSubGoal | undefined;
  let f9 = '0';
  let f10 = '0';
  let f11 = '0';
  let f12 = '';
  let f13 = false;
  let f14 = false;
  let f15: GoalPinInfo | undefined;
  let f16: GoalMessageSource = 0;
  let f17 = '';
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
          f2 = decodeLiveStreamGoalIndicator(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeLiveStreamGoal(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 58:
          f7 = decodeLiveStreamSubGoal(input, q, p, depth - 1);
          break;
        case 98:
          f12 = string(input, q, p);
          break;
        case 122:
          f15 = decodeGoalPinInfo(input, q, p, depth - 1);
          break;
        case 138:
          f17 = string(input, q, p);
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
          f4 = int64(b, q);
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
          f13 = bool(b, q);
          break;
        case 112:
          f14 = bool(b, q);
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
  const message: WebcastGoalUpdateMessage = {
    common: f1,
    indicator: f2,
    goal: f3,
    contributorId: f4,
    contributorAvatar: f5,
    contributorDisplayId: f6,
    contributeSubgoal: f7,
    contributeCount: f9,
    contributeScore: f10,
    giftRepeatCount: f11,
    contributorIdStr: f12,
    pin: f13,
    unpin: f14,
    pinInfo: f15,
    updateSource: f16,
    goalExtra: f17,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AuditInfo {
  violationId: string;
  taskType: number;
}

/** Decodes a AuditInfo. */
export function decodeAuditInfo(input: WireInput, start: number, end: number, depth: number): AuditInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = 0;
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
  const message: AuditInfo = {
    violationId: f1,
    taskType: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GoalComparison {
  coinsIncr: string;
  contributorIncr: string;
}

/** Decodes a GoalComparison. */
export function decodeGoalComparison(input: WireInput, start: number, end: number, depth: number): GoalComparison {
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
  const message: GoalComparison = {
    coinsIncr: f1,
    contributorIncr: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GoalPinInfo {
  pin: boolean;
  unpin: boolean;
  pinEndTime: string;
  subGoalId: string;
  subGoalIdStr: string;
}

/** Decodes a GoalPinInfo. */
export function decodeGoalPinInfo(input: WireInput, start: number, end: number, depth: number): GoalPinInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = '0';
  let f4 = '0';
  let f5 = '';
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
          f2 = bool(b, q);
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
  const message: GoalPinInfo = {
    pin: f1,
    unpin: f2,
    pinEndTime: f3,
    subGoalId: f4,
    subGoalIdStr: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GoalReward {
  rewardContent: string;
  topN: number;
  hasSticker: boolean;
  auditStatus: number;
}

/** Decodes a GoalReward. */
export function decodeGoalReward(input: WireInput, start: number, end: number, depth: number): GoalReward {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = 0;
  let f3 = false;
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
        case 24:
          f3 = bool(b, q);
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
  const message: GoalReward = {
    rewardContent: f1,
    topN: f2,
    hasSticker: f3,
    auditStatus: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GoalStats {
  totalCoins: string;
  totalContributor: string;
  comparison: GoalComparison | undefined;
  totalNewFans: string;
}

/** Decodes a GoalStats. */
export function decodeGoalStats(input: WireInput, start: number, end: number, depth: number): GoalStats {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3: GoalComparison | undefined;
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
        case 26:
          f3 = decodeGoalComparison(input, q, p, depth - 1);
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
  const message: GoalStats = {
    totalCoins: f1,
    totalContributor: f2,
    comparison: f3,
    totalNewFans: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LiveStreamGoal {
  id: string;
  type: number;
  status: number;
  subGoals: LiveStreamSubGoal[];
  description: string;
  auditStatus: AuditStatus;
  cycleType: number;
  startTime: string;
  expireTime: string;
  realFinishTime: string;
  contributors: LiveStreamGoalContributor[];
  contributorsLength: number;
  idStr: string;
  auditDescription: string;
  stats: GoalStats | undefined;
  goalExtraInfo: string;
  mode: number;
  auditInfo: AuditInfo | undefined;
  challengeType: string;
  isUneditable: boolean;
  goalReward: GoalReward | undefined;
  createSource: number;
}

/** Decodes a LiveStreamGoal. */
export function decodeLiveStreamGoal(input: WireInput, start: number, end: number, depth: number): LiveStreamGoal {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = 0;
  let f3 = 0;
  const f4: LiveStreamSubGoal[] = [];
  let f5 = '';
  let f6: AuditStatus = 0;
  let f7 = 0;
  let f8 = '0';
  let f9 = '0';
  let f10 = '0';
  const f11: LiveStreamGoalContributor[] = [];
  let f12 = 0;
  let f13 = '';
  let f14 = '';
  let f15: GoalStats | undefined;
  let f16 = '';
  let f17 = 0;
  let f18: AuditInfo | undefined;
  let f20 = '';
  let f21 = false;
  let f22: GoalReward | undefined;
  let f23 = 0;
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
          f4.push(decodeLiveStreamSubGoal(input, q, p, depth - 1));
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 90:
          f11.push(decodeLiveStreamGoalContributor(input, q, p, depth - 1));
          break;
        case 106:
          f13 = string(input, q, p);
          break;
        case 114:
          f14 = string(input, q, p);
          break;
        case 122:
          f15 = decodeGoalStats(input, q, p, depth - 1);
          break;
        case 130:
          f16 = string(input, q, p);
          break;
        case 146:
          f18 = decodeAuditInfo(input, q, p, depth - 1);
          break;
        case 162:
          f20 = string(input, q, p);
          break;
        case 178:
          f22 = decodeGoalReward(input, q, p, depth - 1);
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
        case 24:
          f3 = int32(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        case 56:
          f7 = int32(b, q);
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
        case 96:
          f12 = int32(b, q);
          break;
        case 136:
          f17 = int32(b, q);
          break;
        case 168:
          f21 = bool(b, q);
          break;
        case 184:
          f23 = int32(b, q);
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
  const message: LiveStreamGoal = {
    id: f1,
    type: f2,
    status: f3,
    subGoals: f4,
    description: f5,
    auditStatus: f6,
    cycleType: f7,
    startTime: f8,
    expireTime: f9,
    realFinishTime: f10,
    contributors: f11,
    contributorsLength: f12,
    idStr: f13,
    auditDescription: f14,
    stats: f15,
    goalExtraInfo: f16,
    mode: f17,
    auditInfo: f18,
    challengeType: f20,
    isUneditable: f21,
    goalReward: f22,
    createSource: f23,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LiveStreamGoalContributor {
  userId: string;
  avatar: ImageModel | undefined;
  displayId: string;
  score: string;
  userIdStr: string;
  inRoom: boolean;
  isFriend: boolean;
  badge: BadgeStruct[];
  followByOwner: boolean;
  isFistContribute: boolean;
  subGoalContributions: SubGoalContribution[];
  enigmaInfo: EnigmaInfo | undefined;
}

/** Decodes a LiveStreamGoalContributor. */
export function decodeLiveStreamGoalContributor(input: WireInput, start: number, end: number, depth: number): LiveStreamGoalContributor {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: ImageModel | undefined;
  let f3 = '';
  let f4 = '0';
  let f5 = '';
  let f6 = false;
  let f7 = false;
  const f8: BadgeStruct[] = [];
  let f9 = false;
  let f10 = false;
  const f11: SubGoalContribution[] = [];
  let f12: EnigmaInfo | undefined;
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
          f3 = string(input, q, p);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 66:
          f8.push(decodeBadgeStruct(input, q, p, depth - 1));
          break;
        case 90:
          f11.push(decodeSubGoalContribution(input, q, p, depth - 1));
          break;
        case 98:
          f12 = decodeEnigmaInfo(input, q, p, depth - 1);
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
        case 48:
          f6 = bool(b, q);
          break;
        case 56:
          f7 = bool(b, q);
          break;
        case 72:
          f9 = bool(b, q);
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
  const message: LiveStreamGoalContributor = {
    userId: f1,
    avatar: f2,
    displayId: f3,
    score: f4,
    userIdStr: f5,
    inRoom: f6,
    isFriend: f7,
    badge: f8,
    followByOwner: f9,
    isFistContribute: f10,
    subGoalContributions: f11,
    enigmaInfo: f12,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LiveStreamGoalIndicator {
  key: string;
  op: number;
}

/** Decodes a LiveStreamGoalIndicator. */
export function decodeLiveStreamGoalIndicator(input: WireInput, start: number, end: number, depth: number): LiveStreamGoalIndicator {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = 0;
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
  const message: LiveStreamGoalIndicator = {
    key: f1,
    op: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LiveStreamSubGoal {
  type: number;
  id: string;
  progress: string;
  target: string;
  gift: LiveStreamSubGoalGift | undefined;
  idStr: string;
  pinInfo: SubGoalPinInfo | undefined;
  source: number;
  recommendedText: string;
  /** Newer schemas: recommendedHeader. */
  recommendedCommon: string;
}

/** Decodes a LiveStreamSubGoal. */
export function decodeLiveStreamSubGoal(input: WireInput, start: number, end: number, depth: number): LiveStreamSubGoal {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = '0';
  let f3 = '0';
  let f4 = '0';
  let f5: LiveStreamSubGoalGift | undefined;
  let f6 = '';
  let f7: SubGoalPinInfo | undefined;
  let f8 = 0;
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
        case 42:
          f5 = decodeLiveStreamSubGoalGift(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 58:
          f7 = decodeSubGoalPinInfo(input, q, p, depth - 1);
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
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 64:
          f8 = int32(b, q);
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
  const message: LiveStreamSubGoal = {
    type: f1,
    id: f2,
    progress: f3,
    target: f4,
    gift: f5,
    idStr: f6,
    pinInfo: f7,
    source: f8,
    recommendedText: f9,
    recommendedCommon: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LiveStreamSubGoalGift {
  name: string;
  icon: ImageModel | undefined;
  diamondCount: string;
  type: number;
}

/** Decodes a LiveStreamSubGoalGift. */
export function decodeLiveStreamSubGoalGift(input: WireInput, start: number, end: number, depth: number): LiveStreamSubGoalGift {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: ImageModel | undefined;
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
        case 10:
          f1 = string(input, q, p);
          break;
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
  const message: LiveStreamSubGoalGift = {
    name: f1,
    icon: f2,
    diamondCount: f3,
    type: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SubGoalContribution {
  id: string;
  contributionCount: string;
}

/** Decodes a SubGoalContribution. */
export function decodeSubGoalContribution(input: WireInput, start: number, end: number, depth: number): SubGoalContribution {
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
  const message: SubGoalContribution = {
    id: f1,
    contributionCount: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SubGoalPinInfo {
  pinStartTime: string;
  pinEndTime: string;
  pinReadyTime: string;
}

/** Decodes a SubGoalPinInfo. */
export function decodeSubGoalPinInfo(input: WireInput, start: number, end: number, depth: number): SubGoalPinInfo {
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
  const message: SubGoalPinInfo = {
    pinStartTime: f1,
    pinEndTime: f2,
    pinReadyTime: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
