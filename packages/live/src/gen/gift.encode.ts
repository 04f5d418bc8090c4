// Generated from proto/gift.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { Background, BatchGiftInfo, CrossScreenEffectInfo, Detail, DynamicRestriction, EnvelopeEnigmaInfo, FlyingMicResources, GalleryData, Gift, GiftBoxInfo, GiftColorInfo, GiftIMPriority, GiftInfo, GiftInfoInBox, GiftLockInfo, GiftMonitorInfo, GiftPanelBanner, GiftPanelBeaconBubble, GiftRandomEffectInfo, GiftResource, GiftSeriesInfo, GiftSkin, GiftSkinToGiftTextsInfo, GiftSponsorInfo, GiftText, GiftTrayInfo, GiftsBoxInfo, GoalData, InteractiveGiftInfo, LynxCrossScreenEffectInfo, LynxGiftExtra, MatchInfo, MessageRedEnvelopInfo, MessageSponsorshipInfo, NotifyHighlightContent, NotifyHighlightInfo, Progress, RandomGiftBubble, RandomGiftPanelBanner, ReceiverRestriction, RoomBasedGiftData, RoomBasedGifts, RoomNotifyMessageEventTracking, RoomNotifyMessageExtra, SceneRestriction, SchemeInfo, TextEffect, TitleData, TransitionConfig, UGGiftStructInfo, WebcastBindingGiftMessage, WebcastEnvelopeMessage, WebcastGiftBroadcastMessage, WebcastGiftDynamicRestrictionMessage, WebcastGiftMessage, WebcastGiftPanelUpdateMessage, WebcastGiftPromptMessage, WebcastRoomNotifyMessage } from './gift.js';
import { writeAssetBundle, writeAssetsModel } from './asset.encode.js';
import { writePrivilegeLogExtra } from './badge.encode.js';
import { writeCommonMessageData, writeMessageCommonText, writeMsgFilter, writePublicAreaCommon, writePublicAreaMessageCommon, writeUserIdentity } from './common.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a Gift. */
export function writeGift(w: Writer, m: Init<Gift>): void {
  w.message(10, m.giftImage, writeImageModel);
  w.string(18, m.describe);
  w.int32(32, m.duration);
  w.int64(40, m.id);
  w.bool(56, m.forLinkMic);
  w.bool(80, m.combo);
  w.int32(88, m.giftType);
  w.int32(96, m.diamondCount);
  w.bool(104, m.isDisplayedOnPanel);
  w.int64(112, m.primaryEffectId);
  w.message(122, m.giftLabelIcon, writeImageModel);
  w.string(130, m.giftName);
  w.message(170, m.icon, writeImageModel);
  w.string(194, m.goldEffect);
  w.message(378, m.previewImage, writeImageModel);
  w.message(386, m.giftPanelBanner, writeGiftPanelBanner);
  w.bool(392, m.isBroadcastGift);
  w.bool(400, m.isEffectBefview);
  w.bool(408, m.isRandomGift);
  w.bool(416, m.isBoxGift);
  w.bool(424, m.canPutInGiftBox);
  w.message(434, m.giftBoxInfo, writeGiftBoxInfo);
  w.map(802, m.trackerParams, (key, value) => {
    w.string(10, key);
    w.string(18, value);
  });
  w.message(810, m.lockInfo, writeGiftLockInfo);
  w.messages(818, m.colorInfos, writeGiftColorInfo);
  w.string(826, m.giftRankRecommendInfo);
  w.message(834, m.randomEffectInfo, writeGiftRandomEffectInfo);
  w.int32(840, m.giftSubType);
  w.int32Packed(850, m.giftVerticalScenarios);
  w.int32(856, m.groupInTab);
  w.bool(864, m.isGalleryGift);
  w.message(874, m.giftSponsorInfo, writeGiftSponsorInfo);
  w.messages(882, m.giftSkins, writeGiftSkin);
  w.int32(888, m.giftLabelType);
  w.messages(898, m.giftTexts, writeGiftText);
  w.messages(906, m.giftSkinToGiftTextsInfos, writeGiftSkinToGiftTextsInfo);
  w.int64(912, m.expirationTimestamp);
  w.message(922, m.batchGiftInfo, writeBatchGiftInfo);
  w.bool(928, m.isGlobalGift);
  w.bool(936, m.disableGalleryBanner);
  w.message(946, m.ugGiftInfo, writeUGGiftStructInfo);
  w.message(954, m.crossScreenEffectInfo, writeCrossScreenEffectInfo);
  w.message(962, m.beaconBubble, writeGiftPanelBeaconBubble);
  w.map(970, m.giftResources, (key, value) => {
    w.string(10, key);
    w.message(18, value, writeGiftResource);
  });
  w.int64(976, m.resourceId);
  w.map(986, m.bizExtra, (key, value) => {
    w.int64(8, key);
    w.string(18, value);
  });
  w.message(994, m.lynxCrossScreenEffectInfo, writeLynxCrossScreenEffectInfo);
  w.string(1002, m.giftStructHash);
  w.message(1010, m.schemeInfo, writeSchemeInfo);
  w.message(1018, m.seriesInfo, writeGiftSeriesInfo);
  w.string(1610, m.strategyEvent);
}

/** Writes the fields of a WebcastGiftMessage. */
export function writeWebcastGiftMessage(w: Writer, m: Init<WebcastGiftMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.giftId);
  w.int64(24, m.fanTicketCount);
  w.int32(32, m.groupCount);
  w.int32(40, m.repeatCount);
  w.int32(48, m.comboCount);
  w.message(58, m.user, writeUser);
  w.message(66, m.toUser, writeUser);
  w.int32(72, m.repeatEnd);
  w.message(82, m.textEffect, writeTextEffect);
  w.int64(88, m.groupId);
  w.int64(96, m.incomeTaskgifts);
  w.int64(104, m.roomFanTicketCount);
  w.message(114, m.priority, writeGiftIMPriority);
  w.message(122, m.giftDetails, writeGift);
  w.string(130, m.logId);
  w.int64(136, m.sendType);
  w.message(146, m.publicAreaCommon, writePublicAreaCommon);
  w.message(154, m.trayDisplayText, writeMessageCommonText);
  w.int64(160, m.bannedDisplayEffects);
  w.message(170, m.mTrayInfo, writeGiftTrayInfo);
  w.string(178, m.monitorExtra);
  w.message(186, m.giftExtra, writeGiftMonitorInfo);
  w.int64(192, m.colorId);
  w.bool(200, m.isFirstSent);
  w.message(210, m.displayTextForAnchor, writeMessageCommonText);
  w.message(218, m.displayTextForAudience, writeMessageCommonText);
  w.string(226, m.orderId);
  w.message(234, m.giftsInBox, writeGiftsBoxInfo);
  w.message(242, m.msgFilter, writeMsgFilter);
  w.messages(250, m.lynxExtra, writeLynxGiftExtra);
  w.message(258, m.userIdentity, writeUserIdentity);
  w.message(266, m.matchInfo, writeMatchInfo);
  w.int32(272, m.linkmicGiftExpressionStrategy);
  w.message(282, m.flyingMicResources, writeFlyingMicResources);
  w.bool(288, m.disableGiftTracking);
  w.message(298, m.asset, writeAssetsModel);
  w.int32(304, m.version);
  w.messages(314, m.sponsorshipInfo, writeMessageSponsorshipInfo);
  w.message(322, m.flyingMicResourcesV2, writeFlyingMicResources);
  w.message(330, m.publicAreaMessageCommon, writePublicAreaMessageCommon);
  w.string(338, m.signature);
  w.string(346, m.signatureVersion);
  w.bool(352, m.multiGenerateMessage);
  w.string(362, m.toMemberId);
  w.int64(368, m.toMemberIdInt);
  w.string(378, m.toMemberNickname);
  w.message(386, m.interactiveGiftInfo, writeInteractiveGiftInfo);
  w.int64(392, m.displayDurationMs);
  w.message(402, m.displayTextForSender, writeMessageCommonText);
  w.bool(408, m.isAssetBundleGift);
  w.message(418, m.assetBundle, writeAssetBundle);
  w.string(426, m.effectExtra);
}

/** Writes the fields of a WebcastGiftBroadcastMessage. */
export function writeWebcastGiftBroadcastMessage(w: Writer, m: Init<WebcastGiftBroadcastMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.fromUserId);
  w.message(26, m.leftIcon, writeImageModel);
  w.message(34, m.notify, writeWebcastRoomNotifyMessage);
}

/** Writes the fields of a WebcastGiftDynamicRestrictionMessage. */
export function writeWebcastGiftDynamicRestrictionMessage(w: Writer, m: Init<WebcastGiftDynamicRestrictionMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.dynamicRestriction, writeDynamicRestriction);
}

/** Writes the fields of a WebcastGiftPanelUpdateMessage. */
export function writeWebcastGiftPanelUpdateMessage(w: Writer, m: Init<WebcastGiftPanelUpdateMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.roomId);
  w.int64(24, m.timestamp);
  w.message(82, m.galleryData, writeGalleryData);
  w.message(90, m.goalData, writeGoalData);
  w.message(98, m.roomBasedGiftData, writeRoomBasedGiftData);
  w.string(802, m.strategyContext);
}

/** Writes the fields of a WebcastGiftPromptMessage. */
export function writeWebcastGiftPromptMessage(w: Writer, m: Init<WebcastGiftPromptMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.string(18, m.title);
  w.string(26, m.body);
  w.int32(32, m.blockNumDays);
  w.string(42, m.orderId);
  w.int64(48, m.orderTimestamp);
  w.bool(56, m.inUserGiftingAddictionExpr);
  w.string(66, m.popUpSchema);
}

/** Writes the fields of a WebcastBindingGiftMessage. */
export function writeWebcastBindingGiftMessage(w: Writer, m: Init<WebcastBindingGiftMessage>): void {
  w.message(10, m.message, writeWebcastGiftMessage);
  w.message(18, m.header, writeCommonMessageData);
}

/** Writes the fields of a WebcastEnvelopeMessage. */
export function writeWebcastEnvelopeMessage(w: Writer, m: Init<WebcastEnvelopeMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.envelopeInfo, writeMessageRedEnvelopInfo);
  w.int32(24, m.display);
}

/** Writes the fields of a Background. */
export function writeBackground(w: Writer, m: Init<Background>): void {
  w.int32(8, m.width);
  w.int32(16, m.height);
  w.stringList(26, m.mUrls);
  w.string(34, m.mUri);
}

/** Writes the fields of a BatchGiftInfo. */
export function writeBatchGiftInfo(w: Writer, m: Init<BatchGiftInfo>): void {
  w.bool(8, m.canBatchSend);
  w.int64Packed(18, m.availableCounts);
}

/** Writes the fields of a CrossScreenEffectInfo. */
export function writeCrossScreenEffectInfo(w: Writer, m: Init<CrossScreenEffectInfo>): void {
  w.map(10, m.singleActionEffectIds, (key, value) => {
    w.int64(8, key);
    w.int32(16, value);
  });
  w.map(18, m.actionEffectIds, (key, value) => {
    w.int64(8, key);
    w.int32(16, value);
  });
  w.map(26, m.reactionEffectIds, (key, value) => {
    w.int64(8, key);
    w.int32(16, value);
  });
}

/** Writes the fields of a Detail. */
export function writeDetail(w: Writer, m: Init<Detail>): void {
  w.message(10, m.text, writeMessageCommonText);
  w.int32(16, m.textFontSize);
  w.message(26, m.background, writeImageModel);
  w.int64(32, m.start);
  w.int64(40, m.duration);
  w.int32(48, m.x);
  w.int32(56, m.y);
  w.int32(64, m.width);
  w.int32(72, m.height);
  w.int32(80, m.shadowDx);
  w.int32(88, m.shadowDy);
  w.int32(96, m.shadowRadius);
  w.string(106, m.shadowColor);
  w.string(114, m.strokeColor);
  w.int32(120, m.strokeWidth);
}

/** Writes the fields of a DynamicRestriction. */
export function writeDynamicRestriction(w: Writer, m: Init<DynamicRestriction>): void {
  w.message(10, m.scenes, writeSceneRestriction);
  w.messages(18, m.receivers, writeReceiverRestriction);
}

/** Writes the fields of a EnvelopeEnigmaInfo. */
export function writeEnvelopeEnigmaInfo(w: Writer, m: Init<EnvelopeEnigmaInfo>): void {
  w.bool(8, m.isEnigmaMaskOn);
}

/** Writes the fields of a FlyingMicResources. */
export function writeFlyingMicResources(w: Writer, m: Init<FlyingMicResources>): void {
  w.message(10, m.pathImage, writeImageModel);
  w.message(18, m.micImage, writeImageModel);
  w.messages(26, m.transitionConfigs, writeTransitionConfig);
}

/** Writes the fields of a GalleryData. */
export function writeGalleryData(w: Writer, m: Init<GalleryData>): void {
  w.map(10, m.progress, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeTitleData);
  });
  w.int64(16, m.period);
  w.int64(24, m.endTimeInMs);
}

/** Writes the fields of a GiftBoxInfo. */
export function writeGiftBoxInfo(w: Writer, m: Init<GiftBoxInfo>): void {
  w.int64(8, m.capacity);
  w.bool(16, m.isPrimaryBox);
  w.string(26, m.schemeUrl);
  w.messages(34, m.giftInfosInBox, writeGiftInfoInBox);
}

/** Writes the fields of a GiftColorInfo. */
export function writeGiftColorInfo(w: Writer, m: Init<GiftColorInfo>): void {
  w.int64(8, m.colorId);
  w.string(18, m.colorName);
  w.stringList(26, m.colorValues);
  w.message(34, m.colorImage, writeImageModel);
  w.message(42, m.giftImage, writeImageModel);
  w.int64(48, m.colorEffectId);
  w.bool(56, m.isDefault);
  w.int64(64, m.colorImageSize);
}

/** Writes the fields of a GiftIMPriority. */
export function writeGiftIMPriority(w: Writer, m: Init<GiftIMPriority>): void {
  w.int64Packed(10, m.queueSizesList);
  w.int64(16, m.selfQueuePriority);
  w.int64(24, m.priority);
}

/** Writes the fields of a GiftInfo. */
export function writeGiftInfo(w: Writer, m: Init<GiftInfo>): void {
  w.int64(8, m.id);
  w.int64(16, m.price);
}

/** Writes the fields of a GiftInfoInBox. */
export function writeGiftInfoInBox(w: Writer, m: Init<GiftInfoInBox>): void {
  w.int64(8, m.giftId);
  w.int64(16, m.effectId);
  w.int64(24, m.colorId);
  w.int32(32, m.remainTimes);
  w.message(42, m.asset, writeAssetsModel);
}

/** Writes the fields of a GiftLockInfo. */
export function writeGiftLockInfo(w: Writer, m: Init<GiftLockInfo>): void {
  w.bool(8, m.lock);
  w.int32(16, m.lockType);
  w.int32(24, m.giftLevel);
  w.bool(32, m.highlightEnabled);
  w.string(42, m.unlockButtonText);
  w.string(50, m.unlockSchema);
}

/** Writes the fields of a GiftMonitorInfo. */
export function writeGiftMonitorInfo(w: Writer, m: Init<GiftMonitorInfo>): void {
  w.int64(8, m.anchorId);
  w.int64(16, m.profitApiMessageDur);
  w.int64(24, m.sendGiftProfitApiStartMs);
  w.int64(32, m.sendGiftProfitCoreStartMs);
  w.int64(40, m.sendGiftReqStartMs);
  w.int64(48, m.sendGiftSendMessageSuccessMs);
  w.int64(56, m.sendProfitApiDur);
  w.int64(64, m.toUserId);
  w.int64(72, m.sendGiftStartClientLocalMs);
  w.string(82, m.fromPlatform);
  w.string(90, m.fromVersion);
}

/** Writes the fields of a GiftPanelBanner. */
export function writeGiftPanelBanner(w: Writer, m: Init<GiftPanelBanner>): void {
  w.message(10, m.displayText, writeMessageCommonText);
  w.message(18, m.leftIcon, writeImageModel);
  w.string(26, m.schemaUrl);
  w.string(34, m.deprecated);
  w.stringList(42, m.bgColors);
  w.string(50, m.bannerLynxUrl);
  w.int32(56, m.bannerPriority);
  w.string(66, m.bannerLynxExtra);
  w.message(74, m.bgImage, writeImageModel);
}

/** Writes the fields of a GiftPanelBeaconBubble. */
export function writeGiftPanelBeaconBubble(w: Writer, m: Init<GiftPanelBeaconBubble>): void {
  w.string(10, m.lynxUrl);
  w.string(18, m.lynxExtra);
  w.int32(24, m.type);
}

/** Writes the fields of a GiftRandomEffectInfo. */
export function writeGiftRandomEffectInfo(w: Writer, m: Init<GiftRandomEffectInfo>): void {
  w.message(10, m.randomGiftPanelBanner, writeRandomGiftPanelBanner);
  w.int64Packed(18, m.effectIds);
  w.string(26, m.hostKey);
  w.string(34, m.audienceKey);
  w.message(42, m.randomGiftBubble, writeRandomGiftBubble);
}

/** Writes the fields of a GiftResource. */
export function writeGiftResource(w: Writer, m: Init<GiftResource>): void {
  w.int64(8, m.id);
  w.message(18, m.image, writeImageModel);
  w.int64(24, m.effectId);
}

/** Writes the fields of a GiftSeriesInfo. */
export function writeGiftSeriesInfo(w: Writer, m: Init<GiftSeriesInfo>): void {
  w.string(18, m.seriesName);
  w.int64Packed(26, m.giftIds);
  w.bool(32, m.enabled);
}

/** Writes the fields of a GiftSkin. */
export function writeGiftSkin(w: Writer, m: Init<GiftSkin>): void {
  w.int64(8, m.giftSkinId);
  w.string(18, m.giftSkinName);
  w.message(26, m.staticImage, writeImageModel);
  w.message(34, m.animatedImage, writeImageModel);
}

/** Writes the fields of a GiftSkinToGiftTextsInfo. */
export function writeGiftSkinToGiftTextsInfo(w: Writer, m: Init<GiftSkinToGiftTextsInfo>): void {
  w.int64(8, m.giftSkinId);
  w.int64Packed(18, m.giftTextIds);
}

/** Writes the fields of a GiftSponsorInfo. */
export function writeGiftSponsorInfo(w: Writer, m: Init<GiftSponsorInfo>): void {
  w.int64(8, m.sponsorId);
  w.int64(16, m.sponsorCount);
  w.int64(24, m.currentCount);
  w.int64(32, m.leftCountToSponsor);
  w.bool(40, m.canSponsor);
}

/** Writes the fields of a GiftText. */
export function writeGiftText(w: Writer, m: Init<GiftText>): void {
  w.int64(8, m.giftTextId);
  w.string(18, m.giftTextName);
}

/** Writes the fields of a GiftTrayInfo. */
export function writeGiftTrayInfo(w: Writer, m: Init<GiftTrayInfo>): void {
  w.message(10, m.mDynamicImg, writeImageModel);
  w.bool(16, m.canMirror);
  w.message(26, m.trayNormalBgImg, writeImageModel);
  w.stringList(34, m.trayNormalBgColor);
  w.message(42, m.traySmallBgImg, writeImageModel);
  w.stringList(50, m.traySmallBgColor);
  w.message(58, m.rightTagText, writeMessageCommonText);
  w.message(66, m.rightTagBgImg, writeImageModel);
  w.stringList(74, m.rightTagBgColor);
  w.string(82, m.trayNameTextColor);
  w.string(90, m.trayDescTextColor);
  w.string(98, m.rightTagJumpSchema);
  w.string(106, m.giftTrayJumpSchema);
}

/** Writes the fields of a GiftsBoxInfo. */
export function writeGiftsBoxInfo(w: Writer, m: Init<GiftsBoxInfo>): void {
  w.messages(10, m.gifts, writeGiftInfoInBox);
}

/** Writes the fields of a GoalData. */
export function writeGoalData(w: Writer, m: Init<GoalData>): void {
  w.int32(8, m.status);
  w.map(18, m.goalProgress, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeProgress);
  });
}

/** Writes the fields of a InteractiveGiftInfo. */
export function writeInteractiveGiftInfo(w: Writer, m: Init<InteractiveGiftInfo>): void {
  w.int64(8, m.crossScreenDelay);
  w.int64(16, m.crossScreenRole);
  w.int32(24, m.ignoreConfig);
  w.int64(32, m.uniqId);
  w.int64(40, m.toUserTeamId);
  w.int64(48, m.ignoreComponent);
}

/** Writes the fields of a LynxCrossScreenEffectInfo. */
export function writeLynxCrossScreenEffectInfo(w: Writer, m: Init<LynxCrossScreenEffectInfo>): void {
  w.int64Packed(34, m.effectIds);
}

/** Writes the fields of a LynxGiftExtra. */
export function writeLynxGiftExtra(w: Writer, m: Init<LynxGiftExtra>): void {
  w.int64(8, m.id);
  w.int64(16, m.code);
  w.int64(24, m.type);
  w.stringList(34, m.params);
  w.string(42, m.extra);
}

/** Writes the fields of a MatchInfo. */
export function writeMatchInfo(w: Writer, m: Init<MatchInfo>): void {
  w.int64(8, m.critical);
  w.bool(16, m.effectCardInUse);
  w.int32(24, m.multiplierType);
  w.int64(32, m.multiplierValue);
}

/** Writes the fields of a MessageRedEnvelopInfo. */
export function writeMessageRedEnvelopInfo(w: Writer, m: Init<MessageRedEnvelopInfo>): void {
  w.string(10, m.envelopeId);
  w.int32(16, m.businessType);
  w.string(26, m.envelopeIdc);
  w.string(34, m.sendUserName);
  w.int32(40, m.diamondCount);
  w.int32(48, m.peopleCount);
  w.int32(56, m.unpackAt);
  w.string(66, m.sendUserId);
  w.message(74, m.sendUserAvatar, writeImageModel);
  w.string(82, m.createAt);
  w.string(90, m.roomId);
  w.int32(96, m.followShowStatus);
  w.int32(104, m.skinId);
  w.int32(112, m.voteCount);
  w.message(122, m.senderEnigmaInfo, writeEnvelopeEnigmaInfo);
  w.int32(128, m.superFanCount);
}

/** Writes the fields of a MessageSponsorshipInfo. */
export function writeMessageSponsorshipInfo(w: Writer, m: Init<MessageSponsorshipInfo>): void {
  w.int64(8, m.giftId);
  w.int64(16, m.sponsorId);
  w.bool(24, m.lightGiftUp);
  w.string(34, m.unlightedGiftIcon);
  w.string(42, m.giftGalleryDetailPageSchemeUrl);
  w.bool(48, m.giftGalleryClickSponsor);
  w.int32(56, m.giftTrayStyle);
  w.bool(168, m.becomeAllSponsored);
}

/** Writes the fields of a NotifyHighlightContent. */
export function writeNotifyHighlightContent(w: Writer, m: Init<NotifyHighlightContent>): void {
  w.string(10, m.content);
  w.bool(16, m.needHighLight);
}

/** Writes the fields of a NotifyHighlightInfo. */
export function writeNotifyHighlightInfo(w: Writer, m: Init<NotifyHighlightInfo>): void {
  w.messages(10, m.contents, writeNotifyHighlightContent);
  w.string(18, m.highLightColor);
}

/** Writes the fields of a Progress. */
export function writeProgress(w: Writer, m: Init<Progress>): void {
  w.int64(8, m.currentProgress);
  w.int64(16, m.target);
  w.int64(24, m.expiredTimestampInMs);
}

/** Writes the fields of a RandomGiftBubble. */
export function writeRandomGiftBubble(w: Writer, m: Init<RandomGiftBubble>): void {
  w.string(10, m.displayText);
  w.message(18, m.iconDynamicEffect, writeImageModel);
}

/** Writes the fields of a RandomGiftPanelBanner. */
export function writeRandomGiftPanelBanner(w: Writer, m: Init<RandomGiftPanelBanner>): void {
  w.message(10, m.bgImage, writeImageModel);
  w.message(18, m.shadingImage, writeImageModel);
  w.int64(24, m.targetNum);
  w.int64(32, m.collectNum);
  w.string(42, m.displayText);
  w.message(50, m.leftIcon, writeImageModel);
  w.string(58, m.schemaUrl);
  w.stringList(66, m.bgColorValues);
  w.int64(72, m.round);
  w.int32(80, m.bannerPriority);
}

/** Writes the fields of a ReceiverRestriction. */
export function writeReceiverRestriction(w: Writer, m: Init<ReceiverRestriction>): void {
  w.int64(8, m.userId);
  w.int64Packed(18, m.hiddenGids);
}

/** Writes the fields of a RoomBasedGiftData. */
export function writeRoomBasedGiftData(w: Writer, m: Init<RoomBasedGiftData>): void {
  w.map(18, m.roomBasedGifts, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeRoomBasedGifts);
  });
}

/** Writes the fields of a RoomBasedGifts. */
export function writeRoomBasedGifts(w: Writer, m: Init<RoomBasedGifts>): void {
  w.messages(10, m.giftInfo, writeGiftInfo);
}

/** Writes the fields of a RoomNotifyMessageEventTracking. */
export function writeRoomNotifyMessageEventTracking(w: Writer, m: Init<RoomNotifyMessageEventTracking>): void {
  w.int64(8, m.giftSubSenderId);
  w.int64(16, m.giftSubReceiverId);
  w.int64(24, m.anchorId);
  w.int64(32, m.giftSubOrderCreateTime);
}

/** Writes the fields of a RoomNotifyMessageExtra. */
export function writeRoomNotifyMessageExtra(w: Writer, m: Init<RoomNotifyMessageExtra>): void {
  w.int64(8, m.duration);
  w.message(18, m.background, writeBackground);
  w.message(26, m.contentList, writeNotifyHighlightInfo);
}

/** Writes the fields of a SceneRestriction. */
export function writeSceneRestriction(w: Writer, m: Init<SceneRestriction>): void {
  w.int64Packed(10, m.normalHiddenGids);
  w.int64Packed(18, m.matchHiddenGids);
  w.int64Packed(26, m.cohostHiddenGids);
  w.int64Packed(34, m.multiguestHiddenGids);
}

/** Writes the fields of a SchemeInfo. */
export function writeSchemeInfo(w: Writer, m: Init<SchemeInfo>): void {
  w.int32(8, m.schemeGiftType);
  w.string(18, m.schemeUrl);
  w.string(26, m.schemeDescribe);
  w.string(34, m.schemeDescribeColor);
}

/** Writes the fields of a TextEffect. */
export function writeTextEffect(w: Writer, m: Init<TextEffect>): void {
  w.message(10, m.portraitDetail, writeDetail);
  w.message(18, m.landscapeDetail, writeDetail);
}

/** Writes the fields of a TitleData. */
export function writeTitleData(w: Writer, m: Init<TitleData>): void {
  w.int64(8, m.goalCount);
  w.int64(16, m.currentSponsorId);
}

/** Writes the fields of a TransitionConfig. */
export function writeTransitionConfig(w: Writer, m: Init<TransitionConfig>): void {
  w.int64(8, m.configId);
  w.message(18, m.resourceImage, writeImageModel);
}

/** Writes the fields of a UGGiftStructInfo. */
export function writeUGGiftStructInfo(w: Writer, m: Init<UGGiftStructInfo>): void {
  w.bool(8, m.isUgGift);
  w.int64(16, m.ugPointsCost);
}

/** Writes the fields of a WebcastRoomNotifyMessage. */
export function writeWebcastRoomNotifyMessage(w: Writer, m: Init<WebcastRoomNotifyMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.string(18, m.schema);
  w.int64(24, m.notifyType);
  w.string(34, m.content);
  w.message(42, m.user, writeUser);
  w.message(50, m.extra, writeRoomNotifyMessageExtra);
  w.int32(56, m.notifyClass);
  w.int64Packed(66, m.flexSetting);
  w.string(74, m.source);
  w.int64(80, m.fromUserId);
  w.message(90, m.privilegeLogExtra, writePrivilegeLogExtra);
  w.int64(96, m.toAnchorId);
  w.message(106, m.eventTracking, writeRoomNotifyMessageEventTracking);
}
