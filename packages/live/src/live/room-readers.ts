import type { LiveEventReaders } from '../live-readers/live-readers.js';
import type { SavedLiveRoom } from '../live-readers/options.js';
import type { RoomSnapshot } from '../state/room-state.js';
import type { Gap } from '../supervision/supervised-room.js';
import type { SavedRun } from './saved-run.js';

/** What {@link RoomReaders} need. */
export interface RoomReadersOptions {
  /** Makes the readers of a room. */
  readonly make: (roomId: string, saved: SavedLiveRoom | undefined) => LiveEventReaders;
  /** Whether a room is the one before, which may go on under an id that is known only now. */
  readonly isSame: (before: string, roomId: string) => boolean;
  /** Something of the room before may be missing. */
  readonly onGap: (gap: Gap) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * The readers of one room after the other, also of the one that an earlier process has read: one object for all connections to a
 * room, so that what goes on after an interruption stays in one piece. What is in flight in a room becomes final with the next.
 */
export class RoomReaders {
  readonly #options: RoomReadersOptions;
  #readers: LiveEventReaders | undefined;
  #roomId = '';
  /** Whether nothing is in flight any more, so that new readers are needed. */
  #isClosed = false;
  #isOver = false;
  /** What an earlier process has left, until it was used. */
  #left: SavedRun | undefined;

  constructor(options: RoomReadersOptions) {
    this.#options = options;
  }

  /** The room that was entered last; empty before the first. */
  get roomId(): string {
    return this.#roomId;
  }

  /** What is true of that room. Undefined before the first, and where no state is folded. */
  get state(): RoomSnapshot | undefined {
    return this.#readers?.state;
  }

  /** Takes over what an earlier process has left, if anything, with the first room. */
  resume(left: SavedRun | undefined): void {
    this.#left = left;
  }

  /** The readers of a room that is being entered. */
  of(roomId: string): LiveEventReaders {
    if (this.#left !== undefined) this.#restore(this.#left, roomId);
    this.#isOver = false;
    if (this.#readers !== undefined && this.#roomId === roomId && !this.#isClosed) return this.#readers;
    const isSame = this.#options.isSame(this.#roomId, roomId);
    // Another room: what was in flight in the one before is final. The same one may go on under an id that is known only now.
    if (isSame) this.#readers?.stop();
    else this.#readers?.close('disconnect');
    // What was counted before a `disconnect()` counts after it as well, and a gift that was final stays so.
    return this.#begin(roomId, isSame ? this.#readers?.save() : undefined);
  }

  /** The stream has ended: nothing of it is missing from here on. */
  over(): void {
    this.#isOver = true;
  }

  tellState(): void {
    this.#readers?.tellState();
  }

  /** Makes everything in flight final, or keeps it to be saved. */
  stop(isFinal: boolean): void {
    if (isFinal) this.#readers?.close('disconnect');
    else this.#readers?.stop();
    this.#isClosed = true;
  }

  /** What another process needs to go on; undefined before the first room. */
  save(): Pick<SavedRun, 'room' | 'isOver'> | undefined {
    return this.#readers && { room: this.#readers.save(), isOver: this.#isOver };
  }

  /** Whichever room is entered: what was in flight in the one before comes out under its own keys. */
  #restore({ roomId, room, at, isOver = false }: SavedRun, entered: string): void {
    this.#left = undefined;
    const readers = this.#begin(roomId, room);
    if (this.#options.isSame(roomId, entered)) return;
    readers.close('disconnect');
    // Its stream may have gone on, and nobody says for how long.
    if (!isOver) this.#options.onGap({ from: at, to: this.#options.now(), reason: 'the program was not running' });
  }

  #begin(roomId: string, saved: SavedLiveRoom | undefined): LiveEventReaders {
    this.#roomId = roomId;
    this.#isClosed = false;
    this.#readers = this.#options.make(roomId, saved);
    return this.#readers;
  }
}
