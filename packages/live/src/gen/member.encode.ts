// Generated from proto/member.proto by scripts/generate.js. Do not edit.
import { memberTables } from './member.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastMemberMessage, WebcastUnauthorizedMemberMessage } from './member.js';

/** Writes the fields of a WebcastMemberMessage. */
export const writeWebcastMemberMessage: MessageWriter<WebcastMemberMessage> = memberTables.writer('WebcastMemberMessage');

/** Writes the fields of a WebcastUnauthorizedMemberMessage. */
export const writeWebcastUnauthorizedMemberMessage: MessageWriter<WebcastUnauthorizedMemberMessage> = memberTables.writer('WebcastUnauthorizedMemberMessage');
