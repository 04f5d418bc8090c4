import { afterEach, beforeEach } from 'vitest';
import { type ManualClock, manualClock } from '../../src/clock.js';
import type { Room } from '../../src/room/room.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';

/** What a test of a fault plays on. */
export interface Stage {
  /** Stands still until it is told to move. */
  readonly clock: ManualClock;
  readonly simulator: Simulator;
  /** The room of @mara, in which nothing happens by itself. */
  readonly room: Room;
}

/** Id of the room of @mara. */
export const roomId = '7429384756123456789';

/** The paths with which that room is looked up and signed. */
export const paths = {
  home: '/',
  page: '/@mara/live',
  profile: '/@mara',
  feed: '/webcast/feed/?aid=1988&channel_id=86',
  api: '/api-live/user/room/?aid=1988&sourceType=54&uniqueId=mara',
  info: `/webcast/room/info/?aid=1988&room_id=${roomId}`,
  alive: `/webcast/room/check_alive/?room_ids=${roomId}`,
  sign: `/webcast/rooms/${roomId}/connect?user_agent=test`,
  limits: '/accounts/me/rate_limits?type=WEBCAST',
} as const;

/** A simulator with a room, anew for each test of a file. */
export function freshRoom(): Stage {
  const stage = {} as { -readonly [Part in keyof Stage]: Stage[Part] };
  beforeEach(async () => {
    stage.clock = manualClock();
    stage.simulator = await startSimulator({ clock: stage.clock });
    stage.room = stage.simulator.addRoom({ uniqueId: 'mara', roomId, scenario: false });
  });
  afterEach(() => stage.simulator.close());
  return stage;
}
