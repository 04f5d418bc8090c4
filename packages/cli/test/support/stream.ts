import { Writable } from 'node:stream';

/** A stream that keeps what is written, and stops taking it when told to. */
export class FakeStream extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number;
  #waiting: (() => void) | undefined;
  #isBlocked = false;

  constructor({ isTTY = false, columns = 80 } = {}) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
    this.columns = columns;
  }

  /** As if the reader stopped reading. */
  block(): void {
    this.#isBlocked = true;
  }

  /** As if the reader went on. */
  unblock(): void {
    this.#isBlocked = false;
    this.#waiting?.();
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    const take = () => {
      this.#waiting = undefined;
      this.text += chunk;
      done();
    };
    if (this.#isBlocked) this.#waiting = take;
    else take();
  }
}
