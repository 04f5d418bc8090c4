import { describe, expect, test } from 'vitest';
import { SignAPIError } from '../../src/euler/errors.js';
import { InvalidRequestError } from '../../src/http/errors.js';
import { callApi } from '../../src/lookup/call-api.js';
import { InvalidUniqueIdError, UserOfflineError } from '../../src/lookup/errors.js';
import { clientFor, type Reply, rejection, type SeenRequest, startTestServer } from '../http/test-server.js';

const roomId = '7429384756123456789';
const apiKey = 'tk_verysecret';
const resolve = { body: '{"status_code":0,"action":"resolve_required"}' };

function page(status: number): Reply {
  const state = { LiveRoom: { liveRoomUserInfo: { user: { roomId, status }, liveRoom: { status } } } };
  return { body: `<script id="SIGI_STATE">${JSON.stringify(state)}</script>` };
}

/** A provider that answers each question by this function, and TikTok beside it. */
async function stage(provider: (request: SeenRequest, origin: string) => Reply, livePage = page(2)) {
  const server = await startTestServer(request => {
    if (request.path.endsWith('/live')) return livePage;
    if (request.path === '/webcast/room/info/') return { body: '{"status_code":0,"data":"from TikTok"}' };
    return provider(request, server.origin);
  });
  const options = { apiKey, serverUrl: server.origin, webClient: clientFor(server) };
  return { server, call: (more: object) => callApi({ ...options, endpoint: '/webcast/room_info', ...more }) };
}

const signed = (origin: string) => ({
  body: JSON.stringify({ action: 'fetch_signed_url', signed_url: `${origin}/webcast/room/info/?X-Bogus=a` }),
});

describe('callApi', () => {
  test.each(['POST', 'GET'] as const)('follows the instructions of the provider to the end, by %s', async method => {
    const { server, call } = await stage(({ query, body }, origin) =>
      (query.get('room_id') ?? JSON.parse(body || '{}').room_id) === roomId ? signed(origin) : resolve,
    );
    const result = await call({ uniqueId: '@ann', method, extraBody: { count: 5 }, cookies: 'sessionid=s' });
    expect(result).toEqual({ status_code: 0, data: 'from TikTok' });
    expect(server.requests.map(request => [request.method, request.path])).toEqual([
      [method, '/webcast/room_info'],
      ['GET', '/@ann/live'],
      [method, '/webcast/room_info'],
      ['GET', '/webcast/room/info/'],
    ]);
    const [, , second, last] = server.requests;
    const input = method === 'GET' ? Object.fromEntries(second?.query ?? []) : JSON.parse(second?.body ?? '');
    expect(input).toEqual({ unique_id: 'ann', room_id: roomId, count: method === 'GET' ? '5' : 5 });
    expect(second?.headers).toMatchObject({ 'x-api-key': apiKey, 'x-cookie-header': 'sessionid=s' });
    expect(last?.headers.cookie).toBe('sessionid=s');
    expect(JSON.stringify(last)).not.toContain(apiKey);
  });

  test('gives a final answer as it is, asking nobody else', async () => {
    const { server, call } = await stage(() => ({ body: '{"status_code":0,"data":[1]}' }));
    expect(await call({ endpoint: '/webcast/hashtag_list', extraBody: { count: 1 } })).toEqual({
      ...{ status_code: 0, data: [1] },
    });
    expect(server.requests.map(({ body }) => body)).toEqual(['{"count":1}']);
  });

  test('stops at somebody who is not live', async () => {
    const { server, call } = await stage(() => resolve, page(4));
    expect(await rejection(call({ uniqueId: 'ann' }))).toBeInstanceOf(UserOfflineError);
    expect(server.requests).toHaveLength(2);
    expect(await rejection(call({}))).toBeInstanceOf(UserOfflineError);
    const said = await stage(() => ({
      status: 400,
      body: '{"status_code":400,"message":"User is not currently live"}',
    }));
    expect(await rejection(said.call({ uniqueId: 'ann' }))).toMatchObject({ message: '@ann is not live.' });
    const other = await stage(() => ({ status: 400, body: '{"status_code":400,"message":"bad parameters"}' }));
    expect(await rejection(other.call({ uniqueId: 'ann' }))).toBeInstanceOf(SignAPIError);
  });

  test('does not go round in circles', async () => {
    const { server, call } = await stage(() => resolve);
    expect(await rejection(call({ uniqueId: 'ann' }))).toMatchObject({ code: 'SIGN_FAILED', retryable: false });
    expect(server.requests).toHaveLength(3);
    const other = await stage(() => ({ body: '{"action":"dance"}' }));
    expect(await rejection(other.call({ uniqueId: 'ann' }))).toMatchObject({ code: 'SIGN_FAILED', retryable: false });
  });

  test.each([
    [{ endpoint: 'https://host/x' }, InvalidRequestError],
    [{ uniqueId: 'no name' }, InvalidUniqueIdError],
  ])('asks nobody with %j', async (more, type) => {
    const { server, call } = await stage(() => resolve);
    expect(await rejection(call(more))).toBeInstanceOf(type);
    expect(server.requests).toHaveLength(0);
  });

  test('stops when it is told to', async () => {
    const controller = new AbortController();
    const { call } = await stage(() => {
      controller.abort(new Error('enough'));
      return resolve;
    });
    await expect(call({ uniqueId: 'ann', signal: controller.signal })).rejects.toThrow('enough');
  });
});
