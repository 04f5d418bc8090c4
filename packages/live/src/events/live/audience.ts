import type { WebcastMemberMessage } from '../../gen/member.js';
import type { LiveMemberPart, LiveViewersPart } from '../../gen/projections.js';
import type { WebcastRoomUserSeqMessage } from '../../gen/viewers.js';
import type { LiveEventBase, LiveHead } from './base.js';
import type { SocialEvent } from './social.js';
import { type LivePerson, type LiveUser, livePerson, liveUser } from './user.js';

interface MemberFields extends LiveEventBase {
  /** The whole message, decoded when it is first asked for. */
  readonly raw?: WebcastMemberMessage | undefined;
  readonly user: LiveUser;
  /** 1 came in, 3 subscribed; 26, 27 and 50 occur too, their meaning is unknown. @source action */
  readonly action: number;
  /** How many are watching; 0 where it is not said. @source memberCount */
  readonly viewerCount: number;
  /** How they found the room, in words of the service; may be empty. @source clientEnterSource */
  readonly enterSource: string;
}

/** News of a viewer: nearly always that somebody came in. @source WebcastMemberMessage */
export interface MemberEvent extends MemberFields {
  readonly type: 'member';
}

/** Somebody came in. In addition to the `member` or `social` it follows from. @source WebcastMemberMessage, WebcastSocialMessage */
export interface JoinEvent extends LiveEventBase {
  readonly type: 'join';
  /** The whole message, decoded when it is first asked for. */
  readonly raw?: WebcastMemberMessage | SocialEvent['raw'];
  readonly user: LiveUser;
}

/** One of those who gave most in this stream. */
export interface LiveTopViewer {
  /** From 1. @source ranksList[].rank */
  readonly rank: number;
  /** What they gave in this stream. @unit diamonds @source ranksList[].coinCount */
  readonly coins: number;
  readonly user: LivePerson;
}

/** How many are watching, about every two seconds. @source WebcastRoomUserSeqMessage */
export interface RoomUserSeqEvent extends LiveEventBase {
  readonly type: 'roomUserSeq';
  /** The whole message, decoded when it is first asked for. */
  readonly raw?: WebcastRoomUserSeqMessage | undefined;
  /** How many are watching now. @source viewerCount */
  readonly viewerCount: number;
  /** How many came in since the stream began. @source totalUser */
  readonly totalViewers: number;
  /** Who gave most, best first, at most 20. @source ranksList */
  readonly topViewers: readonly LiveTopViewer[];
}

const joined = 1;

/** News of a viewer as an event. */
export function memberEvent(message: LiveMemberPart, { id, at, roomId, isHistory, lagMs }: LiveHead): MemberEvent {
  const { action, memberCount: viewerCount, clientEnterSource: enterSource } = message;
  const user = liveUser(message.user);
  return { v: 1, type: 'member', id, at, roomId, isHistory, lagMs, user, action, viewerCount, enterSource };
}

/** Whether a member event is a join. */
export function isJoin({ action }: Pick<MemberEvent, 'action'>): boolean {
  return action === joined;
}

/** The join that follows from a member event, if it is one. */
export function joinOfMember({
  v,
  id,
  at,
  roomId,
  isHistory,
  lagMs,
  user,
  action,
}: MemberEvent): JoinEvent | undefined {
  return isJoin({ action }) ? { v, type: 'join', id, at, roomId, isHistory, lagMs, user } : undefined;
}

/** The viewer count as an event. */
export function roomUserSeqEvent(
  message: LiveViewersPart,
  { id, at, roomId, isHistory, lagMs }: LiveHead,
): RoomUserSeqEvent {
  const { viewerCount, totalUser: totalViewers } = message;
  const topViewers: LiveTopViewer[] = [];
  for (const { rank, coinCount: coins, user } of message.ranksList) {
    if (user !== undefined) topViewers.push({ rank, coins, user: livePerson(user) });
  }
  return { v: 1, type: 'roomUserSeq', id, at, roomId, isHistory, lagMs, viewerCount, totalViewers, topViewers };
}
