import { closeCode } from './close-code.js';
import { eventsDelayed, managedEventsTo } from './effects.js';
import { defineFault, type FaultDefinition, type FaultyManagedLink } from './fault.js';
import { oneOfNumbers, wholeNumber } from './parameter.js';

const stage = 'managed';
const plain = { stage, parameters: {} } as const;
const reason = 'A fault was injected.';
/** A character that stands nowhere in JSON. */
const noJson = '\u0001';

/** What can happen to TikTool's managed socket. A chance is an event, `roomInfo` included, unless it says otherwise. */
export const managedFaults = {
  'managed-refuse': defineFault({
    ...{ stage, about: 'The socket is accepted and closed at once. A chance is a handshake.' },
    parameters: {
      code: oneOfNumbers([4000, 4002, 4003, 4004, 4007, 4401, 4404, 4429], 4429, "the provider's close code"),
    },
    effect: ({ code }) => ({
      managedHandshake: (next, strike) => (strike() ? { code, reason } : next()),
    }),
  }),
  'managed-http': defineFault({
    ...{ stage, about: 'An HTTP answer comes in place of the socket. A chance is a handshake.' },
    parameters: { status: oneOfNumbers([401, 403, 404, 429, 500, 502, 503, 504], 503, 'the status') },
    effect: ({ status: httpStatus }) => ({
      managedHandshake: (next, strike) => (strike() ? { httpStatus, reason } : next()),
    }),
  }),
  'managed-reset': defineFault({
    ...{ ...plain, about: 'The connection is closed instead of an answer. A chance is a handshake.' },
    effect: () => ({
      managedHandshake: (next, strike) => (strike() ? { broken: 'before', reason } : next()),
    }),
  }),
  'managed-hang': defineFault({
    ...{ ...plain, about: 'The connection stands and no answer comes. A chance is a handshake.' },
    effect: () => ({
      managedHandshake: (next, strike) => (strike() ? { broken: 'silent', reason } : next()),
    }),
  }),
  'managed-cut': defineFault({
    ...{ ...plain, about: 'The connection breaks in the middle of an event; a client sees close code 1006.' },
    effect: () => managedEventsTo((text, _next, link) => link.breakOff(text)),
  }),
  'managed-close': defineFault({
    ...{ stage, about: 'The socket is closed in place of an event.' },
    parameters: { code: closeCode(1011) },
    effect: ({ code }) => managedEventsTo((_text, _next, link) => link.close(code)),
  }),
  'managed-silence': defineFault({
    ...{ ...plain, about: 'The socket stays open, and from an event on nothing comes any more.' },
    effect: () => {
      const struck = new Set<FaultyManagedLink>();
      return {
        managedEvent: (text, next, link, strike) => {
          if (struck.has(link)) return;
          if (strike()) struck.add(link);
          else next(text);
        },
        end: () => struck.clear(),
      };
    },
  }),
  'managed-corrupt': defineFault({
    ...{ stage, about: 'Characters of an event are changed, so that it is no JSON.' },
    parameters: { characters: wholeNumber(1, 1, 'how many') },
    effect: ({ characters }, { random }) =>
      managedEventsTo((text, next) => {
        const changed = [...text];
        for (let count = 0; count < characters; count++) changed[random.integer(0, changed.length - 1)] = noJson;
        next(changed.join(''));
      }),
  }),
  'managed-late': defineFault({
    ...{ stage, about: 'Events come late, in their order.' },
    parameters: { delayMs: wholeNumber(1, 2000, 'how late, in milliseconds of the clock') },
    effect: ({ delayMs }, { later }) => eventsDelayed(delayMs, later),
  }),
} satisfies Record<string, FaultDefinition>;
