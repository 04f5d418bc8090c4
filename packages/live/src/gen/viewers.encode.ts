// Generated from proto/viewers.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { Contributor, ControlChaosInfo, GameTricksShortcut, GiftPick, GiftPickExtra, GiftPickExtraGameInteraction, GiftPickExtraGameInteractionExternal, GiftPickExtraGameInteractionStorage, GiftPickExtraGameTricks, GiftPickExtraGameTricksExternal, GiftPickExtraGameTricksStorage, GiftPickWithScore, HotKey, KeyBoardHotKey, MouseHotKey, ProfileExtra, ProfileExtraGameInteraction, ProfileExtraGameInteractionExternal, ProfileExtraGameInteractionStorage, ProfileExtraGameTricks, ProfileExtraGameTricksExternal, ProfileExtraGameTricksStorage, ViewerPickAnchorParam, ViewerPicksHeaderImage, ViewerPicksInfo, WebcastRoomUserSeqMessage, WebcastViewerPicksUpdateMessage } from './viewers.js';
import { writeCommonMessageData } from './common.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastRoomUserSeqMessage. */
export function writeWebcastRoomUserSeqMessage(w: Writer, m: Init<WebcastRoomUserSeqMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.messages(18, m.ranksList, writeContributor);
  w.int64(24, m.viewerCount);
  w.string(34, m.popStr);
  w.messages(42, m.seatsList, writeContributor);
  w.int64(48, m.popularity);
  w.int64(56, m.totalUser);
  w.int64(64, m.anonymous);
}

/** Writes the fields of a WebcastViewerPicksUpdateMessage. */
export function writeWebcastViewerPicksUpdateMessage(w: Writer, m: Init<WebcastViewerPicksUpdateMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.updateType);
  w.message(26, m.info, writeViewerPicksInfo);
}

/** Writes the fields of a Contributor. */
export function writeContributor(w: Writer, m: Init<Contributor>): void {
  w.int64(8, m.coinCount);
  w.message(18, m.user, writeUser);
  w.int64(24, m.rank);
  w.int64(32, m.delta);
}

/** Writes the fields of a ControlChaosInfo. */
export function writeControlChaosInfo(w: Writer, m: Init<ControlChaosInfo>): void {
  w.int32(8, m.commandType);
  w.messages(18, m.hotKeys, writeHotKey);
  w.int32(24, m.actionType);
}

/** Writes the fields of a GameTricksShortcut. */
export function writeGameTricksShortcut(w: Writer, m: Init<GameTricksShortcut>): void {
  w.messages(10, m.hotKeys, writeHotKey);
}

/** Writes the fields of a GiftPick. */
export function writeGiftPick(w: Writer, m: Init<GiftPick>): void {
  w.int64(8, m.giftId);
  w.string(18, m.customizedDesc);
  w.message(26, m.giftIcon, writeImageModel);
  w.int64(32, m.giftPrice);
  w.int64(40, m.giftPickId);
  w.string(50, m.giftPickIdStr);
  w.bool(56, m.isPriorityRequest);
  w.int32(64, m.descSource);
  w.message(74, m.extra, writeGiftPickExtra);
}

/** Writes the fields of a GiftPickExtra. */
export function writeGiftPickExtra(w: Writer, m: Init<GiftPickExtra>): void {
  w.message(10, m.gameTricks, writeGiftPickExtraGameTricks);
  w.message(18, m.gameInteraction, writeGiftPickExtraGameInteraction);
}

/** Writes the fields of a GiftPickExtraGameInteraction. */
export function writeGiftPickExtraGameInteraction(w: Writer, m: Init<GiftPickExtraGameInteraction>): void {
  w.message(10, m.storage, writeGiftPickExtraGameInteractionStorage);
  w.message(18, m.external, writeGiftPickExtraGameInteractionExternal);
}

/** Writes the fields of a GiftPickExtraGameInteractionExternal. */
export function writeGiftPickExtraGameInteractionExternal(_w: Writer, _m: Init<GiftPickExtraGameInteractionExternal>): void {
}

/** Writes the fields of a GiftPickExtraGameInteractionStorage. */
export function writeGiftPickExtraGameInteractionStorage(w: Writer, m: Init<GiftPickExtraGameInteractionStorage>): void {
  w.string(10, m.instruction);
}

/** Writes the fields of a GiftPickExtraGameTricks. */
export function writeGiftPickExtraGameTricks(w: Writer, m: Init<GiftPickExtraGameTricks>): void {
  w.message(10, m.storage, writeGiftPickExtraGameTricksStorage);
  w.message(18, m.external, writeGiftPickExtraGameTricksExternal);
}

/** Writes the fields of a GiftPickExtraGameTricksExternal. */
export function writeGiftPickExtraGameTricksExternal(_w: Writer, _m: Init<GiftPickExtraGameTricksExternal>): void {
}

/** Writes the fields of a GiftPickExtraGameTricksStorage. */
export function writeGiftPickExtraGameTricksStorage(w: Writer, m: Init<GiftPickExtraGameTricksStorage>): void {
  w.int32(8, m.gameTricksType);
  w.message(18, m.controlChaosInfo, writeControlChaosInfo);
}

/** Writes the fields of a GiftPickWithScore. */
export function writeGiftPickWithScore(w: Writer, m: Init<GiftPickWithScore>): void {
  w.message(10, m.giftPick, writeGiftPick);
  w.int64(16, m.score);
}

/** Writes the fields of a HotKey. */
export function writeHotKey(w: Writer, m: Init<HotKey>): void {
  w.int32(8, m.keyType);
  w.messages(18, m.keyboardKeys, writeKeyBoardHotKey);
  w.messages(26, m.mouseKeys, writeMouseHotKey);
}

/** Writes the fields of a KeyBoardHotKey. */
export function writeKeyBoardHotKey(w: Writer, m: Init<KeyBoardHotKey>): void {
  w.int32(8, m.keyCode);
  w.string(18, m.keyName);
}

/** Writes the fields of a MouseHotKey. */
export function writeMouseHotKey(w: Writer, m: Init<MouseHotKey>): void {
  w.int32(8, m.mouseType);
}

/** Writes the fields of a ProfileExtra. */
export function writeProfileExtra(w: Writer, m: Init<ProfileExtra>): void {
  w.message(10, m.gameTricks, writeProfileExtraGameTricks);
  w.message(18, m.gameInteraction, writeProfileExtraGameInteraction);
}

/** Writes the fields of a ProfileExtraGameInteraction. */
export function writeProfileExtraGameInteraction(w: Writer, m: Init<ProfileExtraGameInteraction>): void {
  w.message(10, m.storage, writeProfileExtraGameInteractionStorage);
  w.message(18, m.external, writeProfileExtraGameInteractionExternal);
}

/** Writes the fields of a ProfileExtraGameInteractionExternal. */
export function writeProfileExtraGameInteractionExternal(w: Writer, m: Init<ProfileExtraGameInteractionExternal>): void {
  w.string(10, m.gameName);
  w.string(18, m.gameNameKey);
  w.string(26, m.gameIconUrl);
  w.string(34, m.gameTagId);
}

/** Writes the fields of a ProfileExtraGameInteractionStorage. */
export function writeProfileExtraGameInteractionStorage(w: Writer, m: Init<ProfileExtraGameInteractionStorage>): void {
  w.string(10, m.gameId);
}

/** Writes the fields of a ProfileExtraGameTricks. */
export function writeProfileExtraGameTricks(w: Writer, m: Init<ProfileExtraGameTricks>): void {
  w.message(10, m.storage, writeProfileExtraGameTricksStorage);
  w.message(18, m.external, writeProfileExtraGameTricksExternal);
}

/** Writes the fields of a ProfileExtraGameTricksExternal. */
export function writeProfileExtraGameTricksExternal(w: Writer, m: Init<ProfileExtraGameTricksExternal>): void {
  w.string(10, m.gameName);
  w.string(18, m.gameNameKey);
  w.string(26, m.gameIconUrl);
}

/** Writes the fields of a ProfileExtraGameTricksStorage. */
export function writeProfileExtraGameTricksStorage(w: Writer, m: Init<ProfileExtraGameTricksStorage>): void {
  w.int32(8, m.gameTricksType);
  w.int64(16, m.gameTagId);
  w.message(26, m.gameTricksShortcut, writeGameTricksShortcut);
}

/** Writes the fields of a ViewerPickAnchorParam. */
export function writeViewerPickAnchorParam(w: Writer, m: Init<ViewerPickAnchorParam>): void {
  w.bool(8, m.viewerWishesUseNewSetupProcess);
  w.bool(16, m.viewerWishesQueueModeEnable);
  w.bool(24, m.viewerWishesPriorityRequestEnable);
  w.bool(32, m.integrateVwIntoLiveboard);
}

/** Writes the fields of a ViewerPicksHeaderImage. */
export function writeViewerPicksHeaderImage(w: Writer, m: Init<ViewerPicksHeaderImage>): void {
  w.message(10, m.image, writeImageModel);
  w.string(18, m.schemaUrl);
}

/** Writes the fields of a ViewerPicksInfo. */
export function writeViewerPicksInfo(w: Writer, m: Init<ViewerPicksInfo>): void {
  w.int64(8, m.viewerPicksId);
  w.messages(18, m.giftPickList, writeGiftPickWithScore);
  w.int32(24, m.status);
  w.int64(32, m.roundDurationSec);
  w.int64(40, m.startTimeMs);
  w.int64(48, m.endTimeMs);
  w.bool(56, m.hasDuration);
  w.bool(64, m.hasScore);
  w.bool(72, m.enableAutoRestart);
  w.bool(80, m.startedFromAutoRestart);
  w.string(90, m.viewerPicksIdStr);
  w.int32(96, m.displayMode);
  w.int32(104, m.scene);
  w.message(114, m.headerImage, writeViewerPicksHeaderImage);
  w.message(122, m.anchorParam, writeViewerPickAnchorParam);
  w.message(130, m.extra, writeProfileExtra);
  w.bool(136, m.startedFromAutoStart);
}
