import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { InvalidOptionError, type LiveError } from '../../../src/errors.js';
import { defaultCapabilities, type RawFrame } from '../../../src/sources/source.js';
import { batchOf } from '../../../src/sources/tiktool/messages.js';
import type { TextSocketConstructor } from '../../../src/sources/tiktool/socket.js';
import { type TikToolSourceOptions, tikToolSource } from '../../../src/sources/tiktool/tiktool.js';
import { closedOrigin } from '../../http/test-server.js';
import { conforms } from '../conformance.js';
import { type Meet, startManagedServer } from './managed-server.js';

const apiKey = 'tk_very_secret';

for (const webSocketImpl of [undefined, WebSocket])
  conforms({
    name: webSocketImpl === undefined ? 'tiktool-events' : 'tiktool-events, by a socket of another make',
    capabilities: { ...defaultCapabilities, isDialogue: false, hasHistory: false, isVerbatim: false },
    ends: { code: 4005, reason: 'bye' },
    async stage() {
      const server = await startManagedServer();
      let given = 0;
      return {
        source: tikToolSource({ uniqueId: 'ann', apiKey, wsUrl: server.wsUrl, webSocketImpl }),
        give() {
          const data = { type: 'chat', comment: `piece ${given++}`, msgId: String(given) };
          server.event('chat', data);
          return batchOf({ event: 'chat', data });
        },
        end: () => server.leave(),
        breakOff: server.quit,
        sent: server.sent,
        holdOpening: server.holdOpening,
        close: server.close,
      };
    },
  });

async function stage(options: Partial<TikToolSourceOptions> = {}, meet?: Meet) {
  const server = await startManagedServer(meet);
  onTestFinished(server.close);
  const key = options.connect === undefined ? { apiKey } : {};
  const source = tikToolSource({ uniqueId: '@Ann', wsUrl: server.wsUrl, ...key, ...options });
  return { server, source };
}

/** All that a program could print of an error. */
function everythingOf(error: unknown): string {
  return `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${String((error as Error).stack)}`;
}

describe('what it shows', () => {
  test('is the name and the key, or a token that is asked for with every opening', async () => {
    const { server, source } = await stage();
    await (await source.open()).close();
    expect(server.asked).toEqual([`/tiktool?uniqueId=Ann&apiKey=${apiKey}`]);
    let tokens = 0;
    const other = await stage({ connect: async () => ({ token: `jwt ${++tokens}` }) });
    for (let times = 0; times < 2; times++) await (await other.source.open()).close();
    expect(other.server.asked).toEqual(['/tiktool?uniqueId=Ann&jwtKey=jwt+1', '/tiktool?uniqueId=Ann&jwtKey=jwt+2']);
  });

  test('goes where the answer of connect says', async () => {
    const { server } = await stage();
    const connect = async () => ({ token: 'jwt', wsUrl: server.wsUrl.replace('ws:', 'http:') });
    const link = await tikToolSource({ uniqueId: 'ann', connect, wsUrl: 'wss://nowhere.invalid' }).open();
    await link.close();
    expect(server.asked).toEqual(['/tiktool?uniqueId=ann&jwtKey=jwt']);
  });

  test('is never sent in the open, and not without being there', async () => {
    const key = { uniqueId: 'ann', apiKey };
    expect(() => tikToolSource({ ...key, wsUrl: 'ws://10.0.0.1/' })).toThrow(/over wss only/);
    for (const wsUrl of ['ftp://127.0.0.1', 'nonsense', 'wss://me:pw@127.0.0.1', 'wss://127.0.0.1/#x']) {
      expect(() => tikToolSource({ ...key, wsUrl })).toThrow(InvalidOptionError);
    }
    expect(() => tikToolSource({ uniqueId: 'ann' })).toThrow(/apiKey or connect/);
    expect(() => tikToolSource({ ...key, connect: async () => ({ token: 'x' }) })).toThrow(/apiKey or connect/);
    expect(() => tikToolSource({ ...key, uniqueId: 'no name!' })).toThrow(/username/);
    const given = (answer: object) => tikToolSource({ uniqueId: 'ann', connect: async () => answer as never }).open();
    await expect(given({ token: 'jwt', wsUrl: 'ws://10.0.0.1/' })).rejects.toThrow(/over wss only/);
    for (const answer of [{ token: '' }, {}, null]) {
      await expect(given(answer as object)).rejects.toThrow(/give a token/);
    }
    const forgetful = tikToolSource({ uniqueId: 'ann', connect: () => new Promise(() => {}), timeoutMs: 20 });
    await expect(forgetful.open()).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT' });
    const broken = tikToolSource({ uniqueId: 'ann', connect: () => Promise.reject(new Error('my server is down')) });
    await expect(broken.open()).rejects.toThrow('my server is down');
  });
});

describe('what is refused', () => {
  const cases: [number, object][] = [
    [4000, { code: 'USER_OFFLINE' }],
    [4404, { code: 'USER_OFFLINE' }],
    [4004, { code: 'USER_NOT_FOUND', uniqueId: 'Ann' }],
    [4002, { code: 'MANAGED_SOCKET', closeCode: 4002, retryable: true, retryAfterMs: 60_000 }],
    [4429, { code: 'MANAGED_SOCKET', closeCode: 4429, retryable: true, retryAfterMs: 60_000 }],
    [4003, { code: 'MANAGED_SOCKET', closeCode: 4003, retryable: false }],
    [4401, { code: 'MANAGED_SOCKET', closeCode: 4401, retryable: false }],
    [4007, { code: 'MANAGED_SOCKET', closeCode: 4007, retryable: true, retryAfterMs: 10_000 }],
  ];

  test.each(cases)('with %i is told by opening, without the key', async (code, expected) => {
    const { source } = await stage({}, client => client.close(code, `no: ${apiKey}`));
    const error = await source.open().catch((cause: unknown) => cause);
    expect(error).toMatchObject(expected);
    expect(everythingOf(error)).not.toContain(apiKey);
  });

  test('with a token is tried again, as the next one may do', async () => {
    const { source } = await stage({ connect: async () => ({ token: 'jwt' }) }, client => client.close(4401));
    await expect(source.open()).rejects.toMatchObject({ code: 'MANAGED_SOCKET', retryable: true });
  });

  test.each([
    [401, { code: 'MANAGED_SOCKET', closeCode: 4401 }],
    [404, { code: 'USER_OFFLINE' }],
    [429, { code: 'MANAGED_SOCKET', closeCode: 4429 }],
    [502, { code: 'NETWORK_UNREACHABLE', message: expect.stringContaining('502') }],
  ])('by an HTTP answer of %i is told likewise', async (status, expected) => {
    const { server, source } = await stage();
    server.refuse(status);
    const error = await source.open().catch((cause: unknown) => cause);
    expect(error).toMatchObject(expected);
    expect(everythingOf(error)).not.toContain(apiKey);
  });

  test('by a network without a server, or a server without an answer', async () => {
    const wsUrl = (await closedOrigin()).replace('http', 'ws');
    for (const webSocketImpl of [undefined, WebSocket]) {
      const error = await tikToolSource({ uniqueId: 'ann', apiKey, wsUrl, webSocketImpl })
        .open()
        .catch((cause: unknown) => cause);
      expect(error).toMatchObject({ code: 'NETWORK_UNREACHABLE', retryable: true });
      expect(everythingOf(error)).not.toContain(apiKey);
    }
    const { server, source } = await stage({ timeoutMs: 20 });
    void server.holdOpening();
    await expect(source.open()).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT' });
  });

  test('by a socket that throws does not repeat its words', async () => {
    const throwing = function throwing(url: string) {
      throw new SyntaxError(`bad address ${url}`);
    } as unknown as TextSocketConstructor;
    const { source } = await stage({ webSocketImpl: throwing });
    const error = await source.open().catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'NETWORK_UNREACHABLE', message: expect.stringContaining('SyntaxError') });
    expect(everythingOf(error)).not.toContain(apiKey);
  });
});

describe('an open socket', () => {
  test('that says nothing counts as open when the time is up', async () => {
    const { server, source } = await stage({ timeoutMs: 50 }, () => {});
    const link = await source.open();
    const frames: RawFrame[] = [];
    link.read(frame => frames.push(frame));
    server.event('chat', { comment: 'late' });
    await vi.waitFor(() => expect(frames).toHaveLength(1), { interval: 2 });
    await link.close();
  });

  test('skips what is no event, says so, and goes on', async () => {
    const errors: LiveError[] = [];
    const { server, source } = await stage({ onError: error => errors.push(error) });
    const link = await source.open();
    const frames: RawFrame[] = [];
    const lost: string[] = [];
    link.read(
      frame => frames.push(frame),
      reason => lost.push(reason),
    );
    for (const text of ['rubbish', '[]', '{"data":{}}', Buffer.from('{"event":"chat"}')]) server.raw(text);
    server.raw('{"event":"chat","data":null}');
    await vi.waitFor(() => expect(frames).toHaveLength(2), { interval: 2 });
    expect(errors.map(({ name, code }) => [name, code])).toEqual(
      Array(4).fill(['TikToolEventError', 'MESSAGE_MALFORMED']),
    );
    expect(lost).toEqual(Array(4).fill('an event could not be read'));
    await link.close();
  });

  test('that is closed for a reason ends with it, without the key', async () => {
    const { server, source } = await stage();
    const link = await source.open();
    link.read(() => {});
    server.leave(4429, `too many sockets of ${apiKey}`);
    const end = await link.closed;
    expect(end).toMatchObject({ code: 4429, error: { code: 'MANAGED_SOCKET', closeCode: 4429 } });
    expect(everythingOf(end)).not.toContain(apiKey);
  });

  test('that the other side does not close is given up', async () => {
    const { source } = await stage({
      // A make of socket that never says that it has closed.
      webSocketImpl: class extends WebSocket {
        override close() {}
      },
    });
    const link = await source.open();
    link.read(() => {});
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const closing = link.close();
    vi.advanceTimersByTime(2_000);
    expect(await closing).toMatchObject({ code: 1000 });
  });
});

describe('in a page', () => {
  /** A platform that is not Node, with this socket. */
  function onPlatform(socket: unknown): void {
    vi.stubGlobal('process', Object.create(process, { versions: { value: {} } }));
    vi.stubGlobal('WebSocket', socket);
    onTestFinished(() => void vi.unstubAllGlobals());
  }

  test('the socket of the platform is used', async () => {
    const { server, source } = await stage();
    const addresses: string[] = [];
    onPlatform(
      class extends WebSocket {
        constructor(url: string) {
          super(url);
          addresses.push(url);
        }
      },
    );
    await (await source.open()).close();
    expect(addresses).toEqual([`${server.wsUrl}?uniqueId=Ann&apiKey=${apiKey}`]);
  });

  test('without one that is said', async () => {
    const { source } = await stage();
    onPlatform(undefined);
    await expect(source.open()).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining('webSocketImpl'),
    });
  });
});
