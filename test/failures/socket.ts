import { expect } from 'vitest';
import { type Expected, failure, listening, type Scene } from './failure.js';

const rejected: Expected = {
  name: 'WebSocketRejectedError',
  code: 'SOCKET_REJECTED',
  retryable: true,
  retryAfterMs: 5000,
};
const outage = {
  who: 'provider',
  hint: 'The address leads to a host that serves no rooms, as when a sign provider is out of order. Try again in some minutes, or use another source.',
} as const;
const frameMalformed: Expected = { name: 'FrameDecodeError', code: 'FRAME_MALFORMED', retryable: false };
const silent = { httpStatus: 200, handshakeStatus: undefined, logId: expect.stringMatching(/^\d+$/) };

function withBadListener(scene: Scene): Promise<unknown> {
  scene.connection.on('chat', () => {
    throw new Error('a mistake of the listener');
  });
  return listening(scene);
}

/** While a socket is opened, and what comes over it: rows 28 to 34. */
export const socketFailures = [
  failure(28, 'the device is blocked', [['device-blocked']], {
    ...rejected,
    retryAfterMs: 2000,
    hint: 'TikTok blocks the device that this address claims to be. Try again in two seconds: each try is another device. If it stays, use another source or network.',
    fields: { httpStatus: 200, handshakeStatus: '415', handshakeMessage: 'DEVICE_BLOCKED' },
  }),
  failure(29, 'refused: silent-refusal', [['silent-refusal']], { ...rejected, fields: silent }),
  failure(29, 'refused: illegal-secret-key', [['illegal-secret-key']], {
    ...{ ...rejected, who: 'you', retryable: false, retryAfterMs: undefined },
    hint: 'The address was signed for one login and opened with another, or with none. Give the signer and the connection the same session, or none to both.',
    fields: { handshakeStatus: '417', handshakeMessage: 'illegal secret key' },
  }),
  ...(
    [
      ['illegal-app-id', { handshakeStatus: '417', handshakeMessage: 'illegal app_id' }],
      ['handshake-400', { httpStatus: 400 }],
    ] as const
  ).map(([name, fields]) => failure(29, `refused: ${name}`, [[name]], { ...rejected, ...outage, fields })),
  failure(29, 'there are too many sockets', [['socket-limit', { perAddress: 0 }]], {
    ...{ ...rejected, who: 'you', retryAfterMs: 30_000 },
    hint: 'Too many sockets are open from this address. Close some, read rooms through other addresses, or try again in a while.',
    fields: { httpStatus: 429 },
  }),
  failure(29, 'refused: handshake-429', [['handshake-429']], {
    ...{ ...rejected, who: 'you', retryAfterMs: 30_000 },
    hint: 'Too many sockets are open from this address. Close some, read rooms through other addresses, or try again in a while.',
    fields: { httpStatus: 429 },
  }),
  failure(29, 'refused: handshake-403', [['handshake-403']], {
    ...rejected,
    retryAfterMs: 60_000,
    hint: 'TikTok refuses sockets from this address. Use another network or a proxy.',
  }),
  failure(29, 'the room that was signed is not on the air', [['sign-other-room']], { ...rejected, fields: silent }),
  failure(29, 'the handshake is reset', [['handshake-reset']], {
    name: 'SocketFailedError',
    code: 'NETWORK_UNREACHABLE',
    retryable: true,
    retryAfterMs: 1000,
  }),
  failure(
    30,
    'the socket does not open in time',
    [['handshake-hang']],
    { name: 'ConnectTimeoutError', code: 'CONNECT_TIMEOUT', retryable: true, retryAfterMs: 5000 },
    { options: { connectTimeoutMs: 50 } },
  ),
  ...(['truncate', 'garbage', 'fragmentary-gzip'] as const).map(name =>
    failure(33, `a frame cannot be read: ${name}`, [[name, { times: 1 }]], frameMalformed, { error: listening }),
  ),
  failure(
    33,
    'a frame inflates to too much',
    [['gzip-bomb', { times: 1 }]],
    { name: 'LimitExceededError', code: 'LIMIT_EXCEEDED', retryable: false },
    { error: listening },
  ),
  failure(
    33,
    'a message cannot be read',
    [['undecodable', { times: 1 }]],
    { name: 'SchemaDecodeError', code: 'MESSAGE_MALFORMED', retryable: false },
    { error: listening },
  ),
  failure(
    34,
    'a listener throws',
    [],
    { name: 'ListenerError', code: 'LISTENER_FAILED', retryable: false },
    { error: withBadListener },
  ),
];
