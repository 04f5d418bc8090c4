import { describe, expect, test, vi } from 'vitest';
import { alive, live, network, supervised, turn, unsaid } from './supervised.js';

describe('the silence', () => {
  test.each([
    ['the service says so too', { ...live, isPaused: true }],
    ['the service does not say', unsaid],
  ])('of a paused stream is quiet however long, while %s, and is asked for once a minute', async (_, presence) => {
    const { says, links, heard, supervisor, states, abort } = supervised();
    await turn();
    let asked = 0;
    says.isPaused = true;
    says.ask = async () => {
      asked += 1;
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
  ])(
    'of a room that %s, as was heard last, is given up after five minutes in which nobody can be asked',
    async (_, said) => {
      const { says, links, heard, states, asked, abort } = supervised();
      Object.assign(says, said);
      says.ask = () => Promise.reject(network);
      await turn();
      const stop = alive(links[0], 'frameAt', 'heartbeatAt');
      await vi.advanceTimersByTimeAsync(295_000);
      expect(heard).toEqual(['open direct', 'opened direct']);
      expect([asked.length, states().includes('deaf')]).toEqual([4, false]);
      await vi.advanceTimersByTimeAsync(15_000);
      expect(heard.slice(2)).toEqual([
        expect.stringMatching(
          /^closed: no message came for 30\d(\.\d)? s, and the service could not be asked for the room$/,
        ),
        'open euler',
        'opened euler',
      ]);
      stop();
      abort.abort();
    },
  );

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

  test('of a known reason has the service asked whether it still holds', async () => {
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
});
