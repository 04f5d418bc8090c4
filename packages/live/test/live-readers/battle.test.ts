import { describe, expect, test } from 'vitest';
import { liveRoom, sentMs } from './live-room.js';

describe('a battle', () => {
  const anchorInfo = {
    '41': { user: { userId: '41', displayId: 'host', nickName: 'Host' } },
    '42': { user: { userId: '42', nickName: 'Rival' } },
  };
  const battleSetting = { startTimeMs: String(sentMs), duration: 300 };
  const opened = { battleId: '9', action: 4, anchorInfo, battleSetting };

  test('has a clock', () => {
    const room = liveRoom();
    room.say('WebcastLinkMicBattle', opened);
    room.say('WebcastLinkMicBattle', {
      ...opened,
      battleSetting: { ...battleSetting, endTimeMs: String(sentMs + 330_000) },
    });
    room.say('WebcastLinkMicBattle', { battleId: '9', action: 4 });
    expect(room.of('battle').map(({ startedAt, durationMs, endsAt }) => [startedAt, durationMs, endsAt])).toEqual([
      [sentMs, 300_000, sentMs + 300_000],
      [sentMs, 300_000, sentMs + 330_000],
      [undefined, undefined, undefined],
    ]);
  });

  test('tells its hosts to the scores that come after', () => {
    const room = liveRoom({ only: ['battleArmies'], state: false });
    room.say('WebcastLinkMicBattle', opened);
    room.say('WebcastLinkMicArmies', {
      battleId: '9',
      battleItems: { '42': { hostScore: '7' }, '43': { hostScore: '8' } },
    });
    room.say('WebcastLinkMicArmies', { battleId: '10', battleItems: { '42': { hostScore: '7' } } });
    expect(
      room
        .of('battleArmies')
        .map(({ teams }) => teams.map(({ hostUserId, hostUser, score }) => [hostUserId, hostUser?.nickname, score])),
    ).toEqual([
      [
        ['42', 'Rival', 7],
        ['43', undefined, 8],
      ],
      [['42', undefined, 7]],
    ]);
  });

  test('of teams has the teams of the service', () => {
    const room = liveRoom();
    room.say('WebcastLinkMicBattle', {
      ...opened,
      teamUsers: [
        { teamId: '1', userIds: ['41', '44'] },
        { teamId: '2', userIds: ['42'] },
      ],
    });
    room.say('WebcastLinkMicArmies', {
      battleId: '9',
      teamArmies: [
        {
          teamId: '1',
          teamUsers: [{ userId: '41' }, { userId: '44' }],
          teamTotalScore: '30',
          userArmies: { userArmy: [{ userId: '5', nickname: 'Fan', score: '30' }] },
        },
        { teamId: '2', teamUsers: [{ userId: '42' }], teamTotalScore: '3' },
      ],
    });
    const ended = {
      battleId: '9',
      action: 5,
      teamBattleResult: [
        { teamId: '1', result: 1, totalScore: '30', teamUsers: [{ userId: '41' }] },
        { teamId: '2', result: 0, totalScore: '33', teamUsers: [{ userId: '42' }] },
      ],
    };
    room.say('WebcastLinkMicBattle', ended);
    const [begin, end] = room.of('battle');
    expect(begin?.teams).toMatchObject([
      { teamId: '1', hostUserId: '41', hosts: [{ nickname: 'Host' }, { userId: '44' }] },
      { teamId: '2' },
    ]);
    expect(room.of('battleArmies')[0]?.teams).toMatchObject([
      { score: 30, users: [{ nickname: 'Fan', score: 30 }] },
      { score: 3 },
    ]);
    expect(end).toMatchObject({ status: 'ended', winner: '2', teams: [{ score: 30 }, { score: 33 }] });
    expect(room.readers.state?.battle).toMatchObject({ isOver: true, winner: '2' });
  });

  test.each([
    ['what the service says', { '41': { result: 0, score: '5' }, '42': { result: 1, score: '9' } }, '41'],
    ['a draw', { '41': { result: 2, score: '5' }, '42': { result: 2, score: '5' } }, 'draw'],
    ['most points, where it says nothing', { '41': { score: '5' }, '42': { score: '9' } }, '42'],
    ['nobody, with as many points', { '41': { score: '5' }, '42': { score: '5' } }, 'draw'],
    ['nobody, of one side alone', { '41': { score: '5' } }, undefined],
  ])('is won by %s', (_, battleResult, winner) => {
    const room = liveRoom();
    room.say('WebcastLinkMicBattle', { battleId: '9', action: 5, battleResult });
    expect(room.of('battle')).toMatchObject([{ winner }]);
  });

  test('is not won while it runs', () => {
    const room = liveRoom();
    room.say('WebcastLinkMicBattle', { battleId: '9', action: 4, battleResult: { '41': { score: '1' }, '42': {} } });
    expect(room.of('battle')).toMatchObject([{ status: 'started', winner: undefined }]);
  });

  test('counts more for as long as the reward of a task says', () => {
    const room = liveRoom();
    const at = (ms: number) => ({ common: { createTime: String(sentMs + ms) }, battleId: '9' });
    const task = (battleTaskMessageType: number, rest = {}) => ({ battleTaskMessageType, ...rest });
    const score = (ms: number) => room.say('WebcastLinkMicArmies', at(ms));
    const config = {
      taskPeriodConfig: { progressTarget: '7' },
      rewardPeriodConfig: { rewardMultiple: 3, duration: '30' },
    };
    room.say('WebcastLinkmicBattleTaskMessage', { ...at(0), ...task(0, { taskStart: { battleBonusConfig: config } }) });
    score(1_000);
    room.say('WebcastLinkmicBattleTaskMessage', { ...at(2_000), ...task(1, { taskUpdate: { taskProgress: '5' } }) });
    room.say('WebcastLinkmicBattleTaskMessage', { ...at(5_000), ...task(2, { taskSettle: { taskResult: 0 } }) });
    score(6_000);
    score(35_000);
    room.say('WebcastLinkmicBattleTaskMessage', { ...at(40_000), ...task(2, { taskSettle: { taskResult: 1 } }) });
    score(41_000);
    expect(room.of('battleArmies').map(({ multiplier }) => multiplier)).toEqual([1, 3, 1, 1]);
    expect(room.of('battleTask').map(({ stage, isReached, progress }) => [stage, isReached, progress])).toEqual([
      ['started', false, 0],
      ['progress', false, 5],
      ['settled', true, 0],
      ['settled', false, 0],
    ]);
  });
});
