import { describe, expect, test, vi } from 'vitest';
import { healthDefaults } from '../../src/state/stream-clocks.js';
import type { Presence } from '../../src/supervision/link.js';
import { alive, live, network, type Opened, over, supervised, turn } from './supervised.js';

describe('an open connection', () => {
  test('is quiet while nobody does anything, which is no error, and live again at once', async () => {
    const { links, states, supervisor, abort } = supervised();
    await turn();
    const stop = alive(links[0], 'frameAt', 'heartbeatAt', 'messageAt');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(states().slice(2)).toEqual(['live', 'quiet']);
    (links[0] as Opened).clocks.activityAt = Date.now();
    supervisor.look();
    expect(supervisor.status.state).toBe('live');
    stop();
    abort.abort();
  });

  test('is late when messages are old, and says how old', async () => {
    const { links, supervisor, abort } = supervised();
    await turn();
    const stop = alive(links[0], 'frameAt', 'messageAt', 'activityAt');
    (links[0] as Opened).clocks.lagMs = 180_000;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(supervisor.status.state).toBe('late');
    expect(supervisor.status.reason).toContain('messages are 180 s old');
    stop();
    abort.abort();
  });

  test('that is deaf is given up for the other source, but only when people are watching', async () => {
    const { links, heard, gaps, states, statuses, abort } = supervised();
    await turn();
    const stop = alive(links[0], 'frameAt', 'heartbeatAt');
    await vi.advanceTimersByTimeAsync(70_000);
    expect(states()).toContain('deaf');
    const deaf = statuses.find(({ state }) => state === 'deaf');
    expect(deaf?.reason).toBe('heartbeats are answered, but no message of the room came for 60 s');
    expect(heard.slice(-2)).toEqual(['open euler', 'opened euler']);
    expect(gaps).toEqual([
      { from: 1_000_000, to: expect.any(Number), reason: 'no message came, and the service says that 12 are watching' },
    ]);
    stop();
    abort.abort();
  });

  test('that is deaf has the service asked once, whatever it answers', async () => {
    for (const [answer, reconnects, next] of [
      [async () => over, true, 'ended'],
      [async () => over, false, 'ended'],
      [async () => live, true, 'live'],
    ] as const) {
      const { says, links, supervisor, states, abort, run } = supervised({ reconnects });
      let asked = 0;
      says.ask = () => {
        asked += 1;
        return answer();
      };
      await turn();
      const stop = alive(links[0], 'frameAt', 'heartbeatAt');
      await vi.advanceTimersByTimeAsync(70_000);
      expect(states()).toContain('deaf');
      expect(supervisor.status.state).toBe(next);
      expect(asked).toBe(1);
      stop();
      abort.abort();
      await run.catch(() => {});
    }
  });

  test('that is deaf and comes back before the answer stays', async () => {
    const { says, links, heard, supervisor, abort } = supervised();
    let answer: (presence: typeof live) => void = () => {};
    const answered = new Promise<typeof live>(resolve => {
      answer = resolve;
    });
    says.ask = () => answered;
    await turn();
    const stop = alive(links[0], 'frameAt', 'heartbeatAt');
    await vi.advanceTimersByTimeAsync(65_000);
    expect(supervisor.status.state).toBe('deaf');
    (links[0] as Opened).clocks.messageAt = Date.now();
    (links[0] as Opened).clocks.activityAt = Date.now();
    answer(live);
    await turn();
    supervisor.look();
    expect(supervisor.status.state).toBe('live');
    expect(heard).toEqual(['open direct', 'opened direct']);
    stop();
    abort.abort();
  });

  test('into an empty room is left open', async () => {
    const { says, links, heard, states, abort } = supervised();
    says.ask = async () => ({ ...live, viewers: 0 });
    await turn();
    const stop = alive(links[0], 'frameAt', 'heartbeatAt');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(heard).toEqual(['open direct', 'opened direct']);
    expect(new Set(states().slice(3))).toEqual(new Set(['quiet', 'deaf']));
    stop();
    abort.abort();
  });

  describe('that brings the number of viewers, and nothing that they do', () => {
    const busy = async (viewers: number, presence: Presence | undefined) => {
      const room = supervised();
      await turn();
      let asked = 0;
      room.says.viewers = viewers;
      room.says.ask = async () => {
        asked += 1;
        if (presence === undefined) throw network;
        return presence;
      };
      const beat = setInterval(() => {
        for (const { clocks } of room.links) Object.assign(clocks, { frameAt: Date.now(), messageAt: Date.now() });
      }, 1_000);
      const stop = () => {
        clearInterval(beat);
        room.abort.abort();
      };
      return { ...room, stop, asked: () => asked };
    };

    test('is asked about, opened anew once, and then quiet', async () => {
      const { heard, statuses, supervisor, links, stop, asked } = await busy(5_000, { ...live, viewers: 5_000 });
      await vi.advanceTimersByTimeAsync(119_000);
      expect(asked()).toBe(0);
      await vi.advanceTimersByTimeAsync(6_000);
      const deaf = 'more than 100 are watching, but nothing that people do came';
      expect(statuses.filter(({ state }) => state === 'deaf').map(({ reason }) => reason)).toEqual([deaf]);
      expect(heard.slice(2)).toEqual([
        'closed: nothing that people do came, and the service says that 5000 are watching',
        'open euler',
        'opened euler',
      ]);
      const before = asked();
      await vi.advanceTimersByTimeAsync(3_600_000);
      expect([heard.length, asked()]).toEqual([5, before]);
      expect(supervisor.status).toMatchObject({ state: 'quiet', reason: 'nobody in the room does anything' });
      // Lost and made again it is still known.
      links[1]?.end({});
      await vi.advanceTimersByTimeAsync(600_000);
      expect(heard.slice(5)).toEqual(['closed: the source closed with code 1006', 'open euler', 'opened euler']);
      // Once somebody did something, it counts anew that nobody does.
      (links[2] as Opened).clocks.activityAt = Date.now();
      await vi.advanceTimersByTimeAsync(130_000);
      expect(heard.slice(8, 9)).toEqual([expect.stringContaining('nothing that people do came')]);
      stop();
    });

    test.each([
      ['few are watching', { ...live, viewers: 99 }],
      ['the host has paused', { ...live, isPaused: true, viewers: 5_000 }],
    ])('is left open while the service says that %s', async (_, presence) => {
      const { heard, asked, supervisor, stop } = await busy(5_000, presence);
      await vi.advanceTimersByTimeAsync(600_000);
      expect(heard).toEqual(['open direct', 'opened direct']);
      expect(asked()).toBeLessThan(10);
      expect(supervisor.status.state).toBe('quiet');
      stop();
    });

    test('is left open while nobody can be asked', async () => {
      const { heard, asked, stop } = await busy(5_000, undefined);
      await vi.advanceTimersByTimeAsync(600_000);
      expect(heard).toEqual(['open direct', 'opened direct']);
      expect(asked()).toBeGreaterThan(3);
      stop();
    });

    test('is nothing where few are watching', async () => {
      const { heard, asked, stop } = await busy(99, live);
      await vi.advanceTimersByTimeAsync(600_000);
      expect([heard.length, asked()]).toEqual([2, 0]);
      stop();
    });
  });

  test('that is deaf while nobody can be asked is kept as long again, and asked about', async () => {
    const { says, links, heard, supervisor, abort } = supervised();
    await turn();
    let asked = 0;
    says.ask = () => {
      asked += 1;
      return Promise.reject(network);
    };
    const stop = alive(links[0], 'frameAt', 'heartbeatAt');
    await vi.advanceTimersByTimeAsync(110_000);
    expect(supervisor.status).toMatchObject({ state: 'deaf', next: 'asks again whether the room is still live' });
    expect(asked).toBeGreaterThan(2);
    expect(asked).toBeLessThan(6);
    // A message that was only rare.
    (links[0] as Opened).clocks.messageAt = Date.now();
    supervisor.look();
    expect(supervisor.status.state).toBe('quiet');
    await vi.advanceTimersByTimeAsync(110_000);
    expect(heard).toEqual(['open direct', 'opened direct']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(heard.slice(2)).toEqual([
      expect.stringMatching(
        /^closed: no message came for 12\d(\.\d)? s, and the service could not be asked for the room$/,
      ),
      'open euler',
      'opened euler',
    ]);
    // Four times, then five times; what was asked before the link was given up is not asked again.
    expect(asked).toBe(9);
    stop();
    abort.abort();
  });

  test('on which nothing comes at all is dead', async () => {
    const { heard, abort } = supervised({ thresholds: { ...healthDefaults, staleAfterMs: 40_000 } });
    await vi.advanceTimersByTimeAsync(46_000);
    expect(heard.slice(2)).toEqual([
      expect.stringMatching(/^closed: nothing came for 4\d(\.\d)? s, not even an answer$/),
      'open euler',
      'opened euler',
    ]);
    abort.abort();
  });
});
