import type { EventName, PrintedEvents } from '../event-names.js';
import type { RoomView } from '../room-view.js';

/** Shows a room: to people, or to programs. */
export interface Printer {
  /** The events it wants to be given. */
  readonly events: ReadonlySet<EventName>;
  /** How often it wants a `tick`, in milliseconds. */
  readonly tickMs: number;
  /** Shows one event. @param at when it arrived, in milliseconds since 1970 */
  event<E extends EventName>(name: E, data: PrintedEvents[E], at: number, room: RoomView): void;
  /** Says what happens with the connection. */
  note(text: string): void;
  /** Says that something went wrong that does not end the command. */
  warn(text: string): void;
  /** Time to show how the room stands. */
  tick(room: RoomView): void;
  /** Nothing will be shown any more but notes. */
  end(): void;
}
