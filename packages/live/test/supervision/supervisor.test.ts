import { describe, expect, test, vi } from 'vitest';
import { LiveError } from '../../src/errors.js';
import { UserNotFoundError } from '../../src/lookup/errors.js';
import { healthDefaults } from '../../src/state/stream-clocks.js';
import type { Presence } from '../../src/supervision/link.js';
import { alive, live, network, type Opened, offline, over, refused, supervised, turn, unsaid } from './supervised.js';

describe('a room', () => {
  test('is looked for, entered, and live', async () => {
    const { states, supervisor, heard, isReady, abort, run } = supervised();
    await turn();
    expect(states()).toEqual(['lookup', 'connecting', 'live']);
    expect(supervisor.status).toMatchObject({ source: 'direct', standby: 'euler', since: 1_000_000 });
    expect(isReady()).toBe(true);
    expect(heard).toEqual(['open direct', 'opened direct']);
    abort.abort(new Error('enough'));
    await expect(run).rejects.toThrow('enough');
    expect(supervisor.status).toMatchObject({ state: 'idle', reason: 'it was disconnected' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is read by the next source when the first one fails, and says why', async () => {
    const { says, heard, supervisor, abort, run } = supervised();
    says.open = async name => {
      if (name === 'direct') throw refused;
    };
    await turn();
    expect(heard).toEqual(['open direct', 'error: direct could not be opened', 'open euler', 'opened euler']);
    expect(supervisor.status).toMatchObject({ state: 'live', source: 'euler', standby: 'direct' });
    abort.abort();
    await expect(run).rejects.toThrow();
  });

  test('that no source can read is given up, with the error of the preferred one', async () => {
    const { says, run, supervisor, isReady } = supervised();
    says.open = async name => {
      throw name === 'direct' ? refused : network;
    };
    await expect(run).rejects.toBe(refused);
    expect(isReady()).toBe(false);
    expect(supervisor.status).toMatchObject({ state: 'idle', next: 'nothing more, until connect() is called' });
    expect(supervisor.status.reason).toContain('SOCKET_REJECTED');
  });

  test('of somebody who is not live is refused, and nothing is opened', async () => {
    const { says, run, supervisor, heard } = supervised();
    says.find = () => Promise.reject(offline);
    await expect(run).rejects.toBe(offline);
    expect(supervisor.status).toMatchObject({ state: 'offline', reason: '@somebody is not live.' });
    expect(heard).toEqual([]);
  });
});

describe('a lost connection', () => {
  test('is made again by the same source, with a gap for what may be missing', async () => {
    const { links, gaps, heard, states, abort } = supervised();
    await turn();
    await vi.advanceTimersByTimeAsync(5_000);
    (links[0] as Opened).clocks.messageAt = 1_004_000;
    links[0]?.end({ code: 1006 });
    await turn();
    expect(heard.at(-1)).toBe('closed: the source closed with code 1006');
    expect(gaps).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(heard.slice(-2)).toEqual(['open direct', 'opened direct']);
    expect(gaps).toEqual([{ from: 1_004_000, to: 1_006_000, reason: 'the source closed with code 1006' }]);
    expect(states()).toEqual(['lookup', 'connecting', 'live', 'reconnecting', 'reconnecting', 'connecting', 'live']);
    abort.abort();
  });

  test('is not made again when the service says that the stream is over, and the end is a gap', async () => {
    const { says, links, gaps, run, supervisor, heard } = supervised();
    await turn();
    says.ask = async () => over;
    links[0]?.end({});
    await run;
    expect(supervisor.status.state).toBe('ended');
    expect(supervisor.status.reason).toBe('the source closed with code 1006; the service confirms that it is over');
    expect(gaps).toHaveLength(1);
    expect(heard.filter(text => text.startsWith('open '))).toHaveLength(1);
  });

  test('after the end of the stream is the end once the service confirms it, without a gap', async () => {
    const { says, links, gaps, run, supervisor } = supervised();
    await turn();
    says.ask = async () => over;
    links[0]?.end({ code: 1000, isStreamEnd: true });
    await run;
    expect(supervisor.status.state).toBe('ended');
    expect(gaps).toEqual([]);
  });

  test('after an end that the service denies is made again', async () => {
    const { links, gaps, states, abort } = supervised();
    await turn();
    links[0]?.end({ code: 1000, isStreamEnd: true });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states().at(-1)).toBe('live');
    expect(gaps).toHaveLength(1);
    abort.abort();
  });

  test('after an end that nobody confirms is made again, with a gap', async () => {
    const { says, links, gaps, states, statuses, supervisor, abort } = supervised();
    await turn();
    says.ask = () => Promise.reject(network);
    links[0]?.end({ code: 1000, isStreamEnd: true });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states().slice(-4)).toEqual(['reconnecting', 'reconnecting', 'connecting', 'live']);
    expect(statuses.map(({ reason }) => reason)).toContain(
      'the stream was ended by its host or by moderation; the service could not be asked whether that is so',
    );
    expect(gaps).toHaveLength(1);
    // A connection that is lost is no second word.
    links[1]?.end({});
    await vi.advanceTimersByTimeAsync(2_000);
    links[2]?.end({ code: 1000, isStreamEnd: true });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(supervisor.status.state).toBe('live');
    // Nor is one after which people did something.
    (links[3] as Opened).clocks.activityAt = Date.now();
    links[3]?.end({ code: 1000, isStreamEnd: true });
    await vi.advanceTimersByTimeAsync(8_000);
    expect(supervisor.status.state).toBe('live');
    abort.abort();
  });

  test('is over when the room says so twice in a row and nobody can be asked', async () => {
    const { says, links, run, supervisor } = supervised();
    await turn();
    says.ask = () => Promise.reject(network);
    links[0]?.end({ code: 1000, isStreamEnd: true });
    await vi.advanceTimersByTimeAsync(1_000);
    links[1]?.end({ code: 1000, isStreamEnd: true });
    await run;
    expect(supervisor.status.state).toBe('ended');
    expect(supervisor.status.reason).toContain('the room says so again on a second connection');
  });

  test('after an end that nobody confirms, where reconnecting is switched off, is not called the end', async () => {
    const { says, links, run, supervisor } = supervised({ reconnects: false });
    await turn();
    says.ask = () => Promise.reject(network);
    links[0]?.end({ code: 1000, isStreamEnd: true });
    await run;
    expect(supervisor.status.state).toBe('idle');
    expect(supervisor.status.reason).toContain('could not be asked whether that is so');
  });

  test('is given up after so many refused tries', async () => {
    const { says, links, run, supervisor, gaps, heard } = supervised({ maxAttempts: 3 });
    await turn();
    says.open = () => Promise.reject(refused);
    links[0]?.end({});
    const given = expect(run).rejects.toMatchObject({ code: 'GAVE_UP', attempts: 3, cause: refused });
    await vi.advanceTimersByTimeAsync(120_000);
    await given;
    expect(supervisor.status.state).toBe('idle');
    expect(gaps).toHaveLength(1);
    expect(heard.filter(text => text.startsWith('open '))).toHaveLength(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is tried for as long as only the network is gone', async () => {
    const { says, links, heard, states, abort } = supervised({ maxAttempts: 2 });
    await turn();
    says.open = () => Promise.reject(network);
    says.ask = () => Promise.reject(network);
    links[0]?.end({});
    await vi.advanceTimersByTimeAsync(600_000);
    expect(heard.filter(text => text.startsWith('open ')).length).toBeGreaterThan(20);
    says.open = async () => {};
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states().at(-1)).toBe('quiet');
    abort.abort();
  });

  test('is not made again while being tried once the stream is over', async () => {
    const { says, links, run, supervisor } = supervised();
    await turn();
    says.open = () => Promise.reject(refused);
    let asked = 0;
    says.ask = async () => (++asked > 1 ? over : live);
    links[0]?.end({});
    await vi.advanceTimersByTimeAsync(5_000);
    await run;
    expect(supervisor.status).toMatchObject({ state: 'ended', reason: 'The stream has ended.' });
  });

  test('stays lost where reconnecting is switched off', async () => {
    const { links, run, supervisor } = supervised({ reconnects: false });
    await turn();
    links[0]?.end({ code: 1011, reason: 'trouble' });
    await run;
    const reason = 'the source closed with code 1011: trouble; reconnecting is switched off';
    expect(supervisor.status).toMatchObject({ state: 'idle', reason });
  });
});

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

  test.each([
    ['the service says so too', { ...live, isPaused: true }],
    ['the service does not say', unsaid],
    ['nobody can be asked', undefined],
  ])('of a paused stream is quiet however long, while %s, and is asked for once a minute', async (_, presence) => {
    const { says, links, heard, supervisor, states, abort } = supervised();
    await turn();
    let asked = 0;
    says.isPaused = true;
    says.ask = async () => {
      asked += 1;
      if (presence === undefined) throw network;
      return presence;
    };
    const stop = alive(links[0], 'frameAt', 'heartbeatAt');
    await vi.advanceTimersByTimeAsync(900_000);
    expect(supervisor.status).toMatchObject({ state: 'quiet', reason: 'the host has paused the stream' });
    expect(states().filter(state => state === 'deaf')).toEqual([]);
    expect(heard).toEqual(['open direct', 'opened direct']);
    expect(asked).toBeGreaterThan(10);
    expect(asked).toBeLessThanOrEqual(15);
    stop();
    abort.abort();
  });

  test.each([
    ['has paused', { isPaused: true }],
    ['has nobody in it', { viewers: 0 }],
  ])('of a room that %s, as was heard last, is given up when the service says otherwise', async (_, said) => {
    const { says, links, heard, abort } = supervised();
    await turn();
    Object.assign(says, said);
    const stop = alive(links[0], 'frameAt', 'heartbeatAt');
    await vi.advanceTimersByTimeAsync(70_000);
    expect(heard.slice(2)).toEqual([
      'closed: no message came, and the service says that 12 are watching',
      'open euler',
      'opened euler',
    ]);
    stop();
    abort.abort();
  });

  test('that is silent for a known reason has the service asked whether it still holds', async () => {
    for (const known of [{ isPaused: true }, { viewers: 0 }]) {
      for (const [answer, opened] of [
        [async () => live, 2],
        [() => Promise.reject(network), 1],
        [async () => ({ ...live, viewers: 0 }), 1],
      ] as const) {
        const { says, links, states, abort, run } = supervised();
        Object.assign(says, known);
        let asked = 0;
        says.ask = () => {
          asked += 1;
          return answer();
        };
        await turn();
        const stop = alive(links[0], 'frameAt', 'heartbeatAt');
        await vi.advanceTimersByTimeAsync(70_000);
        expect([asked, links.length, states().includes('deaf')]).toEqual([1, opened, false]);
        stop();
        abort.abort();
        await run.catch(() => {});
      }
    }
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

describe('waiting for a stream', () => {
  test('takes as long as it takes, and connects', async () => {
    const { says, states, isReady, supervisor, abort } = supervised({ waitsUntilLive: true });
    let isLive = false;
    says.find = async () => (isLive ? '7' : Promise.reject(offline));
    says.isLive = async () => isLive;
    await vi.advanceTimersByTimeAsync(7 * 24 * 3_600_000);
    expect(supervisor.status.state).toBe('offline');
    expect(supervisor.status.nextAt).toBeGreaterThan(Date.now());
    isLive = true;
    await vi.advanceTimersByTimeAsync(245_000);
    expect(isReady()).toBe(true);
    expect(states().slice(-4)).toEqual(['offline', 'lookup', 'connecting', 'live']);
    abort.abort();
  });

  test('survives a network that is gone, and goes on after the end of a stream', async () => {
    const { says, links, supervisor, heard, abort } = supervised({ waitsUntilLive: true });
    await turn();
    says.ask = async () => over;
    says.find = () => Promise.reject(offline);
    says.isLive = () => Promise.reject(network);
    links[0]?.end({ code: 1000, isStreamEnd: true });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(supervisor.status).toMatchObject({ state: 'offline', reason: 'it could not be asked: no network' });
    expect(heard).toContain('error: could not ask whether the streamer is live');
    says.isLive = async () => true;
    says.find = async () => '8';
    await vi.advanceTimersByTimeAsync(90_000);
    expect(links.at(-1)?.roomId).toBe('8');
    abort.abort();
  });

  test.each([
    ['is refused', refused],
    ['fails because the network is gone', network],
  ])('goes on when the first opening %s', async (_, error) => {
    const { says, heard, isReady, supervisor, abort } = supervised({ waitsUntilLive: true });
    let failures = 0;
    says.open = async () => {
      if (++failures <= 4) throw error;
    };
    await vi.advanceTimersByTimeAsync(30_000);
    expect(isReady()).toBe(true);
    expect(heard.filter(text => text.startsWith('error:'))).toHaveLength(4);
    expect(supervisor.status.state).toBe('live');
    abort.abort();
  });

  test('ends when no way in can ever work', async () => {
    const { says, run, isReady } = supervised({ waitsUntilLive: true });
    const keyless = new LiveError('CREDENTIALS_REQUIRED', 'no key');
    says.open = () => Promise.reject(keyless);
    await expect(run).rejects.toBe(keyless);
    expect(isReady()).toBe(false);
  });

  test('goes on when the stream ends before it could be entered', async () => {
    const { says, states, isReady, abort } = supervised({ waitsUntilLive: true });
    says.open = async () => {
      says.find = () => Promise.reject(offline);
      says.isLive = async () => false;
      throw offline;
    };
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states().slice(0, 5)).toEqual(['lookup', 'connecting', 'ended', 'lookup', 'offline']);
    expect(isReady()).toBe(false);
    says.open = async () => {};
    says.find = async () => '8';
    says.isLive = async () => true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isReady()).toBe(true);
    abort.abort();
  });

  test('goes on, seldom, where everybody else would have given up', async () => {
    const { says, links, heard, states, supervisor, abort } = supervised({ waitsUntilLive: true });
    await turn();
    says.open = () => Promise.reject(refused);
    links[0]?.end({});
    const opened = () => heard.filter(text => text.startsWith('open ')).length - 1;
    await vi.advanceTimersByTimeAsync(60_000);
    const before = opened();
    expect(before).toBeGreaterThanOrEqual(5);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(opened() - before).toBeGreaterThan(10);
    expect(opened() - before).toBeLessThanOrEqual(600 / 30);
    expect(supervisor.status.state).toBe('reconnecting');
    expect(supervisor.status.nextAt).toBeGreaterThan(Date.now());
    says.open = async () => {};
    await vi.advanceTimersByTimeAsync(60_000);
    expect(['live', 'quiet']).toContain(states().at(-1));
    // Nothing is opened for a stream that ended meanwhile.
    says.open = () => Promise.reject(refused);
    links[1]?.end({});
    await vi.advanceTimersByTimeAsync(120_000);
    const tried = opened();
    says.ask = async () => over;
    says.find = () => Promise.reject(offline);
    says.isLive = async () => false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opened()).toBe(tried);
    expect(states().slice(-3)).toEqual(['lookup', 'offline', 'offline']);
    abort.abort();
  });

  test('ends at a name that nobody knows, but not where it was known before', async () => {
    const nobody = new UserNotFoundError('ann', 'TikTok knows no @ann, or does not show that user in this country.');
    const unknown = supervised({ waitsUntilLive: true });
    unknown.says.find = () => Promise.reject(nobody);
    await expect(unknown.run).rejects.toBe(nobody);

    const { says, links, supervisor, heard, abort } = supervised({ waitsUntilLive: true });
    await turn();
    says.ask = async () => over;
    says.find = () => Promise.reject(nobody);
    says.isLive = () => Promise.reject(nobody);
    links[0]?.end({ code: 1000, isStreamEnd: true });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(supervisor.status.state).toBe('offline');
    expect(supervisor.status.reason).toContain('TikTok knows no @ann');
    expect(heard).toContain('error: could not find the room');
    says.find = async () => '8';
    says.isLive = async () => true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(links.at(-1)?.roomId).toBe('8');
    abort.abort();
  });

  test('ends when the signal aborts, and leaves no timer', async () => {
    const { says, abort, run } = supervised({ waitsUntilLive: true });
    says.find = () => Promise.reject(offline);
    await vi.advanceTimersByTimeAsync(100_000);
    abort.abort(new Error('enough'));
    await expect(run).rejects.toThrow('enough');
    expect(vi.getTimerCount()).toBe(0);
  });
});
