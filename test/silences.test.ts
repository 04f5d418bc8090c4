import { setTimeout as sleep } from 'node:timers/promises';
import { type Gap, SourceBudgets, TikTokLive, type TikTokLiveOptions } from '@livetap/live';
import { encode } from '@livetap/live/schema';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { expect, onTestFinished, test } from 'vitest';

/*
 * What could stay silent: a room of the application level over a socket that loses, hears nothing or says what is not so, and
 * what is said about it.
 */
interface Stage {
  readonly simulator: Simulator;
  readonly room: Room;
  readonly live: TikTokLive;
  readonly gaps: readonly Gap[];
  readonly heard: ReadonlySet<string>;
}

async function stage(options: Partial<TikTokLiveOptions> = {}): Promise<Stage> {
  const simulator = await startSimulator({ closeAfterEndMs: 20 });
  const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
  const live = new TikTokLive({
    ...{ uniqueId: 'mara', endpoints: simulator.endpoints, budgets: new SourceBudgets() },
    reconnect: { firstMs: 5, mostMs: 20 },
    ...options,
  });
  const gaps: Gap[] = [];
  const heard = new Set<string>();
  live
    .on('gap', gap => gaps.push(gap))
    .on('chat', ({ comment }) => heard.add(comment))
    .on('error', () => {});
  onTestFinished(async () => {
    await live.disconnect();
    await simulator.close();
    expect(room.violations).toEqual([]);
  });
  return { simulator, room, live, gaps, heard };
}

test('of 200 frames of which every fourth is lost, each that is missing lies in a gap', async () => {
  const { simulator, room, live, gaps, heard } = await stage();
  await live.connect();
  const loss = simulator.inject('drop', { probability: 0.25, seed: 3 });
  const said: number[] = [];
  for (let i = 0; i < 200; i++) {
    said.push(Date.now());
    room.say(String(i), 'bob');
    await sleep(10);
  }
  loss[Symbol.dispose]();
  room.say('the end', 'bob');
  await expect.poll(() => heard.has('the end')).toBe(true);
  await live.disconnect();
  const missing = said.filter((_, i) => !heard.has(String(i)));
  expect(missing.length).toBeGreaterThan(30);
  expect(missing.filter(at => !gaps.some(({ from, to }) => from - 1 <= at && at <= to + 1))).toEqual([]);
  expect(gaps.length).toBeLessThan(20);
});

test('a stream that says it is over, and is not, is read on when nobody can be asked', async () => {
  const { simulator, room, live, gaps, heard } = await stage();
  await live.connect();
  const states: string[] = [];
  live.on('status', ({ state }) => states.push(state));
  const outage = simulator.inject('http-5xx');
  const again = new Promise<void>(resolve => void live.once('connected', resolve));
  // As bytes, which the simulator does not look into: its room goes on.
  room.send({ method: 'WebcastControlMessage', payload: encode('WebcastControlMessage', { action: 3 }) });
  await again;
  room.say('still here', 'bob');
  await expect.poll(() => heard.has('still here')).toBe(true);
  expect(states).not.toContain('ended');
  expect(gaps).toMatchObject([{ reason: expect.stringContaining('could not be asked whether that is so') }]);
  outage[Symbol.dispose]();
  room.end(3);
  await expect.poll(() => live.status.state, { timeout: 10_000 }).toBe('ended');
  // By the service: the room itself has said so once before, and was not.
  expect(live.status.reason).toMatch(/the service confirms that it is over|The stream has ended/);
});

test.each(['empty', 'paused'])('a socket that hears nothing after the room was %s is opened anew', async last => {
  const { simulator, room, live, heard } = await stage({
    ...{ sources: ['direct', 'euler'], heartbeatInterval: 40 },
    health: { quietAfterMs: 100, deafAfterMs: 200, staleAfterMs: 5_000 },
  });
  await live.connect();
  const told = live.next(last === 'empty' ? 'roomUserSeq' : 'streamPaused');
  if (last === 'empty') room.viewers(0);
  else room.pause();
  await told;
  const again = new Promise<void>(resolve => void live.once('connected', resolve));
  simulator.inject('deaf', { times: 1 });
  if (last === 'paused') room.resume();
  room.viewers(500);
  await again;
  room.say('heard again', 'bob');
  await expect.poll(() => heard.has('heard again')).toBe(true);
  await expect.poll(() => live.status.state).toBe('live');
});

test('a room of thousands in which nobody does anything is opened anew once, and then quiet', async () => {
  const { simulator, room, live } = await stage({
    ...{ sources: ['direct', 'euler'], heartbeatInterval: 40 },
    health: { quietAfterMs: 50, deafAfterMs: 300, staleAfterMs: 5_000 },
  });
  let opened = 0;
  const states: string[] = [];
  live.on('connected', () => {
    opened += 1;
  });
  live.on('status', ({ state }) => states.push(state));
  await live.connect();
  const talk = setInterval(() => room.viewers(5_000), 20);
  onTestFinished(() => clearInterval(talk));
  await expect.poll(() => opened).toBe(2);
  await expect.poll(() => live.status.state).toBe('quiet');
  const asked = simulator.requests.length;
  await expect.poll(() => Number(live.state?.totals.viewers)).toBe(5_000);
  // Ten times as long as it took to be asked about.
  await sleep(2_000);
  expect([opened, simulator.requests.length, live.status.state]).toEqual([2, asked, 'quiet']);
  expect(states.filter(state => state === 'deaf')).toHaveLength(1);
});

test('who is told to ask later does not ask in between, also while the connection is being made again', async () => {
  const { simulator, room, live } = await stage({ sources: ['direct'], maxReconnectAttempts: Infinity });
  const another = new TikTokLive({ uniqueId: 'mara', endpoints: simulator.endpoints });
  another.on('error', () => {});
  let failed = 0;
  const enough = new Promise<void>(resolve => {
    live.on('error', ({ message }) => {
      if (/socket|connection|reset/i.test(message) && ++failed === 8) resolve();
    });
  });
  await live.connect();
  simulator.inject('http-429', { retryAfterS: 60 });
  simulator.inject('handshake-reset');
  const before = simulator.requests.length;
  room.closeSockets(1011);
  await enough;
  const asked = simulator.requests
    .slice(before)
    .map(({ path }) => path.replace(/[?].*/, ''))
    .filter(path => /room\/info|\/live$|api-live/.test(path));
  expect(asked).toHaveLength(new Set(asked).size);
  expect(asked).toContain('/webcast/room/info/');
  // So do all that ask from here.
  await expect(another.connect(room.roomId)).rejects.toThrow();
  expect(simulator.requests.slice(before).filter(({ path }) => /room\/info/.test(path))).toHaveLength(1);
  await another.disconnect();
});

test('a stream that is waited for is entered, although the first tries are refused', async () => {
  const { simulator, room, live, heard } = await stage({ waitUntilLive: true });
  // Both ways in, and each once more.
  simulator.inject('silent-refusal', { times: 4 });
  await live.connect();
  room.say('at last', 'bob');
  await expect.poll(() => heard.has('at last')).toBe(true);
});
