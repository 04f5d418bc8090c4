import type { CommonMessageData, User } from '../../gen/types.js';
import type { Init } from '../../wire/write.js';
import { imageOf, present } from '../event-batch.js';
import { dataOf, type EventData, idOf, textOf } from '../event-fields.js';

/** Who did it, and which message it was. */
export function sender(data: EventData): { common: Init<CommonMessageData>; user: Init<User> } {
  return { common: commonOf(data), user: userOf(data.user) };
}

/** The header of a message; `timestamp` is when the service sent it, in milliseconds. */
export function commonOf({ msgId, timestamp }: EventData): Init<CommonMessageData> {
  return present({ msgId: idOf(msgId), createTime: idOf(timestamp) });
}

/** A user. The names of badges are left out: what they stand for is not said. */
export function userOf(value: unknown): Init<User> {
  const { id, uniqueId, nickname, profilePictureUrl, profilePicture } = dataOf(value);
  return present({
    userId: idOf(id),
    uniqueId: textOf(uniqueId),
    nickname: textOf(nickname),
    profilePicture: imageOf(profilePictureUrl) ?? imageOf(profilePicture),
  });
}
