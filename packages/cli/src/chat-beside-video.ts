import { extname } from 'node:path';
import type { ChatEvent, LiveEvent, LiveEventType, TikTokLive } from '@livetap/live';
import type { VideoPart } from '@livetap/live/video';
import { cueText } from './print/subtitles.js';
import { RecordingFile } from './recording-file.js';
import { type GapNotice, timeOf } from './shown-event.js';

/** The events that are kept, beside the gaps between them. */
const keptEvents = [
  'chat',
  'emoteChat',
  'gift',
  'question',
  'follow',
  'share',
] as const satisfies readonly LiveEventType[];

type Arrived = LiveEvent | GapNotice;

/** More than comes in while a video begins. */
const mostWaiting = 10_000;

/**
 * Writes what is said in a room beside the video of it: for each video `name.mkv` the comments as subtitles in `name.srt`,
 * which players find by themselves, and for all its parts the events as lines of JSON in `name.chat.jsonl`, each with the
 * part and the time in it.
 */
export class ChatBesideVideo implements Disposable {
  /** Aborted when a line could not be written. */
  readonly failed: AbortSignal;
  readonly #overwrite: boolean;
  readonly #failure = new AbortController();
  /** What came before the video began. */
  readonly #waiting: Arrived[] = [];
  #part: VideoPart | undefined;
  #lines: RecordingFile | undefined;
  #subtitles: RecordingFile | undefined;
  #cues = 0;
  #count = 0;

  constructor(live: TikTokLive, { overwrite }: { readonly overwrite: boolean }) {
    this.failed = this.#failure.signal;
    this.#overwrite = overwrite;
    for (const type of keptEvents) live.on(type, (event: LiveEvent) => this.#take(event));
    live.on('gap', gap => this.#take({ v: 1, type: 'gap', at: gap.to, ...gap }));
  }

  /** How many events were written. */
  get count(): number {
    return this.#count;
  }

  /** From here on everything belongs to this part of the video. @throws FileError when a file of it exists already */
  begin(part: VideoPart): void {
    const base = part.path.slice(0, part.path.length - extname(part.path).length);
    this.#lines ??= this.#open(`${base}.chat.jsonl`);
    this.#subtitles?.[Symbol.dispose]();
    this.#subtitles = this.#open(`${base}.srt`);
    this.#cues = 0;
    this.#part = part;
    for (const arrived of this.#waiting.splice(0)) this.#take(arrived);
  }

  /** Closes the files. @throws FileError when not everything could be written */
  close(): void {
    this[Symbol.dispose]();
    this.failed.throwIfAborted();
  }

  [Symbol.dispose](): void {
    this.#lines?.[Symbol.dispose]();
    this.#subtitles?.[Symbol.dispose]();
  }

  #open(path: string): RecordingFile {
    const file = new RecordingFile(path, { existing: this.#overwrite ? 'overwrite' : 'refuse' });
    file.failed.addEventListener('abort', () => this.#failure.abort(file.failed.reason), { once: true });
    return file;
  }

  #take(arrived: Arrived): void {
    if (this.#part === undefined) {
      if (this.#waiting.length < mostWaiting) this.#waiting.push(arrived);
      return;
    }
    const { number: part, startedAtMs } = this.#part;
    const offsetMs = timeOf(arrived) - startedAtMs;
    // Said before there was a picture.
    if (offsetMs < 0) return;
    this.#lines?.write(JSON.stringify({ part, offsetMs, ...arrived }));
    if (arrived.type === 'gap') return;
    this.#count += 1;
    if (arrived.type === 'chat') this.#subtitle(arrived, offsetMs);
  }

  #subtitle(chat: ChatEvent, offsetMs: number): void {
    this.#cues += 1;
    this.#subtitles?.write(cueText(this.#cues, offsetMs, chat));
  }
}
