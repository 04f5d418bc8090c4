import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { InvalidOptionError } from '../../src/errors.js';
import { RuntimeUnsupportedError } from '../../src/platform/errors.js';
import { ConnectTimeoutError, SocketFailedError } from '../../src/sources/errors.js';
import { frameSocketSource } from '../../src/sources/frame-socket.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A server that does to every request for a socket what it is told to. */
async function serverThat(act: (socket: import('node:stream').Duplex) => void) {
  const server = createServer().listen(0, '127.0.0.1');
  server.on('upgrade', (_request, socket) => act(socket.on('error', () => {})));
  await once(server, 'listening');
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/?key=topsecret`;
  return { url, [Symbol.dispose]: () => void server.close() };
}

describe('frameSocketSource', () => {
  test.each(['relay', 'http://127.0.0.1/', '', '//127.0.0.1'])('refuses %j, which is no address of a socket', url => {
    expect(() => frameSocketSource({ url, webSocket: WebSocket })).toThrow(InvalidOptionError);
  });

  test.each([0, -1, Number.NaN])('refuses %d milliseconds', timeoutMs => {
    expect(() => frameSocketSource({ url: 'ws://127.0.0.1:9', webSocket: WebSocket, timeoutMs })).toThrow(
      InvalidOptionError,
    );
  });

  test('says what to give where there is no WebSocket', () => {
    vi.stubGlobal('WebSocket', undefined);
    const act = () => frameSocketSource({ url: 'ws://127.0.0.1:9' });
    expect(act).toThrow(RuntimeUnsupportedError);
    expect(act).toThrow(expect.objectContaining({ hint: expect.stringContaining('webSocket') }));
  });

  test('takes the one of the runtime, and is a dialogue only when asked to be', () => {
    vi.stubGlobal('WebSocket', WebSocket);
    const url = new URL('ws://127.0.0.1:9');
    expect(frameSocketSource({ url }).capabilities).toMatchObject({ isDialogue: false, isReopenable: true });
    expect(frameSocketSource({ url, isDialogue: true }).capabilities).toMatchObject({ isDialogue: true });
    expect(frameSocketSource({ url: 'wss://host.example' }).capabilities).toMatchObject({ isIntact: false });
  });

  test('that is refused fails, and tells nobody its address', async () => {
    using server = await serverThat(socket => socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n'));
    const error = await frameSocketSource({ url: server.url, webSocket: WebSocket })
      .open()
      .catch(thrown => thrown);
    expect(error).toBeInstanceOf(SocketFailedError);
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('topsecret');
  });

  test('that hangs is given up in time', async () => {
    using server = await serverThat(() => {});
    const source = frameSocketSource({ url: server.url, webSocket: WebSocket, timeoutMs: 30 });
    await expect(source.open()).rejects.toBeInstanceOf(ConnectTimeoutError);
  });
});
