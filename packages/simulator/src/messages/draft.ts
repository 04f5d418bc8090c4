import { encode, type Init, type Messages } from '@livetap/live/schema';

/** The messages of the schema that travel in frames. */
export type MessageName = Extract<keyof Messages, `Webcast${string}`>;

/** A message to be, by its fields. What is left out of its `common` header is filled in when it is sent. */
export type DraftOf<N extends MessageName> = { readonly method: N; readonly message: Init<Messages[N]> };

/** A message to be whose bytes are given: an unknown method, or bytes that are no protobuf at all. */
export interface OpaqueDraft {
  readonly method: string;
  readonly payload: Uint8Array;
  /** The id in the envelope. @defaultValue a new one */
  readonly msgId?: string;
}

/** What can be sent to a room. */
export type Draft = { [N in MessageName]: DraftOf<N> }[MessageName] | OpaqueDraft;

/** A finished message: what stands in a frame, and what it was made from. */
export interface SimulatedMessage {
  /** Method name in the envelope. */
  readonly method: string;
  /** Id in the envelope, and in the header of the message where it has one. */
  readonly msgId: string;
  /** The encoded message. */
  readonly payload: Uint8Array;
  /** The fields it was encoded from, header included; undefined when it was given as bytes. */
  readonly message: object | undefined;
}

/** What fills the header of a message. */
export interface Header {
  readonly roomId: string;
  readonly msgId: string;
  /** Milliseconds since 1970. */
  readonly createTimeMs: number;
}

/**
 * Completes and encodes a message. Fields of its `common` that the draft gives win over the header.
 * @throws SyntaxError when a 64-bit field is given text that is no decimal integer.
 */
export function seal(draft: Draft, header: Header): SimulatedMessage {
  if ('payload' in draft) {
    return { method: draft.method, msgId: draft.msgId ?? header.msgId, payload: draft.payload, message: undefined };
  }
  const given = 'common' in draft.message ? draft.message.common : undefined;
  const common = { ...commonHeader(draft.method, header), isShowMsg: true, ...given };
  const message = { ...draft.message, common };
  return { method: draft.method, msgId: common.msgId ?? header.msgId, payload: encode(draft.method, message), message };
}

/** The same message, older: the time in its header lies so many milliseconds back. One that was given as bytes stays as it is. */
export function redated(message: SimulatedMessage, byMs: number): SimulatedMessage {
  const fields = message.message as { readonly common?: { readonly createTime?: string } } | undefined;
  if (fields?.common?.createTime === undefined) return message;
  const createTime = String(Number(fields.common.createTime) - byMs);
  const older = { ...fields, common: { ...fields.common, createTime } };
  // Only a message of the schema keeps the fields it was made of.
  return { ...message, payload: encode(message.method as MessageName, older), message: older };
}

/** The `common` header as the service writes it. */
export function commonHeader(method: string, { roomId, msgId, createTimeMs }: Header) {
  return { method, msgId, roomId, createTime: String(Math.round(createTimeMs)) };
}
