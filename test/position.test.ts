import { type LiveEvent, SourceBudgets, TikTokLive, TikTokLiveConnection, type TikTokLiveOptions } from '@livetap/live';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { expect, onTestFinished, test, vi } from 'vitest';

const session = { cookie: { type: 'cookie', value: { sessionId: 'secret', ttTargetIdc: 'useast1a' } } } as const;
/** More than the service shows again to whoever comes in. */
const many = Array.from({ length: 25 }, (_, i) => `missed ${i}`);
const quickly = { firstMs: 1, mostMs: 5 };

function reader({ endpoints }: Simulator, options: Partial<TikTokLiveOptions>) {
  const live = new TikTokLive({
    ...{ uniqueId: 'ann', endpoints, budgets: new SourceBudgets(), session, requestPollingIntervalMs: 20 },
    ...{ reconnect: quickly, ...options },
  });
  onTestFinished(() => live.disconnect());
  const events: LiveEvent[] = [];
  const errors: Error[] = [];
  live.on('event', event => events.push(event)).on('error', error => errors.push(error));
  const comments = () => events.flatMap(event => (event.type === 'chat' ? [event.comment] : []));
  const heard = (text: string) => vi.waitFor(() => expect(comments()).toContain(text), { timeout: 10_000 });
  return { live, errors, comments, heard };
}

/** What stands in for a file. */
function memory(text?: string) {
  return {
    text,
    async read() {
      return this.text;
    },
    async write(newest: string) {
      this.text = newest;
    },
  };
}

/** What a process leaves that has heard one comment by polling. */
async function savedAfterOne(simulator: Simulator, room: Room) {
  const resume = memory();
  const { live, heard } = reader(simulator, { sources: ['polling'], resume });
  await live.connect();
  room.say('one');
  await heard('one');
  await live.disconnect();
  return resume;
}

test('who goes on by polling gets all that was said in between, in order and once', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const { live, comments, heard, errors } = reader(simulator, { sources: ['direct', 'polling'] });
  await live.connect();
  room.say('one');
  await heard('one');
  simulator.inject('handshake-400');
  room.closeSockets(1011);
  for (const text of many) room.say(text);
  await vi.waitFor(() => expect(live.status).toMatchObject({ state: 'live', source: 'polling' }), { timeout: 10_000 });
  room.say('last');
  await heard('last');
  expect(comments()).toEqual(['one', ...many, 'last']);
  expect(errors.map(error => 'code' in error && error.code)).toEqual(['SOCKET_REJECTED']);
  expect(room.violations).toEqual([]);
});

test('another process goes on from the position that was saved', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const resume = await savedAfterOne(simulator, room);
  for (const text of many) room.say(text);
  const after = reader(simulator, { sources: ['polling'], resume });
  await after.live.connect();
  await after.heard(many.at(-1) ?? '');
  expect(after.comments()).toEqual(many);
  expect([after.errors, room.violations]).toEqual([[], []]);
});

test('a position is handed to whoever signs the next socket, and not to that of another room', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const asked: (string | null)[] = [];
  const watched: typeof fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (/\/webcast\/rooms\/\d+\/connect$/.test(url.pathname)) asked.push(url.searchParams.get('cursor'));
    return fetch(input, init);
  };
  const { live, heard } = reader(simulator, { sources: ['euler'], fetch: watched, waitUntilLive: true });
  await live.connect();
  room.say('one');
  await heard('one');
  room.closeSockets(1011);
  await vi.waitFor(() => expect(asked).toHaveLength(2), { timeout: 10_000 });
  expect(asked).toEqual([null, expect.stringMatching(/^\d+_\d+_/)]);
  await vi.waitFor(() => expect(live.connected).toBe(true), { timeout: 10_000 });
  const ended = new Promise<void>(resolve => {
    live.on('status', ({ state }) => state === 'ended' && resolve());
  });
  room.end(3);
  await ended;
  await live.disconnect();
  room.goLive();
  await live.connect();
  expect(asked.slice(2)).toEqual([null]);
});

test('a position that is refused is let go of, and the room is read from the present', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const resume = await savedAfterOne(simulator, room);
  const refused: string[] = [];
  const strict: typeof fetch = async (input, init) => {
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
    const cursor = pathname === '/webcast/im/fetch/' && refused.length === 0 ? searchParams.get('cursor') : '';
    if (!cursor) return fetch(input, init);
    refused.push(cursor);
    return new Response('{"status_code":10011,"data":{"message":"invalid cursor"}}', {
      headers: { 'content-type': 'application/json' },
    });
  };
  const after = reader(simulator, { sources: ['polling'], resume, fetch: strict });
  await after.live.connect();
  room.say('two');
  await after.heard('two');
  expect(refused).toEqual([expect.stringMatching(/^\d+_\d+_/)]);
  expect([after.comments(), after.errors]).toEqual([['two'], []]);
});

test('a connection of the wire level goes on when it is made again, and begins anew when it is asked to', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const connection = new TikTokLiveConnection('ann', {
    ...{ endpoints: simulator.endpoints, reconnect: quickly, session, requestPollingIntervalMs: 20 },
  });
  onTestFinished(() => connection.disconnect());
  const heard: string[] = [];
  const hears = (text: string) => vi.waitFor(() => expect(heard).toContain(text), { timeout: 10_000 });
  connection.on('chat', ({ comment }) => heard.push(comment)).on('error', () => {});
  await connection.connect();
  room.say('one');
  await hears('one');
  const fault = simulator.inject('handshake-400');
  room.closeSockets(1011);
  for (const text of many) room.say(text);
  await hears(many.at(-1) ?? '');
  expect(heard).toEqual(['one', ...many]);
  await connection.disconnect();
  fault[Symbol.dispose]();
  for (const text of many) room.say(`again ${text}`);
  await connection.connect();
  room.say('last');
  await hears('last');
  expect(heard).not.toContain('again missed 0');
  expect(room.violations).toEqual([]);
});
