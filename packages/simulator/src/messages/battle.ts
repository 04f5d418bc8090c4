import { briefly, type Person } from '../scenario/people.js';
import type { DraftOf } from './draft.js';

/** One side of a battle: a host, the score, and who gave most of it. */
export interface BattleSide {
  readonly host: Person;
  readonly roomId: string;
  score: number;
  readonly armies: { readonly person: Person; score: number }[];
}

/** A battle between two hosts. */
export interface Battle {
  readonly battleId: string;
  readonly channelId: string;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly durationS: number;
  readonly sides: readonly [BattleSide, BattleSide];
}

const listedSupporters = 3;
const openAction = 4;
const finishAction = 5;

/** A battle begins or is over. */
export function battleChange(battle: Battle, change: 'opened' | 'finished'): DraftOf<'WebcastLinkMicBattle'> {
  const [own, other] = battle.sides;
  const result = (side: BattleSide, rival: BattleSide) => ({
    userId: side.host.userId,
    result: side.score === rival.score ? 2 : side.score > rival.score ? 0 : 1,
    score: String(side.score),
  });
  return {
    method: 'WebcastLinkMicBattle',
    message: {
      common: { isShowMsg: false, monitor: 1 },
      battleId: battle.battleId,
      battleSetting: setting(battle, change === 'opened' ? 1 : 2),
      action: change === 'opened' ? openAction : finishAction,
      battleResult:
        change === 'opened' ? {} : { [own.host.userId]: result(own, other), [other.host.userId]: result(other, own) },
      armies: armies(battle),
      anchorInfo: Object.fromEntries(
        battle.sides.map(({ host, roomId }) => [
          host.userId,
          {
            user: {
              userId: host.userId,
              nickName: host.nickname,
              avatarThumb: host.profilePicture,
              displayId: host.uniqueId,
              roomId,
            },
          },
        ]),
      ),
    },
  };
}

/** The score of a running battle. @param giftId what moved it last, from whom */
export function battleScore(
  battle: Battle,
  from: Person,
  giftId: number,
  nowMs: number,
): DraftOf<'WebcastLinkMicArmies'> {
  return {
    method: 'WebcastLinkMicArmies',
    message: {
      common: { isShowMsg: false, monitor: 1 },
      battleId: battle.battleId,
      battleItems: armies(battle),
      channelId: battle.channelId,
      giftSentTime: String(Math.round(nowMs)),
      scoreUpdateTime: String(Math.round(nowMs)),
      battleStatus: 1,
      fromUserId: from.userId,
      giftId: String(giftId),
      battleSettings: setting(battle, 1),
    },
  };
}

/** Who is linked: both hosts, with all that is known about them. The largest messages of a room. */
export function linkChange(battle: Battle, guests: readonly Person[], nowMs: number): DraftOf<'WebcastLinkMessage'> {
  const linked = [...battle.sides.map(side => side.host), ...guests];
  const user = (person: Person, index: number) => ({
    user: { ...person, profilePictureMedium: person.profilePicture, profilePictureLarge: person.profilePicture },
    modifyTime: String(Math.round(nowMs)),
    linkType: 1,
    roleType: index === 0 ? 1 : 2,
    linkmicIdStr: person.userId,
  });
  return {
    method: 'WebcastLinkMessage',
    message: {
      common: { isShowMsg: false },
      MessageType: 18,
      LinkerId: battle.channelId,
      Scene: 4,
      ListChangeContent: { linkedUsers: linked.map(user) },
      CohostListChangeContent: {
        users: battle.sides.map(({ host, roomId }) => ({
          userId: host.userId,
          nickName: host.nickname,
          avatarThumb: host.profilePicture,
          roomId,
          displayId: host.uniqueId,
        })),
      },
    },
  };
}

/** The link layer below a battle changes: who is on which place. */
export function linkLayer(battle: Battle): DraftOf<'WebcastLinkLayerMessage'> {
  const linkedList = battle.sides.map(({ host, roomId }) => ({
    user: { roomId, userId: host.userId },
    linkmicId: host.userId,
    appVersion: '310403',
    linkerSessionId: `${battle.channelId}_${host.userId}_1`,
  }));
  return {
    method: 'WebcastLinkLayerMessage',
    message: {
      common: { isShowMsg: false },
      messageType: 9,
      channelId: battle.channelId,
      scene: 4,
      source: JSON.stringify(battle.sides.map(({ host }) => briefly(host))),
      listChangeContent: {
        listChangeType: 1,
        userList: { linkedList, readyList: linkedList },
        linkedUserUiPositions: battle.sides.map(({ host }, index) => `${host.userId}:${index}:0:0.5:1`),
      },
    },
  };
}

function setting(battle: Battle, status: number) {
  const { battleId, channelId, startMs, durationS } = battle;
  return { battleId, startTimeMs: String(Math.round(startMs)), duration: durationS, channelId, status, battleType: 1 };
}

function armies(battle: Battle) {
  return Object.fromEntries(
    battle.sides.map(side => [
      side.host.userId,
      {
        hostScore: String(side.score),
        userArmy: [...side.armies]
          .sort((left, right) => right.score - left.score)
          .slice(0, listedSupporters)
          .map(({ person, score }) => ({
            userId: person.userId,
            score: String(score),
            nickname: person.nickname,
            avatarThumb: person.profilePicture,
          })),
      },
    ]),
  );
}
