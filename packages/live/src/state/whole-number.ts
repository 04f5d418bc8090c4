import { InvalidOptionError } from '../errors.js';

/**
 * Checks options that are counts or times.
 *
 * @throws InvalidOptionError when one is not a whole number of at least 1
 */
export function requireWholeNumbers<K extends string>(options: Readonly<Record<K, number>>, names: readonly K[]): void {
  for (const name of names) {
    const value = options[name];
    if (!Number.isSafeInteger(value) || value < 1)
      throw new InvalidOptionError(`${name} must be a whole number of at least 1, not ${value}`);
  }
}
