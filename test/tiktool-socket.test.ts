import { isLiveError, type LiveEvent, TikTokLive, TikTokLiveConnection, type TikTokLiveOptions } from '@livetap/live';
import { fetchTikToolConnection, TikToolClient, type TikToolSourceOptions, tikToolSource } from '@livetap/live/tiktool';
import { manualClock, type Room, type Simulator, type SimulatorOptions, startSimulator } from '@livetap/simulator';
import { untilStatus } from '@livetap/simulator/testing';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Drawn } from './chaos/faults.js';

/*
 * The managed socket of TikTool, which gives events and no frames: read with a key and with a token, beside other sources.
 */
const apiKey = 'tk_good_key';

async function stage(options: SimulatorOptions = {}) {
  const simulator = await startSimulator({ closeAfterEndMs: 20, apiKeys: { [apiKey]: {} }, ...options });
  onTestFinished(() => simulator.close());
  const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
  return { simulator, room };
}

const wsUrlOf = ({ endpoints }: Simulator) => endpoints.tiktool.replace('http', 'ws');

function sourceOf(simulator: Simulator, options: Partial<TikToolSourceOptions> = {}) {
  const key = options.connect === undefined ? { apiKey } : {};
  return tikToolSource({ uniqueId: 'mara', wsUrl: wsUrlOf(simulator), ...key, ...options });
}

function reading({ endpoints }: Simulator, options: Partial<TikTokLiveOptions>) {
  const live = new TikTokLive({ uniqueId: 'mara', endpoints, reconnect: { firstMs: 0, mostMs: 0 }, ...options });
  onTestFinished(() => live.disconnect());
  const events: LiveEvent[] = [];
  const errors: Error[] = [];
  live.on('event', event => events.push(event)).on('error', error => errors.push(error));
  return { live, events, errors };
}

/** What everybody does who may. */
function act(room: Room): void {
  room.say('hello', 'bob');
  room.giftStreak('Songbird', 3, 'cid');
  // The same again: the provider gives no group of a streak.
  room.giftStreak('Songbird', 2, 'cid');
  room.gift('Kite', { user: 'dora' });
  room.like(7, 'bob');
  room.join('dora');
  room.follow('dora');
  room.share('dora');
  room.viewers(321);
}

describe('a room over the managed socket', () => {
  test('is read as over the service, and nothing else is asked', async () => {
    const { simulator, room } = await stage();
    const { live, events, errors } = reading(simulator, { sources: [sourceOf(simulator)] });
    await live.connect();
    expect([live.status.source, live.roomId]).toEqual(['tiktool-events', room.roomId]);
    act(room);
    room.end();
    await untilStatus(live, 'ended');
    const of = (type: string) => events.filter(event => event.type === type);
    expect(of('chat')).toMatchObject([{ comment: 'hello', user: { uniqueId: 'bob' } }]);
    expect(of('gift').map(gift => gift.type === 'gift' && [gift.giftName, gift.repeatCount, gift.diamonds])).toEqual([
      ['Songbird', 3, 90],
      ['Songbird', 2, 60],
      ['Kite', 1, 100],
    ]);
    expect(of('like')).toMatchObject([{ likeCount: 7, user: { uniqueId: 'bob' } }]);
    expect(of('join')).toMatchObject([{ user: { uniqueId: 'dora' } }]);
    expect([of('follow').length, of('share').length]).toEqual([1, 1]);
    expect(of('roomUserSeq')).toMatchObject([{ viewerCount: 321 }]);
    expect(of('streamEnd')).toMatchObject([{ endedBy: 'host' }]);
    expect(of('unknown')).toMatchObject([{ method: 'TikTool.roomInfo' }]);
    expect(live.state?.totals).toMatchObject({ diamonds: 250, comments: 1, peakViewers: 321 });
    expect(errors).toEqual([]);
    const sockets = simulator.requests.filter(({ status }) => status === 101).map(({ path }) => path);
    expect(sockets).toEqual(['/tiktool']);
  });

  test('needs no look-up as the only source, also at the wire level', async () => {
    const { simulator, room } = await stage();
    const source = sourceOf(simulator);
    const { live } = reading(simulator, { source, sources: [source] });
    await using connection = new TikTokLiveConnection('mara', { source: sourceOf(simulator) });
    await Promise.all([live.connect(), connection.connect()]);
    expect(simulator.requests.map(({ path }) => path)).toEqual(['/tiktool', '/tiktool']);
    const seen = live.first(1, 'chat');
    const comment = new Promise(resolve => connection.on('chat', data => resolve(data.comment)));
    room.say('hello', 'bob');
    expect([(await seen)[0]?.comment, await comment]).toEqual(['hello', 'hello']);
  });

  test('is taken up again when the socket is lost, with a new token', async () => {
    const { simulator, room } = await stage();
    const { endpoints } = simulator;
    const connect = () => fetchTikToolConnection({ uniqueId: 'mara', url: `${endpoints.tiktool}/api/live/connect` });
    const { live } = reading(simulator, { sources: [sourceOf(simulator, { connect })] });
    await live.connect();
    room.closeSockets(1001);
    await room.waitForNoSockets();
    await room.waitForSocket();
    await untilStatus(live, 'live');
    const shown = simulator.requests.flatMap(({ path, query }) => (path === '/tiktool' ? [query.get('jwtKey')] : []));
    expect(shown).toHaveLength(2);
    expect(new Set(shown).size).toBe(2);
    expect(simulator.requests.some(({ query }) => query.has('apiKey'))).toBe(false);
  });

  test('gives way to the next source when the key is refused, and says why without it', async () => {
    const { simulator } = await stage();
    const wrong = tikToolSource({ uniqueId: 'mara', apiKey: 'tk_wrong_key', wsUrl: wsUrlOf(simulator) });
    const { live, errors } = reading(simulator, { sources: [wrong, 'direct'] });
    await live.connect();
    expect(live.status.source).toBe('direct');
    expect(errors).toMatchObject([{ code: 'MANAGED_SOCKET', closeCode: 4401, retryable: false }]);
    expect(JSON.stringify([errors, errors.map(String), live.status])).not.toContain('tk_wrong_key');
  });

  test('of who is not live is not entered', async () => {
    const { simulator, room } = await stage();
    room.goOffline();
    const error = await sourceOf(simulator)
      .open()
      .catch((cause: unknown) => cause);
    expect(isLiveError(error) && error.code).toBe('USER_OFFLINE');
  });
});

describe('with faults', () => {
  test.each<[string, Drawn]>([
    ['cut in the middle of an event', ['managed-cut']],
    ['closed', ['managed-close', { code: 1011 }]],
  ])('a socket that is %s is opened again, past refusals, and what is missing is told', async (_name, fault) => {
    const { simulator, room } = await stage();
    const { live, events } = reading(simulator, { sources: [sourceOf(simulator)] });
    const gaps: string[] = [];
    live.on('gap', ({ reason }) => gaps.push(reason));
    await live.connect();
    const strikes = [fault, ['managed-http', { status: 503 }], ['managed-reset', {}]] as const;
    const faults = strikes.map(([name, options = {}]) => simulator.inject(name, { ...options, times: 1 }));
    room.say('lost', 'bob');
    await faults[0]?.waitForStrikes();
    await room.waitForNoSockets();
    await room.waitForSocket();
    await untilStatus(live, 'live');
    const seen = live.first(1, 'chat');
    room.say('heard', 'bob');
    expect(await seen).toMatchObject([{ comment: 'heard' }]);
    expect(faults.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(gaps).toHaveLength(1);
    expect(events.filter(({ type }) => type === 'chat')).toHaveLength(1);
  });

  test('an event that is no JSON costs no other, and one that is late keeps its place', async () => {
    const { simulator, room } = await stage();
    const told: string[] = [];
    const onError = ({ code }: { readonly code: string }) => told.push(code);
    const { live } = reading(simulator, { sources: [sourceOf(simulator, { onError })] });
    await live.connect();
    using _broken = simulator.inject('managed-corrupt', { times: 1 });
    const late = simulator.inject('managed-late', { times: 1, after: 1, delayMs: 3_600_000 });
    const seen = live.first(3, 'chat');
    for (const comment of ['broken', 'first', 'late', 'last']) room.say(comment, 'bob');
    await late.waitForStrikes();
    late.stop();
    expect((await seen).map(({ comment }) => comment)).toEqual(['first', 'late', 'last']);
    expect(told).toEqual(['MESSAGE_MALFORMED']);
  });

  test('one that is silent is given up, by the clock, and opened again', async () => {
    const clock = manualClock();
    const { simulator, room } = await stage({ clock });
    const { live } = reading(simulator, { sources: [sourceOf(simulator)], clock });
    await live.connect();
    const watched = live.first(1, 'roomUserSeq');
    room.viewers(900);
    await watched;
    using _silent = simulator.inject('managed-silence', { times: 1 });
    room.say('lost', 'bob');
    const sockets = () => simulator.requests.filter(({ path }) => path === '/tiktool').length;
    while (sockets() < 2) {
      clock.advance(5_000);
      for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate);
    }
    await vi.waitFor(() => expect(live.connected).toBe(true));
    const seen = live.first(1, 'chat');
    room.say('heard', 'bob');
    expect(await seen).toMatchObject([{ comment: 'heard' }]);
  });
});

describe('a token', () => {
  test('of the provider is good for the rooms and the number of sockets that were asked for', async () => {
    const { simulator, room } = await stage();
    simulator.addRoom({ uniqueId: 'nils', scenario: false });
    const { api } = new TikToolClient({ apiKey, serverUrl: simulator.endpoints.tiktool });
    const { reply } = await api.createJwt({ allowed_creators: ['mara'], max_websockets: 1, expire_after: 60 });
    const { token } = reply.data as { token: string };
    const connect = async () => ({ token });
    const link = await sourceOf(simulator, { connect }).open();
    await room.waitForSocket();
    const refusals = ['nils', 'mara'].map(uniqueId =>
      sourceOf(simulator, { uniqueId, connect })
        .open()
        .catch((error: unknown) => error),
    );
    expect(await Promise.all(refusals)).toMatchObject([{ closeCode: 4401 }, { closeCode: 4429 }]);
    await link.close();
  });

  test('that has expired is refused', async () => {
    let now = Date.now();
    const clock = { now: () => now, after: () => () => {} };
    const { simulator } = await stage({ clock });
    const url = `${simulator.endpoints.tiktool}/api/live/connect`;
    const connection = await fetchTikToolConnection({ uniqueId: 'mara', url });
    now += 3_600_000;
    const source = sourceOf(simulator, { connect: async () => connection });
    await expect(source.open()).rejects.toMatchObject({ closeCode: 4401, retryable: true });
  });
});

test('a page reads it as the example of the provider does', async () => {
  const { simulator, room } = await stage();
  const answer = await fetch(`${simulator.endpoints.tiktool}/api/live/connect?uniqueId=mara`);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const { token, wsUrl } = (await answer.json()) as { token: string; wsUrl: string };
  const socket = new WebSocket(`${wsUrl}?uniqueId=mara&jwtKey=${token}`);
  const seen: Record<string, unknown>[] = [];
  const chat = new Promise(resolve =>
    socket.on('message', text => {
      const parsed = JSON.parse(String(text));
      seen.push(parsed);
      if (parsed.type === 'chat') resolve(parsed);
    }),
  );
  await room.waitForSocket();
  room.say('hello page', 'bob');
  const told = { type: 'chat', comment: 'hello page', user: { uniqueId: 'bob' } };
  expect(await chat).toMatchObject({ event: 'chat', data: told, ...told });
  expect(seen[0]).toMatchObject({ event: 'roomInfo', roomId: room.roomId, uniqueId: 'mara' });
  const missing = await fetch(`${simulator.endpoints.tiktool}/api/live/connect`);
  expect(missing.status).toBe(400);
  const closed = new Promise(resolve => socket.on('close', resolve));
  room.end();
  expect(await closed).toBe(4005);
});
