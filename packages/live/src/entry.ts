import { SocketClosedError } from './connection-errors.js';
import { type LiveClock, machineClock } from './platform/clock.js';
import { Room, type RoomOptions } from './room.js';
import { brokenBy } from './sources/delivery.js';
import { SourceFailedError } from './sources/errors.js';
import { capabilitiesOf, type SourceClose, type StreamPosition } from './sources/source.js';

/** What entering a room needs beside the room's own options. */
export interface EntryOptions extends RoomOptions {
  /** How long to wait for the confirmation, in milliseconds of the clock. */
  readonly enterTimeoutMs: number;
  readonly signal: AbortSignal;
}

/** A room that is being entered on an open link. */
export interface Entry {
  /**
   * Resolves when the service confirms the room. When it says nothing for `enterTimeoutMs` the room counts as entered
   * too: the entry was sent on an open socket, and whether anything arrives is for the health of the connection to tell.
   * Rejects with SocketClosedError when the link closes first, with SourceFailedError when it cannot be read, and with the
   * signal's reason when aborted.
   */
  readonly entered: Promise<void>;
  /** Resolves when the link has closed and the room is stopped. */
  readonly closed: Promise<SourceClose>;
  /** Where the stream is; undefined while no batch said so. */
  readonly position: () => StreamPosition | undefined;
}

/**
 * Enters the room on an open link and begins to read. Where the proof of an entry comes after its time, what was said until then
 * may have been said before the service let us in: that is told as lost.
 */
export function enterRoom({ enterTimeoutMs, signal, ...options }: EntryOptions): Entry {
  const { link, onEntered, onLost, clock = machineClock } = options;
  let unprovenSince: number | undefined;
  const proof = new EntryProof(enterTimeoutMs, signal, clock, () => {
    // Where nothing is asked for, nobody has to let us in.
    if (capabilitiesOf(link).isDialogue) unprovenSince = clock.now();
  });
  const room = new Room(
    Object.assign(options, {
      onEntered: (isConfirmed: boolean) => {
        onEntered(isConfirmed);
        // Called again with every batch; only the first one has something to settle.
        proof.settle();
        if (unprovenSince === undefined) return;
        onLost?.('the entry into the room proved to be true only now', unprovenSince);
        unprovenSince = undefined;
      },
    }),
  );
  const closed = link.closed
    // It should not reject; where one of somebody else does, that is its end.
    .catch(cause => brokenBy(new SourceFailedError('closed', cause)))
    .then(end => {
      proof.settle(new SocketClosedError(end.code, end.reason, end.error));
      room.stop();
      return end;
    });
  try {
    room.start();
  } catch (cause) {
    room.stop();
    proof.settle(new SourceFailedError('read', cause));
  }
  return { entered: proof.settled, closed, position: () => room.position };
}

/** The wait for a room to prove entered. Nothing of it is left when it is over: a link that is open knows it for long. */
class EntryProof {
  readonly settled: Promise<void>;
  #settle: ((error: unknown) => void) | undefined;

  /** @param onTimeout called when it is taken for proven, as nothing came in time */
  constructor(timeoutMs: number, signal: AbortSignal, clock: LiveClock, onTimeout: () => void) {
    this.settled = new Promise((resolve, reject) => {
      const abort = () => this.settle(signal.reason);
      const cancelTimeout = clock.after(timeoutMs, () => {
        onTimeout();
        this.settle();
      });
      signal.addEventListener('abort', abort, { once: true });
      this.#settle = error => {
        cancelTimeout();
        signal.removeEventListener('abort', abort);
        if (error === undefined) resolve();
        else reject(error);
      };
    });
    // Aborted while the link was opening.
    if (signal.aborted) this.settle(signal.reason);
  }

  /** Ends it, once. @param error why the room is not entered; undefined when it is */
  settle(error?: unknown): void {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.(error);
  }
}
