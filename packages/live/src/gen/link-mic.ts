// Generated from proto/link-mic.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { bytes, skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { Decoder, WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { CohostLayoutMode, DetailBlockReason, LinkmicPlayType, LinkmicReplyType, OptPairStatus, PlayScene, PlayUserTag, ReserveReplyStatus, RivalExtraInfoAnchorLayer, RivalExtraInfoBattleInfoBattleInfoType, RivalExtraInfoInviteBlockReason, RivalExtraInfoTextType, ScoreType, TagV2TagClassification } from './enums.js';
import { battleTables, type GiftGalleryBadgeInfo } from './battle.js';
import { commonTables, decodeCommonMessageData, type CommonMessageData } from './common.js';
import { imageTables, type ImageModel } from './image.js';
import { decodeUser, type User, userTables } from './user.js';

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

export interface BattleInfo {
  infoType: RivalExtraInfoBattleInfoBattleInfoType;
  value: string;
}

export interface BattleUserSettings {
  isTurnOn: boolean;
  acceptNotFollowerInvite: boolean;
  allowGiftToOtherAnchors: boolean;
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

export interface LinkMicMethod_ContributorList {
  contributor: LinkMicMethod_Contributor[];
}

export interface LinkerInfo {
  linkedUsers: UserInfo[];
  inQuickPairing: boolean;
  linkedGuestUsers: UserInfo[];
}

export interface OffliveInviteInfo {
  inviterTimestamp: string;
}

export interface OptPairInfo {
  mappingId: string;
  expectedTimeSec: string;
  /** Newer schemas: optPairStatus. */
  buttonNoticeType: OptPairStatus;
  optPairType: string;
  teamInfo: TeamInfo[];
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

export interface RivalsGameTag {
  tagId: string;
  tagDisplayText: string;
  gapTimeTag: string;
}

export interface SecondDegreeRelationContent {
  relatedUsers: UserInfo[];
  totalRelatedUserCnt: string;
}

export interface SimilarInterestContent {
  contentId: string;
  displayText: string;
}

export interface Tag {
  tagType: number;
  tagValue: string;
  tagText: string;
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

export interface TeamInfo {
  teamId: string;
  userId: string[];
}

export interface TopHostInfo {
  rankType: string;
  topIndex: string;
}

export interface UserCountdownInfo {
  countdownId: string;
  score: string;
  targetScore: string;
  completionProgressPercent: number;
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

export interface UserPlayInfo {
  playId: string;
  playScene: PlayScene;
  score: string;
  rank: number;
  targetScore: string;
  userTag: PlayUserTag;
}

export interface UserSuggestionInfo {
  voteCount: string;
  voterInfoList: UserInfo[];
}

/** What the messages of this file consist of. */
export const linkMicTables = new MessageTables(
  {
    WebcastLinkMicMethod: ['CommonMessageData i s l l l l l l l l s l i l i b* i o s l l:LinkMicMethod_ContributorList l l s l i l i l RivalExtraInfo s s s s s s l i s o l l l User* s i s s b o i', (absent) => ({ common: absent, messageType: 0, accessKey: '', anchorLinkmicId: '0', userId: '0', fanTicket: '0', totalLinkMicFanTicket: '0', channelId: '0', layout: '0', vendor: '0', dimension: '0', theme: '', inviteUid: '0', reply: 0, startTime: '0', duration: 0, userScores: [], matchType: 0, win: false, prompts: '', toUserId: '0', contributors: {}, linkmicLayout: '0', fromUserId: '0', tips: '', startTimeMs: '0', confluenceType: 0, fromRoomId: '0', inviteType: 0, subType: '0', inviterRivalExtra: absent, rtcExtInfo: '', rtcAppId: '', appId: '', appSign: '', rtcAppSign: '', anchorLinkMicIdStr: '', rivalAnchorId: '0', rivalLinkmicId: 0, rivalLinkmicIdStr: '', shouldShowPopup: false, secInviteUid: '0', scene: '0', secApplyUid: '0', linkedUsers: [], secFromUserId: '', replyType: 0, replyPrompts: '', secToUserId: '', invitorInfo: noBytes, rtcJoinChannel: false, fanTicketType: 0 })],
    WebcastLinkMicFanTicketMethod: ['CommonMessageData FanTicketRoomNoticeContent', (absent) => ({ common: absent, FanTicketRoomNotice: absent })],
    AnchorLinkmicUserSettings: ['o o o o o o o o o o o o o o o o o o o o', () => ({ isTurnOn: false, acceptMultiLinkmic: false, acceptNotFollowerInvite: false, allowGiftToOtherAnchors: false, blockInvitationOfThisLive: false, receiveFriendMultiHostInvites: false, receiveFriendMultiHostApplication: false, blockThisMultiHostInvites: false, blockThisMultiHostApplication: false, receiveNotFriendMultiHostInvites: false, receiveNotFriendMultiHostApplication: false, allowLiveNoticeOfFriends: false, allowFriendInvites: false, allowSuggestedInvites: false, allowFriendInvitesWhenOfflive: false, allowUserCohostSuggestions: false, allowMissedInvitationNotice: false, allowLiveNoticeOfSuggested: false, allowGuestRequestDuringCohost: false, allowGuestApplyDuringCohost: false })],
    BattleInfo: ['i l', () => ({ infoType: 0, value: '0' })],
    BattleUserSettings: ['o o o', () => ({ isTurnOn: false, acceptNotFollowerInvite: false, allowGiftToOtherAnchors: false })],
    FanTicketRoomNoticeContent: ['UserFanTicket* l l l s l i l i', () => ({ UserFanTicketList: [], TotalLinkMicFanTicket: '0', MatchId: '0', EventTime: '0', FanTicketIconUrl: '', playId: '0', playScene: 0, version: '0', scoreType: 0 })],
    LinkMicMethod_Contributor: ['l l l User', (absent) => ({ score: '0', rank: '0', userId: '0', user: absent })],
    LinkMicMethod_ContributorList: ['LinkMicMethod_Contributor*', () => ({ contributor: [] })],
    LinkerInfo: ['UserInfo* o UserInfo*', () => ({ linkedUsers: [], inQuickPairing: false, linkedGuestUsers: [] })],
    OffliveInviteInfo: ['l', () => ({ inviterTimestamp: '0' })],
    OptPairInfo: ['l l i l TeamInfo*', () => ({ mappingId: '0', expectedTimeSec: '0', buttonNoticeType: 0, optPairType: '0', teamInfo: [] })],
    ReserveInfo: ['l i s l o l o', () => ({ reservationId: '0', replyStatus: 0, bubbleTip: '', responseTime: '0', isReservationSender: false, createdTimestamp: '0', viewed: false })],
    RivalExtraInfo: ['s i s i LinkerInfo AnchorLinkmicUserSettings BattleUserSettings i i TopHostInfo Tag ReserveInfo i OptPairInfo TagV2 l BattleInfo i RivalsGameTag GiftGalleryBadgeInfo OffliveInviteInfo UserSuggestionInfo', (absent) => ({ text: '', textType: 0, label: '', anchorLayer: 0, linkerInfo: absent, linkmicUserSettings: absent, battleUserSettings: absent, inviteBlockReason: 0, showPlayType: 0, topHostInfo: absent, tag: absent, reserveInfo: absent, detailBlockReason: 0, optPairInfo: absent, tagV2: absent, eoyLevel: '0', battleInfo: absent, cohostLayoutMode: 0, gameTag: absent, giftGalleryBadgeInfo: absent, offliveInviteInfo: absent, userSuggestionInfo: absent })],
    RivalsGameTag: ['l s l', () => ({ tagId: '0', tagDisplayText: '', gapTimeTag: '0' })],
    SecondDegreeRelationContent: ['UserInfo* l', () => ({ relatedUsers: [], totalRelatedUserCnt: '0' })],
    SimilarInterestContent: ['l s', () => ({ contentId: '0', displayText: '' })],
    Tag: ['i s s', () => ({ tagType: 0, tagValue: '', tagText: '' })],
    TagV2: ['i i s s 10SecondDegreeRelationContent l SimilarInterestContent', (absent) => ({ tagClassification: 0, tagType: 0, tagValue: '', starlingKey: '', secondDegreeRelationContent: absent, cohostHistoryDay: '0', similarInterestContent: absent })],
    TeamInfo: ['l l*', () => ({ teamId: '0', userId: [] })],
    TopHostInfo: ['s l', () => ({ rankType: '', topIndex: '0' })],
    UserCountdownInfo: ['l l l i', () => ({ countdownId: '0', score: '0', targetScore: '0', completionProgressPercent: 0 })],
    UserFanTicket: ['l l l i UserCountdownInfo UserPlayInfo s s s i i s', (absent) => ({ UserId: '0', FanTicket: '0', MatchTotalScore: '0', MatchRank: 0, countdownInfo: absent, playInfo: absent, iconName: '', animationName: '', ticketUiStyle: '', completionProgressPercent: 0, topGuestRank: 0, ticketUiStyleV2: '' })],
    UserInfo: ['l s ImageModel', (absent) => ({ userId: '0', nickName: '', avatarThumb: absent })],
    UserPlayInfo: ['l i l i l i', () => ({ playId: '0', playScene: 0, score: '0', rank: 0, targetScore: '0', userTag: 0 })],
    UserSuggestionInfo: ['l UserInfo*', () => ({ voteCount: '0', voterInfoList: [] })],
  },
  [battleTables, commonTables, imageTables, userTables],
  {
    WebcastLinkMicMethod: decodeWebcastLinkMicMethod,
    WebcastLinkMicFanTicketMethod: decodeWebcastLinkMicFanTicketMethod,
    FanTicketRoomNoticeContent: decodeFanTicketRoomNoticeContent,
    UserFanTicket: decodeUserFanTicket,
  },
);

const decodeLinkMicMethod_ContributorList: Decoder<LinkMicMethod_ContributorList> = linkMicTables.decoder('LinkMicMethod_ContributorList');

const decodeRivalExtraInfo: Decoder<RivalExtraInfo> = linkMicTables.decoder('RivalExtraInfo');

const decodeUserCountdownInfo: Decoder<UserCountdownInfo> = linkMicTables.decoder('UserCountdownInfo');

const decodeUserPlayInfo: Decoder<UserPlayInfo> = linkMicTables.decoder('UserPlayInfo');
