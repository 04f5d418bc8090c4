// Generated from proto/rank.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AffiliatedInfo, ClassInfo, HourlyRankRewardInfo, RankAnimationInfo, RankListTabInfo, RankSprintPrompt, RankTabInfo, RankUpdate, RankUserEnigmaInfo, Ranking, SettleInfo, TeamRankBonusTime, TikTokColor, UnionAnimationInfo, ValidRanks, ValueLabel, WebcastGameRankNotifyMessage, WebcastHourlyRankMessage, WebcastHourlyRankMessage_RankContainer, WebcastHourlyRankMessage_RankContainer_RankingData, WebcastHourlyRankMessage_RankContainer_RankingData2, WebcastHourlyRankRewardMessage, WebcastRankTextMessage, WebcastRankUpdateMessage } from './rank.js';
import { writeCommonMessageData, writeMessageCommonText } from './common.encode.js';
import { writeWebcastRoomNotifyMessage } from './gift.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeBorderInfo } from './user.encode.js';

/** Writes the fields of a WebcastRankUpdateMessage. */
export function writeWebcastRankUpdateMessage(w: Writer, m: Init<WebcastRankUpdateMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.messages(18, m.updatesList, writeRankUpdate);
  w.int32(24, m.groupType);
  w.int32(32, m.opType);
  w.int64(40, m.priority);
  w.messages(50, m.tabsList, writeRankTabInfo);
  w.bool(56, m.isAnimationLoopPlay);
  w.bool(64, m.animationLoopForOff);
  w.messages(74, m.unionAnimation, writeUnionAnimationInfo);
  w.messages(82, m.tabInfo, writeRankListTabInfo);
  w.message(90, m.validRanks, writeValidRanks);
}

/** Writes the fields of a WebcastRankTextMessage. */
export function writeWebcastRankTextMessage(w: Writer, m: Init<WebcastRankTextMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.scene);
  w.int64(24, m.ownerIdxBeforeUpdate);
  w.int64(32, m.ownerIdxAfterUpdate);
  w.message(42, m.selfGetBadgeMsg, writeMessageCommonText);
  w.message(50, m.otherGetBadgeMsg, writeMessageCommonText);
  w.int64(56, m.curUserId);
  w.message(66, m.leftIcon, writeImageModel);
  w.message(74, m.content, writeMessageCommonText);
  w.int32(80, m.rankType);
  w.message(90, m.userEnigmaInfo, writeRankUserEnigmaInfo);
}

/** Writes the fields of a WebcastHourlyRankRewardMessage. */
export function writeWebcastHourlyRankRewardMessage(w: Writer, m: Init<WebcastHourlyRankRewardMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.messages(18, m.winners, writeHourlyRankRewardInfo);
}

/** Writes the fields of a WebcastHourlyRankMessage. */
export function writeWebcastHourlyRankMessage(w: Writer, m: Init<WebcastHourlyRankMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.data, writeWebcastHourlyRankMessage_RankContainer);
  w.uint32(24, m.data2);
}

/** Writes the fields of a WebcastGameRankNotifyMessage. */
export function writeWebcastGameRankNotifyMessage(w: Writer, m: Init<WebcastGameRankNotifyMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.msgType);
  w.message(26, m.notifyText, writeMessageCommonText);
}

/** Writes the fields of a AffiliatedInfo. */
export function writeAffiliatedInfo(w: Writer, m: Init<AffiliatedInfo>): void {
  w.message(10, m.textContent, writeMessageCommonText);
  w.message(18, m.gapDesc, writeMessageCommonText);
  w.int64(24, m.realTimeRank);
  w.message(34, m.teamRankBonusTime, writeTeamRankBonusTime);
  w.message(42, m.settleInfo, writeSettleInfo);
  w.int64(48, m.middayPeakTimeStamp);
  w.int32(56, m.stickerShowScene);
  w.int64(64, m.stickerSettleShowDuration);
  w.message(74, m.stickerGapDesc, writeMessageCommonText);
  w.map(82, m.stickerTrackParam, (key, value) => {
    w.string(10, key);
    w.string(18, value);
  });
}

/** Writes the fields of a ClassInfo. */
export function writeClassInfo(w: Writer, m: Init<ClassInfo>): void {
  w.int32(8, m.classType);
  w.int64(16, m.starCount);
}

/** Writes the fields of a HourlyRankRewardInfo. */
export function writeHourlyRankRewardInfo(w: Writer, m: Init<HourlyRankRewardInfo>): void {
  w.int64(8, m.userId);
  w.int64(16, m.assetId);
  w.message(26, m.notify, writeWebcastRoomNotifyMessage);
  w.message(34, m.avatarBorder, writeBorderInfo);
}

/** Writes the fields of a RankAnimationInfo. */
export function writeRankAnimationInfo(w: Writer, m: Init<RankAnimationInfo>): void {
  w.int32(8, m.type);
  w.string(18, m.backgroundColorString);
  w.message(26, m.contentText, writeMessageCommonText);
  w.int64(32, m.duration);
  w.messages(42, m.tileContent, writeMessageCommonText);
}

/** Writes the fields of a RankListTabInfo. */
export function writeRankListTabInfo(w: Writer, m: Init<RankListTabInfo>): void {
  w.messages(10, m.tabs, writeRankTabInfo);
  w.int64(16, m.supportedVersion);
}

/** Writes the fields of a RankSprintPrompt. */
export function writeRankSprintPrompt(w: Writer, m: Init<RankSprintPrompt>): void {
  w.int64(8, m.countdown);
  w.int64(16, m.duration);
  w.message(26, m.content, writeMessageCommonText);
  w.string(34, m.backgroundColor);
  w.int64(40, m.gapScore);
  w.int64(48, m.ownerRankIdx);
}

/** Writes the fields of a RankTabInfo. */
export function writeRankTabInfo(w: Writer, m: Init<RankTabInfo>): void {
  w.int32(8, m.rankType);
  w.string(18, m.title);
  w.message(26, m.titleText, writeMessageCommonText);
  w.int64(32, m.listLynxType);
}

/** Writes the fields of a RankUpdate. */
export function writeRankUpdate(w: Writer, m: Init<RankUpdate>): void {
  w.int32(8, m.rankType);
  w.int64(16, m.ownerRank);
  w.message(26, m.defaultContent, writeMessageCommonText);
  w.message(34, m.prompt, writeRankSprintPrompt);
  w.bool(40, m.showEntranceAnimation);
  w.int64(48, m.countdown);
  w.message(58, m.animationInfo, writeRankAnimationInfo);
  w.int64(64, m.relatedTabRankType);
  w.int32(72, m.requestFirstShowType);
  w.int64(80, m.supportedVersion);
  w.bool(88, m.owneronrank);
  w.message(98, m.entranceicon, writeImageModel);
  w.message(106, m.affiliatedInfo, writeAffiliatedInfo);
  w.message(114, m.classInfo, writeClassInfo);
  w.int64(120, m.currentScore);
  w.string(130, m.listSchema);
}

/** Writes the fields of a RankUserEnigmaInfo. */
export function writeRankUserEnigmaInfo(w: Writer, m: Init<RankUserEnigmaInfo>): void {
  w.bool(8, m.isEnigmaMaskOn);
}

/** Writes the fields of a Ranking. */
export function writeRanking(w: Writer, m: Init<Ranking>): void {
  w.string(10, m.type);
  w.string(18, m.label);
  w.message(26, m.color, writeTikTokColor);
  w.messages(34, m.details, writeValueLabel);
}

/** Writes the fields of a SettleInfo. */
export function writeSettleInfo(w: Writer, m: Init<SettleInfo>): void {
  w.int64(8, m.ownerSettleRank);
  w.message(18, m.newClassInfo, writeClassInfo);
  w.message(26, m.oldClassInfo, writeClassInfo);
  w.int64(32, m.rankSettleTimestamp);
}

/** Writes the fields of a TeamRankBonusTime. */
export function writeTeamRankBonusTime(w: Writer, m: Init<TeamRankBonusTime>): void {
  w.bool(8, m.switch);
  w.int64(16, m.startTimestamp);
  w.int64(24, m.endTimestamp);
  w.bool(32, m.showAnimation);
  w.int64(40, m.bonusRate);
  w.int64(48, m.bonusTimeGiftId);
}

/** Writes the fields of a TikTokColor. */
export function writeTikTokColor(w: Writer, m: Init<TikTokColor>): void {
  w.string(10, m.color);
  w.int64(32, m.id);
  w.uint32(48, m.data1);
}

/** Writes the fields of a UnionAnimationInfo. */
export function writeUnionAnimationInfo(w: Writer, m: Init<UnionAnimationInfo>): void {
  w.int32(8, m.unionType);
  w.int32Packed(18, m.rankTypeArray);
  w.int64(24, m.supportedVersion);
}

/** Writes the fields of a ValidRanks. */
export function writeValidRanks(w: Writer, m: Init<ValidRanks>): void {
  w.bool(8, m.isEffect);
  w.int32Packed(18, m.rankTypes);
}

/** Writes the fields of a ValueLabel. */
export function writeValueLabel(w: Writer, m: Init<ValueLabel>): void {
  w.uint32(8, m.data);
  w.string(18, m.label);
  w.string(26, m.label2);
  w.string(90, m.label3);
}

/** Writes the fields of a WebcastHourlyRankMessage_RankContainer. */
export function writeWebcastHourlyRankMessage_RankContainer(w: Writer, m: Init<WebcastHourlyRankMessage_RankContainer>): void {
  w.uint32(8, m.data1);
  w.message(18, m.rankingData, writeWebcastHourlyRankMessage_RankContainer_RankingData);
  w.uint32(24, m.data2);
  w.message(34, m.rankings, writeRanking);
  w.message(42, m.rankingData2, writeWebcastHourlyRankMessage_RankContainer_RankingData2);
  w.uint32(48, m.data3);
  w.uint32(56, m.data4);
}

/** Writes the fields of a WebcastHourlyRankMessage_RankContainer_RankingData. */
export function writeWebcastHourlyRankMessage_RankContainer_RankingData(w: Writer, m: Init<WebcastHourlyRankMessage_RankContainer_RankingData>): void {
  w.uint32(8, m.data1);
  w.message(18, m.rankdata, writeRanking);
  w.string(26, m.data2);
}

/** Writes the fields of a WebcastHourlyRankMessage_RankContainer_RankingData2. */
export function writeWebcastHourlyRankMessage_RankContainer_RankingData2(w: Writer, m: Init<WebcastHourlyRankMessage_RankContainer_RankingData2>): void {
  w.uint32(8, m.data1);
  w.uint32(16, m.data2);
  w.message(26, m.rankdata, writeRanking);
  w.string(34, m.data3);
  w.uint32(40, m.data4);
  w.uint32(48, m.data5);
}
