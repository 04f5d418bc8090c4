import type { WebcastHttpClient } from '../http/client.js';
import { InvalidRequestError } from '../http/errors.js';
import { idOf, isFields } from '../http/fields.js';
import type { AnswerOrigin } from './answers.js';
import { InvalidResponseError } from './errors.js';
import { readWebcastAnswer } from './webcast-answers.js';

/** What {@link fetchRoomsAlive} needs. */
export interface RoomsAliveRequest {
  readonly webClient: WebcastHttpClient;
  /** Decimal digits each; 1 to 20 of them, which is what the site asks for at once. */
  readonly roomIds: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

const mostRooms = 20;

/**
 * Asks in one call which of several rooms are on the air. Needs no signature. **A hint only**: since the middle of July
 * 2026 the service says `true` of rooms that are over as well, so `false` means over and `true` means "ask
 * `fetchRoomInfo`".
 * @returns the answer by room id; a room that the service leaves out is not in it
 * @throws InvalidRequestError when there are no room ids, too many, or one is none.
 * @throws BlockedError, RateLimitedError or InvalidResponseError when something else comes back.
 * @throws NetworkError when no answer came.
 */
export async function fetchRoomsAlive({
  webClient,
  roomIds,
  signal,
}: RoomsAliveRequest): Promise<ReadonlyMap<string, boolean>> {
  if (roomIds.length === 0 || roomIds.length > mostRooms || roomIds.some(id => idOf(id) === '')) {
    throw new InvalidRequestError(`Give 1 to ${mostRooms} room ids: decimal digits, each as a string.`);
  }
  const query = { room_ids: roomIds.join(',') };
  const origin: AnswerOrigin = { routeId: 'fetchRoomsAlive', what: 'The check which rooms are on the air' };
  const { routeId } = origin;
  const response = await webClient.request({
    host: 'webcast',
    path: '/webcast/room/check_alive/',
    query,
    routeId,
    signal,
  });
  const { data } = readWebcastAnswer(response, origin);
  if (!Array.isArray(data)) {
    const details = { routeId, status: response.status, statusCode: 0 };
    throw new InvalidResponseError(`${origin.what} came without a list.`, details);
  }
  const rooms = data.filter(isFields).map((room): [string, boolean] => {
    return [idOf(room.room_id_str) || idOf(room.room_id), room.alive === true];
  });
  return new Map(rooms.filter(([id]) => roomIds.includes(id)));
}
