import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { PremiumFeatureError, SignAPIError, SignatureRateLimitError } from '../../src/euler/errors.js';
import { InvalidRequestError } from '../../src/http/errors.js';
import { InvalidResponseError } from '../../src/lookup/errors.js';
import {
  PushAddressMissingError,
  SignatureMissingTokensError,
  UnknownPushHostError,
} from '../../src/signing/errors.js';
import { createTikToolSigner, type TikToolSignerOptions } from '../../src/signing/tiktool.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';

const roomId = '7429384756123456789';
const request = { roomId, uniqueId: 'ann', userAgent: 'Mozilla/5.0 Test/1' };
const session = { cookie: { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'useast5' } } } as const;
const push = 'wss://webcast-ws.us.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/';
const room = {
  ...{ signed_url: `${push}?aid=1988&room_id=${roomId}&X-Bogus=a%2Fb`, user_agent: 'Signer/1' },
  cookies: 'ttwid=1%7Cx; msToken=m; broken',
};

/** The provider's answer as a reply, or what it makes of the address that it is asked to sign. */
type Answer = object | ((url: string) => object);

async function sign(answer: Answer, options: Partial<TikToolSignerOptions> = {}, part: object = {}) {
  const server = await startTestServer(({ path, body }): Reply => {
    if (path === '/') return { headers: { 'set-cookie': ['ttwid=1%7Cvisitor; Path=/'] } };
    const given = typeof answer === 'function' ? { data: answer(JSON.parse(body).url) } : answer;
    const { status = 200, ...reply } = given as { status?: number };
    return { status, body: JSON.stringify({ status_code: status === 200 ? 0 : status, ...reply }) };
  });
  const webClient = clientFor(server, { session });
  const signer = createTikToolSigner({ webClient, apiKey: 'tk_secret', serverUrl: server.origin, ...options });
  return { server, result: signer.sign({ ...request, ...part }) };
}

describe('a room that is signed', () => {
  test('has its address, cookies and user agent by the provider, who sees no session', async () => {
    const { server, result } = await sign({ data: room }, {}, { cursor: 'c|1' });
    expect(await result).toEqual({
      ...{ url: room.signed_url, roomId, userAgent: 'Signer/1', cookies: ['ttwid=1%7Cx', 'msToken=m'] },
      params: { aid: '1988', room_id: roomId, 'X-Bogus': 'a/b' },
    });
    expect(server.requests).toHaveLength(1);
    const { method, path, body, headers } = server.seen();
    expect([method, path, JSON.parse(body)]).toEqual([
      ...['POST', '/webcast/sign_websocket'],
      { room_id: roomId, cursor: 'c|1' },
    ]);
    expect(headers['x-api-key']).toBe('tk_secret');
    expect(JSON.stringify(server.requests)).not.toContain('verysecret');
  });

  test('without a visitor cookie or a user agent gets those of the client', async () => {
    const { server, result } = await sign({ data: { signed_url: `${push}?room_id=7429384756123456790` } });
    expect(await result).toMatchObject({
      ...{ cookies: ['ttwid=1%7Cvisitor'], userAgent: request.userAgent, roomId: '7429384756123456790' },
    });
    expect(server.seen().headers['user-agent']).toBe(request.userAgent);
  });

  test('is for one use: each is asked for', async () => {
    const server = await startTestServer(() => ({ body: JSON.stringify({ status_code: 0, data: room }) }));
    const signer = createTikToolSigner({ webClient: clientFor(server), serverUrl: server.origin });
    await signer.sign(request);
    await signer.sign(request);
    expect([signer.name, server.requests.length]).toEqual(['tiktool', 2]);
  });

  test.each(['wss://evil.example-livetap.invalid/x?a=1', 'ws://webcast-ws.tiktok.com/x', 'no address'])(
    'must not be %s',
    async signed_url => {
      const { result } = await sign({ data: { ...room, signed_url } });
      expect(await rejection(result)).toBeInstanceOf(UnknownPushHostError);
    },
  );
});

describe('an address that is signed', () => {
  const signed = (change: (url: string) => string) => (url: string) => ({ signed_url: change(url) });
  const options = { sign: 'address', clusterRegion: 'EU_TTP', pushParams: { compress: '' } } as const;

  test('is made here, asked for over https and opened as a socket', async () => {
    const { server, result } = await sign(
      signed(url => `${url}&X-Bogus=b`),
      options,
    );
    const socket = await result;
    expect(new URL(socket.url).origin).toBe('wss://webcast-ws.eu.tiktok.com');
    expect(socket).toMatchObject({ cookies: ['ttwid=1%7Cvisitor'], userAgent: request.userAgent, roomId });
    expect(socket.params).toMatchObject({ room_id: roomId, compress: '', 'X-Bogus': 'b', ws_direct: '1' });
    const { url } = JSON.parse(server.seen().body);
    expect([server.seen().path, new URL(url).origin]).toEqual([
      ...['/webcast/sign_url', 'https://webcast-ws.eu.tiktok.com'],
    ]);
    expect(`${socket.url}`).toBe(`${url.replace('https:', 'wss:')}&X-Bogus=b`);
  });

  test.each([
    ['on another host', signed(url => url.replace('webcast-ws.eu', 'www')), InvalidResponseError],
    ['with another path', signed(url => url.replace('/ws_proxy/', '/')), InvalidResponseError],
    ['of another room', signed(url => url.replace(roomId, '7')), InvalidResponseError],
    ['that cannot be read', signed(() => 'x'), InvalidResponseError],
    ['without a token', signed(url => url), SignatureMissingTokensError],
    ['that is none', signed(() => ''), PushAddressMissingError],
  ])('must not be one %s', async (_which, answer, type) => {
    const { result } = await sign(answer, options);
    expect(await rejection(result)).toBeInstanceOf(type);
  });
});

test.each([
  [{ status: 401, message: 'bad key tk_secret' }, SignAPIError, 'SIGN_FAILED'],
  [{ status: 403 }, PremiumFeatureError, 'SIGN_PREMIUM'],
  [{ status: 429 }, SignatureRateLimitError, 'SIGN_RATE_LIMITED'],
  [{ status_code: -1 }, SignAPIError, 'SIGN_FAILED'],
  [{ action: 'resolve_required' }, SignAPIError, 'SIGN_FAILED'],
  [{ data: {} }, PushAddressMissingError, 'PUSH_ADDRESS_MISSING'],
  [{ data: { signed_url: 5 } }, PushAddressMissingError, 'PUSH_ADDRESS_MISSING'],
])('the answer %j is a typed error without the key', async (answer, type, code) => {
  const { result } = await sign(answer);
  const error = await rejection(result);
  expect(error).toBeInstanceOf(type);
  expect(error).toMatchObject({ code });
  expect(String(error)).not.toContain('tk_secret');
});

test('what cannot be asked is not asked', async () => {
  const { server, result } = await sign({ data: room }, {}, { roomId: 'x' });
  expect(await rejection(result)).toBeInstanceOf(InvalidRequestError);
  const gone = await sign({ data: room }, {}, { signal: AbortSignal.abort(new Error('enough')) });
  await expect(gone.result).rejects.toThrow('enough');
  expect([...server.requests, ...gone.server.requests]).toEqual([]);
  const webClient = clientFor(server);
  expect(() => createTikToolSigner({ webClient, serverUrl: 'wss://host' })).toThrow(InvalidOptionError);
});
