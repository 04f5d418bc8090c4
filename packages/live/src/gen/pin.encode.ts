// Generated from proto/pin.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { WebcastRoomPinMessage } from './pin.js';
import { writeWebcastChatMessage } from './chat.encode.js';
import { writeCommonMessageData } from './common.encode.js';
import { writeWebcastGiftMessage } from './gift.encode.js';
import { writeWebcastLikeMessage } from './like.encode.js';
import { writeWebcastMemberMessage } from './member.encode.js';
import { writeWebcastSocialMessage } from './social.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastRoomPinMessage. */
export function writeWebcastRoomPinMessage(w: Writer, m: Init<WebcastRoomPinMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.chatMessage, writeWebcastChatMessage);
  w.message(26, m.socialMessage, writeWebcastSocialMessage);
  w.message(34, m.giftMessage, writeWebcastGiftMessage);
  w.message(42, m.memberMessage, writeWebcastMemberMessage);
  w.message(50, m.likeMessage, writeWebcastLikeMessage);
  w.string(242, m.method);
  w.int64(248, m.pinTime);
  w.message(258, m.operator, writeUser);
  w.int32(264, m.action);
  w.int64(272, m.displayDuration);
  w.int64(280, m.pinId);
  w.string(290, m.ecStreamerKey);
}
