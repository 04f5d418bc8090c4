import { describe, expect, test } from 'vitest';
import { InvalidOptionError, LimitExceededError } from '../../src/errors.js';
import { SignAPIError } from '../../src/euler/errors.js';
import { WebcastHttpClient } from '../../src/http/client.js';
import { InvalidRequestError, NetworkError } from '../../src/http/errors.js';
import { createEulerSigner } from '../../src/signing/euler.js';
import { closedOrigin, rejection, startTestServer } from '../http/test-server.js';
import { batch, encode, failure, good, pushServer, request, roomId, sign } from './sign-provider.js';

describe('the call', () => {
  test('names room and viewer, and carries the key twice', async () => {
    const { server, webClient, result } = await sign(good(), {
      signer: { apiKey: 'key-1', headers: { 'x-jwt-key': 'jwt-1' }, country: 'DE' },
      request: { cursor: 'c|1' },
    });
    await result;
    const { path, query, headers, method } = server.seen();
    expect([method, path]).toEqual(['GET', `/webcast/rooms/${roomId}/connect`]);
    expect(Object.fromEntries(query)).toEqual({
      client: 'ttlive-other',
      user_agent: request.userAgent,
      client_enter: 'true',
      platform: 'web',
      cursor: 'c|1',
      country: 'DE',
      apiKey: 'key-1',
    });
    expect(headers).toMatchObject({
      accept: 'application/protobuf,application/json',
      'user-agent': 'livetap',
      'x-api-key': 'key-1',
      'x-jwt-key': 'jwt-1',
    });
    expect(headers.cookie).toBeUndefined();
    expect(webClient.cookieJar.names).toEqual(['tt-target-idc']);
  });

  test('is anonymous without a key', async () => {
    const { server, result } = await sign(good());
    await result;
    expect(server.seen().query.has('apiKey')).toBe(false);
    expect(server.seen().headers['x-api-key']).toBeUndefined();
  });

  test('room 0 lets the provider find the room of the username', async () => {
    const { server, result } = await sign(good(), { request: { roomId: '0' } });
    expect((await result).roomId).toBe(roomId);
    expect(server.seen().path).toBe('/webcast/rooms/0/connect');
    expect(server.seen().query.get('unique_id')).toBe('ann_streamer');
  });

  test.each([{ roomId: '' }, { roomId: '../x' }, { roomId: '0', uniqueId: '' }])('%j asks nobody', async part => {
    const { server, result } = await sign(good(), { request: part });
    expect(await rejection(result)).toBeInstanceOf(InvalidRequestError);
    expect(server.requests).toHaveLength(0);
  });
});

describe('the socket', () => {
  test('is complete', async () => {
    const { result } = await sign(good(), { signer: { random: () => 0.5 } });
    const socket = await result;
    expect(socket).toMatchObject({ roomId, userAgent: request.userAgent, cookies: ['ttwid=1%7CZz99'] });
    // Without the address: the batch may be recorded.
    expect(socket.initial).toEqual(encode({ ...batch, wsUrl: '', wsParams: {} }));
    const url = new URL(socket.url);
    expect(`${url.origin}${url.pathname}`).toBe(pushServer);
    expect(Object.fromEntries(url.searchParams)).toEqual(socket.params);
    expect(socket.params).toMatchObject({
      aid: '1988',
      room_id: roomId,
      cursor: batch.cursor,
      internal_ext: batch.internalExt,
      imprp: 'AbCdEf',
      last_rtt: '150.00',
    });
    expect(socket.params).not.toHaveProperty('empty');
    expect([...url.searchParams.keys()]).toHaveLength(Object.keys(socket.params).length);
  });

  test('is in the room that the provider names', async () => {
    const socket = await (await sign(good({}, { 'x-room-id': '7429384756123456780' }))).result;
    expect([socket.roomId, socket.params.room_id]).toEqual(['7429384756123456780', '7429384756123456780']);
    expect((await (await sign(good({}, { 'x-room-id': 'none' }))).result).roomId).toBe(roomId);
  });

  test('takes parameters of the caller, over which the provider wins', async () => {
    const { result } = await sign(good(), { signer: { pushParams: { app_language: 'de', imprp: 'mine', own: '1' } } });
    expect((await result).params).toMatchObject({ app_language: 'de', imprp: 'AbCdEf', own: '1', aid: '1988' });
  });

  test('goes to the push endpoint when there is one', async () => {
    const server = await startTestServer(() => good({ wsUrl: 'wss://webcast-ws.tiktok.com/p' }));
    const { origin } = server;
    const webClient = new WebcastHttpClient({
      endpoints: { web: origin, webcast: origin, sign: origin, push: 'ws://127.0.0.1:5' },
    });
    expect((await createEulerSigner({ webClient }).sign(request)).url.startsWith('ws://127.0.0.1:5/p?')).toBe(true);
  });

  test.each<[string | string[], string[]]>([
    ['a=1', ['a=1']],
    ['a=1%2C; Path=/; Expires=Wed, 21 Oct 2099 07:28:00 GMT', ['a=1%2C']],
    ['a=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT, b=x,y; Path=/', ['a=1', 'b=x,y']],
    [
      ['a=1; Path=/', 'b=2=3'],
      ['a=1', 'b=2=3'],
    ],
  ])('cookies from %j', async (header, cookies) => {
    expect((await (await sign(good({}, { 'x-set-tt-cookie': header }))).result).cookies).toEqual(cookies);
  });
});

describe('when no answer comes', () => {
  test('unreachable', async () => {
    const webClient = new WebcastHttpClient({ endpoints: { sign: await closedOrigin() } });
    const error = await rejection(createEulerSigner({ webClient, apiKey: 'topsecret' }).sign(request));
    expect(error).toBeInstanceOf(SignAPIError);
    expect(error).toMatchObject({
      reason: 'Connect Error',
      retryable: true,
      retryAfterMs: 5000,
      cause: expect.any(NetworkError),
    });
    expect(String(error)).not.toContain('topsecret');
  });

  test('too late', async () => {
    const error = await failure({ body: 'x', hang: true }, { client: { timeoutMs: 30 } });
    expect(error).toMatchObject({ reason: 'Connect Error', cause: { code: 'NETWORK_TIMEOUT' } });
  });

  test("the caller's stop, a limit and a bad key pass through", async () => {
    const reason = new Error('enough');
    expect(await failure(good(), { request: { signal: AbortSignal.abort(reason) } })).toBe(reason);
    expect(await failure(good(), { client: { maxBodyBytes: 10 } })).toBeInstanceOf(LimitExceededError);
    expect(await failure(good(), { signer: { apiKey: 'a\nb' } })).toBeInstanceOf(InvalidOptionError);
  });
});
