import { describe, expect, test, vi } from 'vitest';
import { LiveError } from '../../src/errors.js';
import { UserNotFoundError } from '../../src/lookup/errors.js';
import { network, offline, over, refused, supervised, turn } from './supervised.js';

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

  test('asks no more often where the room is found and is over all the same, and tells no gap of another room', async () => {
    const { says, heard, gaps, isReady, abort } = supervised({ waitsUntilLive: true }, ['direct'], {
      ...{ roomId: '5', at: 900_000 },
    });
    let opened = 0;
    let isOver = true;
    says.open = async () => {
      opened += 1;
      if (isOver) throw offline;
    };
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(opened).toBeGreaterThan(10);
    expect(opened).toBeLessThan(30);
    isOver = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isReady()).toBe(true);
    expect(gaps).toEqual([]);
    expect(heard.filter(text => text.startsWith('error:'))).toEqual([]);
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
