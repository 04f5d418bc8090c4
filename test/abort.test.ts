import {
  SourceBudgets,
  TikTokLive,
  TikTokLiveConnection,
  type TikTokLiveOptions,
  trackRoom,
  trackUser,
} from '@livetap/live';
import { startSimulator } from '@livetap/simulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let simulator: Awaited<ReturnType<typeof startSimulator>>;
beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.close());

const reason = new Error('enough');

/** Aborts as soon as the simulator is asked for something, which it never answers. */
function abortedWhenAsked(): AbortSignal {
  const controller = new AbortController();
  simulator.inject('hang');
  const timer = setInterval(() => {
    if (simulator.requests.length > 0) {
      clearInterval(timer);
      controller.abort(reason);
    }
  }, 1);
  return controller.signal;
}

describe('a signal ends', () => {
  type Call = (signal: AbortSignal) => Promise<unknown>;
  const client = () => new TikTokLiveConnection('ann', { endpoints: simulator.endpoints, requestTimeoutMs: 60_000 });
  const options = (signal: AbortSignal) => ({ endpoints: simulator.endpoints, requestTimeoutMs: 60_000, signal });
  const cookie = { type: 'cookie', value: { sessionId: 'session', ttTargetIdc: 'useast1a' } } as const;
  const calls: Record<string, Call> = {
    'TikTokLive.connect': signal =>
      new TikTokLive({ uniqueId: 'ann', endpoints: simulator.endpoints, requestTimeoutMs: 60_000 }).connect(undefined, {
        signal,
      }),
    'TikTokLiveConnection.connect': signal => client().connect(undefined, { signal }),
    trackUser: signal => trackUser('ann', options(signal)),
    trackRoom: signal => trackRoom('7', options(signal)),
    fetchRoomId: signal => client().fetchRoomId(undefined, { signal }),
    fetchIsLive: signal => client().fetchIsLive(undefined, { signal }),
    fetchRoomInfo: signal => client().fetchRoomInfo('7', { signal }),
    'fetchRoomInfo of a room that has to be found': signal => client().fetchRoomInfo(undefined, { signal }),
    fetchAvailableGifts: signal => client().fetchAvailableGifts({ signal }),
    sendMessage: signal =>
      new TikTokLiveConnection('ann', {
        ...{ endpoints: simulator.endpoints, requestTimeoutMs: 60_000, signApiKey: 'key', session: { cookie } },
      }).sendMessage('hello', '7', { signal }),
  };

  test.each(Object.entries(calls))('%s, while it is running', async (_, call) => {
    simulator.addRoom({ uniqueId: 'ann', scenario: false });
    await expect(call(abortedWhenAsked())).rejects.toBe(reason);
  });

  test.each(Object.entries(calls))('%s, before anything is asked', async (_, call) => {
    await expect(call(AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(simulator.requests).toEqual([]);
  });
});

describe('what is given by the caller and never comes to an end', () => {
  /** The options of a program one of whose functions says that it was called, and nothing more. */
  const given = {
    signer: never => ({ sources: [{ name: 'mine', sign: never }] }),
    source: never => ({ sources: [{ name: 'mine', open: never }] }),
    'provider of signed sockets': never => ({ sources: ['euler'], signedWebSocketProvider: never }),
    fetch: never => ({ fetch: never }),
    'fetch, while a stream is waited for': never => ({ fetch: never, waitUntilLive: true }),
    'fetch whose answer has no end': never => ({
      fetch: async () => new Response(new ReadableStream({ pull: never, cancel: never })),
    }),
    'file of an earlier run': never => ({ resume: { read: never, write: async () => {} } }),
  } satisfies Record<string, (never: () => Promise<never>) => Partial<TikTokLiveOptions>>;

  test.each(Object.entries(given))('as a %s, is left by a signal and by disconnect()', async (_, optionsOf) => {
    simulator.addRoom({ uniqueId: 'ann', scenario: false });
    for (const isBySignal of [true, false]) {
      let called: () => void = () => {};
      const asked = new Promise<void>(resolve => {
        called = resolve;
      });
      const never = () => {
        called();
        return new Promise<never>(() => {});
      };
      const live = new TikTokLive({
        ...{ uniqueId: 'ann', endpoints: simulator.endpoints, budgets: new SourceBudgets() },
        ...{ requestTimeoutMs: 60_000, ...optionsOf(never) },
      });
      const controller = new AbortController();
      const connecting = live.connect(undefined, { signal: controller.signal });
      const outcome = expect(connecting).rejects.toMatchObject(isBySignal ? reason : { code: 'DISCONNECTED' });
      await asked;
      if (isBySignal) controller.abort(reason);
      else await live.disconnect();
      await outcome;
      await live.disconnect();
      expect(live.status.state).toBe('idle');
    }
  });
});

describe('after it was ended by a signal', () => {
  test('a wait for a stream leaves nothing, and the object connects again', async () => {
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    room.goOffline();
    const { endpoints } = simulator;
    await using live = new TikTokLive({ uniqueId: 'ann', endpoints, waitUntilLive: true });
    const controller = new AbortController();
    live.on('status', ({ state, nextAt }) => state === 'offline' && nextAt !== undefined && controller.abort(reason));
    await expect(live.connect(undefined, { signal: controller.signal })).rejects.toBe(reason);
    expect(live.status).toMatchObject({ state: 'idle' });
    room.goLive();
    await live.connect(undefined, { signal: new AbortController().signal });
    expect(live.connected).toBe(true);
  });

  test('what is entered stays open, whatever the signal does', async () => {
    simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { endpoints } = simulator;
    for (const opened of [
      new TikTokLive({ uniqueId: 'ann', endpoints }),
      new TikTokLiveConnection('ann', { endpoints }),
    ]) {
      const controller = new AbortController();
      await opened.connect(undefined, { signal: controller.signal });
      controller.abort(reason);
      expect('connected' in opened ? opened.connected : opened.isConnected).toBe(true);
      await opened.disconnect();
    }
  });
});
