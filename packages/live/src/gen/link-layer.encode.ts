// Generated from proto/link-layer.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AllListUser, ApplyBizContent, ApplyContent, AvatarState, BackGroundImageState, BattleGamePlayContent, BattleGamePlayContentUserInfo, BizLayoutState, BizSpotExtra, BizSpotInfo, BusinessContent, ByteRTCExtInfo, CancelApplyContent, CancelInviteContent, CancelJoinGroupContent, CoHostBizLayoutExtra, CoHostBizSpotExtra, CohostABInfo, CohostContent, CohostMode, CohostStreamConfig, CohostUserInfo, ContentPosition, CreateChannelContent, DSLConfig, FinishChannelContent, GamePlayContent, GroupChangeContent, GroupChannelAllUser, GroupChannelUser, GroupPlayer, GuestUserInfo, InvitationReorderExtra, InviteBizContent, InviteContent, JoinDirectBizContent, JoinDirectContent, JoinGroupBizContent, JoinGroupContent, JoinGroupDirectBizContent, JoinGroupDirectContent, JoinGroupMessageExtra, JoinRoomDirectBizContent, JoinRoomDirectContent, JustDanceExtra, JustDanceLayoutExtra, KickOutBizContent, KickOutContent, LayoutState, LeaveContent, LeaveJoinGroupContent, LinkLayerListUser, LinkListChangeContent, LinkPosition, LinkUserState, ListChangeBizContent, MicPositionData, MigrationDetails, MultiGuestBizLayoutExtra, MultiGuestBizSpotExtra, MultiGuestLayoutExtra, MultiGuestLayoutNonSeiExtra, MultiGuestSpotExtra, MultiGuestSpotNonSeiExtra, MultiLiveContent, P2PGroupChangeContent, PermitApplyContent, PermitBizContent, PermitJoinGroupBizContent, PermitJoinGroupContent, Player, PosIdentity, RTCBitRateMap, RTCEngineConfig, RTCExtraInfo, RTCInfoExtra, RTCLiveVideoParam, RTCMixBase, RTCOther, RTCVideoParam, RandomMatchContent, RandomMatchContentUserInfo, ReplyBizContent, ReplyInviteContent, RivalExtra, RivalGuestExtra, RivalGuestExtras, SocialGameLayoutExtra, SocialGameLayoutNonSeiExtra, SocialGameUserSpotExtra, SocialGameUserSpotNonSeiExtra, SoundWareEffectExtra, SpotInfo, TeamUser, UserGroup, VirtualWaitingUser, WebcastLinkLayerMessage, WebcastLinkMicLayoutStateMessage, WebcastLinkStateMessage } from './link-layer.js';
import { writeGiftGalleryBadgeInfo } from './battle.encode.js';
import { writeCommonMessageData, writePerceptionDialogInfo, writePunishEventInfo } from './common.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeAuthenticationInfo, writeCohostTopic, writeHashtag, writeMultiLiveAnchorPanelSettings } from './link-message.encode.js';
import { writeOptPairInfo, writeRivalsGameTag, writeTag, writeTagV2, writeTopHostInfo } from './link-mic.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastLinkLayerMessage. */
export function writeWebcastLinkLayerMessage(w: Writer, m: Init<WebcastLinkLayerMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.messageType);
  w.int64(24, m.channelId);
  w.int32(32, m.scene);
  w.string(42, m.source);
  w.string(50, m.centerizedIdc);
  w.int64(56, m.rtcRoomId);
  w.int64(64, m.version);
  w.int32(72, m.linkerMode);
  w.bool(80, m.waitCrossData);
  w.message(802, m.createChannelContent, writeCreateChannelContent);
  w.message(818, m.listChangeContent, writeLinkListChangeContent);
  w.message(826, m.inviteContent, writeInviteContent);
  w.message(834, m.applyContent, writeApplyContent);
  w.message(842, m.permitApplyContent, writePermitApplyContent);
  w.message(850, m.replyInviteContent, writeReplyInviteContent);
  w.message(858, m.kickOutContent, writeKickOutContent);
  w.message(866, m.cancelApplyContent, writeCancelApplyContent);
  w.message(874, m.cancelInviteContent, writeCancelInviteContent);
  w.message(882, m.leaveContent, writeLeaveContent);
  w.message(890, m.finishContent, writeFinishChannelContent);
  w.message(898, m.joinDirectContent, writeJoinDirectContent);
  w.message(906, m.joinGroupContent, writeJoinGroupContent);
  w.message(914, m.permitGroupContent, writePermitJoinGroupContent);
  w.message(922, m.cancelGroupContent, writeCancelJoinGroupContent);
  w.message(930, m.leaveGroupContent, writeLeaveJoinGroupContent);
  w.message(938, m.p2pGroupChangeContent, writeP2PGroupChangeContent);
  w.message(946, m.groupChangeContent, writeGroupChangeContent);
  w.message(954, m.joinGroupDirectContent, writeJoinGroupDirectContent);
  w.message(962, m.joinRoomDirectContent, writeJoinRoomDirectContent);
  w.message(1602, m.businessContent, writeBusinessContent);
}

/** Writes the fields of a WebcastLinkMicLayoutStateMessage. */
export function writeWebcastLinkMicLayoutStateMessage(w: Writer, m: Init<WebcastLinkMicLayoutStateMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.channelId);
  w.int32(24, m.scene);
  w.int64(32, m.version);
  w.message(42, m.bizLayoutState, writeBizLayoutState);
  w.messages(50, m.bizSpotList, writeBizSpotInfo);
}

/** Writes the fields of a WebcastLinkStateMessage. */
export function writeWebcastLinkStateMessage(w: Writer, m: Init<WebcastLinkStateMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.channelId);
  w.int32(24, m.scene);
  w.int64(32, m.version);
  w.int32(40, m.needAck);
  w.message(50, m.layout, writeLayoutState);
  w.messages(58, m.userStates, writeLinkUserState);
  w.int64(64, m.clientSendTime);
  w.int32(72, m.stateType);
  w.message(82, m.background, writeBackGroundImageState);
  w.string(98, m.wallpaperUrl);
  w.messages(106, m.uiPos, writePosIdentity);
  w.messages(114, m.spotList, writeSpotInfo);
  w.int64Packed(122, m.audioMutedRemoteChannels);
  w.int32(128, m.linkerMode);
}

/** Writes the fields of a AllListUser. */
export function writeAllListUser(w: Writer, m: Init<AllListUser>): void {
  w.messages(18, m.linkedList, writeLinkLayerListUser);
  w.messages(26, m.appliedList, writeLinkLayerListUser);
  w.messages(34, m.invitedList, writeLinkLayerListUser);
  w.messages(42, m.readyList, writeLinkLayerListUser);
}

/** Writes the fields of a ApplyBizContent. */
export function writeApplyBizContent(w: Writer, m: Init<ApplyBizContent>): void {
  w.message(10, m.user, writeUser);
}

/** Writes the fields of a ApplyContent. */
export function writeApplyContent(w: Writer, m: Init<ApplyContent>): void {
  w.message(10, m.applier, writePlayer);
  w.string(18, m.applierLinkMicId);
  w.string(26, m.applierLinkerSessionId);
}

/** Writes the fields of a AvatarState. */
export function writeAvatarState(w: Writer, m: Init<AvatarState>): void {
  w.int64(8, m.avatarId);
}

/** Writes the fields of a BackGroundImageState. */
export function writeBackGroundImageState(w: Writer, m: Init<BackGroundImageState>): void {
  w.string(10, m.stickerId);
}

/** Writes the fields of a BattleGamePlayContent. */
export function writeBattleGamePlayContent(w: Writer, m: Init<BattleGamePlayContent>): void {
  w.int64(8, m.battleId);
  w.int64(16, m.groupChannelId);
  w.messages(26, m.teamMember, writeTeamUser);
  w.int64(32, m.sourceType);
  w.int32(40, m.inviteType);
}

/** Writes the fields of a BattleGamePlayContentUserInfo. */
export function writeBattleGamePlayContentUserInfo(w: Writer, m: Init<BattleGamePlayContentUserInfo>): void {
  w.int64(8, m.userId);
  w.int64(16, m.roomId);
  w.int32(24, m.invitationRole);
}

/** Writes the fields of a BizLayoutState. */
export function writeBizLayoutState(w: Writer, m: Init<BizLayoutState>): void {
  w.message(10, m.multiGuestBizLayoutExtra, writeMultiGuestBizLayoutExtra);
  w.message(18, m.coHostBizLayoutExtra, writeCoHostBizLayoutExtra);
}

/** Writes the fields of a BizSpotExtra. */
export function writeBizSpotExtra(w: Writer, m: Init<BizSpotExtra>): void {
  w.message(10, m.multiGuestBizSpotExtra, writeMultiGuestBizSpotExtra);
  w.message(18, m.coHostBizSpotExtra, writeCoHostBizSpotExtra);
}

/** Writes the fields of a BizSpotInfo. */
export function writeBizSpotInfo(w: Writer, m: Init<BizSpotInfo>): void {
  w.int32(8, m.spotId);
  w.message(18, m.posIdentity, writePosIdentity);
  w.message(26, m.bizSpotExtra, writeBizSpotExtra);
}

/** Writes the fields of a BusinessContent. */
export function writeBusinessContent(w: Writer, m: Init<BusinessContent>): void {
  w.int64(8, m.overLength);
  w.message(802, m.multiLiveContent, writeMultiLiveContent);
  w.message(1602, m.cohostContent, writeCohostContent);
}

/** Writes the fields of a ByteRTCExtInfo. */
export function writeByteRTCExtInfo(w: Writer, m: Init<ByteRTCExtInfo>): void {
  w.int32(8, m.defaultSignaling);
}

/** Writes the fields of a CancelApplyContent. */
export function writeCancelApplyContent(w: Writer, m: Init<CancelApplyContent>): void {
  w.message(10, m.applier, writePlayer);
  w.string(18, m.applierLinkMicId);
  w.string(26, m.applierLinkerSessionId);
}

/** Writes the fields of a CancelInviteContent. */
export function writeCancelInviteContent(w: Writer, m: Init<CancelInviteContent>): void {
  w.message(10, m.invitor, writePlayer);
  w.string(18, m.invitorLinkMicId);
  w.string(26, m.inviteeLinkMicId);
  w.int64(32, m.inviteSeqId);
  w.message(42, m.invitee, writePlayer);
  w.string(50, m.inviteeLinkerSessionId);
}

/** Writes the fields of a CancelJoinGroupContent. */
export function writeCancelJoinGroupContent(w: Writer, m: Init<CancelJoinGroupContent>): void {
  w.messages(10, m.leaverList, writeGroupPlayer);
  w.message(18, m.operator, writeGroupPlayer);
  w.int32(24, m.type);
  w.message(34, m.groupUser, writeGroupChannelAllUser);
}

/** Writes the fields of a CoHostBizLayoutExtra. */
export function writeCoHostBizLayoutExtra(_w: Writer, _m: Init<CoHostBizLayoutExtra>): void {
}

/** Writes the fields of a CoHostBizSpotExtra. */
export function writeCoHostBizSpotExtra(_w: Writer, _m: Init<CoHostBizSpotExtra>): void {
}

/** Writes the fields of a CohostABInfo. */
export function writeCohostABInfo(w: Writer, m: Init<CohostABInfo>): void {
  w.bool(8, m.liveMatchButtonOpt);
  w.bool(16, m.isCohostMultiguest);
  w.bool(24, m.isMatchPlaybookEnabled);
  w.bool(32, m.isCohostDuringMultiguestEnabled);
  w.bool(40, m.isMatchPlaybookOptimisationEnabled);
}

/** Writes the fields of a CohostContent. */
export function writeCohostContent(w: Writer, m: Init<CohostContent>): void {
  w.message(10, m.joinGroupBizContent, writeJoinGroupBizContent);
  w.message(18, m.permitJoinGroupBizContent, writePermitJoinGroupBizContent);
  w.message(90, m.listChangeBizContent, writeListChangeBizContent);
  w.message(954, m.joinGroupDirectBizContent, writeJoinGroupDirectBizContent);
}

/** Writes the fields of a CohostMode. */
export function writeCohostMode(w: Writer, m: Init<CohostMode>): void {
  w.bool(8, m.isTakeTheStageV2Supported);
}

/** Writes the fields of a CohostStreamConfig. */
export function writeCohostStreamConfig(w: Writer, m: Init<CohostStreamConfig>): void {
  w.string(10, m.screenShareStreamId);
}

/** Writes the fields of a CohostUserInfo. */
export function writeCohostUserInfo(w: Writer, m: Init<CohostUserInfo>): void {
  w.int64(8, m.permissionType);
  w.int32(16, m.sourceType);
  w.bool(24, m.isLowVersion);
  w.int64(32, m.bestTeammateUid);
  w.bool(40, m.hasTopicPerm);
  w.message(50, m.streamConfig, writeCohostStreamConfig);
  w.bool(56, m.inDifferentInviteTypeControlGroup);
  w.message(66, m.cohostMode, writeCohostMode);
  w.string(90, m.nickname);
  w.string(98, m.displayId);
  w.message(106, m.avatarThumb, writeImageModel);
  w.int64(112, m.followStatus);
  w.string(122, m.userIdStr);
  w.bool(128, m.isEnigma);
}

/** Writes the fields of a ContentPosition. */
export function writeContentPosition(w: Writer, m: Init<ContentPosition>): void {
  w.string(10, m.contentID);
  w.int32(16, m.contentType);
  w.message(26, m.pos, writeMicPositionData);
  w.string(34, m.contentLinkmicID);
  w.int64(40, m.startTimeNano);
}

/** Writes the fields of a CreateChannelContent. */
export function writeCreateChannelContent(w: Writer, m: Init<CreateChannelContent>): void {
  w.message(10, m.owner, writePlayer);
  w.string(18, m.ownerLinkMicId);
  w.string(26, m.ownerLinkerSessionId);
}

/** Writes the fields of a DSLConfig. */
export function writeDSLConfig(w: Writer, m: Init<DSLConfig>): void {
  w.int32(8, m.sceneVersion);
  w.string(18, m.layoutId);
}

/** Writes the fields of a FinishChannelContent. */
export function writeFinishChannelContent(w: Writer, m: Init<FinishChannelContent>): void {
  w.message(10, m.owner, writePlayer);
  w.int64(16, m.finishReason);
}

/** Writes the fields of a GamePlayContent. */
export function writeGamePlayContent(w: Writer, m: Init<GamePlayContent>): void {
  w.message(10, m.battleGameplayContent, writeBattleGamePlayContent);
}

/** Writes the fields of a GroupChangeContent. */
export function writeGroupChangeContent(w: Writer, m: Init<GroupChangeContent>): void {
  w.message(10, m.groupUser, writeGroupChannelAllUser);
  w.stringList(18, m.linkedUserUiPositions);
}

/** Writes the fields of a GroupChannelAllUser. */
export function writeGroupChannelAllUser(w: Writer, m: Init<GroupChannelAllUser>): void {
  w.int64(8, m.groupChannelId);
  w.messages(18, m.userList, writeGroupChannelUser);
  w.int64(24, m.contentVersion);
}

/** Writes the fields of a GroupChannelUser. */
export function writeGroupChannelUser(w: Writer, m: Init<GroupChannelUser>): void {
  w.int64(8, m.channelId);
  w.int32(16, m.status);
  w.int32(24, m.type);
  w.message(34, m.allUser, writeAllListUser);
  w.int64(40, m.joinTime);
  w.int64(48, m.linkedTime);
  w.message(58, m.ownerUser, writeGroupPlayer);
  w.string(66, m.groupLinkmicId);
}

/** Writes the fields of a GroupPlayer. */
export function writeGroupPlayer(w: Writer, m: Init<GroupPlayer>): void {
  w.int64(8, m.channelId);
  w.message(18, m.user, writePlayer);
}

/** Writes the fields of a GuestUserInfo. */
export function writeGuestUserInfo(w: Writer, m: Init<GuestUserInfo>): void {
  w.string(10, m.userIdStr);
  w.string(18, m.nickname);
  w.string(26, m.displayId);
  w.message(34, m.avatarThumb, writeImageModel);
  w.int64(40, m.roomId);
  w.string(50, m.linkmicIdStr);
  w.bool(56, m.isEnigma);
}

/** Writes the fields of a InvitationReorderExtra. */
export function writeInvitationReorderExtra(w: Writer, m: Init<InvitationReorderExtra>): void {
  w.int64(8, m.strategyNumber);
  w.string(18, m.strategyName);
  w.double(25, m.strategyScore);
}

/** Writes the fields of a InviteBizContent. */
export function writeInviteBizContent(w: Writer, m: Init<InviteBizContent>): void {
  w.message(10, m.anchorSettingInfo, writeMultiLiveAnchorPanelSettings);
  w.int32(16, m.inviteSource);
  w.message(26, m.operatorUserInfo, writeUser);
  w.int32(32, m.operatorLinkAdminType);
  w.message(42, m.inviteeUserInfo, writeUser);
  w.int32(48, m.shareRevenueSetting);
}

/** Writes the fields of a InviteContent. */
export function writeInviteContent(w: Writer, m: Init<InviteContent>): void {
  w.message(10, m.invitor, writePlayer);
  w.message(18, m.inviteeRtcExtInfo, writeRTCExtraInfo);
  w.string(26, m.invitorLinkMicId);
  w.string(34, m.inviteeLinkMicId);
  w.bool(40, m.isOwner);
  w.message(50, m.pos, writeMicPositionData);
  w.message(58, m.dsl, writeDSLConfig);
  w.message(66, m.invitee, writePlayer);
  w.message(74, m.operator, writePlayer);
  w.string(82, m.inviteeLinkerSessionId);
}

/** Writes the fields of a JoinDirectBizContent. */
export function writeJoinDirectBizContent(w: Writer, m: Init<JoinDirectBizContent>): void {
  w.int64(8, m.replyImMsgId);
  w.int32(16, m.outsideRoomInviteSource);
  w.bool(24, m.isFullPositionPreApproved);
}

/** Writes the fields of a JoinDirectContent. */
export function writeJoinDirectContent(w: Writer, m: Init<JoinDirectContent>): void {
  w.message(10, m.joiner, writeLinkLayerListUser);
  w.message(18, m.allUsers, writeAllListUser);
}

/** Writes the fields of a JoinGroupBizContent. */
export function writeJoinGroupBizContent(w: Writer, m: Init<JoinGroupBizContent>): void {
  w.int32(8, m.fromRoomAgeRestricted);
  w.message(18, m.fromTag, writeTag);
  w.message(26, m.dialog, writePerceptionDialogInfo);
  w.message(34, m.punishInfo, writePunishEventInfo);
  w.message(42, m.topicInfo, writeCohostTopic);
  w.string(50, m.algoRequestId);
  w.int32(56, m.cohostLayoutMode);
  w.message(66, m.tag, writeTagV2);
  w.message(74, m.gameTag, writeRivalsGameTag);
  w.string(90, m.newUserEducation);
  w.map(98, m.abInfos, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeCohostABInfo);
  });
  w.message(810, m.joinGroupMsgExtra, writeJoinGroupMessageExtra);
}

/** Writes the fields of a JoinGroupContent. */
export function writeJoinGroupContent(w: Writer, m: Init<JoinGroupContent>): void {
  w.message(10, m.groupUser, writeGroupChannelAllUser);
  w.message(18, m.joinUser, writeGroupPlayer);
  w.int32(24, m.type);
  w.messages(34, m.groupExtInfo, writeRTCExtraInfo);
}

/** Writes the fields of a JoinGroupDirectBizContent. */
export function writeJoinGroupDirectBizContent(w: Writer, m: Init<JoinGroupDirectBizContent>): void {
  w.message(10, m.gameplayContent, writeGamePlayContent);
  w.message(18, m.randomMatchContent, writeRandomMatchContent);
}

/** Writes the fields of a JoinGroupDirectContent. */
export function writeJoinGroupDirectContent(w: Writer, m: Init<JoinGroupDirectContent>): void {
  w.messages(10, m.groupExtInfo, writeRTCExtraInfo);
  w.message(18, m.groupUser, writeGroupChannelAllUser);
  w.message(26, m.migrationDetails, writeMigrationDetails);
  w.messages(34, m.contentPos, writeContentPosition);
}

/** Writes the fields of a JoinGroupMessageExtra. */
export function writeJoinGroupMessageExtra(w: Writer, m: Init<JoinGroupMessageExtra>): void {
  w.int64(8, m.sourceType);
  w.message(18, m.extra, writeRivalExtra);
  w.messages(26, m.otherUsersList, writeRivalExtra);
  w.message(34, m.invitationReorderExtra, writeInvitationReorderExtra);
  w.map(42, m.rivalGuestsMap, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeRivalGuestExtras);
  });
  w.bool(48, m.isFromCohostOverIssue);
}

/** Writes the fields of a JoinRoomDirectBizContent. */
export function writeJoinRoomDirectBizContent(w: Writer, m: Init<JoinRoomDirectBizContent>): void {
  w.int64(8, m.linkTypePermission);
  w.bool(16, m.isFullPositionPreApproved);
}

/** Writes the fields of a JoinRoomDirectContent. */
export function writeJoinRoomDirectContent(w: Writer, m: Init<JoinRoomDirectContent>): void {
  w.message(10, m.joiner, writePlayer);
  w.string(18, m.joinerLinkMicId);
  w.message(26, m.joinerExtInfo, writeRTCExtraInfo);
  w.message(34, m.layout, writeLayoutState);
  w.messages(42, m.spotList, writeSpotInfo);
  w.messages(50, m.uiPos, writePosIdentity);
}

/** Writes the fields of a JustDanceExtra. */
export function writeJustDanceExtra(_w: Writer, _m: Init<JustDanceExtra>): void {
}

/** Writes the fields of a JustDanceLayoutExtra. */
export function writeJustDanceLayoutExtra(w: Writer, m: Init<JustDanceLayoutExtra>): void {
  w.string(10, m.justDanceSongTitle);
}

/** Writes the fields of a KickOutBizContent. */
export function writeKickOutBizContent(w: Writer, m: Init<KickOutBizContent>): void {
  w.message(10, m.operatorUserInfo, writeUser);
  w.int32(16, m.operatorLinkAdminType);
  w.message(26, m.kickPlayerUserInfo, writeUser);
}

/** Writes the fields of a KickOutContent. */
export function writeKickOutContent(w: Writer, m: Init<KickOutContent>): void {
  w.message(10, m.offliner, writePlayer);
  w.int32(16, m.kickoutReason);
  w.stringList(26, m.linkedUserUiPositions);
  w.messages(34, m.uiPos, writePosIdentity);
  w.message(42, m.layout, writeLayoutState);
  w.messages(50, m.spotList, writeSpotInfo);
  w.string(58, m.offlinerLinkerSessionId);
}

/** Writes the fields of a LayoutState. */
export function writeLayoutState(w: Writer, m: Init<LayoutState>): void {
  w.string(10, m.layoutId);
  w.string(18, m.layoutKey);
  w.message(26, m.multiGuestLayoutExtra, writeMultiGuestLayoutExtra);
  w.message(34, m.multiGuestLayoutNonSeiExtra, writeMultiGuestLayoutNonSeiExtra);
}

/** Writes the fields of a LeaveContent. */
export function writeLeaveContent(w: Writer, m: Init<LeaveContent>): void {
  w.message(10, m.leaver, writePlayer);
  w.int64(16, m.leaveReason);
  w.stringList(26, m.linkedUserUiPositions);
  w.messages(34, m.uiPos, writePosIdentity);
  w.message(42, m.layout, writeLayoutState);
  w.messages(50, m.spotList, writeSpotInfo);
  w.string(58, m.leaverLinkerSessionId);
}

/** Writes the fields of a LeaveJoinGroupContent. */
export function writeLeaveJoinGroupContent(w: Writer, m: Init<LeaveJoinGroupContent>): void {
  w.message(10, m.operator, writeGroupPlayer);
  w.int64(16, m.groupChannelId);
  w.string(26, m.leaveSource);
  w.stringList(34, m.linkedUserUiPositions);
}

/** Writes the fields of a LinkLayerListUser. */
export function writeLinkLayerListUser(w: Writer, m: Init<LinkLayerListUser>): void {
  w.message(10, m.user, writePlayer);
  w.string(18, m.linkmicId);
  w.message(26, m.pos, writeMicPositionData);
  w.int64(32, m.linkedTimeNano);
  w.string(42, m.appVersion);
  w.int32(48, m.userType);
  w.string(58, m.linkerSessionId);
}

/** Writes the fields of a LinkListChangeContent. */
export function writeLinkListChangeContent(w: Writer, m: Init<LinkListChangeContent>): void {
  w.int32(8, m.listChangeType);
  w.message(18, m.userList, writeAllListUser);
  w.stringList(26, m.linkedUserUiPositions);
  w.messages(34, m.contentPos, writeContentPosition);
}

/** Writes the fields of a LinkPosition. */
export function writeLinkPosition(w: Writer, m: Init<LinkPosition>): void {
  w.int32(8, m.position);
  w.int32(16, m.opt);
}

/** Writes the fields of a LinkUserState. */
export function writeLinkUserState(w: Writer, m: Init<LinkUserState>): void {
  w.message(10, m.user, writePlayer);
  w.string(18, m.linkmicId);
  w.message(26, m.pos, writeMicPositionData);
  w.int64(32, m.linkedTimeNano);
  w.int32(40, m.onlineUserState);
  w.int32(48, m.audioMuted);
  w.int32(56, m.videoMuted);
  w.int32(64, m.rtcConnection);
  w.int32(72, m.networkState);
  w.message(82, m.avatar, writeAvatarState);
  w.string(90, m.linkerSessionId);
}

/** Writes the fields of a ListChangeBizContent. */
export function writeListChangeBizContent(w: Writer, m: Init<ListChangeBizContent>): void {
  w.map(10, m.userInfos, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeCohostUserInfo);
  });
  w.messages(18, m.waitingUsers, writeVirtualWaitingUser);
  w.map(26, m.abInfos, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeCohostABInfo);
  });
  w.map(34, m.guestUserInfos, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeGuestUserInfo);
  });
  w.message(42, m.gameplayContent, writeGamePlayContent);
}

/** Writes the fields of a MicPositionData. */
export function writeMicPositionData(w: Writer, m: Init<MicPositionData>): void {
  w.int32(8, m.type);
  w.message(18, m.link, writeLinkPosition);
}

/** Writes the fields of a MigrationDetails. */
export function writeMigrationDetails(w: Writer, m: Init<MigrationDetails>): void {
  w.bool(8, m.isMigrate);
  w.int64(16, m.sourceGroupChannelId);
  w.int64(24, m.targetGroupChannelId);
}

/** Writes the fields of a MultiGuestBizLayoutExtra. */
export function writeMultiGuestBizLayoutExtra(w: Writer, m: Init<MultiGuestBizLayoutExtra>): void {
  w.message(10, m.justDanceLayoutExtra, writeJustDanceLayoutExtra);
}

/** Writes the fields of a MultiGuestBizSpotExtra. */
export function writeMultiGuestBizSpotExtra(w: Writer, m: Init<MultiGuestBizSpotExtra>): void {
  w.message(10, m.soundWareEffectExtra, writeSoundWareEffectExtra);
  w.message(18, m.justDanceExtra, writeJustDanceExtra);
}

/** Writes the fields of a MultiGuestLayoutExtra. */
export function writeMultiGuestLayoutExtra(w: Writer, m: Init<MultiGuestLayoutExtra>): void {
  w.int32(8, m.originLayoutStyle);
  w.int32(16, m.currentLayoutStyle);
  w.int32(24, m.originMaxPosition);
  w.int32(32, m.currentMaxPosition);
  w.int32(40, m.enlargeStatus);
  w.int32(48, m.currentPanelLayoutType);
  w.message(58, m.socialGame, writeSocialGameLayoutExtra);
}

/** Writes the fields of a MultiGuestLayoutNonSeiExtra. */
export function writeMultiGuestLayoutNonSeiExtra(w: Writer, m: Init<MultiGuestLayoutNonSeiExtra>): void {
  w.message(10, m.socialGame, writeSocialGameLayoutNonSeiExtra);
}

/** Writes the fields of a MultiGuestSpotExtra. */
export function writeMultiGuestSpotExtra(w: Writer, m: Init<MultiGuestSpotExtra>): void {
  w.bool(8, m.isEnlarged);
  w.bool(16, m.isSingleZoomEnabled);
  w.bool(24, m.isDoubleZoomEnabled);
  w.bool(32, m.isSwitchSpotEnabled);
  w.int32(40, m.spotRank);
  w.int32(48, m.contentPositionType);
  w.message(58, m.socialGameUser, writeSocialGameUserSpotExtra);
}

/** Writes the fields of a MultiGuestSpotNonSeiExtra. */
export function writeMultiGuestSpotNonSeiExtra(w: Writer, m: Init<MultiGuestSpotNonSeiExtra>): void {
  w.message(10, m.socialGameUser, writeSocialGameUserSpotNonSeiExtra);
}

/** Writes the fields of a MultiLiveContent. */
export function writeMultiLiveContent(w: Writer, m: Init<MultiLiveContent>): void {
  w.message(10, m.applyBizContent, writeApplyBizContent);
  w.message(18, m.inviteBizContent, writeInviteBizContent);
  w.message(26, m.replyBizContent, writeReplyBizContent);
  w.message(34, m.permitBizContent, writePermitBizContent);
  w.message(42, m.joinDirectBizContent, writeJoinDirectBizContent);
  w.message(50, m.kickOutBizContent, writeKickOutBizContent);
  w.message(58, m.joinRoomDirectBizContent, writeJoinRoomDirectBizContent);
}

/** Writes the fields of a P2PGroupChangeContent. */
export function writeP2PGroupChangeContent(w: Writer, m: Init<P2PGroupChangeContent>): void {
  w.messages(10, m.groupExtInfoList, writeRTCExtraInfo);
  w.message(18, m.groupUser, writeGroupChannelAllUser);
  w.message(26, m.migrationDetails, writeMigrationDetails);
  w.messages(34, m.contentPos, writeContentPosition);
}

/** Writes the fields of a PermitApplyContent. */
export function writePermitApplyContent(w: Writer, m: Init<PermitApplyContent>): void {
  w.message(10, m.permiter, writePlayer);
  w.string(18, m.permiterLinkMicId);
  w.message(26, m.applierPos, writeMicPositionData);
  w.int32(32, m.replyStatus);
  w.message(42, m.dsl, writeDSLConfig);
  w.message(50, m.applier, writePlayer);
  w.message(58, m.operator, writePlayer);
  w.string(66, m.applierLinkMicId);
  w.stringList(74, m.linkedUserUiPositions);
  w.string(82, m.applierRtcToken);
  w.messages(90, m.uiPos, writePosIdentity);
  w.message(98, m.layout, writeLayoutState);
  w.messages(106, m.spotList, writeSpotInfo);
  w.string(114, m.applierLinkerSessionId);
}

/** Writes the fields of a PermitBizContent. */
export function writePermitBizContent(w: Writer, m: Init<PermitBizContent>): void {
  w.message(10, m.anchorSettingInfo, writeMultiLiveAnchorPanelSettings);
  w.int64(16, m.expireTimestamp);
  w.message(26, m.operatorUserInfo, writeUser);
  w.int32(32, m.operatorLinkAdminType);
  w.int32(40, m.linkUserType);
  w.bool(48, m.isApplyAutoApproved);
  w.int64(56, m.linkTypePermission);
  w.bool(64, m.isFullPositionPreApproved);
  w.bool(72, m.isQuickCallAutoApproved);
}

/** Writes the fields of a PermitJoinGroupBizContent. */
export function writePermitJoinGroupBizContent(w: Writer, m: Init<PermitJoinGroupBizContent>): void {
  w.int32(8, m.replyStatus);
  w.int32(16, m.sourceType);
}

/** Writes the fields of a PermitJoinGroupContent. */
export function writePermitJoinGroupContent(w: Writer, m: Init<PermitJoinGroupContent>): void {
  w.message(10, m.approver, writeGroupPlayer);
  w.int32(16, m.agreeStatus);
  w.int32(24, m.type);
  w.messages(34, m.groupExtInfoList, writeRTCExtraInfo);
  w.message(42, m.groupUser, writeGroupChannelAllUser);
  w.message(50, m.migrationDetails, writeMigrationDetails);
  w.stringList(58, m.linkedUserUiPositions);
  w.int32(64, m.permitGroupType);
}

/** Writes the fields of a Player. */
export function writePlayer(w: Writer, m: Init<Player>): void {
  w.int64(8, m.roomId);
  w.int64(16, m.userId);
}

/** Writes the fields of a PosIdentity. */
export function writePosIdentity(w: Writer, m: Init<PosIdentity>): void {
  w.int32(8, m.type);
  w.string(18, m.value);
}

/** Writes the fields of a RTCBitRateMap. */
export function writeRTCBitRateMap(w: Writer, m: Init<RTCBitRateMap>): void {
  w.int32(8, m.xx1);
  w.int32(16, m.xx2);
  w.int32(24, m.xx3);
  w.int32(32, m.xx4);
}

/** Writes the fields of a RTCEngineConfig. */
export function writeRTCEngineConfig(w: Writer, m: Init<RTCEngineConfig>): void {
  w.string(10, m.rtcAppId);
  w.string(18, m.rtcUserId);
  w.string(26, m.rtcToken);
  w.int64(32, m.rtcChannelId);
}

/** Writes the fields of a RTCExtraInfo. */
export function writeRTCExtraInfo(w: Writer, m: Init<RTCExtraInfo>): void {
  w.message(10, m.liveRtcEngineConfig, writeRTCEngineConfig);
  w.messages(18, m.liveRtcVideoParamList, writeRTCLiveVideoParam);
  w.message(26, m.rtcBitrateMap, writeRTCBitRateMap);
  w.int32(32, m.rtcFps);
  w.message(42, m.rtcMixBase, writeRTCMixBase);
  w.message(50, m.byteRtcExtInfo, writeByteRTCExtInfo);
  w.message(58, m.rtcInfoExtra, writeRTCInfoExtra);
  w.string(66, m.rtcBusinessId);
  w.message(74, m.rtcOther, writeRTCOther);
  w.int32(80, m.interactClientType);
}

/** Writes the fields of a RTCInfoExtra. */
export function writeRTCInfoExtra(w: Writer, m: Init<RTCInfoExtra>): void {
  w.string(10, m.version);
}

/** Writes the fields of a RTCLiveVideoParam. */
export function writeRTCLiveVideoParam(w: Writer, m: Init<RTCLiveVideoParam>): void {
  w.int32(8, m.strategyId);
  w.message(18, m.params, writeRTCVideoParam);
}

/** Writes the fields of a RTCMixBase. */
export function writeRTCMixBase(w: Writer, m: Init<RTCMixBase>): void {
  w.int32(8, m.bitrate);
}

/** Writes the fields of a RTCOther. */
export function writeRTCOther(w: Writer, m: Init<RTCOther>): void {
  w.int32(8, m.transCodingSecond);
}

/** Writes the fields of a RTCVideoParam. */
export function writeRTCVideoParam(w: Writer, m: Init<RTCVideoParam>): void {
  w.int32(8, m.width);
  w.int32(16, m.height);
  w.int32(24, m.fps);
  w.int32(32, m.bitrateKbps);
}

/** Writes the fields of a RandomMatchContent. */
export function writeRandomMatchContent(w: Writer, m: Init<RandomMatchContent>): void {
  w.string(10, m.matchId);
  w.int64(16, m.sourceType);
  w.int64(24, m.pairedTime);
  w.messages(34, m.pairedGroupList, writeUserGroup);
}

/** Writes the fields of a RandomMatchContentUserInfo. */
export function writeRandomMatchContentUserInfo(w: Writer, m: Init<RandomMatchContentUserInfo>): void {
  w.int64(8, m.userId);
  w.int64(16, m.roomId);
  w.int32(24, m.invitationRoleType);
}

/** Writes the fields of a ReplyBizContent. */
export function writeReplyBizContent(w: Writer, m: Init<ReplyBizContent>): void {
  w.int32(8, m.linkType);
  w.int32(16, m.isTurnOffInvitation);
  w.message(26, m.replyUserInfo, writeUser);
  w.bool(32, m.isFullPositionPreApproved);
}

/** Writes the fields of a ReplyInviteContent. */
export function writeReplyInviteContent(w: Writer, m: Init<ReplyInviteContent>): void {
  w.message(10, m.invitee, writePlayer);
  w.int32(16, m.replyStatus);
  w.string(26, m.inviteeLinkMicId);
  w.message(34, m.inviteePos, writeMicPositionData);
  w.message(42, m.inviteOperatorUser, writePlayer);
  w.stringList(50, m.linkedUserUiPositions);
  w.messages(58, m.uiPos, writePosIdentity);
  w.message(66, m.layout, writeLayoutState);
  w.messages(74, m.spotList, writeSpotInfo);
  w.string(82, m.inviteeLinkerSessionId);
}

/** Writes the fields of a RivalExtra. */
export function writeRivalExtra(w: Writer, m: Init<RivalExtra>): void {
  w.int64(32, m.userCount);
  w.message(42, m.avatarThumb, writeImageModel);
  w.string(50, m.displayId);
  w.message(58, m.authenticationInfo, writeAuthenticationInfo);
  w.string(66, m.nickname);
  w.int64(72, m.followStatus);
  w.message(82, m.hashtag, writeHashtag);
  w.message(90, m.topHostInfo, writeTopHostInfo);
  w.int64(96, m.userId);
  w.bool(104, m.isBestTeammate);
  w.message(114, m.optPairInfo, writeOptPairInfo);
  w.int64(120, m.eoyLevel);
  w.int32(128, m.nudgeInfo);
  w.int64(136, m.reservationId);
  w.int64(144, m.followerCount);
  w.message(154, m.gameTag, writeRivalsGameTag);
  w.message(162, m.giftGalleryBadgeInfo, writeGiftGalleryBadgeInfo);
  w.int64(168, m.roomId);
}

/** Writes the fields of a RivalGuestExtra. */
export function writeRivalGuestExtra(w: Writer, m: Init<RivalGuestExtra>): void {
  w.int64(8, m.userId);
  w.message(18, m.avatarThumb, writeImageModel);
  w.string(26, m.nickname);
}

/** Writes the fields of a RivalGuestExtras. */
export function writeRivalGuestExtras(w: Writer, m: Init<RivalGuestExtras>): void {
  w.messages(10, m.rivalGuests, writeRivalGuestExtra);
}

/** Writes the fields of a SocialGameLayoutExtra. */
export function writeSocialGameLayoutExtra(w: Writer, m: Init<SocialGameLayoutExtra>): void {
  w.int32(8, m.gameId);
  w.int32(16, m.gameJustDanceStatus);
  w.int64(24, m.gameSessionId);
  w.int64(32, m.gameStartPlayMs);
  w.int64(40, m.gameOptionId);
  w.string(50, m.lokiPanelName);
  w.string(58, m.requiredLokiResourceId);
  w.string(66, m.optionalLokiResourceId);
}

/** Writes the fields of a SocialGameLayoutNonSeiExtra. */
export function writeSocialGameLayoutNonSeiExtra(w: Writer, m: Init<SocialGameLayoutNonSeiExtra>): void {
  w.string(10, m.justDanceSongTitle);
}

/** Writes the fields of a SocialGameUserSpotExtra. */
export function writeSocialGameUserSpotExtra(w: Writer, m: Init<SocialGameUserSpotExtra>): void {
  w.int32(8, m.gameJustDanceUserStatus);
  w.bool(16, m.isEnlarged);
  w.bool(24, m.isMainContent);
}

/** Writes the fields of a SocialGameUserSpotNonSeiExtra. */
export function writeSocialGameUserSpotNonSeiExtra(w: Writer, m: Init<SocialGameUserSpotNonSeiExtra>): void {
  w.int32(8, m.gameScore);
}

/** Writes the fields of a SoundWareEffectExtra. */
export function writeSoundWareEffectExtra(w: Writer, m: Init<SoundWareEffectExtra>): void {
  w.string(10, m.staticImageName);
  w.string(18, m.dynamicImageName);
  w.int64(24, m.userRightId);
  w.int64(32, m.rightId);
}

/** Writes the fields of a SpotInfo. */
export function writeSpotInfo(w: Writer, m: Init<SpotInfo>): void {
  w.int32(8, m.spotId);
  w.message(18, m.posIdentity, writePosIdentity);
  w.message(26, m.multiGuestSpotExtra, writeMultiGuestSpotExtra);
  w.message(34, m.multiGuestSpotNonSeiExtra, writeMultiGuestSpotNonSeiExtra);
}

/** Writes the fields of a TeamUser. */
export function writeTeamUser(w: Writer, m: Init<TeamUser>): void {
  w.int64(8, m.teamId);
  w.int64Packed(18, m.userId);
  w.messages(26, m.userInfoList, writeBattleGamePlayContentUserInfo);
}

/** Writes the fields of a UserGroup. */
export function writeUserGroup(w: Writer, m: Init<UserGroup>): void {
  w.messages(10, m.userInfo, writeRandomMatchContentUserInfo);
}

/** Writes the fields of a VirtualWaitingUser. */
export function writeVirtualWaitingUser(w: Writer, m: Init<VirtualWaitingUser>): void {
  w.int64(8, m.userId);
  w.int64(16, m.timestamp);
  w.messages(26, m.avatars, writeImageModel);
}
