import { type Messages, messageDecoders, messageWriters } from './gen/messages.js';
import { type Decoder, type MessageLimits, messageLimits, readMessage } from './wire/read.js';
import { type Init, Writer } from './wire/write.js';

/**
 * Encodes any message of the schema, for tests and simulators: `encode('WebcastChatMessage', { comment: 'hi' })`.
 * Absent fields keep their proto3 default; 64-bit integers are decimal strings, as in decoded messages.
 * @throws SyntaxError when a 64-bit field is given text that is no decimal integer.
 */
export function encode<N extends keyof Messages>(name: N, message: Init<Messages[N]>): Uint8Array {
  const writer = new Writer();
  messageWriters[name](writer, message);
  return writer.finish();
}

/**
 * Decodes any message of the schema by its name, also those that never arrive by themselves.
 * @throws WireError when the bytes are no valid protobuf or pass a limit.
 */
export function decode<N extends keyof Messages>(
  name: N,
  bytes: Uint8Array,
  limits?: Partial<MessageLimits>,
): Messages[N] {
  const decoder: Decoder<Messages[N]> = messageDecoders[name];
  return readMessage(decoder, bytes, messageLimits(limits));
}

export type { Messages } from './gen/messages.js';
export { knownMethod, type MethodName } from './messages/methods.js';
export { WireError } from './wire/errors.js';
export { type UnknownField, unknownFields } from './wire/unknown.js';
export type { Init } from './wire/write.js';
