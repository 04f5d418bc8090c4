import type { BattleTeamUserArmies, BattleUserArmies, BattleUserArmy, BattleUserInfo } from '../../gen/battle.js';
import { countOf, idText } from './base.js';
import { imageAddress } from './image.js';
import type { LivePerson } from './user.js';

/** A viewer who fights for a side. */
export interface LiveBattleUser extends LivePerson {
  /** What they gave it. @unit points @source armies{}.userArmy[].score */
  readonly score: number;
}

/** A side of a battle: one host with supporters, or a team of hosts. */
export interface LiveBattleTeam {
  /** The team's number, or the host's user id where hosts fight alone. @source teamArmies[].teamId; the key of armies */
  readonly teamId: string;
  /** The host, or the first of the team. @source the key of armies; teamArmies[].teamUsers[].userId */
  readonly hostUserId: string;
  /** The host, where the battle has told; absent where it has not. @source anchorInfo */
  readonly hostUser: LivePerson | undefined;
  /** All hosts of the team. @source anchorInfo; teamUsers */
  readonly hosts: readonly LivePerson[];
  /** What they have. @unit points @source armies{}.hostScore, battleResult{}.score, teamArmies[].teamTotalScore, teamBattleResult[].totalScore */
  readonly score: number;
  /** Those who gave most to it. @source armies{}.userArmy */
  readonly users: readonly LiveBattleUser[];
}

/** What a battle has told of its hosts, by user id. */
export type BattleHosts = ReadonlyMap<string, LivePerson>;

/** The hosts that a message tells of. */
export function hostsIn(anchorInfo: Readonly<Record<string, BattleUserInfo>>): Map<string, LivePerson> {
  return new Map(
    Object.entries(anchorInfo).map(([userId, { user }]) => [
      userId,
      {
        userId,
        uniqueId: user?.displayId ?? '',
        nickname: user?.nickName ?? '',
        avatar: imageAddress(user?.avatarThumb),
      },
    ]),
  );
}

/** The sides of a battle in which each host fights alone. @param scores by user id of the host */
export function soloTeams(
  armies: Readonly<Record<string, BattleUserArmies>>,
  hosts: BattleHosts,
  scores: ReadonlyMap<string, number>,
): LiveBattleTeam[] {
  const ids = new Set([...Object.keys(armies), ...scores.keys(), ...hosts.keys()]);
  return Array.from(ids, hostUserId => {
    const army = armies[hostUserId];
    const hostUser = hosts.get(hostUserId);
    return {
      teamId: hostUserId,
      hostUserId,
      hostUser,
      hosts: [hostUser ?? unnamed(hostUserId)],
      score: countOf(army?.hostScore) || (scores.get(hostUserId) ?? 0),
      users: supporters(army),
    };
  });
}

/** What messages tell of a side that is a team. */
export interface TeamFields {
  readonly teamId: string;
  readonly userIds: readonly string[];
  readonly score: number;
  readonly users: readonly LiveBattleUser[];
}

/** A team as the scores tell of it. */
export function scoredTeam({ teamId, teamUsers, teamTotalScore, userArmies }: BattleTeamUserArmies): TeamFields {
  const userIds = teamUsers.map(({ userId }) => userId);
  return { teamId: idText(teamId), userIds, score: countOf(teamTotalScore), users: supporters(userArmies) };
}

/** A side that is a team of hosts. */
export function teamOf({ teamId, userIds, score, users }: TeamFields, hosts: BattleHosts): LiveBattleTeam {
  const [hostUserId = ''] = userIds;
  const people = userIds.map(id => hosts.get(id) ?? unnamed(id));
  return { teamId, hostUserId, hostUser: hosts.get(hostUserId), hosts: people, score, users };
}

function unnamed(userId: string): LivePerson {
  return { userId, uniqueId: '', nickname: '', avatar: undefined };
}

function supporters(armies: BattleUserArmies | undefined): LiveBattleUser[] {
  return (armies?.userArmy ?? []).map(supporter);
}

function supporter({ userId, nickname, avatarThumb, score }: BattleUserArmy): LiveBattleUser {
  return { userId: idText(userId), uniqueId: '', nickname, avatar: imageAddress(avatarThumb), score: countOf(score) };
}
