import type { MethodMessages } from '../gen/registry.js';
import type { UnknownMessage } from '../messages/unknown-message.js';
import type { WireEventName, wireEvents } from './catalog.js';
import type { DerivedEventName, derivedEvents } from './derived.js';
import type { ExtendedMessages } from './gift-info.js';

/** Payload of `error`. */
export interface ErrorEvent {
  /** What was being done. */
  readonly info: string;
  /** Usually one of this library's typed errors, with `code` and `hint`. */
  readonly exception: Error;
}

/** Payload of `disconnected`. */
export interface DisconnectedEvent {
  /** WebSocket close code; 1000 after our own close, 1006 when the connection was lost. */
  readonly code: number;
  /** What the other side said; often empty. */
  readonly reason: string;
}

/** What a method's messages look like for the listeners of an event. */
export type WireEventPayload<E extends WireEventName> = Listened[(typeof wireEvents)[E]['methods'][number]];

type Listened = Omit<MethodMessages, keyof ExtendedMessages> & ExtendedMessages;

type Rules<E extends DerivedEventName> = (typeof derivedEvents)[E]['from'];

/** What listeners of a derived event receive. */
export type DerivedEventPayload<E extends DerivedEventName> = Rules<E>[keyof Rules<E>] extends (
  ...args: never[]
) => infer P
  ? NonNullable<P>
  : never;

/** Listeners of the room events. */
export type RoomEventMap = {
  readonly [E in WireEventName]: (data: WireEventPayload<E>) => void;
} & {
  readonly [E in DerivedEventName]: (data: DerivedEventPayload<E>) => void;
};

/** Listeners of what passes through the pipeline, whatever it means. */
export interface StreamEventMap {
  /** Each encoded message. */
  readonly rawData: (method: string, payload: Uint8Array) => void;
  /** Each message with a known schema, decoded. */
  readonly decodedData: (method: string, data: MethodMessages[keyof MethodMessages], payload: Uint8Array) => void;
  /** Each message without a known schema, read as far as that goes. */
  readonly unknown: (data: UnknownMessage) => void;
  /** Each WebSocket message, before it is decoded. */
  readonly websocketData: (frame: Uint8Array) => void;
  /** The service confirmed the entry into the room. */
  readonly enterRoom: () => void;
  readonly disconnected: (event: DisconnectedEvent) => void;
  readonly error: (event: ErrorEvent) => void;
}
