import { writeWebcastChatMessage } from '../../gen/chat.encode.js';
import { writeWebcastControlMessage } from '../../gen/control.encode.js';
import { writeWebcastGiftMessage } from '../../gen/gift.encode.js';
import { writeWebcastLikeMessage } from '../../gen/like.encode.js';
import { writeWebcastMemberMessage } from '../../gen/member.encode.js';
import { writeWebcastSocialMessage } from '../../gen/social.encode.js';
import { writeWebcastSubNotifyMessage } from '../../gen/subscription.encode.js';
import type { CommonMessageData, User } from '../../gen/types.js';
import { writeWebcastRoomUserSeqMessage } from '../../gen/viewers.encode.js';
import type { Init } from '../../wire/write.js';
import { batchOfEvent, giftDetailsOf, imageOf, present, type Translation } from '../event-batch.js';
import { countOf, dataOf, idOf, listOf, textOf } from '../event-fields.js';
import type { TikfinityData, TikfinityEvent } from './tikfinity-event.wire.js';

/**
 * The events whose meaning is certain. A field is only set where the event has it; what TikFinity leaves out or folds into
 * one (badges, levels, pictures in several sizes) stays absent.
 */
const translations: Readonly<Record<string, Translation>> = {
  chat: {
    method: 'WebcastChatMessage',
    write: (writer, data) =>
      writeWebcastChatMessage(writer, {
        ...sender(data),
        comment: textOf(data.comment) ?? '',
        emotes: listOf(data.emotes).map(emoteOf),
      }),
  },
  gift: {
    method: 'WebcastGiftMessage',
    write: (writer, data) =>
      writeWebcastGiftMessage(writer, {
        ...sender(data),
        ...present({
          giftId: countOf(data.giftId),
          repeatCount: countOf(data.repeatCount),
          repeatEnd: data.repeatEnd === true || data.repeatEnd === 1 ? 1 : undefined,
          groupId: idOf(data.groupId),
        }),
        giftDetails: giftDetailsOf(data, countOf(data.giftType)),
        giftExtra: present({
          toUserId: idOf(data.receiverUserId),
          sendGiftSendMessageSuccessMs: idOf(data.timestamp),
        }),
      }),
  },
  like: {
    method: 'WebcastLikeMessage',
    write: (writer, data) =>
      writeWebcastLikeMessage(writer, {
        ...sender(data),
        ...present({ likeCount: countOf(data.likeCount), totalLikeCount: countOf(data.totalLikeCount) }),
      }),
  },
  member: {
    method: 'WebcastMemberMessage',
    write: (writer, data) =>
      writeWebcastMemberMessage(writer, { ...sender(data), ...present({ action: countOf(data.actionId) }) }),
  },
  // The two differ in nothing but their name: 1 is a follow and 3 a share.
  follow: {
    method: 'WebcastSocialMessage',
    write: (writer, data) => writeWebcastSocialMessage(writer, { ...sender(data), action: '1' }),
  },
  share: {
    method: 'WebcastSocialMessage',
    write: (writer, data) => writeWebcastSocialMessage(writer, { ...sender(data), action: '3' }),
  },
  roomUser: {
    method: 'WebcastRoomUserSeqMessage',
    write: (writer, data) =>
      writeWebcastRoomUserSeqMessage(writer, {
        common: commonOf(data),
        ...present({ viewerCount: countOf(data.viewerCount) }),
        ranksList: listOf(data.topViewers).map(viewer => {
          const { user, coinCount } = dataOf(viewer);
          return present({ user: user ? userOf(dataOf(user)) : undefined, coinCount: countOf(coinCount) });
        }),
      }),
  },
  subscribe: {
    method: 'WebcastSubNotifyMessage',
    write: (writer, data) =>
      writeWebcastSubNotifyMessage(writer, {
        ...sender(data),
        ...present({
          subMonth: idOf(data.subMonth),
          oldSubscribeStatus: countOf(data.oldSubscribeStatus),
          subscribingStatus: countOf(data.subscribingStatus),
        }),
      }),
  },
  streamEnd: {
    method: 'WebcastControlMessage',
    // 3: the stream ended; 4: it was ended by the service.
    write: (writer, data) =>
      writeWebcastControlMessage(writer, { common: commonOf(data), action: data.action === 4 ? 4 : 3 }),
  },
};

/**
 * A batch with the one message that an event comes to. An event without a message of its own becomes one of the method
 * `Tikfinity.<event>` with its JSON as the payload, so that it arrives as `unknown` and nothing is lost. `social` has
 * none: TikFinity sends `follow` or `share` beside it.
 */
export function batchOf({ event, data }: TikfinityEvent): Uint8Array | undefined {
  if (event === 'social') return undefined;
  const translation = Object.hasOwn(translations, event) ? translations[event] : undefined;
  return batchOfEvent(translation, `Tikfinity.${event.slice(0, 64)}`, data);
}

/** Who did it, and which message it was. */
function sender(data: TikfinityData) {
  return { common: commonOf(data), user: userOf(data) };
}

function commonOf({ msgId, createTime, displayType }: TikfinityData): Init<CommonMessageData> {
  const key = textOf(displayType);
  return {
    ...present({ msgId: idOf(msgId), createTime: idOf(createTime) }),
    ...(key === undefined ? {} : { displayText: { displayType: key } }),
  };
}

function userOf(data: TikfinityData): Init<User> {
  const details = dataOf(data.userDetails);
  const follow = data.followInfo === undefined ? undefined : dataOf(data.followInfo);
  const urls = listOf(details.profilePictureUrls).filter(url => textOf(url) !== undefined) as string[];
  return present({
    userId: idOf(data.userId),
    secUid: textOf(data.secUid),
    uniqueId: textOf(data.uniqueId),
    nickname: textOf(data.nickname),
    bioDescription: textOf(details.bioDescription),
    profilePicture: urls.length > 0 ? { url: urls } : imageOf(data.profilePictureUrl),
    followInfo:
      follow &&
      present({
        followingCount: idOf(follow.followingCount),
        followerCount: idOf(follow.followerCount),
        followStatus: idOf(follow.followStatus),
        pushStatus: idOf(follow.pushStatus),
      }),
  });
}

function emoteOf(value: unknown) {
  const { emoteId, emoteImageUrl, placeInComment } = dataOf(value);
  const emote = present({ emoteId: textOf(emoteId), image: imageOf(emoteImageUrl) });
  return { ...present({ placeInComment: countOf(placeInComment) }), emote };
}
