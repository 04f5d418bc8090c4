import { createTikToolSigner, TikTokLiveConnection, WebcastHttpClient } from '@livetap/live';
import { expect } from 'vitest';
import { type Expected, failure, rejection, type Scene } from './failure.js';
import { refusedHint } from './sign.js';

const apiKey = 'tk_demo';
const failed = { name: 'SignAPIError', code: 'SIGN_FAILED' } as const;

/** Connects with addresses of TikTool. */
function byTikTool({ simulator }: Scene): Promise<unknown> {
  return connectingTo(simulator.endpoints);
}

/** The same with nothing to take the place of the push host that TikTool names. */
function withoutPushEndpoint({ simulator }: Scene): Promise<unknown> {
  const { push: _push, ...endpoints } = simulator.endpoints;
  return connectingTo(endpoints);
}

function connectingTo(endpoints: Partial<Scene['simulator']['endpoints']>): Promise<unknown> {
  const signer = createTikToolSigner({ webClient: new WebcastHttpClient({ endpoints }), apiKey });
  return rejection(new TikTokLiveConnection('mara', { endpoints, signer }).connect());
}

const aboutFiveSeconds: Expected = {
  ...{ name: 'SignatureRateLimitError', code: 'SIGN_RATE_LIMITED', retryable: true },
  retryAfterMs: expect.toSatisfy((ms: number) => ms > 3000 && ms <= 6000, 'about five seconds'),
};

const error = { error: byTikTool };

/** While TikTool signs: row 37, and what it shares with the other provider. */
export const tikToolFailures = [
  failure(
    16,
    'TikTool cannot be reached',
    [['reset', { route: 'tiktool' }]],
    { ...failed, retryable: true, retryAfterMs: 5000 },
    error,
  ),
  failure(
    18,
    'TikTool does not know the key',
    [['tiktool-401']],
    {
      ...{ ...failed, retryable: false, fields: { reason: 'Sign Error', httpStatus: 401 } },
      hint: 'Check the API key of your sign provider, or the JWT that stands in for it.',
    },
    error,
  ),
  failure(20, 'TikTool failed itself', [['tiktool-500']], { ...failed, retryable: true, retryAfterMs: 10_000 }, error),
  failure(
    20,
    'TikTool cannot be reached by what stands before it',
    [['tiktool-unavailable']],
    { ...failed, retryable: true, retryAfterMs: 5000, fields: { reason: 'Connect Error', httpStatus: 503 } },
    error,
  ),
  failure(
    20,
    'TikTool has no such endpoint',
    [['tiktool-404']],
    { ...failed, retryable: false, fields: { reason: 'Sign Error', httpStatus: 404 }, hint: refusedHint },
    error,
  ),
  failure(
    20,
    'TikTool failed, in the body only',
    [['tiktool-failed']],
    { ...failed, retryable: true, retryAfterMs: 10_000 },
    error,
  ),
  failure(
    20,
    'TikTool finds nobody live',
    [['tiktool-400']],
    { ...failed, retryable: false, hint: refusedHint },
    error,
  ),
  failure(
    21,
    'TikTool gives instructions in place of an address',
    [['tiktool-resolve']],
    {
      ...{ ...failed, retryable: true, retryAfterMs: 10_000, fields: { reason: 'Empty Payload' } },
    },
    error,
  ),
  failure(
    24,
    'TikTool gives no address',
    [['tiktool-no-address']],
    {
      ...{ name: 'PushAddressMissingError', code: 'PUSH_ADDRESS_MISSING', retryable: false },
    },
    error,
  ),
  failure(
    24,
    "TikTool names a host that is not TikTok's",
    [['tiktool-push-host']],
    {
      ...{ name: 'UnknownPushHostError', code: 'PUSH_HOST_UNKNOWN', retryable: false },
    },
    { error: withoutPushEndpoint },
  ),
  failure(
    24,
    "TikTool names a host that is not TikTok's, and another is to take its place",
    [['tiktool-push-host']],
    { name: 'UnknownPushHostError', code: 'PUSH_HOST_UNKNOWN', retryable: false },
    error,
  ),
  failure(37, 'the limit of TikTool', [['tiktool-429', { seconds: 5 }]], aboutFiveSeconds, error),
  failure(
    37,
    'the tier of the key does not include it',
    [['tiktool-403']],
    {
      ...{ name: 'PremiumFeatureError', code: 'SIGN_PREMIUM', retryable: false },
    },
    error,
  ),
];
