import { InvalidOptionError } from '../errors.js';
import { InvalidResponseError } from '../lookup/errors.js';
import type { Abortable } from '../room-client.js';
import { RouteConfig } from '../routes.js';
import { connectionSettings } from '../settings.js';
import { TikTokWebClient } from '../web-client.js';
import { liveSettings, type TikTokLiveOptions, wireOptions } from './options.js';
import { TikTokLive } from './tiktok-live.js';

/** Options of {@link trackUser} and {@link trackRoom}: those of `TikTokLive` but for the name. Its signal ends the connecting. */
export type TrackOptions = Omit<TikTokLiveOptions, 'uniqueId'> & Abortable;

/** Prepares a client before it connects: the place to add listeners, so that none misses what a connection begins with. */
export type PrepareLive = (live: TikTokLive) => void;

/**
 * Reads the LIVE room of a streamer: `new TikTokLive(…)` and `connect()` in one.
 * @param uniqueId `name`, `@name` or the address of the live page
 * @returns the client, connected
 * @throws as the constructor and `connect()` of {@link TikTokLive} do, and whatever `prepare` throws.
 *
 * @example
 * const live = await trackUser('officialgeilegisela', {}, live => live.on.chat(({ comment }) => console.log(comment)));
 */
export async function trackUser(
  uniqueId: string,
  { signal, ...options }: TrackOptions = {},
  prepare: PrepareLive = () => {},
): Promise<TikTokLive> {
  return connected(new TikTokLive({ ...options, uniqueId }), prepare, undefined, signal);
}

/**
 * Reads a LIVE room of which only the id is known: the service is asked whose it is.
 * @param roomId decimal digits
 * @returns the client, connected
 * @throws InvalidOptionError for anything but decimal digits, UserOfflineError when the stream of that room is over,
 *   InvalidResponseError when the service does not say whose it is, and as {@link trackUser} does.
 */
export async function trackRoom(
  roomId: string,
  { signal, ...options }: TrackOptions = {},
  prepare: PrepareLive = () => {},
): Promise<TikTokLive> {
  if (!/^[1-9]\d*$/.test(roomId)) throw new InvalidOptionError('A room id has to be text of decimal digits.');
  const nameless = { ...options, uniqueId: '' };
  const { web } = connectionSettings(wireOptions(nameless, liveSettings(nameless).thresholds));
  const { owner } = await RouteConfig.fetchRoomInfo({ webClient: new TikTokWebClient(web), roomId, signal });
  const { display_id: uniqueId } = owner;
  if (uniqueId === undefined) {
    throw new InvalidResponseError(`The info of room ${roomId} does not say whose it is.`, {
      routeId: 'fetchRoomInfo',
    });
  }
  return connected(new TikTokLive({ ...options, uniqueId }), prepare, roomId, signal);
}

async function connected(
  live: TikTokLive,
  prepare: PrepareLive,
  roomId: string | undefined,
  signal: AbortSignal | undefined,
): Promise<TikTokLive> {
  prepare(live);
  await live.connect(roomId, { signal });
  return live;
}
