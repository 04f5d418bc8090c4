// Generated from proto/like.proto by scripts/generate.js. Do not edit.
import { likeTables } from './like.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastLikeMessage } from './like.js';

/** Writes the fields of a WebcastLikeMessage. */
export const writeWebcastLikeMessage: MessageWriter<WebcastLikeMessage> = likeTables.writer('WebcastLikeMessage');
