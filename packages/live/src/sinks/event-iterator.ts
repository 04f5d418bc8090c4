import type { Backlog } from './slow-reader.js';

/**
 * What `for await` reads. Leaving the loop lets go of everything; so does `return()`, `await using`, the signal it was
 * made with, and the end of the events.
 */
export interface EventIterator<T> extends AsyncIterableIterator<T>, AsyncDisposable {
  /** How many events were dropped because the reader was slower than the room. */
  readonly dropped: number;
  /** How many events wait to be read. */
  readonly waiting: number;
  /** Waits for the next; several may be asked for at once and are served in order. */
  next(): Promise<IteratorResult<T, undefined>>;
  /** Ends it: nothing that waits is read any more. */
  return(): Promise<IteratorReturnResult<undefined>>;
}

interface Asked<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: Error) => void;
}

/** The half of an iterator that is the same whatever it gives: who waits for the next, and how it ends. */
export abstract class PulledIterator<T> implements EventIterator<T> {
  protected readonly backlog: Backlog;
  readonly #asked: Asked<T>[] = [];
  readonly #onReturn: () => void;
  #isOver = false;
  #error: Error | undefined;

  /** @param onReturn lets go of where the events come from; may be called more than once */
  constructor(backlog: Backlog, onReturn: () => void) {
    this.backlog = backlog;
    this.#onReturn = onReturn;
  }

  get dropped(): number {
    return this.backlog.dropped;
  }

  get waiting(): number {
    return this.backlog.waiting;
  }

  /** The next that is ready, taken out. */
  protected abstract shift(): T | undefined;

  /** Lets go of all that waits. */
  protected abstract clear(): void;

  /** Whether nothing more is taken in. */
  protected get isOver(): boolean {
    return this.#isOver;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      this.serve();
    });
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.abort();
    return { done: true, value: undefined };
  }

  /** Ends it at once: what waits is not read any more. */
  abort(): void {
    this.clear();
    this.backlog.waiting = 0;
    this.#error = undefined;
    this.leave(undefined);
  }

  /** Takes nothing more in, as the reader's own wish. What waits is still read, then it ends. */
  protected leave(error: Error | undefined): void {
    this.#onReturn();
    this.end(error);
  }

  /** Nothing more comes. What waits is still read; then it ends, by throwing the error where there is one. */
  end(error: Error | undefined): void {
    if (!this.#isOver) this.#error = error;
    this.#isOver = true;
    this.serve();
  }

  /** Gives what is ready to those who wait for it. */
  protected serve(): void {
    for (;;) {
      const asked = this.#asked[0];
      if (asked === undefined) return;
      const value = this.shift();
      if (value === undefined) this.backlog.caughtUp();
      if (value === undefined && !this.#isOver) return;
      this.#asked.shift();
      if (value !== undefined) asked.resolve({ done: false, value });
      else if (this.#error === undefined) asked.resolve({ done: true, value: undefined });
      else asked.reject(this.#error);
      // Told once, as a generator does.
      if (value === undefined) this.#error = undefined;
    }
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
