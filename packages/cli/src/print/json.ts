import { jsonLines } from '@livetap/live';
import { type EventName, eventNames, type PrintedEvents } from '../event-names.js';
import type { Io } from '../io.js';
import type { RoomView } from '../room-view.js';
import { count } from './numbers.js';
import { plainJson, plainText } from './plain-text.js';
import type { Printer } from './printer.js';
import { statusText } from './totals.js';

/** Shows events as one JSON object a line on standard output; everything else goes to standard error. */
export class JsonPrinter implements Printer {
  readonly events: ReadonlySet<EventName>;
  readonly tickMs = 10_000;
  readonly #io: Io;
  readonly #lines;

  /** @param events only these @defaultValue all */
  constructor(io: Io, events: readonly EventName[] = eventNames) {
    this.#io = io;
    this.events = new Set(events);
    this.#lines = jsonLines(line => io.out.write(`${plainJson(line)}\n`));
  }

  event<E extends EventName>(name: E, data: PrintedEvents[E], at: number): void {
    this.#lines.write(name, data, at);
  }

  note(text: string): void {
    const { out, err } = this.#io;
    // `livetap … | head` is no reason to say anything.
    if (!out.gone.aborted) err.write(`${plainText(text)}\n`);
  }

  warn(text: string): void {
    this.note(`livetap: ${text}`);
  }

  tick(room: RoomView): void {
    this.note(`status  ${statusText(room)}`);
    this.#reportDropped();
  }

  end(): void {
    this.#reportDropped();
  }

  #reportDropped(): void {
    const dropped = this.#io.out.takeDropped();
    if (dropped > 0) this.warn(`output lines dropped: ${count(dropped)}; the reader of the output is too slow`);
  }
}
