import {
  fetchRoomIdFromProvider,
  fetchWebcastSignatureFromProvider,
  type SignAPIError,
  TikTokLiveConnection,
} from '@livetap/live';
import { expect } from 'vitest';
import {
  connecting,
  type Expected,
  type Failure,
  failure,
  invalidResponse,
  rejection,
  type Scene,
  session,
} from './failure.js';

const rateLimited: Expected = { name: 'SignatureRateLimitError', code: 'SIGN_RATE_LIMITED', retryable: true };
const premium: Expected = { name: 'PremiumFeatureError', code: 'SIGN_PREMIUM', retryable: false };
/** What to do about a request that the provider will never take. */
export const refusedHint =
  'The sign provider does not take this request. Check that the streamer is live, and the address and options of the provider.';
/** Within the second that dates and whole seconds leave open. */
const about42s = expect.toSatisfy((ms: number) => ms > 40_000 && ms <= 43_000, 'about 42 seconds');
const withinAMinute = expect.toSatisfy((ms: number) => ms > 0 && ms <= 60_000, 'up to a minute');

/** @param retryAfterMs undefined for what will not be better later */
function signFailed(reason: SignAPIError['reason'], retryAfterMs: number | undefined): Expected {
  const retryable = retryAfterMs !== undefined;
  return { name: 'SignAPIError', code: 'SIGN_FAILED', retryable, retryAfterMs, fields: { reason } };
}

const noSession: Expected = {
  ...{ name: 'AuthenticatedWebSocketConnectionError', code: 'CREDENTIALS_REQUIRED', retryable: false },
  fields: { reason: 'Authenticated WS' },
};
/** Names the only host that sessions may go to. */
const whitelist = 'WHITELIST_AUTHENTICATED_SESSION_ID_HOST';

async function withWhitelist(scene: Scene): Promise<unknown> {
  process.env[whitelist] = 'sign.example';
  try {
    return await connecting(scene);
  } finally {
    delete process.env[whitelist];
  }
}

async function signingAnAddress({ simulator, connection: { webClient } }: Scene): Promise<unknown> {
  const url = `${simulator.endpoints.webcast}/webcast/feed/?aid=1988`;
  return rejection(fetchWebcastSignatureFromProvider({ webClient, url }));
}

async function connectingTwice(scene: Scene): Promise<unknown> {
  await scene.connection.connect();
  await scene.connection.disconnect();
  return connecting(scene);
}

/** Connects with nothing to take the place of the push host that the provider names. */
async function withoutPushEndpoint({ simulator }: Scene): Promise<unknown> {
  const { push: _push, ...endpoints } = simulator.endpoints;
  return rejection(new TikTokLiveConnection('mara', { endpoints }).connect());
}

/** Failures that the provider tells by the HTTP status, or only in the body of a 200. */
function told(bodyOnly: boolean): Failure[] {
  const how = bodyOnly ? 'in the body only' : 'by HTTP';
  const final = signFailed('Sign Error', undefined);
  const unknownKey = { ...final, hint: 'Check the API key of your sign provider, or the JWT that stands in for it.' };
  const refused = { ...final, hint: refusedHint };
  return [
    failure(17, `the limit of the provider, ${how}`, [['sign-429', { bodyOnly, seconds: 3 }]], {
      ...rateLimited,
      retryAfterMs: 3000,
      fields: { reason: 'Rate Limited', limitLabel: 'rate_limit_account_minute' },
    }),
    failure(18, `the provider does not know the key, ${how}`, [['sign-401', { bodyOnly }]], unknownKey),
    failure(18, `the parameters are wrong, ${how}`, [['sign-400', { bodyOnly }]], refused),
    failure(18, `there is no such route, ${how}`, [['sign-404', { bodyOnly }]], refused),
    failure(19, `the plan does not include it, ${how}`, [['sign-402', { bodyOnly }]], premium),
    failure(19, `the key has no permission, ${how}`, [['sign-403', { bodyOnly }]], premium),
    failure(20, `the provider got nothing, ${how}`, [['sign-500', { bodyOnly }]], signFailed('Sign Error', 10_000)),
  ];
}

/** While an address is signed: rows 16 to 27. */
export const signFailures = [
  failure(16, 'the provider cannot be reached', [['reset', { route: 'sign' }]], signFailed('Connect Error', 5000)),
  failure(16, 'the provider does not answer', [['hang', { route: 'sign' }]], signFailed('Connect Error', 5000), {
    options: { requestTimeoutMs: 500 },
  }),
  ...([502, 503, 504] as const).map(status =>
    failure(
      16,
      `what stands before it says ${status}`,
      [['sign-unavailable', { status }]],
      signFailed('Connect Error', 5000),
    ),
  ),
  ...told(false),
  ...told(true),
  ...(['retry-after', 'retry-after-date', 'ratelimit-reset', 'x-ratelimit-reset'] as const).map(header =>
    failure(17, `the limit of the provider, by ${header}`, [['sign-429', { header, seconds: 42 }]], {
      ...rateLimited,
      retryAfterMs: about42s,
    }),
  ),
  failure(17, 'a limit without a header', [['sign-429', { header: 'none' }]], { ...rateLimited, retryAfterMs: 60_000 }),
  failure(17, 'the limit of a day', [['sign-429', { label: 'rate_limit_account_day', seconds: 5 }]], {
    ...rateLimited,
    retryable: false,
    retryAfterMs: 5000,
  }),
  failure(
    17,
    'a limit that was really reached',
    [['sign-limits', { minute: 1 }]],
    { ...rateLimited, retryAfterMs: withinAMinute, fields: { limitLabel: 'rate_limit_ip_minute' } },
    { error: connectingTwice },
  ),
  failure(21, 'the provider answers with nothing', [['sign-empty']], signFailed('Empty Payload', 10_000)),
  failure(22, 'the provider gives no cookie', [['sign-no-cookie']], signFailed('Empty Cookies', 5000)),
  failure(23, 'there is no cursor', [['sign-no-cursor']], { ...invalidResponse, retryAfterMs: 5000 }),
  failure(24, 'there is no push server', [['sign-no-push-server']], {
    ...{ name: 'PushAddressMissingError', code: 'PUSH_ADDRESS_MISSING', retryable: false },
    fields: { reason: 'Sign Error' },
  }),
  failure(
    24,
    'the push server is none of TikTok',
    [['sign-push-host', { host: 'evil.example' }]],
    { name: 'UnknownPushHostError', code: 'PUSH_HOST_UNKNOWN', retryable: false, fields: { host: 'evil.example' } },
    { error: withoutPushEndpoint },
  ),
  failure(
    24,
    'the push server is none of TikTok, and another is to take its place',
    [['sign-push-host', { host: 'evil.example' }]],
    { name: 'UnknownPushHostError', code: 'PUSH_HOST_UNKNOWN', retryable: false, fields: { host: 'evil.example' } },
  ),
  failure(
    20,
    'a look-up by the provider finds nothing',
    [['provider-finds-nothing']],
    { ...invalidResponse, fields: { routeId: 'fetchRoomIdFromProvider' } },
    { error: ({ connection: { webClient } }) => rejection(fetchRoomIdFromProvider({ webClient, uniqueId: 'mara' })) },
  ),
  failure(25, 'the provider has an outage', [['sign-stub']], signFailed('Connect Error', 60_000)),
  failure(
    26,
    'a single address is signed without tokens',
    [['sign-no-tokens']],
    { ...signFailed('Empty Payload', 5000), name: 'SignatureMissingTokensError' },
    { error: signingAnAddress, options: { signApiKey: 'any' } },
  ),
  failure(27, 'a socket is to be logged in and there is no session', [], noSession, {
    options: { authenticateWs: true },
  }),
  failure(27, 'the socket of the app is to be signed for a token', [], noSession, {
    options: { useMobile: true, session: { oAuthToken: { type: 'oAuthToken', value: 'verysecret' } } },
  }),
  failure(
    27,
    'the session must not go to this provider',
    [],
    { ...noSession, hint: `Set ${whitelist} to the host of your sign provider, or leave it unset.` },
    { error: withWhitelist, options: { authenticateWs: true, session } },
  ),
];
