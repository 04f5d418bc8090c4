import { base64 } from '../wire/base64.js';
import { type GuessedField, guessFields, textsOf } from '../wire/guess.js';

/**
 * Payload of `unknown`: a message whose method has no known schema, with all that can be known about it. It is plain
 * data, so it can be logged, kept or sent to whoever maintains the schema (mind that it may hold what viewers wrote).
 */
export interface UnknownMessage {
  /** Method name as sent. */
  readonly method: string;
  /** Unique id of the message. */
  readonly msgId: string;
  /** The encoded message; the listener may keep it. */
  readonly payload: Uint8Array;
  /** The same as base64: what to paste into an issue or a protobuf inspector. */
  readonly base64: string;
  /**
   * The message read without schema: field numbers and wire types as they are, contents as the best guess. Undefined
   * when it is no protobuf, or too large to be looked at.
   */
  readonly fields: readonly GuessedField[] | undefined;
  /** All texts found in the fields, in wire order: often enough to see what the message is about. */
  readonly strings: readonly string[];
}

/**
 * Describes a message of a method without known schema.
 * @param message its payload is not copied: give bytes that nobody writes over
 */
export function describeUnknown({
  method,
  msgId,
  payload,
}: Pick<UnknownMessage, 'method' | 'msgId' | 'payload'>): UnknownMessage {
  const fields = guessFields(payload);
  return {
    method,
    msgId,
    payload,
    base64: base64(payload),
    fields,
    strings: fields === undefined ? [] : textsOf(fields),
  };
}
