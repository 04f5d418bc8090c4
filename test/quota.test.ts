import { type LowQuota, SourceBudgets, TikTokLive, type TikTokLiveOptions } from '@livetap/live';
import { type Simulator, startSimulator } from '@livetap/simulator';
import { expect, onTestFinished, test, vi } from 'vitest';

function reader({ endpoints }: Simulator, options: Partial<TikTokLiveOptions>) {
  const live = new TikTokLive({
    ...{ uniqueId: 'ann', endpoints, budgets: new SourceBudgets(), reconnect: { firstMs: 1, mostMs: 5 }, ...options },
  });
  onTestFinished(() => live.disconnect());
  const low: LowQuota[] = [];
  return { live: live.on('quotaLow', quota => low.push(quota)), low };
}

const quotaOf = (live: TikTokLive, source: string) => live.status.sources.find(({ name }) => name === source)?.quota;

test('what is left of the quota is in the status, for all rooms that spend it', async () => {
  const limits = { minute: 1_000, hour: 500, day: 2_500 };
  await using simulator = await startSimulator({ apiKeys: { secret: { limits } } });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  simulator.addRoom({ uniqueId: 'bea', scenario: false });
  const options = { sources: ['direct', 'euler'], signApiKey: 'secret', budgets: new SourceBudgets() } as const;
  const { live, low } = reader(simulator, { ...options, sources: ['euler', 'direct'] });
  const other = reader(simulator, { ...options, uniqueId: 'bea' }).live;
  expect(live.status.sources).toEqual([
    { name: 'euler', quota: undefined },
    { name: 'direct', quota: undefined },
  ]);
  await live.connect();
  expect(quotaOf(live, 'euler')).toMatchObject({ remaining: 499, limit: 500 });
  expect(quotaOf(live, 'euler')?.resetsAt).toBeGreaterThan(Date.now());
  await other.connect();
  // It reads the room without a signature, and knows what the other one has heard.
  expect([other.status.source, quotaOf(other, 'euler')]).toEqual(['direct', quotaOf(live, 'euler')]);

  room.closeSockets(1011);
  await vi.waitFor(() => expect(quotaOf(live, 'euler')).toMatchObject({ remaining: 498 }), { timeout: 10_000 });
  await live.client.apiClient.accounts.getRateLimits('WEBCAST');
  expect(quotaOf(live, 'euler')).toMatchObject({ remaining: 498, limit: 500, window: 'hour' });
  expect(low).toEqual([]);
  expect(JSON.stringify(live.status)).not.toContain('secret');
});

test('a quota that is nearly used up is told once, without a listener to the logger', async () => {
  const limits = { minute: 1_000, hour: 1_000, day: 20 };
  await using simulator = await startSimulator({ apiKeys: { secret: { limits }, other: { limits } } });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const { live, low } = reader(simulator, { sources: ['euler'], signApiKey: 'secret' });
  const sign = () => live.client.apiClient.rooms.fetchWebcastURL(room.roomId, 'ttlive-other');
  for (let count = 0; count < 18; count++) await sign();
  await live.connect();
  expect(low).toEqual([{ source: 'euler', remaining: 1, limit: 20, window: undefined, ...pick(low[0]) }]);
  room.closeSockets(1011);
  await vi.waitFor(() => expect(quotaOf(live, 'euler')?.remaining).toBe(0), { timeout: 10_000 });
  expect(low).toHaveLength(1);

  const warnings: string[] = [];
  const logger = { debug() {}, info() {}, warn: (text: string) => warnings.push(text) };
  const quiet = new TikTokLive({
    ...{ uniqueId: 'ann', endpoints: simulator.endpoints, sources: ['euler'], signApiKey: 'other', logger },
    budgets: new SourceBudgets(),
  });
  onTestFinished(() => quiet.disconnect());
  for (let count = 0; count < 18; count++) {
    await quiet.client.apiClient.rooms.fetchWebcastURL(room.roomId, 'ttlive-other');
  }
  await quiet.connect();
  expect(warnings).toEqual([expect.stringMatching(/^livetap: only 1 of 20 calls of euler are left until \d{4}-/)]);
});

const pick = ({ resetsAt, at }: Partial<LowQuota> = {}) => ({ resetsAt, at });

test('TikTool says what is left as well, asked the way that the options say', async () => {
  await using simulator = await startSimulator({ apiKeys: { tk_key: { limits: { day: 50 } } } });
  simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const asked: string[] = [];
  const watched: typeof fetch = (input, init) => {
    asked.push(new URL(input instanceof Request ? input.url : input).pathname);
    return fetch(input, init);
  };
  const { live } = reader(simulator, { sources: ['tiktool'], apiKey: 'tk_key', fetch: watched });
  await live.connect();
  expect(quotaOf(live, 'tiktool')).toMatchObject({ remaining: 9, limit: 10 });
  expect(asked).toContain('/tiktool/webcast/sign_websocket');
});
