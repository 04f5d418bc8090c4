import { TikTokLiveConnection, type TikTokLiveConnectionOptions } from '@livetap/live';
import { startSimulator } from '@livetap/simulator';
import { expect, test } from 'vitest';

test('heartbeats come as often as the service asks for when it accepts the socket', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
  simulator.inject('ping-interval', { seconds: 1 });
  const connection = new TikTokLiveConnection('mara', { endpoints: simulator.endpoints });
  await connection.connect();
  // By itself the third would take twenty seconds.
  await room.waitForHeartbeat(3, { timeoutMs: 10_000 });
  await connection.disconnect();
});

test.each<[string, TikTokLiveConnectionOptions, number]>([
  ['an interval of the caller', { heartbeatIntervalMs: 20 }, 5],
  ['the same by its older name', { wsConfigOverrides: { DEFAULT_WS_PING_INTERVAL: 20 } }, 5],
])('%s wins over what the service asks for', async (_name, options, sequence) => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
  const fault = simulator.inject('ping-interval', { seconds: 60 });
  const connection = new TikTokLiveConnection('mara', { endpoints: simulator.endpoints, ...options });
  await connection.connect();
  await room.waitForHeartbeat(sequence, { timeoutMs: 5_000 });
  expect(fault.count).toBe(1);
  await connection.disconnect();
});
