// Generated from proto/battle.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { BattleABTestType, BattleCardMsgType, BattleInviteType, BattleResultResult, BattleRewardSettleRewardStatus, BattleScene, BattleSettingsBattleStatus, BattleTaskMessageType, BattleTaskSettleResult, BattleType, GiftPermissionType, IceShowdownSetting, LinkMicArmiesTriggerReason, LinkMicBattleBattleAction, LinkMicBattlePunishFinishReason, MatchGameplayOption } from './enums.js';
import { commonTables, type CommonMessageData, type MessageCommonText } from './common.js';
import { imageTables, type ImageModel } from './image.js';

/** A battle begins, changes or ends. */
export interface WebcastLinkMicBattle {
  common: CommonMessageData | undefined;
  battleId: string;
  /** Newer schemas: battleSettings. */
  battleSetting: BattleSetting | undefined;
  action: LinkMicBattleBattleAction;
  battleResult: Record<string, BattleResult>;
  /** Newer schemas: fuzzyDisplayConfig. */
  mBattleDisplayConfig: BattleDisplayConfig | undefined;
  inviteeGiftPermissionType: GiftPermissionType;
  armies: Record<string, BattleUserArmies>;
  /** Newer schemas: anchorsInfo. */
  anchorInfo: Record<string, BattleUserInfo>;
  bubbleText: string;
  supportedActions: SupportedActionsWrapper[];
  /** Newer schemas: battleComboV2. */
  battleCombos: Record<string, BattleComboInfo>;
  /** Newer schemas: teamMember. */
  teamUsers: TeamUsersInfo[];
  /** Newer schemas: inviteesGiftPermissionType. */
  inviteeGiftPermissionTypes: BattleInviteeGiftPermission[];
  actionByUserId: string;
  teamBattleResult: BattleTeamResult[];
  teamArmies: BattleTeamUserArmies[];
  /** Newer schemas: abTestSetting. */
  abtestSettings: BattleABTestSetting[];
  teamMatchCampaign: TeamMatchCampaign | undefined;
  fuzzyDisplayConfigV2: HighScoreControlCfg | undefined;
  leagueInfoMap: Record<string, GiftGalleryBadgeInfo>;
  leagueScoreInfoMap: Record<string, LeagueScoreInfo>;
  matchPunishExtraInfo: MatchPunishExtraInfo | undefined;
  enigmaBattleSetting: EnigmaBattleSetting | undefined;
  anchorMatchSettings: Record<string, AnchorMatchSettings>;
  battleFeatureFlags: BattleFeatureFlags | undefined;
}

/** The score of a battle and who contributed. */
export interface WebcastLinkMicArmies {
  common: CommonMessageData | undefined;
  battleId: string;
  /** Newer schemas: armies. */
  battleItems: Record<string, BattleUserArmies>;
  channelId: string;
  /** Newer schemas: sendGiftSuccessTime. */
  giftSentTime: string;
  /** Newer schemas: updateBattleScoreTime. */
  scoreUpdateTime: string;
  /** Newer schemas: triggerReason. */
  battleStatus: LinkMicArmiesTriggerReason;
  fromUserId: string;
  giftId: string;
  giftCount: number;
  /** Newer schemas: giftIconImage. */
  gifIconImage: ImageModel | undefined;
  totalDiamondCount: number;
  repeatCount: number;
  teamArmies: BattleTeamUserArmies[];
  triggerCriticalStrike: boolean;
  hasTeamMatchMvpSfx: boolean;
  logId: string;
  battleSettings: BattleSetting | undefined;
  fuzzyDisplayConfigV2: HighScoreControlCfg | undefined;
  effectInfos: BattleEffectInfos | undefined;
  enigmaBattleExtraInfo: EnigmaBattleExtraInfo | undefined;
}

export interface WebcastLinkMicBattlePunishFinish {
  common: CommonMessageData | undefined;
  channelId: string;
  opUid: string;
  reason: LinkMicBattlePunishFinishReason;
  battleId: string;
  battleSettings: BattleSetting | undefined;
  matchPunishExtraInfo: MatchPunishExtraInfo | undefined;
}

export interface WebcastLinkmicBattleTaskMessage {
  common: CommonMessageData | undefined;
  /** Newer schemas: taskMessageType. */
  battleTaskMessageType: BattleTaskMessageType;
  /** Newer schemas: start. */
  taskStart: BattleTaskStart | undefined;
  taskUpdate: BattleTaskUpdate | undefined;
  taskSettle: BattleTaskSettle | undefined;
  /** Newer schemas: reward. */
  rewardSettle: BattleRewardSettle | undefined;
  battleId: string;
}

export interface WebcastLinkMicBattleItemCard {
  common: CommonMessageData | undefined;
  battleId: string;
  msgType: BattleCardMsgType;
  cardObtainGuide: WebcastLinkMicBattleItemCard_CardObtainGuide | undefined;
  useCriticalStrikeCard: WebcastLinkMicBattleItemCard_UseCriticalStrikeCard | undefined;
  useSmokeCard: WebcastLinkMicBattleItemCard_UseSmokeCard | undefined;
  awardCardNotice: WebcastLinkMicBattleItemCard_AwardCardNotice | undefined;
  useExtraTimeCard: WebcastLinkMicBattleItemCard_UseExtraTimeCard | undefined;
  useSpecialEffectCard: WebcastLinkMicBattleItemCard_UseSpecialEffectCard | undefined;
  usePotionCard: WebcastLinkMicBattleItemCard_UsePotionCard | undefined;
  useWaveCard: WebcastLinkMicBattleItemCard_UseWaveCard | undefined;
  specialEffectNotice: WebcastLinkMicBattleItemCard_SpecialEffectNotice | undefined;
  useTop2Card: WebcastLinkMicBattleItemCard_UseTop2Card | undefined;
  useTop3Card: WebcastLinkMicBattleItemCard_UseTop3Card | undefined;
}

export interface AnchorMatchSettings {
  enableAiCommentary: boolean;
}

export interface BattleABTest {
  abTestType: BattleABTestType;
  group: number;
}

export interface BattleABTestList {
  abTestList: BattleABTest[];
}

export interface BattleABTestSetting {
  /** Newer schemas: key. */
  uid: string;
  /** Newer schemas: value. */
  abTestList: BattleABTestList | undefined;
}

export interface BattleBaseUserInfo {
  userId: string;
  nickName: string;
  avatarThumb: ImageModel | undefined;
  displayId: string;
  roomId: string;
  invitationRole: number;
}

export interface BattleBonusConfig {
  previewStartTime: string;
  /** Newer schemas: previewConfig. */
  previewPeriodConfig: PreviewPeriod[];
  /** Newer schemas: targetConfig. */
  taskPeriodConfig: TaskPeriodConfig | undefined;
  /** Newer schemas: rewardConfig. */
  rewardPeriodConfig: RewardPeriodConfig | undefined;
  /** Newer schemas: giftAmountGuide. */
  taskGiftGuide: Record<string, BattleTaskGiftAmountGuide>;
  previewStartTimestamp: string;
  previewClickActionSchemaUrl: string;
}

export interface BattleComboInfo {
  userId: string;
  comboStatus: string;
  comboCount: string;
  comboIconUrl: string;
  comboType: number;
  comboRuleGuideSchema: string;
  userIdStr: string;
  comboCountStr: string;
}

export interface BattleDisplayConfig {
  threshold: number;
  text: string;
  diffThreshold: number;
  diffText: string;
  exemptStrategy: ExemptStrategy | undefined;
}

export interface BattleEffect {
  type: string;
  uidList: string[];
  effectExtra: string;
}

export interface BattleEffectInfos {
  effectInfoList: BattleEffect[];
  effectListVersion: string;
}

export interface BattleFeatureFlags {
  enableMatchCountdownOptimization: boolean;
  hideComboCountOnStart: boolean;
}

export interface BattleInviteeGiftPermission {
  userId: string;
  giftPermissionType: number;
}

export interface BattlePrompt {
  promptKey: string;
  /** Newer schemas: elems. */
  promptElements: BattlePromptElem[];
}

export interface BattlePromptElem {
  /** Newer schemas: promptField. */
  promptFieldKey: string;
  /** Newer schemas: value. */
  promptFieldValue: string;
}

export interface BattleResult {
  userId: string;
  result: BattleResultResult;
  score: string;
  diamondScore: string;
  enigmaScore: string;
  enigmaUv: string;
}

export interface BattleRewardSettle {
  /** Newer schemas: prompt. */
  rewardSettlePrompt: BattlePrompt | undefined;
  status: BattleRewardSettleRewardStatus;
}

export interface BattleRivalTag {
  bgImage: ImageModel | undefined;
  iconImage: ImageModel | undefined;
  content: string;
}

export interface BattleSetting {
  battleId: string;
  startTimeMs: string;
  duration: number;
  channelId: string;
  status: BattleSettingsBattleStatus;
  inviteType: BattleInviteType;
  giftModeMeta: GiftModeMeta | undefined;
  battleType: BattleType;
  extraDurationSecond: string;
  endTimeMs: string;
  scene: BattleScene;
  sourceType: string;
  iceShowdownSetting: IceShowdownSetting;
  gameplayOption: MatchGameplayOption;
}

export interface BattleTaskGiftAmountGuide {
  guidePrompt: BattlePrompt | undefined;
  promptType: number;
  disappearDuration: number;
  iconImage: ImageModel | undefined;
  giftImage: ImageModel | undefined;
  recommendGiftId: string;
  recommendGiftCount: number;
  guideContent: MessageCommonText | undefined;
}

export interface BattleTaskSettle {
  /** Newer schemas: result. */
  taskResult: BattleTaskSettleResult;
  rewardStartTime: string;
  rewardStartTimestamp: string;
}

export interface BattleTaskStart {
  /** Newer schemas: config. */
  battleBonusConfig: BattleBonusConfig | undefined;
}

export interface BattleTaskUpdate {
  /** Newer schemas: progress. */
  taskProgress: string;
  /** Newer schemas: fromUserId. */
  fromUserUid: string;
  promptKey: string;
  logId: string;
}

export interface BattleTeamResult {
  teamId: string;
  /** Newer schemas: teamUser. */
  teamUsers: BattleTeamUser[];
  result: number;
  totalScore: string;
  totalEnigmaScore: string;
  totalEnigmaUv: string;
}

export interface BattleTeamUser {
  userId: string;
  score: string;
  userIdStr: string;
  enigmaScore: string;
}

export interface BattleTeamUserArmies {
  teamId: string;
  /** Newer schemas: teamUser. */
  teamUsers: BattleTeamUser[];
  teamTotalScore: string;
  userArmies: BattleUserArmies | undefined;
  hostRank: string;
  teamTotalEnigmaScore: string;
  teamTotalEnigmaUv: string;
  hostVisibleRankFromTeamId: Record<string, string>;
}

export interface BattleUserArmies {
  /** Newer schemas: userArmies. */
  userArmy: BattleUserArmy[];
  hostScore: string;
  anchorIdStr: string;
  hostEnigmaScore: string;
  hostEnigmaUv: string;
}

export interface BattleUserArmy {
  userId: string;
  score: string;
  nickname: string;
  avatarThumb: ImageModel | undefined;
  diamondScore: string;
  userIdStr: string;
  enigmaScore: string;
}

export interface BattleUserInfo {
  user: BattleBaseUserInfo | undefined;
  tags: BattleRivalTag[];
}

export interface BestTeammateRelation {
  userId: string;
  bestTeammateId: string;
}

export interface CohostContentGuideInfo {
  recommendedBattleType: number;
}

export interface DiffInfo {
  diffUrl: UrlDataStruct | undefined;
  baseUrl: UrlDataStruct | undefined;
  extra: string;
}

export interface EffectStruct {
  name: string;
  hint: string;
  hintIcon: UrlDataStruct | undefined;
  sdkVersion: string;
  appVersion: string;
  fileUrl: UrlDataStruct | undefined;
  iconUrl: UrlDataStruct | undefined;
  id: string;
  effectId: string;
  devicePlatform: string;
  types: string[];
  tags: string[];
  tagsUpdatedAt: string;
  parent: string;
  children: string[];
  effectType: number;
  music: string[];
  source: number;
  designerId: string;
  schema: string;
  requirements: string[];
  extra: string;
  isBusi: boolean;
  designerEncryptedId: string;
  sdkExtra: string;
  resourceId: string;
  adRawData: string;
  bindIds: string[];
  ptime: string;
  gradeKey: string;
  composerParams: string;
  hintFile: UrlDataStruct | undefined;
  useNumber: string;
  typesSec: string[];
  requirementsSec: string[];
  panel: string;
  modelNames: string;
  modelNamesSec: string;
  hintFileFormat: number;
  poiId: string;
  isPoi: boolean;
  challenge: string[];
  systemList: string[];
  originalEffectId: string;
  transFileUrl: UrlDataStruct | undefined;
  templateEffectId: string;
  recTag: string;
  templateEffectExtra: TemplateEffectExtra | undefined;
  fileDiff: DiffInfo | undefined;
  provider: number;
  packageSize: string;
  fromAppId: string;
}

export interface EnigmaBattleExtraInfo {
  hasStarted: boolean;
  isGiftFromEnigma: boolean;
}

export interface EnigmaBattleSetting {
  isStartable: boolean;
  enigmaBattleCampaignStart: string;
  enigmaBattleCampaignEnd: string;
}

export interface ExemptStrategy {
  exemptBothHost: boolean;
  exemptAudienceTop: number;
}

export interface GiftGalleryBadgeInfo {
  leagueInfo: GiftGalleryBadgeSection | undefined;
  galleryInfo: GiftGalleryBadgeSection | undefined;
  backgroundColor: string;
  separatorColor: string;
  darkModeBackgroundColor: string;
  leagueName: string;
  schema: string;
}

export interface GiftGalleryBadgeSection {
  icon: ImageModel | undefined;
  displayText: LinkMicGiftGalleryDisplayText | undefined;
  shouldShow: boolean;
  darkModeIcon: ImageModel | undefined;
}

export interface GiftModeMeta {
  giftId: string;
  giftNameKey: string;
  giftIconImage: ImageModel | undefined;
  giftModeDesc: MessageCommonText | undefined;
}

export interface HighScoreControlCfg {
  normalControlApplied: boolean;
  threshold: string;
  originDisplayToUserList: string[];
}

export interface LeagueScoreInfo {
  estimatedScore: string;
  isOptOut: boolean;
  isActivityPeriod: boolean;
  contentText: MessageCommonText | undefined;
  classOptOut: boolean;
  contentTextOpen: MessageCommonText | undefined;
}

export interface LinkMicGiftGalleryDisplayText {
  content: string;
  color: string;
  darkModeColor: string;
}

export interface MatchPunishEffectInfo {
  userToEffectMap: Record<string, string>;
  effectToEffectStructMap: Record<string, EffectStruct>;
}

export interface MatchPunishExtraInfo {
  matchPunishEffectInfo: MatchPunishEffectInfo | undefined;
  cohostContentGuideInfo: CohostContentGuideInfo | undefined;
  recommendedPlaybookInfo: RecommendedPlaybookInfo | undefined;
}

export interface PlaybookBizExtra {
  customAtomicCapabilities: Record<string, string>;
}

export interface PreviewPeriod {
  duration: string;
  /** Newer schemas: prompt. */
  promot: BattlePrompt | undefined;
  /** Newer schemas: iconImage. */
  icon: ImageModel | undefined;
}

export interface RecommendedPlaybookInfo {
  playbookIds: string[];
  playbookBizExtras: Record<string, PlaybookBizExtra>;
}

export interface RewardPeriodConfig {
  rewardStartTime: string;
  duration: string;
  rewardMultiple: number;
  rewardStartTimestamp: string;
  /** Newer schemas: rewardPreparePrompt. */
  rewardPraparePrompt: BattlePrompt | undefined;
  rewardingPrompt: BattlePrompt | undefined;
  clickPrompt: BattlePrompt | undefined;
}

export interface SupportedActionsWrapper {
  /** Newer schemas: key. */
  actionType: string;
  value: boolean;
}

export interface TaskPeriodConfig {
  /** Newer schemas: targetStartTime. */
  taskStartTime: string;
  duration: string;
  targetStartTimestamp: string;
  clickAction: number;
  /** Newer schemas: clickPrompt. */
  clickToastPrompt: BattlePrompt | undefined;
  promptType: number;
  /** Newer schemas: staticPrompt. */
  taskStaticPrompt: BattlePrompt | undefined;
  progressTarget: string;
  targetType: number;
  /** Newer schemas: iconImage. */
  icon: ImageModel | undefined;
  clickActionSchemaUrl: string;
}

export interface TeamMatchCampaign {
  bestTeammateRelation: BestTeammateRelation[];
  startSfxTeamId: string[];
  hasTeamMatchMvpSfx: boolean;
}

export interface TeamUsersInfo {
  teamId: string;
  /** Newer schemas: userId. */
  userIds: string[];
}

export interface TemplateEffectExtra {
  resourceId: string;
}

export interface UrlDataStruct {
  uri: string;
  urlList: string[];
  urlSubType: number;
  md5: string;
  urlPrefix: string[];
}

export interface WebcastLinkMicBattleItemCard_AnchorPair {
  sourceAnchorId: string;
  targetAnchorId: string;
}

export interface WebcastLinkMicBattleItemCard_AwardCardNotice {
  displayContent: MessageCommonText | undefined;
  awardedUsers: BattleUserInfo[];
}

export interface WebcastLinkMicBattleItemCard_CardObtainGuide {
  notInUse: number;
}

export interface WebcastLinkMicBattleItemCard_CommonCardInfo {
  cardNameKey: string;
  cardImage: ImageModel | undefined;
  sendTimeSec: string;
  sendUser: BattleUserInfo | undefined;
  effectLastDuration: string;
  ruleUrl: string;
  effectTimeSec: string;
  toAnchorId: string;
  toAnchorIdStr: string;
}

export interface WebcastLinkMicBattleItemCard_SpecialEffectNotice {
  score: string;
  fromUserId: string;
  toAnchorId: string;
  affectedAnchorPairs: WebcastLinkMicBattleItemCard_AnchorPair[];
}

export interface WebcastLinkMicBattleItemCard_UseCriticalStrikeCard {
  cardInfo: WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

export interface WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo {
  cardNameKey: string;
  cardImage: ImageModel | undefined;
  sendTimeSec: string;
  sendUser: BattleUserInfo | undefined;
  effectLastDuration: string;
  criticalStrikeRateLow: string;
  criticalStrikeRateHigh: string;
  multiple: string;
  giftNameKey: string;
  ruleUrl: string;
  effectTimeSec: string;
  toAnchorId: string;
  toAnchorIdStr: string;
}

export interface WebcastLinkMicBattleItemCard_UseExtraTimeCard {
  cardInfo: WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

export interface WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo {
  cardNameKey: string;
  cardImage: ImageModel | undefined;
  sendTimeSec: string;
  sendUser: BattleUserInfo | undefined;
  effectLastDuration: string;
  ruleUrl: string;
  effectTimeSec: string;
  toAnchorId: string;
  extraDurationSec: string;
  toAnchorIdStr: string;
}

export interface WebcastLinkMicBattleItemCard_UsePotionCard {
  cardInfo: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

export interface WebcastLinkMicBattleItemCard_UseSmokeCard {
  cardInfo: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

export interface WebcastLinkMicBattleItemCard_UseSpecialEffectCard {
  cardInfo: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
  affectedAnchorPairs: WebcastLinkMicBattleItemCard_AnchorPair[];
}

export interface WebcastLinkMicBattleItemCard_UseTop2Card {
  cardInfo: WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

export interface WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo {
  common: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
}

export interface WebcastLinkMicBattleItemCard_UseTop3Card {
  cardInfo: WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

export interface WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo {
  common: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
}

export interface WebcastLinkMicBattleItemCard_UseWaveCard {
  cardInfo: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

/** What the messages of this file consist of. */
export const battleTables = new MessageTables(
  {
    WebcastLinkMicBattle: ['CommonMessageData l BattleSetting i l:BattleResult BattleDisplayConfig 8i l:BattleUserArmies l:BattleUserInfo s SupportedActionsWrapper* l:BattleComboInfo TeamUsersInfo* BattleInviteeGiftPermission* l BattleTeamResult* BattleTeamUserArmies* BattleABTestSetting* TeamMatchCampaign HighScoreControlCfg l:GiftGalleryBadgeInfo l:LeagueScoreInfo MatchPunishExtraInfo EnigmaBattleSetting l:AnchorMatchSettings BattleFeatureFlags', (absent) => ({ common: absent, battleId: '0', battleSetting: absent, action: 0, battleResult: {}, mBattleDisplayConfig: absent, inviteeGiftPermissionType: 0, armies: {}, anchorInfo: {}, bubbleText: '', supportedActions: [], battleCombos: {}, teamUsers: [], inviteeGiftPermissionTypes: [], actionByUserId: '0', teamBattleResult: [], teamArmies: [], abtestSettings: [], teamMatchCampaign: absent, fuzzyDisplayConfigV2: absent, leagueInfoMap: {}, leagueScoreInfoMap: {}, matchPunishExtraInfo: absent, enigmaBattleSetting: absent, anchorMatchSettings: {}, battleFeatureFlags: absent })],
    WebcastLinkMicArmies: ['CommonMessageData l l:BattleUserArmies l l l i l l i ImageModel i i BattleTeamUserArmies* o o s BattleSetting HighScoreControlCfg BattleEffectInfos EnigmaBattleExtraInfo', (absent) => ({ common: absent, battleId: '0', battleItems: {}, channelId: '0', giftSentTime: '0', scoreUpdateTime: '0', battleStatus: 0, fromUserId: '0', giftId: '0', giftCount: 0, gifIconImage: absent, totalDiamondCount: 0, repeatCount: 0, teamArmies: [], triggerCriticalStrike: false, hasTeamMatchMvpSfx: false, logId: '', battleSettings: absent, fuzzyDisplayConfigV2: absent, effectInfos: absent, enigmaBattleExtraInfo: absent })],
    WebcastLinkMicBattlePunishFinish: ['CommonMessageData l l i l BattleSetting MatchPunishExtraInfo', (absent) => ({ common: absent, channelId: '0', opUid: '0', reason: 0, battleId: '0', battleSettings: absent, matchPunishExtraInfo: absent })],
    WebcastLinkmicBattleTaskMessage: ['CommonMessageData i BattleTaskStart BattleTaskUpdate BattleTaskSettle BattleRewardSettle 20l', (absent) => ({ common: absent, battleTaskMessageType: 0, taskStart: absent, taskUpdate: absent, taskSettle: absent, rewardSettle: absent, battleId: '0' })],
    WebcastLinkMicBattleItemCard: ['CommonMessageData l i WebcastLinkMicBattleItemCard_CardObtainGuide WebcastLinkMicBattleItemCard_UseCriticalStrikeCard WebcastLinkMicBattleItemCard_UseSmokeCard WebcastLinkMicBattleItemCard_AwardCardNotice WebcastLinkMicBattleItemCard_UseExtraTimeCard WebcastLinkMicBattleItemCard_UseSpecialEffectCard WebcastLinkMicBattleItemCard_UsePotionCard WebcastLinkMicBattleItemCard_UseWaveCard WebcastLinkMicBattleItemCard_SpecialEffectNotice WebcastLinkMicBattleItemCard_UseTop2Card WebcastLinkMicBattleItemCard_UseTop3Card', (absent) => ({ common: absent, battleId: '0', msgType: 0, cardObtainGuide: absent, useCriticalStrikeCard: absent, useSmokeCard: absent, awardCardNotice: absent, useExtraTimeCard: absent, useSpecialEffectCard: absent, usePotionCard: absent, useWaveCard: absent, specialEffectNotice: absent, useTop2Card: absent, useTop3Card: absent })],
    AnchorMatchSettings: ['o', () => ({ enableAiCommentary: false })],
    BattleABTest: ['i i', () => ({ abTestType: 0, group: 0 })],
    BattleABTestList: ['BattleABTest*', () => ({ abTestList: [] })],
    BattleABTestSetting: ['l BattleABTestList', (absent) => ({ uid: '0', abTestList: absent })],
    BattleBaseUserInfo: ['l s ImageModel s l i', (absent) => ({ userId: '0', nickName: '', avatarThumb: absent, displayId: '', roomId: '0', invitationRole: 0 })],
    BattleBonusConfig: ['l PreviewPeriod* TaskPeriodConfig RewardPeriodConfig l:BattleTaskGiftAmountGuide l s', (absent) => ({ previewStartTime: '0', previewPeriodConfig: [], taskPeriodConfig: absent, rewardPeriodConfig: absent, taskGiftGuide: {}, previewStartTimestamp: '0', previewClickActionSchemaUrl: '' })],
    BattleComboInfo: ['l l l s i s s s', () => ({ userId: '0', comboStatus: '0', comboCount: '0', comboIconUrl: '', comboType: 0, comboRuleGuideSchema: '', userIdStr: '', comboCountStr: '' })],
    BattleDisplayConfig: ['i s i s ExemptStrategy', (absent) => ({ threshold: 0, text: '', diffThreshold: 0, diffText: '', exemptStrategy: absent })],
    BattleEffect: ['s s* s', () => ({ type: '', uidList: [], effectExtra: '' })],
    BattleEffectInfos: ['BattleEffect* l', () => ({ effectInfoList: [], effectListVersion: '0' })],
    BattleFeatureFlags: ['o o', () => ({ enableMatchCountdownOptimization: false, hideComboCountOnStart: false })],
    BattleInviteeGiftPermission: ['l i', () => ({ userId: '0', giftPermissionType: 0 })],
    BattlePrompt: ['s BattlePromptElem*', () => ({ promptKey: '', promptElements: [] })],
    BattlePromptElem: ['s s', () => ({ promptFieldKey: '', promptFieldValue: '' })],
    BattleResult: ['l i l l l l', () => ({ userId: '0', result: 0, score: '0', diamondScore: '0', enigmaScore: '0', enigmaUv: '0' })],
    BattleRewardSettle: ['BattlePrompt i', (absent) => ({ rewardSettlePrompt: absent, status: 0 })],
    BattleRivalTag: ['ImageModel ImageModel s', (absent) => ({ bgImage: absent, iconImage: absent, content: '' })],
    BattleSetting: ['l l i l i i GiftModeMeta i l l i l i i', (absent) => ({ battleId: '0', startTimeMs: '0', duration: 0, channelId: '0', status: 0, inviteType: 0, giftModeMeta: absent, battleType: 0, extraDurationSecond: '0', endTimeMs: '0', scene: 0, sourceType: '0', iceShowdownSetting: 0, gameplayOption: 0 })],
    BattleTaskGiftAmountGuide: ['BattlePrompt i i 11ImageModel ImageModel 21l i MessageCommonText', (absent) => ({ guidePrompt: absent, promptType: 0, disappearDuration: 0, iconImage: absent, giftImage: absent, recommendGiftId: '0', recommendGiftCount: 0, guideContent: absent })],
    BattleTaskSettle: ['i l l', () => ({ taskResult: 0, rewardStartTime: '0', rewardStartTimestamp: '0' })],
    BattleTaskStart: ['BattleBonusConfig', (absent) => ({ battleBonusConfig: absent })],
    BattleTaskUpdate: ['l l s 21s', () => ({ taskProgress: '0', fromUserUid: '0', promptKey: '', logId: '' })],
    BattleTeamResult: ['l BattleTeamUser* i l l l', () => ({ teamId: '0', teamUsers: [], result: 0, totalScore: '0', totalEnigmaScore: '0', totalEnigmaUv: '0' })],
    BattleTeamUser: ['l l s l', () => ({ userId: '0', score: '0', userIdStr: '', enigmaScore: '0' })],
    BattleTeamUserArmies: ['l BattleTeamUser* l BattleUserArmies l l l l:l', (absent) => ({ teamId: '0', teamUsers: [], teamTotalScore: '0', userArmies: absent, hostRank: '0', teamTotalEnigmaScore: '0', teamTotalEnigmaUv: '0', hostVisibleRankFromTeamId: {} })],
    BattleUserArmies: ['BattleUserArmy* l s l l', () => ({ userArmy: [], hostScore: '0', anchorIdStr: '', hostEnigmaScore: '0', hostEnigmaUv: '0' })],
    BattleUserArmy: ['l l s ImageModel l s l', (absent) => ({ userId: '0', score: '0', nickname: '', avatarThumb: absent, diamondScore: '0', userIdStr: '', enigmaScore: '0' })],
    BattleUserInfo: ['BattleBaseUserInfo BattleRivalTag*', (absent) => ({ user: absent, tags: [] })],
    BestTeammateRelation: ['l l', () => ({ userId: '0', bestTeammateId: '0' })],
    CohostContentGuideInfo: ['i', () => ({ recommendedBattleType: 0 })],
    DiffInfo: ['UrlDataStruct UrlDataStruct s', (absent) => ({ diffUrl: absent, baseUrl: absent, extra: '' })],
    EffectStruct: ['s s UrlDataStruct s s UrlDataStruct UrlDataStruct s s s s* s* s s s* i s* i s s s* s o 26s s s s s* l s s UrlDataStruct l s* s* s s s i s o s* s* s UrlDataStruct s l TemplateEffectExtra DiffInfo i l l', (absent) => ({ name: '', hint: '', hintIcon: absent, sdkVersion: '', appVersion: '', fileUrl: absent, iconUrl: absent, id: '', effectId: '', devicePlatform: '', types: [], tags: [], tagsUpdatedAt: '', parent: '', children: [], effectType: 0, music: [], source: 0, designerId: '', schema: '', requirements: [], extra: '', isBusi: false, designerEncryptedId: '', sdkExtra: '', resourceId: '', adRawData: '', bindIds: [], ptime: '0', gradeKey: '', composerParams: '', hintFile: absent, useNumber: '0', typesSec: [], requirementsSec: [], panel: '', modelNames: '', modelNamesSec: '', hintFileFormat: 0, poiId: '', isPoi: false, challenge: [], systemList: [], originalEffectId: '', transFileUrl: absent, templateEffectId: '', recTag: '0', templateEffectExtra: absent, fileDiff: absent, provider: 0, packageSize: '0', fromAppId: '0' })],
    EnigmaBattleExtraInfo: ['o o', () => ({ hasStarted: false, isGiftFromEnigma: false })],
    EnigmaBattleSetting: ['o l l', () => ({ isStartable: false, enigmaBattleCampaignStart: '0', enigmaBattleCampaignEnd: '0' })],
    ExemptStrategy: ['o i', () => ({ exemptBothHost: false, exemptAudienceTop: 0 })],
    GiftGalleryBadgeInfo: ['GiftGalleryBadgeSection GiftGalleryBadgeSection s s s s s', (absent) => ({ leagueInfo: absent, galleryInfo: absent, backgroundColor: '', separatorColor: '', darkModeBackgroundColor: '', leagueName: '', schema: '' })],
    GiftGalleryBadgeSection: ['ImageModel LinkMicGiftGalleryDisplayText o ImageModel', (absent) => ({ icon: absent, displayText: absent, shouldShow: false, darkModeIcon: absent })],
    GiftModeMeta: ['l s ImageModel MessageCommonText', (absent) => ({ giftId: '0', giftNameKey: '', giftIconImage: absent, giftModeDesc: absent })],
    HighScoreControlCfg: ['o l l*', () => ({ normalControlApplied: false, threshold: '0', originDisplayToUserList: [] })],
    LeagueScoreInfo: ['l o o MessageCommonText o MessageCommonText', (absent) => ({ estimatedScore: '0', isOptOut: false, isActivityPeriod: false, contentText: absent, classOptOut: false, contentTextOpen: absent })],
    LinkMicGiftGalleryDisplayText: ['s s s', () => ({ content: '', color: '', darkModeColor: '' })],
    MatchPunishEffectInfo: ['l:l l:EffectStruct', () => ({ userToEffectMap: {}, effectToEffectStructMap: {} })],
    MatchPunishExtraInfo: ['MatchPunishEffectInfo CohostContentGuideInfo RecommendedPlaybookInfo', (absent) => ({ matchPunishEffectInfo: absent, cohostContentGuideInfo: absent, recommendedPlaybookInfo: absent })],
    PlaybookBizExtra: ['s:s', () => ({ customAtomicCapabilities: {} })],
    PreviewPeriod: ['l BattlePrompt 25ImageModel', (absent) => ({ duration: '0', promot: absent, icon: absent })],
    RecommendedPlaybookInfo: ['l* l:PlaybookBizExtra', () => ({ playbookIds: [], playbookBizExtras: {} })],
    RewardPeriodConfig: ['l l i l 11BattlePrompt BattlePrompt BattlePrompt', (absent) => ({ rewardStartTime: '0', duration: '0', rewardMultiple: 0, rewardStartTimestamp: '0', rewardPraparePrompt: absent, rewardingPrompt: absent, clickPrompt: absent })],
    SupportedActionsWrapper: ['l o', () => ({ actionType: '0', value: false })],
    TaskPeriodConfig: ['l l l 11i BattlePrompt 21i BattlePrompt l i ImageModel s', (absent) => ({ taskStartTime: '0', duration: '0', targetStartTimestamp: '0', clickAction: 0, clickToastPrompt: absent, promptType: 0, taskStaticPrompt: absent, progressTarget: '0', targetType: 0, icon: absent, clickActionSchemaUrl: '' })],
    TeamMatchCampaign: ['BestTeammateRelation* l* o', () => ({ bestTeammateRelation: [], startSfxTeamId: [], hasTeamMatchMvpSfx: false })],
    TeamUsersInfo: ['l l*', () => ({ teamId: '0', userIds: [] })],
    TemplateEffectExtra: ['s', () => ({ resourceId: '' })],
    UrlDataStruct: ['s s* i s s*', () => ({ uri: '', urlList: [], urlSubType: 0, md5: '', urlPrefix: [] })],
    WebcastLinkMicBattleItemCard_AnchorPair: ['l l', () => ({ sourceAnchorId: '0', targetAnchorId: '0' })],
    WebcastLinkMicBattleItemCard_AwardCardNotice: ['MessageCommonText BattleUserInfo*', (absent) => ({ displayContent: absent, awardedUsers: [] })],
    WebcastLinkMicBattleItemCard_CardObtainGuide: ['i', () => ({ notInUse: 0 })],
    WebcastLinkMicBattleItemCard_CommonCardInfo: ['s ImageModel l BattleUserInfo l s l l s', (absent) => ({ cardNameKey: '', cardImage: absent, sendTimeSec: '0', sendUser: absent, effectLastDuration: '0', ruleUrl: '', effectTimeSec: '0', toAnchorId: '0', toAnchorIdStr: '' })],
    WebcastLinkMicBattleItemCard_SpecialEffectNotice: ['l l l WebcastLinkMicBattleItemCard_AnchorPair*', () => ({ score: '0', fromUserId: '0', toAnchorId: '0', affectedAnchorPairs: [] })],
    WebcastLinkMicBattleItemCard_UseCriticalStrikeCard: ['WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo l MessageCommonText', (absent) => ({ cardInfo: absent, anchorId: '0', displayContent: absent })],
    WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo: ['s ImageModel l BattleUserInfo l l l l s s l l s', (absent) => ({ cardNameKey: '', cardImage: absent, sendTimeSec: '0', sendUser: absent, effectLastDuration: '0', criticalStrikeRateLow: '0', criticalStrikeRateHigh: '0', multiple: '0', giftNameKey: '', ruleUrl: '', effectTimeSec: '0', toAnchorId: '0', toAnchorIdStr: '' })],
    WebcastLinkMicBattleItemCard_UseExtraTimeCard: ['WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo l MessageCommonText', (absent) => ({ cardInfo: absent, anchorId: '0', displayContent: absent })],
    WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo: ['s ImageModel l BattleUserInfo l s l l l s', (absent) => ({ cardNameKey: '', cardImage: absent, sendTimeSec: '0', sendUser: absent, effectLastDuration: '0', ruleUrl: '', effectTimeSec: '0', toAnchorId: '0', extraDurationSec: '0', toAnchorIdStr: '' })],
    WebcastLinkMicBattleItemCard_UsePotionCard: ['WebcastLinkMicBattleItemCard_CommonCardInfo l MessageCommonText', (absent) => ({ cardInfo: absent, anchorId: '0', displayContent: absent })],
    WebcastLinkMicBattleItemCard_UseSmokeCard: ['WebcastLinkMicBattleItemCard_CommonCardInfo l MessageCommonText', (absent) => ({ cardInfo: absent, anchorId: '0', displayContent: absent })],
    WebcastLinkMicBattleItemCard_UseSpecialEffectCard: ['WebcastLinkMicBattleItemCard_CommonCardInfo l MessageCommonText WebcastLinkMicBattleItemCard_AnchorPair*', (absent) => ({ cardInfo: absent, anchorId: '0', displayContent: absent, affectedAnchorPairs: [] })],
    WebcastLinkMicBattleItemCard_UseTop2Card: ['WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo l MessageCommonText', (absent) => ({ cardInfo: absent, anchorId: '0', displayContent: absent })],
    WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo: ['WebcastLinkMicBattleItemCard_CommonCardInfo', (absent) => ({ common: absent })],
    WebcastLinkMicBattleItemCard_UseTop3Card: ['WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo l MessageCommonText', (absent) => ({ cardInfo: absent, anchorId: '0', displayContent: absent })],
    WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo: ['WebcastLinkMicBattleItemCard_CommonCardInfo', (absent) => ({ common: absent })],
    WebcastLinkMicBattleItemCard_UseWaveCard: ['WebcastLinkMicBattleItemCard_CommonCardInfo l MessageCommonText', (absent) => ({ cardInfo: absent, anchorId: '0', displayContent: absent })],
  },
  [commonTables, imageTables],
  {
  },
);

/** Decodes a WebcastLinkMicBattle. */
export const decodeWebcastLinkMicBattle: Decoder<WebcastLinkMicBattle> = battleTables.decoder('WebcastLinkMicBattle');

/** Decodes a WebcastLinkMicArmies. */
export const decodeWebcastLinkMicArmies: Decoder<WebcastLinkMicArmies> = battleTables.decoder('WebcastLinkMicArmies');

/** Decodes a WebcastLinkMicBattlePunishFinish. */
export const decodeWebcastLinkMicBattlePunishFinish: Decoder<WebcastLinkMicBattlePunishFinish> = battleTables.decoder('WebcastLinkMicBattlePunishFinish');

/** Decodes a WebcastLinkmicBattleTaskMessage. */
export const decodeWebcastLinkmicBattleTaskMessage: Decoder<WebcastLinkmicBattleTaskMessage> = battleTables.decoder('WebcastLinkmicBattleTaskMessage');

/** Decodes a WebcastLinkMicBattleItemCard. */
export const decodeWebcastLinkMicBattleItemCard: Decoder<WebcastLinkMicBattleItemCard> = battleTables.decoder('WebcastLinkMicBattleItemCard');
