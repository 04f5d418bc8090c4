import { expect, test, vi } from 'vitest';
import { linkHints } from '../../src/supervision/link-hints.js';
import type { ConnectionStateName } from '../../src/supervision/status.js';
import { alive, live, network, type Opened, offline, refused, supervised, turn } from './supervised.js';

/** What the statuses say is to be done, one after the other, in which state. */
function told(room: ReturnType<typeof supervised>): (readonly [ConnectionStateName, string | undefined])[] {
  return room.statuses.map(({ state, hint }) => [state, hint] as const);
}

test('a room that is read has nothing to be done', async () => {
  const room = supervised();
  expect(room.supervisor.status.hint).toBeUndefined();
  await turn();
  expect(told(room)).toEqual([
    ['lookup', undefined],
    ['connecting', undefined],
    ['live', undefined],
  ]);
  room.abort.abort();
  await room.run.catch(() => {});
  expect(room.supervisor.status).toMatchObject({ state: 'idle', hint: undefined });
});

test('one that is late says what to do, for as long as it is', async () => {
  const { links, supervisor, abort } = supervised();
  await turn();
  const stop = alive(links[0], 'frameAt', 'messageAt', 'activityAt');
  (links[0] as Opened).clocks.lagMs = 180_000;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(supervisor.status).toMatchObject({ state: 'late', hint: linkHints.late });
  (links[0] as Opened).clocks.lagMs = 0;
  supervisor.look();
  expect(supervisor.status).toMatchObject({ state: 'live', hint: undefined });
  stop();
  abort.abort();
});

test('a room in which nobody does anything says so, and one that is paused has nothing to be done', async () => {
  const { links, says, supervisor, abort } = supervised();
  await turn();
  const stop = alive(links[0], 'frameAt', 'messageAt');
  await vi.advanceTimersByTimeAsync(70_000);
  expect(supervisor.status).toMatchObject({ state: 'quiet', hint: linkHints.quiet });
  says.isPaused = true;
  supervisor.look(true);
  expect(supervisor.status).toMatchObject({ state: 'quiet', hint: undefined });
  stop();
  abort.abort();
});

test('one that is deaf says so until it is read again', async () => {
  const room = supervised();
  await turn();
  const stop = alive(room.links[0], 'frameAt', 'heartbeatAt');
  await vi.advanceTimersByTimeAsync(70_000);
  expect(told(room).slice(3)).toEqual([
    ['quiet', linkHints.quiet],
    ['deaf', linkHints.deaf],
    ['reconnecting', linkHints.deaf],
    ['connecting', linkHints.deaf],
    ['live', undefined],
  ]);
  stop();
  room.abort.abort();
});

test('a link that is silent and one that was closed have hints of their own', async () => {
  const room = supervised();
  await turn();
  await vi.advanceTimersByTimeAsync(70_000);
  expect(room.statuses.find(({ state }) => state === 'reconnecting')?.hint).toBe(linkHints.silent);
  room.links[1]?.end({});
  await turn();
  expect(room.statuses.findLast(({ state }) => state === 'reconnecting')?.hint).toBe(linkHints.closed);
  room.abort.abort();
});

test('what broke a link says what to do', async () => {
  const room = supervised({ reconnects: false });
  await turn();
  room.links[0]?.end({ error: network });
  await room.run;
  expect(room.supervisor.status).toMatchObject({ state: 'idle', hint: network.hint });
});

test('that a stream ends is nothing to be mended', async () => {
  const room = supervised();
  await turn();
  room.says.ask = async () => ({ ...live, isLive: false });
  room.links[0]?.end({ code: 1000, isStreamEnd: true });
  await room.run;
  expect(told(room).slice(3)).toEqual([
    ['reconnecting', undefined],
    ['ended', undefined],
  ]);
});

test('a room that was given up has the hint of the last failure', async () => {
  const { says, links, run, statuses, supervisor } = supervised({ maxAttempts: 1 }, ['direct']);
  await turn();
  says.open = () => Promise.reject(refused);
  links[0]?.end({});
  const given = expect(run).rejects.toMatchObject({ code: 'GAVE_UP', hint: refused.hint, who: refused.who });
  await vi.advanceTimersByTimeAsync(60_000);
  await given;
  expect(supervisor.status).toMatchObject({ state: 'idle', hint: refused.hint });
  expect(statuses.filter(({ state }) => state === 'connecting').at(-1)?.hint).toBe(linkHints.closed);
});

test('who waits for a stream has nothing to do, unless it cannot be asked for', async () => {
  const { says, supervisor, abort } = supervised({ waitsUntilLive: true });
  says.find = () => Promise.reject(offline);
  says.isLive = async () => false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(supervisor.status).toMatchObject({ state: 'offline', hint: undefined });
  says.isLive = () => Promise.reject(network);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(supervisor.status).toMatchObject({ state: 'offline', hint: network.hint });
  abort.abort();
});

test('a streamer who is not live and not waited for has the hint of the error', async () => {
  const { says, run, supervisor } = supervised();
  says.find = () => Promise.reject(offline);
  await expect(run).rejects.toBe(offline);
  expect(supervisor.status).toMatchObject({ state: 'offline', hint: offline.hint });
});

test('each hint is a whole sentence', () => {
  for (const hint of Object.values(linkHints)) expect(hint).toMatch(/^[A-Z].*\w\.$/);
});
