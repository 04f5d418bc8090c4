import type { ConnectionStatus } from '@livetap/live';
import { TikTokLive } from '@livetap/live';
import { startSimulator } from '@livetap/simulator';
import { createTestRoom } from '@livetap/simulator/testing';
import { expect, onTestFinished, test, vi } from 'vitest';

const paused = { state: 'quiet', reason: 'the host has paused the stream' };

test('a pause of the host and its end are in the status at once', async () => {
  await using room = createTestRoom();
  const { live } = room;
  const seen: Pick<ConnectionStatus, 'state' | 'reason'>[] = [];
  await live.connect();
  live.on('status', ({ state, reason }) => seen.push({ state, reason }));
  room.pause();
  expect(live.status).toMatchObject(paused);
  // People go on talking.
  room.chat('bob', 'where are you?');
  expect(live.status).toMatchObject(paused);
  room.resume();
  expect(live.status.state).toBe('live');
  expect(seen).toEqual([paused, { state: 'live', reason: 'messages come by test' }]);
});

test('who comes in while the host pauses is told so, and the next stream begins without it', async () => {
  await using room = createTestRoom({ live: { waitUntilLive: true } });
  const { live } = room;
  room.pause();
  await live.connect();
  expect(live.status).toMatchObject(paused);
  const ended = new Promise<void>(resolve => {
    live.on('status', ({ state }) => state === 'offline' && resolve());
  });
  room.end();
  await ended;
  room.goLive();
  room.advance(60_000);
  await room.entered();
  await vi.waitFor(() => expect(live.status.state).toBe('live'));
});

test('an end of the pause that was missed is found out before the silence is taken for one', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  room.viewers(40);
  const live = new TikTokLive({
    ...{ uniqueId: 'ann', endpoints: simulator.endpoints, sources: ['direct'], heartbeatInterval: 50 },
    health: { quietAfterMs: 200, deafAfterMs: 400 },
    reconnect: { firstMs: 1, mostMs: 5 },
  });
  onTestFinished(() => live.disconnect());
  await live.connect();
  room.pause();
  await vi.waitFor(() => expect(live.status).toMatchObject(paused));
  simulator.inject('deaf', { times: 1 });
  const lost = new Promise<string>(resolve => {
    live.on('disconnected', (_code, reason) => resolve(reason));
  });
  room.resume();
  expect(await lost).toMatch(/^no message came, and the service says that \d+ are watching$/);
  await vi.waitFor(() => expect(live.status.state).toBe('live'));
});

test('a streamer is waited for without the page and without a signer', async () => {
  await using room = createTestRoom({ isLive: false });
  const asked: string[] = [];
  const { fetch } = room.options;
  const live = new TikTokLive({
    ...room.options,
    waitUntilLive: true,
    fetch: (input, init) => {
      asked.push(new URL(input instanceof Request ? input.url : input).pathname);
      return fetch(input, init);
    },
  });
  onTestFinished(() => live.disconnect());
  // It ends when the test does.
  live.connect().catch(() => {});
  await vi.waitFor(() => expect(live.status.state).toBe('offline'));
  asked.length = 0;
  room.advance(60_000);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await vi.waitFor(() => expect(live.status.nextAt).toBeGreaterThan(room.clock.now()));
  expect(asked).toEqual(['/api-live/user/room/']);
});
