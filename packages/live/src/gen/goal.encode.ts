// Generated from proto/goal.proto by scripts/generate.js. Do not edit.
import { goalTables } from './goal.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastGoalUpdateMessage } from './goal.js';

/** Writes the fields of a WebcastGoalUpdateMessage. */
export const writeWebcastGoalUpdateMessage: MessageWriter<WebcastGoalUpdateMessage> = goalTables.writer('WebcastGoalUpdateMessage');
