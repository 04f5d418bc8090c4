import type { LiveClock } from '../platform/clock.js';
import type { HealthThresholds } from '../state/stream-clocks.js';
import type { Cadence } from './cadence.js';

/** How a supervisor goes about it. */
export interface SupervisorOptions {
  readonly thresholds: HealthThresholds;
  /** Whether a lost link is opened again. */
  readonly reconnects: boolean;
  /** So many tries in a row may fail; Infinity for no end. */
  readonly maxAttempts: number;
  /** Whether a streamer who is not live is waited for, also after the end of a stream. */
  readonly waitsUntilLive: boolean;
  /** How often that streamer is asked for. */
  readonly cadence: Cadence;
  /** The time of pauses, statuses and gaps. */
  readonly clock: LiveClock;
  readonly random: () => number;
}

/** What an earlier run has delivered. */
export interface LastRun {
  readonly roomId: string;
  /** Until when everything, in milliseconds since 1970. */
  readonly at: number;
}
