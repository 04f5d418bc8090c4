import { DisconnectedError } from '../connection-errors.js';

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
  // Told by what connect() gives, which is made of it a turn later.
  ready.catch(() => {});
  return run;
}

/** The same promise, but for one thing: where nobody waits for it, `disconnect()` ends no process. Whoever called that knows of it. */
export function unlessAskedFor(entered: Promise<void>): Promise<void> {
  const told = new Promise<void>((resolve, reject) => {
    entered.then(resolve, error => {
      if (error instanceof DisconnectedError) told.catch(() => {});
      reject(error);
    });
  });
  return told;
}
