import { SeenIds } from '../messages/seen-ids.js';
import type { LiveClock } from '../platform/clock.js';
import type { StreamPosition } from '../sources/source.js';
import { unknownRoomId } from '../state/unknown-room.js';
import type { SavedRun } from './saved-run.js';

/** How many ids are saved: more than the service shows again. */
const savedIds = 500;

/**
 * What was delivered of the room that is read, and where its stream was, for all links to it and for the next process. A room that
 * is read before anybody can say which one it is stays the same one when its id becomes known.
 */
export class RoomMemory {
  readonly #clock: LiveClock;
  #seen: { readonly roomId: string; readonly ids: SeenIds } | undefined;
  /** Where the stream of `seen` was when its last link ended. */
  #position: StreamPosition | undefined;
  #hasEnded = false;

  constructor(clock: LiveClock) {
    this.#clock = clock;
  }

  /** The room that was read last; while none was, and once its stream has ended, the unknown one. */
  get roomId(): string {
    return this.#hasEnded ? unknownRoomId : (this.#seen?.roomId ?? unknownRoomId);
  }

  /** Whether a room is the one before: of an unknown one nobody says otherwise, until its stream has ended. */
  isSame(before: string | undefined, roomId: string): boolean {
    return before === roomId || (before === unknownRoomId && !this.#hasEnded);
  }

  /** What was delivered of a room, so that its last messages do not come again with each link. */
  seenIn(roomId: string): SeenIds {
    const isSame = this.#seen !== undefined && this.isSame(this.#seen.roomId, roomId);
    if (!isSame) this.#position = undefined;
    const ids = isSame ? this.#seen?.ids : undefined;
    this.#seen = { roomId, ids: ids ?? new SeenIds() };
    return this.#seen.ids;
  }

  /** Where the stream of a room was; undefined where no batch said so, or where that is of no use any more. */
  positionIn(roomId: string): StreamPosition | undefined {
    return this.#seen?.roomId === roomId ? this.#position : undefined;
  }

  /** Where the stream is now, or what was taken for that is of no use. */
  moved(position: StreamPosition | undefined): void {
    this.#position = position;
  }

  /** A room is entered. */
  entered(): void {
    this.#hasEnded = false;
  }

  /** The stream is over: what is read next is another one. */
  ended(): void {
    this.#hasEnded = true;
  }

  /** All of it, to be saved; undefined before the first room. @param position where the stream is, where its link knows that */
  progress(position: StreamPosition | undefined): Pick<SavedRun, 'roomId' | 'position' | 'seen'> | undefined {
    if (this.#seen === undefined) return undefined;
    const { roomId, ids } = this.#seen;
    // The newest last, so that what is new comes behind what was saved before.
    return { roomId, position: position ?? this.#position, seen: ids.newest(savedIds).reverse() };
  }

  /** Goes on where an earlier run stopped, if it is the same room. */
  restore({ roomId, position, seen }: SavedRun): void {
    const ids = new SeenIds();
    ids.turn(this.#clock.now());
    ids.restore(seen);
    this.#seen = { roomId, ids };
    this.#position = position;
  }
}
