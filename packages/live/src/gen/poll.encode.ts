// Generated from proto/poll.proto by scripts/generate.js. Do not edit.
import { pollTables } from './poll.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastPollMessage } from './poll.js';

/** Writes the fields of a WebcastPollMessage. */
export const writeWebcastPollMessage: MessageWriter<WebcastPollMessage> = pollTables.writer('WebcastPollMessage');
