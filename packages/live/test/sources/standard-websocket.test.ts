import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { SocketFailedError } from '../../src/sources/errors.js';
import {
  signedSocketCapabilities,
  standardWebSocketSource,
  type WebSocketConstructor,
} from '../../src/sources/standard-websocket.js';

test('an implementation that throws what it was given gives the signature away to nobody', async () => {
  const implementation = function refuse(url: string) {
    throw new SyntaxError(`The URL '${url}' is invalid.`);
  } as unknown as WebSocketConstructor;
  const url = 'wss://127.0.0.1:9/webcast/?X-Bogus=a-signature';
  const source = standardWebSocketSource({ url, headers: {}, timeoutMs: 1_000, implementation });
  const error = await source.open().catch(thrown => thrown);
  expect(error).toBeInstanceOf(SocketFailedError);
  expect(error.message).toBe('the socket to 127.0.0.1:9 failed: the WebSocket implementation threw SyntaxError');
  expect(inspect(error, { depth: 5 })).not.toContain('a-signature');
});

test.each([
  ['wss://host.example/?a=b', true],
  ['WSS://host.example/', true],
  ['ws://host.example/', false],
  ['ws://host.example/?wss://', false],
  ['no address', false],
])('what comes from %s is known to be as it was sent: %s', (url, isIntact) => {
  expect(signedSocketCapabilities(url).isIntact).toBe(isIntact);
});
