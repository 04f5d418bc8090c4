import type { ConnectionStateName } from '@livetap/live';
import { expect, test } from 'vitest';
import { ToldStatus } from '../src/told-status.js';

test('an open room tells each state once, another one also each reason, none each time it has asked', () => {
  const told = new ToldStatus();
  const isNews = (state: ConnectionStateName, reason: string) =>
    told.isNews({
      ...{
        state,
        reason,
        since: 0,
        next: '',
        nextAt: Math.random(),
        source: undefined,
        standby: undefined,
        sources: [],
      },
    });
  const changes: [ConnectionStateName, string][] = [
    ...([
      ['offline', 'not live'],
      ['offline', 'not live'],
      ['offline', 'not to be asked'],
    ] as const),
    ...([
      ['live', 'a'],
      ['late', '61 s'],
      ['late', '62 s'],
      ['live', 'a'],
      ['reconnecting', 'b'],
    ] as const),
  ].map(([state, reason]) => [state, reason]);
  expect(changes.map(([state, reason]) => isNews(state, reason))).toEqual([
    ...[true, false, true],
    ...[true, true, false, true, true],
  ]);
});
