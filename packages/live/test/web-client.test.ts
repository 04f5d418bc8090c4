import { describe, expect, test } from 'vitest';
import { RouteConfig, type Routes } from '../src/routes.js';
import { TikTokWebClient } from '../src/web-client.js';
import { rejection } from './http/test-server.js';
import { roomId, userInfo } from './lookup/answers.js';
import { replaceRoutes } from './replaced-routes.js';

const uniqueId = 'ann_streamer';

/** Each method: its route, what it is called with, and what its route gives. */
const methods: readonly [keyof TikTokWebClient, keyof Routes, object][] = [
  ['fetchRoomInfo', 'fetchRoomInfo', { roomId }],
  ['fetchRoomGifts', 'fetchRoomGifts', { roomId, language: 'de' }],
  ['fetchUserInfo', 'fetchUserInfo', { uniqueId }],
  ['fetchFeed', 'fetchFeed', { channelId: '87' }],
  ['fetchPriceList', 'fetchPriceList', {}],
  ['sendRoomChat', 'sendRoomChat', { roomId, content: 'hello' }],
  ['fetchRoomInfoFromApiLive', 'fetchRoomInfoFromApiLive', { uniqueId }],
  ['fetchSignedWebSocketFromEuler', 'fetchSignedWebSocketFromProvider', { roomId, uniqueId }],
  ['fetchRoomIdFromEuler', 'fetchRoomIdFromProvider', { uniqueId }],
  ['fetchRoomInfoFromEuler', 'fetchRoomInfoFromProvider', { uniqueId }],
];

type AnyRoute = (request: object) => Promise<unknown>;

describe('webClient', () => {
  test.each(methods)('%s is the route %s with this client', async (method, route, request) => {
    const webClient = new TikTokWebClient();
    const seen: unknown[] = [];
    const answer = { from: route };
    const replacement: AnyRoute = async asked => {
      seen.push(asked);
      return answer;
    };
    replaceRoutes({ [route]: replacement });
    const call = (webClient[method] as AnyRoute).bind(webClient);
    expect(await call(request)).toBe(answer);
    expect(seen).toEqual([{ ...request, webClient }]);
    const failure = new Error('no');
    replaceRoutes({ [route]: () => Promise.reject(failure) });
    expect(await rejection(call(request))).toBe(failure);
  });

  test('fetchRoomInfoFromHtml gives what the page says as it is, and once more as data', async () => {
    const info = userInfo(2);
    replaceRoutes({ fetchRoomInfoFromHtml: async () => info });
    const webClient = new TikTokWebClient();
    expect(await webClient.fetchRoomInfoFromHtml({ uniqueId })).toEqual({ ...info, data: info });
  });

  test('calls the route that is there now, not the one of when it was made', async () => {
    const webClient = new TikTokWebClient();
    const before = RouteConfig.fetchRoomInfo;
    replaceRoutes({ fetchRoomInfo: async () => ({ title: 'mine' }) as never });
    expect(RouteConfig.fetchRoomInfo).not.toBe(before);
    expect(await webClient.fetchRoomInfo({ roomId })).toEqual({ title: 'mine' });
  });

  test('needs no options, and no username', () => {
    const { webSigner, apiClient, endpoints } = new TikTokWebClient();
    expect(webSigner).toBe(apiClient);
    expect(endpoints.web).toBe('https://www.tiktok.com');
  });
});
