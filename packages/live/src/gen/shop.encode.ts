// Generated from proto/shop.proto by scripts/generate.js. Do not edit.
import { shopTables } from './shop.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastOecLiveShoppingMessage, WebcastPartnershipDropsUpdateMessage, WebcastPartnershipGameOfflineMessage, WebcastPartnershipPunishMessage } from './shop.js';

/** Writes the fields of a WebcastOecLiveShoppingMessage. */
export const writeWebcastOecLiveShoppingMessage: MessageWriter<WebcastOecLiveShoppingMessage> = shopTables.writer('WebcastOecLiveShoppingMessage');

/** Writes the fields of a WebcastPartnershipDropsUpdateMessage. */
export const writeWebcastPartnershipDropsUpdateMessage: MessageWriter<WebcastPartnershipDropsUpdateMessage> = shopTables.writer('WebcastPartnershipDropsUpdateMessage');

/** Writes the fields of a WebcastPartnershipGameOfflineMessage. */
export const writeWebcastPartnershipGameOfflineMessage: MessageWriter<WebcastPartnershipGameOfflineMessage> = shopTables.writer('WebcastPartnershipGameOfflineMessage');

/** Writes the fields of a WebcastPartnershipPunishMessage. */
export const writeWebcastPartnershipPunishMessage: MessageWriter<WebcastPartnershipPunishMessage> = shopTables.writer('WebcastPartnershipPunishMessage');
