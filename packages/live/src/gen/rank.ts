// Generated from proto/rank.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { AffiliatedInfoStickerShowScene, ClassType, EntranceGroupType, GameRankNotifyMessageMsgType, OpType, ProfitRankType, RankTextMessageRankTestMessageScene, UnionAnimationInfoType } from './enums.js';
import { commonTables, type CommonMessageData, type MessageCommonText } from './common.js';
import { giftTables, type WebcastRoomNotifyMessage } from './gift.js';
import { imageTables, type ImageModel } from './image.js';
import { type BorderInfo, userTables } from './user.js';

/** The host moved in a ranking. */
export interface WebcastRankUpdateMessage {
  common: CommonMessageData | undefined;
  /** Newer schemas: updates. */
  updatesList: RankUpdate[];
  groupType: EntranceGroupType;
  opType: OpType;
  /** Newer schemas: rankPriority. */
  priority: string;
  /** Newer schemas: tabs. */
  tabsList: RankTabInfo[];
  isAnimationLoopPlay: boolean;
  animationLoopForOff: boolean;
  unionAnimation: UnionAnimationInfo[];
  tabInfo: RankListTabInfo[];
  validRanks: ValidRanks | undefined;
}

export interface WebcastRankTextMessage {
  common: CommonMessageData | undefined;
  scene: RankTextMessageRankTestMessageScene;
  ownerIdxBeforeUpdate: string;
  ownerIdxAfterUpdate: string;
  selfGetBadgeMsg: MessageCommonText | undefined;
  otherGetBadgeMsg: MessageCommonText | undefined;
  curUserId: string;
  leftIcon: ImageModel | undefined;
  content: MessageCommonText | undefined;
  rankType: ProfitRankType;
  userEnigmaInfo: RankUserEnigmaInfo | undefined;
}

export interface WebcastHourlyRankRewardMessage {
  common: CommonMessageData | undefined;
  winners: HourlyRankRewardInfo[];
}

/** Older form of the hourly ranking; its layout differs from WebcastHourlyRankRewardMessage. */
export interface WebcastHourlyRankMessage {
  common: CommonMessageData | undefined;
  data: WebcastHourlyRankMessage_RankContainer | undefined;
  data2: number;
}

export interface WebcastGameRankNotifyMessage {
  common: CommonMessageData | undefined;
  msgType: GameRankNotifyMessageMsgType;
  notifyText: MessageCommonText | undefined;
}

export interface AffiliatedInfo {
  textContent: MessageCommonText | undefined;
  gapDesc: MessageCommonText | undefined;
  realTimeRank: string;
  teamRankBonusTime: TeamRankBonusTime | undefined;
  settleInfo: SettleInfo | undefined;
  middayPeakTimeStamp: string;
  stickerShowScene: AffiliatedInfoStickerShowScene;
  stickerSettleShowDuration: string;
  stickerGapDesc: MessageCommonText | undefined;
  stickerTrackParam: Record<string, string>;
}

export interface ClassInfo {
  classType: ClassType;
  starCount: string;
}

export interface HourlyRankRewardInfo {
  userId: string;
  assetId: string;
  notify: WebcastRoomNotifyMessage | undefined;
  avatarBorder: BorderInfo | undefined;
}

export interface RankAnimationInfo {
  type: number;
  backgroundColorString: string;
  contentText: MessageCommonText | undefined;
  duration: string;
  tileContent: MessageCommonText[];
}

export interface RankListTabInfo {
  tabs: RankTabInfo[];
  supportedVersion: string;
}

export interface RankSprintPrompt {
  countdown: string;
  duration: string;
  content: MessageCommonText | undefined;
  backgroundColor: string;
  gapScore: string;
  ownerRankIdx: string;
}

export interface RankTabInfo {
  rankType: ProfitRankType;
  title: string;
  titleText: MessageCommonText | undefined;
  listLynxType: string;
}

export interface RankUpdate {
  rankType: ProfitRankType;
  /** Newer schemas: ownRank. */
  ownerRank: string;
  defaultContent: MessageCommonText | undefined;
  prompt: RankSprintPrompt | undefined;
  showEntranceAnimation: boolean;
  countdown: string;
  animationInfo: RankAnimationInfo | undefined;
  /** Newer schemas: belongType. */
  relatedTabRankType: string;
  requestFirstShowType: ProfitRankType;
  supportedVersion: string;
  owneronrank: boolean;
  entranceicon: ImageModel | undefined;
  affiliatedInfo: AffiliatedInfo | undefined;
  classInfo: ClassInfo | undefined;
  currentScore: string;
  listSchema: string;
}

export interface RankUserEnigmaInfo {
  isEnigmaMaskOn: boolean;
}

export interface Ranking {
  type: string;
  label: string;
  color: TikTokColor | undefined;
  details: ValueLabel[];
}

export interface SettleInfo {
  ownerSettleRank: string;
  newClassInfo: ClassInfo | undefined;
  oldClassInfo: ClassInfo | undefined;
  rankSettleTimestamp: string;
}

export interface TeamRankBonusTime {
  switch: boolean;
  startTimestamp: string;
  endTimestamp: string;
  showAnimation: boolean;
  bonusRate: string;
  bonusTimeGiftId: string;
}

export interface TikTokColor {
  color: string;
  id: string;
  data1: number;
}

export interface UnionAnimationInfo {
  unionType: UnionAnimationInfoType;
  rankTypeArray: ProfitRankType[];
  supportedVersion: string;
}

export interface ValidRanks {
  isEffect: boolean;
  rankTypes: number[];
}

export interface ValueLabel {
  data: number;
  label: string;
  label2: string;
  label3: string;
}

export interface WebcastHourlyRankMessage_RankContainer {
  data1: number;
  rankingData: WebcastHourlyRankMessage_RankContainer_RankingData | undefined;
  data2: number;
  rankings: Ranking | undefined;
  rankingData2: WebcastHourlyRankMessage_RankContainer_RankingData2 | undefined;
  data3: number;
  data4: number;
}

export interface WebcastHourlyRankMessage_RankContainer_RankingData {
  data1: number;
  rankdata: Ranking | undefined;
  data2: string;
}

export interface WebcastHourlyRankMessage_RankContainer_RankingData2 {
  data1: number;
  data2: number;
  rankdata: Ranking | undefined;
  data3: string;
  data4: number;
  data5: number;
}

/** What the messages of this file consist of. */
export const rankTables = new MessageTables(
  {
    WebcastRankUpdateMessage: ['CommonMessageData RankUpdate* i i l RankTabInfo* o o UnionAnimationInfo* RankListTabInfo* ValidRanks', (absent) => ({ common: absent, updatesList: [], groupType: 0, opType: 0, priority: '0', tabsList: [], isAnimationLoopPlay: false, animationLoopForOff: false, unionAnimation: [], tabInfo: [], validRanks: absent })],
    WebcastRankTextMessage: ['CommonMessageData i l l MessageCommonText MessageCommonText l ImageModel MessageCommonText i RankUserEnigmaInfo', (absent) => ({ common: absent, scene: 0, ownerIdxBeforeUpdate: '0', ownerIdxAfterUpdate: '0', selfGetBadgeMsg: absent, otherGetBadgeMsg: absent, curUserId: '0', leftIcon: absent, content: absent, rankType: 0, userEnigmaInfo: absent })],
    WebcastHourlyRankRewardMessage: ['CommonMessageData HourlyRankRewardInfo*', (absent) => ({ common: absent, winners: [] })],
    WebcastHourlyRankMessage: ['CommonMessageData WebcastHourlyRankMessage_RankContainer u', (absent) => ({ common: absent, data: absent, data2: 0 })],
    WebcastGameRankNotifyMessage: ['CommonMessageData i MessageCommonText', (absent) => ({ common: absent, msgType: 0, notifyText: absent })],
    AffiliatedInfo: ['MessageCommonText MessageCommonText l TeamRankBonusTime SettleInfo l i l MessageCommonText s:s', (absent) => ({ textContent: absent, gapDesc: absent, realTimeRank: '0', teamRankBonusTime: absent, settleInfo: absent, middayPeakTimeStamp: '0', stickerShowScene: 0, stickerSettleShowDuration: '0', stickerGapDesc: absent, stickerTrackParam: {} })],
    ClassInfo: ['i l', () => ({ classType: 0, starCount: '0' })],
    HourlyRankRewardInfo: ['l l WebcastRoomNotifyMessage BorderInfo', (absent) => ({ userId: '0', assetId: '0', notify: absent, avatarBorder: absent })],
    RankAnimationInfo: ['i s MessageCommonText l MessageCommonText*', (absent) => ({ type: 0, backgroundColorString: '', contentText: absent, duration: '0', tileContent: [] })],
    RankListTabInfo: ['RankTabInfo* l', () => ({ tabs: [], supportedVersion: '0' })],
    RankSprintPrompt: ['l l MessageCommonText s l l', (absent) => ({ countdown: '0', duration: '0', content: absent, backgroundColor: '', gapScore: '0', ownerRankIdx: '0' })],
    RankTabInfo: ['i s MessageCommonText l', (absent) => ({ rankType: 0, title: '', titleText: absent, listLynxType: '0' })],
    RankUpdate: ['i l MessageCommonText RankSprintPrompt o l RankAnimationInfo l i l o ImageModel AffiliatedInfo ClassInfo l s', (absent) => ({ rankType: 0, ownerRank: '0', defaultContent: absent, prompt: absent, showEntranceAnimation: false, countdown: '0', animationInfo: absent, relatedTabRankType: '0', requestFirstShowType: 0, supportedVersion: '0', owneronrank: false, entranceicon: absent, affiliatedInfo: absent, classInfo: absent, currentScore: '0', listSchema: '' })],
    RankUserEnigmaInfo: ['o', () => ({ isEnigmaMaskOn: false })],
    Ranking: ['s s TikTokColor ValueLabel*', (absent) => ({ type: '', label: '', color: absent, details: [] })],
    SettleInfo: ['l ClassInfo ClassInfo l', (absent) => ({ ownerSettleRank: '0', newClassInfo: absent, oldClassInfo: absent, rankSettleTimestamp: '0' })],
    TeamRankBonusTime: ['o l l o l l', () => ({ switch: false, startTimestamp: '0', endTimestamp: '0', showAnimation: false, bonusRate: '0', bonusTimeGiftId: '0' })],
    TikTokColor: ['s 4g 6u', () => ({ color: '', id: '0', data1: 0 })],
    UnionAnimationInfo: ['i i* l', () => ({ unionType: 0, rankTypeArray: [], supportedVersion: '0' })],
    ValidRanks: ['o i*', () => ({ isEffect: false, rankTypes: [] })],
    ValueLabel: ['u s s 11s', () => ({ data: 0, label: '', label2: '', label3: '' })],
    WebcastHourlyRankMessage_RankContainer: ['u WebcastHourlyRankMessage_RankContainer_RankingData u Ranking WebcastHourlyRankMessage_RankContainer_RankingData2 u u', (absent) => ({ data1: 0, rankingData: absent, data2: 0, rankings: absent, rankingData2: absent, data3: 0, data4: 0 })],
    WebcastHourlyRankMessage_RankContainer_RankingData: ['u Ranking s', (absent) => ({ data1: 0, rankdata: absent, data2: '' })],
    WebcastHourlyRankMessage_RankContainer_RankingData2: ['u u Ranking s u u', (absent) => ({ data1: 0, data2: 0, rankdata: absent, data3: '', data4: 0, data5: 0 })],
  },
  [commonTables, giftTables, imageTables, userTables],
  {
  },
);

/** Decodes a WebcastRankUpdateMessage. */
export const decodeWebcastRankUpdateMessage: Decoder<WebcastRankUpdateMessage> = rankTables.decoder('WebcastRankUpdateMessage');

/** Decodes a WebcastRankTextMessage. */
export const decodeWebcastRankTextMessage: Decoder<WebcastRankTextMessage> = rankTables.decoder('WebcastRankTextMessage');

/** Decodes a WebcastHourlyRankRewardMessage. */
export const decodeWebcastHourlyRankRewardMessage: Decoder<WebcastHourlyRankRewardMessage> = rankTables.decoder('WebcastHourlyRankRewardMessage');

/** Decodes a WebcastHourlyRankMessage. */
export const decodeWebcastHourlyRankMessage: Decoder<WebcastHourlyRankMessage> = rankTables.decoder('WebcastHourlyRankMessage');

/** Decodes a WebcastGameRankNotifyMessage. */
export const decodeWebcastGameRankNotifyMessage: Decoder<WebcastGameRankNotifyMessage> = rankTables.decoder('WebcastGameRankNotifyMessage');
