// Generated from proto/pin.proto by scripts/generate.js. Do not edit.
import { pinTables } from './pin.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastRoomPinMessage } from './pin.js';

/** Writes the fields of a WebcastRoomPinMessage. */
export const writeWebcastRoomPinMessage: MessageWriter<WebcastRoomPinMessage> = pinTables.writer('WebcastRoomPinMessage');
