import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Collects what nobody has. A weak reference holds its object until the turn ends in which it was made or asked, so that one ends first. */
export async function collectGarbage(): Promise<void> {
  await setImmediate();
  collect();
}
