import { type Fields, idOf, isFields, numberOf, textOf } from '../http/fields.js';
import type { HttpResponse } from '../http/response.js';
import { type AnswerOrigin, refusalOf } from './answers.js';
import { AgeRestrictedError, InvalidResponseError, UserNotFoundError } from './errors.js';
import type { LookupByName } from './live-page.js';
import { pageScript, parsePageScript } from './page-script.js';
import { normalizeUniqueId } from './unique-id.js';
import type { UserInfo } from './user-info.wire.js';

const routeId = 'fetchUserInfo';
const privateProfile = 10222;
const unknownUsers: readonly unknown[] = [10221, 10223];

/**
 * Reads a user's profile page: ids, texts, pictures, followers and other totals. A numeric user id in place of the username
 * works as well, and yields the name.
 * @throws InvalidUniqueIdError when the username cannot be one.
 * @throws UserNotFoundError when there is no such user, AgeRestrictedError when the profile is private and says nothing.
 * @throws BlockedError, RateLimitedError or InvalidResponseError when the page holds something else.
 * @throws NetworkError when no answer came.
 */
export async function fetchUserInfo({ webClient, uniqueId, signal }: LookupByName): Promise<UserInfo> {
  const name = normalizeUniqueId(uniqueId);
  const path = `/@${encodeURIComponent(name)}`;
  const response = await webClient.request({ host: 'web', path, routeId, signal });
  if (response.status === 404) throw new UserNotFoundError(name, `TikTok has no page for @${name}.`);
  const detail = readDetail(response, { routeId, what: `The profile page of @${name}` });
  const info = isFields(detail.userInfo) ? detail.userInfo : {};
  // Of a private profile the page may still say who it is.
  if (isFields(info.user) && idOf(info.user.id) !== '') return toUserInfo(info.user, info.stats, name);
  const { statusCode } = detail;
  const details = { routeId, status: response.status, statusCode: numberOf(statusCode) };
  if (statusCode === privateProfile) throw new AgeRestrictedError(`The profile of @${name} is private.`, details);
  if (unknownUsers.includes(statusCode)) throw new UserNotFoundError(name, `TikTok knows no @${name}.`);
  const code = typeof statusCode === 'number' && statusCode !== 0 ? ` (code ${statusCode})` : '';
  throw new InvalidResponseError(`The profile page of @${name} came without the user${code}.`, details);
}

/** What the page carries about its user. @throws InvalidResponseError or a subclass when it carries nothing */
function readDetail(response: HttpResponse, origin: AnswerOrigin): Fields {
  const { status } = response;
  const script = status === 200 ? pageScript(response.text(), '__UNIVERSAL_DATA_FOR_REHYDRATION__') : undefined;
  const data = script === undefined ? undefined : parsePageScript(script, origin, status);
  const scope = isFields(data) ? data.__DEFAULT_SCOPE__ : undefined;
  const detail = isFields(scope) ? scope['webapp.user-detail'] : undefined;
  if (isFields(detail)) return detail;
  const refusal = script === undefined ? refusalOf(response, origin) : undefined;
  throw refusal ?? new InvalidResponseError(`${origin.what} holds no user.`, { routeId, status });
}

/** Puts in place what readers take for granted. */
function toUserInfo(user: Fields, given: unknown, name: string): UserInfo {
  const stats = isFields(given) ? given : {};
  return {
    user: {
      ...user,
      id: idOf(user.id),
      uniqueId: textOf(user.uniqueId) || name,
      nickname: textOf(user.nickname),
      secUid: textOf(user.secUid),
      roomId: idOf(user.roomId),
      verified: user.verified === true,
      signature: textOf(user.signature),
      privateAccount: user.privateAccount === true,
    },
    stats: {
      ...stats,
      followerCount: numberOf(stats.followerCount) ?? 0,
      followingCount: numberOf(stats.followingCount) ?? 0,
      heartCount: numberOf(stats.heartCount) ?? numberOf(stats.heart) ?? 0,
      videoCount: numberOf(stats.videoCount) ?? 0,
    },
  };
}
