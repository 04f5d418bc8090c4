import { InvalidOptionError } from '../errors.js';

/** How long to wait between tries. */
export interface BackOffOptions {
  /**
   * The longest first pause, in milliseconds.
   * @defaultValue 1000
   */
  readonly firstMs?: number | undefined;
  /**
   * The longest pause of all, in milliseconds.
   * @defaultValue 30000
   */
  readonly mostMs?: number | undefined;
  /**
   * After a connection that held for so long the pauses begin anew, in milliseconds.
   * @defaultValue 60000
   */
  readonly healthyMs?: number | undefined;
}

/** The defaults of {@link BackOffOptions}. */
export const backOffDefaults = { firstMs: 1_000, mostMs: 30_000, healthyMs: 60_000 } as const;

/**
 * The longest pause that is made because somebody asked for it, in milliseconds: an hour. After it they are asked once, and may ask
 * for another: a header without a bound, or of a proxy that is not theirs, must not keep the rooms of a process out for a year.
 */
export const longestAskedPauseMs = 3_600_000;

/** {@link BackOffOptions} with nothing left out. @throws InvalidOptionError for a number that cannot be a time. */
export function backOffOptions(options: BackOffOptions = {}): Required<{ [K in keyof BackOffOptions]: number }> {
  const { firstMs, mostMs, healthyMs } = options;
  const all = {
    firstMs: firstMs ?? backOffDefaults.firstMs,
    mostMs: mostMs ?? backOffDefaults.mostMs,
    healthyMs: healthyMs ?? backOffDefaults.healthyMs,
  };
  for (const [name, value] of Object.entries(all)) {
    if (!(value >= 0 && value < 2 ** 31)) {
      throw new InvalidOptionError(`reconnect.${name} has to be a number of milliseconds from 0 to ${2 ** 31 - 1}.`);
    }
  }
  return all;
}

/**
 * The pause before a try, exponential with full jitter: rooms that were cut off together do not come back together.
 * @param failures how many tries in a row have failed, from 1
 * @param atLeastMs what the other side asked for, of which at most {@link longestAskedPauseMs}; comes on top, with the jitter after it
 * @returns milliseconds
 */
export function pauseMs(
  { firstMs, mostMs }: { readonly firstMs: number; readonly mostMs: number },
  failures: number,
  random: () => number,
  atLeastMs = 0,
): number {
  const most = Math.min(mostMs, firstMs * 2 ** Math.min(30, Math.max(0, failures - 1)));
  return Math.round(Math.min(atLeastMs, longestAskedPauseMs) + random() * most);
}
