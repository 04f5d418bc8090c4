import type { Writable } from 'node:stream';

/** A stream that text goes to: standard output or standard error. */
export type OutletStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/**
 * Standard output or error, with what Node leaves open settled: a reader that went away is no error, and one that is slow
 * does not make the process grow without end.
 */
export class Outlet {
  /** Aborted when nobody reads any more, or when a write failed. */
  readonly gone: AbortSignal;
  readonly #stream: OutletStream;
  readonly #limit: number;
  readonly #end = new AbortController();
  #failure: Error | undefined;
  #dropped = 0;

  /** @param limitBytes how much may wait for a slow reader; what comes then is dropped and counted */
  constructor(stream: OutletStream, limitBytes = 8 * 1024 * 1024) {
    this.#stream = stream;
    this.#limit = limitBytes;
    this.gone = this.#end.signal;
    stream.on('error', error => this.#fail(error));
  }

  /** Whether a person looks at it. */
  get isTerminal(): boolean {
    return this.#stream.isTTY === true;
  }

  /** Width of the terminal in columns; 80 where it is not known. */
  get columns(): number {
    // A terminal that does not know its size says 0.
    return this.#stream.columns || 80;
  }

  /** Why writing failed; undefined when the reader simply closed the pipe. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  /** Writes text. Without effect when nobody reads; dropped and counted when too much waits already. */
  write(text: string): void {
    if (this.gone.aborted) return;
    if (this.#stream.writableLength > this.#limit) {
      this.#dropped += 1;
      return;
    }
    try {
      this.#stream.write(text);
    } catch (error) {
      // Output that is redirected to a file is written at once, and fails at once.
      this.#fail(error as Error);
    }
  }

  /** How many writes were dropped since the last call. */
  takeDropped(): number {
    const dropped = this.#dropped;
    this.#dropped = 0;
    return dropped;
  }

  /** Resolves when the reader has caught up or is gone: for those who can wait, as a replay can. */
  async drained(): Promise<void> {
    if (!this.#stream.writableNeedDrain || this.gone.aborted) return;
    await new Promise<void>(resolve => {
      const done = () => {
        this.#stream.off('drain', done);
        this.gone.removeEventListener('abort', done);
        resolve();
      };
      this.#stream.on('drain', done);
      this.gone.addEventListener('abort', done);
    });
  }

  /** Resolves when everything written has left the process, or failed to. */
  async settled(): Promise<void> {
    if (this.gone.aborted) return;
    await new Promise<void>(resolve => {
      this.gone.addEventListener('abort', () => resolve(), { once: true });
      // A failure is told to the callback first and to the listeners in a later turn.
      this.#stream.write('', () => setImmediate(resolve));
    });
  }

  #fail(error: Error): void {
    const isClosedPipe = 'code' in error && error.code === 'EPIPE';
    if (!isClosedPipe) this.#failure ??= error;
    this.#end.abort();
  }
}
