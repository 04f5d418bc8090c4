import { setTimeout as sleep } from 'node:timers/promises';
import { type Gap, SourceBudgets, TikTokLive, type TikTokLiveOptions } from '@livetap/live';
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
