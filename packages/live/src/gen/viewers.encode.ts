// Generated from proto/viewers.proto by scripts/generate.js. Do not edit.
import { viewersTables } from './viewers.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastRoomUserSeqMessage, WebcastViewerPicksUpdateMessage } from './viewers.js';

/** Writes the fields of a WebcastRoomUserSeqMessage. */
export const writeWebcastRoomUserSeqMessage: MessageWriter<WebcastRoomUserSeqMessage> = viewersTables.writer('WebcastRoomUserSeqMessage');

/** Writes the fields of a WebcastViewerPicksUpdateMessage. */
export const writeWebcastViewerPicksUpdateMessage: MessageWriter<WebcastViewerPicksUpdateMessage> = viewersTables.writer('WebcastViewerPicksUpdateMessage');
