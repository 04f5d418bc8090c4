import { describe, expect, test } from 'vitest';
import { PremiumFeatureError, SignAPIError, SignatureRateLimitError } from '../../src/euler/errors.js';
import { InvalidRequestError } from '../../src/http/errors.js';
import { InvalidResponseError, InvalidUniqueIdError, UserNotFoundError } from '../../src/lookup/errors.js';
import {
  fetchRoomGiftGalleryFromProvider,
  fetchRoomGiftsFromProvider,
  fetchRoomIdFromProvider,
  fetchRoomInfoFromProvider,
} from '../../src/lookup/provider.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';

async function started(reply: Reply | object) {
  const server = await startTestServer(() => ('status' in reply ? reply : { body: JSON.stringify(reply) }));
  return { server, webClient: clientFor(server) };
}

const lookups = [
  ['fetchRoomIdFromProvider', fetchRoomIdFromProvider, '/webcast/anchors/ann_streamer/room_id'],
  ['fetchRoomInfoFromProvider', fetchRoomInfoFromProvider, '/webcast/anchors/ann_streamer/room_info'],
] as const;

describe.each(lookups)('%s', (routeId, lookup, expectedPath) => {
  const found = { code: 200, ok: true, routes_attempted: ['html'], is_live: true, room_id: '7', data: null };

  test('gives the answer as it is', async () => {
    const { server, webClient } = await started(found);
    expect(await lookup({ webClient, uniqueId: 'https://www.tiktok.com/@ann_streamer/live' })).toEqual(found);
    expect(server.seen()).toMatchObject({ method: 'GET', path: expectedPath });
  });

  test('asks nobody for what is no name', async () => {
    const { server, webClient } = await started(found);
    expect(await rejection(lookup({ webClient, uniqueId: 'not a name' }))).toBeInstanceOf(InvalidUniqueIdError);
    expect(server.requests).toHaveLength(0);
  });

  test.each<[Reply | object, new (...args: never[]) => Error, object]>([
    [{ status: 404, body: '{"code":404,"ok":false}' }, UserNotFoundError, { uniqueId: 'ann_streamer' }],
    [{ ...found, ok: false }, InvalidResponseError, { routeId, status: 200 }],
    [{ code: 401 }, SignAPIError, { reason: 'Sign Error', retryable: false }],
    [{ code: 402 }, PremiumFeatureError, {}],
    [{ code: 403 }, PremiumFeatureError, {}],
    [{ status: 429 }, SignatureRateLimitError, { retryAfter: 60_000 }],
    [{ status: 500 }, SignAPIError, { retryable: true }],
  ])('%j', async (reply, errorClass, fields) => {
    const { webClient } = await started(reply);
    const error = await rejection(lookup({ webClient, uniqueId: 'ann_streamer' }));
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toMatchObject(fields);
  });

  test('can be given up', async () => {
    const { webClient } = await started(found);
    const reason = new Error('enough');
    const asked = lookup({ webClient, uniqueId: 'ann_streamer', signal: AbortSignal.abort(reason) });
    expect(await rejection(asked)).toBe(reason);
  });
});

test('gifts of a room', async () => {
  const reply = { code: 200, response: { room_id: '7', page_gifts: [1], gift_overrides: {} } };
  const { server, webClient } = await started(reply);
  expect(await fetchRoomGiftsFromProvider({ webClient, roomId: '7', webcastLanguage: 'de' })).toEqual(reply);
  expect(server.seen().path).toBe('/webcast/rooms/7/gifts');
  expect(server.seen().query.get('webcast_language')).toBe('de');
  expect(await rejection(fetchRoomGiftsFromProvider({ webClient, roomId: '' }))).toBeInstanceOf(InvalidRequestError);
  expect(server.requests).toHaveLength(1);
});

test('the gallery of a streamer', async () => {
  const reply = { code: 200, data: { normal_gifts: [] } };
  const { server, webClient } = await started(reply);
  expect(await fetchRoomGiftGalleryFromProvider({ webClient, uniqueId: '@ann' })).toEqual(reply);
  expect(server.seen().path).toBe('/webcast/anchors/ann/gift_gallery');
  const unknown = await started({ status: 404, body: '{"code":404}' });
  expect(
    await rejection(fetchRoomGiftGalleryFromProvider({ webClient: unknown.webClient, uniqueId: 'ann' })),
  ).toBeInstanceOf(UserNotFoundError);
});

test('another client of the provider can be given', async () => {
  const own = await started({ code: 200, ok: true, routes_attempted: [] });
  const other = await started({ status: 500 });
  await fetchRoomIdFromProvider({ webClient: other.webClient, apiClient: own.webClient.apiClient, uniqueId: 'ann' });
  expect([own.server.requests.length, other.server.requests.length]).toEqual([1, 0]);
});
