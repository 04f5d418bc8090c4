import { type ConnectionStatus, type RoomTotals, roomTotals, type TikTokLive } from '@livetap/live';

/** How a room stands while its events are printed. */
export interface RoomView {
  readonly uniqueId: string;
  readonly status: ConnectionStatus;
  /** What was counted so far. */
  readonly totals: RoomTotals;
}

/** The view of a room that is read; it changes with it. */
export function viewOf(live: TikTokLive): RoomView {
  return {
    uniqueId: live.uniqueId,
    get status() {
      return live.status;
    },
    get totals() {
      return live.state?.totals ?? roomTotals.initial;
    },
  };
}

/** Whether events can come. */
export function isOpen({ state }: ConnectionStatus): boolean {
  return state === 'live' || state === 'quiet' || state === 'late' || state === 'deaf';
}
