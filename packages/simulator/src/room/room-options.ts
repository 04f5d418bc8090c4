import { SimulatorError } from '../errors.js';
import type { ScenarioKind } from '../scenario/rates.js';
import { checkOptions, type ScenarioOptions } from '../scenario/scenario.js';

/** The name without its `@`. @throws SimulatorError INVALID_OPTION for anything that cannot be an @name */
export function checkedName(uniqueId: string): string {
  const name = uniqueId.replace(/^@/, '');
  if (!/^[\p{L}\p{N}._]{1,32}$/u.test(name)) {
    throw new SimulatorError('INVALID_OPTION', 'uniqueId has to be a name of letters, digits, dots and underscores.');
  }
  return name;
}

/** Lively enough that whoever connects sees every common event within seconds. */
const defaultKind: ScenarioKind = 'busy';

/** All options of a scenario; undefined for a room in which nothing happens by itself. @throws SimulatorError INVALID_OPTION */
export function scenarioOptions(
  given: ScenarioKind | ScenarioOptions | false = defaultKind,
  seed?: number | undefined,
): ScenarioOptions | undefined {
  if (given === false) return undefined;
  const options = typeof given === 'string' ? { kind: given } : given;
  const seeded = { ...(seed === undefined ? {} : { seed }), ...options };
  checkOptions(seeded);
  return seeded;
}
