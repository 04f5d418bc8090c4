import { type MethodMessages, methodDecoders } from '../gen/registry.js';
import { type Decoder, defaultMessageLimits, type MessageLimits, readMessage } from '../wire/read.js';
import { SchemaDecodeError } from './errors.js';
import { knownMethod, type MethodName } from './methods.js';

/**
 * Decodes one message by its wire method name, with or without the `Webcast` prefix.
 * @returns undefined for a method without a known schema.
 * @throws SchemaDecodeError when the bytes are no valid protobuf or pass a limit.
 */
export function decodeMessage<M extends MethodName>(
  method: M,
  payload: Uint8Array,
  limits?: MessageLimits,
): MethodMessages[M];
export function decodeMessage(
  method: string,
  payload: Uint8Array,
  limits?: MessageLimits,
): MethodMessages[MethodName] | undefined;
export function decodeMessage(
  method: string,
  payload: Uint8Array,
  limits: MessageLimits = defaultMessageLimits,
): MethodMessages[MethodName] | undefined {
  const known = knownMethod(method);
  if (known === undefined) return undefined;
  const decode: Decoder<MethodMessages[MethodName]> = methodDecoders[known];
  try {
    return readMessage(decode, payload, limits);
  } catch (error) {
    throw new SchemaDecodeError(method, payload, error);
  }
}
