import { SimulatorError } from '../errors.js';

/** How long to wait. */
export interface WaitOptions {
  /** The wait fails after this long, in milliseconds of this machine whatever the clock. @defaultValue 5000 */
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 5000;

interface Waiter {
  /** Settles the wait if what it is for has happened. */
  readonly look: () => void;
  readonly fail: (error: SimulatorError) => void;
}

/** Waits for conditions, which are looked at again whenever something changed. */
export class Waiters {
  readonly #waiters = new Set<Waiter>();
  #closed = false;

  /**
   * Resolves to the first result of `find` that is not undefined.
   * @param what completes the sentence "waited in vain for ..."
   * @throws SimulatorError WAIT_TIMEOUT when it takes too long, CLOSED when the simulator is closed.
   */
  until<T>(find: () => T | undefined, what: string, { timeoutMs = defaultTimeoutMs }: WaitOptions = {}): Promise<T> {
    const found = find();
    if (found !== undefined) return Promise.resolve(found);
    if (this.#closed) return Promise.reject(closedError(what));
    return new Promise<T>((resolve, reject) => {
      const settle = (action: () => void): void => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        action();
      };
      const waiter: Waiter = {
        look: () => {
          const value = find();
          if (value !== undefined) settle(() => resolve(value));
        },
        fail: error => settle(() => reject(error)),
      };
      const timer = setTimeout(() => {
        waiter.fail(new SimulatorError('WAIT_TIMEOUT', `Waited ${timeoutMs} ms in vain for ${what}.`));
      }, timeoutMs);
      this.#waiters.add(waiter);
    });
  }

  /** To be called after every change. */
  changed(): void {
    for (const waiter of [...this.#waiters]) waiter.look();
  }

  /** Fails what still waits, and everything that will. */
  close(): void {
    this.#closed = true;
    for (const waiter of [...this.#waiters]) waiter.fail(closedError('what did not happen any more'));
  }
}

function closedError(what: string): SimulatorError {
  return new SimulatorError('CLOSED', `The simulator was closed while a test waited for ${what}.`);
}
