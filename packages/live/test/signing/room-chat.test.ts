import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { PremiumFeatureError, SignAPIError } from '../../src/euler/errors.js';
import { CredentialsRequiredError, InvalidRequestError } from '../../src/http/errors.js';
import type { SessionOptions } from '../../src/http/session.js';
import { InvalidResponseError } from '../../src/lookup/errors.js';
import { type RoomChatFromProviderRequest, sendRoomChatFromProvider } from '../../src/signing/room-chat.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { roomId } from './sign-provider.js';

const cookie = { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'useast5' } } as const;
const oAuthToken = { type: 'oAuthToken', value: 'othersecret' } as const;
const taken = { code: 200, data: { data: { content: 'hi' }, extra: { now: 1 }, status_code: 0 } };

async function send(
  request: Partial<RoomChatFromProviderRequest> = {},
  reply: Reply = { body: JSON.stringify(taken) },
  session: SessionOptions = { cookie, oAuthToken },
) {
  const server = await startTestServer(() => reply);
  const webClient = clientFor(server, { session, signApiKey: 'topsecret' });
  return { server, result: sendRoomChatFromProvider({ webClient, roomId, content: 'hi', ...request }) };
}

describe('a comment', () => {
  test('goes out with the session', async () => {
    const { server, result } = await send({ targetUniqueId: 'ann' });
    expect(await result).toEqual(taken);
    const { method, path, headers, body } = server.seen();
    expect([method, path]).toEqual(['POST', `/webcast/rooms/${roomId}/chat`]);
    expect(JSON.parse(body)).toEqual({ content: 'hi', targetUniqueId: 'ann' });
    expect(headers['x-cookie-header']).toContain('sessionid=verysecret');
    expect(headers).not.toHaveProperty('x-oauth-token');
  });

  test('or with the token', async () => {
    const { server, result } = await send({}, undefined, { oAuthToken });
    await result;
    expect(server.seen().headers).toMatchObject({ 'x-oauth-token': 'othersecret' });
    expect(server.seen().headers).not.toHaveProperty('x-cookie-header');
  });

  test.each([{ roomId: '' }, { roomId: '0' }, { content: '' }, { content: ' ' }])('%j asks nobody', async request => {
    const { server, result } = await send(request);
    expect(await rejection(result)).toBeInstanceOf(InvalidRequestError);
    expect(server.requests).toHaveLength(0);
  });

  test('without a session asks nobody', async () => {
    const { server, result } = await send({}, undefined, {});
    const error = await rejection(result);
    expect(error).toBeInstanceOf(CredentialsRequiredError);
    expect(error).toMatchObject({
      code: 'CREDENTIALS_REQUIRED',
      who: 'you',
      hint: expect.stringContaining('sessionid'),
    });
    expect(server.requests).toHaveLength(0);
  });
});

describe('a refusal', () => {
  test.each([
    [401, 401],
    [402, 402],
    [403, 403],
    [200, 403],
  ])('by %i with code %i is a matter of key and plan', async (status, code) => {
    const body = JSON.stringify({ code, message: 'no topsecret, verysecret' });
    const error = await rejection((await send({}, { status, body, headers: { 'x-request-id': 'r' } })).result);
    expect(error).toBeInstanceOf(PremiumFeatureError);
    expect(error).toMatchObject({ code: 'SIGN_PREMIUM', retryable: false, requestId: 'r', httpStatus: status });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/topsecret|verysecret/);
  });

  test('by the provider for another reason', async () => {
    const error = await rejection((await send({}, { status: 500 })).result);
    expect(error).toBeInstanceOf(SignAPIError);
    expect(error).not.toBeInstanceOf(PremiumFeatureError);
  });

  test.each<[object, object]>([
    [{ data: { data: { message: 'too fast' }, status_code: 3 } }, { statusCode: 3 }],
    [{ data: {} }, { statusCode: undefined }],
    [{}, { statusCode: undefined }],
  ])('by TikTok: %j', async (body, fields) => {
    const error = await rejection((await send({}, { body: JSON.stringify({ code: 200, ...body }) })).result);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ routeId: 'sendRoomChatFromProvider', status: 200, ...fields });
  });
});
