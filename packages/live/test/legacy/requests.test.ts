import { describe, expect, test } from 'vitest';
import { CredentialsRequiredError } from '../../src/http/errors.js';
import { WebcastPushConnection } from '../../src/legacy/connection.js';
import type { WebcastPushConnectionOptions } from '../../src/legacy/options.js';
import { BlockedError, InvalidResponseError, UserOfflineError } from '../../src/lookup/errors.js';
import { type Reply, rejection, startTestServer, type TestServer } from '../http/test-server.js';
import { json, pageOf, roomId, userInfo } from '../lookup/answers.js';

/** Replies by path; the page of the streamer is always there. */
async function serve(replies: Readonly<Record<string, Reply>>): Promise<TestServer> {
  return startTestServer(
    ({ path }) => replies[path] ?? (path.startsWith('/@') ? pageOf(userInfo(2)) : { status: 404 }),
  );
}

function connectionTo({ origin }: TestServer, options: WebcastPushConnectionOptions = {}): WebcastPushConnection {
  return new WebcastPushConnection('ann', { endpoints: { web: origin, webcast: origin, sign: origin }, ...options });
}

const giftList = '/webcast/gift/list/';
const roomChat = '/webcast/room/chat/';
const roomInfo = '/webcast/room/info/';

describe('getAvailableGifts', () => {
  test('fetches the list without a connection, and keeps it', async () => {
    const rose = { id: 5655, name: 'Rose', diamond_count: 1, image: { url_list: ['a'] } };
    const server = await serve({ [giftList]: json({ data: { gifts: [rose] }, status_code: 0 }) });
    const connection = connectionTo(server);
    expect(await connection.getAvailableGifts()).toEqual([rose]);
    expect(connection.getState().availableGifts).toEqual([rose]);
    expect(server.seen().query.get('room_id')).toBe(roomId);
  });

  test('keeps nothing when it is refused', async () => {
    const connection = connectionTo(await serve({ [giftList]: { status: 403 } }));
    expect(await rejection(connection.getAvailableGifts())).toBeInstanceOf(BlockedError);
    expect(connection.getState().availableGifts).toBeNull();
  });
});

describe('sendMessage', () => {
  const sent = json({ data: { msg_id: '7' }, status_code: 0 });

  test('posts the comment with the session of the options', async () => {
    const server = await serve({ [roomChat]: sent });
    const connection = connectionTo(server, { sessionId: 'abc123', ttTargetIdc: 'eu-ttp2' });
    expect(await connection.sendMessage('good evening 🌙')).toEqual({ msg_id: '7' });
    const { method, body, headers } = server.seen();
    expect([method, JSON.parse(body)]).toEqual([
      'POST',
      expect.objectContaining({ content: 'good evening 🌙', room_id: roomId }),
    ]);
    const cookies = ['sessionid', 'sessionid_ss', 'sid_tt', 'sid_guard'].map(name => `${name}=abc123`);
    expect(headers.cookie?.split('; ')).toEqual(expect.arrayContaining([...cookies, 'tt-target-idc=eu-ttp2']));
  });

  test.each([
    [{}, 'useast1a'],
    [{ sessionId: 'old', ttTargetIdc: 'eu-ttp2' }, 'eu-ttp2'],
  ])('takes a session as argument, and keeps it: %j', async (options, dataCenter) => {
    const server = await serve({ [roomChat]: sent });
    const connection = connectionTo(server, options);
    await connection.sendMessage('one', 'abc123');
    await connection.sendMessage('two');
    expect(server.seen().headers.cookie).toContain('sessionid=abc123');
    expect(server.seen().headers.cookie).toContain(`tt-target-idc=${dataCenter}`);
  });

  test('without a session sends nothing', async () => {
    const server = await serve({ [roomChat]: sent });
    const connection = connectionTo(server, { sessionId: null });
    expect(await rejection(connection.sendMessage('one'))).toBeInstanceOf(CredentialsRequiredError);
    expect(server.requests.filter(({ path }) => path === roomChat)).toEqual([]);
  });

  test('asks no sign provider, whatever keys there are', async () => {
    const server = await serve({ [roomChat]: sent });
    await connectionTo(server, { sessionId: 'abc123', signApiKey: 'key' }).sendMessage('one');
    expect(server.requests.map(({ path }) => path)).toEqual(['/@ann/live', roomChat]);
  });

  test.each<[string, Reply, object]>([
    [
      'an expired session',
      json({ data: {}, status_code: 20003 }),
      { code: 'SESSION_INVALID', routeId: 'sendRoomChat', statusCode: 20003, name: 'InvalidSessionIdError' },
    ],
    [
      'a comment that is not wanted',
      json({ data: { message: 'too fast' }, status_code: 4 }),
      { code: 'INVALID_RESPONSE', statusCode: 4, message: expect.stringContaining('too fast') },
    ],
    ['an empty answer', { status: 403 }, { code: 'BLOCKED', status: 403 }],
    ['no code', json({}), { code: 'INVALID_RESPONSE', statusCode: undefined }],
  ])('tells of %s, without comment and session', async (_what, reply, expected) => {
    const connection = connectionTo(await serve({ [roomChat]: reply }), { sessionId: 'abc123' });
    const error = await rejection(connection.sendMessage('private words'));
    expect(error).toMatchObject(expected);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/private|abc123/);
  });
});

describe('getRoomInfo', () => {
  test('gives a stream that is over as such, not as an error', async () => {
    const over = { id_str: roomId, status: 4, title: 'bye', owner: {}, stream_url: {} };
    const connection = connectionTo(await serve({ [roomInfo]: json({ data: over, status_code: 0 }) }));
    expect(await connection.getRoomInfo()).toMatchObject({ status: 4, title: 'bye' });
  });

  test('keeps a stream that runs for getState()', async () => {
    const live = { id_str: roomId, status: 2, title: 'hi', owner: {}, stream_url: {} };
    const connection = connectionTo(await serve({ [roomInfo]: json({ data: live, status_code: 0 }) }));
    expect(await connection.getRoomInfo()).toMatchObject({ status: 2 });
    expect(connection.roomInfo).toMatchObject({ title: 'hi' });
  });

  test('hands every other error on', async () => {
    const connection = connectionTo(await serve({ [roomInfo]: json({ data: {}, status_code: 0 }) }));
    const error = await rejection(connection.getRoomInfo());
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).not.toBeInstanceOf(UserOfflineError);
  });
});

test('fetchRoomId and fetchIsLive ask for the streamer', async () => {
  const connection = connectionTo(await serve({}));
  expect([await connection.fetchRoomId(), await connection.fetchIsLive()]).toEqual([roomId, true]);
});
