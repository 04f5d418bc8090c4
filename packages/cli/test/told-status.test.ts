import type { ConnectionStateName, ConnectionStatus } from '@livetap/live';
import { expect, test } from 'vitest';
import { ToldStatus } from '../src/told-status.js';

function statusOf(state: ConnectionStateName, reason: string, hint?: string): ConnectionStatus {
  return {
    ...{ state, reason, hint, since: 0, next: '', nextAt: Math.random() },
    ...{ source: undefined, standby: undefined, sources: [] },
  };
}

test('an open room tells each state once, another one also each reason, none each time it has asked', () => {
  const told = new ToldStatus();
  const isNews = (state: ConnectionStateName, reason: string) => told.isNews(statusOf(state, reason));
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

test('what to do is said once in each stream, however often it is tried again', () => {
  const told = new ToldStatus();
  const said = [
    statusOf('connecting', 'the room is known'),
    statusOf('reconnecting', 'no network', 'Check the network.'),
    statusOf('connecting', 'no network', 'Check the network.'),
    statusOf('connecting', 'no browser', 'Start one.'),
    statusOf('connecting', 'no network', 'Check the network.'),
    statusOf('live', 'messages come'),
    statusOf('reconnecting', 'no network', 'Check the network.'),
    statusOf('ended', 'it is over'),
    statusOf('lookup', 'no network', 'Check the network.'),
  ].map(status => told.newHint(status));
  expect(said).toEqual([
    ...[undefined, 'Check the network.', undefined, 'Start one.', undefined],
    ...[undefined, undefined, undefined, 'Check the network.'],
  ]);
});
