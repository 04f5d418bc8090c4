import { letsGoMs, limitHeader } from '../http/euler-limits.js';
import { json } from '../http/route.js';
import type { Answer } from '../http/transmit.js';
import { Quota } from '../quota.js';
import { bare, page } from './documents.js';
import {
  answerChanged,
  answerDelayed,
  answeredWith,
  eventsDelayed,
  framesDelayed,
  handshakeDelayed,
  managedHandshakeDelayed,
} from './effects.js';
import { defineFault, type FaultDefinition } from './fault.js';
import { oneOfNumbers, wholeNumber } from './parameter.js';
import { limitHeaderParameter } from './provider-answers.js';
import type { FaultRoute } from './routes.js';

const stage = 'transport';
/** The requests with which a room is looked up. */
const lookup: readonly FaultRoute[] = ['page', 'api', 'info'];

function refusing(status: number, about: string) {
  return defineFault({
    ...{ stage, about, parameters: {}, routes: lookup },
    effect: () => answeredWith(() => bare(status)),
  });
}

function breaking(broken: NonNullable<Answer['broken']>, about: string) {
  return defineFault({
    ...{ stage, about, parameters: {}, routes: ['every'] },
    effect: () => answerChanged(answer => ({ ...answer, broken })),
  });
}

/** What can happen to any HTTP answer. */
export const transportFaults = {
  slow: defineFault({
    ...{ stage, routes: ['every'] },
    about: 'All is late: every HTTP answer, the answer to a handshake, and what comes over a socket, in its order.',
    parameters: { delayMs: wholeNumber(1, 2000, 'how late, in milliseconds of the clock') },
    effect: ({ delayMs }, { later }) => ({
      ...answerDelayed(delayMs),
      ...handshakeDelayed(delayMs),
      ...framesDelayed(delayMs, later),
      ...managedHandshakeDelayed(delayMs),
      ...eventsDelayed(delayMs, later),
    }),
  }),
  hang: breaking('silent', 'The connection stands and no answer comes.'),
  reset: breaking('before', 'The connection is reset before an answer comes.'),
  'cut-body': breaking('midway', 'The connection breaks in the middle of the answer.'),
  'http-403': refusing(403, 'The address is refused with 403.'),
  'http-404': refusing(404, 'The answer is 404.'),
  'http-420': refusing(420, 'The outermost servers refuse the address with 420.'),
  'http-429': defineFault({
    ...{ stage, about: 'There were too many requests from this address: 429.', routes: lookup },
    parameters: { retryAfterS: wholeNumber(0, 30, 'what `Retry-After` says, in seconds; 0 leaves the header out') },
    effect: ({ retryAfterS }) =>
      answeredWith(() => bare(429, retryAfterS === 0 ? {} : { 'retry-after': String(retryAfterS) })),
  }),
  'http-limits': defineFault({
    ...{
      stage,
      about: 'Each address may ask only so often; what is more is 429 until the minute is over.',
      routes: lookup,
    },
    parameters: { minute: wholeNumber(1, 60, 'how many requests a minute'), header: limitHeaderParameter },
    effect: ({ minute, header }, { clock }) => {
      const quota = new Quota(clock);
      const limits = { minute, hour: Number.POSITIVE_INFINITY, day: Number.POSITIVE_INFINITY };
      return {
        http: (request, next, strike) => {
          const usedUp = quota.usedUp(request.address, limits);
          if (usedUp !== undefined && strike()) {
            const now = clock.now();
            return bare(429, limitHeader(header, now, letsGoMs(usedUp, now)));
          }
          quota.count(request.address);
          return next(request);
        },
      };
    },
  }),
  'http-5xx': defineFault({
    ...{ stage, about: 'The service is broken.', routes: lookup },
    parameters: { status: oneOfNumbers([500, 502, 503, 504], 503, 'the status') },
    effect: ({ status }) => answeredWith(() => bare(status)),
  }),
  'empty-body': defineFault({
    ...{ stage, about: 'The answer is 200 with nothing in it.', parameters: {}, routes: lookup },
    effect: () => answeredWith(() => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: '' })),
  }),
  'html-for-json': defineFault({
    ...{ stage, about: 'A web page comes where JSON should.', parameters: {}, routes: ['api', 'info'] },
    effect: () => answeredWith(() => page('TikTok - Make Your Day', '<div id="app"></div>')),
  }),
  'bad-json': defineFault({
    ...{ stage, about: 'The JSON ends too early.', parameters: {}, routes: ['api', 'info'] },
    effect: () => answeredWith(() => ({ ...json({}), body: '{"statusCode":0,"status_code":0,"data":{"user":' })),
  }),
} satisfies Record<string, FaultDefinition>;
