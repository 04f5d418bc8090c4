import type { WebcastHttpClient } from '../http/client.js';
import { InvalidRequestError } from '../http/errors.js';
import { idOf, isFields } from '../http/fields.js';
import type { HttpResponse } from '../http/response.js';
import { type AddressSigner, hasSession } from '../http/signed-request.js';
import type { AnswerOrigin } from './answers.js';
import { InvalidResponseError } from './errors.js';
import type { RoomInfo } from './replies.wire.js';
import { toRoomInfo } from './room-info.js';
import { unsignedFirst } from './unsigned-first.js';
import { readWebcastAnswer } from './webcast-answers.js';

/** What {@link fetchFeed} needs. */
export interface FeedRequest {
  readonly webClient: WebcastHttpClient;
  /**
   * Which feed: 86 the suggestions beside a stream, 87 those of the start page, 89 games, 42 those who are followed (needs
   * a session).
   * @defaultValue `86`
   */
  readonly channelId?: string | undefined;
  /** Where to go on: the cursor of the page before. @defaultValue the first page */
  readonly cursor?: string | undefined;
  /** Asked once, when the service gives no rooms to a request without signature. @defaultValue none */
  readonly sign?: AddressSigner | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Some rooms that the service recommends. */
export interface FeedPage {
  /** As `room/info` describes them. */
  readonly rooms: readonly RoomInfo[];
  /** Asks for the next page. */
  readonly cursor: string;
  /** Whether there is a next page. */
  readonly hasMore: boolean;
}

/** The default of {@link FeedRequest.channelId}. */
export const suggestedChannel = '86';

/**
 * Fetches one page of live rooms that the service recommends, 6 to 15 of them. Which ones depends on the country of the
 * caller's address.
 * @throws InvalidRequestError when channel or cursor are no numbers.
 * @throws BlockedError (`kind: 'login'` where a session is missing), InvalidSessionIdError, RateLimitedError or
 *   InvalidResponseError when something else comes back.
 * @throws NetworkError when no answer came; what the signer throws.
 */
export async function fetchFeed(request: FeedRequest): Promise<FeedPage> {
  const { webClient, channelId = suggestedChannel, cursor = '0', sign, signal } = request;
  if (!/^\d+$/.test(channelId) || !/^\d+$/.test(cursor)) {
    throw new InvalidRequestError('The feed needs a channel and a cursor: decimal digits, each as a string.');
  }
  const routeId = 'fetchFeed';
  const origin: AnswerOrigin = { routeId, what: 'The feed of live rooms', hasSession: hasSession(webClient) };
  const query = { channel: 'tiktok_web', channel_id: channelId, max_time: cursor };
  return unsignedFirst(
    webClient,
    { path: '/webcast/feed/', query, routeId, signal },
    { sign, read: response => readPage(response, origin), isEmpty: page => page.rooms.length === 0 },
  );
}

function readPage(response: HttpResponse, origin: AnswerOrigin): FeedPage {
  const { data, extra } = readWebcastAnswer(response, origin);
  if (!Array.isArray(data)) {
    const details = { routeId: origin.routeId, status: response.status, statusCode: 0 };
    throw new InvalidResponseError(`${origin.what} came without a list.`, details);
  }
  const rooms = data.flatMap(item => {
    const room = isFields(item) && isFields(item.data) ? item.data : {};
    const roomId = idOf(room.id_str) || idOf(room.id);
    // Cards of other kinds stand between the rooms.
    return roomId === '' ? [] : [toRoomInfo(room, roomId)];
  });
  const { max_time, has_more } = isFields(extra) ? extra : {};
  const cursor = idOf(max_time);
  // Some answers do not say whether there is more; all of them say it by an empty page.
  return { rooms, cursor, hasMore: has_more !== false && data.length > 0 && cursor !== '' };
}
