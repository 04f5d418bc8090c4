import { InvalidOptionError } from '../errors.js';

/** A length of time: milliseconds, or a number with its unit such as `'500ms'`, `'10s'`, `'5m'` or `'1h'`. */
export type Duration = number | `${number}${Unit}`;

type Unit = 'ms' | 's' | 'm' | 'h';

const unitsMs: Readonly<Record<Unit, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const pattern = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/;

/**
 * A length of time in milliseconds; a text is rounded to whole ones.
 * @throws InvalidOptionError for what is none, a number that is not whole, and less than a millisecond.
 */
export function durationMs(name: string, duration: Duration): number {
  const [, amount, unit] = (typeof duration === 'string' && pattern.exec(duration)) || [];
  const ms = unit === undefined ? duration : Math.round(Number(amount) * unitsMs[unit as Unit]);
  if (typeof ms === 'number' && Number.isSafeInteger(ms) && ms >= 1) return ms;
  throw new InvalidOptionError(
    `${name} has to be a whole number of milliseconds, 1 or more, or a text such as '500ms', '10s' or '5m'.`,
  );
}
