// Generated from proto/link-message.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AnchorLayoutSetting, AnchorLayoutStyleSetting, AnchorPanelLayoutTypeSetting, AuthenticationInfo, CohostABTest, CohostABTestList, CohostABTestSetting, CohostListChangeContent, CohostListUser, CohostTopic, Hashtag, InviteTopHostInfo, InviterRivalExtra, LinkListUser, LinkedListChangeContent, LinkerAcceptNoticeContent, LinkerCancelContent, LinkerCloseContent, LinkerCreateContent, LinkerEnterContent, LinkerInviteContent, LinkerInviteMessageExtra, LinkerKickOutContent, LinkerLeaveContent, LinkerListChangeContent, LinkerListUser, LinkerMediaChangeContent, LinkerMediaChangeOperator, LinkerMicIdxUpdateContent, LinkerMicIdxUpdateInfo, LinkerMuteContent, LinkerRandomMatchContent, LinkerReplyContent, LinkerSetting, LinkerSysKickOutContent, LinkerUpdateUserContent, LinkerWaitingListChangeContent, LinkmicInfo, LinkmicUserInfo, LinkmicUserToastContent, MultiLiveAnchorPanelSettings, MultiLiveUpdateUserSettingContent, WebcastLinkMessage } from './link-message.js';
import { writeCommonMessageData, writeMessageCommonText, writePerceptionDialogInfo, writePunishEventInfo } from './common.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeOptPairInfo, writeTag, writeTopHostInfo } from './link-mic.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastLinkMessage. */
export function writeWebcastLinkMessage(w: Writer, m: Init<WebcastLinkMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.MessageType);
  w.int64(24, m.LinkerId);
  w.int32(32, m.Scene);
  w.message(42, m.InviteContent, writeLinkerInviteContent);
  w.message(50, m.ReplyContent, writeLinkerReplyContent);
  w.message(58, m.CreateContent, writeLinkerCreateContent);
  w.message(66, m.CloseContent, writeLinkerCloseContent);
  w.message(74, m.EnterContent, writeLinkerEnterContent);
  w.message(82, m.LeaveContent, writeLinkerLeaveContent);
  w.message(90, m.CancelContent, writeLinkerCancelContent);
  w.message(98, m.KickOutContent, writeLinkerKickOutContent);
  w.message(106, m.LinkedListChangeContent, writeLinkedListChangeContent);
  w.message(114, m.UpdateUserContent, writeLinkerUpdateUserContent);
  w.message(122, m.WaitingListChangeContent, writeLinkerWaitingListChangeContent);
  w.message(130, m.MuteContent, writeLinkerMuteContent);
  w.message(138, m.RandomMatchContent, writeLinkerRandomMatchContent);
  w.message(146, m.UpdateUserSettingContent, writeMultiLiveUpdateUserSettingContent);
  w.message(154, m.MicIdxUpdateContent, writeLinkerMicIdxUpdateContent);
  w.message(162, m.ListChangeContent, writeLinkerListChangeContent);
  w.message(170, m.CohostListChangeContent, writeCohostListChangeContent);
  w.message(178, m.MediaChangeContent, writeLinkerMediaChangeContent);
  w.message(186, m.AcceptNoticeContent, writeLinkerAcceptNoticeContent);
  w.message(810, m.SysKickOutContent, writeLinkerSysKickOutContent);
  w.message(818, m.UserToastContent, writeLinkmicUserToastContent);
  w.string(1602, m.extra);
  w.int64(1608, m.expireTimestamp);
  w.string(1618, m.transferExtra);
  w.int64(1624, m.version);
}

/** Writes the fields of a AnchorLayoutSetting. */
export function writeAnchorLayoutSetting(w: Writer, m: Init<AnchorLayoutSetting>): void {
  w.int32(8, m.latestLayoutStyle);
  w.messages(18, m.layoutStyleSettings, writeAnchorLayoutStyleSetting);
  w.messages(26, m.panelLayoutTypeSetting, writeAnchorPanelLayoutTypeSetting);
}

/** Writes the fields of a AnchorLayoutStyleSetting. */
export function writeAnchorLayoutStyleSetting(w: Writer, m: Init<AnchorLayoutStyleSetting>): void {
  w.int32(8, m.layoutStyle);
  w.int32(16, m.maxPosition);
}

/** Writes the fields of a AnchorPanelLayoutTypeSetting. */
export function writeAnchorPanelLayoutTypeSetting(w: Writer, m: Init<AnchorPanelLayoutTypeSetting>): void {
  w.int32(8, m.panelLayoutType);
  w.int32(16, m.maxPosition);
}

/** Writes the fields of a AuthenticationInfo. */
export function writeAuthenticationInfo(w: Writer, m: Init<AuthenticationInfo>): void {
  w.string(10, m.customVerify);
  w.string(18, m.enterpriseVerifyReason);
  w.message(26, m.authenticationBadge, writeImageModel);
}

/** Writes the fields of a CohostABTest. */
export function writeCohostABTest(w: Writer, m: Init<CohostABTest>): void {
  w.int32(8, m.abTestType);
  w.int64(16, m.group);
}

/** Writes the fields of a CohostABTestList. */
export function writeCohostABTestList(w: Writer, m: Init<CohostABTestList>): void {
  w.messages(10, m.abTestList, writeCohostABTest);
}

/** Writes the fields of a CohostABTestSetting. */
export function writeCohostABTestSetting(w: Writer, m: Init<CohostABTestSetting>): void {
  w.int64(8, m.key);
  w.message(18, m.value, writeCohostABTestList);
}

/** Writes the fields of a CohostListChangeContent. */
export function writeCohostListChangeContent(w: Writer, m: Init<CohostListChangeContent>): void {
  w.messages(10, m.users, writeCohostListUser);
}

/** Writes the fields of a CohostListUser. */
export function writeCohostListUser(w: Writer, m: Init<CohostListUser>): void {
  w.int64(8, m.userId);
  w.string(18, m.nickName);
  w.message(26, m.avatarThumb, writeImageModel);
  w.int64(32, m.linkedTime);
  w.int32(40, m.playType);
  w.int64(48, m.roomId);
  w.int32(56, m.linkmicUserStatus);
  w.int64(64, m.linkRemainingTime);
  w.int32(72, m.permissionType);
  w.string(82, m.displayId);
  w.int64(88, m.followStatus);
  w.bool(96, m.isLowVersion);
  w.int64(104, m.rivalUserId);
  w.int64(112, m.rivalRoomId);
  w.bool(120, m.isInitiator);
  w.string(130, m.linkmicIdStr);
  w.int64(136, m.bestTeammateUid);
  w.bool(144, m.hasTopicPerm);
  w.int64(152, m.innerChannelId);
}

/** Writes the fields of a CohostTopic. */
export function writeCohostTopic(w: Writer, m: Init<CohostTopic>): void {
  w.int64(8, m.id);
  w.string(18, m.titleKey);
  w.string(26, m.titleText);
  w.bool(168, m.liked);
  w.int64(176, m.totalHeat);
  w.int64(184, m.totalRivals);
  w.messages(194, m.rivalsAvatar, writeImageModel);
}

/** Writes the fields of a Hashtag. */
export function writeHashtag(w: Writer, m: Init<Hashtag>): void {
  w.int64(8, m.id);
  w.string(18, m.title);
  w.message(26, m.image, writeImageModel);
  w.int32(32, m.namespace);
}

/** Writes the fields of a InviteTopHostInfo. */
export function writeInviteTopHostInfo(w: Writer, m: Init<InviteTopHostInfo>): void {
  w.string(10, m.rankType);
  w.int64(16, m.topIndex);
}

/** Writes the fields of a InviterRivalExtra. */
export function writeInviterRivalExtra(w: Writer, m: Init<InviterRivalExtra>): void {
  w.int32(8, m.textType);
  w.string(18, m.text);
  w.string(26, m.label);
  w.int32(32, m.userCount);
  w.message(42, m.avatarThumb, writeImageModel);
  w.string(50, m.displayId);
  w.message(58, m.authenticationInfo, writeAuthenticationInfo);
  w.string(66, m.nickname);
  w.int64(72, m.followStatus);
  w.message(82, m.mHashtag, writeHashtag);
  w.message(90, m.topHostInfo, writeTopHostInfo);
  w.int64(96, m.userId);
  w.bool(104, m.isBestTeammate);
  w.message(114, m.optPairInfo, writeOptPairInfo);
  w.int64(120, m.followerCount);
}

/** Writes the fields of a LinkListUser. */
export function writeLinkListUser(w: Writer, m: Init<LinkListUser>): void {
  w.message(10, m.user, writeUser);
  w.int64(16, m.modifyTime);
  w.int32(24, m.linkType);
  w.int32(32, m.roleType);
  w.string(42, m.linkmicIdStr);
  w.int64(48, m.payedMoney);
  w.int64(56, m.fanTicket);
  w.int32(64, m.fanTicketIconType);
  w.int32(72, m.linkUserType);
  w.message(82, m.blurredAvatar, writeImageModel);
}

/** Writes the fields of a LinkedListChangeContent. */
export function writeLinkedListChangeContent(w: Writer, m: Init<LinkedListChangeContent>): void {
  w.messages(10, m.linkedUsers, writeLinkerListUser);
}

/** Writes the fields of a LinkerAcceptNoticeContent. */
export function writeLinkerAcceptNoticeContent(w: Writer, m: Init<LinkerAcceptNoticeContent>): void {
  w.int64(8, m.fromUserId);
  w.int64(16, m.fromRoomId);
  w.int64(24, m.toUserId);
}

/** Writes the fields of a LinkerCancelContent. */
export function writeLinkerCancelContent(w: Writer, m: Init<LinkerCancelContent>): void {
  w.int64(8, m.fromUserId);
  w.int64(16, m.toUserId);
  w.int64(24, m.cancelType);
  w.int64(32, m.actionId);
}

/** Writes the fields of a LinkerCloseContent. */
export function writeLinkerCloseContent(_w: Writer, _m: Init<LinkerCloseContent>): void {
}

/** Writes the fields of a LinkerCreateContent. */
export function writeLinkerCreateContent(w: Writer, m: Init<LinkerCreateContent>): void {
  w.int64(8, m.ownerId);
  w.int64(16, m.ownerRoomId);
  w.int64(24, m.linkType);
}

/** Writes the fields of a LinkerEnterContent. */
export function writeLinkerEnterContent(w: Writer, m: Init<LinkerEnterContent>): void {
  w.messages(10, m.linkedUsersList, writeLinkerListUser);
  w.int32(16, m.anchorMultiLiveEnum);
  w.message(26, m.anchorSettingInfo, writeMultiLiveAnchorPanelSettings);
}

/** Writes the fields of a LinkerInviteContent. */
export function writeLinkerInviteContent(w: Writer, m: Init<LinkerInviteContent>): void {
  w.int64(8, m.fromUserId);
  w.int64(16, m.fromRoomId);
  w.string(26, m.toRtcExtInfo);
  w.bool(32, m.rtcJoinChannel);
  w.int64(40, m.vendor);
  w.string(50, m.secFromUserId);
  w.string(58, m.toLinkmicIdStr);
  w.message(66, m.fromUser, writeUser);
  w.int64(72, m.requiredMicIdx);
  w.map(82, m.rtcExtInfoMap, (key, value) => {
    w.int64(8, key);
    w.string(18, value);
  });
  w.int32(88, m.multiLiveLayoutEnable);
  w.message(98, m.multiLiveSetting, writeMultiLiveAnchorPanelSettings);
  w.string(106, m.fromLinkmicIdStr);
  w.message(130, m.fromTopHostInfo, writeInviteTopHostInfo);
  w.int64(136, m.actionId);
  w.messages(146, m.linkedUsers, writeLinkmicUserInfo);
  w.message(154, m.dialogInfo, writePerceptionDialogInfo);
  w.message(162, m.punishEventInfo, writePunishEventInfo);
  w.int32(168, m.fromRoomAgeRestricted);
  w.message(178, m.fromTag, writeTag);
  w.messages(186, m.abTestSetting, writeCohostABTestSetting);
  w.message(810, m.linkerInviteMsgExtra, writeLinkerInviteMessageExtra);
}

/** Writes the fields of a LinkerInviteMessageExtra. */
export function writeLinkerInviteMessageExtra(w: Writer, m: Init<LinkerInviteMessageExtra>): void {
  w.int32(8, m.matchType);
  w.int32(16, m.inviteType);
  w.int32(24, m.subType);
  w.string(34, m.theme);
  w.int32(40, m.duration);
  w.int32(48, m.layout);
  w.string(58, m.tips);
  w.message(66, m.inviterRivalExtra, writeInviterRivalExtra);
  w.messages(74, m.otherRivalExtra, writeInviterRivalExtra);
  w.message(82, m.topicInfo, writeCohostTopic);
  w.string(90, m.algoRequestId);
}

/** Writes the fields of a LinkerKickOutContent. */
export function writeLinkerKickOutContent(w: Writer, m: Init<LinkerKickOutContent>): void {
  w.int64(8, m.fromUserId);
  w.int32(16, m.kickoutReason);
}

/** Writes the fields of a LinkerLeaveContent. */
export function writeLinkerLeaveContent(w: Writer, m: Init<LinkerLeaveContent>): void {
  w.int64(8, m.userId);
  w.string(18, m.linkmicIdStr);
  w.int64(24, m.sendLeaveUid);
  w.int64(32, m.leaveReason);
}

/** Writes the fields of a LinkerListChangeContent. */
export function writeLinkerListChangeContent(w: Writer, m: Init<LinkerListChangeContent>): void {
  w.messages(10, m.linkedUsers, writeLinkListUser);
  w.messages(18, m.appliedUsers, writeLinkListUser);
  w.messages(26, m.connectingUsers, writeLinkListUser);
}

/** Writes the fields of a LinkerListUser. */
export function writeLinkerListUser(w: Writer, m: Init<LinkerListUser>): void {
  w.message(10, m.user, writeUser);
  w.int64(16, m.linkmicId);
  w.string(26, m.linkmicIdStr);
  w.int32(32, m.linkStatus);
  w.int32(40, m.linkType);
  w.int32(48, m.userPosition);
  w.int32(56, m.silenceStatus);
  w.int64(64, m.modifyTime);
  w.int64(72, m.linkerId);
  w.int32(80, m.roleType);
}

/** Writes the fields of a LinkerMediaChangeContent. */
export function writeLinkerMediaChangeContent(w: Writer, m: Init<LinkerMediaChangeContent>): void {
  w.int32(8, m.op);
  w.int64(16, m.toUserId);
  w.int64(24, m.anchorId);
  w.int64(32, m.roomId);
  w.int32(40, m.changeScene);
  w.message(58, m.operatorInfo, writeLinkerMediaChangeOperator);
}

/** Writes the fields of a LinkerMediaChangeOperator. */
export function writeLinkerMediaChangeOperator(w: Writer, m: Init<LinkerMediaChangeOperator>): void {
  w.int64(8, m.userId);
  w.int32(16, m.operatorType);
  w.string(26, m.nickName);
  w.string(34, m.displayId);
}

/** Writes the fields of a LinkerMicIdxUpdateContent. */
export function writeLinkerMicIdxUpdateContent(w: Writer, m: Init<LinkerMicIdxUpdateContent>): void {
  w.message(10, m.micIdxUpdateInfo, writeLinkerMicIdxUpdateInfo);
}

/** Writes the fields of a LinkerMicIdxUpdateInfo. */
export function writeLinkerMicIdxUpdateInfo(w: Writer, m: Init<LinkerMicIdxUpdateInfo>): void {
  w.int32(8, m.op);
  w.int64(16, m.userId);
  w.int64(24, m.micIdx);
}

/** Writes the fields of a LinkerMuteContent. */
export function writeLinkerMuteContent(w: Writer, m: Init<LinkerMuteContent>): void {
  w.int64(8, m.userId);
  w.int32(16, m.status);
}

/** Writes the fields of a LinkerRandomMatchContent. */
export function writeLinkerRandomMatchContent(w: Writer, m: Init<LinkerRandomMatchContent>): void {
  w.message(10, m.user, writeUser);
  w.int64(16, m.roomId);
  w.int64(24, m.inviteType);
  w.string(34, m.matchId);
  w.int64(40, m.innerChannelId);
  w.int64(48, m.sourceType);
  w.int64(56, m.groupChannelId);
  w.int32(64, m.playType);
  w.int64(72, m.pairedTime);
}

/** Writes the fields of a LinkerReplyContent. */
export function writeLinkerReplyContent(w: Writer, m: Init<LinkerReplyContent>): void {
  w.int64(8, m.fromUserId);
  w.int64(16, m.fromRoomId);
  w.message(26, m.fromUserLinkmicInfo, writeLinkmicInfo);
  w.int64(32, m.toUserId);
  w.message(42, m.toUserLinkmicInfo, writeLinkmicInfo);
  w.int64(48, m.linkType);
  w.int64(56, m.replyStatus);
  w.message(66, m.linkerSetting, writeLinkerSetting);
  w.message(74, m.fromUser, writeUser);
  w.message(82, m.toUser, writeUser);
  w.map(90, m.rtcExtInfoMap, (key, value) => {
    w.int64(8, key);
    w.string(18, value);
  });
  w.message(98, m.inviteeMicIdxUpdateInfo, writeLinkerMicIdxUpdateInfo);
  w.map(106, m.applierMicIdxInfoMap, (key, value) => {
    w.int64(8, key);
    w.int64(16, value);
  });
  w.int32(112, m.anchorMultiLiveEnum);
  w.message(122, m.anchorSettingInfo, writeMultiLiveAnchorPanelSettings);
  w.int64(128, m.actionId);
  w.messages(138, m.linkedUsers, writeLinkmicUserInfo);
  w.int64(144, m.sourceType);
}

/** Writes the fields of a LinkerSetting. */
export function writeLinkerSetting(w: Writer, m: Init<LinkerSetting>): void {
  w.int64(8, m.MaxMemberLimit);
  w.int64(16, m.LinkType);
  w.int32(24, m.Scene);
  w.int64(32, m.OwnerUserId);
  w.int64(40, m.OwnerRoomId);
  w.int64(48, m.Vendor);
}

/** Writes the fields of a LinkerSysKickOutContent. */
export function writeLinkerSysKickOutContent(w: Writer, m: Init<LinkerSysKickOutContent>): void {
  w.int64(8, m.userId);
  w.string(18, m.linkmicIdStr);
}

/** Writes the fields of a LinkerUpdateUserContent. */
export function writeLinkerUpdateUserContent(w: Writer, m: Init<LinkerUpdateUserContent>): void {
  w.int64(8, m.fromUserId);
  w.int64(16, m.toUserId);
  w.map(26, m.updateInfo, (key, value) => {
    w.string(10, key);
    w.string(18, value);
  });
}

/** Writes the fields of a LinkerWaitingListChangeContent. */
export function writeLinkerWaitingListChangeContent(_w: Writer, _m: Init<LinkerWaitingListChangeContent>): void {
}

/** Writes the fields of a LinkmicInfo. */
export function writeLinkmicInfo(w: Writer, m: Init<LinkmicInfo>): void {
  w.string(10, m.accessKey);
  w.int64(16, m.linkMicId);
  w.bool(24, m.joinable);
  w.int32(32, m.confluenceType);
  w.string(42, m.rtcExtInfo);
  w.string(50, m.rtcAppId);
  w.string(58, m.rtcAppSign);
  w.string(66, m.linkmicIdStr);
  w.int64(72, m.vendor);
}

/** Writes the fields of a LinkmicUserInfo. */
export function writeLinkmicUserInfo(w: Writer, m: Init<LinkmicUserInfo>): void {
  w.int64(8, m.userId);
  w.string(18, m.linkmicIdStr);
  w.int64(24, m.roomId);
  w.int64(32, m.linkedTime);
}

/** Writes the fields of a LinkmicUserToastContent. */
export function writeLinkmicUserToastContent(w: Writer, m: Init<LinkmicUserToastContent>): void {
  w.int64(8, m.userId);
  w.int64(16, m.roomId);
  w.message(26, m.displayText, writeMessageCommonText);
  w.int64(32, m.leavedUserId);
}

/** Writes the fields of a MultiLiveAnchorPanelSettings. */
export function writeMultiLiveAnchorPanelSettings(w: Writer, m: Init<MultiLiveAnchorPanelSettings>): void {
  w.int64(8, m.userId);
  w.int32(16, m.layout);
  w.int32(24, m.fixMicNum);
  w.int32(32, m.allowRequestFromUser);
  w.int32(40, m.allowRequestFromFollowerOnly);
  w.int32(56, m.applierSortSetting);
  w.int64(64, m.applierSortGiftScoreThreshold);
  w.int32(72, m.allowRequestFromFriends);
  w.int32(80, m.allowRequestFromFollowers);
  w.int32(88, m.allowRequestFromOthers);
  w.int32(96, m.enableShowMultiGuestLayout);
  w.int32(104, m.disableVideoLinkmic);
  w.int32(112, m.multiGuestApplyAutoApprove);
  w.int64(120, m.multiGuestShareRevenueInfoVersion);
  w.int32(128, m.showAvailableSpot);
  w.int32(136, m.saveAsDefaultLayout);
  w.int32(144, m.multiGuestAllowCohostInvitation);
  w.int32(152, m.multiGuestAllowCohostInvitationOnce);
}

/** Writes the fields of a MultiLiveUpdateUserSettingContent. */
export function writeMultiLiveUpdateUserSettingContent(w: Writer, m: Init<MultiLiveUpdateUserSettingContent>): void {
  w.message(10, m.multiLiveAnchorPanelSettings, writeMultiLiveAnchorPanelSettings);
  w.message(18, m.anchorLayoutSetting, writeAnchorLayoutSetting);
  w.int32(24, m.resetPointAfterLeave);
}
