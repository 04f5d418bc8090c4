import { LimitExceededError } from '../errors.js';
import { deadline } from '../http/deadline.js';
import { isFields } from '../http/fields.js';
import { LiveEventReaders } from '../live-readers/live-readers.js';
import type { SavedLiveRoom } from '../live-readers/options.js';
import { every, type LiveClock } from '../platform/clock.js';
import type { TextFile } from '../platform/text-file.js';
import { unlessAborted } from '../platform/unless-aborted.js';
import type { StreamPosition } from '../sources/source.js';
import { type Comparable, comparable, deltaOf, type Json, type JsonDelta, jsonOf, patched } from './json-delta.js';

/** What a run leaves for the next one. Plain JSON; its parts may change with the version. */
export interface SavedRun {
  readonly version: 2;
  readonly uniqueId: string;
  readonly roomId: string;
  /** Until when everything was delivered, in milliseconds since 1970. */
  readonly at: number;
  /** Where the stream was; absent where no batch said so. */
  readonly position?: StreamPosition | undefined;
  /** Ids of the messages that were delivered last, the newest last. */
  readonly seen: readonly string[];
  readonly room: SavedLiveRoom;
}

/** How often a running room is saved, in milliseconds: so much is at most delivered twice after a crash. */
const everyMs = 5_000;
/** A run is written as a whole again when its changes are longer than it is, and than this, in characters. */
const leastJournal = 65_536;
/** How long the end of a run waits for its last write, in milliseconds of this machine. */
const lastWriteMs = 5_000;

/**
 * Keeps what a run knows in a file, from which the next one goes on. A file that cannot be used is told of and does no harm.
 *
 * The first line is a whole run, each further one what has changed since, with its number: a room with thousands of people changes
 * by little in seconds. So all of it is of one moment, and a line that was only begun says nothing. The file is at most a little
 * longer than two whole runs. Where nothing can be appended, a run is written as a whole each time.
 */
export class Resume {
  readonly #file: TextFile;
  readonly #uniqueId: string;
  readonly #onError: (info: string, error: Error) => void;
  readonly #clock: LiveClock;
  #stopSaving: () => void = () => {};
  /** The write that is under way. */
  #writing: Promise<void> | undefined;
  #hasFailed = false;
  /** What the file says; undefined until a run was written as a whole, and after a write that failed. */
  #kept: Comparable | undefined;
  #lines = 0;
  #wholeLength = 0;
  #journalLength = 0;

  constructor(file: TextFile, uniqueId: string, clock: LiveClock, onError: (info: string, error: Error) => void) {
    this.#file = file;
    this.#clock = clock;
    this.#uniqueId = uniqueId;
    this.#onError = onError;
  }

  /** What the run before has left; undefined when there was none, or it was of somebody else. @throws the signal's reason */
  async load(signal?: AbortSignal): Promise<SavedRun | undefined> {
    try {
      const text = await unlessAborted(this.#file.read(), signal);
      if (text === undefined) return undefined;
      const saved = this.#lastOf(text);
      if (!isSavedRun(saved)) throw new Error('it was saved by another version, or by another program');
      // Of another streamer: the file is used for one after the other.
      if (saved.uniqueId !== this.#uniqueId) return undefined;
      requireReadable(saved);
      return saved;
    } catch (error) {
      signal?.throwIfAborted();
      this.#onError('what the run before has saved cannot be used', error as Error);
      return undefined;
    }
  }

  /** Saves now and then, until {@link stop}. @param current what is to be saved; undefined while there is nothing */
  start(current: () => SavedRun | undefined): void {
    this.#stopSaving();
    this.#stopSaving = every(this.#clock, everyMs, () => {
      // A disk that is slow gets no queue: what has changed meanwhile comes with the next line.
      if (this.#writing === undefined) this.#save(current(), false);
    });
  }

  /** Saves a last time, as a whole, and waits until it is written; for some seconds, as a file of the user's may never be done. */
  async stop(run: SavedRun | undefined): Promise<void> {
    this.#stopSaving();
    const limit = deadline(lastWriteMs, undefined);
    try {
      await unlessAborted(this.#writing, limit.signal);
      this.#save(run, true);
      await unlessAborted(this.#writing, limit.signal);
    } catch (error) {
      // A write that fails is told of where it was begun.
      if (!limit.expired()) throw error;
      this.#onError('the run could not be saved', new LimitExceededError('lastWriteMs', lastWriteMs));
    } finally {
      limit.end();
    }
  }

  /** The run that a text comes to. @throws when its first line is none */
  #lastOf(text: string): unknown {
    const [first = '', ...further] = text.split('\n');
    let run: Json = JSON.parse(first);
    // What comes behind the last line break is empty, or a line that was only begun.
    for (const [index, line] of further.slice(0, -1).entries()) {
      try {
        const { n, delta } = JSON.parse(line) as { readonly n: number; readonly delta: JsonDelta };
        if (n !== index + 1) throw new Error(`its line ${index + 2} belongs elsewhere`);
        run = patched(run, delta);
      } catch (error) {
        this.#onError('the end of what the run before has saved cannot be used', error as Error);
        break;
      }
    }
    return run;
  }

  #save(run: SavedRun | undefined, isLast: boolean): void {
    if (run === undefined) return;
    const now = comparable(run as unknown as Json);
    const delta = this.#kept === undefined ? undefined : deltaOf(this.#kept, now);
    const isUnchanged = this.#kept !== undefined && delta === undefined;
    if (isUnchanged && !(isLast && this.#lines > 0)) return;
    const isWhole = isLast || delta === undefined || this.#journalLength > Math.max(this.#wholeLength, leastJournal);
    this.#writing = this.#write(isWhole || this.#file.append === undefined ? undefined : delta, now).then(
      () => {
        this.#kept = now;
        this.#hasFailed = false;
        this.#writing = undefined;
      },
      error => {
        this.#kept = undefined;
        this.#writing = undefined;
        // Once: it is tried again every few seconds.
        if (!this.#hasFailed) this.#onError('the run could not be saved', error as Error);
        this.#hasFailed = true;
      },
    );
  }

  /** @param delta what is appended; undefined to write the whole */
  async #write(delta: JsonDelta | undefined, whole: Comparable): Promise<void> {
    if (delta === undefined) {
      const text = `${jsonOf(whole)}\n`;
      await this.#file.write(text);
      this.#lines = 0;
      this.#wholeLength = text.length;
      this.#journalLength = 0;
      return;
    }
    const line = `${JSON.stringify({ n: this.#lines + 1, delta })}\n`;
    await this.#file.append?.(line);
    this.#lines += 1;
    this.#journalLength += line.length;
  }
}

/** @throws InvalidOptionError when readers cannot go on from what was saved: better now than when the room is entered. */
function requireReadable({ roomId, room: saved }: SavedRun): void {
  const nobody = { wants: () => false, version: () => 0, emit: () => {}, onStreamEnd: () => {} };
  new LiveEventReaders({ roomId, saved, ...nobody }).stop();
}

function isSavedRun(saved: unknown): saved is SavedRun {
  if (!isFields(saved) || saved.version !== 2 || typeof saved.roomId !== 'string' || !isFields(saved.room))
    return false;
  const { at, position, seen } = saved;
  const isPosition =
    position === undefined ||
    (isFields(position) && typeof position.cursor === 'string' && typeof position.internalExt === 'string');
  const areIds = Array.isArray(seen) && seen.every(id => typeof id === 'string' && /^\d{1,20}$/.test(id));
  return isPosition && areIds && typeof at === 'number' && Number.isFinite(at);
}
