// Generated from proto/common.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, int64AsNumber, varint32 } from '../wire/varint.js';
import type { Decoder, WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { ActionButtonType, CommonMessageData_IMDispatchStrategy, GiftShowType, PerceptionDialogIconType, PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation, PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType, PunishTypeId, TagType, TopicActionType } from './enums.js';
import { imageTables, type ImageModel } from './image.js';
import { decodeUser, type User, userTables } from './user.js';

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

export interface MsgFilter {
  isGifter: boolean;
  isSubscribedToAnchor: boolean;
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

export interface ActionButton {
  buttonType: ActionButtonType;
  buttonActiveText: MessageCommonText | undefined;
  buttonInactiveText: MessageCommonText | undefined;
  buttonSchema: string;
  enableButtonInactiveText: boolean;
}

export interface CreatorSuccessInfo {
  tags: TagItem[];
  topic: Topic | undefined;
  topicList: Topic[];
  frequencyControl: FrequencyControl | undefined;
}

export interface FrequencyControl {
  frequencyControlKey: string;
  windowSize: string;
  limitInWindow: string;
}

export interface LiveMessageID {
  primaryId: string;
  messageScene: string;
}

export interface LiveMessageSEI {
  uniqueId: LiveMessageID | undefined;
  timestamp: string;
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

export interface OperationInfo {
  initialState: OperationState | undefined;
  successState: OperationState | undefined;
  failureState: OperationState | undefined;
}

export interface OperationState {
  scene: string;
  icon: ImageModel | undefined;
  text: MessageCommonText | undefined;
  schema: string;
  animationStyle: string;
  duration: string;
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

export interface TextPieceImage {
  image: ImageModel | undefined;
}

export interface TextPiecePatternRef {
  key: string;
  defaultPattern: string;
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

/** What the messages of this file consist of. */
export const commonTables = new MessageTables(
  {
    CommonMessageData: ['s l l l i o s MessageCommonText l l l s s s s s s* LiveMessageSEI LiveMessageID LiveMessageID l l l l l i', (absent) => ({ method: '', msgId: '0', roomId: '0', createTime: '0', monitor: 0, isShowMsg: false, describe: '', displayText: absent, foldType: '0', anchorFoldType: '0', priorityScore: '0', logId: '', msgProcessFilterK: '', msgProcessFilterV: '', fromIdc: '', toIdc: '', filterMsgTagsList: [], sei: absent, dependRootId: absent, dependId: absent, anchorPriorityScore: '0', roomMessageHeatLevel: '0', foldTypeForWeb: '0', anchorFoldTypeForWeb: '0', clientSendTime: '0', dispatchStrategy: 0 })],
    PublicAreaMessageCommon: ['l l o o o CreatorSuccessInfo PortraitInfo UserInteractionInfo l MessageDisplayInfo o OperationInfo MessageCommonText', (absent) => ({ scrollGapCount: '0', anchorScrollGapCount: '0', releaseToScrollArea: false, anchorReleaseToScrollArea: false, isAnchorMarked: false, creatorSuccessInfo: absent, portraitInfo: absent, userInteractionInfo: absent, adminFoldType: '0', displayInfo: absent, hideAboveScrollArea: false, operationInfo: absent, dynamicDisplayText: absent })],
    PublicAreaCommon: ['ImageModel l', (absent) => ({ userLabel: absent, userConsumeInRoom: '0' })],
    MsgFilter: ['o o', () => ({ isGifter: false, isSubscribedToAnchor: false })],
    UserIdentity: ['o o o o o o', () => ({ isGiftGiverOfAnchor: false, isSubscriberOfAnchor: false, isMutualFollowingWithAnchor: false, isFollowerOfAnchor: false, isModeratorOfAnchor: false, isAnchor: false })],
    PerceptionDialogInfo: ['i MessageCommonText MessageCommonText MessageCommonText MessageCommonText s i l l l o PerceptionFeedbackOption* l i MessageCommonText', (absent) => ({ iconType: 0, title: absent, subTitle: absent, adviceActionText: absent, defaultActionText: absent, violationDetailUrl: '', scene: 0, targetUserId: '0', targetRoomId: '0', countDownTime: '0', showFeedback: false, feedbackOptionsList: [], policyTip: '0', appealPopup: 0, closeActionText: absent })],
    PunishEventInfo: ['s s s l i l s l s s', () => ({ punishType: '', punishReason: '', punishId: '', violationUid: '0', punishTypeId: 0, duration: '0', punishPerceptionCode: '', endTime: '0', violationUidStr: '', showReason: '' })],
    ActionButton: ['i MessageCommonText MessageCommonText s o', (absent) => ({ buttonType: 0, buttonActiveText: absent, buttonInactiveText: absent, buttonSchema: '', enableButtonInactiveText: false })],
    CreatorSuccessInfo: ['TagItem* Topic Topic* FrequencyControl', (absent) => ({ tags: [], topic: absent, topicList: [], frequencyControl: absent })],
    FrequencyControl: ['s l l', () => ({ frequencyControlKey: '', windowSize: '0', limitInWindow: '0' })],
    LiveMessageID: ['s s', () => ({ primaryId: '', messageScene: '' })],
    LiveMessageSEI: ['LiveMessageID l', (absent) => ({ uniqueId: absent, timestamp: '0' })],
    MessageCommonText: ['s s TextFormat TextPiece*', (absent) => ({ displayType: '', defaultPattern: '', defaultFormat: absent, piecesList: [] })],
    MessageDisplayInfo: ['i l l i', () => ({ durationType: 0, showDurationMs: '0', incrDurationMs: '0', stayStyle: 0 })],
    OperationInfo: ['OperationState OperationState OperationState', (absent) => ({ initialState: absent, successState: absent, failureState: absent })],
    OperationState: ['s ImageModel MessageCommonText s l l', (absent) => ({ scene: '', icon: absent, text: absent, schema: '', animationStyle: '0', duration: '0' })],
    PatternRef: ['s s s:s', () => ({ key: '', defaultPattern: '', keyGroups: {} })],
    PerceptionFeedbackOption: ['l s', () => ({ id: '0', contentKey: '' })],
    PortraitInfo: ['UserMetrics* PortraitTag*', () => ({ userMetrics: [], portraitTag: [] })],
    PortraitTag: ['s l s s', () => ({ tagId: '', priority: '0', showValue: '', showArgs: '' })],
    TagItem: ['i MessageCommonText', (absent) => ({ tagType: 0, tagText: absent })],
    TextFormat: ['s o o i i i o o', () => ({ color: '', bold: false, italic: false, weight: 0, italicAngle: 0, fontSize: 0, useHeighLightColor: false, useRemoteClor: false })],
    TextPiece: ['i TextFormat 11s 21TextPieceUser TextPieceGift TextPieceHeart TextPiecePatternRef TextPieceImage', (absent) => ({ type: 0, format: absent, stringValue: '', userValue: absent, giftValue: absent, heartValue: absent, patternRefValue: absent, imageValue: absent })],
    TextPieceGift: ['n PatternRef i l', (absent) => ({ giftId: 0, nameRef: absent, showType: 0, colorId: '0' })],
    TextPieceHeart: ['s', () => ({ color: '' })],
    TextPieceImage: ['ImageModel', (absent) => ({ image: absent })],
    TextPiecePatternRef: ['s s', () => ({ key: '', defaultPattern: '' })],
    TextPieceUser: ['User o', (absent) => ({ user: absent, withColon: false })],
    Topic: ['i MessageCommonText MessageCommonText o ActionButton i i s:s', (absent) => ({ topicActionType: 0, topicText: absent, topicTips: absent, hasButton: false, actionButton: absent, tagType: 0, displayLocation: 0, eventTrackingFields: {} })],
    UserInteractionInfo: ['l l l', () => ({ likeCnt: '0', commentCnt: '0', shareCnt: '0' })],
    UserMetrics: ['i s', () => ({ type: 0, metricsValue: '' })],
  },
  [imageTables, userTables],
  {
    CommonMessageData: decodeCommonMessageData,
    PublicAreaMessageCommon: decodePublicAreaMessageCommon,
    UserIdentity: decodeUserIdentity,
    MessageCommonText: decodeMessageCommonText,
    PatternRef: decodePatternRef,
    PortraitInfo: decodePortraitInfo,
    PortraitTag: decodePortraitTag,
    TextFormat: decodeTextFormat,
    TextPiece: decodeTextPiece,
    TextPieceGift: decodeTextPieceGift,
    TextPieceUser: decodeTextPieceUser,
    UserInteractionInfo: decodeUserInteractionInfo,
    UserMetrics: decodeUserMetrics,
  },
);

const decodeLiveMessageSEI: Decoder<LiveMessageSEI> = commonTables.decoder('LiveMessageSEI');

const decodeLiveMessageID: Decoder<LiveMessageID> = commonTables.decoder('LiveMessageID');

const decodeCreatorSuccessInfo: Decoder<CreatorSuccessInfo> = commonTables.decoder('CreatorSuccessInfo');

const decodeMessageDisplayInfo: Decoder<MessageDisplayInfo> = commonTables.decoder('MessageDisplayInfo');

const decodeOperationInfo: Decoder<OperationInfo> = commonTables.decoder('OperationInfo');

const decodeTextPieceHeart: Decoder<TextPieceHeart> = commonTables.decoder('TextPieceHeart');

const decodeTextPiecePatternRef: Decoder<TextPiecePatternRef> = commonTables.decoder('TextPiecePatternRef');

const decodeTextPieceImage: Decoder<TextPieceImage> = commonTables.decoder('TextPieceImage');
