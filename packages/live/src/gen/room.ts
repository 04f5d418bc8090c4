// Generated from proto/room.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { AuditStatus, BizType, GameActionType, JumpPage, PerceptionDialogIconType, ShowType, TextType } from './enums.js';
import { badgeTables, type BadgeStruct } from './badge.js';
import { commonTables, type CommonMessageData, type MessageCommonText, type PublicAreaMessageCommon, type PunishEventInfo } from './common.js';
import { giftTables, type Gift, type WebcastRoomNotifyMessage } from './gift.js';
import { imageTables, type ImageModel } from './image.js';
import { type User, userTables } from './user.js';

export interface WebcastRoomMessage {
  common: CommonMessageData | undefined;
  content: string;
  /** Newer schemas: supprotLandscape. */
  supportLandscape: boolean;
  source: string;
  icon: ImageModel | undefined;
  scene: string;
  isWelcome: boolean;
  publicAreaCommon: PublicAreaMessageCommon | undefined;
  showDurationMs: string;
  subScene: string;
  schema: string;
  signature: string;
  signatureVersion: string;
}

export interface WebcastSystemMessage {
  common: CommonMessageData | undefined;
  message: string;
}

/** A notice of the system, under the method name without prefix. */
export interface SystemMessage {
  description: string;
}

export interface WebcastNoticeMessage {
  common: CommonMessageData | undefined;
  content: string;
  noticeType: number;
  style: string;
  title: MessageCommonText | undefined;
  violationReason: MessageCommonText | undefined;
  displayText: MessageCommonText | undefined;
  tipsTitle: MessageCommonText | undefined;
  tipsUrl: string;
  noticeTitle: MessageCommonText | undefined;
  noticeContent: MessageCommonText | undefined;
  scene: string;
}

export interface WebcastToastMessage {
  common: CommonMessageData | undefined;
  displayDurationMillisecond: string;
  delayDisplayDurationMillisecond: string;
  scene: string;
}

export interface WebcastGuideMessage {
  common: CommonMessageData | undefined;
  guideType: string;
  giftId: string;
  description: string;
  duration: string;
  displayStyle: string;
  scene: string;
}

export interface WebcastBottomMessage {
  common: CommonMessageData | undefined;
  content: string;
  showType: ShowType;
  textType: TextType;
  duration: string;
  bizType: BizType;
  violationUserId: string;
  punishInfo: PunishEventInfo | undefined;
  style: number;
  detailUrl: string;
  floatStyle: number;
  floatIconType: PerceptionDialogIconType;
}

/** A banner; its content is JSON text. */
export interface WebcastInRoomBannerMessage {
  common: CommonMessageData | undefined;
  /** JSON text. */
  jsonData: string;
  position: number;
  actionType: number;
}

export interface WebcastSpeakerMessage {
  common: CommonMessageData | undefined;
}

export interface WebcastMarqueeAnnouncementMessage {
  common: CommonMessageData | undefined;
  messageScene: string;
  messageEntity: MessageEntity[];
}

export interface WebcastCapsuleMessage {
  common: CommonMessageData | undefined;
  icon: ImageModel | undefined;
  desc: MessageCommonText | undefined;
  buttonText: MessageCommonText | undefined;
  schema: string;
  type: number;
  scene: string;
  bizParams: CapsuleBizParams | undefined;
  subScene: string;
  style: number;
  skipFc: boolean;
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  reportAction: boolean;
}

export interface WebcastBoostCardMessage {
  common: CommonMessageData | undefined;
  cards: BoostCard[];
}

export interface WebcastAlertBoxAuditResultMessage {
  header: CommonMessageData | undefined;
  userId: string;
  image: AlertImage[];
  text: AlertText[];
  scene: string;
  audio: AlertAudio[];
}

/** The introduction text of the host. */
export interface WebcastLiveIntroMessage {
  common: CommonMessageData | undefined;
  /** Newer schemas: id. */
  roomId: string;
  auditStatus: AuditStatus;
  /** Newer schemas: content. */
  description: string;
  /** Newer schemas: user. */
  host: User | undefined;
  introMode: number;
  badges: BadgeStruct[];
  /** Newer schemas: contentLanguage. */
  language: string;
}

export interface WebcastLiveGameIntroMessage {
  common: CommonMessageData | undefined;
  content: MessageCommonText | undefined;
  hasRankInfo: boolean;
}

export interface AlertAudio {
  id: string;
  alertType: number;
  tOSUrl: string;
  auditStatus: AuditStatus;
}

export interface AlertImage {
  id: string;
  alertType: number;
  tOSUrl: string;
  auditStatus: AuditStatus;
}

export interface AlertText {
  id: string;
  alertType: number;
  text: string;
  auditStatus: AuditStatus;
}

export interface BoostCard {
  mCardId: string;
  taskSource: number;
  taskId: string;
}

export interface CapsuleBizParams {
  cohost: CapsuleBizParamsCohost | undefined;
  randomGift: CapsuleBizParamsRandomGift | undefined;
  effectParams: CapsuleBizParamsNewAnchorEffect | undefined;
  commentFlaggedPrompt: CapsuleBizParamsCommentFlaggedPrompt | undefined;
  multiGuestInviteGuide: CapsuleBizParamsMultiGuestInviteGuide | undefined;
  anchorPinPerk: CapsuleBizParamsAnchorPinPerk | undefined;
  gamingModeratorsCommentGuide: CapsuleBizParamsGamingModeratorsCommentGuide | undefined;
  commentMuteRulePrompt: CapsuleBizParamsCommentMuteRulePrompt | undefined;
  commentFlaggedPromptForNewUser: CapsuleBizParamsCommentFlaggedPromptForNewUser | undefined;
  moderatorGuideInfo: CapsuleBizParamsModeratorGuide | undefined;
  multiGuestApplyGuide: CapsuleBizParamsMultiGuestApplyGuide | undefined;
  ecom: CapsuleBizParamsEcom | undefined;
}

export interface CapsuleBizParamsAnchorPinPerk {
  pinId: string;
  pinCardType: number;
  templateId: string;
}

export interface CapsuleBizParamsCohost {
  availableFriendNumber: string;
  isFollowedByRival: boolean;
  rivalUser: User | undefined;
  type: string;
  inviteeModelPredictionData: UserModelPredictionData | undefined;
  inviteeRoomId: string;
  inviteeInnerChannelId: string;
  inviteeUserInfo: User | undefined;
  isFriend: boolean;
  subType: string;
  rivalVoteCount: string;
}

export interface CapsuleBizParamsCommentFlaggedPrompt {
  trigger: string;
}

export interface CapsuleBizParamsCommentFlaggedPromptForNewUser {
  trigger: string;
  commentIds: string[];
}

export interface CapsuleBizParamsCommentMuteRulePrompt {
  content: string;
  userCnt: string;
}

export interface CapsuleBizParamsEcom {
  eventTracking: CapsuleBizParamsEcomEventTracking | undefined;
}

export interface CapsuleBizParamsEcomEventTracking {
  ecomRecommId: string;
  ecomRecommTrigger: string;
}

export interface CapsuleBizParamsGamingModeratorsCommentGuide {
  user: User | undefined;
  replyMsgText: MessageCommonText | undefined;
  recommendText: RecommendComment | undefined;
  ruleId: string;
  action: GameAction | undefined;
}

export interface CapsuleBizParamsModeratorGuide {
  isGiftModerator: boolean;
  isInteractiveModerator: boolean;
  isToolModerator: boolean;
  hvUser: User | undefined;
  welcomeMsg: MessageCommonText | undefined;
  recommendSensitiveWords: string[];
}

export interface CapsuleBizParamsMultiGuestApplyGuide {
  applyUser: User | undefined;
  displayStrategy: number;
  linkmicAudienceApplyNoticeReason: string;
  noticeType: number;
  applyNoticeGuide: LinkmicAudienceApplyGuide | undefined;
}

export interface CapsuleBizParamsMultiGuestInviteGuide {
  inviteeUser: User | undefined;
  displayStrategy: number;
  linkmicAudienceInviteNoticeReason: string;
  noticeType: number;
  turnOnGuide: LinkMicAudienceTurnOnGuide | undefined;
  noticeGuide: LinkMicAudienceInviteGuide | undefined;
  groupChatMemberInviteGuide: LinkmicAudienceInviteGroupChatMemberGuide | undefined;
}

export interface CapsuleBizParamsNewAnchorEffect {
  effectPanel: string;
  resourceId: string;
  categoryId: string;
  tabKey: string;
}

export interface CapsuleBizParamsRandomGift {
  round: string;
  effectNameKey: string;
  gift: Gift | undefined;
  type: string;
  filterHost: boolean;
}

export interface GameAction {
  actionType: GameActionType;
  jumpPage: JumpPage;
  followUserId: string;
  followUserInfo: User | undefined;
  actionSchema: string;
}

export interface LinkMicAudienceInviteGuide {
  content: LinkMicAudienceNoticeText | undefined;
  buttonContent: LinkMicAudienceNoticeText | undefined;
  user: User | undefined;
  displayStrategy: number;
  linkmicAudienceInviteNoticeReason: string;
}

export interface LinkMicAudienceNoticeText {
  text: string;
}

export interface LinkMicAudienceTurnOnGuide {
  content: LinkMicAudienceNoticeText | undefined;
  buttonContent: LinkMicAudienceNoticeText | undefined;
}

export interface LinkmicAudienceApplyGuide {
  content: LinkMicAudienceNoticeText | undefined;
  buttonContent: LinkMicAudienceNoticeText | undefined;
  user: User | undefined;
  displayStrategy: number;
  linkmicAudienceApplyNoticeReason: string;
  displayPosition: string;
  triggerType: string;
  requestId: string;
  linkmicId: string;
}

export interface LinkmicAudienceInviteGroupChatMemberGuide {
  content: LinkMicAudienceNoticeText | undefined;
  buttonContent: LinkMicAudienceNoticeText | undefined;
  groupMemberUserIds: string[];
}

export interface MessageEntity {
  notify: WebcastRoomNotifyMessage | undefined;
}

export interface RecommendComment {
  priority: string;
  duration: string;
  recommendText: MessageCommonText | undefined;
  tipsType: string;
}

export interface UserModelPredictionData {
  userId: string;
  modelPredictionData: Record<string, number>;
}

/** What the messages of this file consist of. */
export const roomTables = new MessageTables(
  {
    WebcastRoomMessage: ['CommonMessageData s o l ImageModel s o PublicAreaMessageCommon l s s s s', (absent) => ({ common: absent, content: '', supportLandscape: false, source: '0', icon: absent, scene: '', isWelcome: false, publicAreaCommon: absent, showDurationMs: '0', subScene: '', schema: '', signature: '', signatureVersion: '' })],
    WebcastSystemMessage: ['CommonMessageData s', (absent) => ({ common: absent, message: '' })],
    SystemMessage: ['2s', () => ({ description: '' })],
    WebcastNoticeMessage: ['CommonMessageData s i s MessageCommonText MessageCommonText MessageCommonText MessageCommonText s MessageCommonText MessageCommonText s', (absent) => ({ common: absent, content: '', noticeType: 0, style: '', title: absent, violationReason: absent, displayText: absent, tipsTitle: absent, tipsUrl: '', noticeTitle: absent, noticeContent: absent, scene: '' })],
    WebcastToastMessage: ['CommonMessageData l l s', (absent) => ({ common: absent, displayDurationMillisecond: '0', delayDisplayDurationMillisecond: '0', scene: '' })],
    WebcastGuideMessage: ['CommonMessageData l l s l l s', (absent) => ({ common: absent, guideType: '0', giftId: '0', description: '', duration: '0', displayStyle: '0', scene: '' })],
    WebcastBottomMessage: ['CommonMessageData s i i l i l PunishEventInfo i s i i', (absent) => ({ common: absent, content: '', showType: 0, textType: 0, duration: '0', bizType: 0, violationUserId: '0', punishInfo: absent, style: 0, detailUrl: '', floatStyle: 0, floatIconType: 0 })],
    WebcastInRoomBannerMessage: ['CommonMessageData s i i', (absent) => ({ common: absent, jsonData: '', position: 0, actionType: 0 })],
    WebcastSpeakerMessage: ['CommonMessageData', (absent) => ({ common: absent })],
    WebcastMarqueeAnnouncementMessage: ['CommonMessageData s MessageEntity*', (absent) => ({ common: absent, messageScene: '', messageEntity: [] })],
    WebcastCapsuleMessage: ['CommonMessageData ImageModel MessageCommonText MessageCommonText s i s CapsuleBizParams s i o PublicAreaMessageCommon o', (absent) => ({ common: absent, icon: absent, desc: absent, buttonText: absent, schema: '', type: 0, scene: '', bizParams: absent, subScene: '', style: 0, skipFc: false, publicAreaMessageCommon: absent, reportAction: false })],
    WebcastBoostCardMessage: ['CommonMessageData 3BoostCard*', (absent) => ({ common: absent, cards: [] })],
    WebcastAlertBoxAuditResultMessage: ['CommonMessageData l AlertImage* AlertText* s AlertAudio*', (absent) => ({ header: absent, userId: '0', image: [], text: [], scene: '', audio: [] })],
    WebcastLiveIntroMessage: ['CommonMessageData l i s User i BadgeStruct* s', (absent) => ({ common: absent, roomId: '0', auditStatus: 0, description: '', host: absent, introMode: 0, badges: [], language: '' })],
    WebcastLiveGameIntroMessage: ['CommonMessageData MessageCommonText o', (absent) => ({ common: absent, content: absent, hasRankInfo: false })],
    AlertAudio: ['l i s i', () => ({ id: '0', alertType: 0, tOSUrl: '', auditStatus: 0 })],
    AlertImage: ['l i s i', () => ({ id: '0', alertType: 0, tOSUrl: '', auditStatus: 0 })],
    AlertText: ['l i s i', () => ({ id: '0', alertType: 0, text: '', auditStatus: 0 })],
    BoostCard: ['l i l', () => ({ mCardId: '0', taskSource: 0, taskId: '0' })],
    CapsuleBizParams: ['CapsuleBizParamsCohost 3CapsuleBizParamsRandomGift CapsuleBizParamsNewAnchorEffect CapsuleBizParamsCommentFlaggedPrompt CapsuleBizParamsMultiGuestInviteGuide CapsuleBizParamsAnchorPinPerk CapsuleBizParamsGamingModeratorsCommentGuide CapsuleBizParamsCommentMuteRulePrompt CapsuleBizParamsCommentFlaggedPromptForNewUser CapsuleBizParamsModeratorGuide CapsuleBizParamsMultiGuestApplyGuide CapsuleBizParamsEcom', (absent) => ({ cohost: absent, randomGift: absent, effectParams: absent, commentFlaggedPrompt: absent, multiGuestInviteGuide: absent, anchorPinPerk: absent, gamingModeratorsCommentGuide: absent, commentMuteRulePrompt: absent, commentFlaggedPromptForNewUser: absent, moderatorGuideInfo: absent, multiGuestApplyGuide: absent, ecom: absent })],
    CapsuleBizParamsAnchorPinPerk: ['l i s', () => ({ pinId: '0', pinCardType: 0, templateId: '' })],
    CapsuleBizParamsCohost: ['l o User s UserModelPredictionData l l User o s s', (absent) => ({ availableFriendNumber: '0', isFollowedByRival: false, rivalUser: absent, type: '', inviteeModelPredictionData: absent, inviteeRoomId: '0', inviteeInnerChannelId: '0', inviteeUserInfo: absent, isFriend: false, subType: '', rivalVoteCount: '' })],
    CapsuleBizParamsCommentFlaggedPrompt: ['l', () => ({ trigger: '0' })],
    CapsuleBizParamsCommentFlaggedPromptForNewUser: ['l l*', () => ({ trigger: '0', commentIds: [] })],
    CapsuleBizParamsCommentMuteRulePrompt: ['s l', () => ({ content: '', userCnt: '0' })],
    CapsuleBizParamsEcom: ['3CapsuleBizParamsEcomEventTracking', (absent) => ({ eventTracking: absent })],
    CapsuleBizParamsEcomEventTracking: ['s s', () => ({ ecomRecommId: '', ecomRecommTrigger: '' })],
    CapsuleBizParamsGamingModeratorsCommentGuide: ['User MessageCommonText RecommendComment 5l GameAction', (absent) => ({ user: absent, replyMsgText: absent, recommendText: absent, ruleId: '0', action: absent })],
    CapsuleBizParamsModeratorGuide: ['o o o User MessageCommonText s*', (absent) => ({ isGiftModerator: false, isInteractiveModerator: false, isToolModerator: false, hvUser: absent, welcomeMsg: absent, recommendSensitiveWords: [] })],
    CapsuleBizParamsMultiGuestApplyGuide: ['User i s i LinkmicAudienceApplyGuide', (absent) => ({ applyUser: absent, displayStrategy: 0, linkmicAudienceApplyNoticeReason: '', noticeType: 0, applyNoticeGuide: absent })],
    CapsuleBizParamsMultiGuestInviteGuide: ['User i s i LinkMicAudienceTurnOnGuide LinkMicAudienceInviteGuide LinkmicAudienceInviteGroupChatMemberGuide', (absent) => ({ inviteeUser: absent, displayStrategy: 0, linkmicAudienceInviteNoticeReason: '', noticeType: 0, turnOnGuide: absent, noticeGuide: absent, groupChatMemberInviteGuide: absent })],
    CapsuleBizParamsNewAnchorEffect: ['s s s s', () => ({ effectPanel: '', resourceId: '', categoryId: '', tabKey: '' })],
    CapsuleBizParamsRandomGift: ['l s Gift l o', (absent) => ({ round: '0', effectNameKey: '', gift: absent, type: '0', filterHost: false })],
    GameAction: ['i i l User s', (absent) => ({ actionType: 0, jumpPage: 0, followUserId: '0', followUserInfo: absent, actionSchema: '' })],
    LinkMicAudienceInviteGuide: ['LinkMicAudienceNoticeText LinkMicAudienceNoticeText User i s', (absent) => ({ content: absent, buttonContent: absent, user: absent, displayStrategy: 0, linkmicAudienceInviteNoticeReason: '' })],
    LinkMicAudienceNoticeText: ['s', () => ({ text: '' })],
    LinkMicAudienceTurnOnGuide: ['LinkMicAudienceNoticeText LinkMicAudienceNoticeText', (absent) => ({ content: absent, buttonContent: absent })],
    LinkmicAudienceApplyGuide: ['LinkMicAudienceNoticeText LinkMicAudienceNoticeText User i s l s s s', (absent) => ({ content: absent, buttonContent: absent, user: absent, displayStrategy: 0, linkmicAudienceApplyNoticeReason: '', displayPosition: '0', triggerType: '', requestId: '', linkmicId: '' })],
    LinkmicAudienceInviteGroupChatMemberGuide: ['LinkMicAudienceNoticeText LinkMicAudienceNoticeText l*', (absent) => ({ content: absent, buttonContent: absent, groupMemberUserIds: [] })],
    MessageEntity: ['WebcastRoomNotifyMessage', (absent) => ({ notify: absent })],
    RecommendComment: ['l l MessageCommonText l', (absent) => ({ priority: '0', duration: '0', recommendText: absent, tipsType: '0' })],
    UserModelPredictionData: ['l s:d', () => ({ userId: '0', modelPredictionData: {} })],
  },
  [badgeTables, commonTables, giftTables, imageTables, userTables],
  {
  },
);

/** Decodes a WebcastRoomMessage. */
export const decodeWebcastRoomMessage: Decoder<WebcastRoomMessage> = roomTables.decoder('WebcastRoomMessage');

/** Decodes a WebcastSystemMessage. */
export const decodeWebcastSystemMessage: Decoder<WebcastSystemMessage> = roomTables.decoder('WebcastSystemMessage');

/** Decodes a SystemMessage. */
export const decodeSystemMessage: Decoder<SystemMessage> = roomTables.decoder('SystemMessage');

/** Decodes a WebcastNoticeMessage. */
export const decodeWebcastNoticeMessage: Decoder<WebcastNoticeMessage> = roomTables.decoder('WebcastNoticeMessage');

/** Decodes a WebcastToastMessage. */
export const decodeWebcastToastMessage: Decoder<WebcastToastMessage> = roomTables.decoder('WebcastToastMessage');

/** Decodes a WebcastGuideMessage. */
export const decodeWebcastGuideMessage: Decoder<WebcastGuideMessage> = roomTables.decoder('WebcastGuideMessage');

/** Decodes a WebcastBottomMessage. */
export const decodeWebcastBottomMessage: Decoder<WebcastBottomMessage> = roomTables.decoder('WebcastBottomMessage');

/** Decodes a WebcastInRoomBannerMessage. */
export const decodeWebcastInRoomBannerMessage: Decoder<WebcastInRoomBannerMessage> = roomTables.decoder('WebcastInRoomBannerMessage');

/** Decodes a WebcastSpeakerMessage. */
export const decodeWebcastSpeakerMessage: Decoder<WebcastSpeakerMessage> = roomTables.decoder('WebcastSpeakerMessage');

/** Decodes a WebcastMarqueeAnnouncementMessage. */
export const decodeWebcastMarqueeAnnouncementMessage: Decoder<WebcastMarqueeAnnouncementMessage> = roomTables.decoder('WebcastMarqueeAnnouncementMessage');

/** Decodes a WebcastCapsuleMessage. */
export const decodeWebcastCapsuleMessage: Decoder<WebcastCapsuleMessage> = roomTables.decoder('WebcastCapsuleMessage');

/** Decodes a WebcastBoostCardMessage. */
export const decodeWebcastBoostCardMessage: Decoder<WebcastBoostCardMessage> = roomTables.decoder('WebcastBoostCardMessage');

/** Decodes a WebcastAlertBoxAuditResultMessage. */
export const decodeWebcastAlertBoxAuditResultMessage: Decoder<WebcastAlertBoxAuditResultMessage> = roomTables.decoder('WebcastAlertBoxAuditResultMessage');

/** Decodes a WebcastLiveIntroMessage. */
export const decodeWebcastLiveIntroMessage: Decoder<WebcastLiveIntroMessage> = roomTables.decoder('WebcastLiveIntroMessage');

/** Decodes a WebcastLiveGameIntroMessage. */
export const decodeWebcastLiveGameIntroMessage: Decoder<WebcastLiveGameIntroMessage> = roomTables.decoder('WebcastLiveGameIntroMessage');
