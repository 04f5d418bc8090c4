// Generated from proto/link-message.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { CoHostPermissoinType, CohostABTestType, GuestMicCameraChangeScene, GuestMicCameraManageOp, HashtagNamespace, KickoutReason, LayoutStyle, LinkListStatus, LinkMessageType, LinkMicUserAdminType, LinkRoleType, LinkSilenceStatus, LinkType, LinkmicApplierSortSetting, LinkmicMultiLiveEnum, LinkmicPlayType, LinkmicUserSettingDisableVideoLinkmic, LinkmicUserSettingLayout, LinkmicUserSettingMultiGuestApplyAutoApprove, LinkmicUserSettingShowAction, LinkmicUserStatus, MicIdxOperation, MuteStatus, Scene, TextType } from './enums.js';
import { commonTables, type CommonMessageData, type MessageCommonText, type PerceptionDialogInfo, type PunishEventInfo } from './common.js';
import { imageTables, type ImageModel } from './image.js';
import { linkMicTables, type OptPairInfo, type Tag, type TopHostInfo } from './link-mic.js';
import { type User, userTables } from './user.js';

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

export interface AnchorLayoutSetting {
  latestLayoutStyle: LayoutStyle;
  layoutStyleSettings: AnchorLayoutStyleSetting[];
  panelLayoutTypeSetting: AnchorPanelLayoutTypeSetting[];
}

export interface AnchorLayoutStyleSetting {
  layoutStyle: LayoutStyle;
  maxPosition: number;
}

export interface AnchorPanelLayoutTypeSetting {
  panelLayoutType: number;
  maxPosition: number;
}

export interface AuthenticationInfo {
  customVerify: string;
  enterpriseVerifyReason: string;
  authenticationBadge: ImageModel | undefined;
}

export interface CohostABTest {
  abTestType: CohostABTestType;
  group: string;
}

export interface CohostABTestList {
  abTestList: CohostABTest[];
}

export interface CohostABTestSetting {
  key: string;
  value: CohostABTestList | undefined;
}

export interface CohostListChangeContent {
  users: CohostListUser[];
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

export interface CohostTopic {
  id: string;
  titleKey: string;
  titleText: string;
  liked: boolean;
  totalHeat: string;
  totalRivals: string;
  rivalsAvatar: ImageModel[];
}

export interface Hashtag {
  id: string;
  title: string;
  image: ImageModel | undefined;
  namespace: HashtagNamespace;
}

export interface InviteTopHostInfo {
  rankType: string;
  topIndex: string;
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

export interface LinkedListChangeContent {
  linkedUsers: LinkerListUser[];
}

export interface LinkerAcceptNoticeContent {
  fromUserId: string;
  fromRoomId: string;
  toUserId: string;
}

export interface LinkerCancelContent {
  fromUserId: string;
  toUserId: string;
  cancelType: string;
  actionId: string;
}

export interface LinkerCloseContent {
}

export interface LinkerCreateContent {
  ownerId: string;
  ownerRoomId: string;
  linkType: string;
}

export interface LinkerEnterContent {
  /** Newer schemas: linkedUsers. */
  linkedUsersList: LinkerListUser[];
  anchorMultiLiveEnum: LinkmicMultiLiveEnum;
  anchorSettingInfo: MultiLiveAnchorPanelSettings | undefined;
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

export interface LinkerKickOutContent {
  fromUserId: string;
  kickoutReason: KickoutReason;
}

export interface LinkerLeaveContent {
  userId: string;
  linkmicIdStr: string;
  sendLeaveUid: string;
  leaveReason: string;
}

export interface LinkerListChangeContent {
  linkedUsers: LinkListUser[];
  appliedUsers: LinkListUser[];
  connectingUsers: LinkListUser[];
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

export interface LinkerMediaChangeContent {
  op: GuestMicCameraManageOp;
  toUserId: string;
  anchorId: string;
  roomId: string;
  changeScene: GuestMicCameraChangeScene;
  operatorInfo: LinkerMediaChangeOperator | undefined;
}

export interface LinkerMediaChangeOperator {
  userId: string;
  operatorType: LinkMicUserAdminType;
  nickName: string;
  displayId: string;
}

export interface LinkerMicIdxUpdateContent {
  micIdxUpdateInfo: LinkerMicIdxUpdateInfo | undefined;
}

export interface LinkerMicIdxUpdateInfo {
  op: MicIdxOperation;
  userId: string;
  micIdx: string;
}

export interface LinkerMuteContent {
  userId: string;
  /** Newer schemas: muteStatus. */
  status: MuteStatus;
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

export interface LinkerSetting {
  MaxMemberLimit: string;
  LinkType: string;
  Scene: Scene;
  OwnerUserId: string;
  OwnerRoomId: string;
  Vendor: string;
}

export interface LinkerSysKickOutContent {
  userId: string;
  linkmicIdStr: string;
}

export interface LinkerUpdateUserContent {
  fromUserId: string;
  toUserId: string;
  updateInfo: Record<string, string>;
}

export interface LinkerWaitingListChangeContent {
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

export interface LinkmicUserInfo {
  userId: string;
  linkmicIdStr: string;
  roomId: string;
  linkedTime: string;
}

export interface LinkmicUserToastContent {
  userId: string;
  roomId: string;
  displayText: MessageCommonText | undefined;
  leavedUserId: string;
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

export interface MultiLiveUpdateUserSettingContent {
  /** Newer schemas: updateUserSettingInfo. */
  multiLiveAnchorPanelSettings: MultiLiveAnchorPanelSettings | undefined;
  anchorLayoutSetting: AnchorLayoutSetting | undefined;
  resetPointAfterLeave: number;
}

/** What the messages of this file consist of. */
export const linkMessageTables = new MessageTables(
  {
    WebcastLinkMessage: ['CommonMessageData i l i LinkerInviteContent LinkerReplyContent LinkerCreateContent LinkerCloseContent LinkerEnterContent LinkerLeaveContent LinkerCancelContent LinkerKickOutContent LinkedListChangeContent LinkerUpdateUserContent LinkerWaitingListChangeContent LinkerMuteContent LinkerRandomMatchContent MultiLiveUpdateUserSettingContent LinkerMicIdxUpdateContent LinkerListChangeContent CohostListChangeContent LinkerMediaChangeContent LinkerAcceptNoticeContent 101LinkerSysKickOutContent LinkmicUserToastContent 200s l s l', (absent) => ({ common: absent, MessageType: 0, LinkerId: '0', Scene: 0, InviteContent: absent, ReplyContent: absent, CreateContent: absent, CloseContent: absent, EnterContent: absent, LeaveContent: absent, CancelContent: absent, KickOutContent: absent, LinkedListChangeContent: absent, UpdateUserContent: absent, WaitingListChangeContent: absent, MuteContent: absent, RandomMatchContent: absent, UpdateUserSettingContent: absent, MicIdxUpdateContent: absent, ListChangeContent: absent, CohostListChangeContent: absent, MediaChangeContent: absent, AcceptNoticeContent: absent, SysKickOutContent: absent, UserToastContent: absent, extra: '', expireTimestamp: '0', transferExtra: '', version: '0' })],
    AnchorLayoutSetting: ['i AnchorLayoutStyleSetting* AnchorPanelLayoutTypeSetting*', () => ({ latestLayoutStyle: 0, layoutStyleSettings: [], panelLayoutTypeSetting: [] })],
    AnchorLayoutStyleSetting: ['i i', () => ({ layoutStyle: 0, maxPosition: 0 })],
    AnchorPanelLayoutTypeSetting: ['i i', () => ({ panelLayoutType: 0, maxPosition: 0 })],
    AuthenticationInfo: ['s s ImageModel', (absent) => ({ customVerify: '', enterpriseVerifyReason: '', authenticationBadge: absent })],
    CohostABTest: ['i l', () => ({ abTestType: 0, group: '0' })],
    CohostABTestList: ['CohostABTest*', () => ({ abTestList: [] })],
    CohostABTestSetting: ['l CohostABTestList', (absent) => ({ key: '0', value: absent })],
    CohostListChangeContent: ['CohostListUser*', () => ({ users: [] })],
    CohostListUser: ['l s ImageModel l i l i l i s l o l l o s l o l', (absent) => ({ userId: '0', nickName: '', avatarThumb: absent, linkedTime: '0', playType: 0, roomId: '0', linkmicUserStatus: 0, linkRemainingTime: '0', permissionType: 0, displayId: '', followStatus: '0', isLowVersion: false, rivalUserId: '0', rivalRoomId: '0', isInitiator: false, linkmicIdStr: '', bestTeammateUid: '0', hasTopicPerm: false, innerChannelId: '0' })],
    CohostTopic: ['l s s 21o l l ImageModel*', () => ({ id: '0', titleKey: '', titleText: '', liked: false, totalHeat: '0', totalRivals: '0', rivalsAvatar: [] })],
    Hashtag: ['l s ImageModel i', (absent) => ({ id: '0', title: '', image: absent, namespace: 0 })],
    InviteTopHostInfo: ['s l', () => ({ rankType: '', topIndex: '0' })],
    InviterRivalExtra: ['i s s i ImageModel s AuthenticationInfo s l Hashtag TopHostInfo l o OptPairInfo l', (absent) => ({ textType: 0, text: '', label: '', userCount: 0, avatarThumb: absent, displayId: '', authenticationInfo: absent, nickname: '', followStatus: '0', mHashtag: absent, topHostInfo: absent, userId: '0', isBestTeammate: false, optPairInfo: absent, followerCount: '0' })],
    LinkListUser: ['User l i i s l l i i ImageModel', (absent) => ({ user: absent, modifyTime: '0', linkType: 0, roleType: 0, linkmicIdStr: '', payedMoney: '0', fanTicket: '0', fanTicketIconType: 0, linkUserType: 0, blurredAvatar: absent })],
    LinkedListChangeContent: ['LinkerListUser*', () => ({ linkedUsers: [] })],
    LinkerAcceptNoticeContent: ['l l l', () => ({ fromUserId: '0', fromRoomId: '0', toUserId: '0' })],
    LinkerCancelContent: ['l l l l', () => ({ fromUserId: '0', toUserId: '0', cancelType: '0', actionId: '0' })],
    LinkerCloseContent: ['', () => ({  })],
    LinkerCreateContent: ['l l l', () => ({ ownerId: '0', ownerRoomId: '0', linkType: '0' })],
    LinkerEnterContent: ['LinkerListUser* i MultiLiveAnchorPanelSettings', (absent) => ({ linkedUsersList: [], anchorMultiLiveEnum: 0, anchorSettingInfo: absent })],
    LinkerInviteContent: ['l l s o l s s User l l:s i MultiLiveAnchorPanelSettings s 16InviteTopHostInfo l LinkmicUserInfo* PerceptionDialogInfo PunishEventInfo i Tag CohostABTestSetting* 101LinkerInviteMessageExtra', (absent) => ({ fromUserId: '0', fromRoomId: '0', toRtcExtInfo: '', rtcJoinChannel: false, vendor: '0', secFromUserId: '', toLinkmicIdStr: '', fromUser: absent, requiredMicIdx: '0', rtcExtInfoMap: {}, multiLiveLayoutEnable: 0, multiLiveSetting: absent, fromLinkmicIdStr: '', fromTopHostInfo: absent, actionId: '0', linkedUsers: [], dialogInfo: absent, punishEventInfo: absent, fromRoomAgeRestricted: 0, fromTag: absent, abTestSetting: [], linkerInviteMsgExtra: absent })],
    LinkerInviteMessageExtra: ['i i i s i i s InviterRivalExtra InviterRivalExtra* CohostTopic s', (absent) => ({ matchType: 0, inviteType: 0, subType: 0, theme: '', duration: 0, layout: 0, tips: '', inviterRivalExtra: absent, otherRivalExtra: [], topicInfo: absent, algoRequestId: '' })],
    LinkerKickOutContent: ['l i', () => ({ fromUserId: '0', kickoutReason: 0 })],
    LinkerLeaveContent: ['l s l l', () => ({ userId: '0', linkmicIdStr: '', sendLeaveUid: '0', leaveReason: '0' })],
    LinkerListChangeContent: ['LinkListUser* LinkListUser* LinkListUser*', () => ({ linkedUsers: [], appliedUsers: [], connectingUsers: [] })],
    LinkerListUser: ['User l s i i i i l l i', (absent) => ({ user: absent, linkmicId: '0', linkmicIdStr: '', linkStatus: 0, linkType: 0, userPosition: 0, silenceStatus: 0, modifyTime: '0', linkerId: '0', roleType: 0 })],
    LinkerMediaChangeContent: ['i l l l i 7LinkerMediaChangeOperator', (absent) => ({ op: 0, toUserId: '0', anchorId: '0', roomId: '0', changeScene: 0, operatorInfo: absent })],
    LinkerMediaChangeOperator: ['l i s s', () => ({ userId: '0', operatorType: 0, nickName: '', displayId: '' })],
    LinkerMicIdxUpdateContent: ['LinkerMicIdxUpdateInfo', (absent) => ({ micIdxUpdateInfo: absent })],
    LinkerMicIdxUpdateInfo: ['i l l', () => ({ op: 0, userId: '0', micIdx: '0' })],
    LinkerMuteContent: ['l i', () => ({ userId: '0', status: 0 })],
    LinkerRandomMatchContent: ['User l l s l l l i l', (absent) => ({ user: absent, roomId: '0', inviteType: '0', matchId: '', innerChannelId: '0', sourceType: '0', groupChannelId: '0', playType: 0, pairedTime: '0' })],
    LinkerReplyContent: ['l l LinkmicInfo l LinkmicInfo l l LinkerSetting User User l:s LinkerMicIdxUpdateInfo l:l i MultiLiveAnchorPanelSettings l LinkmicUserInfo* l', (absent) => ({ fromUserId: '0', fromRoomId: '0', fromUserLinkmicInfo: absent, toUserId: '0', toUserLinkmicInfo: absent, linkType: '0', replyStatus: '0', linkerSetting: absent, fromUser: absent, toUser: absent, rtcExtInfoMap: {}, inviteeMicIdxUpdateInfo: absent, applierMicIdxInfoMap: {}, anchorMultiLiveEnum: 0, anchorSettingInfo: absent, actionId: '0', linkedUsers: [], sourceType: '0' })],
    LinkerSetting: ['l l i l l l', () => ({ MaxMemberLimit: '0', LinkType: '0', Scene: 0, OwnerUserId: '0', OwnerRoomId: '0', Vendor: '0' })],
    LinkerSysKickOutContent: ['l s', () => ({ userId: '0', linkmicIdStr: '' })],
    LinkerUpdateUserContent: ['l l s:s', () => ({ fromUserId: '0', toUserId: '0', updateInfo: {} })],
    LinkerWaitingListChangeContent: ['', () => ({  })],
    LinkmicInfo: ['s l o i s s s s l', () => ({ accessKey: '', linkMicId: '0', joinable: false, confluenceType: 0, rtcExtInfo: '', rtcAppId: '', rtcAppSign: '', linkmicIdStr: '', vendor: '0' })],
    LinkmicUserInfo: ['l s l l', () => ({ userId: '0', linkmicIdStr: '', roomId: '0', linkedTime: '0' })],
    LinkmicUserToastContent: ['l l MessageCommonText l', (absent) => ({ userId: '0', roomId: '0', displayText: absent, leavedUserId: '0' })],
    MultiLiveAnchorPanelSettings: ['l i i i i 7i l i i i i i i l i i i i', () => ({ userId: '0', layout: 0, fixMicNum: 0, allowRequestFromUser: 0, allowRequestFromFollowerOnly: 0, applierSortSetting: 0, applierSortGiftScoreThreshold: '0', allowRequestFromFriends: 0, allowRequestFromFollowers: 0, allowRequestFromOthers: 0, enableShowMultiGuestLayout: 0, disableVideoLinkmic: 0, multiGuestApplyAutoApprove: 0, multiGuestShareRevenueInfoVersion: '0', showAvailableSpot: 0, saveAsDefaultLayout: 0, multiGuestAllowCohostInvitation: 0, multiGuestAllowCohostInvitationOnce: 0 })],
    MultiLiveUpdateUserSettingContent: ['MultiLiveAnchorPanelSettings AnchorLayoutSetting i', (absent) => ({ multiLiveAnchorPanelSettings: absent, anchorLayoutSetting: absent, resetPointAfterLeave: 0 })],
  },
  [commonTables, imageTables, linkMicTables, userTables],
  {
  },
);

/** Decodes a WebcastLinkMessage. */
export const decodeWebcastLinkMessage: Decoder<WebcastLinkMessage> = linkMessageTables.decoder('WebcastLinkMessage');
