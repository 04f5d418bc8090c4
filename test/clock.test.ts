import { type ConnectionStatus, TikTokLive } from '@livetap/live';
import { fastClock, manualClock, startSimulator } from '@livetap/simulator';
import { createTestRoom } from '@livetap/simulator/testing';
import { expect, onTestFinished, test, vi } from 'vitest';

/** Lets what was told, and what is asked in this process, have its consequences. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate);
}

test('a streamer is waited for by the clock of the client: weeks take no time', async () => {
  await using room = createTestRoom({ isLive: false, live: { waitUntilLive: true } });
  const { live } = room;
  const connected = live.connect();
  await vi.waitFor(() => expect(live.status.state).toBe('offline'));
  let asked = 0;
  live.on('status', ({ state }) => {
    if (state === 'offline') asked += 1;
  });
  const begunAt = room.clock.now();
  for (let days = 0; days < 14; days++) {
    room.advance(86_400_000);
    await settled();
    expect(live.status.nextAt).toBeGreaterThan(room.clock.now());
  }
  expect(asked).toBe(14);
  room.goLive();
  room.advance(4 * 60_000);
  await connected;
  expect(live.status).toMatchObject({ state: 'live', since: begunAt + 14 * 86_400_000 + 4 * 60_000 });
});

test('a streamer is asked for as often as the cadence says', async () => {
  const cadence = { firstMs: 600_000, mostMs: 3_600_000 };
  await using room = createTestRoom({ isLive: false, live: { waitUntilLive: true, cadence } });
  const { live, clock } = room;
  const connected = live.connect();
  const pauses: number[] = [];
  for (const forMs of [0, 3_600_000, 20_000_000]) {
    room.advance(forMs);
    await vi.waitFor(() => expect(live.status.nextAt).toBeGreaterThan(clock.now()));
    pauses.push((live.status.nextAt ?? 0) - clock.now());
  }
  pauses.forEach((pauseMs, index) => {
    const everyMs = [600_000, 1_200_000, 3_600_000][index] ?? 0;
    expect(Math.abs(pauseMs - everyMs)).toBeLessThanOrEqual(everyMs / 5);
  });
  room.goLive();
  room.advance(5_000_000);
  await connected;
});

test('pauses between tries are made by the clock of the client', async () => {
  await using room = createTestRoom({
    live: { reconnect: { firstMs: 600_000, mostMs: 3_600_000 }, maxReconnectAttempts: 3 },
  });
  const { live } = room;
  await live.connect();
  const waiting = new Promise<ConnectionStatus>(resolve => {
    live.on('status', status => status.nextAt !== undefined && resolve(status));
  });
  room.cut();
  const { state, nextAt = 0 } = await waiting;
  expect(state).toBe('reconnecting');
  expect(nextAt).toBeGreaterThan(room.clock.now());
  expect(nextAt - room.clock.now()).toBeLessThanOrEqual(600_000);
  room.advance(nextAt - room.clock.now());
  await room.entered();
  await vi.waitFor(() => expect(live.connected).toBe(true));
});

test('client and service share a clock: heartbeats, and a socket that is dead, are a matter of turning it', async () => {
  const clock = manualClock();
  await using simulator = await startSimulator({ clock });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const live = new TikTokLive({ uniqueId: 'ann', endpoints: simulator.endpoints, sources: ['direct'], clock });
  onTestFinished(() => live.disconnect());
  const gaps: number[] = [];
  live.on('gap', ({ from, to }) => gaps.push(to - from));
  await live.connect();
  expect(live.status).toMatchObject({ state: 'live', since: clock.now() });
  await vi.waitFor(() => expect(room.heartbeats).toHaveLength(1));
  for (let beats = 2; beats <= 4; beats++) {
    clock.advance(10_000);
    await vi.waitFor(() => expect(room.heartbeats).toHaveLength(beats));
  }
  // Heartbeats are answered, and nobody does anything.
  await vi.waitFor(() => expect(live.status.state).toBe('quiet'));
  room.say('hello');
  await live.next('chat');
  using _half = simulator.inject('half-open', { times: 1 });
  const lost = new Promise<string>(resolve => {
    live.on('disconnected', (_code, reason) => resolve(reason));
  });
  for (let turns = 0; turns < 13; turns++) {
    clock.advance(5_000);
    await settled();
  }
  expect(await lost).toMatch(/nothing came for \d+ s/);
  await vi.waitFor(() => expect(live.status.nextAt).toBeDefined());
  clock.advance((live.status.nextAt ?? 0) - clock.now());
  await vi.waitFor(() => expect(live.connected).toBe(true), { timeout: 10_000 });
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toBeGreaterThanOrEqual(60_000);
  expect(gaps[0]).toBeLessThan(120_000);
});

test('a room is polled, and a stream found to be over, by the clock of the client', async () => {
  const clock = manualClock();
  await using simulator = await startSimulator({ clock });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const session = {
    cookie: { type: 'cookie', value: { sessionId: '0123456789abcdef', ttTargetIdc: 'useast1a' } },
  } as const;
  const options = { endpoints: simulator.endpoints, sources: ['polling'], session, clock } as const;
  const live = new TikTokLive({ uniqueId: 'ann', requestPollingIntervalMs: 20_000, ...options });
  onTestFinished(() => live.disconnect());
  const heard: [at: number, comment: string][] = [];
  live.on('chat', ({ comment }) => heard.push([clock.now() - begunAt, comment]));
  const begunAt = clock.now();
  await live.connect();
  room.say('later');
  await settled();
  expect(heard).toEqual([]);
  clock.advance(20_000);
  await vi.waitFor(() => expect(heard).toEqual([[20_000, 'later']]));
  const ended = new Promise<string>(resolve => {
    live.on('status', ({ state, reason }) => state === 'ended' && resolve(reason));
  });
  room.goOffline();
  await settled();
  clock.advance(60_000);
  expect(await ended).toContain('the stream is over');
});

test('a room that nobody confirms, and a frame that is missing, are waited for by the clock of the client', async () => {
  const clock = manualClock();
  await using simulator = await startSimulator({ clock });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  simulator.inject('no-entry-answer');
  const live = new TikTokLive({ uniqueId: 'ann', endpoints: simulator.endpoints, sources: ['direct'], clock });
  onTestFinished(() => live.disconnect());
  let isConnected = false;
  const connected = live.connect().then(() => {
    isConnected = true;
  });
  await vi.waitFor(() => expect(room.entries).toHaveLength(1));
  await settled();
  clock.advance(2_999);
  await settled();
  expect(isConnected).toBe(false);
  clock.advance(1);
  await connected;

  const comments: string[] = [];
  live.on('chat', ({ comment }) => comments.push(comment));
  room.say('one');
  await live.next('chat');
  const { frames } = live.health;
  using lost = simulator.inject('drop', { times: 1 });
  room.say('two');
  await lost.waitForStrikes(1);
  room.say('three');
  await vi.waitFor(() => expect(live.health.frames).toBe(frames + 1));
  clock.advance(249);
  await settled();
  expect(comments).toEqual(['one']);
  clock.advance(1);
  await vi.waitFor(() => expect(comments).toEqual(['one', 'three']));
});

test('client and service can run fast together', async () => {
  const clock = fastClock(600);
  await using simulator = await startSimulator({ clock });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const live = new TikTokLive({ uniqueId: 'ann', endpoints: simulator.endpoints, sources: ['direct'], clock });
  onTestFinished(() => live.disconnect());
  await live.connect();
  // A minute and more in a tenth of a second, through which the socket is kept open.
  await vi.waitFor(() => expect(room.heartbeats.length).toBeGreaterThan(6), { timeout: 10_000 });
  expect(room.sockets).toBe(1);
  expect(room.violations).toEqual([]);
});

test('the last comments of a slow room do not come again with the next connection, however old they are', async () => {
  await using room = createTestRoom();
  const { live } = room;
  const heard: string[] = [];
  live.on('chat', ({ comment }) => heard.push(comment));
  await live.connect();
  for (const comment of ['one', 'two', 'three']) room.chat('bob', comment);
  for (let minutes = 0; minutes < 60; minutes++) {
    room.advance(60_000);
    room.viewers(5);
  }
  room.cut();
  await room.entered();
  await vi.waitFor(() => expect(live.connected).toBe(true));
  room.chat('bob', 'four');
  expect(heard).toEqual(['one', 'two', 'three', 'four']);
  expect([live.state?.totals.comments, live.health.repeated]).toEqual([4, 3]);
});
