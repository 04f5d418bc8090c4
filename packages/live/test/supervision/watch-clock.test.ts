import { describe, expect, test, vi } from 'vitest';
import { alive, live, type Opened, supervised, turn } from './supervised.js';

describe('when the clock is set back', () => {
  test('a link that is silent is found out as soon as without', async () => {
    const { heard, statuses, abort } = supervised();
    await turn();
    await vi.advanceTimersByTimeAsync(20_000);
    vi.setSystemTime(Date.now() - 400_000);
    await vi.advanceTimersByTimeAsync(70_000);
    expect(heard.slice(-2)).toEqual(['open euler', 'opened euler']);
    expect(statuses.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/^nothing came for 6\d/));
    abort.abort();
  });

  test('a link that hears something is kept, and one that is deaf is not', async () => {
    const { links, heard, says, abort } = supervised();
    says.viewers = 12;
    await turn();
    const stop = alive(links[0], 'frameAt', 'heartbeatAt', 'messageAt', 'activityAt');
    await vi.advanceTimersByTimeAsync(20_000);
    vi.setSystemTime(Date.now() - 400_000);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(heard).toEqual(['open direct', 'opened direct']);
    stop();
    const stopFrames = alive(links[0], 'frameAt', 'heartbeatAt');
    vi.setSystemTime(Date.now() - 400_000);
    await vi.advanceTimersByTimeAsync(70_000);
    expect(heard.slice(-2)).toEqual(['open euler', 'opened euler']);
    stopFrames();
    abort.abort();
  });

  test('what the service has said of a silence counts as long as without', async () => {
    const { links, says, asked, abort } = supervised();
    says.ask = async () => ({ ...live, viewers: 0 });
    await turn();
    const stop = alive(links[0], 'frameAt', 'heartbeatAt');
    await vi.advanceTimersByTimeAsync(65_000);
    const before = asked.length;
    vi.setSystemTime(Date.now() - 400_000);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(asked.length - before).toBe(1);
    stop();
    abort.abort();
  });
});

describe('a process that was held up, or slept', () => {
  /** The clock goes on, and nothing else: what is due afterwards runs before anything is read. */
  const holdUp = (ms: number) => void vi.setSystemTime(Date.now() + ms);

  test('reads what has come meanwhile before it judges', async () => {
    const { links, heard, says, states, supervisor, abort } = supervised();
    says.viewers = 500;
    await turn();
    const link = links[0] as Opened;
    for (let times = 0; times < 3; times++) {
      holdUp(600_000);
      await vi.advanceTimersByTimeAsync(5_000);
      // First an answer to a heartbeat, then a batch, and then one with something that people did.
      link.clocks.frameAt = Date.now();
      supervisor.look();
      link.clocks.messageAt = Date.now();
      supervisor.look();
      link.clocks.activityAt = Date.now();
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(heard).toEqual(['open direct', 'opened direct']);
    expect(states().slice(2)).toEqual(['live']);
    abort.abort();
  });

  test('gives up a link on which nothing has come, with the next look', async () => {
    const { heard, gaps, abort } = supervised();
    await turn();
    holdUp(600_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(heard).toEqual(['open direct', 'opened direct']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard.slice(-2)).toEqual(['open euler', 'opened euler']);
    expect(gaps).toMatchObject([{ from: 1_000_000, reason: 'nothing came for 610 s, not even an answer' }]);
    abort.abort();
  });

  test('gives it up as well when every look is late', async () => {
    const { heard, abort } = supervised();
    await turn();
    for (let times = 0; times < 2; times++) {
      holdUp(60_000);
      await vi.advanceTimersByTimeAsync(5_000);
    }
    expect(heard).toContain('closed: nothing came for 130 s, not even an answer');
    abort.abort();
  });
});
