import type { WebcastHttpClient } from '../http/client.js';
import { type Fields, isFields, numberOf, textOf } from '../http/fields.js';
import { readJsonAnswer } from '../lookup/answers.js';
import { BlockedError, InvalidResponseError } from '../lookup/errors.js';

const sessionExpired = 20003;

/**
 * Writes a comment into a room, in the name of the account whose session the client holds.
 * @returns what the service says about the new comment
 * @throws BlockedError of the kind `login` when the session has expired.
 * @throws RateLimitedError or InvalidResponseError when the service refuses, NetworkError when no answer came.
 */
export async function sendChat(webClient: WebcastHttpClient, roomId: string, content: string): Promise<Fields> {
  const response = await webClient.request({
    host: 'webcast',
    path: '/webcast/room/chat/',
    method: 'POST',
    query: { room_id: roomId, content },
  });
  const routeId = 'sendMessage';
  const what = `The comment to room ${roomId}`;
  const { status_code, data } = readJsonAnswer(response, { routeId, what });
  const statusCode = numberOf(status_code);
  const fields = isFields(data) ? data : {};
  if (statusCode === 0) return fields;
  const details = { routeId, status: response.status, statusCode };
  if (statusCode === sessionExpired) {
    throw new BlockedError('login', `${what} was refused: the session has expired (code 20003).`, details);
  }
  const reason = textOf(fields.message) || 'no reason given';
  throw new InvalidResponseError(`${what} was refused with code ${statusCode ?? 'none'} (${reason}).`, details);
}
