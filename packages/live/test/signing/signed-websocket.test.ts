import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PremiumFeatureError } from '../../src/euler/errors.js';
import { WebcastHttpClient } from '../../src/http/client.js';
import { InvalidRequestError } from '../../src/http/errors.js';
import { InvalidResponseError } from '../../src/lookup/errors.js';
import { AuthenticatedWebSocketConnectionError } from '../../src/signing/errors.js';
import {
  type FetchSignedWebSocketParams,
  fetchSignedWebSocketFromProvider,
} from '../../src/signing/signed-websocket.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { batch, good, roomId, trace, traced } from './sign-provider.js';

const cookie = { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'eu-ttp2' } } as const;
const oAuthToken = { type: 'oAuthToken', value: 'othersecret' } as const;
const guard = 'WHITELIST_AUTHENTICATED_SESSION_ID_HOST';
const all =
  'tt-target-idc=eu-ttp2; sessionid=verysecret; sessionid_ss=verysecret; sid_tt=verysecret; sid_guard=verysecret';

afterEach(() => {
  vi.unstubAllEnvs();
});

type Asked = Partial<FetchSignedWebSocketParams>;

async function ask(params: Asked = {}, session: object = {}, reply: Reply = good()) {
  const server = await startTestServer(() => reply);
  const webClient = clientFor(server, { session });
  const result = fetchSignedWebSocketFromProvider({ webClient, roomId, ...params });
  return { server, webClient, result };
}

async function refused(params: Asked, session: object = {}) {
  const { server, result } = await ask(params, session);
  const error = await rejection(result);
  expect(server.requests).toHaveLength(0);
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/secret/);
  return error;
}

describe('what comes back', () => {
  test('is the decoded batch, and what the headers said', async () => {
    const { webClient, result } = await ask();
    expect(await result).toMatchObject({
      cursor: batch.cursor,
      internalExt: batch.internalExt,
      wsUrl: batch.wsUrl,
      wsParams: batch.wsParams,
      messages: batch.messages,
      roomId,
      cookies: ['ttwid=1%7CZz99'],
      userAgent: webClient.userAgent,
      trace: traced,
    });
  });

  test.each<[string, Reply, object]>([
    ['no cookies', good({}, { 'x-set-tt-cookie': '' }), { reason: 'Empty Cookies', ...traced }],
    ['the stand-in', good({ wsUrl: 'wss://ws-fallback.eulerstream.com/' }), { reason: 'Connect Error', ...traced }],
    ['nothing', { headers: trace }, { reason: 'Empty Payload', ...traced }],
  ])('%s is an error', async (_, reply, fields) => {
    expect(await rejection((await ask({}, {}, reply)).result)).toMatchObject({ code: 'SIGN_FAILED', ...fields });
  });

  test('something else than a batch is an error', async () => {
    const { result } = await ask({}, {}, { ...good(), body: '<html>' });
    expect(await rejection(result)).toBeInstanceOf(InvalidResponseError);
  });
});

describe('options', () => {
  test('of the viewer, the place and the agents', async () => {
    const { server, result } = await ask({
      userAgent: 'UA/1',
      country: 'DE',
      cursor: 'c',
      preferredAgentIds: ['eu-1', 'eu-2'],
    });
    await result;
    expect(Object.fromEntries(server.seen().query)).toEqual({
      client: 'ttlive-other',
      user_agent: 'UA/1',
      client_enter: 'true',
      platform: 'web',
      country: 'DE',
      cursor: 'c',
      preferred_agent_ids: 'eu-1,eu-2',
    });
  });

  test('connectWithUniqueId leaves the room to the provider', async () => {
    const { server, result } = await ask({ connectWithUniqueId: true, uniqueId: 'ann' });
    expect((await result).roomId).toBe(roomId);
    expect(server.seen().path).toBe('/webcast/rooms/0/connect');
    expect(server.seen().query.get('unique_id')).toBe('ann');
  });

  test.each<Asked>([{ connectWithUniqueId: true }, { roomId: '0' }, { roomId: '', uniqueId: 'ann' }, { roomId: 'x' }])(
    '%j is no room',
    async params => {
      expect(await refused(params)).toBeInstanceOf(InvalidRequestError);
    },
  );
});

describe('without authenticateWs', () => {
  test('nothing of the session leaves for the provider', async () => {
    const { server, result } = await ask({ authenticateWs: false }, { cookie, oAuthToken });
    await result;
    expect(JSON.stringify([server.seen(), [...server.seen().query]])).not.toMatch(/secret|eu-ttp2|sessionid/);
  });
});

describe('with authenticateWs', () => {
  test('the provider gets the cookies', async () => {
    const { server, result } = await ask({ authenticateWs: true }, { cookie, oAuthToken });
    expect((await result).cookies).toEqual(['ttwid=1%7CZz99']);
    expect(server.seen().headers).toMatchObject({ 'x-cookie-header': all });
    expect(server.seen().headers).not.toHaveProperty('x-oauth-token');
    expect([...server.seen().query].join()).not.toContain('secret');
  });

  test('without cookies of a session the provider gets the token', async () => {
    const { server, result } = await ask({ authenticateWs: true }, { oAuthToken });
    expect((await result).cookies).toEqual(['ttwid=1%7CZz99']);
    expect(server.seen().headers).toMatchObject({ 'x-oauth-token': 'othersecret' });
    expect(server.seen().headers).not.toHaveProperty('x-cookie-header');
  });

  test('useMobile implies it', async () => {
    const { server, result } = await ask({ useMobile: true }, { cookie });
    await result;
    expect(server.seen().query.get('platform')).toBe('mobile');
    expect(server.seen().headers).toMatchObject({ 'x-cookie-header': all });
  });

  test.each<[string, Asked, object]>([
    ['no session', { authenticateWs: true }, {}],
    ['no session for the app', { useMobile: true }, {}],
    ['a token for the app', { useMobile: true }, { oAuthToken }],
  ])('%s is refused before anything is sent', async (_, params, session) => {
    const error = await refused(params, session);
    expect(error).toBeInstanceOf(AuthenticatedWebSocketConnectionError);
    expect(error).toMatchObject({
      code: 'CREDENTIALS_REQUIRED',
      who: 'you',
      reason: 'Authenticated WS',
      retryable: false,
      hint: expect.stringContaining('sessionid'),
    });
  });

  test('half a session is none', async () => {
    const server = await startTestServer(() => good());
    const webClient = clientFor(server, { session: { cookie } });
    webClient.cookieJar.delete('tt-target-idc');
    const asked = fetchSignedWebSocketFromProvider({ webClient, roomId, authenticateWs: true });
    expect(await rejection(asked)).toBeInstanceOf(AuthenticatedWebSocketConnectionError);
    expect(server.requests).toHaveLength(0);
  });

  test('the environment can name the only host that a session may go to', async () => {
    vi.stubEnv(guard, 'other.example');
    const error = await refused({ authenticateWs: true }, { cookie });
    expect(error).toMatchObject({ code: 'CREDENTIALS_REQUIRED', hint: expect.stringContaining(guard) });
    vi.stubEnv(guard, '127.0.0.1');
    const { server, result } = await ask({ authenticateWs: true }, { cookie });
    await result;
    expect(server.seen().headers).toHaveProperty('x-cookie-header');
  });

  test('a session does not travel in the open', async () => {
    const sent: unknown[] = [];
    const webClient = new WebcastHttpClient({
      endpoints: { sign: 'http://sign.example' },
      session: { cookie },
      fetch: async input => {
        sent.push(input);
        return new Response();
      },
    });
    const error = await rejection(fetchSignedWebSocketFromProvider({ webClient, roomId, authenticateWs: true }));
    expect(error).toMatchObject({ code: 'INVALID_OPTION' });
    expect(sent).toEqual([]);
  });

  test('a refusal never repeats the session', async () => {
    const body = JSON.stringify({ code: 403, message: `no permission for verysecret, ${all}` });
    const { result } = await ask({ authenticateWs: true }, { cookie }, { status: 403, body });
    const error = await rejection(result);
    expect(error).toBeInstanceOf(PremiumFeatureError);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain('verysecret');
  });
});
