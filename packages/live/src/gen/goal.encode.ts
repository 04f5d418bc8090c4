// Generated from proto/goal.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AuditInfo, GoalComparison, GoalPinInfo, GoalReward, GoalStats, LiveStreamGoal, LiveStreamGoalContributor, LiveStreamGoalIndicator, LiveStreamSubGoal, LiveStreamSubGoalGift, SubGoalContribution, SubGoalPinInfo, WebcastGoalUpdateMessage } from './goal.js';
import { writeBadgeStruct } from './badge.encode.js';
import { writeCommonMessageData } from './common.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeEnigmaInfo } from './user.encode.js';

/** Writes the fields of a WebcastGoalUpdateMessage. */
export function writeWebcastGoalUpdateMessage(w: Writer, m: Init<WebcastGoalUpdateMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.indicator, writeLiveStreamGoalIndicator);
  w.message(26, m.goal, writeLiveStreamGoal);
  w.int64(32, m.contributorId);
  w.message(42, m.contributorAvatar, writeImageModel);
  w.string(50, m.contributorDisplayId);
  w.message(58, m.contributeSubgoal, writeLiveStreamSubGoal);
  w.int64(72, m.contributeCount);
  w.int64(80, m.contributeScore);
  w.int64(88, m.giftRepeatCount);
  w.string(98, m.contributorIdStr);
  w.bool(104, m.pin);
  w.bool(112, m.unpin);
  w.message(122, m.pinInfo, writeGoalPinInfo);
  w.int32(128, m.updateSource);
  w.string(138, m.goalExtra);
}

/** Writes the fields of a AuditInfo. */
export function writeAuditInfo(w: Writer, m: Init<AuditInfo>): void {
  w.int64(8, m.violationId);
  w.int32(16, m.taskType);
}

/** Writes the fields of a GoalComparison. */
export function writeGoalComparison(w: Writer, m: Init<GoalComparison>): void {
  w.int64(8, m.coinsIncr);
  w.int64(16, m.contributorIncr);
}

/** Writes the fields of a GoalPinInfo. */
export function writeGoalPinInfo(w: Writer, m: Init<GoalPinInfo>): void {
  w.bool(8, m.pin);
  w.bool(16, m.unpin);
  w.int64(24, m.pinEndTime);
  w.int64(32, m.subGoalId);
  w.string(42, m.subGoalIdStr);
}

/** Writes the fields of a GoalReward. */
export function writeGoalReward(w: Writer, m: Init<GoalReward>): void {
  w.string(10, m.rewardContent);
  w.int32(16, m.topN);
  w.bool(24, m.hasSticker);
  w.int32(32, m.auditStatus);
}

/** Writes the fields of a GoalStats. */
export function writeGoalStats(w: Writer, m: Init<GoalStats>): void {
  w.int64(8, m.totalCoins);
  w.int64(16, m.totalContributor);
  w.message(26, m.comparison, writeGoalComparison);
  w.int64(32, m.totalNewFans);
}

/** Writes the fields of a LiveStreamGoal. */
export function writeLiveStreamGoal(w: Writer, m: Init<LiveStreamGoal>): void {
  w.int64(8, m.id);
  w.int32(16, m.type);
  w.int32(24, m.status);
  w.messages(34, m.subGoals, writeLiveStreamSubGoal);
  w.string(42, m.description);
  w.int32(48, m.auditStatus);
  w.int32(56, m.cycleType);
  w.int64(64, m.startTime);
  w.int64(72, m.expireTime);
  w.int64(80, m.realFinishTime);
  w.messages(90, m.contributors, writeLiveStreamGoalContributor);
  w.int32(96, m.contributorsLength);
  w.string(106, m.idStr);
  w.string(114, m.auditDescription);
  w.message(122, m.stats, writeGoalStats);
  w.string(130, m.goalExtraInfo);
  w.int32(136, m.mode);
  w.message(146, m.auditInfo, writeAuditInfo);
  w.string(162, m.challengeType);
  w.bool(168, m.isUneditable);
  w.message(178, m.goalReward, writeGoalReward);
  w.int32(184, m.createSource);
}

/** Writes the fields of a LiveStreamGoalContributor. */
export function writeLiveStreamGoalContributor(w: Writer, m: Init<LiveStreamGoalContributor>): void {
  w.int64(8, m.userId);
  w.message(18, m.avatar, writeImageModel);
  w.string(26, m.displayId);
  w.int64(32, m.score);
  w.string(42, m.userIdStr);
  w.bool(48, m.inRoom);
  w.bool(56, m.isFriend);
  w.messages(66, m.badge, writeBadgeStruct);
  w.bool(72, m.followByOwner);
  w.bool(80, m.isFistContribute);
  w.messages(90, m.subGoalContributions, writeSubGoalContribution);
  w.message(98, m.enigmaInfo, writeEnigmaInfo);
}

/** Writes the fields of a LiveStreamGoalIndicator. */
export function writeLiveStreamGoalIndicator(w: Writer, m: Init<LiveStreamGoalIndicator>): void {
  w.string(10, m.key);
  w.int32(16, m.op);
}

/** Writes the fields of a LiveStreamSubGoal. */
export function writeLiveStreamSubGoal(w: Writer, m: Init<LiveStreamSubGoal>): void {
  w.int32(8, m.type);
  w.int64(16, m.id);
  w.int64(24, m.progress);
  w.int64(32, m.target);
  w.message(42, m.gift, writeLiveStreamSubGoalGift);
  w.string(50, m.idStr);
  w.message(58, m.pinInfo, writeSubGoalPinInfo);
  w.int32(64, m.source);
  w.string(74, m.recommendedText);
  w.string(82, m.recommendedCommon);
}

/** Writes the fields of a LiveStreamSubGoalGift. */
export function writeLiveStreamSubGoalGift(w: Writer, m: Init<LiveStreamSubGoalGift>): void {
  w.string(10, m.name);
  w.message(18, m.icon, writeImageModel);
  w.int64(24, m.diamondCount);
  w.int32(32, m.type);
}

/** Writes the fields of a SubGoalContribution. */
export function writeSubGoalContribution(w: Writer, m: Init<SubGoalContribution>): void {
  w.string(10, m.id);
  w.int64(16, m.contributionCount);
}

/** Writes the fields of a SubGoalPinInfo. */
export function writeSubGoalPinInfo(w: Writer, m: Init<SubGoalPinInfo>): void {
  w.int64(8, m.pinStartTime);
  w.int64(16, m.pinEndTime);
  w.int64(24, m.pinReadyTime);
}
