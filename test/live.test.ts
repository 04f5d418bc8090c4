import {
  type ConnectionStatus,
  type Gap,
  type LiveEvent,
  replayOf,
  SourceBudgets,
  TikTokLive,
  type TikTokLiveOptions,
  UserOfflineError,
  type WebSocketConstructor,
} from '@livetap/live';
import { type Simulator, startSimulator } from '@livetap/simulator';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';

/** A connection to a room of the simulator, with everything it says; what it waits for takes milliseconds. */
function connectionTo(simulator: Simulator, options: Partial<TikTokLiveOptions> = {}) {
  const live = new TikTokLive({
    uniqueId: 'ann',
    endpoints: simulator.endpoints,
    reconnect: { firstMs: 5, mostMs: 20 },
    budgets: new SourceBudgets(),
    ...options,
  });
  onTestFinished(() => live.disconnect());
  const statuses: ConnectionStatus[] = [];
  const gaps: Gap[] = [];
  const events: LiveEvent[] = [];
  const errors: Error[] = [];
  const disconnects: [number, string][] = [];
  live
    .on('status', status => statuses.push(status))
    .on('gap', gap => gaps.push(gap))
    .on('event', event => events.push(event))
    .on('error', error => errors.push(error))
    .on('disconnected', (code, reason) => disconnects.push([code, reason]));
  const states = () => statuses.map(({ state }) => state);
  const until = (state: string) => vi.waitFor(() => expect(live.status.state).toBe(state), { timeout: 10_000 });
  const heard = (text: string) =>
    vi.waitFor(() => expect(events.map(event => ('comment' in event ? event.comment : ''))).toContain(text), {
      timeout: 10_000,
    });
  return { live, statuses, states, gaps, events, errors, disconnects, until, heard };
}

const quick = { quietAfterMs: 60, lateAfterMs: 60_000, deafAfterMs: 200, staleAfterMs: 400 };

describe('TikTokLive', () => {
  test('gives what happens in a room as events that are ready to use', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', title: 'hello', scenario: false });
    const { live, events, states, until } = connectionTo(simulator);
    const titles: string[] = [];
    live.on('roomInfo', info => titles.push(info.title));
    await live.connect();
    expect(titles).toEqual(['hello']);
    expect(live).toMatchObject({ connected: true, roomId: room.roomId, uniqueId: 'ann' });
    room.say('good evening 🌙', 'bob');
    room.giftStreak('Firefly', 3, 'cid');
    room.follow('fay');
    room.viewers(4321);
    room.end(3);
    await until('ended');
    expect(states()).toEqual(['lookup', 'connecting', 'live', 'reconnecting', 'ended']);
    const byType = (type: string) => events.filter(event => event.type === type);
    expect(byType('chat')).toMatchObject([
      { v: 1, comment: 'good evening 🌙', user: { uniqueId: 'bob' }, roomId: room.roomId, isHistory: false },
    ]);
    expect(byType('gift')).toMatchObject([
      { giftName: 'Firefly', repeatCount: 3, diamondCount: 1, diamonds: 3, closedBy: 'end', user: { uniqueId: 'cid' } },
    ]);
    expect(byType('follow')).toHaveLength(1);
    expect(byType('social')).toHaveLength(1);
    expect(live.state?.totals).toMatchObject({ viewers: 4321, diamonds: 3, comments: 1, follows: 1 });
    expect(live.eventCount).toBeGreaterThan(5);
    expect(live.connected).toBe(false);
  });

  test('refuses somebody who is not live, without a socket and without a signature', async () => {
    await using simulator = await startSimulator();
    simulator.addRoom({ uniqueId: 'ann', status: 'offline' });
    const { live, states } = connectionTo(simulator);
    await expect(live.connect()).rejects.toBeInstanceOf(UserOfflineError);
    expect(states()).toEqual(['lookup', 'offline']);
    expect(live.status.reason).toBe('@ann is not live.');
    expect(simulator.requests.filter(({ path }) => path.includes('/connect') || path.includes('ws_reuse'))).toEqual([]);
  });

  test('falls over to the next source, and says which one and why', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    simulator.inject('device-blocked', { times: 1 });
    const { live, statuses, errors, heard } = connectionTo(simulator);
    await live.connect();
    expect(live.status).toMatchObject({ state: 'live', source: 'euler', standby: 'direct' });
    expect(statuses.find(({ source }) => source === 'euler')?.reason).toContain('SOCKET_REJECTED');
    expect(errors).toMatchObject([{ code: 'SOCKET_REJECTED' }]);
    room.say('still here');
    await heard('still here');
  });

  test('comes back after a cut, once and with a gap', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { live, events, gaps, heard, disconnects } = connectionTo(simulator);
    await live.connect();
    room.say('before');
    await heard('before');
    simulator.inject('cut', { times: 1 });
    room.say('cut off');
    await vi.waitFor(() => expect(gaps).toHaveLength(1), { timeout: 10_000 });
    room.say('after');
    await heard('after');
    expect(disconnects).toEqual([[1006, 'the source closed with code 1006']]);
    const comments = events.flatMap(event => (event.type === 'chat' ? [[event.comment, event.isHistory]] : []));
    // The service shows the last comments once more: what was delivered is not, and what was missed is.
    expect(comments).toEqual([
      ['before', false],
      ['cut off', true],
      ['after', false],
    ]);
    const [gap] = gaps;
    expect(gap?.to).toBeGreaterThanOrEqual(gap?.from ?? Number.POSITIVE_INFINITY);
    expect(gap?.reason).toBe('the source closed with code 1006');
  });

  test('keeps a gift in one piece over an interruption', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { live, events, gaps } = connectionTo(simulator);
    await live.connect();
    const groupId = '1763812800000';
    room.gift('Firefly', { user: 'cid', groupId, repeatCount: 2, repeatEnd: false });
    await vi.waitFor(() => expect(events.some(({ type }) => type === 'giftProgress')).toBe(true));
    simulator.inject('close', { times: 1, code: 1011 });
    room.say('cut off');
    await vi.waitFor(() => expect(gaps).toHaveLength(1), { timeout: 10_000 });
    room.gift('Firefly', { user: 'cid', groupId, repeatCount: 5, repeatEnd: true });
    await vi.waitFor(() => expect(events.some(({ type }) => type === 'gift')).toBe(true));
    expect(events.filter(({ type }) => type === 'gift')).toMatchObject([{ repeatCount: 5, closedBy: 'end' }]);
    const deltas = events.flatMap(event => (event.type === 'giftProgress' ? [event.delta] : []));
    expect(deltas.reduce((sum, delta) => sum + delta, 0)).toBe(5);
  });

  test('tells the kinds of silence apart: quiet is no error', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const health = { ...quick, deafAfterMs: 60_000, staleAfterMs: 60_000 };
    const { live, until, disconnects } = connectionTo(simulator, { health });
    await live.connect();
    await until('quiet');
    expect(live.connected).toBe(true);
    room.say('hello');
    await until('live');
    expect(disconnects).toEqual([]);
  });

  test('gives up a socket that is deaf, after asking for the room', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { live, states, statuses, heard, gaps } = connectionTo(simulator, { health: quick, heartbeatInterval: 50 });
    await live.connect();
    room.viewers(12);
    room.say('one');
    await heard('one');
    simulator.inject('deaf', { times: 1 });
    room.say('unheard');
    await vi.waitFor(() => expect(states()).toContain('deaf'), { timeout: 10_000 });
    // And again, as long as nothing comes.
    await vi.waitFor(() => expect(gaps.length).toBeGreaterThan(0), { timeout: 10_000 });
    const deaf = statuses.find(({ state }) => state === 'deaf');
    expect(deaf?.reason).toContain('no message of the room came');
    expect(deaf?.next).toBe('asks whether the room is still live');
    await vi.waitFor(() => expect(gaps.some(({ reason }) => reason.includes('the service says that'))).toBe(true));
    expect(statuses.map(({ source }) => source)).toContain('euler');
    // Shown again with the entry: it was missed on the deaf socket.
    await heard('unheard');
  });

  test('gives up a socket on which nothing comes at all', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { live, disconnects, heard, gaps } = connectionTo(simulator, {
      health: { ...quick, quietAfterMs: 60_000, deafAfterMs: 60_000 },
      heartbeatInterval: 50,
    });
    await live.connect();
    room.say('one');
    await heard('one');
    simulator.inject('half-open', { times: 1 });
    await vi.waitFor(() => expect(gaps).toHaveLength(1), { timeout: 10_000 });
    expect(disconnects[0]?.[1]).toMatch(/^nothing came for \d/);
    room.say('again');
    await heard('again');
  });

  test('says when messages are late, and how late', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    simulator.inject('late', { byMs: 180_000 });
    const { live, until, events } = connectionTo(simulator, { health: { ...quick, deafAfterMs: 60_000 } });
    await live.connect();
    room.say('what I said three minutes ago');
    await until('late');
    expect(live.status.reason).toMatch(/^messages are 18\d(\.\d)? s old/);
    expect(events.find(({ type }) => type === 'chat')?.lagMs).toBeGreaterThan(179_000);
  });

  test('shows a pause of the host', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { live } = connectionTo(simulator, { health: quick, heartbeatInterval: 50 });
    await live.connect();
    room.pause();
    await vi.waitFor(() => expect(live.status.reason).toBe('the host has paused the stream'), { timeout: 10_000 });
    // Told by the event: it is quiet again before anybody could look.
    const back = new Promise<void>(resolve => {
      live.on('status', ({ state }) => {
        if (state === 'live') resolve();
      });
    });
    room.resume();
    room.say('back');
    await back;
  });

  test('reports frames that were lost on the way, and puts those right that overtook others', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { live, events, gaps, heard } = connectionTo(simulator);
    await live.connect();
    for (const text of ['1', '2', '3', '4']) room.say(text);
    await heard('4');
    simulator.inject('reorder', { times: 1 });
    for (const text of ['5', '6', '7']) room.say(text);
    await heard('7');
    simulator.inject('drop', { times: 1 });
    for (const text of ['8', '9']) room.say(text);
    await heard('9');
    const comments = events.flatMap(event => (event.type === 'chat' ? [event.comment] : []));
    expect(comments).toEqual(['1', '2', '3', '4', '5', '6', '7', '9']);
    expect(gaps).toMatchObject([{ reason: 'a frame did not come' }]);
  });

  test('waits for a stream when asked to', async () => {
    await using simulator = await startSimulator();
    simulator.addRoom({ uniqueId: 'ann', scenario: false, status: 'offline' });
    const { live, until } = connectionTo(simulator, { waitUntilLive: true });
    const connecting = live.connect();
    await until('offline');
    expect(live.status.nextAt).toBeGreaterThan(Date.now());
    expect(live.status.next).toBe('asks again whether the streamer is live');
    await live.disconnect();
    await expect(connecting).rejects.toMatchObject({ code: 'DISCONNECTED' });
  });

  test('takes a WebSocket of another make', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { live, heard } = connectionTo(simulator, { webSocketImpl: WebSocket as unknown as WebSocketConstructor });
    await live.connect();
    room.say('hello');
    await heard('hello');
    expect(() => new TikTokLive({ uniqueId: 'a', webSocketImpl: WebSocket as never, proxy: 'http://x:1' })).toThrow(
      'webSocketImpl would go past the proxy',
    );
  });
});

test('the same program runs on a recording, by one option', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const lines: string[] = [];
  const { live, heard } = connectionTo(simulator, { record: line => lines.push(line) });
  await live.connect();
  room.say('hello');
  room.giftStreak('Firefly', 3, 'cid');
  room.say('good bye');
  await heard('good bye');
  await live.disconnect();
  const { source } = await replayOf(lines);
  const played = connectionTo(simulator, { source });
  const asked = simulator.requests.length;
  await played.live.connect();
  await played.until('ended');
  expect(played.live.status.reason).toBe('what was recorded has ended');
  const comments = played.events.flatMap(event => (event.type === 'chat' ? [event.comment] : []));
  expect(comments).toEqual(['hello', 'good bye']);
  expect(played.events.filter(({ type }) => type === 'gift')).toMatchObject([{ repeatCount: 3 }]);
  expect(played.gaps).toEqual([]);
  expect(played.errors).toEqual([]);
  // Nobody is asked for anything.
  expect(simulator.requests).toHaveLength(asked);
});

describe('the life of a connection', () => {
  test('ends once however often it is ended, and leaves nothing open', async () => {
    await using simulator = await startSimulator();
    simulator.addRoom({ uniqueId: 'ann' });
    const { live, disconnects, states } = connectionTo(simulator);
    await live.connect();
    await Promise.all([live.disconnect(), live.disconnect()]);
    await live.disconnect();
    expect(states().at(-1)).toBe('idle');
    expect(live.status.reason).toBe('it was disconnected');
    expect(disconnects).toHaveLength(1);
    expect(disconnects[0]?.[0]).toBe(1000);
  });

  test('can be ended while it is being made, also from a listener', async () => {
    await using simulator = await startSimulator();
    simulator.addRoom({ uniqueId: 'ann' });
    for (const state of ['lookup', 'connecting', 'live']) {
      const { live } = connectionTo(simulator);
      live.on('status', status => {
        if (status.state === state) void live.disconnect();
      });
      await live.connect().catch(error => expect(error).toMatchObject({ code: 'DISCONNECTED' }));
      await vi.waitFor(() => expect(live.status.state).toBe('idle'));
    }
  });

  test('can be ended while it is being made again', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { live, until } = connectionTo(simulator, { reconnect: { firstMs: 60_000, mostMs: 60_000 } });
    await live.connect();
    simulator.inject('cut', { times: 1 });
    simulator.inject('handshake-400', {});
    room.say('cut off');
    await until('reconnecting');
    await live.disconnect();
    expect(live.status.state).toBe('idle');
  });

  test('is one at a time, and can begin again', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { live, events, heard } = connectionTo(simulator);
    const first = live.connect();
    await expect(live.connect()).rejects.toMatchObject({ code: 'ALREADY_CONNECTING' });
    await first;
    await expect(live.connect()).rejects.toMatchObject({ code: 'ALREADY_CONNECTED' });
    room.say('one');
    await heard('one');
    await live.disconnect();
    await live.connect();
    room.say('two');
    await heard('two');
    const comments = events.flatMap(event => (event.type === 'chat' ? [event.comment] : []));
    expect(comments).toEqual(['one', 'two']);
  });

  test('can begin again where a listener is told that it is over', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const { live, errors, states } = connectionTo(simulator, { autoReconnect: false });
    live.on('status', ({ state }) => {
      if (state === 'idle' && states().length < 8) void live.connect().catch(error => errors.push(error));
    });
    await live.connect();
    room.closeSockets(1011);
    await vi.waitFor(() => expect(states().filter(state => state === 'live')).toHaveLength(2), { timeout: 10_000 });
    expect(errors).toEqual([]);
  });

  test('survives listeners that throw, also those of errors', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const warn = vi.fn();
    const { live, heard, errors } = connectionTo(simulator, { logger: { warn } });
    live.on('chat', () => {
      throw new Error('not my day');
    });
    live.on('error', () => {
      throw new Error('nor mine');
    });
    await live.connect();
    room.say('one');
    room.say('two');
    await heard('two');
    expect(errors).toMatchObject([{ code: 'LISTENER_FAILED' }, { code: 'LISTENER_FAILED' }]);
    expect(warn).toHaveBeenCalledTimes(2);
  });

  test('shows no key in a status, an error or a printed object', async () => {
    await using simulator = await startSimulator();
    simulator.addRoom({ uniqueId: 'ann', scenario: false });
    simulator.inject('sign-401', {});
    simulator.inject('device-blocked', {});
    const signApiKey = 'a-key-that-nobody-may-see';
    const { live, errors, statuses } = connectionTo(simulator, { signApiKey, apiKey: `${signApiKey}-either` });
    await live.connect().catch(error => errors.push(error));
    const { inspect } = await import('node:util');
    const printed = [
      inspect(live, { depth: 8, showHidden: true }),
      JSON.stringify(live),
      inspect(errors, { depth: 8 }),
    ];
    expect(errors.length).toBeGreaterThan(1);
    expect([...printed, JSON.stringify(statuses)].join('\n')).not.toContain(signApiKey);
  });
});
