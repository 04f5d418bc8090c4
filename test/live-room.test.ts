import {
  LiveError,
  type Logger,
  type RoomInfo,
  type RoomStateChange,
  TikTokLive,
  type TikTokLiveOptions,
  UserOfflineError,
} from '@livetap/live';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { createTestRoom, type TestRoom, untilStatus } from '@livetap/simulator/testing';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';

/*
 * A room of the application level over a real socket: what its options do, and what is said about its connection.
 */
interface Stage {
  readonly simulator: Simulator;
  readonly room: Room;
  readonly live: TikTokLive;
}

async function stage(options: Partial<TikTokLiveOptions> = {}): Promise<Stage> {
  const simulator = await startSimulator({ closeAfterEndMs: 20, apiKeys: { key: {} } });
  const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
  const reconnect = { firstMs: 0, mostMs: 0 };
  const live = new TikTokLive({ uniqueId: '@mara', endpoints: simulator.endpoints, reconnect, ...options });
  onTestFinished(async () => {
    await live.disconnect();
    await simulator.close();
    expect(room.violations).toEqual([]);
  });
  return { simulator, room, live };
}

/** The stream ends and the next one is entered; gives its room id. */
async function nextStream(room: TestRoom, live = room.live): Promise<string> {
  const waits = untilStatus(live, 'offline');
  room.end();
  await waits;
  room.goLive();
  const goesOn = untilStatus(live, 'live');
  room.advance(60_000);
  await goesOn;
  return room.roomId;
}

describe('a connection', () => {
  test('tells of itself: connected, room info, disconnected with code and reason', async () => {
    const { room, live } = await stage();
    const told: unknown[] = [];
    live
      .on('connected', (...args) => told.push(['connected', ...args]))
      .on('roomInfo', (info: RoomInfo) => told.push(['roomInfo', info.title]))
      .on('disconnected', (code, reason) => told.push(['disconnected', code, typeof reason]));
    expect([live.connected, live.roomId, live.eventCount, live.uniqueId]).toEqual([false, '', 0, 'mara']);
    await live.connect();
    expect([live.connected, live.roomId]).toEqual([true, room.roomId]);
    await live.disconnect();
    expect(live.connected).toBe(false);
    expect(told).toEqual([['connected'], ['roomInfo', room.title], ['disconnected', 1000, 'string']]);
  });

  test('tells the room info of every stream it waits for, and not again when it reconnects', async () => {
    await using room = createTestRoom({ live: { waitUntilLive: true } });
    const { live } = room;
    const told: unknown[] = [];
    live.on('connected', () => told.push('connected')).on('roomInfo', ({ id_str }: RoomInfo) => told.push(id_str));
    await live.connect();
    const first = room.roomId;
    room.cut();
    await room.entered();
    await untilStatus(live, 'live');
    const second = await nextStream(room);
    expect(second).not.toBe(first);
    expect(told).toEqual(['connected', first, 'connected', 'connected', second]);
    await live.disconnect();
    await live.connect();
    expect(told.slice(5)).toEqual(['connected', second]);
  });

  test('tells no room info of the stream before where that of the next one is not to be had', async () => {
    await using room = createTestRoom();
    let isAnswering = true;
    const live = new TikTokLive({
      ...room.options,
      waitUntilLive: true,
      fetch: async (input, init) =>
        isAnswering || !String(input).includes('/room/info')
          ? room.options.fetch(input, init)
          : new Response('', { status: 500 }),
    });
    onTestFinished(() => live.disconnect());
    const told: unknown[] = [];
    live.on('error', () => {}).on('roomInfo', ({ id_str }: RoomInfo) => told.push(id_str));
    await live.connect();
    const first = room.roomId;
    isAnswering = false;
    await nextStream(room, live);
    expect(told).toEqual([first]);
  });

  test('counts events, and keeps viewers and those who gave most', async () => {
    const { room, live } = await stage();
    await live.connect();
    const seen = live.first(2, 'roomUserSeq');
    room.viewers(321);
    room.send({
      method: 'WebcastRoomUserSeqMessage',
      message: { viewerCount: 322, ranksList: [{ rank: 1, coinCount: 99, user: { uniqueId: 'bob', userId: '5' } }] },
    });
    await seen;
    expect(live.eventCount).toBe(2);
    expect(live.state?.totals.viewers).toBe(322);
    expect(live.state?.topViewers).toMatchObject([{ rank: 1, coins: 99, user: { uniqueId: 'bob' } }]);
  });

  test('is made again by itself; not with autoReconnect off', async () => {
    const [again, once] = await Promise.all([stage(), stage({ autoReconnect: false })]);
    for (const { room, live } of [again, once]) {
      await live.connect();
      room.closeSockets(1001);
      await room.waitForNoSockets();
    }
    await again.room.waitForSocket();
    await untilStatus(again.live, 'live');
    await untilStatus(once.live, 'idle');
    expect(once.room.sockets).toBe(0);
  });

  test('is given up after maxReconnectAttempts', async () => {
    await using room = createTestRoom();
    let opened = 0;
    const open = (signal?: AbortSignal) => {
      opened += 1;
      if (opened > 1) return Promise.reject(new LiveError('SOCKET_REJECTED', 'no'));
      return room.source.open(signal);
    };
    const live = new TikTokLive({ ...room.options, sources: [{ name: 'once', open }], maxReconnectAttempts: 2 });
    const errors: Error[] = [];
    live.on('error', error => errors.push(error));
    await live.connect();
    room.cut();
    await untilStatus(live, 'idle');
    expect(opened).toBe(3);
    expect(errors.at(-1)).toMatchObject({ code: 'GAVE_UP', attempts: 2 });
  });

  test('to who is not live is refused; with waitUntilLive it is waited for', async () => {
    const { room, live } = await stage();
    room.goOffline();
    await expect(live.connect()).rejects.toThrow(UserOfflineError);
    const { simulator, live: waiting } = await stage({ waitUntilLive: true });
    simulator.rooms[0]?.goOffline();
    const connecting = waiting.connect();
    await untilStatus(waiting, 'offline');
    await waiting.disconnect();
    await expect(connecting).rejects.toMatchObject({ code: 'DISCONNECTED' });
  });
});

describe('options', () => {
  test('heartbeatInterval is the time between heartbeats', async () => {
    const { room, live } = await stage({ heartbeatInterval: 20 });
    await live.connect();
    expect(Number((await room.waitForHeartbeat(3)).sequence)).toBe(3);
  });

  test('apiKey and signServerUrl lead to TikTool, or to a server like it', async () => {
    const { simulator, live } = await stage({ apiKey: 'key', endpoints: undefined });
    const { tiktool, ...others } = simulator.endpoints;
    const own = new TikTokLive({ uniqueId: 'mara', apiKey: 'key', signServerUrl: tiktool, endpoints: others });
    await own.connect();
    expect(own.status.source).toBe('tiktool');
    await own.disconnect();
    expect(simulator.requests.some(({ path }) => path.startsWith(new URL(tiktool).pathname))).toBe(true);
    expect(live.status.state).toBe('idle');
  });

  test('sources chooses the way in, as requests without a socket', async () => {
    const cookie = { type: 'cookie', value: { sessionId: 'secret', ttTargetIdc: 'useast1a' } } as const;
    const { room, live } = await stage({ sources: ['polling'], requestPollingIntervalMs: 20, session: { cookie } });
    await live.connect();
    const chat = live.next('chat');
    room.say('hi', 'bob');
    expect((await chat).comment).toBe('hi');
    expect([live.status.source, room.sockets]).toEqual(['polling', 0]);
    expect(room.polls.length).toBeGreaterThan(0);
  });

  test('debug writes statuses and requests to the logger, and no key', async () => {
    const lines: string[] = [];
    const line = (text: string) => lines.push(text);
    const logger = { debug: line, info: line, warn: line };
    const { live } = await stage({ debug: true, logger, signApiKey: 'my-secret' });
    await live.connect();
    const log = lines.join('\n');
    expect(log).toMatch(/@mara is connecting: /);
    expect(log).toMatch(/livetap: connecting to room \d{19}/);
    expect(log).toMatch(/GET .*\/webcast\/room\/info/);
    expect(log).not.toContain('my-secret');
  });

  test('webSocketImpl opens the socket', async () => {
    const opened: string[] = [];
    class Own extends WebSocket {
      constructor(address: string | URL, options?: object) {
        super(address, options);
        opened.push(new URL(String(address)).pathname);
      }
    }
    const { live } = await stage({ webSocketImpl: Own });
    await live.connect();
    expect(opened).toEqual([expect.stringContaining('/webcast/im/ws_proxy/')]);
  });
});

describe('listeners', () => {
  test('are added, called once, removed; event stands for all', async () => {
    await using room = createTestRoom();
    const { live } = room;
    const heard: string[] = [];
    const chat = () => heard.push('chat');
    expect(live.on('chat', chat)).toBe(live);
    expect(live.once('chat', () => heard.push('once'))).toBe(live);
    live.on('event', ({ type }) => heard.push(`event ${type}`));
    await live.connect();
    room.chat('alice', 'one');
    expect(live.off('chat', chat)).toBe(live);
    room.chat('alice', 'two');
    expect(heard).toEqual(['chat', 'once', 'event chat', 'event chat']);
  });

  test('that throw are an error, and without a listener for it a line on the logger', async () => {
    const lines: string[] = [];
    const logger: Logger = { warn: line => lines.push(`warn ${line}`) };
    await using room = createTestRoom({ live: { logger } });
    await room.live.connect();
    room.live.on('chat', () => {
      throw new Error('of the listener');
    });
    room.chat('alice', 'one');
    logger.error = line => lines.push(`error ${line}`);
    room.chat('alice', 'one');
    const errors: Error[] = [];
    room.live.on('error', error => errors.push(error));
    room.chat('alice', 'two');
    expect(lines).toEqual([
      expect.stringMatching(/^warn livetap: .*of the listener/),
      expect.stringMatching(/^error livetap: .*of the listener/),
    ]);
    expect(errors).toMatchObject([{ name: 'ListenerError' }]);
  });
});

describe('a change of the state', () => {
  test('is told once for each batch, after its events, and once for what changes by time', async () => {
    await using room = createTestRoom();
    const told: unknown[] = [];
    const { live } = room;
    live.on('event', ({ type }) => told.push(type));
    live.on('state', ({ parts, snapshot }) => told.push([[...parts].sort(), snapshot.totals.comments]));
    await live.connect();
    room.chat('alice', 'one');
    room.streak('bob', 'Firefly').add(2);
    room.advance(10_000);
    room.viewers(3);
    room.viewers(3);
    await live.disconnect();
    expect(told).toEqual([
      'chat',
      [['leaderboards', 'totals'], 1],
      'giftProgress',
      [['streaks'], 1],
      'gift',
      [['leaderboards', 'streaks', 'totals'], 1],
      'roomUserSeq',
      [['totals'], 1],
      'roomUserSeq',
    ]);
  });

  test('is told at the end, is not made for nobody, and does not tell of what was before there was a listener', async () => {
    await using room = createTestRoom();
    const changes: RoomStateChange[] = [];
    await room.live.connect();
    room.streak('bob', 'Firefly').add(2);
    room.live.on('state', change => changes.push(change));
    await room.live.disconnect();
    expect(changes).toMatchObject([{ parts: ['streaks', 'leaderboards', 'totals'], snapshot: room.live.state }]);
  });

  test('is not told where no state is folded', async () => {
    await using room = createTestRoom({ live: { state: false } });
    const changes: RoomStateChange[] = [];
    room.live.on('state', change => changes.push(change));
    await room.live.connect();
    room.chat('alice', 'one');
    expect([changes, room.live.state]).toEqual([[], undefined]);
  });
});
