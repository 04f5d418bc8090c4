import { TikTokLiveConnection, type TikTokLiveConnectionOptions } from '@livetap/live';
import {
  type RequestRecord,
  type Room,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '@livetap/simulator';
import { onTestFinished } from 'vitest';

/** A simulator with the room of `ann`, gone when the test is over. */
export interface Stage {
  readonly simulator: Simulator;
  readonly room: Room;
  /** A connection to it, disconnected when the test is over. */
  connectionWith(options?: TikTokLiveConnectionOptions): TikTokLiveConnection;
  /** The requests whose path has this in it. */
  asked(path: string): readonly RequestRecord[];
}

/** Starts a {@link Stage}. */
export async function startStage(options: SimulatorOptions = {}): Promise<Stage> {
  const simulator = await startSimulator({ closeAfterEndMs: 0, ...options });
  onTestFinished(() => simulator.close());
  return {
    simulator,
    room: simulator.addRoom({ uniqueId: 'ann', scenario: false }),
    connectionWith(given) {
      const connection = new TikTokLiveConnection('ann', { endpoints: simulator.endpoints, ...given });
      onTestFinished(() => connection.disconnect());
      return connection;
    },
    asked: path => simulator.requests.filter(request => request.path.includes(path)),
  };
}

/** Paths of the requests that a connection makes. */
export const paths = {
  page: '/@ann/live',
  roomInfo: '/webcast/room/info',
  gifts: '/webcast/gift/list',
  poll: '/webcast/im/fetch',
  sign: '/connect',
  socket: '/webcast/im/ws_proxy/',
} as const;

/** A login in the form of 2.4. */
export const session = {
  cookie: { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'useast1a' } },
} as const;
