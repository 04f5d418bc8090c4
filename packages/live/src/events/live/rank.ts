import type { RankUpdate, WebcastRankTextMessage, WebcastRankUpdateMessage } from '../../gen/rank.js';
import { countOf, idText, type LiveEventBase, type LiveHead } from './base.js';
import { userIn, words } from './text.js';
import { type LiveUser, liveUser } from './user.js';

/** Where the host stands in one ranking. */
export interface LiveRank {
  /** The service's number for the ranking: 1 weekly, 4 rising stars, 8 daily, 16 by class. @source updatesList[].rankType */
  readonly rankType: number;
  /** Its name in the language of the connection, as `Weekly ranking`; may be empty. @source updatesList[].defaultContent */
  readonly name: string;
  /** From 1; 0 where the host is not ranked. @source updatesList[].ownerRank */
  readonly rank: number;
  /** How long the ranking goes on; 0 where it is not said. @unit ms @source updatesList[].countdown */
  readonly endsInMs: number;
}

/** The host moved in the rankings of streams. @source WebcastRankUpdateMessage */
export interface RankUpdateEvent extends LiveEventBase {
  readonly type: 'rankUpdate';
  /** The whole message. */
  readonly raw?: WebcastRankUpdateMessage | undefined;
  /** Of the first ranking; 0 where there is none, which is a number of a ranking too. @source updatesList[0].rankType */
  readonly rankType: number;
  /** The host's place in the first ranking; 0 where the host is not ranked. @source updatesList[0].ownerRank */
  readonly rank: number;
  /** All rankings of the message. @source updatesList */
  readonly rankList: readonly LiveRank[];
}

/** A viewer moved among those who gave most. @source WebcastRankTextMessage */
export interface UserRankEvent extends LiveEventBase {
  readonly type: 'userRank';
  /** The whole message. */
  readonly raw?: WebcastRankTextMessage | undefined;
  /** Who moved. @source otherGetBadgeMsg, selfGetBadgeMsg, content; curUserId */
  readonly user: LiveUser;
  /** The place now, from 1; 0 where it is not said. @source ownerIdxAfterUpdate */
  readonly rank: number;
  /** The place before; 0 where it is not said. @source ownerIdxBeforeUpdate */
  readonly rankBefore: number;
  /** What the app shows, as `Ann just became the No. 3 viewer!`; may be empty. @source otherGetBadgeMsg, content */
  readonly text: string;
}

/** Moves of the host as an event. */
export function rankUpdateEvent({ updatesList }: WebcastRankUpdateMessage, head: LiveHead): RankUpdateEvent {
  const rankList = updatesList.map(rankOf);
  const { rankType = 0, rank = 0 } = rankList[0] ?? {};
  return { v: 1, type: 'rankUpdate', ...head, rankType, rank, rankList };
}

function rankOf({ rankType, defaultContent, ownerRank, countdown }: RankUpdate): LiveRank {
  return { rankType, name: words(defaultContent), rank: countOf(ownerRank), endsInMs: countOf(countdown) * 1000 };
}

/** A move of a viewer as an event. */
export function userRankEvent(message: WebcastRankTextMessage, head: LiveHead): UserRankEvent {
  const { otherGetBadgeMsg: others, selfGetBadgeMsg: own, content, curUserId } = message;
  const named = userIn(others) ?? userIn(content) ?? userIn(own);
  const user = named === undefined ? { ...liveUser(), userId: idText(curUserId) } : liveUser(named);
  return {
    v: 1,
    type: 'userRank',
    ...head,
    user,
    rank: countOf(message.ownerIdxAfterUpdate),
    rankBefore: countOf(message.ownerIdxBeforeUpdate),
    text: words(others) || words(content) || words(own),
  };
}
