import { describe, expect, test } from 'vitest';
import { fastClock, manualClock } from '../src/clock.js';
import { resolveOptions } from '../src/options.js';
import { startSimulator } from '../src/simulator.js';
import { open, openUnsigned, RawClient, sign, signedAddress, userAgent } from './support/client.js';

test('runs what falls due in order of time, each at its own time', () => {
  const clock = manualClock(1000);
  const ran: [string, number][] = [];
  clock.after(30, () => ran.push(['late', clock.now()]));
  clock.after(10, () => {
    ran.push(['early', clock.now()]);
    clock.after(10, () => ran.push(['between', clock.now()]));
  });
  clock.after(31, () => ran.push(['not yet', clock.now()]));
  clock.advance(30);
  expect(ran).toEqual([
    ['early', 1010],
    ['between', 1020],
    ['late', 1030],
  ]);
  expect(clock.now()).toBe(1030);
});

test('does not run what was cancelled', () => {
  const clock = manualClock();
  let runs = 0;
  const cancel = clock.after(5, () => runs++);
  cancel();
  cancel();
  clock.advance(100);
  expect(runs).toBe(0);
});

describe('a fast clock', () => {
  test('runs ahead of this machine by its factor', async () => {
    const startMs = Date.now();
    const clock = fastClock(36_000);
    expect(clock.now() - startMs).toBeGreaterThanOrEqual(0);
    // An hour, which takes a tenth of a second.
    const ran = await new Promise<number>(resolve => clock.after(3_600_000, () => resolve(clock.now())));
    expect(ran - startMs).toBeGreaterThanOrEqual(3_600_000 - 36_000);
  });

  test('cancels what it was asked to run', async () => {
    const clock = fastClock(1000);
    let ran = false;
    const cancel = clock.after(1000, () => {
      ran = true;
    });
    cancel();
    await new Promise<void>(resolve => clock.after(2000, resolve));
    expect(ran).toBe(false);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('cannot have the factor %d', factor => {
    expect(() => fastClock(factor)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });

  test('leaves clients the time that they have with the usual one', async () => {
    const clock = fastClock(3600);
    const times = { heartbeatTimeoutMs: 108_000_000, addressLifetimeMs: 108_000_000 };
    expect(resolveOptions({ clock })).toMatchObject(times);
    expect(resolveOptions({ clock, addressLifetimeMs: 5 })).toMatchObject({ ...times, addressLifetimeMs: 5 });
    expect(resolveOptions({})).toMatchObject({ heartbeatTimeoutMs: 30_000, addressLifetimeMs: 30_000 });

    await using simulator = await startSimulator({ clock });
    const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
    const { result, cookie } = await sign(simulator, room.roomId);
    // Longer than an address and a silent socket are good for by the usual clock.
    const wait = () => new Promise<void>(resolve => clock.after(120_000, resolve));
    await wait();
    const client = await open(signedAddress(result, room.roomId), { 'user-agent': userAgent, cookie });
    expect(client).toBeInstanceOf(RawClient);
    await (client as RawClient).enter(room.roomId);
    await wait();
    room.say('still here');
    await (client as RawClient).frame('msg');
  });

  test('makes a scenario, the lifetime of an address and a limit pass in no time', async () => {
    // Ten minutes take a sixth of a second.
    await using simulator = await startSimulator({ clock: fastClock(3600), addressLifetimeMs: 30_000 });
    const scenario = { kind: 'quiet', durationMs: 600_000, ends: true } as const;
    const room = simulator.addRoom({ uniqueId: 'mara', scenario });
    const other = simulator.addRoom({ uniqueId: 'otis', scenario: false });
    simulator.inject('sign-limits', { minute: 1 });
    const { result, cookie } = await sign(simulator, other.roomId);

    const client = await openUnsigned(simulator, room);
    await client.enter(room.roomId);
    await room.waitUntil(({ status }) => status === 'ended', 'the end of the stream');
    expect(room.counts.messages).toBeGreaterThan(500);

    const late = await open(signedAddress(result, other.roomId), { 'user-agent': userAgent, cookie });
    expect(late).toMatchObject({ status: 200 });
    expect(simulator.requests.at(-1)?.refusal).toContain('too old');
    expect((await sign(simulator, other.roomId)).response.status).toBe(200);
  });
});
