import {
  type ClientEventMap,
  type DisconnectedEvent,
  derivedEvents,
  type RoomEventName,
  wireEvents,
} from '@livetap/live';

/** What is told when the room is entered. */
export interface ConnectedEvent {
  readonly uniqueId: string;
  readonly roomId: string;
}

/** A time of which a recording has nothing. */
export interface GapEvent {
  /** When it began, in milliseconds since 1970. */
  readonly from: number;
  /** When it ended, in milliseconds since 1970. */
  readonly to: number;
  readonly reason: string;
}

/** Something that a recording has beside frames. */
export interface MarkEvent {
  /** What it is, as whoever recorded it called it. */
  readonly event: string;
  readonly data?: unknown;
}

/** Every event that can be printed, and its payload. */
export type PrintedEvents = {
  readonly [E in RoomEventName | 'unknown']: Parameters<ClientEventMap[E]>[0];
} & {
  readonly connected: ConnectedEvent;
  readonly disconnected: DisconnectedEvent;
  readonly gap: GapEvent;
  readonly mark: MarkEvent;
};

/** Name of an event that can be printed. */
export type EventName = keyof PrintedEvents;

/** The events that a connection raises about the room. */
export const roomEventNames = [...Object.keys(wireEvents), ...Object.keys(derivedEvents), 'unknown'] as readonly (
  | RoomEventName
  | 'unknown'
)[];

/** Every event that can be printed. */
export const eventNames: readonly EventName[] = [...roomEventNames, 'connected', 'disconnected', 'gap', 'mark'];
