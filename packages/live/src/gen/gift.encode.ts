// Generated from proto/gift.proto by scripts/generate.js. Do not edit.
import { giftTables } from './gift.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastBindingGiftMessage, WebcastEnvelopeMessage, WebcastGiftBroadcastMessage, WebcastGiftDynamicRestrictionMessage, WebcastGiftMessage, WebcastGiftPanelUpdateMessage, WebcastGiftPromptMessage, WebcastRoomNotifyMessage } from './gift.js';

/** Writes the fields of a WebcastGiftMessage. */
export const writeWebcastGiftMessage: MessageWriter<WebcastGiftMessage> = giftTables.writer('WebcastGiftMessage');

/** Writes the fields of a WebcastGiftBroadcastMessage. */
export const writeWebcastGiftBroadcastMessage: MessageWriter<WebcastGiftBroadcastMessage> = giftTables.writer('WebcastGiftBroadcastMessage');

/** Writes the fields of a WebcastGiftDynamicRestrictionMessage. */
export const writeWebcastGiftDynamicRestrictionMessage: MessageWriter<WebcastGiftDynamicRestrictionMessage> = giftTables.writer('WebcastGiftDynamicRestrictionMessage');

/** Writes the fields of a WebcastGiftPanelUpdateMessage. */
export const writeWebcastGiftPanelUpdateMessage: MessageWriter<WebcastGiftPanelUpdateMessage> = giftTables.writer('WebcastGiftPanelUpdateMessage');

/** Writes the fields of a WebcastGiftPromptMessage. */
export const writeWebcastGiftPromptMessage: MessageWriter<WebcastGiftPromptMessage> = giftTables.writer('WebcastGiftPromptMessage');

/** Writes the fields of a WebcastBindingGiftMessage. */
export const writeWebcastBindingGiftMessage: MessageWriter<WebcastBindingGiftMessage> = giftTables.writer('WebcastBindingGiftMessage');

/** Writes the fields of a WebcastEnvelopeMessage. */
export const writeWebcastEnvelopeMessage: MessageWriter<WebcastEnvelopeMessage> = giftTables.writer('WebcastEnvelopeMessage');

/** Writes the fields of a WebcastRoomNotifyMessage. */
export const writeWebcastRoomNotifyMessage: MessageWriter<WebcastRoomNotifyMessage> = giftTables.writer('WebcastRoomNotifyMessage');
