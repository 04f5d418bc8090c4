import type { MethodMessages } from '../gen/registry.js';
import type { User } from '../gen/user.js';
import type { MethodName } from '../messages/methods.js';

/** Whether one field is there in a message. */
export type FieldCheck<T> = (message: T) => boolean;

type ExpectedFields = { readonly [M in MethodName]?: Readonly<Record<string, FieldCheck<MethodMessages[M]>>> };

/**
 * Fields that were set in every real message of their method that was examined, and that programs live on. When one of
 * them stays empty for long, the service has most likely moved it to another number, and this library needs an update.
 * Fields that a quiet room may truly lack (a count that is zero) are not listed.
 */
export const expectedFields: ExpectedFields = {
  WebcastChatMessage: {
    'comment or emotes': ({ comment, emotes }) => comment !== '' || emotes.length > 0,
    'user.userId': ({ user }) => hasId(user),
    'user.uniqueId': ({ user }) => hasUniqueId(user),
    'user.nickname': ({ user }) => hasNickname(user),
  },
  WebcastGiftMessage: {
    giftId: ({ giftId }) => giftId !== 0,
    repeatCount: ({ repeatCount }) => repeatCount !== 0,
    'giftDetails.diamondCount': ({ giftDetails }) => giftDetails !== undefined && giftDetails.diamondCount !== 0,
    'user.userId': ({ user }) => hasId(user),
    'user.uniqueId': ({ user }) => hasUniqueId(user),
  },
  WebcastMemberMessage: {
    'user.userId': ({ user }) => hasId(user),
    'user.uniqueId': ({ user }) => hasUniqueId(user),
    action: ({ action }) => action !== 0,
  },
  WebcastLikeMessage: {
    'user.userId': ({ user }) => hasId(user),
    likeCount: ({ likeCount }) => likeCount !== 0,
    totalLikeCount: ({ totalLikeCount }) => totalLikeCount !== 0,
  },
  WebcastSocialMessage: {
    'user.userId': ({ user }) => hasId(user),
    'action or common.displayText': ({ action, common }) => action !== '0' || common?.displayText !== undefined,
  },
  WebcastRoomUserSeqMessage: {
    // A room without viewers says no count, but then it ranks nobody either.
    viewerCount: ({ viewerCount, ranksList }) => viewerCount !== 0 || ranksList.length === 0,
    totalUser: ({ totalUser }) => totalUser !== 0,
  },
  WebcastEmoteChatMessage: {
    'user.userId': ({ user }) => hasId(user),
    emoteList: ({ emoteList }) => emoteList.length > 0,
  },
};

function hasId(user: User | undefined): boolean {
  return user !== undefined && user.userId !== '0';
}

function hasUniqueId(user: User | undefined): boolean {
  return user !== undefined && user.uniqueId !== '';
}

function hasNickname(user: User | undefined): boolean {
  return user !== undefined && user.nickname !== '';
}
