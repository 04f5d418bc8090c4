import { type MethodMessages, methodDecoders } from '../gen/registry.js';
import { WireError } from '../wire/errors.js';
import { type Decoder, type MessageLimits, messageLimits, wireInput } from '../wire/read.js';
import { type Stretch, wholeOf } from '../wire/stretch.js';
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
  if (known === undefined) return undefined;
  const decode: Decoder<MethodMessages[MethodName]> = methodDecoders[known];
  return decodeBy(decode, method, wholeOf(payload), messageLimits(limits));
}

/** A decoder of one method, looked up once: for those who decode many messages of it. */
export type MessageDecoder = (payload: Stretch, limits: MessageLimits) => MethodMessages[MethodName];

/**
 * The decoder of a method.
 * @returns a function that throws SchemaDecodeError when the bytes are no valid protobuf or pass a limit.
 */
export function decoderOf(method: MethodName): MessageDecoder {
  const decode: Decoder<MethodMessages[MethodName]> = methodDecoders[method];
  return (payload, limits) => decodeBy(decode, method, payload, limits);
}

/** @param method as the wire spelled it, for the error */
function decodeBy<T>(decode: Decoder<T>, method: string, payload: Stretch, limits: MessageLimits): T {
  const { bytes, start, end } = payload;
  try {
    return decode(wireInput(bytes, start, end, limits), start, end, limits.maxDepth);
  } catch (error) {
    throw malformed(method, payload, error);
  }
}

function malformed(method: string, { bytes, start, end }: Stretch, error: unknown): SchemaDecodeError {
  return new SchemaDecodeError(
    method,
    bytes.subarray(start, end),
    error instanceof WireError ? error.from(start) : error,
  );
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

  /**
   * The message that was decoded last, one character a byte, where its strings were read from such a text. Given once: a parser lives
   * as long as its room, and would keep the last message of every method.
   */
  takeText(): string | undefined {
    const text = this.#text;
    this.#text = undefined;
    return text;
  }

  /** @throws SchemaDecodeError when the bytes are no valid protobuf or pass a limit. */
  decode(payload: Stretch, limits: MessageLimits): T {
    const { bytes, start, end } = payload;
    const input = wireInput(bytes, start, end, limits);
    try {
      const message = this.#decode(input, start, end, limits.maxDepth);
      this.#text = input.text;
      return message;
    } catch (error) {
      throw malformed(this.#method, payload, error);
    }
  }
}
