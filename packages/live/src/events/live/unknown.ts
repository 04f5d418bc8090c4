import type { UnknownMessage } from '../../messages/unknown-message.js';
import { base64 } from '../../wire/base64.js';
import type { LiveEventBase, LiveHead } from './base.js';

/** A message that no other event is made of. @source every other method */
export interface UnknownEvent extends LiveEventBase {
  readonly type: 'unknown';
  /** Its bytes, and what can be read out of them without a schema; read when it is first asked for. */
  readonly raw?: UnknownMessage | undefined;
  /** Its name on the wire. @source method */
  readonly method: string;
  /** Whether this library has its schema: `decodeMessage(method, raw.payload)` then decodes it. */
  readonly hasSchema: boolean;
  /** The encoded message: what to paste into an issue or a protobuf inspector. @source payload */
  readonly base64: string;
}

/** Any message as an event. */
export function unknownEvent(method: string, payload: Uint8Array, hasSchema: boolean, head: LiveHead): UnknownEvent {
  return { v: 1, type: 'unknown', ...head, method, hasSchema, base64: base64(payload) };
}
