// Generated from proto/goal.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { AuditStatus, GoalMessageSource } from './enums.js';
import { badgeTables, type BadgeStruct } from './badge.js';
import { commonTables, type CommonMessageData } from './common.js';
import { imageTables, type ImageModel } from './image.js';
import { type EnigmaInfo, userTables } from './user.js';

/** Progress of a goal of the host. */
export interface WebcastGoalUpdateMessage {
  common: CommonMessageData | undefined;
  indicator: LiveStreamGoalIndicator | undefined;
  goal: LiveStreamGoal | undefined;
  contributorId: string;
  contributorAvatar: ImageModel | undefined;
  contributorDisplayId: string;
  contributeSubgoal: LiveStreamSubGoal | undefined;
  contributeCount: string;
  contributeScore: string;
  giftRepeatCount: string;
  contributorIdStr: string;
  pin: boolean;
  unpin: boolean;
  pinInfo: GoalPinInfo | undefined;
  updateSource: GoalMessageSource;
  goalExtra: string;
}

export interface AuditInfo {
  violationId: string;
  taskType: number;
}

export interface GoalComparison {
  coinsIncr: string;
  contributorIncr: string;
}

export interface GoalPinInfo {
  pin: boolean;
  unpin: boolean;
  pinEndTime: string;
  subGoalId: string;
  subGoalIdStr: string;
}

export interface GoalReward {
  rewardContent: string;
  topN: number;
  hasSticker: boolean;
  auditStatus: number;
}

export interface GoalStats {
  totalCoins: string;
  totalContributor: string;
  comparison: GoalComparison | undefined;
  totalNewFans: string;
}

export interface LiveStreamGoal {
  id: string;
  type: number;
  status: number;
  subGoals: LiveStreamSubGoal[];
  description: string;
  auditStatus: AuditStatus;
  cycleType: number;
  startTime: string;
  expireTime: string;
  realFinishTime: string;
  contributors: LiveStreamGoalContributor[];
  contributorsLength: number;
  idStr: string;
  auditDescription: string;
  stats: GoalStats | undefined;
  goalExtraInfo: string;
  mode: number;
  auditInfo: AuditInfo | undefined;
  challengeType: string;
  isUneditable: boolean;
  goalReward: GoalReward | undefined;
  createSource: number;
}

export interface LiveStreamGoalContributor {
  userId: string;
  avatar: ImageModel | undefined;
  displayId: string;
  score: string;
  userIdStr: string;
  inRoom: boolean;
  isFriend: boolean;
  badge: BadgeStruct[];
  followByOwner: boolean;
  isFistContribute: boolean;
  subGoalContributions: SubGoalContribution[];
  enigmaInfo: EnigmaInfo | undefined;
}

export interface LiveStreamGoalIndicator {
  key: string;
  op: number;
}

export interface LiveStreamSubGoal {
  type: number;
  id: string;
  progress: string;
  target: string;
  gift: LiveStreamSubGoalGift | undefined;
  idStr: string;
  pinInfo: SubGoalPinInfo | undefined;
  source: number;
  recommendedText: string;
  /** Newer schemas: recommendedHeader. */
  recommendedCommon: string;
}

export interface LiveStreamSubGoalGift {
  name: string;
  icon: ImageModel | undefined;
  diamondCount: string;
  type: number;
}

export interface SubGoalContribution {
  id: string;
  contributionCount: string;
}

export interface SubGoalPinInfo {
  pinStartTime: string;
  pinEndTime: string;
  pinReadyTime: string;
}

/** What the messages of this file consist of. */
export const goalTables = new MessageTables(
  {
    WebcastGoalUpdateMessage: ['CommonMessageData LiveStreamGoalIndicator LiveStreamGoal l ImageModel s LiveStreamSubGoal 9l l l s o o GoalPinInfo i s', (absent) => ({ common: absent, indicator: absent, goal: absent, contributorId: '0', contributorAvatar: absent, contributorDisplayId: '', contributeSubgoal: absent, contributeCount: '0', contributeScore: '0', giftRepeatCount: '0', contributorIdStr: '', pin: false, unpin: false, pinInfo: absent, updateSource: 0, goalExtra: '' })],
    AuditInfo: ['l i', () => ({ violationId: '0', taskType: 0 })],
    GoalComparison: ['l l', () => ({ coinsIncr: '0', contributorIncr: '0' })],
    GoalPinInfo: ['o o l l s', () => ({ pin: false, unpin: false, pinEndTime: '0', subGoalId: '0', subGoalIdStr: '' })],
    GoalReward: ['s i o i', () => ({ rewardContent: '', topN: 0, hasSticker: false, auditStatus: 0 })],
    GoalStats: ['l l GoalComparison l', (absent) => ({ totalCoins: '0', totalContributor: '0', comparison: absent, totalNewFans: '0' })],
    LiveStreamGoal: ['l i i LiveStreamSubGoal* s i i l l l LiveStreamGoalContributor* i s s GoalStats s i AuditInfo 20s o GoalReward i', (absent) => ({ id: '0', type: 0, status: 0, subGoals: [], description: '', auditStatus: 0, cycleType: 0, startTime: '0', expireTime: '0', realFinishTime: '0', contributors: [], contributorsLength: 0, idStr: '', auditDescription: '', stats: absent, goalExtraInfo: '', mode: 0, auditInfo: absent, challengeType: '', isUneditable: false, goalReward: absent, createSource: 0 })],
    LiveStreamGoalContributor: ['l ImageModel s l s o o BadgeStruct* o o SubGoalContribution* EnigmaInfo', (absent) => ({ userId: '0', avatar: absent, displayId: '', score: '0', userIdStr: '', inRoom: false, isFriend: false, badge: [], followByOwner: false, isFistContribute: false, subGoalContributions: [], enigmaInfo: absent })],
    LiveStreamGoalIndicator: ['s i', () => ({ key: '', op: 0 })],
    LiveStreamSubGoal: ['i l l l LiveStreamSubGoalGift s SubGoalPinInfo i s s', (absent) => ({ type: 0, id: '0', progress: '0', target: '0', gift: absent, idStr: '', pinInfo: absent, source: 0, recommendedText: '', recommendedCommon: '' })],
    LiveStreamSubGoalGift: ['s ImageModel l i', (absent) => ({ name: '', icon: absent, diamondCount: '0', type: 0 })],
    SubGoalContribution: ['s l', () => ({ id: '', contributionCount: '0' })],
    SubGoalPinInfo: ['l l l', () => ({ pinStartTime: '0', pinEndTime: '0', pinReadyTime: '0' })],
  },
  [badgeTables, commonTables, imageTables, userTables],
  {
  },
);

/** Decodes a WebcastGoalUpdateMessage. */
export const decodeWebcastGoalUpdateMessage: Decoder<WebcastGoalUpdateMessage> = goalTables.decoder('WebcastGoalUpdateMessage');
