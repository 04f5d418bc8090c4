import { isFields } from '../http/fields.js';
import { LiveEventReaders } from '../live-readers/live-readers.js';
import type { SavedLiveRoom } from '../live-readers/options.js';
import type { StreamPosition } from '../sources/source.js';

/** What a run leaves for the next one. Plain JSON; its parts may change with the version. */
export interface SavedRun {
  readonly version: 2;
  readonly uniqueId: string;
  readonly roomId: string;
  /** Until when everything was delivered, in milliseconds since 1970. */
  readonly at: number;
  /** Where the stream was; absent where no batch said so. */
  readonly position?: StreamPosition | undefined;
  /** Ids of the messages that were delivered last, the newest last. */
  readonly seen: readonly string[];
  readonly room: SavedLiveRoom;
  /** Whether the stream had ended, so that nothing of it is missing. @defaultValue false */
  readonly isOver?: boolean | undefined;
}

/**
 * Whether a text is what the `resume` option of {@link TikTokLive} saves, of any version, whole or damaged: whether it may be
 * written over with the next run. Its beginning is enough; 64 characters of it will do.
 */
export function isSavedRunText(text: string): boolean {
  return /^\{"version":\d+,"uniqueId":"/.test(text);
}

/** Whether a value has the form of a saved run, of this version. What it says of the room is not looked at. */
export function isSavedRun(saved: unknown): saved is SavedRun {
  if (!isFields(saved) || saved.version !== 2 || typeof saved.roomId !== 'string' || !isFields(saved.room))
    return false;
  const { at, position, seen } = saved;
  const isPosition =
    position === undefined ||
    (isFields(position) && typeof position.cursor === 'string' && typeof position.internalExt === 'string');
  const areIds = Array.isArray(seen) && seen.every(id => typeof id === 'string' && /^\d{1,20}$/.test(id));
  return isPosition && areIds && typeof at === 'number' && Number.isFinite(at);
}

/** @throws InvalidOptionError when readers cannot go on from what was saved: better now than when the room is entered. */
export function requireReadable({ roomId, room: saved }: SavedRun): void {
  const nobody = { wants: () => false, version: () => 0, emit: () => {}, onStreamEnd: () => {} };
  new LiveEventReaders({ roomId, saved, ...nobody }).stop();
}
