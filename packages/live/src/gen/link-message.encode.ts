// Generated from proto/link-message.proto by scripts/generate.js. Do not edit.
import { linkMessageTables } from './link-message.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastLinkMessage } from './link-message.js';

/** Writes the fields of a WebcastLinkMessage. */
export const writeWebcastLinkMessage: MessageWriter<WebcastLinkMessage> = linkMessageTables.writer('WebcastLinkMessage');
