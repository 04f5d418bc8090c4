import { at } from './captures.js';
import { always, count, type Derive, type Fields, fieldsOf, flag, list, named, picture, text, time } from './derive.js';

/** A host as a battle tells of them. */
const host = fieldsOf({
  userId: text('userId'),
  uniqueId: text('displayId'),
  nickname: text('nickName'),
  avatar: picture('avatarThumb'),
});

const supporter = fieldsOf({
  userId: text('userId'),
  uniqueId: always(''),
  nickname: text('nickname'),
  avatar: picture('avatarThumb'),
  score: count('score'),
});

/** The host of an id, as far as the message names them. */
function hostOf(said: unknown, userId: string): unknown {
  const found = at(said, `anchorInfo{${userId}}.user`);
  return found === undefined ? undefined : host(found);
}

function unnamed(userId: string): unknown {
  return { userId, uniqueId: '', nickname: '', avatar: undefined };
}

/** Sides by the user ids of hosts who fight alone, where the message has no teams. @param armies path of the scores by host */
function teams(armies: string): Derive<readonly object[]> {
  return said => {
    const told = Object.values((at(said, 'teamArmies') ?? []) as object);
    if (told.length > 0) return byTeam(told.map(team => teamOf(said, team)));
    const ids = ['anchorInfo', armies, 'battleResult'].flatMap(path => Object.keys((at(said, path) ?? {}) as object));
    const solo = [...new Set(ids)].map(userId => ({
      teamId: userId,
      hostUserId: userId,
      hostUser: hostOf(said, userId),
      hosts: [hostOf(said, userId) ?? unnamed(userId)],
      score: count(`${armies}{${userId}}.hostScore`)(said) || count(`battleResult{${userId}}.score`)(said),
      users: list(`${armies}{${userId}}.userArmy`, supporter)(said),
    }));
    return byTeam(solo);
  };
}

/** The message has no order that is said: both are put into one. */
export function byTeam<T extends { readonly teamId: unknown }>(sides: readonly T[]): T[] {
  return [...sides].sort((a, b) => String(a.teamId).localeCompare(String(b.teamId)));
}

function teamOf(said: unknown, team: unknown) {
  const userIds = list('teamUsers', text('userId'))(team);
  const [hostUserId = ''] = userIds;
  return {
    teamId: text('teamId')(team),
    hostUserId,
    hostUser: hostOf(said, hostUserId),
    hosts: userIds.map(userId => hostOf(said, userId) ?? unnamed(userId)),
    score: count('teamTotalScore')(team),
    users: list('userArmies.userArmy', supporter)(team),
  };
}

function clock(setting: string): Fields {
  const startedAt = time(`${setting}.startTimeMs`);
  const durationMs = time(`${setting}.duration`, 1000);
  return {
    startedAt,
    durationMs,
    endsAt: said => time(`${setting}.endTimeMs`)(said) ?? Number(startedAt(said)) + Number(durationMs(said)),
    multiplier: always(1),
  };
}

/** The side with most points once it is over: the captures have no draw. */
const winner: Derive = said => {
  if (at(said, 'action') !== 5) return undefined;
  const path = at(said, 'teamBattleResult') === undefined ? 'battleResult' : 'teamBattleResult';
  const sides = Object.values(at(said, path) as object);
  const points = (side: unknown) => count('totalScore')(side) + count('score')(side);
  const best = sides.reduce((a, b) => (points(b) > points(a) ? b : a));
  return text('teamId', 'userId')(best);
};

/** The fields of events about battles. */
export const battleFields = {
  battle: {
    battleId: text('battleId'),
    teams: teams('armies'),
    ...clock('battleSetting'),
    status: named('action', { 4: 'started', 5: 'ended' }),
    winner,
  },
  battleArmies: {
    battleId: text('battleId'),
    teams: teams('battleItems'),
    ...clock('battleSettings'),
    scoredAt: time('scoreUpdateTime'),
    isFinal: always(false),
  },
  battleTask: {
    battleId: text('battleId'),
    stage: always('started'),
    isReached: flag('taskSettle'),
    progress: count('taskUpdate.taskProgress'),
    target: count('taskStart.battleBonusConfig.taskPeriodConfig.progressTarget'),
    multiplier: count('taskStart.battleBonusConfig.rewardPeriodConfig.rewardMultiple'),
    rewardMs: count('taskStart.battleBonusConfig.rewardPeriodConfig.duration', 1000),
  },
} satisfies Readonly<Record<string, Fields>>;
