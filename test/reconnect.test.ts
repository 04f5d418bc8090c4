import { TikTokLiveConnection, type TikTokLiveConnectionOptions } from '@livetap/live';
import { type Simulator, startSimulator } from '@livetap/simulator';
import { expect, onTestFinished, test, vi } from 'vitest';

function connectionTo({ endpoints }: Simulator, options: TikTokLiveConnectionOptions) {
  const connection = new TikTokLiveConnection('ann', { endpoints, ...options });
  onTestFinished(() => connection.disconnect());
  const heard: string[] = [];
  connection
    .on('connected', () => heard.push('connected'))
    .on('disconnected', ({ code }) => heard.push(`disconnected ${code}`))
    .on('error', ({ exception }) => heard.push('code' in exception ? String(exception.code) : exception.message))
    .on('chat', ({ comment }) => heard.push(comment));
  const hears = (text: string) => vi.waitFor(() => expect(heard).toContain(text), { timeout: 10_000 });
  return { connection, heard, hears };
}

const quickly = { firstMs: 1, mostMs: 5 };

test('a lost connection is made again when asked for, and nothing comes twice', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const { connection, heard, hears } = connectionTo(simulator, { reconnect: quickly });
  await connection.connect();
  room.say('one');
  await hears('one');
  room.closeSockets(1011);
  await vi.waitFor(() => expect(heard.filter(text => text === 'connected')).toHaveLength(2), { timeout: 10_000 });
  room.say('two');
  await hears('two');
  expect(heard).toEqual(['connected', 'one', 'disconnected 1011', 'connected', 'two']);
});

test('it is tried again after a failure, until trying again changes nothing', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const { connection, heard, hears } = connectionTo(simulator, { reconnect: quickly });
  await connection.connect();
  simulator.inject('handshake-reset', { times: 1 });
  simulator.inject('room-over', { after: 1 });
  room.closeSockets(1011);
  await hears('USER_OFFLINE');
  expect(heard[0]).toBe('connected');
  expect(heard.slice(1)).toEqual(['disconnected 1011', 'NETWORK_UNREACHABLE', 'USER_OFFLINE', 'USER_OFFLINE']);
  expect(connection.isConnected).toBe(false);
});

test('it is left alone without being asked for, after the end of the stream and after disconnect()', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const alone = connectionTo(simulator, {});
  await alone.connection.connect();
  const ended = connectionTo(simulator, { reconnect: quickly });
  const stopped = connectionTo(simulator, { reconnect: { firstMs: 60_000, mostMs: 60_000 } });
  await stopped.connection.connect();
  room.closeSockets(1011);
  await alone.hears('disconnected 1011');
  await stopped.hears('disconnected 1011');
  await stopped.connection.disconnect();
  await ended.connection.connect();
  room.end(3);
  await ended.hears('disconnected 1000');
  expect([alone, stopped, ended].map(({ heard }) => heard.filter(text => text === 'connected').length)).toEqual([
    1, 1, 1,
  ]);
});

test('pauses that cannot be are refused', () => {
  expect(() => new TikTokLiveConnection('ann', { reconnect: { firstMs: -1 } })).toThrow('reconnect.firstMs');
});
