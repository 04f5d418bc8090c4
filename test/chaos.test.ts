import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Gap, type GiftEvent, SourceBudgets, TikTokLive } from '@livetap/live';
import { type SentFrame, startSimulator } from '@livetap/simulator';
import { expect, test } from 'vitest';
import { eveningOf, inject } from './chaos/evening.js';
import { EventApp } from './chaos/event-app.js';
import { LivePage } from './chaos/live-page.js';
import { manyWays } from './chaos/sources.js';

/** Set it to see a failure again: what is said and what goes wrong, and in which order, follow from it. */
const seed = Number(process.env.CHAOS_SEED ?? 20261121);
const steps = 150;
/** Faults that are left to strike when they can. */
const mostStanding = 3;
/** Until every kind of way had its turn. */
const mostBreaks = 1_000;
const kindsOfWays = ['direct', 'browser', 'euler', 'tiktool', 'tikfinity', 'own'] as const;

/** When something was said. */
type Said = Pick<SentFrame, 'atMs'>;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('a seed draws the same evening again', () => {
  expect(eveningOf(seed, steps)).toEqual(eveningOf(seed, steps));
  expect(eveningOf(seed, steps)).not.toEqual(eveningOf(seed + 1, steps));
});

test(`an evening of ${steps} faults loses nothing silently (seed ${seed})`, { timeout: 240_000 }, async () => {
  const evening = eveningOf(seed, steps);
  const resources = process.getActiveResourcesInfo().length;
  const simulator = await startSimulator({ closeAfterEndMs: 50, keepRecords: 100 });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  room.viewers(40);
  const page = await LivePage.open(simulator, room);
  const app = await EventApp.open('ann');
  const live = new TikTokLive({
    ...{ uniqueId: 'ann', endpoints: simulator.endpoints, budgets: new SourceBudgets() },
    sources: manyWays(simulator, { page, app }),
    session: { cookie: { type: 'cookie', value: { sessionId: 'abc', ttTargetIdc: 'useast5' } } },
    ...{ maxReconnectAttempts: Infinity, heartbeatInterval: 40, enterTimeoutMs: 100 },
    ...{ connectTimeoutMs: 300, requestTimeoutMs: 300, requestPollingIntervalMs: 20 },
    health: { quietAfterMs: 100, deafAfterMs: 250, staleAfterMs: 300 },
    reconnect: { firstMs: 2, mostMs: 20, healthyMs: 100 },
    // A bomb is one that would not fit.
    limits: { maxInflatedBytes: 2 ** 22 },
  });
  const heard: { number: number; isHistory: boolean }[] = [];
  const isHeard = new Set<number>();
  const gaps: Gap[] = [];
  const finals: GiftEvent[] = [];
  const heardBy = new Set<string>();
  let deltas = 0;
  let wake = (): void => {};
  live
    .on('chat', ({ comment, isHistory }) => {
      const number = Number(comment);
      if (Number.isNaN(number)) return;
      heard.push({ number, isHistory });
      heardBy.add((live.status.source ?? '').replace(/ \d+$/, ''));
      isHeard.add(number);
      wake();
    })
    .on('gift', gift => finals.push(gift))
    .on('giftProgress', ({ delta }) => {
      deltas += delta;
    })
    .on('gap', gap => gaps.push(gap))
    .on('status', () => wake())
    .on('error', () => {});
  await live.connect();

  /** Without what was in it: an evening of it would look like a leak. */
  const said: Said[] = [];
  const say = () => {
    // What is said can be heard before it is written down.
    const number = said.length;
    const frame = room.say(String(number), ['bob', 'cid', 'dora'][number % 3]);
    said.push({ atMs: frame.atMs });
    app.tell(frame);
    return number;
  };
  const streaks = new Map<string, { readonly count: number; readonly frames: readonly Said[] }>();
  const happens = () =>
    new Promise<void>(resolve => {
      wake = resolve;
    });
  /** Speaks until somebody hears it again; what was lost meanwhile has to be told. */
  const settled = async () => {
    let word: number | undefined;
    // Every way can be closed for as long as a minute: the longer that lasts, the less is said.
    for (let patienceMs = 25; word === undefined || !isHeard.has(word); patienceMs = Math.min(500, patienceMs * 1.2)) {
      while (!live.connected) await happens();
      word = say();
      // Nothing may happen at all: then the next word brings it about.
      await Promise.race([happens(), sleep(patienceMs)]);
    }
  };
  const breakAll = () => {
    room.closeSockets(1011);
    page.browser.quit();
    app.cut();
  };
  let heapBefore = 0;
  const standing: Disposable[] = [];
  for (const [index, step] of evening.steps.entries()) {
    const { breaks, stays, words, gifts } = step;
    if (index === steps / 3) {
      collectGarbage();
      heapBefore = process.memoryUsage().heapUsed;
    }
    const { name, injected } = inject(step, index, simulator, { page, app });
    for (let word = 0; word < words; word++) say();
    if (gifts > 0) {
      const frames = room.giftStreak('Firefly', gifts, `fan${index}`);
      for (const frame of frames) app.tell(frame);
      streaks.set(`fan${index}`, { count: gifts, frames: frames.map(({ atMs }) => ({ atMs })) });
    }
    if (breaks) breakAll();
    await settled();
    // While the host pauses, silence is expected, and nobody is found to be deaf.
    if (name === 'control') room.resume();
    standing.push(injected);
    // What could not strike by now must not wait for the end.
    const over = stays ? standing.splice(0, standing.length - mostStanding) : [standing.pop() as Disposable];
    for (const one of over) one[Symbol.dispose]();
  }
  for (const one of standing) one[Symbol.dispose]();
  await settled();
  // Which ways had their turn is not drawn: each break brings those that had not.
  for (let i = 0; i < mostBreaks && !kindsOfWays.every(kind => heardBy.has(kind)); i++) {
    breakAll();
    await settled();
  }
  const state = () => live.status.state;
  const ended = new Promise<void>(resolve => live.on('status', () => state() === 'ended' && resolve()));
  const [end, parameters = {}] = evening.ending;
  simulator.inject(end, { times: 1, ...parameters } as object);
  say();
  await ended;

  const isCovered = ({ atMs }: Said) => gaps.some(({ from, to }) => from - 1 <= atMs && atMs <= to + 1);
  /** Those that no gap covers, with when they were said and the gaps nearest to that. */
  const uncovered = (numbers: readonly number[]) =>
    numbers
      .map(number => ({ number, ...(said[number] as Said) }))
      .filter(frame => !isCovered(frame))
      .map(({ number, atMs }) => {
        const near = gaps.filter(({ from, to }) => from - 1_000 <= atMs && atMs <= to + 1_000);
        return { number, near: near.map(({ from, to, reason }) => ({ from: from - atMs, to: to - atMs, reason })) };
      });
  // Exactly once.
  expect(isHeard.size).toBe(heard.length);
  // In order: what is new never comes after what is newer. What was missed may come later: it says that it is old, or lies in
  // a gap that was told before.
  const fresh = heard.filter(({ isHistory }) => !isHistory).map(({ number }) => number);
  expect(uncovered(fresh.filter((number, i) => i > 0 && number < (fresh[i - 1] ?? 0)))).toEqual([]);
  // Each that is missing is covered.
  const missing = said.map((_, number) => number).filter(number => !isHeard.has(number));
  expect(uncovered(missing)).toEqual([]);
  // A good part of the evening was heard, by every kind of way, and not all of it lies in gaps.
  expect(missing.length).toBeLessThan(said.length * 0.5);
  expect(said.filter(frame => !isCovered(frame)).length).toBeGreaterThan(said.length * 0.1);
  expect([...heardBy]).toEqual(expect.arrayContaining([...kindsOfWays]));
  // The ledger adds up, and what is missing of a streak is covered as well.
  const counted = finals.reduce((sum, { repeatCount }) => sum + repeatCount, 0);
  expect(deltas).toBe(counted);
  expect(new Set(finals.map(({ giftKey }) => giftKey)).size).toBe(finals.length);
  for (const [user, { count, frames }] of streaks) {
    const own = finals.filter(({ user: { uniqueId } }) => uniqueId === user);
    const got = own.reduce((sum, { repeatCount }) => sum + repeatCount, 0);
    expect(got, user).toBeLessThanOrEqual(count);
    if (got < count) expect([user, frames.some(isCovered)]).toEqual([user, true]);
  }
  // Nothing is left.
  await live.disconnect();
  collectGarbage();
  expect(process.memoryUsage().heapUsed).toBeLessThan(heapBefore + 8 * 2 ** 20);
  await Promise.all([simulator.close(), page.close(), app.close()]);
  await expect
    .poll(() => process.getActiveResourcesInfo().length, { timeout: 5_000 })
    .toBeLessThanOrEqual(resources + 1);
});
