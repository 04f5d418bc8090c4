// Generated from proto/user.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { bytes, copiedString, packed, skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { Decoder, WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { LinkmicStatus, LiveEventInfoEventPayMethod, SubSplitPeriod, TimerDetailAntidirtStatus, TimerDetailAuditStatus, TimerDetailAuditTaskType, TimerStatus, UserFansClubFansClubDataUserFansClubStatus, UserSubscribeInfoPayStatus } from './enums.js';
import { badgeTables, decodeBadgeStruct, type BadgeStruct, type PrivilegeLogExtra } from './badge.js';
import { commerceTables, type EcommerceEntrance } from './commerce.js';
import { decodeImageModel, imageTables, type ImageModel } from './image.js';

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

export interface Author {
  videoTotalCount: string;
  videoTotalPlayCount: string;
  videoTotalShareCount: string;
  videoTotalSeriesCount: string;
  varietyShowPlayCount: string;
  videoTotalFavoriteCount: string;
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

export interface ComboBadgeInfo {
  icon: ImageModel | undefined;
  comboCount: string;
}

export interface EnigmaInfo {
  isEnigmaMaskOn: boolean;
}

export interface EventUserInfo {
  userId: string;
  avatarUri: string;
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

export interface FansClubInfo {
  isSleeping: boolean;
  fansLevel: string;
  fansScore: string;
  badge: ImageModel | undefined;
  fansCount: string;
  fansClubName: string;
}

/** Membership in fan clubs. */
export interface FansClubMember {
  data: FansClubData | undefined;
  preferData: Record<string, FansClubData>;
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

export interface ModelAnchorInfo {
  level: string;
}

export interface ModelAuthenticationInfo {
  customVerify: string;
  enterpriseVerifyReason: string;
  authenticationBadge: ImageModel | undefined;
  hasCert: boolean;
}

/** Rooms the user streams in. */
export interface OwnRoom {
  /** Newer schemas: roomIds. */
  roomIdsList: string[];
  /** Newer schemas: roomIdsStr. */
  roomIdsStrList: string[];
}

export interface PaidEventPreview {
  allowPreview: string;
  allowPreviewTime: string;
}

export interface SubSplitStatus {
  isOldSubCreator: boolean;
  curPeriod: SubSplitPeriod;
}

export interface SubscribeBadge {
  originImg: ImageModel | undefined;
  previewImg: ImageModel | undefined;
  isCustomized: boolean;
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

export interface TimerDetailAuditInfo {
  violationId: string;
  taskType: TimerDetailAuditTaskType;
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

/** What the messages of this file consist of. */
export const userTables = new MessageTables(
  {
    User: ['l l c i s i l s ImageModel ImageModel ImageModel o i s i l l i s i ImageModel* FollowInfo UserHonor FansClubMember BorderInfo s ImageModel ImageModel ImageModel* ImageModel* i UserAttr OwnRoom l l ModelAnchorInfo i c o o l AnchorLevel s Author User* s i b ActivityRewardInfo b b ImageModel ModelAuthenticationInfo i i b ImageModel* i b l* BorderInfo* ComboBadgeInfo SubscribeInfo BadgeStruct* l* FansClubInfo 1001o o o o o o o o o o AnchorLevel ImageModel s s o i i s i l i l o l o s i s o o o l o o o o o o o o b o s o LiveEventInfo* s EcommerceEntrance o 1090o o EnigmaInfo', (absent) => ({ userId: '0', deprecated1: '0', nickname: '', deprecated2: 0, bioDescription: '', deprecated3: 0, deprecated4: '0', deprecated5: '', profilePicture: absent, profilePictureMedium: absent, profilePictureLarge: absent, verified: false, deprecated6: 0, deprecated7: '', status: 0, createTime: '0', modifyTime: '0', secret: 0, shareQrcodeUri: '', deprecated8: 0, badgeImageList: [], followInfo: absent, userHonor: absent, fansClub: absent, border: absent, specialId: '', avatarBorder: absent, medal: absent, userBadges: [], newUserBadges: [], topVipNo: 0, userAttr: absent, ownRoom: absent, payScore: '0', fanTicketCount: '0', anchorInfo: absent, linkMicStats: 0, uniqueId: '', enableShowCommerceSale: false, withFusionShopEntry: false, payScores: '0', anchorLevel: absent, verifiedContent: '', authorInfo: absent, topFans: [], secUid: '', userRole: 0, deprecated9: noBytes, rewardInfo: absent, deprecated10: noBytes, deprecated11: noBytes, personalCard: absent, authenticationInfo: absent, deprecated12: 0, deprecated13: 0, deprecated14: noBytes, mediaBadgeImageList: [], deprecated15: 0, userVipInfo: noBytes, commerceWebcastConfigIds: [], borders: [], comboBadgeInfo: absent, subscribeInfo: absent, badges: [], mintTypeLabel: [], fansClubInfo: absent, deprecated19: false, allowFindByContacts: false, allowOthersDownloadVideo: false, allowOthersDownloadWhenSharingVideo: false, allowShareShowProfile: false, allowShowInGossip: false, allowShowMyAction: false, allowStrangeComment: false, allowUnfollowerComment: false, allowUseLinkmic: false, anchorLevel1011: absent, avatarJpg: absent, backgroundImgUrl: '', deprecated18: '', deprecated16: false, blockStatus: 0, commentRestrict: 0, constellation: '', disableIchat: 0, enableIchatImg: '0', exp: 0, fanTicketCount1022: '0', foldStrangerChat: false, followStatus: '0', deprecated28: false, deprecated29: '', ichatRestrictType: 0, idStr: '', isFollower: false, isFollowing: false, needProfileGuide: false, payScores1032: '0', pushCommentStatus: false, pushDigg: false, pushFollow: false, pushFriendAction: false, pushIchat: false, pushStatus: false, pushVideoPost: false, pushVideoRecommend: false, stats: noBytes, deprecated17: false, verifiedReason: '', enableCarManagementPermission: false, upcomingEventList: [], scmLabel: '', ecommerceEntrance: absent, isBlock: false, isSubscribe: false, isAnchorMarked: false, enigmaInfo: absent })],
    ActivityRewardInfo: ['ImageModel ImageModel', (absent) => ({ badge: absent, storytag: absent })],
    AnchorLevel: ['l l l l l l l l l ImageModel ImageModel ImageModel ImageModel', (absent) => ({ level: '0', experience: '0', lowestExperienceThisLevel: '0', highestExperienceThisLevel: '0', taskStartExperience: '0', taskStartTime: '0', taskDecreaseExperience: '0', taskTargetExperience: '0', taskEndTime: '0', profileDialogBg: absent, profileDialogBgBack: absent, stageLevel: absent, smallIcon: absent })],
    Author: ['l l l l l l', () => ({ videoTotalCount: '0', videoTotalPlayCount: '0', videoTotalShareCount: '0', videoTotalSeriesCount: '0', varietyShowPlayCount: '0', videoTotalFavoriteCount: '0' })],
    BorderInfo: ['ImageModel l s ImageModel PrivilegeLogExtra PrivilegeLogExtra s s s s s s', (absent) => ({ icon: absent, level: '0', source: '', profileDecorationRibbon: absent, borderLogExtra: absent, ribbonLogExtra: absent, avatarBackgroundColor: '', avatarBackgroundBorderColor: '', nameStarlingKey: '', descStarlingKey: '', name: '', description: '' })],
    ComboBadgeInfo: ['ImageModel l', (absent) => ({ icon: absent, comboCount: '0' })],
    EnigmaInfo: ['o', () => ({ isEnigmaMaskOn: false })],
    EventUserInfo: ['l s', () => ({ userId: '0', avatarUri: '' })],
    FansClubData: ['s i i UserBadge l* l', (absent) => ({ clubName: '', level: 0, userFansClubStatus: 0, badge: absent, availableGiftIds: [], anchorId: '0' })],
    FansClubInfo: ['o l l ImageModel l s', (absent) => ({ isSleeping: false, fansLevel: '0', fansScore: '0', badge: absent, fansCount: '0', fansClubName: '' })],
    FansClubMember: ['FansClubData i:FansClubData', (absent) => ({ data: absent, preferData: {} })],
    FollowInfo: ['l l l l', () => ({ followingCount: '0', followerCount: '0', followStatus: '0', pushStatus: '0' })],
    GradeIcon: ['ImageModel l l s', (absent) => ({ icon: absent, iconDiamond: '0', level: '0', levelStr: '' })],
    LiveEventInfo: ['l l l s s o o l i s:WalletPackage EventUserInfo* l PaidEventPreview WalletPackage l s s', (absent) => ({ eventId: '0', startTime: '0', duration: '0', title: '', description: '', hasSubscribed: false, isPaidEvent: false, ticketAmount: '0', payMethod: 0, walletPkgDict: {}, eventUserInfo: [], subscribedCount: '0', paidEventPreview: absent, walletPackage: absent, registerType: '0', periodicSettings: '', periodicShows: '' })],
    ModelAnchorInfo: ['l', () => ({ level: '0' })],
    ModelAuthenticationInfo: ['s s ImageModel o', (absent) => ({ customVerify: '', enterpriseVerifyReason: '', authenticationBadge: absent, hasCert: false })],
    OwnRoom: ['l* s*', () => ({ roomIdsList: [], roomIdsStrList: [] })],
    PaidEventPreview: ['l l', () => ({ allowPreview: '0', allowPreviewTime: '0' })],
    SubSplitStatus: ['o i', () => ({ isOldSubCreator: false, curPeriod: 0 })],
    SubscribeBadge: ['3ImageModel ImageModel o', (absent) => ({ originImg: absent, previewImg: absent, isCustomized: false })],
    SubscribeInfo: ['o o SubscribeBadge o l o o TimerDetail o o i l s s o 101SubSplitStatus', (absent) => ({ qualification: false, isSubscribe: false, badge: absent, enableSubscription: false, subscriberCount: '0', isInGracePeriod: false, isSubscribedToAnchor: false, timerDetail: absent, userGiftSubAuth: false, anchorGiftSubAuth: false, status: 0, subEndTime: '0', packageId: '', solRoomDisplayText: '', isSolEligible: false, subSplitStatus: absent })],
    TimerDetail: ['l l l l s s l l i o l l l l l l l l l i i i TimerDetailAuditInfo', (absent) => ({ timerId: '0', anchorId: '0', startTimestampS: '0', startCountdownTimeS: '0', anchorSideTitle: '', userSideTitle: '', timeIncreasePerSubS: '0', timeIncreaseCapS: '0', subCount: 0, timeIncreaseReachCap: false, totalPauseTimeS: '0', lastPauseTimestampS: '0', totalTimeS: '0', remainingTimeS: '0', timestampS: '0', stickerX: '0', stickerY: '0', screenW: '0', screenH: '0', timerStatus: 0, antidirtStatus: 0, auditStatus: 0, auditInfo: absent })],
    TimerDetailAuditInfo: ['l i', () => ({ violationId: '0', taskType: 0 })],
    UserAttr: ['o o o l i:i o o', () => ({ isMuted: false, isAdmin: false, isSuperAdmin: false, muteDuration: '0', adminPermissions: {}, hasVotingFunction: false, isChannelAdmin: false })],
    UserBadge: ['i:ImageModel s', () => ({ icons: {}, title: '' })],
    UserHonor: ['l ImageModel s ImageModel s i ImageModel l l l l l s GradeIcon* l ImageModel ImageModel ImageModel ImageModel ImageModel l s ImageModel ImageModel l 1001s ImageModel ImageModel', (absent) => ({ totalDiamond: '0', diamondIcon: absent, currentHonorName: '', currentHonorIcon: absent, nextHonorName: '', level: 0, nextHonorIcon: absent, deprecated22: '0', currentDiamond: '0', thisGradeMinDiamond: '0', thisGradeMaxDiamond: '0', deprecated26: '0', gradeDescribe: '', gradeIconList: [], screenChatType: '0', imIcon: absent, imIconWithLevel: absent, liveIcon: absent, newImIconWithLevel: absent, newLiveIcon: absent, upgradeNeedConsume: '0', nextPrivileges: '', profileDialogBg: absent, profileDialogBackBg: absent, score: '0', gradeBanner: '', profileDialogBg1002: absent, profileDialogBgBack: absent })],
    WalletPackage: ['s s', () => ({ iapId: '', usdPriceShow: '' })],
  },
  [badgeTables, commerceTables, imageTables],
  {
    User: decodeUser,
    FollowInfo: decodeFollowInfo,
    UserAttr: decodeUserAttr,
    UserHonor: decodeUserHonor,
  },
);

const decodeFansClubMember: Decoder<FansClubMember> = userTables.decoder('FansClubMember');

const decodeBorderInfo: Decoder<BorderInfo> = userTables.decoder('BorderInfo');

const decodeOwnRoom: Decoder<OwnRoom> = userTables.decoder('OwnRoom');

const decodeModelAnchorInfo: Decoder<ModelAnchorInfo> = userTables.decoder('ModelAnchorInfo');

const decodeAnchorLevel: Decoder<AnchorLevel> = userTables.decoder('AnchorLevel');

const decodeAuthor: Decoder<Author> = userTables.decoder('Author');

const decodeActivityRewardInfo: Decoder<ActivityRewardInfo> = userTables.decoder('ActivityRewardInfo');

const decodeModelAuthenticationInfo: Decoder<ModelAuthenticationInfo> = userTables.decoder('ModelAuthenticationInfo');

const decodeComboBadgeInfo: Decoder<ComboBadgeInfo> = userTables.decoder('ComboBadgeInfo');

const decodeSubscribeInfo: Decoder<SubscribeInfo> = userTables.decoder('SubscribeInfo');

const decodeFansClubInfo: Decoder<FansClubInfo> = userTables.decoder('FansClubInfo');

const decodeLiveEventInfo: Decoder<LiveEventInfo> = userTables.decoder('LiveEventInfo');

const decodeEcommerceEntrance: Decoder<EcommerceEntrance> = commerceTables.decoder('EcommerceEntrance');

const decodeEnigmaInfo: Decoder<EnigmaInfo> = userTables.decoder('EnigmaInfo');

const decodeGradeIcon: Decoder<GradeIcon> = userTables.decoder('GradeIcon');
