/**
 * Lines that somebody else goes on with where a reader stopped. A connection stops at the end of a stream; the file may
 * have the next stream of the same streamer after it.
 */
export class RemainingLines implements AsyncDisposable {
  readonly #lines: AsyncGenerator<string>;
  /** The line that was given last: its reader may have stopped before it looked at it. */
  #last: string | undefined;

  constructor(lines: AsyncGenerator<string>) {
    this.#lines = lines;
  }

  /** The lines that are left. A reader that stops leaves the rest to the next one. */
  async *read(): AsyncGenerator<string> {
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) return;
      this.#last = value;
      yield value;
    }
  }

  /** The same from the next part of the recording on, the one that was given last included; undefined when there is none. */
  async nextPart(): Promise<AsyncIterable<string> | undefined> {
    for (let line = this.#last; line !== undefined; ) {
      if (line.startsWith('{"livetap"')) return withFirst(line, this.read());
      const { value, done } = await this.#lines.next();
      line = done ? undefined : value;
    }
    return undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#lines.return(undefined);
  }
}

async function* withFirst(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
