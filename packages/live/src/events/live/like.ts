import type { WebcastLikeMessage } from '../../gen/like.js';
import type { LiveLikePart } from '../../gen/projections.js';
import { countOf, type LiveEventBase, type LiveHead } from './base.js';
import { type LiveUser, liveUser } from './user.js';

/** A viewer sent likes, at most 15 at once; most are never sent, only the total counts them. @source WebcastLikeMessage */
export interface LikeEvent extends LiveEventBase {
  readonly type: 'like';
  /** The whole message, decoded when it is first asked for. */
  readonly raw?: WebcastLikeMessage | undefined;
  readonly user: LiveUser;
  /** Likes in this message. @source likeCount */
  readonly likeCount: number;
  /** Likes of the room: the highest total that was said. Never goes back, as the service's own number does. @source totalLikeCount */
  readonly totalLikes: number;
  /** By how much the total grew: all of it with the first like that is heard. More than `likeCount` as a rule. */
  readonly totalDelta: number;
  /** Likes of this user since their burst began, these included. */
  readonly burst: number;
}

/** Somebody stopped liking: the sum of their last `like` events. */
export interface LikeBurstEvent extends LiveEventBase {
  readonly type: 'likeBurst';
  /** Always absent: a burst has no message of its own. */
  readonly raw?: undefined;
  readonly user: LiveUser;
  /** Likes of the burst. */
  readonly likeCount: number;
  /** In how many `like` events. */
  readonly messages: number;
  /** When the first one came. @unit ms since 1970 */
  readonly startedAt: number;
  /** When the last one came. @unit ms since 1970 */
  readonly endedAt: number;
}

/** What the like counter of a room says about a like. */
export interface CountedLike {
  readonly total: number;
  readonly totalDelta: number;
  readonly burst: number;
}

/** Likes as an event. */
export function likeEvent(
  message: LiveLikePart,
  { id, at, roomId, isHistory, lagMs }: LiveHead,
  { total: totalLikes, totalDelta, burst }: CountedLike,
): LikeEvent {
  const user = liveUser(message.user);
  const likeCount = countOf(message.likeCount);
  return { v: 1, type: 'like', id, at, roomId, isHistory, lagMs, user, likeCount, totalLikes, totalDelta, burst };
}
