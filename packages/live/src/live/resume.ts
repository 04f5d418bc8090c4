import { isFields } from '../http/fields.js';
import type { SavedLiveRoom } from '../live-readers/options.js';
import type { TextFile } from '../platform/text-file.js';
import type { StreamPosition } from '../sources/source.js';

/** What a run leaves for the next one. Plain JSON; its parts may change with the version. */
export interface SavedRun {
  readonly version: 1;
  readonly uniqueId: string;
  readonly roomId: string;
  /** Until when everything was delivered, in milliseconds since 1970. */
  readonly at: number;
  /** Where the stream was; absent where no batch said so. */
  readonly position?: StreamPosition | undefined;
  /** Ids of the messages that were delivered last. */
  readonly seen: readonly string[];
  readonly room: SavedLiveRoom;
}

/** How often a running room is saved, in milliseconds: so much is at most delivered twice after a crash. */
const everyMs = 5_000;

/** Keeps what a run knows in a file, from which the next one goes on. A file that cannot be used is told of and does no harm. */
export class Resume {
  readonly #file: TextFile;
  readonly #uniqueId: string;
  readonly #onError: (info: string, error: Error) => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #last = '';

  constructor(file: TextFile, uniqueId: string, onError: (info: string, error: Error) => void) {
    this.#file = file;
    this.#uniqueId = uniqueId;
    this.#onError = onError;
  }

  /** What the run before has left; undefined when there was none, or it was of somebody else. */
  async load(): Promise<SavedRun | undefined> {
    try {
      const text = await this.#file.read();
      if (text === undefined) return undefined;
      const saved: unknown = JSON.parse(text);
      if (!isFields(saved) || saved.version !== 1 || typeof saved.roomId !== 'string' || !isFields(saved.room)) {
        throw new Error('it was saved by another version, or by another program');
      }
      if (!Array.isArray(saved.seen) || !saved.seen.every(id => typeof id === 'string' && /^\d{1,20}$/.test(id))) {
        throw new Error('its list of messages is damaged');
      }
      // Of another streamer: the file is used for one after the other.
      return saved.uniqueId === this.#uniqueId ? (saved as unknown as SavedRun) : undefined;
    } catch (error) {
      this.#onError('what the run before has saved cannot be used', error as Error);
      return undefined;
    }
  }

  /** Saves now and then, until {@link stop}. @param current what is to be saved; undefined while there is nothing */
  start(current: () => SavedRun | undefined): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#save(current()), everyMs);
  }

  /** Saves a last time, and waits until it is written. */
  async stop(run: SavedRun | undefined): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#save(run);
    await this.#writing;
  }

  #save(run: SavedRun | undefined): void {
    if (run === undefined) return;
    const text = JSON.stringify(run);
    if (text === this.#last) return;
    this.#last = text;
    // One after the other, so that the last one stays.
    this.#writing = this.#writing
      .then(() => this.#file.write(text))
      .catch(error => this.#onError('the run could not be saved', error as Error));
  }
}
