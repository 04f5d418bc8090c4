import { isLiveError, type LiveError } from '../errors.js';
import { isFields } from '../http/fields.js';
import { UserOfflineError } from '../lookup/errors.js';
import type { RoomClient } from '../room-client.js';
import { RouteConfig } from '../routes.js';
import { type VideoStream, videoStreams } from './qualities.js';

/** Who is asked for the video of a room: a connection, open or not. */
export type VideoClient = Pick<RoomClient, 'uniqueId' | 'roomId' | 'webClient' | 'options'>;

const over = 4;

/**
 * Asks where the video of a client's room is: the room info, then the live page. The addresses expire, so this is asked
 * anew for every start.
 * @throws UserOfflineError when the stream is over, otherwise what `fetchRoomInfo` throws; the signal's reason when aborted
 */
export async function findStreams(client: VideoClient, signal: AbortSignal): Promise<readonly VideoStream[]> {
  const { webClient, uniqueId } = client;
  const roomId = client.roomId || (await findRoom(client, signal));
  let refusal: LiveError | undefined;
  try {
    const streams = videoStreams((await RouteConfig.fetchRoomInfo({ webClient, roomId, signal })).stream_url);
    if (streams.length > 0 || uniqueId === '') return streams;
  } catch (error) {
    if (signal.aborted || !isLiveError(error) || error.code === 'USER_OFFLINE' || uniqueId === '') throw error;
    refusal = error;
  }
  try {
    const streams = await streamsOfPage(client, signal);
    if (streams.length > 0 || refusal === undefined) return streams;
  } catch (error) {
    // The page was only to help out: the first answer says more.
    throw signal.aborted ? error : (refusal ?? error);
  }
  throw refusal;
}

async function findRoom({ webClient, uniqueId, options }: VideoClient, signal: AbortSignal): Promise<string> {
  const skipFetchRoomIdFromEulerRoute = options.disableEulerFallbacks;
  const roomId = await RouteConfig.fetchRoomIdComposite({ webClient, uniqueId, skipFetchRoomIdFromEulerRoute, signal });
  if (roomId === '') throw new UserOfflineError(`@${uniqueId} is not live.`);
  return roomId;
}

async function streamsOfPage(
  { webClient, uniqueId }: VideoClient,
  signal: AbortSignal,
): Promise<readonly VideoStream[]> {
  const { liveRoom } = await RouteConfig.fetchRoomInfoFromHtml({ webClient, uniqueId, signal });
  if (!isFields(liveRoom) || liveRoom.status === over) throw new UserOfflineError(`@${uniqueId} is not live.`);
  return videoStreams(liveRoom.streamData);
}
