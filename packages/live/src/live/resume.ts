import type { LiveErrorCode } from '../error-codes.js';
import { LimitExceededError, type LiveError } from '../errors.js';
import { deadline } from '../http/deadline.js';
import { every, type LiveClock } from '../platform/clock.js';
import type { TextFile } from '../platform/text-file.js';
import { unlessAborted } from '../platform/unless-aborted.js';
import { type Comparable, comparable, deltaOf, type Json, type JsonDelta, jsonOf, patched } from './json-delta.js';
import { ResumeFailedError, ResumeUnusableError } from './resume-errors.js';
import { isSavedRun, isSavedRunText, requireReadable, type SavedRun } from './saved-run.js';

/** How often a running room is saved, in milliseconds: so much is at most delivered twice after a crash. */
const everyMs = 5_000;
/** A run is written as a whole again when its changes are longer than it is, and than this, in characters. */
const leastJournal = 65_536;
/** How long the end of a run waits for its last write, in milliseconds of this machine. */
const lastWriteMs = 5_000;

/**
 * Keeps what a run knows in a file, from which the next one goes on. A file that cannot be used is told of and does no harm, and
 * takes none: what is no saved run, or could not be read, is not written over.
 *
 * The first line is a whole run, each further one what has changed since, with its number: a room with thousands of people changes
 * by little in seconds. So all of it is of one moment, and a line that was only begun says nothing. The file is at most a little
 * longer than two whole runs. Where nothing can be appended, a run is written as a whole each time.
 */
export class Resume {
  readonly #file: TextFile;
  readonly #uniqueId: string;
  readonly #onError: (error: LiveError) => void;
  readonly #clock: LiveClock;
  #stopSaving: () => void = () => {};
  /** The write that is under way. */
  #writing: Promise<void> | undefined;
  /** What was told of last, and has not been mended since: it is tried again every few seconds. */
  #told: LiveErrorCode | undefined;
  /** Whether the file may be written over: nothing is there, or a saved run. Undefined until that is known. */
  #isOurs: boolean | undefined;
  /** What the file says; undefined until a run was written as a whole, and after a write that failed. */
  #kept: Comparable | undefined;
  #lines = 0;
  #wholeLength = 0;
  #journalLength = 0;

  constructor(file: TextFile, uniqueId: string, clock: LiveClock, onError: (error: LiveError) => void) {
    this.#file = file;
    this.#clock = clock;
    this.#uniqueId = uniqueId;
    this.#onError = onError;
  }

  /** What the run before has left; undefined when there was none, it cannot be used, or it was of somebody else. @throws the signal's reason */
  async load(signal?: AbortSignal): Promise<SavedRun | undefined> {
    this.#isOurs = undefined;
    try {
      const text = await unlessAborted(this.#read(), signal);
      return text === undefined ? undefined : this.#runOf(text);
    } catch (error) {
      signal?.throwIfAborted();
      this.#tell(error as LiveError);
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
      const cause = new LimitExceededError('lastWriteMs', lastWriteMs);
      this.#tell(new ResumeFailedError(this.#uniqueId, 'write', cause));
    } finally {
      limit.end();
    }
  }

  /** What the file says. @throws ResumeFailedError, ResumeUnusableError for what is no saved run */
  async #read(): Promise<string | undefined> {
    let text: string | undefined;
    try {
      text = await this.#file.read();
    } catch (cause) {
      throw new ResumeFailedError(this.#uniqueId, 'read', cause);
    }
    // In an empty one nothing can be lost.
    this.#isOurs = text === undefined || text === '' || isSavedRunText(text);
    if (!this.#isOurs) throw this.#unusable('it begins as none does', false);
    return text;
  }

  /** The run that a text comes to; undefined when it is of another streamer: the file is used for one after the other. */
  #runOf(text: string): SavedRun | undefined {
    if (text === '') throw this.#unusable('it is empty');
    const saved = this.#lastOf(text);
    if (!isSavedRun(saved)) throw this.#unusable('it is damaged, or of another version of this library');
    if (saved.uniqueId !== this.#uniqueId) return undefined;
    try {
      requireReadable(saved);
    } catch (cause) {
      throw this.#unusable((cause as Error).message, true, cause);
    }
    return saved;
  }

  /** The run that a text comes to, as far as its lines belong together. */
  #lastOf(text: string): unknown {
    const [first = '', ...further] = text.split('\n');
    let run = parsed(first);
    if (run === undefined) throw this.#unusable('its first line is no JSON');
    // What comes behind the last line break is empty, or a line that was only begun.
    for (const [index, line] of further.slice(0, -1).entries()) {
      try {
        const { n, delta } = parsed(line) as { readonly n: number; readonly delta: JsonDelta };
        if (n !== index + 1) throw new Error('it belongs elsewhere');
        run = patched(run, delta);
      } catch (cause) {
        this.#onError(this.#unusable(`from line ${index + 2} on it is damaged`, true, cause));
        break;
      }
    }
    return run;
  }

  #tell(error: LiveError): void {
    if (error.code !== this.#told) this.#onError(error);
    this.#told = error.code;
  }

  #unusable(reason: string, isOurs = true, cause?: unknown): ResumeUnusableError {
    return new ResumeUnusableError(this.#uniqueId, reason, { isSavedRun: isOurs, cause });
  }

  #save(run: SavedRun | undefined, isLast: boolean): void {
    if (run === undefined || this.#isOurs === false) return;
    const now = comparable(run as unknown as Json);
    const delta = this.#kept === undefined ? undefined : deltaOf(this.#kept, now);
    const isUnchanged = this.#kept !== undefined && delta === undefined;
    if (isUnchanged && !(isLast && this.#lines > 0)) return;
    const isWhole = isLast || delta === undefined || this.#journalLength > Math.max(this.#wholeLength, leastJournal);
    this.#writing = this.#write(isWhole || this.#file.append === undefined ? undefined : delta, now).then(
      () => {
        this.#kept = now;
        this.#told = undefined;
        this.#writing = undefined;
      },
      error => {
        this.#kept = undefined;
        this.#writing = undefined;
        this.#tell(error as LiveError);
      },
    );
  }

  /**
   * @param delta what is appended; undefined to write the whole
   * @throws ResumeFailedError, ResumeUnusableError
   */
  async #write(delta: JsonDelta | undefined, whole: Comparable): Promise<void> {
    if (this.#isOurs === undefined) await this.#read();
    try {
      await this.#put(delta, whole);
    } catch (cause) {
      throw new ResumeFailedError(this.#uniqueId, 'write', cause);
    }
  }

  async #put(delta: JsonDelta | undefined, whole: Comparable): Promise<void> {
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

/** A line as JSON; undefined when it is none. What the machine says of it would quote it. */
function parsed(line: string): Json | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
