// Generated from proto/battle.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { packed, skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { BattleABTestType, BattleCardMsgType, BattleInviteType, BattleResultResult, BattleRewardSettleRewardStatus, BattleScene, BattleSettingsBattleStatus, BattleTaskMessageType, BattleTaskSettleResult, BattleType, GiftPermissionType, IceShowdownSetting, LinkMicArmiesTriggerReason, LinkMicBattleBattleAction, LinkMicBattlePunishFinishReason, MatchGameplayOption } from './enums.js';
import { decodeCommonMessageData, decodeMessageCommonText, type CommonMessageData, type MessageCommonText } from './common.js';
import { decodeImageModel, type ImageModel } from './image.js';

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

/** Decodes a WebcastLinkMicBattle. */
export function decodeWebcastLinkMicBattle(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattle {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3: BattleSetting | undefined;
  let f4: LinkMicBattleBattleAction = 0;
  const f5: Record<string, BattleResult> = {};
  let f6: BattleDisplayConfig | undefined;
  let f8: GiftPermissionType = 0;
  const f9: Record<string, BattleUserArmies> = {};
  const f10: Record<string, BattleUserInfo> = {};
  let f11 = '';
  const f12: SupportedActionsWrapper[] = [];
  const f13: Record<string, BattleComboInfo> = {};
  const f14: TeamUsersInfo[] = [];
  const f15: BattleInviteeGiftPermission[] = [];
  let f16 = '0';
  const f17: BattleTeamResult[] = [];
  const f18: BattleTeamUserArmies[] = [];
  const f19: BattleABTestSetting[] = [];
  let f20: TeamMatchCampaign | undefined;
  let f21: HighScoreControlCfg | undefined;
  const f22: Record<string, GiftGalleryBadgeInfo> = {};
  const f23: Record<string, LeagueScoreInfo> = {};
  let f24: MatchPunishExtraInfo | undefined;
  let f25: EnigmaBattleSetting | undefined;
  const f26: Record<string, AnchorMatchSettings> = {};
  let f27: BattleFeatureFlags | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeBattleSetting(input, q, p, depth - 1);
          break;
        case 42:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeBattleResult, absent: (i, d) => decodeBattleResult(i, 0, 0, d) }, f5);
          break;
        case 50:
          f6 = decodeBattleDisplayConfig(input, q, p, depth - 1);
          break;
        case 74:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeBattleUserArmies, absent: (i, d) => decodeBattleUserArmies(i, 0, 0, d) }, f9);
          break;
        case 82:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeBattleUserInfo, absent: (i, d) => decodeBattleUserInfo(i, 0, 0, d) }, f10);
          break;
        case 90:
          f11 = string(input, q, p);
          break;
        case 98:
          f12.push(decodeSupportedActionsWrapper(input, q, p, depth - 1));
          break;
        case 106:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeBattleComboInfo, absent: (i, d) => decodeBattleComboInfo(i, 0, 0, d) }, f13);
          break;
        case 114:
          f14.push(decodeTeamUsersInfo(input, q, p, depth - 1));
          break;
        case 122:
          f15.push(decodeBattleInviteeGiftPermission(input, q, p, depth - 1));
          break;
        case 138:
          f17.push(decodeBattleTeamResult(input, q, p, depth - 1));
          break;
        case 146:
          f18.push(decodeBattleTeamUserArmies(input, q, p, depth - 1));
          break;
        case 154:
          f19.push(decodeBattleABTestSetting(input, q, p, depth - 1));
          break;
        case 162:
          f20 = decodeTeamMatchCampaign(input, q, p, depth - 1);
          break;
        case 170:
          f21 = decodeHighScoreControlCfg(input, q, p, depth - 1);
          break;
        case 178:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeGiftGalleryBadgeInfo, absent: (i, d) => decodeGiftGalleryBadgeInfo(i, 0, 0, d) }, f22);
          break;
        case 186:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeLeagueScoreInfo, absent: (i, d) => decodeLeagueScoreInfo(i, 0, 0, d) }, f23);
          break;
        case 194:
          f24 = decodeMatchPunishExtraInfo(input, q, p, depth - 1);
          break;
        case 202:
          f25 = decodeEnigmaBattleSetting(input, q, p, depth - 1);
          break;
        case 210:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeAnchorMatchSettings, absent: (i, d) => decodeAnchorMatchSettings(i, 0, 0, d) }, f26);
          break;
        case 218:
          f27 = decodeBattleFeatureFlags(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 64:
          f8 = int32(b, q);
          break;
        case 128:
          f16 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattle = {
    common: f1,
    battleId: f2,
    battleSetting: f3,
    action: f4,
    battleResult: f5,
    mBattleDisplayConfig: f6,
    inviteeGiftPermissionType: f8,
    armies: f9,
    anchorInfo: f10,
    bubbleText: f11,
    supportedActions: f12,
    battleCombos: f13,
    teamUsers: f14,
    inviteeGiftPermissionTypes: f15,
    actionByUserId: f16,
    teamBattleResult: f17,
    teamArmies: f18,
    abtestSettings: f19,
    teamMatchCampaign: f20,
    fuzzyDisplayConfigV2: f21,
    leagueInfoMap: f22,
    leagueScoreInfoMap: f23,
    matchPunishExtraInfo: f24,
    enigmaBattleSetting: f25,
    anchorMatchSettings: f26,
    battleFeatureFlags: f27,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a WebcastLinkMicArmies. */
export function decodeWebcastLinkMicArmies(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicArmies {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  const f3: Record<string, BattleUserArmies> = {};
  let f4 = '0';
  let f5 = '0';
  let f6 = '0';
  let f7: LinkMicArmiesTriggerReason = 0;
  let f8 = '0';
  let f9 = '0';
  let f10 = 0;
  let f11: ImageModel | undefined;
  let f12 = 0;
  let f13 = 0;
  const f14: BattleTeamUserArmies[] = [];
  let f15 = false;
  let f16 = false;
  let f17 = '';
  let f18: BattleSetting | undefined;
  let f19: HighScoreControlCfg | undefined;
  let f20: BattleEffectInfos | undefined;
  let f21: EnigmaBattleExtraInfo | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 26:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeBattleUserArmies, absent: (i, d) => decodeBattleUserArmies(i, 0, 0, d) }, f3);
          break;
        case 90:
          f11 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 114:
          f14.push(decodeBattleTeamUserArmies(input, q, p, depth - 1));
          break;
        case 138:
          f17 = string(input, q, p);
          break;
        case 146:
          f18 = decodeBattleSetting(input, q, p, depth - 1);
          break;
        case 154:
          f19 = decodeHighScoreControlCfg(input, q, p, depth - 1);
          break;
        case 162:
          f20 = decodeBattleEffectInfos(input, q, p, depth - 1);
          break;
        case 170:
          f21 = decodeEnigmaBattleExtraInfo(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int32(b, q);
          break;
        case 64:
          f8 = int64(b, q);
          break;
        case 72:
          f9 = int64(b, q);
          break;
        case 80:
          f10 = int32(b, q);
          break;
        case 96:
          f12 = int32(b, q);
          break;
        case 104:
          f13 = int32(b, q);
          break;
        case 120:
          f15 = bool(b, q);
          break;
        case 128:
          f16 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicArmies = {
    common: f1,
    battleId: f2,
    battleItems: f3,
    channelId: f4,
    giftSentTime: f5,
    scoreUpdateTime: f6,
    battleStatus: f7,
    fromUserId: f8,
    giftId: f9,
    giftCount: f10,
    gifIconImage: f11,
    totalDiamondCount: f12,
    repeatCount: f13,
    teamArmies: f14,
    triggerCriticalStrike: f15,
    hasTeamMatchMvpSfx: f16,
    logId: f17,
    battleSettings: f18,
    fuzzyDisplayConfigV2: f19,
    effectInfos: f20,
    enigmaBattleExtraInfo: f21,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a WebcastLinkMicBattlePunishFinish. */
export function decodeWebcastLinkMicBattlePunishFinish(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattlePunishFinish {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3 = '0';
  let f4: LinkMicBattlePunishFinishReason = 0;
  let f5 = '0';
  let f6: BattleSetting | undefined;
  let f7: MatchPunishExtraInfo | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeBattleSetting(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeMatchPunishExtraInfo(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattlePunishFinish = {
    common: f1,
    channelId: f2,
    opUid: f3,
    reason: f4,
    battleId: f5,
    battleSettings: f6,
    matchPunishExtraInfo: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a WebcastLinkmicBattleTaskMessage. */
export function decodeWebcastLinkmicBattleTaskMessage(input: WireInput, start: number, end: number, depth: number): WebcastLinkmicBattleTaskMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: BattleTaskMessageType = 0;
  let f3: BattleTaskStart | undefined;
  let f4: BattleTaskUpdate | undefined;
  let f5: BattleTaskSettle | undefined;
  let f6: BattleRewardSettle | undefined;
  let f20 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeBattleTaskStart(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeBattleTaskUpdate(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeBattleTaskSettle(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeBattleRewardSettle(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int32(b, q);
          break;
        case 160:
          f20 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkmicBattleTaskMessage = {
    common: f1,
    battleTaskMessageType: f2,
    taskStart: f3,
    taskUpdate: f4,
    taskSettle: f5,
    rewardSettle: f6,
    battleId: f20,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a WebcastLinkMicBattleItemCard. */
export function decodeWebcastLinkMicBattleItemCard(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3: BattleCardMsgType = 0;
  let f4: WebcastLinkMicBattleItemCard_CardObtainGuide | undefined;
  let f5: WebcastLinkMicBattleItemCard_UseCriticalStrikeCard | undefined;
  let f6: WebcastLinkMicBattleItemCard_UseSmokeCard | undefined;
  let f7: WebcastLinkMicBattleItemCard_AwardCardNotice | undefined;
  let f8: WebcastLinkMicBattleItemCard_UseExtraTimeCard | undefined;
  let f9: WebcastLinkMicBattleItemCard_UseSpecialEffectCard | undefined;
  let f10: WebcastLinkMicBattleItemCard_UsePotionCard | undefined;
  let f11: WebcastLinkMicBattleItemCard_UseWaveCard | undefined;
  let f12: WebcastLinkMicBattleItemCard_SpecialEffectNotice | undefined;
  let f13: WebcastLinkMicBattleItemCard_UseTop2Card | undefined;
  let f14: WebcastLinkMicBattleItemCard_UseTop3Card | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeWebcastLinkMicBattleItemCard_CardObtainGuide(input, q, p, depth - 1);
          break;
        case 42:
          f5 = decodeWebcastLinkMicBattleItemCard_UseCriticalStrikeCard(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeWebcastLinkMicBattleItemCard_UseSmokeCard(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeWebcastLinkMicBattleItemCard_AwardCardNotice(input, q, p, depth - 1);
          break;
        case 66:
          f8 = decodeWebcastLinkMicBattleItemCard_UseExtraTimeCard(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodeWebcastLinkMicBattleItemCard_UseSpecialEffectCard(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeWebcastLinkMicBattleItemCard_UsePotionCard(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeWebcastLinkMicBattleItemCard_UseWaveCard(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeWebcastLinkMicBattleItemCard_SpecialEffectNotice(input, q, p, depth - 1);
          break;
        case 106:
          f13 = decodeWebcastLinkMicBattleItemCard_UseTop2Card(input, q, p, depth - 1);
          break;
        case 114:
          f14 = decodeWebcastLinkMicBattleItemCard_UseTop3Card(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard = {
    common: f1,
    battleId: f2,
    msgType: f3,
    cardObtainGuide: f4,
    useCriticalStrikeCard: f5,
    useSmokeCard: f6,
    awardCardNotice: f7,
    useExtraTimeCard: f8,
    useSpecialEffectCard: f9,
    usePotionCard: f10,
    useWaveCard: f11,
    specialEffectNotice: f12,
    useTop2Card: f13,
    useTop3Card: f14,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AnchorMatchSettings {
  enableAiCommentary: boolean;
}

/** Decodes a AnchorMatchSettings. */
export function decodeAnchorMatchSettings(input: WireInput, start: number, end: number, depth: number): AnchorMatchSettings {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: AnchorMatchSettings = {
    enableAiCommentary: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleABTest {
  abTestType: BattleABTestType;
  group: number;
}

/** Decodes a BattleABTest. */
export function decodeBattleABTest(input: WireInput, start: number, end: number, depth: number): BattleABTest {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: BattleABTestType = 0;
  let f2 = 0;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleABTest = {
    abTestType: f1,
    group: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleABTestList {
  abTestList: BattleABTest[];
}

/** Decodes a BattleABTestList. */
export function decodeBattleABTestList(input: WireInput, start: number, end: number, depth: number): BattleABTestList {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: BattleABTest[] = [];
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1.push(decodeBattleABTest(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleABTestList = {
    abTestList: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleABTestSetting {
  /** Newer schemas: key. */
  uid: string;
  /** Newer schemas: value. */
  abTestList: BattleABTestList | undefined;
}

/** Decodes a BattleABTestSetting. */
export function decodeBattleABTestSetting(input: WireInput, start: number, end: number, depth: number): BattleABTestSetting {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: BattleABTestList | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 18:
          f2 = decodeBattleABTestList(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleABTestSetting = {
    uid: f1,
    abTestList: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleBaseUserInfo {
  userId: string;
  nickName: string;
  avatarThumb: ImageModel | undefined;
  displayId: string;
  roomId: string;
  invitationRole: number;
}

/** Decodes a BattleBaseUserInfo. */
export function decodeBattleBaseUserInfo(input: WireInput, start: number, end: number, depth: number): BattleBaseUserInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  let f3: ImageModel | undefined;
  let f4 = '';
  let f5 = '0';
  let f6 = 0;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleBaseUserInfo = {
    userId: f1,
    nickName: f2,
    avatarThumb: f3,
    displayId: f4,
    roomId: f5,
    invitationRole: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a BattleBonusConfig. */
export function decodeBattleBonusConfig(input: WireInput, start: number, end: number, depth: number): BattleBonusConfig {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: PreviewPeriod[] = [];
  let f3: TaskPeriodConfig | undefined;
  let f4: RewardPeriodConfig | undefined;
  const f5: Record<string, BattleTaskGiftAmountGuide> = {};
  let f6 = '0';
  let f7 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 18:
          f2.push(decodePreviewPeriod(input, q, p, depth - 1));
          break;
        case 26:
          f3 = decodeTaskPeriodConfig(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeRewardPeriodConfig(input, q, p, depth - 1);
          break;
        case 42:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeBattleTaskGiftAmountGuide, absent: (i, d) => decodeBattleTaskGiftAmountGuide(i, 0, 0, d) }, f5);
          break;
        case 58:
          f7 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleBonusConfig = {
    previewStartTime: f1,
    previewPeriodConfig: f2,
    taskPeriodConfig: f3,
    rewardPeriodConfig: f4,
    taskGiftGuide: f5,
    previewStartTimestamp: f6,
    previewClickActionSchemaUrl: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a BattleComboInfo. */
export function decodeBattleComboInfo(input: WireInput, start: number, end: number, depth: number): BattleComboInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f4 = '';
  let f5 = 0;
  let f6 = '';
  let f7 = '';
  let f8 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 34:
          f4 = string(input, q, p);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 40:
          f5 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleComboInfo = {
    userId: f1,
    comboStatus: f2,
    comboCount: f3,
    comboIconUrl: f4,
    comboType: f5,
    comboRuleGuideSchema: f6,
    userIdStr: f7,
    comboCountStr: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleDisplayConfig {
  threshold: number;
  text: string;
  diffThreshold: number;
  diffText: string;
  exemptStrategy: ExemptStrategy | undefined;
}

/** Decodes a BattleDisplayConfig. */
export function decodeBattleDisplayConfig(input: WireInput, start: number, end: number, depth: number): BattleDisplayConfig {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = '';
  let f3 = 0;
  let f4 = '';
  let f5: ExemptStrategy | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 18:
          f2 = string(input, q, p);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5 = decodeExemptStrategy(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
          break;
        case 24:
          f3 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleDisplayConfig = {
    threshold: f1,
    text: f2,
    diffThreshold: f3,
    diffText: f4,
    exemptStrategy: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleEffect {
  type: string;
  uidList: string[];
  effectExtra: string;
}

/** Decodes a BattleEffect. */
export function decodeBattleEffect(input: WireInput, start: number, end: number, depth: number): BattleEffect {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  const f2: string[] = [];
  let f3 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2.push(string(input, q, p));
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleEffect = {
    type: f1,
    uidList: f2,
    effectExtra: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleEffectInfos {
  effectInfoList: BattleEffect[];
  effectListVersion: string;
}

/** Decodes a BattleEffectInfos. */
export function decodeBattleEffectInfos(input: WireInput, start: number, end: number, depth: number): BattleEffectInfos {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: BattleEffect[] = [];
  let f2 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1.push(decodeBattleEffect(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleEffectInfos = {
    effectInfoList: f1,
    effectListVersion: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleFeatureFlags {
  enableMatchCountdownOptimization: boolean;
  hideComboCountOnStart: boolean;
}

/** Decodes a BattleFeatureFlags. */
export function decodeBattleFeatureFlags(input: WireInput, start: number, end: number, depth: number): BattleFeatureFlags {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = bool(b, q);
          break;
        case 16:
          f2 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleFeatureFlags = {
    enableMatchCountdownOptimization: f1,
    hideComboCountOnStart: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleInviteeGiftPermission {
  userId: string;
  giftPermissionType: number;
}

/** Decodes a BattleInviteeGiftPermission. */
export function decodeBattleInviteeGiftPermission(input: WireInput, start: number, end: number, depth: number): BattleInviteeGiftPermission {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = 0;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleInviteeGiftPermission = {
    userId: f1,
    giftPermissionType: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattlePrompt {
  promptKey: string;
  /** Newer schemas: elems. */
  promptElements: BattlePromptElem[];
}

/** Decodes a BattlePrompt. */
export function decodeBattlePrompt(input: WireInput, start: number, end: number, depth: number): BattlePrompt {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  const f2: BattlePromptElem[] = [];
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2.push(decodeBattlePromptElem(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattlePrompt = {
    promptKey: f1,
    promptElements: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattlePromptElem {
  /** Newer schemas: promptField. */
  promptFieldKey: string;
  /** Newer schemas: value. */
  promptFieldValue: string;
}

/** Decodes a BattlePromptElem. */
export function decodeBattlePromptElem(input: WireInput, start: number, end: number, depth: number): BattlePromptElem {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattlePromptElem = {
    promptFieldKey: f1,
    promptFieldValue: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleResult {
  userId: string;
  result: BattleResultResult;
  score: string;
  diamondScore: string;
  enigmaScore: string;
  enigmaUv: string;
}

/** Decodes a BattleResult. */
export function decodeBattleResult(input: WireInput, start: number, end: number, depth: number): BattleResult {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: BattleResultResult = 0;
  let f3 = '0';
  let f4 = '0';
  let f5 = '0';
  let f6 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleResult = {
    userId: f1,
    result: f2,
    score: f3,
    diamondScore: f4,
    enigmaScore: f5,
    enigmaUv: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleRewardSettle {
  /** Newer schemas: prompt. */
  rewardSettlePrompt: BattlePrompt | undefined;
  status: BattleRewardSettleRewardStatus;
}

/** Decodes a BattleRewardSettle. */
export function decodeBattleRewardSettle(input: WireInput, start: number, end: number, depth: number): BattleRewardSettle {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: BattlePrompt | undefined;
  let f2: BattleRewardSettleRewardStatus = 0;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeBattlePrompt(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleRewardSettle = {
    rewardSettlePrompt: f1,
    status: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleRivalTag {
  bgImage: ImageModel | undefined;
  iconImage: ImageModel | undefined;
  content: string;
}

/** Decodes a BattleRivalTag. */
export function decodeBattleRivalTag(input: WireInput, start: number, end: number, depth: number): BattleRivalTag {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2: ImageModel | undefined;
  let f3 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleRivalTag = {
    bgImage: f1,
    iconImage: f2,
    content: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a BattleSetting. */
export function decodeBattleSetting(input: WireInput, start: number, end: number, depth: number): BattleSetting {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = 0;
  let f4 = '0';
  let f5: BattleSettingsBattleStatus = 0;
  let f6: BattleInviteType = 0;
  let f7: GiftModeMeta | undefined;
  let f8: BattleType = 0;
  let f9 = '0';
  let f10 = '0';
  let f11: BattleScene = 0;
  let f12 = '0';
  let f13: IceShowdownSetting = 0;
  let f14: MatchGameplayOption = 0;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 58:
          f7 = decodeGiftModeMeta(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int32(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        case 64:
          f8 = int32(b, q);
          break;
        case 72:
          f9 = int64(b, q);
          break;
        case 80:
          f10 = int64(b, q);
          break;
        case 88:
          f11 = int32(b, q);
          break;
        case 96:
          f12 = int64(b, q);
          break;
        case 104:
          f13 = int32(b, q);
          break;
        case 112:
          f14 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleSetting = {
    battleId: f1,
    startTimeMs: f2,
    duration: f3,
    channelId: f4,
    status: f5,
    inviteType: f6,
    giftModeMeta: f7,
    battleType: f8,
    extraDurationSecond: f9,
    endTimeMs: f10,
    scene: f11,
    sourceType: f12,
    iceShowdownSetting: f13,
    gameplayOption: f14,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a BattleTaskGiftAmountGuide. */
export function decodeBattleTaskGiftAmountGuide(input: WireInput, start: number, end: number, depth: number): BattleTaskGiftAmountGuide {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: BattlePrompt | undefined;
  let f2 = 0;
  let f3 = 0;
  let f11: ImageModel | undefined;
  let f12: ImageModel | undefined;
  let f21 = '0';
  let f22 = 0;
  let f23: MessageCommonText | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeBattlePrompt(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 186:
          f23 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int32(b, q);
          break;
        case 24:
          f3 = int32(b, q);
          break;
        case 168:
          f21 = int64(b, q);
          break;
        case 176:
          f22 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleTaskGiftAmountGuide = {
    guidePrompt: f1,
    promptType: f2,
    disappearDuration: f3,
    iconImage: f11,
    giftImage: f12,
    recommendGiftId: f21,
    recommendGiftCount: f22,
    guideContent: f23,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleTaskSettle {
  /** Newer schemas: result. */
  taskResult: BattleTaskSettleResult;
  rewardStartTime: string;
  rewardStartTimestamp: string;
}

/** Decodes a BattleTaskSettle. */
export function decodeBattleTaskSettle(input: WireInput, start: number, end: number, depth: number): BattleTaskSettle {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: BattleTaskSettleResult = 0;
  let f2 = '0';
  let f3 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleTaskSettle = {
    taskResult: f1,
    rewardStartTime: f2,
    rewardStartTimestamp: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleTaskStart {
  /** Newer schemas: config. */
  battleBonusConfig: BattleBonusConfig | undefined;
}

/** Decodes a BattleTaskStart. */
export function decodeBattleTaskStart(input: WireInput, start: number, end: number, depth: number): BattleTaskStart {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: BattleBonusConfig | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeBattleBonusConfig(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleTaskStart = {
    battleBonusConfig: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleTaskUpdate {
  /** Newer schemas: progress. */
  taskProgress: string;
  /** Newer schemas: fromUserId. */
  fromUserUid: string;
  promptKey: string;
  logId: string;
}

/** Decodes a BattleTaskUpdate. */
export function decodeBattleTaskUpdate(input: WireInput, start: number, end: number, depth: number): BattleTaskUpdate {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '';
  let f21 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 26:
          f3 = string(input, q, p);
          break;
        case 170:
          f21 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleTaskUpdate = {
    taskProgress: f1,
    fromUserUid: f2,
    promptKey: f3,
    logId: f21,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a BattleTeamResult. */
export function decodeBattleTeamResult(input: WireInput, start: number, end: number, depth: number): BattleTeamResult {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: BattleTeamUser[] = [];
  let f3 = 0;
  let f4 = '0';
  let f5 = '0';
  let f6 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 18:
          f2.push(decodeBattleTeamUser(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 24:
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleTeamResult = {
    teamId: f1,
    teamUsers: f2,
    result: f3,
    totalScore: f4,
    totalEnigmaScore: f5,
    totalEnigmaUv: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleTeamUser {
  userId: string;
  score: string;
  userIdStr: string;
  enigmaScore: string;
}

/** Decodes a BattleTeamUser. */
export function decodeBattleTeamUser(input: WireInput, start: number, end: number, depth: number): BattleTeamUser {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '';
  let f4 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 26:
          f3 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleTeamUser = {
    userId: f1,
    score: f2,
    userIdStr: f3,
    enigmaScore: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a BattleTeamUserArmies. */
export function decodeBattleTeamUserArmies(input: WireInput, start: number, end: number, depth: number): BattleTeamUserArmies {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: BattleTeamUser[] = [];
  let f3 = '0';
  let f4: BattleUserArmies | undefined;
  let f5 = '0';
  let f6 = '0';
  let f7 = '0';
  const f8: Record<string, string> = {};
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 18:
          f2.push(decodeBattleTeamUser(input, q, p, depth - 1));
          break;
        case 34:
          f4 = decodeBattleUserArmies(input, q, p, depth - 1);
          break;
        case 66:
          mapEntry(input, q, p, depth, 'int64', { wireType: 0, read: (i, s) => int64(i.bytes, s), absent: () => '0' }, f8);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleTeamUserArmies = {
    teamId: f1,
    teamUsers: f2,
    teamTotalScore: f3,
    userArmies: f4,
    hostRank: f5,
    teamTotalEnigmaScore: f6,
    teamTotalEnigmaUv: f7,
    hostVisibleRankFromTeamId: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleUserArmies {
  /** Newer schemas: userArmies. */
  userArmy: BattleUserArmy[];
  hostScore: string;
  anchorIdStr: string;
  hostEnigmaScore: string;
  hostEnigmaUv: string;
}

/** Decodes a BattleUserArmies. */
export function decodeBattleUserArmies(input: WireInput, start: number, end: number, depth: number): BattleUserArmies {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: BattleUserArmy[] = [];
  let f2 = '0';
  let f3 = '';
  let f4 = '0';
  let f5 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1.push(decodeBattleUserArmy(input, q, p, depth - 1));
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleUserArmies = {
    userArmy: f1,
    hostScore: f2,
    anchorIdStr: f3,
    hostEnigmaScore: f4,
    hostEnigmaUv: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a BattleUserArmy. */
export function decodeBattleUserArmy(input: WireInput, start: number, end: number, depth: number): BattleUserArmy {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '';
  let f4: ImageModel | undefined;
  let f5 = '0';
  let f6 = '';
  let f7 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleUserArmy = {
    userId: f1,
    score: f2,
    nickname: f3,
    avatarThumb: f4,
    diamondScore: f5,
    userIdStr: f6,
    enigmaScore: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BattleUserInfo {
  user: BattleBaseUserInfo | undefined;
  tags: BattleRivalTag[];
}

/** Decodes a BattleUserInfo. */
export function decodeBattleUserInfo(input: WireInput, start: number, end: number, depth: number): BattleUserInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: BattleBaseUserInfo | undefined;
  const f2: BattleRivalTag[] = [];
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeBattleBaseUserInfo(input, q, p, depth - 1);
          break;
        case 18:
          f2.push(decodeBattleRivalTag(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BattleUserInfo = {
    user: f1,
    tags: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BestTeammateRelation {
  userId: string;
  bestTeammateId: string;
}

/** Decodes a BestTeammateRelation. */
export function decodeBestTeammateRelation(input: WireInput, start: number, end: number, depth: number): BestTeammateRelation {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BestTeammateRelation = {
    userId: f1,
    bestTeammateId: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CohostContentGuideInfo {
  recommendedBattleType: number;
}

/** Decodes a CohostContentGuideInfo. */
export function decodeCohostContentGuideInfo(input: WireInput, start: number, end: number, depth: number): CohostContentGuideInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: CohostContentGuideInfo = {
    recommendedBattleType: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface DiffInfo {
  diffUrl: UrlDataStruct | undefined;
  baseUrl: UrlDataStruct | undefined;
  extra: string;
}

/** Decodes a DiffInfo. */
export function decodeDiffInfo(input: WireInput, start: number, end: number, depth: number): DiffInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: UrlDataStruct | undefined;
  let f2: UrlDataStruct | undefined;
  let f3 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeUrlDataStruct(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeUrlDataStruct(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: DiffInfo = {
    diffUrl: f1,
    baseUrl: f2,
    extra: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a EffectStruct. */
export function decodeEffectStruct(input: WireInput, start: number, end: number, depth: number): EffectStruct {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3: UrlDataStruct | undefined;
  let f4 = '';
  let f5 = '';
  let f6: UrlDataStruct | undefined;
  let f7: UrlDataStruct | undefined;
  let f8 = '';
  let f9 = '';
  let f10 = '';
  const f11: string[] = [];
  const f12: string[] = [];
  let f13 = '';
  let f14 = '';
  const f15: string[] = [];
  let f16 = 0;
  const f17: string[] = [];
  let f18 = 0;
  let f19 = '';
  let f20 = '';
  const f21: string[] = [];
  let f22 = '';
  let f23 = false;
  let f26 = '';
  let f27 = '';
  let f28 = '';
  let f29 = '';
  const f30: string[] = [];
  let f31 = '0';
  let f32 = '';
  let f33 = '';
  let f34: UrlDataStruct | undefined;
  let f35 = '0';
  const f36: string[] = [];
  const f37: string[] = [];
  let f38 = '';
  let f39 = '';
  let f40 = '';
  let f41 = 0;
  let f42 = '';
  let f43 = false;
  const f44: string[] = [];
  const f45: string[] = [];
  let f46 = '';
  let f47: UrlDataStruct | undefined;
  let f48 = '';
  let f49 = '0';
  let f50: TemplateEffectExtra | undefined;
  let f51: DiffInfo | undefined;
  let f52 = 0;
  let f53 = '0';
  let f54 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = decodeUrlDataStruct(input, q, p, depth - 1);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 50:
          f6 = decodeUrlDataStruct(input, q, p, depth - 1);
          break;
        case 58:
          f7 = decodeUrlDataStruct(input, q, p, depth - 1);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 74:
          f9 = string(input, q, p);
          break;
        case 82:
          f10 = string(input, q, p);
          break;
        case 90:
          f11.push(string(input, q, p));
          break;
        case 98:
          f12.push(string(input, q, p));
          break;
        case 106:
          f13 = string(input, q, p);
          break;
        case 114:
          f14 = string(input, q, p);
          break;
        case 122:
          f15.push(string(input, q, p));
          break;
        case 138:
          f17.push(string(input, q, p));
          break;
        case 154:
          f19 = string(input, q, p);
          break;
        case 162:
          f20 = string(input, q, p);
          break;
        case 170:
          f21.push(string(input, q, p));
          break;
        case 178:
          f22 = string(input, q, p);
          break;
        case 210:
          f26 = string(input, q, p);
          break;
        case 218:
          f27 = string(input, q, p);
          break;
        case 226:
          f28 = string(input, q, p);
          break;
        case 234:
          f29 = string(input, q, p);
          break;
        case 242:
          f30.push(string(input, q, p));
          break;
        case 258:
          f32 = string(input, q, p);
          break;
        case 266:
          f33 = string(input, q, p);
          break;
        case 274:
          f34 = decodeUrlDataStruct(input, q, p, depth - 1);
          break;
        case 290:
          f36.push(string(input, q, p));
          break;
        case 298:
          f37.push(string(input, q, p));
          break;
        case 306:
          f38 = string(input, q, p);
          break;
        case 314:
          f39 = string(input, q, p);
          break;
        case 322:
          f40 = string(input, q, p);
          break;
        case 338:
          f42 = string(input, q, p);
          break;
        case 354:
          f44.push(string(input, q, p));
          break;
        case 362:
          f45.push(string(input, q, p));
          break;
        case 370:
          f46 = string(input, q, p);
          break;
        case 378:
          f47 = decodeUrlDataStruct(input, q, p, depth - 1);
          break;
        case 386:
          f48 = string(input, q, p);
          break;
        case 402:
          f50 = decodeTemplateEffectExtra(input, q, p, depth - 1);
          break;
        case 410:
          f51 = decodeDiffInfo(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 128:
          f16 = int32(b, q);
          break;
        case 144:
          f18 = int32(b, q);
          break;
        case 184:
          f23 = bool(b, q);
          break;
        case 248:
          f31 = int64(b, q);
          break;
        case 280:
          f35 = int64(b, q);
          break;
        case 328:
          f41 = int32(b, q);
          break;
        case 344:
          f43 = bool(b, q);
          break;
        case 392:
          f49 = int64(b, q);
          break;
        case 416:
          f52 = int32(b, q);
          break;
        case 424:
          f53 = int64(b, q);
          break;
        case 432:
          f54 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: EffectStruct = {
    name: f1,
    hint: f2,
    hintIcon: f3,
    sdkVersion: f4,
    appVersion: f5,
    fileUrl: f6,
    iconUrl: f7,
    id: f8,
    effectId: f9,
    devicePlatform: f10,
    types: f11,
    tags: f12,
    tagsUpdatedAt: f13,
    parent: f14,
    children: f15,
    effectType: f16,
    music: f17,
    source: f18,
    designerId: f19,
    schema: f20,
    requirements: f21,
    extra: f22,
    isBusi: f23,
    designerEncryptedId: f26,
    sdkExtra: f27,
    resourceId: f28,
    adRawData: f29,
    bindIds: f30,
    ptime: f31,
    gradeKey: f32,
    composerParams: f33,
    hintFile: f34,
    useNumber: f35,
    typesSec: f36,
    requirementsSec: f37,
    panel: f38,
    modelNames: f39,
    modelNamesSec: f40,
    hintFileFormat: f41,
    poiId: f42,
    isPoi: f43,
    challenge: f44,
    systemList: f45,
    originalEffectId: f46,
    transFileUrl: f47,
    templateEffectId: f48,
    recTag: f49,
    templateEffectExtra: f50,
    fileDiff: f51,
    provider: f52,
    packageSize: f53,
    fromAppId: f54,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface EnigmaBattleExtraInfo {
  hasStarted: boolean;
  isGiftFromEnigma: boolean;
}

/** Decodes a EnigmaBattleExtraInfo. */
export function decodeEnigmaBattleExtraInfo(input: WireInput, start: number, end: number, depth: number): EnigmaBattleExtraInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = bool(b, q);
          break;
        case 16:
          f2 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: EnigmaBattleExtraInfo = {
    hasStarted: f1,
    isGiftFromEnigma: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface EnigmaBattleSetting {
  isStartable: boolean;
  enigmaBattleCampaignStart: string;
  enigmaBattleCampaignEnd: string;
}

/** Decodes a EnigmaBattleSetting. */
export function decodeEnigmaBattleSetting(input: WireInput, start: number, end: number, depth: number): EnigmaBattleSetting {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = '0';
  let f3 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = bool(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: EnigmaBattleSetting = {
    isStartable: f1,
    enigmaBattleCampaignStart: f2,
    enigmaBattleCampaignEnd: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ExemptStrategy {
  exemptBothHost: boolean;
  exemptAudienceTop: number;
}

/** Decodes a ExemptStrategy. */
export function decodeExemptStrategy(input: WireInput, start: number, end: number, depth: number): ExemptStrategy {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = 0;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = bool(b, q);
          break;
        case 16:
          f2 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ExemptStrategy = {
    exemptBothHost: f1,
    exemptAudienceTop: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a GiftGalleryBadgeInfo. */
export function decodeGiftGalleryBadgeInfo(input: WireInput, start: number, end: number, depth: number): GiftGalleryBadgeInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GiftGalleryBadgeSection | undefined;
  let f2: GiftGalleryBadgeSection | undefined;
  let f3 = '';
  let f4 = '';
  let f5 = '';
  let f6 = '';
  let f7 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeGiftGalleryBadgeSection(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeGiftGalleryBadgeSection(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: GiftGalleryBadgeInfo = {
    leagueInfo: f1,
    galleryInfo: f2,
    backgroundColor: f3,
    separatorColor: f4,
    darkModeBackgroundColor: f5,
    leagueName: f6,
    schema: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftGalleryBadgeSection {
  icon: ImageModel | undefined;
  displayText: LinkMicGiftGalleryDisplayText | undefined;
  shouldShow: boolean;
  darkModeIcon: ImageModel | undefined;
}

/** Decodes a GiftGalleryBadgeSection. */
export function decodeGiftGalleryBadgeSection(input: WireInput, start: number, end: number, depth: number): GiftGalleryBadgeSection {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2: LinkMicGiftGalleryDisplayText | undefined;
  let f3 = false;
  let f4: ImageModel | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeLinkMicGiftGalleryDisplayText(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeImageModel(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: GiftGalleryBadgeSection = {
    icon: f1,
    displayText: f2,
    shouldShow: f3,
    darkModeIcon: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftModeMeta {
  giftId: string;
  giftNameKey: string;
  giftIconImage: ImageModel | undefined;
  giftModeDesc: MessageCommonText | undefined;
}

/** Decodes a GiftModeMeta. */
export function decodeGiftModeMeta(input: WireInput, start: number, end: number, depth: number): GiftModeMeta {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  let f3: ImageModel | undefined;
  let f4: MessageCommonText | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: GiftModeMeta = {
    giftId: f1,
    giftNameKey: f2,
    giftIconImage: f3,
    giftModeDesc: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface HighScoreControlCfg {
  normalControlApplied: boolean;
  threshold: string;
  originDisplayToUserList: string[];
}

/** Decodes a HighScoreControlCfg. */
export function decodeHighScoreControlCfg(input: WireInput, start: number, end: number, depth: number): HighScoreControlCfg {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = '0';
  const f3: string[] = [];
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 26:
          packed(input, q, p, int64, f3);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = bool(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3.push(int64(b, q));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: HighScoreControlCfg = {
    normalControlApplied: f1,
    threshold: f2,
    originDisplayToUserList: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LeagueScoreInfo {
  estimatedScore: string;
  isOptOut: boolean;
  isActivityPeriod: boolean;
  contentText: MessageCommonText | undefined;
  classOptOut: boolean;
  contentTextOpen: MessageCommonText | undefined;
}

/** Decodes a LeagueScoreInfo. */
export function decodeLeagueScoreInfo(input: WireInput, start: number, end: number, depth: number): LeagueScoreInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = false;
  let f3 = false;
  let f4: MessageCommonText | undefined;
  let f5 = false;
  let f6: MessageCommonText | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 34:
          f4 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 50:
          f6 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = bool(b, q);
          break;
        case 24:
          f3 = bool(b, q);
          break;
        case 40:
          f5 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: LeagueScoreInfo = {
    estimatedScore: f1,
    isOptOut: f2,
    isActivityPeriod: f3,
    contentText: f4,
    classOptOut: f5,
    contentTextOpen: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LinkMicGiftGalleryDisplayText {
  content: string;
  color: string;
  darkModeColor: string;
}

/** Decodes a LinkMicGiftGalleryDisplayText. */
export function decodeLinkMicGiftGalleryDisplayText(input: WireInput, start: number, end: number, depth: number): LinkMicGiftGalleryDisplayText {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: LinkMicGiftGalleryDisplayText = {
    content: f1,
    color: f2,
    darkModeColor: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MatchPunishEffectInfo {
  userToEffectMap: Record<string, string>;
  effectToEffectStructMap: Record<string, EffectStruct>;
}

/** Decodes a MatchPunishEffectInfo. */
export function decodeMatchPunishEffectInfo(input: WireInput, start: number, end: number, depth: number): MatchPunishEffectInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: Record<string, string> = {};
  const f2: Record<string, EffectStruct> = {};
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          mapEntry(input, q, p, depth, 'int64', { wireType: 0, read: (i, s) => int64(i.bytes, s), absent: () => '0' }, f1);
          break;
        case 18:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodeEffectStruct, absent: (i, d) => decodeEffectStruct(i, 0, 0, d) }, f2);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: MatchPunishEffectInfo = {
    userToEffectMap: f1,
    effectToEffectStructMap: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MatchPunishExtraInfo {
  matchPunishEffectInfo: MatchPunishEffectInfo | undefined;
  cohostContentGuideInfo: CohostContentGuideInfo | undefined;
  recommendedPlaybookInfo: RecommendedPlaybookInfo | undefined;
}

/** Decodes a MatchPunishExtraInfo. */
export function decodeMatchPunishExtraInfo(input: WireInput, start: number, end: number, depth: number): MatchPunishExtraInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MatchPunishEffectInfo | undefined;
  let f2: CohostContentGuideInfo | undefined;
  let f3: RecommendedPlaybookInfo | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeMatchPunishEffectInfo(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeCohostContentGuideInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeRecommendedPlaybookInfo(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: MatchPunishExtraInfo = {
    matchPunishEffectInfo: f1,
    cohostContentGuideInfo: f2,
    recommendedPlaybookInfo: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PlaybookBizExtra {
  customAtomicCapabilities: Record<string, string>;
}

/** Decodes a PlaybookBizExtra. */
export function decodePlaybookBizExtra(input: WireInput, start: number, end: number, depth: number): PlaybookBizExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: Record<string, string> = {};
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: (i, s, e) => string(i, s, e), absent: () => '' }, f1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: PlaybookBizExtra = {
    customAtomicCapabilities: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PreviewPeriod {
  duration: string;
  /** Newer schemas: prompt. */
  promot: BattlePrompt | undefined;
  /** Newer schemas: iconImage. */
  icon: ImageModel | undefined;
}

/** Decodes a PreviewPeriod. */
export function decodePreviewPeriod(input: WireInput, start: number, end: number, depth: number): PreviewPeriod {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2: BattlePrompt | undefined;
  let f25: ImageModel | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 18:
          f2 = decodeBattlePrompt(input, q, p, depth - 1);
          break;
        case 202:
          f25 = decodeImageModel(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: PreviewPeriod = {
    duration: f1,
    promot: f2,
    icon: f25,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface RecommendedPlaybookInfo {
  playbookIds: string[];
  playbookBizExtras: Record<string, PlaybookBizExtra>;
}

/** Decodes a RecommendedPlaybookInfo. */
export function decodeRecommendedPlaybookInfo(input: WireInput, start: number, end: number, depth: number): RecommendedPlaybookInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: string[] = [];
  const f2: Record<string, PlaybookBizExtra> = {};
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          packed(input, q, p, int64, f1);
          break;
        case 18:
          mapEntry(input, q, p, depth, 'int64', { wireType: 2, read: decodePlaybookBizExtra, absent: (i, d) => decodePlaybookBizExtra(i, 0, 0, d) }, f2);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1.push(int64(b, q));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: RecommendedPlaybookInfo = {
    playbookIds: f1,
    playbookBizExtras: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a RewardPeriodConfig. */
export function decodeRewardPeriodConfig(input: WireInput, start: number, end: number, depth: number): RewardPeriodConfig {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = 0;
  let f4 = '0';
  let f11: BattlePrompt | undefined;
  let f12: BattlePrompt | undefined;
  let f13: BattlePrompt | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 90:
          f11 = decodeBattlePrompt(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeBattlePrompt(input, q, p, depth - 1);
          break;
        case 106:
          f13 = decodeBattlePrompt(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: RewardPeriodConfig = {
    rewardStartTime: f1,
    duration: f2,
    rewardMultiple: f3,
    rewardStartTimestamp: f4,
    rewardPraparePrompt: f11,
    rewardingPrompt: f12,
    clickPrompt: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface SupportedActionsWrapper {
  /** Newer schemas: key. */
  actionType: string;
  value: boolean;
}

/** Decodes a SupportedActionsWrapper. */
export function decodeSupportedActionsWrapper(input: WireInput, start: number, end: number, depth: number): SupportedActionsWrapper {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = false;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: SupportedActionsWrapper = {
    actionType: f1,
    value: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a TaskPeriodConfig. */
export function decodeTaskPeriodConfig(input: WireInput, start: number, end: number, depth: number): TaskPeriodConfig {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f11 = 0;
  let f12: BattlePrompt | undefined;
  let f21 = 0;
  let f22: BattlePrompt | undefined;
  let f23 = '0';
  let f24 = 0;
  let f25: ImageModel | undefined;
  let f26 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 98:
          f12 = decodeBattlePrompt(input, q, p, depth - 1);
          break;
        case 178:
          f22 = decodeBattlePrompt(input, q, p, depth - 1);
          break;
        case 202:
          f25 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 210:
          f26 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 88:
          f11 = int32(b, q);
          break;
        case 168:
          f21 = int32(b, q);
          break;
        case 184:
          f23 = int64(b, q);
          break;
        case 192:
          f24 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: TaskPeriodConfig = {
    taskStartTime: f1,
    duration: f2,
    targetStartTimestamp: f3,
    clickAction: f11,
    clickToastPrompt: f12,
    promptType: f21,
    taskStaticPrompt: f22,
    progressTarget: f23,
    targetType: f24,
    icon: f25,
    clickActionSchemaUrl: f26,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TeamMatchCampaign {
  bestTeammateRelation: BestTeammateRelation[];
  startSfxTeamId: string[];
  hasTeamMatchMvpSfx: boolean;
}

/** Decodes a TeamMatchCampaign. */
export function decodeTeamMatchCampaign(input: WireInput, start: number, end: number, depth: number): TeamMatchCampaign {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: BestTeammateRelation[] = [];
  const f2: string[] = [];
  let f3 = false;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1.push(decodeBestTeammateRelation(input, q, p, depth - 1));
          break;
        case 18:
          packed(input, q, p, int64, f2);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2.push(int64(b, q));
          break;
        case 24:
          f3 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: TeamMatchCampaign = {
    bestTeammateRelation: f1,
    startSfxTeamId: f2,
    hasTeamMatchMvpSfx: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TeamUsersInfo {
  teamId: string;
  /** Newer schemas: userId. */
  userIds: string[];
}

/** Decodes a TeamUsersInfo. */
export function decodeTeamUsersInfo(input: WireInput, start: number, end: number, depth: number): TeamUsersInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: string[] = [];
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 18:
          packed(input, q, p, int64, f2);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2.push(int64(b, q));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: TeamUsersInfo = {
    teamId: f1,
    userIds: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface TemplateEffectExtra {
  resourceId: string;
}

/** Decodes a TemplateEffectExtra. */
export function decodeTemplateEffectExtra(input: WireInput, start: number, end: number, depth: number): TemplateEffectExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: TemplateEffectExtra = {
    resourceId: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface UrlDataStruct {
  uri: string;
  urlList: string[];
  urlSubType: number;
  md5: string;
  urlPrefix: string[];
}

/** Decodes a UrlDataStruct. */
export function decodeUrlDataStruct(input: WireInput, start: number, end: number, depth: number): UrlDataStruct {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  const f2: string[] = [];
  let f3 = 0;
  let f4 = '';
  const f5: string[] = [];
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2.push(string(input, q, p));
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5.push(string(input, q, p));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: UrlDataStruct = {
    uri: f1,
    urlList: f2,
    urlSubType: f3,
    md5: f4,
    urlPrefix: f5,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_AnchorPair {
  sourceAnchorId: string;
  targetAnchorId: string;
}

/** Decodes a WebcastLinkMicBattleItemCard_AnchorPair. */
export function decodeWebcastLinkMicBattleItemCard_AnchorPair(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_AnchorPair {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_AnchorPair = {
    sourceAnchorId: f1,
    targetAnchorId: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_AwardCardNotice {
  displayContent: MessageCommonText | undefined;
  awardedUsers: BattleUserInfo[];
}

/** Decodes a WebcastLinkMicBattleItemCard_AwardCardNotice. */
export function decodeWebcastLinkMicBattleItemCard_AwardCardNotice(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_AwardCardNotice {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: MessageCommonText | undefined;
  const f2: BattleUserInfo[] = [];
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 18:
          f2.push(decodeBattleUserInfo(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_AwardCardNotice = {
    displayContent: f1,
    awardedUsers: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_CardObtainGuide {
  notInUse: number;
}

/** Decodes a WebcastLinkMicBattleItemCard_CardObtainGuide. */
export function decodeWebcastLinkMicBattleItemCard_CardObtainGuide(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_CardObtainGuide {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_CardObtainGuide = {
    notInUse: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a WebcastLinkMicBattleItemCard_CommonCardInfo. */
export function decodeWebcastLinkMicBattleItemCard_CommonCardInfo(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_CommonCardInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: ImageModel | undefined;
  let f3 = '0';
  let f4: BattleUserInfo | undefined;
  let f5 = '0';
  let f6 = '';
  let f7 = '0';
  let f8 = '0';
  let f9 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeBattleUserInfo(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 74:
          f9 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 64:
          f8 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_CommonCardInfo = {
    cardNameKey: f1,
    cardImage: f2,
    sendTimeSec: f3,
    sendUser: f4,
    effectLastDuration: f5,
    ruleUrl: f6,
    effectTimeSec: f7,
    toAnchorId: f8,
    toAnchorIdStr: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_SpecialEffectNotice {
  score: string;
  fromUserId: string;
  toAnchorId: string;
  affectedAnchorPairs: WebcastLinkMicBattleItemCard_AnchorPair[];
}

/** Decodes a WebcastLinkMicBattleItemCard_SpecialEffectNotice. */
export function decodeWebcastLinkMicBattleItemCard_SpecialEffectNotice(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_SpecialEffectNotice {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  const f4: WebcastLinkMicBattleItemCard_AnchorPair[] = [];
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 34:
          f4.push(decodeWebcastLinkMicBattleItemCard_AnchorPair(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_SpecialEffectNotice = {
    score: f1,
    fromUserId: f2,
    toAnchorId: f3,
    affectedAnchorPairs: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_UseCriticalStrikeCard {
  cardInfo: WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

/** Decodes a WebcastLinkMicBattleItemCard_UseCriticalStrikeCard. */
export function decodeWebcastLinkMicBattleItemCard_UseCriticalStrikeCard(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseCriticalStrikeCard {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo | undefined;
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeWebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseCriticalStrikeCard = {
    cardInfo: f1,
    anchorId: f2,
    displayContent: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo. */
export function decodeWebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: ImageModel | undefined;
  let f3 = '0';
  let f4: BattleUserInfo | undefined;
  let f5 = '0';
  let f6 = '0';
  let f7 = '0';
  let f8 = '0';
  let f9 = '';
  let f10 = '';
  let f11 = '0';
  let f12 = '0';
  let f13 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeBattleUserInfo(input, q, p, depth - 1);
          break;
        case 74:
          f9 = string(input, q, p);
          break;
        case 82:
          f10 = string(input, q, p);
          break;
        case 106:
          f13 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 64:
          f8 = int64(b, q);
          break;
        case 88:
          f11 = int64(b, q);
          break;
        case 96:
          f12 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseCriticalStrikeCard_CriticalStrikeCardInfo = {
    cardNameKey: f1,
    cardImage: f2,
    sendTimeSec: f3,
    sendUser: f4,
    effectLastDuration: f5,
    criticalStrikeRateLow: f6,
    criticalStrikeRateHigh: f7,
    multiple: f8,
    giftNameKey: f9,
    ruleUrl: f10,
    effectTimeSec: f11,
    toAnchorId: f12,
    toAnchorIdStr: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_UseExtraTimeCard {
  cardInfo: WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

/** Decodes a WebcastLinkMicBattleItemCard_UseExtraTimeCard. */
export function decodeWebcastLinkMicBattleItemCard_UseExtraTimeCard(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseExtraTimeCard {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo | undefined;
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeWebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseExtraTimeCard = {
    cardInfo: f1,
    anchorId: f2,
    displayContent: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
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

/** Decodes a WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo. */
export function decodeWebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: ImageModel | undefined;
  let f3 = '0';
  let f4: BattleUserInfo | undefined;
  let f5 = '0';
  let f6 = '';
  let f7 = '0';
  let f8 = '0';
  let f9 = '0';
  let f10 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = decodeBattleUserInfo(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 82:
          f10 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 56:
          f7 = int64(b, q);
          break;
        case 64:
          f8 = int64(b, q);
          break;
        case 72:
          f9 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseExtraTimeCard_ExtraTimeCardInfo = {
    cardNameKey: f1,
    cardImage: f2,
    sendTimeSec: f3,
    sendUser: f4,
    effectLastDuration: f5,
    ruleUrl: f6,
    effectTimeSec: f7,
    toAnchorId: f8,
    extraDurationSec: f9,
    toAnchorIdStr: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_UsePotionCard {
  cardInfo: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

/** Decodes a WebcastLinkMicBattleItemCard_UsePotionCard. */
export function decodeWebcastLinkMicBattleItemCard_UsePotionCard(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UsePotionCard {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeWebcastLinkMicBattleItemCard_CommonCardInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UsePotionCard = {
    cardInfo: f1,
    anchorId: f2,
    displayContent: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_UseSmokeCard {
  cardInfo: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

/** Decodes a WebcastLinkMicBattleItemCard_UseSmokeCard. */
export function decodeWebcastLinkMicBattleItemCard_UseSmokeCard(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseSmokeCard {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeWebcastLinkMicBattleItemCard_CommonCardInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseSmokeCard = {
    cardInfo: f1,
    anchorId: f2,
    displayContent: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_UseSpecialEffectCard {
  cardInfo: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
  affectedAnchorPairs: WebcastLinkMicBattleItemCard_AnchorPair[];
}

/** Decodes a WebcastLinkMicBattleItemCard_UseSpecialEffectCard. */
export function decodeWebcastLinkMicBattleItemCard_UseSpecialEffectCard(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseSpecialEffectCard {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  const f4: WebcastLinkMicBattleItemCard_AnchorPair[] = [];
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeWebcastLinkMicBattleItemCard_CommonCardInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        case 34:
          f4.push(decodeWebcastLinkMicBattleItemCard_AnchorPair(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseSpecialEffectCard = {
    cardInfo: f1,
    anchorId: f2,
    displayContent: f3,
    affectedAnchorPairs: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_UseTop2Card {
  cardInfo: WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

/** Decodes a WebcastLinkMicBattleItemCard_UseTop2Card. */
export function decodeWebcastLinkMicBattleItemCard_UseTop2Card(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseTop2Card {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo | undefined;
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeWebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseTop2Card = {
    cardInfo: f1,
    anchorId: f2,
    displayContent: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo {
  common: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
}

/** Decodes a WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo. */
export function decodeWebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeWebcastLinkMicBattleItemCard_CommonCardInfo(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseTop2Card_Top2CardInfo = {
    common: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_UseTop3Card {
  cardInfo: WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

/** Decodes a WebcastLinkMicBattleItemCard_UseTop3Card. */
export function decodeWebcastLinkMicBattleItemCard_UseTop3Card(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseTop3Card {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo | undefined;
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeWebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseTop3Card = {
    cardInfo: f1,
    anchorId: f2,
    displayContent: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo {
  common: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
}

/** Decodes a WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo. */
export function decodeWebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeWebcastLinkMicBattleItemCard_CommonCardInfo(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseTop3Card_Top3CardInfo = {
    common: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastLinkMicBattleItemCard_UseWaveCard {
  cardInfo: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  anchorId: string;
  displayContent: MessageCommonText | undefined;
}

/** Decodes a WebcastLinkMicBattleItemCard_UseWaveCard. */
export function decodeWebcastLinkMicBattleItemCard_UseWaveCard(input: WireInput, start: number, end: number, depth: number): WebcastLinkMicBattleItemCard_UseWaveCard {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: WebcastLinkMicBattleItemCard_CommonCardInfo | undefined;
  let f2 = '0';
  let f3: MessageCommonText | undefined;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = decodeWebcastLinkMicBattleItemCard_CommonCardInfo(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeMessageCommonText(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastLinkMicBattleItemCard_UseWaveCard = {
    cardInfo: f1,
    anchorId: f2,
    displayContent: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
