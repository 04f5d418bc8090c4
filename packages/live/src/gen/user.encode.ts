// Generated from proto/user.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { ActivityRewardInfo, AnchorLevel, Author, BorderInfo, ComboBadgeInfo, EnigmaInfo, EventUserInfo, FansClubData, FansClubInfo, FansClubMember, FollowInfo, GradeIcon, LiveEventInfo, ModelAnchorInfo, ModelAuthenticationInfo, OwnRoom, PaidEventPreview, SubSplitStatus, SubscribeBadge, SubscribeInfo, TimerDetail, TimerDetailAuditInfo, User, UserAttr, UserBadge, UserHonor, WalletPackage } from './user.js';
import { writeBadgeStruct, writePrivilegeLogExtra } from './badge.encode.js';
import { writeEcommerceEntrance } from './commerce.encode.js';
import { writeImageModel } from './image.encode.js';

/** Writes the fields of a User. */
export function writeUser(w: Writer, m: Init<User>): void {
  w.int64(8, m.userId);
  w.int64(16, m.deprecated1);
  w.string(26, m.nickname);
  w.int32(32, m.deprecated2);
  w.string(42, m.bioDescription);
  w.int32(48, m.deprecated3);
  w.int64(56, m.deprecated4);
  w.string(66, m.deprecated5);
  w.message(74, m.profilePicture, writeImageModel);
  w.message(82, m.profilePictureMedium, writeImageModel);
  w.message(90, m.profilePictureLarge, writeImageModel);
  w.bool(96, m.verified);
  w.int32(104, m.deprecated6);
  w.string(114, m.deprecated7);
  w.int32(120, m.status);
  w.int64(128, m.createTime);
  w.int64(136, m.modifyTime);
  w.int32(144, m.secret);
  w.string(154, m.shareQrcodeUri);
  w.int32(160, m.deprecated8);
  w.messages(170, m.badgeImageList, writeImageModel);
  w.message(178, m.followInfo, writeFollowInfo);
  w.message(186, m.userHonor, writeUserHonor);
  w.message(194, m.fansClub, writeFansClubMember);
  w.message(202, m.border, writeBorderInfo);
  w.string(210, m.specialId);
  w.message(218, m.avatarBorder, writeImageModel);
  w.message(226, m.medal, writeImageModel);
  w.messages(234, m.userBadges, writeImageModel);
  w.messages(242, m.newUserBadges, writeImageModel);
  w.int32(248, m.topVipNo);
  w.message(258, m.userAttr, writeUserAttr);
  w.message(266, m.ownRoom, writeOwnRoom);
  w.int64(272, m.payScore);
  w.int64(280, m.fanTicketCount);
  w.message(290, m.anchorInfo, writeModelAnchorInfo);
  w.int32(296, m.linkMicStats);
  w.string(306, m.uniqueId);
  w.bool(312, m.enableShowCommerceSale);
  w.bool(320, m.withFusionShopEntry);
  w.int64(328, m.payScores);
  w.message(338, m.anchorLevel, writeAnchorLevel);
  w.string(346, m.verifiedContent);
  w.message(354, m.authorInfo, writeAuthor);
  w.messages(362, m.topFans, writeUser);
  w.string(370, m.secUid);
  w.int32(376, m.userRole);
  w.bytes(386, m.deprecated9);
  w.message(394, m.rewardInfo, writeActivityRewardInfo);
  w.bytes(402, m.deprecated10);
  w.bytes(410, m.deprecated11);
  w.message(418, m.personalCard, writeImageModel);
  w.message(426, m.authenticationInfo, writeModelAuthenticationInfo);
  w.int32(432, m.deprecated12);
  w.int32(440, m.deprecated13);
  w.bytes(450, m.deprecated14);
  w.messages(458, m.mediaBadgeImageList, writeImageModel);
  w.int32(464, m.deprecated15);
  w.bytes(474, m.userVipInfo);
  w.int64Packed(482, m.commerceWebcastConfigIds);
  w.messages(490, m.borders, writeBorderInfo);
  w.message(498, m.comboBadgeInfo, writeComboBadgeInfo);
  w.message(506, m.subscribeInfo, writeSubscribeInfo);
  w.messages(514, m.badges, writeBadgeStruct);
  w.int64Packed(522, m.mintTypeLabel);
  w.message(530, m.fansClubInfo, writeFansClubInfo);
  w.bool(8008, m.deprecated19);
  w.bool(8016, m.allowFindByContacts);
  w.bool(8024, m.allowOthersDownloadVideo);
  w.bool(8032, m.allowOthersDownloadWhenSharingVideo);
  w.bool(8040, m.allowShareShowProfile);
  w.bool(8048, m.allowShowInGossip);
  w.bool(8056, m.allowShowMyAction);
  w.bool(8064, m.allowStrangeComment);
  w.bool(8072, m.allowUnfollowerComment);
  w.bool(8080, m.allowUseLinkmic);
  w.message(8090, m.anchorLevel1011, writeAnchorLevel);
  w.message(8098, m.avatarJpg, writeImageModel);
  w.string(8106, m.backgroundImgUrl);
  w.string(8114, m.deprecated18);
  w.bool(8120, m.deprecated16);
  w.int32(8128, m.blockStatus);
  w.int32(8136, m.commentRestrict);
  w.string(8146, m.constellation);
  w.int32(8152, m.disableIchat);
  w.int64(8160, m.enableIchatImg);
  w.int32(8168, m.exp);
  w.int64(8176, m.fanTicketCount1022);
  w.bool(8184, m.foldStrangerChat);
  w.int64(8192, m.followStatus);
  w.bool(8200, m.deprecated28);
  w.string(8210, m.deprecated29);
  w.int32(8216, m.ichatRestrictType);
  w.string(8226, m.idStr);
  w.bool(8232, m.isFollower);
  w.bool(8240, m.isFollowing);
  w.bool(8248, m.needProfileGuide);
  w.int64(8256, m.payScores1032);
  w.bool(8264, m.pushCommentStatus);
  w.bool(8272, m.pushDigg);
  w.bool(8280, m.pushFollow);
  w.bool(8288, m.pushFriendAction);
  w.bool(8296, m.pushIchat);
  w.bool(8304, m.pushStatus);
  w.bool(8312, m.pushVideoPost);
  w.bool(8320, m.pushVideoRecommend);
  w.bytes(8330, m.stats);
  w.bool(8336, m.deprecated17);
  w.string(8346, m.verifiedReason);
  w.bool(8352, m.enableCarManagementPermission);
  w.messages(8362, m.upcomingEventList, writeLiveEventInfo);
  w.string(8370, m.scmLabel);
  w.message(8378, m.ecommerceEntrance, writeEcommerceEntrance);
  w.bool(8384, m.isBlock);
  w.bool(8720, m.isSubscribe);
  w.bool(8728, m.isAnchorMarked);
  w.message(8738, m.enigmaInfo, writeEnigmaInfo);
}

/** Writes the fields of a ActivityRewardInfo. */
export function writeActivityRewardInfo(w: Writer, m: Init<ActivityRewardInfo>): void {
  w.message(10, m.badge, writeImageModel);
  w.message(18, m.storytag, writeImageModel);
}

/** Writes the fields of a AnchorLevel. */
export function writeAnchorLevel(w: Writer, m: Init<AnchorLevel>): void {
  w.int64(8, m.level);
  w.int64(16, m.experience);
  w.int64(24, m.lowestExperienceThisLevel);
  w.int64(32, m.highestExperienceThisLevel);
  w.int64(40, m.taskStartExperience);
  w.int64(48, m.taskStartTime);
  w.int64(56, m.taskDecreaseExperience);
  w.int64(64, m.taskTargetExperience);
  w.int64(72, m.taskEndTime);
  w.message(82, m.profileDialogBg, writeImageModel);
  w.message(90, m.profileDialogBgBack, writeImageModel);
  w.message(98, m.stageLevel, writeImageModel);
  w.message(106, m.smallIcon, writeImageModel);
}

/** Writes the fields of a Author. */
export function writeAuthor(w: Writer, m: Init<Author>): void {
  w.int64(8, m.videoTotalCount);
  w.int64(16, m.videoTotalPlayCount);
  w.int64(24, m.videoTotalShareCount);
  w.int64(32, m.videoTotalSeriesCount);
  w.int64(40, m.varietyShowPlayCount);
  w.int64(48, m.videoTotalFavoriteCount);
}

/** Writes the fields of a BorderInfo. */
export function writeBorderInfo(w: Writer, m: Init<BorderInfo>): void {
  w.message(10, m.icon, writeImageModel);
  w.int64(16, m.level);
  w.string(26, m.source);
  w.message(34, m.profileDecorationRibbon, writeImageModel);
  w.message(42, m.borderLogExtra, writePrivilegeLogExtra);
  w.message(50, m.ribbonLogExtra, writePrivilegeLogExtra);
  w.string(58, m.avatarBackgroundColor);
  w.string(66, m.avatarBackgroundBorderColor);
  w.string(74, m.nameStarlingKey);
  w.string(82, m.descStarlingKey);
  w.string(90, m.name);
  w.string(98, m.description);
}

/** Writes the fields of a ComboBadgeInfo. */
export function writeComboBadgeInfo(w: Writer, m: Init<ComboBadgeInfo>): void {
  w.message(10, m.icon, writeImageModel);
  w.int64(16, m.comboCount);
}

/** Writes the fields of a EnigmaInfo. */
export function writeEnigmaInfo(w: Writer, m: Init<EnigmaInfo>): void {
  w.bool(8, m.isEnigmaMaskOn);
}

/** Writes the fields of a EventUserInfo. */
export function writeEventUserInfo(w: Writer, m: Init<EventUserInfo>): void {
  w.int64(8, m.userId);
  w.string(18, m.avatarUri);
}

/** Writes the fields of a FansClubData. */
export function writeFansClubData(w: Writer, m: Init<FansClubData>): void {
  w.string(10, m.clubName);
  w.int32(16, m.level);
  w.int32(24, m.userFansClubStatus);
  w.message(34, m.badge, writeUserBadge);
  w.int64Packed(42, m.availableGiftIds);
  w.int64(48, m.anchorId);
}

/** Writes the fields of a FansClubInfo. */
export function writeFansClubInfo(w: Writer, m: Init<FansClubInfo>): void {
  w.bool(8, m.isSleeping);
  w.int64(16, m.fansLevel);
  w.int64(24, m.fansScore);
  w.message(34, m.badge, writeImageModel);
  w.int64(40, m.fansCount);
  w.string(50, m.fansClubName);
}

/** Writes the fields of a FansClubMember. */
export function writeFansClubMember(w: Writer, m: Init<FansClubMember>): void {
  w.message(10, m.data, writeFansClubData);
  w.map(18, m.preferData, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeFansClubData);
  });
}

/** Writes the fields of a FollowInfo. */
export function writeFollowInfo(w: Writer, m: Init<FollowInfo>): void {
  w.int64(8, m.followingCount);
  w.int64(16, m.followerCount);
  w.int64(24, m.followStatus);
  w.int64(32, m.pushStatus);
}

/** Writes the fields of a GradeIcon. */
export function writeGradeIcon(w: Writer, m: Init<GradeIcon>): void {
  w.message(10, m.icon, writeImageModel);
  w.int64(16, m.iconDiamond);
  w.int64(24, m.level);
  w.string(34, m.levelStr);
}

/** Writes the fields of a LiveEventInfo. */
export function writeLiveEventInfo(w: Writer, m: Init<LiveEventInfo>): void {
  w.int64(8, m.eventId);
  w.int64(16, m.startTime);
  w.int64(24, m.duration);
  w.string(34, m.title);
  w.string(42, m.description);
  w.bool(48, m.hasSubscribed);
  w.bool(56, m.isPaidEvent);
  w.int64(64, m.ticketAmount);
  w.int32(72, m.payMethod);
  w.map(82, m.walletPkgDict, (key, value) => {
    w.string(10, key);
    w.message(18, value, writeWalletPackage);
  });
  w.messages(90, m.eventUserInfo, writeEventUserInfo);
  w.int64(96, m.subscribedCount);
  w.message(106, m.paidEventPreview, writePaidEventPreview);
  w.message(114, m.walletPackage, writeWalletPackage);
  w.int64(120, m.registerType);
  w.string(130, m.periodicSettings);
  w.string(138, m.periodicShows);
}

/** Writes the fields of a ModelAnchorInfo. */
export function writeModelAnchorInfo(w: Writer, m: Init<ModelAnchorInfo>): void {
  w.int64(8, m.level);
}

/** Writes the fields of a ModelAuthenticationInfo. */
export function writeModelAuthenticationInfo(w: Writer, m: Init<ModelAuthenticationInfo>): void {
  w.string(10, m.customVerify);
  w.string(18, m.enterpriseVerifyReason);
  w.message(26, m.authenticationBadge, writeImageModel);
  w.bool(32, m.hasCert);
}

/** Writes the fields of a OwnRoom. */
export function writeOwnRoom(w: Writer, m: Init<OwnRoom>): void {
  w.int64Packed(10, m.roomIdsList);
  w.stringList(18, m.roomIdsStrList);
}

/** Writes the fields of a PaidEventPreview. */
export function writePaidEventPreview(w: Writer, m: Init<PaidEventPreview>): void {
  w.int64(8, m.allowPreview);
  w.int64(16, m.allowPreviewTime);
}

/** Writes the fields of a SubSplitStatus. */
export function writeSubSplitStatus(w: Writer, m: Init<SubSplitStatus>): void {
  w.bool(8, m.isOldSubCreator);
  w.int32(16, m.curPeriod);
}

/** Writes the fields of a SubscribeBadge. */
export function writeSubscribeBadge(w: Writer, m: Init<SubscribeBadge>): void {
  w.message(26, m.originImg, writeImageModel);
  w.message(34, m.previewImg, writeImageModel);
  w.bool(40, m.isCustomized);
}

/** Writes the fields of a SubscribeInfo. */
export function writeSubscribeInfo(w: Writer, m: Init<SubscribeInfo>): void {
  w.bool(8, m.qualification);
  w.bool(16, m.isSubscribe);
  w.message(26, m.badge, writeSubscribeBadge);
  w.bool(32, m.enableSubscription);
  w.int64(40, m.subscriberCount);
  w.bool(48, m.isInGracePeriod);
  w.bool(56, m.isSubscribedToAnchor);
  w.message(66, m.timerDetail, writeTimerDetail);
  w.bool(72, m.userGiftSubAuth);
  w.bool(80, m.anchorGiftSubAuth);
  w.int32(88, m.status);
  w.int64(96, m.subEndTime);
  w.string(106, m.packageId);
  w.string(114, m.solRoomDisplayText);
  w.bool(120, m.isSolEligible);
  w.message(810, m.subSplitStatus, writeSubSplitStatus);
}

/** Writes the fields of a TimerDetail. */
export function writeTimerDetail(w: Writer, m: Init<TimerDetail>): void {
  w.int64(8, m.timerId);
  w.int64(16, m.anchorId);
  w.int64(24, m.startTimestampS);
  w.int64(32, m.startCountdownTimeS);
  w.string(42, m.anchorSideTitle);
  w.string(50, m.userSideTitle);
  w.int64(56, m.timeIncreasePerSubS);
  w.int64(64, m.timeIncreaseCapS);
  w.int32(72, m.subCount);
  w.bool(80, m.timeIncreaseReachCap);
  w.int64(88, m.totalPauseTimeS);
  w.int64(96, m.lastPauseTimestampS);
  w.int64(104, m.totalTimeS);
  w.int64(112, m.remainingTimeS);
  w.int64(120, m.timestampS);
  w.int64(128, m.stickerX);
  w.int64(136, m.stickerY);
  w.int64(144, m.screenW);
  w.int64(152, m.screenH);
  w.int32(160, m.timerStatus);
  w.int32(168, m.antidirtStatus);
  w.int32(176, m.auditStatus);
  w.message(186, m.auditInfo, writeTimerDetailAuditInfo);
}

/** Writes the fields of a TimerDetailAuditInfo. */
export function writeTimerDetailAuditInfo(w: Writer, m: Init<TimerDetailAuditInfo>): void {
  w.int64(8, m.violationId);
  w.int32(16, m.taskType);
}

/** Writes the fields of a UserAttr. */
export function writeUserAttr(w: Writer, m: Init<UserAttr>): void {
  w.bool(8, m.isMuted);
  w.bool(16, m.isAdmin);
  w.bool(24, m.isSuperAdmin);
  w.int64(32, m.muteDuration);
  w.map(42, m.adminPermissions, (key, value) => {
    w.int64(8, key);
    w.int32(16, value);
  });
  w.bool(48, m.hasVotingFunction);
  w.bool(56, m.isChannelAdmin);
}

/** Writes the fields of a UserBadge. */
export function writeUserBadge(w: Writer, m: Init<UserBadge>): void {
  w.map(10, m.icons, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeImageModel);
  });
  w.string(18, m.title);
}

/** Writes the fields of a UserHonor. */
export function writeUserHonor(w: Writer, m: Init<UserHonor>): void {
  w.int64(8, m.totalDiamond);
  w.message(18, m.diamondIcon, writeImageModel);
  w.string(26, m.currentHonorName);
  w.message(34, m.currentHonorIcon, writeImageModel);
  w.string(42, m.nextHonorName);
  w.int32(48, m.level);
  w.message(58, m.nextHonorIcon, writeImageModel);
  w.int64(64, m.deprecated22);
  w.int64(72, m.currentDiamond);
  w.int64(80, m.thisGradeMinDiamond);
  w.int64(88, m.thisGradeMaxDiamond);
  w.int64(96, m.deprecated26);
  w.string(106, m.gradeDescribe);
  w.messages(114, m.gradeIconList, writeGradeIcon);
  w.int64(120, m.screenChatType);
  w.message(130, m.imIcon, writeImageModel);
  w.message(138, m.imIconWithLevel, writeImageModel);
  w.message(146, m.liveIcon, writeImageModel);
  w.message(154, m.newImIconWithLevel, writeImageModel);
  w.message(162, m.newLiveIcon, writeImageModel);
  w.int64(168, m.upgradeNeedConsume);
  w.string(178, m.nextPrivileges);
  w.message(186, m.profileDialogBg, writeImageModel);
  w.message(194, m.profileDialogBackBg, writeImageModel);
  w.int64(200, m.score);
  w.string(8010, m.gradeBanner);
  w.message(8018, m.profileDialogBg1002, writeImageModel);
  w.message(8026, m.profileDialogBgBack, writeImageModel);
}

/** Writes the fields of a WalletPackage. */
export function writeWalletPackage(w: Writer, m: Init<WalletPackage>): void {
  w.string(10, m.iapId);
  w.string(18, m.usdPriceShow);
}
