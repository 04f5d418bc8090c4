import { InvalidOptionError } from '../errors.js';

/** How often a streamer who is not live is asked for. */
export interface CadenceOptions {
  /**
   * From one question to the next in the first half hour, in milliseconds; twice as long in the hours after it. 30000 or more:
   * more questions get an address blocked.
   * @defaultValue 30000
   */
  readonly firstMs?: number | undefined;
  /**
   * The longest time from one question to the next, in milliseconds: after six hours. Not less than `firstMs`.
   * @defaultValue 180000, or `firstMs` where that is more
   */
  readonly mostMs?: number | undefined;
}

/** {@link CadenceOptions} with nothing left out. */
export type Cadence = Required<{ readonly [K in keyof CadenceOptions]: number }>;

/** The defaults of {@link CadenceOptions}. */
export const cadenceDefaults: Cadence = { firstMs: 30_000, mostMs: 180_000 };

/** The shortest time between two questions, in milliseconds: more of them get an address blocked. */
export const shortestCadenceMs = 30_000;
/** The spread makes a fifth more of it, which a timer has to hold. */
const longestCadenceMs = 86_400_000;
const halfHourMs = 30 * 60_000;
const sixHoursMs = 6 * 60 * 60_000;

/** Completes {@link CadenceOptions}. @throws InvalidOptionError for a number out of its range. */
export function cadenceOptions({ firstMs = cadenceDefaults.firstMs, mostMs }: CadenceOptions = {}): Cadence {
  const all = { firstMs, mostMs: mostMs ?? Math.max(cadenceDefaults.mostMs, firstMs) };
  for (const [name, value] of Object.entries(all)) {
    if (!(value >= shortestCadenceMs && value <= longestCadenceMs)) {
      const range = `from ${shortestCadenceMs} to ${longestCadenceMs}`;
      throw new InvalidOptionError(`cadence.${name} has to be a number of milliseconds ${range}.`);
    }
  }
  if (all.mostMs < firstMs) throw new InvalidOptionError('cadence.mostMs has to be firstMs or more.');
  return all;
}

/**
 * How long to wait until the next question, by how long the streamer has been offline: whoever waits for weeks asks seldom,
 * whoever waits for the next minutes often. Spread by a fifth, so that rooms that are waited for together are not asked for
 * together.
 * @returns milliseconds
 */
export function cadenceMs({ firstMs, mostMs }: Cadence, offlineForMs: number, random: () => number): number {
  const everyMs =
    offlineForMs < halfHourMs ? firstMs : offlineForMs < sixHoursMs ? Math.min(2 * firstMs, mostMs) : mostMs;
  return Math.round(everyMs * (0.8 + 0.4 * random()));
}
