import type { WebcastHttpClient } from '../http/client.js';
import { type Fields, isFields } from '../http/fields.js';
import { readJsonAnswer } from '../lookup/answers.js';
import { InvalidResponseError } from '../lookup/errors.js';
import type { GiftListEntry } from './state.js';

/**
 * Fetches the gifts that can be sent in a room.
 * @throws BlockedError, RateLimitedError or InvalidResponseError when something else comes back, NetworkError when nothing.
 */
export async function fetchGiftList(webClient: WebcastHttpClient, roomId: string): Promise<GiftListEntry[]> {
  const query = { room_id: roomId };
  const response = await webClient.request({ host: 'webcast', path: '/webcast/gift/list/', query });
  const routeId = 'getAvailableGifts';
  const what = `The gift list of room ${roomId}`;
  const { status_code: statusCode, data } = readJsonAnswer(response, { routeId, what });
  if (statusCode !== 0 || !isFields(data) || !Array.isArray(data.gifts)) {
    throw new InvalidResponseError(`${what} came without gifts (code ${String(statusCode)}).`, {
      routeId,
      status: response.status,
    });
  }
  return data.gifts.filter(isGift);
}

function isGift(value: unknown): value is GiftListEntry & Fields {
  return isFields(value) && typeof value.id === 'number' && typeof value.name === 'string';
}
