import { numberOf } from '../http/fields.js';

/** Whether there is a stream to read. A paused one goes on and counts as live. */
export type RoomStatus = 'live' | 'paused' | 'offline';

/** The numbers by which the service says it, of a user and of a room. 0 is none, and 1 was never seen. */
export const liveStatus = { live: 2, paused: 3, over: 4 } as const;

/** What a number of the service means; whatever it does not use for a stream on the air means none. */
export function roomStatusOf(code: unknown): RoomStatus {
  const number = numberOf(code);
  if (number === liveStatus.live) return 'live';
  return number === liveStatus.paused ? 'paused' : 'offline';
}
