import { describe, expect, test, vi } from 'vitest';
import { live, network, type Opened, offline, over, refused, supervised, turn } from './supervised.js';

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

  test('waits for the turn of the next source, however soon the one that failed could be tried again', async () => {
    const rate = { burst: 1, everyMs: 10_000 };
    const { says, heard, statuses, isReady, abort } = supervised({}, [
      'direct',
      { name: 'euler', budget: { key: 'euler', rate } },
    ]);
    says.budgets.pause('euler', rate, 60_000);
    says.open = async name => {
      if (name === 'direct') throw refused;
    };
    await turn();
    expect(statuses.at(-1)).toMatchObject({ state: 'connecting', source: 'euler', nextAt: 1_060_000 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isReady()).toBe(true);
    expect(heard).toEqual(['open direct', 'error: direct could not be opened', 'open euler', 'opened euler']);
    abort.abort();
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

  test('waits for its turn to be looked for, and says so', async () => {
    const { says, statuses, abort } = supervised();
    says.turn = async onWait => onWait(1_003_000);
    await turn();
    expect(statuses[0]).toMatchObject({
      state: 'lookup',
      reason: 'other rooms are looked for before',
      nextAt: 1_003_000,
    });
    expect(statuses[1]).toMatchObject({ state: 'lookup', reason: 'the room is not known', nextAt: undefined });
    abort.abort();
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
    (links[0] as Opened).clocks.newsAt = 1_004_000;
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
