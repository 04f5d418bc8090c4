import type { EventName, PrintedEvents } from '../event-names.js';
import type { Io } from '../io.js';
import type { RoomView } from '../room-view.js';
import { type Line, linedEvents, lineOf } from './lines.js';
import { count, timeOfDay } from './numbers.js';
import { plainText } from './plain-text.js';
import type { Printer } from './printer.js';
import { statusText } from './totals.js';

const eraseLine = '\r\u001b[2K';

/**
 * Shows events to people: one line each, and how the room stands. On a terminal that is a last line rewritten in place,
 * elsewhere a line every ten seconds.
 */
export class PeoplePrinter implements Printer {
  readonly events: ReadonlySet<EventName>;
  readonly tickMs: number;
  readonly #io: Io;
  /** The text of the last line, where it is rewritten. */
  #status = '';

  /** @param events only these; none for the status alone @defaultValue those with words of their own */
  constructor(io: Io, events: readonly EventName[] = linedEvents) {
    this.#io = io;
    this.events = new Set(events);
    this.tickMs = io.rewritable ? 1_000 : 10_000;
  }

  event<E extends EventName>(name: E, data: PrintedEvents[E], at: number, room: RoomView): void {
    const line = lineOf(name, data, room);
    if (line === undefined) return;
    if (this.#io.rewritable) this.#status = this.#statusLine(room);
    this.#print(this.#format(line, at));
  }

  note(text: string): void {
    this.#print(this.#io.paint('dim', `— ${plainText(text)}`));
  }

  warn(text: string): void {
    const { out, err, paintError } = this.#io;
    if (out.gone.aborted) return;
    if (this.#status !== '') out.write(eraseLine);
    err.write(`${paintError('yellow', `livetap: ${plainText(text)}`)}\n`);
    if (this.#status !== '') out.write(this.#status);
  }

  tick(room: RoomView): void {
    this.#reportDropped();
    if (!this.#io.rewritable) {
      this.#print(this.#format({ tag: 'status', tint: 'dim', who: '', what: statusText(room) }, Date.now()));
      return;
    }
    this.#status = this.#statusLine(room);
    this.#io.out.write(eraseLine + this.#status);
  }

  end(): void {
    if (this.#status !== '') this.#io.out.write(eraseLine);
    this.#status = '';
    this.#reportDropped();
  }

  #format({ tag, tint, who, what }: Line, at: number): string {
    const { paint } = this.#io;
    const label = tag.padEnd(8);
    const person = plainText(who).padEnd(20);
    const text = plainText(what);
    const time = timeOfDay(at);
    if (tint === 'dim') return paint('dim', `${time}  ${label}  ${person}  ${text}`.trimEnd());
    return `${paint('dim', time)}  ${paint(tint, label)}  ${paint('bold', person)}  ${text}`.trimEnd();
  }

  #statusLine(room: RoomView): string {
    const { out, paint } = this.#io;
    // One column stays free: some terminals break the line when the last one is used.
    return paint('bold', statusText(room).slice(0, Math.max(0, out.columns - 1)));
  }

  #print(line: string): void {
    this.#io.out.write(this.#status === '' ? `${line}\n` : `${eraseLine}${line}\n${this.#status}`);
  }

  #reportDropped(): void {
    const dropped = this.#io.out.takeDropped();
    if (dropped > 0) this.warn(`output lines dropped: ${count(dropped)}; the reader of the output is too slow`);
  }
}
