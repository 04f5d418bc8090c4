import type { WebcastGiftMessage as DecodedGiftMessage } from '../gen/gift.js';
import type { GiftLookup } from '../lookup/gifts.js';
import type { RoomGift } from '../lookup/gifts.wire.js';
import type { MessageDecoder } from '../messages/decode.js';

/** A gift message as listeners get it: the message of the schema, and what the gift list of the room says of the gift. */
export interface WebcastGiftMessage extends DecodedGiftMessage {
  /** The gift's entry in the gift list; undefined without a list, and for a gift that is not in it. */
  extendedGiftInfo?: RoomGift | undefined;
}

/** What listeners of some methods get instead of the bare message of the schema. */
export interface ExtendedMessages {
  readonly WebcastGiftMessage: WebcastGiftMessage;
}

/** Decodes gift messages and adds what is known of their gift. @param decode the decoder of `WebcastGiftMessage` */
export function giftInfoDecoder(decode: MessageDecoder, giftInfo: GiftLookup): MessageDecoder {
  return (payload, limits) => {
    const message = decode(payload, limits) as WebcastGiftMessage;
    // Into the message itself: a copy would lose its unknown fields.
    message.extendedGiftInfo = giftInfo(message.giftId);
    return message;
  };
}
