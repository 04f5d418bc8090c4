import {
  createEulerClient,
  type FetchSignedWebSocketParams,
  fetchSignedWebSocketFromProvider,
  TikTokWebClient,
} from '@livetap/live';
import { describe, expect, test } from 'vitest';
import { paths, session, startStage } from './stage.js';

// The sign provider, and what it gets to know, as programs for tiktok-live-connector 2.x set it up.
const pair = { sessionId: 'verysecret', ttTargetIdc: 'useast1a' };

describe('a session', () => {
  test.each([
    ['session.cookie', { session }],
    ['sessionId and ttTargetIdc', pair],
  ])('of %s goes to TikTok, and not to the provider or the socket', async (_name, options) => {
    const { connectionWith, asked, simulator } = await startStage();
    await connectionWith(options).connect();
    const [info] = asked(paths.roomInfo);
    expect(info?.headers.cookie).toContain('sessionid=verysecret');
    expect(info?.headers.cookie).toContain('tt-target-idc=useast1a');
    const others = simulator.requests.filter(({ path }) => path.includes(paths.sign) || path.includes(paths.socket));
    expect(others).toHaveLength(2);
    expect(JSON.stringify(others.map(({ headers, query }) => [headers, [...query]]))).not.toContain('verysecret');
  });

  test.each([
    ['session.cookie', { session }, 'sessionid=verysecret'],
    ['sessionId and ttTargetIdc', pair, 'tt-target-idc=useast1a'],
  ])('of %s with authenticateWs logs the socket in', async (_name, options, cookie) => {
    const { connectionWith, asked } = await startStage();
    await connectionWith({ ...options, signApiKey: 'key', authenticateWs: true }).connect();
    expect(asked(paths.sign)[0]?.headers['x-cookie-header']).toContain(cookie);
    expect(asked(paths.socket)[0]?.headers.cookie).toContain(cookie);
  });

  test('of session.oAuthToken goes to the provider only, with authenticateWs', async () => {
    const { connectionWith, asked, simulator } = await startStage();
    const oAuthToken = { type: 'oAuthToken', value: 'verysecret' } as const;
    await connectionWith({ session: { oAuthToken }, signApiKey: 'key', authenticateWs: true }).connect();
    expect(asked(paths.sign)[0]?.headers['x-oauth-token']).toBe('verysecret');
    const others = simulator.requests.filter(({ path }) => !path.includes(paths.sign));
    expect(JSON.stringify(others.map(({ headers }) => headers))).not.toContain('verysecret');
  });

  test.each([{ authenticateWs: true }, { useMobile: true }])('is needed for %j', async options => {
    const { connectionWith, asked } = await startStage();
    const connecting = connectionWith({ ...options, signApiKey: 'key' }).connect();
    await expect(connecting).rejects.toMatchObject({ name: 'AuthenticatedWebSocketConnectionError' });
    expect(asked(paths.sign)).toEqual([]);
  });

  test('set on the jar later, by setSessionBundle or setSession, is the same', async () => {
    const { connectionWith, asked } = await startStage();
    const [bundled, older] = [connectionWith(), connectionWith()];
    await bundled.webClient.cookieJar.setSessionBundle(session.cookie);
    older.webClient.cookieJar.setSession('verysecret', 'useast1a');
    for (const connection of [bundled, older]) await connection.fetchRoomInfo();
    const cookies = asked(paths.roomInfo).map(({ headers }) => headers.cookie);
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) expect(cookie).toMatch(/tt-target-idc=useast1a.*sessionid=verysecret/);
  });
});

describe('what the provider is told', () => {
  test('useMobile asks for the socket of the app', async () => {
    const { connectionWith, asked } = await startStage();
    await connectionWith({ session, signApiKey: 'key', useMobile: true }).connect();
    const [request] = asked(paths.sign);
    expect(request?.query.get('platform')).toBe('mobile');
    expect(request?.headers['x-cookie-header']).toContain('sessionid=verysecret');
  });

  test('preferredAgentIds name the machines that may sign', async () => {
    const { connectionWith, asked } = await startStage();
    await connectionWith({ preferredAgentIds: ['one', 'two'] }).connect();
    expect(asked(paths.sign)[0]?.query.get('preferred_agent_ids')).toBe('one,two');
  });

  test('connectWithUniqueId leaves the lookup to it', async () => {
    const { connectionWith, asked, room } = await startStage();
    const { roomId } = await connectionWith({ connectWithUniqueId: true }).connect();
    expect(roomId).toBe(room.roomId);
    expect([asked(paths.page), asked('api-live')]).toEqual([[], []]);
    expect(asked(paths.sign).map(({ path, query }) => [path, query.get('unique_id')])).toEqual([
      ['/webcast/rooms/0/connect', 'ann'],
    ]);
  });

  test.each([
    [undefined, 1],
    [true, 0],
  ])('disableEulerFallbacks %s: it is asked for the room %i times', async (disableEulerFallbacks, expected) => {
    const { connectionWith, asked, simulator } = await startStage();
    simulator.inject('no-state');
    simulator.inject('no-user');
    const outcome = connectionWith({ disableEulerFallbacks }).fetchRoomId();
    if (expected === 0) await expect(outcome).rejects.toMatchObject({ name: /Composite|NotFound/ });
    else await outcome;
    expect(asked('/room_id')).toHaveLength(expected);
  });

  test('signedWebSocketProvider takes its place', async () => {
    const { connectionWith, simulator, room } = await startStage();
    const seen: FetchSignedWebSocketParams[] = [];
    const connection = connectionWith({
      signedWebSocketProvider: params => {
        seen.push(params);
        return fetchSignedWebSocketFromProvider(params);
      },
    });
    await connection.connect();
    expect(seen.map(({ roomId, uniqueId }) => [roomId, uniqueId])).toEqual([[room.roomId, 'ann']]);
    expect(seen[0]?.webClient).toBe(connection.webClient);
    expect(simulator.rooms[0]?.sockets).toBe(1);
  });

  test('eulerApiInstance is used for all of it, and wins over signApiKey', async () => {
    const { connectionWith, simulator } = await startStage();
    const eulerApiInstance = createEulerClient({ apiKey: 'key of ours', basePath: simulator.url });
    const connection = connectionWith({ eulerApiInstance, signApiKey: 'another' });
    expect(connection.apiClient).toBe(eulerApiInstance);
    await connection.connect();
    await connection.apiClient.webcast.getRateLimits();
    const keys = simulator.requests.flatMap(({ headers }) => headers['x-api-key'] ?? []);
    expect(keys).toEqual(['key of ours', 'key of ours']);
  });
});

describe('the client of the provider', () => {
  test('apiClient and webClient.webSigner tell the limits of the key', async () => {
    const limits = { minute: 3, hour: 30, day: 300 };
    const { connectionWith } = await startStage({ apiKeys: { ours: { limits } } });
    const connection = connectionWith({ signApiKey: 'ours' });
    expect(connection.webClient.webSigner).toBe(connection.apiClient);
    const { data, status } = await connection.webClient.webSigner.webcast.getRateLimits();
    expect([status, data.minute?.max, data.hour?.max, data.day?.max]).toEqual([200, 3, 30, 300]);
  });

  test('createJWT of createEulerClient and of webSigner gives a token that connects without a key', async () => {
    const { connectionWith, simulator, asked } = await startStage({ apiKeys: { ours: {} } });
    const wish = { limits: { minute: 5, hour: 5, day: 5 }, expireAfter: 7200 };
    const own = createEulerClient({ apiKey: 'ours', basePath: simulator.url });
    const webClient = new TikTokWebClient({ endpoints: simulator.endpoints, signApiKey: 'ours' });
    for (const { authentication } of [own, webClient.webSigner]) {
      const { data } = await authentication.createJWT(122, wish);
      const token = data.token ?? '';
      expect(token).not.toBe('');
      const client = createEulerClient({ basePath: simulator.url, headers: { 'x-jwt-key': token } });
      await connectionWith({ eulerApiInstance: client }).connect();
      const last = asked(paths.sign).at(-1);
      expect([last?.headers['x-jwt-key'], last?.headers['x-api-key'], last?.status]).toEqual([token, undefined, 200]);
    }
  });
});

describe('sendMessage', () => {
  const account = { session, signApiKey: 'key' };

  test('writes to the room of the connection, or to the one that is named', async () => {
    const { connectionWith, simulator, room } = await startStage();
    const other = simulator.addRoom({ uniqueId: 'bob', scenario: false });
    const connection = connectionWith(account);
    const heard = new Promise<string>(resolve => connection.on('chat', ({ comment }) => resolve(comment)));
    await connection.connect();
    await connection.sendMessage('hello');
    expect(await heard).toBe('hello');
    await connection.sendMessage('hello bob', other.roomId);
    const written = [room, other].map(each => each.sentOf('WebcastChatMessage').map(({ comment }) => comment));
    expect(written).toEqual([['hello'], ['hello bob']]);
  });

  test('needs a session, a key, and a room', async () => {
    const { connectionWith, room, asked } = await startStage({ apiKeys: { key: {}, small: { plan: 'free' } } });
    const { roomId } = room;
    const outcomes = [
      connectionWith(account).sendMessage('hello'),
      connectionWith({ signApiKey: 'key' }).sendMessage('hello', roomId),
      connectionWith({ session }).sendMessage('hello', roomId),
      connectionWith({ session, signApiKey: 'small' }).sendMessage('hello', roomId),
    ];
    const codes = await Promise.all(outcomes.map(outcome => outcome.catch((error: { code: string }) => error.code)));
    expect(codes).toEqual(['INVALID_REQUEST', 'CREDENTIALS_REQUIRED', 'SIGN_PREMIUM', 'SIGN_PREMIUM']);
    expect(asked('/chat')).toHaveLength(2);
    expect(room.sent).toEqual([]);
  });
});
