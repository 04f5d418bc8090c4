import { expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type Clock, wallClock } from '../src/clock.js';
import { startSimulator } from '../src/simulator.js';
import { sign, signedAddress, userAgent, watch } from './support/client.js';

/** A clock that knows how many of its timers are still to come. */
function countingClock(): Clock & { pending(): number } {
  const clock = wallClock();
  const timers = new Set<object>();
  return {
    now: clock.now,
    after(delayMs, action) {
      const timer = {};
      timers.add(timer);
      const cancel = clock.after(delayMs, () => {
        timers.delete(timer);
        action();
      });
      return () => {
        timers.delete(timer);
        cancel();
      };
    },
    pending: () => timers.size,
  };
}

const networkResources = () => process.getActiveResourcesInfo().filter(name => name.startsWith('TCP'));

// In a file of its own, so that no connection of another test is counted.
test('closing leaves no socket, server or timer behind', async () => {
  const clock = countingClock();
  const simulator = await startSimulator({ clock });
  const playing = simulator.addRoom({ uniqueId: 'mara', scenario: 'peak' });
  const ending = simulator.addRoom({ uniqueId: 'otis', scenario: false });
  const clients = [await watch(simulator, playing), await watch(simulator, ending)];
  const waiting = expect(playing.waitForAck()).rejects.toMatchObject({ code: 'CLOSED' });
  ending.end();
  expect(clock.pending()).toBe(4);
  expect(networkResources()).toContain('TCPServerWrap');

  await simulator.close();

  await waiting;
  expect(await Promise.all(clients.map(client => client.closed))).toEqual([1001, 1001]);
  expect([playing.playing, playing.sockets, ending.sockets, clock.pending()]).toEqual([false, 0, 0, 0]);
  await vi.waitFor(() => expect(networkResources()).toEqual([]));
  await expect(fetch(simulator.url)).rejects.toThrow();
});

test('nor does it with faults that hold frames, answers and handshakes back', async () => {
  const clock = countingClock();
  const simulator = await startSimulator({ clock });
  const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
  await watch(simulator, room);
  const { result, cookie } = await sign(simulator, room.roomId);
  const held = (['slow-frames', 'slow', 'slow-handshake'] as const).map(name =>
    simulator.inject(name, { delayMs: 3_600_000, forMs: 7_200_000 }),
  );
  room.say('held back');
  const failures = [
    fetch(simulator.url).then(
      () => 'answered',
      () => 'failed',
    ),
    new Promise(resolve => {
      const headers = { 'user-agent': userAgent, cookie };
      new WebSocket(signedAddress(result, room.roomId), { headers }).once('error', () => resolve('failed'));
    }),
  ];
  await Promise.all([held[0]?.waitForStrikes(), held[1]?.waitForStrikes(2), held[2]?.waitForStrikes()]);
  // One heartbeat, three faults that end by themselves, and what each of them holds.
  expect(clock.pending()).toBe(7);

  await simulator.close();

  expect(await Promise.all(failures)).toEqual(['failed', 'failed']);
  expect(simulator.faults).toEqual([]);
  // An answer learns that its client is gone in the turn after.
  await vi.waitFor(() => expect([clock.pending(), networkResources()]).toEqual([0, []]));
});
