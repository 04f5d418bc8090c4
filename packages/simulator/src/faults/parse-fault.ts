import { SimulatorError } from '../errors.js';
import type { FaultName, FaultOptions } from './catalog.js';
import { faultNamed, readOptions } from './read-options.js';

/** A fault as it stands on a command line. */
export interface ParsedFault {
  readonly name: FaultName;
  /** To be given to `simulator.inject` as they are. */
  readonly options: FaultOptions<FaultName>;
}

/**
 * Reads a fault from text: `<name>[:parameter=value,…][@when=value,…]`, for example `http-429:retryAfterS=5@times=2`. A
 * name without a value means `true`.
 * @throws SimulatorError INVALID_OPTION that names what is wrong and what is near it
 */
export function parseFault(text: string): ParsedFault {
  const [, word = '', own, when] = /^([^:@]*)(?::([^@]*))?(?:@(.*))?$/s.exec(text) ?? [];
  const name = faultNamed(word);
  return { name, options: readOptions(name, Object.fromEntries([...pairs(own), ...pairs(when)])) };
}

function pairs(text: string | undefined): [string, string][] {
  if (text === undefined) return [];
  return text.split(',').map(pair => {
    const equals = pair.indexOf('=');
    const key = equals < 0 ? pair : pair.slice(0, equals);
    if (key === '') {
      const form = '<name>[:parameter=value,…][@when=value,…]';
      throw new SimulatorError('INVALID_OPTION', `There is a name missing before ${JSON.stringify(pair)}: ${form}.`);
    }
    return [key, equals < 0 ? 'true' : pair.slice(equals + 1)];
  });
}
