const signals = ['SIGINT', 'SIGTERM'] as const;

/** Why a command should end now: Ctrl-C, a signal, the time given with `--for`, or nobody reading the output. */
export class Stop implements Disposable {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #stop = () => this.#controller.abort();
  readonly #onSignal = () => {
    // Whoever presses Ctrl-C a second time does not want to wait for the goodbyes: the next signal ends the process at once.
    this.#unlisten();
    this.#stop();
  };
  #timer: NodeJS.Timeout | undefined;

  /** @param causes further signals that end the command */
  constructor(...causes: readonly AbortSignal[]) {
    this.signal = AbortSignal.any([this.#controller.signal, ...causes]);
    for (const signal of signals) process.on(signal, this.#onSignal);
  }

  /** Ends the command in so many milliseconds. */
  after(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#stop, ms);
  }

  /** Resolves when the command should end, or after so many milliseconds. @param ms without it as long as it takes */
  async wait(ms?: number): Promise<void> {
    if (this.signal.aborted) return;
    await new Promise<void>(resolve => {
      const timer = ms === undefined ? undefined : setTimeout(() => done(), ms);
      const done = () => {
        clearTimeout(timer);
        this.signal.removeEventListener('abort', done);
        resolve();
      };
      this.signal.addEventListener('abort', done);
    });
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#unlisten();
  }

  #unlisten(): void {
    for (const signal of signals) process.off(signal, this.#onSignal);
  }
}
