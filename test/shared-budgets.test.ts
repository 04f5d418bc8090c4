import { createEulerClient, SourceBudgets, TikTokLive, TikTokLiveConnection } from '@livetap/live';
import { type Simulator, startSimulator } from '@livetap/simulator';
import { expect, onTestFinished, test, vi } from 'vitest';

/** Budgets whose time stands still, and what was spent of which. */
class StandingBudgets extends SourceBudgets {
  readonly spent: string[] = [];

  constructor() {
    super(() => 1_000_000);
  }

  override async spend(...spending: Parameters<SourceBudgets['spend']>): Promise<void> {
    await super.spend(...spending);
    if (spending[0].startsWith('euler ')) this.spent.push(spending[0]);
  }
}

const signatures = ({ requests }: Simulator) => requests.filter(({ path }) => path.endsWith('/connect')).length;

function connectionTo({ endpoints }: Simulator, uniqueId: string, options: object) {
  const connection = new TikTokLiveConnection(uniqueId, { endpoints, logger: { warn() {} }, ...options });
  onTestFinished(() => connection.disconnect());
  return connection.on('error', () => {});
}

test('connections of the wire level spend together as well, also where they are made again', async () => {
  await using simulator = await startSimulator();
  const budgets = new StandingBudgets();
  const connections = Array.from({ length: 14 }, (_, index) => {
    simulator.addRoom({ uniqueId: `u${index}`, scenario: false });
    return connectionTo(simulator, `u${index}`, { budgets });
  });
  const connecting = connections.map(connection => connection.connect().catch(() => {}));
  await vi.waitFor(() => expect(connections.filter(({ isConnected }) => isConnected)).toHaveLength(10), {
    timeout: 15_000,
  });
  const waiting = connections.filter(({ isConnected }) => !isConnected);
  // By now they have been looked up, and wait for their turn.
  await vi.waitFor(() => expect(waiting.every(({ roomInfo }) => roomInfo !== null)).toBe(true), { timeout: 15_000 });
  expect(signatures(simulator)).toBe(10);
  await Promise.all(waiting.map(connection => connection.disconnect()));
  await Promise.all(connecting);
});

test('a limit that one connection ran into is told to the others without a call', async () => {
  await using simulator = await startSimulator();
  const budgets = new SourceBudgets();
  const [first, second] = ['ann', 'bea'].map(uniqueId => {
    simulator.addRoom({ uniqueId, scenario: false });
    return connectionTo(simulator, uniqueId, { budgets });
  });
  simulator.inject('sign-429', { seconds: 60 });
  await expect(first?.connect()).rejects.toMatchObject({ code: 'SIGN_RATE_LIMITED' });
  expect(signatures(simulator)).toBe(1);
  const error = await second?.connect().catch((failure: unknown) => failure);
  expect(error).toMatchObject({ code: 'SIGN_RATE_LIMITED', message: expect.stringContaining('Not asked again') });
  expect(error).toHaveProperty('retryAfterMs', expect.closeTo(60_000, -4));
  expect(signatures(simulator)).toBe(1);
});

test('of many rooms only some are looked for at once, and the others say what they wait for', async () => {
  await using simulator = await startSimulator();
  const budgets = new StandingBudgets();
  const lives = Array.from({ length: 13 }, (_, index) => {
    simulator.addRoom({ uniqueId: `u${index}`, scenario: false, status: 'offline' });
    const live = new TikTokLive({
      uniqueId: `u${index}`,
      endpoints: simulator.endpoints,
      budgets,
      waitUntilLive: true,
    });
    onTestFinished(() => live.disconnect());
    return live;
  });
  for (const live of lives) live.connect().catch(() => {});
  const are = (state: string) => lives.filter(({ status }) => status.state === state);
  await vi.waitFor(() => expect(are('offline')).toHaveLength(10), { timeout: 15_000 });
  expect(are('lookup').map(({ status }) => status.reason)).toEqual(Array(3).fill('other rooms are looked for before'));
  const asked = simulator.requests.filter(({ path }) => path.startsWith('/@'));
  expect(new Set(asked.map(({ path }) => path)).size).toBe(10);
});

test('each poll that is signed spends the budget of its key', async () => {
  await using simulator = await startSimulator();
  simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const budgets = new StandingBudgets();
  const live = new TikTokLive({
    ...{ uniqueId: 'ann', endpoints: simulator.endpoints, budgets, signApiKey: 'secret-of-ann' },
    ...{ sources: ['polling'], requestPollingIntervalMs: 1 },
  });
  onTestFinished(() => live.disconnect());
  await live.connect();
  await vi.waitFor(() => expect(budgets.spent.length).toBeGreaterThan(1), { timeout: 10_000 });
  const signed = simulator.requests.filter(({ path }) => path.endsWith('/sign_url')).length;
  expect(Math.abs(signed - budgets.spent.length)).toBeLessThanOrEqual(1);
  expect(new Set(budgets.spent).size).toBe(1);
  expect(budgets.spent[0]).not.toContain('secret-of-ann');
});

test('a key has its own budget wherever it comes from', async () => {
  const budgets = new StandingBudgets();
  await using simulator = await startSimulator();
  simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const { endpoints } = simulator;
  const basePath = endpoints.sign;
  for (const options of [
    {},
    { signApiKey: 'one' },
    { eulerApiInstance: createEulerClient({ apiKey: 'one', basePath }) },
    { eulerApiInstance: createEulerClient({ apiKey: 'two', basePath }) },
  ]) {
    const live = new TikTokLive({ uniqueId: 'ann', endpoints, budgets, sources: ['euler'], ...options });
    await live.connect();
    await live.disconnect();
  }
  const [none, one, sameOne, two] = budgets.spent;
  expect(sameOne).toBe(one);
  expect(new Set([none, one, two]).size).toBe(3);
});
