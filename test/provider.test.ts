import {
  AuthenticatedWebSocketConnectionError,
  createEulerClient,
  createEulerSigner,
  fetchRoomGiftGalleryFromProvider,
  fetchRoomGiftsFromProvider,
  fetchRoomIdFromProvider,
  fetchRoomInfoFromProvider,
  fetchSignedWebSocketFromProvider,
  fetchWebcastSignatureFromProvider,
  PremiumFeatureError,
  SignAPIError,
  type SigningOptions,
  sendRoomChatFromProvider,
  signerOf,
  TikTokLiveConnection,
  WebcastHttpClient,
} from '@livetap/live';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/*
 * The sign provider from outside: its client, its routes and logged-in sockets against the simulated provider.
 */
const session = { cookie: { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'useast5' } } } as const;
let simulator: Simulator;
let room: Room;

beforeAll(async () => {
  const limits = { minute: 60, hour: 90, day: 300 };
  simulator = await startSimulator({ apiKeys: { paid: { limits }, small: { plan: 'free' } } });
  room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
});
afterAll(() => simulator.close());

function clientOf(signApiKey: string | undefined, options: object = {}): WebcastHttpClient {
  return new WebcastHttpClient({ endpoints: simulator.endpoints, signApiKey, ...options });
}

async function connected(options: SigningOptions, webClient = clientOf('paid', { session })) {
  const connection = new TikTokLiveConnection('mara', {
    endpoints: simulator.endpoints,
    signer: createEulerSigner({ webClient, ...options }),
  });
  await connection.connect();
  return connection;
}

function lastRequest(path: string) {
  const found = simulator.requests.findLast(request => request.path.includes(path));
  if (found === undefined) throw new Error(`nobody asked for ${path}`);
  return found;
}

describe('a JWT', () => {
  test('stands in for the key in a program that has none', async () => {
    const server = createEulerClient({ basePath: simulator.endpoints.sign, apiKey: 'paid' });
    const limits = { minute: 1, hour: 2, day: 3 };
    const made = await server.authentication.createJWT(122, { limits, expireAfter: 7200 });
    const token = made.data.token ?? '';
    const client = createEulerClient({ basePath: simulator.endpoints.sign, headers: { 'x-jwt-key': token } });
    const { data } = await client.webcast.getRateLimits();
    expect([data.minute?.max, data.hour?.max, data.day?.max]).toEqual([1, 2, 3]);
    const webClient = clientOf(undefined, { apiClient: client });
    expect(await fetchRoomIdFromProvider({ webClient, uniqueId: 'mara' })).toMatchObject({ room_id: room.roomId });
    await expect(client.accounts.retrieveAccountSelf()).rejects.toMatchObject({ httpStatus: 401 });
    await expect(client.with({ headers: { 'x-jwt-key': 'wrong' } }).accounts.getRateLimits()).rejects.toBeInstanceOf(
      SignAPIError,
    );
  });
});

describe('routes', () => {
  test('look up a streamer', async () => {
    const webClient = clientOf('paid');
    expect(await fetchRoomIdFromProvider({ webClient, uniqueId: 'mara' })).toMatchObject({ is_live: true });
    const info = await fetchRoomInfoFromProvider({ webClient, uniqueId: 'mara' });
    expect(info.data?.room_info).toMatchObject({ id: room.roomId, status: 2 });
    const gifts = await fetchRoomGiftsFromProvider({ webClient, roomId: room.roomId });
    expect(gifts.response?.page_gifts).toHaveLength(20);
    const gallery = await fetchRoomGiftGalleryFromProvider({ webClient, uniqueId: 'mara' });
    expect(gallery.data?.normal_gifts.length).toBeGreaterThan(0);
    await expect(fetchRoomIdFromProvider({ webClient, uniqueId: 'nobody' })).rejects.toMatchObject({
      code: 'USER_NOT_FOUND',
    });
  });

  test('sign an address', async () => {
    const url = `${simulator.endpoints.webcast}/webcast/im/fetch/?aid=1988&X-Bogus=old`;
    const { signedUrl, tokens } = await fetchWebcastSignatureFromProvider({ webClient: clientOf('paid'), url });
    const { searchParams } = new URL(signedUrl);
    expect(searchParams.getAll('X-Bogus')).toEqual([tokens['X-Bogus']]);
    expect(searchParams.get('aid')).toBe('1988');
  });

  test('send a comment, which everybody in the room gets', async () => {
    const connection = await connected({});
    const comment = new Promise<string>(resolve => connection.on('chat', data => resolve(data.comment)));
    const webClient = clientOf('paid', { session });
    await sendRoomChatFromProvider({ webClient, roomId: room.roomId, content: 'hello from outside' });
    expect(await comment).toBe('hello from outside');
    await connection.disconnect();
  });

  test.each(['small', undefined])('need a plan (key %s)', async key => {
    const webClient = clientOf(key, { session });
    const { roomId } = room;
    const isPlan = { code: 'SIGN_PREMIUM', retryable: false };
    await expect(sendRoomChatFromProvider({ webClient, roomId, content: 'x' })).rejects.toMatchObject(isPlan);
    const signed = fetchSignedWebSocketFromProvider({ webClient, roomId, authenticateWs: true });
    await expect(signed).rejects.toBeInstanceOf(PremiumFeatureError);
  });

  test('say when the key is wrong', async () => {
    const asked = fetchRoomInfoFromProvider({ webClient: clientOf('wrong'), uniqueId: 'mara' });
    await expect(asked).rejects.toMatchObject({ code: 'SIGN_FAILED', httpStatus: 401, retryable: false });
  });
});

describe('a socket', () => {
  test('is not logged in, and the session stays here, unless that was asked for by name', async () => {
    const connection = await connected({});
    expect(JSON.stringify(lastRequest('/connect').headers)).not.toContain('verysecret');
    expect(lastRequest('/ws_proxy/').headers.cookie).not.toContain('verysecret');
    await connection.disconnect();
  });

  test('is logged in with authenticateWs: provider and handshake get the session', async () => {
    const connection = await connected({ authenticateWs: true });
    expect(lastRequest('/connect').headers['x-cookie-header']).toContain('sessionid=verysecret');
    expect(lastRequest('/ws_proxy/').headers.cookie).toContain('sessionid=verysecret');
    expect(connection.isConnected).toBe(true);
    await connection.disconnect();
  });

  test('is that of the app with useMobile', async () => {
    const connection = await connected({ useMobile: true });
    expect(lastRequest('/connect').query.get('platform')).toBe('mobile');
    await connection.disconnect();
  });

  test('is in the room that the provider found by the name', async () => {
    const connection = await connected({ connectWithUniqueId: true });
    expect(lastRequest('/connect').path).toBe('/webcast/rooms/0/connect');
    expect(connection.roomId).toBe(room.roomId);
    await connection.disconnect();
  });

  test('can be signed by a function of the caller', async () => {
    const webClient = clientOf('paid');
    const rooms: string[] = [];
    const signer = signerOf(
      async params => {
        rooms.push(params.roomId);
        return fetchSignedWebSocketFromProvider(params);
      },
      { webClient },
    );
    const connection = new TikTokLiveConnection('mara', { endpoints: simulator.endpoints, signer });
    await connection.connect();
    expect(rooms).toEqual([room.roomId]);
    await connection.disconnect();
  });

  test('without a session is not asked for', async () => {
    const before = simulator.requests.filter(({ path }) => path.includes('/connect')).length;
    await expect(connected({ authenticateWs: true }, clientOf('paid'))).rejects.toBeInstanceOf(
      AuthenticatedWebSocketConnectionError,
    );
    expect(simulator.requests.filter(({ path }) => path.includes('/connect'))).toHaveLength(before);
  });
});

test('nobody did anything wrong', () => {
  expect(room.violations).toEqual([]);
});
