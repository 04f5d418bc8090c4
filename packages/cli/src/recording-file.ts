import { accessSync, closeSync, constants, existsSync, openSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { FileError, fileReason } from './errors.js';

/**
 * The file a recording is written to. Each line is written at once: a room sends some ten frames a second, and what was
 * received is then in the file whatever happens to this process. The file is opened with the first line, so that a
 * streamer who is offline neither leaves an empty file nor costs an old recording.
 */
export class RecordingFile implements Disposable {
  /** Aborted when a line could not be written; nothing is written after it. */
  readonly failed: AbortSignal;
  readonly #path: string;
  readonly #overwrite: boolean;
  readonly #failure = new AbortController();
  #handle: number | undefined;
  #lines = 0;
  #bytes = 0;

  /** @throws FileError when the file exists already and is not to be overwritten, or its folder cannot be written to. */
  constructor(path: string, { overwrite }: { readonly overwrite: boolean }) {
    this.failed = this.#failure.signal;
    this.#path = path;
    this.#overwrite = overwrite;
    if (!overwrite && existsSync(path)) {
      throw new FileError(path, 'exists already', { hint: 'Choose another name, or overwrite it with --force.' });
    }
    try {
      accessSync(dirname(resolve(path)), constants.W_OK);
    } catch (cause) {
      throw new FileError(path, fileReason(cause), { cause });
    }
  }

  /** Lines written so far. */
  get lines(): number {
    return this.#lines;
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Writes one line. Never throws: a failure ends the recording through `failed`, and `close` tells it. */
  write(line: string): void {
    if (this.failed.aborted) return;
    try {
      this.#handle ??= openSync(this.#path, this.#overwrite ? 'w' : 'wx');
      const bytes = Buffer.from(`${line}\n`);
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#handle, bytes, done);
      this.#lines += 1;
      this.#bytes += bytes.length;
    } catch (cause) {
      const hint =
        this.#lines > 0 ? `What was written before can be replayed (lines: ${this.#lines}).` : 'Nothing was written.';
      this.#failure.abort(new FileError(this.#path, fileReason(cause), { hint, cause }));
    }
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
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}
