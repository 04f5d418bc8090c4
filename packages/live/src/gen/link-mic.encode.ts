// Generated from proto/link-mic.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AnchorLinkmicUserSettings, BattleInfo, BattleUserSettings, FanTicketRoomNoticeContent, LinkMicMethod_Contributor, LinkMicMethod_ContributorList, LinkerInfo, OffliveInviteInfo, OptPairInfo, ReserveInfo, RivalExtraInfo, RivalsGameTag, SecondDegreeRelationContent, SimilarInterestContent, Tag, TagV2, TeamInfo, TopHostInfo, UserCountdownInfo, UserFanTicket, UserInfo, UserPlayInfo, UserSuggestionInfo, WebcastLinkMicFanTicketMethod, WebcastLinkMicMethod } from './link-mic.js';
import { writeGiftGalleryBadgeInfo } from './battle.encode.js';
import { writeCommonMessageData } from './common.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastLinkMicMethod. */
export function writeWebcastLinkMicMethod(w: Writer, m: Init<WebcastLinkMicMethod>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.messageType);
  w.string(26, m.accessKey);
  w.int64(32, m.anchorLinkmicId);
  w.int64(40, m.userId);
  w.int64(48, m.fanTicket);
  w.int64(56, m.totalLinkMicFanTicket);
  w.int64(64, m.channelId);
  w.int64(72, m.layout);
  w.int64(80, m.vendor);
  w.int64(88, m.dimension);
  w.string(98, m.theme);
  w.int64(104, m.inviteUid);
  w.int32(112, m.reply);
  w.int64(120, m.startTime);
  w.int32(128, m.duration);
  w.bytesList(138, m.userScores);
  w.int32(144, m.matchType);
  w.bool(152, m.win);
  w.string(162, m.prompts);
  w.int64(168, m.toUserId);
  w.map(178, m.contributors, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeLinkMicMethod_ContributorList);
  });
  w.int64(184, m.linkmicLayout);
  w.int64(192, m.fromUserId);
  w.string(202, m.tips);
  w.int64(208, m.startTimeMs);
  w.int32(216, m.confluenceType);
  w.int64(224, m.fromRoomId);
  w.int32(232, m.inviteType);
  w.int64(240, m.subType);
  w.message(250, m.inviterRivalExtra, writeRivalExtraInfo);
  w.string(258, m.rtcExtInfo);
  w.string(266, m.rtcAppId);
  w.string(274, m.appId);
  w.string(282, m.appSign);
  w.string(290, m.rtcAppSign);
  w.string(298, m.anchorLinkMicIdStr);
  w.int64(304, m.rivalAnchorId);
  w.int32(312, m.rivalLinkmicId);
  w.string(322, m.rivalLinkmicIdStr);
  w.bool(328, m.shouldShowPopup);
  w.int64(336, m.secInviteUid);
  w.int64(344, m.scene);
  w.int64(352, m.secApplyUid);
  w.messages(362, m.linkedUsers, writeUser);
  w.string(370, m.secFromUserId);
  w.int32(376, m.replyType);
  w.string(386, m.replyPrompts);
  w.string(394, m.secToUserId);
  w.bytes(402, m.invitorInfo);
  w.bool(408, m.rtcJoinChannel);
  w.int32(416, m.fanTicketType);
}

/** Writes the fields of a WebcastLinkMicFanTicketMethod. */
export function writeWebcastLinkMicFanTicketMethod(w: Writer, m: Init<WebcastLinkMicFanTicketMethod>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.FanTicketRoomNotice, writeFanTicketRoomNoticeContent);
}

/** Writes the fields of a AnchorLinkmicUserSettings. */
export function writeAnchorLinkmicUserSettings(w: Writer, m: Init<AnchorLinkmicUserSettings>): void {
  w.bool(8, m.isTurnOn);
  w.bool(16, m.acceptMultiLinkmic);
  w.bool(24, m.acceptNotFollowerInvite);
  w.bool(32, m.allowGiftToOtherAnchors);
  w.bool(40, m.blockInvitationOfThisLive);
  w.bool(48, m.receiveFriendMultiHostInvites);
  w.bool(56, m.receiveFriendMultiHostApplication);
  w.bool(64, m.blockThisMultiHostInvites);
  w.bool(72, m.blockThisMultiHostApplication);
  w.bool(80, m.receiveNotFriendMultiHostInvites);
  w.bool(88, m.receiveNotFriendMultiHostApplication);
  w.bool(96, m.allowLiveNoticeOfFriends);
  w.bool(104, m.allowFriendInvites);
  w.bool(112, m.allowSuggestedInvites);
  w.bool(120, m.allowFriendInvitesWhenOfflive);
  w.bool(128, m.allowUserCohostSuggestions);
  w.bool(136, m.allowMissedInvitationNotice);
  w.bool(144, m.allowLiveNoticeOfSuggested);
  w.bool(152, m.allowGuestRequestDuringCohost);
  w.bool(160, m.allowGuestApplyDuringCohost);
}

/** Writes the fields of a BattleInfo. */
export function writeBattleInfo(w: Writer, m: Init<BattleInfo>): void {
  w.int32(8, m.infoType);
  w.int64(16, m.value);
}

/** Writes the fields of a BattleUserSettings. */
export function writeBattleUserSettings(w: Writer, m: Init<BattleUserSettings>): void {
  w.bool(8, m.isTurnOn);
  w.bool(16, m.acceptNotFollowerInvite);
  w.bool(24, m.allowGiftToOtherAnchors);
}

/** Writes the fields of a FanTicketRoomNoticeContent. */
export function writeFanTicketRoomNoticeContent(w: Writer, m: Init<FanTicketRoomNoticeContent>): void {
  w.messages(10, m.UserFanTicketList, writeUserFanTicket);
  w.int64(16, m.TotalLinkMicFanTicket);
  w.int64(24, m.MatchId);
  w.int64(32, m.EventTime);
  w.string(42, m.FanTicketIconUrl);
  w.int64(48, m.playId);
  w.int32(56, m.playScene);
  w.int64(64, m.version);
  w.int32(72, m.scoreType);
}

/** Writes the fields of a LinkMicMethod_Contributor. */
export function writeLinkMicMethod_Contributor(w: Writer, m: Init<LinkMicMethod_Contributor>): void {
  w.int64(8, m.score);
  w.int64(16, m.rank);
  w.int64(24, m.userId);
  w.message(34, m.user, writeUser);
}

/** Writes the fields of a LinkMicMethod_ContributorList. */
export function writeLinkMicMethod_ContributorList(w: Writer, m: Init<LinkMicMethod_ContributorList>): void {
  w.messages(10, m.contributor, writeLinkMicMethod_Contributor);
}

/** Writes the fields of a LinkerInfo. */
export function writeLinkerInfo(w: Writer, m: Init<LinkerInfo>): void {
  w.messages(10, m.linkedUsers, writeUserInfo);
  w.bool(16, m.inQuickPairing);
  w.messages(26, m.linkedGuestUsers, writeUserInfo);
}

/** Writes the fields of a OffliveInviteInfo. */
export function writeOffliveInviteInfo(w: Writer, m: Init<OffliveInviteInfo>): void {
  w.int64(8, m.inviterTimestamp);
}

/** Writes the fields of a OptPairInfo. */
export function writeOptPairInfo(w: Writer, m: Init<OptPairInfo>): void {
  w.int64(8, m.mappingId);
  w.int64(16, m.expectedTimeSec);
  w.int32(24, m.buttonNoticeType);
  w.int64(32, m.optPairType);
  w.messages(42, m.teamInfo, writeTeamInfo);
}

/** Writes the fields of a ReserveInfo. */
export function writeReserveInfo(w: Writer, m: Init<ReserveInfo>): void {
  w.int64(8, m.reservationId);
  w.int32(16, m.replyStatus);
  w.string(26, m.bubbleTip);
  w.int64(32, m.responseTime);
  w.bool(40, m.isReservationSender);
  w.int64(48, m.createdTimestamp);
  w.bool(56, m.viewed);
}

/** Writes the fields of a RivalExtraInfo. */
export function writeRivalExtraInfo(w: Writer, m: Init<RivalExtraInfo>): void {
  w.string(10, m.text);
  w.int32(16, m.textType);
  w.string(26, m.label);
  w.int32(32, m.anchorLayer);
  w.message(42, m.linkerInfo, writeLinkerInfo);
  w.message(50, m.linkmicUserSettings, writeAnchorLinkmicUserSettings);
  w.message(58, m.battleUserSettings, writeBattleUserSettings);
  w.int32(64, m.inviteBlockReason);
  w.int32(72, m.showPlayType);
  w.message(82, m.topHostInfo, writeTopHostInfo);
  w.message(90, m.tag, writeTag);
  w.message(98, m.reserveInfo, writeReserveInfo);
  w.int32(104, m.detailBlockReason);
  w.message(114, m.optPairInfo, writeOptPairInfo);
  w.message(122, m.tagV2, writeTagV2);
  w.int64(128, m.eoyLevel);
  w.message(138, m.battleInfo, writeBattleInfo);
  w.int32(144, m.cohostLayoutMode);
  w.message(154, m.gameTag, writeRivalsGameTag);
  w.message(162, m.giftGalleryBadgeInfo, writeGiftGalleryBadgeInfo);
  w.message(170, m.offliveInviteInfo, writeOffliveInviteInfo);
  w.message(178, m.userSuggestionInfo, writeUserSuggestionInfo);
}

/** Writes the fields of a RivalsGameTag. */
export function writeRivalsGameTag(w: Writer, m: Init<RivalsGameTag>): void {
  w.int64(8, m.tagId);
  w.string(18, m.tagDisplayText);
  w.int64(24, m.gapTimeTag);
}

/** Writes the fields of a SecondDegreeRelationContent. */
export function writeSecondDegreeRelationContent(w: Writer, m: Init<SecondDegreeRelationContent>): void {
  w.messages(10, m.relatedUsers, writeUserInfo);
  w.int64(16, m.totalRelatedUserCnt);
}

/** Writes the fields of a SimilarInterestContent. */
export function writeSimilarInterestContent(w: Writer, m: Init<SimilarInterestContent>): void {
  w.int64(8, m.contentId);
  w.string(18, m.displayText);
}

/** Writes the fields of a Tag. */
export function writeTag(w: Writer, m: Init<Tag>): void {
  w.int32(8, m.tagType);
  w.string(18, m.tagValue);
  w.string(26, m.tagText);
}

/** Writes the fields of a TagV2. */
export function writeTagV2(w: Writer, m: Init<TagV2>): void {
  w.int32(8, m.tagClassification);
  w.int32(16, m.tagType);
  w.string(26, m.tagValue);
  w.string(34, m.starlingKey);
  w.message(82, m.secondDegreeRelationContent, writeSecondDegreeRelationContent);
  w.int64(88, m.cohostHistoryDay);
  w.message(98, m.similarInterestContent, writeSimilarInterestContent);
}

/** Writes the fields of a TeamInfo. */
export function writeTeamInfo(w: Writer, m: Init<TeamInfo>): void {
  w.int64(8, m.teamId);
  w.int64Packed(18, m.userId);
}

/** Writes the fields of a TopHostInfo. */
export function writeTopHostInfo(w: Writer, m: Init<TopHostInfo>): void {
  w.string(10, m.rankType);
  w.int64(16, m.topIndex);
}

/** Writes the fields of a UserCountdownInfo. */
export function writeUserCountdownInfo(w: Writer, m: Init<UserCountdownInfo>): void {
  w.int64(8, m.countdownId);
  w.int64(16, m.score);
  w.int64(24, m.targetScore);
  w.int32(32, m.completionProgressPercent);
}

/** Writes the fields of a UserFanTicket. */
export function writeUserFanTicket(w: Writer, m: Init<UserFanTicket>): void {
  w.int64(8, m.UserId);
  w.int64(16, m.FanTicket);
  w.int64(24, m.MatchTotalScore);
  w.int32(32, m.MatchRank);
  w.message(42, m.countdownInfo, writeUserCountdownInfo);
  w.message(50, m.playInfo, writeUserPlayInfo);
  w.string(58, m.iconName);
  w.string(66, m.animationName);
  w.string(74, m.ticketUiStyle);
  w.int32(80, m.completionProgressPercent);
  w.int32(88, m.topGuestRank);
  w.string(98, m.ticketUiStyleV2);
}

/** Writes the fields of a UserInfo. */
export function writeUserInfo(w: Writer, m: Init<UserInfo>): void {
  w.int64(8, m.userId);
  w.string(18, m.nickName);
  w.message(26, m.avatarThumb, writeImageModel);
}

/** Writes the fields of a UserPlayInfo. */
export function writeUserPlayInfo(w: Writer, m: Init<UserPlayInfo>): void {
  w.int64(8, m.playId);
  w.int32(16, m.playScene);
  w.int64(24, m.score);
  w.int32(32, m.rank);
  w.int64(40, m.targetScore);
  w.int32(48, m.userTag);
}

/** Writes the fields of a UserSuggestionInfo. */
export function writeUserSuggestionInfo(w: Writer, m: Init<UserSuggestionInfo>): void {
  w.int64(8, m.voteCount);
  w.messages(18, m.voterInfoList, writeUserInfo);
}
