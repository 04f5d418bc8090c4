// Generated from proto/link-message.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { CoHostPermissoinType, CohostABTestType, GuestMicCameraChangeScene, GuestMicCameraManageOp, HashtagNamespace, KickoutReason, LayoutStyle, LinkListStatus, LinkMessageType, LinkMicUserAdminType, LinkRoleType, LinkSilenceStatus, LinkType, LinkmicApplierSortSetting, LinkmicMultiLiveEnum, LinkmicPlayType, LinkmicUserSettingDisableVideoLinkmic, LinkmicUserSettingLayout, LinkmicUserSettingMultiGuestApplyAutoApprove, LinkmicUserSettingShowAction, LinkmicUserStatus, MicIdxOperation, MuteStatus, Scene, TextType } from './enums.js';
import { decodeCommonMessageData, decodeMessageCommonText, decodePerceptionDialogInfo, decodePunishEventInfo, type CommonMessageData, type MessageCommonText, type PerceptionDialogInfo, type PunishEventInfo } from './common.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeOptPairInfo, decodeTag, decodeTopHostInfo, type OptPairInfo, type Tag, type TopHostInfo } from './link-mic.js';
import { decodeUser, type User } from './user.js';

/** Events of a link session; `MessageType` tells which content is set. */
export interface WebcastLinkMessage {
  common: CommonMessageData | undefined;
  MessageType: LinkMessageType;
  LinkerId: string;
  Scene: Scene;
  InviteContent: LinkerInviteContent | undefined;
  ReplyContent: LinkerReplyContent | undefined;
  CreateContent: LinkerCreateContent | undefined;
  CloseContent: LinkerCloseContent | undefined;
  EnterContent: LinkerEnterContent | undefined;
  LeaveContent: LinkerLeaveContent | undefined;
  CancelContent: LinkerCancelContent | undefined;
  KickOutContent: LinkerKickOutContent | undefined;
  LinkedListChangeContent: LinkedListChangeContent | undefined;
  UpdateUserContent: LinkerUpdateUserContent | undefined;
  WaitingListChangeContent: LinkerWaitingListChangeContent | undefined;
  MuteContent: LinkerMuteContent | undefined;
  RandomMatchContent: LinkerRandomMatchContent | undefined;
  UpdateUserSettingContent: MultiLiveUpdateUserSettingContent | undefined;
  MicIdxUpdateContent: LinkerMicIdxUpdateContent | undefined;
  ListChangeContent: LinkerListChangeContent | undefined;
  CohostListChangeContent: CohostListChangeContent | undefined;
  MediaChangeContent: LinkerMediaChangeContent | undefined;
  /** Newer schemas: replyAcceptNoticeContent. */
  AcceptNoticeContent: LinkerAcceptNoticeContent | undefined;
  SysKickOutContent: LinkerSysKickOutContent | undefined;
  UserToastContent: LinkmicUserToastContent | undefined;
  extra: string;
  expireTimestamp: string;
  transferExtra: string;
  version: string;
}

/** Decodes a WebcastLinkMessage. */
export function decodeWebcastLinkMessage(input: WireInput, start: number, end: number, depth: number): WebcastLinkMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: LinkMessageType = 0;
  let f3 = '0';
  let f4: Scene = 0;
  let f5: LinkerInviteContent | undefined;
  let f6: LinkerReplyContent | undefined;
  let f7: LinkerCreateContent | undefined;
  let f8: LinkerCloseContent | undefined;
  let f9: LinkerEnterContent | undefined;
  let f10: LinkerLeaveContent | undefined;
  let f11: LinkerCancelContent | undefined;
  let f12: LinkerKickOutContent | undefined;
  let f13: LinkedListChangeContent | undefined;
  let f14: LinkerUpdateUserContent | undefined;
  let f15: LinkerWaitingListChangeContent | undefined;
  let f16: LinkerMuteContent | undefined;
  let f17: LinkerRandomMatchContent | undefined;
  let f18: MultiLiveUpdateUserSettingContent | undefined;
  let f19: LinkerMicIdxUpdateContent | undefined;
  let f20: LinkerListChangeContent | undefined;
  let f21: CohostListChangeContent | undefined;
  let f22: LinkerMediaChangeContent | undefined;
  let f23: LinkerAcceptNoticeContent | undefined;
  let f101: LinkerSysKickOutContent | undefined;
  let f102: LinkmicUserToastContent | undefined;
  let f200 = '';
  let f201 = '0';
  let f202 = '';
  let f203 = '0';
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
          f5 = decodeLinkerInviteContent(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeLinkerReplyContent(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeLinkerCreateContent(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeLinkerCloseContent(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodeLinkerEnterContent(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeLinkerLeaveContent(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeLinkerCancelContent(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeLinkerKickOutContent(input, q, p, depth - 1);
          break;
        case 106:
          f13 = decodeLinkedListChangeContent(input, q, p, depth - 1);
          break;
        case 114:
          f14 = decodeLinkerUpdateUserContent(input, q, p, depth - 1);
          break;
        case 122:
          f15 = decodeLinkerWaitingListChangeContent(input, q, p, depth - 1);
          break;
        case 130:
          f16 = decodeLinkerMuteContent(input, q, p, depth - 1);
          break;
        case 138:
          f17 = decodeLinkerRandomMatchContent(input, q, p, depth - 1);
          break;
        case 146:
          f18 = decodeMultiLiveUpdateUserSettingContent(input, q, p, depth - 1);
          break;
        case 154:
          f19 = decodeLinkerMicIdxUpdateContent(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodeLinkerListChangeContent(input, q, p, depth - 1);
          break;
        case 170:
          f21 = decodeCohostListChangeContent(input, q, p, depth - 1);
          break;
        case 178:
          f22 = decodeLinkerMediaChangeContent(input, q, p, depth - 1);
          break;
        case 186:
          f23 = decodeLinkerAcceptNoticeContent(input, q, p, depth - 1);
          break;
        case 810:
          f101 = decodeLinkerSysKickOutContent(input, q, p, depth - 1);
          break;
        case 818:
          f102 = decodeLinkmicUserToastContent(input, q, p, depth - 1);
          break;
        case 1602:
          f200 = string(input, q, p);
          break;
        case 1618:
          f202 = string(input, q, p);
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
          f4 = int32(b, q);
          break;
        case 1608:
          f201 = int64(b, q);
          break;
        case 1624:
          f203 = int64(b, q);
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
  const message: WebcastLinkMessage = {
    common: f1,
    MessageType: f2,
    LinkerId: f3,
    Scene: f4,
    InviteContent: f5,
    ReplyContent: f6,
    CreateContent: f7,
    CloseContent: f8,
    EnterContent: f9,
    LeaveContent: f10,
    CancelContent: f11,
    KickOutContent: f12,
    LinkedListChangeContent: f13,
    UpdateUserContent: f14,
    WaitingListChangeContent: f15,
    MuteContent: f16,
    RandomMatchContent: f17,
    UpdateUserSettingContent: f18,
    MicIdxUpdateContent: f19,
    ListChangeContent: f20,
    CohostListChangeContent: f21,
    MediaChangeContent: f22,
    AcceptNoticeContent: f23,
    SysKickOutContent: f101,
    UserToastContent: f102,
    extra: f200,
    expireTimestamp: f201,
    transferExtra: f202,
    version: f203,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AnchorLayoutSetting {
  latestLayoutStyle: LayoutStyle;
  layoutStyleSettings: AnchorLayoutStyleSetting[];
  panelLayoutTypeSetting: AnchorPanelLayoutTypeSetting[];
}

/** Decodes a AnchorLayoutSetting. */
export function decodeAnchorLayoutSetting(input: WireInput, start: number, end: number, depth: number): AnchorLayoutSetting {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LayoutStyle = 0;
  const f2: AnchorLayoutStyleSetting[] = [];
  const f3: AnchorPanelLayoutTypeSetting[] = [];
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
          f2.push(decodeAnchorLayoutStyleSetting(input, q, p, depth - 1));
          break;
        case 26:
          f3.push(decodeAnchorPanelLayoutTypeSetting(input, q, p, depth - 1));
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
  const message: AnchorLayoutSetting = {
    latestLayoutStyle: f1,
    layoutStyleSettings: f2,
    panelLayoutTypeSetting: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AnchorLayoutStyleSetting {
  layoutStyle: LayoutStyle;
  maxPosition: number;
}

/** Decodes a AnchorLayoutStyleSetting. */
export function decodeAnchorLayoutStyleSetting(input: WireInput, start: number, end: number, depth: number): AnchorLayoutStyleSetting {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LayoutStyle = 0;
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
  const message: AnchorLayoutStyleSetting = {
    layoutStyle: f1,
    maxPosition: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AnchorPanelLayoutTypeSetting {
  panelLayoutType: number;
  maxPosition: number;
}

/** Decodes a AnchorPanelLayoutTypeSetting. */
export function decodeAnchorPanelLayoutTypeSetting(input: WireInput, start: number, end: number, depth: number): AnchorPanelLayoutTypeSetting {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
  const message: AnchorPanelLayoutTypeSetting = {
    panelLayoutType: f1,
    maxPosition: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AuthenticationInfo {
  customVerify: string;
  enterpriseVerifyReason: string;
  authenticationBadge: ImageModel | undefined;
}

/** Decodes a AuthenticationInfo. */
export function decodeAuthenticationInfo(input: WireInput, start: number, end: number, depth: number): AuthenticationInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
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
        case 10:
          f1 = string(input, q, p);
          break;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: AuthenticationInfo = {
    customVerify: f1,
    enterpriseVerifyReason: f2,
    authenticationBadge: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostABTest {
  abTestType: CohostABTestType;
  group: string;
}

/** Decodes a CohostABTest. */
export function decodeCohostABTest(input: WireInput, start: number, end: number, depth: number): CohostABTest {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CohostABTestType = 0;
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
  const message: CohostABTest = {
    abTestType: f1,
    group: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostABTestList {
  abTestList: CohostABTest[];
}

/** Decodes a CohostABTestList. */
export function decodeCohostABTestList(input: WireInput, start: number, end: number, depth: number): CohostABTestList {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: CohostABTest[] = [];
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
          f1.push(decodeCohostABTest(input, q, p, depth - 1));
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
  const message: CohostABTestList = {
    abTestList: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostABTestSetting {
  key: string;
  value: CohostABTestList | undefined;
}

/** Decodes a CohostABTestSetting. */
export function decodeCohostABTestSetting(input: WireInput, start: number, end: number, depth: number): CohostABTestSetting {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: CohostABTestList | undefined;
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
          f2 = decodeCohostABTestList(input, q, p, depth - 1);
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
  const message: CohostABTestSetting = {
    key: f1,
    value: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostListChangeContent {
  users: CohostListUser[];
}

/** Decodes a CohostListChangeContent. */
export function decodeCohostListChangeContent(input: WireInput, start: number, end: number, depth: number): CohostListChangeContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: CohostListUser[] = [];
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
          f1.push(decodeCohostListUser(input, q, p, depth - 1));
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
  const message: CohostListChangeContent = {
    users: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostListUser {
  userId: string;
  nickName: string;
  avatarThumb: ImageModel | undefined;
  linkedTime: string;
  playType: LinkmicPlayType;
  roomId: string;
  linkmicUserStatus: LinkmicUserStatus;
  linkRemainingTime: string;
  permissionType: CoHostPermissoinType;
  displayId: string;
  followStatus: string;
  isLowVersion: boolean;
  rivalUserId: string;
  rivalRoomId: string;
  isInitiator: boolean;
  linkmicIdStr: string;
  bestTeammateUid: string;
  hasTopicPerm: boolean;
  innerChannelId: string;
}

/** Decodes a CohostListUser. */
export function decodeCohostListUser(input: WireInput, start: number, end: number, depth: number): CohostListUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  let f3: ImageModel | undefined;
  let f4 = '0';
  let f5: LinkmicPlayType = 0;
  let f6 = '0';
  let f7: LinkmicUserStatus = 0;
  let f8 = '0';
  let f9: CoHostPermissoinType = 0;
  let f10 = '';
  let f11 = '0';
  let f12 = false;
  let f13 = '0';
  let f14 = '0';
  let f15 = false;
  let f16 = '';
  let f17 = '0';
  let f18 = false;
  let f19 = '0';
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
        case 82:
          f10 = string(input, q, p);
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
          f1 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
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
        case 64:
          f8 = int64(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 88:
          f11 = int64(b, q);
          break;
        case 96:
          f12 = bool(b, q);
          break;
        case 104:
          f13 = int64(b, q);
          break;
        case 112:
          f14 = int64(b, q);
          break;
        case 120:
          f15 = bool(b, q);
          break;
        case 136:
          f17 = int64(b, q);
          break;
        case 144:
          f18 = bool(b, q);
          break;
        case 152:
          f19 = int64(b, q);
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
  const message: CohostListUser = {
    userId: f1,
    nickName: f2,
    avatarThumb: f3,
    linkedTime: f4,
    playType: f5,
    roomId: f6,
    linkmicUserStatus: f7,
    linkRemainingTime: f8,
    permissionType: f9,
    displayId: f10,
    followStatus: f11,
    isLowVersion: f12,
    rivalUserId: f13,
    rivalRoomId: f14,
    isInitiator: f15,
    linkmicIdStr: f16,
    bestTeammateUid: f17,
    hasTopicPerm: f18,
    innerChannelId: f19,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostTopic {
  id: string;
  titleKey: string;
  titleText: string;
  liked: boolean;
  totalHeat: string;
  totalRivals: string;
  rivalsAvatar: ImageModel[];
}

/** Decodes a CohostTopic. */
export function decodeCohostTopic(input: WireInput, start: number, end: number, depth: number): CohostTopic {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  let f3 = '';
  let f21 = false;
  let f22 = '0';
  let f23 = '0';
  const f24: ImageModel[] = [];
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
        case 194:
          f24.push(decodeImageModel(input, q, p, depth - 1));
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
        case 168:
          f21 = bool(b, q);
          break;
        case 176:
          f22 = int64(b, q);
          break;
        case 184:
          f23 = int64(b, q);
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
  const message: CohostTopic = {
    id: f1,
    titleKey: f2,
    titleText: f3,
    liked: f21,
    totalHeat: f22,
    totalRivals: f23,
    rivalsAvatar: f24,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Hashtag {
  id: string;
  title: string;
  image: ImageModel | undefined;
  namespace: HashtagNamespace;
}

/** Decodes a Hashtag. */
export function decodeHashtag(input: WireInput, start: number, end: number, depth: number): Hashtag {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  let f3: ImageModel | undefined;
  let f4: HashtagNamespace = 0;
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
  const message: Hashtag = {
    id: f1,
    title: f2,
    image: f3,
    namespace: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface InviteTopHostInfo {
  rankType: string;
  topIndex: string;
}

/** Decodes a InviteTopHostInfo. */
export function decodeInviteTopHostInfo(input: WireInput, start: number, end: number, depth: number): InviteTopHostInfo {
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
  const message: InviteTopHostInfo = {
    rankType: f1,
    topIndex: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface InviterRivalExtra {
  textType: TextType;
  text: string;
  label: string;
  userCount: number;
  avatarThumb: ImageModel | undefined;
  displayId: string;
  authenticationInfo: AuthenticationInfo | undefined;
  nickname: string;
  followStatus: string;
  /** Newer schemas: hashtag. */
  mHashtag: Hashtag | undefined;
  topHostInfo: TopHostInfo | undefined;
  userId: string;
  isBestTeammate: boolean;
  optPairInfo: OptPairInfo | undefined;
  followerCount: string;
}

/** Decodes a InviterRivalExtra. */
export function decodeInviterRivalExtra(input: WireInput, start: number, end: number, depth: number): InviterRivalExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: TextType = 0;
  let f2 = '';
  let f3 = '';
  let f4 = 0;
  let f5: ImageModel | undefined;
  let f6 = '';
  let f7: AuthenticationInfo | undefined;
  let f8 = '';
  let f9 = '0';
  let f10: Hashtag | undefined;
  let f11: TopHostInfo | undefined;
  let f12 = '0';
  let f13 = false;
  let f14: OptPairInfo | undefined;
  let f15 = '0';
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
        case 42:
          f5 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 58:
          f7 = decodeAuthenticationInfo(input, q, p, depth - 1);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 82:
          f10 = decodeHashtag(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeTopHostInfo(input, q, p, depth - 1);
          break;
        case 114:
          f14 = decodeOptPairInfo(input, q, p, depth - 1);
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
          f4 = int32(b, q);
          break;
        case 72:
          f9 = int64(b, q);
          break;
        case 96:
          f12 = int64(b, q);
          break;
        case 104:
          f13 = bool(b, q);
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
  const message: InviterRivalExtra = {
    textType: f1,
    text: f2,
    label: f3,
    userCount: f4,
    avatarThumb: f5,
    displayId: f6,
    authenticationInfo: f7,
    nickname: f8,
    followStatus: f9,
    mHashtag: f10,
    topHostInfo: f11,
    userId: f12,
    isBestTeammate: f13,
    optPairInfo: f14,
    followerCount: f15,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkListUser {
  user: User | undefined;
  modifyTime: string;
  linkType: number;
  roleType: number;
  linkmicIdStr: string;
  payedMoney: string;
  fanTicket: string;
  fanTicketIconType: number;
  linkUserType: number;
  blurredAvatar: ImageModel | undefined;
}

/** Decodes a LinkListUser. */
export function decodeLinkListUser(input: WireInput, start: number, end: number, depth: number): LinkListUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: User | undefined;
  let f2 = '0';
  let f3 = 0;
  let f4 = 0;
  let f5 = '';
  let f6 = '0';
  let f7 = '0';
  let f8 = 0;
  let f9 = 0;
  let f10: ImageModel | undefined;
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
        case 42:
          f5 = string(input, q, p);
          break;
        case 82:
          f10 = decodeImageModel(input, q, p, depth - 1);
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
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int64(b, q);
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
  const message: LinkListUser = {
    user: f1,
    modifyTime: f2,
    linkType: f3,
    roleType: f4,
    linkmicIdStr: f5,
    payedMoney: f6,
    fanTicket: f7,
    fanTicketIconType: f8,
    linkUserType: f9,
    blurredAvatar: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkedListChangeContent {
  linkedUsers: LinkerListUser[];
}

/** Decodes a LinkedListChangeContent. */
export function decodeLinkedListChangeContent(input: WireInput, start: number, end: number, depth: number): LinkedListChangeContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: LinkerListUser[] = [];
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
          f1.push(decodeLinkerListUser(input, q, p, depth - 1));
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
  const message: LinkedListChangeContent = {
    linkedUsers: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerAcceptNoticeContent {
  fromUserId: string;
  fromRoomId: string;
  toUserId: string;
}

/** Decodes a LinkerAcceptNoticeContent. */
export function decodeLinkerAcceptNoticeContent(input: WireInput, start: number, end: number, depth: number): LinkerAcceptNoticeContent {
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
  const message: LinkerAcceptNoticeContent = {
    fromUserId: f1,
    fromRoomId: f2,
    toUserId: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerCancelContent {
  fromUserId: string;
  toUserId: string;
  cancelType: string;
  actionId: string;
}

/** Decodes a LinkerCancelContent. */
export function decodeLinkerCancelContent(input: WireInput, start: number, end: number, depth: number): LinkerCancelContent {
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
  const message: LinkerCancelContent = {
    fromUserId: f1,
    toUserId: f2,
    cancelType: f3,
    actionId: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerCloseContent {
}

/** Decodes a LinkerCloseContent. */
export function decodeLinkerCloseContent(input: WireInput, start: number, end: number, depth: number): LinkerCloseContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: LinkerCloseContent = {
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerCreateContent {
  ownerId: string;
  ownerRoomId: string;
  linkType: string;
}

/** Decodes a LinkerCreateContent. */
export function decodeLinkerCreateContent(input: WireInput, start: number, end: number, depth: number): LinkerCreateContent {
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
  const message: LinkerCreateContent = {
    ownerId: f1,
    ownerRoomId: f2,
    linkType: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerEnterContent {
  /** Newer schemas: linkedUsers. */
  linkedUsersList: LinkerListUser[];
  anchorMultiLiveEnum: LinkmicMultiLiveEnum;
  anchorSettingInfo: MultiLiveAnchorPanelSettings | undefined;
}

/** Decodes a LinkerEnterContent. */
export function decodeLinkerEnterContent(input: WireInput, start: number, end: number, depth: number): LinkerEnterContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: LinkerListUser[] = [];
  let f2: LinkmicMultiLiveEnum = 0;
  let f3: MultiLiveAnchorPanelSettings | undefined;
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
          f1.push(decodeLinkerListUser(input, q, p, depth - 1));
          break;
        case 26:
          f3 = decodeMultiLiveAnchorPanelSettings(input, q, p, depth - 1);
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
  const message: LinkerEnterContent = {
    linkedUsersList: f1,
    anchorMultiLiveEnum: f2,
    anchorSettingInfo: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerInviteContent {
  fromUserId: string;
  fromRoomId: string;
  toRtcExtInfo: string;
  rtcJoinChannel: boolean;
  vendor: string;
  secFromUserId: string;
  toLinkmicIdStr: string;
  fromUser: User | undefined;
  requiredMicIdx: string;
  rtcExtInfoMap: Record<string, string>;
  /** Newer schemas: anchorMultiLiveEnum. */
  multiLiveLayoutEnable: LinkmicMultiLiveEnum;
  /** Newer schemas: anchorSettingInfo. */
  multiLiveSetting: MultiLiveAnchorPanelSettings | undefined;
  /** Newer schemas: inviterLinkmicIdStr. */
  fromLinkmicIdStr: string;
  fromTopHostInfo: InviteTopHostInfo | undefined;
  actionId: string;
  linkedUsers: LinkmicUserInfo[];
  /** Newer schemas: dialog. */
  dialogInfo: PerceptionDialogInfo | undefined;
  /** Newer schemas: punishInfo. */
  punishEventInfo: PunishEventInfo | undefined;
  fromRoomAgeRestricted: number;
  fromTag: Tag | undefined;
  abTestSetting: CohostABTestSetting[];
  linkerInviteMsgExtra: LinkerInviteMessageExtra | undefined;
}

/** Decodes a LinkerInviteContent. */
export function decodeLinkerInviteContent(input: WireInput, start: number, end: number, depth: number): LinkerInviteContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '';
  let f4 = false;
  let f5 = '0';
  let f6 = '';
  let f7 = '';
  let f8: User | undefined;
  let f9 = '0';
  const f10: Record<string, string> = {};
  let f11: LinkmicMultiLiveEnum = 0;
  let f12: MultiLiveAnchorPanelSettings | undefined;
  let f13 = '';
  let f16: InviteTopHostInfo | undefined;
  let f17 = '0';
  const f18: LinkmicUserInfo[] = [];
  let f19: PerceptionDialogInfo | undefined;
  let f20: PunishEventInfo | undefined;
  let f21 = 0;
  let f22: Tag | undefined;
  const f23: CohostABTestSetting[] = [];
  let f101: LinkerInviteMessageExtra | undefined;
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
        case 50:
          f6 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
          break;
        case 66:
          f8 = decodeUser(input, q, p, depth - 1);
          break;
        case 82:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f10);
          break;
        case 98:
          f12 = decodeMultiLiveAnchorPanelSettings(input, q, p, depth - 1);
          break;
        case 106:
          f13 = string(input, q, p);
          break;
        case 130:
          f16 = decodeInviteTopHostInfo(input, q, p, depth - 1);
          break;
        case 146:
          f18.push(decodeLinkmicUserInfo(input, q, p, depth - 1));
          break;
        case 154:
          f19 = decodePerceptionDialogInfo(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodePunishEventInfo(input, q, p, depth - 1);
          break;
        case 178:
          f22 = decodeTag(input, q, p, depth - 1);
          break;
        case 186:
          f23.push(decodeCohostABTestSetting(input, q, p, depth - 1));
          break;
        case 810:
          f101 = decodeLinkerInviteMessageExtra(input, q, p, depth - 1);
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
          f4 = bool(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 72:
          f9 = int64(b, q);
          break;
        case 88:
          f11 = int32(b, q);
          break;
        case 136:
          f17 = int64(b, q);
          break;
        case 168:
          f21 = int32(b, q);
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
  const message: LinkerInviteContent = {
    fromUserId: f1,
    fromRoomId: f2,
    toRtcExtInfo: f3,
    rtcJoinChannel: f4,
    vendor: f5,
    secFromUserId: f6,
    toLinkmicIdStr: f7,
    fromUser: f8,
    requiredMicIdx: f9,
    rtcExtInfoMap: f10,
    multiLiveLayoutEnable: f11,
    multiLiveSetting: f12,
    fromLinkmicIdStr: f13,
    fromTopHostInfo: f16,
    actionId: f17,
    linkedUsers: f18,
    dialogInfo: f19,
    punishEventInfo: f20,
    fromRoomAgeRestricted: f21,
    fromTag: f22,
    abTestSetting: f23,
    linkerInviteMsgExtra: f101,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerInviteMessageExtra {
  matchType: number;
  inviteType: number;
  subType: number;
  theme: string;
  duration: number;
  layout: number;
  tips: string;
  /** Newer schemas: extra. */
  inviterRivalExtra: InviterRivalExtra | undefined;
  /** Newer schemas: otherUsers. */
  otherRivalExtra: InviterRivalExtra[];
  topicInfo: CohostTopic | undefined;
  algoRequestId: string;
}

/** Decodes a LinkerInviteMessageExtra. */
export function decodeLinkerInviteMessageExtra(input: WireInput, start: number, end: number, depth: number): LinkerInviteMessageExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
  let f4 = '';
  let f5 = 0;
  let f6 = 0;
  let f7 = '';
  let f8: InviterRivalExtra | undefined;
  const f9: InviterRivalExtra[] = [];
  let f10: CohostTopic | undefined;
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
        case 34:
          f4 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
          break;
        case 66:
          f8 = decodeInviterRivalExtra(input, q, p, depth - 1);
          break;
        case 74:
          f9.push(decodeInviterRivalExtra(input, q, p, depth - 1));
          break;
        case 82:
          f10 = decodeCohostTopic(input, q, p, depth - 1);
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
          f1 = int32(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        case 24:
          f3 = int32(b, q);
          break;
        case 40:
          f5 = int32(b, q);
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
  const message: LinkerInviteMessageExtra = {
    matchType: f1,
    inviteType: f2,
    subType: f3,
    theme: f4,
    duration: f5,
    layout: f6,
    tips: f7,
    inviterRivalExtra: f8,
    otherRivalExtra: f9,
    topicInfo: f10,
    algoRequestId: f11,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerKickOutContent {
  fromUserId: string;
  kickoutReason: KickoutReason;
}

/** Decodes a LinkerKickOutContent. */
export function decodeLinkerKickOutContent(input: WireInput, start: number, end: number, depth: number): LinkerKickOutContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: KickoutReason = 0;
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
  const message: LinkerKickOutContent = {
    fromUserId: f1,
    kickoutReason: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerLeaveContent {
  userId: string;
  linkmicIdStr: string;
  sendLeaveUid: string;
  leaveReason: string;
}

/** Decodes a LinkerLeaveContent. */
export function decodeLinkerLeaveContent(input: WireInput, start: number, end: number, depth: number): LinkerLeaveContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
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
  const message: LinkerLeaveContent = {
    userId: f1,
    linkmicIdStr: f2,
    sendLeaveUid: f3,
    leaveReason: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerListChangeContent {
  linkedUsers: LinkListUser[];
  appliedUsers: LinkListUser[];
  connectingUsers: LinkListUser[];
}

/** Decodes a LinkerListChangeContent. */
export function decodeLinkerListChangeContent(input: WireInput, start: number, end: number, depth: number): LinkerListChangeContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: LinkListUser[] = [];
  const f2: LinkListUser[] = [];
  const f3: LinkListUser[] = [];
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
          f1.push(decodeLinkListUser(input, q, p, depth - 1));
          break;
        case 18:
          f2.push(decodeLinkListUser(input, q, p, depth - 1));
          break;
        case 26:
          f3.push(decodeLinkListUser(input, q, p, depth - 1));
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
  const message: LinkerListChangeContent = {
    linkedUsers: f1,
    appliedUsers: f2,
    connectingUsers: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerListUser {
  user: User | undefined;
  linkmicId: string;
  linkmicIdStr: string;
  linkStatus: LinkListStatus;
  linkType: LinkType;
  userPosition: number;
  silenceStatus: LinkSilenceStatus;
  modifyTime: string;
  linkerId: string;
  roleType: LinkRoleType;
}

/** Decodes a LinkerListUser. */
export function decodeLinkerListUser(input: WireInput, start: number, end: number, depth: number): LinkerListUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: User | undefined;
  let f2 = '0';
  let f3 = '';
  let f4: LinkListStatus = 0;
  let f5: LinkType = 0;
  let f6 = 0;
  let f7: LinkSilenceStatus = 0;
  let f8 = '0';
  let f9 = '0';
  let f10: LinkRoleType = 0;
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
        case 16:
          f2 = int64(b, q);
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
          f8 = int64(b, q);
          break;
        case 72:
          f9 = int64(b, q);
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
  const message: LinkerListUser = {
    user: f1,
    linkmicId: f2,
    linkmicIdStr: f3,
    linkStatus: f4,
    linkType: f5,
    userPosition: f6,
    silenceStatus: f7,
    modifyTime: f8,
    linkerId: f9,
    roleType: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerMediaChangeContent {
  op: GuestMicCameraManageOp;
  toUserId: string;
  anchorId: string;
  roomId: string;
  changeScene: GuestMicCameraChangeScene;
  operatorInfo: LinkerMediaChangeOperator | undefined;
}

/** Decodes a LinkerMediaChangeContent. */
export function decodeLinkerMediaChangeContent(input: WireInput, start: number, end: number, depth: number): LinkerMediaChangeContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GuestMicCameraManageOp = 0;
  let f2 = '0';
  let f3 = '0';
  let f4 = '0';
  let f5: GuestMicCameraChangeScene = 0;
  let f7: LinkerMediaChangeOperator | undefined;
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
        case 58:
          f7 = decodeLinkerMediaChangeOperator(input, q, p, depth - 1);
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
        case 40:
          f5 = int32(b, q);
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
  const message: LinkerMediaChangeContent = {
    op: f1,
    toUserId: f2,
    anchorId: f3,
    roomId: f4,
    changeScene: f5,
    operatorInfo: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerMediaChangeOperator {
  userId: string;
  operatorType: LinkMicUserAdminType;
  nickName: string;
  displayId: string;
}

/** Decodes a LinkerMediaChangeOperator. */
export function decodeLinkerMediaChangeOperator(input: WireInput, start: number, end: number, depth: number): LinkerMediaChangeOperator {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: LinkMicUserAdminType = 0;
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
  const message: LinkerMediaChangeOperator = {
    userId: f1,
    operatorType: f2,
    nickName: f3,
    displayId: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerMicIdxUpdateContent {
  micIdxUpdateInfo: LinkerMicIdxUpdateInfo | undefined;
}

/** Decodes a LinkerMicIdxUpdateContent. */
export function decodeLinkerMicIdxUpdateContent(input: WireInput, start: number, end: number, depth: number): LinkerMicIdxUpdateContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LinkerMicIdxUpdateInfo | undefined;
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
          f1 = decodeLinkerMicIdxUpdateInfo(input, q, p, depth - 1);
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
  const message: LinkerMicIdxUpdateContent = {
    micIdxUpdateInfo: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerMicIdxUpdateInfo {
  op: MicIdxOperation;
  userId: string;
  micIdx: string;
}

/** Decodes a LinkerMicIdxUpdateInfo. */
export function decodeLinkerMicIdxUpdateInfo(input: WireInput, start: number, end: number, depth: number): LinkerMicIdxUpdateInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MicIdxOperation = 0;
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
          f1 = int32(b, q);
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
  const message: LinkerMicIdxUpdateInfo = {
    op: f1,
    userId: f2,
    micIdx: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerMuteContent {
  userId: string;
  /** Newer schemas: muteStatus. */
  status: MuteStatus;
}

/** Decodes a LinkerMuteContent. */
export function decodeLinkerMuteContent(input: WireInput, start: number, end: number, depth: number): LinkerMuteContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: MuteStatus = 0;
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
  const message: LinkerMuteContent = {
    userId: f1,
    status: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerRandomMatchContent {
  user: User | undefined;
  roomId: string;
  inviteType: string;
  matchId: string;
  innerChannelId: string;
  sourceType: string;
  groupChannelId: string;
  playType: LinkmicPlayType;
  pairedTime: string;
}

/** Decodes a LinkerRandomMatchContent. */
export function decodeLinkerRandomMatchContent(input: WireInput, start: number, end: number, depth: number): LinkerRandomMatchContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: User | undefined;
  let f2 = '0';
  let f3 = '0';
  let f4 = '';
  let f5 = '0';
  let f6 = '0';
  let f7 = '0';
  let f8: LinkmicPlayType = 0;
  let f9 = '0';
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
        case 24:
          f3 = int64(b, q);
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
          f8 = int32(b, q);
          break;
        case 72:
          f9 = int64(b, q);
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
  const message: LinkerRandomMatchContent = {
    user: f1,
    roomId: f2,
    inviteType: f3,
    matchId: f4,
    innerChannelId: f5,
    sourceType: f6,
    groupChannelId: f7,
    playType: f8,
    pairedTime: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerReplyContent {
  fromUserId: string;
  fromRoomId: string;
  fromUserLinkmicInfo: LinkmicInfo | undefined;
  toUserId: string;
  toUserLinkmicInfo: LinkmicInfo | undefined;
  linkType: string;
  replyStatus: string;
  linkerSetting: LinkerSetting | undefined;
  fromUser: User | undefined;
  toUser: User | undefined;
  rtcExtInfoMap: Record<string, string>;
  inviteeMicIdxUpdateInfo: LinkerMicIdxUpdateInfo | undefined;
  applierMicIdxInfoMap: Record<string, string>;
  anchorMultiLiveEnum: LinkmicMultiLiveEnum;
  anchorSettingInfo: MultiLiveAnchorPanelSettings | undefined;
  actionId: string;
  linkedUsers: LinkmicUserInfo[];
  sourceType: string;
}

/** Decodes a LinkerReplyContent. */
export function decodeLinkerReplyContent(input: WireInput, start: number, end: number, depth: number): LinkerReplyContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3: LinkmicInfo | undefined;
  let f4 = '0';
  let f5: LinkmicInfo | undefined;
  let f6 = '0';
  let f7 = '0';
  let f8: LinkerSetting | undefined;
  let f9: User | undefined;
  let f10: User | undefined;
  const f11: Record<string, string> = {};
  let f12: LinkerMicIdxUpdateInfo | undefined;
  const f13: Record<string, string> = {};
  let f14: LinkmicMultiLiveEnum = 0;
  let f15: MultiLiveAnchorPanelSettings | undefined;
  let f16 = '0';
  const f17: LinkmicUserInfo[] = [];
  let f18 = '0';
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
          f3 = decodeLinkmicInfo(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeLinkmicInfo(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeLinkerSetting(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodeUser(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeUser(input, q, p, depth - 1);
          break;
        case 90:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f11);
          break;
        case 98:
          f12 = decodeLinkerMicIdxUpdateInfo(input, q, p, depth - 1);
          break;
        case 106:
          mapEntry(input, q, p, depth, 'int64', { wireType: 0, read: (i, s) => int64(i.bytes, s), absent: () => '0' }, f13);
          break;
        case 122:
          f15 = decodeMultiLiveAnchorPanelSettings(input, q, p, depth - 1);
          break;
        case 138:
          f17.push(decodeLinkmicUserInfo(input, q, p, depth - 1));
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
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 112:
          f14 = int32(b, q);
          break;
        case 128:
          f16 = int64(b, q);
          break;
        case 144:
          f18 = int64(b, q);
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
  const message: LinkerReplyContent = {
    fromUserId: f1,
    fromRoomId: f2,
    fromUserLinkmicInfo: f3,
    toUserId: f4,
    toUserLinkmicInfo: f5,
    linkType: f6,
    replyStatus: f7,
    linkerSetting: f8,
    fromUser: f9,
    toUser: f10,
    rtcExtInfoMap: f11,
    inviteeMicIdxUpdateInfo: f12,
    applierMicIdxInfoMap: f13,
    anchorMultiLiveEnum: f14,
    anchorSettingInfo: f15,
    actionId: f16,
    linkedUsers: f17,
    sourceType: f18,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerSetting {
  MaxMemberLimit: string;
  LinkType: string;
  Scene: Scene;
  OwnerUserId: string;
  OwnerRoomId: string;
  Vendor: string;
}

/** Decodes a LinkerSetting. */
export function decodeLinkerSetting(input: WireInput, start: number, end: number, depth: number): LinkerSetting {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3: Scene = 0;
  let f4 = '0';
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
  const message: LinkerSetting = {
    MaxMemberLimit: f1,
    LinkType: f2,
    Scene: f3,
    OwnerUserId: f4,
    OwnerRoomId: f5,
    Vendor: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerSysKickOutContent {
  userId: string;
  linkmicIdStr: string;
}

/** Decodes a LinkerSysKickOutContent. */
export function decodeLinkerSysKickOutContent(input: WireInput, start: number, end: number, depth: number): LinkerSysKickOutContent {
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
  const message: LinkerSysKickOutContent = {
    userId: f1,
    linkmicIdStr: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerUpdateUserContent {
  fromUserId: string;
  toUserId: string;
  updateInfo: Record<string, string>;
}

/** Decodes a LinkerUpdateUserContent. */
export function decodeLinkerUpdateUserContent(input: WireInput, start: number, end: number, depth: number): LinkerUpdateUserContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
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
  const message: LinkerUpdateUserContent = {
    fromUserId: f1,
    toUserId: f2,
    updateInfo: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkerWaitingListChangeContent {
}

/** Decodes a LinkerWaitingListChangeContent. */
export function decodeLinkerWaitingListChangeContent(input: WireInput, start: number, end: number, depth: number): LinkerWaitingListChangeContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: LinkerWaitingListChangeContent = {
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkmicInfo {
  accessKey: string;
  linkMicId: string;
  joinable: boolean;
  confluenceType: number;
  rtcExtInfo: string;
  rtcAppId: string;
  rtcAppSign: string;
  linkmicIdStr: string;
  vendor: string;
}

/** Decodes a LinkmicInfo. */
export function decodeLinkmicInfo(input: WireInput, start: number, end: number, depth: number): LinkmicInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '0';
  let f3 = false;
  let f4 = 0;
  let f5 = '';
  let f6 = '';
  let f7 = '';
  let f8 = '';
  let f9 = '0';
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
        case 42:
          f5 = string(input, q, p);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
          break;
        case 66:
          f8 = string(input, q, p);
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
          f3 = bool(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 72:
          f9 = int64(b, q);
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
  const message: LinkmicInfo = {
    accessKey: f1,
    linkMicId: f2,
    joinable: f3,
    confluenceType: f4,
    rtcExtInfo: f5,
    rtcAppId: f6,
    rtcAppSign: f7,
    linkmicIdStr: f8,
    vendor: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkmicUserInfo {
  userId: string;
  linkmicIdStr: string;
  roomId: string;
  linkedTime: string;
}

/** Decodes a LinkmicUserInfo. */
export function decodeLinkmicUserInfo(input: WireInput, start: number, end: number, depth: number): LinkmicUserInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
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
  const message: LinkmicUserInfo = {
    userId: f1,
    linkmicIdStr: f2,
    roomId: f3,
    linkedTime: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkmicUserToastContent {
  userId: string;
  roomId: string;
  displayText: MessageCommonText | undefined;
  leavedUserId: string;
}

/** Decodes a LinkmicUserToastContent. */
export function decodeLinkmicUserToastContent(input: WireInput, start: number, end: number, depth: number): LinkmicUserToastContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
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
  const message: LinkmicUserToastContent = {
    userId: f1,
    roomId: f2,
    displayText: f3,
    leavedUserId: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MultiLiveAnchorPanelSettings {
  userId: string;
  layout: LinkmicUserSettingLayout;
  fixMicNum: LinkmicUserSettingShowAction;
  allowRequestFromUser: LinkmicUserSettingShowAction;
  allowRequestFromFollowerOnly: LinkmicUserSettingShowAction;
  applierSortSetting: LinkmicApplierSortSetting;
  applierSortGiftScoreThreshold: string;
  allowRequestFromFriends: LinkmicUserSettingShowAction;
  allowRequestFromFollowers: LinkmicUserSettingShowAction;
  allowRequestFromOthers: LinkmicUserSettingShowAction;
  enableShowMultiGuestLayout: LinkmicUserSettingShowAction;
  disableVideoLinkmic: LinkmicUserSettingDisableVideoLinkmic;
  multiGuestApplyAutoApprove: LinkmicUserSettingMultiGuestApplyAutoApprove;
  multiGuestShareRevenueInfoVersion: string;
  showAvailableSpot: number;
  saveAsDefaultLayout: number;
  multiGuestAllowCohostInvitation: number;
  multiGuestAllowCohostInvitationOnce: number;
}

/** Decodes a MultiLiveAnchorPanelSettings. */
export function decodeMultiLiveAnchorPanelSettings(input: WireInput, start: number, end: number, depth: number): MultiLiveAnchorPanelSettings {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: LinkmicUserSettingLayout = 0;
  let f3: LinkmicUserSettingShowAction = 0;
  let f4: LinkmicUserSettingShowAction = 0;
  let f5: LinkmicUserSettingShowAction = 0;
  let f7: LinkmicApplierSortSetting = 0;
  let f8 = '0';
  let f9: LinkmicUserSettingShowAction = 0;
  let f10: LinkmicUserSettingShowAction = 0;
  let f11: LinkmicUserSettingShowAction = 0;
  let f12: LinkmicUserSettingShowAction = 0;
  let f13: LinkmicUserSettingDisableVideoLinkmic = 0;
  let f14: LinkmicUserSettingMultiGuestApplyAutoApprove = 0;
  let f15 = '0';
  let f16 = 0;
  let f17 = 0;
  let f18 = 0;
  let f19 = 0;
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
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 40:
          f5 = int32(b, q);
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
        case 80:
          f10 = int32(b, q);
          break;
        case 88:
          f11 = int32(b, q);
          break;
        case 96:
          f12 = int32(b, q);
          break;
        case 104:
          f13 = int32(b, q);
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
        case 136:
          f17 = int32(b, q);
          break;
        case 144:
          f18 = int32(b, q);
          break;
        case 152:
          f19 = int32(b, q);
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
  const message: MultiLiveAnchorPanelSettings = {
    userId: f1,
    layout: f2,
    fixMicNum: f3,
    allowRequestFromUser: f4,
    allowRequestFromFollowerOnly: f5,
    applierSortSetting: f7,
    applierSortGiftScoreThreshold: f8,
    allowRequestFromFriends: f9,
    allowRequestFromFollowers: f10,
    allowRequestFromOthers: f11,
    enableShowMultiGuestLayout: f12,
    disableVideoLinkmic: f13,
    multiGuestApplyAutoApprove: f14,
    multiGuestShareRevenueInfoVersion: f15,
    showAvailableSpot: f16,
    saveAsDefaultLayout: f17,
    multiGuestAllowCohostInvitation: f18,
    multiGuestAllowCohostInvitationOnce: f19,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MultiLiveUpdateUserSettingContent {
  /** Newer schemas: updateUserSettingInfo. */
  multiLiveAnchorPanelSettings: MultiLiveAnchorPanelSettings | undefined;
  anchorLayoutSetting: AnchorLayoutSetting | undefined;
  resetPointAfterLeave: number;
}

/** Decodes a MultiLiveUpdateUserSettingContent. */
export function decodeMultiLiveUpdateUserSettingContent(input: WireInput, start: number, end: number, depth: number): MultiLiveUpdateUserSettingContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MultiLiveAnchorPanelSettings | undefined;
  let f2: AnchorLayoutSetting | undefined;
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
          f1 = decodeMultiLiveAnchorPanelSettings(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeAnchorLayoutSetting(input, q, p, depth - 1);
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
  const message: MultiLiveUpdateUserSettingContent = {
    multiLiveAnchorPanelSettings: f1,
    anchorLayoutSetting: f2,
    resetPointAfterLeave: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
