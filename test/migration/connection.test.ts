import { ControlEvent, SignConfig, TikTokLiveConnection, UserOfflineError } from '@livetap/live';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

// Class, methods and properties as programs for tiktok-live-connector 2.x use them.
let simulator: Simulator;
let room: Room;
let connection: TikTokLiveConnection;
beforeEach(async () => {
  simulator = await startSimulator({ closeAfterEndMs: 0 });
  room = simulator.addRoom({ uniqueId: 'ann', title: 'hello', scenario: false });
  connection = new TikTokLiveConnection('ann', { endpoints: simulator.endpoints });
});
afterEach(async () => {
  await connection.disconnect();
  await simulator.close();
});

/** The next `disconnected`. */
function over() {
  return new Promise<unknown>(resolve => connection.once('disconnected', resolve));
}

function pathsAsked(): readonly string[] {
  return simulator.requests.map(({ path }) => path);
}

describe('the class', () => {
  test('needs no options and no credentials', async () => {
    const offline = new TikTokLiveConnection('ann');
    expect(offline.options).toEqual({
      processInitialData: true,
      fetchRoomInfoOnConnect: true,
      enableExtendedGiftInfo: false,
      authenticateWs: false,
      useMobile: false,
    });
    await connection.connect();
    expect(simulator.requests.flatMap(({ headers }) => [headers['x-api-key'], headers['x-cookie-header']])).toEqual(
      simulator.requests.flatMap(() => [undefined, undefined]),
    );
    expect(simulator.requests.some(({ headers }) => /sessionid/.test(headers.cookie ?? ''))).toBe(false);
  });

  test.each(['ann', '@ann', 'https://www.tiktok.com/@ann/live'])('takes %s for a name', name => {
    expect(new TikTokLiveConnection(name).uniqueId).toBe('ann');
  });
});

describe('connect', () => {
  test('looks up, fetches the room, resolves to the state', async () => {
    const state = await connection.connect();
    expect(state).toEqual(connection.state);
    expect(Object.keys(state).sort()).toEqual(
      ['availableGifts', 'isConnected', 'isConnecting', 'roomId', 'roomInfo'].sort(),
    );
    expect(state).toMatchObject({ isConnected: true, isConnecting: false, roomId: room.roomId, availableGifts: null });
    expect(state.roomInfo).toMatchObject({ id_str: room.roomId, title: 'hello' });
    expect(connection.roomInfo).toBe(state.roomInfo);
  });

  test('with a room id looks nothing up', async () => {
    await connection.connect(room.roomId);
    expect(pathsAsked().filter(path => path.includes('@ann') || path.includes('api-live'))).toEqual([]);
    expect(connection.roomId).toBe(room.roomId);
  });

  test('can be called again after disconnected', async () => {
    await connection.connect();
    const first = over();
    room.closeSockets(1001);
    expect(await first).toMatchObject({ code: 1001 });
    await connection.connect();
    expect(connection.isConnected).toBe(true);
  });

  test('to a room that is over is refused with what is still known of it', async () => {
    simulator.inject('room-over');
    const refused = connection.connect();
    await expect(refused).rejects.toMatchObject({
      ...{ code: 'USER_OFFLINE', roomId: room.roomId },
      roomInfo: { title: 'hello', status: 4 },
    });
    expect(connection.state).toMatchObject({ isConnected: false, isConnecting: false, roomId: '', roomInfo: null });
  });

  test('to an offline room is refused with UserOfflineError', async () => {
    room.goOffline();
    await expect(connection.connect()).rejects.toBeInstanceOf(UserOfflineError);
  });
});

describe('disconnect', () => {
  test('waits for the close, and does nothing when there is none', async () => {
    await connection.disconnect();
    await connection.connect();
    const closed = over();
    await connection.disconnect();
    expect(await closed).toEqual({ code: 1000, reason: '' });
    expect(connection.wsClient).toBeNull();
    await connection.disconnect();
  });
});

describe('the properties', () => {
  test('wsClient and isConnecting and isConnected follow the connection', async () => {
    const { isConnected, isConnecting, wsClient, roomId, roomInfo } = connection;
    expect({ isConnected, isConnecting, wsClient, roomId, roomInfo }).toEqual({
      ...{ isConnected: false, isConnecting: false, wsClient: null, roomId: '', roomInfo: null },
    });
    const connecting = connection.connect();
    expect([connection.isConnecting, connection.isConnected]).toEqual([true, false]);
    await connecting;
    expect([connection.isConnecting, connection.isConnected]).toEqual([false, true]);
    expect(connection.wsClient?.open).toBe(true);
  });

  test('webClient has the jar, the parameters and the headers of every request', async () => {
    const { webClient } = connection;
    expect(webClient.cookieJar).toBeDefined();
    webClient.clientParams.app_language = 'de-DE';
    webClient.clientHeaders['X-Own'] = 'yes';
    await connection.fetchRoomInfo(room.roomId);
    const [request] = simulator.requests.filter(({ path }) => path.startsWith('/webcast/room/info'));
    expect(request?.query.get('app_language')).toBe('de-DE');
    expect(request?.headers['x-own']).toBe('yes');
  });
});

describe('fetching without a connection', () => {
  test('fetchRoomId of this streamer and of another one', async () => {
    const other = simulator.addRoom({ uniqueId: 'bob', scenario: false });
    expect(await connection.fetchRoomId()).toBe(room.roomId);
    expect(await connection.fetchRoomId('bob')).toBe(other.roomId);
  });

  test('fetchIsLive of this streamer and of another one', async () => {
    simulator.addRoom({ uniqueId: 'bob', scenario: false, status: 'offline' });
    expect(await connection.fetchIsLive()).toBe(true);
    expect(await connection.fetchIsLive('bob')).toBe(false);
  });

  test('fetchRoomInfo gives the room without an envelope, and keeps it', async () => {
    const info = await connection.fetchRoomInfo();
    expect(info).toMatchObject({ title: 'hello', status: 2, owner: { display_id: 'ann' } });
    expect(info.create_time).toBeGreaterThan(1_000_000_000);
    expect(typeof info.owner.bio_description).toBe('string');
    expect(info.stream_url.hls_pull_url).toMatch(/\.m3u8/);
    expect(connection.roomInfo).toBe(info);
    expect(connection.isConnected).toBe(false);
  });
});

describe('the control events', () => {
  test('connected, websocketConnected and disconnected', async () => {
    const events: string[] = [];
    connection.on(ControlEvent.WEBSOCKET_CONNECTED, client => events.push(`websocketConnected ${client.open}`));
    connection.on(ControlEvent.CONNECTED, state => events.push(`connected ${state.roomId}`));
    connection.on(ControlEvent.DISCONNECTED, ({ code, reason }) => events.push(`disconnected ${code} ${reason}`));
    const { roomId } = await connection.connect();
    await connection.disconnect();
    expect(events).toEqual(['websocketConnected true', `connected ${roomId}`, 'disconnected 1000 ']);
  });

  test('rawData, decodedData and websocketData of one message', async () => {
    await connection.connect();
    const bytes: unknown[] = [];
    connection.on(ControlEvent.RAW_DATA, (method, payload) => bytes.push(method, payload));
    const decoded = new Promise<unknown[]>(resolve =>
      connection.on(ControlEvent.DECODED_DATA, (...all) => resolve(all)),
    );
    const frames = new Promise<Uint8Array>(resolve => connection.on(ControlEvent.WEBSOCKET_DATA, resolve));
    room.say('hello', 'bob');
    const [sent] = room.sent;
    expect(await decoded).toEqual([
      'WebcastChatMessage',
      expect.objectContaining({ comment: 'hello' }),
      new Uint8Array(sent?.payload ?? []),
    ]);
    expect(bytes).toEqual(['WebcastChatMessage', new Uint8Array(sent?.payload ?? [])]);
    expect((await frames).length).toBeGreaterThan(10);
  });

  test('error with info and exception, thrown at nobody', async () => {
    await connection.connect();
    const error = new Promise<unknown>(resolve => connection.on(ControlEvent.ERROR, resolve));
    room.send({ method: 'WebcastControlMessage', payload: Uint8Array.of(0xff) });
    expect(await error).toEqual({ info: 'a message was skipped', exception: expect.any(Error) });
    expect(connection.isConnected).toBe(true);
  });

  test.each([3, 4] as const)('streamEnd with action %i, then disconnected', async action => {
    await connection.connect();
    const events: unknown[] = [];
    connection.on(ControlEvent.STREAM_END, data => events.push(data));
    const closed = over();
    room.end(action);
    await closed;
    expect(events).toEqual([{ action }]);
  });
});

describe('SignConfig', () => {
  afterEach(() => {
    for (const name of ['apiKey', 'basePath', 'baseOptions'] as const) delete SignConfig[name];
  });

  test('names the key, the server and further headers', async () => {
    await using other = await startSimulator();
    Object.assign(SignConfig, {
      ...{ apiKey: 'key of ours', basePath: simulator.url, baseOptions: { headers: { 'x-jwt-key': 'a token' } } },
    });
    // The sign server is left to SignConfig.
    const { web, webcast, push } = simulator.endpoints;
    connection = new TikTokLiveConnection('ann', { endpoints: { web, webcast, push } });
    await connection.connect();
    const asked = simulator.requests.filter(({ headers }) => headers['x-api-key'] === 'key of ours');
    expect(asked.map(({ headers }) => headers['x-jwt-key'])).toEqual(['a token']);
    expect(other.requests).toEqual([]);
  });

  test('gives way to signApiKey', async () => {
    SignConfig.apiKey = 'key of all';
    const { endpoints } = simulator;
    connection = new TikTokLiveConnection('ann', { endpoints, signApiKey: 'key of ours' });
    await connection.connect();
    const keys = simulator.requests.map(({ headers }) => headers['x-api-key']).filter(Boolean);
    expect(keys).toEqual(['key of ours']);
  });
});
