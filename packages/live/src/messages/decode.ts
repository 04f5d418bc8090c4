import { type MethodMessages, methodDecoders } from '../gen/registry.js';
import { type Decoder, type MessageLimits, messageLimits, readMessage, wireInput } from '../wire/read.js';
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
  limits?: Partial<MessageLimits>,
): MethodMessages[M];
export function decodeMessage(
  method: string,
  payload: Uint8Array,
  limits?: Partial<MessageLimits>,
): MethodMessages[MethodName] | undefined;
export function decodeMessage(
  method: string,
  payload: Uint8Array,
  limits?: Partial<MessageLimits>,
): MethodMessages[MethodName] | undefined {
  const known = knownMethod(method);
  return known === undefined ? undefined : decodeAs(known, method, payload, messageLimits(limits));
}

/** A decoder of one method, looked up once: for those who decode many messages of it. */
export type MessageDecoder = (payload: Uint8Array, limits: MessageLimits) => MethodMessages[MethodName];

/**
 * The decoder of a method.
 * @returns a function that throws SchemaDecodeError when the bytes are no valid protobuf or pass a limit.
 */
export function decoderOf(method: MethodName): MessageDecoder {
  return (payload, limits) => decodeAs(method, method, payload, limits);
}

/** @param sent the method as the wire spelled it, for the error */
function decodeAs(
  method: MethodName,
  sent: string,
  payload: Uint8Array,
  limits: MessageLimits,
): MethodMessages[MethodName] {
  const decode: Decoder<MethodMessages[MethodName]> = methodDecoders[method];
  try {
    return readMessage(decode, payload, limits);
  } catch (error) {
    throw new SchemaDecodeError(sent, payload, error);
  }
}

/** Decodes messages of one method, each as a whole or in part. */
export class MessageParser<T> {
  readonly #method: string;
  readonly #decode: Decoder<T>;
  #text: string | undefined;

  /** @param method for the error */
  constructor(method: string, decode: Decoder<T>) {
    this.#method = method;
    this.#decode = decode;
  }

  /** The message that was decoded last, one character a byte, where its strings were read from such a text. */
  get text(): string | undefined {
    return this.#text;
  }

  /** @throws SchemaDecodeError when the bytes are no valid protobuf or pass a limit. */
  decode(payload: Uint8Array, limits: MessageLimits): T {
    const input = wireInput(payload, limits);
    try {
      const message = this.#decode(input, 0, payload.length, limits.maxDepth);
      this.#text = input.text;
      return message;
    } catch (error) {
      throw new SchemaDecodeError(this.#method, payload, error);
    }
  }
}
