import type { WebcastGiftMessage } from '../../gen/gift.js';
import type { LiveGiftPart } from '../../gen/projections.js';
import { idText, type LiveEventBase, type LiveHead } from './base.js';
import { imageAddress } from './image.js';
import { type LivePerson, type LiveUser, livePerson, liveUser } from './user.js';

interface GiftFields extends LiveEventBase {
  /** The last message of it, decoded when it is first asked for; absent where that came before a restart. */
  readonly raw?: WebcastGiftMessage | undefined;
  /** Who gave it. */
  readonly user: LiveUser;
  /** Who gets it, where several streamers share the room; absent for the host. @source toUser */
  readonly receiver: LivePerson | undefined;
  /** Id in the gift catalogue. @source giftId */
  readonly giftId: string;
  /** In the language of the connection, else from the gift catalogue; may be empty. @source giftDetails.giftName */
  readonly giftName: string;
  /** Address of its picture, else that of the gift catalogue. @source giftDetails.giftImage */
  readonly image: string | undefined;
  /** Price of one, else that of the gift catalogue; 0 while unknown. @unit diamonds @source giftDetails.diamondCount */
  readonly diamondCount: number;
  /** How many so far, under this key. @source repeatCount */
  readonly repeatCount: number;
  /** Worth of all so far, under this key. @unit diamonds */
  readonly diamonds: number;
  /** Whether it can be sent as a streak. @source giftDetails.giftType */
  readonly combo: boolean;
  /** Names this gift for good: `room:user:gift:group`. Store gifts under it and none is stored twice. */
  readonly giftKey: string;
  /** The key of the gift of which this is the rest, where that was taken for finished too early. */
  readonly continues: string | undefined;
  /** The same in all messages of a streak; may be empty. @source groupId */
  readonly groupId: string;
  /** When its first message came. @unit ms since 1970 */
  readonly startedAt: number;
}

/**
 * A gift is final: exactly one event for each `giftKey`, whatever was lost, doubled or sent out of order. This is what to count.
 * @source WebcastGiftMessage
 */
export interface GiftEvent extends GiftFields {
  readonly type: 'gift';
  /** Always true: it says that nothing more comes. */
  readonly repeatEnd: boolean;
  /**
   * Why it is final: its last message came (`end`), it was silent for too long (`timeout`), the room was left (`disconnect`), or its
   * user began another one (`next`). @source repeatEnd
   */
  readonly closedBy: 'end' | 'timeout' | 'disconnect' | 'next';
}

/** A gift grew: for animations. Its deltas add up to the `gift`. @source WebcastGiftMessage */
export interface GiftProgressEvent extends GiftFields {
  readonly type: 'giftProgress';
  /** Always false: the `gift` is still to come. */
  readonly repeatEnd: boolean;
  /** How many more than in the event before; 0 where only the price became known. */
  readonly delta: number;
  /** Worth of what was added. @unit diamonds */
  readonly diamondsDelta: number;
}

/** What of a gift message is carried to its events, beside what the ledger adds up. Plain JSON. */
export interface GiftContext extends Omit<LiveHead, 'id'> {
  readonly user: LiveUser;
  readonly receiver: LivePerson | undefined;
  readonly image: string | undefined;
  readonly combo: boolean;
}

/** What the ledger adds up. */
export interface GiftSums {
  readonly giftKey: string;
  readonly continues: string | undefined;
  readonly giftId: number;
  readonly giftName: string;
  readonly groupId: string;
  readonly repeatCount: number;
  readonly diamondCount: number;
  readonly diamonds: number;
  readonly startedAt: number;
}

const streakable = 1;

/** What of a gift message is carried to its events. */
export function giftContext(message: LiveGiftPart, { at, roomId, isHistory, lagMs }: LiveHead): GiftContext {
  const { giftDetails: details, toUser } = message;
  return {
    at,
    roomId,
    isHistory,
    lagMs,
    user: liveUser(message.user, message.userIdentity),
    receiver: toUser === undefined || toUser.userId === '0' ? undefined : livePerson(toUser),
    image: imageAddress(details?.giftImage),
    combo: details?.giftType === streakable,
  };
}

/** A final gift as an event. */
export function giftEvent(sums: GiftSums, context: GiftContext, closedBy: GiftEvent['closedBy']): GiftEvent {
  return { v: 1, type: 'gift', ...fieldsOf(sums.giftKey, sums, context), repeatEnd: true, closedBy };
}

/** A gift that grew as an event. Its id is the key with the count and the price, one of which is new each time. */
export function giftProgressEvent(
  sums: GiftSums,
  context: GiftContext,
  { delta, diamondsDelta }: Pick<GiftProgressEvent, 'delta' | 'diamondsDelta'>,
): GiftProgressEvent {
  const id = `${sums.giftKey}#${sums.repeatCount}x${sums.diamondCount}`;
  return { v: 1, type: 'giftProgress', ...fieldsOf(id, sums, context), repeatEnd: false, delta, diamondsDelta };
}

function fieldsOf(
  id: string,
  { giftKey, continues, giftId, giftName, groupId, repeatCount, diamondCount, diamonds, startedAt }: GiftSums,
  { at, roomId, isHistory, lagMs, user, receiver, image, combo }: GiftContext,
): Omit<GiftFields, 'v' | 'type' | 'raw'> {
  return {
    id,
    at,
    roomId,
    isHistory,
    lagMs,
    user,
    receiver,
    giftId: String(giftId),
    giftName,
    image,
    diamondCount,
    repeatCount,
    diamonds,
    combo,
    giftKey,
    continues,
    groupId: idText(groupId),
    startedAt,
  };
}
