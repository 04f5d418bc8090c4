import type { Batch } from '../push/frames.js';

/** A socket that has entered a room. */
export interface Watcher {
  /** Whether the client asked for gzip. */
  readonly acceptsGzip: boolean;
  deliver(batch: Batch): void;
  close(code: number): void;
}
