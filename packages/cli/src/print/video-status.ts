import type { VideoProgress } from '@livetap/live/video';
import type { Io } from '../io.js';
import { count } from './numbers.js';
import { plainText } from './plain-text.js';

const eraseLine = '\r\u001b[2K';
/** How often a line is written where the last one cannot be rewritten, in milliseconds. */
const lineEveryMs = 10_000;

/** Shows how far a download is: on a terminal in a last line that is rewritten, elsewhere in a line every ten seconds. */
export class VideoStatus {
  readonly #io: Io;
  #status = '';
  #shownAt = Date.now();

  constructor(io: Io) {
    this.#io = io;
  }

  progress(progress: VideoProgress): void {
    const { out, paint, rewritable } = this.#io;
    const text = progressText(progress);
    if (rewritable) {
      // One column stays free: some terminals break the line when the last one is used.
      this.#status = paint('bold', text.slice(0, Math.max(0, out.columns - 1)));
      out.write(eraseLine + this.#status);
    } else if (Date.now() - this.#shownAt >= lineEveryMs) {
      this.#shownAt = Date.now();
      out.write(`${text}\n`);
    }
  }

  note(text: string): void {
    this.#print(() => this.#io.out.write(`${this.#io.paint('dim', `— ${plainText(text)}`)}\n`));
  }

  warn(text: string): void {
    this.#print(() => this.#io.err.write(`${this.#io.paintError('yellow', `livetap: ${plainText(text)}`)}\n`));
  }

  /** There will be no more progress. */
  end(): void {
    if (this.#status !== '') this.#io.out.write(eraseLine);
    this.#status = '';
  }

  #print(write: () => void): void {
    if (this.#status !== '') this.#io.out.write(eraseLine);
    write();
    if (this.#status !== '') this.#io.out.write(this.#status);
  }
}

/** `00:01:23 · 12.3 MB · 1,180 kbit/s` */
export function progressText({ timeMs, bytes, bitrate }: VideoProgress): string {
  const rate = bitrate === undefined ? [] : [`${count(Math.round(bitrate / 1000))} kbit/s`];
  return [durationText(timeMs), sizeText(bytes), ...rate].join(' · ');
}

/** `01:02:03` */
export function durationText(ms: number): string {
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${pad(ms / 3_600_000)}:${pad((ms / 60_000) % 60)}:${pad((ms / 1000) % 60)}`;
}

/** `12.3 MB`, `345 kB` */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
