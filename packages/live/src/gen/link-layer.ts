// Generated from proto/link-layer.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { AgreeStatus, CohostLayoutMode, CohostNudgeInfo, ContentInviteSource, ContentPositionType, GroupStatus, JoinType, KickoutReason, LayoutEnlargeStatus, LayoutStyle, LinkLayerMessageType, LinkMicUserAdminType, LinkUserType, LinkerMode, LinkerUserType, LinkmicShareRevenueSetting, MediaState, MultiGuestOutsideRoomInviteSource, NetworkState, OnlineUserState, PosIdentityType, ReplyStatus, RtcConnectionState, Scene, SourceType, StateType } from './enums.js';
import { battleTables, type GiftGalleryBadgeInfo } from './battle.js';
import { commonTables, type CommonMessageData, type PerceptionDialogInfo, type PunishEventInfo } from './common.js';
import { imageTables, type ImageModel } from './image.js';
import { linkMessageTables, type AuthenticationInfo, type CohostTopic, type Hashtag, type MultiLiveAnchorPanelSettings } from './link-message.js';
import { linkMicTables, type OptPairInfo, type RivalsGameTag, type Tag, type TagV2, type TopHostInfo } from './link-mic.js';
import { type User, userTables } from './user.js';

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

export interface WebcastLinkMicLayoutStateMessage {
  common: CommonMessageData | undefined;
  channelId: string;
  scene: number;
  version: string;
  bizLayoutState: BizLayoutState | undefined;
  bizSpotList: BizSpotInfo[];
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

export interface AllListUser {
  linkedList: LinkLayerListUser[];
  appliedList: LinkLayerListUser[];
  invitedList: LinkLayerListUser[];
  readyList: LinkLayerListUser[];
}

export interface ApplyBizContent {
  user: User | undefined;
}

export interface ApplyContent {
  applier: Player | undefined;
  applierLinkMicId: string;
  applierLinkerSessionId: string;
}

export interface AvatarState {
  avatarId: string;
}

export interface BackGroundImageState {
  stickerId: string;
}

export interface BattleGamePlayContent {
  battleId: string;
  groupChannelId: string;
  teamMember: TeamUser[];
  sourceType: string;
  inviteType: number;
}

export interface BattleGamePlayContentUserInfo {
  userId: string;
  roomId: string;
  invitationRole: number;
}

export interface BizLayoutState {
  multiGuestBizLayoutExtra: MultiGuestBizLayoutExtra | undefined;
  coHostBizLayoutExtra: CoHostBizLayoutExtra | undefined;
}

export interface BizSpotExtra {
  multiGuestBizSpotExtra: MultiGuestBizSpotExtra | undefined;
  coHostBizSpotExtra: CoHostBizSpotExtra | undefined;
}

export interface BizSpotInfo {
  spotId: number;
  posIdentity: PosIdentity | undefined;
  bizSpotExtra: BizSpotExtra | undefined;
}

export interface BusinessContent {
  overLength: string;
  multiLiveContent: MultiLiveContent | undefined;
  cohostContent: CohostContent | undefined;
}

export interface ByteRTCExtInfo {
  /** Newer schemas: defaultSignalingServerFirst. */
  defaultSignaling: number;
}

export interface CancelApplyContent {
  applier: Player | undefined;
  applierLinkMicId: string;
  applierLinkerSessionId: string;
}

export interface CancelInviteContent {
  invitor: Player | undefined;
  invitorLinkMicId: string;
  inviteeLinkMicId: string;
  inviteSeqId: string;
  invitee: Player | undefined;
  inviteeLinkerSessionId: string;
}

export interface CancelJoinGroupContent {
  /** Newer schemas: leaver. */
  leaverList: GroupPlayer[];
  operator: GroupPlayer | undefined;
  type: JoinType;
  groupUser: GroupChannelAllUser | undefined;
}

export interface CoHostBizLayoutExtra {
}

export interface CoHostBizSpotExtra {
}

export interface CohostABInfo {
  liveMatchButtonOpt: boolean;
  isCohostMultiguest: boolean;
  isMatchPlaybookEnabled: boolean;
  isCohostDuringMultiguestEnabled: boolean;
  isMatchPlaybookOptimisationEnabled: boolean;
}

export interface CohostContent {
  joinGroupBizContent: JoinGroupBizContent | undefined;
  permitJoinGroupBizContent: PermitJoinGroupBizContent | undefined;
  listChangeBizContent: ListChangeBizContent | undefined;
  joinGroupDirectBizContent: JoinGroupDirectBizContent | undefined;
}

export interface CohostMode {
  isTakeTheStageV2Supported: boolean;
}

export interface CohostStreamConfig {
  screenShareStreamId: string;
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

export interface ContentPosition {
  contentID: string;
  contentType: ContentPositionType;
  pos: MicPositionData | undefined;
  contentLinkmicID: string;
  startTimeNano: string;
}

export interface CreateChannelContent {
  owner: Player | undefined;
  ownerLinkMicId: string;
  ownerLinkerSessionId: string;
}

export interface DSLConfig {
  sceneVersion: number;
  layoutId: string;
}

export interface FinishChannelContent {
  owner: Player | undefined;
  finishReason: string;
}

export interface GamePlayContent {
  battleGameplayContent: BattleGamePlayContent | undefined;
}

export interface GroupChangeContent {
  groupUser: GroupChannelAllUser | undefined;
  linkedUserUiPositions: string[];
}

export interface GroupChannelAllUser {
  groupChannelId: string;
  /** Newer schemas: user. */
  userList: GroupChannelUser[];
  contentVersion: string;
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

export interface GroupPlayer {
  channelId: string;
  user: Player | undefined;
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

export interface InvitationReorderExtra {
  strategyNumber: string;
  strategyName: string;
  strategyScore: number;
}

export interface InviteBizContent {
  anchorSettingInfo: MultiLiveAnchorPanelSettings | undefined;
  inviteSource: ContentInviteSource;
  operatorUserInfo: User | undefined;
  operatorLinkAdminType: LinkMicUserAdminType;
  inviteeUserInfo: User | undefined;
  shareRevenueSetting: LinkmicShareRevenueSetting;
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

export interface JoinDirectBizContent {
  replyImMsgId: string;
  outsideRoomInviteSource: MultiGuestOutsideRoomInviteSource;
  isFullPositionPreApproved: boolean;
}

export interface JoinDirectContent {
  joiner: LinkLayerListUser | undefined;
  allUsers: AllListUser | undefined;
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

export interface JoinGroupContent {
  groupUser: GroupChannelAllUser | undefined;
  joinUser: GroupPlayer | undefined;
  type: JoinType;
  groupExtInfo: RTCExtraInfo[];
}

export interface JoinGroupDirectBizContent {
  gameplayContent: GamePlayContent | undefined;
  randomMatchContent: RandomMatchContent | undefined;
}

export interface JoinGroupDirectContent {
  groupExtInfo: RTCExtraInfo[];
  groupUser: GroupChannelAllUser | undefined;
  migrationDetails: MigrationDetails | undefined;
  contentPos: ContentPosition[];
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

export interface JoinRoomDirectBizContent {
  linkTypePermission: string;
  isFullPositionPreApproved: boolean;
}

export interface JoinRoomDirectContent {
  joiner: Player | undefined;
  joinerLinkMicId: string;
  joinerExtInfo: RTCExtraInfo | undefined;
  layout: LayoutState | undefined;
  spotList: SpotInfo[];
  uiPos: PosIdentity[];
}

export interface JustDanceExtra {
}

export interface JustDanceLayoutExtra {
  justDanceSongTitle: string;
}

export interface KickOutBizContent {
  operatorUserInfo: User | undefined;
  operatorLinkAdminType: LinkMicUserAdminType;
  kickPlayerUserInfo: User | undefined;
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

export interface LayoutState {
  layoutId: string;
  layoutKey: string;
  multiGuestLayoutExtra: MultiGuestLayoutExtra | undefined;
  multiGuestLayoutNonSeiExtra: MultiGuestLayoutNonSeiExtra | undefined;
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

export interface LeaveJoinGroupContent {
  operator: GroupPlayer | undefined;
  groupChannelId: string;
  leaveSource: string;
  linkedUserUiPositions: string[];
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

export interface LinkListChangeContent {
  /** Newer schemas: type. */
  listChangeType: number;
  /** Newer schemas: list. */
  userList: AllListUser | undefined;
  linkedUserUiPositions: string[];
  contentPos: ContentPosition[];
}

export interface LinkPosition {
  position: number;
  opt: number;
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

export interface ListChangeBizContent {
  userInfos: Record<string, CohostUserInfo>;
  waitingUsers: VirtualWaitingUser[];
  abInfos: Record<string, CohostABInfo>;
  guestUserInfos: Record<string, GuestUserInfo>;
  gameplayContent: GamePlayContent | undefined;
}

export interface MicPositionData {
  type: number;
  link: LinkPosition | undefined;
}

export interface MigrationDetails {
  isMigrate: boolean;
  sourceGroupChannelId: string;
  targetGroupChannelId: string;
}

export interface MultiGuestBizLayoutExtra {
  justDanceLayoutExtra: JustDanceLayoutExtra | undefined;
}

export interface MultiGuestBizSpotExtra {
  soundWareEffectExtra: SoundWareEffectExtra | undefined;
  justDanceExtra: JustDanceExtra | undefined;
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

export interface MultiGuestLayoutNonSeiExtra {
  socialGame: SocialGameLayoutNonSeiExtra | undefined;
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

export interface MultiGuestSpotNonSeiExtra {
  socialGameUser: SocialGameUserSpotNonSeiExtra | undefined;
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

export interface P2PGroupChangeContent {
  /** Newer schemas: groupExtInfo. */
  groupExtInfoList: RTCExtraInfo[];
  groupUser: GroupChannelAllUser | undefined;
  migrationDetails: MigrationDetails | undefined;
  contentPos: ContentPosition[];
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

export interface PermitJoinGroupBizContent {
  replyStatus: ReplyStatus;
  sourceType: SourceType;
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

export interface Player {
  roomId: string;
  userId: string;
}

export interface PosIdentity {
  type: PosIdentityType;
  value: string;
}

export interface RTCBitRateMap {
  xx1: number;
  xx2: number;
  xx3: number;
  xx4: number;
}

export interface RTCEngineConfig {
  rtcAppId: string;
  rtcUserId: string;
  rtcToken: string;
  rtcChannelId: string;
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

export interface RTCInfoExtra {
  version: string;
}

export interface RTCLiveVideoParam {
  strategyId: number;
  params: RTCVideoParam | undefined;
}

export interface RTCMixBase {
  bitrate: number;
}

export interface RTCOther {
  /** Newer schemas: maxTranscodingCbIntervalSecond. */
  transCodingSecond: number;
}

export interface RTCVideoParam {
  width: number;
  height: number;
  fps: number;
  bitrateKbps: number;
}

export interface RandomMatchContent {
  matchId: string;
  sourceType: string;
  pairedTime: string;
  pairedGroupList: UserGroup[];
}

export interface RandomMatchContentUserInfo {
  userId: string;
  roomId: string;
  invitationRoleType: number;
}

export interface ReplyBizContent {
  linkType: number;
  isTurnOffInvitation: number;
  replyUserInfo: User | undefined;
  isFullPositionPreApproved: boolean;
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

export interface RivalGuestExtra {
  userId: string;
  avatarThumb: ImageModel | undefined;
  nickname: string;
}

export interface RivalGuestExtras {
  rivalGuests: RivalGuestExtra[];
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

export interface SocialGameLayoutNonSeiExtra {
  justDanceSongTitle: string;
}

export interface SocialGameUserSpotExtra {
  gameJustDanceUserStatus: number;
  isEnlarged: boolean;
  isMainContent: boolean;
}

export interface SocialGameUserSpotNonSeiExtra {
  gameScore: number;
}

export interface SoundWareEffectExtra {
  staticImageName: string;
  dynamicImageName: string;
  userRightId: string;
  rightId: string;
}

export interface SpotInfo {
  spotId: number;
  posIdentity: PosIdentity | undefined;
  multiGuestSpotExtra: MultiGuestSpotExtra | undefined;
  multiGuestSpotNonSeiExtra: MultiGuestSpotNonSeiExtra | undefined;
}

export interface TeamUser {
  teamId: string;
  userId: string[];
  userInfoList: BattleGamePlayContentUserInfo[];
}

export interface UserGroup {
  userInfo: RandomMatchContentUserInfo[];
}

export interface VirtualWaitingUser {
  /** Newer schemas: sendUserId. */
  userId: string;
  /** Newer schemas: sendTimestamp. */
  timestamp: string;
  avatars: ImageModel[];
}

/** What the messages of this file consist of. */
export const linkLayerTables = new MessageTables(
  {
    WebcastLinkLayerMessage: ['CommonMessageData i l i s s l l i o 100CreateChannelContent 102LinkListChangeContent InviteContent ApplyContent PermitApplyContent ReplyInviteContent KickOutContent CancelApplyContent CancelInviteContent LeaveContent FinishChannelContent JoinDirectContent JoinGroupContent PermitJoinGroupContent CancelJoinGroupContent LeaveJoinGroupContent P2PGroupChangeContent GroupChangeContent JoinGroupDirectContent JoinRoomDirectContent 200BusinessContent', (absent) => ({ common: absent, messageType: 0, channelId: '0', scene: 0, source: '', centerizedIdc: '', rtcRoomId: '0', version: '0', linkerMode: 0, waitCrossData: false, createChannelContent: absent, listChangeContent: absent, inviteContent: absent, applyContent: absent, permitApplyContent: absent, replyInviteContent: absent, kickOutContent: absent, cancelApplyContent: absent, cancelInviteContent: absent, leaveContent: absent, finishContent: absent, joinDirectContent: absent, joinGroupContent: absent, permitGroupContent: absent, cancelGroupContent: absent, leaveGroupContent: absent, p2pGroupChangeContent: absent, groupChangeContent: absent, joinGroupDirectContent: absent, joinRoomDirectContent: absent, businessContent: absent })],
    WebcastLinkMicLayoutStateMessage: ['CommonMessageData l i l BizLayoutState BizSpotInfo*', (absent) => ({ common: absent, channelId: '0', scene: 0, version: '0', bizLayoutState: absent, bizSpotList: [] })],
    WebcastLinkStateMessage: ['CommonMessageData l i l i LayoutState LinkUserState* l i BackGroundImageState 12s PosIdentity* SpotInfo* l* i', (absent) => ({ common: absent, channelId: '0', scene: 0, version: '0', needAck: 0, layout: absent, userStates: [], clientSendTime: '0', stateType: 0, background: absent, wallpaperUrl: '', uiPos: [], spotList: [], audioMutedRemoteChannels: [], linkerMode: 0 })],
    AllListUser: ['2LinkLayerListUser* LinkLayerListUser* LinkLayerListUser* LinkLayerListUser*', () => ({ linkedList: [], appliedList: [], invitedList: [], readyList: [] })],
    ApplyBizContent: ['User', (absent) => ({ user: absent })],
    ApplyContent: ['Player s s', (absent) => ({ applier: absent, applierLinkMicId: '', applierLinkerSessionId: '' })],
    AvatarState: ['l', () => ({ avatarId: '0' })],
    BackGroundImageState: ['s', () => ({ stickerId: '' })],
    BattleGamePlayContent: ['l l TeamUser* l i', () => ({ battleId: '0', groupChannelId: '0', teamMember: [], sourceType: '0', inviteType: 0 })],
    BattleGamePlayContentUserInfo: ['l l i', () => ({ userId: '0', roomId: '0', invitationRole: 0 })],
    BizLayoutState: ['MultiGuestBizLayoutExtra CoHostBizLayoutExtra', (absent) => ({ multiGuestBizLayoutExtra: absent, coHostBizLayoutExtra: absent })],
    BizSpotExtra: ['MultiGuestBizSpotExtra CoHostBizSpotExtra', (absent) => ({ multiGuestBizSpotExtra: absent, coHostBizSpotExtra: absent })],
    BizSpotInfo: ['i PosIdentity BizSpotExtra', (absent) => ({ spotId: 0, posIdentity: absent, bizSpotExtra: absent })],
    BusinessContent: ['l 100MultiLiveContent 200CohostContent', (absent) => ({ overLength: '0', multiLiveContent: absent, cohostContent: absent })],
    ByteRTCExtInfo: ['i', () => ({ defaultSignaling: 0 })],
    CancelApplyContent: ['Player s s', (absent) => ({ applier: absent, applierLinkMicId: '', applierLinkerSessionId: '' })],
    CancelInviteContent: ['Player s s l Player s', (absent) => ({ invitor: absent, invitorLinkMicId: '', inviteeLinkMicId: '', inviteSeqId: '0', invitee: absent, inviteeLinkerSessionId: '' })],
    CancelJoinGroupContent: ['GroupPlayer* GroupPlayer i GroupChannelAllUser', (absent) => ({ leaverList: [], operator: absent, type: 0, groupUser: absent })],
    CoHostBizLayoutExtra: ['', () => ({  })],
    CoHostBizSpotExtra: ['', () => ({  })],
    CohostABInfo: ['o o o o o', () => ({ liveMatchButtonOpt: false, isCohostMultiguest: false, isMatchPlaybookEnabled: false, isCohostDuringMultiguestEnabled: false, isMatchPlaybookOptimisationEnabled: false })],
    CohostContent: ['JoinGroupBizContent PermitJoinGroupBizContent 11ListChangeBizContent 119JoinGroupDirectBizContent', (absent) => ({ joinGroupBizContent: absent, permitJoinGroupBizContent: absent, listChangeBizContent: absent, joinGroupDirectBizContent: absent })],
    CohostMode: ['o', () => ({ isTakeTheStageV2Supported: false })],
    CohostStreamConfig: ['s', () => ({ screenShareStreamId: '' })],
    CohostUserInfo: ['l i o l o CohostStreamConfig o CohostMode 11s s ImageModel l s o', (absent) => ({ permissionType: '0', sourceType: 0, isLowVersion: false, bestTeammateUid: '0', hasTopicPerm: false, streamConfig: absent, inDifferentInviteTypeControlGroup: false, cohostMode: absent, nickname: '', displayId: '', avatarThumb: absent, followStatus: '0', userIdStr: '', isEnigma: false })],
    ContentPosition: ['s i MicPositionData s l', (absent) => ({ contentID: '', contentType: 0, pos: absent, contentLinkmicID: '', startTimeNano: '0' })],
    CreateChannelContent: ['Player s s', (absent) => ({ owner: absent, ownerLinkMicId: '', ownerLinkerSessionId: '' })],
    DSLConfig: ['i s', () => ({ sceneVersion: 0, layoutId: '' })],
    FinishChannelContent: ['Player l', (absent) => ({ owner: absent, finishReason: '0' })],
    GamePlayContent: ['BattleGamePlayContent', (absent) => ({ battleGameplayContent: absent })],
    GroupChangeContent: ['GroupChannelAllUser s*', (absent) => ({ groupUser: absent, linkedUserUiPositions: [] })],
    GroupChannelAllUser: ['l GroupChannelUser* l', () => ({ groupChannelId: '0', userList: [], contentVersion: '0' })],
    GroupChannelUser: ['l i i AllListUser l l GroupPlayer s', (absent) => ({ channelId: '0', status: 0, type: 0, allUser: absent, joinTime: '0', linkedTime: '0', ownerUser: absent, groupLinkmicId: '' })],
    GroupPlayer: ['l Player', (absent) => ({ channelId: '0', user: absent })],
    GuestUserInfo: ['s s s ImageModel l s o', (absent) => ({ userIdStr: '', nickname: '', displayId: '', avatarThumb: absent, roomId: '0', linkmicIdStr: '', isEnigma: false })],
    InvitationReorderExtra: ['l s d', () => ({ strategyNumber: '0', strategyName: '', strategyScore: 0 })],
    InviteBizContent: ['MultiLiveAnchorPanelSettings i User i User i', (absent) => ({ anchorSettingInfo: absent, inviteSource: 0, operatorUserInfo: absent, operatorLinkAdminType: 0, inviteeUserInfo: absent, shareRevenueSetting: 0 })],
    InviteContent: ['Player RTCExtraInfo s s o MicPositionData DSLConfig Player Player s', (absent) => ({ invitor: absent, inviteeRtcExtInfo: absent, invitorLinkMicId: '', inviteeLinkMicId: '', isOwner: false, pos: absent, dsl: absent, invitee: absent, operator: absent, inviteeLinkerSessionId: '' })],
    JoinDirectBizContent: ['l i o', () => ({ replyImMsgId: '0', outsideRoomInviteSource: 0, isFullPositionPreApproved: false })],
    JoinDirectContent: ['LinkLayerListUser AllListUser', (absent) => ({ joiner: absent, allUsers: absent })],
    JoinGroupBizContent: ['i Tag PerceptionDialogInfo PunishEventInfo CohostTopic s i TagV2 RivalsGameTag 11s l:CohostABInfo 101JoinGroupMessageExtra', (absent) => ({ fromRoomAgeRestricted: 0, fromTag: absent, dialog: absent, punishInfo: absent, topicInfo: absent, algoRequestId: '', cohostLayoutMode: 0, tag: absent, gameTag: absent, newUserEducation: '', abInfos: {}, joinGroupMsgExtra: absent })],
    JoinGroupContent: ['GroupChannelAllUser GroupPlayer i RTCExtraInfo*', (absent) => ({ groupUser: absent, joinUser: absent, type: 0, groupExtInfo: [] })],
    JoinGroupDirectBizContent: ['GamePlayContent RandomMatchContent', (absent) => ({ gameplayContent: absent, randomMatchContent: absent })],
    JoinGroupDirectContent: ['RTCExtraInfo* GroupChannelAllUser MigrationDetails ContentPosition*', (absent) => ({ groupExtInfo: [], groupUser: absent, migrationDetails: absent, contentPos: [] })],
    JoinGroupMessageExtra: ['l RivalExtra RivalExtra* InvitationReorderExtra l:RivalGuestExtras o', (absent) => ({ sourceType: '0', extra: absent, otherUsersList: [], invitationReorderExtra: absent, rivalGuestsMap: {}, isFromCohostOverIssue: false })],
    JoinRoomDirectBizContent: ['l o', () => ({ linkTypePermission: '0', isFullPositionPreApproved: false })],
    JoinRoomDirectContent: ['Player s RTCExtraInfo LayoutState SpotInfo* PosIdentity*', (absent) => ({ joiner: absent, joinerLinkMicId: '', joinerExtInfo: absent, layout: absent, spotList: [], uiPos: [] })],
    JustDanceExtra: ['', () => ({  })],
    JustDanceLayoutExtra: ['s', () => ({ justDanceSongTitle: '' })],
    KickOutBizContent: ['User i User', (absent) => ({ operatorUserInfo: absent, operatorLinkAdminType: 0, kickPlayerUserInfo: absent })],
    KickOutContent: ['Player i s* PosIdentity* LayoutState SpotInfo* s', (absent) => ({ offliner: absent, kickoutReason: 0, linkedUserUiPositions: [], uiPos: [], layout: absent, spotList: [], offlinerLinkerSessionId: '' })],
    LayoutState: ['s s MultiGuestLayoutExtra MultiGuestLayoutNonSeiExtra', (absent) => ({ layoutId: '', layoutKey: '', multiGuestLayoutExtra: absent, multiGuestLayoutNonSeiExtra: absent })],
    LeaveContent: ['Player l s* PosIdentity* LayoutState SpotInfo* s', (absent) => ({ leaver: absent, leaveReason: '0', linkedUserUiPositions: [], uiPos: [], layout: absent, spotList: [], leaverLinkerSessionId: '' })],
    LeaveJoinGroupContent: ['GroupPlayer l s s*', (absent) => ({ operator: absent, groupChannelId: '0', leaveSource: '', linkedUserUiPositions: [] })],
    LinkLayerListUser: ['Player s MicPositionData l s i s', (absent) => ({ user: absent, linkmicId: '', pos: absent, linkedTimeNano: '0', appVersion: '', userType: 0, linkerSessionId: '' })],
    LinkListChangeContent: ['i AllListUser s* ContentPosition*', (absent) => ({ listChangeType: 0, userList: absent, linkedUserUiPositions: [], contentPos: [] })],
    LinkPosition: ['i i', () => ({ position: 0, opt: 0 })],
    LinkUserState: ['Player s MicPositionData l i i i i i AvatarState s', (absent) => ({ user: absent, linkmicId: '', pos: absent, linkedTimeNano: '0', onlineUserState: 0, audioMuted: 0, videoMuted: 0, rtcConnection: 0, networkState: 0, avatar: absent, linkerSessionId: '' })],
    ListChangeBizContent: ['l:CohostUserInfo VirtualWaitingUser* l:CohostABInfo l:GuestUserInfo GamePlayContent', (absent) => ({ userInfos: {}, waitingUsers: [], abInfos: {}, guestUserInfos: {}, gameplayContent: absent })],
    MicPositionData: ['i LinkPosition', (absent) => ({ type: 0, link: absent })],
    MigrationDetails: ['o l l', () => ({ isMigrate: false, sourceGroupChannelId: '0', targetGroupChannelId: '0' })],
    MultiGuestBizLayoutExtra: ['JustDanceLayoutExtra', (absent) => ({ justDanceLayoutExtra: absent })],
    MultiGuestBizSpotExtra: ['SoundWareEffectExtra JustDanceExtra', (absent) => ({ soundWareEffectExtra: absent, justDanceExtra: absent })],
    MultiGuestLayoutExtra: ['i i i i i i SocialGameLayoutExtra', (absent) => ({ originLayoutStyle: 0, currentLayoutStyle: 0, originMaxPosition: 0, currentMaxPosition: 0, enlargeStatus: 0, currentPanelLayoutType: 0, socialGame: absent })],
    MultiGuestLayoutNonSeiExtra: ['SocialGameLayoutNonSeiExtra', (absent) => ({ socialGame: absent })],
    MultiGuestSpotExtra: ['o o o o i i SocialGameUserSpotExtra', (absent) => ({ isEnlarged: false, isSingleZoomEnabled: false, isDoubleZoomEnabled: false, isSwitchSpotEnabled: false, spotRank: 0, contentPositionType: 0, socialGameUser: absent })],
    MultiGuestSpotNonSeiExtra: ['SocialGameUserSpotNonSeiExtra', (absent) => ({ socialGameUser: absent })],
    MultiLiveContent: ['ApplyBizContent InviteBizContent ReplyBizContent PermitBizContent JoinDirectBizContent KickOutBizContent JoinRoomDirectBizContent', (absent) => ({ applyBizContent: absent, inviteBizContent: absent, replyBizContent: absent, permitBizContent: absent, joinDirectBizContent: absent, kickOutBizContent: absent, joinRoomDirectBizContent: absent })],
    P2PGroupChangeContent: ['RTCExtraInfo* GroupChannelAllUser MigrationDetails ContentPosition*', (absent) => ({ groupExtInfoList: [], groupUser: absent, migrationDetails: absent, contentPos: [] })],
    PermitApplyContent: ['Player s MicPositionData i DSLConfig Player Player s s* s PosIdentity* LayoutState SpotInfo* s', (absent) => ({ permiter: absent, permiterLinkMicId: '', applierPos: absent, replyStatus: 0, dsl: absent, applier: absent, operator: absent, applierLinkMicId: '', linkedUserUiPositions: [], applierRtcToken: '', uiPos: [], layout: absent, spotList: [], applierLinkerSessionId: '' })],
    PermitBizContent: ['MultiLiveAnchorPanelSettings l User i i o l o o', (absent) => ({ anchorSettingInfo: absent, expireTimestamp: '0', operatorUserInfo: absent, operatorLinkAdminType: 0, linkUserType: 0, isApplyAutoApproved: false, linkTypePermission: '0', isFullPositionPreApproved: false, isQuickCallAutoApproved: false })],
    PermitJoinGroupBizContent: ['i i', () => ({ replyStatus: 0, sourceType: 0 })],
    PermitJoinGroupContent: ['GroupPlayer i i RTCExtraInfo* GroupChannelAllUser MigrationDetails s* i', (absent) => ({ approver: absent, agreeStatus: 0, type: 0, groupExtInfoList: [], groupUser: absent, migrationDetails: absent, linkedUserUiPositions: [], permitGroupType: 0 })],
    Player: ['l l', () => ({ roomId: '0', userId: '0' })],
    PosIdentity: ['i s', () => ({ type: 0, value: '' })],
    RTCBitRateMap: ['i i i i', () => ({ xx1: 0, xx2: 0, xx3: 0, xx4: 0 })],
    RTCEngineConfig: ['s s s l', () => ({ rtcAppId: '', rtcUserId: '', rtcToken: '', rtcChannelId: '0' })],
    RTCExtraInfo: ['RTCEngineConfig RTCLiveVideoParam* RTCBitRateMap i RTCMixBase ByteRTCExtInfo RTCInfoExtra s RTCOther i', (absent) => ({ liveRtcEngineConfig: absent, liveRtcVideoParamList: [], rtcBitrateMap: absent, rtcFps: 0, rtcMixBase: absent, byteRtcExtInfo: absent, rtcInfoExtra: absent, rtcBusinessId: '', rtcOther: absent, interactClientType: 0 })],
    RTCInfoExtra: ['s', () => ({ version: '' })],
    RTCLiveVideoParam: ['i RTCVideoParam', (absent) => ({ strategyId: 0, params: absent })],
    RTCMixBase: ['i', () => ({ bitrate: 0 })],
    RTCOther: ['i', () => ({ transCodingSecond: 0 })],
    RTCVideoParam: ['i i i i', () => ({ width: 0, height: 0, fps: 0, bitrateKbps: 0 })],
    RandomMatchContent: ['s l l UserGroup*', () => ({ matchId: '', sourceType: '0', pairedTime: '0', pairedGroupList: [] })],
    RandomMatchContentUserInfo: ['l l i', () => ({ userId: '0', roomId: '0', invitationRoleType: 0 })],
    ReplyBizContent: ['i i User o', (absent) => ({ linkType: 0, isTurnOffInvitation: 0, replyUserInfo: absent, isFullPositionPreApproved: false })],
    ReplyInviteContent: ['Player i s MicPositionData Player s* PosIdentity* LayoutState SpotInfo* s', (absent) => ({ invitee: absent, replyStatus: 0, inviteeLinkMicId: '', inviteePos: absent, inviteOperatorUser: absent, linkedUserUiPositions: [], uiPos: [], layout: absent, spotList: [], inviteeLinkerSessionId: '' })],
    RivalExtra: ['4l ImageModel s AuthenticationInfo s l Hashtag TopHostInfo l o OptPairInfo l i l l RivalsGameTag GiftGalleryBadgeInfo l', (absent) => ({ userCount: '0', avatarThumb: absent, displayId: '', authenticationInfo: absent, nickname: '', followStatus: '0', hashtag: absent, topHostInfo: absent, userId: '0', isBestTeammate: false, optPairInfo: absent, eoyLevel: '0', nudgeInfo: 0, reservationId: '0', followerCount: '0', gameTag: absent, giftGalleryBadgeInfo: absent, roomId: '0' })],
    RivalGuestExtra: ['l ImageModel s', (absent) => ({ userId: '0', avatarThumb: absent, nickname: '' })],
    RivalGuestExtras: ['RivalGuestExtra*', () => ({ rivalGuests: [] })],
    SocialGameLayoutExtra: ['i i l l l s s s', () => ({ gameId: 0, gameJustDanceStatus: 0, gameSessionId: '0', gameStartPlayMs: '0', gameOptionId: '0', lokiPanelName: '', requiredLokiResourceId: '', optionalLokiResourceId: '' })],
    SocialGameLayoutNonSeiExtra: ['s', () => ({ justDanceSongTitle: '' })],
    SocialGameUserSpotExtra: ['i o o', () => ({ gameJustDanceUserStatus: 0, isEnlarged: false, isMainContent: false })],
    SocialGameUserSpotNonSeiExtra: ['i', () => ({ gameScore: 0 })],
    SoundWareEffectExtra: ['s s l l', () => ({ staticImageName: '', dynamicImageName: '', userRightId: '0', rightId: '0' })],
    SpotInfo: ['i PosIdentity MultiGuestSpotExtra MultiGuestSpotNonSeiExtra', (absent) => ({ spotId: 0, posIdentity: absent, multiGuestSpotExtra: absent, multiGuestSpotNonSeiExtra: absent })],
    TeamUser: ['l l* BattleGamePlayContentUserInfo*', () => ({ teamId: '0', userId: [], userInfoList: [] })],
    UserGroup: ['RandomMatchContentUserInfo*', () => ({ userInfo: [] })],
    VirtualWaitingUser: ['l l ImageModel*', () => ({ userId: '0', timestamp: '0', avatars: [] })],
  },
  [battleTables, commonTables, imageTables, linkMessageTables, linkMicTables, userTables],
  {
  },
);

/** Decodes a WebcastLinkLayerMessage. */
export const decodeWebcastLinkLayerMessage: Decoder<WebcastLinkLayerMessage> = linkLayerTables.decoder('WebcastLinkLayerMessage');

/** Decodes a WebcastLinkMicLayoutStateMessage. */
export const decodeWebcastLinkMicLayoutStateMessage: Decoder<WebcastLinkMicLayoutStateMessage> = linkLayerTables.decoder('WebcastLinkMicLayoutStateMessage');

/** Decodes a WebcastLinkStateMessage. */
export const decodeWebcastLinkStateMessage: Decoder<WebcastLinkStateMessage> = linkLayerTables.decoder('WebcastLinkStateMessage');
