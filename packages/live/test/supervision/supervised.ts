import { afterEach, beforeEach, expect, vi } from 'vitest';
import { LiveError } from '../../src/errors.js';
import { UserOfflineError } from '../../src/lookup/errors.js';
import { machineClock } from '../../src/platform/clock.js';
import { defaultCapabilities } from '../../src/sources/source.js';
import { healthDefaults, StreamClocks } from '../../src/state/stream-clocks.js';
import { SourceBudgets } from '../../src/supervision/budgets.js';
import { cadenceDefaults } from '../../src/supervision/cadence.js';
import { type Candidate, CandidateList } from '../../src/supervision/candidates.js';
import type { Presence, RoomLink, RoomLinkEnd } from '../../src/supervision/link.js';
import {
  type ConnectionStateName,
  type ConnectionStatus,
  type SourceStatus,
  transitions,
} from '../../src/supervision/status.js';
import type { Gap, OnEntered, SupervisedRoom } from '../../src/supervision/supervised-room.js';
import { Supervisor } from '../../src/supervision/supervisor.js';
import type { LastRun, SupervisorOptions } from '../../src/supervision/supervisor-options.js';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

/** Every room of a test goes only where the state machine knows a way. */
const seen: RoomWay[] = [];
type RoomWay = readonly [from: ConnectionStateName, to: ConnectionStateName];
afterEach(() => {
  const strange = seen.filter(([from, to]) => from !== to && !(transitions[from] as readonly string[]).includes(to));
  expect(strange).toEqual([]);
  seen.length = 0;
});

export const network = new LiveError('NETWORK_UNREACHABLE', 'no network');
export const refused = new LiveError('SOCKET_REJECTED', 'no');
export const offline = new UserOfflineError('@somebody is not live.', { roomId: '7' });
export const live: Presence = { isLive: true, isPaused: false, viewers: 12 };
export const over: Presence = { isLive: false, isPaused: undefined, viewers: undefined };
export const unsaid: Presence = { isLive: true, isPaused: undefined, viewers: undefined };

export interface Opened extends RoomLink {
  end(end: Partial<RoomLinkEnd>): void;
}

/**
 * A room whose service does what the test says.
 * @param last what an earlier run has delivered
 * @param signing which of the ways need a signature
 */
export function supervised(
  options: Partial<SupervisorOptions> = {},
  names: readonly (string | Candidate)[] = ['direct', 'euler'],
  last: LastRun | undefined = undefined,
  signing: readonly string[] = [],
) {
  const heard: string[] = [];
  const gaps: Gap[] = [];
  const statuses: ConnectionStatus[] = [];
  const links: Opened[] = [];
  const asked: number[] = [];
  const now = () => Date.now();
  const says = {
    budgets: new SourceBudgets(now),
    turn: async (_onWait: (nextAt: number) => void): Promise<void> => {},
    find: async (): Promise<string> => '7',
    isLive: async () => true,
    ask: async (): Promise<Presence> => live,
    open: async (_name: string): Promise<void> => {},
    viewers: undefined as number | undefined,
    isPaused: false,
    sources: [] as readonly SourceStatus[],
  };
  const open = async (candidate: Candidate, roomId: string, _signal: AbortSignal, onEntered: OnEntered) => {
    heard.push(`open ${candidate.name}`);
    await says.open(candidate.name);
    onEntered(roomId);
    let end: (end: RoomLinkEnd) => void = () => {};
    const closed = new Promise<RoomLinkEnd>(resolve => {
      end = resolve;
    });
    const link: Opened = {
      ...{
        roomId,
        closed,
        clocks: new StreamClocks(Date.now()),
        capabilities: defaultCapabilities,
        position: () => undefined,
      },
      close: async () => end({ code: 1000, reason: '', isStreamEnd: false }),
      end: given => end({ code: 1006, reason: '', isStreamEnd: false, ...given }),
    };
    links.push(link);
    return link;
  };
  const room: SupervisedRoom<Candidate> = {
    sources: () => says.sources,
    candidates: () =>
      new CandidateList(
        names.map(name => (typeof name === 'string' ? { name, signs: signing.includes(name) } : name)),
        { now, random: () => 1, budgets: says.budgets },
      ),
    turn: async (_signal, onWait) => says.turn(onWait),
    find: () => says.find(),
    isLive: () => says.isLive(),
    ask: () => {
      asked.push(Date.now());
      return says.ask();
    },
    open,
    viewers: () => says.viewers,
    isPaused: () => says.isPaused,
    onStatus: status => {
      seen.push([statuses.at(-1)?.state ?? 'idle', status.state]);
      statuses.push(status);
    },
    onGap: gap => gaps.push(gap),
    onOpen: (_link, source) => heard.push(`opened ${source}`),
    onClose: ({ reason }) => heard.push(`closed: ${reason}`),
    onError: info => heard.push(`error: ${info}`),
  };
  const supervisor = new Supervisor(room, {
    ...{
      thresholds: healthDefaults,
      reconnects: true,
      maxAttempts: 5,
      waitsUntilLive: false,
      cadence: cadenceDefaults,
      clock: machineClock,
      random: () => 1,
    },
    ...options,
  });
  let ready = 0;
  const begin = (before?: LastRun, known?: string) => {
    const abort = new AbortController();
    // A turn later, so that the test can say before what the service does.
    const run = Promise.resolve().then(() => supervisor.run(known, abort.signal, () => void ready++, before));
    // Looked at where the test says so.
    run.catch(() => {});
    return { abort, run };
  };
  const states = () => statuses.map(({ state }) => state);
  return {
    supervisor,
    says,
    asked,
    heard,
    gaps,
    states,
    statuses,
    links,
    begin,
    ...begin(last),
    isReady: () => ready > 0,
  };
}

export const turn = () => vi.advanceTimersByTimeAsync(0);

/** Keeps the clocks of a link going. */
export const alive = (
  link: Opened | undefined,
  ...signs: ('frameAt' | 'heartbeatAt' | 'messageAt' | 'activityAt')[]
) => {
  const beat = setInterval(() => {
    for (const sign of signs) if (link !== undefined) link.clocks[sign] = Date.now();
  }, 1_000);
  return () => clearInterval(beat);
};
