import { accessSync, closeSync, constants, existsSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FileError, fileReason } from './errors.js';
import { openToAppend, requireAppendable } from './recording-append.js';

/** When the system is told to bring what was written to the disk: what a power failure may cost. */
export const syncPolicies = ['never', 'second', 'always'] as const;

/** How a recording is written. */
export interface RecordingFileOptions {
  /** What to do with a file that exists: refuse it, overwrite it, or add a part to the recording that it is. */
  readonly existing: 'refuse' | 'overwrite' | 'append';
  /**
   * `never` leaves it to the system, `second` asks once a second, `always` after each write. It is about power failures:
   * what was written is safe from the end of this process in any case.
   * @defaultValue `never`
   */
  readonly sync?: (typeof syncPolicies)[number] | undefined;
  /** What to do where the file is refused. @defaultValue another name, or `--force` */
  readonly hint?: string | undefined;
  /** Who is recorded; a recording of somebody else is not added to. */
  readonly uniqueId?: string | undefined;
}

/** Lines wait no longer than this to be compressed together, in milliseconds. */
const memberMs = 1_000;
/** Nor when there is more of them, in characters. */
const memberLength = 256 * 1024;
const syncMs = 1_000;

/**
 * The file a recording is written to. Each line is written at once: a room sends some ten frames a second, and what was
 * received is then in the file whatever happens to this process. Where its name ends in `.gz`, the lines of a second are
 * compressed together and written as one member, which is whole or, at the end of the file, cut.
 *
 * The file is looked at beforehand and opened with the first line, so that a streamer who is offline neither leaves an empty file nor costs an
 * old recording.
 */
export class RecordingFile implements Disposable {
  /** Aborted when a line could not be written; nothing is written after it. */
  readonly failed: AbortSignal;
  readonly #path: string;
  readonly #options: RecordingFileOptions;
  readonly #isGzip: boolean;
  readonly #failure = new AbortController();
  readonly #timers = new Map<() => void, NodeJS.Timeout>();
  #handle: number | undefined;
  #isClosed = false;
  #waiting = '';
  #lines = 0;
  #bytes = 0;

  /**
   * @throws FileError when the file exists already and is to be refused, cannot be written to, or is to be added to and is no
   * recording of the streamer; or when its folder cannot be written to.
   */
  constructor(path: string, options: RecordingFileOptions) {
    this.failed = this.#failure.signal;
    this.#path = path;
    this.#options = options;
    this.#isGzip = path.endsWith('.gz');
    if (options.existing === 'refuse' && existsSync(path)) {
      throw new FileError(path, 'exists already', {
        hint: options.hint ?? 'Choose another name, or overwrite it with --force.',
      });
    }
    try {
      accessSync(dirname(resolve(path)), constants.W_OK);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found === undefined) return;
      if (found.isDirectory()) throw new FileError(path, 'is a directory', { hint: 'Choose the name of a file.' });
      accessSync(path, constants.W_OK);
      if (options.existing === 'append' && found.isFile()) requireAppendable(path, this.#wanted);
    } catch (cause) {
      throw cause instanceof FileError ? cause : new FileError(path, fileReason(cause), { cause });
    }
  }

  get #wanted(): { readonly isGzip: boolean; readonly uniqueId: string | undefined } {
    return { isGzip: this.#isGzip, uniqueId: this.#options.uniqueId };
  }

  /** Lines taken so far. */
  get lines(): number {
    return this.#lines;
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Writes one line; nothing any more once the file is closed. Never throws: a failure ends the recording through `failed`, and
   * `close` tells it.
   */
  write(line: string): void {
    if (this.#isClosed) return;
    this.#attempt(() => {
      this.#handle ??= this.#open();
      if (!this.#isGzip) this.#put(Buffer.from(`${line}\n`));
      else {
        this.#waiting += `${line}\n`;
        if (this.#waiting.length >= memberLength) this.#writeMember();
        else this.#later(this.#writeMember, memberMs);
      }
      this.#lines += 1;
    });
  }

  /**
   * Closes the file.
   * @throws FileError when not everything could be written.
   */
  close(): void {
    this[Symbol.dispose]();
    this.failed.throwIfAborted();
  }

  [Symbol.dispose](): void {
    this.#isClosed = true;
    const handle = this.#handle;
    if (handle === undefined) return;
    this.#attempt(() => {
      this.#writeMember();
      if ((this.#options.sync ?? 'never') !== 'never') sync(handle);
    });
    for (const timer of this.#timers.values()) clearTimeout(timer);
    closeSync(handle);
    this.#handle = undefined;
  }

  #open(): number {
    const { existing } = this.#options;
    if (existing === 'append') return openToAppend(this.#path, this.#wanted);
    return openSync(this.#path, existing === 'overwrite' ? 'w' : 'wx');
  }

  readonly #writeMember = (): void => {
    if (this.#waiting === '') return;
    const lines = this.#waiting;
    this.#waiting = '';
    this.#put(gzipSync(lines));
  };

  #put(bytes: Uint8Array): void {
    const handle = this.#handle;
    if (handle === undefined) return;
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    this.#bytes += bytes.length;
    if (this.#options.sync === 'always') sync(handle);
    if (this.#options.sync === 'second') this.#later(this.#sync, syncMs);
  }

  readonly #sync = (): void => {
    if (this.#handle !== undefined) sync(this.#handle);
  };

  /** Does something once, so many milliseconds after it was asked for first. */
  #later(act: () => void, ms: number): void {
    if (this.#timers.has(act)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(act);
      this.#attempt(act);
    }, ms);
    this.#timers.set(act, timer);
  }

  #attempt(act: () => void): void {
    if (this.failed.aborted) return;
    try {
      act();
    } catch (cause) {
      const hint =
        this.#bytes > 0 ? `What was written before can be replayed (lines: ${this.#lines}).` : 'Nothing was written.';
      this.#failure.abort(
        cause instanceof FileError ? cause : new FileError(this.#path, fileReason(cause), { hint, cause }),
      );
    }
  }
}

function sync(handle: number): void {
  try {
    fsyncSync(handle);
  } catch (error) {
    // A pipe or a terminal has no disk behind it.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  }
}
