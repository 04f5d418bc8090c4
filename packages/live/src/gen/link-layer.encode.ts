// Generated from proto/link-layer.proto by scripts/generate.js. Do not edit.
import { linkLayerTables } from './link-layer.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastLinkLayerMessage, WebcastLinkMicLayoutStateMessage, WebcastLinkStateMessage } from './link-layer.js';

/** Writes the fields of a WebcastLinkLayerMessage. */
export const writeWebcastLinkLayerMessage: MessageWriter<WebcastLinkLayerMessage> = linkLayerTables.writer('WebcastLinkLayerMessage');

/** Writes the fields of a WebcastLinkMicLayoutStateMessage. */
export const writeWebcastLinkMicLayoutStateMessage: MessageWriter<WebcastLinkMicLayoutStateMessage> = linkLayerTables.writer('WebcastLinkMicLayoutStateMessage');

/** Writes the fields of a WebcastLinkStateMessage. */
export const writeWebcastLinkStateMessage: MessageWriter<WebcastLinkStateMessage> = linkLayerTables.writer('WebcastLinkStateMessage');
