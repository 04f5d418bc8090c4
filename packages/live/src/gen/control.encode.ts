// Generated from proto/control.proto by scripts/generate.js. Do not edit.
import { controlTables } from './control.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastAccessControlMessage, WebcastAccessRecallMessage, WebcastControlMessage, WebcastMsgDetectMessage, WebcastPerceptionMessage, WebcastRoomVerifyMessage } from './control.js';

/** Writes the fields of a WebcastControlMessage. */
export const writeWebcastControlMessage: MessageWriter<WebcastControlMessage> = controlTables.writer('WebcastControlMessage');

/** Writes the fields of a WebcastMsgDetectMessage. */
export const writeWebcastMsgDetectMessage: MessageWriter<WebcastMsgDetectMessage> = controlTables.writer('WebcastMsgDetectMessage');

/** Writes the fields of a WebcastAccessControlMessage. */
export const writeWebcastAccessControlMessage: MessageWriter<WebcastAccessControlMessage> = controlTables.writer('WebcastAccessControlMessage');

/** Writes the fields of a WebcastAccessRecallMessage. */
export const writeWebcastAccessRecallMessage: MessageWriter<WebcastAccessRecallMessage> = controlTables.writer('WebcastAccessRecallMessage');

/** Writes the fields of a WebcastRoomVerifyMessage. */
export const writeWebcastRoomVerifyMessage: MessageWriter<WebcastRoomVerifyMessage> = controlTables.writer('WebcastRoomVerifyMessage');

/** Writes the fields of a WebcastPerceptionMessage. */
export const writeWebcastPerceptionMessage: MessageWriter<WebcastPerceptionMessage> = controlTables.writer('WebcastPerceptionMessage');
