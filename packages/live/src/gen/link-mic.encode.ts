// Generated from proto/link-mic.proto by scripts/generate.js. Do not edit.
import { linkMicTables } from './link-mic.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastLinkMicFanTicketMethod, WebcastLinkMicMethod } from './link-mic.js';

/** Writes the fields of a WebcastLinkMicMethod. */
export const writeWebcastLinkMicMethod: MessageWriter<WebcastLinkMicMethod> = linkMicTables.writer('WebcastLinkMicMethod');

/** Writes the fields of a WebcastLinkMicFanTicketMethod. */
export const writeWebcastLinkMicFanTicketMethod: MessageWriter<WebcastLinkMicFanTicketMethod> = linkMicTables.writer('WebcastLinkMicFanTicketMethod');
