import type { MessageLimits } from '../wire/read.js';
import type { Stretch } from '../wire/stretch.js';

/** A message as it came, and where it lies. Good until the call that is given it returns: its memory is used again. */
export interface ArrivedMessage extends Stretch {
  /** As the wire spells it. */
  readonly method: string;
  /** Unique id, decimal digits; `0` when the message has none. */
  readonly msgId: string;
  /** A view; copy it to keep it. */
  readonly payload: Uint8Array;
}

/** When a message came, and whether it is old. */
export interface Arrival {
  /** In milliseconds since 1970. */
  readonly receivedAt: number;
  /** Whether it was said before the connection was made: the service says so, or it came with the signature. */
  readonly isHistory: boolean;
}

/** What is done with the messages of one method. */
export interface MessageReader<T = unknown> {
  /** Takes a message before it is decoded; with methods that have no schema it is the only step. Must not throw. */
  readonly take?: ((message: ArrivedMessage, arrival: Arrival) => void) | undefined;
  /** Absent where nothing is to be decoded. */
  readonly body?: BodyReader<T> | undefined;
}

/** Decodes the messages of one method, as a whole or in part, and hands them on. */
export interface BodyReader<T> {
  /** @throws SchemaDecodeError when the bytes are no valid protobuf or pass a limit. */
  decode(payload: Stretch, limits: MessageLimits): T;
  /** Takes what was decoded. Must not throw. */
  deliver(data: T, message: ArrivedMessage, arrival: Arrival): void;
}

/** Who reads which messages. */
export interface MessageReaders {
  /** Changes when {@link of} may answer otherwise than before. */
  readonly version: number;
  /** What is done with the messages of a method; undefined when nobody wants them. @param method as the wire spells it */
  of(method: string): MessageReader | undefined;
}
