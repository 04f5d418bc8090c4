/** A running `connect()` and what came of it. */
export interface Run {
  readonly abort: AbortController;
  /** Resolves when the room is entered for the first time, rejects when it could not be. */
  readonly ready: Promise<void>;
  /** Resolves when the run is over, however. */
  readonly settled: Promise<void>;
  isReady: boolean;
}
