import { describe, expect, test, vi } from 'vitest';
import { alive, live, network, supervised, turn, unsaid } from './supervised.js';

describe('the silence', () => {
  test.each([
    ['is paused', { ...live, isPaused: true }, 'the host has paused the stream'],
    ['has nobody in it', { ...live, viewers: 0 }, 'nobody in the room does anything'],
  ])(
    'of a room that %s, as the service says too, is quiet however long, and is asked for once a minute',
    async (_, presence, reason) => {
      const { says, links, heard, supervisor, states, asked, abort } = supervised();
      await turn();
      Object.assign(says, { isPaused: presence.isPaused, viewers: presence.viewers, ask: async () => presence });
      const stop = alive(links[0], 'frameAt', 'heartbeatAt');
      await vi.advanceTimersByTimeAsync(900_000);
      expect(supervisor.status).toMatchObject({ state: 'quiet', reason });
      expect(states().filter(state => state === 'deaf')).toEqual([]);
      expect(heard).toEqual(['open direct', 'opened direct']);
      expect(asked.length).toBeGreaterThan(10);
      expect(asked.length).toBeLessThanOrEqual(15);
      stop();
      abort.abort();
    },
  );

  describe.each([
    ['nobody can be asked', () => Promise.reject(network), 'could not be asked for the room'],
    ['the service does not say', async () => unsaid, 'does not say why'],
  ])('is given up after five minutes in which %s,', (_, ask, why) => {
    test.each([
      ['has paused', { isPaused: true }],
      ['has nobody in it', { viewers: 0 }],
    ])('of a room that %s, as was heard last', async (_said, said) => {
      const { says, links, heard, states, asked, abort } = supervised();
      Object.assign(says, said, { ask });
      await turn();
      const stop = alive(links[0], 'frameAt', 'heartbeatAt');
      await vi.advanceTimersByTimeAsync(295_000);
      expect(heard).toEqual(['open direct', 'opened direct']);
      expect([asked.length, states().includes('deaf')]).toEqual([4, false]);
      await vi.advanceTimersByTimeAsync(15_000);
      expect(heard.slice(2)).toEqual([
        expect.stringMatching(new RegExp(`^closed: no message came for 30\\d(\\.\\d)? s, and the service ${why}$`)),
        'open euler',
        'opened euler',
      ]);
      stop();
      abort.abort();
    });
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
