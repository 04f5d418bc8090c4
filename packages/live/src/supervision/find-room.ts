import { UserOfflineError } from '../lookup/errors.js';
import type { LiveClock } from '../platform/clock.js';
import { unlessAborted } from '../platform/unless-aborted.js';
import type { Cadence } from './cadence.js';
import type { Candidate } from './candidates.js';
import { isPassing } from './reasons.js';
import type { StatusKeeper } from './status.js';
import type { SupervisedRoom } from './supervised-room.js';
import { waitForLive } from './wait-for-live.js';

/** What looking for a room needs. */
export interface RoomSearch {
  readonly room: Pick<SupervisedRoom<Candidate>, 'turn' | 'find' | 'isLive' | 'onError'>;
  readonly status: StatusKeeper;
  /** Whether a streamer who is not live is waited for. */
  readonly waitsUntilLive: boolean;
  /** Whether the streamer was found before. */
  readonly wasFound: boolean;
  /** The room that has just ended; undefined where none has. */
  readonly over: string | undefined;
  readonly signal: AbortSignal;
  readonly cadence: Cadence;
  readonly clock: LiveClock;
  readonly random: () => number;
}

/**
 * Finds the room, and waits for its stream where that is wanted; the status says which of the two it does.
 * @throws why there is no room, or the signal's reason.
 */
export async function findRoom(search: RoomSearch): Promise<string> {
  const { room, status, waitsUntilLive, signal, cadence, clock, random } = search;
  let { wasFound, over } = search;
  for (;;) {
    const next = 'asks TikTok for it';
    await room.turn(signal, nextAt => {
      status.set('lookup', { reason: 'other rooms are looked for before', next, nextAt });
    });
    status.set('lookup', { reason: 'the room is not known', next });
    let pauseMs = 0;
    try {
      const found = await unlessAborted(room.find(signal), signal);
      if (found !== over) return found;
      // The service may be slow to notice that it is over; or that was wrong, and it is found again.
      over = undefined;
    } catch (error) {
      signal.throwIfAborted();
      wasFound ||= error instanceof UserOfflineError;
      if (!waitsUntilLive || !isPassing(error, wasFound)) throw error;
      if (!(error instanceof UserOfflineError)) room.onError('could not find the room', error);
      pauseMs = error.retryAfterMs ?? 0;
    }
    await waitForLive({
      ...{ signal, cadence, clock, random, wasFound, isLive: room.isLive, pauseMs },
      onWait: (why, nextAt) => {
        status.set('offline', { ...why, next: 'asks again whether the streamer is live', nextAt });
      },
      onError: failure => room.onError('could not ask whether the streamer is live', failure),
    });
  }
}
