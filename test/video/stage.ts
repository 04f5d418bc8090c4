import { isLiveError, type LiveError, TikTokLiveConnection, type TikTokLiveConnectionOptions } from '@livetap/live';
import { VideoDownloader, type VideoDownloaderOptions } from '@livetap/live/video';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { afterEach, beforeEach } from 'vitest';

/** What downloads are tested on. */
export interface VideoStage {
  readonly simulator: Simulator;
  /** The room of @mara, in which nothing happens by itself. */
  readonly room: Room;
  /** A downloader of that room. */
  downloader(options?: TikTokLiveConnectionOptions, ffmpeg?: VideoDownloaderOptions): VideoDownloader;
  /** What it rejects with; fails when that is no error of the library. */
  failure(promise: Promise<unknown>): Promise<LiveError>;
}

/** A simulator with a room, anew for each test of a file. */
export function videoStage(): VideoStage {
  let simulator: Simulator;
  let room: Room;
  beforeEach(async () => {
    simulator = await startSimulator();
    room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
  });
  afterEach(() => simulator.close());
  return {
    get simulator() {
      return simulator;
    },
    get room() {
      return room;
    },
    downloader: (options, ffmpeg) =>
      new VideoDownloader(new TikTokLiveConnection('mara', { endpoints: simulator.endpoints, ...options }), ffmpeg),
    async failure(promise) {
      const error = await promise.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (!isLiveError(error)) throw new Error(`no error of this library: ${String(error)}`);
      return error;
    },
  };
}
