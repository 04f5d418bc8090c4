import type {
  BattleSetting,
  WebcastLinkMicArmies,
  WebcastLinkMicBattle,
  WebcastLinkmicBattleTaskMessage,
} from '../../gen/battle.js';
import {
  BattleResultResult,
  BattleTaskMessageType,
  BattleTaskSettleResult,
  LinkMicArmiesTriggerReason,
  LinkMicBattleBattleAction,
} from '../../gen/enums.js';
import { countOf, idText, type LiveEventBase, type LiveHead } from './base.js';
import { type BattleHosts, hostsIn, type LiveBattleTeam, scoredTeam, soloTeams, teamOf } from './battle-teams.js';

interface BattleFields extends LiveEventBase {
  /** Id of the battle. @source battleId */
  readonly battleId: string;
  /** The sides. @source armies, battleResult, anchorInfo, teamArmies, teamBattleResult, teamUsers */
  readonly teams: readonly LiveBattleTeam[];
  /** When it began; absent where it is not said. @unit ms since 1970 @source battleSetting.startTimeMs */
  readonly startedAt: number | undefined;
  /** How long it lasts; absent where it is not said. @unit ms @source battleSetting.duration */
  readonly durationMs: number | undefined;
  /** When its time is up; absent where it is not said. @unit ms since 1970 @source battleSetting.endTimeMs, else start and duration */
  readonly endsAt: number | undefined;
  /** By how much points count more now; 1 as a rule. @source the last reward of WebcastLinkmicBattleTaskMessage */
  readonly multiplier: number;
}

/** A battle began, changed or ended. @source WebcastLinkMicBattle */
export interface BattleEvent extends BattleFields {
  readonly type: 'battle';
  /** The whole message. */
  readonly raw?: WebcastLinkMicBattle | undefined;
  /** What became of it; `other` for news about who takes part. @source action */
  readonly status: 'invited' | 'rejected' | 'cancelled' | 'started' | 'ended' | 'other';
  /** The `teamId` of the side that won, `draw` when nobody did, absent while it runs. @source battleResult, teamBattleResult, else the scores */
  readonly winner: string | undefined;
}

/** The scores of a battle. @source WebcastLinkMicArmies */
export interface BattleArmiesEvent extends BattleFields {
  readonly type: 'battleArmies';
  /** The whole message. */
  readonly raw?: WebcastLinkMicArmies | undefined;
  /** When the service counted; absent where it is not said. @unit ms since 1970 @source scoreUpdateTime */
  readonly scoredAt: number | undefined;
  /** Whether these are the last scores. @source battleStatus */
  readonly isFinal: boolean;
}

/** A task within a battle, which makes points count more for a while. @source WebcastLinkmicBattleTaskMessage */
export interface BattleTaskEvent extends LiveEventBase {
  readonly type: 'battleTask';
  /** The whole message. */
  readonly raw?: WebcastLinkmicBattleTaskMessage | undefined;
  /** Id of the battle. @source battleId */
  readonly battleId: string;
  /** What became of it. @source battleTaskMessageType */
  readonly stage: 'started' | 'progress' | 'settled' | 'rewarded' | 'other';
  /** Whether it was reached, once it is settled. @source taskSettle.taskResult */
  readonly isReached: boolean;
  /** How far it is. @source taskUpdate.taskProgress */
  readonly progress: number;
  /** How far it has to come; 0 where it is not said. @source taskStart.battleBonusConfig.taskPeriodConfig.progressTarget */
  readonly target: number;
  /** By how much points count more as a reward; 1 where it is not said. @source taskStart.battleBonusConfig.rewardPeriodConfig.rewardMultiple */
  readonly multiplier: number;
  /** How long they do. @unit ms @source taskStart.battleBonusConfig.rewardPeriodConfig.duration */
  readonly rewardMs: number;
}

/** What earlier messages told, of the battle they were about. */
export interface BattleMemory {
  readonly battleId: string;
  readonly hosts: BattleHosts;
  readonly multiplier: number;
}

const statuses: Readonly<Record<number, BattleEvent['status']>> = {
  [LinkMicBattleBattleAction.INVITE]: 'invited',
  [LinkMicBattleBattleAction.REJECT]: 'rejected',
  [LinkMicBattleBattleAction.CANCEL]: 'cancelled',
  [LinkMicBattleBattleAction.OPEN]: 'started',
  [LinkMicBattleBattleAction.ACCEPT]: 'started',
  [LinkMicBattleBattleAction.FINISH]: 'ended',
  [LinkMicBattleBattleAction.LINK_MIC_BATTLE_BATTLE_ACTION_CUT_SHORT]: 'ended',
};

const stages: Readonly<Record<number, BattleTaskEvent['stage']>> = {
  [BattleTaskMessageType.START]: 'started',
  [BattleTaskMessageType.TASK_UPDATE]: 'progress',
  [BattleTaskMessageType.TASK_SETTLE]: 'settled',
  [BattleTaskMessageType.REWARD_SETTLE]: 'rewarded',
};

/** A battle as an event. */
export function battleEvent(message: WebcastLinkMicBattle, head: LiveHead, memory: BattleMemory): BattleEvent {
  const { hosts: known, multiplier } = memoryOf(message.battleId, memory);
  const hosts = new Map([...known, ...hostsIn(message.anchorInfo)]);
  const teams = teamsOf(message, hosts);
  const status = statuses[message.action] ?? 'other';
  return {
    v: 1,
    type: 'battle',
    ...head,
    battleId: idText(message.battleId),
    teams,
    ...clock(message.battleSetting),
    multiplier,
    status,
    winner: status === 'ended' ? winnerOf(message, teams) : undefined,
  };
}

function teamsOf(message: WebcastLinkMicBattle, hosts: BattleHosts): LiveBattleTeam[] {
  const { teamArmies, teamBattleResult, teamUsers, armies, battleResult } = message;
  if (teamArmies.length > 0) return teamArmies.map(team => teamOf(scoredTeam(team), hosts));
  const results = teamBattleResult.map(({ teamId, teamUsers: users, totalScore }) => ({
    teamId: idText(teamId),
    userIds: users.map(({ userId }) => userId),
    score: countOf(totalScore),
    users: [],
  }));
  if (results.length > 0) return results.map(team => teamOf(team, hosts));
  if (teamUsers.length > 0)
    return teamUsers.map(({ teamId, userIds }) =>
      teamOf({ teamId: idText(teamId), userIds, score: 0, users: [] }, hosts),
    );
  const scores = new Map(Object.entries(battleResult).map(([userId, { score }]) => [userId, countOf(score)]));
  return soloTeams(armies, hosts, scores);
}

/** Who won: as the service says, else the side with most points. */
function winnerOf(
  { battleResult, teamBattleResult }: WebcastLinkMicBattle,
  teams: readonly LiveBattleTeam[],
): string | undefined {
  const results: [string, number][] =
    teamBattleResult.length > 0
      ? teamBattleResult.map(({ teamId, result }) => [idText(teamId), result])
      : Object.entries(battleResult).map(([userId, { result }]) => [userId, result]);
  if (results.some(([, result]) => result === BattleResultResult.DRAW)) return 'draw';
  // 0 stands for a victory: it is believed only where it is said of one side and not of all.
  const winners = results.filter(([, result]) => result === BattleResultResult.WIN);
  if (results.length > 1 && winners.length === 1) return winners[0]?.[0];
  if (teams.length < 2) return undefined;
  const best = Math.max(...teams.map(({ score }) => score));
  const first = teams.filter(({ score }) => score === best);
  return first.length > 1 ? 'draw' : first[0]?.teamId;
}

/** What is remembered of another battle says nothing about this one. */
function memoryOf(battleId: string, memory: BattleMemory): Pick<BattleMemory, 'hosts' | 'multiplier'> {
  return battleId === memory.battleId ? memory : { hosts: new Map(), multiplier: 1 };
}

/** The scores of a battle as an event. */
export function battleArmiesEvent(
  message: WebcastLinkMicArmies,
  head: LiveHead,
  memory: BattleMemory,
): BattleArmiesEvent {
  const { teamArmies, battleItems, scoreUpdateTime } = message;
  const { hosts, multiplier } = memoryOf(message.battleId, memory);
  const known = new Map([...hosts].filter(([userId]) => battleItems[userId] !== undefined));
  return {
    v: 1,
    type: 'battleArmies',
    ...head,
    battleId: idText(message.battleId),
    teams:
      teamArmies.length > 0
        ? teamArmies.map(team => teamOf(scoredTeam(team), hosts))
        : soloTeams(battleItems, known, new Map()),
    ...clock(message.battleSettings),
    multiplier,
    scoredAt: countOf(scoreUpdateTime) || undefined,
    isFinal: message.battleStatus === LinkMicArmiesTriggerReason.BATTLE_END,
  };
}

/** A task of a battle as an event. */
export function battleTaskEvent(message: WebcastLinkmicBattleTaskMessage, head: LiveHead): BattleTaskEvent {
  const { taskStart, taskUpdate, taskSettle } = message;
  const { taskPeriodConfig: task, rewardPeriodConfig: reward } = taskStart?.battleBonusConfig ?? {};
  return {
    v: 1,
    type: 'battleTask',
    ...head,
    battleId: idText(message.battleId),
    stage: stages[message.battleTaskMessageType] ?? 'other',
    isReached: taskSettle !== undefined && taskSettle.taskResult !== BattleTaskSettleResult.FAILED,
    progress: countOf(taskUpdate?.taskProgress),
    target: countOf(task?.progressTarget),
    multiplier: reward?.rewardMultiple || 1,
    rewardMs: countOf(reward?.duration) * 1000,
  };
}

function clock(setting: BattleSetting | undefined): Pick<BattleFields, 'startedAt' | 'durationMs' | 'endsAt'> {
  const startedAt = countOf(setting?.startTimeMs) || undefined;
  const durationMs = (setting?.duration ?? 0) > 0 ? countOf(setting?.duration) * 1000 : undefined;
  const sum = startedAt !== undefined && durationMs !== undefined ? startedAt + durationMs : undefined;
  return { startedAt, durationMs, endsAt: countOf(setting?.endTimeMs) || sum };
}
