// Generated from proto/subscription.proto by scripts/generate.js. Do not edit.
import { subscriptionTables } from './subscription.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { WebcastSubCapsuleMessage, WebcastSubNotifyMessage, WebcastSubPinEventMessage, WebcastSubscriptionNotifyMessage } from './subscription.js';

/** Writes the fields of a WebcastSubNotifyMessage. */
export const writeWebcastSubNotifyMessage: MessageWriter<WebcastSubNotifyMessage> = subscriptionTables.writer('WebcastSubNotifyMessage');

/** Writes the fields of a WebcastSubPinEventMessage. */
export const writeWebcastSubPinEventMessage: MessageWriter<WebcastSubPinEventMessage> = subscriptionTables.writer('WebcastSubPinEventMessage');

/** Writes the fields of a WebcastSubCapsuleMessage. */
export const writeWebcastSubCapsuleMessage: MessageWriter<WebcastSubCapsuleMessage> = subscriptionTables.writer('WebcastSubCapsuleMessage');

/** Writes the fields of a WebcastSubscriptionNotifyMessage. */
export const writeWebcastSubscriptionNotifyMessage: MessageWriter<WebcastSubscriptionNotifyMessage> = subscriptionTables.writer('WebcastSubscriptionNotifyMessage');
