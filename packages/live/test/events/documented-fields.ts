import type { ClientEventMap } from '../../src/client-events.js';

/*
 * The fields that documented programs read, event by event. Programs are written against them; the list only grows. A
 * number stands for a place in a list, `*` for any key of a map. A path that is no field does not compile.
 */

type Payload<E extends keyof ClientEventMap> = Parameters<ClientEventMap[E]>[0];

/** Type of the field with this name, never when there is none. */
type Step<T, K extends string> = [T] extends [never]
  ? never
  : T extends readonly (infer Item)[]
    ? K extends `${number}`
      ? Item
      : never
    : K extends '*'
      ? string extends keyof T
        ? T[keyof T]
        : never
      : K extends keyof T
        ? T[K]
        : never;

type At<T, P extends string> = P extends `${infer K}.${infer Rest}`
  ? At<NonNullable<Step<T, K>>, Rest>
  : NonNullable<Step<T, P>>;

type Checked<T, P extends readonly string[]> = {
  readonly [I in keyof P]: [At<T, P[I]>] extends [never] ? `"${P[I]}" is no field` : P[I];
};

/** Documented fields of one event. */
export interface DocumentedFields {
  readonly event: keyof ClientEventMap;
  readonly paths: readonly string[];
}

function fields<E extends keyof ClientEventMap, const P extends readonly string[]>(
  event: E,
  ...paths: P & Checked<Payload<E>, P>
): DocumentedFields {
  return { event, paths };
}

const names = ['user.uniqueId', 'user.nickname'] as const;

/** Fields of the messages behind the room events. */
export const documentedRoomFields: readonly DocumentedFields[] = [
  fields('chat', ...names, 'user', 'comment'),
  fields('member', ...names, 'memberCount'),
  fields('gift', ...names, 'user.userId', 'giftId', 'repeatCount', 'repeatEnd'),
  fields('gift', 'giftDetails.giftType', 'giftDetails.giftName'),
  fields('roomUser', 'viewerCount', 'ranksList', 'ranksList.0.coinCount'),
  fields('roomUser', 'ranksList.0.user.uniqueId', 'ranksList.0.user.nickname'),
  fields('like', ...names, 'likeCount', 'totalLikeCount'),
  fields('social', ...names, 'action', 'shareType', 'shareTarget'),
  fields('follow', ...names),
  fields('share', ...names),
  fields('emote', ...names, 'emoteList', 'emoteList.0.emoteId'),
  fields('envelope', 'envelopeInfo.envelopeId', 'envelopeInfo.sendUserName'),
  fields('envelope', 'envelopeInfo.diamondCount', 'envelopeInfo.peopleCount'),
  fields('questionNew', 'details.questionText', 'details.user.uniqueId', 'details.user.nickname'),
  fields('linkMicBattle', 'battleId', 'anchorInfo', 'anchorInfo.*.user.displayId', 'anchorInfo.*.user.nickName'),
  fields('linkMicArmies', 'battleId', 'giftId', 'giftCount', 'totalDiamondCount'),
  fields('liveIntro', 'host.uniqueId', 'host.nickname', 'description'),
  fields('streamEnd', 'action'),
  fields('superFan', 'content.defaultPattern', 'commonBarrageContent.defaultPattern'),
  fields('superFanJoin', 'content.defaultPattern', 'commonBarrageContent.defaultPattern'),
  fields('superFanBox', 'envelopeInfo'),
  fields('goalUpdate', 'goal.description', 'contributeCount', 'contributeScore'),
  fields('goalUpdate', 'contributorDisplayId', 'contributorIdStr', 'contributorId'),
  fields('roomMessage', 'content', 'source', 'scene'),
  fields('captionMessage', 'content', 'content.0.lang', 'content.0.content', 'timestampMs'),
  fields('imDelete', 'deleteMsgIdsList', 'deleteMsgIdsList.0', 'deleteUserIdsList', 'deleteUserIdsList.0'),
  fields('inRoomBanner', 'jsonData'),
  fields('rankUpdate', 'updatesList', 'updatesList.0.rankType', 'updatesList.0.ownerRank'),
  fields('pollMessage', 'pollBasicInfo.title', 'pollBasicInfo.timeRemain'),
  fields('rankText', 'ownerIdxBeforeUpdate', 'ownerIdxAfterUpdate', 'selfGetBadgeMsg.defaultPattern'),
  fields('linkMicBattlePunishFinish', 'battleId', 'reason', 'channelId'),
  fields('linkMicBattleTask', 'battleId', 'battleTaskMessageType'),
  fields('linkMicBattleTask', 'taskUpdate.taskProgress', 'taskSettle.taskResult'),
  fields('linkMicFanTicketMethod', 'FanTicketRoomNotice.TotalLinkMicFanTicket'),
  fields('linkMicFanTicketMethod', 'FanTicketRoomNotice.UserFanTicketList'),
  fields('linkMicMethod', 'messageType', 'channelId', 'userId', 'toUserId'),
  fields('unauthorizedMember', 'action', 'nickName', 'enterText.defaultPattern'),
  fields('oecLiveShopping', 'shopData.title', 'shopData.priceString', 'shopData.shopName', 'shopData.shopUrl'),
  fields('msgDetect', 'detectType', 'triggerBy'),
  fields('msgDetect', 'triggerCondition.uplinkDetectWebSocket', 'timeInfo.apiRecvTimeMs'),
  fields('linkMessage', 'MessageType', 'Scene', 'InviteContent.fromUserId', 'InviteContent.actionId'),
  fields('linkMessage', 'ReplyContent.replyStatus', 'ReplyContent.fromUserId', 'ReplyContent.toUserId'),
  fields('roomVerify', 'noticeType', 'action', 'closeRoom', 'content'),
  fields('linkLayer', 'messageType', 'channelId', 'scene'),
  fields('linkLayer', 'inviteContent.inviteeLinkMicId', 'createChannelContent.ownerLinkMicId'),
  fields('roomPin', 'operator.uniqueId', 'operator.nickname', 'method'),
  fields('roomPin', 'chatMessage.comment', 'giftMessage.giftDetails.giftName', 'socialMessage.action'),
  fields('roomPin', 'memberMessage.user.uniqueId', 'memberMessage.user.nickname', 'likeMessage.likeCount'),
];

/** Fields of what comes with the connection events: checked by the compiler alone. */
export const documentedControlFields: readonly DocumentedFields[] = [
  fields('connected', 'roomId', 'roomInfo'),
  fields('disconnected', 'code', 'reason'),
  fields('error', 'info', 'exception'),
  fields('websocketConnected', 'open'),
  fields('websocketData', 'length'),
];

// @ts-expect-error the check is one: a field that is none does not compile.
fields('chat', 'user.noSuchField');
// @ts-expect-error nor does a place in what is no list.
fields('chat', 'user.0');
// @ts-expect-error nor a field of a list itself.
fields('roomUser', 'ranksList.coinCount');
