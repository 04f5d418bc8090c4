import type { EulerStreamApiClient } from '../euler/client.js';
import { SignAPIError } from '../euler/errors.js';
import type { GiftGalleryReply, RoomGiftsReply, RoomIdReply, RoomInfoReply } from '../euler/webcast.wire.js';
import type { WebcastHttpClient } from '../http/client.js';
import { InvalidRequestError } from '../http/errors.js';
import { idOf } from '../http/fields.js';
import { InvalidResponseError, UserNotFoundError } from './errors.js';
import { normalizeUniqueId } from './unique-id.js';

/** Whom the sign provider is asked through. */
export interface ProviderRequest {
  readonly webClient: WebcastHttpClient;
  /** @defaultValue that of the `webClient` */
  readonly apiClient?: EulerStreamApiClient | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A question about a streamer. */
export interface ProviderUserRequest extends ProviderRequest {
  /** In any form that {@link normalizeUniqueId} takes. */
  readonly uniqueId: string;
}

/**
 * Asks the sign provider for a streamer's room.
 * @throws InvalidUniqueIdError when the username cannot be one, UserNotFoundError when the provider knows no such user.
 * @throws PremiumFeatureError when the plan does not include it, another SignAPIError when the provider refuses, fails or
 *   is not there, InvalidResponseError when it found nothing.
 */
export async function fetchRoomIdFromProvider(request: ProviderUserRequest): Promise<RoomIdReply> {
  return found('fetchRoomIdFromProvider', request, (client, name, options) =>
    client.anchors.retrieveRoomId(name, options),
  );
}

/**
 * Asks the sign provider about a streamer and the room.
 * @throws InvalidUniqueIdError when the username cannot be one, UserNotFoundError when the provider knows no such user.
 * @throws PremiumFeatureError when the plan does not include it, another SignAPIError when the provider refuses, fails or
 *   is not there, InvalidResponseError when it found nothing.
 */
export async function fetchRoomInfoFromProvider(request: ProviderUserRequest): Promise<RoomInfoReply> {
  return found('fetchRoomInfoFromProvider', request, (client, name, options) =>
    client.anchors.retrieveRoomInfo(name, options),
  );
}

/** A question about the gifts of a room. */
export interface ProviderGiftsRequest extends ProviderRequest {
  /** Decimal digits. */
  readonly roomId: string;
  /** Two letters. @defaultValue the provider's choice */
  readonly webcastLanguage?: string | undefined;
}

/**
 * Asks the sign provider for the gifts of a room: ids, and what differs from the catalogue.
 * @throws InvalidRequestError when the room id is none.
 * @throws PremiumFeatureError when the plan does not include it, or another SignAPIError.
 */
export async function fetchRoomGiftsFromProvider(request: ProviderGiftsRequest): Promise<RoomGiftsReply> {
  const { webClient, apiClient = webClient.apiClient, webcastLanguage, signal } = request;
  const roomId = idOf(request.roomId);
  if (roomId === '') throw new InvalidRequestError('Room gifts need a room id: decimal digits, as a string.');
  return (await apiClient.rooms.retrieveRoomGifts(roomId, webcastLanguage, { signal })).data;
}

/**
 * Asks the sign provider for a streamer's gift gallery.
 * @throws InvalidUniqueIdError when the username cannot be one, UserNotFoundError when the provider knows no such user.
 * @throws PremiumFeatureError when the plan does not include it, or another SignAPIError.
 */
export async function fetchRoomGiftGalleryFromProvider(request: ProviderUserRequest): Promise<GiftGalleryReply> {
  const { name, client, options } = prepare(request);
  const asked = client.anchors.retrieveWebcastGiftGallery(name, undefined, undefined, options);
  return (await asked.catch(notFound(name))).data;
}

interface Prepared {
  readonly name: string;
  readonly client: EulerStreamApiClient;
  readonly options: { readonly signal: AbortSignal | undefined };
}

function prepare({ webClient, apiClient, uniqueId, signal }: ProviderUserRequest): Prepared {
  return { name: normalizeUniqueId(uniqueId), client: apiClient ?? webClient.apiClient, options: { signal } };
}

async function found<Reply extends { readonly ok: boolean; readonly routes_attempted: readonly string[] }>(
  routeId: string,
  request: ProviderUserRequest,
  ask: (
    client: EulerStreamApiClient,
    name: string,
    options: Prepared['options'],
  ) => Promise<{ data: Reply; status: number }>,
): Promise<Reply> {
  const { name, client, options } = prepare(request);
  const { data, status } = await ask(client, name, options).catch(notFound(name));
  if (data.ok === true) return data;
  throw new InvalidResponseError(`The sign provider found no room of @${name}.`, { routeId, status });
}

function notFound(name: string): (error: unknown) => never {
  return error => {
    if (!(error instanceof SignAPIError) || error.httpStatus !== 404) throw error;
    throw new UserNotFoundError(name, `The sign provider knows no @${name}.`, { cause: error });
  };
}
