// Generated from proto/chat.proto by scripts/generate.js. Do not edit.
import { chatTables } from './chat.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastCaptionMessage, WebcastChatMessage, WebcastEmoteChatMessage, WebcastImDeleteMessage, WebcastQuestionNewMessage } from './chat.js';

/** Writes the fields of a WebcastChatMessage. */
export const writeWebcastChatMessage: MessageWriter<WebcastChatMessage> = chatTables.writer('WebcastChatMessage');

/** Writes the fields of a WebcastEmoteChatMessage. */
export const writeWebcastEmoteChatMessage: MessageWriter<WebcastEmoteChatMessage> = chatTables.writer('WebcastEmoteChatMessage');

/** Writes the fields of a WebcastImDeleteMessage. */
export const writeWebcastImDeleteMessage: MessageWriter<WebcastImDeleteMessage> = chatTables.writer('WebcastImDeleteMessage');

/** Writes the fields of a WebcastCaptionMessage. */
export const writeWebcastCaptionMessage: MessageWriter<WebcastCaptionMessage> = chatTables.writer('WebcastCaptionMessage');

/** Writes the fields of a WebcastQuestionNewMessage. */
export const writeWebcastQuestionNewMessage: MessageWriter<WebcastQuestionNewMessage> = chatTables.writer('WebcastQuestionNewMessage');
