import { InvalidOptionError, isLiveError, type LiveError } from '../errors.js';
import type { EulerStreamApiClient } from '../euler/client.js';
import { idOf, isFields, numberOf, textOf } from '../http/fields.js';
import { fetchRoomInfoFromApiLive } from './api-live.js';
import { InvalidResponseCompositeError, InvalidResponseError, UserNotFoundError } from './errors.js';
import { fetchRoomInfoFromHtml, type LookupByName } from './live-page.js';
import { liveStatus, type RoomStatus, roomStatusOf } from './live-status.js';
import { fetchRoomIdFromProvider } from './provider.js';
import type { LiveRoomUserInfo } from './replies.wire.js';
import { normalizeUniqueId } from './unique-id.js';

/** What a lookup knows about the streamer. Texts are empty and counts absent where the service left them out. */
export interface RoomUser {
  /** Decimal digits. */
  readonly id: string;
  readonly uniqueId: string;
  readonly nickname: string;
  readonly secUid: string;
  readonly verified: boolean;
  readonly avatarUrl: string;
  readonly followerCount?: number;
}

/** A streamer and the current room. */
export interface RoomLookup {
  /** Decimal digits. Of an offline streamer the last room, which proves nothing; empty when there was none. */
  readonly roomId: string;
  readonly status: RoomStatus;
  /** Name of the step that found it. */
  readonly via: string;
  readonly user: RoomUser;
  readonly title: string;
  readonly coverUrl: string;
  /** When the stream began, in milliseconds since 1970. */
  readonly startedAtMs?: number;
  /** Viewers at that moment. */
  readonly viewerCount?: number;
}

/** One way to find a room. */
export interface LookupStep {
  readonly name: string;
  /** Rejects with a LiveError when this way finds nothing; the next one is then tried. */
  find(request: LookupByName): Promise<RoomLookup>;
}

/** Reads the live page. @param route - what reads it */
export function livePageStep(route: typeof fetchRoomInfoFromHtml = fetchRoomInfoFromHtml): LookupStep {
  return {
    name: 'page',
    find: async request => toRoomLookup(await route(request), 'page', 'fetchRoomInfoFromHtml', request),
  };
}

/** Asks the JSON endpoint. @param route - what asks it */
export function apiLiveStep(route: typeof fetchRoomInfoFromApiLive = fetchRoomInfoFromApiLive): LookupStep {
  return {
    name: 'api',
    find: async request => toRoomLookup(await route(request), 'api', 'fetchRoomInfoFromApiLive', request),
  };
}

/**
 * Asks the sign provider, which tells the room and little else.
 * @param route - what asks it
 * @param apiClient - whom it asks; default is that of the `webClient`
 */
export function providerStep(
  route: typeof fetchRoomIdFromProvider = fetchRoomIdFromProvider,
  apiClient?: EulerStreamApiClient,
): LookupStep {
  return {
    name: 'provider',
    find: async request => {
      const { room_id, is_live } = await route({ ...request, apiClient });
      const user = {
        uniqueId: request.uniqueId,
        roomId: idOf(room_id),
        status: is_live === true ? liveStatus.live : liveStatus.over,
      };
      return toRoomLookup({ user }, 'provider', 'fetchRoomIdFromProvider', request);
    },
  };
}

/** What {@link lookupRoom} needs. */
export interface LookupRoomRequest extends LookupByName {
  /** What is tried, in this order, until one finds the room. @defaultValue the live page, then the JSON endpoint */
  readonly steps?: readonly LookupStep[] | undefined;
  /** The name that errors give to the whole lookup. @defaultValue `lookupRoom` */
  readonly routeId?: string | undefined;
}

/** The defaults of {@link LookupRoomRequest}. */
export const lookupRoomDefaults = { steps: [livePageStep(), apiLiveStep()], routeId: 'lookupRoom' } as const;

/**
 * Finds the current room of a username. The first step that answers wins; an offline streamer is an answer too.
 * @throws InvalidUniqueIdError when the username cannot be one.
 * @throws UserNotFoundError when a step says that there is no such user and none says otherwise. Its cause lists all.
 * @throws InvalidResponseCompositeError when no step got an answer.
 */
export async function lookupRoom(request: LookupRoomRequest): Promise<RoomLookup> {
  const uniqueId = normalizeUniqueId(request.uniqueId);
  const steps = request.steps ?? lookupRoomDefaults.steps;
  if (steps.length === 0) throw new InvalidOptionError('A room lookup needs at least one step.');
  const errors: Error[] = [];
  for (const step of steps) {
    try {
      return await step.find({ webClient: request.webClient, uniqueId, signal: request.signal });
    } catch (error) {
      if (request.signal?.aborted === true || !isReport(error)) throw error;
      errors.push(error);
    }
  }
  const seen = errors.map(error => error.message.replace(/\.$/, '')).join('; ');
  const message = `No way to find the room of @${uniqueId} worked: ${seen}.`;
  const all = new InvalidResponseCompositeError(message, request.routeId ?? lookupRoomDefaults.routeId, errors);
  const notFound = errors.filter(error => error instanceof UserNotFoundError);
  // One that is final weighs more than one that only means "never live so far".
  const { message: reason, retryable } = notFound.find(error => !error.retryable) ?? notFound[0] ?? all;
  throw notFound.length === 0 ? all : new UserNotFoundError(uniqueId, reason, { cause: all, retryable });
}

/** Whether an error is what a step saw, and so a reason to try the next one. A mistake of the caller or a bug is not. */
function isReport(error: unknown): error is LiveError {
  return isLiveError(error) && (error.who !== 'you' || error.code === 'USER_NOT_FOUND');
}

function toRoomLookup(info: LiveRoomUserInfo, via: string, routeId: string, request: LookupByName): RoomLookup {
  const { user } = info;
  const room = isFields(info.liveRoom) ? info.liveRoom : {};
  const stats = isFields(info.stats) ? info.stats : {};
  const roomStats = isFields(room.liveRoomStats) ? room.liveRoomStats : {};
  const roomId = idOf(user.roomId) || idOf(room.roomId);
  const status = roomStatusOf(numberOf(room.status) ?? user.status);
  if (status !== 'offline' && roomId === '') {
    throw new InvalidResponseError(`@${request.uniqueId} is shown as live, but without a room.`, { routeId });
  }
  const startedAt = numberOf(room.startTime) ?? 0;
  return {
    roomId,
    status,
    via,
    user: {
      id: idOf(user.id),
      uniqueId: textOf(user.uniqueId) || request.uniqueId,
      nickname: textOf(user.nickname),
      secUid: textOf(user.secUid),
      verified: user.verified === true,
      avatarUrl: textOf(user.avatarLarger) || textOf(user.avatarMedium) || textOf(user.avatarThumb),
      ...optional('followerCount', numberOf(stats.followerCount)),
    },
    title: textOf(room.title),
    coverUrl: textOf(room.coverUrl),
    ...optional('startedAtMs', startedAt > 0 ? startedAt * 1000 : undefined),
    ...optional('viewerCount', numberOf(roomStats.userCount)),
  };
}

function optional<Name extends string>(name: Name, value: number | undefined): { readonly [N in Name]?: number } {
  const fields: { [N in Name]?: number } = {};
  return value === undefined ? fields : { ...fields, [name]: value };
}
