import { InvalidRequestError } from '../http/errors.js';
import type { RawFrame, SourceClose } from './source.js';

/** What every link keeps to, whatever it reads: one reader, one end, and silence after the end. */
export class Delivery {
  readonly closed: Promise<SourceClose>;
  #settle: (close: SourceClose) => void = () => {};
  #onFrame: ((frame: RawFrame) => void) | undefined;
  #onLost: ((reason: string) => void) | undefined;
  #isOver = false;

  constructor() {
    this.closed = new Promise(resolve => {
      this.#settle = resolve;
    });
  }

  /** Whether somebody reads. */
  get isRead(): boolean {
    return this.#onFrame !== undefined;
  }

  /** @throws InvalidRequestError when there is a reader already. */
  begin(onFrame: (frame: RawFrame) => void, onLost?: (reason: string) => void): void {
    if (this.#onFrame !== undefined) throw new InvalidRequestError('A link is read once, and somebody reads this one.');
    this.#onFrame = onFrame;
    this.#onLost = onLost;
  }

  /** Gives a frame to the reader, in the same turn; without effect after the end. */
  give(kind: RawFrame['kind'], bytes: Uint8Array, receivedAt = Date.now()): void {
    if (!this.#isOver) this.#onFrame?.({ kind, bytes, receivedAt });
  }

  /** Tells the reader that something may not have come before the next frame; without effect after the end. */
  lost(reason: string): void {
    if (!this.#isOver) this.#onLost?.(reason);
  }

  /** Nothing is delivered from here on, however long the closing takes. */
  stop(): void {
    this.#isOver = true;
  }

  /** It has ended; only the first end counts. */
  end(close: SourceClose): void {
    this.stop();
    this.#settle(close);
  }
}

/** How a link ends that was closed from this side. */
export const closedByUs: SourceClose = { code: 1000, reason: 'closed' };

/** How a link ends that broke. */
export function brokenBy(error: unknown): SourceClose {
  const cause = error instanceof Error ? error : new Error(String(error));
  return { code: 1006, reason: cause.message, error: cause };
}
