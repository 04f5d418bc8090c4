import { InvalidOptionError } from '../errors.js';
import { isFields } from '../http/fields.js';
import { RoomState } from '../state/room-state.js';
import type { TikTokLiveOptions } from './options.js';

/**
 * Refuses what has the name of an option and not its form: a path where a file is meant would never be read or written.
 * @throws InvalidOptionError
 */
export function requireForms({ resume, record, gifts, state }: TikTokLiveOptions): void {
  requireTextFile('resume', resume, 'room.json');
  if (isGiven(record) && typeof record !== 'function') {
    throw new InvalidOptionError('record has to be a function that takes each line of the recording, not a path.');
  }
  if (isGiven(gifts) && gifts !== false) {
    if (typeof gifts !== 'object') throw new InvalidOptionError('gifts has to be a GiftCatalog, its options or false.');
    if ('file' in gifts) requireTextFile('gifts.file', gifts.file, 'gifts.json');
  }
  if (!isGiven(state) || state === false) return;
  if (!isFields(state)) throw new InvalidOptionError('state has to be an object of its options, or false.');
  // It knows what its options may be.
  new RoomState(state);
}

function requireTextFile(option: string, file: unknown, example: string): void {
  if (!isGiven(file)) return;
  if (isFields(file) && typeof file.read === 'function' && typeof file.write === 'function') return;
  throw new InvalidOptionError(
    `${option} has to be an object with read() and write(), such as textFile('${example}').`,
  );
}

/** As undefined, null stands for an option that is not set. */
function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}
