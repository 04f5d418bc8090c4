import { SocketClosedError } from './connection-errors.js';
import { Room, type RoomOptions } from './room.js';
import { brokenBy } from './sources/delivery.js';
import { SourceFailedError } from './sources/errors.js';
import type { SourceClose, StreamPosition } from './sources/source.js';

/** What entering a room needs beside the room's own options. */
export interface EntryOptions extends RoomOptions {
  /** How long to wait for the confirmation, in milliseconds. */
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

/** Enters the room on an open link and begins to read. */
export function enterRoom({ enterTimeoutMs, signal, ...options }: EntryOptions): Entry {
  const { link } = options;
  // It should not reject; where one of somebody else does, that is its end.
  const ended = link.closed.catch(cause => brokenBy(new SourceFailedError('closed', cause)));
  let fail: (error: unknown) => void = () => {};
  let confirm: () => void = () => {};
  const entered = new Promise<void>((resolve, reject) => {
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      outcome();
    };
    fail = error => settle(() => reject(error));
    const abort = () => fail(signal.reason);
    const timer = setTimeout(() => settle(resolve), enterTimeoutMs);
    signal.addEventListener('abort', abort, { once: true });
    void ended.then(({ code, reason, error }) => fail(new SocketClosedError(code, reason, error)));
    confirm = () => settle(resolve);
    // Aborted while the link was opening.
    if (signal.aborted) abort();
  });
  const room = new Room({
    ...options,
    // Called again with every batch; only the first one has something to settle.
    onEntered: isConfirmed => {
      options.onEntered(isConfirmed);
      confirm();
      confirm = () => {};
    },
  });
  const closed = ended.finally(() => room.stop());
  try {
    room.start();
  } catch (cause) {
    room.stop();
    fail(new SourceFailedError('read', cause));
  }
  return { entered, closed, position: () => room.position };
}
