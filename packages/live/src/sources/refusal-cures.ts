import type { LiveErrorDetails } from '../errors.js';
import type { SocketRefusal } from './errors.js';

/** What can be done about a socket that was refused. */
export type RefusalCure = Pick<LiveErrorDetails, 'who' | 'hint' | 'retryable' | 'retryAfterMs'>;

/** The first step of the caller's back-off, in milliseconds. */
const soonMs = 5_000;
/** Another device needs no more than this, in milliseconds (protocol notes 4.3). */
const otherDeviceMs = 2_000;
/** So long nothing is opened from an address that has opened too many, in milliseconds. */
const tooManyMs = 30_000;

/** So long it is left alone where it lets nobody in, in milliseconds. */
const forbiddenMs = 60_000;

const outage: RefusalCure = {
  who: 'provider',
  hint: 'The address leads to a host that serves no rooms, as when a sign provider is out of order. Try again in some minutes, or use another source.',
  retryAfterMs: soonMs,
};

/** By what a refusal is known, and its cure, after the table of the protocol notes 5.5; the first that fits counts. */
const cures: readonly (readonly [Partial<SocketRefusal>, RefusalCure])[] = [
  [
    { httpStatus: 403 },
    // What it says once may pass; for an address that is blocked it stays, and asking often makes it worse.
    { retryAfterMs: forbiddenMs, hint: 'TikTok refuses sockets from this address. Use another network or a proxy.' },
  ],
  [
    { httpStatus: 429 },
    {
      who: 'you',
      hint: 'Too many sockets are open from this address. Close some, read rooms through other addresses, or try again in a while.',
      retryAfterMs: tooManyMs,
    },
  ],
  [{ httpStatus: 400 }, outage],
  [
    { handshakeStatus: '415' },
    {
      hint: 'TikTok blocks the device that this address claims to be. Try again in two seconds: each try is another device. If it stays, use another source or network.',
      retryAfterMs: otherDeviceMs,
    },
  ],
  [
    { handshakeStatus: '417', handshakeMessage: 'illegal secret key' },
    {
      who: 'you',
      retryable: false,
      hint: 'The address was signed for one login and opened with another, or with none. Give the signer and the connection the same session, or none to both.',
    },
  ],
  [{ handshakeStatus: '417', handshakeMessage: 'illegal app_id' }, outage],
];

/** The cure of a refusal; of one without a known reason that of its code, after a pause. */
export function cureOf(refusal: SocketRefusal): RefusalCure {
  const found = cures.find(([signs]) =>
    Object.entries(signs).every(([name, value]) => refusal[name as keyof SocketRefusal] === value),
  );
  return found?.[1] ?? { retryAfterMs: soonMs };
}
