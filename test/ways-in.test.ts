import { type FrameSource, RouteConfig, SourceBudgets, TikTokLive, type TikTokLiveOptions } from '@livetap/live';
import { type Simulator, startSimulator } from '@livetap/simulator';
import { describe, expect, onTestFinished, test } from 'vitest';

function reader({ endpoints }: Simulator, options: Partial<TikTokLiveOptions>) {
  const live = new TikTokLive({ uniqueId: 'ann', endpoints, budgets: new SourceBudgets(), ...options });
  onTestFinished(() => live.disconnect());
  return live.on('error', () => {});
}

const closedTab: FrameSource = {
  name: 'tab',
  open: () => Promise.reject(new Error('the tab is closed')),
};

describe('what was configured comes first', () => {
  test('such as a route that was replaced', async () => {
    await using simulator = await startSimulator();
    simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const original = RouteConfig.fetchSignedWebSocketFromProvider;
    onTestFinished(() => {
      RouteConfig.fetchSignedWebSocketFromProvider = original;
    });
    const rooms: string[] = [];
    RouteConfig.fetchSignedWebSocketFromProvider = params => {
      rooms.push(params.roomId);
      return original(params);
    };
    const live = reader(simulator, {});
    await live.connect();
    expect(live.status).toMatchObject({ source: 'euler', standby: 'direct' });
    expect(rooms).toEqual([live.roomId]);
  });

  test('or a provider of signed sockets', async () => {
    await using simulator = await startSimulator();
    simulator.addRoom({ uniqueId: 'ann', scenario: false });
    let asked = 0;
    const live = reader(simulator, {
      signedWebSocketProvider: params => {
        asked += 1;
        return RouteConfig.fetchSignedWebSocketFromProvider(params);
      },
    });
    await live.connect();
    expect(live.status).toMatchObject({ source: 'custom', standby: 'direct' });
    expect(asked).toBe(1);
  });

  test('and a source that is live falls over to the defaults', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const live = reader(simulator, { source: closedTab });
    await live.connect();
    expect(live.status).toMatchObject({ source: 'direct', standby: 'euler' });
    expect(live.roomId).toBe(room.roomId);
    expect(live.status.sources.map(({ name }) => name)).toEqual(['tab', 'direct', 'euler']);
  });

  test('but a recording does not, nor one that stands alone in sources', async () => {
    await using simulator = await startSimulator();
    simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const notOpened = { code: 'SOURCE_FAILED', cause: { message: 'the tab is closed' } };
    const recording = { ...closedTab, capabilities: { isLive: false } };
    await expect(reader(simulator, { source: recording }).connect()).rejects.toMatchObject(notOpened);
    await expect(reader(simulator, { sources: [closedTab] }).connect()).rejects.toMatchObject(notOpened);
  });
});

test('a browser and TikFINITY have names', async () => {
  await using simulator = await startSimulator();
  const live = reader(simulator, { sources: ['browser', 'tikfinity', 'direct'], returnAfterMs: 1_000 });
  expect(live.status.sources.map(({ name }) => name)).toEqual(['browser', 'tikfinity', 'direct']);
  expect(() => reader(simulator, { returnAfterMs: -1 })).toThrow('returnAfterMs');
});
