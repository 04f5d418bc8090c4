// Generated from proto/social.proto by scripts/generate.js. Do not edit.
import { socialTables } from './social.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastSocialMessage } from './social.js';

/** Writes the fields of a WebcastSocialMessage. */
export const writeWebcastSocialMessage: MessageWriter<WebcastSocialMessage> = socialTables.writer('WebcastSocialMessage');
