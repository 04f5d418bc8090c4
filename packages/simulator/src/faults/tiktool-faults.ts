import { json } from '../http/route.js';
import { tikToolFailure, tikToolRefusal } from '../http/tiktool-access.js';
import type { Answer } from '../http/transmit.js';
import { pushPath } from '../push/handshake.js';
import { bare } from './documents.js';
import { answerChanged, answeredWith } from './effects.js';
import { defineFault, type FaultDefinition } from './fault.js';
import { oneOfNumbers, text, wholeNumber } from './parameter.js';

const onTikTool = { stage: 'sign', routes: ['tiktool'], parameters: {} } as const;
const onSigning = { ...onTikTool, routes: ['tiktool-sign'] } as const;

function refusing(status: number, about: string, message: string) {
  return defineFault({
    ...{ ...onTikTool, about: `${about}: ${status}.` },
    effect: () => answeredWith(() => tikToolFailure(status, message)),
  });
}

/** The socket address in an answer, changed; an answer without one is no chance. */
function addressChanged(address: string) {
  return answerChanged((answer: Answer) => {
    const data = answer.status === 200 ? dataIn(answer.body) : undefined;
    const name = ['signed_url', 'ws_url'].find(field => field in (data ?? {}));
    if (name === undefined) return undefined;
    const body = JSON.stringify({ status_code: 0, data: { ...data, [name]: address } });
    return { ...answer, body };
  });
}

function dataIn(body: Answer['body']): object | undefined {
  try {
    const { data } = JSON.parse(String(body));
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    // Another fault was there before; there is no address in what it left.
    return undefined;
  }
}

/** What TikTool, the other sign provider, can do wrong. */
export const tikToolFaults = {
  'tiktool-400': refusing(400, 'TikTool finds that nobody is live', 'The user is not currently live.'),
  'tiktool-401': refusing(401, 'TikTool does not know the API key', 'The API key is missing or invalid.'),
  'tiktool-403': refusing(
    403,
    'The tier of the key does not include this, or has too many sockets',
    'Your tier is too low.',
  ),
  'tiktool-429': defineFault({
    ...{ ...onTikTool, about: 'TikTool allows no more calls for now: 429 with `X-RateLimit-Reset`.' },
    parameters: { seconds: wholeNumber(0, 60, 'how long until the limit lets go') },
    effect: ({ seconds }, { clock }) => answeredWith(() => tikToolRefusal(50, clock.now() + seconds * 1000)),
  }),
  'tiktool-404': refusing(404, 'TikTool has no such endpoint', 'Not found.'),
  'tiktool-unavailable': defineFault({
    ...{ ...onTikTool, about: 'What stands before TikTool does not reach it.' },
    parameters: { status: oneOfNumbers([502, 503, 504], 503, 'the status') },
    effect: ({ status }) => answeredWith(() => bare(status)),
  }),
  'tiktool-500': refusing(500, 'TikTool failed itself', 'Internal server error.'),
  'tiktool-failed': defineFault({
    ...{ ...onTikTool, about: 'TikTool says only in the body that it failed: 200 with `status_code` -1.' },
    effect: () => answeredWith(() => tikToolFailure(-1, 'The request failed.', 200)),
  }),
  'tiktool-resolve': defineFault({
    ...{ ...onTikTool, about: 'TikTool asks for the id of the room, whatever it was given.' },
    effect: () => answeredWith(() => json({ status_code: 0, action: 'resolve_required' })),
  }),
  'tiktool-no-address': defineFault({
    ...{ ...onSigning, about: 'TikTool signs, and gives no address.' },
    effect: () => addressChanged(''),
  }),
  'tiktool-push-host': defineFault({
    ...{ ...onSigning, about: "The signed address is on a host that is none of TikTok's; a client must not go there." },
    parameters: {
      host: text(/^[\w.-]+(?::\d+)?$/, 'a host, with or without a port', 'push.example-livetap.invalid', 'the host'),
    },
    effect: ({ host }) => addressChanged(`wss://${host}${pushPath}?aid=1988`),
  }),
} satisfies Record<string, FaultDefinition>;
