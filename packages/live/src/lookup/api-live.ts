import { isFields, numberOf, textOf } from '../http/fields.js';
import { type AnswerOrigin, readJsonAnswer } from './answers.js';
import { InvalidResponseError, UserNotFoundError } from './errors.js';
import type { LookupByName } from './live-page.js';
import type { LiveRoomUserInfo } from './replies.wire.js';
import { normalizeUniqueId } from './unique-id.js';

const userNotFound = 19881007;

/**
 * Asks the JSON endpoint behind the live page. It still answers where the page shows a human check.
 * @throws InvalidUniqueIdError when the username cannot be one.
 * @throws UserNotFoundError when TikTok knows no such user, or hides it from this country.
 * @throws BlockedError, RateLimitedError or InvalidResponseError when it answers something else.
 * @throws NetworkError when no answer came.
 */
export async function fetchRoomInfoFromApiLive({
  webClient,
  uniqueId,
  signal,
}: LookupByName): Promise<LiveRoomUserInfo> {
  const name = normalizeUniqueId(uniqueId);
  const query = { aid: '1988', uniqueId: name, sourceType: '54' };
  const origin: AnswerOrigin = { routeId: 'fetchRoomInfoFromApiLive', what: 'The JSON endpoint of the live page' };
  const { routeId } = origin;
  const response = await webClient.request({ host: 'web', path: '/api-live/user/room/', query, routeId, signal });
  const reply = readJsonAnswer(response, origin);
  const statusCode = numberOf(reply.statusCode);
  const details = { routeId, status: response.status, statusCode };
  if (statusCode === userNotFound) {
    throw new UserNotFoundError(name, `TikTok knows no @${name}, or does not show that user in this country.`);
  }
  if (statusCode !== 0) {
    const reason = response.quote(textOf(reply.message)) || 'no reason given';
    const message = `${origin.what} answered code ${statusCode ?? 'none'} (${reason}).`;
    // The number that comes with it is not known for sure, the word is.
    throw new InvalidResponseError(message, reason === 'params_error' ? { ...details, retryable: false } : details);
  }
  if (!isRoomUserInfo(reply.data)) {
    throw new InvalidResponseError(`${origin.what} left out the user, as it does when it filters by address.`, details);
  }
  return reply.data;
}

function isRoomUserInfo(data: unknown): data is LiveRoomUserInfo {
  return isFields(data) && isFields(data.user);
}
