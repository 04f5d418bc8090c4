// Generated from proto/user.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { bytes, copiedString, packed, skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { LinkmicStatus, LiveEventInfoEventPayMethod, SubSplitPeriod, TimerDetailAntidirtStatus, TimerDetailAuditStatus, TimerDetailAuditTaskType, TimerStatus, UserFansClubFansClubDataUserFansClubStatus, UserSubscribeInfoPayStatus } from './enums.js';
import { decodeBadgeStruct, decodePrivilegeLogExtra, type BadgeStruct, type PrivilegeLogExtra } from './badge.js';
import { decodeEcommerceEntrance, type EcommerceEntrance } from './commerce.js';
import { decodeImageModel, type ImageModel } from './image.js';

const noBytes = new Uint8Array(0);

/** A user. Which fields are filled differs from message to message; the id is the only stable key, names change. */
export interface User {
  /** The stable key of a user. Newer schemas: id. */
  userId: string;
  deprecated1: string;
  /** Display name; not unique, changes often. */
  nickname: string;
  deprecated2: number;
  bioDescription: string;
  deprecated3: number;
  deprecated4: string;
  deprecated5: string;
  /** About 100 pixels square. Newer schemas: avatarThumb. */
  profilePicture: ImageModel | undefined;
  /** Newer schemas: avatarMedium. */
  profilePictureMedium: ImageModel | undefined;
  /** Newer schemas: avatarLarge. */
  profilePictureLarge: ImageModel | undefined;
  verified: boolean;
  deprecated6: number;
  deprecated7: string;
  status: number;
  createTime: string;
  modifyTime: string;
  secret: number;
  shareQrcodeUri: string;
  deprecated8: number;
  badgeImageList: ImageModel[];
  /** How many follow this user, and whom the user follows. */
  followInfo: FollowInfo | undefined;
  /** Newer schemas: payGrade. */
  userHonor: UserHonor | undefined;
  fansClub: FansClubMember | undefined;
  border: BorderInfo | undefined;
  specialId: string;
  avatarBorder: ImageModel | undefined;
  medal: ImageModel | undefined;
  /** Newer schemas: realTimeIcons. */
  userBadges: ImageModel[];
  /** Newer schemas: newRealTimeIcons. */
  newUserBadges: ImageModel[];
  topVipNo: number;
  userAttr: UserAttr | undefined;
  ownRoom: OwnRoom | undefined;
  payScore: string;
  /** Newer schemas: ticketCount. */
  fanTicketCount: string;
  anchorInfo: ModelAnchorInfo | undefined;
  linkMicStats: LinkmicStatus;
  /** The @name; unique, but the user can change it. Newer schemas: displayId. */
  uniqueId: string;
  /** Newer schemas: withCommercePermission. */
  enableShowCommerceSale: boolean;
  withFusionShopEntry: boolean;
  payScores: string;
  /** Newer schemas: webcastAnchorLevel. */
  anchorLevel: AnchorLevel | undefined;
  verifiedContent: string;
  /** Newer schemas: authorStats. */
  authorInfo: Author | undefined;
  /** The only recursion of the schema. */
  topFans: User[];
  /** Opaque id that some web addresses want. */
  secUid: string;
  userRole: number;
  deprecated9: Uint8Array;
  /** Newer schemas: activityReward. */
  rewardInfo: ActivityRewardInfo | undefined;
  deprecated10: Uint8Array;
  deprecated11: Uint8Array;
  personalCard: ImageModel | undefined;
  authenticationInfo: ModelAuthenticationInfo | undefined;
  deprecated12: number;
  deprecated13: number;
  deprecated14: Uint8Array;
  mediaBadgeImageList: ImageModel[];
  deprecated15: number;
  userVipInfo: Uint8Array;
  commerceWebcastConfigIds: string[];
  /** Newer schemas: borderList. */
  borders: BorderInfo[];
  comboBadgeInfo: ComboBadgeInfo | undefined;
  subscribeInfo: SubscribeInfo | undefined;
  /** The badges beside the name. Newer schemas: badgeList. */
  badges: BadgeStruct[];
  mintTypeLabel: string[];
  fansClubInfo: FansClubInfo | undefined;
  deprecated19: boolean;
  allowFindByContacts: boolean;
  allowOthersDownloadVideo: boolean;
  allowOthersDownloadWhenSharingVideo: boolean;
  allowShareShowProfile: boolean;
  allowShowInGossip: boolean;
  allowShowMyAction: boolean;
  allowStrangeComment: boolean;
  allowUnfollowerComment: boolean;
  allowUseLinkmic: boolean;
  /** Newer schemas: anchorLevel. */
  anchorLevel1011: AnchorLevel | undefined;
  avatarJpg: ImageModel | undefined;
  /** Newer schemas: bgImgUrl. */
  backgroundImgUrl: string;
  deprecated18: string;
  deprecated16: boolean;
  blockStatus: number;
  commentRestrict: number;
  constellation: string;
  disableIchat: number;
  enableIchatImg: string;
  exp: number;
  /** Newer schemas: fanTicketCount. */
  fanTicketCount1022: string;
  foldStrangerChat: boolean;
  followStatus: string;
  deprecated28: boolean;
  deprecated29: string;
  ichatRestrictType: number;
  idStr: string;
  isFollower: boolean;
  isFollowing: boolean;
  needProfileGuide: boolean;
  /** Newer schemas: payScores. */
  payScores1032: string;
  pushCommentStatus: boolean;
  pushDigg: boolean;
  pushFollow: boolean;
  pushFriendAction: boolean;
  pushIchat: boolean;
  pushStatus: boolean;
  pushVideoPost: boolean;
  pushVideoRecommend: boolean;
  stats: Uint8Array;
  deprecated17: boolean;
  verifiedReason: string;
  /** Newer schemas: withCarManagementPermission. */
  enableCarManagementPermission: boolean;
  upcomingEventList: LiveEventInfo[];
  scmLabel: string;
  ecommerceEntrance: EcommerceEntrance | undefined;
  isBlock: boolean;
  isSubscribe: boolean;
  isAnchorMarked: boolean;
  enigmaInfo: EnigmaInfo | undefined;
}

/** Decodes a User. */
export function decodeUser(input: WireInput, start: number, end: number, depth: number): User {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '';
  let f4 = 0;
  let f5 = '';
  let f6 = 0;
  let f7 = '0';
  let f8 = '';
  let f9: ImageModel | undefined;
  let f10: ImageModel | undefined;
  let f11: ImageModel | undefined;
  let f12 = false;
  let f13 = 0;
  let f14 = '';
  let f15 = 0;
  let f16 = '0';
  let f17 = '0';
  let f18 = 0;
  let f19 = '';
  let f20 = 0;
  const f21: ImageModel[] = [];
  let f22: FollowInfo | undefined;
  let f23: UserHonor | undefined;
  let f24: FansClubMember | undefined;
  let f25: BorderInfo | undefined;
  let f26 = '';
  let f27: ImageModel | undefined;
  let f28: ImageModel | undefined;
  const f29: ImageModel[] = [];
  const f30: ImageModel[] = [];
  let f31 = 0;
  let f32: UserAttr | undefined;
  let f33: OwnRoom | undefined;
  let f34 = '0';
  let f35 = '0';
  let f36: ModelAnchorInfo | undefined;
  let f37: LinkmicStatus = 0;
  let f38 = '';
  let f39 = false;
  let f40 = false;
  let f41 = '0';
  let f42: AnchorLevel | undefined;
  let f43 = '';
  let f44: Author | undefined;
  const f45: User[] = [];
  let f46 = '';
  let f47 = 0;
  let f48: Uint8Array = noBytes;
  let f49: ActivityRewardInfo | undefined;
  let f50: Uint8Array = noBytes;
  let f51: Uint8Array = noBytes;
  let f52: ImageModel | undefined;
  let f53: ModelAuthenticationInfo | undefined;
  let f54 = 0;
  let f55 = 0;
  let f56: Uint8Array = noBytes;
  const f57: ImageModel[] = [];
  let f58 = 0;
  let f59: Uint8Array = noBytes;
  const f60: string[] = [];
  const f61: BorderInfo[] = [];
  let f62: ComboBadgeInfo | undefined;
  let f63: SubscribeInfo | undefined;
  const f64: BadgeStruct[] = [];
  const f65: string[] = [];
  let f66: FansClubInfo | undefined;
  let f1001 = false;
  let f1002 = false;
  let f1003 = false;
  let f1004 = false;
  let f1005 = false;
  let f1006 = false;
  let f1007 = false;
  let f1008 = false;
  let f1009 = false;
  let f1010 = false;
  let f1011: AnchorLevel | undefined;
  let f1012: ImageModel | undefined;
  let f1013 = '';
  let f1014 = '';
  let f1015 = false;
  let f1016 = 0;
  let f1017 = 0;
  let f1018 = '';
  let f1019 = 0;
  let f1020 = '0';
  let f1021 = 0;
  let f1022 = '0';
  let f1023 = false;
  let f1024 = '0';
  let f1025 = false;
  let f1026 = '';
  let f1027 = 0;
  let f1028 = '';
  let f1029 = false;
  let f1030 = false;
  let f1031 = false;
  let f1032 = '0';
  let f1033 = false;
  let f1034 = false;
  let f1035 = false;
  let f1036 = false;
  let f1037 = false;
  let f1038 = false;
  let f1039 = false;
  let f1040 = false;
  let f1041: Uint8Array = noBytes;
  let f1042 = false;
  let f1043 = '';
  let f1044 = false;
  const f1045: LiveEventInfo[] = [];
  let f1046 = '';
  let f1047: EcommerceEntrance | undefined;
  let f1048 = false;
  let f1090 = false;
  let f1091 = false;
  let f1092: EnigmaInfo | undefined;
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
          f3 = copiedString(input, q, p);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 74:
          f9 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 114:
          f14 = string(input, q, p);
          break;
        case 154:
          f19 = string(input, q, p);
          break;
        case 170:
          f21.push(decodeImageModel(input, q, p, depth - 1));
          break;
        case 178:
          f22 = decodeFollowInfo(input, q, p, depth - 1);
          break;
        case 186:
          f23 = decodeUserHonor(input, q, p, depth - 1);
          break;
        case 194:
          f24 = decodeFansClubMember(input, q, p, depth - 1);
          break;
        case 202:
          f25 = decodeBorderInfo(input, q, p, depth - 1);
          break;
        case 210:
          f26 = string(input, q, p);
          break;
        case 218:
          f27 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 226:
          f28 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 234:
          f29.push(decodeImageModel(input, q, p, depth - 1));
          break;
        case 242:
          f30.push(decodeImageModel(input, q, p, depth - 1));
          break;
        case 258:
          f32 = decodeUserAttr(input, q, p, depth - 1);
          break;
        case 266:
          f33 = decodeOwnRoom(input, q, p, depth - 1);
          break;
        case 290:
          f36 = decodeModelAnchorInfo(input, q, p, depth - 1);
          break;
        case 306:
          f38 = copiedString(input, q, p);
          break;
        case 338:
          f42 = decodeAnchorLevel(input, q, p, depth - 1);
          break;
        case 346:
          f43 = string(input, q, p);
          break;
        case 354:
          f44 = decodeAuthor(input, q, p, depth - 1);
          break;
        case 362:
          f45.push(decodeUser(input, q, p, depth - 1));
          break;
        case 370:
          f46 = string(input, q, p);
          break;
        case 386:
          f48 = bytes(input, q, p);
          break;
        case 394:
          f49 = decodeActivityRewardInfo(input, q, p, depth - 1);
          break;
        case 402:
          f50 = bytes(input, q, p);
          break;
        case 410:
          f51 = bytes(input, q, p);
          break;
        case 418:
          f52 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 426:
          f53 = decodeModelAuthenticationInfo(input, q, p, depth - 1);
          break;
        case 450:
          f56 = bytes(input, q, p);
          break;
        case 458:
          f57.push(decodeImageModel(input, q, p, depth - 1));
          break;
        case 474:
          f59 = bytes(input, q, p);
          break;
        case 482:
          packed(input, q, p, int64, f60);
          break;
        case 490:
          f61.push(decodeBorderInfo(input, q, p, depth - 1));
          break;
        case 498:
          f62 = decodeComboBadgeInfo(input, q, p, depth - 1);
          break;
        case 506:
          f63 = decodeSubscribeInfo(input, q, p, depth - 1);
          break;
        case 514:
          f64.push(decodeBadgeStruct(input, q, p, depth - 1));
          break;
        case 522:
          packed(input, q, p, int64, f65);
          break;
        case 530:
          f66 = decodeFansClubInfo(input, q, p, depth - 1);
          break;
        case 8090:
          f1011 = decodeAnchorLevel(input, q, p, depth - 1);
          break;
        case 8098:
          f1012 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 8106:
          f1013 = string(input, q, p);
          break;
        case 8114:
          f1014 = string(input, q, p);
          break;
        case 8146:
          f1018 = string(input, q, p);
          break;
        case 8210:
          f1026 = string(input, q, p);
          break;
        case 8226:
          f1028 = string(input, q, p);
          break;
        case 8330:
          f1041 = bytes(input, q, p);
          break;
        case 8346:
          f1043 = string(input, q, p);
          break;
        case 8362:
          f1045.push(decodeLiveEventInfo(input, q, p, depth - 1));
          break;
        case 8370:
          f1046 = string(input, q, p);
          break;
        case 8378:
          f1047 = decodeEcommerceEntrance(input, q, p, depth - 1);
          break;
        case 8738:
          f1092 = decodeEnigmaInfo(input, q, p, depth - 1);
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
          f4 = int32(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 96:
          f12 = bool(b, q);
          break;
        case 104:
          f13 = int32(b, q);
          break;
        case 120:
          f15 = int32(b, q);
          break;
        case 128:
          f16 = int64(b, q);
          break;
        case 136:
          f17 = int64(b, q);
          break;
        case 144:
          f18 = int32(b, q);
          break;
        case 160:
          f20 = int32(b, q);
          break;
        case 248:
          f31 = int32(b, q);
          break;
        case 272:
          f34 = int64(b, q);
          break;
        case 280:
          f35 = int64(b, q);
          break;
        case 296:
          f37 = int32(b, q);
          break;
        case 312:
          f39 = bool(b, q);
          break;
        case 320:
          f40 = bool(b, q);
          break;
        case 328:
          f41 = int64(b, q);
          break;
        case 376:
          f47 = int32(b, q);
          break;
        case 432:
          f54 = int32(b, q);
          break;
        case 440:
          f55 = int32(b, q);
          break;
        case 464:
          f58 = int32(b, q);
          break;
        case 480:
          f60.push(int64(b, q));
          break;
        case 520:
          f65.push(int64(b, q));
          break;
        case 8008:
          f1001 = bool(b, q);
          break;
        case 8016:
          f1002 = bool(b, q);
          break;
        case 8024:
          f1003 = bool(b, q);
          break;
        case 8032:
          f1004 = bool(b, q);
          break;
        case 8040:
          f1005 = bool(b, q);
          break;
        case 8048:
          f1006 = bool(b, q);
          break;
        case 8056:
          f1007 = bool(b, q);
          break;
        case 8064:
          f1008 = bool(b, q);
          break;
        case 8072:
          f1009 = bool(b, q);
          break;
        case 8080:
          f1010 = bool(b, q);
          break;
        case 8120:
          f1015 = bool(b, q);
          break;
        case 8128:
          f1016 = int32(b, q);
          break;
        case 8136:
          f1017 = int32(b, q);
          break;
        case 8152:
          f1019 = int32(b, q);
          break;
        case 8160:
          f1020 = int64(b, q);
          break;
        case 8168:
          f1021 = int32(b, q);
          break;
        case 8176:
          f1022 = int64(b, q);
          break;
        case 8184:
          f1023 = bool(b, q);
          break;
        case 8192:
          f1024 = int64(b, q);
          break;
        case 8200:
          f1025 = bool(b, q);
          break;
        case 8216:
          f1027 = int32(b, q);
          break;
        case 8232:
          f1029 = bool(b, q);
          break;
        case 8240:
          f1030 = bool(b, q);
          break;
        case 8248:
          f1031 = bool(b, q);
          break;
        case 8256:
          f1032 = int64(b, q);
          break;
        case 8264:
          f1033 = bool(b, q);
          break;
        case 8272:
          f1034 = bool(b, q);
          break;
        case 8280:
          f1035 = bool(b, q);
          break;
        case 8288:
          f1036 = bool(b, q);
          break;
        case 8296:
          f1037 = bool(b, q);
          break;
        case 8304:
          f1038 = bool(b, q);
          break;
        case 8312:
          f1039 = bool(b, q);
          break;
        case 8320:
          f1040 = bool(b, q);
          break;
        case 8336:
          f1042 = bool(b, q);
          break;
        case 8352:
          f1044 = bool(b, q);
          break;
        case 8384:
          f1048 = bool(b, q);
          break;
        case 8720:
          f1090 = bool(b, q);
          break;
        case 8728:
          f1091 = bool(b, q);
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
  const message: User = {
    userId: f1,
    deprecated1: f2,
    nickname: f3,
    deprecated2: f4,
    bioDescription: f5,
    deprecated3: f6,
    deprecated4: f7,
    deprecated5: f8,
    profilePicture: f9,
    profilePictureMedium: f10,
    profilePictureLarge: f11,
    verified: f12,
    deprecated6: f13,
    deprecated7: f14,
    status: f15,
    createTime: f16,
    modifyTime: f17,
    secret: f18,
    shareQrcodeUri: f19,
    deprecated8: f20,
    badgeImageList: f21,
    followInfo: f22,
    userHonor: f23,
    fansClub: f24,
    border: f25,
    specialId: f26,
    avatarBorder: f27,
    medal: f28,
    userBadges: f29,
    newUserBadges: f30,
    topVipNo: f31,
    userAttr: f32,
    ownRoom: f33,
    payScore: f34,
    fanTicketCount: f35,
    anchorInfo: f36,
    linkMicStats: f37,
    uniqueId: f38,
    enableShowCommerceSale: f39,
    withFusionShopEntry: f40,
    payScores: f41,
    anchorLevel: f42,
    verifiedContent: f43,
    authorInfo: f44,
    topFans: f45,
    secUid: f46,
    userRole: f47,
    deprecated9: f48,
    rewardInfo: f49,
    deprecated10: f50,
    deprecated11: f51,
    personalCard: f52,
    authenticationInfo: f53,
    deprecated12: f54,
    deprecated13: f55,
    deprecated14: f56,
    mediaBadgeImageList: f57,
    deprecated15: f58,
    userVipInfo: f59,
    commerceWebcastConfigIds: f60,
    borders: f61,
    comboBadgeInfo: f62,
    subscribeInfo: f63,
    badges: f64,
    mintTypeLabel: f65,
    fansClubInfo: f66,
    deprecated19: f1001,
    allowFindByContacts: f1002,
    allowOthersDownloadVideo: f1003,
    allowOthersDownloadWhenSharingVideo: f1004,
    allowShareShowProfile: f1005,
    allowShowInGossip: f1006,
    allowShowMyAction: f1007,
    allowStrangeComment: f1008,
    allowUnfollowerComment: f1009,
    allowUseLinkmic: f1010,
    anchorLevel1011: f1011,
    avatarJpg: f1012,
    backgroundImgUrl: f1013,
    deprecated18: f1014,
    deprecated16: f1015,
    blockStatus: f1016,
    commentRestrict: f1017,
    constellation: f1018,
    disableIchat: f1019,
    enableIchatImg: f1020,
    exp: f1021,
    fanTicketCount1022: f1022,
    foldStrangerChat: f1023,
    followStatus: f1024,
    deprecated28: f1025,
    deprecated29: f1026,
    ichatRestrictType: f1027,
    idStr: f1028,
    isFollower: f1029,
    isFollowing: f1030,
    needProfileGuide: f1031,
    payScores1032: f1032,
    pushCommentStatus: f1033,
    pushDigg: f1034,
    pushFollow: f1035,
    pushFriendAction: f1036,
    pushIchat: f1037,
    pushStatus: f1038,
    pushVideoPost: f1039,
    pushVideoRecommend: f1040,
    stats: f1041,
    deprecated17: f1042,
    verifiedReason: f1043,
    enableCarManagementPermission: f1044,
    upcomingEventList: f1045,
    scmLabel: f1046,
    ecommerceEntrance: f1047,
    isBlock: f1048,
    isSubscribe: f1090,
    isAnchorMarked: f1091,
    enigmaInfo: f1092,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ActivityRewardInfo {
  badge: ImageModel | undefined;
  storytag: ImageModel | undefined;
}

/** Decodes a ActivityRewardInfo. */
export function decodeActivityRewardInfo(input: WireInput, start: number, end: number, depth: number): ActivityRewardInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2: ImageModel | undefined;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ActivityRewardInfo = {
    badge: f1,
    storytag: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AnchorLevel {
  level: string;
  experience: string;
  lowestExperienceThisLevel: string;
  highestExperienceThisLevel: string;
  taskStartExperience: string;
  taskStartTime: string;
  taskDecreaseExperience: string;
  taskTargetExperience: string;
  taskEndTime: string;
  profileDialogBg: ImageModel | undefined;
  profileDialogBgBack: ImageModel | undefined;
  stageLevel: ImageModel | undefined;
  smallIcon: ImageModel | undefined;
}

/** Decodes a AnchorLevel. */
export function decodeAnchorLevel(input: WireInput, start: number, end: number, depth: number): AnchorLevel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f4 = '0';
  let f5 = '0';
  let f6 = '0';
  let f7 = '0';
  let f8 = '0';
  let f9 = '0';
  let f10: ImageModel | undefined;
  let f11: ImageModel | undefined;
  let f12: ImageModel | undefined;
  let f13: ImageModel | undefined;
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
        case 82:
          f10 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 106:
          f13 = decodeImageModel(input, q, p, depth - 1);
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
  const message: AnchorLevel = {
    level: f1,
    experience: f2,
    lowestExperienceThisLevel: f3,
    highestExperienceThisLevel: f4,
    taskStartExperience: f5,
    taskStartTime: f6,
    taskDecreaseExperience: f7,
    taskTargetExperience: f8,
    taskEndTime: f9,
    profileDialogBg: f10,
    profileDialogBgBack: f11,
    stageLevel: f12,
    smallIcon: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface Author {
  videoTotalCount: string;
  videoTotalPlayCount: string;
  videoTotalShareCount: string;
  videoTotalSeriesCount: string;
  varietyShowPlayCount: string;
  videoTotalFavoriteCount: string;
}

/** Decodes a Author. */
export function decodeAuthor(input: WireInput, start: number, end: number, depth: number): Author {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
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
          f3 = int64(b, q);
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
  const message: Author = {
    videoTotalCount: f1,
    videoTotalPlayCount: f2,
    videoTotalShareCount: f3,
    videoTotalSeriesCount: f4,
    varietyShowPlayCount: f5,
    videoTotalFavoriteCount: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BorderInfo {
  icon: ImageModel | undefined;
  level: string;
  source: string;
  profileDecorationRibbon: ImageModel | undefined;
  /** Newer schemas: borderPrivilegeLogExtra. */
  borderLogExtra: PrivilegeLogExtra | undefined;
  /** Newer schemas: profilePrivilegeLogExtra. */
  ribbonLogExtra: PrivilegeLogExtra | undefined;
  avatarBackgroundColor: string;
  avatarBackgroundBorderColor: string;
  nameStarlingKey: string;
  descStarlingKey: string;
  name: string;
  description: string;
}

/** Decodes a BorderInfo. */
export function decodeBorderInfo(input: WireInput, start: number, end: number, depth: number): BorderInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2 = '0';
  let f3 = '';
  let f4: ImageModel | undefined;
  let f5: PrivilegeLogExtra | undefined;
  let f6: PrivilegeLogExtra | undefined;
  let f7 = '';
  let f8 = '';
  let f9 = '';
  let f10 = '';
  let f11 = '';
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
        case 10:
          f1 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodePrivilegeLogExtra(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodePrivilegeLogExtra(input, q, p, depth - 1);
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
        case 82:
          f10 = string(input, q, p);
          break;
        case 90:
          f11 = string(input, q, p);
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
  const message: BorderInfo = {
    icon: f1,
    level: f2,
    source: f3,
    profileDecorationRibbon: f4,
    borderLogExtra: f5,
    ribbonLogExtra: f6,
    avatarBackgroundColor: f7,
    avatarBackgroundBorderColor: f8,
    nameStarlingKey: f9,
    descStarlingKey: f10,
    name: f11,
    description: f12,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ComboBadgeInfo {
  icon: ImageModel | undefined;
  comboCount: string;
}

/** Decodes a ComboBadgeInfo. */
export function decodeComboBadgeInfo(input: WireInput, start: number, end: number, depth: number): ComboBadgeInfo {
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
  const message: ComboBadgeInfo = {
    icon: f1,
    comboCount: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface EnigmaInfo {
  isEnigmaMaskOn: boolean;
}

/** Decodes a EnigmaInfo. */
export function decodeEnigmaInfo(input: WireInput, start: number, end: number, depth: number): EnigmaInfo {
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
  const message: EnigmaInfo = {
    isEnigmaMaskOn: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface EventUserInfo {
  userId: string;
  avatarUri: string;
}

/** Decodes a EventUserInfo. */
export function decodeEventUserInfo(input: WireInput, start: number, end: number, depth: number): EventUserInfo {
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
  const message: EventUserInfo = {
    userId: f1,
    avatarUri: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** One fan club of a user. */
export interface FansClubData {
  clubName: string;
  level: number;
  userFansClubStatus: UserFansClubFansClubDataUserFansClubStatus;
  badge: UserBadge | undefined;
  availableGiftIds: string[];
  anchorId: string;
}

/** Decodes a FansClubData. */
export function decodeFansClubData(input: WireInput, start: number, end: number, depth: number): FansClubData {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = 0;
  let f3: UserFansClubFansClubDataUserFansClubStatus = 0;
  let f4: UserBadge | undefined;
  const f5: string[] = [];
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
        case 34:
          f4 = decodeUserBadge(input, q, p, depth - 1);
          break;
        case 42:
          packed(input, q, p, int64, f5);
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
        case 40:
          f5.push(int64(b, q));
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
  const message: FansClubData = {
    clubName: f1,
    level: f2,
    userFansClubStatus: f3,
    badge: f4,
    availableGiftIds: f5,
    anchorId: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface FansClubInfo {
  isSleeping: boolean;
  fansLevel: string;
  fansScore: string;
  badge: ImageModel | undefined;
  fansCount: string;
  fansClubName: string;
}

/** Decodes a FansClubInfo. */
export function decodeFansClubInfo(input: WireInput, start: number, end: number, depth: number): FansClubInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = '0';
  let f3 = '0';
  let f4: ImageModel | undefined;
  let f5 = '0';
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
        case 8:
          f1 = bool(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
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
  const message: FansClubInfo = {
    isSleeping: f1,
    fansLevel: f2,
    fansScore: f3,
    badge: f4,
    fansCount: f5,
    fansClubName: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** Membership in fan clubs. */
export interface FansClubMember {
  data: FansClubData | undefined;
  preferData: Record<string, FansClubData>;
}

/** Decodes a FansClubMember. */
export function decodeFansClubMember(input: WireInput, start: number, end: number, depth: number): FansClubMember {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: FansClubData | undefined;
  const f2: Record<string, FansClubData> = {};
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
          f1 = decodeFansClubData(input, q, p, depth - 1);
          break;
        case 18:
          mapEntry(input, q, p, depth, 'int32', { wireType: 2, read: decodeFansClubData, absent: (i, d) => decodeFansClubData(i, 0, 0, d) }, f2);
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
  const message: FansClubMember = {
    data: f1,
    preferData: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** Followers of a user, and whether the host follows. */
export interface FollowInfo {
  followingCount: string;
  followerCount: string;
  /** 0 not following, 1 following, 2 friends. */
  followStatus: string;
  pushStatus: string;
}

/** Decodes a FollowInfo. */
export function decodeFollowInfo(input: WireInput, start: number, end: number, depth: number): FollowInfo {
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
  const message: FollowInfo = {
    followingCount: f1,
    followerCount: f2,
    followStatus: f3,
    pushStatus: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GradeIcon {
  icon: ImageModel | undefined;
  iconDiamond: string;
  level: string;
  levelStr: string;
}

/** Decodes a GradeIcon. */
export function decodeGradeIcon(input: WireInput, start: number, end: number, depth: number): GradeIcon {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2 = '0';
  let f3 = '0';
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
          f1 = decodeImageModel(input, q, p, depth - 1);
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
  const message: GradeIcon = {
    icon: f1,
    iconDiamond: f2,
    level: f3,
    levelStr: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LiveEventInfo {
  eventId: string;
  startTime: string;
  duration: string;
  title: string;
  description: string;
  hasSubscribed: boolean;
  isPaidEvent: boolean;
  ticketAmount: string;
  payMethod: LiveEventInfoEventPayMethod;
  walletPkgDict: Record<string, WalletPackage>;
  eventUserInfo: EventUserInfo[];
  subscribedCount: string;
  paidEventPreview: PaidEventPreview | undefined;
  walletPackage: WalletPackage | undefined;
  registerType: string;
  periodicSettings: string;
  periodicShows: string;
}

/** Decodes a LiveEventInfo. */
export function decodeLiveEventInfo(input: WireInput, start: number, end: number, depth: number): LiveEventInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f4 = '';
  let f5 = '';
  let f6 = false;
  let f7 = false;
  let f8 = '0';
  let f9: LiveEventInfoEventPayMethod = 0;
  const f10: Record<string, WalletPackage> = {};
  const f11: EventUserInfo[] = [];
  let f12 = '0';
  let f13: PaidEventPreview | undefined;
  let f14: WalletPackage | undefined;
  let f15 = '0';
  let f16 = '';
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
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 82:
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: decodeWalletPackage, absent: (i, d) => decodeWalletPackage(i, 0, 0, d) }, f10);
          break;
        case 90:
          f11.push(decodeEventUserInfo(input, q, p, depth - 1));
          break;
        case 106:
          f13 = decodePaidEventPreview(input, q, p, depth - 1);
          break;
        case 114:
          f14 = decodeWalletPackage(input, q, p, depth - 1);
          break;
        case 130:
          f16 = string(input, q, p);
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
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 48:
          f6 = bool(b, q);
          break;
        case 56:
          f7 = bool(b, q);
          break;
        case 64:
          f8 = int64(b, q);
          break;
        case 72:
          f9 = int32(b, q);
          break;
        case 96:
          f12 = int64(b, q);
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
  const message: LiveEventInfo = {
    eventId: f1,
    startTime: f2,
    duration: f3,
    title: f4,
    description: f5,
    hasSubscribed: f6,
    isPaidEvent: f7,
    ticketAmount: f8,
    payMethod: f9,
    walletPkgDict: f10,
    eventUserInfo: f11,
    subscribedCount: f12,
    paidEventPreview: f13,
    walletPackage: f14,
    registerType: f15,
    periodicSettings: f16,
    periodicShows: f17,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ModelAnchorInfo {
  level: string;
}

/** Decodes a ModelAnchorInfo. */
export function decodeModelAnchorInfo(input: WireInput, start: number, end: number, depth: number): ModelAnchorInfo {
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
  const message: ModelAnchorInfo = {
    level: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ModelAuthenticationInfo {
  customVerify: string;
  enterpriseVerifyReason: string;
  authenticationBadge: ImageModel | undefined;
  hasCert: boolean;
}

/** Decodes a ModelAuthenticationInfo. */
export function decodeModelAuthenticationInfo(input: WireInput, start: number, end: number, depth: number): ModelAuthenticationInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3: ImageModel | undefined;
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
      switch (tag) {
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
  const message: ModelAuthenticationInfo = {
    customVerify: f1,
    enterpriseVerifyReason: f2,
    authenticationBadge: f3,
    hasCert: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** Rooms the user streams in. */
export interface OwnRoom {
  /** Newer schemas: roomIds. */
  roomIdsList: string[];
  /** Newer schemas: roomIdsStr. */
  roomIdsStrList: string[];
}

/** Decodes a OwnRoom. */
export function decodeOwnRoom(input: WireInput, start: number, end: number, depth: number): OwnRoom {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: string[] = [];
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
          packed(input, q, p, int64, f1);
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
      switch (tag) {
        case 8:
          f1.push(int64(b, q));
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
  const message: OwnRoom = {
    roomIdsList: f1,
    roomIdsStrList: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PaidEventPreview {
  allowPreview: string;
  allowPreviewTime: string;
}

/** Decodes a PaidEventPreview. */
export function decodePaidEventPreview(input: WireInput, start: number, end: number, depth: number): PaidEventPreview {
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
  const message: PaidEventPreview = {
    allowPreview: f1,
    allowPreviewTime: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SubSplitStatus {
  isOldSubCreator: boolean;
  curPeriod: SubSplitPeriod;
}

/** Decodes a SubSplitStatus. */
export function decodeSubSplitStatus(input: WireInput, start: number, end: number, depth: number): SubSplitStatus {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2: SubSplitPeriod = 0;
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
  const message: SubSplitStatus = {
    isOldSubCreator: f1,
    curPeriod: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SubscribeBadge {
  originImg: ImageModel | undefined;
  previewImg: ImageModel | undefined;
  isCustomized: boolean;
}

/** Decodes a SubscribeBadge. */
export function decodeSubscribeBadge(input: WireInput, start: number, end: number, depth: number): SubscribeBadge {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f3: ImageModel | undefined;
  let f4: ImageModel | undefined;
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
        case 26:
          f3 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
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
  const message: SubscribeBadge = {
    originImg: f3,
    previewImg: f4,
    isCustomized: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** Subscription of the user to the host. */
export interface SubscribeInfo {
  qualification: boolean;
  isSubscribe: boolean;
  badge: SubscribeBadge | undefined;
  enableSubscription: boolean;
  subscriberCount: string;
  isInGracePeriod: boolean;
  isSubscribedToAnchor: boolean;
  timerDetail: TimerDetail | undefined;
  userGiftSubAuth: boolean;
  anchorGiftSubAuth: boolean;
  status: UserSubscribeInfoPayStatus;
  subEndTime: string;
  packageId: string;
  solRoomDisplayText: string;
  isSolEligible: boolean;
  subSplitStatus: SubSplitStatus | undefined;
}

/** Decodes a SubscribeInfo. */
export function decodeSubscribeInfo(input: WireInput, start: number, end: number, depth: number): SubscribeInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3: SubscribeBadge | undefined;
  let f4 = false;
  let f5 = '0';
  let f6 = false;
  let f7 = false;
  let f8: TimerDetail | undefined;
  let f9 = false;
  let f10 = false;
  let f11: UserSubscribeInfoPayStatus = 0;
  let f12 = '0';
  let f13 = '';
  let f14 = '';
  let f15 = false;
  let f101: SubSplitStatus | undefined;
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
          f3 = decodeSubscribeBadge(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeTimerDetail(input, q, p, depth - 1);
          break;
        case 106:
          f13 = string(input, q, p);
          break;
        case 114:
          f14 = string(input, q, p);
          break;
        case 810:
          f101 = decodeSubSplitStatus(input, q, p, depth - 1);
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
        case 32:
          f4 = bool(b, q);
          break;
        case 40:
          f5 = int64(b, q);
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
        case 88:
          f11 = int32(b, q);
          break;
        case 96:
          f12 = int64(b, q);
          break;
        case 120:
          f15 = bool(b, q);
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
  const message: SubscribeInfo = {
    qualification: f1,
    isSubscribe: f2,
    badge: f3,
    enableSubscription: f4,
    subscriberCount: f5,
    isInGracePeriod: f6,
    isSubscribedToAnchor: f7,
    timerDetail: f8,
    userGiftSubAuth: f9,
    anchorGiftSubAuth: f10,
    status: f11,
    subEndTime: f12,
    packageId: f13,
    solRoomDisplayText: f14,
    isSolEligible: f15,
    subSplitStatus: f101,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TimerDetail {
  timerId: string;
  anchorId: string;
  startTimestampS: string;
  startCountdownTimeS: string;
  anchorSideTitle: string;
  userSideTitle: string;
  timeIncreasePerSubS: string;
  timeIncreaseCapS: string;
  subCount: number;
  timeIncreaseReachCap: boolean;
  totalPauseTimeS: string;
  lastPauseTimestampS: string;
  totalTimeS: string;
  remainingTimeS: string;
  timestampS: string;
  stickerX: string;
  stickerY: string;
  screenW: string;
  screenH: string;
  timerStatus: TimerStatus;
  antidirtStatus: TimerDetailAntidirtStatus;
  auditStatus: TimerDetailAuditStatus;
  auditInfo: TimerDetailAuditInfo | undefined;
}

/** Decodes a TimerDetail. */
export function decodeTimerDetail(input: WireInput, start: number, end: number, depth: number): TimerDetail {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f4 = '0';
  let f5 = '';
  let f6 = '';
  let f7 = '0';
  let f8 = '0';
  let f9 = 0;
  let f10 = false;
  let f11 = '0';
  let f12 = '0';
  let f13 = '0';
  let f14 = '0';
  let f15 = '0';
  let f16 = '0';
  let f17 = '0';
  let f18 = '0';
  let f19 = '0';
  let f20: TimerStatus = 0;
  let f21: TimerDetailAntidirtStatus = 0;
  let f22: TimerDetailAuditStatus = 0;
  let f23: TimerDetailAuditInfo | undefined;
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
        case 50:
          f6 = string(input, q, p);
          break;
        case 186:
          f23 = decodeTimerDetailAuditInfo(input, q, p, depth - 1);
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
          f4 = int64(b, q);
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
        case 88:
          f11 = int64(b, q);
          break;
        case 96:
          f12 = int64(b, q);
          break;
        case 104:
          f13 = int64(b, q);
          break;
        case 112:
          f14 = int64(b, q);
          break;
        case 120:
          f15 = int64(b, q);
          break;
        case 128:
          f16 = int64(b, q);
          break;
        case 136:
          f17 = int64(b, q);
          break;
        case 144:
          f18 = int64(b, q);
          break;
        case 152:
          f19 = int64(b, q);
          break;
        case 160:
          f20 = int32(b, q);
          break;
        case 168:
          f21 = int32(b, q);
          break;
        case 176:
          f22 = int32(b, q);
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
  const message: TimerDetail = {
    timerId: f1,
    anchorId: f2,
    startTimestampS: f3,
    startCountdownTimeS: f4,
    anchorSideTitle: f5,
    userSideTitle: f6,
    timeIncreasePerSubS: f7,
    timeIncreaseCapS: f8,
    subCount: f9,
    timeIncreaseReachCap: f10,
    totalPauseTimeS: f11,
    lastPauseTimestampS: f12,
    totalTimeS: f13,
    remainingTimeS: f14,
    timestampS: f15,
    stickerX: f16,
    stickerY: f17,
    screenW: f18,
    screenH: f19,
    timerStatus: f20,
    antidirtStatus: f21,
    auditStatus: f22,
    auditInfo: f23,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TimerDetailAuditInfo {
  violationId: string;
  taskType: TimerDetailAuditTaskType;
}

/** Decodes a TimerDetailAuditInfo. */
export function decodeTimerDetailAuditInfo(input: WireInput, start: number, end: number, depth: number): TimerDetailAuditInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: TimerDetailAuditTaskType = 0;
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
  const message: TimerDetailAuditInfo = {
    violationId: f1,
    taskType: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** Rights of the user in this room. */
export interface UserAttr {
  isMuted: boolean;
  isAdmin: boolean;
  isSuperAdmin: boolean;
  muteDuration: string;
  adminPermissions: Record<string, number>;
  hasVotingFunction: boolean;
  isChannelAdmin: boolean;
}

/** Decodes a UserAttr. */
export function decodeUserAttr(input: WireInput, start: number, end: number, depth: number): UserAttr {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = false;
  let f4 = '0';
  const f5: Record<string, number> = {};
  let f6 = false;
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
        case 42:
          mapEntry(input, q, p, depth, 'int32', { wireType: 0, read: (i, s) => int32(i.bytes, s), absent: () => 0 }, f5);
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
          f4 = int64(b, q);
          break;
        case 48:
          f6 = bool(b, q);
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
  const message: UserAttr = {
    isMuted: f1,
    isAdmin: f2,
    isSuperAdmin: f3,
    muteDuration: f4,
    adminPermissions: f5,
    hasVotingFunction: f6,
    isChannelAdmin: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UserBadge {
  icons: Record<string, ImageModel>;
  title: string;
}

/** Decodes a UserBadge. */
export function decodeUserBadge(input: WireInput, start: number, end: number, depth: number): UserBadge {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: Record<string, ImageModel> = {};
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
          mapEntry(input, q, p, depth, 'int32', { wireType: 2, read: decodeImageModel, absent: (i, d) => decodeImageModel(i, 0, 0, d) }, f1);
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
  const message: UserBadge = {
    icons: f1,
    title: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** The gifter level of a user. */
export interface UserHonor {
  totalDiamond: string;
  diamondIcon: ImageModel | undefined;
  /** Newer schemas: name. */
  currentHonorName: string;
  /** Newer schemas: icon. */
  currentHonorIcon: ImageModel | undefined;
  /** Newer schemas: nextName. */
  nextHonorName: string;
  level: number;
  /** Newer schemas: nextIcon. */
  nextHonorIcon: ImageModel | undefined;
  deprecated22: string;
  currentDiamond: string;
  thisGradeMinDiamond: string;
  thisGradeMaxDiamond: string;
  deprecated26: string;
  gradeDescribe: string;
  gradeIconList: GradeIcon[];
  screenChatType: string;
  imIcon: ImageModel | undefined;
  imIconWithLevel: ImageModel | undefined;
  liveIcon: ImageModel | undefined;
  newImIconWithLevel: ImageModel | undefined;
  newLiveIcon: ImageModel | undefined;
  upgradeNeedConsume: string;
  nextPrivileges: string;
  /** Newer schemas: background. */
  profileDialogBg: ImageModel | undefined;
  /** Newer schemas: backgroundBack. */
  profileDialogBackBg: ImageModel | undefined;
  score: string;
  gradeBanner: string;
  /** Newer schemas: profileDialogBg. */
  profileDialogBg1002: ImageModel | undefined;
  profileDialogBgBack: ImageModel | undefined;
}

/** Decodes a UserHonor. */
export function decodeUserHonor(input: WireInput, start: number, end: number, depth: number): UserHonor {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: ImageModel | undefined;
  let f3 = '';
  let f4: ImageModel | undefined;
  let f5 = '';
  let f6 = 0;
  let f7: ImageModel | undefined;
  let f8 = '0';
  let f9 = '0';
  let f10 = '0';
  let f11 = '0';
  let f12 = '0';
  let f13 = '';
  const f14: GradeIcon[] = [];
  let f15 = '0';
  let f16: ImageModel | undefined;
  let f17: ImageModel | undefined;
  let f18: ImageModel | undefined;
  let f19: ImageModel | undefined;
  let f20: ImageModel | undefined;
  let f21 = '0';
  let f22 = '';
  let f23: ImageModel | undefined;
  let f24: ImageModel | undefined;
  let f25 = '0';
  let f1001 = '';
  let f1002: ImageModel | undefined;
  let f1003: ImageModel | undefined;
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
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 58:
          f7 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 106:
          f13 = string(input, q, p);
          break;
        case 114:
          f14.push(decodeGradeIcon(input, q, p, depth - 1));
          break;
        case 130:
          f16 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 138:
          f17 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 146:
          f18 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 154:
          f19 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 178:
          f22 = string(input, q, p);
          break;
        case 186:
          f23 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 194:
          f24 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 8010:
          f1001 = string(input, q, p);
          break;
        case 8018:
          f1002 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 8026:
          f1003 = decodeImageModel(input, q, p, depth - 1);
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
          f6 = int32(b, q);
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
        case 96:
          f12 = int64(b, q);
          break;
        case 120:
          f15 = int64(b, q);
          break;
        case 168:
          f21 = int64(b, q);
          break;
        case 200:
          f25 = int64(b, q);
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
  const message: UserHonor = {
    totalDiamond: f1,
    diamondIcon: f2,
    currentHonorName: f3,
    currentHonorIcon: f4,
    nextHonorName: f5,
    level: f6,
    nextHonorIcon: f7,
    deprecated22: f8,
    currentDiamond: f9,
    thisGradeMinDiamond: f10,
    thisGradeMaxDiamond: f11,
    deprecated26: f12,
    gradeDescribe: f13,
    gradeIconList: f14,
    screenChatType: f15,
    imIcon: f16,
    imIconWithLevel: f17,
    liveIcon: f18,
    newImIconWithLevel: f19,
    newLiveIcon: f20,
    upgradeNeedConsume: f21,
    nextPrivileges: f22,
    profileDialogBg: f23,
    profileDialogBackBg: f24,
    score: f25,
    gradeBanner: f1001,
    profileDialogBg1002: f1002,
    profileDialogBgBack: f1003,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WalletPackage {
  iapId: string;
  usdPriceShow: string;
}

/** Decodes a WalletPackage. */
export function decodeWalletPackage(input: WireInput, start: number, end: number, depth: number): WalletPackage {
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
  const message: WalletPackage = {
    iapId: f1,
    usdPriceShow: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
