import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Gap, type LiveEvent, SourceBudgets, TikTokLive, type TikTokLiveOptions, textFile } from '@livetap/live';
import { type Simulator, startSimulator } from '@livetap/simulator';
import { expect, onTestFinished, test, vi } from 'vitest';

async function newPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'livetap-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'ann.json');
}

/** A process that reads the room until it is stopped, and how its first `connect()` went. */
async function processOf({ endpoints }: Simulator, path: string, further: Partial<TikTokLiveOptions> = {}) {
  const resume = textFile(path);
  const live = new TikTokLive({ uniqueId: 'ann', endpoints, budgets: new SourceBudgets(), resume, ...further });
  onTestFinished(() => live.disconnect());
  const events: LiveEvent[] = [];
  const gaps: Gap[] = [];
  const errors: Error[] = [];
  live
    .on('event', event => events.push(event))
    .on('gap', gap => gaps.push(gap))
    .on('error', error => errors.push(error));
  const failure = await live.connect().then(
    () => undefined,
    (error: Error) => error,
  );
  const comments = () => events.flatMap(event => (event.type === 'chat' ? [event.comment] : []));
  const heard = (text: string) => vi.waitFor(() => expect(comments()).toContain(text), { timeout: 10_000 });
  return { live, failure, events, gaps, errors, comments, heard };
}

test('another process goes on where the one before stopped', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const path = await newPath();
  const before = await processOf(simulator, path);
  const groupId = '1763812800000';
  room.say('one');
  room.gift('Firefly', { user: 'cid', groupId, repeatCount: 2, repeatEnd: false });
  await before.heard('one');
  await vi.waitFor(() => expect(before.live.state?.streaks).toHaveLength(1));
  await before.live.disconnect();
  // In flight it stays: the process after goes on with it.
  expect(before.events.filter(({ type }) => type === 'gift')).toEqual([]);
  room.say('two');

  const after = await processOf(simulator, path);
  room.gift('Firefly', { user: 'cid', groupId, repeatCount: 5, repeatEnd: true });
  room.say('three');
  await after.heard('three');
  expect(after.comments()).toEqual(['two', 'three']);
  expect(after.gaps).toMatchObject([{ reason: 'the program was not running' }]);
  expect(after.gaps[0]?.from).toBeLessThanOrEqual(after.gaps[0]?.to ?? 0);
  const gifts = after.events.filter(({ type }) => type === 'gift');
  expect(gifts).toMatchObject([{ repeatCount: 5, diamonds: 5, closedBy: 'end' }]);
  expect(after.live.state?.totals).toMatchObject({ comments: 3, diamonds: 5 });
  expect(after.errors).toEqual([]);
  // It holds what is needed, and nothing that opens a door.
  expect(await readFile(path, 'utf8')).not.toMatch(/sessionid|apiKey|ttwid|imprp/i);
});

test('a first connect() that fails after a restart leaves the gap to the one that succeeds', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const path = await newPath();
  const before = await processOf(simulator, path);
  room.say('one');
  await before.heard('one');
  await before.live.disconnect();
  simulator.inject('handshake-400', { times: 1 });
  const { live, failure, gaps, events, heard } = await processOf(simulator, path, { sources: ['direct'] });
  expect(failure).toMatchObject({ code: 'SOCKET_REJECTED' });
  expect(gaps).toEqual([]);
  await live.connect();
  room.say('two');
  await heard('two');
  expect(gaps).toMatchObject([{ reason: 'the program was not running' }]);
  const said = before.events.at(-1)?.at ?? 0;
  expect(gaps[0]?.from).toBeGreaterThanOrEqual(said);
  expect(gaps[0]?.to).toBeLessThanOrEqual(events.at(-1)?.at ?? 0);
});

test('a file that is damaged, or none of ours, does no harm, takes none, and is told of', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const path = await newPath();
  const damaged = ['{"version":2,"uniqueId":"ann","ro', '{"version":2,"uniqueId":"ann","room":{},"seen":["x"]}', ''];
  for (const text of [...damaged, '{"version":1,', '{"version":2}', 'hunter2']) {
    await writeFile(path, text);
    const { live, errors, heard } = await processOf(simulator, path);
    room.say('hello');
    await heard('hello');
    await live.disconnect();
    expect(errors).toMatchObject([{ name: 'ResumeUnusableError', code: 'RESUME_UNUSABLE' }]);
    const after = await readFile(path, 'utf8');
    if (damaged.includes(text)) expect(JSON.parse(after)).toMatchObject({ version: 2, roomId: room.roomId });
    else expect(after).toBe(text);
  }
  const other = join(path, 'below a file.json');
  const unwritable = await processOf(simulator, other);
  await unwritable.live.disconnect();
  expect(unwritable.errors).toMatchObject([{ code: 'RESUME_FAILED', part: 'read' }]);
});

test('when the next stream is another room, what was in flight in the one before is final, and the time between a gap', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const path = await newPath();
  const before = await processOf(simulator, path);
  room.say('one');
  room.gift('Firefly', { user: 'cid', groupId: '1763812800000', repeatCount: 3, repeatEnd: false });
  await before.heard('one');
  await vi.waitFor(() => expect(before.live.state?.streaks).toHaveLength(1));
  await before.live.disconnect();
  const { roomId } = room;
  room.end();
  room.goLive();
  expect(room.roomId).not.toBe(roomId);

  const after = await processOf(simulator, path);
  const gifts = after.events.filter(({ type }) => type === 'gift');
  expect(gifts).toMatchObject([{ roomId, repeatCount: 3, diamonds: 3, closedBy: 'disconnect' }]);
  const [progress] = before.events.filter(({ type }) => type === 'giftProgress');
  expect(gifts).toMatchObject([{ giftKey: progress?.type === 'giftProgress' && progress.giftKey }]);
  expect(after.gaps).toMatchObject([{ reason: 'the program was not running' }]);
  expect(after.gaps[0]?.from).toBeLessThanOrEqual(after.gaps[0]?.to ?? 0);
  // What was counted there counts for nothing here.
  room.say('two');
  await after.heard('two');
  expect(after.live.roomId).toBe(room.roomId);
  expect(after.live.state?.totals).toMatchObject({ comments: 1, diamonds: 0 });
  await after.live.disconnect();

  // It came once: the one after that knows nothing of it.
  const last = await processOf(simulator, path);
  room.say('three');
  await last.heard('three');
  expect(last.events.filter(({ type }) => type === 'gift')).toEqual([]);
  expect(last.live.state?.totals).toMatchObject({ comments: 2, diamonds: 0 });
});

test('nothing is missing after the end of a stream, and nothing of the room of another streamer is taken', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const path = await newPath();
  const before = await processOf(simulator, path);
  room.say('one');
  await before.heard('one');
  const ended = new Promise(resolve =>
    before.live.on('status', ({ state }) => {
      if (state === 'ended') resolve(state);
    }),
  );
  room.end();
  await ended;
  await before.live.disconnect();
  room.goLive();
  const after = await processOf(simulator, path);
  room.say('two');
  await after.heard('two');
  expect(after.gaps).toEqual([]);
  expect(after.live.state?.totals.comments).toBe(1);
  await after.live.disconnect();
  const saved = await readFile(path, 'utf8');
  expect(JSON.parse(saved)).toMatchObject({ isOver: false, roomId: room.roomId });

  await writeFile(path, saved.replace('"uniqueId":"ann"', '"uniqueId":"bob"'));
  const other = await processOf(simulator, path);
  room.say('three');
  await other.heard('three');
  expect([other.gaps, other.errors]).toEqual([[], []]);
  expect(other.live.state?.totals.comments).toBeLessThan(3);
});
