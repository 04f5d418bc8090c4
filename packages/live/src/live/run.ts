/** A running `connect()` and what came of it. */
export interface Run {
  readonly abort: AbortController;
  /** Resolves when the room is entered for the first time, rejects when it could not be. */
  readonly ready: Promise<void>;
  /** Resolves when the run is over, however. */
  readonly settled: Promise<void>;
  isReady: boolean;
}

/** What a run does. */
export interface RunWork {
  /** Keeps the room open until it is over. @param onReady to be called when the room is entered */
  readonly work: (signal: AbortSignal, onReady: () => void) => Promise<void>;
  /** The run is over. @param error why, unless that was asked for */
  readonly onOver: (error: Error | undefined) => Promise<void>;
  /** It failed after the room was entered, when nobody waits any more. */
  readonly onLateError: (error: Error) => void;
}

/** Starts a run. */
export function startRun({ work, onOver, onLateError }: RunWork): Run {
  const abort = new AbortController();
  let settle: () => void = () => {};
  const settled = new Promise<void>(resolve => {
    settle = resolve;
  });
  const ready = new Promise<void>((resolve, reject) => {
    const onReady = () => {
      run.isReady = true;
      resolve();
    };
    // Not in this turn: whoever listens to the first status has to have the run.
    void Promise.resolve()
      .then(() => work(abort.signal, onReady))
      .then(
        () => onOver(undefined),
        async (error: unknown) => {
          const isOurs = abort.signal.aborted;
          await onOver(isOurs ? undefined : (error as Error));
          if (!run.isReady) reject(error);
          else if (!isOurs) onLateError(error as Error);
        },
      )
      .finally(settle);
  });
  const run: Run = { abort, ready, settled, isReady: false };
  // Told to whoever called connect(); who did not wait for it has not asked for a process that ends.
  ready.catch(() => {});
  return run;
}
