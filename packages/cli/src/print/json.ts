import { type ConnectionStatus, jsonLines } from '@livetap/live';
import { namesOf } from '../event-names.js';
import type { Io } from '../io.js';
import { isOpen, type RoomView } from '../room-view.js';
import type { ShownEvent } from '../shown-event.js';
import { count } from './numbers.js';
import { plainJson, plainText } from './plain-text.js';
import type { Printer, PrinterOptions } from './printer.js';
import { statusWords } from './status-words.js';
import { statusText } from './totals.js';

/** Shows events as one JSON object a line on standard output; everything else goes to standard error. */
export class JsonPrinter implements Printer {
  readonly wants: ReadonlySet<string>;
  readonly isRaw: boolean;
  readonly tickMs = 10_000;
  readonly #io: Io;
  readonly #wireLines;

  /** Without a choice all events of the level are shown. */
  constructor(io: Io, { events, isRaw = false }: PrinterOptions = {}) {
    this.#io = io;
    this.isRaw = isRaw;
    this.wants = new Set(events ?? namesOf(isRaw));
    this.#wireLines = jsonLines(line => this.#line(line));
  }

  event(event: ShownEvent): void {
    if (event.type === 'wire') this.#wireLines.write(event.event, event.data, event.at);
    else this.#line(JSON.stringify(event));
  }

  status(status: ConnectionStatus, hint?: string): void {
    this.note(statusWords(status, Date.now()));
    if (hint !== undefined) this.note(`  ${hint}`);
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
    if (isOpen(room.status)) this.note(`status  ${statusText(room, Date.now())}`);
    this.#reportDropped();
  }

  end(): void {
    this.#reportDropped();
  }

  #line(json: string): void {
    this.#io.out.write(`${plainJson(json)}\n`);
  }

  #reportDropped(): void {
    const dropped = this.#io.out.takeDropped();
    if (dropped > 0) this.warn(`output lines dropped: ${count(dropped)}; the reader of the output is too slow`);
  }
}
