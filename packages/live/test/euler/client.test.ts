import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { InvalidOptionError, LimitExceededError } from '../../src/errors.js';
import { createEulerClient, EulerStreamApiClient } from '../../src/euler/client.js';
import { PremiumFeatureError, SignAPIError, SignatureRateLimitError } from '../../src/euler/errors.js';
import { SignConfig } from '../../src/euler/sign-config.js';
import { WebcastHttpClient } from '../../src/http/client.js';
import { InvalidRequestError, NetworkError } from '../../src/http/errors.js';
import { clientFor, closedOrigin, type Reply, rejection, startTestServer } from '../http/test-server.js';

const secrets = { apiKey: 'topsecret', headers: { 'x-jwt-key': 'jwtsecret' } };

async function started(reply: Reply = { body: '{"code":200}' }, options: object = {}) {
  const server = await startTestServer(() => reply);
  return { server, client: new EulerStreamApiClient({ basePath: server.origin, ...secrets, ...options }) };
}

afterEach(() => {
  Object.assign(SignConfig, { apiKey: undefined, basePath: undefined, baseOptions: undefined });
});

describe('a call', () => {
  test('puts each argument where it belongs, and its answer into data', async () => {
    const { server, client } = await started({ headers: { 'x-a': 'b' }, body: '{"code":200,"token":"t"}' });
    const body = { limits: { minute: 5, hour: 5, day: 5 }, expireAfter: 7200 };
    const response = await client.authentication.createJWT(122, body);
    expect(response).toMatchObject({ data: { code: 200, token: 't' }, status: 200 });
    expect(response.headers.get('x-a')).toBe('b');
    const seen = server.seen();
    expect(seen).toMatchObject({ method: 'POST', path: '/accounts/122/jwt/create' });
    expect(JSON.parse(seen.body)).toEqual(body);
    expect(Object.fromEntries(seen.query)).toEqual({ apiKey: 'topsecret' });
    expect(seen.headers).toMatchObject({
      'x-api-key': 'topsecret',
      'content-type': 'application/json',
      accept: 'application/json',
      'user-agent': 'livetap',
    });
  });

  test('leaves out what is not given', async () => {
    const { server, client } = await started();
    await client.gifts.listWebcastGifts(undefined, 2, undefined, false);
    expect(Object.fromEntries(server.seen().query)).toEqual({
      pageNumber: '2',
      ascending: 'false',
      apiKey: 'topsecret',
    });
    expect(server.seen().body).toBe('');
  });

  test('escapes what goes into the path', async () => {
    const { server, client } = await started();
    await client.anchors.retrieveRoomId('a/../b?c#d');
    expect(server.requests).toHaveLength(1);
    expect(server.seen().path).toBe('/webcast/anchors/a%2F..%2Fb%3Fc%23d/room_id');
  });

  test.each([undefined, '', '.', '..', Number.NaN, {}])('with %j in the path asks nobody', async name => {
    const { server, client } = await started();
    expect(await rejection(client.anchors.retrieveRoomId(name as string))).toBeInstanceOf(InvalidRequestError);
    expect(server.requests).toHaveLength(0);
  });

  test('without its body asks nobody', async () => {
    const { server, client } = await started();
    expect(await rejection(client.webcast.retrieveBulkLiveCheck(undefined as never))).toBeInstanceOf(
      InvalidRequestError,
    );
    expect(server.requests).toHaveLength(0);
  });

  test('can add headers and parameters', async () => {
    const { server, client } = await started();
    await client.accounts.getRateLimits('ALERTS', {
      headers: { 'x-mine': '1' },
      params: { extra: '2', none: undefined },
    });
    expect(server.seen().headers['x-mine']).toBe('1');
    expect(Object.fromEntries(server.seen().query)).toEqual({ type: 'ALERTS', extra: '2', apiKey: 'topsecret' });
  });

  test('carries a session as headers, never in the query', async () => {
    const { server, client } = await started();
    await client.moderation.muteRoomUser('7', '8', 30, undefined, undefined, 'sessionid=S; tt-target-idc=t');
    await client.rooms.sendRoomChat('7', { content: 'hi' }, 'token');
    const [mute, chat] = server.requests;
    expect(mute).toMatchObject({ method: 'PUT', path: '/webcast/rooms/7/moderation/mutes' });
    expect(Object.fromEntries(mute?.query ?? [])).toEqual({ user_id: '8', duration: '30', apiKey: 'topsecret' });
    expect(mute?.headers).toMatchObject({ 'x-cookie-header': 'sessionid=S; tt-target-idc=t' });
    expect(chat?.headers).toMatchObject({ 'x-oauth-token': 'token' });
    expect(chat?.headers).not.toHaveProperty('x-cookie-header');
  });

  test('sends pictures as a form', async () => {
    const { server, client } = await started();
    const picture = (text: string) => new Blob([text], { type: 'image/png' });
    await client.captchas.completePuzzleCaptcha(picture('PIXELS-1'), picture('PIXELS-2'));
    expect(server.seen().headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.seen().body).toMatch(/name="backgroundImage"[\s\S]*PIXELS-1[\s\S]*name="pieceImage"[\s\S]*PIXELS-2/);
  });

  test('that is for everybody shows neither key nor JWT', async () => {
    const { server, client } = await started();
    await client.analytics.getHosts();
    expect(server.seen().query.size).toBe(0);
    expect(server.seen().headers).not.toHaveProperty('x-api-key');
    expect(server.seen().headers).not.toHaveProperty('x-jwt-key');
  });

  test('shows a JWT only where one is taken', async () => {
    const { server, client } = await started();
    await client.accounts.getRateLimits();
    expect(server.seen().headers).toMatchObject({ 'x-jwt-key': 'jwtsecret', 'x-api-key': 'topsecret' });
    await client.authentication.listKeys(1);
    expect(server.seen().headers).not.toHaveProperty('x-jwt-key');
  });

  test('keeps 64-bit ids exact', async () => {
    const { client } = await started({ body: '{"code":200,"response":{"data":{"id":7429384756123456789}}}' });
    const { data } = await client.webcast.retrieveHashtagList();
    expect(data.response?.data).toEqual({ id: '7429384756123456789' });
  });

  test('gives a picture or JSON, as it comes', async () => {
    const { client } = await started({ body: '<svg/>' });
    expect((await client.analytics.pips()).data).toEqual(new TextEncoder().encode('<svg/>'));
    const json = await started({ body: '{"label":"x"}' });
    expect((await json.client.analytics.pips(undefined, undefined, 1, undefined, true)).data).toEqual({ label: 'x' });
  });
});

test('every method asks one address, and no two of one group the same', async () => {
  const { server, client } = await started({ status: 500 });
  const groups = [
    ...([
      'accounts',
      'alertTargets',
      'alerts',
      'analytics',
      'anchors',
      'authentication',
      'captchas',
      'general',
    ] as const),
    ...(['gifts', 'moderation', 'premium', 'rooms', 'tikTokWebSocketAPI', 'tiktok', 'webcast'] as const),
  ];
  for (const group of groups) {
    const asked = new Set<string>();
    const methods = Object.values(client[group]) as ((...args: unknown[]) => Promise<unknown>)[];
    for (const method of methods) {
      expect(await rejection(method('1', '2', '3', '4'))).toBeInstanceOf(SignAPIError);
      const { method: verb, path } = server.seen();
      expect(path).not.toMatch(/[{}]|undefined/);
      asked.add(`${verb} ${path}`);
    }
    expect(asked.size, group).toBe(methods.length);
  }
  expect(server.requests.length).toBeGreaterThan(75);
});

describe('failures', () => {
  test.each<[number, string, string, object]>([
    [400, '{"code":400,"message":"bad"}', 'Sign Error', { retryable: false }],
    [401, '{"code":401,"message":"The provided API Key is invalid."}', 'Sign Error', { retryable: false }],
    [404, 'nothing here', 'Sign Error', { retryable: false }],
    [302, '', 'Sign Error', { retryable: false }],
    [500, '{"code":500,"error":"Internal Server Error - 1"}', 'Sign Error', { retryable: true, retryAfterMs: 10_000 }],
    [503, '', 'Connect Error', { retryable: true, retryAfterMs: 5000 }],
    [200, '', 'Empty Payload', { retryable: true, retryAfterMs: 10_000 }],
    [200, '<html>', 'Sign Error', { retryable: true }],
    [200, '{"code":', 'Sign Error', { retryable: true }],
    [200, '[1]', 'Sign Error', { retryable: true }],
    [200, '{"code":500}', 'Sign Error', { retryable: true }],
  ])('%i %s', async (status, body, reason, fields) => {
    const { client } = await started({ status, body, headers: { 'x-request-id': 'req-1' } });
    const error = await rejection(client.accounts.retrieveAccountSelf());
    expect(error).toBeInstanceOf(SignAPIError);
    expect(error).toMatchObject({ code: 'SIGN_FAILED', reason, requestId: 'req-1', httpStatus: status, ...fields });
  });

  test.each([
    [402, 402],
    [403, 403],
    [200, 402],
    [200, 403],
  ])('%i with code %i is a matter of the plan', async (status, code) => {
    const { client } = await started({ status, body: JSON.stringify({ code }) });
    expect(await rejection(client.anchors.retrieveRoomInfo('ann'))).toBeInstanceOf(PremiumFeatureError);
  });

  test('limits say when they let go', async () => {
    const { client } = await started(
      { status: 429, headers: { 'retry-after': '30' }, body: '{"limit_label":"rate_limit_account_day"}' },
      { now: () => 1_800_000_000_000 },
    );
    const error = await rejection(client.webcast.getRateLimits());
    expect(error).toBeInstanceOf(SignatureRateLimitError);
    expect(error).toMatchObject({ retryAfter: 30_000, resetTime: 1_800_000_030_000, retryable: false });
  });

  test('nobody there, too late, too much, given up', async () => {
    const closed = new EulerStreamApiClient({ basePath: await closedOrigin(), ...secrets });
    expect(await rejection(closed.accounts.getRateLimits())).toMatchObject({
      reason: 'Connect Error',
      retryAfterMs: 5000,
      cause: expect.any(NetworkError),
    });
    const late = await started({ hang: true, body: '{' }, { timeoutMs: 30 });
    expect(await rejection(late.client.accounts.getRateLimits())).toMatchObject({ cause: { code: 'NETWORK_TIMEOUT' } });
    const much = await started({ body: 'x'.repeat(100) }, { maxBodyBytes: 10 });
    expect(await rejection(much.client.accounts.getRateLimits())).toBeInstanceOf(LimitExceededError);
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    expect(await rejection(much.client.accounts.getRateLimits(undefined, { signal }))).toBe(reason);
  });
});

describe('secrets', () => {
  const said = 'topsecret jwtsecret cookiesecret oauthsecret bodysecret paramsecret top%20secret';

  test('never come back in an error, whatever the provider repeats', async () => {
    const { client } = await started({ status: 400, body: JSON.stringify({ message: said }) });
    const jwt = { expireAfter: 1, websockets: { allowedCreators: null, maxWebSockets: 1, sessionId: 'bodysecret' } };
    const options = { headers: { 'x-oauth-token': 'oauthsecret', 'x-cookie-header': 'a=1; sessionid=cookiesecret' } };
    const errors = [
      await rejection(client.authentication.createJWT(1, jwt, options)),
      await rejection(client.authentication.deleteKey(1, 'value', 'paramsecret')),
      await rejection(client.with({ apiKey: 'top secret' }).accounts.getRateLimits()),
    ];
    const shown = errors.map(error => inspect(error, { depth: 9 }) + JSON.stringify(error));
    expect(shown[0]).not.toMatch(/topsecret|jwtsecret|cookiesecret|oauthsecret|bodysecret/);
    expect(shown[1]).not.toMatch(/topsecret|paramsecret/);
    expect(shown[2]).not.toContain('top%20secret');
    for (const text of shown) expect(text).toContain('[redacted]');
  });

  test('do not travel in the open', async () => {
    const sent: unknown[] = [];
    const fetch = async (...args: unknown[]) => {
      sent.push(args);
      return new Response('{"code":200}');
    };
    const base = { basePath: 'http://sign.example', fetch };
    const cookies = { headers: { 'x-cookie-header': 'sessionid=cookiesecret' } };
    for (const asked of [
      new EulerStreamApiClient({ ...base, apiKey: 'topsecret' }).accounts.getRateLimits(),
      new EulerStreamApiClient({ ...base, headers: secrets.headers }).accounts.getRateLimits(),
      new EulerStreamApiClient(base).accounts.getRateLimits(undefined, cookies),
    ]) {
      const error = await rejection(asked);
      expect(error).toBeInstanceOf(InvalidOptionError);
      expect(String(error)).not.toContain('secret ');
      expect(String(error)).not.toMatch(/(top|jwt|cookie)secret/);
    }
    expect(sent).toEqual([]);
    await new EulerStreamApiClient(base).accounts.getRateLimits();
    expect(sent).toHaveLength(1);
  });

  test('a key that no header can carry is not shown', async () => {
    const { client } = await started(undefined, { apiKey: 'top\nsecret' });
    const error = await rejection(client.accounts.getRateLimits());
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(String(error)).not.toContain('secret');
  });
});

describe('settings', () => {
  test('of SignConfig count when a client is made, and options win', async () => {
    const server = await startTestServer(() => ({ body: '{"code":200}' }));
    SignConfig.apiKey = 'config-key';
    SignConfig.basePath = `${server.origin}/api/`;
    SignConfig.baseOptions.headers['X-Custom-Header'] = 'config';
    const client = createEulerClient();
    SignConfig.apiKey = 'later';
    await client.webcast.getRateLimits();
    expect(server.seen().path).toBe('/api/webcast/rate_limits');
    expect(server.seen().headers).toMatchObject({ 'x-api-key': 'config-key', 'x-custom-header': 'config' });
    await createEulerClient({ apiKey: 'own', headers: { 'x-custom-header': 'own' } }).webcast.getRateLimits();
    expect(server.seen().headers).toMatchObject({ 'x-api-key': 'own', 'x-custom-header': 'own' });
    await createEulerClient({ apiKey: undefined }).webcast.getRateLimits();
    expect(server.seen().headers).toMatchObject({ 'x-api-key': 'later' });
    await new WebcastHttpClient().webSigner.webcast.getRateLimits();
    expect(server.seen().headers).toMatchObject({ 'x-api-key': 'later' });
  });

  test('of SignConfig may be replaced as a whole, and are not printed', async () => {
    const server = await startTestServer(() => ({ body: '{"code":200}' }));
    const mine: { headers?: Record<string, string> } = {};
    SignConfig.baseOptions = mine;
    mine.headers = { ...SignConfig.baseOptions.headers, 'x-jwt-key': 'jwtsecret' };
    SignConfig.apiKey = 'topsecret';
    await createEulerClient({ basePath: server.origin }).webcast.getRateLimits();
    expect(server.seen().headers).toMatchObject({ 'x-jwt-key': 'jwtsecret' });
    expect(inspect(SignConfig, { depth: 9, showHidden: true }) + JSON.stringify(SignConfig)).not.toContain('secret');
  });

  test('can be changed for a client of their own', async () => {
    const { server, client } = await started(undefined, { baseOptions: { headers: { 'x-base': '1' } } });
    await client.with({ apiKey: 'other', headers: { 'x-more': '2' } }).accounts.getRateLimits();
    expect(server.seen().headers).toMatchObject({ 'x-api-key': 'other', 'x-base': '1', 'x-more': '2' });
    await client.with({ apiKey: undefined }).accounts.getRateLimits();
    expect(server.seen().headers).toMatchObject({ 'x-api-key': 'topsecret' });
    expect(server.seen().headers).not.toHaveProperty('x-more');
  });

  test('the web client makes one client of the provider, once, or takes the one it is given', async () => {
    const server = await startTestServer(() => ({ body: '{"code":200}' }));
    const http = clientFor(server, { signApiKey: 'own' });
    expect(http.apiClient).toBe(http.apiClient);
    expect(http.webSigner).toBe(http.apiClient);
    expect(http.apiClient.basePath).toBe(server.origin);
    await http.apiClient.accounts.getRateLimits();
    expect(server.seen().headers).toMatchObject({ 'x-api-key': 'own' });
    const { apiClient } = http;
    expect(new WebcastHttpClient({ apiClient }).apiClient).toBe(apiClient);
  });

  test('the provider is Euler Stream unless something else is said', () => {
    expect(createEulerClient().basePath).toBe('https://api.eulerstream.com');
  });

  test.each(['', 'api.example', 'ftp://a.example', 'https://a.example/?x=1', 'https://u:topsecret@a.example'])(
    'basePath %j',
    basePath => {
      expect(() => new EulerStreamApiClient({ basePath })).toThrow(InvalidOptionError);
      expect(() => new EulerStreamApiClient({ basePath })).toThrow(/^(?!.*topsecret)/);
    },
  );
});
