import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Simulator, startSimulator } from '../src/simulator.js';
import { type RawClient, userAgent, watch } from './support/client.js';

const started: Simulator[] = [];
afterEach(async () => {
  for (const simulator of started.splice(0)) await simulator.close();
});

async function start(options?: Parameters<typeof startSimulator>[0]): Promise<Simulator> {
  const simulator = await startSimulator(options);
  started.push(simulator);
  return simulator;
}

describe('starting', () => {
  test('takes a free port of this machine and says where', async () => {
    const simulator = await start();
    const { port } = new URL(simulator.url);
    expect(simulator.endpoints).toEqual({
      web: `http://127.0.0.1:${port}`,
      webcast: `http://127.0.0.1:${port}`,
      sign: `http://127.0.0.1:${port}`,
      tiktool: `http://127.0.0.1:${port}/tiktool`,
      push: `ws://127.0.0.1:${port}`,
    });
    expect(simulator.url).toBe(simulator.endpoints.web);
    expect(Number(port)).toBeGreaterThan(0);
  });

  test('on a port that is taken fails with the error of the system', async () => {
    const { url } = await start();
    await expect(startSimulator({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test.each([{ host: '0.0.0.0' }, { host: '192.168.1.5' }, { port: -1 }, { port: 70_000 }, { heartbeatTimeoutMs: -5 }])(
    'with %o is refused',
    async options => {
      await expect(startSimulator(options)).rejects.toMatchObject({ name: 'SimulatorError', code: 'INVALID_OPTION' });
    },
  );

  test('on an address that others can reach has to be allowed', async () => {
    const simulator = await start({ host: '0.0.0.0', allowRemote: true });
    expect(simulator.url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
  });
});

describe('requests', () => {
  test('to nowhere are answered with 404 in JSON', async () => {
    const { url } = await start();
    for (const [path, method] of [
      ['/nowhere', 'GET'],
      ['/webcast/room/info/', 'POST'],
    ] as const) {
      const response = await fetch(`${url}${path}`, { method });
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
      expect(await response.json()).toEqual({ code: 404, message: `Nothing is served at ${path}.` });
    }
  });

  test('are recorded with query, headers and answer', async () => {
    const simulator = await start();
    await fetch(`${simulator.url}/webcast/room/check_alive/?room_ids=5`, {
      headers: { 'user-agent': userAgent, cookie: 'a=b' },
    });
    expect(simulator.requests).toHaveLength(1);
    const [request] = simulator.requests;
    expect(request).toMatchObject({
      method: 'GET',
      path: '/webcast/room/check_alive/',
      status: 200,
      refusal: undefined,
    });
    expect(request?.query.get('room_ids')).toBe('5');
    expect(request?.headers).toMatchObject({ 'user-agent': userAgent, cookie: 'a=b' });
  });
});

test('a name and a room id belong to one room', async () => {
  const simulator = await start();
  const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
  expect(simulator.rooms).toEqual([room]);
  expect(() => simulator.addRoom({ uniqueId: 'Mara', scenario: false })).toThrow(
    expect.objectContaining({ code: 'ROOM_EXISTS' }),
  );
  expect(() => simulator.addRoom({ uniqueId: 'otis', roomId: room.roomId, scenario: false })).toThrow(
    expect.objectContaining({ code: 'ROOM_EXISTS' }),
  );
});

test('a whole scenario reaches a client as it was sent', async () => {
  const simulator = await start();
  const scenario = { kind: 'busy', seed: 5, speed: Number.POSITIVE_INFINITY, durationMs: 60_000, ends: true } as const;
  const room = simulator.addRoom({ uniqueId: 'mara', scenario });
  const client = await watch(simulator, room);
  await room.waitUntil(({ status }) => status === 'ended', 'the end of the stream');
  expect(await client.closed).toBe(1000);
  const received = client.received.filter(({ frame }) => frame.payloadType === 'msg');
  expect(received.length).toBe(room.counts.frames);
  const messages = received.flatMap(({ batch }) => batch.messages);
  expect(messages.map(({ type, msgId }) => [type, msgId])).toEqual(
    room.sent.map(({ method, msgId }) => [method, msgId]),
  );
  expect(messages.every(({ payload }, index) => Buffer.from(room.sent[index]?.payload ?? []).equals(payload))).toBe(
    true,
  );
});

describe('closing', () => {
  test('twice is as good as once, and a closed simulator takes no rooms', async () => {
    const simulator = await start();
    await Promise.all([simulator.close(), simulator.close()]);
    await simulator.close();
    expect(() => simulator.addRoom({ uniqueId: 'mara', scenario: false })).toThrow(
      expect.objectContaining({ code: 'CLOSED' }),
    );
  });

  test('happens by itself at the end of a block', async () => {
    let url: string;
    let client: RawClient;
    {
      await using simulator = await startSimulator();
      url = simulator.url;
      client = await watch(simulator, simulator.addRoom({ uniqueId: 'mara', scenario: false }));
      expect((await fetch(url)).status).toBe(200);
    }
    expect(await client.closed).toBe(1001);
    await expect(fetch(url)).rejects.toThrow();
  });
});

test('a client that leaves in the middle of its request harms nobody', async () => {
  await using simulator = await startSimulator();
  const socket = connect(Number(new URL(simulator.url).port), '127.0.0.1');
  await once(socket, 'connect');
  const head = 'POST /webcast/room/chat/ HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{';
  await new Promise(written => socket.write(head, written));
  socket.destroy();
  await once(socket, 'close');
  expect((await fetch(simulator.url)).status).toBe(200);
  await vi.waitFor(() => expect(simulator.requests.map(({ method }) => method)).toEqual(['GET']));
});
