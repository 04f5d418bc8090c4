import type { Refusal } from '../push/handshake.js';
import { handshakeDelayed, refusedWith } from './effects.js';
import { defineFault, type FaultDefinition } from './fault.js';
import { wholeNumber } from './parameter.js';

const stage = 'handshake';

function refusing(refusal: Omit<Refusal, 'reason'>, about: string) {
  return defineFault({ ...{ stage, about, parameters: {} }, effect: () => refusedWith(refusal) });
}

/** What can happen while a socket is being opened. */
export const handshakeFaults = {
  'device-blocked': refusing(
    { status: 415, message: 'DEVICE_BLOCKED' },
    'Refused with 200 and 415 `DEVICE_BLOCKED`: the device or its cookie is flagged.',
  ),
  'illegal-secret-key': refusing(
    { status: 417, message: 'illegal secret key' },
    'Refused with 200 and 417: the address was signed for a session whose cookies were not sent.',
  ),
  'illegal-app-id': refusing(
    { status: 417, message: 'illegal app_id' },
    'Refused with 200 and 417, as by a foreign host.',
  ),
  'silent-refusal': refusing(
    {},
    'Refused with 200 and no reason: the signature was detected, is old, or the stream is over.',
  ),
  'handshake-400': refusing({ httpStatus: 400 }, 'Refused with 400, as by a stand-in address of the provider.'),
  'handshake-403': refusing({ httpStatus: 403 }, 'Refused with 403: the address is not wanted.'),
  'handshake-429': refusing({ httpStatus: 429 }, 'Refused with 429: too many sockets from this address.'),
  'socket-limit': defineFault({
    ...{ stage, about: 'Each address may have only so many sockets at a time; one more is refused with 429.' },
    parameters: { perAddress: wholeNumber(0, 4, 'how many') },
    effect: ({ perAddress }) => ({
      handshake: (next, strike, open) =>
        open() >= perAddress && strike()
          ? { httpStatus: 429, reason: `The address has ${perAddress} sockets already.` }
          : next(),
    }),
  }),
  'handshake-reset': refusing({ broken: 'before' }, 'The connection is closed instead of an answer.'),
  'handshake-hang': refusing({ broken: 'silent' }, 'The connection stands and no answer comes.'),
  'slow-handshake': defineFault({
    ...{ stage, about: 'The answer to the handshake is late.' },
    parameters: { delayMs: wholeNumber(1, 5000, 'how late, in milliseconds of the clock') },
    effect: ({ delayMs }) => handshakeDelayed(delayMs),
  }),
  'ping-interval': defineFault({
    ...{ stage, about: 'The socket is accepted, and `Handshake-Options` asks for another interval of heartbeats.' },
    parameters: { seconds: wholeNumber(1, 5, 'the interval') },
    effect: ({ seconds }) => ({
      handshake: (next, strike) => {
        const verdict = next();
        return 'reason' in verdict || !strike() ? verdict : { ...verdict, pingIntervalS: seconds };
      },
    }),
  }),
} satisfies Record<string, FaultDefinition>;
