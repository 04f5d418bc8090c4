import { createDirectSigner, createTikToolSigner, TikTokLiveConnection, WebcastHttpClient } from '@livetap/live';
import {
  callApi,
  fetchSignedUrl,
  resolveLivePage,
  resolveRoomId,
  TikToolClient,
  type tikToolEndpoints,
} from '@livetap/live/tiktool';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

/*
 * TikTool from outside: its client, its functions and sockets by its signatures, and sockets without any, against the
 * simulated service.
 */
const apiKey = 'tk_paid';
const cookies = 'sessionid=abc; tt-target-idc=useast5';
let simulator: Simulator;
let room: Room;

beforeAll(async () => {
  const limits = { minute: 1000, hour: 1000, day: 1000 };
  simulator = await startSimulator({ apiKeys: { [apiKey]: { limits }, tk_small: { plan: 'free' } } });
  room = simulator.addRoom({ uniqueId: 'streamer_name', scenario: false });
  simulator.addRoom({ uniqueId: 'off_air', scenario: false }).end();
});
afterAll(() => simulator.close());
beforeEach(() => {
  vi.stubEnv('LIVETAP_ENDPOINT', simulator.url);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a socket', () => {
  const webClient = () => new WebcastHttpClient({ endpoints: simulator.endpoints });

  test.each([
    ['of a room that TikTool signed', () => createTikToolSigner({ webClient: webClient(), apiKey })],
    [
      'of an address that TikTool signed',
      () => createTikToolSigner({ webClient: webClient(), apiKey, sign: 'address' }),
    ],
    ['without a sign provider', () => createDirectSigner({ webClient: webClient() })],
  ])('%s reads chat, again and again', async (_how, makeSigner) => {
    const signer = makeSigner();
    for (const text of ['hello', 'once more']) {
      await using connection = new TikTokLiveConnection('streamer_name', { endpoints: simulator.endpoints, signer });
      // What was said before comes again at the start of a socket.
      const heard = new Promise<void>(resolve => connection.on('chat', ({ comment }) => comment === text && resolve()));
      await connection.connect();
      room.say(text);
      await heard;
    }
    expect(room.violations).toEqual([]);
  });

  test('is for one use, for the user agent that signed and for the visitor that it was given to', async () => {
    const signer = createTikToolSigner({ webClient: webClient(), apiKey });
    const signed = await signer.sign({ roomId: room.roomId, uniqueId: 'streamer_name', userAgent: 'Test/1' });
    expect(signed.userAgent).toContain('Signer');
    const once = { name: 'once', sign: async () => signed };
    const connect = async (part: object) => {
      const replayed = { ...once, sign: async () => ({ ...signed, ...part }) };
      await using connection = new TikTokLiveConnection('streamer_name', {
        ...{ endpoints: simulator.endpoints, signer: replayed },
      });
      await connection.connect();
    };
    await connect({});
    await expect(connect({})).rejects.toMatchObject({ code: 'SOCKET_REJECTED' });
    const fresh = await signer.sign({ roomId: room.roomId, uniqueId: 'streamer_name', userAgent: 'Test/1' });
    await expect(connect({ ...fresh, userAgent: 'Test/1' })).rejects.toMatchObject({
      handshakeMessage: 'DEVICE_BLOCKED',
    });
    const other = await signer.sign({ roomId: room.roomId, uniqueId: 'streamer_name', userAgent: 'Test/1' });
    await expect(connect({ ...other, cookies: ['ttwid=invented'] })).rejects.toMatchObject({
      handshakeMessage: 'DEVICE_BLOCKED',
    });
  });

  test('that is refused as a blocked device opens for the next visitor', async () => {
    const signer = createDirectSigner({ webClient: webClient() });
    const connection = new TikTokLiveConnection('streamer_name', { endpoints: simulator.endpoints, signer });
    using _fault = simulator.inject('device-blocked', { times: 1 });
    await expect(connection.connect()).rejects.toMatchObject({ handshakeMessage: 'DEVICE_BLOCKED', retryable: true });
    expect((await connection.connect()).isConnected).toBe(true);
    await connection.disconnect();
    const visitors = simulator.requests.filter(({ path }) => path === '/').slice(-2);
    expect(visitors.every(({ headers }) => !headers.cookie?.includes('ttwid'))).toBe(true);
  });

  test('asks only TikTok without a provider, and keeps the session from all of them', async () => {
    const session = { cookie: { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'useast5' } } } as const;
    const from = simulator.requests.length;
    for (const make of [createDirectSigner, createTikToolSigner]) {
      const client = new WebcastHttpClient({ endpoints: simulator.endpoints, session });
      const signer = make({ webClient: client, apiKey });
      await signer.sign({ roomId: room.roomId, uniqueId: 'streamer_name', userAgent: 'Test/1' });
    }
    const asked = simulator.requests.slice(from);
    expect(asked.map(({ path }) => path)).toEqual(['/', '/tiktool/webcast/sign_websocket']);
    expect(JSON.stringify(asked.map(({ headers, query }) => [headers, [...query]]))).not.toContain('verysecret');
  });
});

describe('every endpoint', () => {
  /** What each one is asked, and what it answers at least. */
  const calls: { readonly [Name in keyof typeof tikToolEndpoints]: readonly [input: () => object, data: unknown] } = {
    signUrl: [() => ({ url: 'https://www.tiktok.com/?a=1' }), { signed_url: expect.stringContaining('?a=1&X-Bogus=') }],
    signWebSocket: [() => ({ room_id: room.roomId }), { signed_url: expect.stringMatching(/^ws:/) }],
    webSocketCredentials: [
      () => ({ unique_id: 'streamer_name', room_id: room.roomId }),
      { ws_url: expect.stringMatching(/^ws:/), cookies: expect.stringContaining('ttwid=') },
    ],
    connectionMode: [() => ({}), { recommended_mode: 'direct' }],
    checkAlive: [() => ({ unique_id: 'streamer_name' }), [{ alive: true }]],
    liveStatus: [() => ({ unique_id: 'off_air' }), { is_live: false, room_id: null }],
    bulkLiveCheck: [() => ({ unique_ids: ['streamer_name', 'off_air'] }), { streamer_name: true, off_air: false }],
    roomId: [() => ({ unique_id: 'streamer_name' }), { alive: true, unique_id: 'streamer_name' }],
    roomInfo: [() => ({ room_id: room.roomId }), undefined],
    roomCover: [() => ({ unique_id: 'streamer_name' }), { cover_url: expect.stringContaining('http') }],
    roomVideo: [() => ({ room_id: room.roomId }), undefined],
    rankings: [() => ({ room_id: room.roomId }), undefined],
    giftInfo: [() => ({ room_id: room.roomId }), undefined],
    hashtagList: [() => ({ count: 1 }), [{ title: 'Music' }]],
    feed: [() => ({ count: 2 }), undefined],
    fetch: [() => ({ unique_id: 'streamer_name' }), { alive: true, raw_data: expect.any(String) }],
    resolveUserIds: [() => ({ user_ids: [room.userId, '5'] }), { 5: null }],
    chat: [() => ({ room_id: room.roomId, text: 'hello' }), {}],
    chatSend: [() => ({ room_id: room.roomId, text: 'hello' }), {}],
    userEarnings: [() => ({ unique_id: 'streamer_name' }), { period: 'daily' }],
    videoList: [() => ({ unique_id: 'streamer_name' }), [{ video_id: '7400000000000000001' }]],
    videoDetail: [() => ({ video_id: '7400000000000000001' }), { peak_viewers: 45 }],
    userInteractions: [() => ({ room_id: room.roomId }), undefined],
    moderation: [() => ({ action: 'mute' }), { action: 'mute' }],
    rateLimits: [() => ({}), { tier: 'premium' }],
    createJwt: [
      () => ({ allowed_creators: ['streamer_name'] }),
      { token: expect.stringMatching(/^[\w-]+(\.[\w-]+){2}$/) },
    ],
    captchaPuzzle: [() => ({ puzzle: 'AA', piece: 'AA' }), { slideX: 123 }],
    captchaRotate: [() => ({ outer: 'AA', inner: 'AA' }), { angle: 45 }],
    captchaShapes: [() => ({ image: 'AA' }), { point1: { x: 10, y: 20 } }],
  };

  test.each(Object.entries(calls))('%s', async (name, [input, data]) => {
    const { api } = new TikToolClient({ apiKey });
    const method = api[name as keyof typeof api] as (input: object, options: object) => Promise<{ reply: object }>;
    const { reply } = await method(input(), { cookies });
    if (data !== undefined) expect(reply).toMatchObject({ status_code: 0, data });
    else expect(await fetchSignedUrl(reply, { cookies })).toMatchObject({ status_code: 0, data: expect.anything() });
  });
});

describe('the functions', () => {
  test('find the room of who is live, and null for who is not', async () => {
    expect(await resolveRoomId('streamer_name')).toBe(room.roomId);
    expect(await resolveLivePage('streamer_name')).toEqual({
      ...{ roomId: room.roomId, ttwid: expect.stringMatching(/^1%7C/), clusterRegion: 'ALL_SG' },
    });
    expect([await resolveRoomId('off_air'), await resolveLivePage('nobody')]).toEqual([null, null]);
  });

  test.each(['GET', 'POST'] as const)('call an endpoint to the end by %s', async method => {
    const options = { apiKey, uniqueId: 'streamer_name', method };
    expect(await callApi({ ...options, endpoint: '/webcast/room_info' })).toMatchObject({
      ...{ status_code: 0, data: { id_str: room.roomId } },
    });
    expect(await callApi({ ...options, endpoint: '/webcast/room_id' })).toMatchObject({
      ...{ status_code: 0, data: { room_id: room.roomId } },
    });
    expect(await callApi({ ...options, endpoint: '/webcast/rankings', cookies })).toMatchObject({
      ...{ status_code: 0, data: { ranks: expect.any(Array) } },
    });
  });

  test('say who is not live, who may not, and when to come back', async () => {
    const endpoint = '/webcast/room_info';
    await expect(callApi({ apiKey, endpoint, uniqueId: 'off_air' })).rejects.toMatchObject({ code: 'USER_OFFLINE' });
    const feed = callApi({ apiKey: 'tk_small', endpoint: '/webcast/feed' });
    await expect(feed).rejects.toMatchObject({ code: 'SIGN_PREMIUM' });
    using _fault = simulator.inject('tiktool-429', { seconds: 30 });
    const error = await callApi({ apiKey, endpoint, uniqueId: 'streamer_name' }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'SIGN_RATE_LIMITED', resetTime: expect.any(Number) });
  });

  test('show a key to nobody but TikTool', async () => {
    const others = simulator.requests.filter(({ path }) => !path.startsWith('/tiktool/'));
    expect(others.length).toBeGreaterThan(0);
    expect(JSON.stringify(others.map(({ headers, query }) => [headers, [...query]]))).not.toContain(apiKey);
  });
});
