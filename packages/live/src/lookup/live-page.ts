import type { WebcastHttpClient } from '../http/client.js';
import { isFields } from '../http/fields.js';
import type { HttpResponse } from '../http/response.js';
import { type AnswerOrigin, refusalOf } from './answers.js';
import { BlockedError, InvalidResponseError, UserNotFoundError } from './errors.js';
import { pageScript, parsePageScript } from './page-script.js';
import type { LiveRoomUserInfo } from './replies.wire.js';
import { normalizeUniqueId } from './unique-id.js';

const routeId = 'fetchRoomInfoFromHtml';

/** What a lookup by username needs. */
export interface LookupByName {
  readonly webClient: WebcastHttpClient;
  /** In any form that {@link normalizeUniqueId} takes. */
  readonly uniqueId: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a user's live page: user, follower counts and stream, as the page carries them for its own scripts.
 * @throws InvalidUniqueIdError when the username cannot be one.
 * @throws UserNotFoundError when the page knows no such user, or none that was ever live.
 * @throws BlockedError, RateLimitedError or InvalidResponseError when the page holds something else.
 * @throws NetworkError when no answer came.
 */
export async function fetchRoomInfoFromHtml(request: LookupByName): Promise<LiveRoomUserInfo> {
  return (await fetchLivePage(request)).info;
}

/** What a live page says. */
export interface LivePage {
  readonly info: LiveRoomUserInfo;
  /** Where TikTok serves the visitor from, such as `ALL_SG` or `US_TTP`; empty when the page does not say. */
  readonly clusterRegion: string;
}

/** Reads a live page with what it says beside the user. @throws what {@link fetchRoomInfoFromHtml} throws */
export async function fetchLivePage({ webClient, uniqueId, signal }: LookupByName): Promise<LivePage> {
  const name = normalizeUniqueId(uniqueId);
  const path = `/@${encodeURIComponent(name)}/live`;
  const response = await webClient.request({ host: 'web', path, routeId, signal });
  const clusterRegion = /"clusterRegion":"([\w-]{1,32})"/.exec(response.text())?.[1] ?? '';
  return { info: readLivePage(response, name), clusterRegion };
}

/** The state that a live page carries for its own scripts, with everything in it that is used. */
interface PageState {
  readonly LiveRoom?: {
    readonly liveRoomUserInfo?: LiveRoomUserInfo;
    readonly needLogin?: boolean;
  };
  readonly CurrentRoom?: { readonly roomId?: string };
}

function readLivePage(response: HttpResponse, name: string): LiveRoomUserInfo {
  const origin: AnswerOrigin = { routeId, what: `The live page of @${name}` };
  const details = { routeId, status: response.status };
  if (response.status === 404) throw new UserNotFoundError(name, `TikTok has no page for @${name}.`);
  const script = response.status === 200 ? pageScript(response.text(), 'SIGI_STATE') : undefined;
  if (script === undefined) {
    throw refusalOf(response, origin) ?? new InvalidResponseError(`${origin.what} holds no room state.`, details);
  }
  const state = parseState(script, origin, response.status);
  const info = state.LiveRoom?.liveRoomUserInfo;
  if (info === undefined || !isFields(info.user)) {
    if (state.LiveRoom?.needLogin === true) {
      throw new BlockedError('login', `${origin.what} is shown to logged-in users only.`, details);
    }
    throw new UserNotFoundError(name, `The live page knows no @${name}, or none that was ever live.`, {
      retryable: true,
    });
  }
  const current = state.CurrentRoom?.roomId;
  // Pages differ in where the room is named. The one field that every reader looks at gets it.
  const roomId = [info.user.roomId, info.liveRoom?.roomId, current].find(
    id => id !== undefined && id !== '' && id !== '0',
  );
  return roomId === undefined || roomId === info.user.roomId ? info : { ...info, user: { ...info.user, roomId } };
}

function parseState(script: string, origin: AnswerOrigin, status: number): PageState {
  const state = parsePageScript(script, origin, status);
  if (isFields(state) && [state.LiveRoom, state.CurrentRoom].every(part => part === undefined || isFields(part))) {
    return state;
  }
  throw new InvalidResponseError(`${origin.what} holds a room state of another shape.`, {
    routeId,
    status,
  });
}
