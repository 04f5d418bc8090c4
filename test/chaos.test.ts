import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  createDirectSigner,
  createEulerSigner,
  type Gap,
  type GiftEvent,
  type Signer,
  SourceBudgets,
  TikTokLive,
  TikTokLiveConnection,
} from '@livetap/live';
import { type Fault, type FaultName, type Simulator, startSimulator } from '@livetap/simulator';
import { expect, test } from 'vitest';

/** Set it to see a failure again. */
const seed = Number(process.env.CHAOS_SEED ?? 20261121);
const faultCount = 300;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
function randomFrom(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Every kind of fault that a room can be read through, each one once for every time it is drawn. Without `corrupt`: nobody can
 * tell a comment from one in which a letter was changed.
 */
const faults: readonly (readonly [FaultName, object?])[] = [
  ...(['cut', 'half-open', 'deaf', 'silence', 'no-entry-answer', 'leave-request'] as const).map(
    name => [name] as const,
  ),
  ...(['duplicate', 'repeat', 'reorder', 'drop', 'truncate', 'garbage', 'undecodable'] as const).map(
    name => [name] as const,
  ),
  ...(['fragmentary-gzip', 'unknown-method'] as const).map(name => [name] as const),
  ...(['handshake-400', 'handshake-reset', 'device-blocked', 'captcha', 'waf', 'api-code'] as const).map(
    name => [name] as const,
  ),
  ...(['sign-500', 'sign-empty', 'sign-unavailable', 'sign-no-cursor', 'sign-push-host'] as const).map(
    name => [name] as const,
  ),
  ['close', { code: 1011 }],
  ['gzip-bomb', { mebibytes: 8 }],
  ['flood', { frames: 20 }],
  ['slow-frames', { delayMs: 30 }],
  ['http-429', { retryAfterS: 1 }],
  ['http-5xx', {}],
  ['slow', { delayMs: 40 }],
];

/** More ways to a room than there are, so that those that were asked to wait can: `direct` and the provider, each a dozen times. */
function signersOf({ endpoints }: Simulator): Signer[] {
  return Array.from({ length: 12 }, (_, i) => i + 1).flatMap(number => {
    const { webClient } = new TikTokLiveConnection('ann', { endpoints });
    const direct = createDirectSigner({ webClient });
    const euler = createEulerSigner({ webClient });
    return [
      { name: `direct ${number}`, sign: request => direct.sign(request) },
      { name: `euler ${number}`, sign: request => euler.sign(request) },
    ] satisfies Signer[];
  });
}

test(`an evening of ${faultCount} faults loses nothing silently (seed ${seed})`, { timeout: 120_000 }, async () => {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const resources = process.getActiveResourcesInfo().length;
  const simulator = await startSimulator({ closeAfterEndMs: 50 });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  room.viewers(40);
  const live = new TikTokLive({
    ...{ uniqueId: 'ann', endpoints: simulator.endpoints, budgets: new SourceBudgets() },
    sources: signersOf(simulator),
    ...{ maxReconnectAttempts: Infinity, heartbeatInterval: 40, enterTimeoutMs: 100 },
    health: { quietAfterMs: 100, deafAfterMs: 250, staleAfterMs: 300 },
    reconnect: { firstMs: 2, mostMs: 20, healthyMs: 100 },
    // A bomb is one that would not fit.
    limits: { maxInflatedBytes: 2 ** 22 },
  });
  const heard: { number: number; isHistory: boolean }[] = [];
  const gaps: Gap[] = [];
  const finals: GiftEvent[] = [];
  const sources = new Set<string>();
  let deltas = 0;
  live
    .on('chat', ({ comment, isHistory }) => heard.push({ number: Number(comment), isHistory }))
    .on('gift', gift => finals.push(gift))
    .on('giftProgress', ({ delta }) => {
      deltas += delta;
    })
    .on('gap', gap => gaps.push(gap))
    .on('status', ({ source }) => source !== undefined && sources.add(source))
    .on('error', () => {});
  await live.connect();

  const said: { number: number; at: number }[] = [];
  let sentGifts = 0;
  let isOver = false;
  const talk = (async () => {
    while (!isOver) {
      said.push({ number: said.length, at: Date.now() });
      room.say(String(said.length - 1), pick(['bob', 'cid', 'dora']));
      if (random() < 0.1) {
        const count = 1 + Math.floor(random() * 6);
        sentGifts += count;
        room.giftStreak('Firefly', count, pick(['bob', 'cid', 'dora']));
      }
      await sleep(5);
    }
  })();
  let heapBefore = 0;
  const standing: Fault[] = [];
  for (let count = 0; count < faultCount; count++) {
    if (count === faultCount / 3) {
      collectGarbage();
      heapBefore = process.memoryUsage().heapUsed;
    }
    const [name, parameters = {}] = pick(faults);
    const fault = simulator.inject(name, { times: 1, ...parameters, seed: count } as object);
    await sleep(10 + random() * 60);
    // What could not strike by now must not wait for the end.
    if (random() < 0.75) fault[Symbol.dispose]();
    else standing.push(fault);
  }
  for (const fault of standing) fault[Symbol.dispose]();
  await expect.poll(() => live.connected, { timeout: 30_000 }).toBe(true);
  await sleep(300);
  isOver = true;
  await talk;
  const last = said.length - 1;
  await expect.poll(() => heard.some(({ number }) => number === last), { timeout: 10_000 }).toBe(true);
  room.end(3);
  await expect.poll(() => live.status.state, { timeout: 10_000 }).toBe('ended');

  // Exactly once.
  const numbers = heard.map(({ number }) => number).filter(number => !Number.isNaN(number));
  expect(new Set(numbers).size).toBe(numbers.length);
  const isCovered = (number: number) => {
    const at = said[number]?.at ?? 0;
    return gaps.some(({ from, to }) => from - 1 <= at && at <= to + 1);
  };
  // In order: what is new never comes after what is newer. What was missed may come later: it says that it is old, or lies in
  // a gap that was told before.
  const fresh = heard
    .filter(({ isHistory, number }) => !isHistory && !Number.isNaN(number))
    .map(({ number }) => number);
  const late = fresh.filter((number, i) => i > 0 && number < (fresh[i - 1] ?? 0));
  expect(late.filter(number => !isCovered(number))).toEqual([]);
  // Each that is missing is covered.
  const isHeard = new Set(numbers);
  const missing = said.map(({ number }) => number).filter(number => !isHeard.has(number));
  expect(missing.filter(number => !isCovered(number))).toEqual([]);
  // A good part of the evening was heard, by more than one way.
  expect(missing.length).toBeLessThan(said.length * 0.75);
  expect(sources.size).toBeGreaterThan(1);
  // The ledger adds up.
  const diamonds = finals.reduce((sum, { repeatCount }) => sum + repeatCount, 0);
  expect(deltas).toBe(diamonds);
  expect(diamonds).toBeLessThanOrEqual(sentGifts);
  expect(new Set(finals.map(({ giftKey }) => giftKey)).size).toBe(finals.length);
  // Nothing is left.
  await live.disconnect();
  collectGarbage();
  expect(process.memoryUsage().heapUsed).toBeLessThan(heapBefore + 24 * 2 ** 20);
  await simulator.close();
  await expect
    .poll(() => process.getActiveResourcesInfo().length, { timeout: 5_000 })
    .toBeLessThanOrEqual(resources + 1);
});
