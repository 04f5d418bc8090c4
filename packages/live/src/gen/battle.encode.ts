// Generated from proto/battle.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AnchorMatchSettings, BattleABTest, BattleABTestList, BattleABTestSetting, BattleBaseUserInfo, BattleBonusConfig, BattleComboInfo, BattleDisplayConfig, BattleEffect, BattleEffectInfos, BattleFeatureFlags, BattleInviteeGiftPermission, BattlePrompt, BattlePromptElem, BattleResult, BattleRewardSettle, BattleRivalTag, BattleSetting, BattleTaskGiftAmountGuide, BattleTaskSettle, BattleTaskStart, BattleTaskUpdate, BattleTeamResult, BattleTeamUser, BattleTeamUserArmies, BattleUserArmies, BattleUserArmy, BattleUserInfo, BestTeammateRelation, CohostContentGuideInfo, DiffInfo, EffectStruct, EnigmaBattleExtraInfo, EnigmaBattleSetting, ExemptStrategy, GiftGalleryBadgeInfo, GiftGalleryBadgeSection, GiftModeMeta, HighScoreControlCfg, LeagueScoreInfo, LinkMicGiftGalleryDisplayText, MatchPunishEffectInfo, MatchPunishExtraInfo, PlaybookBizExtra, PreviewPeriod, RecommendedPlaybookInfo, RewardPeriodConfig, SupportedActionsWrapper, TaskPeriodConfig, TeamMatchCampaign, TeamUsersInfo, TemplateEffectExtra, UrlDataStruct, WebcastLinkMicArmies, WebcastLinkMicBattle, WebcastLinkMicBattleItemCard, WebcastLinkMicBattleItemCard_AnchorPair, WebcastLinkMicBattleItemCard_AwardCardNotice, WebcastLinkMicBattleItemCard_CardObtainGuide, WebcastLinkMicBattleItemCard_CommonCardInfo, WebcastLinkMicBattleItemCard_SpecialEffectNotice, WebcastLinkMicBattleItemCard_UseCriticalStrikeCard, WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo, WebcastLinkMicBattleItemCard_UseExtraTimeCard, WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo, WebcastLinkMicBattleItemCard_UsePotionCard, WebcastLinkMicBattleItemCard_UseSmokeCard, WebcastLinkMicBattleItemCard_UseSpecialEffectCard, WebcastLinkMicBattleItemCard_UseTop2Card, WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo, WebcastLinkMicBattleItemCard_UseTop3Card, WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo, WebcastLinkMicBattleItemCard_UseWaveCard, WebcastLinkMicBattlePunishFinish, WebcastLinkmicBattleTaskMessage } from './battle.js';
import { writeCommonMessageData, writeMessageCommonText } from './common.encode.js';
import { writeImageModel } from './image.encode.js';

/** Writes the fields of a WebcastLinkMicBattle. */
export function writeWebcastLinkMicBattle(w: Writer, m: Init<WebcastLinkMicBattle>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.battleId);
  w.message(26, m.battleSetting, writeBattleSetting);
  w.int32(32, m.action);
  w.map(42, m.battleResult, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeBattleResult);
  });
  w.message(50, m.mBattleDisplayConfig, writeBattleDisplayConfig);
  w.int32(64, m.inviteeGiftPermissionType);
  w.map(74, m.armies, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeBattleUserArmies);
  });
  w.map(82, m.anchorInfo, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeBattleUserInfo);
  });
  w.string(90, m.bubbleText);
  w.messages(98, m.supportedActions, writeSupportedActionsWrapper);
  w.map(106, m.battleCombos, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeBattleComboInfo);
  });
  w.messages(114, m.teamUsers, writeTeamUsersInfo);
  w.messages(122, m.inviteeGiftPermissionTypes, writeBattleInviteeGiftPermission);
  w.int64(128, m.actionByUserId);
  w.messages(138, m.teamBattleResult, writeBattleTeamResult);
  w.messages(146, m.teamArmies, writeBattleTeamUserArmies);
  w.messages(154, m.abtestSettings, writeBattleABTestSetting);
  w.message(162, m.teamMatchCampaign, writeTeamMatchCampaign);
  w.message(170, m.fuzzyDisplayConfigV2, writeHighScoreControlCfg);
  w.map(178, m.leagueInfoMap, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeGiftGalleryBadgeInfo);
  });
  w.map(186, m.leagueScoreInfoMap, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeLeagueScoreInfo);
  });
  w.message(194, m.matchPunishExtraInfo, writeMatchPunishExtraInfo);
  w.message(202, m.enigmaBattleSetting, writeEnigmaBattleSetting);
  w.map(210, m.anchorMatchSettings, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeAnchorMatchSettings);
  });
  w.message(218, m.battleFeatureFlags, writeBattleFeatureFlags);
}

/** Writes the fields of a WebcastLinkMicArmies. */
export function writeWebcastLinkMicArmies(w: Writer, m: Init<WebcastLinkMicArmies>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.battleId);
  w.map(26, m.battleItems, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeBattleUserArmies);
  });
  w.int64(32, m.channelId);
  w.int64(40, m.giftSentTime);
  w.int64(48, m.scoreUpdateTime);
  w.int32(56, m.battleStatus);
  w.int64(64, m.fromUserId);
  w.int64(72, m.giftId);
  w.int32(80, m.giftCount);
  w.message(90, m.gifIconImage, writeImageModel);
  w.int32(96, m.totalDiamondCount);
  w.int32(104, m.repeatCount);
  w.messages(114, m.teamArmies, writeBattleTeamUserArmies);
  w.bool(120, m.triggerCriticalStrike);
  w.bool(128, m.hasTeamMatchMvpSfx);
  w.string(138, m.logId);
  w.message(146, m.battleSettings, writeBattleSetting);
  w.message(154, m.fuzzyDisplayConfigV2, writeHighScoreControlCfg);
  w.message(162, m.effectInfos, writeBattleEffectInfos);
  w.message(170, m.enigmaBattleExtraInfo, writeEnigmaBattleExtraInfo);
}

/** Writes the fields of a WebcastLinkMicBattlePunishFinish. */
export function writeWebcastLinkMicBattlePunishFinish(w: Writer, m: Init<WebcastLinkMicBattlePunishFinish>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.channelId);
  w.int64(24, m.opUid);
  w.int32(32, m.reason);
  w.int64(40, m.battleId);
  w.message(50, m.battleSettings, writeBattleSetting);
  w.message(58, m.matchPunishExtraInfo, writeMatchPunishExtraInfo);
}

/** Writes the fields of a WebcastLinkmicBattleTaskMessage. */
export function writeWebcastLinkmicBattleTaskMessage(w: Writer, m: Init<WebcastLinkmicBattleTaskMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.battleTaskMessageType);
  w.message(26, m.taskStart, writeBattleTaskStart);
  w.message(34, m.taskUpdate, writeBattleTaskUpdate);
  w.message(42, m.taskSettle, writeBattleTaskSettle);
  w.message(50, m.rewardSettle, writeBattleRewardSettle);
  w.int64(160, m.battleId);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard. */
export function writeWebcastLinkMicBattleItemCard(w: Writer, m: Init<WebcastLinkMicBattleItemCard>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.battleId);
  w.int32(24, m.msgType);
  w.message(34, m.cardObtainGuide, writeWebcastLinkMicBattleItemCard_CardObtainGuide);
  w.message(42, m.useCriticalStrikeCard, writeWebcastLinkMicBattleItemCard_UseCriticalStrikeCard);
  w.message(50, m.useSmokeCard, writeWebcastLinkMicBattleItemCard_UseSmokeCard);
  w.message(58, m.awardCardNotice, writeWebcastLinkMicBattleItemCard_AwardCardNotice);
  w.message(66, m.useExtraTimeCard, writeWebcastLinkMicBattleItemCard_UseExtraTimeCard);
  w.message(74, m.useSpecialEffectCard, writeWebcastLinkMicBattleItemCard_UseSpecialEffectCard);
  w.message(82, m.usePotionCard, writeWebcastLinkMicBattleItemCard_UsePotionCard);
  w.message(90, m.useWaveCard, writeWebcastLinkMicBattleItemCard_UseWaveCard);
  w.message(98, m.specialEffectNotice, writeWebcastLinkMicBattleItemCard_SpecialEffectNotice);
  w.message(106, m.useTop2Card, writeWebcastLinkMicBattleItemCard_UseTop2Card);
  w.message(114, m.useTop3Card, writeWebcastLinkMicBattleItemCard_UseTop3Card);
}

/** Writes the fields of a AnchorMatchSettings. */
export function writeAnchorMatchSettings(w: Writer, m: Init<AnchorMatchSettings>): void {
  w.bool(8, m.enableAiCommentary);
}

/** Writes the fields of a BattleABTest. */
export function writeBattleABTest(w: Writer, m: Init<BattleABTest>): void {
  w.int32(8, m.abTestType);
  w.int32(16, m.group);
}

/** Writes the fields of a BattleABTestList. */
export function writeBattleABTestList(w: Writer, m: Init<BattleABTestList>): void {
  w.messages(10, m.abTestList, writeBattleABTest);
}

/** Writes the fields of a BattleABTestSetting. */
export function writeBattleABTestSetting(w: Writer, m: Init<BattleABTestSetting>): void {
  w.int64(8, m.uid);
  w.message(18, m.abTestList, writeBattleABTestList);
}

/** Writes the fields of a BattleBaseUserInfo. */
export function writeBattleBaseUserInfo(w: Writer, m: Init<BattleBaseUserInfo>): void {
  w.int64(8, m.userId);
  w.string(18, m.nickName);
  w.message(26, m.avatarThumb, writeImageModel);
  w.string(34, m.displayId);
  w.int64(40, m.roomId);
  w.int32(48, m.invitationRole);
}

/** Writes the fields of a BattleBonusConfig. */
export function writeBattleBonusConfig(w: Writer, m: Init<BattleBonusConfig>): void {
  w.int64(8, m.previewStartTime);
  w.messages(18, m.previewPeriodConfig, writePreviewPeriod);
  w.message(26, m.taskPeriodConfig, writeTaskPeriodConfig);
  w.message(34, m.rewardPeriodConfig, writeRewardPeriodConfig);
  w.map(42, m.taskGiftGuide, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeBattleTaskGiftAmountGuide);
  });
  w.int64(48, m.previewStartTimestamp);
  w.string(58, m.previewClickActionSchemaUrl);
}

/** Writes the fields of a BattleComboInfo. */
export function writeBattleComboInfo(w: Writer, m: Init<BattleComboInfo>): void {
  w.int64(8, m.userId);
  w.int64(16, m.comboStatus);
  w.int64(24, m.comboCount);
  w.string(34, m.comboIconUrl);
  w.int32(40, m.comboType);
  w.string(50, m.comboRuleGuideSchema);
  w.string(58, m.userIdStr);
  w.string(66, m.comboCountStr);
}

/** Writes the fields of a BattleDisplayConfig. */
export function writeBattleDisplayConfig(w: Writer, m: Init<BattleDisplayConfig>): void {
  w.int32(8, m.threshold);
  w.string(18, m.text);
  w.int32(24, m.diffThreshold);
  w.string(34, m.diffText);
  w.message(42, m.exemptStrategy, writeExemptStrategy);
}

/** Writes the fields of a BattleEffect. */
export function writeBattleEffect(w: Writer, m: Init<BattleEffect>): void {
  w.string(10, m.type);
  w.stringList(18, m.uidList);
  w.string(26, m.effectExtra);
}

/** Writes the fields of a BattleEffectInfos. */
export function writeBattleEffectInfos(w: Writer, m: Init<BattleEffectInfos>): void {
  w.messages(10, m.effectInfoList, writeBattleEffect);
  w.int64(16, m.effectListVersion);
}

/** Writes the fields of a BattleFeatureFlags. */
export function writeBattleFeatureFlags(w: Writer, m: Init<BattleFeatureFlags>): void {
  w.bool(8, m.enableMatchCountdownOptimization);
  w.bool(16, m.hideComboCountOnStart);
}

/** Writes the fields of a BattleInviteeGiftPermission. */
export function writeBattleInviteeGiftPermission(w: Writer, m: Init<BattleInviteeGiftPermission>): void {
  w.int64(8, m.userId);
  w.int32(16, m.giftPermissionType);
}

/** Writes the fields of a BattlePrompt. */
export function writeBattlePrompt(w: Writer, m: Init<BattlePrompt>): void {
  w.string(10, m.promptKey);
  w.messages(18, m.promptElements, writeBattlePromptElem);
}

/** Writes the fields of a BattlePromptElem. */
export function writeBattlePromptElem(w: Writer, m: Init<BattlePromptElem>): void {
  w.string(10, m.promptFieldKey);
  w.string(18, m.promptFieldValue);
}

/** Writes the fields of a BattleResult. */
export function writeBattleResult(w: Writer, m: Init<BattleResult>): void {
  w.int64(8, m.userId);
  w.int32(16, m.result);
  w.int64(24, m.score);
  w.int64(32, m.diamondScore);
  w.int64(40, m.enigmaScore);
  w.int64(48, m.enigmaUv);
}

/** Writes the fields of a BattleRewardSettle. */
export function writeBattleRewardSettle(w: Writer, m: Init<BattleRewardSettle>): void {
  w.message(10, m.rewardSettlePrompt, writeBattlePrompt);
  w.int32(16, m.status);
}

/** Writes the fields of a BattleRivalTag. */
export function writeBattleRivalTag(w: Writer, m: Init<BattleRivalTag>): void {
  w.message(10, m.bgImage, writeImageModel);
  w.message(18, m.iconImage, writeImageModel);
  w.string(26, m.content);
}

/** Writes the fields of a BattleSetting. */
export function writeBattleSetting(w: Writer, m: Init<BattleSetting>): void {
  w.int64(8, m.battleId);
  w.int64(16, m.startTimeMs);
  w.int32(24, m.duration);
  w.int64(32, m.channelId);
  w.int32(40, m.status);
  w.int32(48, m.inviteType);
  w.message(58, m.giftModeMeta, writeGiftModeMeta);
  w.int32(64, m.battleType);
  w.int64(72, m.extraDurationSecond);
  w.int64(80, m.endTimeMs);
  w.int32(88, m.scene);
  w.int64(96, m.sourceType);
  w.int32(104, m.iceShowdownSetting);
  w.int32(112, m.gameplayOption);
}

/** Writes the fields of a BattleTaskGiftAmountGuide. */
export function writeBattleTaskGiftAmountGuide(w: Writer, m: Init<BattleTaskGiftAmountGuide>): void {
  w.message(10, m.guidePrompt, writeBattlePrompt);
  w.int32(16, m.promptType);
  w.int32(24, m.disappearDuration);
  w.message(90, m.iconImage, writeImageModel);
  w.message(98, m.giftImage, writeImageModel);
  w.int64(168, m.recommendGiftId);
  w.int32(176, m.recommendGiftCount);
  w.message(186, m.guideContent, writeMessageCommonText);
}

/** Writes the fields of a BattleTaskSettle. */
export function writeBattleTaskSettle(w: Writer, m: Init<BattleTaskSettle>): void {
  w.int32(8, m.taskResult);
  w.int64(16, m.rewardStartTime);
  w.int64(24, m.rewardStartTimestamp);
}

/** Writes the fields of a BattleTaskStart. */
export function writeBattleTaskStart(w: Writer, m: Init<BattleTaskStart>): void {
  w.message(10, m.battleBonusConfig, writeBattleBonusConfig);
}

/** Writes the fields of a BattleTaskUpdate. */
export function writeBattleTaskUpdate(w: Writer, m: Init<BattleTaskUpdate>): void {
  w.int64(8, m.taskProgress);
  w.int64(16, m.fromUserUid);
  w.string(26, m.promptKey);
  w.string(170, m.logId);
}

/** Writes the fields of a BattleTeamResult. */
export function writeBattleTeamResult(w: Writer, m: Init<BattleTeamResult>): void {
  w.int64(8, m.teamId);
  w.messages(18, m.teamUsers, writeBattleTeamUser);
  w.int32(24, m.result);
  w.int64(32, m.totalScore);
  w.int64(40, m.totalEnigmaScore);
  w.int64(48, m.totalEnigmaUv);
}

/** Writes the fields of a BattleTeamUser. */
export function writeBattleTeamUser(w: Writer, m: Init<BattleTeamUser>): void {
  w.int64(8, m.userId);
  w.int64(16, m.score);
  w.string(26, m.userIdStr);
  w.int64(32, m.enigmaScore);
}

/** Writes the fields of a BattleTeamUserArmies. */
export function writeBattleTeamUserArmies(w: Writer, m: Init<BattleTeamUserArmies>): void {
  w.int64(8, m.teamId);
  w.messages(18, m.teamUsers, writeBattleTeamUser);
  w.int64(24, m.teamTotalScore);
  w.message(34, m.userArmies, writeBattleUserArmies);
  w.int64(40, m.hostRank);
  w.int64(48, m.teamTotalEnigmaScore);
  w.int64(56, m.teamTotalEnigmaUv);
  w.map(66, m.hostVisibleRankFromTeamId, (key, value) => {
    w.int64(8, key);
    w.int64(16, value);
  });
}

/** Writes the fields of a BattleUserArmies. */
export function writeBattleUserArmies(w: Writer, m: Init<BattleUserArmies>): void {
  w.messages(10, m.userArmy, writeBattleUserArmy);
  w.int64(16, m.hostScore);
  w.string(26, m.anchorIdStr);
  w.int64(32, m.hostEnigmaScore);
  w.int64(40, m.hostEnigmaUv);
}

/** Writes the fields of a BattleUserArmy. */
export function writeBattleUserArmy(w: Writer, m: Init<BattleUserArmy>): void {
  w.int64(8, m.userId);
  w.int64(16, m.score);
  w.string(26, m.nickname);
  w.message(34, m.avatarThumb, writeImageModel);
  w.int64(40, m.diamondScore);
  w.string(50, m.userIdStr);
  w.int64(56, m.enigmaScore);
}

/** Writes the fields of a BattleUserInfo. */
export function writeBattleUserInfo(w: Writer, m: Init<BattleUserInfo>): void {
  w.message(10, m.user, writeBattleBaseUserInfo);
  w.messages(18, m.tags, writeBattleRivalTag);
}

/** Writes the fields of a BestTeammateRelation. */
export function writeBestTeammateRelation(w: Writer, m: Init<BestTeammateRelation>): void {
  w.int64(8, m.userId);
  w.int64(16, m.bestTeammateId);
}

/** Writes the fields of a CohostContentGuideInfo. */
export function writeCohostContentGuideInfo(w: Writer, m: Init<CohostContentGuideInfo>): void {
  w.int32(8, m.recommendedBattleType);
}

/** Writes the fields of a DiffInfo. */
export function writeDiffInfo(w: Writer, m: Init<DiffInfo>): void {
  w.message(10, m.diffUrl, writeUrlDataStruct);
  w.message(18, m.baseUrl, writeUrlDataStruct);
  w.string(26, m.extra);
}

/** Writes the fields of a EffectStruct. */
export function writeEffectStruct(w: Writer, m: Init<EffectStruct>): void {
  w.string(10, m.name);
  w.string(18, m.hint);
  w.message(26, m.hintIcon, writeUrlDataStruct);
  w.string(34, m.sdkVersion);
  w.string(42, m.appVersion);
  w.message(50, m.fileUrl, writeUrlDataStruct);
  w.message(58, m.iconUrl, writeUrlDataStruct);
  w.string(66, m.id);
  w.string(74, m.effectId);
  w.string(82, m.devicePlatform);
  w.stringList(90, m.types);
  w.stringList(98, m.tags);
  w.string(106, m.tagsUpdatedAt);
  w.string(114, m.parent);
  w.stringList(122, m.children);
  w.int32(128, m.effectType);
  w.stringList(138, m.music);
  w.int32(144, m.source);
  w.string(154, m.designerId);
  w.string(162, m.schema);
  w.stringList(170, m.requirements);
  w.string(178, m.extra);
  w.bool(184, m.isBusi);
  w.string(210, m.designerEncryptedId);
  w.string(218, m.sdkExtra);
  w.string(226, m.resourceId);
  w.string(234, m.adRawData);
  w.stringList(242, m.bindIds);
  w.int64(248, m.ptime);
  w.string(258, m.gradeKey);
  w.string(266, m.composerParams);
  w.message(274, m.hintFile, writeUrlDataStruct);
  w.int64(280, m.useNumber);
  w.stringList(290, m.typesSec);
  w.stringList(298, m.requirementsSec);
  w.string(306, m.panel);
  w.string(314, m.modelNames);
  w.string(322, m.modelNamesSec);
  w.int32(328, m.hintFileFormat);
  w.string(338, m.poiId);
  w.bool(344, m.isPoi);
  w.stringList(354, m.challenge);
  w.stringList(362, m.systemList);
  w.string(370, m.originalEffectId);
  w.message(378, m.transFileUrl, writeUrlDataStruct);
  w.string(386, m.templateEffectId);
  w.int64(392, m.recTag);
  w.message(402, m.templateEffectExtra, writeTemplateEffectExtra);
  w.message(410, m.fileDiff, writeDiffInfo);
  w.int32(416, m.provider);
  w.int64(424, m.packageSize);
  w.int64(432, m.fromAppId);
}

/** Writes the fields of a EnigmaBattleExtraInfo. */
export function writeEnigmaBattleExtraInfo(w: Writer, m: Init<EnigmaBattleExtraInfo>): void {
  w.bool(8, m.hasStarted);
  w.bool(16, m.isGiftFromEnigma);
}

/** Writes the fields of a EnigmaBattleSetting. */
export function writeEnigmaBattleSetting(w: Writer, m: Init<EnigmaBattleSetting>): void {
  w.bool(8, m.isStartable);
  w.int64(16, m.enigmaBattleCampaignStart);
  w.int64(24, m.enigmaBattleCampaignEnd);
}

/** Writes the fields of a ExemptStrategy. */
export function writeExemptStrategy(w: Writer, m: Init<ExemptStrategy>): void {
  w.bool(8, m.exemptBothHost);
  w.int32(16, m.exemptAudienceTop);
}

/** Writes the fields of a GiftGalleryBadgeInfo. */
export function writeGiftGalleryBadgeInfo(w: Writer, m: Init<GiftGalleryBadgeInfo>): void {
  w.message(10, m.leagueInfo, writeGiftGalleryBadgeSection);
  w.message(18, m.galleryInfo, writeGiftGalleryBadgeSection);
  w.string(26, m.backgroundColor);
  w.string(34, m.separatorColor);
  w.string(42, m.darkModeBackgroundColor);
  w.string(50, m.leagueName);
  w.string(58, m.schema);
}

/** Writes the fields of a GiftGalleryBadgeSection. */
export function writeGiftGalleryBadgeSection(w: Writer, m: Init<GiftGalleryBadgeSection>): void {
  w.message(10, m.icon, writeImageModel);
  w.message(18, m.displayText, writeLinkMicGiftGalleryDisplayText);
  w.bool(24, m.shouldShow);
  w.message(34, m.darkModeIcon, writeImageModel);
}

/** Writes the fields of a GiftModeMeta. */
export function writeGiftModeMeta(w: Writer, m: Init<GiftModeMeta>): void {
  w.int64(8, m.giftId);
  w.string(18, m.giftNameKey);
  w.message(26, m.giftIconImage, writeImageModel);
  w.message(34, m.giftModeDesc, writeMessageCommonText);
}

/** Writes the fields of a HighScoreControlCfg. */
export function writeHighScoreControlCfg(w: Writer, m: Init<HighScoreControlCfg>): void {
  w.bool(8, m.normalControlApplied);
  w.int64(16, m.threshold);
  w.int64Packed(26, m.originDisplayToUserList);
}

/** Writes the fields of a LeagueScoreInfo. */
export function writeLeagueScoreInfo(w: Writer, m: Init<LeagueScoreInfo>): void {
  w.int64(8, m.estimatedScore);
  w.bool(16, m.isOptOut);
  w.bool(24, m.isActivityPeriod);
  w.message(34, m.contentText, writeMessageCommonText);
  w.bool(40, m.classOptOut);
  w.message(50, m.contentTextOpen, writeMessageCommonText);
}

/** Writes the fields of a LinkMicGiftGalleryDisplayText. */
export function writeLinkMicGiftGalleryDisplayText(w: Writer, m: Init<LinkMicGiftGalleryDisplayText>): void {
  w.string(10, m.content);
  w.string(18, m.color);
  w.string(26, m.darkModeColor);
}

/** Writes the fields of a MatchPunishEffectInfo. */
export function writeMatchPunishEffectInfo(w: Writer, m: Init<MatchPunishEffectInfo>): void {
  w.map(10, m.userToEffectMap, (key, value) => {
    w.int64(8, key);
    w.int64(16, value);
  });
  w.map(18, m.effectToEffectStructMap, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeEffectStruct);
  });
}

/** Writes the fields of a MatchPunishExtraInfo. */
export function writeMatchPunishExtraInfo(w: Writer, m: Init<MatchPunishExtraInfo>): void {
  w.message(10, m.matchPunishEffectInfo, writeMatchPunishEffectInfo);
  w.message(18, m.cohostContentGuideInfo, writeCohostContentGuideInfo);
  w.message(26, m.recommendedPlaybookInfo, writeRecommendedPlaybookInfo);
}

/** Writes the fields of a PlaybookBizExtra. */
export function writePlaybookBizExtra(w: Writer, m: Init<PlaybookBizExtra>): void {
  w.map(10, m.customAtomicCapabilities, (key, value) => {
    w.string(10, key);
    w.string(18, value);
  });
}

/** Writes the fields of a PreviewPeriod. */
export function writePreviewPeriod(w: Writer, m: Init<PreviewPeriod>): void {
  w.int64(8, m.duration);
  w.message(18, m.promot, writeBattlePrompt);
  w.message(202, m.icon, writeImageModel);
}

/** Writes the fields of a RecommendedPlaybookInfo. */
export function writeRecommendedPlaybookInfo(w: Writer, m: Init<RecommendedPlaybookInfo>): void {
  w.int64Packed(10, m.playbookIds);
  w.map(18, m.playbookBizExtras, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writePlaybookBizExtra);
  });
}

/** Writes the fields of a RewardPeriodConfig. */
export function writeRewardPeriodConfig(w: Writer, m: Init<RewardPeriodConfig>): void {
  w.int64(8, m.rewardStartTime);
  w.int64(16, m.duration);
  w.int32(24, m.rewardMultiple);
  w.int64(32, m.rewardStartTimestamp);
  w.message(90, m.rewardPraparePrompt, writeBattlePrompt);
  w.message(98, m.rewardingPrompt, writeBattlePrompt);
  w.message(106, m.clickPrompt, writeBattlePrompt);
}

/** Writes the fields of a SupportedActionsWrapper. */
export function writeSupportedActionsWrapper(w: Writer, m: Init<SupportedActionsWrapper>): void {
  w.int64(8, m.actionType);
  w.bool(16, m.value);
}

/** Writes the fields of a TaskPeriodConfig. */
export function writeTaskPeriodConfig(w: Writer, m: Init<TaskPeriodConfig>): void {
  w.int64(8, m.taskStartTime);
  w.int64(16, m.duration);
  w.int64(24, m.targetStartTimestamp);
  w.int32(88, m.clickAction);
  w.message(98, m.clickToastPrompt, writeBattlePrompt);
  w.int32(168, m.promptType);
  w.message(178, m.taskStaticPrompt, writeBattlePrompt);
  w.int64(184, m.progressTarget);
  w.int32(192, m.targetType);
  w.message(202, m.icon, writeImageModel);
  w.string(210, m.clickActionSchemaUrl);
}

/** Writes the fields of a TeamMatchCampaign. */
export function writeTeamMatchCampaign(w: Writer, m: Init<TeamMatchCampaign>): void {
  w.messages(10, m.bestTeammateRelation, writeBestTeammateRelation);
  w.int64Packed(18, m.startSfxTeamId);
  w.bool(24, m.hasTeamMatchMvpSfx);
}

/** Writes the fields of a TeamUsersInfo. */
export function writeTeamUsersInfo(w: Writer, m: Init<TeamUsersInfo>): void {
  w.int64(8, m.teamId);
  w.int64Packed(18, m.userIds);
}

/** Writes the fields of a TemplateEffectExtra. */
export function writeTemplateEffectExtra(w: Writer, m: Init<TemplateEffectExtra>): void {
  w.string(10, m.resourceId);
}

/** Writes the fields of a UrlDataStruct. */
export function writeUrlDataStruct(w: Writer, m: Init<UrlDataStruct>): void {
  w.string(10, m.uri);
  w.stringList(18, m.urlList);
  w.int32(24, m.urlSubType);
  w.string(34, m.md5);
  w.stringList(42, m.urlPrefix);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_AnchorPair. */
export function writeWebcastLinkMicBattleItemCard_AnchorPair(w: Writer, m: Init<WebcastLinkMicBattleItemCard_AnchorPair>): void {
  w.int64(8, m.sourceAnchorId);
  w.int64(16, m.targetAnchorId);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_AwardCardNotice. */
export function writeWebcastLinkMicBattleItemCard_AwardCardNotice(w: Writer, m: Init<WebcastLinkMicBattleItemCard_AwardCardNotice>): void {
  w.message(10, m.displayContent, writeMessageCommonText);
  w.messages(18, m.awardedUsers, writeBattleUserInfo);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_CardObtainGuide. */
export function writeWebcastLinkMicBattleItemCard_CardObtainGuide(w: Writer, m: Init<WebcastLinkMicBattleItemCard_CardObtainGuide>): void {
  w.int32(8, m.notInUse);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_CommonCardInfo. */
export function writeWebcastLinkMicBattleItemCard_CommonCardInfo(w: Writer, m: Init<WebcastLinkMicBattleItemCard_CommonCardInfo>): void {
  w.string(10, m.cardNameKey);
  w.message(18, m.cardImage, writeImageModel);
  w.int64(24, m.sendTimeSec);
  w.message(34, m.sendUser, writeBattleUserInfo);
  w.int64(40, m.effectLastDuration);
  w.string(50, m.ruleUrl);
  w.int64(56, m.effectTimeSec);
  w.int64(64, m.toAnchorId);
  w.string(74, m.toAnchorIdStr);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_SpecialEffectNotice. */
export function writeWebcastLinkMicBattleItemCard_SpecialEffectNotice(w: Writer, m: Init<WebcastLinkMicBattleItemCard_SpecialEffectNotice>): void {
  w.int64(8, m.score);
  w.int64(16, m.fromUserId);
  w.int64(24, m.toAnchorId);
  w.messages(34, m.affectedAnchorPairs, writeWebcastLinkMicBattleItemCard_AnchorPair);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseCriticalStrikeCard. */
export function writeWebcastLinkMicBattleItemCard_UseCriticalStrikeCard(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseCriticalStrikeCard>): void {
  w.message(10, m.cardInfo, writeWebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo);
  w.int64(16, m.anchorId);
  w.message(26, m.displayContent, writeMessageCommonText);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo. */
export function writeWebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo>): void {
  w.string(10, m.cardNameKey);
  w.message(18, m.cardImage, writeImageModel);
  w.int64(24, m.sendTimeSec);
  w.message(34, m.sendUser, writeBattleUserInfo);
  w.int64(40, m.effectLastDuration);
  w.int64(48, m.criticalStrikeRateLow);
  w.int64(56, m.criticalStrikeRateHigh);
  w.int64(64, m.multiple);
  w.string(74, m.giftNameKey);
  w.string(82, m.ruleUrl);
  w.int64(88, m.effectTimeSec);
  w.int64(96, m.toAnchorId);
  w.string(106, m.toAnchorIdStr);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseExtraTimeCard. */
export function writeWebcastLinkMicBattleItemCard_UseExtraTimeCard(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseExtraTimeCard>): void {
  w.message(10, m.cardInfo, writeWebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo);
  w.int64(16, m.anchorId);
  w.message(26, m.displayContent, writeMessageCommonText);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo. */
export function writeWebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo>): void {
  w.string(10, m.cardNameKey);
  w.message(18, m.cardImage, writeImageModel);
  w.int64(24, m.sendTimeSec);
  w.message(34, m.sendUser, writeBattleUserInfo);
  w.int64(40, m.effectLastDuration);
  w.string(50, m.ruleUrl);
  w.int64(56, m.effectTimeSec);
  w.int64(64, m.toAnchorId);
  w.int64(72, m.extraDurationSec);
  w.string(82, m.toAnchorIdStr);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UsePotionCard. */
export function writeWebcastLinkMicBattleItemCard_UsePotionCard(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UsePotionCard>): void {
  w.message(10, m.cardInfo, writeWebcastLinkMicBattleItemCard_CommonCardInfo);
  w.int64(16, m.anchorId);
  w.message(26, m.displayContent, writeMessageCommonText);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseSmokeCard. */
export function writeWebcastLinkMicBattleItemCard_UseSmokeCard(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseSmokeCard>): void {
  w.message(10, m.cardInfo, writeWebcastLinkMicBattleItemCard_CommonCardInfo);
  w.int64(16, m.anchorId);
  w.message(26, m.displayContent, writeMessageCommonText);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseSpecialEffectCard. */
export function writeWebcastLinkMicBattleItemCard_UseSpecialEffectCard(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseSpecialEffectCard>): void {
  w.message(10, m.cardInfo, writeWebcastLinkMicBattleItemCard_CommonCardInfo);
  w.int64(16, m.anchorId);
  w.message(26, m.displayContent, writeMessageCommonText);
  w.messages(34, m.affectedAnchorPairs, writeWebcastLinkMicBattleItemCard_AnchorPair);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseTop2Card. */
export function writeWebcastLinkMicBattleItemCard_UseTop2Card(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseTop2Card>): void {
  w.message(10, m.cardInfo, writeWebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo);
  w.int64(16, m.anchorId);
  w.message(26, m.displayContent, writeMessageCommonText);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo. */
export function writeWebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo>): void {
  w.message(10, m.common, writeWebcastLinkMicBattleItemCard_CommonCardInfo);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseTop3Card. */
export function writeWebcastLinkMicBattleItemCard_UseTop3Card(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseTop3Card>): void {
  w.message(10, m.cardInfo, writeWebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo);
  w.int64(16, m.anchorId);
  w.message(26, m.displayContent, writeMessageCommonText);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo. */
export function writeWebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo>): void {
  w.message(10, m.common, writeWebcastLinkMicBattleItemCard_CommonCardInfo);
}

/** Writes the fields of a WebcastLinkMicBattleItemCard_UseWaveCard. */
export function writeWebcastLinkMicBattleItemCard_UseWaveCard(w: Writer, m: Init<WebcastLinkMicBattleItemCard_UseWaveCard>): void {
  w.message(10, m.cardInfo, writeWebcastLinkMicBattleItemCard_CommonCardInfo);
  w.int64(16, m.anchorId);
  w.message(26, m.displayContent, writeMessageCommonText);
}
