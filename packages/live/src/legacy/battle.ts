import type { WebcastLinkMicArmies, WebcastLinkMicBattle } from '../gen/types.js';
import { flatMessage, type LegacyMessage } from './message.js';
import { flatUser, type LegacyUser } from './user.js';

/** Payload of `linkMicBattle`. */
export interface LegacyBattle extends LegacyMessage {
  /** The hosts who compete. */
  battleUsers: LegacyUser[];
}

/** One side of a battle. */
export interface LegacyBattleArmy {
  /** The host of this side. */
  hostUserId: string;
  points: number;
  /** Who gave most; only id, nickname and picture are known. */
  participants: LegacyUser[];
}

/** Payload of `linkMicArmies`. */
export interface LegacyBattleArmies extends LegacyMessage {
  /** 1 running, 2 over. */
  battleStatus: number;
  battleArmies: LegacyBattleArmy[];
}

/** Flattens the begin of a battle. */
export function flatBattle({ common, anchorInfo }: WebcastLinkMicBattle): LegacyBattle {
  const battleUsers = Object.values(anchorInfo).flatMap(({ user }) => {
    if (user === undefined) return [];
    const { userId, displayId: uniqueId, nickName: nickname, avatarThumb: profilePicture } = user;
    return [flatUser({ userId, uniqueId, nickname, profilePicture })];
  });
  return { battleUsers, ...flatMessage(common) };
}

/** Flattens the score of a battle. */
export function flatBattleArmies({ common, battleStatus, battleItems }: WebcastLinkMicArmies): LegacyBattleArmies {
  return {
    battleStatus,
    battleArmies: Object.entries(battleItems).map(([hostUserId, { hostScore, userArmy }]) => ({
      hostUserId,
      points: Number(hostScore),
      participants: userArmy.map(({ userId, nickname, avatarThumb: profilePicture }) =>
        flatUser({ userId, nickname, profilePicture }),
      ),
    })),
    ...flatMessage(common),
  };
}
