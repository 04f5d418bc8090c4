import type { WebcastHttpClient } from '../http/client.js';
import { InvalidRequestError } from '../http/errors.js';
import { type Fields, idOf, isFields, numberOf, textOf } from '../http/fields.js';
import type { HttpResponse } from '../http/response.js';
import { type AddressSigner, hasSession } from '../http/signed-request.js';
import type { AnswerOrigin } from './answers.js';
import { InvalidResponseError } from './errors.js';
import type { RoomGift, RoomGiftInfo } from './gifts.wire.js';
import { unsignedFirst } from './unsigned-first.js';
import { readWebcastAnswer } from './webcast-answers.js';

/** What {@link fetchRoomGifts} needs. */
export interface RoomGiftsRequest {
  readonly webClient: WebcastHttpClient;
  /** Decimal digits. */
  readonly roomId: string;
  /** Language of the names, such as `de`. @defaultValue the language of the client's presets */
  readonly language?: string | undefined;
  /** Asked once, when the service gives no gifts to a request without signature. @defaultValue none */
  readonly sign?: AddressSigner | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches the gifts that can be sent in a room: names, prices, pictures. First without a signature, which was enough in
 * most reports; then signed, when a signer is given.
 * @throws InvalidRequestError when the room id is none.
 * @throws BlockedError, AgeRestrictedError, InvalidSessionIdError, RateLimitedError or InvalidResponseError when
 *   something else comes back.
 * @throws NetworkError when no answer came; what the signer throws.
 */
export async function fetchRoomGifts(request: RoomGiftsRequest): Promise<RoomGiftInfo> {
  const { webClient, roomId, language, sign, signal } = request;
  if (idOf(roomId) === '') {
    throw new InvalidRequestError('The gift list needs a room id: decimal digits, as a string.');
  }
  const origin: AnswerOrigin = {
    routeId: 'fetchRoomGifts',
    what: `The gift list of room ${roomId}`,
    hasSession: hasSession(webClient),
  };
  const query = {
    room_id: roomId,
    ...(language === undefined ? {} : { app_language: language, webcast_language: language }),
  };
  return unsignedFirst(
    webClient,
    { path: '/webcast/gift/list/', query, routeId: origin.routeId, signal },
    { sign, read: response => readGifts(response, origin), isEmpty: gifts => gifts.length === 0 },
  );
}

/** @throws InvalidResponseError or a subclass when the answer holds no list. */
function readGifts(response: HttpResponse, origin: AnswerOrigin): RoomGiftInfo {
  const { data } = readWebcastAnswer(response, origin);
  const gifts = isFields(data) ? data.gifts : undefined;
  if (Array.isArray(gifts) && gifts.every(isFields)) return gifts.map(toRoomGift);
  const message = `${origin.what} came without gifts, as it does where a signature is wanted.`;
  throw new InvalidResponseError(message, { routeId: origin.routeId, status: response.status, statusCode: 0 });
}

/** Puts in place what readers take for granted. */
function toRoomGift(gift: Fields): RoomGift {
  return {
    ...gift,
    id: numberOf(gift.id) ?? 0,
    name: textOf(gift.name),
    diamond_count: numberOf(gift.diamond_count) ?? 0,
  };
}

/** Finds a gift by the id that a message gives; undefined when the list does not have it. */
export type GiftLookup = (giftId: string | number) => RoomGift | undefined;

/** Makes a list fast to search. Of several gifts with one id the first is found. */
export function giftLookup(gifts: RoomGiftInfo): GiftLookup {
  const byId = new Map(gifts.toReversed().map(gift => [String(gift.id), gift]));
  return giftId => byId.get(String(giftId));
}
