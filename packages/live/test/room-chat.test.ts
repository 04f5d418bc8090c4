import { describe, expect, test } from 'vitest';
import { CredentialsRequiredError, InvalidRequestError } from '../src/http/errors.js';
import { InvalidSessionIdError } from '../src/lookup/errors.js';
import { type RoomChatRequest, sendRoomChat } from '../src/room-chat.js';
import { clientFor, type Reply, rejection, startTestServer } from './http/test-server.js';
import { json, roomId, wafPage } from './lookup/answers.js';

const cookie = 'sessionid=s3cret; tt-target-idc=useast2a';

async function sent(reply: Reply | undefined, request: Partial<RoomChatRequest> = {}, cookies = cookie) {
  const server = await startTestServer(() => reply);
  const webClient = clientFor(server, { headers: { Cookie: cookies } });
  return { server, result: sendRoomChat({ webClient, roomId, content: 'hello "you" 😀', ...request }) };
}

describe('sendRoomChat', () => {
  test('posts the comment as the account of the session, ids with all their digits', async () => {
    const { server, result } = await sent(json(`{"status_code":0,"data":{"msg_id":${roomId},"content":"hello"}}`));
    expect(await result).toEqual({ msg_id: roomId, content: 'hello' });
    const { method, path, query, headers, body } = server.seen();
    expect([method, path, query.get('room_id'), query.get('aid')]).toEqual([
      'POST',
      '/webcast/room/chat/',
      roomId,
      '1988',
    ]);
    expect(headers.cookie).toContain(cookie.split('; ')[0]);
    expect(headers['content-type']).toContain('application/json');
    expect(JSON.parse(body)).toEqual({
      room_id: roomId,
      content: 'hello "you" 😀',
      emotes_with_index: '',
      input_type: 0,
      client_start_timestamp_millisecond: expect.any(Number),
    });
  });

  test('signed when a signer is given, body included', async () => {
    const bodies: unknown[] = [];
    const sign: RoomChatRequest['sign'] = async (url, { method, body }) => {
      bodies.push(method, body);
      return { signedUrl: `${url}&X-Bogus=1`, userAgent: 'Mozilla/5.0 (signer)' };
    };
    const { server, result } = await sent(json({ status_code: 0, data: {} }), { sign });
    expect(await result).toEqual({});
    expect(server.seen().query.get('X-Bogus')).toBe('1');
    expect(server.seen().headers['user-agent']).toBe('Mozilla/5.0 (signer)');
    expect(bodies).toEqual(['POST', server.seen().body]);
  });

  test.each([
    [{ roomId: '0' }, cookie, InvalidRequestError],
    [{ roomId: 'ann' }, cookie, InvalidRequestError],
    [{ content: ' \n' }, cookie, InvalidRequestError],
    [{}, 'ttwid=1', CredentialsRequiredError],
  ])('refuses before any request what cannot be sent: %#', async (request, cookies, kind) => {
    const { server, result } = await sent(json({ status_code: 0 }), request, cookies);
    expect(await rejection(result)).toBeInstanceOf(kind);
    expect(server.requests).toHaveLength(0);
  });

  test.each<[string, Reply, object]>([
    [
      'a session that is over',
      json({ status_code: 20003 }),
      { code: 'SESSION_INVALID', statusCode: 20003, who: 'you' },
    ],
    ['no signature', json({ status_code: 20001 }), { code: 'CREDENTIALS_REQUIRED', retryable: false }],
    ['too fast', json({ status_code: 3, data: {} }), { code: 'RATE_LIMITED', retryAfterMs: 2_000 }],
    [
      'not allowed',
      json({ status_code: 4003001 }),
      { code: 'BLOCKED', kind: 'login', statusCode: 4003001, hint: expect.stringContaining('account') },
    ],
    ['auth expired', json({ status_code: 10007 }), { code: 'BLOCKED', kind: 'login' }],
    ['anything else', json({ status_code: 77, data: { prompts: 'no' } }), { code: 'INVALID_RESPONSE', statusCode: 77 }],
    ['an empty 403', { status: 403 }, { code: 'BLOCKED', kind: 'forbidden', status: 403, retryable: false }],
    ['nothing', { body: '' }, { code: 'BLOCKED', kind: 'forbidden' }],
    ['a script challenge', wafPage, { code: 'BLOCKED', kind: 'waf' }],
    [
      'too many requests',
      { status: 429, headers: { 'retry-after': '5' } },
      { code: 'RATE_LIMITED', retryAfterMs: 5_000 },
    ],
    ['a broken server', { status: 500 }, { code: 'INVALID_RESPONSE', status: 500 }],
    ['a cut connection', { cut: true, body: '{' }, { code: 'NETWORK_UNREACHABLE' }],
  ])('is sent once and fails with what came: %s', async (_name, reply, expected) => {
    const { server, result } = await sent(reply);
    const error = await rejection(result);
    expect(error).toMatchObject(expected);
    expect(JSON.stringify([error, (error as Error).message])).not.toContain('s3cret');
    expect(server.requests).toHaveLength(1);
  });

  test('an expired session has its own class', async () => {
    const { result } = await sent(json({ status_code: 20003 }));
    expect(await rejection(result)).toBeInstanceOf(InvalidSessionIdError);
  });

  test('ends with the reason of its signal', async () => {
    const reason = new Error('stop');
    const { server, result } = await sent(undefined, { signal: AbortSignal.abort(reason) });
    expect(await rejection(result)).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });
});
