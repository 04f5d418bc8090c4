import { writeWebcastLinkMicArmies, writeWebcastLinkMicBattle } from '../../gen/battle.encode.js';
import { LinkMicBattleBattleAction } from '../../gen/enums.js';
import { imageOf, present, type Translation } from '../event-batch.js';
import { countOf, dataOf, type EventData, idOf, listOf, textOf } from '../event-fields.js';
import { commonOf } from './people.js';

/** 1: it runs; 3 and 5: it is over. What its other numbers mean is not said. */
const actions: Readonly<Record<number, number>> = {
  1: LinkMicBattleBattleAction.OPEN,
  3: LinkMicBattleBattleAction.FINISH,
  5: LinkMicBattleBattleAction.FINISH,
};

/** The battles of TikTool: each host fights alone. */
export const battleTranslations = {
  battle: {
    method: 'WebcastLinkMicBattle',
    write: (writer, data) => {
      const teams = teamsOf(data);
      writeWebcastLinkMicBattle(writer, {
        common: commonOf(data),
        ...present({ battleId: idOf(data.battleId), action: actions[countOf(data.status) ?? 0] }),
        battleSetting: settingOf(data),
        armies: armiesOf(teams),
        anchorInfo: Object.fromEntries(
          teams.map(({ hostUserId, hostUser }) => [hostUserId, { user: hostOf(hostUser) }]),
        ),
      });
    },
  },
  battleArmies: {
    method: 'WebcastLinkMicArmies',
    write: (writer, data) =>
      writeWebcastLinkMicArmies(writer, {
        common: commonOf(data),
        ...present({ battleId: idOf(data.battleId), scoreUpdateTime: idOf(data.scoreUpdateTime) }),
        battleSettings: settingOf(data),
        battleItems: armiesOf(teamsOf(data)),
      }),
  },
} as const satisfies Readonly<Record<string, Translation>>;

interface Team {
  readonly hostUserId: string;
  readonly hostUser: EventData;
  readonly score: string | undefined;
  readonly users: readonly EventData[];
}

/** The sides; one whose host is not named cannot be told from the others. */
function teamsOf({ teams }: EventData): Team[] {
  return listOf(teams).flatMap(team => {
    const { hostUserId, hostUser, score, users } = dataOf(team);
    const id = idOf(hostUserId);
    if (id === undefined || id === '0') return [];
    const host = { id, ...dataOf(hostUser) };
    return [{ hostUserId: id, hostUser: host, score: idOf(score), users: listOf(users).map(dataOf) }];
  });
}

function armiesOf(teams: readonly Team[]) {
  const army = ({ score, users }: Team) => ({ ...present({ hostScore: score }), userArmy: users.map(supporterOf) });
  return Object.fromEntries(teams.map(team => [team.hostUserId, army(team)]));
}

function supporterOf({ user, score }: EventData) {
  const { id, nickname, profilePictureUrl } = dataOf(user);
  return present({
    ...{ userId: idOf(id), nickname: textOf(nickname), score: idOf(score) },
    avatarThumb: imageOf(profilePictureUrl),
  });
}

function hostOf({ id, uniqueId, nickname, profilePictureUrl }: EventData) {
  return present({
    ...{ userId: idOf(id), displayId: textOf(uniqueId), nickName: textOf(nickname) },
    avatarThumb: imageOf(profilePictureUrl),
  });
}

function settingOf({ battleSettings, battleDuration }: EventData) {
  const { startTimeMs, duration, endTimeMs } = dataOf(battleSettings);
  return present({
    startTimeMs: idOf(startTimeMs),
    duration: countOf(duration) ?? countOf(battleDuration),
    endTimeMs: idOf(endTimeMs),
  });
}
