// Generated from proto/battle.proto by scripts/generate.js. Do not edit.
import { battleTables } from './battle.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastLinkMicArmies, WebcastLinkMicBattle, WebcastLinkMicBattleItemCard, WebcastLinkMicBattlePunishFinish, WebcastLinkmicBattleTaskMessage } from './battle.js';

/** Writes the fields of a WebcastLinkMicBattle. */
export const writeWebcastLinkMicBattle: MessageWriter<WebcastLinkMicBattle> = battleTables.writer('WebcastLinkMicBattle');

/** Writes the fields of a WebcastLinkMicArmies. */
export const writeWebcastLinkMicArmies: MessageWriter<WebcastLinkMicArmies> = battleTables.writer('WebcastLinkMicArmies');

/** Writes the fields of a WebcastLinkMicBattlePunishFinish. */
export const writeWebcastLinkMicBattlePunishFinish: MessageWriter<WebcastLinkMicBattlePunishFinish> = battleTables.writer('WebcastLinkMicBattlePunishFinish');

/** Writes the fields of a WebcastLinkmicBattleTaskMessage. */
export const writeWebcastLinkmicBattleTaskMessage: MessageWriter<WebcastLinkmicBattleTaskMessage> = battleTables.writer('WebcastLinkmicBattleTaskMessage');

/** Writes the fields of a WebcastLinkMicBattleItemCard. */
export const writeWebcastLinkMicBattleItemCard: MessageWriter<WebcastLinkMicBattleItemCard> = battleTables.writer('WebcastLinkMicBattleItemCard');
