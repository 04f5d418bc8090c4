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

/** Every event that can be printed, and its payload. */
export type PrintedEvents = {
  readonly [E in RoomEventName | 'unknown']: Parameters<ClientEventMap[E]>[0];
} & {
  readonly connected: ConnectedEvent;
  readonly disconnected: DisconnectedEvent;
};

/** Name of an event that can be printed. */
export type EventName = keyof PrintedEvents;

/** The events that a connection raises about the room. */
export const roomEventNames = [...Object.keys(wireEvents), ...Object.keys(derivedEvents), 'unknown'] as readonly (
  | RoomEventName
  | 'unknown'
)[];

/** Every event that can be printed. */
export const eventNames: readonly EventName[] = [...roomEventNames, 'connected', 'disconnected'];
