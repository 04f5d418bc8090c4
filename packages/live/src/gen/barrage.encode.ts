// Generated from proto/barrage.proto by scripts/generate.js. Do not edit.
import { barrageTables } from './barrage.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastBarrageMessage } from './barrage.js';

/** Writes the fields of a WebcastBarrageMessage. */
export const writeWebcastBarrageMessage: MessageWriter<WebcastBarrageMessage> = barrageTables.writer('WebcastBarrageMessage');
