import { describe, expect, test } from 'vitest';
import { SignAPIError } from '../../src/euler/errors.js';
import { decodeProtoMessageFetchResult, type ProtoMessageFetchResult } from '../../src/gen/envelope.js';
import { WebcastHttpClient } from '../../src/http/client.js';
import { InvalidResponseError } from '../../src/lookup/errors.js';
import { UnknownPushHostError } from '../../src/signing/errors.js';
import { type RouteSignerOptions, signerOf } from '../../src/signing/route-signer.js';
import {
  type FetchSignedWebSocketParams,
  fetchSignedWebSocketFromProvider,
  type SignedWebSocket,
} from '../../src/signing/signed-websocket.js';
import { readMessage } from '../../src/wire/read.js';
import { clientFor, rejection, startTestServer } from '../http/test-server.js';
import { batch, encode, good, request, roomId } from './sign-provider.js';

const bare = readMessage(decodeProtoMessageFetchResult, encode(batch));
const webClient = new WebcastHttpClient();

function sign(result: unknown, options: Partial<RouteSignerOptions> = {}, asked = {}) {
  const signer = signerOf(async () => result as ProtoMessageFetchResult, { webClient, ...options });
  return signer.sign({ ...request, ...asked });
}

describe('a signer made of a provider', () => {
  test('needs no more than a batch', async () => {
    const socket = await sign(bare, { random: () => 0.5 });
    const initial = encode({ ...batch, wsUrl: '', wsParams: {} });
    expect(socket).toMatchObject({ roomId, cookies: [], userAgent: request.userAgent, initial });
    expect(socket.params).toMatchObject({ room_id: roomId, cursor: bare.cursor, imprp: 'AbCdEf', last_rtt: '150.00' });
  });

  test('takes what else there is', async () => {
    const more = { roomId: '7429384756123456780', cookies: ['a=1'], userAgent: 'Own/1' };
    const socket = await sign({ ...bare, ...more }, { pushParams: { own: '1' } });
    expect(socket).toMatchObject(more);
    expect(socket.params).toMatchObject({ room_id: more.roomId, own: '1' });
  });

  test('gets by on the fields that matter', async () => {
    const { cursor, wsUrl } = bare;
    const socket = await sign({ cursor, wsUrl });
    expect(socket.params).toMatchObject({ cursor, internal_ext: '' });
    expect(readMessage(decodeProtoMessageFetchResult, socket.initial ?? new Uint8Array())).toMatchObject({
      messages: [],
    });
  });

  test('tells the provider what was asked for, and nothing of how the address is built', async () => {
    const seen: FetchSignedWebSocketParams[] = [];
    const provider = async (params: FetchSignedWebSocketParams) => {
      seen.push(params);
      return bare;
    };
    const signing = { authenticateWs: true, useMobile: true, preferredAgentIds: ['x'], country: 'DE' };
    const signer = signerOf(provider, { webClient, name: 'mine', pushParams: {}, ...signing });
    await signer.sign({ ...request, cursor: 'c' });
    expect(signer.name).toBe('mine');
    expect(seen).toEqual([{ webClient, ...signing, ...request, cursor: 'c' }]);
  });

  test('gives the session to a handshake that was signed for it, and to no other', async () => {
    const value = { sessionId: 'S', ttTargetIdc: 'useast5' };
    const cookie = { type: 'cookie', value } as const;
    const oAuthToken = { type: 'oAuthToken', value: 'T' } as const;
    const withCookies = new WebcastHttpClient({ session: { cookie, oAuthToken } });
    const withToken = new WebcastHttpClient({ session: { oAuthToken } });
    const pairs = ['sessionid=S', 'sessionid_ss=S', 'sid_tt=S', 'sid_guard=S', 'a=1'];
    const result = { ...bare, cookies: ['a=1'] };
    expect((await sign(result, { webClient: withCookies, authenticateWs: true })).cookies).toEqual(pairs);
    expect((await sign(result, { webClient: withCookies, useMobile: true })).cookies).toEqual(pairs);
    expect((await sign(result, { webClient: withCookies })).cookies).toEqual(['a=1']);
    expect((await sign(result, { webClient: withToken, authenticateWs: true })).cookies).toEqual(['a=1']);
  });

  test('can be wrapped around the built-in route', async () => {
    const server = await startTestServer(() => good());
    const rooms: string[] = [];
    const wrapped = (params: FetchSignedWebSocketParams): Promise<SignedWebSocket> => {
      rooms.push(params.roomId);
      return fetchSignedWebSocketFromProvider(params);
    };
    const socket = await signerOf(wrapped, { webClient: clientFor(server) }).sign(request);
    expect(rooms).toEqual([roomId]);
    expect(socket.cookies).toEqual(['ttwid=1%7CZz99']);
  });
});

describe('what a provider may not do', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'batch'],
    ['no cursor', { ...bare, cursor: '' }],
    ['a field that cannot be', { ...bare, now: 'yesterday' }],
    ['messages that are none', { ...bare, messages: 5 }],
  ])('%s', async (_, result) => {
    const error = await rejection(sign(result));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', routeId: 'fetchSignedWebSocketFromProvider' });
  });

  test('no push address, no room, a foreign host', async () => {
    expect(await rejection(sign({ ...bare, wsUrl: '' }))).toMatchObject({
      code: 'PUSH_ADDRESS_MISSING',
      retryable: false,
    });
    expect(await rejection(sign(bare, {}, { roomId: '0' }))).toBeInstanceOf(InvalidResponseError);
    expect(await rejection(sign({ ...bare, wsUrl: 'wss://evil.example/' }))).toBeInstanceOf(UnknownPushHostError);
  });

  test('throw whatever it wants', async () => {
    const cause = new Error('key topsecret was refused');
    const failing = signerOf(() => Promise.reject(cause), { webClient });
    const error = await rejection(failing.sign(request));
    expect(error).toBeInstanceOf(SignAPIError);
    expect(error).toMatchObject({ code: 'SIGN_FAILED', cause });
    expect(String(error)).not.toContain('topsecret');
    const typed = new UnknownPushHostError('x');
    expect(await rejection(signerOf(() => Promise.reject(typed), { webClient }).sign(request))).toBe(typed);
  });

  test('hide that the caller gave up', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const stopped = signerOf(
      async ({ signal }) => {
        controller.abort(reason);
        signal?.throwIfAborted();
        return bare;
      },
      { webClient },
    );
    expect(await rejection(stopped.sign({ ...request, signal: controller.signal }))).toBe(reason);
    expect(await rejection(stopped.sign({ ...request, signal: controller.signal }))).toBe(reason);
  });
});
