import { PinMessageActionType } from '../../gen/enums.js';
import type { WebcastRoomPinMessage } from '../../gen/pin.js';
import { countOf, idText, type LiveEventBase, type LiveHead } from './base.js';
import { type LiveUser, liveUser } from './user.js';

/** A message was pinned above the chat or taken down. @source WebcastRoomPinMessage */
export interface PinEvent extends LiveEventBase {
  readonly type: 'pin';
  /** The whole message; it holds the whole pinned one. */
  readonly raw?: WebcastRoomPinMessage | undefined;
  /** Who pinned it. @source operator */
  readonly user: LiveUser;
  /** Whether it was put up or taken down. @source action */
  readonly action: 'pin' | 'unpin' | 'other';
  /** Id of the pinned message. @source pinId */
  readonly pinId: string;
  /** What kind of message it is, by its name on the wire. @source method */
  readonly method: string;
  /** Who sent the pinned message; empty fields where it is not said. @source chatMessage.user and so on */
  readonly author: LiveUser;
  /** The pinned comment; empty where it is another message. @source chatMessage.comment */
  readonly comment: string;
  /** How long it is shown; 0 where it is not said. @unit ms @source displayDuration */
  readonly displayMs: number;
}

const actions: Readonly<Record<number, PinEvent['action']>> = {
  [PinMessageActionType.PIN]: 'pin',
  [PinMessageActionType.PIN_CANCEL]: 'unpin',
};

/** A pinned message as an event. */
export function pinEvent(message: WebcastRoomPinMessage, head: LiveHead): PinEvent {
  const { chatMessage, giftMessage, socialMessage, memberMessage, likeMessage } = message;
  const pinned = chatMessage ?? giftMessage ?? socialMessage ?? memberMessage ?? likeMessage;
  return {
    v: 1,
    type: 'pin',
    ...head,
    user: liveUser(message.operator),
    action: actions[message.action] ?? 'other',
    pinId: idText(message.pinId),
    method: message.method,
    author: liveUser(pinned?.user),
    comment: chatMessage?.comment ?? '',
    displayMs: countOf(message.displayDuration) * 1000,
  };
}
