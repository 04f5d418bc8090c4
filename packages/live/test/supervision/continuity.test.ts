import { expect, test, vi } from 'vitest';
import { type Opened, over, refused, supervised, turn } from './supervised.js';

const last = { roomId: '7', at: 990_000 };
const stopped = 'the program was not running';

test('a first try that fails after a restart tells no gap; the one that succeeds tells it once and whole', async () => {
  const { says, gaps, run, begin } = supervised({}, ['direct'], last);
  says.open = () => Promise.reject(refused);
  await expect(run).rejects.toBe(refused);
  expect(gaps).toEqual([]);
  says.open = async () => {};
  await vi.advanceTimersByTimeAsync(5_000);
  const { abort } = begin(last);
  await turn();
  expect(gaps).toEqual([{ from: 990_000, to: 1_005_000, reason: stopped }]);
  abort.abort();
});

test('nothing is missing of another room', async () => {
  const { gaps, abort } = supervised({}, ['direct'], { ...last, roomId: '6' });
  await turn();
  expect(gaps).toEqual([]);
  abort.abort();
});

test('what was told when a room was given up is not told again', async () => {
  const { says, links, gaps, run, begin, supervisor } = supervised({ maxAttempts: 1 }, ['direct']);
  await turn();
  says.open = () => Promise.reject(refused);
  links[0]?.end({});
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(run).rejects.toMatchObject({ code: 'GAVE_UP' });
  const reason = 'the source closed with code 1006';
  expect(gaps).toEqual([{ from: 1_000_000, to: expect.any(Number), reason }]);
  const told = gaps[0]?.to ?? 0;
  expect(supervisor.deliveredUntil).toBe(told);
  says.open = async () => {};
  const { abort } = begin();
  await turn();
  expect(gaps.slice(1)).toEqual([{ from: told, to: 1_010_000, reason }]);
  abort.abort();
});

test('what a disconnect() leaves out is told by the next connect()', async () => {
  const { links, gaps, abort, run, begin, supervisor } = supervised({}, ['direct']);
  await turn();
  (links[0] as Opened).clocks.newsAt = 1_003_000;
  expect(supervisor.deliveredUntil).toBe(1_003_000);
  await vi.advanceTimersByTimeAsync(4_000);
  abort.abort(new Error('enough'));
  await expect(run).rejects.toThrow('enough');
  expect(gaps).toEqual([]);
  expect(supervisor.deliveredUntil).toBe(1_003_000);
  await vi.advanceTimersByTimeAsync(60_000);
  const next = begin();
  await turn();
  expect(gaps).toEqual([{ from: 1_003_000, to: 1_064_000, reason: 'it was disconnected' }]);
  next.abort.abort();
});

test('a disconnect() while the connection is being made again loses no gap', async () => {
  const { links, gaps, says, abort, run, begin } = supervised({}, ['direct']);
  await turn();
  says.open = () => Promise.reject(refused);
  links[0]?.end({ code: 1011 });
  await vi.advanceTimersByTimeAsync(1_500);
  abort.abort();
  await expect(run).rejects.toThrow();
  expect(gaps).toEqual([]);
  says.open = async () => {};
  const next = begin();
  await turn();
  expect(gaps).toEqual([{ from: 1_000_000, to: 1_001_500, reason: 'the source closed with code 1011' }]);
  next.abort.abort();
});

test('a connection that is not made again tells at once what is missing, and later the rest', async () => {
  const { links, gaps, run, begin } = supervised({ reconnects: false }, ['direct']);
  await turn();
  await vi.advanceTimersByTimeAsync(2_000);
  links[0]?.end({});
  await run;
  const reason = 'the source closed with code 1006';
  expect(gaps).toEqual([{ from: 1_000_000, to: 1_002_000, reason }]);
  await vi.advanceTimersByTimeAsync(5_000);
  const { abort } = begin();
  await turn();
  expect(gaps.slice(1)).toEqual([{ from: 1_002_000, to: 1_007_000, reason }]);
  abort.abort();
});

test('after the end of the stream nothing is missing, unless the same room goes on after all', async () => {
  const { says, links, gaps, run, begin } = supervised({}, ['direct']);
  await turn();
  await vi.advanceTimersByTimeAsync(2_000);
  says.ask = async () => over;
  links[0]?.end({ code: 1000, isStreamEnd: true });
  await run;
  expect(gaps).toEqual([]);
  await vi.advanceTimersByTimeAsync(3_000);
  const { abort } = begin();
  await turn();
  expect(gaps).toEqual([{ from: 1_002_000, to: 1_005_000, reason: expect.any(String) }]);
  abort.abort();
});

test('a part that is lost before the room is entered is missing since it was being opened', async () => {
  const { says, gaps, supervisor, abort } = supervised({}, ['direct']);
  let enter: () => void = () => {};
  const entry = new Promise<void>(resolve => {
    enter = resolve;
  });
  says.open = () => entry;
  await turn();
  await vi.advanceTimersByTimeAsync(300);
  supervisor.lostPart('a frame did not come');
  expect(gaps).toEqual([{ from: 1_000_000, to: 1_000_300, reason: 'a frame did not come' }]);
  enter();
  await turn();
  abort.abort();
});

test('a gap does not end before it begins, though the clock was set back or what was saved lies ahead', async () => {
  const ahead = supervised({}, ['direct'], { ...last, at: 86_400_000 });
  await turn();
  expect(ahead.gaps).toEqual([{ from: 86_400_000, to: 86_400_000, reason: stopped }]);
  ahead.abort.abort();
  const { gaps, links, abort } = supervised();
  await turn();
  (links[0] as Opened).end({});
  vi.setSystemTime(100_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(gaps).toEqual([{ from: 1_000_000, to: 1_000_000, reason: expect.any(String) }]);
  abort.abort();
});
