// Generated from proto/rank.proto by scripts/generate.js. Do not edit.
import { rankTables } from './rank.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastGameRankNotifyMessage, WebcastHourlyRankMessage, WebcastHourlyRankRewardMessage, WebcastRankTextMessage, WebcastRankUpdateMessage } from './rank.js';

/** Writes the fields of a WebcastRankUpdateMessage. */
export const writeWebcastRankUpdateMessage: MessageWriter<WebcastRankUpdateMessage> = rankTables.writer('WebcastRankUpdateMessage');

/** Writes the fields of a WebcastRankTextMessage. */
export const writeWebcastRankTextMessage: MessageWriter<WebcastRankTextMessage> = rankTables.writer('WebcastRankTextMessage');

/** Writes the fields of a WebcastHourlyRankRewardMessage. */
export const writeWebcastHourlyRankRewardMessage: MessageWriter<WebcastHourlyRankRewardMessage> = rankTables.writer('WebcastHourlyRankRewardMessage');

/** Writes the fields of a WebcastHourlyRankMessage. */
export const writeWebcastHourlyRankMessage: MessageWriter<WebcastHourlyRankMessage> = rankTables.writer('WebcastHourlyRankMessage');

/** Writes the fields of a WebcastGameRankNotifyMessage. */
export const writeWebcastGameRankNotifyMessage: MessageWriter<WebcastGameRankNotifyMessage> = rankTables.writer('WebcastGameRankNotifyMessage');
