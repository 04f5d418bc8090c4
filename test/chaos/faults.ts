import type { FaultName } from '@livetap/simulator';

/** A fault with its parameters. */
export type Drawn = readonly [name: FaultName, parameters?: object];

/**
 * The kinds of faults of an open socket that a room can be read through. Without `corrupt`: nobody can tell a comment from one in
 * which a letter was changed. Those that end the stream end the evening.
 */
export const onSocket: readonly Drawn[] = [
  ...(['cut', 'half-open', 'deaf', 'silence', 'no-entry-answer', 'leave-request'] as const).map(named),
  ...(['duplicate', 'repeat', 'reorder', 'drop', 'truncate', 'garbage', 'undecodable'] as const).map(named),
  ...(['fragmentary-gzip', 'unknown-method'] as const).map(named),
  ['close', { code: 1011 }],
  ['gzip-bomb', { mebibytes: 8 }],
  ['flood', { frames: 20 }],
  ['slow-frames', { delayMs: 30 }],
  ['late', { byMs: 300 }],
  ['control', { action: 1 }],
  ['control', { action: 2 }],
  ['slow', { delayMs: 40 }],
];

/** Those of the ways to a socket: they strike when a connection is made again. */
export const onTheWay: readonly Drawn[] = [
  ...(['handshake-400', 'handshake-403', 'handshake-429', 'handshake-reset', 'handshake-hang'] as const).map(named),
  ...(['device-blocked', 'illegal-secret-key', 'illegal-app-id', 'silent-refusal', 'slow-handshake'] as const).map(
    named,
  ),
  ...(['sign-500', 'sign-empty', 'sign-unavailable', 'sign-no-cursor', 'sign-push-host', 'sign-stub'] as const).map(
    named,
  ),
  ...(['tiktool-500', 'tiktool-404', 'tiktool-unavailable', 'tiktool-failed', 'tiktool-no-address'] as const).map(
    named,
  ),
  ...(['tiktool-push-host', 'captcha', 'waf', 'api-code', 'hang', 'reset', 'cut-body'] as const).map(named),
  ['sign-429', { seconds: 1 }],
  ['tiktool-429', { seconds: 1 }],
  ['sign-limits', { minute: 2 }],
  ['http-429', { retryAfterS: 1 }],
  ['http-limits', { minute: 2 }],
  ['http-5xx', {}],
  ['socket-limit', { perAddress: 0 }],
  ['ping-interval', { seconds: 1 }],
];

/** The ways in which a stream ends: by the host, by moderation, and without a word. */
export const endings: readonly Drawn[] = [
  ['control', { action: 3 }],
  ['control', { action: 4 }],
  ['vanish', {}],
];

function named(name: FaultName): Drawn {
  return [name];
}
