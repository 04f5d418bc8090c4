// Generated from proto/pin.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { PinMessageActionType } from './enums.js';
import { chatTables, type WebcastChatMessage } from './chat.js';
import { commonTables, type CommonMessageData } from './common.js';
import { giftTables, type WebcastGiftMessage } from './gift.js';
import { likeTables, type WebcastLikeMessage } from './like.js';
import { memberTables, type WebcastMemberMessage } from './member.js';
import { socialTables, type WebcastSocialMessage } from './social.js';
import { type User, userTables } from './user.js';

/** A message was pinned. Which of the fields 2 to 6 is set follows `method`. */
export interface WebcastRoomPinMessage {
  common: CommonMessageData | undefined;
  chatMessage: WebcastChatMessage | undefined;
  socialMessage: WebcastSocialMessage | undefined;
  giftMessage: WebcastGiftMessage | undefined;
  memberMessage: WebcastMemberMessage | undefined;
  likeMessage: WebcastLikeMessage | undefined;
  method: string;
  pinTime: string;
  operator: User | undefined;
  action: PinMessageActionType;
  displayDuration: string;
  /** Newer schemas: pinMsgId. */
  pinId: string;
  ecStreamerKey: string;
}

/** What the messages of this file consist of. */
export const pinTables = new MessageTables(
  {
    WebcastRoomPinMessage: ['CommonMessageData WebcastChatMessage WebcastSocialMessage WebcastGiftMessage WebcastMemberMessage WebcastLikeMessage 30s l User i l l s', (absent) => ({ common: absent, chatMessage: absent, socialMessage: absent, giftMessage: absent, memberMessage: absent, likeMessage: absent, method: '', pinTime: '0', operator: absent, action: 0, displayDuration: '0', pinId: '0', ecStreamerKey: '' })],
  },
  [chatTables, commonTables, giftTables, likeTables, memberTables, socialTables, userTables],
  {
  },
);

/** Decodes a WebcastRoomPinMessage. */
export const decodeWebcastRoomPinMessage: Decoder<WebcastRoomPinMessage> = pinTables.decoder('WebcastRoomPinMessage');
