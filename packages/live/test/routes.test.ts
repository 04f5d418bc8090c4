import { describe, expect, test } from 'vitest';
import { createEulerClient } from '../src/euler/client.js';
import { WebcastHttpClient } from '../src/http/client.js';
import { InvalidResponseError, UserNotFoundError } from '../src/lookup/errors.js';
import { type CompositeRequest, fetchIsLiveComposite, fetchRoomIdComposite, RouteConfig } from '../src/routes.js';
import { rejection } from './http/test-server.js';
import { roomId, userInfo } from './lookup/answers.js';
import { replaceRoutes, unwanted } from './replaced-routes.js';

const webClient = new WebcastHttpClient();
const asked = { webClient, uniqueId: '@ann_streamer' };
const live = { code: 200, ok: true, room_id: roomId, is_live: true, routes_attempted: [] };

async function failing(): Promise<never> {
  throw new InvalidResponseError('nothing there', { routeId: 'x' });
}

const failingRoutes = {
  fetchRoomInfoFromHtml: failing,
  fetchRoomInfoFromApiLive: failing,
  fetchRoomIdFromProvider: failing,
};
const unwantedRoutes = {
  fetchRoomInfoFromHtml: unwanted,
  fetchRoomInfoFromApiLive: unwanted,
  fetchRoomIdFromProvider: unwanted,
};

const routes = {
  fetchRoomInfoFromHtml: async () => userInfo(2),
  fetchRoomInfoFromApiLive: async () => userInfo(2),
  fetchRoomIdFromProvider: async () => live,
};

describe('a composite route', () => {
  test.each(Object.keys(routes) as (keyof typeof routes)[])('takes the answer of a replaced %s', async name => {
    replaceRoutes({ ...failingRoutes, [name]: routes[name] });
    expect(await fetchRoomIdComposite(asked)).toBe(roomId);
    expect(await fetchIsLiveComposite(asked)).toBe(true);
  });

  test('goes from the page to the JSON endpoint to the provider, and no further than it has to', async () => {
    const order: string[] = [];
    const spy = (name: string) => async () => {
      order.push(name);
      return failing();
    };
    replaceRoutes({
      fetchRoomInfoFromHtml: spy('page'),
      fetchRoomInfoFromApiLive: spy('api'),
      fetchRoomIdFromProvider: spy('provider'),
    });
    expect(await rejection(fetchRoomIdComposite(asked))).toMatchObject({
      code: 'LOOKUP_FAILED',
      routeId: 'fetchRoomIdComposite',
      requestErrs: { length: 3 },
    });
    expect(order).toEqual(['page', 'api', 'provider']);
    replaceRoutes({ ...unwantedRoutes, fetchRoomInfoFromHtml: routes.fetchRoomInfoFromHtml });
    expect(await fetchRoomIdComposite(asked)).toBe(roomId);
  });

  test('hands on client, plain name, signal and the client of the provider', async () => {
    const apiClient = createEulerClient({ apiKey: 'own' });
    const { signal } = new AbortController();
    const seen: unknown[] = [];
    replaceRoutes({
      ...failingRoutes,
      fetchRoomInfoFromHtml: request => {
        seen.push(request);
        return failing();
      },
      fetchRoomIdFromProvider: async request => {
        seen.push(request);
        return live;
      },
    });
    await fetchRoomIdComposite({ ...asked, signal, apiClient });
    const request = { webClient, uniqueId: 'ann_streamer', signal };
    expect(seen).toEqual([request, { ...request, apiClient }]);
  });

  test.each<[keyof CompositeRequest, keyof typeof routes]>([
    ['skipFetchRoomInfoFromHtmlRoute', 'fetchRoomInfoFromHtml'],
    ['skipFetchRoomInfoFromApiLiveRoute', 'fetchRoomInfoFromApiLive'],
    ['skipFetchRoomIdFromEulerRoute', 'fetchRoomIdFromProvider'],
  ])('leaves one out: %s', async (skip, name) => {
    replaceRoutes({ ...failingRoutes, [name]: unwanted });
    const error = await rejection(fetchRoomIdComposite({ ...asked, [skip]: true }));
    expect(error).toMatchObject({ code: 'LOOKUP_FAILED', requestErrs: { length: 2 } });
  });

  test('with nothing left to ask is refused', async () => {
    replaceRoutes(unwantedRoutes);
    const skip = {
      ...{ skipFetchRoomInfoFromHtmlRoute: true, skipFetchRoomInfoFromApiLiveRoute: true },
      skipFetchRoomIdFromEulerRoute: true,
    };
    expect(await rejection(fetchIsLiveComposite({ ...asked, ...skip }))).toMatchObject({ code: 'INVALID_OPTION' });
  });

  test.each([
    [2, true],
    [3, true],
    [4, false],
  ])('status %i: live is %s', async (status, expected) => {
    replaceRoutes({ ...unwantedRoutes, fetchRoomInfoFromHtml: async () => userInfo(status) });
    expect(await fetchIsLiveComposite(asked)).toBe(expected);
  });

  test('says that there is no such user only when no way says otherwise', async () => {
    const noUser = async () => {
      throw new UserNotFoundError('ann_streamer', 'no such user');
    };
    replaceRoutes({ ...failingRoutes, fetchRoomInfoFromHtml: noUser });
    expect(await rejection(fetchRoomIdComposite(asked))).toBeInstanceOf(UserNotFoundError);
    replaceRoutes({ fetchRoomIdFromProvider: routes.fetchRoomIdFromProvider });
    expect(await fetchRoomIdComposite(asked)).toBe(roomId);
  });

  test('that throws something else than an error of ours is a bug, and ends the lookup', async () => {
    const bug = new TypeError('a bug');
    replaceRoutes({ ...unwantedRoutes, fetchRoomInfoFromHtml: () => Promise.reject(bug) });
    expect(await rejection(fetchRoomIdComposite(asked))).toBe(bug);
  });
});

test('every route is a function', () => {
  expect(Object.values(RouteConfig).filter(route => typeof route !== 'function')).toEqual([]);
  expect(Object.keys(RouteConfig)).toHaveLength(17);
});
