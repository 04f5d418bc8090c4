import { TikTokLiveConnection } from '@livetap/live';
import { expect } from 'vitest';
import {
  connecting,
  type Expected,
  failure,
  finalResponse,
  inJson,
  invalidResponse,
  onPage,
  rejection,
  type Scene,
  session,
} from './failure.js';

const notFound: Expected = { name: 'UserNotFoundError', code: 'USER_NOT_FOUND', retryable: false };
const offline: Expected = { name: 'UserOfflineError', code: 'USER_OFFLINE', retryable: true };
const invalidName: Expected = { name: 'InvalidUniqueIdError', code: 'INVALID_UNIQUE_ID', retryable: false };
const rateLimited: Expected = { name: 'RateLimitedError', code: 'RATE_LIMITED', retryable: true };
const humanCheck: Expected = { name: 'BlockedError', code: 'BLOCKED', retryable: true, retryAfterMs: 300_000 };
const blocked = {
  ...{ name: 'BlockedError', code: 'BLOCKED', retryable: false, fields: { kind: 'forbidden' } },
  hint: 'TikTok does not answer this address or country. Use another network or a proxy, or give the room id yourself.',
} as const satisfies Expected;
const loginHint =
  'TikTok shows this to logged-in viewers only. Give a session: the cookies sessionid and tt-target-idc.';
/** Half a minute is the least between two look-ups. */
const lookupFailed: Expected = {
  ...{ name: 'InvalidResponseCompositeError', code: 'LOOKUP_FAILED', retryable: true, retryAfterMs: 30_000 },
};

async function createdWith(uniqueId: unknown): Promise<unknown> {
  return rejection(
    (async () => {
      new TikTokLiveConnection(uniqueId as string);
    })(),
  );
}

async function connectingTwice({ connection }: Scene): Promise<unknown> {
  const first = connection.connect();
  const error = await rejection(connection.connect());
  await first;
  return error;
}

async function afterTheEnd(scene: Scene): Promise<unknown> {
  scene.room.goOffline();
  return connecting(scene);
}

async function connectingAgain(scene: Scene): Promise<unknown> {
  await scene.connection.connect();
  return connecting(scene);
}

function onProfile({ connection: { webClient, uniqueId } }: Scene): Promise<unknown> {
  return rejection(webClient.fetchUserInfo({ uniqueId }));
}

/** Between a username and a room: rows 1 to 12, 14 and 15. */
export const lookupFailures = [
  failure(1, 'the username is no text', [], invalidName, { error: () => createdWith(42) }),
  failure(1, 'the username is empty', [], invalidName, { error: () => createdWith('') }),
  failure(
    2,
    'connect() is called while it runs',
    [],
    { name: 'AlreadyConnectingError', code: 'ALREADY_CONNECTING', retryable: false },
    { error: connectingTwice },
  ),
  failure(
    2,
    'connect() is called when it is connected',
    [],
    { name: 'AlreadyConnectedError', code: 'ALREADY_CONNECTED', retryable: false },
    { error: connectingAgain },
  ),

  failure(3, 'the JSON knows no such user', [['user-not-found'], ['no-state']], notFound),
  failure(3, 'the page is 404', [['http-404', { route: 'page' }], ['bad-json']], notFound),
  // The page of a user who was never live says the same, and that can change any moment.
  failure(3, 'the page has no room', [['no-live-room'], ['bad-json']], { ...notFound, retryable: true }),
  failure(3, 'the profile knows no such user', [['profile-code', { code: 10221 }]], notFound, { error: onProfile }),
  failure(
    4,
    'the streamer is offline, with the id of the last room',
    [],
    {
      ...offline,
      fields: { roomId: expect.stringMatching(/^\d+$/), roomInfo: expect.objectContaining({ status: 4 }) },
    },
    { error: afterTheEnd },
  ),
  failure(4, 'the streamer is offline and has no room', [['zero-room-id']], { ...offline, fields: { roomId: '' } }),
  failure(5, 'the stream of a given room is over', [['room-over']], offline, {
    error: ({ connection, room }) => rejection(connection.connect(room.roomId)),
  }),

  failure(6, 'captcha', [['captcha'], ['bad-json']], { ...humanCheck, fields: { kind: 'captcha' } }, { error: onPage }),
  failure(6, 'bot check', [['waf'], ['bad-json']], { ...humanCheck, fields: { kind: 'waf' } }, { error: onPage }),
  failure(7, 'the state of the page is no JSON', [['bad-state'], ['bad-json']], invalidResponse, { error: onPage }),
  failure(7, 'the page has no state', [['no-state'], ['bad-json']], invalidResponse, { error: onPage }),
  failure(7, 'the JSON is broken', [['no-state'], ['bad-json']], invalidResponse, { error: inJson }),
  failure(7, 'the JSON has no user', [['no-state'], ['no-user']], invalidResponse, { error: inJson }),
  failure(
    7,
    'the JSON has a code nobody knows',
    [['no-state'], ['api-code']],
    { ...invalidResponse, fields: { statusCode: 404000 } },
    { error: inJson },
  ),
  failure(7, 'room/info has no room', [['room-empty']], invalidResponse),

  failure(8, 'the page refuses the address with 403', [['http-403']], blocked, { error: onPage }),
  failure(8, 'the JSON refuses the address with 403', [['http-403']], blocked, { error: inJson }),
  failure(8, 'the address is refused with 420', [['http-420']], blocked, { error: onPage }),
  failure(8, 'the page leads elsewhere', [['redirect'], ['bad-json']], blocked, { error: onPage }),
  failure(
    8,
    'the page leads to the login',
    [['login-redirect'], ['bad-json']],
    { ...blocked, hint: loginHint, fields: { kind: 'login' } },
    { error: onPage },
  ),
  failure(8, 'the answer is empty', [['empty-body']], { ...blocked, retryable: true }, { error: inJson }),
  failure(
    8,
    'a page comes instead of JSON',
    [['no-state'], ['html-for-json']],
    { ...blocked, retryable: true },
    { error: inJson },
  ),
  failure(9, 'no way to find the room works', [['no-state'], ['html-for-json']], {
    ...lookupFailed,
    fields: { requestErrs: ['INVALID_RESPONSE', 'BLOCKED'].map(code => expect.objectContaining({ code })) },
  }),
  failure(9, 'one way to find the room asks for more time', [['captcha'], ['bad-json']], {
    ...lookupFailed,
    retryAfterMs: 300_000,
  }),
  failure(9, 'every way to find the room is refused for good', [['http-403']], {
    ...lookupFailed,
    ...{ retryable: false, retryAfterMs: undefined, hint: blocked.hint },
  }),

  failure(10, 'the room is restricted', [['room-restricted']], {
    name: 'AgeRestrictedError',
    code: 'ROOM_RESTRICTED',
    retryable: false,
    fields: { statusCode: 4003110 },
  }),
  failure(
    10,
    'the profile is private',
    [['profile-code']],
    { ...{ name: 'AgeRestrictedError', code: 'ROOM_RESTRICTED', retryable: false }, fields: { statusCode: 10222 } },
    { error: onProfile },
  ),
  failure(11, 'the parameters of room/info are wrong', [['room-params-error']], {
    ...finalResponse,
    fields: { statusCode: 10011 },
  }),
  failure(11, 'the parameters of the JSON are wrong', [['no-state'], ['params-error']], finalResponse, {
    error: inJson,
  }),
  failure(
    11,
    'the room id is none',
    [],
    { name: 'InvalidRequestError', code: 'INVALID_REQUEST', retryable: false },
    { error: ({ connection }) => rejection(connection.fetchRoomInfo('none')) },
  ),
  failure(12, 'a login is needed', [['login-needed']], {
    ...blocked,
    hint: loginHint,
    fields: { kind: 'login', statusCode: 20003 },
  }),
  failure(
    12,
    'the session has expired',
    [['login-needed']],
    { name: 'InvalidSessionIdError', code: 'SESSION_INVALID', retryable: false, fields: { statusCode: 20003 } },
    { options: { session } },
  ),

  failure(
    14,
    'the service is broken',
    [['http-5xx']],
    { ...invalidResponse, retryAfterMs: 1000, fields: { status: 503 } },
    { error: onPage },
  ),
  failure(
    15,
    '429 with Retry-After',
    [['http-429', { retryAfterS: 7 }]],
    { ...rateLimited, retryAfterMs: 7000 },
    { error: onPage },
  ),
  failure(
    15,
    '429 without Retry-After',
    [['http-429', { retryAfterS: 0 }]],
    { ...rateLimited, retryAfterMs: 60_000 },
    { error: inJson },
  ),
  failure(
    15,
    'too many requests in one minute',
    [['http-limits', { minute: 1 }]],
    { ...rateLimited, retryAfterMs: expect.toSatisfy((ms: number) => ms > 0 && ms <= 60_000, 'up to a minute') },
    {
      error: async scene => {
        await scene.connection.fetchRoomId();
        return onPage(scene);
      },
    },
  ),
];
