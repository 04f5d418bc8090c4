import { parseExactJson } from '../exact-json.js';
import { json } from '../http/route.js';
import type { Answer } from '../http/transmit.js';
import { describedChanged, isFields, page, readJson, readState, withJson, withState } from './documents.js';
import { answerChanged, answeredWith, answerWithout } from './effects.js';
import { defineFault, type FaultDefinition } from './fault.js';
import { oneOfNumbers, text, wholeNumber } from './parameter.js';

const stage = 'lookup';
const onPage = { stage, routes: ['page'], parameters: {} } as const;
const onApi = { stage, routes: ['api'], parameters: {} } as const;
const onInfo = { stage, routes: ['info'], parameters: {} } as const;
const onFeed = { stage, routes: ['feed'], parameters: {} } as const;
const onDescription = { stage, routes: ['page', 'api'], parameters: {} } as const;
const over = 4;

/** What the bot check carries, in the size and with the marks of the real one. */
const wafScript = `<script>window._wafchallengeid="c";(function(){var SlardarWAF={};${'/* challenge */'.repeat(50)}})();</script>`;

function redirect(status: number, location: string): Answer {
  return { status, headers: { location, 'content-type': 'text/html' }, body: '' };
}

/** What a live page says of itself when nobody is live there. */
function pageWithoutState(): Answer {
  return page('TikTok LIVE', '<meta property="og:url" content="https://www.tiktok.com/live">');
}

/** The state of a live page, made into another text. */
function stateChanged(change: (state: string) => string) {
  return answerChanged(answer => {
    const state = readState(answer);
    return state === undefined ? undefined : withState(answer, change(state));
  });
}

function withoutLiveRoom(state: string): string {
  const { CurrentRoom } = parseExactJson(state) as { readonly CurrentRoom?: unknown };
  return JSON.stringify({ CurrentRoom });
}

function apiAnswer(statusCode: number, message: string) {
  return answeredWith(() => json({ statusCode, message, data: {} }));
}

function profileScript(statusCode: number): string {
  const data = { __DEFAULT_SCOPE__: { 'webapp.user-detail': { statusCode, statusMsg: '' } } };
  return `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify(data)}</script>`;
}

/** What an answer says beside its data, changed; undefined for an answer that says nothing. */
function withExtra(answer: Answer, change: (extra: Record<string, unknown>) => object): Answer | undefined {
  const reply = readJson(answer);
  return isFields(reply?.extra) ? withJson(answer, { ...reply, extra: change(reply.extra) }) : undefined;
}

function infoRefusal(code: number, message: string, prompts: string, now: () => number) {
  return answeredWith(() => json({ data: { message, prompts }, extra: { now: now() }, status_code: code }));
}

/** What can happen between a username and a room. */
export const lookupFaults = {
  captcha: defineFault({
    ...{ ...onPage, about: 'The live page is a captcha.' },
    effect: () => answeredWith(() => page('Verify to continue', '<div id="tiktok-verify-page"></div>')),
  }),
  waf: defineFault({
    ...{ ...onPage, about: 'The live page is a script challenge of the bot check.' },
    effect: () => answeredWith(() => page('', `Please wait...${wafScript}`)),
  }),
  redirect: defineFault({
    ...{ ...onPage, about: 'The live page leads elsewhere, as in countries that are blocked.' },
    parameters: {
      status: oneOfNumbers([301, 302, 303, 307, 308], 302, 'the status'),
      to: text(/^\S+$/, 'an address', '/', 'where it leads'),
    },
    effect: ({ status, to }) => answeredWith(() => redirect(status, to)),
  }),
  'login-redirect': defineFault({
    ...{ ...onPage, about: 'The live page leads to the login.' },
    effect: () => answeredWith(() => redirect(302, '/login?enter_method=live')),
  }),
  'no-state': defineFault({
    ...{ ...onPage, about: 'The live page carries no state, as pages of users who never were live.' },
    effect: () => answeredWith(pageWithoutState),
  }),
  'bad-state': defineFault({
    ...{ ...onPage, about: 'The state of the live page is no valid JSON.' },
    effect: () => stateChanged(state => state.slice(0, state.length >> 1)),
  }),
  'no-live-room': defineFault({
    ...{ ...onPage, about: 'The state of the live page has no room: never live, or no such user.' },
    effect: () => stateChanged(withoutLiveRoom),
  }),
  'stale-room-id': defineFault({
    ...{ ...onDescription, about: 'The streamer is offline, and the id of the last room is still there.' },
    effect: () =>
      answerChanged(answer =>
        describedChanged(answer, (user, liveRoom) => {
          user.status = over;
          liveRoom.status = over;
        }),
      ),
  }),
  'old-room-id': defineFault({
    ...{ ...onDescription, about: 'The room id stands only where old pages had it, in `liveRoom`.' },
    effect: () =>
      answerChanged(answer =>
        describedChanged(answer, (user, liveRoom) => {
          liveRoom.roomId = user.roomId;
          delete user.roomId;
        }),
      ),
  }),
  'zero-room-id': defineFault({
    ...{ ...onDescription, about: 'The streamer is offline and has no room id but `0`.' },
    effect: () =>
      answerChanged(answer =>
        describedChanged(answer, (user, liveRoom) => {
          user.roomId = '0';
          user.status = over;
          liveRoom.status = over;
        }),
      ),
  }),
  'no-cookie': defineFault({
    ...{ ...onPage, about: 'No visitor cookie is set.', routes: ['home', 'page'] },
    effect: () => answerWithout('set-cookie'),
  }),
  'user-not-found': defineFault({
    ...{ ...onApi, about: 'The JSON says that there is no such user, as it does of users hidden from a country.' },
    effect: () => apiAnswer(19881007, 'user_not_found'),
  }),
  'params-error': defineFault({
    ...{ ...onApi, about: 'The JSON says that the parameters are wrong.' },
    effect: () => apiAnswer(10002, 'params_error'),
  }),
  'api-code': defineFault({
    ...{ ...onApi, about: 'The JSON gives any other code of failure.' },
    parameters: { code: wholeNumber(1, 404000, 'the `statusCode`') },
    effect: ({ code }) => apiAnswer(code, ''),
  }),
  'no-user': defineFault({
    ...{ ...onApi, about: 'The JSON says that all is well and leaves the user out, as it does to filtered addresses.' },
    effect: () => apiAnswer(0, ''),
  }),
  'room-restricted': defineFault({
    ...{ ...onInfo, about: 'The room is age-restricted, private, or not shown here: code 4003110.' },
    effect: (_, { clock }) => infoRefusal(4003110, '', '', clock.now),
  }),
  'room-params-error': defineFault({
    ...{ ...onInfo, about: 'The room information says that the parameters are wrong: code 10011.' },
    effect: (_, { clock }) => infoRefusal(10011, 'Request params error', 'Request params error', clock.now),
  }),
  'login-needed': defineFault({
    ...{ ...onInfo, about: 'A login is needed, or the session has expired: code 20003.' },
    effect: (_, { clock }) => infoRefusal(20003, '', 'Please login first', clock.now),
  }),
  'room-over': defineFault({
    ...{ ...onInfo, about: 'The room information says that the stream is over: status 4.' },
    effect: () =>
      answerChanged(answer => {
        const reply = readJson(answer);
        if (reply?.status_code !== 0 || !isFields(reply.data)) return undefined;
        return withJson(answer, { ...reply, data: { ...reply.data, status: over } });
      }),
  }),
  'room-empty': defineFault({
    ...{ ...onInfo, about: 'The room information says that all is well and has no room in it.' },
    effect: (_, { clock }) => answeredWith(() => json({ data: {}, extra: { now: clock.now() }, status_code: 0 })),
  }),
  'profile-code': defineFault({
    ...{ stage, routes: ['profile'] },
    about: 'The profile page has a code in place of the user: 10222 private, 10221 and 10223 nobody of that name.',
    parameters: { code: wholeNumber(1, 10222, 'the `statusCode`') },
    effect: ({ code }) => answeredWith(() => page('TikTok', profileScript(code))),
  }),
  'feed-unsaid-end': defineFault({
    ...{ ...onFeed, about: 'The feed does not say whether there is more, as it does at times.' },
    effect: () => answerChanged(answer => withExtra(answer, ({ has_more: _, ...extra }) => extra)),
  }),
  'feed-repeats': defineFault({
    ...{ ...onFeed, about: 'The feed gives its first page again and again, and says that there is more.' },
    effect: () => ({
      http: (request, next, strike) => {
        if (!request.query.has('max_time') || !strike()) return next(request);
        const query = new URLSearchParams(request.query);
        query.delete('max_time');
        const first = next({ ...request, query });
        return withExtra(first, extra => ({ ...extra, has_more: true })) ?? first;
      },
    }),
  }),
  'always-alive': defineFault({
    ...{ stage, routes: ['alive'], parameters: {} },
    about: 'Every room counts as alive, as since July 2026.',
    effect: () =>
      answerChanged(answer => {
        const reply = readJson(answer);
        if (!Array.isArray(reply?.data)) return undefined;
        return withJson(answer, { ...reply, data: reply.data.map(entry => ({ ...entry, alive: true })) });
      }),
  }),
} satisfies Record<string, FaultDefinition>;
