import { describe, expect, test } from 'vitest';
import type { FaultWhen } from '../../src/faults/schedule.js';
import { watch } from '../support/client.js';
import { ask } from './answers.js';
import { freshRoom, paths, roomId } from './stage.js';

const stage = freshRoom();

/** Which of so many requests were struck, counted from 1. */
async function struckOf(requests: number, path: string = paths.page): Promise<number[]> {
  const struck: number[] = [];
  for (let request = 1; request <= requests; request++) {
    if ((await ask(stage.simulator, path)).status === 403) struck.push(request);
  }
  return struck;
}

describe('when a fault strikes', () => {
  test.each<[FaultWhen, number[]]>([
    [{}, [1, 2, 3, 4, 5, 6, 7, 8]],
    [{ times: 2 }, [1, 2]],
    [{ after: 3 }, [4, 5, 6, 7, 8]],
    [{ every: 3 }, [1, 4, 7]],
    [{ after: 1, every: 3, times: 2 }, [2, 5]],
    [{ probability: 0 }, []],
  ])('%o', async (when, expected) => {
    const fault = stage.simulator.inject('http-403', when);
    expect(await struckOf(8)).toEqual(expected);
    expect(fault.count).toBe(expected.length);
  });

  test('probability follows from the seed', async () => {
    const run = async (seed: number) => {
      using _fault = stage.simulator.inject('http-403', { probability: 0.5, seed });
      return await struckOf(20);
    };
    const [first, again, other] = [await run(3), await run(3), await run(4)];
    expect(first.length).toBeGreaterThan(3);
    expect(first.length).toBeLessThan(17);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('afterMs and forMs go by the clock, and chances before the beginning do not count', async () => {
    const fault = stage.simulator.inject('http-403', { afterMs: 1000, forMs: 500, after: 1 });
    expect(await struckOf(3)).toEqual([]);
    stage.clock.advance(999);
    expect(await struckOf(1)).toEqual([]);
    stage.clock.advance(1);
    expect(await struckOf(3)).toEqual([2, 3]);
    stage.clock.advance(499);
    expect(await struckOf(1)).toEqual([1]);
    expect(stage.simulator.faults).toEqual([fault]);
    stage.clock.advance(1);
    expect(await struckOf(1)).toEqual([]);
    expect(stage.simulator.faults).toEqual([]);
    expect(fault.count).toBe(3);
  });

  test('forMs lets a socket go that was struck', async () => {
    const client = await watch(stage.simulator, stage.room);
    stage.simulator.inject('deaf', { forMs: 1000 });
    stage.room.say('lost');
    stage.clock.advance(1000);
    stage.room.say('heard');
    expect((await client.frame('msg')).frame.seqId).toBe('3');
  });
});

describe('where a fault strikes', () => {
  test('room: look-ups, signatures, handshakes and frames of one host', async () => {
    const otis = stage.simulator.addRoom({ uniqueId: 'otis', scenario: false });
    const fault = stage.simulator.inject('http-403', { room: '@mara', route: 'every' });
    const statuses = async (name: string, id: string) => {
      const named = [`/@${name}/live`, `/api-live/user/room/?uniqueId=${name}`, `/webcast/anchors/${name}/room_id`];
      const known = [
        `/webcast/room/info/?room_id=${id}`,
        `/webcast/rooms/${id}/connect`,
        `/webcast/fetch?room_id=${id}`,
      ];
      const other = [`/webcast/rooms/0/connect?unique_id=${name}`];
      const seen = [];
      for (const path of [...named, ...known, ...other]) seen.push((await ask(stage.simulator, path)).status === 403);
      return seen;
    };
    expect(new Set(await statuses('mara', roomId))).toEqual(new Set([true]));
    expect(new Set(await statuses('otis', otis.roomId))).toEqual(new Set([false]));
    expect((await ask(stage.simulator, '/')).status).toBe(200);
    fault.stop();

    stage.simulator.inject('drop', { room: 'otis' });
    stage.simulator.inject('device-blocked', { room: 'otis' });
    const client = await watch(stage.simulator, stage.room);
    stage.room.say('heard');
    await client.frame('msg');
    await expect(watch(stage.simulator, otis)).rejects.toThrow('refused with 200');
  });

  test.each<[NonNullable<FaultWhen['route']>, (keyof typeof paths)[]]>([
    ['home', ['home']],
    ['page', ['page']],
    ['profile', ['profile']],
    ['feed', ['feed']],
    ['webcast', ['feed', 'info', 'alive']],
    ['sign', ['sign']],
    ['provider', ['sign', 'limits']],
    ['every', ['home', 'page', 'profile', 'feed', 'api', 'info', 'alive', 'sign', 'limits']],
    ['/webcast/room', ['info', 'alive']],
    ['/webcast/room/info/', ['info']],
    ['/webcast/roo', []],
    ['/', ['home', 'page', 'profile', 'feed', 'api', 'info', 'alive', 'sign', 'limits']],
  ])('route: %s', async (route, expected) => {
    stage.simulator.inject('http-403', { route });
    const struck = [];
    for (const [name, path] of Object.entries(paths)) {
      if ((await ask(stage.simulator, path)).status === 403) struck.push(name);
    }
    expect(struck).toEqual(expected);
  });

  test('routes that nobody serves can be struck too', async () => {
    stage.simulator.inject('empty-body', { route: '/webcast/not/there' });
    expect(await ask(stage.simulator, '/webcast/not/there/yet')).toMatchObject({ status: 200, text: '' });
  });
});

describe('the faults of a simulator', () => {
  test('are listed until they are stopped, and act in their order', async () => {
    const first = stage.simulator.inject('http-403', { times: 1 });
    const second = stage.simulator.inject('http-5xx', { status: 500 });
    expect(stage.simulator.faults.map(({ name, options }) => [name, options])).toEqual([
      ['http-403', { times: 1 }],
      ['http-5xx', { status: 500 }],
    ]);
    expect((await ask(stage.simulator, paths.page)).status).toBe(403);
    expect((await ask(stage.simulator, paths.page)).status).toBe(500);
    expect(stage.simulator.faults.map(({ count }) => count)).toEqual([1, 1]);
    first.stop();
    first.stop();
    expect(stage.simulator.faults).toEqual([second]);
  });

  test('work together: one changes what another left', async () => {
    stage.simulator.inject('stale-room-id');
    stage.simulator.inject('old-room-id');
    expect((await ask(stage.simulator, paths.api)).json).toMatchObject({ data: { liveRoom: { roomId, status: 4 } } });
  });

  test('end with a block', async () => {
    {
      using fault = stage.simulator.inject('http-403');
      expect(stage.simulator.faults).toEqual([fault]);
    }
    expect(stage.simulator.faults).toEqual([]);
    expect(await struckOf(1)).toEqual([]);
  });

  test('can be waited for', async () => {
    const fault = stage.simulator.inject('http-403');
    const waiting = fault.waitForStrikes(2);
    await struckOf(2);
    await waiting;
    await expect(fault.waitForStrikes(3, { timeoutMs: 1 })).rejects.toMatchObject({
      code: 'WAIT_TIMEOUT',
      message: expect.stringContaining('strike 3 of the fault http-403'),
    });
    const never = fault.waitForStrikes(4);
    await Promise.all([stage.simulator.close(), expect(never).rejects.toMatchObject({ code: 'CLOSED' })]);
  });

  test('cannot be injected once it is closed', async () => {
    await stage.simulator.close();
    expect(() => stage.simulator.inject('captcha')).toThrow(expect.objectContaining({ code: 'CLOSED' }));
  });
});
