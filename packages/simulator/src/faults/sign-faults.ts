import { encode } from '@livetap/live/schema';
import { SimulatorError } from '../errors.js';
import { limitHeader } from '../http/euler-limits.js';
import type { Answer } from '../http/transmit.js';
import { pushPath } from '../push/handshake.js';
import { bare, isFields, readJson, withJson } from './documents.js';
import { answerChanged, answerDelayed, answeredWith, answerWithout } from './effects.js';
import { defineFault, type FaultDefinition } from './fault.js';
import { oneOfNumbers, oneOfWords, text, wholeNumber } from './parameter.js';
import { batchChanged, bodyOnlyParameter, limitHeaderParameter, providerFailure } from './provider-answers.js';
import { signLimits } from './sign-limits.js';

const onSign = { stage: 'sign', routes: ['sign'], parameters: {} } as const;
/** An id that no room of the simulator has. */
const inventedRoomId = '7429384756123456787';

const messages500 = {
  empty: { message: 'Empty response payload received! (Internal Code: 200)' },
  fetching: { message: 'A 403 error occurred whilst fetching the webcast URL.' },
  internal: { error: 'Internal Server Error - 5b1c8f7e-0000-4000-8000-000000000000' },
} as const;

function refusing(status: number, about: string, message: string) {
  return defineFault({
    ...{ ...onSign, about: `${about}: ${status}.` },
    parameters: { bodyOnly: bodyOnlyParameter },
    effect: ({ bodyOnly }) => answeredWith(() => providerFailure(status, { message }, { bodyOnly })),
  });
}

function batchWithout(field: 'cursor' | 'wsUrl') {
  return answerChanged(answer => batchChanged(answer, () => ({ [field]: '' })));
}

/** What the provider gives out during an outage: hardly any bytes, and an address of its own that takes no socket. */
function stub(): Answer {
  const body = encode('ProtoMessageFetchResult', {
    cursor: '0_0_0_0_0_0',
    internalExt: 'This connection is served by the fallback proxy until the service is back.',
    wsUrl: 'wss://ws-fallback.eulerstream.com/?token=0123456789abcdef0123456789abcdef',
    isFirst: true,
  });
  return {
    status: 200,
    headers: { 'content-type': 'application/protobuf', 'x-set-tt-cookie': 'ttwid=fallback' },
    body,
  };
}

/** What can happen while a socket address is being signed. */
export const signFaults = {
  'sign-400': refusing(400, 'The provider finds the parameters wrong', 'The parameters are not valid.'),
  'sign-401': refusing(401, 'The provider does not know the API key', 'The provided API Key is invalid.'),
  'sign-402': refusing(402, 'The plan of the key does not include this', 'This feature is not part of your plan.'),
  'sign-403': refusing(403, 'The key has no permission for this', 'You do not have permission for this.'),
  'sign-404': refusing(404, 'The provider has no such route', 'Not Found'),
  'sign-429': defineFault({
    ...{ ...onSign, about: 'The provider allows no more calls for now: 429.' },
    parameters: {
      seconds: wholeNumber(0, 60, 'how long until the limit lets go'),
      header: limitHeaderParameter,
      label: text(/^\w+$/, 'a name', 'rate_limit_account_minute', 'the `limit_label` in the body'),
      bodyOnly: bodyOnlyParameter,
    },
    effect: ({ seconds, header, label, bodyOnly }, { clock }) =>
      answeredWith(() => {
        const headers = limitHeader(header, clock.now(), clock.now() + seconds * 1000);
        return providerFailure(429, { message: 'Too many requests.', limit_label: label }, { bodyOnly, headers });
      }),
  }),
  'sign-limits': signLimits,
  'sign-500': defineFault({
    ...{ ...onSign, about: 'The provider got nothing from the service, or failed itself: 500.' },
    parameters: {
      said: oneOfWords(['empty', 'fetching', 'internal'], 'empty', 'which of its three texts it gives'),
      bodyOnly: bodyOnlyParameter,
    },
    effect: ({ said, bodyOnly }) => answeredWith(() => providerFailure(500, messages500[said], { bodyOnly })),
  }),
  'sign-unavailable': defineFault({
    ...{ ...onSign, about: 'What stands before the provider does not reach it.' },
    parameters: { status: oneOfNumbers([502, 503, 504], 503, 'the status') },
    effect: ({ status }) => answeredWith(() => bare(status)),
  }),
  'sign-empty': defineFault({
    ...{ ...onSign, about: 'The provider answers 200 with nothing in it.' },
    effect: () =>
      answeredWith(() => ({
        status: 200,
        headers: { 'content-type': 'application/protobuf' },
        body: new Uint8Array(),
      })),
  }),
  'sign-no-cookie': defineFault({
    ...{ ...onSign, about: 'The answer brings no cookie for the socket.' },
    effect: () => answerWithout('x-set-tt-cookie'),
  }),
  'sign-no-cursor': defineFault({
    ...{ ...onSign, about: 'The first batch has no cursor.' },
    effect: () => batchWithout('cursor'),
  }),
  'sign-no-push-server': defineFault({
    ...{ ...onSign, about: 'The first batch names no push server.' },
    effect: () => batchWithout('wsUrl'),
  }),
  'sign-push-host': defineFault({
    ...{ ...onSign, about: "The push server is none of TikTok's; a client must not go there." },
    parameters: {
      host: text(/^[\w.-]+(?::\d+)?$/, 'a host, with or without a port', 'push.example-livetap.invalid', 'the host'),
    },
    effect: ({ host }) => answerChanged(answer => batchChanged(answer, () => ({ wsUrl: `wss://${host}${pushPath}` }))),
  }),
  'sign-stub': defineFault({
    ...{ ...onSign, about: 'The provider has an outage and gives a stand-in address that takes no socket.' },
    effect: () => answeredWith(stub),
  }),
  'sign-other-room': defineFault({
    ...{ ...onSign, about: '`X-Room-Id` names another room than was asked for.' },
    parameters: {
      to: text(
        /^[\p{L}\p{N}._]*$/u,
        'the name of a room',
        '',
        'the host of the other room; without it one that does not exist',
      ),
    },
    effect: ({ to }, { rooms }) => {
      const other = rooms.named(to);
      if (to !== '' && other === undefined) {
        throw new SimulatorError('INVALID_OPTION', `There is no room of ${to} that could be signed instead.`);
      }
      const invented = { 'x-room-id': inventedRoomId };
      return {
        http: (request, next, strike) => {
          if (!strike()) return next(request);
          if (other !== undefined) return next({ ...request, path: `/webcast/rooms/${other.roomId}/connect` });
          const answer = next(request);
          return { ...answer, headers: { ...answer.headers, ...invented } };
        },
      };
    },
  }),
  'provider-finds-nothing': defineFault({
    ...{
      ...onSign,
      about: 'A look-up by the provider is 200 with `ok: false`: it found no room.',
      routes: ['provider'],
    },
    effect: () =>
      answerChanged(answer => {
        const reply = readJson(answer);
        if (reply?.ok !== true) return undefined;
        return withJson(answer, { code: reply.code, ok: false, routes_attempted: reply.routes_attempted });
      }),
  }),
  'sign-no-tokens': defineFault({
    ...{ ...onSign, about: 'A single address is signed without any token.', routes: ['signature'] },
    effect: () =>
      answerChanged(answer => {
        const reply = readJson(answer);
        if (!isFields(reply?.response)) return undefined;
        return withJson(answer, { ...reply, response: { ...reply.response, tokens: {} } });
      }),
  }),
  'sign-expired': defineFault({
    ...{ ...onSign, about: 'The answer takes longer than the address in it can be used.' },
    parameters: { delayMs: wholeNumber(1, 31_000, "how long it takes, in milliseconds of the client's time") },
    effect: ({ delayMs }, { clock: { factor = 1 } }) => answerDelayed(delayMs * factor),
  }),
} satisfies Record<string, FaultDefinition>;
