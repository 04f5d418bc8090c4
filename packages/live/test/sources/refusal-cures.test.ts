import { expect, test } from 'vitest';
import { errorCodes } from '../../src/error-codes.js';
import { type SocketRefusal, WebSocketRejectedError } from '../../src/sources/errors.js';

function refused(refusal: Partial<SocketRefusal>): WebSocketRejectedError {
  return new WebSocketRejectedError({
    ...{ httpStatus: 200, handshakeStatus: undefined, handshakeMessage: undefined, logId: undefined },
    ...refusal,
  });
}

const refusals = [
  ['403', { httpStatus: 403 }, 'service', 60_000, 'network or a proxy'],
  ['429', { httpStatus: 429 }, 'you', 30_000, 'Close some'],
  ['400', { httpStatus: 400 }, 'provider', 5_000, 'sign provider is out of order'],
  ['415', { handshakeStatus: '415', handshakeMessage: 'DEVICE_BLOCKED' }, 'service', 2_000, 'another device'],
  [
    'illegal secret key',
    { handshakeStatus: '417', handshakeMessage: 'illegal secret key' },
    ...(['you', undefined, 'the same session'] as const),
  ],
  [
    'illegal app_id',
    { handshakeStatus: '417', handshakeMessage: 'illegal app_id' },
    ...(['provider', 5_000, 'sign provider is out of order'] as const),
  ],
] as const;

test.each(refusals)('%s has a cure of its own', (_name, refusal, who, retryAfterMs, said) => {
  const error = refused(refusal);
  expect(error).toMatchObject({ code: 'SOCKET_REJECTED', who, retryable: retryAfterMs !== undefined });
  expect(error.retryAfterMs).toBe(retryAfterMs);
  expect(error.hint).toContain(said);
});

test.each([
  ['no reason', {}],
  ['an unknown reason', { handshakeStatus: '499', handshakeMessage: 'illegal secret key' }],
  ['417 for an unknown reason', { handshakeStatus: '417', handshakeMessage: 'illegal moon' }],
  ['another HTTP status', { httpStatus: 503 }],
])('%s has that of its code', (_name, refusal) => {
  const { who, hint } = errorCodes.SOCKET_REJECTED;
  expect(refused(refusal)).toMatchObject({ who, hint, retryable: true, retryAfterMs: 5_000 });
});

test('no cure promises a signature: a socket of a visitor has none', () => {
  for (const hint of [...refusals.map(([, refusal]) => refused(refusal).hint), refused({}).hint]) {
    expect(hint).not.toContain('signature');
  }
});
