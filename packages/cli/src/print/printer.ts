import type { ConnectionStatus } from '@livetap/live';
import type { RoomView } from '../room-view.js';
import type { ShownEvent } from '../shown-event.js';

/** What a printer shows. */
export interface PrinterOptions {
  /** Names of the events to show. @defaultValue those that the printer takes for worth showing */
  readonly events?: readonly string[] | undefined;
  /** Whether to show the wire level. @defaultValue false */
  readonly isRaw?: boolean | undefined;
}

/** Shows a room: to people, or to programs. */
export interface Printer {
  /** Names of the events it wants to be given. */
  readonly wants: ReadonlySet<string>;
  /** Whether it shows the wire level, and not the application level. */
  readonly isRaw: boolean;
  /** How often it wants a `tick`, in milliseconds. */
  readonly tickMs: number;
  /** Shows one event. */
  event(event: ShownEvent, room: RoomView): void;
  /**
   * Says that the connection stands otherwise than before, why, and what happens next.
   * @param hint what to do about it, where that is to be said
   */
  status(status: ConnectionStatus, hint?: string): void;
  /** Says something that is no event. */
  note(text: string): void;
  /** Says that something went wrong that does not end the command. */
  warn(text: string): void;
  /** Time to show how the room stands. */
  tick(room: RoomView): void;
  /** Nothing will be shown any more but notes. */
  end(): void;
}
