// Generated from proto/common.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, int64AsNumber, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { ActionButtonType, CommonMessageData_IMDispatchStrategy, GiftShowType, PerceptionDialogIconType, PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation, PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType, PunishTypeId, TagType, TopicActionType } from './enums.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeUser, type User } from './user.js';

/** The header of nearly every message. */
export interface CommonMessageData {
  /** Usually the method of the envelope; the two can differ. */
  method: string;
  /** Unique per message. */
  msgId: string;
  /** The room the message belongs to. */
  roomId: string;
  /** Milliseconds since 1970. */
  createTime: string;
  monitor: number;
  isShowMsg: boolean;
  describe: string;
  /** What the app shows; its key classifies follows, shares, joins and super fans. */
  displayText: MessageCommonText | undefined;
  foldType: string;
  anchorFoldType: string;
  priorityScore: string;
  logId: string;
  msgProcessFilterK: string;
  msgProcessFilterV: string;
  fromIdc: string;
  toIdc: string;
  /** Newer schemas: filterMsgTags. */
  filterMsgTagsList: string[];
  sei: LiveMessageSEI | undefined;
  dependRootId: LiveMessageID | undefined;
  dependId: LiveMessageID | undefined;
  anchorPriorityScore: string;
  roomMessageHeatLevel: string;
  foldTypeForWeb: string;
  anchorFoldTypeForWeb: string;
  clientSendTime: string;
  dispatchStrategy: CommonMessageData_IMDispatchStrategy;
}

/** Decodes a CommonMessageData. */
export function decodeCommonMessageData(input: WireInput, start: number, end: number, depth: number): CommonMessageData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '0';
  let f3 = '0';
  let f4 = '0';
  let f5 = 0;
  let f6 = false;
  let f7 = '';
  let f8: MessageCommonText | undefined;
  let f9 = '0';
  let f10 = '0';
  let f11 = '0';
  let f12 = '';
  let f13 = '';
  let f14 = '';
  let f15 = '';
  let f16 = '';
  const f17: string[] = [];
  let f18: LiveMessageSEI | undefined;
  let f19: LiveMessageID | undefined;
  let f20: LiveMessageID | undefined;
  let f21 = '0';
  let f22 = '0';
  let f23 = '0';
  let f24 = '0';
  let f25 = '0';
  let f26: CommonMessageData_IMDispatchStrategy = 0;
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
        case 58:
          f7 = string(input, q, p);
          break;
        case 66:
          f8 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 98:
          f12 = string(input, q, p);
          break;
        case 106:
          f13 = string(input, q, p);
          break;
        case 114:
          f14 = string(input, q, p);
          break;
        case 122:
          f15 = string(input, q, p);
          break;
        case 130:
          f16 = string(input, q, p);
          break;
        case 138:
          f17.push(string(input, q, p));
          break;
        case 146:
          f18 = decodeLiveMessageSEI(input, q, p, depth - 1);
          break;
        case 154:
          f19 = decodeLiveMessageID(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodeLiveMessageID(input, q, p, depth - 1);
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
        case 40:
          f5 = int32(b, q);
          break;
        case 48:
          f6 = bool(b, q);
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
        case 168:
          f21 = int64(b, q);
          break;
        case 176:
          f22 = int64(b, q);
          break;
        case 184:
          f23 = int64(b, q);
          break;
        case 192:
          f24 = int64(b, q);
          break;
        case 200:
          f25 = int64(b, q);
          break;
        case 208:
          f26 = int32(b, q);
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
  const message: CommonMessageData = {
    method: f1,
    msgId: f2,
    roomId: f3,
    createTime: f4,
    monitor: f5,
    isShowMsg: f6,
    describe: f7,
    displayText: f8,
    foldType: f9,
    anchorFoldType: f10,
    priorityScore: f11,
    logId: f12,
    msgProcessFilterK: f13,
    msgProcessFilterV: f14,
    fromIdc: f15,
    toIdc: f16,
    filterMsgTagsList: f17,
    sei: f18,
    dependRootId: f19,
    dependId: f20,
    anchorPriorityScore: f21,
    roomMessageHeatLevel: f22,
    foldTypeForWeb: f23,
    anchorFoldTypeForWeb: f24,
    clientSendTime: f25,
    dispatchStrategy: f26,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** How and when a message may be shown above the chat. */
export interface PublicAreaMessageCommon {
  scrollGapCount: string;
  anchorScrollGapCount: string;
  releaseToScrollArea: boolean;
  anchorReleaseToScrollArea: boolean;
  isAnchorMarked: boolean;
  creatorSuccessInfo: CreatorSuccessInfo | undefined;
  portraitInfo: PortraitInfo | undefined;
  userInteractionInfo: UserInteractionInfo | undefined;
  adminFoldType: string;
  displayInfo: MessageDisplayInfo | undefined;
  hideAboveScrollArea: boolean;
  operationInfo: OperationInfo | undefined;
  dynamicDisplayText: MessageCommonText | undefined;
}

/** Decodes a PublicAreaMessageCommon. */
export function decodePublicAreaMessageCommon(input: WireInput, start: number, end: number, depth: number): PublicAreaMessageCommon {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = false;
  let f4 = false;
  let f5 = false;
  let f6: CreatorSuccessInfo | undefined;
  let f7: PortraitInfo | undefined;
  let f8: UserInteractionInfo | undefined;
  let f9 = '0';
  let f10: MessageDisplayInfo | undefined;
  let f11 = false;
  let f12: OperationInfo | undefined;
  let f13: MessageCommonText | undefined;
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
          f6 = decodeCreatorSuccessInfo(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodePortraitInfo(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeUserInteractionInfo(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeMessageDisplayInfo(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeOperationInfo(input, q, p, depth - 1);
          break;
        case 106:
          f13 = decodeMessageCommonText(input, q, p, depth - 1);
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
          f3 = bool(b, q);
          break;
        case 32:
          f4 = bool(b, q);
          break;
        case 40:
          f5 = bool(b, q);
          break;
        case 72:
          f9 = int64(b, q);
          break;
        case 88:
          f11 = bool(b, q);
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
  const message: PublicAreaMessageCommon = {
    scrollGapCount: f1,
    anchorScrollGapCount: f2,
    releaseToScrollArea: f3,
    anchorReleaseToScrollArea: f4,
    isAnchorMarked: f5,
    creatorSuccessInfo: f6,
    portraitInfo: f7,
    userInteractionInfo: f8,
    adminFoldType: f9,
    displayInfo: f10,
    hideAboveScrollArea: f11,
    operationInfo: f12,
    dynamicDisplayText: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PublicAreaCommon {
  userLabel: ImageModel | undefined;
  userConsumeInRoom: string;
}

/** Decodes a PublicAreaCommon. */
export function decodePublicAreaCommon(input: WireInput, start: number, end: number, depth: number): PublicAreaCommon {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
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
          f1 = decodeImageModel(input, q, p, depth - 1);
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
  const message: PublicAreaCommon = {
    userLabel: f1,
    userConsumeInRoom: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MsgFilter {
  isGifter: boolean;
  isSubscribedToAnchor: boolean;
}

/** Decodes a MsgFilter. */
export function decodeMsgFilter(input: WireInput, start: number, end: number, depth: number): MsgFilter {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
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
  const message: MsgFilter = {
    isGifter: f1,
    isSubscribedToAnchor: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** What the sender is to the host: follower, subscriber, moderator, gifter. */
export interface UserIdentity {
  isGiftGiverOfAnchor: boolean;
  isSubscriberOfAnchor: boolean;
  isMutualFollowingWithAnchor: boolean;
  isFollowerOfAnchor: boolean;
  isModeratorOfAnchor: boolean;
  isAnchor: boolean;
}

/** Decodes a UserIdentity. */
export function decodeUserIdentity(input: WireInput, start: number, end: number, depth: number): UserIdentity {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = false;
  let f4 = false;
  let f5 = false;
  let f6 = false;
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
  const message: UserIdentity = {
    isGiftGiverOfAnchor: f1,
    isSubscriberOfAnchor: f2,
    isMutualFollowingWithAnchor: f3,
    isFollowerOfAnchor: f4,
    isModeratorOfAnchor: f5,
    isAnchor: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PerceptionDialogInfo {
  iconType: PerceptionDialogIconType;
  title: MessageCommonText | undefined;
  subTitle: MessageCommonText | undefined;
  adviceActionText: MessageCommonText | undefined;
  defaultActionText: MessageCommonText | undefined;
  violationDetailUrl: string;
  scene: number;
  targetUserId: string;
  targetRoomId: string;
  countDownTime: string;
  showFeedback: boolean;
  /** Newer schemas: feedbackOptions. */
  feedbackOptionsList: PerceptionFeedbackOption[];
  policyTip: string;
  appealPopup: number;
  closeActionText: MessageCommonText | undefined;
}

/** Decodes a PerceptionDialogInfo. */
export function decodePerceptionDialogInfo(input: WireInput, start: number, end: number, depth: number): PerceptionDialogInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: PerceptionDialogIconType = 0;
  let f2: MessageCommonText | undefined;
  let f3: MessageCommonText | undefined;
  let f4: MessageCommonText | undefined;
  let f5: MessageCommonText | undefined;
  let f6 = '';
  let f7 = 0;
  let f8 = '0';
  let f9 = '0';
  let f10 = '0';
  let f11 = false;
  const f12: PerceptionFeedbackOption[] = [];
  let f13 = '0';
  let f14 = 0;
  let f15: MessageCommonText | undefined;
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
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 98:
          f12.push(decodePerceptionFeedbackOption(input, q, p, depth - 1));
          break;
        case 122:
          f15 = decodeMessageCommonText(input, q, p, depth - 1);
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
        case 88:
          f11 = bool(b, q);
          break;
        case 104:
          f13 = int64(b, q);
          break;
        case 112:
          f14 = int32(b, q);
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
  const message: PerceptionDialogInfo = {
    iconType: f1,
    title: f2,
    subTitle: f3,
    adviceActionText: f4,
    defaultActionText: f5,
    violationDetailUrl: f6,
    scene: f7,
    targetUserId: f8,
    targetRoomId: f9,
    countDownTime: f10,
    showFeedback: f11,
    feedbackOptionsList: f12,
    policyTip: f13,
    appealPopup: f14,
    closeActionText: f15,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PunishEventInfo {
  punishType: string;
  punishReason: string;
  punishId: string;
  violationUid: string;
  punishTypeId: PunishTypeId;
  duration: string;
  punishPerceptionCode: string;
  endTime: string;
  violationUidStr: string;
  showReason: string;
}

/** Decodes a PunishEventInfo. */
export function decodePunishEventInfo(input: WireInput, start: number, end: number, depth: number): PunishEventInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
  let f4 = '0';
  let f5: PunishTypeId = 0;
  let f6 = '0';
  let f7 = '';
  let f8 = '0';
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
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
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
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int32(b, q);
          break;
        case 48:
          f6 = int64(b, q);
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
  const message: PunishEventInfo = {
    punishType: f1,
    punishReason: f2,
    punishId: f3,
    violationUid: f4,
    punishTypeId: f5,
    duration: f6,
    punishPerceptionCode: f7,
    endTime: f8,
    violationUidStr: f9,
    showReason: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ActionButton {
  buttonType: ActionButtonType;
  buttonActiveText: MessageCommonText | undefined;
  buttonInactiveText: MessageCommonText | undefined;
  buttonSchema: string;
  enableButtonInactiveText: boolean;
}

/** Decodes a ActionButton. */
export function decodeActionButton(input: WireInput, start: number, end: number, depth: number): ActionButton {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ActionButtonType = 0;
  let f2: MessageCommonText | undefined;
  let f3: MessageCommonText | undefined;
  let f4 = '';
  let f5 = false;
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
          f1 = int32(b, q);
          break;
        case 40:
          f5 = bool(b, q);
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
  const message: ActionButton = {
    buttonType: f1,
    buttonActiveText: f2,
    buttonInactiveText: f3,
    buttonSchema: f4,
    enableButtonInactiveText: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CreatorSuccessInfo {
  tags: TagItem[];
  topic: Topic | undefined;
  topicList: Topic[];
  frequencyControl: FrequencyControl | undefined;
}

/** Decodes a CreatorSuccessInfo. */
export function decodeCreatorSuccessInfo(input: WireInput, start: number, end: number, depth: number): CreatorSuccessInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: TagItem[] = [];
  let f2: Topic | undefined;
  const f3: Topic[] = [];
  let f4: FrequencyControl | undefined;
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
          f1.push(decodeTagItem(input, q, p, depth - 1));
          break;
        case 18:
          f2 = decodeTopic(input, q, p, depth - 1);
          break;
        case 26:
          f3.push(decodeTopic(input, q, p, depth - 1));
          break;
        case 34:
          f4 = decodeFrequencyControl(input, q, p, depth - 1);
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
  const message: CreatorSuccessInfo = {
    tags: f1,
    topic: f2,
    topicList: f3,
    frequencyControl: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface FrequencyControl {
  frequencyControlKey: string;
  windowSize: string;
  limitInWindow: string;
}

/** Decodes a FrequencyControl. */
export function decodeFrequencyControl(input: WireInput, start: number, end: number, depth: number): FrequencyControl {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
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
  const message: FrequencyControl = {
    frequencyControlKey: f1,
    windowSize: f2,
    limitInWindow: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LiveMessageID {
  primaryId: string;
  messageScene: string;
}

/** Decodes a LiveMessageID. */
export function decodeLiveMessageID(input: WireInput, start: number, end: number, depth: number): LiveMessageID {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: LiveMessageID = {
    primaryId: f1,
    messageScene: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LiveMessageSEI {
  uniqueId: LiveMessageID | undefined;
  timestamp: string;
}

/** Decodes a LiveMessageSEI. */
export function decodeLiveMessageSEI(input: WireInput, start: number, end: number, depth: number): LiveMessageSEI {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LiveMessageID | undefined;
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
          f1 = decodeLiveMessageID(input, q, p, depth - 1);
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
  const message: LiveMessageSEI = {
    uniqueId: f1,
    timestamp: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A translatable text: a pattern with numbered holes and the pieces that fill them. The key tells what happened. */
export interface MessageCommonText {
  /** Key of the text, for example `pm_main_follow_message_viewer_2` or `pm_mt_guidance_share`. Newer schemas: key. */
  displayType: string;
  defaultPattern: string;
  defaultFormat: TextFormat | undefined;
  /** Newer schemas: pieces. */
  piecesList: TextPiece[];
}

/** Decodes a MessageCommonText. */
export function decodeMessageCommonText(input: WireInput, start: number, end: number, depth: number): MessageCommonText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3: TextFormat | undefined;
  const f4: TextPiece[] = [];
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
          f3 = decodeTextFormat(input, q, p, depth - 1);
          break;
        case 34:
          f4.push(decodeTextPiece(input, q, p, depth - 1));
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
  const message: MessageCommonText = {
    displayType: f1,
    defaultPattern: f2,
    defaultFormat: f3,
    piecesList: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MessageDisplayInfo {
  durationType: number;
  showDurationMs: string;
  incrDurationMs: string;
  stayStyle: number;
}

/** Decodes a MessageDisplayInfo. */
export function decodeMessageDisplayInfo(input: WireInput, start: number, end: number, depth: number): MessageDisplayInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
          f1 = int32(b, q);
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
  const message: MessageDisplayInfo = {
    durationType: f1,
    showDurationMs: f2,
    incrDurationMs: f3,
    stayStyle: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface OperationInfo {
  initialState: OperationState | undefined;
  successState: OperationState | undefined;
  failureState: OperationState | undefined;
}

/** Decodes a OperationInfo. */
export function decodeOperationInfo(input: WireInput, start: number, end: number, depth: number): OperationInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: OperationState | undefined;
  let f2: OperationState | undefined;
  let f3: OperationState | undefined;
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
          f1 = decodeOperationState(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeOperationState(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeOperationState(input, q, p, depth - 1);
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
  const message: OperationInfo = {
    initialState: f1,
    successState: f2,
    failureState: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface OperationState {
  scene: string;
  icon: ImageModel | undefined;
  text: MessageCommonText | undefined;
  schema: string;
  animationStyle: string;
  duration: string;
}

/** Decodes a OperationState. */
export function decodeOperationState(input: WireInput, start: number, end: number, depth: number): OperationState {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: ImageModel | undefined;
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
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
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
  const message: OperationState = {
    scene: f1,
    icon: f2,
    text: f3,
    schema: f4,
    animationStyle: f5,
    duration: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PatternRef {
  key: string;
  defaultPattern: string;
  keyGroups: Record<string, string>;
}

/** Decodes a PatternRef. */
export function decodePatternRef(input: WireInput, start: number, end: number, depth: number): PatternRef {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  const f3: Record<string, string> = {};
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
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f3);
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
  const message: PatternRef = {
    key: f1,
    defaultPattern: f2,
    keyGroups: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PerceptionFeedbackOption {
  id: string;
  contentKey: string;
}

/** Decodes a PerceptionFeedbackOption. */
export function decodePerceptionFeedbackOption(input: WireInput, start: number, end: number, depth: number): PerceptionFeedbackOption {
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
  const message: PerceptionFeedbackOption = {
    id: f1,
    contentKey: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PortraitInfo {
  userMetrics: UserMetrics[];
  portraitTag: PortraitTag[];
}

/** Decodes a PortraitInfo. */
export function decodePortraitInfo(input: WireInput, start: number, end: number, depth: number): PortraitInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: UserMetrics[] = [];
  const f2: PortraitTag[] = [];
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
          f1.push(decodeUserMetrics(input, q, p, depth - 1));
          break;
        case 18:
          f2.push(decodePortraitTag(input, q, p, depth - 1));
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
  const message: PortraitInfo = {
    userMetrics: f1,
    portraitTag: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PortraitTag {
  tagId: string;
  priority: string;
  showValue: string;
  showArgs: string;
}

/** Decodes a PortraitTag. */
export function decodePortraitTag(input: WireInput, start: number, end: number, depth: number): PortraitTag {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '0';
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
        case 10:
          f1 = string(input, q, p);
          break;
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
  const message: PortraitTag = {
    tagId: f1,
    priority: f2,
    showValue: f3,
    showArgs: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TagItem {
  tagType: TagType;
  tagText: MessageCommonText | undefined;
}

/** Decodes a TagItem. */
export function decodeTagItem(input: WireInput, start: number, end: number, depth: number): TagItem {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: TagType = 0;
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
  const message: TagItem = {
    tagType: f1,
    tagText: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TextFormat {
  color: string;
  bold: boolean;
  italic: boolean;
  weight: number;
  italicAngle: number;
  fontSize: number;
  useHeighLightColor: boolean;
  useRemoteClor: boolean;
}

/** Decodes a TextFormat. */
export function decodeTextFormat(input: WireInput, start: number, end: number, depth: number): TextFormat {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = false;
  let f3 = false;
  let f4 = 0;
  let f5 = 0;
  let f6 = 0;
  let f7 = false;
  let f8 = false;
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
          f2 = bool(b, q);
          break;
        case 24:
          f3 = bool(b, q);
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
  const message: TextFormat = {
    color: f1,
    bold: f2,
    italic: f3,
    weight: f4,
    italicAngle: f5,
    fontSize: f6,
    useHeighLightColor: f7,
    useRemoteClor: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** One piece of a display text; the type tells which value is set. */
export interface TextPiece {
  type: number;
  format: TextFormat | undefined;
  stringValue: string;
  userValue: TextPieceUser | undefined;
  giftValue: TextPieceGift | undefined;
  heartValue: TextPieceHeart | undefined;
  patternRefValue: TextPiecePatternRef | undefined;
  imageValue: TextPieceImage | undefined;
}

/** Decodes a TextPiece. */
export function decodeTextPiece(input: WireInput, start: number, end: number, depth: number): TextPiece {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: TextFormat | undefined;
  let f11 = '';
  let f21: TextPieceUser | undefined;
  let f22: TextPieceGift | undefined;
  let f23: TextPieceHeart | undefined;
  let f24: TextPiecePatternRef | undefined;
  let f25: TextPieceImage | undefined;
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
          f2 = decodeTextFormat(input, q, p, depth - 1);
          break;
        case 90:
          f11 = string(input, q, p);
          break;
        case 170:
          f21 = decodeTextPieceUser(input, q, p, depth - 1);
          break;
        case 178:
          f22 = decodeTextPieceGift(input, q, p, depth - 1);
          break;
        case 186:
          f23 = decodeTextPieceHeart(input, q, p, depth - 1);
          break;
        case 194:
          f24 = decodeTextPiecePatternRef(input, q, p, depth - 1);
          break;
        case 202:
          f25 = decodeTextPieceImage(input, q, p, depth - 1);
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
  const message: TextPiece = {
    type: f1,
    format: f2,
    stringValue: f11,
    userValue: f21,
    giftValue: f22,
    heartValue: f23,
    patternRefValue: f24,
    imageValue: f25,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TextPieceGift {
  giftId: number;
  nameRef: PatternRef | undefined;
  showType: GiftShowType;
  colorId: string;
}

/** Decodes a TextPieceGift. */
export function decodeTextPieceGift(input: WireInput, start: number, end: number, depth: number): TextPieceGift {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: PatternRef | undefined;
  let f3: GiftShowType = 0;
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
          f2 = decodePatternRef(input, q, p, depth - 1);
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
          f1 = int64AsNumber(b, q);
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
  const message: TextPieceGift = {
    giftId: f1,
    nameRef: f2,
    showType: f3,
    colorId: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TextPieceHeart {
  color: string;
}

/** Decodes a TextPieceHeart. */
export function decodeTextPieceHeart(input: WireInput, start: number, end: number, depth: number): TextPieceHeart {
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
  const message: TextPieceHeart = {
    color: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TextPieceImage {
  image: ImageModel | undefined;
}

/** Decodes a TextPieceImage. */
export function decodeTextPieceImage(input: WireInput, start: number, end: number, depth: number): TextPieceImage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
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
  const message: TextPieceImage = {
    image: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TextPiecePatternRef {
  key: string;
  defaultPattern: string;
}

/** Decodes a TextPiecePatternRef. */
export function decodeTextPiecePatternRef(input: WireInput, start: number, end: number, depth: number): TextPiecePatternRef {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: TextPiecePatternRef = {
    key: f1,
    defaultPattern: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A user inside a display text: the whole user, repeated. */
export interface TextPieceUser {
  user: User | undefined;
  withColon: boolean;
}

/** Decodes a TextPieceUser. */
export function decodeTextPieceUser(input: WireInput, start: number, end: number, depth: number): TextPieceUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: User | undefined;
  let f2 = false;
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
          f1 = decodeUser(input, q, p, depth - 1);
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
  const message: TextPieceUser = {
    user: f1,
    withColon: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Topic {
  topicActionType: TopicActionType;
  topicText: MessageCommonText | undefined;
  topicTips: MessageCommonText | undefined;
  hasButton: boolean;
  actionButton: ActionButton | undefined;
  tagType: TagType;
  displayLocation: PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation;
  eventTrackingFields: Record<string, string>;
}

/** Decodes a Topic. */
export function decodeTopic(input: WireInput, start: number, end: number, depth: number): Topic {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: TopicActionType = 0;
  let f2: MessageCommonText | undefined;
  let f3: MessageCommonText | undefined;
  let f4 = false;
  let f5: ActionButton | undefined;
  let f6: TagType = 0;
  let f7: PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation = 0;
  const f8: Record<string, string> = {};
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
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeActionButton(input, q, p, depth - 1);
          break;
        case 66:
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f8);
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
          f4 = bool(b, q);
          break;
        case 48:
          f6 = int32(b, q);
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
  const message: Topic = {
    topicActionType: f1,
    topicText: f2,
    topicTips: f3,
    hasButton: f4,
    actionButton: f5,
    tagType: f6,
    displayLocation: f7,
    eventTrackingFields: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UserInteractionInfo {
  likeCnt: string;
  commentCnt: string;
  shareCnt: string;
}

/** Decodes a UserInteractionInfo. */
export function decodeUserInteractionInfo(input: WireInput, start: number, end: number, depth: number): UserInteractionInfo {
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
  const message: UserInteractionInfo = {
    likeCnt: f1,
    commentCnt: f2,
    shareCnt: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UserMetrics {
  type: PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType;
  metricsValue: string;
}

/** Decodes a UserMetrics. */
export function decodeUserMetrics(input: WireInput, start: number, end: number, depth: number): UserMetrics {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType = 0;
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
  const message: UserMetrics = {
    type: f1,
    metricsValue: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
