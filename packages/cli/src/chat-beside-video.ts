import { extname } from 'node:path';
import { jsonLines, type TikTokLiveConnection, type WebcastChatMessage } from '@livetap/live';
import type { VideoPart } from '@livetap/live/video';
import type { PrintedEvents } from './event-names.js';
import { cueText } from './print/subtitles.js';
import { RecordingFile } from './recording-file.js';

/** The events that are kept. */
const keptEvents = ['chat', 'emote', 'gift', 'questionNew', 'follow', 'share'] as const;

type KeptEvent = (typeof keptEvents)[number];

interface Arrived {
  readonly event: KeptEvent;
  readonly at: number;
  readonly data: PrintedEvents[KeptEvent];
}

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

  constructor(connection: TikTokLiveConnection, { overwrite }: { readonly overwrite: boolean }) {
    this.failed = this.#failure.signal;
    this.#overwrite = overwrite;
    for (const event of keptEvents) {
      connection.on(event, (data: PrintedEvents[typeof event]) => this.#take({ event, at: Date.now(), data }));
    }
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
    const { event, at, data } = arrived;
    if (this.#part === undefined) {
      if (this.#waiting.length < mostWaiting) this.#waiting.push(arrived);
      return;
    }
    const { number, startedAtMs } = this.#part;
    const offsetMs = at - startedAtMs;
    // Said before there was a picture.
    if (offsetMs < 0) return;
    const file = this.#lines;
    jsonLines(line => file?.write(`{"part":${number},"offsetMs":${offsetMs},${line.slice(1)}`)).write(event, data, at);
    this.#count += 1;
    if (event !== 'chat') return;
    this.#cues += 1;
    this.#subtitles?.write(cueText(this.#cues, offsetMs, data as WebcastChatMessage));
  }
}
