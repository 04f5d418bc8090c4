// Generated from proto/link-layer.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { packed, skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, double, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { AgreeStatus, CohostLayoutMode, CohostNudgeInfo, ContentInviteSource, ContentPositionType, GroupStatus, JoinType, KickoutReason, LayoutEnlargeStatus, LayoutStyle, LinkLayerMessageType, LinkMicUserAdminType, LinkUserType, LinkerMode, LinkerUserType, LinkmicShareRevenueSetting, MediaState, MultiGuestOutsideRoomInviteSource, NetworkState, OnlineUserState, PosIdentityType, ReplyStatus, RtcConnectionState, Scene, SourceType, StateType } from './enums.js';
import { decodeGiftGalleryBadgeInfo, type GiftGalleryBadgeInfo } from './battle.js';
import { decodeCommonMessageData, decodePerceptionDialogInfo, decodePunishEventInfo, type CommonMessageData, type PerceptionDialogInfo, type PunishEventInfo } from './common.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeAuthenticationInfo, decodeCohostTopic, decodeHashtag, decodeMultiLiveAnchorPanelSettings, type AuthenticationInfo, type CohostTopic, type Hashtag, type MultiLiveAnchorPanelSettings } from './link-message.js';
import { decodeOptPairInfo, decodeRivalsGameTag, decodeTag, decodeTagV2, decodeTopHostInfo, type OptPairInfo, type RivalsGameTag, type Tag, type TagV2, type TopHostInfo } from './link-mic.js';
import { decodeUser, type User } from './user.js';

/** Events of a multi-guest session; `messageType` tells which content is set. */
export interface WebcastLinkLayerMessage {
  common: CommonMessageData | undefined;
  messageType: LinkLayerMessageType;
  channelId: string;
  scene: Scene;
  source: string;
  centerizedIdc: string;
  rtcRoomId: string;
  version: string;
  linkerMode: LinkerMode;
  waitCrossData: boolean;
  createChannelContent: CreateChannelContent | undefined;
  listChangeContent: LinkListChangeContent | undefined;
  inviteContent: InviteContent | undefined;
  applyContent: ApplyContent | undefined;
  permitApplyContent: PermitApplyContent | undefined;
  replyInviteContent: ReplyInviteContent | undefined;
  kickOutContent: KickOutContent | undefined;
  cancelApplyContent: CancelApplyContent | undefined;
  cancelInviteContent: CancelInviteContent | undefined;
  leaveContent: LeaveContent | undefined;
  finishContent: FinishChannelContent | undefined;
  joinDirectContent: JoinDirectContent | undefined;
  joinGroupContent: JoinGroupContent | undefined;
  permitGroupContent: PermitJoinGroupContent | undefined;
  cancelGroupContent: CancelJoinGroupContent | undefined;
  leaveGroupContent: LeaveJoinGroupContent | undefined;
  p2pGroupChangeContent: P2PGroupChangeContent | undefined;
  groupChangeContent: GroupChangeContent | undefined;
  joinGroupDirectContent: JoinGroupDirectContent | undefined;
  joinRoomDirectContent: JoinRoomDirectContent | undefined;
  businessContent: BusinessContent | undefined;
}

/** Decodes a WebcastLinkLayerMessage. */
export function decodeWebcastLinkLayerMessage(input: WireInput, start: number, end: number, depth: number): WebcastLinkLayerMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: LinkLayerMessageType = 0;
  let f3 = '0';
  let f4: Scene = 0;
  let f5 = '';
  let f6 = '';
  let f7 = '0';
  let f8 = '0';
  let f9: LinkerMode = 0;
  let f10 = false;
  let f100: CreateChannelContent | undefined;
  let f102: LinkListChangeContent | undefined;
  let f103: InviteContent | undefined;
  let f104: ApplyContent | undefined;
  let f105: PermitApplyContent | undefined;
  let f106: ReplyInviteContent | undefined;
  let f107: KickOutContent | undefined;
  let f108: CancelApplyContent | undefined;
  let f109: CancelInviteContent | undefined;
  let f110: LeaveContent | undefined;
  let f111: FinishChannelContent | undefined;
  let f112: JoinDirectContent | undefined;
  let f113: JoinGroupContent | undefined;
  let f114: PermitJoinGroupContent | undefined;
  let f115: CancelJoinGroupContent | undefined;
  let f116: LeaveJoinGroupContent | undefined;
  let f117: P2PGroupChangeContent | undefined;
  let f118: GroupChangeContent | undefined;
  let f119: JoinGroupDirectContent | undefined;
  let f120: JoinRoomDirectContent | undefined;
  let f200: BusinessContent | undefined;
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
          f5 = string(input, q, p);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 802:
          f100 = decodeCreateChannelContent(input, q, p, depth - 1);
          break;
        case 818:
          f102 = decodeLinkListChangeContent(input, q, p, depth - 1);
          break;
        case 826:
          f103 = decodeInviteContent(input, q, p, depth - 1);
          break;
        case 834:
          f104 = decodeApplyContent(input, q, p, depth - 1);
          break;
        case 842:
          f105 = decodePermitApplyContent(input, q, p, depth - 1);
          break;
        case 850:
          f106 = decodeReplyInviteContent(input, q, p, depth - 1);
          break;
        case 858:
          f107 = decodeKickOutContent(input, q, p, depth - 1);
          break;
        case 866:
          f108 = decodeCancelApplyContent(input, q, p, depth - 1);
          break;
        case 874:
          f109 = decodeCancelInviteContent(input, q, p, depth - 1);
          break;
        case 882:
          f110 = decodeLeaveContent(input, q, p, depth - 1);
          break;
        case 890:
          f111 = decodeFinishChannelContent(input, q, p, depth - 1);
          break;
        case 898:
          f112 = decodeJoinDirectContent(input, q, p, depth - 1);
          break;
        case 906:
          f113 = decodeJoinGroupContent(input, q, p, depth - 1);
          break;
        case 914:
          f114 = decodePermitJoinGroupContent(input, q, p, depth - 1);
          break;
        case 922:
          f115 = decodeCancelJoinGroupContent(input, q, p, depth - 1);
          break;
        case 930:
          f116 = decodeLeaveJoinGroupContent(input, q, p, depth - 1);
          break;
        case 938:
          f117 = decodeP2PGroupChangeContent(input, q, p, depth - 1);
          break;
        case 946:
          f118 = decodeGroupChangeContent(input, q, p, depth - 1);
          break;
        case 954:
          f119 = decodeJoinGroupDirectContent(input, q, p, depth - 1);
          break;
        case 962:
          f120 = decodeJoinRoomDirectContent(input, q, p, depth - 1);
          break;
        case 1602:
          f200 = decodeBusinessContent(input, q, p, depth - 1);
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
        case 56:
          f7 = int64(b, q);
          break;
        case 64:
          f8 = int64(b, q);
          break;
        case 72:
          f9 = int32(b, q);
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
  const message: WebcastLinkLayerMessage = {
    common: f1,
    messageType: f2,
    channelId: f3,
    scene: f4,
    source: f5,
    centerizedIdc: f6,
    rtcRoomId: f7,
    version: f8,
    linkerMode: f9,
    waitCrossData: f10,
    createChannelContent: f100,
    listChangeContent: f102,
    inviteContent: f103,
    applyContent: f104,
    permitApplyContent: f105,
    replyInviteContent: f106,
    kickOutContent: f107,
    cancelApplyContent: f108,
    cancelInviteContent: f109,
    leaveContent: f110,
    finishContent: f111,
    joinDirectContent: f112,
    joinGroupContent: f113,
    permitGroupContent: f114,
    cancelGroupContent: f115,
    leaveGroupContent: f116,
    p2pGroupChangeContent: f117,
    groupChangeContent: f118,
    joinGroupDirectContent: f119,
    joinRoomDirectContent: f120,
    businessContent: f200,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicLayoutStateMessage {
  common: CommonMessageData | undefined;
  channelId: string;
  scene: number;
  version: string;
  bizLayoutState: BizLayoutState | undefined;
  bizSpotList: BizSpotInfo[];
}

/** Decodes a WebcastLinkMicLayoutStateMessage. */
export function decodeWebcastLinkMicLayoutStateMessage(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicLayoutStateMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3 = 0;
  let f4 = '0';
  let f5: BizLayoutState | undefined;
  const f6: BizSpotInfo[] = [];
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
          f5 = decodeBizLayoutState(input, q, p, depth - 1);
          break;
        case 50:
          f6.push(decodeBizSpotInfo(input, q, p, depth - 1));
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
  const message: WebcastLinkMicLayoutStateMessage = {
    common: f1,
    channelId: f2,
    scene: f3,
    version: f4,
    bizLayoutState: f5,
    bizSpotList: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkStateMessage {
  common: CommonMessageData | undefined;
  channelId: string;
  scene: Scene;
  version: string;
  needAck: number;
  layout: LayoutState | undefined;
  userStates: LinkUserState[];
  clientSendTime: string;
  stateType: StateType;
  background: BackGroundImageState | undefined;
  wallpaperUrl: string;
  uiPos: PosIdentity[];
  spotList: SpotInfo[];
  audioMutedRemoteChannels: string[];
  linkerMode: number;
}

/** Decodes a WebcastLinkStateMessage. */
export function decodeWebcastLinkStateMessage(input: WireInput, start: number, end: number, depth: number): WebcastLinkStateMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3: Scene = 0;
  let f4 = '0';
  let f5 = 0;
  let f6: LayoutState | undefined;
  const f7: LinkUserState[] = [];
  let f8 = '0';
  let f9: StateType = 0;
  let f10: BackGroundImageState | undefined;
  let f12 = '';
  const f13: PosIdentity[] = [];
  const f14: SpotInfo[] = [];
  const f15: string[] = [];
  let f16 = 0;
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
        case 50:
          f6 = decodeLayoutState(input, q, p, depth - 1);
          break;
        case 58:
          f7.push(decodeLinkUserState(input, q, p, depth - 1));
          break;
        case 82:
          f10 = decodeBackGroundImageState(input, q, p, depth - 1);
          break;
        case 98:
          f12 = string(input, q, p);
          break;
        case 106:
          f13.push(decodePosIdentity(input, q, p, depth - 1));
          break;
        case 114:
          f14.push(decodeSpotInfo(input, q, p, depth - 1));
          break;
        case 122:
          packed(input, q, p, int64, f15);
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
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int32(b, q);
          break;
        case 64:
          f8 = int64(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 120:
          f15.push(int64(b, q));
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
  const message: WebcastLinkStateMessage = {
    common: f1,
    channelId: f2,
    scene: f3,
    version: f4,
    needAck: f5,
    layout: f6,
    userStates: f7,
    clientSendTime: f8,
    stateType: f9,
    background: f10,
    wallpaperUrl: f12,
    uiPos: f13,
    spotList: f14,
    audioMutedRemoteChannels: f15,
    linkerMode: f16,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AllListUser {
  linkedList: LinkLayerListUser[];
  appliedList: LinkLayerListUser[];
  invitedList: LinkLayerListUser[];
  readyList: LinkLayerListUser[];
}

/** Decodes a AllListUser. */
export function decodeAllListUser(input: WireInput, start: number, end: number, depth: number): AllListUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f2: LinkLayerListUser[] = [];
  const f3: LinkLayerListUser[] = [];
  const f4: LinkLayerListUser[] = [];
  const f5: LinkLayerListUser[] = [];
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
          f2.push(decodeLinkLayerListUser(input, q, p, depth - 1));
          break;
        case 26:
          f3.push(decodeLinkLayerListUser(input, q, p, depth - 1));
          break;
        case 34:
          f4.push(decodeLinkLayerListUser(input, q, p, depth - 1));
          break;
        case 42:
          f5.push(decodeLinkLayerListUser(input, q, p, depth - 1));
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
  const message: AllListUser = {
    linkedList: f2,
    appliedList: f3,
    invitedList: f4,
    readyList: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ApplyBizContent {
  user: User | undefined;
}

/** Decodes a ApplyBizContent. */
export function decodeApplyBizContent(input: WireInput, start: number, end: number, depth: number): ApplyBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: User | undefined;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ApplyBizContent = {
    user: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ApplyContent {
  applier: Player | undefined;
  applierLinkMicId: string;
  applierLinkerSessionId: string;
}

/** Decodes a ApplyContent. */
export function decodeApplyContent(input: WireInput, start: number, end: number, depth: number): ApplyContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
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
        case 10:
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ApplyContent = {
    applier: f1,
    applierLinkMicId: f2,
    applierLinkerSessionId: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AvatarState {
  avatarId: string;
}

/** Decodes a AvatarState. */
export function decodeAvatarState(input: WireInput, start: number, end: number, depth: number): AvatarState {
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
  const message: AvatarState = {
    avatarId: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BackGroundImageState {
  stickerId: string;
}

/** Decodes a BackGroundImageState. */
export function decodeBackGroundImageState(input: WireInput, start: number, end: number, depth: number): BackGroundImageState {
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
  const message: BackGroundImageState = {
    stickerId: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleGamePlayContent {
  battleId: string;
  groupChannelId: string;
  teamMember: TeamUser[];
  sourceType: string;
  inviteType: number;
}

/** Decodes a BattleGamePlayContent. */
export function decodeBattleGamePlayContent(input: WireInput, start: number, end: number, depth: number): BattleGamePlayContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  const f3: TeamUser[] = [];
  let f4 = '0';
  let f5 = 0;
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
          f3.push(decodeTeamUser(input, q, p, depth - 1));
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
  const message: BattleGamePlayContent = {
    battleId: f1,
    groupChannelId: f2,
    teamMember: f3,
    sourceType: f4,
    inviteType: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleGamePlayContentUserInfo {
  userId: string;
  roomId: string;
  invitationRole: number;
}

/** Decodes a BattleGamePlayContentUserInfo. */
export function decodeBattleGamePlayContentUserInfo(input: WireInput, start: number, end: number, depth: number): BattleGamePlayContentUserInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
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
  const message: BattleGamePlayContentUserInfo = {
    userId: f1,
    roomId: f2,
    invitationRole: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BizLayoutState {
  multiGuestBizLayoutExtra: MultiGuestBizLayoutExtra | undefined;
  coHostBizLayoutExtra: CoHostBizLayoutExtra | undefined;
}

/** Decodes a BizLayoutState. */
export function decodeBizLayoutState(input: WireInput, start: number, end: number, depth: number): BizLayoutState {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MultiGuestBizLayoutExtra | undefined;
  let f2: CoHostBizLayoutExtra | undefined;
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
          f1 = decodeMultiGuestBizLayoutExtra(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeCoHostBizLayoutExtra(input, q, p, depth - 1);
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
  const message: BizLayoutState = {
    multiGuestBizLayoutExtra: f1,
    coHostBizLayoutExtra: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BizSpotExtra {
  multiGuestBizSpotExtra: MultiGuestBizSpotExtra | undefined;
  coHostBizSpotExtra: CoHostBizSpotExtra | undefined;
}

/** Decodes a BizSpotExtra. */
export function decodeBizSpotExtra(input: WireInput, start: number, end: number, depth: number): BizSpotExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MultiGuestBizSpotExtra | undefined;
  let f2: CoHostBizSpotExtra | undefined;
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
          f1 = decodeMultiGuestBizSpotExtra(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeCoHostBizSpotExtra(input, q, p, depth - 1);
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
  const message: BizSpotExtra = {
    multiGuestBizSpotExtra: f1,
    coHostBizSpotExtra: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BizSpotInfo {
  spotId: number;
  posIdentity: PosIdentity | undefined;
  bizSpotExtra: BizSpotExtra | undefined;
}

/** Decodes a BizSpotInfo. */
export function decodeBizSpotInfo(input: WireInput, start: number, end: number, depth: number): BizSpotInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: PosIdentity | undefined;
  let f3: BizSpotExtra | undefined;
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
          f2 = decodePosIdentity(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeBizSpotExtra(input, q, p, depth - 1);
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
  const message: BizSpotInfo = {
    spotId: f1,
    posIdentity: f2,
    bizSpotExtra: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BusinessContent {
  overLength: string;
  multiLiveContent: MultiLiveContent | undefined;
  cohostContent: CohostContent | undefined;
}

/** Decodes a BusinessContent. */
export function decodeBusinessContent(input: WireInput, start: number, end: number, depth: number): BusinessContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f100: MultiLiveContent | undefined;
  let f200: CohostContent | undefined;
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
        case 802:
          f100 = decodeMultiLiveContent(input, q, p, depth - 1);
          break;
        case 1602:
          f200 = decodeCohostContent(input, q, p, depth - 1);
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
  const message: BusinessContent = {
    overLength: f1,
    multiLiveContent: f100,
    cohostContent: f200,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ByteRTCExtInfo {
  /** Newer schemas: defaultSignalingServerFirst. */
  defaultSignaling: number;
}

/** Decodes a ByteRTCExtInfo. */
export function decodeByteRTCExtInfo(input: WireInput, start: number, end: number, depth: number): ByteRTCExtInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
  const message: ByteRTCExtInfo = {
    defaultSignaling: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CancelApplyContent {
  applier: Player | undefined;
  applierLinkMicId: string;
  applierLinkerSessionId: string;
}

/** Decodes a CancelApplyContent. */
export function decodeCancelApplyContent(input: WireInput, start: number, end: number, depth: number): CancelApplyContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
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
        case 10:
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: CancelApplyContent = {
    applier: f1,
    applierLinkMicId: f2,
    applierLinkerSessionId: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CancelInviteContent {
  invitor: Player | undefined;
  invitorLinkMicId: string;
  inviteeLinkMicId: string;
  inviteSeqId: string;
  invitee: Player | undefined;
  inviteeLinkerSessionId: string;
}

/** Decodes a CancelInviteContent. */
export function decodeCancelInviteContent(input: WireInput, start: number, end: number, depth: number): CancelInviteContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
  let f2 = '';
  let f3 = '';
  let f4 = '0';
  let f5: Player | undefined;
  let f6 = '';
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
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 42:
          f5 = decodePlayer(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
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
  const message: CancelInviteContent = {
    invitor: f1,
    invitorLinkMicId: f2,
    inviteeLinkMicId: f3,
    inviteSeqId: f4,
    invitee: f5,
    inviteeLinkerSessionId: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CancelJoinGroupContent {
  /** Newer schemas: leaver. */
  leaverList: GroupPlayer[];
  operator: GroupPlayer | undefined;
  type: JoinType;
  groupUser: GroupChannelAllUser | undefined;
}

/** Decodes a CancelJoinGroupContent. */
export function decodeCancelJoinGroupContent(input: WireInput, start: number, end: number, depth: number): CancelJoinGroupContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: GroupPlayer[] = [];
  let f2: GroupPlayer | undefined;
  let f3: JoinType = 0;
  let f4: GroupChannelAllUser | undefined;
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
          f1.push(decodeGroupPlayer(input, q, p, depth - 1));
          break;
        case 18:
          f2 = decodeGroupPlayer(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeGroupChannelAllUser(input, q, p, depth - 1);
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
  const message: CancelJoinGroupContent = {
    leaverList: f1,
    operator: f2,
    type: f3,
    groupUser: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CoHostBizLayoutExtra {
}

/** Decodes a CoHostBizLayoutExtra. */
export function decodeCoHostBizLayoutExtra(input: WireInput, start: number, end: number, depth: number): CoHostBizLayoutExtra {
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
  const message: CoHostBizLayoutExtra = {
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CoHostBizSpotExtra {
}

/** Decodes a CoHostBizSpotExtra. */
export function decodeCoHostBizSpotExtra(input: WireInput, start: number, end: number, depth: number): CoHostBizSpotExtra {
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
  const message: CoHostBizSpotExtra = {
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostABInfo {
  liveMatchButtonOpt: boolean;
  isCohostMultiguest: boolean;
  isMatchPlaybookEnabled: boolean;
  isCohostDuringMultiguestEnabled: boolean;
  isMatchPlaybookOptimisationEnabled: boolean;
}

/** Decodes a CohostABInfo. */
export function decodeCohostABInfo(input: WireInput, start: number, end: number, depth: number): CohostABInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = false;
  let f4 = false;
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
  const message: CohostABInfo = {
    liveMatchButtonOpt: f1,
    isCohostMultiguest: f2,
    isMatchPlaybookEnabled: f3,
    isCohostDuringMultiguestEnabled: f4,
    isMatchPlaybookOptimisationEnabled: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostContent {
  joinGroupBizContent: JoinGroupBizContent | undefined;
  permitJoinGroupBizContent: PermitJoinGroupBizContent | undefined;
  listChangeBizContent: ListChangeBizContent | undefined;
  joinGroupDirectBizContent: JoinGroupDirectBizContent | undefined;
}

/** Decodes a CohostContent. */
export function decodeCohostContent(input: WireInput, start: number, end: number, depth: number): CohostContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: JoinGroupBizContent | undefined;
  let f2: PermitJoinGroupBizContent | undefined;
  let f11: ListChangeBizContent | undefined;
  let f119: JoinGroupDirectBizContent | undefined;
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
          f1 = decodeJoinGroupBizContent(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodePermitJoinGroupBizContent(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeListChangeBizContent(input, q, p, depth - 1);
          break;
        case 954:
          f119 = decodeJoinGroupDirectBizContent(input, q, p, depth - 1);
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
  const message: CohostContent = {
    joinGroupBizContent: f1,
    permitJoinGroupBizContent: f2,
    listChangeBizContent: f11,
    joinGroupDirectBizContent: f119,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostMode {
  isTakeTheStageV2Supported: boolean;
}

/** Decodes a CohostMode. */
export function decodeCohostMode(input: WireInput, start: number, end: number, depth: number): CohostMode {
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
  const message: CohostMode = {
    isTakeTheStageV2Supported: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostStreamConfig {
  screenShareStreamId: string;
}

/** Decodes a CohostStreamConfig. */
export function decodeCohostStreamConfig(input: WireInput, start: number, end: number, depth: number): CohostStreamConfig {
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
  const message: CohostStreamConfig = {
    screenShareStreamId: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostUserInfo {
  permissionType: string;
  sourceType: SourceType;
  isLowVersion: boolean;
  bestTeammateUid: string;
  hasTopicPerm: boolean;
  streamConfig: CohostStreamConfig | undefined;
  inDifferentInviteTypeControlGroup: boolean;
  cohostMode: CohostMode | undefined;
  nickname: string;
  displayId: string;
  avatarThumb: ImageModel | undefined;
  followStatus: string;
  userIdStr: string;
  isEnigma: boolean;
}

/** Decodes a CohostUserInfo. */
export function decodeCohostUserInfo(input: WireInput, start: number, end: number, depth: number): CohostUserInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: SourceType = 0;
  let f3 = false;
  let f4 = '0';
  let f5 = false;
  let f6: CohostStreamConfig | undefined;
  let f7 = false;
  let f8: CohostMode | undefined;
  let f11 = '';
  let f12 = '';
  let f13: ImageModel | undefined;
  let f14 = '0';
  let f15 = '';
  let f16 = false;
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
          f6 = decodeCohostStreamConfig(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeCohostMode(input, q, p, depth - 1);
          break;
        case 90:
          f11 = string(input, q, p);
          break;
        case 98:
          f12 = string(input, q, p);
          break;
        case 106:
          f13 = decodeImageModel(input, q, p, depth - 1);
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
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        case 24:
          f3 = bool(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = bool(b, q);
          break;
        case 56:
          f7 = bool(b, q);
          break;
        case 112:
          f14 = int64(b, q);
          break;
        case 128:
          f16 = bool(b, q);
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
  const message: CohostUserInfo = {
    permissionType: f1,
    sourceType: f2,
    isLowVersion: f3,
    bestTeammateUid: f4,
    hasTopicPerm: f5,
    streamConfig: f6,
    inDifferentInviteTypeControlGroup: f7,
    cohostMode: f8,
    nickname: f11,
    displayId: f12,
    avatarThumb: f13,
    followStatus: f14,
    userIdStr: f15,
    isEnigma: f16,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ContentPosition {
  contentID: string;
  contentType: ContentPositionType;
  pos: MicPositionData | undefined;
  contentLinkmicID: string;
  startTimeNano: string;
}

/** Decodes a ContentPosition. */
export function decodeContentPosition(input: WireInput, start: number, end: number, depth: number): ContentPosition {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: ContentPositionType = 0;
  let f3: MicPositionData | undefined;
  let f4 = '';
  let f5 = '0';
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
          f3 = decodeMicPositionData(input, q, p, depth - 1);
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
          f2 = int32(b, q);
          break;
        case 40:
          f5 = int64(b, q);
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
  const message: ContentPosition = {
    contentID: f1,
    contentType: f2,
    pos: f3,
    contentLinkmicID: f4,
    startTimeNano: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CreateChannelContent {
  owner: Player | undefined;
  ownerLinkMicId: string;
  ownerLinkerSessionId: string;
}

/** Decodes a CreateChannelContent. */
export function decodeCreateChannelContent(input: WireInput, start: number, end: number, depth: number): CreateChannelContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
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
        case 10:
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: CreateChannelContent = {
    owner: f1,
    ownerLinkMicId: f2,
    ownerLinkerSessionId: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface DSLConfig {
  sceneVersion: number;
  layoutId: string;
}

/** Decodes a DSLConfig. */
export function decodeDSLConfig(input: WireInput, start: number, end: number, depth: number): DSLConfig {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
  const message: DSLConfig = {
    sceneVersion: f1,
    layoutId: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface FinishChannelContent {
  owner: Player | undefined;
  finishReason: string;
}

/** Decodes a FinishChannelContent. */
export function decodeFinishChannelContent(input: WireInput, start: number, end: number, depth: number): FinishChannelContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
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
          f1 = decodePlayer(input, q, p, depth - 1);
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
  const message: FinishChannelContent = {
    owner: f1,
    finishReason: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GamePlayContent {
  battleGameplayContent: BattleGamePlayContent | undefined;
}

/** Decodes a GamePlayContent. */
export function decodeGamePlayContent(input: WireInput, start: number, end: number, depth: number): GamePlayContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: BattleGamePlayContent | undefined;
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
          f1 = decodeBattleGamePlayContent(input, q, p, depth - 1);
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
  const message: GamePlayContent = {
    battleGameplayContent: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GroupChangeContent {
  groupUser: GroupChannelAllUser | undefined;
  linkedUserUiPositions: string[];
}

/** Decodes a GroupChangeContent. */
export function decodeGroupChangeContent(input: WireInput, start: number, end: number, depth: number): GroupChangeContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GroupChannelAllUser | undefined;
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
        case 10:
          f1 = decodeGroupChannelAllUser(input, q, p, depth - 1);
          break;
        case 18:
          f2.push(string(input, q, p));
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
  const message: GroupChangeContent = {
    groupUser: f1,
    linkedUserUiPositions: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GroupChannelAllUser {
  groupChannelId: string;
  /** Newer schemas: user. */
  userList: GroupChannelUser[];
  contentVersion: string;
}

/** Decodes a GroupChannelAllUser. */
export function decodeGroupChannelAllUser(input: WireInput, start: number, end: number, depth: number): GroupChannelAllUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: GroupChannelUser[] = [];
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
          f2.push(decodeGroupChannelUser(input, q, p, depth - 1));
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
  const message: GroupChannelAllUser = {
    groupChannelId: f1,
    userList: f2,
    contentVersion: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GroupChannelUser {
  channelId: string;
  status: GroupStatus;
  type: JoinType;
  allUser: AllListUser | undefined;
  joinTime: string;
  linkedTime: string;
  ownerUser: GroupPlayer | undefined;
  groupLinkmicId: string;
}

/** Decodes a GroupChannelUser. */
export function decodeGroupChannelUser(input: WireInput, start: number, end: number, depth: number): GroupChannelUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: GroupStatus = 0;
  let f3: JoinType = 0;
  let f4: AllListUser | undefined;
  let f5 = '0';
  let f6 = '0';
  let f7: GroupPlayer | undefined;
  let f8 = '';
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
          f4 = decodeAllListUser(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeGroupPlayer(input, q, p, depth - 1);
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
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        case 24:
          f3 = int32(b, q);
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
  const message: GroupChannelUser = {
    channelId: f1,
    status: f2,
    type: f3,
    allUser: f4,
    joinTime: f5,
    linkedTime: f6,
    ownerUser: f7,
    groupLinkmicId: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GroupPlayer {
  channelId: string;
  user: Player | undefined;
}

/** Decodes a GroupPlayer. */
export function decodeGroupPlayer(input: WireInput, start: number, end: number, depth: number): GroupPlayer {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: Player | undefined;
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
          f2 = decodePlayer(input, q, p, depth - 1);
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
  const message: GroupPlayer = {
    channelId: f1,
    user: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GuestUserInfo {
  userIdStr: string;
  nickname: string;
  displayId: string;
  avatarThumb: ImageModel | undefined;
  roomId: string;
  linkmicIdStr: string;
  isEnigma: boolean;
}

/** Decodes a GuestUserInfo. */
export function decodeGuestUserInfo(input: WireInput, start: number, end: number, depth: number): GuestUserInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
  let f4: ImageModel | undefined;
  let f5 = '0';
  let f6 = '';
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
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
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
  const message: GuestUserInfo = {
    userIdStr: f1,
    nickname: f2,
    displayId: f3,
    avatarThumb: f4,
    roomId: f5,
    linkmicIdStr: f6,
    isEnigma: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface InvitationReorderExtra {
  strategyNumber: string;
  strategyName: string;
  strategyScore: number;
}

/** Decodes a InvitationReorderExtra. */
export function decodeInvitationReorderExtra(input: WireInput, start: number, end: number, depth: number): InvitationReorderExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
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
      switch (tag) {
        case 25:
          f3 = double(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    }
  }
  if (p !== end) throw cutShort(end);
  const message: InvitationReorderExtra = {
    strategyNumber: f1,
    strategyName: f2,
    strategyScore: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface InviteBizContent {
  anchorSettingInfo: MultiLiveAnchorPanelSettings | undefined;
  inviteSource: ContentInviteSource;
  operatorUserInfo: User | undefined;
  operatorLinkAdminType: LinkMicUserAdminType;
  inviteeUserInfo: User | undefined;
  shareRevenueSetting: LinkmicShareRevenueSetting;
}

/** Decodes a InviteBizContent. */
export function decodeInviteBizContent(input: WireInput, start: number, end: number, depth: number): InviteBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MultiLiveAnchorPanelSettings | undefined;
  let f2: ContentInviteSource = 0;
  let f3: User | undefined;
  let f4: LinkMicUserAdminType = 0;
  let f5: User | undefined;
  let f6: LinkmicShareRevenueSetting = 0;
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
        case 26:
          f3 = decodeUser(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeUser(input, q, p, depth - 1);
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
  const message: InviteBizContent = {
    anchorSettingInfo: f1,
    inviteSource: f2,
    operatorUserInfo: f3,
    operatorLinkAdminType: f4,
    inviteeUserInfo: f5,
    shareRevenueSetting: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface InviteContent {
  invitor: Player | undefined;
  inviteeRtcExtInfo: RTCExtraInfo | undefined;
  invitorLinkMicId: string;
  inviteeLinkMicId: string;
  isOwner: boolean;
  pos: MicPositionData | undefined;
  dsl: DSLConfig | undefined;
  invitee: Player | undefined;
  operator: Player | undefined;
  inviteeLinkerSessionId: string;
}

/** Decodes a InviteContent. */
export function decodeInviteContent(input: WireInput, start: number, end: number, depth: number): InviteContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
  let f2: RTCExtraInfo | undefined;
  let f3 = '';
  let f4 = '';
  let f5 = false;
  let f6: MicPositionData | undefined;
  let f7: DSLConfig | undefined;
  let f8: Player | undefined;
  let f9: Player | undefined;
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
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeRTCExtraInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 50:
          f6 = decodeMicPositionData(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeDSLConfig(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodePlayer(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodePlayer(input, q, p, depth - 1);
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
  const message: InviteContent = {
    invitor: f1,
    inviteeRtcExtInfo: f2,
    invitorLinkMicId: f3,
    inviteeLinkMicId: f4,
    isOwner: f5,
    pos: f6,
    dsl: f7,
    invitee: f8,
    operator: f9,
    inviteeLinkerSessionId: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JoinDirectBizContent {
  replyImMsgId: string;
  outsideRoomInviteSource: MultiGuestOutsideRoomInviteSource;
  isFullPositionPreApproved: boolean;
}

/** Decodes a JoinDirectBizContent. */
export function decodeJoinDirectBizContent(input: WireInput, start: number, end: number, depth: number): JoinDirectBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: MultiGuestOutsideRoomInviteSource = 0;
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
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int32(b, q);
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
  const message: JoinDirectBizContent = {
    replyImMsgId: f1,
    outsideRoomInviteSource: f2,
    isFullPositionPreApproved: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JoinDirectContent {
  joiner: LinkLayerListUser | undefined;
  allUsers: AllListUser | undefined;
}

/** Decodes a JoinDirectContent. */
export function decodeJoinDirectContent(input: WireInput, start: number, end: number, depth: number): JoinDirectContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LinkLayerListUser | undefined;
  let f2: AllListUser | undefined;
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
          f1 = decodeLinkLayerListUser(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeAllListUser(input, q, p, depth - 1);
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
  const message: JoinDirectContent = {
    joiner: f1,
    allUsers: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JoinGroupBizContent {
  fromRoomAgeRestricted: number;
  fromTag: Tag | undefined;
  dialog: PerceptionDialogInfo | undefined;
  punishInfo: PunishEventInfo | undefined;
  topicInfo: CohostTopic | undefined;
  algoRequestId: string;
  cohostLayoutMode: CohostLayoutMode;
  tag: TagV2 | undefined;
  gameTag: RivalsGameTag | undefined;
  newUserEducation: string;
  abInfos: Record<string, CohostABInfo>;
  joinGroupMsgExtra: JoinGroupMessageExtra | undefined;
}

/** Decodes a JoinGroupBizContent. */
export function decodeJoinGroupBizContent(input: WireInput, start: number, end: number, depth: number): JoinGroupBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: Tag | undefined;
  let f3: PerceptionDialogInfo | undefined;
  let f4: PunishEventInfo | undefined;
  let f5: CohostTopic | undefined;
  let f6 = '';
  let f7: CohostLayoutMode = 0;
  let f8: TagV2 | undefined;
  let f9: RivalsGameTag | undefined;
  let f11 = '';
  const f12: Record<string, CohostABInfo> = {};
  let f101: JoinGroupMessageExtra | undefined;
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
          f2 = decodeTag(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodePerceptionDialogInfo(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodePunishEventInfo(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeCohostTopic(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 66:
          f8 = decodeTagV2(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodeRivalsGameTag(input, q, p, depth - 1);
          break;
        case 90:
          f11 = string(input, q, p);
          break;
        case 98:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeCohostABInfo, absent: (i, d) => decodeCohostABInfo(i, 0, 0, d) }, f12);
          break;
        case 810:
          f101 = decodeJoinGroupMessageExtra(input, q, p, depth - 1);
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
  const message: JoinGroupBizContent = {
    fromRoomAgeRestricted: f1,
    fromTag: f2,
    dialog: f3,
    punishInfo: f4,
    topicInfo: f5,
    algoRequestId: f6,
    cohostLayoutMode: f7,
    tag: f8,
    gameTag: f9,
    newUserEducation: f11,
    abInfos: f12,
    joinGroupMsgExtra: f101,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JoinGroupContent {
  groupUser: GroupChannelAllUser | undefined;
  joinUser: GroupPlayer | undefined;
  type: JoinType;
  groupExtInfo: RTCExtraInfo[];
}

/** Decodes a JoinGroupContent. */
export function decodeJoinGroupContent(input: WireInput, start: number, end: number, depth: number): JoinGroupContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GroupChannelAllUser | undefined;
  let f2: GroupPlayer | undefined;
  let f3: JoinType = 0;
  const f4: RTCExtraInfo[] = [];
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
          f1 = decodeGroupChannelAllUser(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeGroupPlayer(input, q, p, depth - 1);
          break;
        case 34:
          f4.push(decodeRTCExtraInfo(input, q, p, depth - 1));
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
  const message: JoinGroupContent = {
    groupUser: f1,
    joinUser: f2,
    type: f3,
    groupExtInfo: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JoinGroupDirectBizContent {
  gameplayContent: GamePlayContent | undefined;
  randomMatchContent: RandomMatchContent | undefined;
}

/** Decodes a JoinGroupDirectBizContent. */
export function decodeJoinGroupDirectBizContent(input: WireInput, start: number, end: number, depth: number): JoinGroupDirectBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GamePlayContent | undefined;
  let f2: RandomMatchContent | undefined;
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
          f1 = decodeGamePlayContent(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeRandomMatchContent(input, q, p, depth - 1);
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
  const message: JoinGroupDirectBizContent = {
    gameplayContent: f1,
    randomMatchContent: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JoinGroupDirectContent {
  groupExtInfo: RTCExtraInfo[];
  groupUser: GroupChannelAllUser | undefined;
  migrationDetails: MigrationDetails | undefined;
  contentPos: ContentPosition[];
}

/** Decodes a JoinGroupDirectContent. */
export function decodeJoinGroupDirectContent(input: WireInput, start: number, end: number, depth: number): JoinGroupDirectContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: RTCExtraInfo[] = [];
  let f2: GroupChannelAllUser | undefined;
  let f3: MigrationDetails | undefined;
  const f4: ContentPosition[] = [];
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
          f1.push(decodeRTCExtraInfo(input, q, p, depth - 1));
          break;
        case 18:
          f2 = decodeGroupChannelAllUser(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMigrationDetails(input, q, p, depth - 1);
          break;
        case 34:
          f4.push(decodeContentPosition(input, q, p, depth - 1));
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
  const message: JoinGroupDirectContent = {
    groupExtInfo: f1,
    groupUser: f2,
    migrationDetails: f3,
    contentPos: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JoinGroupMessageExtra {
  sourceType: string;
  extra: RivalExtra | undefined;
  /** Newer schemas: otherUsers. */
  otherUsersList: RivalExtra[];
  invitationReorderExtra: InvitationReorderExtra | undefined;
  rivalGuestsMap: Record<string, RivalGuestExtras>;
  isFromCohostOverIssue: boolean;
}

/** Decodes a JoinGroupMessageExtra. */
export function decodeJoinGroupMessageExtra(input: WireInput, start: number, end: number, depth: number): JoinGroupMessageExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: RivalExtra | undefined;
  const f3: RivalExtra[] = [];
  let f4: InvitationReorderExtra | undefined;
  const f5: Record<string, RivalGuestExtras> = {};
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
      switch (tag) {
        case 18:
          f2 = decodeRivalExtra(input, q, p, depth - 1);
          break;
        case 26:
          f3.push(decodeRivalExtra(input, q, p, depth - 1));
          break;
        case 34:
          f4 = decodeInvitationReorderExtra(input, q, p, depth - 1);
          break;
        case 42:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeRivalGuestExtras, absent: (i, d) => decodeRivalGuestExtras(i, 0, 0, d) }, f5);
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
  const message: JoinGroupMessageExtra = {
    sourceType: f1,
    extra: f2,
    otherUsersList: f3,
    invitationReorderExtra: f4,
    rivalGuestsMap: f5,
    isFromCohostOverIssue: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JoinRoomDirectBizContent {
  linkTypePermission: string;
  isFullPositionPreApproved: boolean;
}

/** Decodes a JoinRoomDirectBizContent. */
export function decodeJoinRoomDirectBizContent(input: WireInput, start: number, end: number, depth: number): JoinRoomDirectBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
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
          f1 = int64(b, q);
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
  const message: JoinRoomDirectBizContent = {
    linkTypePermission: f1,
    isFullPositionPreApproved: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JoinRoomDirectContent {
  joiner: Player | undefined;
  joinerLinkMicId: string;
  joinerExtInfo: RTCExtraInfo | undefined;
  layout: LayoutState | undefined;
  spotList: SpotInfo[];
  uiPos: PosIdentity[];
}

/** Decodes a JoinRoomDirectContent. */
export function decodeJoinRoomDirectContent(input: WireInput, start: number, end: number, depth: number): JoinRoomDirectContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
  let f2 = '';
  let f3: RTCExtraInfo | undefined;
  let f4: LayoutState | undefined;
  const f5: SpotInfo[] = [];
  const f6: PosIdentity[] = [];
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
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = decodeRTCExtraInfo(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeLayoutState(input, q, p, depth - 1);
          break;
        case 42:
          f5.push(decodeSpotInfo(input, q, p, depth - 1));
          break;
        case 50:
          f6.push(decodePosIdentity(input, q, p, depth - 1));
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
  const message: JoinRoomDirectContent = {
    joiner: f1,
    joinerLinkMicId: f2,
    joinerExtInfo: f3,
    layout: f4,
    spotList: f5,
    uiPos: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JustDanceExtra {
}

/** Decodes a JustDanceExtra. */
export function decodeJustDanceExtra(input: WireInput, start: number, end: number, depth: number): JustDanceExtra {
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
  const message: JustDanceExtra = {
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface JustDanceLayoutExtra {
  justDanceSongTitle: string;
}

/** Decodes a JustDanceLayoutExtra. */
export function decodeJustDanceLayoutExtra(input: WireInput, start: number, end: number, depth: number): JustDanceLayoutExtra {
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
  const message: JustDanceLayoutExtra = {
    justDanceSongTitle: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface KickOutBizContent {
  operatorUserInfo: User | undefined;
  operatorLinkAdminType: LinkMicUserAdminType;
  kickPlayerUserInfo: User | undefined;
}

/** Decodes a KickOutBizContent. */
export function decodeKickOutBizContent(input: WireInput, start: number, end: number, depth: number): KickOutBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: User | undefined;
  let f2: LinkMicUserAdminType = 0;
  let f3: User | undefined;
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
          f3 = decodeUser(input, q, p, depth - 1);
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
  const message: KickOutBizContent = {
    operatorUserInfo: f1,
    operatorLinkAdminType: f2,
    kickPlayerUserInfo: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface KickOutContent {
  offliner: Player | undefined;
  kickoutReason: KickoutReason;
  linkedUserUiPositions: string[];
  uiPos: PosIdentity[];
  layout: LayoutState | undefined;
  spotList: SpotInfo[];
  offlinerLinkerSessionId: string;
}

/** Decodes a KickOutContent. */
export function decodeKickOutContent(input: WireInput, start: number, end: number, depth: number): KickOutContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
  let f2: KickoutReason = 0;
  const f3: string[] = [];
  const f4: PosIdentity[] = [];
  let f5: LayoutState | undefined;
  const f6: SpotInfo[] = [];
  let f7 = '';
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
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
        case 26:
          f3.push(string(input, q, p));
          break;
        case 34:
          f4.push(decodePosIdentity(input, q, p, depth - 1));
          break;
        case 42:
          f5 = decodeLayoutState(input, q, p, depth - 1);
          break;
        case 50:
          f6.push(decodeSpotInfo(input, q, p, depth - 1));
          break;
        case 58:
          f7 = string(input, q, p);
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
  const message: KickOutContent = {
    offliner: f1,
    kickoutReason: f2,
    linkedUserUiPositions: f3,
    uiPos: f4,
    layout: f5,
    spotList: f6,
    offlinerLinkerSessionId: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LayoutState {
  layoutId: string;
  layoutKey: string;
  multiGuestLayoutExtra: MultiGuestLayoutExtra | undefined;
  multiGuestLayoutNonSeiExtra: MultiGuestLayoutNonSeiExtra | undefined;
}

/** Decodes a LayoutState. */
export function decodeLayoutState(input: WireInput, start: number, end: number, depth: number): LayoutState {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3: MultiGuestLayoutExtra | undefined;
  let f4: MultiGuestLayoutNonSeiExtra | undefined;
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
          f3 = decodeMultiGuestLayoutExtra(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeMultiGuestLayoutNonSeiExtra(input, q, p, depth - 1);
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
  const message: LayoutState = {
    layoutId: f1,
    layoutKey: f2,
    multiGuestLayoutExtra: f3,
    multiGuestLayoutNonSeiExtra: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LeaveContent {
  leaver: Player | undefined;
  leaveReason: string;
  linkedUserUiPositions: string[];
  uiPos: PosIdentity[];
  layout: LayoutState | undefined;
  spotList: SpotInfo[];
  leaverLinkerSessionId: string;
}

/** Decodes a LeaveContent. */
export function decodeLeaveContent(input: WireInput, start: number, end: number, depth: number): LeaveContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
  let f2 = '0';
  const f3: string[] = [];
  const f4: PosIdentity[] = [];
  let f5: LayoutState | undefined;
  const f6: SpotInfo[] = [];
  let f7 = '';
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
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
        case 26:
          f3.push(string(input, q, p));
          break;
        case 34:
          f4.push(decodePosIdentity(input, q, p, depth - 1));
          break;
        case 42:
          f5 = decodeLayoutState(input, q, p, depth - 1);
          break;
        case 50:
          f6.push(decodeSpotInfo(input, q, p, depth - 1));
          break;
        case 58:
          f7 = string(input, q, p);
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
  const message: LeaveContent = {
    leaver: f1,
    leaveReason: f2,
    linkedUserUiPositions: f3,
    uiPos: f4,
    layout: f5,
    spotList: f6,
    leaverLinkerSessionId: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LeaveJoinGroupContent {
  operator: GroupPlayer | undefined;
  groupChannelId: string;
  leaveSource: string;
  linkedUserUiPositions: string[];
}

/** Decodes a LeaveJoinGroupContent. */
export function decodeLeaveJoinGroupContent(input: WireInput, start: number, end: number, depth: number): LeaveJoinGroupContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GroupPlayer | undefined;
  let f2 = '0';
  let f3 = '';
  const f4: string[] = [];
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
          f1 = decodeGroupPlayer(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4.push(string(input, q, p));
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
  const message: LeaveJoinGroupContent = {
    operator: f1,
    groupChannelId: f2,
    leaveSource: f3,
    linkedUserUiPositions: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkLayerListUser {
  user: Player | undefined;
  linkmicId: string;
  pos: MicPositionData | undefined;
  linkedTimeNano: string;
  appVersion: string;
  userType: LinkerUserType;
  linkerSessionId: string;
}

/** Decodes a LinkLayerListUser. */
export function decodeLinkLayerListUser(input: WireInput, start: number, end: number, depth: number): LinkLayerListUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
  let f2 = '';
  let f3: MicPositionData | undefined;
  let f4 = '0';
  let f5 = '';
  let f6: LinkerUserType = 0;
  let f7 = '';
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
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = decodeMicPositionData(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
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
  const message: LinkLayerListUser = {
    user: f1,
    linkmicId: f2,
    pos: f3,
    linkedTimeNano: f4,
    appVersion: f5,
    userType: f6,
    linkerSessionId: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkListChangeContent {
  /** Newer schemas: type. */
  listChangeType: number;
  /** Newer schemas: list. */
  userList: AllListUser | undefined;
  linkedUserUiPositions: string[];
  contentPos: ContentPosition[];
}

/** Decodes a LinkListChangeContent. */
export function decodeLinkListChangeContent(input: WireInput, start: number, end: number, depth: number): LinkListChangeContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: AllListUser | undefined;
  const f3: string[] = [];
  const f4: ContentPosition[] = [];
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
          f2 = decodeAllListUser(input, q, p, depth - 1);
          break;
        case 26:
          f3.push(string(input, q, p));
          break;
        case 34:
          f4.push(decodeContentPosition(input, q, p, depth - 1));
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
  const message: LinkListChangeContent = {
    listChangeType: f1,
    userList: f2,
    linkedUserUiPositions: f3,
    contentPos: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkPosition {
  position: number;
  opt: number;
}

/** Decodes a LinkPosition. */
export function decodeLinkPosition(input: WireInput, start: number, end: number, depth: number): LinkPosition {
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
  const message: LinkPosition = {
    position: f1,
    opt: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkUserState {
  user: Player | undefined;
  linkmicId: string;
  pos: MicPositionData | undefined;
  linkedTimeNano: string;
  onlineUserState: OnlineUserState;
  audioMuted: MediaState;
  videoMuted: MediaState;
  rtcConnection: RtcConnectionState;
  networkState: NetworkState;
  avatar: AvatarState | undefined;
  linkerSessionId: string;
}

/** Decodes a LinkUserState. */
export function decodeLinkUserState(input: WireInput, start: number, end: number, depth: number): LinkUserState {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
  let f2 = '';
  let f3: MicPositionData | undefined;
  let f4 = '0';
  let f5: OnlineUserState = 0;
  let f6: MediaState = 0;
  let f7: MediaState = 0;
  let f8: RtcConnectionState = 0;
  let f9: NetworkState = 0;
  let f10: AvatarState | undefined;
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
        case 10:
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = decodeMicPositionData(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeAvatarState(input, q, p, depth - 1);
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
        case 32:
          f4 = int64(b, q);
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
  const message: LinkUserState = {
    user: f1,
    linkmicId: f2,
    pos: f3,
    linkedTimeNano: f4,
    onlineUserState: f5,
    audioMuted: f6,
    videoMuted: f7,
    rtcConnection: f8,
    networkState: f9,
    avatar: f10,
    linkerSessionId: f11,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ListChangeBizContent {
  userInfos: Record<string, CohostUserInfo>;
  waitingUsers: VirtualWaitingUser[];
  abInfos: Record<string, CohostABInfo>;
  guestUserInfos: Record<string, GuestUserInfo>;
  gameplayContent: GamePlayContent | undefined;
}

/** Decodes a ListChangeBizContent. */
export function decodeListChangeBizContent(input: WireInput, start: number, end: number, depth: number): ListChangeBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: Record<string, CohostUserInfo> = {};
  const f2: VirtualWaitingUser[] = [];
  const f3: Record<string, CohostABInfo> = {};
  const f4: Record<string, GuestUserInfo> = {};
  let f5: GamePlayContent | undefined;
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
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeCohostUserInfo, absent: (i, d) => decodeCohostUserInfo(i, 0, 0, d) }, f1);
          break;
        case 18:
          f2.push(decodeVirtualWaitingUser(input, q, p, depth - 1));
          break;
        case 26:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeCohostABInfo, absent: (i, d) => decodeCohostABInfo(i, 0, 0, d) }, f3);
          break;
        case 34:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeGuestUserInfo, absent: (i, d) => decodeGuestUserInfo(i, 0, 0, d) }, f4);
          break;
        case 42:
          f5 = decodeGamePlayContent(input, q, p, depth - 1);
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
  const message: ListChangeBizContent = {
    userInfos: f1,
    waitingUsers: f2,
    abInfos: f3,
    guestUserInfos: f4,
    gameplayContent: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MicPositionData {
  type: number;
  link: LinkPosition | undefined;
}

/** Decodes a MicPositionData. */
export function decodeMicPositionData(input: WireInput, start: number, end: number, depth: number): MicPositionData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: LinkPosition | undefined;
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
          f2 = decodeLinkPosition(input, q, p, depth - 1);
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
  const message: MicPositionData = {
    type: f1,
    link: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MigrationDetails {
  isMigrate: boolean;
  sourceGroupChannelId: string;
  targetGroupChannelId: string;
}

/** Decodes a MigrationDetails. */
export function decodeMigrationDetails(input: WireInput, start: number, end: number, depth: number): MigrationDetails {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
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
          f1 = bool(b, q);
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
  const message: MigrationDetails = {
    isMigrate: f1,
    sourceGroupChannelId: f2,
    targetGroupChannelId: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MultiGuestBizLayoutExtra {
  justDanceLayoutExtra: JustDanceLayoutExtra | undefined;
}

/** Decodes a MultiGuestBizLayoutExtra. */
export function decodeMultiGuestBizLayoutExtra(input: WireInput, start: number, end: number, depth: number): MultiGuestBizLayoutExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: JustDanceLayoutExtra | undefined;
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
          f1 = decodeJustDanceLayoutExtra(input, q, p, depth - 1);
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
  const message: MultiGuestBizLayoutExtra = {
    justDanceLayoutExtra: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MultiGuestBizSpotExtra {
  soundWareEffectExtra: SoundWareEffectExtra | undefined;
  justDanceExtra: JustDanceExtra | undefined;
}

/** Decodes a MultiGuestBizSpotExtra. */
export function decodeMultiGuestBizSpotExtra(input: WireInput, start: number, end: number, depth: number): MultiGuestBizSpotExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: SoundWareEffectExtra | undefined;
  let f2: JustDanceExtra | undefined;
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
          f1 = decodeSoundWareEffectExtra(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeJustDanceExtra(input, q, p, depth - 1);
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
  const message: MultiGuestBizSpotExtra = {
    soundWareEffectExtra: f1,
    justDanceExtra: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MultiGuestLayoutExtra {
  originLayoutStyle: LayoutStyle;
  currentLayoutStyle: LayoutStyle;
  originMaxPosition: number;
  currentMaxPosition: number;
  enlargeStatus: LayoutEnlargeStatus;
  currentPanelLayoutType: number;
  socialGame: SocialGameLayoutExtra | undefined;
}

/** Decodes a MultiGuestLayoutExtra. */
export function decodeMultiGuestLayoutExtra(input: WireInput, start: number, end: number, depth: number): MultiGuestLayoutExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: LayoutStyle = 0;
  let f2: LayoutStyle = 0;
  let f3 = 0;
  let f4 = 0;
  let f5: LayoutEnlargeStatus = 0;
  let f6 = 0;
  let f7: SocialGameLayoutExtra | undefined;
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
          f7 = decodeSocialGameLayoutExtra(input, q, p, depth - 1);
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
        case 32:
          f4 = int32(b, q);
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
  const message: MultiGuestLayoutExtra = {
    originLayoutStyle: f1,
    currentLayoutStyle: f2,
    originMaxPosition: f3,
    currentMaxPosition: f4,
    enlargeStatus: f5,
    currentPanelLayoutType: f6,
    socialGame: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MultiGuestLayoutNonSeiExtra {
  socialGame: SocialGameLayoutNonSeiExtra | undefined;
}

/** Decodes a MultiGuestLayoutNonSeiExtra. */
export function decodeMultiGuestLayoutNonSeiExtra(input: WireInput, start: number, end: number, depth: number): MultiGuestLayoutNonSeiExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: SocialGameLayoutNonSeiExtra | undefined;
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
          f1 = decodeSocialGameLayoutNonSeiExtra(input, q, p, depth - 1);
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
  const message: MultiGuestLayoutNonSeiExtra = {
    socialGame: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MultiGuestSpotExtra {
  isEnlarged: boolean;
  isSingleZoomEnabled: boolean;
  isDoubleZoomEnabled: boolean;
  isSwitchSpotEnabled: boolean;
  spotRank: number;
  contentPositionType: number;
  socialGameUser: SocialGameUserSpotExtra | undefined;
}

/** Decodes a MultiGuestSpotExtra. */
export function decodeMultiGuestSpotExtra(input: WireInput, start: number, end: number, depth: number): MultiGuestSpotExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = false;
  let f4 = false;
  let f5 = 0;
  let f6 = 0;
  let f7: SocialGameUserSpotExtra | undefined;
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
          f7 = decodeSocialGameUserSpotExtra(input, q, p, depth - 1);
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
          f3 = bool(b, q);
          break;
        case 32:
          f4 = bool(b, q);
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
  const message: MultiGuestSpotExtra = {
    isEnlarged: f1,
    isSingleZoomEnabled: f2,
    isDoubleZoomEnabled: f3,
    isSwitchSpotEnabled: f4,
    spotRank: f5,
    contentPositionType: f6,
    socialGameUser: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MultiGuestSpotNonSeiExtra {
  socialGameUser: SocialGameUserSpotNonSeiExtra | undefined;
}

/** Decodes a MultiGuestSpotNonSeiExtra. */
export function decodeMultiGuestSpotNonSeiExtra(input: WireInput, start: number, end: number, depth: number): MultiGuestSpotNonSeiExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: SocialGameUserSpotNonSeiExtra | undefined;
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
          f1 = decodeSocialGameUserSpotNonSeiExtra(input, q, p, depth - 1);
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
  const message: MultiGuestSpotNonSeiExtra = {
    socialGameUser: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MultiLiveContent {
  applyBizContent: ApplyBizContent | undefined;
  inviteBizContent: InviteBizContent | undefined;
  replyBizContent: ReplyBizContent | undefined;
  permitBizContent: PermitBizContent | undefined;
  joinDirectBizContent: JoinDirectBizContent | undefined;
  kickOutBizContent: KickOutBizContent | undefined;
  joinRoomDirectBizContent: JoinRoomDirectBizContent | undefined;
}

/** Decodes a MultiLiveContent. */
export function decodeMultiLiveContent(input: WireInput, start: number, end: number, depth: number): MultiLiveContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ApplyBizContent | undefined;
  let f2: InviteBizContent | undefined;
  let f3: ReplyBizContent | undefined;
  let f4: PermitBizContent | undefined;
  let f5: JoinDirectBizContent | undefined;
  let f6: KickOutBizContent | undefined;
  let f7: JoinRoomDirectBizContent | undefined;
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
          f1 = decodeApplyBizContent(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeInviteBizContent(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeReplyBizContent(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodePermitBizContent(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeJoinDirectBizContent(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeKickOutBizContent(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeJoinRoomDirectBizContent(input, q, p, depth - 1);
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
  const message: MultiLiveContent = {
    applyBizContent: f1,
    inviteBizContent: f2,
    replyBizContent: f3,
    permitBizContent: f4,
    joinDirectBizContent: f5,
    kickOutBizContent: f6,
    joinRoomDirectBizContent: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface P2PGroupChangeContent {
  /** Newer schemas: groupExtInfo. */
  groupExtInfoList: RTCExtraInfo[];
  groupUser: GroupChannelAllUser | undefined;
  migrationDetails: MigrationDetails | undefined;
  contentPos: ContentPosition[];
}

/** Decodes a P2PGroupChangeContent. */
export function decodeP2PGroupChangeContent(input: WireInput, start: number, end: number, depth: number): P2PGroupChangeContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: RTCExtraInfo[] = [];
  let f2: GroupChannelAllUser | undefined;
  let f3: MigrationDetails | undefined;
  const f4: ContentPosition[] = [];
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
          f1.push(decodeRTCExtraInfo(input, q, p, depth - 1));
          break;
        case 18:
          f2 = decodeGroupChannelAllUser(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMigrationDetails(input, q, p, depth - 1);
          break;
        case 34:
          f4.push(decodeContentPosition(input, q, p, depth - 1));
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
  const message: P2PGroupChangeContent = {
    groupExtInfoList: f1,
    groupUser: f2,
    migrationDetails: f3,
    contentPos: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PermitApplyContent {
  permiter: Player | undefined;
  permiterLinkMicId: string;
  applierPos: MicPositionData | undefined;
  replyStatus: ReplyStatus;
  dsl: DSLConfig | undefined;
  applier: Player | undefined;
  operator: Player | undefined;
  applierLinkMicId: string;
  linkedUserUiPositions: string[];
  applierRtcToken: string;
  uiPos: PosIdentity[];
  layout: LayoutState | undefined;
  spotList: SpotInfo[];
  applierLinkerSessionId: string;
}

/** Decodes a PermitApplyContent. */
export function decodePermitApplyContent(input: WireInput, start: number, end: number, depth: number): PermitApplyContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
  let f2 = '';
  let f3: MicPositionData | undefined;
  let f4: ReplyStatus = 0;
  let f5: DSLConfig | undefined;
  let f6: Player | undefined;
  let f7: Player | undefined;
  let f8 = '';
  const f9: string[] = [];
  let f10 = '';
  const f11: PosIdentity[] = [];
  let f12: LayoutState | undefined;
  const f13: SpotInfo[] = [];
  let f14 = '';
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
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = decodeMicPositionData(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeDSLConfig(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodePlayer(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodePlayer(input, q, p, depth - 1);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 74:
          f9.push(string(input, q, p));
          break;
        case 82:
          f10 = string(input, q, p);
          break;
        case 90:
          f11.push(decodePosIdentity(input, q, p, depth - 1));
          break;
        case 98:
          f12 = decodeLayoutState(input, q, p, depth - 1);
          break;
        case 106:
          f13.push(decodeSpotInfo(input, q, p, depth - 1));
          break;
        case 114:
          f14 = string(input, q, p);
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
  const message: PermitApplyContent = {
    permiter: f1,
    permiterLinkMicId: f2,
    applierPos: f3,
    replyStatus: f4,
    dsl: f5,
    applier: f6,
    operator: f7,
    applierLinkMicId: f8,
    linkedUserUiPositions: f9,
    applierRtcToken: f10,
    uiPos: f11,
    layout: f12,
    spotList: f13,
    applierLinkerSessionId: f14,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PermitBizContent {
  anchorSettingInfo: MultiLiveAnchorPanelSettings | undefined;
  expireTimestamp: string;
  operatorUserInfo: User | undefined;
  operatorLinkAdminType: LinkMicUserAdminType;
  linkUserType: LinkUserType;
  isApplyAutoApproved: boolean;
  linkTypePermission: string;
  isFullPositionPreApproved: boolean;
  isQuickCallAutoApproved: boolean;
}

/** Decodes a PermitBizContent. */
export function decodePermitBizContent(input: WireInput, start: number, end: number, depth: number): PermitBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MultiLiveAnchorPanelSettings | undefined;
  let f2 = '0';
  let f3: User | undefined;
  let f4: LinkMicUserAdminType = 0;
  let f5: LinkUserType = 0;
  let f6 = false;
  let f7 = '0';
  let f8 = false;
  let f9 = false;
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
        case 26:
          f3 = decodeUser(input, q, p, depth - 1);
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
          f6 = bool(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 64:
          f8 = bool(b, q);
          break;
        case 72:
          f9 = bool(b, q);
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
  const message: PermitBizContent = {
    anchorSettingInfo: f1,
    expireTimestamp: f2,
    operatorUserInfo: f3,
    operatorLinkAdminType: f4,
    linkUserType: f5,
    isApplyAutoApproved: f6,
    linkTypePermission: f7,
    isFullPositionPreApproved: f8,
    isQuickCallAutoApproved: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PermitJoinGroupBizContent {
  replyStatus: ReplyStatus;
  sourceType: SourceType;
}

/** Decodes a PermitJoinGroupBizContent. */
export function decodePermitJoinGroupBizContent(input: WireInput, start: number, end: number, depth: number): PermitJoinGroupBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ReplyStatus = 0;
  let f2: SourceType = 0;
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
  const message: PermitJoinGroupBizContent = {
    replyStatus: f1,
    sourceType: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PermitJoinGroupContent {
  approver: GroupPlayer | undefined;
  agreeStatus: AgreeStatus;
  type: JoinType;
  /** Newer schemas: groupExtInfo. */
  groupExtInfoList: RTCExtraInfo[];
  groupUser: GroupChannelAllUser | undefined;
  migrationDetails: MigrationDetails | undefined;
  linkedUserUiPositions: string[];
  permitGroupType: number;
}

/** Decodes a PermitJoinGroupContent. */
export function decodePermitJoinGroupContent(input: WireInput, start: number, end: number, depth: number): PermitJoinGroupContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GroupPlayer | undefined;
  let f2: AgreeStatus = 0;
  let f3: JoinType = 0;
  const f4: RTCExtraInfo[] = [];
  let f5: GroupChannelAllUser | undefined;
  let f6: MigrationDetails | undefined;
  const f7: string[] = [];
  let f8 = 0;
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
          f1 = decodeGroupPlayer(input, q, p, depth - 1);
          break;
        case 34:
          f4.push(decodeRTCExtraInfo(input, q, p, depth - 1));
          break;
        case 42:
          f5 = decodeGroupChannelAllUser(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeMigrationDetails(input, q, p, depth - 1);
          break;
        case 58:
          f7.push(string(input, q, p));
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
          f3 = int32(b, q);
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
  const message: PermitJoinGroupContent = {
    approver: f1,
    agreeStatus: f2,
    type: f3,
    groupExtInfoList: f4,
    groupUser: f5,
    migrationDetails: f6,
    linkedUserUiPositions: f7,
    permitGroupType: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Player {
  roomId: string;
  userId: string;
}

/** Decodes a Player. */
export function decodePlayer(input: WireInput, start: number, end: number, depth: number): Player {
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
  const message: Player = {
    roomId: f1,
    userId: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PosIdentity {
  type: PosIdentityType;
  value: string;
}

/** Decodes a PosIdentity. */
export function decodePosIdentity(input: WireInput, start: number, end: number, depth: number): PosIdentity {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: PosIdentityType = 0;
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
  const message: PosIdentity = {
    type: f1,
    value: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RTCBitRateMap {
  xx1: number;
  xx2: number;
  xx3: number;
  xx4: number;
}

/** Decodes a RTCBitRateMap. */
export function decodeRTCBitRateMap(input: WireInput, start: number, end: number, depth: number): RTCBitRateMap {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
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
          f2 = int32(b, q);
          break;
        case 24:
          f3 = int32(b, q);
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
  const message: RTCBitRateMap = {
    xx1: f1,
    xx2: f2,
    xx3: f3,
    xx4: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RTCEngineConfig {
  rtcAppId: string;
  rtcUserId: string;
  rtcToken: string;
  rtcChannelId: string;
}

/** Decodes a RTCEngineConfig. */
export function decodeRTCEngineConfig(input: WireInput, start: number, end: number, depth: number): RTCEngineConfig {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
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
        case 10:
          f1 = string(input, q, p);
          break;
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
  const message: RTCEngineConfig = {
    rtcAppId: f1,
    rtcUserId: f2,
    rtcToken: f3,
    rtcChannelId: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RTCExtraInfo {
  liveRtcEngineConfig: RTCEngineConfig | undefined;
  /** Newer schemas: liveRtcVideoParam. */
  liveRtcVideoParamList: RTCLiveVideoParam[];
  rtcBitrateMap: RTCBitRateMap | undefined;
  rtcFps: number;
  rtcMixBase: RTCMixBase | undefined;
  byteRtcExtInfo: ByteRTCExtInfo | undefined;
  /** Newer schemas: extra. */
  rtcInfoExtra: RTCInfoExtra | undefined;
  rtcBusinessId: string;
  rtcOther: RTCOther | undefined;
  interactClientType: number;
}

/** Decodes a RTCExtraInfo. */
export function decodeRTCExtraInfo(input: WireInput, start: number, end: number, depth: number): RTCExtraInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: RTCEngineConfig | undefined;
  const f2: RTCLiveVideoParam[] = [];
  let f3: RTCBitRateMap | undefined;
  let f4 = 0;
  let f5: RTCMixBase | undefined;
  let f6: ByteRTCExtInfo | undefined;
  let f7: RTCInfoExtra | undefined;
  let f8 = '';
  let f9: RTCOther | undefined;
  let f10 = 0;
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
          f1 = decodeRTCEngineConfig(input, q, p, depth - 1);
          break;
        case 18:
          f2.push(decodeRTCLiveVideoParam(input, q, p, depth - 1));
          break;
        case 26:
          f3 = decodeRTCBitRateMap(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeRTCMixBase(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeByteRTCExtInfo(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeRTCInfoExtra(input, q, p, depth - 1);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 74:
          f9 = decodeRTCOther(input, q, p, depth - 1);
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
          f4 = int32(b, q);
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
  const message: RTCExtraInfo = {
    liveRtcEngineConfig: f1,
    liveRtcVideoParamList: f2,
    rtcBitrateMap: f3,
    rtcFps: f4,
    rtcMixBase: f5,
    byteRtcExtInfo: f6,
    rtcInfoExtra: f7,
    rtcBusinessId: f8,
    rtcOther: f9,
    interactClientType: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RTCInfoExtra {
  version: string;
}

/** Decodes a RTCInfoExtra. */
export function decodeRTCInfoExtra(input: WireInput, start: number, end: number, depth: number): RTCInfoExtra {
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
  const message: RTCInfoExtra = {
    version: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RTCLiveVideoParam {
  strategyId: number;
  params: RTCVideoParam | undefined;
}

/** Decodes a RTCLiveVideoParam. */
export function decodeRTCLiveVideoParam(input: WireInput, start: number, end: number, depth: number): RTCLiveVideoParam {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: RTCVideoParam | undefined;
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
          f2 = decodeRTCVideoParam(input, q, p, depth - 1);
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
  const message: RTCLiveVideoParam = {
    strategyId: f1,
    params: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RTCMixBase {
  bitrate: number;
}

/** Decodes a RTCMixBase. */
export function decodeRTCMixBase(input: WireInput, start: number, end: number, depth: number): RTCMixBase {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
  const message: RTCMixBase = {
    bitrate: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RTCOther {
  /** Newer schemas: maxTranscodingCbIntervalSecond. */
  transCodingSecond: number;
}

/** Decodes a RTCOther. */
export function decodeRTCOther(input: WireInput, start: number, end: number, depth: number): RTCOther {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
  const message: RTCOther = {
    transCodingSecond: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RTCVideoParam {
  width: number;
  height: number;
  fps: number;
  bitrateKbps: number;
}

/** Decodes a RTCVideoParam. */
export function decodeRTCVideoParam(input: WireInput, start: number, end: number, depth: number): RTCVideoParam {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
  let f3 = 0;
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
          f2 = int32(b, q);
          break;
        case 24:
          f3 = int32(b, q);
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
  const message: RTCVideoParam = {
    width: f1,
    height: f2,
    fps: f3,
    bitrateKbps: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RandomMatchContent {
  matchId: string;
  sourceType: string;
  pairedTime: string;
  pairedGroupList: UserGroup[];
}

/** Decodes a RandomMatchContent. */
export function decodeRandomMatchContent(input: WireInput, start: number, end: number, depth: number): RandomMatchContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '0';
  let f3 = '0';
  const f4: UserGroup[] = [];
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
        case 34:
          f4.push(decodeUserGroup(input, q, p, depth - 1));
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
  const message: RandomMatchContent = {
    matchId: f1,
    sourceType: f2,
    pairedTime: f3,
    pairedGroupList: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RandomMatchContentUserInfo {
  userId: string;
  roomId: string;
  invitationRoleType: number;
}

/** Decodes a RandomMatchContentUserInfo. */
export function decodeRandomMatchContentUserInfo(input: WireInput, start: number, end: number, depth: number): RandomMatchContentUserInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
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
  const message: RandomMatchContentUserInfo = {
    userId: f1,
    roomId: f2,
    invitationRoleType: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ReplyBizContent {
  linkType: number;
  isTurnOffInvitation: number;
  replyUserInfo: User | undefined;
  isFullPositionPreApproved: boolean;
}

/** Decodes a ReplyBizContent. */
export function decodeReplyBizContent(input: WireInput, start: number, end: number, depth: number): ReplyBizContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
  let f3: User | undefined;
  let f4 = false;
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
          f3 = decodeUser(input, q, p, depth - 1);
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
        case 32:
          f4 = bool(b, q);
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
  const message: ReplyBizContent = {
    linkType: f1,
    isTurnOffInvitation: f2,
    replyUserInfo: f3,
    isFullPositionPreApproved: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ReplyInviteContent {
  invitee: Player | undefined;
  replyStatus: ReplyStatus;
  inviteeLinkMicId: string;
  inviteePos: MicPositionData | undefined;
  inviteOperatorUser: Player | undefined;
  linkedUserUiPositions: string[];
  uiPos: PosIdentity[];
  layout: LayoutState | undefined;
  spotList: SpotInfo[];
  inviteeLinkerSessionId: string;
}

/** Decodes a ReplyInviteContent. */
export function decodeReplyInviteContent(input: WireInput, start: number, end: number, depth: number): ReplyInviteContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: Player | undefined;
  let f2: ReplyStatus = 0;
  let f3 = '';
  let f4: MicPositionData | undefined;
  let f5: Player | undefined;
  const f6: string[] = [];
  const f7: PosIdentity[] = [];
  let f8: LayoutState | undefined;
  const f9: SpotInfo[] = [];
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
          f1 = decodePlayer(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = decodeMicPositionData(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodePlayer(input, q, p, depth - 1);
          break;
        case 50:
          f6.push(string(input, q, p));
          break;
        case 58:
          f7.push(decodePosIdentity(input, q, p, depth - 1));
          break;
        case 66:
          f8 = decodeLayoutState(input, q, p, depth - 1);
          break;
        case 74:
          f9.push(decodeSpotInfo(input, q, p, depth - 1));
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
  const message: ReplyInviteContent = {
    invitee: f1,
    replyStatus: f2,
    inviteeLinkMicId: f3,
    inviteePos: f4,
    inviteOperatorUser: f5,
    linkedUserUiPositions: f6,
    uiPos: f7,
    layout: f8,
    spotList: f9,
    inviteeLinkerSessionId: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RivalExtra {
  userCount: string;
  avatarThumb: ImageModel | undefined;
  displayId: string;
  authenticationInfo: AuthenticationInfo | undefined;
  nickname: string;
  followStatus: string;
  hashtag: Hashtag | undefined;
  topHostInfo: TopHostInfo | undefined;
  userId: string;
  isBestTeammate: boolean;
  optPairInfo: OptPairInfo | undefined;
  eoyLevel: string;
  nudgeInfo: CohostNudgeInfo;
  reservationId: string;
  followerCount: string;
  gameTag: RivalsGameTag | undefined;
  giftGalleryBadgeInfo: GiftGalleryBadgeInfo | undefined;
  roomId: string;
}

/** Decodes a RivalExtra. */
export function decodeRivalExtra(input: WireInput, start: number, end: number, depth: number): RivalExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f4 = '0';
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
  let f16: CohostNudgeInfo = 0;
  let f17 = '0';
  let f18 = '0';
  let f19: RivalsGameTag | undefined;
  let f20: GiftGalleryBadgeInfo | undefined;
  let f21 = '0';
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
        case 154:
          f19 = decodeRivalsGameTag(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodeGiftGalleryBadgeInfo(input, q, p, depth - 1);
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
        case 96:
          f12 = int64(b, q);
          break;
        case 104:
          f13 = bool(b, q);
          break;
        case 120:
          f15 = int64(b, q);
          break;
        case 128:
          f16 = int32(b, q);
          break;
        case 136:
          f17 = int64(b, q);
          break;
        case 144:
          f18 = int64(b, q);
          break;
        case 168:
          f21 = int64(b, q);
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
  const message: RivalExtra = {
    userCount: f4,
    avatarThumb: f5,
    displayId: f6,
    authenticationInfo: f7,
    nickname: f8,
    followStatus: f9,
    hashtag: f10,
    topHostInfo: f11,
    userId: f12,
    isBestTeammate: f13,
    optPairInfo: f14,
    eoyLevel: f15,
    nudgeInfo: f16,
    reservationId: f17,
    followerCount: f18,
    gameTag: f19,
    giftGalleryBadgeInfo: f20,
    roomId: f21,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RivalGuestExtra {
  userId: string;
  avatarThumb: ImageModel | undefined;
  nickname: string;
}

/** Decodes a RivalGuestExtra. */
export function decodeRivalGuestExtra(input: WireInput, start: number, end: number, depth: number): RivalGuestExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: ImageModel | undefined;
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
          f2 = decodeImageModel(input, q, p, depth - 1);
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
  const message: RivalGuestExtra = {
    userId: f1,
    avatarThumb: f2,
    nickname: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RivalGuestExtras {
  rivalGuests: RivalGuestExtra[];
}

/** Decodes a RivalGuestExtras. */
export function decodeRivalGuestExtras(input: WireInput, start: number, end: number, depth: number): RivalGuestExtras {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: RivalGuestExtra[] = [];
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
          f1.push(decodeRivalGuestExtra(input, q, p, depth - 1));
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
  const message: RivalGuestExtras = {
    rivalGuests: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SocialGameLayoutExtra {
  gameId: number;
  gameJustDanceStatus: number;
  gameSessionId: string;
  gameStartPlayMs: string;
  gameOptionId: string;
  lokiPanelName: string;
  requiredLokiResourceId: string;
  optionalLokiResourceId: string;
}

/** Decodes a SocialGameLayoutExtra. */
export function decodeSocialGameLayoutExtra(input: WireInput, start: number, end: number, depth: number): SocialGameLayoutExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
  let f3 = '0';
  let f4 = '0';
  let f5 = '0';
  let f6 = '';
  let f7 = '';
  let f8 = '';
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
        case 8:
          f1 = int32(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
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
  const message: SocialGameLayoutExtra = {
    gameId: f1,
    gameJustDanceStatus: f2,
    gameSessionId: f3,
    gameStartPlayMs: f4,
    gameOptionId: f5,
    lokiPanelName: f6,
    requiredLokiResourceId: f7,
    optionalLokiResourceId: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SocialGameLayoutNonSeiExtra {
  justDanceSongTitle: string;
}

/** Decodes a SocialGameLayoutNonSeiExtra. */
export function decodeSocialGameLayoutNonSeiExtra(input: WireInput, start: number, end: number, depth: number): SocialGameLayoutNonSeiExtra {
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
  const message: SocialGameLayoutNonSeiExtra = {
    justDanceSongTitle: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SocialGameUserSpotExtra {
  gameJustDanceUserStatus: number;
  isEnlarged: boolean;
  isMainContent: boolean;
}

/** Decodes a SocialGameUserSpotExtra. */
export function decodeSocialGameUserSpotExtra(input: WireInput, start: number, end: number, depth: number): SocialGameUserSpotExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
          f1 = int32(b, q);
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
  const message: SocialGameUserSpotExtra = {
    gameJustDanceUserStatus: f1,
    isEnlarged: f2,
    isMainContent: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SocialGameUserSpotNonSeiExtra {
  gameScore: number;
}

/** Decodes a SocialGameUserSpotNonSeiExtra. */
export function decodeSocialGameUserSpotNonSeiExtra(input: WireInput, start: number, end: number, depth: number): SocialGameUserSpotNonSeiExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
  const message: SocialGameUserSpotNonSeiExtra = {
    gameScore: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SoundWareEffectExtra {
  staticImageName: string;
  dynamicImageName: string;
  userRightId: string;
  rightId: string;
}

/** Decodes a SoundWareEffectExtra. */
export function decodeSoundWareEffectExtra(input: WireInput, start: number, end: number, depth: number): SoundWareEffectExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
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
      switch (tag) {
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
  const message: SoundWareEffectExtra = {
    staticImageName: f1,
    dynamicImageName: f2,
    userRightId: f3,
    rightId: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SpotInfo {
  spotId: number;
  posIdentity: PosIdentity | undefined;
  multiGuestSpotExtra: MultiGuestSpotExtra | undefined;
  multiGuestSpotNonSeiExtra: MultiGuestSpotNonSeiExtra | undefined;
}

/** Decodes a SpotInfo. */
export function decodeSpotInfo(input: WireInput, start: number, end: number, depth: number): SpotInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: PosIdentity | undefined;
  let f3: MultiGuestSpotExtra | undefined;
  let f4: MultiGuestSpotNonSeiExtra | undefined;
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
          f2 = decodePosIdentity(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMultiGuestSpotExtra(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeMultiGuestSpotNonSeiExtra(input, q, p, depth - 1);
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
  const message: SpotInfo = {
    spotId: f1,
    posIdentity: f2,
    multiGuestSpotExtra: f3,
    multiGuestSpotNonSeiExtra: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TeamUser {
  teamId: string;
  userId: string[];
  userInfoList: BattleGamePlayContentUserInfo[];
}

/** Decodes a TeamUser. */
export function decodeTeamUser(input: WireInput, start: number, end: number, depth: number): TeamUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: string[] = [];
  const f3: BattleGamePlayContentUserInfo[] = [];
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
        case 26:
          f3.push(decodeBattleGamePlayContentUserInfo(input, q, p, depth - 1));
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
  const message: TeamUser = {
    teamId: f1,
    userId: f2,
    userInfoList: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UserGroup {
  userInfo: RandomMatchContentUserInfo[];
}

/** Decodes a UserGroup. */
export function decodeUserGroup(input: WireInput, start: number, end: number, depth: number): UserGroup {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: RandomMatchContentUserInfo[] = [];
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
          f1.push(decodeRandomMatchContentUserInfo(input, q, p, depth - 1));
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
  const message: UserGroup = {
    userInfo: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface VirtualWaitingUser {
  /** Newer schemas: sendUserId. */
  userId: string;
  /** Newer schemas: sendTimestamp. */
  timestamp: string;
  avatars: ImageModel[];
}

/** Decodes a VirtualWaitingUser. */
export function decodeVirtualWaitingUser(input: WireInput, start: number, end: number, depth: number): VirtualWaitingUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  const f3: ImageModel[] = [];
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
          f3.push(decodeImageModel(input, q, p, depth - 1));
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
  const message: VirtualWaitingUser = {
    userId: f1,
    timestamp: f2,
    avatars: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
