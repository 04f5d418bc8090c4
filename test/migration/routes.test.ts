import { InvalidResponseError, RouteConfig, type Routes } from '@livetap/live';
import { afterEach, describe, expect, test } from 'vitest';
import { type Stage, session, startStage } from './stage.js';

// Routes as programs for tiktok-live-connector 2.4 call and replace them.
const originals = { ...RouteConfig };
afterEach(() => void Object.assign(RouteConfig, originals));

async function failing(): Promise<never> {
  throw new InvalidResponseError('nothing there', { routeId: 'x' });
}

const account = { signApiKey: 'key', session };

/** What goes through each route. */
const uses: Partial<Record<keyof Routes, (stage: Stage) => Promise<unknown>>> = {
  fetchRoomInfo: ({ connectionWith }) => connectionWith().connect(),
  fetchRoomGifts: ({ connectionWith }) => connectionWith({ ...account, enableExtendedGiftInfo: true }).connect(),
  fetchRoomInfoFromApiLive: ({ connectionWith }) => {
    RouteConfig.fetchRoomInfoFromHtml = failing;
    return connectionWith().connect();
  },
  fetchRoomInfoFromHtml: ({ connectionWith }) => connectionWith().connect(),
  fetchRoomIdFromProvider: ({ connectionWith }) => {
    Object.assign(RouteConfig, { fetchRoomInfoFromHtml: failing, fetchRoomInfoFromApiLive: failing });
    return connectionWith().connect();
  },
  fetchRoomInfoFromProvider: ({ connectionWith }) =>
    connectionWith(account).webClient.fetchRoomInfoFromEuler({ uniqueId: 'ann' }),
  fetchSignedWebSocketFromProvider: ({ connectionWith }) => connectionWith().connect(),
  fetchWebcastSignatureFromProvider: ({ connectionWith }) => connectionWith(account).fetchAvailableGifts(),
  sendRoomChatFromProvider: async ({ connectionWith }) => {
    const connection = connectionWith(account);
    await connection.connect();
    return connection.sendMessage('hello');
  },
  fetchRoomIdComposite: ({ connectionWith }) => connectionWith().connect(),
  fetchIsLiveComposite: ({ connectionWith }) => connectionWith().waitUntilLive(),
};

type AnyRoute = (request: { readonly webClient: unknown }) => Promise<unknown>;

describe('routes', () => {
  test.each(Object.entries(uses))('RouteConfig.%s is what everything else calls', async (name, use) => {
    const stage = await startStage({ giftListNeedsSignature: true });
    const original = originals[name as keyof Routes] as AnyRoute;
    const requests: Parameters<AnyRoute>[0][] = [];
    const answers: unknown[] = [];
    const replacement: AnyRoute = async request => {
      requests.push(request);
      answers.push(await original(request));
      return answers.at(-1);
    };
    Object.assign(RouteConfig, { [name]: replacement });
    await use(stage);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.webClient).toBeDefined();
    expect(answers[0]).toBeDefined();
  });

  test('take one object with the webClient, and an apiClient where the provider is asked', async () => {
    const { connectionWith, simulator, room } = await startStage();
    const { webClient, apiClient } = connectionWith({ signApiKey: 'key' });
    const page = await RouteConfig.fetchRoomInfoFromHtml({ webClient, uniqueId: 'ann' });
    expect(page.user.roomId).toBe(room.roomId);
    const other = apiClient.with({ headers: { 'x-own': 'yes' } });
    const found = await RouteConfig.fetchRoomIdFromProvider({ webClient, apiClient: other, uniqueId: 'ann' });
    expect(found.room_id).toBe(room.roomId);
    expect(simulator.requests.at(-1)?.headers['x-own']).toBe('yes');
  });

  test('a replaced route is used by connections from then on, with its own answer', async () => {
    const { connectionWith, asked } = await startStage();
    const connection = connectionWith();
    const { fetchRoomInfo } = originals;
    RouteConfig.fetchRoomInfo = async request => ({ ...(await fetchRoomInfo(request)), title: 'mine' });
    const { roomInfo } = await connection.connect();
    expect(roomInfo?.title).toBe('mine');
    RouteConfig.fetchRoomInfo = failing;
    await connection.disconnect();
    await expect(connection.connect()).rejects.toMatchObject({ code: 'INVALID_RESPONSE' });
    expect(asked('/webcast/room/info')).toHaveLength(1);
  });
});
