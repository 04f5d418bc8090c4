import type { WebcastHttpClient } from '../http/client.js';
import { InvalidRequestError } from '../http/errors.js';
import { type Fields, idOf, isFields, numberOf, textOf } from '../http/fields.js';
import { hasSession } from '../http/signed-request.js';
import type { AnswerOrigin } from './answers.js';
import { InvalidResponseError, UserOfflineError } from './errors.js';
import { liveStatus } from './live-status.js';
import type { RoomInfo } from './replies.wire.js';
import { readWebcastAnswer } from './webcast-answers.js';

/** What {@link fetchRoomInfo} needs. */
export interface RoomInfoRequest {
  readonly webClient: WebcastHttpClient;
  /** Decimal digits. */
  readonly roomId: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches what TikTok says about a room: title, streamer, counts, video addresses. Needs no signature.
 * @returns the room itself, without the envelope around it.
 * @throws InvalidRequestError when the room id is none.
 * @throws UserOfflineError when the stream is over; what is known of it is on the error.
 * @throws AgeRestrictedError when the room is not shown to this viewer, InvalidSessionIdError when its session is over.
 * @throws BlockedError, RateLimitedError or InvalidResponseError when something else comes back.
 * @throws NetworkError when no answer came.
 */
export async function fetchRoomInfo({ webClient, roomId, signal }: RoomInfoRequest): Promise<RoomInfo> {
  if (idOf(roomId) === '') {
    throw new InvalidRequestError('Room info needs a room id: decimal digits, as a string.');
  }
  const origin: AnswerOrigin = {
    routeId: 'fetchRoomInfo',
    what: `The info of room ${roomId}`,
    hasSession: hasSession(webClient),
  };
  const { routeId } = origin;
  const query = { room_id: roomId };
  const response = await webClient.request({ host: 'webcast', path: '/webcast/room/info/', query, routeId, signal });
  const reply = readWebcastAnswer(response, origin);
  if (!isFields(reply.data) || Object.keys(reply.data).length === 0) {
    const message = `${origin.what} came without the room, as it does for blocked addresses.`;
    throw new InvalidResponseError(message, { routeId, status: response.status, statusCode: 0 });
  }
  const room = toRoomInfo(reply.data, roomId);
  if (room.status === liveStatus.over)
    throw new UserOfflineError(`The stream of room ${roomId} is over.`, { roomId, roomInfo: room });
  return room;
}

/** Puts in place what readers take for granted: they go into the streamer and the video addresses unguarded. */
export function toRoomInfo(data: Fields, roomId: string): RoomInfo {
  return {
    ...data,
    id_str: textOf(data.id_str) || roomId,
    status: numberOf(data.status) ?? 0,
    title: textOf(data.title),
    create_time: numberOf(data.create_time) ?? 0,
    owner: isFields(data.owner) ? data.owner : {},
    stream_url: isFields(data.stream_url) ? data.stream_url : {},
  };
}
