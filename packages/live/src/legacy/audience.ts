import type {
  MessageCommonText,
  WebcastBarrageMessage,
  WebcastLikeMessage,
  WebcastMemberMessage,
  WebcastRoomUserSeqMessage,
  WebcastSocialMessage,
  WebcastSubNotifyMessage,
} from '../gen/types.js';
import { flatMessage, type LegacyMessage } from './message.js';
import { flatUser, type LegacyUser } from './user.js';

/** Payload of `member`. */
export interface LegacyMember extends LegacyUser, LegacyMessage {
  /** 1 came in; other numbers are other news about a member. */
  actionId: number;
}

/** Payload of `like`. */
export interface LegacyLike extends LegacyUser, LegacyMessage {
  /** Likes in this message, at most 15. */
  likeCount: number;
  /** Likes of the room. */
  totalLikeCount: number;
}

/** Payload of `social`, `follow` and `share`; `displayType` says what happened. */
export interface LegacySocial extends LegacyUser, LegacyMessage {}

/** Payload of `subscribe`. */
export interface LegacySubscription extends LegacyUser, LegacyMessage {
  exhibitionType: number;
  /** How many months the user has subscribed. */
  subMonth: number;
  subscribeType: number;
  oldSubscribeStatus: number;
  subscribingStatus: number;
}

/** One of those who gave most. */
export interface LegacyTopViewer {
  /** Null when the service does not say who. */
  user: LegacyUser | null;
  coinCount: number;
}

/** Payload of `roomUser`. */
export interface LegacyRoomUser extends LegacyMessage {
  viewerCount: number;
  /** Those who gave most, the first first. */
  topViewers: LegacyTopViewer[];
}

/** A text of the service: its key, and the text with places to fill in. */
export interface LegacyText {
  displayType: string;
  defaultPattern: string;
}

/** Payload of `barrage`, `superFan` and `superFanJoin`. */
export interface LegacyBarrage extends LegacyUser, LegacyMessage {
  msgType: number;
  /** The text that flies over the picture. Absent when it was not sent. */
  content: LegacyText | undefined;
  /** The same in a newer form. Absent when it was not sent. */
  commonBarrageContent: LegacyText | undefined;
}

/** Flattens the news that a viewer came in. */
export function flatMember({ common, user, action }: WebcastMemberMessage): LegacyMember {
  return { actionId: action, ...flatUser(user), ...flatMessage(common) };
}

/** Flattens likes. */
export function flatLike({ common, user, likeCount, totalLikeCount }: WebcastLikeMessage): LegacyLike {
  return { likeCount, totalLikeCount, ...flatUser(user), ...flatMessage(common) };
}

/** Flattens a follow or a share. */
export function flatSocial({ common, user }: WebcastSocialMessage): LegacySocial {
  return { ...flatUser(user), ...flatMessage(common) };
}

/** Flattens a new subscription. */
export function flatSubscription(message: WebcastSubNotifyMessage): LegacySubscription {
  const { exhibitionType, subscribeType, oldSubscribeStatus, subscribingStatus } = message;
  return {
    exhibitionType,
    subMonth: Number(message.subMonth),
    subscribeType,
    oldSubscribeStatus,
    subscribingStatus,
    ...flatUser(message.user),
    ...flatMessage(message.common),
  };
}

/** Flattens the viewer count. */
export function flatRoomUser({ common, viewerCount, ranksList }: WebcastRoomUserSeqMessage): LegacyRoomUser {
  return {
    viewerCount,
    topViewers: ranksList.map(({ user, coinCount }) => ({
      user: user === undefined ? null : flatUser(user),
      coinCount,
    })),
    ...flatMessage(common),
  };
}

/** Flattens a text that flies over the picture. */
export function flatBarrage(message: WebcastBarrageMessage): LegacyBarrage {
  return {
    msgType: message.msgType,
    content: flatText(message.content),
    commonBarrageContent: flatText(message.commonBarrageContent),
    ...flatUser(message.user),
    ...flatMessage(message.common),
  };
}

function flatText(text: MessageCommonText | undefined): LegacyText | undefined {
  return text && { displayType: text.displayType, defaultPattern: text.defaultPattern };
}
