/** Who did something, as the room state keeps them. An object with more fields will do; the others are not kept. */
export interface RoomUser {
  readonly userId: string;
  /** The name in the profile address, without `@`. */
  readonly uniqueId: string;
  readonly nickname: string;
  /** Address of a picture. */
  readonly avatar?: string | undefined;
}

interface RoomStateEventBase {
  /**
   * Names what happened. Each event counts each time it is given: what comes twice has to be filtered before, by this id
   * (for gifts by `giftKey`).
   */
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** Somebody wrote, came in, followed or shared. */
export interface RoomActivityEvent extends RoomStateEventBase {
  readonly type: 'chat' | 'member' | 'follow' | 'share';
  readonly user: RoomUser;
}

/** Somebody liked; see `LikeFact`. */
export interface RoomLikeEvent extends RoomStateEventBase {
  readonly type: 'like';
  readonly user: RoomUser;
  /** Likes of this user in this event. */
  readonly count: number;
  /** Likes of the room. May come late: the state never goes back. */
  readonly total: number;
}

/** One of the viewers with most coins. */
export interface TopViewer {
  /** From 1 to 20. */
  readonly rank: number;
  /** What they gave in this stream, in diamonds. */
  readonly coins: number;
  readonly user: RoomUser;
}

/** How many are watching, and who of them gave most. */
export interface RoomViewersEvent extends RoomStateEventBase {
  readonly type: 'roomUser';
  readonly viewers: number;
  /** As the service ranks them; undefined where it does not say. */
  readonly topViewers?: readonly TopViewer[] | undefined;
}

/** A gift grew or is final; see `GiftFact`. Progress shows it in flight, and the final counts it. */
export interface RoomGiftEvent extends RoomStateEventBase {
  readonly type: 'giftProgress' | 'gift';
  readonly user: RoomUser;
  readonly giftKey: string;
  readonly giftId: number;
  readonly giftName: string;
  /** How many so far, under this key. */
  readonly repeatCount: number;
  /** Worth so far, under this key. */
  readonly diamonds: number;
}

/** A side of a battle: one streamer, or a team. */
export interface BattleSide {
  /** The streamer's user id, or the team's. */
  readonly sideId: string;
  /** Who stands on it; empty while unknown. */
  readonly hosts: readonly RoomUser[];
  /** In points; undefined where it is not said. */
  readonly score?: number | undefined;
}

/** A battle began, its scores changed, or it is over. */
export interface RoomBattleEvent extends RoomStateEventBase {
  readonly type: 'battle';
  readonly battleId: string;
  /** When it began, in milliseconds since 1970; undefined where it is not said. */
  readonly startedAt?: number | undefined;
  /** How long it lasts, in milliseconds; undefined where it is not said. */
  readonly durationMs?: number | undefined;
  /** When its time is up, in milliseconds since 1970. @defaultValue start and duration */
  readonly endsAt?: number | undefined;
  /** Those that the message speaks of. */
  readonly sides: readonly BattleSide[];
  /** When the service counted these scores, in milliseconds since 1970; undefined where it is not said. */
  readonly scoredAt?: number | undefined;
  readonly isOver: boolean;
  /** The side that won, where the service says; `draw` when nobody did. */
  readonly winner?: string | undefined;
}

/** One part of a goal: so many of one gift, or of another thing. */
export interface SubGoal {
  readonly id: string;
  readonly name: string;
  readonly progress: number;
  readonly target: number;
}

/** A goal of the stream was set, came nearer or was taken away. */
export interface RoomGoalEvent extends RoomStateEventBase {
  readonly type: 'goal';
  readonly goalId: string;
  readonly description: string;
  readonly subGoals: readonly SubGoal[];
  /** Whether it is not shown any more. */
  readonly isRemoved: boolean;
}

/** What room state is made of. */
export type RoomStateEvent =
  | RoomActivityEvent
  | RoomLikeEvent
  | RoomViewersEvent
  | RoomGiftEvent
  | RoomBattleEvent
  | RoomGoalEvent;

/** Whether nothing that is kept of a user has changed. */
export function isSameUser(a: RoomUser, b: RoomUser): boolean {
  return a.userId === b.userId && a.uniqueId === b.uniqueId && a.nickname === b.nickname && a.avatar === b.avatar;
}

/** The fields of a user that are kept, without what else the given object may hold. */
export function keptUser({ userId, uniqueId, nickname, avatar }: RoomUser): RoomUser {
  return avatar === undefined ? { userId, uniqueId, nickname } : { userId, uniqueId, nickname, avatar };
}
