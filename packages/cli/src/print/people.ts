import type { ConnectionStatus } from '@livetap/live';
import { namesOf } from '../event-names.js';
import type { Io } from '../io.js';
import { isOpen, type RoomView } from '../room-view.js';
import { type ShownEvent, timeOf } from '../shown-event.js';
import { type Line, linedEvents, lineOf } from './lines.js';
import { count, timeOfDay } from './numbers.js';
import { plainJson, plainText } from './plain-text.js';
import type { Printer, PrinterOptions } from './printer.js';
import { statusWords } from './status-words.js';
import { statusText } from './totals.js';

const eraseLine = '\r\u001b[2K';

/**
 * Shows events to people: one line each, and how the room stands. On a terminal that is a last line rewritten in place,
 * elsewhere a line every ten seconds while the room is read.
 */
export class PeoplePrinter implements Printer {
  readonly wants: ReadonlySet<string>;
  readonly isRaw: boolean;
  readonly tickMs: number;
  readonly #io: Io;
  /** The text of the last line, where it is rewritten. */
  #status = '';
  #viewers: number | undefined;

  /** Without a choice those with words of their own are shown, and of the wire level all. */
  constructor(io: Io, { events, isRaw = false }: PrinterOptions = {}) {
    this.#io = io;
    this.isRaw = isRaw;
    // How the connection stands is said in words.
    const usual = isRaw ? namesOf(true).filter(name => name !== 'status') : linedEvents;
    this.wants = new Set(events ?? usual);
    this.tickMs = io.rewritable ? 1_000 : 10_000;
  }

  event(event: ShownEvent, room: RoomView): void {
    if (event.type === 'roomUserSeq') {
      // It comes every other second, and mostly says the same.
      if (event.viewerCount === this.#viewers) return;
      this.#viewers = event.viewerCount;
    }
    const line = lineOf(event);
    if (line === undefined) return;
    if (this.#io.rewritable) this.#status = this.#statusLine(room);
    this.#print(this.#format(line, timeOf(event)));
  }

  status(status: ConnectionStatus, hint?: string): void {
    const { paintError } = this.#io;
    if (this.wants.has('status')) return;
    this.#tell(paintError('dim', `— ${plainText(statusWords(status, Date.now()))}`));
    if (hint !== undefined) this.#tell(`  ${plainText(hint)}`);
  }

  note(text: string): void {
    this.#print(this.#io.paint('dim', `— ${plainText(text)}`));
  }

  warn(text: string): void {
    this.#tell(this.#io.paintError('yellow', `livetap: ${plainText(text)}`));
  }

  tick(room: RoomView): void {
    this.#reportDropped();
    if (this.#io.rewritable) {
      this.#status = this.#statusLine(room);
      this.#io.out.write(eraseLine + this.#status);
    } else if (isOpen(room.status)) {
      const now = Date.now();
      this.#print(this.#format({ tag: 'status', tint: 'dim', who: '', what: statusText(room, now) }, now));
    }
  }

  end(): void {
    if (this.#status !== '') this.#io.out.write(eraseLine);
    this.#status = '';
    this.#reportDropped();
  }

  #format({ tag, tint, who, what, isJson }: Line, at: number): string {
    const { paint } = this.#io;
    const label = tag.padEnd(8);
    const person = plainText(who).padEnd(20);
    const text = isJson ? plainJson(what) : plainText(what);
    const time = timeOfDay(at);
    if (tint === 'dim') return paint('dim', `${time}  ${label}  ${person}  ${text}`.trimEnd());
    return `${paint('dim', time)}  ${paint(tint, label)}  ${paint('bold', person)}  ${text}`.trimEnd();
  }

  #statusLine(room: RoomView): string {
    const { out, paint } = this.#io;
    // One column stays free: some terminals break the line when the last one is used.
    return paint('bold', plainText(statusText(room, Date.now())).slice(0, Math.max(0, out.columns - 1)));
  }

  #print(line: string): void {
    this.#io.out.write(this.#status === '' ? `${line}\n` : `${eraseLine}${line}\n${this.#status}`);
  }

  /** Says something on standard error, which may be the same terminal. */
  #tell(line: string): void {
    const { out, err } = this.#io;
    if (out.gone.aborted) return;
    if (this.#status !== '') out.write(eraseLine);
    err.write(`${line}\n`);
    if (this.#status !== '') out.write(this.#status);
  }

  #reportDropped(): void {
    const dropped = this.#io.out.takeDropped();
    if (dropped > 0) this.warn(`output lines dropped: ${count(dropped)}; the reader of the output is too slow`);
  }
}
