import type { WebcastGiftMessage } from '../events/gift-info.js';
import type { WebcastEnvelopeMessage } from '../gen/types.js';
import { parseExactJson } from '../http/exact-json.js';
import type { RoomGift } from '../lookup/gifts.wire.js';
import { lastUrl } from './image.js';
import { flatMessage, type LegacyMessage, sentId } from './message.js';
import { flatUser, type LegacyUser, type UserParts } from './user.js';

/** Payload of `gift`. A streak is over when `giftType` is not 1 or `repeatEnd` is true. */
export interface LegacyGift extends LegacyUser, LegacyMessage {
  giftId: number;
  giftName: string;
  /** 1 can be sent as a streak. */
  giftType: number;
  /** Price of one, in diamonds. */
  diamondCount: number;
  /** For example `Sent Rose`. */
  describe: string;
  /** Absent when there is no picture. */
  giftPictureUrl: string | undefined;
  /** Running total of the streak. */
  repeatCount: number;
  /** Whether this is the last message of the streak. */
  repeatEnd: boolean;
  /** Identifies the streak together with user and gift; `0` when it was not sent. */
  groupId: string;
  /** Who gets the gift, where several hosts share a room. Absent when it was not sent. */
  receiverUserId: string | undefined;
  /** When the gift was sent, in milliseconds since 1970. Absent when it was not sent. */
  timestamp: number | undefined;
  /**
   * Notes of the service about the gift: an object where it is JSON, else the text. Integers that a number cannot hold are
   * text in it.
   */
  monitorExtra: unknown;
  /** The same once more, in the form of the first versions. */
  gift: { gift_id: number; repeat_count: number; repeat_end: 0 | 1; gift_type: number };
  /** Entry of the gift list, where `enableExtendedGiftInfo` is on and the list has the gift. */
  extendedGiftInfo: RoomGift | undefined;
}

/** Payload of `envelope`: a treasure chest. The user is who gave it. */
export interface LegacyEnvelope extends LegacyUser, LegacyMessage {
  /** What is in it, in diamonds. */
  coins: number;
  /** How many viewers can open it. */
  canOpen: number;
  /** When it can be opened, in seconds since 1970. */
  timestamp: number;
}

/** Flattens a gift. */
export function flatGift(message: WebcastGiftMessage): LegacyGift {
  const { giftId, repeatCount, giftDetails, giftExtra } = message;
  const giftType = giftDetails?.giftType ?? 0;
  const repeatEnd = message.repeatEnd !== 0;
  return {
    giftId,
    giftName: giftDetails?.giftName ?? '',
    giftType,
    diamondCount: giftDetails?.diamondCount ?? 0,
    describe: giftDetails?.describe ?? '',
    giftPictureUrl: lastUrl(giftDetails?.giftImage),
    repeatCount,
    repeatEnd,
    groupId: message.groupId,
    receiverUserId: sentId(giftExtra?.toUserId),
    timestamp: Number(giftExtra?.sendGiftSendMessageSuccessMs) || undefined,
    monitorExtra: parsed(message.monitorExtra),
    gift: { gift_id: giftId, repeat_count: repeatCount, repeat_end: repeatEnd ? 1 : 0, gift_type: giftType },
    extendedGiftInfo: message.extendedGiftInfo,
    ...flatUser(message.user),
    ...flatMessage(message.common),
  };
}

/** Flattens a treasure chest. */
export function flatEnvelope(message: WebcastEnvelopeMessage): LegacyEnvelope {
  const { common, envelopeInfo } = message;
  return {
    coins: envelopeInfo?.diamondCount ?? 0,
    canOpen: envelopeInfo?.peopleCount ?? 0,
    timestamp: envelopeInfo?.unpackAt ?? 0,
    ...flatUser(giverOf(message)),
    ...flatMessage(common),
  };
}

/** The text about a chest holds the whole user; the chest itself only id, name and picture. */
function giverOf({ common, envelopeInfo }: WebcastEnvelopeMessage): UserParts | undefined {
  for (const { userValue } of common?.displayText?.piecesList ?? []) {
    if (userValue?.user !== undefined) return userValue.user;
  }
  if (envelopeInfo === undefined) return undefined;
  const { sendUserId, sendUserName, sendUserAvatar } = envelopeInfo;
  return { userId: sendUserId, nickname: sendUserName, profilePicture: sendUserAvatar };
}

function parsed(text: string): unknown {
  if (!text.startsWith('{')) return text;
  try {
    return parseExactJson(text);
  } catch {
    // Only notes: what is no JSON after all is handed on as it came.
    return text;
  }
}
